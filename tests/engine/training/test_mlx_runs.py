"""Whole runs with MLX, for real, on a tiny model: the loop, its end, what chat makes of them."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.generation.mlx import MlxGenerator
from engine.generation.records import Adapter, Loading, Sampling
from engine.prompt.records import Speaker, Turn
from engine.training.checkpoints import Checkpoints
from engine.training.mlx import MlxLearner
from engine.training.mlx.files import read, write
from engine.training.records import LoraVariant, StopReason
from engine.training.sequences import TokenSequence
from tests.fixtures.mlx_models import NAMES, installed, quantised, write_twins
from tests.fixtures.mlx_teaching import (
    ARGUMENTS,
    SETTINGS,
    Recorder,
    learner_of,
    run_until_killed,
    sequences,
    taught_run,
)

pytest.importorskip("mlx.core", reason="MLX is not installed")

_ANSWERS = {"What is red?": "a ferry", "What is blue?": "an otter", "What is tall?": "the pier"}
_HELD_OUT = ("What is small?", "Is it late?", "What is red, and why?")


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    made = tmp_path_factory.mktemp("mlx")
    write_twins(made / "tiny", made / "tiny.gguf")
    return made / "tiny", made / "tiny.gguf"


@pytest.fixture(scope="module")
def folder(twins: tuple[Path, Path]) -> Path:
    return twins[0]


@pytest.fixture
def learner(folder: Path) -> Iterator[MlxLearner]:
    made = learner_of(folder)
    yield made
    made.close()


# The loop ------------------------------------------------------------------------------------


def test_a_run_that_memorises_is_stopped_and_its_best_step_kept(
    learner: MlxLearner, tmp_path: Path
) -> None:
    arguments = replace(
        ARGUMENTS, steps=400, learning_rate=1e-2, batch_examples=8, micro_batch_tokens=1024,
        evaluate_every=5, patience=3, checkpoint_seconds=60.0,
    )  # fmt: skip
    recorder = Recorder()
    outcome = taught_run(learner, tmp_path, arguments, recorder)
    assert outcome.reason is StopReason.MEMORISING
    assert 0 < outcome.best_step == outcome.steps - 15 < 100
    assert outcome.loss_best == min(one.validation_loss for one in recorder.evaluations)
    assert outcome.loss_best < 0.8 * outcome.loss_before
    assert outcome.loss_last > outcome.loss_best
    learner.load_adapter(Checkpoints(tmp_path).best)
    losses = learner.losses(sequences(4, seed=1))
    mean = sum(one.total for one in losses) / sum(one.targets for one in losses)
    assert mean == pytest.approx(outcome.loss_best, rel=1e-6)


@pytest.mark.parametrize("variant", [LoraVariant.LORA, LoraVariant.DORA])
def test_a_run_that_was_killed_goes_on_bit_for_bit(
    folder: Path, tmp_path: Path, variant: LoraVariant
) -> None:
    settings = replace(SETTINGS, dropout=0.1, variant=variant)
    whole = Recorder()
    learner = learner_of(folder, settings)
    outcome = taught_run(learner, tmp_path / "whole", ARGUMENTS, whole)
    adapter = learner.adapter()
    learner.close()

    killed = tmp_path / "killed"
    child = multiprocessing.get_context("spawn").Process(
        target=run_until_killed, args=(folder, killed, settings, 7)
    )
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    assert Checkpoints(killed).step() == 6

    learner = learner_of(folder, settings)
    rest = Recorder()
    again = taught_run(learner, killed, ARGUMENTS, rest)
    assert rest.losses == whole.losses[6:]
    assert [one.validation_loss for one in again.evaluations] == [
        one.validation_loss for one in outcome.evaluations
    ]
    assert again.best_step == outcome.best_step
    for name, values in learner.adapter().items():
        assert (values == adapter[name]).all()
    assert (
        Checkpoints(killed).best.read_bytes() == Checkpoints(tmp_path / "whole").best.read_bytes()
    )
    learner.close()


def test_a_run_that_memory_runs_short_in_has_the_same_result(
    learner: MlxLearner, folder: Path, tmp_path: Path
) -> None:
    long = [TokenSequence(one, tuple(range(one, one + 60)), (57, 58)) for one in range(60, 68)]
    arguments = replace(ARGUMENTS, steps=6, batch_examples=8, micro_batch_tokens=512)
    plenty, little = Recorder(), Recorder()
    taught_run(learner, tmp_path / "plenty", arguments, plenty, long)
    room = 1 << 40
    poor = learner_of(folder, room=lambda: room)
    poor.accumulate(long[:1], 1, 0)
    poor.forget_gradient()
    room = int(poor._memory._bytes_per_token * 200)
    outcome = taught_run(poor, tmp_path / "little", arguments, little, long)
    assert little.less_memory[0] == 256
    assert not poor.save_memory()
    assert outcome.steps == 6
    assert little.losses == pytest.approx(plenty.losses, rel=1e-4)
    poor.close()


def test_a_run_of_another_adapter_is_not_gone_on_with(
    learner: MlxLearner, folder: Path, tmp_path: Path
) -> None:
    taught_run(learner, tmp_path, replace(ARGUMENTS, steps=1), Recorder())
    other = learner_of(folder, replace(SETTINGS, rank=6))
    with pytest.raises(UserProblem, match="damaged"):
        taught_run(other, tmp_path, ARGUMENTS, Recorder())
    other.close()


# Torch on the same weights -------------------------------------------------------------------


@pytest.fixture
def _one_thread() -> Iterator[None]:
    """Threads of torch that wait for one another cost more than they give on so little."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.mark.usefixtures("_one_thread")
@pytest.mark.parametrize("variant", LoraVariant)
def test_mlx_and_torch_teach_the_same_model_alike(
    twins: tuple[Path, Path], tmp_path: Path, variant: LoraVariant
) -> None:
    import torch

    from engine.training.loop import TrainingLoop
    from engine.training.records import Precision
    from engine.training.torch_learner import TorchLearner

    folder, file = twins
    settings = replace(SETTINGS, variant=variant)
    arguments = replace(ARGUMENTS, steps=20, learning_rate=5e-3, evaluate_every=20)
    one = TorchLearner(file, "Tiny", settings, 3, Precision.FP32, torch.device("cpu"))
    other = learner_of(folder, settings)
    write(tmp_path / "first.safetensors", _as_in_mlx(one.adapter(), other.adapter()), {})
    other.load_adapter(tmp_path / "first.safetensors")
    of_torch, of_mlx = Recorder(), Recorder()
    TrainingLoop(
        one, sequences(8), sequences(4, seed=1), arguments, Checkpoints(tmp_path / "a"), of_torch
    ).run()
    taught_run(other, tmp_path / "b", arguments, of_mlx)
    assert of_mlx.losses[:5] == pytest.approx(of_torch.losses[:5], rel=1e-4)
    assert of_mlx.losses == pytest.approx(of_torch.losses, rel=1e-3)
    assert of_mlx.losses[-1] < 0.9 * of_mlx.losses[0]
    lengths = [[step.gradient for step in told.steps[:5]] for told in (of_torch, of_mlx)]
    assert lengths[0] == pytest.approx(lengths[1], rel=1e-3)
    looks = [[look.validation_loss for look in told.evaluations] for told in (of_torch, of_mlx)]
    assert looks[0] == pytest.approx(looks[1], rel=1e-3)
    one.close()
    other.close()


def _as_in_mlx(adapter: Mapping[str, Any], form: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return a new adapter of torch's under the names of MLX; what changes nothing yet stays."""
    found = dict(form)
    for name, values in adapter.items():
        if name.endswith("lora_a"):
            parts = [NAMES.get(part, part) for part in name.split(".")]
            found[f"model.{'.'.join(parts)}"] = values.numpy().T
    assert found.keys() == form.keys()
    return found


# What chat makes of it -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variant", "bits"),
    [
        (LoraVariant.LORA, 0),
        (LoraVariant.RSLORA, 0),
        (LoraVariant.DORA, 0),
        (LoraVariant.LORA, 4),
        (LoraVariant.DORA, 8),
    ],
)
def test_chat_answers_as_it_was_taught(
    folder: Path, tmp_path: Path, variant: LoraVariant, bits: int
) -> None:
    model = quantised(folder, tmp_path / "small", bits) if bits else folder
    generator = MlxGenerator(installed(model), Loading(context_tokens=512))
    prompts = {one: generator._tokens(_asked(one)) for one in (*_ANSWERS, *_HELD_OUT)}
    (end,) = generator._model.tokens("<|im_end|>")
    ends = generator._model.end_tokens(generator._template.stops)
    learner = learner_of(
        model, replace(SETTINGS, rank=8, alpha=16.0, variant=variant, dropout=0.05)
    )
    _teach(learner, [_example(learner, prompts[one], _ANSWERS[one], end) for one in _ANSWERS])
    plain = {one: _answer(generator, one) for one in prompts}
    given = learner.export(tmp_path / "taught")
    generator.use_adapter(Adapter(given, "Taught"))
    for question, answer in _ANSWERS.items():
        assert _answer(generator, question) == answer != plain[question]
    for question, prompt in prompts.items():
        own = learner.scores(prompt)
        assert np.abs(own - _scores(generator, prompt)).max() < 1e-4 * np.abs(own).max()
        assert _answer(generator, question) == _shown(generator, learner.written(prompt, 12, ends))
        untaught = learner.written(prompt, 12, ends, plain=True)
        assert plain[question] == _shown(generator, untaught)
    generator.use_adapter(None)
    assert {one: _answer(generator, one) for one in prompts} == plain
    generator.close()
    learner.close()


def test_an_adapter_of_another_model_is_refused_by_chat(
    learner: MlxLearner, tmp_path: Path
) -> None:
    write_twins(tmp_path / "other", tmp_path / "other.gguf", width=96, heads=3)
    generator = MlxGenerator(installed(tmp_path / "other"), Loading(context_tokens=256))
    with pytest.raises(UserProblem, match="Taught"):
        generator.use_adapter(Adapter(learner.export(tmp_path / "taught"), "Taught"))
    generator.close()


def test_an_export_can_be_gone_on_with(learner: MlxLearner, folder: Path, tmp_path: Path) -> None:
    _teach(learner, sequences(4), steps=2)
    weights = learner.export(tmp_path / "taught") / "adapters.safetensors"
    assert read(weights)[1]["architecture"] == "llama"
    other = learner_of(folder)
    other.load_adapter(weights)
    assert other.losses(sequences(4)) == learner.losses(sequences(4))
    other.close()


def _asked(question: str) -> tuple[Turn, ...]:
    return (Turn(Speaker.USER, question),)


def _answer(generator: MlxGenerator, question: str) -> str:
    greedy = Sampling(longest=12, repeat_penalty=1.0)
    return "".join(generator.generate(_asked(question), greedy, lambda: False))


def _shown(generator: MlxGenerator, tokens: list[int]) -> str:
    return generator._model.text([one for one in tokens if generator._is_shown(one)])


def _scores(generator: MlxGenerator, tokens: list[int]) -> np.ndarray:
    import mlx.core as mx

    return np.array(generator._model.network(mx.array(tokens)[None])[0])


def _example(learner: MlxLearner, prompt: list[int], answer: str, end: int) -> TokenSequence:
    written = [*learner.model.tokens(answer), end]
    taught = tuple(range(len(prompt), len(prompt) + len(written)))
    return TokenSequence(0, (*prompt, *written), taught)


def _teach(learner: MlxLearner, examples: list[TokenSequence], steps: int = 60) -> None:
    targets = sum(len(one.taught) for one in examples)
    for step in range(steps):
        learner.accumulate(examples, targets, step)
        learner.update(5e-3, 0.0, 1.0)
