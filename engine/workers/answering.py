"""The answering worker: one chat model, passages in, an answer out. It knows no index."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Final

from engine.answering.answer import Answer, answer
from engine.answering.room import prompt_room
from engine.answering.summarising import Section, sections_of, summarise
from engine.errors import Bug, EngineError
from engine.generation.opening import loading_of, open_generator
from engine.generation.records import Adapter, Generator, Loading, Sampling
from engine.models.records import InstalledModel
from engine.paths import Folders
from engine.prompt.builder import build
from engine.prompt.records import PinnedDocument, Prompt, PromptRequest, Speaker, Turn
from engine.protocol import Values
from engine.retrieval import wire
from engine.settings import Settings
from engine.workers.runtime import Handler, Job

ModelFinder = Callable[[str], InstalledModel]
"""Gives an inspected model by its id or its path; the starter for an empty one."""


_LOADING: Final = (
    "context_tokens",
    "threads",
    "cache_type",
    "flash_attention",
    "graphics_card",
    "faster_layout",
    "drafting",
    "saved_states_megabytes",
)
"""The settings that say how a model is loaded."""


class AnsweringWorker:
    """Answers `prepare`, `answer`, `read_ahead` and `summarise`."""

    def __init__(
        self, folders: Folders, find: ModelFinder, generator: Generator | None = None
    ) -> None:
        self._folders = folders
        self._find = find
        self._generator = generator
        self._failure: EngineError | None = None
        """Why there is no model, for whoever asks all the same."""

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {
            "prepare": self.prepare,
            "answer": self.answer,
            "read_ahead": self.read_ahead,
            "summarise": self.summarise,
        }

    def prepare(self, parameters: Values, _: Job) -> Values:
        """Load a chat model by its id or its path; an empty one means the starter."""
        if self._generator is not None:
            self._generator.close()
            self._generator = None
        try:
            model = self._find(str(parameters["model"]))
            self._generator = open_generator(model, _loading(parameters, self._folders.cache))
        except EngineError as error:
            self._failure = error
            raise
        return {
            "model": self._generator.name,
            "context_tokens": self._generator.context_tokens,
            "notes": list(self._generator.notes),
            "thinks": self._generator.reasoning is not None,
            "uses_graphics_card": self._generator.uses_graphics_card,
        }

    def answer(self, parameters: Values, job: Job) -> Values:
        """Write an answer, told piece by piece as the events "text" and "reasoning"."""
        generator = self._ready(parameters)
        made = answer(
            _request(parameters),
            generator,
            Sampling(**parameters["sampling"]),
            on_prompt=lambda prompt: job.tell("prompt", _prompt_values(prompt, generator)),
            on_text=lambda text: job.tell("text", {"text": text}),
            on_reasoning=lambda text: job.tell("reasoning", {"text": text}),
            is_cancelled=job.is_cancelled,
        )
        return {**_answer_values(made, generator), **_adapter_values(parameters)}

    def read_ahead(self, parameters: Values, job: Job) -> Values:
        """Read what the next question of a conversation will begin with."""
        generator = self._ready(parameters)
        sampling = Sampling(**parameters["sampling"])
        prompt = build(_request(parameters), prompt_room(generator, sampling), generator.count)
        generator.read_ahead(prompt.turns, len(prompt.turns) - 1, job.is_cancelled)
        return {}

    def summarise(self, parameters: Values, job: Job) -> Values:
        """Summarise a document, each section told as the event "section"."""
        generator = self._ready(parameters)
        places = [
            (str(one["name"]), int(one["start"]), int(one["end"]))
            for one in parameters.get("sections", ())
        ]

        def on_section(done: int, total: int, section: Section) -> None:
            job.tell("section", {"done": done, "total": total, **asdict(section)})

        made = summarise(
            sections_of(str(parameters["text"]), places),
            generator,
            Sampling(**parameters.get("sampling", {})),
            on_section,
            job.is_cancelled,
        )
        return asdict(made)

    def _ready(self, parameters: Values) -> Generator:
        if self._generator is None:
            raise self._failure or Bug("The answering worker was asked before it was prepared.")
        adapter = parameters.get("adapter")
        self._generator.use_adapter(
            Adapter(Path(adapter["path"]), str(adapter["name"]), float(adapter["scale"]))
            if adapter
            else None
        )
        return self._generator


def _loading(parameters: Values, cache: Path) -> Loading:
    wanted = Settings(**{name: parameters[name] for name in _LOADING if name in parameters})
    return loading_of(wanted, cache)


def _request(parameters: Values) -> PromptRequest:
    return PromptRequest(
        str(parameters["question"]),
        tuple(wire.passage_from_wire(one) for one in parameters["passages"]),
        tuple(Turn(Speaker(one["speaker"]), one["text"]) for one in parameters["history"]),
        tuple(PinnedDocument(one["name"], one["text"]) for one in parameters.get("pinned", ())),
        str(parameters.get("system_prompt", "")),
        str(parameters.get("continue_from", "")),
    )


def _prompt_values(prompt: Prompt, generator: Generator) -> Values:
    return {
        "tokens": prompt.tokens,
        "context_tokens": generator.context_tokens,
        "given": [one.number for one in prompt.given],
        "left_out": list(prompt.left_out),
        "forgotten_turns": prompt.forgotten_turns,
        "summarised_turns": prompt.summarised_turns,
        "pinned_cut": prompt.pinned_is_cut,
    }


def _answer_values(made: Answer, generator: Generator) -> Values:
    return {
        "text": made.text,
        "reasoning": made.reasoning,
        "marks": [asdict(mark) for mark in made.marks],
        "tokens": made.report.tokens,
        "prompt_tokens": made.prompt.tokens,
        "reused_tokens": made.report.reused_tokens,
        "context_tokens": generator.context_tokens,
        "forgotten_turns": made.prompt.forgotten_turns,
        "summarised_turns": made.prompt.summarised_turns,
        "is_whole": made.is_whole,
        "was_stopped": made.was_stopped,
        "was_looping": made.was_looping,
        "first_token_milliseconds": made.timings.first_token,
        "total_milliseconds": made.timings.total,
    }


def _adapter_values(parameters: Values) -> Values:
    """Return what the model was taught, as it stands in the answer's measure."""
    adapter = parameters.get("adapter")
    if not adapter:
        return {"adapter": "", "adapter_scale": 1.0}
    return {"adapter": str(adapter["name"]), "adapter_scale": float(adapter["scale"])}
