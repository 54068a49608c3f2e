"""A model card beside every export: what was taught to what, how, how well, and the proof.

In Markdown, after Mitchell et al. (2019). It names no path of the person's and shows none of the
examples: those are the person's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from engine.examples.records import Purpose
from engine.models.adapters import InstalledAdapter
from engine.models.naming import in_one_line
from engine.training.exporting.facts import TrainingFacts
from engine.training.exporting.proof_records import ProofReport
from engine.training.records import EvaluationRecord, StopReason

_MOST_ROWS: Final = 16
_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>|#])")

_PURPOSES: Final = {
    Purpose.STYLE: "how answers sound and look",
    Purpose.TASK: "a task, such as labels or a fixed form of answers",
    Purpose.KNOWLEDGE: "facts (documents are the better place for them: what was taught as a fact "
    "may be mixed up)",
}
_REASONS: Final = {
    StopReason.MEMORISING: "it began to learn the examples by heart, so the best step before that "
    "was kept",
    StopReason.NO_GAIN: "it did not become better any more",
    StopReason.FINISHED: "all steps were made",
    StopReason.TIME: "the time was used up",
    StopReason.STOPPED: "the person asked for what there was",
}


class ExportFormat(StrEnum):
    """In which form it leaves Inglenook."""

    GGUF = "gguf"
    """An adapter for llama.cpp."""

    MERGED = "merged"
    """A whole model for llama.cpp."""

    PEFT = "peft"
    """A folder for transformers and peft."""

    MLX = "mlx"
    """A folder for mlx-lm."""

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder of files."""
        return self in (ExportFormat.PEFT, ExportFormat.MLX)


_USES: Final = {
    ExportFormat.GGUF: "An adapter for llama.cpp and programs on it (`--lora FILE`), used beside "
    "the model named below and with no other.",
    ExportFormat.MERGED: "A whole model in one GGUF file; it needs no adapter.",
    ExportFormat.PEFT: "A folder for `peft` (`PeftModel.from_pretrained(model, folder)`), used on "
    "the model named below as Hugging Face's transformers load it.",
    ExportFormat.MLX: "A folder for `mlx-lm` (`--adapter-path FOLDER`), used with the model named "
    "below in MLX's form.",
}


@dataclass(frozen=True, slots=True)
class Card:
    """What a card is made from.

    Attributes:
        adapter: What was taught.
        facts: Of the training.
        format: Of the export.
        type: How the weights of a merged model are stored; else empty.
        proof: Of the export.
        date: Of the export, as in "2026-11-30".
    """

    adapter: InstalledAdapter
    facts: TrainingFacts
    format: ExportFormat
    type: str
    proof: ProofReport
    date: str

    def text(self) -> str:
        """Return the card as Markdown."""
        sections = [
            self._title(),
            _section("Model", self._model()),
            _section("Use", self._use()),
            _section("Examples", self._examples()),
            _section("Settings", self._settings()),
            _section("Curve", self._curve()),
            _section("Scores", self._scores()),
            _section("Guard against overfitting", self._guard()),
            _section("Proof", self._proof()),
        ]
        return "\n".join(one for one in sections if one)

    # Sections ------------------------------------------------------------------------------

    def _title(self) -> str:
        front = ["---", "library_name: peft", "---", ""]
        head = front if self.format is ExportFormat.PEFT else []
        name = _plain(self.adapter.name)
        return "\n".join([*head, f"# {name}", "", f"Exported with Inglenook on {self.date}.", ""])

    def _model(self) -> Iterator[str]:
        adapter = self.adapter
        yield f"- Taught on: {_plain(adapter.model_name)}"
        if adapter.architecture:
            yield f"- Architecture: {_plain(adapter.architecture)}"
        if adapter.model_sha256:
            yield f"- SHA-256 of its (first) file: `{adapter.model_sha256}`"
        licence = _plain(self.facts.licence)
        yield f"- Licence of the model: {licence or 'its file names none; look it up'}"
        if self.type:
            yield f"- Weights stored as: {self.type}"

    def _use(self) -> Iterator[str]:
        purpose = self.adapter.purpose
        yield _USES[self.format]
        if purpose:
            words = _PURPOSES[Purpose(purpose)] if purpose in set(Purpose) else _plain(purpose)
            yield f"\nIt was taught {words}."
        yield (
            "\nIt answers questions like those it was taught. It can be wrong, as every language "
            "model can, and was not tested for anything else."
        )

    def _examples(self) -> Iterator[str]:
        facts, adapter = self.facts, self.adapter
        yield f"- Taught: {adapter.train_examples}"
        if facts.folds:
            yield f"- Held back to measure: each once, in {facts.folds} folds"
        else:
            yield f"- Held back to measure: {adapter.validation_examples}"
        if facts.available is not None:
            yield f"- There were: {facts.available}"
        for reason, count in sorted(facts.left_out.items()):
            yield f"- Left out, {_plain(reason.replace('_', ' '))}: {count}"
        if facts.folds:
            spread = "" if facts.fold_spread is None else f", spread {facts.fold_spread:.3f}"
            yield f"- Split: {facts.folds} folds, then all of them to the step found{spread}"
        else:
            yield "- Split: examples of one source, or much alike, are on one side"
        if facts.seed is not None:
            yield f"- Seed: {facts.seed}"

    def _settings(self) -> Iterator[str]:
        settings, arguments = self.facts.settings, self.facts.arguments
        rows: list[tuple[str, str]] = [("kind", self.adapter.variant.value)]
        rows.append(("rank", str(self.adapter.rank)))
        if settings is not None:
            rows += [("alpha", f"{settings.alpha:g}"), ("dropout", f"{settings.dropout:g}")]
        if arguments is not None:
            rows += [
                ("highest learning rate", f"{arguments.learning_rate:.3g}"),
                ("schedule", arguments.schedule.value),
                ("examples a step", str(arguments.batch_examples)),
                ("steps at most", str(arguments.steps)),
                ("weight decay", f"{arguments.weight_decay:g}"),
                ("warm-up", f"{arguments.warm_up_share:.0%} of the steps"),
            ]
        rows.append(("steps made", str(self.adapter.steps)))
        rows.append(("step kept", str(self.adapter.best_step)))
        if self.facts.seconds:
            rows.append(("minutes", f"{self.facts.seconds / 60:.1f}"))
        if self.facts.tokens_per_second:
            rows.append(("tokens a second", f"{self.facts.tokens_per_second:.0f}"))
        yield from _table(("setting", "value"), rows)

    def _curve(self) -> Iterator[str]:
        kept = self.adapter.best_step
        rows = [
            (
                f"{one.step}{' (kept)' if one.step == kept else ''}",
                "" if one.train_loss is None else f"{one.train_loss:.3f}",
                f"{one.validation_loss:.3f}",
            )
            for one in _thinned(self.facts.evaluations, kept)
        ]
        if rows:
            yield from _table(("step", "loss on taught", "loss on held back"), rows)

    def _scores(self) -> Iterator[str]:
        adapter, accuracy = self.adapter, self.facts.accuracy
        if adapter.validation_before is not None and adapter.validation_best is not None:
            yield (
                f"- Loss on examples held back: {adapter.validation_before:.3f} before, "
                f"{adapter.validation_best:.3f} after"
            )
        if accuracy is not None:
            yield f"- Right labels: {accuracy.before:.1%} before, {accuracy.after:.1%} after"
            if accuracy.floor is not None:
                yield f"- By counting words, without a language model: {accuracy.floor:.1%}"
                if accuracy.after <= accuracy.floor:
                    yield "- So for this task counting words does as well, and is faster"

    def _guard(self) -> Iterator[str]:
        facts = self.facts
        if facts.reason:
            words = _REASONS[StopReason(facts.reason)] if facts.reason in set(StopReason) else ""
            yield f"- It ended because {words or _plain(facts.reason)}"
        if facts.recited_share is not None:
            yield (
                "- Answers to questions that have nothing to do with it, in words of a taught "
                f"answer: {facts.recited_share:.0%}"
            )
        if facts.forgetting is not None:
            yield f"- Change of the loss on general text: {facts.forgetting:+.1%}"

    def _proof(self) -> Iterator[str]:
        if self.proof.untried:
            yield f"**Not proved.** {self.proof.untried}"
            return
        which = "of the examples" if self.facts.folds else "held back"
        yield f"Questions {which} were replayed in the program that this is for, and compared "
        yield "with the trained model.\n"
        rows = [
            (one.name, "passed" if one.passed else "FAILED", one.words) for one in self.proof.checks
        ]
        yield from _table(("check", "", "what was found"), rows)


# Markdown --------------------------------------------------------------------------------------


def _section(title: str, lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    return f"## {title}\n\n{text}\n" if text else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _plain(text: str) -> str:
    """Return text in one line, in which nothing is Markdown or HTML."""
    return _MARKS.sub(r"\\\1", in_one_line(text))


def _thinned(evaluations: Sequence[EvaluationRecord], kept: int) -> list[EvaluationRecord]:
    """Return at most some rows of a curve: the first, the last, the kept one, others between."""
    if len(evaluations) <= _MOST_ROWS:
        return list(evaluations)
    last = len(evaluations) - 1
    places = {round(last * number / (_MOST_ROWS - 2)) for number in range(_MOST_ROWS - 1)}
    places |= {place for place, one in enumerate(evaluations) if one.step == kept}
    return [evaluations[place] for place in sorted(places)]
