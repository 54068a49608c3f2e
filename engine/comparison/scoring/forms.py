"""Whether an answer has the form that it must have, and how far JSON objects agree.

Covered: JSON Schema (2020-12) without references to elsewhere, regular expressions with a limit of
time. An answer is taken as it is, without the white space around it: a fence around JSON is a
mistake when JSON was asked for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from engine.comparison.records import AnswerForm
from engine.comparison.scoring.texts import is_same
from engine.errors import UserProblem

_LONGEST: Final = 20_000
_SECONDS: Final = 0.5
"""Of one match: an expression can take for ever."""


def has_form(answer: str, form: AnswerForm) -> bool:
    """Whether an answer has a form.

    Raises:
        UserProblem: The form itself makes no sense, see `check_form`.
    """
    text = answer.strip()
    if len(text) > _LONGEST:
        return False
    return (not form.schema or _follows(text, form.schema)) and (
        not form.pattern or _matches(text, form.pattern)
    )


def check_form(form: AnswerForm) -> None:
    """Refuse a form that makes no sense.

    Raises:
        UserProblem: It is no JSON Schema, or no regular expression.
    """
    if form.schema:
        _follows("{}", form.schema)
    if form.pattern:
        _matches("", form.pattern)


def agreement(answer: str, expected: str) -> float | None:
    """Return the share of the fields of an expected JSON object that an answer has too, 0 to 1.

    Returns:
        None when no object is expected; 0 when the answer is none.
    """
    wanted = _object(expected)
    if wanted is None:
        return None
    found = _object(answer) or {}
    names = {*wanted, *found}
    same = sum(_is_same_value(found.get(name), wanted.get(name)) for name in names)
    return same / len(names) if names else 1.0


def texts_in(expected: str) -> list[str]:
    """Return the texts of an expected JSON object, or the expected answer itself."""
    values = _object(expected)
    texts = [] if values is None else [one for one in values.values() if isinstance(one, str)]
    return texts or [expected]


def _object(text: str) -> Mapping[str, Any] | None:
    try:
        values = json.loads(text.strip())
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _is_same_value(found: object, wanted: object) -> bool:
    if isinstance(found, str) and isinstance(wanted, str):
        return found == wanted or is_same(found, wanted)
    if _is_number(found) and _is_number(wanted):
        return found == wanted
    return type(found) is type(wanted) and found == wanted


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _follows(text: str, schema: str) -> bool:
    import jsonschema
    from referencing import Registry
    from referencing.exceptions import Unresolvable

    try:
        described = json.loads(schema)
        kind = jsonschema.validators.validator_for(
            described, default=jsonschema.Draft202012Validator
        )
        kind.check_schema(described)
        # An empty registry: nothing is fetched from anywhere.
        validator = kind(described, registry=Registry())
    except (ValueError, TypeError, AttributeError, jsonschema.SchemaError) as error:
        raise _senseless("JSON Schema", schema, error) from error
    try:
        return bool(validator.is_valid(json.loads(text)))
    except Unresolvable as error:
        raise _senseless("JSON Schema", schema, error) from error
    except (ValueError, RecursionError):
        return False


def _matches(text: str, pattern: str) -> bool:
    import regex

    try:
        return regex.fullmatch(pattern, text, flags=regex.DOTALL, timeout=_SECONDS) is not None
    except TimeoutError:
        return False
    except regex.error as error:
        raise _senseless("regular expression", pattern, error) from error


def _senseless(kind: str, form: str, error: Exception) -> UserProblem:
    return UserProblem(
        f"The form of an answer is no {kind}: {form[:80]}", "Correct it there.", str(error)[:500]
    )
