"""Cards: what they say, and what they keep to themselves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from engine.training.exporting.card import Card, ExportFormat
from engine.training.exporting.facts import Accuracy, TrainingFacts, load_facts, save_facts
from engine.training.exporting.proof_records import ProofCheck, ProofReport, not_tried
from engine.training.records import EvaluationRecord, Verdict
from tests.fixtures.adapters import LETTERS
from tests.fixtures.taught_models import FACTS

_PROOF = ProofReport(True, (ProofCheck("loss", True, 1.88, 1.9, "Its loss is 1.880."),))


def card(**changes: object) -> Card:
    adapter = replace(LETTERS, model_sha256="ab" * 32, best_step=40, steps=60)
    given = Card(adapter, FACTS, ExportFormat.MERGED, "q8_0", _PROOF, "2026-11-30")
    return replace(given, **changes)  # type: ignore[arg-type]


def html_of(text: str) -> str:
    html: str = MarkdownIt("commonmark").enable("table").render(text)
    return html


def test_it_says_what_was_taught_to_what_and_how_well() -> None:
    text = card().text()
    for words in (
        "# Letters",
        "Exported with Inglenook on 2026-11-30.",
        "Taught on: SmolLM2 135M Instruct",
        f"`{'ab' * 32}`",
        "Licence of the model: apache-2.0",
        "Weights stored as: q8_0",
        "Taught: 212",
        "Held back to measure: 28",
        "Left out, too long: 10",
        "Seed: 3",
        "| highest learning rate | 0.0002 |",
        "| 40 (kept) | 1.333 | 1.870 |",
        "2.310 before, 1.870 after",
        "50.0% before, 87.5% after",
        "without a language model: 75.0%",
        "began to learn the examples by heart",
        "Change of the loss on general text: +1.2%",
        "| loss | passed | Its loss is 1.880. |",
    ):
        assert words in text
    html = html_of(text)
    assert html.count("<table>") == 3
    assert html.count("<h2>") == 8


def test_after_folds_nothing_is_said_to_be_held_back_from_it() -> None:
    adapter = replace(LETTERS, train_examples=240, validation_examples=0)
    text = card(adapter=adapter, facts=replace(FACTS, folds=5)).text()
    assert "Taught: 240" in text
    assert "Held back to measure: each once, in 5 folds" in text
    assert "Questions of the examples were replayed" in text
    assert "Questions held back were replayed" in card().text()


def test_it_shows_no_examples_and_no_paths() -> None:
    text = card().text()
    assert "secret" not in text
    assert LETTERS.path not in text
    assert "/data" not in text


def test_what_is_not_known_is_left_out() -> None:
    adapter = replace(LETTERS, validation_before=None)
    text = card(adapter=adapter, facts=TrainingFacts(), type="", format=ExportFormat.GGUF).text()
    for words in ("None", "nan", "## Curve", "## Scores", "## Guard", "Weights stored as"):
        assert words not in text
    assert "its file names none" in text


def test_a_floor_that_is_not_passed_is_told() -> None:
    facts = replace(FACTS, accuracy=Accuracy(0.5, 0.7, 0.75))
    assert "counting words does as well" in card(facts=facts).text()
    assert "counting words does as well" not in card().text()


def test_folds_are_told() -> None:
    text = card(facts=replace(FACTS, folds=5, fold_spread=0.04)).text()
    assert "5 folds, then all of them to the step found, spread 0.040" in text


@pytest.mark.parametrize("format_", list(ExportFormat))
def test_each_form_says_how_it_is_used(format_: ExportFormat) -> None:
    text = card(format=format_).text()
    assert "## Use" in text
    assert text.startswith("---\nlibrary_name: peft" if format_ is ExportFormat.PEFT else "# ")


def test_nothing_is_claimed_where_nothing_was_tried() -> None:
    text = card(proof=not_tried("MLX is not installed here.")).text()
    assert "**Not proved.** MLX is not installed here." in text


def test_names_are_no_markdown_and_no_html() -> None:
    adapter = replace(LETTERS, name="<b>*A*</b>\n# B", purpose="[x](http://y)")
    html = html_of(card(adapter=adapter).text())
    assert "<b>" not in html
    assert "<em>" not in html
    assert "<a " not in html
    assert html.count("<h1>") == 1


def test_a_long_curve_is_thinned_and_keeps_its_best_point() -> None:
    curve = tuple(
        EvaluationRecord(step, 1.0, 2.0, 5, 1.0, Verdict.LEVEL) for step in range(0, 1000, 5)
    )
    adapter = replace(LETTERS, best_step=385)
    text = card(adapter=adapter, facts=replace(FACTS, evaluations=curve)).text()
    rows = [line for line in text.splitlines() if line.endswith("| 1.000 | 2.000 |")]
    assert 10 <= len(rows) <= 17
    assert any(line.startswith("| 385 (kept) ") for line in rows)
    assert rows[0].startswith("| 0 ")
    assert rows[-1].startswith("| 995 ")


def test_facts_are_kept_without_sample_answers(tmp_path: Path) -> None:
    save_facts(tmp_path, FACTS)
    wanted = tuple(replace(one, samples=()) for one in FACTS.evaluations)
    assert load_facts(tmp_path) == replace(FACTS, evaluations=wanted)
    assert "secret" not in (tmp_path / "training.json").read_text()


@pytest.mark.parametrize("content", [None, "{", "[]", '{"seed": 1, "unknown": 2}'])
def test_facts_that_cannot_be_read_are_none(content: str | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "training.json").write_text(content)
    assert load_facts(tmp_path) == TrainingFacts()
