"""Readers of documents and damaged files: a document or words for a person, never a hang."""

from __future__ import annotations

import io
import json
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from engine.documents.reading import read_in_sandbox
from engine.paths import resources
from engine.sandbox import Limits, Sandbox
from tests.engine.fuzz.mutations import damaged, fuzzed, or_refused_with_words, patient

pytestmark = patient

_LIMITS = Limits(2_000_000_000, 30.0, 25.0, 0)
_LONGEST_SECONDS = 35.0
"""A little more than a reader is given: then its process is ended, and the next one begins."""


def _zipped(**members: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/"), text)
    return made.getvalue()


def _samples() -> Iterator[tuple[str, bytes]]:
    for path in sorted((resources() / "samples").iterdir()):
        yield path.name, path.read_bytes()
    yield "a.csv", b"pier,hour\n7,nine\n8,ten\n" * 20
    yield "a.json", json.dumps({"piers": [{"name": 7, "at": "nine"}] * 20}).encode()
    yield (
        "a.eml",
        (
            b"From: a@b.example\r\nSubject: Pier\r\nMIME-Version: 1.0\r\n"
            b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n'
            b"Content-Type: text/plain\r\n\r\n"
            b"Nine.\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Ten</p>\r\n--x--\r\n"
        ),
    )
    yield "a.rtf", rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0 Pier {\b seven}\par closes at \'6eine}"
    cell = {"cell_type": "markdown", "source": ["# Pier"], "metadata": {}}
    yield "a.ipynb", json.dumps({"cells": [cell], "nbformat": 4, "metadata": {}}).encode()
    yield "a.rst", b"Pier\n====\n\n.. note:: Nine.\n\n* one\n* two\n" * 5
    yield "a.py", b"class Pier:\n    def close(self):\n        return 9\n" * 10
    yield "a.zip", _zipped(**{"a.txt": "Pier seven", "b.md": "# Nine"})
    yield (
        "a.epub",
        _zipped(
            **{
                "mimetype": "application/epub+zip",
                "META-INF__container.xml": '<container><rootfiles><rootfile full-path="o.opf"/>'
                "</rootfiles></container>",
                "o.opf": '<package><manifest><item id="a" href="a.xhtml" '
                'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine>'
                "</package>",
                "a.xhtml": "<html><body><p>Pier seven closes at nine.</p></body></html>",
            }
        ),
    )


SAMPLES = dict(_samples())


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(_LIMITS) as made:
        yield made


@pytest.mark.parametrize("name", list(SAMPLES))
def test_a_damaged_file_is_read_or_refused_with_words(
    sandbox: Sandbox, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(SAMPLES[name])
    assert read_in_sandbox(sandbox, path).text, "the seed itself is a good one"

    @fuzzed
    @given(damaged(SAMPLES[name]))
    def look(content: bytes) -> None:
        path.write_bytes(content)
        began = time.monotonic()
        with or_refused_with_words():
            document = read_in_sandbox(sandbox, path)
            assert all(block.end <= len(document.text) for block in document.blocks)
        assert time.monotonic() - began < _LONGEST_SECONDS

    look()


@fuzzed
@given(some.binary(max_size=3_000), some.sampled_from(sorted(SAMPLES)))
def test_bytes_without_sense_are_refused_with_words(
    sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"senseless{Path(name).suffix}"
    path.write_bytes(content)
    with or_refused_with_words():
        assert read_in_sandbox(sandbox, path).blocks, "a document without text is refused"
