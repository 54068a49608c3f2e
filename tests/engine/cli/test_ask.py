"""`inglenook ask`: the answer, its sources, and no answer where there is no evidence."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.conversations.records import Evidence
from engine.generation.fake import FakeGenerator
from engine.generation.records import Adapter, Loading
from engine.models.records import InstalledModel, ModelFormat, ModelKind, Origin
from engine.paths import Folders
from tests.fixtures.adapters import LETTERS, write_folder
from tests.fixtures.commands import FERRY, Run


def test_ask_prints_the_contract(indexed: Run, documents: Path) -> None:
    said = indexed("ask", "When does the ferry leave?", "--json")
    assert said.code == 0
    values = said.json
    assert list(values)[:7] == [
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
    assert citation["supported"] is True
    assert [one["support"] for one in values["sentences"]] == ["supported"]
    quotation = values["quotation"]
    assert FERRY[quotation["start"] : quotation["end"]] == quotation["text"]
    assert values["tokens"]["answer"] == 5
    assert values["evidence"] == "strong"
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
    assert values["evidence"] is None
    assert generator.asked[0][-1].text == "Why?"


def test_model_and_context_are_those_that_were_chosen(
    run: Run, folders: Folders, monkeypatch: pytest.MonkeyPatch, generator: FakeGenerator
) -> None:
    wanted: list[str] = []
    opened: list[Loading] = []

    def resolve(_: Folders, id_or_path: str) -> InstalledModel:
        wanted.append(id_or_path)
        return InstalledModel(
            "mine", "Mine", ModelKind.CHAT, ModelFormat.GGUF, Origin.ADDED, "/models/mine.gguf"
        )

    def open_generator(_: InstalledModel, loading: Loading) -> FakeGenerator:
        opened.append(loading)
        return generator

    monkeypatch.setattr("engine.models.installed.resolve", resolve)
    monkeypatch.setattr("engine.generation.opening.open_generator", open_generator)
    folders.settings_file.write_text(
        '[model]\nmodel = "chosen"\ncontext_tokens = 1024\nthreads = 3\n'
    )
    run("ask", "Why?", "--no-documents", "--model", "/models/mine.gguf")
    run("ask", "Why?", "--no-documents")
    assert wanted == ["/models/mine.gguf", "chosen"]
    assert [(one.context_tokens, one.threads) for one in opened] == [(1024, 3), (1024, 3)]
    assert opened[0].cache == folders.cache


# What it was taught ----------------------------------------------------------------------------


@pytest.fixture
def taught(run: Run, folders: Folders, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command with a model of a known name that was taught, and another one."""
    models = {
        id_: InstalledModel(id_, name, ModelKind.CHAT, ModelFormat.GGUF, Origin.ADDED, "/m.gguf")
        for id_, name in ((LETTERS.model_id, "SmolLM2"), ("qwen3", "Qwen3"))
    }
    monkeypatch.setattr(
        "engine.models.installed.resolve", lambda _, id_: models[id_ or LETTERS.model_id]
    )
    write_folder(folders.adapters)
    return run


def test_a_command_answers_with_what_the_model_was_taught(
    taught: Run, generator: FakeGenerator, folders: Folders
) -> None:
    file = folders.adapters / "letters" / "adapter.gguf"
    ask = ("ask", "--no-documents", "Why?", "--json")
    assert taught(*ask, "--adapter", "LETTERS").json["adapter"] == "Letters"
    assert generator.adapter == Adapter(file, "Letters", 1.0)
    assert taught(*ask, "--adapter", "letters", "--strength", "0.5").code == 0
    assert generator.adapter == Adapter(file, "Letters", 0.5)
    assert taught(*ask).json["adapter"] is None
    assert generator.adapter is None


def test_without_its_name_the_settings_decide(
    taught: Run, generator: FakeGenerator, folders: Folders
) -> None:
    folders.settings_file.write_text('[answering]\nadapter = "letters"\nadapter_strength = 80\n')
    ask = ("ask", "--no-documents", "Why?", "--json")
    assert taught(*ask).json["adapter"] == "Letters"
    assert generator.adapter is not None
    assert generator.adapter.scale == 0.8
    assert taught(*ask, "--plain").json["adapter"] is None
    said = taught(*ask, "--model", "qwen3")
    assert said.json["adapter"] is None
    assert "not with Qwen3. The plain model answers." in said.errors
    folders.settings_file.write_text('[answering]\nadapter = "gone"\n')
    assert taught(*ask).json["adapter"] is None


def test_what_does_not_fit_is_refused_with_both_names(taught: Run) -> None:
    ask = ("ask", "--no-documents", "Why?")
    said = taught(*ask, "--adapter", "letters", "--model", "qwen3")
    assert (said.code, said.output) == (1, "")
    assert "“Letters” was taught with SmolLM2 135M Instruct, not with Qwen3." in said.errors
    said = taught(*ask, "--adapter", "gone")
    assert said.code == 1
    assert "Nothing was taught under the name “gone”" in said.errors
    for strength in ("-0.1", "1.6", "much"):
        said = taught(*ask, "--adapter", "letters", "--strength", strength)
        assert said.code == 2
        assert f"“{strength}” is no number from 0 to 1.5" in said.errors
    assert taught(*ask, "--adapter", "letters", "--plain").code == 2


@pytest.mark.parametrize("content", [None, b"these are my notes"])
def test_a_model_that_is_none_is_a_problem(run: Run, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "mine.gguf"
    if content is not None:
        file.write_bytes(content)
    said = run("ask", "Why?", "--model", file)
    assert said.code == 1
    assert said.output == ""
    assert "mine.gguf" in said.errors


def test_a_sentence_that_no_source_holds_is_named(indexed: Run, generator: FakeGenerator) -> None:
    generator._answers[:] = ["The ferry leaves at nine. Elephants paid 77 dollars in Paris."]
    said = indexed("ask", "When does the ferry leave?")
    assert "No source holds this: Elephants paid 77 dollars in Paris." in said.output
    assert "No source holds this: The ferry" not in said.output


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


@pytest.fixture
def without_evidence(indexed: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr("engine.retrieval.search.evidence_of", lambda *_: Evidence.NONE)
    return indexed


def test_without_evidence_no_answer_is_invented(
    without_evidence: Run, generator: FakeGenerator
) -> None:
    values = without_evidence("ask", "Who won the regatta?", "--json").json
    assert values["answer"] == "Your documents hold nothing about this."
    assert (values["citations"], values["evidence"]) == ([], "none")
    assert values["tokens"] == {"prompt": 0, "answer": 0}
    words = without_evidence("ask", "Who won the regatta?").output
    assert words.startswith("Your documents hold nothing about this.\n")
    assert "--anyway" in words
    assert "The closest passages, not used for an answer:\n1. " in words
    (closest, *_) = values["closest"]
    assert (closest["path"], closest["location"]) != ("", "")
    assert f"{Path(closest['path']).name}, {closest['location']}" in words
    assert closest["text"][closest["best_start"] - closest["start"] :][:10] in words
    assert generator.asked == []


def test_a_person_can_ask_anyway(without_evidence: Run, generator: FakeGenerator) -> None:
    values = without_evidence("ask", "Who won the regatta?", "--anyway", "--json").json
    assert values["answer"] == "The ferry leaves at nine."
    assert values["evidence"] == "none"
    assert len(generator.asked) == 1


def test_only_the_part_that_was_asked_is_said_to_hold_nothing(without_evidence: Run) -> None:
    said = without_evidence("ask", "Who won the regatta?", "--kind", "table")
    assert said.output.startswith("The part of your documents that was asked holds nothing")
    values = without_evidence("ask", "Who won?", "--kind", "table", "--json").json
    assert (values["answer"], values["closest"]) == (said.output.splitlines()[0], [])


def test_an_empty_library_is_said_to_be_empty(run: Run, generator: FakeGenerator) -> None:
    first, second = run("ask", "Who won the regatta?").output.splitlines()
    assert first == "There are no documents in the library yet."
    assert "inglenook index" in second
    assert run("ask", "Who won?", "--json").json["answer"] == first
    assert generator.asked == []


def test_an_empty_collection_gives_no_answer(indexed: Run, documents: Path) -> None:
    indexed("collections", "add", "Boats", documents)
    indexed("library", "remove", documents)
    assert indexed("ask", "ferry?", "--collection", "Boats", "--json").json["citations"] == []
