"""Opens the chat template of a model."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from typing import Final

from engine.errors import Cancelled, EngineError
from engine.generation.control_tokens import ControlTexts
from engine.generation.templates.foreign import ForeignTemplate
from engine.generation.templates.known import KnownTemplate
from engine.generation.templates.layout import Layout
from engine.generation.templates.layouts import (
    LAYOUTS,
    PLAIN,
    layout_for,
    layouts_in,
    marks_in,
)
from engine.generation.templates.records import ChatTemplate
from engine.prompt.records import Speaker, Turn

_log = logging.getLogger(__name__)

_KNOWN_TEMPLATES: Final = {
    "872be49dbb638044ad01b60388f48d469ff2980e5f0dccdc22ec907db54d0788": "SmolLM2",
}
"""Layouts of templates by SHA-256: those that were compared already, so that no child is needed."""

_COMPARED: Final = (
    (Turn(Speaker.USER, "Hello"),),
    (Turn(Speaker.SYSTEM, "Be brief."), Turn(Speaker.USER, "Where is the ferry?")),
    (
        Turn(Speaker.USER, "Where is the ferry?"),
        Turn(Speaker.ASSISTANT, "At the pier.\n\nIt leaves at 9."),
        Turn(Speaker.USER, " And\n- now?\n"),
    ),
    (
        Turn(Speaker.SYSTEM, "Be brief."),
        Turn(Speaker.USER, "One"),
        Turn(Speaker.ASSISTANT, "1"),
        Turn(Speaker.USER, "Two"),
        Turn(Speaker.ASSISTANT, " 2 "),
        Turn(Speaker.USER, "Three"),
    ),
)
"""Conversations that a layout of ours has to write exactly as the model's own template does."""


def open_template(
    text: str | None,
    bos: str,
    eos: str,
    name: str,
    architecture: str,
    *,
    control_texts: Sequence[str] = (),
    adds_bos: bool = True,
) -> ChatTemplate:
    """Return how this model lays out a conversation. It never fails: there is always a fallback.

    Args:
        text: The model's own template, in Jinja; None or empty where it has none.
        bos: The text of its beginning-of-sequence token; empty where it has none.
        eos: The text of its end-of-sequence token.
        name: What a person calls the model.
        architecture: As in "llama".
        control_texts: The texts of its control tokens.
        adds_bos: Whether its tokenizer puts the beginning-of-sequence token in front of any text;
            it counts only for layouts that are not the model's own.
    """
    own = text if text and text.strip() else ""
    controls = ControlTexts((*control_texts, *marks_in(own)))
    fallback = _fallback(own, bos if adds_bos else "", eos, name, architecture, control_texts)
    if not own:
        return fallback
    known = _KNOWN_TEMPLATES.get(hashlib.sha256(own.encode(errors="replace")).hexdigest())
    if known is not None:
        layout = next(one for one in LAYOUTS if one.name == known)
        return KnownTemplate(layout, bos, eos, controls, own_template=own, stops=layout.stops)
    try:
        foreign = ForeignTemplate(own, bos, eos, controls, fallback)
    except Cancelled:
        raise
    except EngineError as error:
        _log.warning("the chat template of %s failed: %s %s", name, error, error.detail)
        return fallback
    same = _same_layout(foreign, own, bos, eos)
    if same is None:
        return foreign
    foreign.close()
    return KnownTemplate(same, bos, eos, controls, own_template=own, stops=same.stops)


def _same_layout(foreign: ForeignTemplate, own: str, bos: str, eos: str) -> Layout | None:
    """Return the layout of ours that writes what the template writes; None when there is none."""
    candidates = layouts_in(own)
    try:
        written = [foreign.prompt(turns) for turns in _COMPARED] if candidates else []
    except EngineError:
        return None  # it fails for some conversations: `ForeignTemplate` takes care of that
    for layout in candidates:
        if [layout.lay_out(turns, bos, eos) for turns in _COMPARED] == written:
            return layout
    return None


def _fallback(
    own: str, bos: str, eos: str, name: str, architecture: str, control_texts: Sequence[str]
) -> KnownTemplate:
    layout = layout_for(architecture, frozenset((*control_texts, *marks_in(own))))
    if own:
        note = (
            f"The chat template of {name} does not work. A common layout is used instead "
            f"({layout.name}); answers may be worse than this model can give."
        )
    elif layout is PLAIN:
        note = (
            f"{name} was not made for conversations: it has no chat template. It is asked in a "
            "plain layout and may go on in unexpected ways."
        )
    else:
        note = (
            f"{name} has no chat template. The layout that its control tokens suggest is used "
            f"({layout.name})."
        )
    controls = ControlTexts((*control_texts, *layout.marks))
    return KnownTemplate(
        layout, bos, eos, controls, own_template=own, note=note, stops=layout.stops
    )
