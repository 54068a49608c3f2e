"""MLX on the starter model, whose answers are known from another library with the same weights."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.generation.mlx import MlxGenerator
from engine.generation.records import Loading, Sampling
from engine.prompt.records import Speaker, Turn
from tests.fixtures.mlx_models import installed, write_starter

pytest.importorskip("mlx.core", reason="MLX is not installed")

pytestmark = pytest.mark.models

_TOKENS = 8
_QUESTIONS = ("Name a colour.", "What do bees make?")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)  # no thread that outlives the test
    yield tmp_path / "starter"
    shutil.rmtree(tmp_path / "starter")  # half a gigabyte


def asked(question: str) -> tuple[Turn, ...]:
    return (Turn(Speaker.SYSTEM, "Answer briefly."), Turn(Speaker.USER, question))


def _few(tokens: int) -> Sampling:
    return Sampling(longest=tokens, repeat_penalty=1.0)


def test_greedy_answers_are_those_of_transformers(folder: Path) -> None:
    write_starter(folder)
    generator = MlxGenerator(installed(folder), Loading(context_tokens=1024))
    few = _few(_TOKENS)
    answers = ["".join(generator.generate(asked(one), few, lambda: False)) for one in _QUESTIONS]
    pieces = list(generator.generate(asked(_QUESTIONS[1]), _few(6), lambda: False))
    begun = Turn(Speaker.ASSISTANT, "".join(pieces[:3]))
    going_on = (*asked(_QUESTIONS[1]), begun)
    assert list(generator.generate(going_on, _few(3), lambda: False)) == pieces[3:]
    prompts = [generator._tokens(asked(one)) for one in _QUESTIONS]
    generator.close()
    assert answers == _answers_of_transformers(folder, prompts)
    assert answers[1].startswith("Bees make")  # the weights came through the conversion


def _answers_of_transformers(folder: Path, prompts: list[list[int]]) -> list[str]:
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model: Any = AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float32, local_files_only=True
    )
    tokenizer: Any = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    answers = []
    for prompt in prompts:
        given = torch.tensor([prompt])
        made = model.generate(
            given,
            attention_mask=torch.ones_like(given),
            max_new_tokens=_TOKENS,
            do_sample=False,
            pad_token_id=2,
        )
        answers.append(tokenizer.decode(made[0, len(prompt) :], skip_special_tokens=True))
    return answers
