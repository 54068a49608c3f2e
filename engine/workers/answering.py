"""The answering worker: one chat model, passages in, an answer out. It knows no index."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from engine.answering.answer import answer
from engine.errors import Bug, EngineError
from engine.generation.opening import open_generator
from engine.generation.records import Generator, Sampling
from engine.prompt.records import Prompt, Speaker, Turn
from engine.protocol import Values
from engine.retrieval import wire
from engine.workers.runtime import Handler, Job


class AnsweringWorker:
    """Answers `prepare` and `answer`."""

    def __init__(self, generator: Generator | None = None) -> None:
        self._generator = generator
        self._failure: EngineError | None = None
        """Why there is no model, for whoever asks all the same."""

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {"prepare": self.prepare, "answer": self.answer}

    def prepare(self, parameters: Values, _: Job) -> Values:
        """Load a chat model: the starter, or the GGUF file that is named."""
        if self._generator is not None:
            self._generator.close()
            self._generator = None
        path = parameters.get("path")
        try:
            self._generator = open_generator(
                Path(path) if path else None,
                int(parameters["context_tokens"]),
                int(parameters["threads"]),
            )
        except EngineError as error:
            self._failure = error
            raise
        return {
            "model": self._generator.name,
            "context_tokens": self._generator.context_tokens,
        }

    def answer(self, parameters: Values, job: Job) -> Values:
        """Write an answer, told piece by piece as the event "text"."""
        if self._generator is None:
            raise self._failure or Bug("The answering worker was asked before it was prepared.")

        def on_prompt(prompt: Prompt) -> None:
            job.tell(
                "prompt",
                {
                    "tokens": prompt.tokens,
                    "given": [one.number for one in prompt.given],
                    "left_out": list(prompt.left_out),
                    "forgotten_turns": prompt.forgotten_turns,
                },
            )

        made = answer(
            str(parameters["question"]),
            [wire.passage_from_wire(one) for one in parameters["passages"]],
            [Turn(Speaker(one["speaker"]), one["text"]) for one in parameters["history"]],
            self._generator,
            Sampling(**parameters["sampling"]),
            on_prompt=on_prompt,
            on_text=lambda text: job.tell("text", {"text": text}),
            is_cancelled=job.is_cancelled,
        )
        return {
            "text": made.text,
            "marks": [asdict(mark) for mark in made.marks],
            "tokens": made.tokens,
            "prompt_tokens": made.prompt.tokens,
            "is_whole": made.is_whole,
            "was_stopped": made.was_stopped,
            "was_looping": made.was_looping,
            "first_token_milliseconds": made.timings.first_token,
            "total_milliseconds": made.timings.total,
        }
