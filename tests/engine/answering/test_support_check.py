"""The check of an answer's sentences against its passages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.answering.citing import marks_of
from engine.answering.entailment import (
    CrossEncoderEntailment,
    Judgement,
    installed_entailment,
)
from engine.answering.support.checking import check
from engine.answering.support.claims import claims_something, says_it_does_not_know
from engine.conversations.records import Support
from engine.errors import UserProblem
from engine.index.embedder import SentenceTransformerEmbedder
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from tests.fixtures.embedders import HashingEmbedder

FERRY = "The ferry leaves the harbour at nine. Tickets cost four silver crowns."
LIGHT = "The lighthouse was built of granite in 1810. Its lamp burns whale oil."
_WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "ferry", "lamp", "oil", "harbour"]


@pytest.fixture(autouse=True)
def _no_monitor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading a model starts a thread of tqdm's that outlives the test."""
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)


def supports(text: str, *passages: str) -> list[Support]:
    return [one.support for one in check(text, passages, HashingEmbedder())]


def test_sentences_are_told_apart() -> None:
    text = "The ferry leaves at nine. Penguins live in Antarctica. Is that so?"
    found = check(text, [LIGHT, FERRY], HashingEmbedder())
    assert [one.support for one in found] == [
        Support.SUPPORTED,
        Support.UNSUPPORTED,
        Support.NOT_CHECKED,
    ]
    assert [one.numbers for one in found] == [(2,), (), ()]
    assert text[found[0].start : found[0].end] == "The ferry leaves at nine."


def test_a_changed_number_is_marked_where_it_stands() -> None:
    text = "Yes. The lighthouse was built of granite in 1910."
    _, found = check(text, [FERRY, LIGHT], HashingEmbedder())
    assert found.support is Support.UNSUPPORTED
    assert [text[start:end] for start, end in found.not_held] == ["1910"]


def test_marks_agree_with_the_check() -> None:
    text = "The ferry leaves at nine. The lamp burns olive butter in Peru."
    found = check(text, [FERRY, LIGHT], HashingEmbedder())
    assert [(mark.position, mark.numbers) for mark in marks_of(found)] == [(25, (1,))]


def test_without_passages_or_words_there_is_nothing_to_check() -> None:
    assert check("The ferry leaves.", [], HashingEmbedder()) == ()
    assert check("", [FERRY], HashingEmbedder()) == ()
    assert supports("The ferry leaves at nine.", "") == [Support.UNSUPPORTED]


def test_code_is_not_checked() -> None:
    code = "```\nprint(harbour)\n\nx = 17\n```"
    text = f"The ferry leaves at nine.\n\n{code}\n\nPenguins eat nine ships."
    kinds = supports(text, FERRY)
    assert kinds[0] is Support.SUPPORTED
    assert set(kinds[1:-1]) == {Support.NOT_CHECKED}
    assert kinds[-1] is Support.UNSUPPORTED


def test_another_language_is_only_checked_for_numbers_and_names() -> None:
    german = (
        "Die F\u00e4hre verl\u00e4sst den Hafen jeden Morgen p\u00fcnktlich mit vielen Leuten. "
        "Der Leuchtturm wurde vor langer Zeit im Jahr 1955 aus hartem Stein gebaut."
    )
    english = f"{FERRY} It carries people and goods across the water every morning of the week."
    assert supports(german, english) == [Support.NOT_CHECKED, Support.UNSUPPORTED]


def test_german_sentences_are_compared_by_german_stems() -> None:
    passage = "Die alten H\u00e4user am Hafen wurden im Krieg zerst\u00f6rt und dann wieder gebaut."
    text = "Das Haus am Hafen wurde zerst\u00f6rt. Pinguine leben gern am S\u00fcdpol der Erde."
    assert supports(text, passage) == [Support.SUPPORTED, Support.UNSUPPORTED]


@pytest.mark.parametrize(
    "sentence",
    [
        "## The harbour",
        "**Tickets**",
        "Here is the list:",
        "What is the harbour?",
        "I do not know.",
        "The text does not say when the ferry leaves.",
        "There is no information about that.",
        "...",
        "Yes.",
        "I'm sorry, I cannot answer that.",
    ],
)
def test_some_sentences_claim_nothing(sentence: str) -> None:
    assert not claims_something(sentence)


@pytest.mark.parametrize("sentence", ["The ferry leaves at nine.", "1810.", "Granite", "No dogs."])
def test_others_claim_something(sentence: str) -> None:
    assert claims_something(sentence)
    assert not says_it_does_not_know(sentence)


@pytest.mark.models
def test_the_starter_embedder_knows_other_words() -> None:
    embedder = SentenceTransformerEmbedder(starter_model(ModelKind.EMBEDDING).path)
    text = "The boat departs from the port at nine. The boat sinks in the port every winter."
    first, second = check(text, [FERRY, LIGHT], embedder)
    assert (first.support, first.numbers) == (Support.SUPPORTED, (1,))
    assert second.support is Support.UNSUPPORTED


# With an entailment model ------------------------------------------------------------------------


class Judge:
    """Says the same of every pair, and remembers what it read."""

    def __init__(self, entailed: float, contradicted: float) -> None:
        self._judgement = Judgement(entailed, contradicted)
        self.read: list[str] = []

    def judge(self, premises: Sequence[str], hypothesis: str) -> list[Judgement]:
        assert hypothesis
        self.read += premises
        return [self._judgement for _ in premises]


@pytest.mark.parametrize(
    ("judge", "text", "expected"),
    [
        (Judge(0.9, 0.05), "Birds sleep in the trees.", Support.SUPPORTED),
        (Judge(0.2, 0.7), "The ferry leaves at nine.", Support.UNSUPPORTED),
        (Judge(0.9, 0.05), "The ferry leaves at 17.", Support.UNSUPPORTED),
    ],
)
def test_an_entailment_model_decides_with_numbers_and_names(
    judge: Judge, text: str, expected: Support
) -> None:
    (found,) = check(text, [FERRY, LIGHT], HashingEmbedder(), entailment=judge)
    assert found.support is expected
    assert judge.read


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the smallest entailment model, its weights are random."""
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

    models = tmp_path_factory.mktemp("models")
    folder = models / "tiny-entailment"
    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(_WORDS), encoding="utf-8")
    config = BertConfig(
        vocab_size=len(_WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
    )
    config.id2label = {0: "CONTRADICTION", 1: "ENTAILMENT", 2: "NEUTRAL"}
    config.label2id = {name: place for place, name in config.id2label.items()}
    BertForSequenceClassification(config).save_pretrained(folder)
    BertTokenizer(vocab_file=str(folder / "vocab.txt")).save_pretrained(folder)
    return models


def test_an_entailment_model_is_found_and_judges(models: Path) -> None:
    folder = installed_entailment(models)
    assert folder is not None
    model = CrossEncoderEntailment(folder)
    judgements = model.judge(["ferry harbour", "oil " * 2_000], "lamp")
    assert len(judgements) == 2
    for one in judgements:
        assert 0.0 < one.entailed < 1.0
        assert 0.0 < one.contradicted < 1.0 - one.entailed
    assert model.judge([], "lamp") == []


@pytest.mark.parametrize(
    "config",
    [
        "{}",
        "not JSON",
        "[]",
        '{"architectures": ["BertForSequenceClassification"], "id2label": {"0": "LABEL_0"}}',
        '{"architectures": ["BertModel"], "id2label": {"0": "entailment", "1": "contradiction"}}',
    ],
)
def test_other_folders_are_no_entailment_model(tmp_path: Path, config: str) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "config.json").write_text(config, encoding="utf-8")
    assert installed_entailment(tmp_path) is None
    assert installed_entailment(tmp_path / "nowhere") is None


def test_a_damaged_model_is_told_in_words(models: Path, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_bytes((models / "tiny-entailment/config.json").read_bytes())
    with pytest.raises(UserProblem, match="cannot be loaded"):
        CrossEncoderEntailment(tmp_path).judge(["ferry"], "lamp")
