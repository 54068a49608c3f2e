"""Presets: ways of asking with a name, as in "Exact" or "Write freely".

Covered: the built-in ones, a person's own, what each says beside the settings. Not covered: the
preset of a conversation (`conversations`), the settings themselves. No preset is the balanced way:
the settings as they are.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Final

from engine.errors import UserProblem
from engine.store import Connection, Row

PLAIN: Final = "-"
"""As an adapter: the plain model, whatever the settings say. No adapter has this id."""

_STRENGTH: Final = "adapter_strength"
_SAMPLING: Final = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty", "answer_tokens")


@dataclass(frozen=True, slots=True)
class Preset:
    """A way of asking. What is None, or empty, is as the settings say.

    Attributes:
        id: Fixed and negative for a built-in one; 0 for one that is not kept yet.
        name: What a person calls it.
        purpose: What it is for, in one sentence.
        system_prompt: What the model is told before everything else.
        model: The name of the model that answers.
        adapter: The id of what the model was taught, or `PLAIN`.
        collection_id: The collection that is asked.
        temperature: See the setting of the same name, as with the five below.
        top_k: Likeliest tokens that are considered.
        top_p: Probability that they reach together.
        min_p: Least share of the likeliest one's probability.
        repeat_penalty: Above 1, tokens just written become less likely.
        answer_tokens: Longest answer.
        prefer_quotation: Whether the documents' own sentence leads.
        use_documents: Whether the documents are asked at all.
        adapter_strength: How strongly what it was taught shows, in per cent.
    """

    id: int
    name: str
    purpose: str = ""
    system_prompt: str = ""
    model: str = ""
    adapter: str = ""
    collection_id: int | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    answer_tokens: int | None = None
    prefer_quotation: bool | None = None
    use_documents: bool = True
    adapter_strength: int | None = None

    @property
    def is_built_in(self) -> bool:
        """Whether it comes with Inglenook and cannot be changed."""
        return self.id < 0

    @property
    def sampling(self) -> dict[str, float | int]:
        """What it sets of how words are chosen, by the settings' names."""
        values = {name: getattr(self, name) for name in _SAMPLING}
        return {name: value for name, value in values.items() if value is not None}


_BUILT_IN: Final = (
    Preset(
        -1,
        "Exact",
        "What the documents say, word for word first, and nothing beside it.",
        system_prompt="Answer only with what the passages say. Keep names and numbers exactly as "
        "they are written. If the passages do not answer the question, say so.",
        temperature=0.0,
        prefer_quotation=True,
    ),
    Preset(
        -2,
        "Short answers",
        "One or two sentences, when you only need the fact.",
        system_prompt="Answer in one or two short sentences. Leave out everything that was not "
        "asked for.",
        temperature=0.0,
        answer_tokens=120,
    ),
    Preset(
        -3,
        "Explain",
        "A longer answer in plain words, step by step.",
        system_prompt="Explain the answer in plain words, step by step, to somebody who is new to "
        "the subject. Say what each technical term means when it first occurs.",
        answer_tokens=1000,
    ),
    Preset(
        -4,
        "Write freely",
        "Letters, ideas and first drafts, from the model alone: no document is read.",
        system_prompt="You help to write. Follow the wishes for form and tone.",
        temperature=0.8,
        answer_tokens=1500,
        use_documents=False,
    ),
    Preset(
        -5,
        "Translate",
        "Write the translation of what you paste: into English, unless you name a language.",
        system_prompt="Translate what you are given, into English unless another language is "
        "named. Keep names, numbers and paragraphs. Write the translation and nothing else.",
        temperature=0.0,
        answer_tokens=2000,
        use_documents=False,
    ),
)

_COLUMNS: Final = (
    "id, name, purpose, system_prompt, model, adapter, collection_id, sampling, prefer_quotation, "
    "use_documents"
)


class PresetList:
    """The built-in presets and a person's own."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def all(self) -> list[Preset]:
        """Return the presets, the built-in ones first, a person's own by name."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM preset ORDER BY name COLLATE NOCASE, id"  # noqa: S608 - ours
        )
        return [*_BUILT_IN, *map(_preset, rows)]

    def at(self, preset_id: int | None) -> Preset | None:
        """Return the preset with an id; None for none, or for one that is not there."""
        return next((one for one in self.all() if one.id == preset_id), None)

    def add(self, preset: Preset) -> Preset:
        """Keep a new preset and return it with its id.

        Raises:
            UserProblem: The name is empty or taken.
        """
        named = replace(preset, name=self._free_name(preset.name, None))
        id_ = self._database.insert(
            "INSERT INTO preset (name, purpose, system_prompt, model, adapter, collection_id, "
            "sampling, prefer_quotation, use_documents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            _values(named),
        )
        return replace(named, id=id_)

    def change(self, preset: Preset) -> None:
        """Keep a preset anew, under its id.

        Raises:
            UserProblem: It is a built-in one, or the name is empty or taken.
        """
        self._refuse_built_in(preset.id)
        named = replace(preset, name=self._free_name(preset.name, preset.id))
        self._database.run(
            "UPDATE preset SET name = ?, purpose = ?, system_prompt = ?, model = ?, adapter = ?, "
            "collection_id = ?, sampling = ?, prefer_quotation = ?, use_documents = ? "
            "WHERE id = ?",
            (*_values(named), preset.id),
        )

    def remove(self, preset_id: int) -> None:
        """Remove a preset; conversations held with it go on without.

        Raises:
            UserProblem: It is a built-in one.
        """
        self._refuse_built_in(preset_id)
        self._database.run("DELETE FROM preset WHERE id = ?", (preset_id,))

    def _refuse_built_in(self, preset_id: int) -> None:
        if preset_id < 0:
            raise UserProblem(
                "This preset comes with Inglenook and stays as it is.",
                "Make a copy under another name and change that.",
            )

    def _free_name(self, name: str, own_id: int | None) -> str:
        words = " ".join(name.split())
        if not words:
            raise UserProblem("A preset needs a name.", "Write a word or two.")
        for one in self.all():
            if one.name.casefold() == words.casefold() and one.id != own_id:
                raise UserProblem(
                    f"There is a preset “{one.name}” already.", "Choose another name."
                )
        return words


def _numbers(preset: Preset) -> dict[str, float | int]:
    """Return what is kept together, since it may be open: the sampling and the strength."""
    strength = preset.adapter_strength
    return {**preset.sampling, **({} if strength is None else {_STRENGTH: strength})}


def _values(preset: Preset) -> tuple[Any, ...]:
    return (
        preset.name,
        preset.purpose,
        preset.system_prompt,
        preset.model,
        preset.adapter,
        preset.collection_id,
        json.dumps(_numbers(preset)),
        preset.prefer_quotation,
        preset.use_documents,
    )


def _preset(row: Row) -> Preset:
    *texts, collection_id, sampling, prefer_quotation, use_documents = row
    id_, name, purpose, system_prompt, model, adapter = texts
    kept = (*_SAMPLING, _STRENGTH)
    known = {name: value for name, value in json.loads(sampling).items() if name in kept}
    return Preset(
        id_,
        name,
        purpose,
        system_prompt,
        model,
        adapter,
        collection_id,
        **known,
        prefer_quotation=None if prefer_quotation is None else bool(prefer_quotation),
        use_documents=bool(use_documents),
    )
