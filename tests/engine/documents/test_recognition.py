"""Words in pictures: which, in which order, at which cost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from engine.documents import recognition
from engine.documents.pages import join_pages
from engine.documents.recognition import recognised
from engine.documents.records import BlockKind
from tests.fixtures.pictures import lines, picture

SENTENCES = ("The ferry leaves at seven.", "Dogs travel free of charge.")


def test_words_are_found_with_their_places() -> None:
    page = recognised(lines(*SENTENCES))
    assert page.text == "\n".join(SENTENCES)
    assert page.is_recognised
    first, second = page.lines
    assert page.text[second.start : second.end] == SENTENCES[1]
    assert first.left == pytest.approx(40, abs=8)
    assert first.last_bottom == pytest.approx(-70, abs=10)
    assert first.height == second.height


@pytest.mark.parametrize("turn", [Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180])
def test_a_turned_picture_is_read_in_order(turn: Image.Transpose) -> None:
    assert recognised(lines(*SENTENCES).transpose(turn)).text == "\n".join(SENTENCES)


def test_figures_stay_beside_their_labels() -> None:
    table = [
        ("Revenue", "4,200", "3,900"),
        ("Costs", "1,750", "1,680"),
        ("Profit", "2,450", "2,220"),
    ]
    words = [
        (40 + 300 * column, 30 + 70 * row, text)
        for row, texts in enumerate(table)
        for column, text in enumerate(texts)
    ]
    page = recognised(picture(words, (900, 260)))
    assert page.text.splitlines() == [" ".join(row) for row in table]
    blocks = join_pages([page]).blocks
    assert [block.kind for block in blocks] == [BlockKind.TABLE_ROW] * 3


def test_a_word_that_goes_on_in_the_next_line_is_joined() -> None:
    page = recognised(lines("It was refunded with-", "out delay, on request."))
    assert page.text == "It was refunded with\u00adout delay, on request."
    assert [page.text[one.start : one.end] for one in page.lines] == [
        "It was refunded with\u00ad",
        "out delay, on request.",
    ]


def test_what_holds_no_words_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "_call", lambda _: pytest.fail("the models were asked"))
    assert recognised(Image.new("RGB", (500, 500), "#fff8f0")).text == ""
    assert recognised(Image.new("RGB", (5_000_000, 3))).text == ""


def test_sizes_stay_within_bounds() -> None:
    for size in ((50, 50), (2_000, 3_000), (20_000, 300), (30, 60_000)):
        factor = recognition._factor(*size)
        assert size[0] * size[1] * factor**2 <= recognition.MOST_PIXELS * 1.001
        assert factor <= 4
    assert recognition._factor(1_000, 1_000) == 1


def test_the_end_of_memory_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_memory(*_: object, **__: object) -> None:
        raise RuntimeError("std::bad_alloc")

    monkeypatch.setattr(recognition, "_recognizer", lambda: without_memory)
    with pytest.raises(MemoryError):
        recognised(lines("text"))


def test_the_time_of_a_file_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.monotonic", lambda: 1_000.0)
    assert recognition.is_time_left(1_000.0 - recognition.MOST_SECONDS + 1)
    assert not recognition.is_time_left(1_000.0 - recognition.MOST_SECONDS)


_WATCHED = """
import os, sys
def watch(event, arguments):
    if event == "open" and isinstance(arguments[2], int):
        if arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and arguments[0] != os.devnull:
            raise AssertionError(f"writes {arguments[0]}")
    if event in ("socket.connect", "socket.getaddrinfo", "os.mkdir"):
        raise AssertionError(event)
sys.addaudithook(watch)
sys.dont_write_bytecode = True
from engine.documents.recognition import recognised
from tests.fixtures.pictures import lines
assert recognised(lines("The ferry leaves at seven.")).text == "The ferry leaves at seven."
"""


def test_it_writes_no_file_and_opens_no_connection(tmp_path: Path) -> None:
    names = ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA", "USERPROFILE", "TMPDIR", "TEMP")
    environment = os.environ | dict.fromkeys(names, str(tmp_path))
    for name in ("ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "CI"):
        environment.pop(name, None)  # what keeps ONNX Runtime quiet must be set by the engine
    ran = subprocess.run(
        [sys.executable, "-c", _WATCHED],
        env=environment,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert list(tmp_path.rglob("*")) == []


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    heavy = ("cv2", "onnxruntime", "rapidocr", "PIL", "numpy", "pypdfium2")
    check = (
        "import sys, engine.documents.image, engine.documents.pdf;"
        f"sys.exit(any(name in sys.modules for name in {heavy}))"
    )
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", check], cwd=root, check=False).returncode == 0
