"""What a line of a file says about a question beside the question and its answer.

The names are those that data sets and people use for columns and fields. Covered: several right
answers, the kind, where the answer stands, the form that it must have, earlier turns, the group.
Not covered: names of other languages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from engine.comparison.records import AnswerForm, AnswerPlace, QuestionKind, QuestionOrigin
from engine.conversations.importing.values import cleaned
from engine.examples.importing.columns import plain_name
from engine.examples.importing.objects import text_of
from engine.examples.records import ExampleTurn
from engine.examples.wire import turns_from_wire

_SEVERAL: Final = frozenset(
    "answers aliases answeraliases expectedanswers acceptedanswers acceptableanswers "
    "correctanswers rightanswers goldanswers".split()
)
_MORE: Final = tuple(sorted(_SEVERAL))
_KIND: Final = ("kind", "questionkind", "type", "questiontype")
_IMPOSSIBLE: Final = ("isimpossible", "impossible", "isunanswerable", "unanswerable")
_POSSIBLE: Final = ("isanswerable", "answerable", "haveanswer", "hasanswer")
_PATH: Final = ("path", "file", "filename", "filepath", "docname", "documentname")
_PATH_OR_TEXT: Final = ("document", "doc", "source")
_PAGE: Final = ("page", "pagenumber", "pageno")
_QUOTE: Final = ("quote", "evidence", "evidencetext", "context", "passage", "paragraph")
_SCHEMA: Final = ("schema", "jsonschema", "answerschema")
_PATTERN: Final = ("pattern", "regex", "answerpattern", "regularexpression")
_HISTORY: Final = "history"
_GROUP: Final = "group"
_ORIGIN: Final = "origin"
COMES_FROM: Final = "comes_from"
"""Of our own files: where a question came from before it was exported."""

_NUMBERS: Final = (
    "id ids qid uid questionid index idx no nr number date time url lang language split difficulty "
    "level score".split()
)
BESIDE: Final = frozenset(
    {
        *(_SEVERAL - {"answers"}),
        *(*_KIND, *_IMPOSSIBLE, *_POSSIBLE, *_PATH, *_PATH_OR_TEXT, *_PAGE, *_SCHEMA, *_PATTERN),
        *(*_NUMBERS, "quote", "evidence", "evidencetext"),
        *(_HISTORY, _GROUP, _ORIGIN, plain_name(COMES_FROM)),
    }
)
"""Names that hold neither a question nor its answer."""

_KINDS: Final = {
    QuestionKind.FACT: "fact factual factoid extractive lookup",
    QuestionKind.LABEL: "label labels classification class category intent sentiment",
    QuestionKind.STYLE: "style format form tone",
    QuestionKind.FREE: "free freeform open openended generative longform summary",
    QuestionKind.REFUSE: "refuse refusal unanswerable impossible noanswer notanswerable",
}
_KIND_OF: Final = {word: kind for kind, words in _KINDS.items() for word in words.split()}

_YES: Final = frozenset({"true", "yes", "1", "y"})
_NO: Final = frozenset({"false", "no", "0", "n"})
_LISTS: Final = ("text", "aliases")
_TEXTS: Final = ("text", "evidence_text", "value", "answer", "quote", "content")
_NUMBER: Final = re.compile(r"\d{1,6}")
_FILE: Final = re.compile(
    r"(?P<path>[^\n\t<>|\"]{1,300}\.[^\W\d_]\w{0,7})"
    r"(?:,? *(?:pages?|pp?\.|seite|s\.|página|page) *(?P<page>\d{1,6}).*)?",
    re.IGNORECASE,
)
"""A file's name, and perhaps a page of it, as in "contract.pdf, page 3"."""

_ONE_WORD: Final = re.compile(r"[^\s<>|\"]{1,300}")
_ADDRESS: Final = re.compile(r"\w+://")
_LONGEST_PATH: Final = 1_000


class Fields:
    """The fields of a line that nothing was taken from yet.

    Args:
        values: All of them.
        taken: The names of those that a person chose to be something else.
    """

    def __init__(self, values: Mapping[str, Any], taken: Collection[str] = ()) -> None:
        self._values = {
            plain_name(name): value for name, value in values.items() if name not in taken
        }

    def others(self) -> list[str]:
        """Return further right answers."""
        return [one for name in _MORE for one in answers_in(self._values.get(name), name)]

    @property
    def kind(self) -> QuestionKind | None:
        """What it says about the kind; None for nothing."""
        if self._flag(_IMPOSSIBLE) is True or self._flag(_POSSIBLE) is False:
            return QuestionKind.REFUSE
        words = (plain_name(text_of(self._values.get(name))) for name in _KIND)
        return next((_KIND_OF[one] for one in words if one in _KIND_OF), None)

    def place(self, expected: Sequence[str]) -> AnswerPlace:
        """Return where the answer stands.

        Args:
            expected: The right answers: of several texts the one that holds one of them counts.
        """
        quote = self._quote(_QUOTE, expected)
        path, page = self._text(_PATH), self._page()
        path = "" if "\n" in path or len(path) > _LONGEST_PATH else path
        for name in _PATH_OR_TEXT:
            said = self._text((name,))
            file = None if _ADDRESS.match(said) else _FILE.fullmatch(said)
            if file is not None:
                path, page = path or file["path"], page or int(file["page"] or 0)
            elif name != "source" and _ONE_WORD.fullmatch(said):
                path = path or said
            elif name != "source":
                quote = quote or self._quote((name,), expected)
        return AnswerPlace(path, quote, page or None)

    def _page(self) -> int:
        number = _NUMBER.search(self._text(_PAGE))
        return int(number[0]) if number else 0

    def _quote(self, names: Sequence[str], expected: Sequence[str]) -> str:
        value = next((self._values[one] for one in names if self._values.get(one)), None)
        texts = list(map(_first_text, value if isinstance(value, list) else [value]))
        if len(texts) == 1:
            return texts[0]
        right = [one.casefold() for one in expected]
        return next((one for one in texts if any(each in one.casefold() for each in right)), "")

    @property
    def form(self) -> AnswerForm:
        """The form that an answer must have; the schema of a database is none."""
        schema = self._text(_SCHEMA)
        return AnswerForm(schema if _is_object(schema) else "", self._text(_PATTERN))

    @property
    def history(self) -> tuple[ExampleTurn, ...]:
        """Earlier turns, as our own files have them."""
        value = self._values.get(_HISTORY)
        turns = value if isinstance(value, list) else []
        if not all(isinstance(one, dict) and {"is_answer", "text"} <= one.keys() for one in turns):
            return ()
        return turns_from_wire(turns)

    @property
    def group(self) -> str:
        """What it is about, together with others."""
        return self._text((_GROUP,))

    @property
    def origin(self) -> QuestionOrigin | None:
        """Where it came from, as our own files say it."""
        said = self._text((_ORIGIN,))
        return QuestionOrigin(said) if said in set(QuestionOrigin) else None

    @property
    def comes_from(self) -> str:
        """Where exactly, as our own files say it."""
        return self._text((plain_name(COMES_FROM),))

    def _text(self, names: Sequence[str]) -> str:
        """Return the first text under some names that says something."""
        texts = (_first_text(self._values.get(name)) for name in names)
        return next((one for one in texts if one), "")

    def _flag(self, names: Sequence[str]) -> bool | None:
        words = self._text(names).casefold()
        return True if words in _YES else False if words in _NO else None


def answers_in(value: object, name: str) -> list[str]:
    """Return the right answers in a value: a list of them, or words with bars between.

    Args:
        value: Of a field or a cell.
        name: What it is called: bars mean something only where several are announced.
    """
    if isinstance(value, str) and plain_name(name) in _SEVERAL:
        value = _listed(value)
    if isinstance(value, dict):
        # As in SQuAD's sets and TriviaQA's.
        listed = next((value[one] for one in _LISTS if isinstance(value.get(one), list)), None)
        value = value if listed is None else [value.get("value"), *listed]
    pieces = value if isinstance(value, list) and all(map(_is_answer, value)) else [value]
    texts = (cleaned(_first_text(one) if isinstance(one, dict) else text_of(one)) for one in pieces)
    return [one for one in texts if one.strip()]


def _listed(text: str) -> object:
    """Return the answers in a cell: JSON's list, or what stands between bars."""
    if text.strip().startswith("["):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            pass
    return [one.strip() for one in text.split("|")]


def _is_answer(value: object) -> bool:
    """Whether a piece of a list is an answer by itself: the list is one answer if not."""
    if isinstance(value, dict):
        return any(isinstance(value.get(name), str) for name in _TEXTS)
    return value is None or isinstance(value, str | int | float)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def _first_text(value: object) -> str:
    """Return a value as a text; of a list its first piece, of an object its text."""
    if isinstance(value, list):
        return _first_text(value[0]) if value else ""
    if isinstance(value, dict):
        texts = (value[name] for name in _TEXTS if isinstance(value.get(name), str))
        return cleaned(next(texts, "") or text_of(value))
    return cleaned(text_of(value)).strip()
