"""What comes out of a run: the adapter in its folder, proved, with all that is to be said of it.

An adapter that does not answer in chat as it was taught is not listed, and the person is told why.
"""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Final

from engine.errors import Cancelled, UserProblem
from engine.generation.records import Adapter, Generator, Sampling
from engine.models.adapters import (
    AdapterFormat,
    Adapters,
    AdapterVariant,
    InstalledAdapter,
    to_wire,
)
from engine.models.records import InstalledModel
from engine.paths import Folders, write_atomically
from engine.prompt.builder import build
from engine.prompt.records import PromptRequest, Speaker, Turn
from engine.training.batches import micro_batches
from engine.training.exporting.adapter_weights import load_adapter
from engine.training.exporting.proof import Trained, prove_adapter
from engine.training.exporting.proof_records import ProofReport, proof_to_wire
from engine.training.exporting.watching import Watch
from engine.training.floor import are_labels, floor_accuracy
from engine.training.learner import Learner
from engine.training.records import Outcome, StopReason
from engine.training.runs.dataset import Dataset
from engine.training.runs.folds import summary
from engine.training.runs.forecast import peak_memory
from engine.training.runs.record import RunFolder, RunRecord, RunState, ShownExample
from engine.training.runs.teaching import Means
from engine.training.sequences import TokenSequence

_SHOWN: Final = 5
_PROOF_PROMPTS: Final = 16
_SAMPLE: Final = Sampling(longest=160)


class Finishing:
    """Makes of the best step of a run what chat can use.

    Args:
        folders: Of the person.
        folder: Of the run.
        record: What it holds.
        dataset: The examples.
        means: What it needs from outside.
        model: The base.
    """

    def __init__(
        self,
        folders: Folders,
        folder: RunFolder,
        record: RunRecord,
        dataset: Dataset,
        means: Means,
        model: InstalledModel,
    ) -> None:
        self._folders = folders
        self._adapters = Adapters(folders.adapters)
        self._folder = folder
        self._record = record
        self._dataset = dataset
        self._means = means
        self._model = model

    def finish(self, learner: Learner, outcome: Outcome) -> dict[str, Any]:
        """Return the result, see the training worker; it is kept with the run.

        Raises:
            UserProblem: What was taught does not answer in chat as it should, or cannot be written.
            Cancelled: `is_cancelled` said so; the run can go on.
        """
        has_gained = outcome.best_step > 0
        values: dict[str, Any] = self._outcome_values(outcome)
        if has_gained:
            learner.load_adapter(self._folder.checkpoints().best)
            self._tell_stage("exporting")
            values["accuracy"] = self._accuracy(learner)
            values |= self._exported(learner, outcome)
        else:
            values["stopped_because"] = StopReason.NO_GAIN.value
        values["peak_memory_bytes"] = peak_memory()
        content = json.dumps(values, ensure_ascii=False)
        write_atomically(self._folder.result, content.encode("utf-8", "surrogatepass"))
        self._folder.write(
            replace(
                self._record,
                state=RunState.FINISHED,
                adapter_id=(values["adapter"] or {}).get("id", ""),
                stopped_because=values["stopped_because"],
            )
        )
        self._folder.clear_up()
        return values

    # Figures -------------------------------------------------------------------------------

    def _outcome_values(self, outcome: Outcome) -> dict[str, Any]:
        looked = [one for one in outcome.evaluations if one.step == outcome.best_step]
        best = looked[-1] if looked else None
        folds = summary(self._record.fold_results) if self._record.fold_results else None
        return {
            "run": self._record.id,
            "adapter": None,
            "model": None,
            "stopped_because": outcome.reason.value,
            "best_step": outcome.best_step,
            "steps": outcome.steps,
            "examples": {
                "train": len(self._record.split.train),
                "validation": len(self._record.split.validation),
                "available": self._record.available,
                "left_out": dict(self._record.left_out),
            },
            "validation_loss": {
                "before": folds.before if folds else _number(outcome.loss_before),
                "best": folds.mean if folds else _number(outcome.loss_best),
                "last": folds.mean if folds else _number(outcome.loss_last),
            },
            "recited_share": best.recited_share if best else None,
            "forgetting": best.forgetting if best else None,
            "accuracy": None,
            "samples": [],
            "folds": asdict(folds) if folds else None,
            "proof": {},
            "tokens_per_second": outcome.tokens_per_second,
            "seconds": outcome.seconds,
        }

    def _accuracy(self, learner: Learner) -> dict[str, Any] | None:
        """Return how many labels are right; None where answers are no labels."""
        train = self._dataset.pairs(self._record.split.train)
        held_back = self._dataset.pairs(self._record.split.validation)
        if not held_back or not are_labels([answer for _, answer in (*train, *held_back)]):
            return None
        sequences = self._dataset.sequences(self._record.split.validation)
        return {
            "before": self._share_exact(learner, sequences, plain=True),
            "after": self._share_exact(learner, sequences, plain=False),
            "floor": floor_accuracy(train, held_back),
        }

    def _share_exact(
        self, learner: Learner, sequences: Sequence[TokenSequence], *, plain: bool
    ) -> float:
        parts = micro_batches(sequences, self._means.micro_batch_tokens)
        sums = [one for part in parts for one in learner.losses(part, plain=plain)]
        return sum(one.is_exact for one in sums) / len(sums)

    # The adapter ---------------------------------------------------------------------------

    def _exported(self, learner: Learner, outcome: Outcome) -> dict[str, Any]:
        """Write the adapter, prove it, list it; return what is to be added to the result."""
        id_ = self._record.adapter_id or self._adapters.free_id(self._record.name)
        self._record = self._folder.write(replace(self._record, adapter_id=id_))
        place = self._adapters.folder_of(id_)
        place.mkdir(parents=True, exist_ok=True)
        learner.save_adapter(place / "adapter.safetensors")
        prompts = self._proof_prompts()
        _write_json(place / "proof_prompts.json", [asdict(one) for one in prompts])
        path = learner.export(place / "adapter")
        learner.close()
        self._tell_stage("proving")
        report = prove_adapter(
            self._trained(place), path, Watch(is_cancelled=self._means.is_cancelled)
        )
        if not report.passed:
            shutil.rmtree(place, ignore_errors=True)
            raise _unproved(report)
        adapter = self._listed(id_, path, outcome, is_proved=True)
        samples = self._samples(Adapter(path, adapter.name))
        proof = proof_to_wire(report)
        return {"adapter": to_wire(adapter), "samples": samples, "proof": proof}

    def _trained(self, place: Path) -> Trained:
        base = self._record.model
        weights = load_adapter(place / "adapter.safetensors")
        return Trained(Path(base.path), base.name, weights, tuple(self._proof_prompts()))

    def _listed(
        self, id_: str, path: Path, outcome: Outcome, *, is_proved: bool
    ) -> InstalledAdapter:
        model, split = self._record.model, self._record.split
        return self._adapters.register(
            InstalledAdapter(
                id=id_,
                name=self._record.name,
                model_id=model.id,
                model_name=model.name,
                path=str(path),
                model_sha256=model.sha256,
                model_bytes=model.file_bytes,
                architecture=model.architecture,
                layers=model.layers,
                embedding_length=model.embedding_length,
                format=AdapterFormat(model.format),
                purpose=self._record.purpose,
                variant=AdapterVariant(self._record.options.variant.value),
                rank=self._record.options.rank,
                train_examples=len(split.train),
                validation_examples=len(split.validation),
                best_step=outcome.best_step,
                steps=outcome.steps,
                validation_before=_number(outcome.loss_before),
                validation_best=_number(outcome.loss_best),
                is_proved=is_proved,
                run_id=self._record.id,
            )
        )

    def _proof_prompts(self) -> list[TokenSequence]:
        ids = self._record.split.validation or self._record.split.train
        sequences = self._dataset.sequences(ids)
        return sequences[:: max(len(sequences) // _PROOF_PROMPTS, 1)][:_PROOF_PROMPTS]

    def _samples(self, adapter: Adapter) -> list[dict[str, str]]:
        """Return answers of the plain model and of the taught one, side by side."""
        if self._means.open_generator is None:
            return []
        generator = self._means.open_generator()
        try:
            asked = [*self._own_questions(generator), *self._record.shown][: 2 * _SHOWN]
            answers: list[list[str]] = []
            for worn in (None, adapter):
                generator.use_adapter(worn)
                answers.append([self._answer(generator, one) for one in asked])
        finally:
            generator.close()
        return [
            {"question": one.question, "expected": one.expected, "before": before, "after": after}
            for one, before, after in zip(asked, *answers, strict=True)
        ]

    def _own_questions(self, generator: Generator) -> list[ShownExample]:
        room = generator.context_tokens - _SAMPLE.longest
        found = []
        for question in self._record.probes:
            turns = build(PromptRequest(question), room, generator.count).turns
            pairs = tuple((turn.speaker.value, turn.text) for turn in turns)
            found.append(ShownExample(question, "", pairs))
        return found

    def _answer(self, generator: Generator, one: ShownExample) -> str:
        turns = tuple(Turn(Speaker(who), said) for who, said in one.turns)
        words = generator.generate(turns, _SAMPLE, self._means.is_cancelled)
        text = "".join(words).strip()
        if self._means.is_cancelled():
            raise Cancelled
        return text

    def _tell_stage(self, stage: str) -> None:
        self._means.tell("stage", {"stage": stage, "fold": None, "folds": 0})


def _unproved(report: ProofReport) -> UserProblem:
    words = " ".join(one.words for one in report.failed) or report.untried
    return UserProblem(
        "What was taught does not answer in chat as it was trained to, and was not kept.",
        "This is a mistake of Inglenook. What was taught is still in the run.",
        words,
    )


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _write_json(path: Path, values: object) -> None:
    content = json.dumps(values, ensure_ascii=False)
    write_atomically(path, content.encode("utf-8", "surrogatepass"))
