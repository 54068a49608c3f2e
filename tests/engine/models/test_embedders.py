"""For which embedder the limits hold that were found by measuring."""

from __future__ import annotations

import tomllib

from engine.models.embedders import MEASURED_WITH, is_measured
from engine.paths import resources


def test_the_limits_were_found_with_the_starter() -> None:
    listed = tomllib.loads((resources() / "starter_models.toml").read_text(encoding="utf-8"))
    assert [one["id"] for one in listed["model"] if one["kind"] == "embedding"] == [MEASURED_WITH]


def test_they_hold_for_no_other() -> None:
    assert is_measured(f"{MEASURED_WITH}-0a1b2c")
    assert not is_measured("paraphrase-multilingual-minilm-l12-v2-0a1b2c")
    assert not is_measured("")
