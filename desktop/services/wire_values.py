"""Reads values that came from another process: what is missing or odd becomes a default.

A worker of another version, or a run from last year, may say less or more than is known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from engine.protocol import Values

_Choice = TypeVar("_Choice", bound=StrEnum)


def part(values: Values, name: str) -> Values:
    """Return the values inside others; none where there are none."""
    inner = values.get(name)
    return dict(inner) if isinstance(inner, Mapping) else {}


def number(values: Values, name: str, default: float = 0.0) -> float:
    """Return a number."""
    return _as_number(values.get(name), default)


def whole(values: Values, name: str, default: int = 0) -> int:
    """Return a whole number."""
    return int(_finite(_as_number(values.get(name), default), default))


def number_or_none(values: Values, name: str) -> float | None:
    """Return a number; None where there is none."""
    value = values.get(name)
    return None if value is None else _as_number(value, 0.0)


def text(values: Values, name: str) -> str:
    """Return a text."""
    value = values.get(name)
    return "" if value is None else str(value)


def rows(values: Values, name: str) -> list[Values]:
    """Return a list of values."""
    value = values.get(name)
    return [dict(one) for one in value or () if isinstance(one, Mapping)]


def choice(values: Values, name: str, default: _Choice) -> _Choice:
    """Return one of several words; one that is not known becomes the default."""
    try:
        return type(default)(str(values.get(name)))
    except ValueError:
        return default


def _as_number(value: object, default: float) -> float:
    try:
        return float(str(value))
    except ValueError:
        return default


def _finite(value: float, default: float) -> float:
    return value if abs(value) != float("inf") and value == value else default
