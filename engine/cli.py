"""The engine from a terminal. Its output with `--json` is a contract for scripts.

Exit codes: 0 success, 1 a problem (message and hint on stderr), 2 wrong usage, 130 cancelled.
Covered: index, library, search, ask, doctor. Everything runs in this process, but for the reading
of documents, which stays in the sandbox.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import __version__, privacy, settings
from engine.errors import Cancelled, EngineError, UserProblem, from_exception
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.library.records import DocumentRecord
from engine.log import start_logging
from engine.paths import Folders, folders_of
from engine.store import Connection, open_index_database, open_user_database

if TYPE_CHECKING:
    from engine.answering.answer import Answer
    from engine.generation.records import Generator
    from engine.index.sync import SyncProgress, SyncReport
    from engine.retrieval.opening import OpenSearch
    from engine.retrieval.records import Passage

_BAR_WIDTH = 24


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    privacy.stay_offline()
    words = parser().parse_args(arguments)
    try:
        folders = folders_of()
        folders.create()
        start_logging(folders.logs, "command")
        with _interruptions() as is_cancelled:
            code: int = words.run(words, folders, is_cancelled)
            sys.stdout.flush()
            return code
    except (Cancelled, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever read our output has read enough, as `head` does. What is left in the buffer goes
        # nowhere, else Python complains about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the one door to the person in the terminal
        return _complain(from_exception(error))


def parser() -> argparse.ArgumentParser:
    """Return the command line's definition."""
    root = argparse.ArgumentParser(
        prog="inglenook", description="Private, local AI on your own documents."
    )
    root.add_argument("--version", action="version", version=f"inglenook {__version__}")
    commands = root.add_subparsers(required=True, metavar="COMMAND")

    index = _command(commands, "index", _index, "add folders or files and index them")
    index.add_argument("paths", nargs="+", type=Path, metavar="PATH")

    library = _command(commands, "library", _library, "show or change what is in the library")
    library.add_argument("action", nargs="?", choices=("remove", "retry", "exclude"))
    library.add_argument("path", nargs="?", type=Path, metavar="PATH")

    search = _command(commands, "search", _search, "find passages for a question")
    search.add_argument("-k", type=_positive, default=10, metavar="N", help="passages at most")
    _add_question(search)

    ask = _command(commands, "ask", _ask, "answer a question from the documents")
    ask.add_argument("--no-documents", action="store_true", help="the model alone")
    ask.add_argument("--model", type=Path, metavar="FILE", help="a GGUF file to answer with")
    _add_question(ask)

    _command(commands, "doctor", _doctor, "look at this computer and at Inglenook's files")
    return root


def _command(
    commands: Any,  # noqa: ANN401 - argparse gives its sub-parsers no public type
    name: str,
    run: Callable[[argparse.Namespace, Folders, Callable[[], bool]], int],
    words: str,
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(run=run, refuse=command.error)
    return command


def _add_question(command: argparse.ArgumentParser) -> None:
    command.add_argument("question", nargs="?", metavar="QUESTION")
    command.add_argument(
        "--batch", type=Path, metavar="FILE", help="one question a line in, one JSON a line out"
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


# index -------------------------------------------------------------------------------------


def _index(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    chosen = _add_folders(folders, words.paths)
    from engine.index.opening import sync_folders
    from engine.index.wire import report_to_wire

    limit = settings.load(folders.settings_file).largest_file_megabytes * 1_000_000
    bar = _Bar()
    report = sync_folders(
        folders,
        only=chosen,
        largest_file_bytes=limit,
        on_progress=bar.show,
        is_cancelled=is_cancelled,
    )
    bar.clear()
    if words.json:
        _print_json(report_to_wire(report))
    else:
        _print_report(report)
    return 0


def _add_folders(folders: Folders, paths: Sequence[Path]) -> frozenset[Path]:
    """Add paths to the library; nothing is added when one of them is missing."""
    database = open_user_database(folders.user_database)
    try:
        with database.transaction():
            listed = FolderList(database)
            return frozenset(listed.add(path)[0].path for path in paths)
    finally:
        database.close()


def _print_report(report: SyncReport) -> None:
    print(
        f"{report.indexed} indexed, {report.unchanged} unchanged, {report.removed} removed, "
        f"{len(report.skipped)} skipped, {len(report.failed)} failed; "
        f"{report.chunks} passages in {report.seconds:.1f} s"
    )
    for kind, reasons in (("skipped", report.skipped), ("failed", report.failed)):
        for one in reasons:
            print(f"  {kind}: {one.path}: {one.reason} {one.hint}".rstrip())
    for path in report.missing_folders:
        print(f"  not there: {path}: its documents are kept until it comes back")


class _Bar:
    """Progress on stderr, only where a person sees it."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr.isatty()
        self._last = 0.0

    def show(self, progress: SyncProgress) -> None:
        now = time.monotonic()
        if not self._is_terminal or now - self._last < 0.1:
            return
        self._last = now
        share = progress.bytes_done / progress.bytes_total if progress.bytes_total else 0.0
        filled = "#" * round(share * _BAR_WIDTH)
        name = progress.current.name[:40] if progress.current else ""
        print(
            f"\r\033[K[{filled:<{_BAR_WIDTH}}] {share:4.0%} "
            f"{progress.documents_done} of {progress.documents_total} files  {name}",
            end="",
            file=sys.stderr,
            flush=True,
        )

    def clear(self) -> None:
        if self._is_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


# library -----------------------------------------------------------------------------------


def _library(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    if (words.action is None) != (words.path is None):
        words.refuse("give remove, retry or exclude with a PATH")
    user = open_user_database(folders.user_database)
    index = open_index_database(folders.index_database)
    try:
        if words.action is not None:
            _change_library(words, user, index)
            return _sync_quietly(words, folders, is_cancelled)
        return _show_library(words, user, index)
    finally:
        user.close()
        index.close()


def _show_library(words: argparse.Namespace, user: Connection, index: Connection) -> int:
    listed, documents = FolderList(user), DocumentList(index)
    records, health = documents.all(), documents.health()
    if words.json:
        _print_json(
            {
                "folders": [str(one.path) for one in listed.all()],
                "excluded": sorted(str(path) for path in listed.exclusions()),
                "documents": [_document_values(one) for one in records],
                "health": {**asdict(health), "total": health.total},
            }
        )
        return 0
    print(f"{health.indexed} of {health.total} documents indexed")
    for folder in listed.all():
        print(folder.path)
    for one in records:
        remark = f"  {one.reason} {one.hint}".rstrip() if one.reason else ""
        print(f"  {one.state.value:<9} {one.path}{remark}")
    return 0


def _document_values(one: DocumentRecord) -> dict[str, Any]:
    values = asdict(one)
    return {**values, "path": str(one.path)}


def _change_library(words: argparse.Namespace, user: Connection, index: Connection) -> None:
    from engine.index.sync import retry

    listed = FolderList(user)
    path = words.path.expanduser().absolute()
    if words.action == "remove":
        folder = listed.at(path)
        if folder is None:
            raise UserProblem(
                f"{path} is not a folder of the library.",
                "Remove one that `inglenook library` lists, or exclude a file with "
                "`inglenook library exclude`.",
            )
        listed.remove(folder.id)
    elif words.action == "exclude":
        if not any(folder.holds(path.resolve()) for folder in listed.all()):
            raise UserProblem(f"{path} is not in the library.", "There is nothing to exclude.")
        listed.exclude(path)
    elif not retry(index, path.resolve()):
        raise UserProblem(
            f"{path} is not a document that was skipped or failed.", "There is nothing to retry."
        )


def _sync_quietly(
    words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]
) -> int:
    from engine.index.opening import sync_folders
    from engine.index.wire import report_to_wire

    limit = settings.load(folders.settings_file).largest_file_megabytes * 1_000_000
    report = sync_folders(folders, largest_file_bytes=limit, is_cancelled=is_cancelled)
    if words.json:
        _print_json(report_to_wire(report))
    else:
        _print_report(report)
    return 0


# search and ask ----------------------------------------------------------------------------


def _questions(words: argparse.Namespace) -> list[str]:
    if (words.question is None) == (words.batch is None):
        words.refuse("give a question, or --batch with a file of questions")
    if words.question is not None:
        asked = [words.question.strip()]
    else:
        try:
            asked = words.batch.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError) as error:
            raise UserProblem(
                f"The questions in {words.batch} cannot be read.",
                "Give a text file in UTF-8 with one question a line.",
                repr(error),
            ) from error
    # A terminal in another encoding hands on halves of characters.
    questions = [one.encode("utf-8", "replace").decode() for one in asked if one.strip()]
    if not questions:
        raise UserProblem("There is no question.", "Write it in quotation marks.")
    return questions


def _search(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    questions = _questions(words)
    from engine.retrieval.opening import open_search

    opened = open_search(folders)
    for question in questions:
        if is_cancelled():
            raise Cancelled
        passages, milliseconds = _find(opened, question, words.k)
        if words.json or words.batch:
            _print_json(
                {
                    "question": question,
                    "passages": [_passage_values(one) for one in passages],
                    "milliseconds": round(milliseconds, 2),
                }
            )
        else:
            _print_passages(passages)
    return 0


def _find(opened: OpenSearch, question: str, count: int) -> tuple[list[Passage], float]:
    """Search and find the best sentences; returns the milliseconds of the search alone too."""
    from engine.retrieval.best_sentence import best_by_meaning

    result = opened.searcher.search(question, count)
    if result.unfinished:
        print(
            f"{result.unfinished} documents are not in the index yet: something may be missing.",
            file=sys.stderr,
        )
    return best_by_meaning(question, result.passages, opened.embedder), result.milliseconds


def _passage_values(one: Passage) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "location": one.location,
        "page": one.page,
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "score": round(one.score, 6),
        "dense_rank": one.dense_rank,
        "text_rank": one.text_rank,
        "best_start": one.best_start,
        "best_end": one.best_end,
    }


def _print_passages(passages: Sequence[Passage]) -> None:
    if not passages:
        print("Nothing was found.")
    for number, one in enumerate(passages, start=1):
        print(f"{number}. {one.path.name}, {one.location} ({one.score:.3f})")
        print(f"   {' '.join(one.best_sentence.split())}")


def _ask(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    questions = _questions(words)
    from engine.generation.opening import open_generator
    from engine.retrieval.opening import open_search

    chosen = settings.load(folders.settings_file)
    generator = open_generator(words.model, chosen.context_tokens, chosen.threads)
    opened = None if words.no_documents else open_search(folders)
    for question in questions:
        _ask_one(words, question, chosen, generator, opened, is_cancelled)
    generator.close()
    return 0


def _ask_one(
    words: argparse.Namespace,
    question: str,
    chosen: settings.Settings,
    generator: Generator,
    opened: OpenSearch | None,
    is_cancelled: Callable[[], bool],
) -> None:
    from engine.answering.answer import answer
    from engine.generation.records import Sampling

    is_machine = words.json or words.batch
    passages, milliseconds = _find(opened, question, chosen.passages) if opened else ([], 0.0)
    made = answer(
        question,
        passages,
        (),
        generator,
        Sampling(chosen.answer_tokens, chosen.temperature),
        on_text=lambda _: None if is_machine else print(_, end="", flush=True),
        is_cancelled=is_cancelled,
    )
    if made.was_stopped:
        raise Cancelled
    if is_machine:
        _print_json(_answer_values(question, made, passages, generator.name, milliseconds))
        return
    print()
    for number in sorted(made.cited):
        one = passages[number - 1]
        print(f"[{number}] {one.path.name}, {one.location}: {' '.join(one.best_sentence.split())}")


def _answer_values(
    question: str, made: Answer, passages: Sequence[Passage], model: str, milliseconds: float
) -> dict[str, Any]:
    return {
        "question": question,
        "answer": made.text,
        "citations": [
            {
                "number": number,
                "path": str(passages[number - 1].path),
                "location": passages[number - 1].location,
                "page": passages[number - 1].page,
                "start": passages[number - 1].start,
                "end": passages[number - 1].end,
                "quote": passages[number - 1].text,
                "supported": None,
            }
            for number in sorted(made.cited)
        ],
        "model": model,
        "adapter": None,
        "timings": {
            "search_milliseconds": round(milliseconds, 2),
            "first_token_milliseconds": round(made.timings.first_token, 2),
            "total_milliseconds": round(made.timings.total, 2),
        },
        "tokens": {"prompt": made.prompt.tokens, "answer": made.tokens},
    }


# doctor ------------------------------------------------------------------------------------


def _doctor(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    from engine.doctor import Verdict, examine

    checks = examine(folders)
    is_well = all(check.verdict is not Verdict.BAD for check in checks)
    if words.json:
        _print_json({"ok": is_well, "checks": [asdict(check) for check in checks]})
    else:
        for check in checks:
            print(f"{check.verdict.value:<8} {check.name}: {check.words} {check.hint}".rstrip())
    return 0 if is_well else 1


# Ways out ----------------------------------------------------------------------------------


def _print_json(values: dict[str, Any]) -> None:
    print(json.dumps(values, ensure_ascii=False), flush=True)


def _complain(error: EngineError) -> int:
    import logging

    if logging.getLogger().handlers:
        # Without a log file, Python would print the record between our words.
        logging.getLogger(__name__).error("%s %s", error.message, error.detail)
    print(error.message, file=sys.stderr)
    if error.hint:
        print(error.hint, file=sys.stderr)
    return 1


@contextmanager
def _interruptions() -> Iterator[Callable[[], bool]]:
    """Turn the first Ctrl-C into a question that the work asks; a second one ends at once."""
    asked_to_stop = False

    def stop(_number: int, _frame: object) -> None:
        nonlocal asked_to_stop
        if asked_to_stop:
            raise KeyboardInterrupt
        asked_to_stop = True

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: asked_to_stop
    finally:
        signal.signal(signal.SIGINT, before)


if __name__ == "__main__":
    sys.exit(main())
