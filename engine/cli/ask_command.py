"""`inglenook ask`: an answer from the documents, with its sources.

Covered: one question or a batch of them; no answer where the documents hold nothing about it. Not
covered: conversations.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from engine import settings
from engine.cli.arguments import (
    add_command,
    add_question,
    add_scope,
    positive,
    questions_of,
    scope_of,
)
from engine.cli.finding import find, passage_values, print_passages, warn_of_evidence
from engine.cli.output import print_json
from engine.cli.taught import adapter_of, add_adapter
from engine.conversations.records import Evidence, SentenceCheck, Support
from engine.errors import Cancelled
from engine.library.documents import DocumentList
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.answering.answer import Answer
    from engine.answering.quotation import Quotation
    from engine.generation.records import Adapter, Generator
    from engine.retrieval.opening import OpenSearch
    from engine.retrieval.records import Passage, SearchResult
    from engine.retrieval.scope import Scope

_NOTHING_IN_THIS_PART: Final = "The part of your documents that was asked holds nothing about this."
_NO_DOCUMENTS: Final = "There are no documents in the library yet."


@dataclass(frozen=True, slots=True)
class _Desk:
    """What answers the questions of one command.

    Attributes:
        words: The command.
        settings: The person's.
        generator: The model.
        adapter: What it was taught; None for the plain model.
        search: None where the model is asked alone.
        scope: The part of the library that is asked.
    """

    words: argparse.Namespace
    settings: settings.Settings
    generator: Generator
    adapter: Adapter | None
    search: OpenSearch | None
    scope: Scope

    @property
    def is_machine(self) -> bool:
        """Whether a script reads the answers."""
        return bool(self.words.json or self.words.batch)

    @property
    def passages(self) -> int:
        """How many passages are looked for."""
        return int(self.words.passages or self.settings.passages)

    @property
    def taught(self) -> str | None:
        """The name of what the model was taught."""
        return self.adapter.name if self.adapter else None


@dataclass(frozen=True, slots=True)
class _Checked:
    """What the check of an answer found.

    Attributes:
        sentences: Each sentence, with whether the passages hold it.
        quotation: The sentence of the passages that answers best.
        cited: The numbers of the passages that the answer rests on, in order.
    """

    sentences: tuple[SentenceCheck, ...]
    quotation: Quotation | None
    cited: tuple[int, ...]


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(commands, "ask", _run, "answer a question from the documents")
    command.add_argument("--no-documents", action="store_true", help="the model alone")
    command.add_argument(
        "--anyway", action="store_true", help="answer even if the documents hold nothing about it"
    )
    command.add_argument(
        "--model", default="", metavar="NAME", help="an installed model, or the path of one"
    )
    command.add_argument(
        "-k",
        "--passages",
        type=positive,
        metavar="N",
        help="passages to answer from; else as the settings say",
    )
    add_adapter(command)
    add_scope(command)
    add_question(command)


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    questions = questions_of(words)
    scope = scope_of(words, folders)
    from engine.generation.opening import loading_of, open_generator
    from engine.models.installed import resolve
    from engine.retrieval.opening import open_search

    chosen = settings.load(folders.settings_file)
    model = resolve(folders, words.model or chosen.model)
    adapter = adapter_of(words, chosen, folders, model)
    generator = open_generator(model, loading_of(chosen, folders.cache))
    generator.use_adapter(adapter)
    if not words.json:
        for note in generator.notes:
            print(note, file=sys.stderr)
    search = None if words.no_documents else open_search(folders)
    desk = _Desk(words, chosen, generator, adapter, search, scope)
    for question in questions:
        _ask_one(desk, question, is_cancelled)
    generator.close()
    return 0


def _ask_one(desk: _Desk, question: str, is_cancelled: Callable[[], bool]) -> None:
    if is_cancelled():
        raise Cancelled
    found = None
    if desk.search is not None:
        found = find(desk.search, question, desk.passages, desk.scope)
    if found and found.evidence is Evidence.NONE and not desk.words.anyway:
        _say_nothing(desk, question, found)
        return
    if found and not desk.is_machine:
        warn_of_evidence(found)
    passages = found.passages if found else ()
    made = _answered(desk, question, passages, is_cancelled)
    if made.was_stopped:
        raise Cancelled
    checked = _checked(desk, question, made, passages)
    if desk.is_machine:
        print_json(_answer_values(desk, question, made, found, checked))
        return
    print()
    _print_doubts(made, checked)
    for number in checked.cited:
        one = passages[number - 1]
        print(f"[{number}] {one.path.name}, {one.location}: {' '.join(one.best_sentence.split())}")
    if checked.quotation and desk.settings.prefer_quotation:
        print(f"In their own words [{checked.quotation.number}]: {checked.quotation.text}")


def _answered(
    desk: _Desk, question: str, passages: Sequence[Passage], is_cancelled: Callable[[], bool]
) -> Answer:
    from engine.answering.answer import answer
    from engine.generation.opening import sampling_of
    from engine.prompt.records import PromptRequest

    return answer(
        PromptRequest(question, tuple(passages)),
        desk.generator,
        sampling_of(desk.settings),
        on_text=lambda text: None if desk.is_machine else print(text, end="", flush=True),
        is_cancelled=is_cancelled,
    )


def _checked(desk: _Desk, question: str, made: Answer, passages: Sequence[Passage]) -> _Checked:
    """Check each sentence against the passages that the model read."""
    if desk.search is None or not passages:
        return _Checked((), None, tuple(sorted(made.cited)))
    from engine.answering.checked import check_answer
    from engine.answering.citing import marks_of
    from engine.answering.quotation import best_quotation

    checks = check_answer(made, desk.search.embedder)
    cited = {number for mark in marks_of(checks) for number in mark.numbers}
    quotation = best_quotation(question, passages, desk.search.embedder)
    return _Checked(checks, quotation, tuple(sorted(cited)))


def _print_doubts(made: Answer, checked: _Checked) -> None:
    doubtful = [one for one in checked.sentences if one.support is Support.UNSUPPORTED]
    for one in doubtful:
        print(f"No source holds this: {made.text[one.start : one.end]}")


def _say_nothing(desk: _Desk, question: str, found: SearchResult) -> None:
    """Say that there is no evidence, where the model would make something up."""
    said = _refusal(desk)
    if not desk.is_machine:
        _print_refusal(said, found)
        return
    print_json(
        {
            "question": question,
            "answer": said,
            "citations": [],
            "model": desk.generator.name,
            "adapter": desk.taught,
            "timings": _timing_values(found, 0.0, 0.0),
            "tokens": {"prompt": 0, "answer": 0},
            "evidence": Evidence.NONE.value,
            "closest": [passage_values(one) for one in found.passages],
        }
    )


def _refusal(desk: _Desk) -> str:
    """Return what is answered without evidence: no more is claimed than was searched."""
    from engine.answering.checked import NOTHING_ABOUT_IT

    if desk.search is not None and not DocumentList(desk.search.index).health().total:
        return _NO_DOCUMENTS
    return NOTHING_ABOUT_IT if desk.scope.is_whole_library else _NOTHING_IN_THIS_PART


def _print_refusal(said: str, found: SearchResult) -> None:
    print(said)
    if said == _NO_DOCUMENTS:
        print("Add some with `inglenook index FOLDER`, or ask the model alone: --no-documents.")
        return
    print("--anyway asks the model all the same; `inglenook why` tells about one document.")
    if found.passages:
        print("\nThe closest passages, not used for an answer:")
        print_passages(found.passages)


def _answer_values(
    desk: _Desk, question: str, made: Answer, found: SearchResult | None, checked: _Checked
) -> dict[str, Any]:
    passages = found.passages if found else ()
    return {
        "question": question,
        "answer": made.text,
        "citations": [
            _citation_values(number, passages[number - 1], checked) for number in checked.cited
        ],
        "model": desk.generator.name,
        "adapter": desk.taught,
        "timings": _timing_values(found, made.timings.first_token, made.timings.total),
        "tokens": {"prompt": made.prompt.tokens, "answer": made.report.tokens},
        "evidence": found.evidence.value if found else None,
        "sentences": [asdict(one) for one in checked.sentences],
        "quotation": asdict(checked.quotation) if checked.quotation else None,
    }


def _citation_values(number: int, passage: Passage, checked: _Checked) -> dict[str, Any]:
    supports = [one.support for one in checked.sentences if number in one.numbers]
    return {
        "number": number,
        "path": str(passage.path),
        "location": passage.location,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "quote": passage.text,
        "supported": Support.SUPPORTED in supports if supports else None,
    }


def _timing_values(found: SearchResult | None, first_token: float, total: float) -> dict[str, Any]:
    return {
        "search_milliseconds": round(found.milliseconds, 2) if found else 0.0,
        "first_token_milliseconds": round(first_token, 2),
        "total_milliseconds": round(total, 2),
    }
