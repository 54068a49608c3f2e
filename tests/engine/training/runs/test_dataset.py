"""Examples of a run: sampled, kept, read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.examples.records import Example, ExampleTurn, NewExample
from engine.training.runs import dataset
from engine.training.runs.dataset import Dataset, TaughtExample
from engine.training.sequences import TokenSequence


def test_what_is_written_is_read(tmp_path: Path) -> None:
    turns = (ExampleTurn(False, "Le quai ?"), ExampleTurn(True, "Le 7.", is_taught=False))
    taught = TaughtExample(TokenSequence(7, (1, 2, 3), (2,)), "Où ?", "là \ud83d", turns)
    dataset.save(Dataset({7: taught}, {}, 1), tmp_path / "dataset.jsonl")
    assert dataset.load(tmp_path / "dataset.jsonl").examples == {7: taught}


def test_a_run_of_an_earlier_version_has_no_turns(tmp_path: Path) -> None:
    kept = '{"id": 7, "tokens": [1, 2], "taught": [1], "question": "Who?", "answer": "Ann."}\n'
    (tmp_path / "dataset.jsonl").write_text(kept, encoding="utf-8")
    assert dataset.load(tmp_path / "dataset.jsonl").examples[7].history == ()


def test_damaged_examples_give_words(tmp_path: Path) -> None:
    (tmp_path / "dataset.jsonl").write_text('{"id": 1, "tokens"', encoding="utf-8")
    with pytest.raises(UserProblem, match="cannot be read"):
        dataset.load(tmp_path / "dataset.jsonl")


def test_of_very_many_a_sample_is_taken_by_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset, "_MOST_EXAMPLES", 100)
    many = [Example(number, 0, NewExample("q", "a"), 0.0) for number in range(5000)]
    first, count = dataset.sample(iter(many), 1)
    assert count == 5000
    assert len({one.id for one in first}) == 100
    assert first == dataset.sample(iter(many), 1)[0]
    assert first != dataset.sample(iter(many), 2)[0]
    assert sum(one.id for one in first) / 100 == pytest.approx(2500, abs=500)


def test_of_many_held_back_some_from_all_over_measure() -> None:
    examples = {
        number: TaughtExample(TokenSequence(number, (1,) * 100, (1,)), "q", "a")
        for number in range(1000)
    }
    held = Dataset(examples, {}, 1000).held_back(range(1000))
    assert sum(one.length for one in held) <= 24_000
    assert held[-1].example_id > 900
