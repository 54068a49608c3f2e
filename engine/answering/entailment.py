"""Natural language inference: whether a passage entails a sentence, with a model of the library.

Covered: any cross-encoder folder among the installed models whose labels are entailment and
contradiction (with or without a neutral one), read together with premise and hypothesis. Not
covered: getting one (models). What it judges is taken together with the numbers and names that no
passage holds (`support.verdict`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from engine.errors import UserProblem

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

_LONGEST_PAIR: Final = 512
_ENTAILMENT: Final = "entailment"
_CONTRADICTION: Final = "contradiction"
_MOST_LABELS: Final = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """How likely a premise entails a hypothesis, and how likely it contradicts it; 0 to 1."""

    entailed: float
    contradicted: float


class EntailmentModel(Protocol):
    """Judges pairs of premise and hypothesis."""

    def judge(self, premises: Sequence[str], hypothesis: str) -> list[Judgement]:
        """Return one judgement for each premise."""


class CrossEncoderEntailment:
    """An entailment model from a folder, on the CPU, loaded at the first sentence.

    Attributes:
        folder: Where it lies.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._labels = _labels_of(folder)
        self._model: CrossEncoder | None = None

    def judge(self, premises: Sequence[str], hypothesis: str) -> list[Judgement]:
        """See `EntailmentModel.judge`.

        Raises:
            UserProblem: The model cannot be loaded.
        """
        if not premises:
            return []
        if self._model is None:
            self._model = _load(self.folder)
        pairs = [(premise, hypothesis) for premise in premises]
        given = self._model.predict(
            pairs, batch_size=8, apply_softmax=True, show_progress_bar=False
        )
        entailed = self._labels.index(_ENTAILMENT)
        contradicted = self._labels.index(_CONTRADICTION)
        return [Judgement(float(one[entailed]), float(one[contradicted])) for one in given]


def installed_entailment(models: Path) -> Path | None:
    """Return the first folder with an entailment model among the installed ones, by name."""
    if not models.is_dir():
        return None
    return next((one for one in sorted(models.iterdir()) if _labels_of(one)), None)


def _labels_of(folder: Path) -> list[str]:
    """Return the labels of an entailment model in their order; none of any other folder."""
    try:
        values = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        labels = {int(place): str(name).lower() for place, name in values["id2label"].items()}
        architectures = [str(one) for one in values["architectures"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # Not a model's folder, or of a model without labels.
        return []
    names = [labels[place] for place in sorted(labels)]
    is_classifier = any(one.endswith("ForSequenceClassification") for one in architectures)
    has_both = {_ENTAILMENT, _CONTRADICTION} <= set(names)
    return names if is_classifier and has_both and len(names) <= _MOST_LABELS else []


def _load(folder: Path) -> CrossEncoder:
    from sentence_transformers import CrossEncoder

    settings: dict[str, Any] = {"local_files_only": True, "max_length": _LONGEST_PAIR}
    try:
        model: CrossEncoder = CrossEncoder(str(folder), device="cpu", **settings)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise UserProblem(
            f"The model in {folder} that checks answers cannot be loaded.",
            "Remove the folder, or install the model again.",
            repr(error),
        ) from error
    return model
