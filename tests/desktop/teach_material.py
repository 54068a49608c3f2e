"""What the training worker tells, for the tests of the Teach page and its services."""

from __future__ import annotations

from desktop.services.training_plan import TeachingOptions
from engine.protocol import Values

GIGABYTE = 1_000_000_000


def step(number: int, steps: int = 200, loss: float = 2.0) -> Values:
    """A step of a run."""
    return {
        "step": number,
        "steps": steps,
        "epoch": number / 50,
        "loss": loss,
        "learning_rate": 0.0002,
        "tokens_per_second": 412.5,
        "seconds_left": 6.0 * (steps - number),
        "memory_bytes": 900_000_000,
    }


def evaluation(
    number: int,
    validation: float,
    best: tuple[int, float],
    verdict: str = "improving",
    **further: object,
) -> Values:
    """An evaluation of a run."""
    return {
        "step": number,
        "train_loss": validation - 0.2,
        "validation_loss": validation,
        "best_step": best[0],
        "best_loss": best[1],
        "verdict": verdict,
        "recited_share": 0.02,
        "forgetting": 0.01,
        "samples": [{"question": "When does it leave?", "answer": f"At {number}."}],
        **further,
    }


def plan(fits: str = "well", **further: object) -> Values:
    """A forecast."""
    return {
        "forecast": {
            "memory_bytes": 1_200_000_000,
            "available_bytes": 6 * GIGABYTE,
            "seconds": 1500,
            "disk_bytes": 60_000_000,
            "free_disk_bytes": 80 * GIGABYTE,
            "tokens_per_second": 410.0,
            "steps": 240,
            "epochs": 3.0,
            "fits": fits,
            "micro_batch_tokens": 2048,
            **further,
        },
        "options": {"minutes": 30, "rank": 16, "learning_rate": 0.0002},
        "split": {"train": 90, "validation": 10, "groups": 100},
    }


PROOF: Values = {
    "passed": True,
    "checks": [
        {"name": "template", "passed": True, "words": "The chat template is the same."},
        {"name": "logits", "passed": True, "words": "Largest difference 0.004."},
    ],
}
FAILED_PROOF: Values = {
    "passed": False,
    "checks": [
        {"name": "template", "passed": True, "words": "The chat template is the same."},
        {"name": "tokens", "passed": False, "words": "3 of 8 answers differ."},
    ],
}


def result(**further: object) -> Values:
    """The end of a run."""
    return {
        "run": "run-1",
        "adapter": {"id": "harbour-style", "name": "Harbour style"},
        "stopped_because": "memorising",
        "best_step": 140,
        "steps": 180,
        "validation_loss": {"before": 2.41, "best": 1.32, "last": 1.47},
        "recited_share": 0.0,
        "forgetting": 0.012,
        "samples": [
            {
                "question": "When does the ferry leave?",
                "expected": "At nine sharp, friend.",
                "before": "The ferry leaves at 9:00.",
                "after": "At nine sharp, friend.",
            }
        ],
        "folds": None,
        "proof": PROOF,
        "tokens_per_second": 431.0,
        "peak_memory_bytes": 1_100_000_000,
        "seconds": 1380.0,
        **further,
    }


def run(id_: str = "run-1", state: str = "paused", **further: object) -> Values:
    """A run in the list."""
    return {
        "id": id_,
        "name": "Harbour style",
        "model": "smollm2-135m-instruct",
        "model_name": "SmolLM2 135M Instruct",
        "set": 1,
        "state": state,
        "step": 80,
        "steps": 200,
        "created_at": "2026-11-29T20:00:00+00:00",
        "changed_at": "2026-11-29T21:30:00+00:00",
        "best_step": 70,
        "stopped_because": None,
        **further,
    }


def details(id_: str = "run-1", state: str = "paused", **further: object) -> Values:
    """All of a run."""
    return {
        **run(id_, state),
        "steps_log": [step(number) for number in range(1, 81)],
        "evaluations": [evaluation(40, 1.9, (40, 1.9)), evaluation(80, 1.7, (80, 1.7))],
        "options": {"minutes": 60, "variant": "dora"},
        "result": None,
        **further,
    }


class AnyLesson:
    """What is to be taught, in tests where that does not matter."""

    set_id = 1
    model_id = "smollm2-135m-instruct"
    model_name = "SmolLM2 135M Instruct"
    name = "Harbour style"
    options = TeachingOptions(minutes=30)
    probes = ("When does it leave?",)


def report(**further: object) -> Values:
    """What a check found."""
    findings: list[Values] = [
        {
            "kind": "empty",
            "severity": "problem",
            "example_ids": [1, 2, 3],
            "detail": "3 answers are empty.",
        },
        {
            "kind": "near_duplicate",
            "severity": "warning",
            "example_ids": list(range(10, 24)),
            "detail": "7 pairs say nearly the same.",
        },
        {
            "kind": "personal_data",
            "severity": "warning",
            "example_ids": [40],
            "detail": "An e-mail address.",
        },
        {
            "kind": "other_language",
            "severity": "note",
            "example_ids": [50, 51],
            "detail": "Mostly English; 2 in German.",
        },
    ]
    return {
        "total": 120,
        "usable": 117,
        "findings": findings,
        "tokens": {"total": 9000, "median": 70, "longest": 512, "context": 8192},
        "split": {"train": 105, "validation": 12, "groups": 40},
        "advice": {"kind": "hold_out", "folds": 0},
        **further,
    }
