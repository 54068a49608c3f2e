"""The manual as a service: pages, headings, anchors, search, and a manual that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.manual import ManualService, anchor_of, page_of

INDEX = "# Manual\n\n- [Bees](bees.md)\n- [Ferry](ferry.md), and again [bees](bees.md)\n"
BEES = """# Bees

They fly.

## In *winter*

The hive is **warm**: see [the ferry](ferry.md).

```
# no heading
```

![A hive](../screenshots/hive-light.png)

## In winter

Once more.
"""
FERRY = """# The ferry

It leaves at nine, and in winter at ten.

| month | fare |
|---|---|
| May | 3 |
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small manual."""
    for name, text in (("index.md", INDEX), ("bees.md", BEES), ("ferry.md", FERRY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_pages_come_in_the_order_of_the_contents(folder: Path) -> None:
    manual = ManualService(folder)
    assert [one.name for one in manual.pages] == ["index.md", "bees.md", "ferry.md"]
    assert [one.title for one in manual.pages] == ["Manual", "Bees", "The ferry"]
    assert manual.page("none.md") is None


def test_headings_have_anchors_and_code_has_no_headings() -> None:
    page = page_of("bees.md", BEES)
    assert [(one.title, one.anchor) for one in page.sections] == [
        ("Bees", "bees"),
        ("In winter", "in-winter"),
        ("In winter", "in-winter-1"),
    ]
    assert page.number_of("in-winter-1") == 2
    assert page.number_of("nothing") == 0


def test_anchors_are_those_of_the_web() -> None:
    assert anchor_of("Choose among (top-k)") == "choose-among-top-k"
    assert anchor_of("A model's “file”?") == "a-models-file"


def test_words_lose_the_signs_of_markdown() -> None:
    winter = page_of("bees.md", BEES).sections[1]
    assert winter.text == "The hive is warm: see the ferry. # no heading A hive"


def test_search_finds_beginnings_and_wants_all_words(folder: Path) -> None:
    manual = ManualService(folder)
    found = manual.search("wint nine")
    assert [(one.page.name, one.section.title) for one in found] == [("ferry.md", "The ferry")]
    assert manual.search("winter zeppelin") == []
    assert manual.search("  ") == []
    assert manual.search("inter") == []  # no word begins so


def test_search_puts_headings_first_and_marks_what_was_found(folder: Path) -> None:
    found = ManualService(folder).search("WINTER")
    assert [one.section.title for one in found] == ["In winter", "In winter", "The ferry"]
    last = found[-1]
    assert [last.snippet[start:end] for start, end in last.spans] == ["winter"]


def test_a_hit_far_into_a_section_begins_the_snippet_near_it(folder: Path) -> None:
    (folder / "ferry.md").write_text(f"# Ferry\n\n{'word ' * 100}anchor here\n", encoding="utf-8")
    (hit,) = ManualService(folder).search("anchor")
    assert hit.snippet.startswith("word")
    assert "anchor here" in hit.snippet
    assert len(hit.snippet) < 100


def test_a_manual_that_is_not_there_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    manual = ManualService(tmp_path / "nowhere")
    with qtbot.waitSignal(manual.problem) as told:
        assert manual.pages == ()
    assert told.args[0].message == "The manual cannot be read."
