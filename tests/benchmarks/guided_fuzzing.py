"""Damaged input that goes where the code has not been yet: atheris over the parsers in Python.

    python -m tests.benchmarks.guided_fuzzing TARGET [--minutes N] [--seeds FOLDER]

Needs `pip install atheris` (Apache-2.0), which measures coverage of the code that it imports and
keeps each input that reaches new lines in the folder, so that the next run begins where this one
ended. A finding is an exception that is no refusal with words; it ends the run, and atheris prints
the bytes. Targets: gguf, protocol, rows, conversations, and the names of formats, as in markdown.

Covered: parsers that run in Python. Not covered: native ones (PDF, pictures, spreadsheets), which
run in a child with limits: tests/engine/fuzz damages their files without looking into them.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

_FORMATS: Final = {
    "markdown": ".md",
    "text": ".txt",
    "csv": ".csv",
    "json": ".json",
    "restructured": ".rst",
    "rtf": ".rtf",
    "html": ".html",
    "mail": ".eml",
    "notebook": ".ipynb",
    "code": ".py",
}
_READERS: Final = {
    "gguf": "engine.models.gguf_head:read_head",
    "rows": "engine.comparison.questions.importing:read_questions",
    "conversations": "engine.conversations.importing.reading:read_export",
}
_FIRST: Final = {
    "protocol": b'{"id":1,"method":"ask","parameters":{"n":[1]},"message":"request"}',
    "rows": b'{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"}]}',
    "conversations": b'[{"title":"a","mapping":{"x":{"message":{"author":{"role":"user"},'
    b'"content":{"parts":["b"]}},"parent":null,"children":[]}}}]',
    "gguf": b"\x01\x00\x00\x00\x00\x00\x00\x00" * 4,
    "markdown": b"# A\n\n* b\n\n| c | d |\n|---|---|\n| 1 | 2 |\n\n```py\nx\n```\n",
    "csv": b"a;b\n1;2\n",
    "json": b'{"a":[{"b":1},{"b":"c"}]}',
    "restructured": b"A\n=\n\n.. note:: b\n\n:c: d\n",
    "rtf": rb"{\rtf1\ansi{\fonttbl\f0 A;}\f0 b {\b c}\par \'6e\u233?}",
    "html": b"<html><body><h1>a</h1><table><tr><td>b</td></tr></table><pre>c</pre></body></html>",
    "mail": b"From: a@b.example\nSubject: =?utf-8?q?c?=\nContent-Type: text/plain\n\nd\n",
    "notebook": b'{"cells":[{"cell_type":"code","source":["a"],"outputs":[{"text":["b"]}]}]}',
    "code": b"class A:\n    def b(self):\n        return 1\n",
    "text": b"A\n\nb c. D e?\n",
}
"""Something good to begin with."""

_MISTAKES: Final = (
    "AssertionError",
    "AttributeError",
    "IndexError",
    "RecursionError",
    "TypeError",
    "UnboundLocalError",
)

Target = Callable[[bytes], None]


def main() -> None:
    """Look for input that is neither taken in nor refused with words."""
    import atheris

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=["protocol", *_READERS, *_FORMATS])
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--seeds", type=Path, default=Path("fuzzing-seeds"))
    words = parser.parse_args()
    with atheris.instrument_imports(include=["engine"]):
        target = _target(words.target)
        target(b"")  # what is imported at the first use is measured, too
    seeds = words.seeds / words.target
    seeds.mkdir(parents=True, exist_ok=True)
    (seeds / "first").write_bytes(_FIRST[words.target])
    limit = f"-max_total_time={int(words.minutes * 60)}"
    atheris.Setup(
        [sys.argv[0], str(seeds), limit, "-timeout=20", "-rss_limit_mb=4000", "-max_len=8192"],
        target,
    )
    atheris.Fuzz()


def _target(name: str) -> Target:
    if name == "protocol":
        return _protocol()
    if name in _FORMATS:
        return _documents(f"seed{_FORMATS[name]}")
    path = Path(tempfile.mkdtemp()) / {"gguf": "a.gguf", "rows": "a.jsonl"}.get(name, "a.json")
    return _files(name, path)


def _protocol() -> Target:
    from engine.errors import Bug
    from engine.protocol import decode

    def look(content: bytes) -> None:
        try:
            decode(content)
        except Bug:
            return

    return look


def _documents(name: str) -> Target:
    from engine.documents.reading import read_source
    from engine.documents.source import Source
    from engine.errors import UserProblem

    def look(content: bytes) -> None:
        try:
            read_source(Source(name, content, ""))
        except UserProblem as problem:
            # What a parser raises becomes words for a person; some kinds are mistakes all the same.
            if problem.detail.rstrip().rpartition("\n")[2].startswith(_MISTAKES):
                raise AssertionError(problem.detail) from problem

    return look


def _files(name: str, path: Path) -> Target:
    from engine.errors import UserProblem

    module, _, function = _READERS[name].partition(":")
    read = getattr(importlib.import_module(module), function)
    head = b"GGUF\x03\x00\x00\x00" if name == "gguf" else b""

    def look(content: bytes) -> None:
        path.write_bytes(head + content)
        try:
            read(path)
        except UserProblem:
            return

    return look


if __name__ == "__main__":
    main()
