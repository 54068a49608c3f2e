"""Reads source code and settings; the text stays the file's own.

Covered: functions, methods and classes as units of their own, in Python by its own parser, in other
languages by how people indent them; sections of .toml and .ini, keys of .yaml. Not covered: the
grammar of other languages, and the text inside of XML, which stays with its tags.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Final

from engine.documents.encoding import decode
from engine.documents.outline import DEEPEST, Lines, Mark, Role, blocks_of, marks_of
from engine.documents.records import Document
from engine.documents.source import Source

_PYTHON: Final = frozenset({".py", ".pyi"})
_KEYS: Final = frozenset({".yaml", ".yml"})
_BRACKETS: Final = frozenset({".toml", ".ini", ".cfg"})
_NO_UNITS: Final = frozenset({".xml"})

_DECLARED: Final = re.compile(rb"coding\s*[:=]\s*[\"']?([\w.-]{2,40})")
_DECLARED_WITHIN: Final = 200
_MOST_PARSED: Final = 500_000
"""Characters of a Python file; of ten times as many the syntax tree fills the memory."""

_MOST_UNITS_LINES: Final = 1_000_000

_GOES_ON: Final = re.compile(
    r"""[{})\]] | \#\s*(?:if|ifdef|ifndef|else|endif)\b | \w+\s*:\s*\Z
    | (?:else|elsif|elif|catch|except|finally|rescue|ensure|then|begin|end|fi|done|esac)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Braces and other ends, the other half of a condition, labels."""

_NOT_A_UNIT: Final = re.compile(
    r"(?:if|for|foreach|while|until|unless|switch|case|match|when|try|do|with|return|default|import"
    r"|from|use|using|package|select|where)\b"
)
_UNIT: Final = re.compile(r"[\w$.#@*&~<:\"'\[]")
_CONTAINER: Final = re.compile(
    r"(?:[\w:()]+\s+){0,6}?(?:class|struct|interface|trait|impl|mixin|enum|union|namespace|module"
    r"|mod|object|extension|protocol|record|contract)\b"
)
_KEY: Final = re.compile(r"(?:-\s+)?[^\s#-].*:\s*(?:[|>&!].*)?\Z")
_BRACKETED: Final = re.compile(r"\[.+\]")


def read(source: Source) -> Document:
    """Read a file of code or settings.

    Raises:
        NotRead: The file is not text.
    """
    declared = _DECLARED.search(source.data, 0, _DECLARED_WITHIN)
    decoded = decode(source.data, declared[1].decode("ascii") if declared else "")
    text = decoded.text
    lines = Lines(text)
    marks = _marks(text, lines, PurePath(source.name).suffix.lower())
    return Document(text, tuple(blocks_of(text, lines, marks)), notes=decoded.notes)


def _marks(text: str, lines: Lines, suffix: str) -> Sequence[Mark]:
    if suffix in _NO_UNITS or len(lines) > _MOST_UNITS_LINES:
        return ()
    if suffix in _BRACKETS:
        return _sections(lines)
    if suffix in _KEYS:
        return marks_of(lines, _role_among_keys)
    tree = _parsed(text) if suffix in _PYTHON else None
    if tree is not None:
        return list(_definitions(tree.body, 1))
    return marks_of(lines, _role_in_code)


def _sections(lines: Lines) -> list[Mark]:
    """Find the lines in brackets; those that are indented are values of a list."""
    bracketed = (one for one in range(len(lines)) if _BRACKETED.match(lines.beginning(one)))
    return [Mark(one, 1, one) for one in bracketed if not lines.indentation(one)]


def _role_among_keys(beginning: str) -> Role:
    if _KEY.match(beginning):
        return Role.CONTAINER
    return Role.NAMELESS if beginning.startswith("- ") else Role.PLAIN


def _role_in_code(beginning: str) -> Role:
    if _GOES_ON.match(beginning):
        return Role.GOES_ON
    if _NOT_A_UNIT.match(beginning) or not _UNIT.match(beginning):
        return Role.PLAIN
    return Role.CONTAINER if _CONTAINER.match(beginning) else Role.UNIT


def _parsed(text: str) -> ast.Module | None:
    """Return the syntax tree of Python code, None when it is none that this Python knows."""
    if len(text) > _MOST_PARSED:
        return None
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _definitions(body: Sequence[ast.stmt], level: int) -> Iterator[Mark]:
    """Yield functions and classes with what stands between them, those inside of classes too."""
    inside_unit = False
    for statement in body:
        if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            decorators = (one.lineno for one in statement.decorator_list)
            first = min([statement.lineno, *decorators])
            yield Mark(first - 1, level, statement.lineno - 1)
            if isinstance(statement, ast.ClassDef) and level < DEEPEST:
                yield from _definitions(statement.body, level + 1)
            inside_unit = True
        elif inside_unit:
            yield Mark(statement.lineno - 1, level)
            inside_unit = False
