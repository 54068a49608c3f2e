"""The window knows every word that the training worker says."""

from __future__ import annotations

from enum import StrEnum

import pytest

from desktop.services import training_plan, training_progress, training_runs
from engine.training import records
from engine.training.runs import forecast, record


@pytest.mark.parametrize(
    ("said", "known"),
    [
        (records.LoraVariant, training_plan.Variant),
        (records.Precision, training_plan.Precision),
        (forecast.TeachingFit, training_plan.TeachingFit),
        (records.Verdict, training_progress.Verdict),
        (records.StopReason, training_runs.StopReason),
        (record.RunState, training_runs.RunState),
    ],
)
def test_each_word_is_known(said: type[StrEnum], known: type[StrEnum]) -> None:
    assert {one.value for one in said} == {one.value for one in known}
