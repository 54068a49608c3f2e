"""Runs a chat template. Only to be called in the sandbox's child: a template is a hostile program.

The environment is the one that transformers gives chat templates, because templates are written
for it: `trim_blocks` and `lstrip_blocks`, loop controls, `raise_exception`, `strftime_now`, a
`tojson` that does not escape for HTML, the tag `generation`. Jinja's immutable sandbox keeps a
template from the attributes of Python; time and memory are limited by `engine.sandbox`.

Source: "Chat templates" in the manual of transformers.
"""

from __future__ import annotations

import functools
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn

from engine.sandbox.frames import Values

if TYPE_CHECKING:
    from jinja2 import Template


def render(
    template: str, conversations: list[list[Values]], variables: Values
) -> dict[str, list[str | None]]:
    """Lay out conversations.

    Args:
        template: The template's text.
        conversations: Each a list of messages with "role" and "content".
        variables: Further variables of the template.

    Returns:
        Under "texts" one text for each conversation, None where the template failed, and under
        "errors" the reason there.
    """
    results = [_rendered(template, messages, variables) for messages in conversations]
    return {"texts": [text for text, _ in results], "errors": [error for _, error in results]}


def _rendered(
    template: str, messages: list[Values], variables: Values
) -> tuple[str | None, str | None]:
    try:
        return _compiled(template).render(messages=messages, **variables), None
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  # a program from a file may raise anything
        return None, f"{type(error).__name__}: {error}"[:500]


@functools.lru_cache(maxsize=4)
def _compiled(template: str) -> Template:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols", _generation()]
    )
    environment.filters["tojson"] = _to_json
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _now_as
    return environment.from_string(template)


def _generation() -> Any:  # noqa: ANN401  # a class that is made after the import of Jinja
    from jinja2 import nodes
    from jinja2.ext import Extension
    from jinja2.parser import Parser

    class Generation(Extension):
        """The tag that marks, for training, what the assistant said; here it changes nothing."""

        tags = {"generation"}  # noqa: RUF012  # declared so by Jinja

        def parse(self, parser: Parser) -> list[nodes.Node]:
            next(parser.stream)
            return parser.parse_statements(("name:endgeneration",), drop_needle=True)

    return Generation


def _to_json(
    value: object,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def _raise_exception(message: str) -> NoReturn:
    from jinja2 import TemplateError

    raise TemplateError(message)


def _now_as(pattern: str) -> str:
    return datetime.now().astimezone().strftime(pattern)
