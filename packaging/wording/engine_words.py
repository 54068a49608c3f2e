"""Finds what engine and services say: the forms of their sentences, `{1}` where values stand.

Covered: what is said in errors, the words of settings, formats and presets, what models of the
catalogue are good for, every whole sentence elsewhere, and all words of the modules that build
sentences out of phrases (`_PHRASES`). Not covered: the command line, reports and cards that leave
the computer, what is said to a model, and tables of words that belong to a language (`_OTHERS`):
those stay as they are.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_ERRORS: Final = frozenset(
    "Bug Cancelled ChangedMeanwhile DamagedFile EngineError InUse NewerFile NoConnection NotRead "
    "OpenAlready PasswordNeeded ProblemPart SandboxFailure TemplateFailure UnsoundCopy "
    "UserProblem VaultLocked".split()
)
_ROOMS: Final = ("engine", "desktop/services")
_OTHERS: Final = (
    "engine/answering/support",
    "engine/cli",
    "engine/comparison/reports",
    "engine/generation/templates/known.py",
    "engine/prompt",
    "engine/training/drafting/asking.py",
    "engine/training/drafting/wording.py",
    "engine/training/exporting/card.py",
    "engine/training/probes.py",
    "engine/training/vocabulary.py",
)
_PHRASES: Final = (
    "engine/comparison/advice.py",
    "engine/comparison/advice_words.py",
    "engine/comparison/drift.py",
    "engine/comparison/judge.py",
    "engine/comparison/preparing.py",
    "engine/comparison/probe.py",
    "engine/documents/misnamed.py",
    "engine/documents/place_words.py",
    "engine/errors.py",
    "engine/retrieval/why.py",
    "engine/settings.py",
)
_SENTENCE: Final = re.compile(r"(?:[A-Z“\d]|\{1\}).*[^\s.]+.*[.!?]", re.DOTALL)
_PHRASE: Final = re.compile(r".* .*|[A-Z][a-z]+\Z", re.DOTALL)
_SPACE_BETWEEN_WORDS: Final = re.compile(r"[\w}”,:;)] [\w{“(]")
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_FOR_MODELS: Final = ("system_prompt", "Turn")
"""What takes words that are said to a model: a named argument, and a call."""

_STATEMENT: Final = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|PRAGMA|VALUES)\b")
_FIELD: Final = re.compile(r"\{(\w+)(?:![rs])?(?::[^{}]*)?\}")


def engine_forms(root: Path) -> list[str]:
    """Return the forms of all sentences, each once, in the order of files and lines.

    Args:
        root: The repository.
    """
    found: dict[str, None] = {}
    for path in sorted(one for room in _ROOMS for one in (root / room).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not name.startswith(_OTHERS):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= dict.fromkeys(_forms_of(tree, is_phrases=name in _PHRASES))
    return list(found | dict.fromkeys(_of_catalogue(root)))


def _of_catalogue(root: Path) -> Iterator[str]:
    """Yield what the listed models are said to be good for."""
    listed = tomllib.loads((root / "resources" / "catalogue.toml").read_text(encoding="utf-8"))
    for model in listed.get("model", ()):
        if good_for := model.get("good_for"):
            yield good_for


def _forms_of(tree: ast.Module, *, is_phrases: bool) -> Iterator[str]:
    in_errors = {id(part) for part in _said_in_errors(tree)}
    values = {id(part) for part in _values(tree)} if is_phrases else set()
    for node in _texts(tree):
        form = _form(node)
        if form is None or not _LETTERS.search(form):
            continue
        is_phrase = is_phrases and (_PHRASE.match(form) is not None or id(node) in values)
        is_said = is_phrase or id(node) in in_errors or _is_sentence(form)
        if is_said and not _is_technical(form, may_be_a_word=id(node) in values):
            yield form
    yield from _counted_forms(tree)


def _is_sentence(form: str) -> bool:
    return bool(_SENTENCE.fullmatch(form) and _SPACE_BETWEEN_WORDS.search(form))


def _is_technical(form: str, *, may_be_a_word: bool) -> bool:
    """Whether a text is a name of something, not words."""
    is_name = form.isupper() or (form.isidentifier() and form.islower() and not may_be_a_word)
    return is_name or "%s" in form or bool(_STATEMENT.search(form))


def _texts(tree: ast.Module) -> Iterator[ast.expr]:
    """Return the texts of a file but its docstrings and the pieces of formatted texts."""
    left_out = {id(part) for node in ast.walk(tree) for part in _no_texts(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr | ast.Constant) and id(node) not in left_out:
            yield node


def _no_texts(node: ast.AST) -> Iterator[ast.AST]:
    """Return what belongs to a node and is no text of its own."""
    if isinstance(node, ast.Expr) or (isinstance(node, ast.keyword) and node.arg in _FOR_MODELS):
        yield node.value  # of an expression: a docstring, for nothing else stands by itself
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in _FOR_MODELS:
        yield from node.args
    elif isinstance(node, ast.JoinedStr):
        for piece in node.values:
            yield piece
            yield from _formats(piece)


def _formats(piece: ast.expr) -> Iterator[ast.AST]:
    """Return what says how a value is written, such as `.1f`."""
    if isinstance(piece, ast.FormattedValue) and piece.format_spec is not None:
        yield from ast.walk(piece.format_spec)


def _form(node: ast.expr) -> str | None:
    """Return the form of a text; None when it is no text."""
    if isinstance(node, ast.JoinedStr):
        return _joined(node)
    text = _text(node)
    return None if text is None else _numbered(text)


def _joined(node: ast.JoinedStr) -> str:
    pieces: list[str] = []
    for one in node.values:
        if isinstance(one, ast.Constant):
            pieces.append(str(one.value))
        else:
            pieces.append(f"{{{1 + sum(piece.startswith('{') for piece in pieces)}}}")
    return "".join(pieces)


def _numbered(text: str) -> str:
    """Number what is filled in by `format`."""
    names: list[str] = []

    def place(field: re.Match[str]) -> str:
        names.append(field[1])
        return f"{{{len(names)}}}"

    return _FIELD.sub(place, text)


def _values(tree: ast.Module) -> Iterator[ast.expr]:
    """Return what is chosen among: values of tables, and both sides of a choice."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            yield from node.values
        elif isinstance(node, ast.IfExp):
            yield from (node.body, node.orelse)


def _counted_forms(tree: ast.Module) -> Iterator[str]:
    """Return the forms for one and for several of what is counted (`engine.counting`)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "counted":
            words = [text for one in node.args[1:] if (text := _text(one)) is not None]
            yield from (f"{{n}} {one}" for one in words)
            if len(words) == 1:
                yield f"{{n}} {words[0]}s"


def _said_in_errors(tree: ast.Module) -> Iterator[ast.AST]:
    """Return everything inside the words of errors, of settings and of formats."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for one in _words_of_call(node):
                yield from ast.walk(one)


def _text(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(ast.literal_eval(node)) if is_text else None


def _words_of_call(call: ast.Call) -> list[ast.expr]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name in _ERRORS:
        named = [one.value for one in call.keywords if one.arg in ("message", "hint")]
        return [*call.args[:2], *named]
    if name == "from_os_error":
        return [*call.args[1:2], *(one.value for one in call.keywords if one.arg == "doing")]
    if name == "Setting":
        choices = [one.value for one in call.keywords if one.arg == "choices"]
        return [*call.args[3:5], *(it for one in choices for it in _labels(one))]
    if name == "Preset":
        return call.args[1:3]
    return call.args[1:2] if name == "_format" else []


def _labels(choices: ast.expr) -> Iterator[ast.expr]:
    if isinstance(choices, ast.Tuple):
        for one in choices.elts:
            if isinstance(one, ast.Tuple):
                yield one.elts[1]
