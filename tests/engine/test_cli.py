"""The command line: arguments, exit codes, and JSON that scripts can rely on."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine import cli, doctor, privacy
from engine.doctor import Check, Verdict
from engine.errors import Cancelled, UserProblem
from engine.generation.fake import FakeGenerator
from engine.index.contents import open_vector_index
from engine.index.sync import SyncProgress, SyncReport
from engine.paths import HOME_VARIABLE, Folders
from engine.retrieval.opening import OpenSearch
from engine.retrieval.search import Searcher
from tests.fixtures.indexing import IndexedLibrary

_REPOSITORY = Path(__file__).resolve().parents[2]

FERRY = "The ferry leaves the harbour at nine.\n\nTickets cost four silver crowns."
LIGHT = "The lighthouse was built of granite.\n\nIts lamp burns whale oil all night."


@dataclass(frozen=True, slots=True)
class Said:
    """What a command ended with."""

    code: int
    output: str
    errors: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        (line,) = self.output.splitlines()
        values: dict[str, Any] = json.loads(line)
        return values


Run = Callable[..., Said]


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    (root / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (root / "light.txt").write_text(LIGHT, encoding="utf-8")
    return root


@pytest.fixture
def library(folders: Folders, documents: Path) -> IndexedLibrary:
    """What stands behind the commands instead of models and a sandbox."""
    return IndexedLibrary(folders, documents, target_tokens=7)


@pytest.fixture
def generator() -> FakeGenerator:
    return FakeGenerator(["The ferry leaves at nine."])


@pytest.fixture
def run(
    library: IndexedLibrary,
    generator: FakeGenerator,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run a command in this process, with fakes for everything that is heavy."""

    def sync(_: Folders, *, largest_file_bytes: int, **options: Any) -> SyncReport:  # noqa: ANN401
        library.largest_file_bytes = largest_file_bytes
        library.progress.clear()
        told = options.pop("on_progress", None)
        report = library.sync(**options)
        for progress in library.progress if told else ():
            told(progress)
        return report

    def search(_: Folders) -> OpenSearch:
        index = library.open().index
        vectors = open_vector_index(index, library.embedder.identity, library.embedder.dimensions)
        return OpenSearch(Searcher(index, vectors, library.embedder), library.embedder)

    # Both would reach beyond this test: an audit hook stays, and logging belongs to pytest.
    monkeypatch.setattr(privacy, "stay_offline", lambda: None)
    monkeypatch.setattr(cli, "start_logging", lambda *_: None)
    monkeypatch.setattr("engine.index.opening.sync_folders", sync)
    monkeypatch.setattr("engine.retrieval.opening.open_search", search)
    monkeypatch.setattr("engine.generation.opening.open_generator", lambda *_: generator)

    def run_command(*arguments: str | Path) -> Said:
        try:
            code = cli.main([str(one) for one in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        output, errors = capsys.readouterr()
        return Said(code, output, errors)

    return run_command


# Usage ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["--nonsense"],
        ["index"],
        ["search", "a", "b"],
        ["search", "ferry", "-k", "0"],
        ["search", "ferry", "-k", "-3"],
        ["search", "ferry", "-k", "many"],
        ["library", "remove"],
        ["library", "polish", "a"],
        ["search"],
        ["ask"],
        ["search", "ferry", "--batch", "file.txt"],
    ],
)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert said.code == 2
    assert said.output == ""
    assert said.errors


def test_help_and_version_end_with_0(run: Run) -> None:
    assert run("--version").output.startswith("inglenook ")
    for command in ("index", "library", "search", "ask", "doctor"):
        said = run(command, "--help")
        assert said.code == 0
        assert "--json" in said.output


def test_the_network_is_shut_before_anything_else(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[bool] = []
    monkeypatch.setattr(privacy, "stay_offline", lambda: called.append(True))
    assert run("nonsense").code == 2
    assert called == [True]


def test_a_home_that_cannot_be_made_is_a_problem(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file" / "home"))
    said = run("library")
    assert said.code == 1
    assert HOME_VARIABLE in said.errors
    assert "Traceback" not in said.errors


# index ---------------------------------------------------------------------------------------


def test_index_prints_one_json_object_and_nothing_else(run: Run, documents: Path) -> None:
    (documents / "photo.jpg").write_text("x")
    said = run("index", documents, "--json")
    assert said.code == 0
    assert said.errors == ""
    values = said.json
    assert list(values)[:6] == ["files", "indexed", "unchanged", "removed", "skipped", "failed"]
    assert (values["files"], values["indexed"], values["unchanged"]) == (3, 2, 0)
    assert values["skipped"][0]["path"] == str(documents / "photo.jpg")
    assert values["skipped"][0]["reason"]
    assert values["failed"] == []
    assert values["chunks"] == 4
    assert values["seconds"] >= 0
    again = run("index", documents, "--json").json
    assert (again["indexed"], again["unchanged"], again["chunks"]) == (0, 2, 0)


def test_index_says_to_people_what_was_left_out_and_why(run: Run, documents: Path) -> None:
    (documents / "photo.jpg").write_text("x")
    said = run("index", documents)
    assert said.code == 0
    assert "2 indexed" in said.output
    assert "1 skipped" in said.output
    assert f"skipped: {documents / 'photo.jpg'}: " in said.output


def test_index_looks_only_at_what_it_was_given(run: Run, documents: Path, tmp_path: Path) -> None:
    run("index", documents / "ferry.txt")
    other = tmp_path / "other"
    other.mkdir()
    (other / "rules.md").write_text("Rules.")
    assert run("index", other, "--json").json["files"] == 1
    assert run("index", documents, other, "--json").json["files"] == 3


@pytest.mark.parametrize("missing", ["gone", "documents/gone.txt", "~no-such-person/x"])
def test_a_missing_path_is_a_problem_and_nothing_is_added(
    run: Run, documents: Path, missing: str
) -> None:
    path = missing if missing.startswith("~") else documents.parent / missing
    said = run("index", documents, path, "--json")
    assert said.code == 1
    assert said.output == ""
    message, hint = said.errors.splitlines()
    assert str(path).lstrip("~") in message
    assert hint
    assert run("library", "--json").json["folders"] == []


def test_the_largest_file_is_taken_from_the_settings(
    run: Run, folders: Folders, documents: Path, library: IndexedLibrary
) -> None:
    folders.settings_file.write_text("[documents]\nlargest_file_megabytes = 3\n")
    run("index", documents)
    assert library.largest_file_bytes == 3_000_000


def test_settings_that_cannot_be_read_are_a_problem(
    run: Run, folders: Folders, documents: Path
) -> None:
    folders.settings_file.write_text("[[[")
    said = run("index", documents)
    assert said.code == 1
    assert str(folders.settings_file) in said.errors


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_a_bar_on_a_terminal_and_nothing_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    progress = SyncProgress(1, 4, 25, 100, Path("/a/ferry.txt"))
    for stream, expected in ((_Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        bar = cli._Bar()
        bar.show(progress)
        bar.show(progress)
        bar.clear()
        assert ("25%" in stream.getvalue()) is expected
        assert ("1 of 4 files" in stream.getvalue()) is expected
        assert stream.getvalue().count("ferry.txt") == int(expected)


# How it ends ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (UserProblem("The disk is full.", "Free some space."), 1, "Free some space."),
        (OSError(28, "No space left", "/a"), 1, "disk is full"),
        (MemoryError(), 1, "not enough memory"),
        (ZeroDivisionError("secret"), 1, "made a mistake"),
        (Cancelled(), 130, ""),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_every_error_has_its_exit_code_and_plain_words(
    run: Run,
    documents: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    words: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("engine.index.opening.sync_folders", fail)
    said = run("index", documents, "--json")
    assert said.code == code
    assert said.output == ""
    assert words in said.errors
    assert "Traceback" not in said.errors
    assert "secret" not in said.errors
    assert bool(said.errors) is (code == 1)


def test_the_first_interruption_asks_and_the_second_ends(
    run: Run, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def be_interrupted(*_: object, is_cancelled: Callable[[], bool], **__: object) -> None:
        seen.append(is_cancelled())
        os.kill(os.getpid(), signal.SIGINT)
        seen.append(is_cancelled())
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr("engine.index.opening.sync_folders", be_interrupted)
    before = signal.getsignal(signal.SIGINT)
    assert run("index", documents).code == 130
    assert seen == [False, True]
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize("action", ["remove", "exclude", "retry"])
def test_changes_of_the_library_can_be_cancelled_too(
    run: Run, documents: Path, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    (documents / "photo.jpg").write_text("x")
    run("index", documents)

    def be_interrupted(
        *_: object, is_cancelled: Callable[[], bool] = lambda: False, **__: object
    ) -> SyncReport:
        os.kill(os.getpid(), signal.SIGINT)
        if is_cancelled():
            raise Cancelled
        return SyncReport()

    monkeypatch.setattr("engine.index.opening.sync_folders", be_interrupted)
    target = documents if action == "remove" else documents / "photo.jpg"
    assert run("library", action, target).code == 130


@pytest.mark.parametrize("arguments", [["library"], ["library", "--json"]])
def test_a_reader_that_has_read_enough_is_no_error(folders: Folders, arguments: list[str]) -> None:
    """As in `inglenook library | head -1`."""
    environment = {**os.environ, HOME_VARIABLE: str(folders.data)}
    environment.pop("PYTHONUNBUFFERED", None)
    with subprocess.Popen(
        [sys.executable, "-m", "engine.cli", *arguments],
        cwd=_REPOSITORY,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        errors = child.stderr.read()
    assert child.returncode == 0
    assert errors == b""


def test_a_problem_is_also_in_the_log(folders: Folders, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "engine.cli", "index", str(tmp_path / "gone")],
        cwd=_REPOSITORY,
        env={**os.environ, HOME_VARIABLE: str(folders.data)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert "gone" in (folders.logs / "command.log").read_text(encoding="utf-8")


# library -------------------------------------------------------------------------------------


def test_the_library_lists_folders_documents_and_their_state(run: Run, documents: Path) -> None:
    (documents / "photo.jpg").write_text("x")
    run("index", documents)
    values = run("library", "--json").json
    assert values["folders"] == [str(documents)]
    assert values["excluded"] == []
    assert [(Path(one["path"]).name, one["state"]) for one in values["documents"]] == [
        ("ferry.txt", "indexed"),
        ("light.txt", "indexed"),
        ("photo.jpg", "skipped"),
    ]
    assert values["documents"][0]["chunks"] == 2
    assert values["documents"][2]["reason"]
    assert values["health"] == {
        "indexed": 2,
        "unfinished": 0,
        "skipped": 1,
        "failed": 0,
        "total": 3,
    }
    words = run("library").output
    assert "2 of 3 documents indexed" in words
    assert str(documents / "photo.jpg") in words


def test_an_empty_library_is_no_problem(run: Run) -> None:
    said = run("library", "--json")
    assert said.code == 0
    assert said.json["documents"] == []


def test_excluding_removing_and_retrying_change_the_index(run: Run, documents: Path) -> None:
    run("index", documents)
    assert run("library", "exclude", documents / "ferry.txt", "--json").json["removed"] == 1
    assert run("library", "--json").json["excluded"] == [str(documents / "ferry.txt")]
    assert run("library", "remove", documents, "--json").json["removed"] == 1
    assert run("library", "--json").json["folders"] == []
    assert (documents / "ferry.txt").read_text(encoding="utf-8") == FERRY


def test_retrying_reads_a_refused_file_again(
    run: Run, documents: Path, library: IndexedLibrary
) -> None:
    (documents / "blank.txt").write_text(" \n")
    run("index", documents)
    library.sandbox.read.clear()
    assert run("library", "retry", documents / "blank.txt").code == 0
    assert library.sandbox.read == ["blank.txt"]


@pytest.mark.parametrize(
    ("action", "name"),
    [("remove", "ferry.txt"), ("remove", "gone"), ("exclude", "../x"), ("retry", "ferry.txt")],
)
def test_what_is_not_in_the_library_cannot_be_changed(
    run: Run, documents: Path, action: str, name: str
) -> None:
    run("index", documents)
    said = run("library", action, documents / name)
    assert said.code == 1
    assert len(said.errors.splitlines()) == 2
    assert run("library", "--json").json["health"]["indexed"] == 2


# search --------------------------------------------------------------------------------------


@pytest.fixture
def indexed(run: Run, documents: Path) -> Run:
    run("index", documents)
    return run


def test_search_prints_the_contract(indexed: Run, documents: Path) -> None:
    said = indexed("search", "When does the ferry leave?", "-k", "2", "--json")
    assert said.code == 0
    assert said.errors == ""
    values = said.json
    assert list(values) == ["question", "passages", "milliseconds"]
    assert values["question"] == "When does the ferry leave?"
    assert len(values["passages"]) == 2
    first = values["passages"][0]
    assert {
        "path",
        "location",
        "page",
        "start",
        "end",
        "text",
        "score",
        "dense_rank",
        "text_rank",
    } <= set(first)
    assert first["path"] == str(documents / "ferry.txt")
    assert FERRY[first["start"] : first["end"]] == first["text"]
    assert first["page"] is None
    assert first["dense_rank"] == 1


def test_search_shows_people_the_best_sentences(indexed: Run) -> None:
    said = indexed("search", "ferry harbour")
    assert said.output.startswith("1. ferry.txt, ")
    assert "The ferry leaves the harbour at nine." in said.output


def test_a_search_that_finds_nothing_says_so(run: Run) -> None:
    assert run("search", "ferry").output == "Nothing was found.\n"
    assert run("search", "ferry", "--json").json["passages"] == []


def test_unfinished_documents_are_told_of_on_stderr(indexed: Run, library: IndexedLibrary) -> None:
    with library.open() as opened:
        opened.index.run("UPDATE document SET state = 'waiting' WHERE path LIKE '%light.txt'")
    said = indexed("search", "ferry", "--json")
    assert said.json["passages"]
    assert "not in the index yet" in said.errors


@pytest.mark.parametrize("command", ["search", "ask"])
@pytest.mark.parametrize("question", ["", "  ", "\n"])
def test_an_empty_question_is_a_problem(run: Run, command: str, question: str) -> None:
    said = run(command, question)
    assert said.code == 1
    assert "no question" in said.errors


def test_a_batch_gives_one_json_object_a_line(indexed: Run, tmp_path: Path) -> None:
    file = tmp_path / "questions.txt"
    file.write_text("Which ferry?\n\nWhich lamp?\n", encoding="utf-8")
    for command in ("search", "ask"):
        said = indexed(command, "--batch", file)
        assert said.code == 0
        questions = [json.loads(line)["question"] for line in said.output.splitlines()]
        assert questions == ["Which ferry?", "Which lamp?"]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"", b"\n \n"])
def test_a_batch_that_cannot_be_used_is_a_problem(
    run: Run, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "questions.txt"
    if content is not None:
        file.write_bytes(content)
    said = run("search", "--batch", file)
    assert said.code == 1
    assert len(said.errors.splitlines()) == 2


def test_a_question_of_100_000_characters_is_searched(indexed: Run) -> None:
    said = indexed("search", "ferry " * 16_667, "--json")
    assert said.code == 0
    assert said.json["passages"]


def test_a_question_that_is_not_utf8_is_no_mistake_of_ours(indexed: Run) -> None:
    """A terminal with another encoding; Python hands on lone surrogates."""
    for command in ("search", "ask"):
        said = indexed(command, "ferry caf\udce9", "--json")
        assert "made a mistake" not in said.errors


# ask -----------------------------------------------------------------------------------------


def test_ask_prints_the_contract(indexed: Run, documents: Path) -> None:
    said = indexed("ask", "When does the ferry leave?", "--json")
    assert said.code == 0
    values = said.json
    assert list(values) == [
        "question",
        "answer",
        "citations",
        "model",
        "adapter",
        "timings",
        "tokens",
    ]
    assert values["answer"] == "The ferry leaves at nine."
    assert (values["model"], values["adapter"]) == ("Fake", None)
    (citation,) = values["citations"]
    assert list(citation) == [
        "number",
        "path",
        "location",
        "page",
        "start",
        "end",
        "quote",
        "supported",
    ]
    assert citation["number"] == 1
    assert citation["path"] == str(documents / "ferry.txt")
    assert FERRY[citation["start"] : citation["end"]] == citation["quote"]
    assert citation["supported"] is None
    assert values["tokens"]["answer"] == 5
    assert all(value >= 0 for value in values["timings"].values())


def test_ask_shows_people_the_answer_and_its_sources(indexed: Run) -> None:
    said = indexed("ask", "When does the ferry leave?")
    first, second = said.output.splitlines()
    assert first == "The ferry leaves at nine."
    assert second.startswith("[1] ferry.txt, ")


def test_without_documents_nothing_is_searched(
    indexed: Run, monkeypatch: pytest.MonkeyPatch, generator: FakeGenerator
) -> None:
    def never(_: Folders) -> None:
        pytest.fail("the index was opened")

    monkeypatch.setattr("engine.retrieval.opening.open_search", never)
    values = indexed("ask", "--no-documents", "Why?", "--json").json
    assert values["citations"] == []
    assert generator.asked[0][-1].text == "Why?"


def test_model_and_context_are_those_that_were_chosen(
    run: Run, folders: Folders, monkeypatch: pytest.MonkeyPatch, generator: FakeGenerator
) -> None:
    opened: list[tuple[Path | None, int, int]] = []

    def open_generator(path: Path | None, context: int, threads: int) -> FakeGenerator:
        opened.append((path, context, threads))
        return generator

    monkeypatch.setattr("engine.generation.opening.open_generator", open_generator)
    folders.settings_file.write_text("[answering]\ncontext_tokens = 1024\nthreads = 3\n")
    run("ask", "Why?", "--no-documents", "--model", "/models/mine.gguf")
    run("ask", "Why?", "--no-documents")
    assert opened == [(Path("/models/mine.gguf"), 1024, 3), (None, 1024, 3)]


@pytest.mark.parametrize("content", [None, b"these are my notes"])
def test_a_model_that_is_none_is_a_problem(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    from engine.generation.llama_cpp import LlamaCppGenerator

    def open_generator(path: Path, context: int, threads: int) -> LlamaCppGenerator:
        return LlamaCppGenerator(path, path.stem, context, threads)

    monkeypatch.setattr("engine.generation.opening.open_generator", open_generator)
    file = tmp_path / "mine.gguf"
    if content is not None:
        file.write_bytes(content)
    said = run("ask", "Why?", "--model", file)
    assert said.code == 1
    assert said.output == ""
    assert "mine.gguf" in said.errors


def test_a_question_of_100_000_characters_is_too_long_to_ask(indexed: Run) -> None:
    said = indexed("ask", "ferry " * 16_667, "--json")
    assert said.code == 1
    assert said.output == ""
    assert "too long" in said.errors
    assert "Shorten it" in said.errors


def test_a_stopped_answer_ends_with_130(
    indexed: Run, monkeypatch: pytest.MonkeyPatch, generator: FakeGenerator
) -> None:
    def count_and_stop(_: Sequence[object]) -> int:
        os.kill(os.getpid(), signal.SIGINT)
        monkeypatch.undo()
        return 10

    monkeypatch.setattr(generator, "count", count_and_stop)
    assert indexed("ask", "When?").code == 130


# doctor --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "code"), [(Verdict.GOOD, 0), (Verdict.CAUTION, 0), (Verdict.BAD, 1)]
)
def test_the_doctors_verdict_is_the_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, verdict: Verdict, code: int
) -> None:
    checks = [Check("disk", Verdict.GOOD, "fine"), Check("memory", verdict, "2 GB", "Buy more.")]
    monkeypatch.setattr(doctor, "examine", lambda _: checks)
    said = run("doctor", "--json")
    assert said.code == code
    assert said.json == {
        "ok": code == 0,
        "checks": [
            {"name": "disk", "verdict": "good", "words": "fine", "hint": ""},
            {"name": "memory", "verdict": verdict.value, "words": "2 GB", "hint": "Buy more."},
        ],
    }
    words = run("doctor")
    assert words.code == code
    assert "memory: 2 GB Buy more." in words.output
