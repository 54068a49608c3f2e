"""peft and transformers' Trainer on the same tokens: what others would use on this machine.

`teach` runs it once with its defaults (float32, random order) or in bf16, grouped by length and
padded per batch; the base is the same GGUF file, which transformers makes dense when it loads it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.training.records import LoraSettings
from engine.training.sequences import TokenSequence

_BATCH = 8
_NO_LOSS = -100


@dataclass(frozen=True)
class TrainerRun:
    """How the Trainer is used: with its defaults, or with batches of about one length."""

    is_grouped: bool
    steps: int
    batch_examples: int
    learning_rate: float
    seed: int = 0
    most_seconds: float | None = None


def load(path: Path, *, is_fast: bool, lora: LoraSettings) -> Any:  # noqa: ANN401
    """Load the base with a fresh adapter on all projections.

    Args:
        path: The GGUF file.
        is_fast: In bf16 where the processor has it; where it does not, that would be far slower.
        lora: The adapter.
    """
    import torch

    from engine.training.records import Precision
    from engine.training.torch_learner import dtype_of

    fastest = dtype_of(Precision.AUTO, torch.device("cpu"))
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    model: Any = AutoModelForCausalLM.from_pretrained(
        path.parent, gguf_file=path.name, dtype=fastest if is_fast else torch.float32
    )
    # It is dense now, and the Trainer would refuse it because it was not.
    model.is_quantized, model.hf_quantizer, model.quantization_method = False, None, None
    config = LoraConfig(
        r=lora.rank,
        lora_alpha=int(lora.alpha),
        lora_dropout=lora.dropout,
        target_modules="all-linear",
        task_type="CAUSAL_LM",
    )
    return get_peft_model(model, config)


def teach(
    model: Any,  # noqa: ANN401
    train: Sequence[TokenSequence],
    run: TrainerRun,
    folder: Path,
    on_step: Callable[[int, float], None] = lambda _, __: None,
) -> tuple[int, float]:
    """Train and return the steps that were made and the seconds they took, the first two left out.

    Args:
        model: With a fresh adapter.
        train: The examples.
        run: How.
        folder: For the Trainer's files.
        on_step: Told after each step, with the seconds since the beginning.
    """
    from transformers import Trainer, TrainerCallback, TrainingArguments

    clock = _Clock(run.most_seconds, on_step)

    class Told(TrainerCallback):
        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:  # noqa: ANN401, ARG002
            control.should_training_stop = clock.tick(state.global_step)

    size = min(_BATCH, run.batch_examples)
    arguments = TrainingArguments(
        str(folder),
        per_device_train_batch_size=size,
        gradient_accumulation_steps=run.batch_examples // size,
        max_steps=run.steps,
        learning_rate=run.learning_rate,
        seed=run.seed,
        report_to=[],
        save_strategy="no",
        logging_strategy="no",
        use_cpu=True,
        disable_tqdm=True,
        train_sampling_strategy="group_by_length" if run.is_grouped else "random",
    )
    rows = [_row(one) for one in train]
    trainer = Trainer(
        model, arguments, train_dataset=rows, data_collator=_padded, callbacks=[Told()]
    )
    clock.begin()
    trainer.train()
    return clock.steps, clock.seconds


class _Clock:
    """Measures from the end of the second step on: the first ones warm up."""

    def __init__(self, most: float | None, on_step: Callable[[int, float], None]) -> None:
        self._most = most
        self._on_step = on_step
        self.steps = 0
        self.seconds = 0.0

    def begin(self) -> None:
        self._began = time.perf_counter()

    def tick(self, step: int) -> bool:
        now = time.perf_counter()
        if step == 2:
            self._warm = now
        if step > 2:
            self.steps, self.seconds = step - 2, now - self._warm
        self._on_step(step, now - self._began)
        return self._most is not None and now - self._began >= self._most


def _row(one: TokenSequence) -> dict[str, list[int]]:
    taught = set(one.taught)
    labels = [token if at in taught else _NO_LOSS for at, token in enumerate(one.tokens)]
    return {"input_ids": list(one.tokens), "labels": labels}


def _padded(rows: list[dict[str, list[int]]]) -> dict[str, Any]:
    import torch

    longest = max(len(row["input_ids"]) for row in rows)

    def filled(name: str, value: int) -> Any:  # noqa: ANN401
        return torch.tensor([row[name] + [value] * (longest - len(row[name])) for row in rows])

    mask = [[1] * len(row["input_ids"]) + [0] * (longest - len(row["input_ids"])) for row in rows]
    return {
        "input_ids": filled("input_ids", 0),
        "labels": filled("labels", _NO_LOSS),
        "attention_mask": torch.tensor(mask),
    }
