"""A cross-encoder is found, loaded and asked. Its weights are random: its taste is not tested."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.retrieval import selection
from engine.retrieval.reranking import CrossEncoderReranker, installed_reranker
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import ShortestFirst, searcher_of

_WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "ferry", "lamp", "oil", "harbour"]


@pytest.fixture(scope="module")
def cross_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest cross-encoder, in a folder as sentence-transformers writes it."""
    from sentence_transformers import CrossEncoder
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

    raw = tmp_path_factory.mktemp("raw")
    (raw / "vocab.txt").write_text("\n".join(_WORDS), encoding="utf-8")
    config = BertConfig(
        vocab_size=len(_WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
    )
    config.num_labels = 1
    BertForSequenceClassification(config).save_pretrained(raw)
    BertTokenizer(vocab_file=str(raw / "vocab.txt")).save_pretrained(raw)
    folder = tmp_path_factory.mktemp("models") / "tiny-reranker"
    CrossEncoder(str(raw), device="cpu", local_files_only=True).save_pretrained(str(folder))
    return folder


def test_every_passage_gets_a_score_in_its_place(cross_encoder: Path) -> None:
    reranker = CrossEncoderReranker(cross_encoder)
    passages = [f"{'oil ' * number}lamp" for number in range(11)]
    scores = reranker.scores("ferry", passages)
    assert len(scores) == 11
    assert all(isinstance(one, float) for one in scores)
    (alone,) = reranker.scores("ferry", passages[7:8])
    assert alone == pytest.approx(scores[7], abs=1e-4)


def test_a_very_long_passage_is_cut(cross_encoder: Path) -> None:
    assert len(CrossEncoderReranker(cross_encoder).scores("ferry", ["oil " * 5_000])) == 1


def test_it_is_found_among_the_models(cross_encoder: Path) -> None:
    assert installed_reranker(cross_encoder.parent) == cross_encoder
    assert installed_reranker(cross_encoder.parent / "nowhere") is None


def test_the_older_layout_is_found_and_an_embedder_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    values = {"architectures": ["BertForSequenceClassification"], "id2label": {"0": "LABEL_0"}}
    (folder / "config.json").write_text(json.dumps(values))
    assert installed_reranker(tmp_path) == folder
    (folder / "modules.json").write_text("[]")
    assert installed_reranker(tmp_path) is None


@pytest.mark.parametrize(
    "config",
    [
        "no json",
        "[]",
        json.dumps({"architectures": ["BertModel"]}),
        json.dumps({"architectures": ["BertForSequenceClassification"]}),
        json.dumps(
            {
                "architectures": ["BertForSequenceClassification"],
                "id2label": {"0": "no", "1": "yes"},
            }
        ),
    ],
)
def test_other_models_are_no_rerankers(tmp_path: Path, config: str) -> None:
    for name in ("model.gguf", "a-folder/readme"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "a-folder" / "config.json").write_text(config)
    assert installed_reranker(tmp_path) is None


def test_a_damaged_one_is_said_in_words(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    values = {"architectures": ["BertForSequenceClassification"], "num_labels": 1}
    (folder / "config.json").write_text(json.dumps(values))
    assert installed_reranker(tmp_path) == folder
    with pytest.raises(UserProblem, match="cannot be loaded"):
        CrossEncoderReranker(folder).scores("ferry", ["lamp"])


@pytest.fixture
def lamps(library: IndexedLibrary) -> IndexedLibrary:
    for number in range(6):
        words = " ".join(f"word{number}{index}" for index in range(number + 1))
        library.write(f"{number}.txt", f"lamp oil {words}")
    library.sync()
    return library


def test_the_reranker_orders_what_it_reads_before_all_others(
    lamps: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection, "RERANKED", 3)
    reranker = ShortestFirst()
    with searcher_of(lamps) as (plain, _):
        before = [one.path for one in plain.search("lamp oil word55", 6).passages]
    with searcher_of(lamps, reranker) as (searcher, _):
        passages = searcher.search("lamp oil word55", 6).passages
    assert len(reranker.read) == 3
    read = sorted(before[:3], key=lambda path: path.stat().st_size)
    assert [one.path for one in passages] == [*read, *before[3:]]
    scores = [one.rerank_score for one in passages]
    assert scores[3:] == [None] * 3
    assert scores[:3] == [-float(one.path.stat().st_size) for one in passages[:3]]


def test_an_installed_one_takes_part_in_a_search(
    lamps: IndexedLibrary, cross_encoder: Path
) -> None:
    with searcher_of(lamps, CrossEncoderReranker(cross_encoder)) as (searcher, _):
        passages = searcher.search("lamp oil \udcff", 6).passages
    scores = [one.rerank_score for one in passages if one.rerank_score is not None]
    assert len(scores) == 6
    assert scores == sorted(scores, reverse=True)
