"""Finds what the window says: the texts in its calls of `tr` and `translated`.

Covered: `self.tr(...)`, whose context is the class that it stands in; `tr(...)` and `_tr(...)`,
whose context stands in the function of that name, here or where it was imported from; both with
`"a" if b else "c"` in the place of a text. Qt's own lupdate gives functions outside of classes no
context, which is why it is not used.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_FUNCTIONS: Final = ("tr", "_tr")
_TRANSLATORS: Final = ("translated", "translate")
_COUNT_PLACE: Final = {"method": 2, "function": 1, "translator": 2}
_COUNT_NAMES: Final = ("n", "count")


class NotFixed(Exception):
    """A text to be translated is not written out in the call."""


@dataclass(frozen=True, slots=True)
class Word:
    """One text of the window.

    Attributes:
        context: What Qt looks it up under.
        text: The English text.
        has_count: Whether it has forms for one and for several.
        place: File and line, for translators.
    """

    context: str
    text: str
    has_count: bool
    place: str


def window_words(root: Path) -> list[Word]:
    """Return all texts of the window, in the order of files and lines.

    Args:
        root: The repository.

    Raises:
        NotFixed: A call does not say its text, or its context cannot be found.
    """
    trees = {
        path.relative_to(root): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((root / "desktop").rglob("*.py"))
    }
    contexts = {path: _own_contexts(tree) for path, tree in trees.items()}
    found: list[Word] = []
    for path, tree in trees.items():
        known = contexts[path] | _imported_contexts(tree, contexts)
        found += _Finder(path, known).words_of(tree)
    return found


def _own_contexts(tree: ast.Module) -> dict[str, str]:
    """Return the contexts of the functions `tr` that a file defines."""
    return {
        node.name: context
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name in _FUNCTIONS
        for context in _contexts_inside(node)
    }


def _contexts_inside(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _name_of(node.func) in _TRANSLATORS:
            context = node.args[0]
            if isinstance(context, ast.Constant):
                yield str(context.value)


def _imported_contexts(tree: ast.Module, contexts: dict[Path, dict[str, str]]) -> dict[str, str]:
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            path = Path(*node.module.split(".")).with_suffix(".py")
            for one in node.names:
                if one.name in contexts.get(path, {}):
                    found[one.asname or one.name] = contexts[path][one.name]
    return found


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


class _Finder(ast.NodeVisitor):
    """Walks through a file and knows in which class it is."""

    def __init__(self, path: Path, contexts: dict[str, str]) -> None:
        self._path = path
        self._contexts = contexts
        self._classes: list[str] = []
        self._found: list[Word] = []

    def words_of(self, tree: ast.Module) -> list[Word]:
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in _FUNCTIONS and node.name not in _TRANSLATORS:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _name_of(node.func)
        if name in _FUNCTIONS and isinstance(node.func, ast.Name):
            self._take(node, self._contexts.get(name, ""), node.args[0], "function")
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            self._take(node, self._classes[-1] if self._classes else "", node.args[0], "method")
        elif name in _TRANSLATORS and len(node.args) > 1 and _is_text(node.args[0]):
            self._take(node, ast.literal_eval(node.args[0]), node.args[1], "translator")

    def _take(self, call: ast.Call, context: str, text: ast.expr, form: str) -> None:
        place = f"{self._path.as_posix()}:{call.lineno}"
        if not context:
            raise NotFixed(f"{place}: no context")
        has_count = len(call.args) > _COUNT_PLACE[form] or any(
            one.arg in _COUNT_NAMES for one in call.keywords
        )
        for one in _texts(text, place):
            self._found.append(Word(context, one, has_count, place))


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _texts(node: ast.expr, place: str) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, place)
        yield from _texts(node.orelse, place)
    else:
        raise NotFixed(f"{place}: the text is not written out")
