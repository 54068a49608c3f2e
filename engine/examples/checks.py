"""Looks through examples before they are taught: what is wrong, what is doubtful, what is private.

Examples come one after another and are not kept: of each there remain some numbers, so that a
million fit into a gigabyte. Every finding names its rows. Only what cannot be taught at all is left
out of training (a problem); the rest is for a person to judge.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from statistics import median_low
from typing import Final

from engine.counting import counted
from engine.errors import Cancelled
from engine.examples.advice import FEWEST_EXAMPLES
from engine.examples.comparing import Comparison
from engine.examples.findings import (
    CheckReport,
    Finding,
    FindingKind,
    Severity,
    TokenCounts,
)
from engine.examples.labels import LabelCounter, label_of
from engine.examples.languages import LanguageRows, name_of
from engine.examples.personal_data import personal_data_in
from engine.examples.records import Example, NewExample
from engine.examples.secrets import secret_in

_TOLD_EVERY: Final = 200
_NO_ANSWERS: Final = frozenset(
    "n/a na nan none null nil - -- --- . ... … ? todo tbd unknown undefined #n/a".split()
)
_MOST_TO_LEAST: Final = 10
"""A label that stands less than a tenth as often as the most frequent one is rare."""

_LOOKED_THROUGH: Final = 500_000
"""Characters of an example that are looked through for what is private."""

_SHOWN_CHARACTERS: Final = 60

CountTokens = Callable[[Example], int]


def check(
    examples: Iterable[Example],
    count_tokens: CountTokens | None = None,
    context_tokens: int = 0,
    *,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[int], None] = lambda _: None,
) -> CheckReport:
    """Check examples.

    Args:
        examples: Those that count.
        count_tokens: Counts an example as the model will read it; None to leave lengths out.
        context_tokens: What the model can take at most.
        is_cancelled: Asked between examples.
        on_progress: Told how many examples were looked at.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    look = _Look(count_tokens, context_tokens)
    for number, one in enumerate(examples):
        if number % _TOLD_EVERY == 0:
            if is_cancelled():
                raise Cancelled
            on_progress(number)
        look.at(one)
    on_progress(len(look.ids))
    return look.report(is_cancelled)


class _Look:
    """What remains of the examples that were looked at."""

    def __init__(self, count_tokens: CountTokens | None, context_tokens: int) -> None:
        self._count_tokens = count_tokens
        self._context_tokens = context_tokens
        self.ids = array("q")
        self._tokens = array("q")
        self._labels = LabelCounter()
        self._answers = array("q")
        self._first_answer = ""
        self._comparison = Comparison()
        self._blank: list[int] = []
        self._says_nothing: list[int] = []
        self._too_long: list[int] = []
        self._secrets: dict[str, list[int]] = {}
        self._personal: dict[str, list[int]] = {}
        self._languages = {"questions": LanguageRows(), "answers": LanguageRows()}

    def at(self, example: Example) -> None:
        """Look at one example."""
        content, id_ = example.content, example.id
        self.ids.append(id_)
        self._count(example)
        self._look_for_private(id_, content)
        if not content.question.strip() or not content.answer.strip():
            self._blank.append(id_)
            self._answers.append(0)
            return
        if content.answer.strip().casefold() in _NO_ANSWERS:
            self._says_nothing.append(id_)
        self._first_answer = self._first_answer or _shortened(content.answer)
        self._labels.add(content.answer)
        self._answers.append(hash(label_of(content.answer)))
        self._languages["questions"].add(id_, content.question)
        self._languages["answers"].add(id_, content.answer)
        self._comparison.add(example)

    def report(self, is_cancelled: Callable[[], bool]) -> CheckReport:
        """Return what was found."""
        labels = self._labels.labels
        findings = [
            *self._emptiness(has_labels=bool(labels)),
            *self._lengths(),
            *self._comparison.findings(bool(labels), is_cancelled),
            *self._balance(),
            *_private(self._secrets, FindingKind.SECRET, "A model may say it word for word."),
            *_private(self._personal, FindingKind.PERSONAL_DATA, "Leave it out if you can."),
            *self._other_languages(),
        ]
        left_out = {id_ for one in findings for id_ in one.left_out_ids}
        usable = tuple(id_ for id_ in self.ids if id_ not in left_out)
        if len(usable) < FEWEST_EXAMPLES:
            findings.append(_too_few(usable))
        order = list(Severity)
        findings.sort(key=lambda one: order.index(one.severity))
        named = tuple(labels.most_common())
        return CheckReport(len(self.ids), tuple(findings), named, self._token_counts(left_out))

    # Each example by itself --------------------------------------------------------------------

    def _count(self, example: Example) -> None:
        if self._count_tokens is None:
            return
        tokens = self._count_tokens(example)
        self._tokens.append(tokens)
        if tokens > self._context_tokens:
            self._too_long.append(example.id)

    def _look_for_private(self, id_: int, content: NewExample) -> None:
        text = "\n".join(
            (
                content.system,
                *(turn.text for turn in content.history),
                *(passage.text for passage in content.passages),
                content.question,
                content.answer,
            )
        )
        for found, look in ((self._secrets, secret_in), (self._personal, personal_data_in)):
            kind = look(text[:_LOOKED_THROUGH])
            if kind:
                found.setdefault(kind, []).append(id_)

    def _emptiness(self, *, has_labels: bool) -> list[Finding]:
        found = []
        if self._blank:
            ids = tuple(self._blank)
            words = counted(len(ids), "example has", "examples have")
            detail = f"{words} no question or no answer."
            found.append(Finding(FindingKind.EMPTY, Severity.PROBLEM, ids, detail, ids))
        if self._says_nothing and not has_labels:
            ids = tuple(self._says_nothing)
            words = counted(len(ids), "answer says", "answers say")
            detail = f"{words} nothing, as “n/a” does."
            found.append(Finding(FindingKind.EMPTY, Severity.WARNING, ids, detail))
        return found

    def _lengths(self) -> list[Finding]:
        if not self._too_long:
            return []
        ids = tuple(self._too_long)
        words = counted(len(ids), "example is", "examples are")
        detail = (
            f"{words} longer than the {self._context_tokens:,} tokens that the model can take. "
            f"The longest has {max(self._tokens):,}."
        )
        return [Finding(FindingKind.TOO_LONG, Severity.PROBLEM, ids, detail, ids)]

    def _token_counts(self, left_out: set[int]) -> TokenCounts | None:
        if not self._tokens:
            return None
        pairs = zip(self.ids, self._tokens, strict=True)
        used = [tokens for id_, tokens in pairs if id_ not in left_out] or [0]
        return TokenCounts(sum(used), median_low(used), max(self._tokens), self._context_tokens)

    # All of them together ----------------------------------------------------------------------

    def _balance(self) -> list[Finding]:
        labels = self._labels.labels
        different = {one for one in self._answers if one}
        if len(different) == 1 and len(self._answers) > 1:
            detail = (
                f"All answers are “{self._first_answer}”: the model would learn to say it to "
                "everything."
            )
            return [Finding(FindingKind.ALL_SAME, Severity.WARNING, tuple(self.ids), detail)]
        if not labels:
            return []
        ((most, count),) = labels.most_common(1)
        rare = [label for label, number in labels.items() if number * _MOST_TO_LEAST < count]
        if not rare:
            return []
        ids = self._with_labels(rare)
        least = min(rare, key=labels.__getitem__)
        words = counted(len(ids), "example has", "examples have")
        detail = (
            f"“{most}” is the answer {count:,} times, “{least}” {labels[least]:,} times. "
            f"{words} a rare answer."
        )
        return [Finding(FindingKind.IMBALANCE, Severity.WARNING, ids, detail)]

    def _with_labels(self, labels: list[str]) -> tuple[int, ...]:
        """Return the rows with some labels, label by label."""
        order = {hash(label): at for at, label in enumerate(labels)}
        pairs = zip(self._answers, self.ids, strict=True)
        found = [(order[answer], id_) for answer, id_ in pairs if answer in order]
        return tuple(id_ for _, id_ in sorted(found))

    def _other_languages(self) -> list[Finding]:
        found = []
        for what, languages in self._languages.items():
            ids = tuple(languages.others())
            if not ids:
                continue
            words = ", ".join(f"{name_of(one)} {count:,}" for one, count in languages.counts[:6])
            if languages.majority:
                words = f"Not all {what} are in {name_of(languages.majority)}: {words}."
            else:
                words = f"The {what} are in several languages: {words}."
            found.append(Finding(FindingKind.OTHER_LANGUAGE, Severity.NOTE, ids, words))
        return found


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN_CHARACTERS else f"{words[:_SHOWN_CHARACTERS]}…"


def _private(found: dict[str, list[int]], kind: FindingKind, advice: str) -> list[Finding]:
    return [
        Finding(
            kind,
            Severity.WARNING,
            tuple(ids),
            f"{counted(len(ids), 'example seems', 'examples seem')} to hold {what}. {advice}",
        )
        for what, ids in sorted(found.items())
    ]


def _too_few(usable: tuple[int, ...]) -> Finding:
    words = counted(len(usable), "example can be", "examples can be")
    detail = f"{words} used. At least {FEWEST_EXAMPLES} are needed to test what was learnt."
    return Finding(FindingKind.TOO_FEW, Severity.WARNING, usable, detail)
