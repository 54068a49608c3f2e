"""Source code: functions and classes are units, the text is the file's own."""

from __future__ import annotations

import time

import pytest

from engine.documents import source_code
from engine.documents.records import BlockKind, Document
from engine.documents.sections import sections_of
from engine.documents.source import Source


def read(name: str, code: str | bytes) -> Document:
    return source_code.read(Source(name, code.encode() if isinstance(code, str) else code))


def units(document: Document) -> list[tuple[tuple[str, ...], str, str]]:
    """Return the sections: the names above, the first and the last line."""
    found = []
    for section in sections_of(document):
        text = document.text[section.blocks[0].start : section.blocks[-1].end]
        lines = text.splitlines()
        found.append((section.path, lines[0].strip(), lines[-1].strip()))
    return found


PYTHON = '''\
"""A module."""
import a

class Thing:
    """Doc."""
    size = 1

    # about the method
    @property
    @other(
        1
    )
    def area(self):
        return 1

    depth = 2

    async def run(self): ...

value = 3
[one for one in value]
def area(
    width,
):
    """Say."""

    def inner():
        pass
    return inner
'''


def test_python_is_cut_by_its_own_parser() -> None:
    document = read("a.py", PYTHON)
    assert document.text == PYTHON
    assert units(document) == [
        ((), '"""A module."""', "import a"),
        (("class Thing",), "class Thing:", "size = 1"),
        (("class Thing", "def area(self)"), "# about the method", "return 1"),
        (("class Thing",), "depth = 2", "depth = 2"),
        (
            ("class Thing", "async def run(self): ..."),
            "async def run(self): ...",
            "async def run(self): ...",
        ),
        ((), "value = 3", "[one for one in value]"),
        (("def area",), "def area(", "return inner"),
    ]


def test_python_of_another_version_is_cut_by_its_indentation() -> None:
    document = read(
        "a.py", 'print "old"\n\ndef f(x):\n    return x\n\nclass A:\n  def g(self):\n    1\n'
    )
    assert [path for path, _, _ in units(document)] == [
        (),
        ("def f(x)",),
        ("class A", "def g(self)"),
    ]


JAVA = """\
import x;

/** Doc. */
@Old
public class A {
    int x;

    void f(int a)
    {
        if (a) {
            g();
        }
        else {
            h();
        }
    }

    void k() {
        1;
    }
}
"""
C = """\
#include <x.h>

/* Adds
 * it. */
int add(int a)
{
#ifdef X
    a++;
#endif
out:
    return a;
}
int after = 1;
"""
TYPESCRIPT = """\
import a;
export const f = async (x) => {
  return x;
};
export class B {
  m() {
    1;
  }
}
"""
RUST = """\
use a;

#[derive(X)]
pub struct S {
    x: u8,
}

impl S {
    fn f() {
        1
    }
}
"""


@pytest.mark.parametrize(
    ("name", "code", "names"),
    [
        (
            "a.java",
            JAVA,
            [
                (),
                ("public class A",),
                ("public class A", "void f(int a)"),
                ("public class A", "void k()"),
            ],
        ),
        ("a.c", C, [(), ("int add(int a)",), ()]),
        (
            "a.ts",
            TYPESCRIPT,
            [(), ("export const f = async (x) =>",), ("export class B", "m()")],
        ),
        ("a.rs", RUST, [(), ("pub struct S",), ("impl S", "fn f()")]),
        (
            "a.rb",
            "module M\n  def f\n    1\n  rescue\n    2\n  end\nend\n",
            [("module M", "def f")],
        ),
        ("a.sh", "set -e\nbuild() {\n  make\n}\nif a; then\n  b\nfi\n", [(), ("build()",), ()]),
        ("a.css", "#id {\n  a: b;\n}\n@media x {\n  c: d;\n}\n", [("#id",), ("@media x",)]),
        (
            "a.sql",
            "-- people\nCREATE TABLE p (\n  id INT\n);\nSELECT 1;\n",
            [("CREATE TABLE p",), ()],
        ),
        (
            "a.yaml",
            "web:\n  image: x\n  ports:\n    - 1\ndata: 2\n",
            [("web",), ("web", "ports"), ()],
        ),
        (
            "a.toml",
            "x = 1\n\n# why\n[tool.a]\nb = [\n  [1],\n]\n[[c]]\nd = 1\n",
            [(), ("[tool.a]",), ("[[c]]",)],
        ),
        ("a.xml", "<a>\n  <b>\n    c\n  </b>\n</a>\n", [()]),
    ],
)
def test_other_languages_are_cut_by_their_indentation(
    name: str, code: str, names: list[tuple[str, ...]]
) -> None:
    document = read(name, code)
    assert document.text == code
    assert [path for path, _, _ in units(document)] == names


def test_a_comment_above_belongs_to_its_unit() -> None:
    document = read("a.go", "package a\n\n// Add adds.\n// Twice.\nfunc Add() {\n\t1\n}\n")
    definition = next(one for one in document.blocks if one.kind is BlockKind.DEFINITION)
    assert (
        document.text[definition.start : definition.end] == "// Add adds.\n// Twice.\nfunc Add() {"
    )


@pytest.mark.parametrize(
    "code",
    ["", "\n\n", "   ", "}\n}\n", "  a\n b\nc", "\tx\n" * 3, "class A:", "def f(): pass; x = 1\n"],
)
@pytest.mark.parametrize("name", ["a.py", "a.js", "a.yaml", "a.toml", "a.xml"])
def test_odd_files_keep_all_their_text(name: str, code: str) -> None:
    document = read(name, code)
    covered = "".join(document.text[one.start : one.end] for one in document.blocks)
    assert "".join(covered.split()) == "".join(code.split())


def test_declared_encodings_are_believed() -> None:
    assert "\u00e4" in read("a.py", b"# -*- coding: latin-1 -*-\nx = '\xe4'\n").text
    page = '<?xml version="1.0" encoding="utf-16"?>\n<a>\u00e4</a>'.encode("utf-16")
    assert "\u00e4" in read("a.xml", page).text


@pytest.mark.parametrize("code", ["x=1;" * 500_000, "(" * 200_000, "a\n b\n" * 50_000])
@pytest.mark.parametrize("name", ["a.js", "a.py"])
def test_monstrous_files_take_seconds(name: str, code: str) -> None:
    # The time of this process alone: other tests run beside it.
    begun = time.process_time()
    assert read(name, code).blocks
    assert time.process_time() - begun < 10
