"""A tiny model, examples for it, and a desk to teach it at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.examples.records import Example, NewExample, Purpose
from engine.models.inspection import inspect
from engine.models.records import InstalledModel
from engine.paths import Folders
from engine.settings import Settings
from engine.training.runs.desk import TrainingDesk
from engine.training.runs.options import options_from_values
from engine.training.runs.preparing import Wish
from tests.fixtures.tiny_models import write_tiny_model

WORDS = "sea hat ferry lamp tree bread rain clock bird stone boat road".split()


@dataclass
class Told:
    """Remembers what was told, and asks for a pause when it was told enough."""

    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    pause_after_steps: int | None = None

    def __call__(self, event: str, values: dict[str, Any]) -> None:
        self.events.append((event, values))

    def of(self, event: str) -> list[dict[str, Any]]:
        return [values for name, values in self.events if name == event]

    def is_cancelled(self) -> bool:
        wanted = self.pause_after_steps
        return wanted is not None and len(self.of("step")) >= wanted


def tiny_model(folder: Path, architecture: str = "llama") -> InstalledModel:
    """Return a tiny model, inspected."""
    return inspect(write_tiny_model(folder / f"{architecture}.gguf", architecture))


def labelled(count: int) -> list[Example]:
    """Return questions whose answer is the first of two labels when a word stands in them."""
    found = []
    for number in range(count):
        first, second = WORDS[number % len(WORDS)], WORDS[(number * 5 + 3) % len(WORDS)]
        answer = "yes" if number % 2 else "no"
        mark = "blue" if number % 2 else "red"
        question = f"Note {number}: {first} and {second} are {mark}, number {number * 37 % 101}."
        found.append(Example(number + 1, 0, NewExample(question, answer), 0.0))
    return found


def wish_for(model: InstalledModel, **options: object) -> Wish:
    """Return the wish to teach a model for a moment."""
    chosen = {"minutes": None, "epochs": 2.0, "rank": 4, "learning_rate": 2e-3, **options}
    return Wish("Colours", model, Purpose.TASK, options_from_values(chosen))


def desk_of(
    folders: Folders, told: Told, settings: Callable[[], Settings] = Settings
) -> TrainingDesk:
    """Return a desk that remembers what it tells."""
    return TrainingDesk(folders, settings(), told, told.is_cancelled)
