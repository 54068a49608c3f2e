"""What comes out of a run: the adapter in its folder, proved, with all that is to be said of it.

An adapter that does not answer in chat as it was taught is not listed, and the person is told why.
"""

from __future__ import annotations

import json
import math
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
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
from engine.models.inspection import Inspector
from engine.models.installed import InstalledModels
from engine.models.records import InstalledModel, model_to_wire
from engine.paths import Folders, write_atomically
from engine.prompt.builder import build
from engine.prompt.records import PromptRequest, Speaker, Turn
from engine.training.exporting.adapter_weights import load_adapter
from engine.training.exporting.card import Card, ExportFormat
from engine.training.exporting.export import type_that_keeps
from engine.training.exporting.facts import Accuracy, TrainingFacts, save_facts
from engine.training.exporting.merged import write_merged
from engine.training.exporting.proof import Trained, prove_adapter, prove_merged
from engine.training.exporting.proof_records import (
    ProofCheck,
    ProofReport,
    proof_to_wire,
    report_of,
)
from engine.training.exporting.watching import Watch
from engine.training.learner import Learner
from engine.training.records import LoraVariant, Outcome, StopReason
from engine.training.runs.dataset import Dataset
from engine.training.runs.fold_adapters import export_folds, fold_adapters
from engine.training.runs.folds import FoldSummary, summary
from engine.training.runs.forecast import peak_memory
from engine.training.runs.labels import accuracy_of_folds, accuracy_of_split
from engine.training.runs.record import RunFolder, RunRecord, RunState, ShownExample
from engine.training.runs.teaching import Means
from engine.training.sequences import TokenSequence

_READ_AGAIN: Final = 1e-3
"""Difference of losses that is allowed between what was trained and what was read again."""

_OWN_MODEL: Final = "DoRA changes the model itself: choose the model “{name}” instead."

_SHOWN: Final = 5
_PROOF_PROMPTS: Final = 16
_SAMPLE: Final = Sampling(longest=160)


@dataclass(frozen=True, slots=True)
class Made:
    """What came out of a run.

    Attributes:
        adapter: As it is listed.
        report: Its proof.
        values: For the result.
    """

    adapter: InstalledAdapter
    report: ProofReport
    values: dict[str, Any]


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
            accuracy = self._accuracy(learner)
            values["accuracy"] = asdict(accuracy) if accuracy else None
            values |= self._exported(learner, outcome, values)
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
        results, split = self._record.fold_results, self._record.last_split
        folds = summary(results) if results else None
        return {
            "run": self._record.id,
            "adapter": None,
            "model": None,
            "stopped_because": outcome.reason.value,
            "best_step": outcome.best_step,
            "steps": outcome.steps,
            "examples": {
                "train": len(split.train),
                "validation": len(split.validation),
                "available": self._record.available,
                "left_out": dict(self._record.left_out),
            },
            "validation_loss": _loss_values(outcome, folds),
            "recited_share": best.recited_share if best else None,
            "forgetting": best.forgetting if best else None,
            "accuracy": None,
            "samples": [],
            "folds": asdict(folds) if folds else None,
            "proof": {},
            "tokens_per_second": outcome.tokens_per_second,
            "seconds": outcome.seconds + sum(one.seconds for one in results),
        }

    def _accuracy(self, learner: Learner) -> Accuracy | None:
        record = self._record
        if record.folds:
            return accuracy_of_folds(record.fold_results, record.folds, self._dataset)
        return accuracy_of_split(
            learner, record.split, self._dataset, self._means.micro_batch_tokens
        )

    # The adapter ---------------------------------------------------------------------------

    def _exported(
        self, learner: Learner, outcome: Outcome, values: dict[str, Any]
    ) -> dict[str, Any]:
        """Write the adapter, prove it, list it; return what is to be added to the result."""
        id_ = self._record.adapter_id or self._adapters.free_id(self._record.name)
        self._record = self._folder.write(replace(self._record, adapter_id=id_))
        place = self._adapters.folder_of(id_)
        place.mkdir(parents=True, exist_ok=True)
        learner.save_adapter(place / "adapter.safetensors")
        prompts = self._proof_prompts()
        _write_json(place / "proof_prompts.json", [asdict(one) for one in prompts])
        if self._record.folds and not self._is_dora_on_gguf:
            export_folds(learner, self._folder, self._record.folds, place)
            learner.load_adapter(self._folder.checkpoints().best)
        made = self._made(learner, id_, place, outcome)
        self._describe(place, outcome, values, made)
        return made.values

    @property
    def _is_dora_on_gguf(self) -> bool:
        is_dora = self._record.options.variant is LoraVariant.DORA
        return is_dora and self._record.model.format == "gguf"

    def _made(self, learner: Learner, id_: str, place: Path, outcome: Outcome) -> Made:
        """Bring it into the form that chat uses, and prove it there."""
        if self._is_dora_on_gguf:
            learner.close()
            return self._merged(id_, place, outcome)
        path = learner.export(place / "adapter")
        self._tell_stage("proving")
        if self._record.model.format == "mlx":
            report = self._proved_by_reading(learner, path)
        else:
            learner.close()
            report = prove_adapter(self._trained(place), path, self._watch)
        self._refuse_unproved(report, place)
        adapter = self._listed(id_, path, outcome, is_proved=True)
        taught = Adapter(path, adapter.name)
        samples = self._samples(self._means.open_generator, taught, fold_adapters(place))
        return Made(adapter, report, {"adapter": to_wire(adapter), "samples": samples})

    def _merged(self, id_: str, place: Path, outcome: Outcome) -> Made:
        """Make a model of its own of what is no sum with the base, see DoRA."""
        trained = self._trained(place)
        target = self._folders.models / f"{id_}.gguf"
        target.parent.mkdir(parents=True, exist_ok=True)
        type_ = type_that_keeps(trained)
        write_merged(
            trained.base,
            trained.weights,
            trained.shape(),
            target,
            type_,
            lambda _, __: None,
            self._means.is_cancelled,
        )
        self._tell_stage("proving")
        report = prove_merged(trained, target, self._watch)
        if not report.passed:
            target.unlink(missing_ok=True)
        self._refuse_unproved(report, place)
        model = self._registered(target, id_)
        weights = place / "adapter.safetensors"
        adapter = self._listed(
            id_, weights, outcome, is_proved=True, problem=_OWN_MODEL.format(name=model.name)
        )
        samples = self._samples(lambda: self._means.open_other(model), None, {})
        values = {"adapter": None, "model": model_to_wire(model), "samples": samples}
        return Made(adapter, report, values)

    def _registered(self, path: Path, id_: str) -> InstalledModel:
        with Inspector() as inspector:
            seen = inspector.inspect(path)
            listed = InstalledModels(self._folders.models, inspector)
            return listed.register(replace(seen, id=id_, name=self._record.name, is_copy=True))

    def _proved_by_reading(self, learner: Learner, path: Path) -> ProofReport:
        """Prove an MLX folder: a fresh model that reads it has the losses of the trained one."""
        began = time.monotonic()
        prompts = self._proof_prompts()
        expected = learner.losses(prompts)
        other = self._means.open_learner()
        try:
            other.load_adapter(path / "adapters.safetensors")
            found = other.losses(prompts)
        finally:
            other.close()
        far = max(abs(one.mean - two.mean) for one, two in zip(expected, found, strict=True))
        words = f"Read again, its losses differ by {far:.4f} at most; {_READ_AGAIN} is allowed."
        return report_of(
            (ProofCheck("loss", far <= _READ_AGAIN, far, _READ_AGAIN, words),),
            time.monotonic() - began,
        )

    def _refuse_unproved(self, report: ProofReport, place: Path) -> None:
        if not report.passed:
            shutil.rmtree(place, ignore_errors=True)
            raise _unproved(report)

    def _describe(self, place: Path, outcome: Outcome, values: dict[str, Any], made: Made) -> None:
        """Write the facts for later exports, and the card beside the adapter."""
        accuracy = values["accuracy"]
        facts = TrainingFacts(
            licence=self._record.model.licence,
            available=self._record.available,
            left_out=self._record.left_out,
            seed=self._record.options.seed,
            folds=len(self._record.folds),
            fold_spread=values["folds"]["spread"] if values["folds"] else None,
            settings=self._record.options.lora,
            arguments=self._record.arguments,
            evaluations=outcome.evaluations,
            reason=outcome.reason.value,
            accuracy=Accuracy(**accuracy) if accuracy else None,
            recited_share=values["recited_share"],
            forgetting=values["forgetting"],
            seconds=values["seconds"],
            tokens_per_second=outcome.tokens_per_second,
        )
        save_facts(place, facts)
        formats = {"mlx": ExportFormat.MLX}
        format_ = formats.get(self._record.model.format, ExportFormat.GGUF)
        if self._is_dora_on_gguf:
            format_ = ExportFormat.MERGED
        today = datetime.now(UTC).date().isoformat()
        card = Card(made.adapter, facts, format_, "", made.report, today)
        write_atomically(place / "card.md", card.text().encode("utf-8", "replace"))
        made.values["proof"] = proof_to_wire(made.report)

    @property
    def _watch(self) -> Watch:
        return Watch(is_cancelled=self._means.is_cancelled)

    def _trained(self, place: Path) -> Trained:
        base = self._record.model
        weights = load_adapter(place / "adapter.safetensors")
        return Trained(Path(base.path), base.name, weights, tuple(self._proof_prompts()))

    def _listed(
        self, id_: str, path: Path, outcome: Outcome, *, is_proved: bool, problem: str = ""
    ) -> InstalledAdapter:
        model, split = self._record.model, self._record.last_split
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
                problem=problem,
                run_id=self._record.id,
            )
        )

    def _proof_prompts(self) -> list[TokenSequence]:
        ids = self._record.split.validation or self._record.split.train
        sequences = self._dataset.sequences(ids)
        return sequences[:: max(len(sequences) // _PROOF_PROMPTS, 1)][:_PROOF_PROMPTS]

    def _samples(
        self,
        open_taught: Callable[[], Generator],
        adapter: Adapter | None,
        of_folds: Mapping[int, Path],
    ) -> list[dict[str, str]]:
        """Return answers of the plain model and of the taught one, side by side.

        An example that was taught after folds is answered by the fold that did not see it, and is
        not shown where no fold can answer: what is taught proves nothing.

        Args:
            open_taught: Loads what answers afterwards.
            adapter: That it wears; None where it needs none.
            of_folds: The adapters of the folds, by the examples that they did not see.
        """
        others: dict[int | None, Adapter] = {
            id_: Adapter(path, path.stem) for id_, path in of_folds.items()
        }
        shown = [
            one for one in self._record.shown if not self._record.folds or one.example_id in others
        ]
        before = self._answers(self._means.open_generator, shown, None, {})
        after = self._answers(open_taught, shown, adapter, others)
        return [
            {"question": one.question, "expected": one.expected, "before": plain, "after": taught}
            for (one, plain), (_, taught) in zip(before, after, strict=True)
        ]

    def _answers(
        self,
        open_generator: Callable[[], Generator],
        shown: Sequence[ShownExample],
        adapter: Adapter | None,
        others: Mapping[int | None, Adapter],
    ) -> list[tuple[ShownExample, str]]:
        generator = open_generator()
        try:
            asked = [*self._own_questions(generator), *shown][: 2 * _SHOWN]
            found = []
            for one in asked:
                generator.use_adapter(others.get(one.example_id, adapter))
                found.append((one, self._answer(generator, one)))
            return found
        finally:
            generator.close()

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


def _loss_values(outcome: Outcome, folds: FoldSummary | None) -> dict[str, float | None]:
    if folds is not None and outcome.best_step:
        return {"before": folds.before, "best": folds.mean, "last": folds.mean}
    return {
        "before": _number(outcome.loss_before),
        "best": _number(outcome.loss_best),
        "last": _number(outcome.loss_last),
    }


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _write_json(path: Path, values: object) -> None:
    content = json.dumps(values, ensure_ascii=False)
    write_atomically(path, content.encode("utf-8", "surrogatepass"))
