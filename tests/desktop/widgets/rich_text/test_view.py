"""Streaming freezes what is finished; marks stand where they belong; nothing is loaded."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Colour
from desktop.widgets.rich_text.formulas import typeset
from desktop.widgets.rich_text.marks import CitationMark, Doubt, DoubtMark
from desktop.widgets.rich_text.stretches import Stretch
from desktop.widgets.rich_text.view import RichTextView
from desktop.widgets.rich_text.writer import DocumentWriter
from engine.documents.sentences import split_sentences

from .conftest import copied, look_of, shown

ALL = """# Title

Some **bold** words with `code` here.

1. one
2. two
   - inner

> a quote

| a | b |
|---|--:|
| 1 | 2 |

```python
def f() -> int:
    return 1
```

The ~~end~~.
"""


def mark_after(text: str, words: str, *numbers: int) -> CitationMark:
    return CitationMark(text.index(words) + len(words), numbers)


def stream(view: RichTextView, text: str, size: int = 5) -> None:
    for place in range(0, len(text), size):
        view.append_text(text[place : place + size])
        view._flush()


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_streamed_text_looks_like_text_shown_at_once(view: RichTextView, size: int) -> None:
    view.set_final(ALL)
    at_once = [(one, view.document().size().height()) for one in (shown(view), copied(view))]
    view.set_final("")
    stream(view, ALL, size)
    assert [(one, view.document().size().height()) for one in (shown(view), copied(view))] == (
        at_once
    )


def test_finished_stretches_are_written_once(
    view: RichTextView, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    write = DocumentWriter.write

    def count(self: DocumentWriter, text: str, stretch: Stretch) -> None:
        written.append(text[stretch.start : stretch.end])
        write(self, text, stretch)

    monkeypatch.setattr(DocumentWriter, "write", count)
    stream(view, "First paragraph.\n\n" + "word " * 100, 20)
    assert sum("First" in one for one in written) <= 2
    written.clear()
    stream(view, "\n\n```\n" + "line of code\n" * 100, 20)
    assert len(written) < 20


def test_many_tokens_cost_one_layout_a_frame(view: RichTextView, qtbot: QtBot) -> None:
    changes: list[None] = []
    view.document().contentsChanged.connect(lambda: changes.append(None))
    begin = time.perf_counter()
    for _ in range(2_000):
        view.append_text("token ")
        QCoreApplication.processEvents()
    frames = (time.perf_counter() - begin) * 1000 / 16
    qtbot.waitUntil(lambda: shown(view).count("token") == 2_000)
    assert len(changes) <= 2 * frames + 4


def test_selection_survives_arriving_text(view: RichTextView) -> None:
    stream(view, "Delays are refunded.")
    view.selectAll()
    stream(view, "\n\nMore **and** more")
    assert view.textCursor().selectedText() == "Delays are refunded."


def test_marks_stand_behind_their_sentences(view: RichTextView) -> None:
    text = "**Refunded in full.** Except in *storms*.\n\n- the ticket\n- the claim\n\n`30 days`."
    marks = [
        mark_after(text, "full.**", 1),
        mark_after(text, "storms*.", 2, 3),
        CitationMark(text.index("- the claim"), (4,)),
        CitationMark(999, (5,)),
    ]
    view.set_final(text, marks)
    assert shown(view) == (
        "Refunded in full.[1] Except in storms.[2][3]\nthe ticket[4]\nthe claim\n30 days.[5]"
    )
    assert look_of(view, "Refunded").fontWeight() > look_of(view, "Except").fontWeight()


@pytest.mark.parametrize("line_end", ["\n", "  \n", "\n\n"])
def test_a_mark_stays_on_the_line_of_its_sentence(view: RichTextView, line_end: str) -> None:
    text = f"It opened in 1844.{line_end}The answer is 24."
    view.set_final(text, [mark_after(text, "1844.", 1)])
    first, second = shown(view).replace("\u2028", "\n").split("\n")
    assert (first, second) == ("It opened in 1844.[1]", "The answer is 24.")


@pytest.mark.parametrize(
    "text",
    [
        "See <b>&amp;</b> and \\*stars\\*. End.",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "```\nx = 1\n```",
        "$x$ and $5",
        "1. 1 dog\n2. 2 dogs",
    ],
)
@pytest.mark.parametrize("position", [-5, 0, 4, 10, 999])
def test_no_mark_is_lost_or_doubled(view: RichTextView, text: str, position: int) -> None:
    view.set_final(text, [CitationMark(position, (7,))])
    assert view.toPlainText().count("[7]") == 1


_LONG_FORMULA = (
    r"$\frac{\alpha_{1} + \beta_{2} + \gamma_{3}}{\delta_{4} \cdot \zeta_{6}} = \sum_{i=0}^{n} x_i$"
)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        (f"Let {_LONG_FORMULA} be. That is so. On.", "be.[1] That is so.[2] On.[3]"),
        (f"- Let\n  $${_LONG_FORMULA[1:-1]}$$\n  be. So. On.", "be.[1] So.[2] On.[3]"),
        (f"- One:\n\n  ```\n  {'x' * 200}\n  ```\n\n  Be. So. On.", "Be.[1] So.[2] On.[3]"),
        ("If a &lt; b it is. It was. Now a<b.", "If a < b it is.[1] It was.[2] Now a<b.[3]"),
        ("Tom &amp; Jo &#38; &copy; run. So. On.", "Tom & Jo & © run.[1] So.[2] On.[3]"),
    ],
)
def test_marks_stand_behind_their_sentences_after_formulas_and_entities(
    view: RichTextView, text: str, marked: str
) -> None:
    spans = split_sentences(text)[-3:]
    marks = [CitationMark(end, (number,)) for number, (_, end) in enumerate(spans, start=1)]
    view.set_final(text, marks)
    assert shown(view).endswith(marked)


@pytest.mark.parametrize("text", ["a\rb", "a\rb\n\nc", "# a\r- b\r\n- c", "```\r\nx\r```\r"])
def test_every_way_to_end_a_line_is_shown(view: RichTextView, text: str) -> None:
    view.append_text(text)
    view.set_final(text, [CitationMark(1, (1,))])
    assert "\r" not in shown(view)


def test_doubts_are_underlined_and_say_why(view: RichTextView) -> None:
    text = "It **leaves** at nine. It costs 12 francs."
    start = text.index("It costs")
    number = text.index("12")
    doubts = [
        DoubtMark(start, len(text), Doubt.SENTENCE, "No support."),
        DoubtMark(number, number + 2, Doubt.DETAIL, "In no source."),
    ]
    view.set_final(text, [CitationMark(start - 1, (1,))], doubts)
    lines = QTextCharFormat.UnderlineStyle
    assert look_of(view, "leaves").underlineStyle() == lines.NoUnderline
    assert look_of(view, "costs").underlineStyle() == lines.DotLine
    assert look_of(view, "costs").toolTip() == "No support."
    assert look_of(view, "12").underlineStyle() == lines.DashUnderline
    assert look_of(view, "12").toolTip() == "In no source."
    assert look_of(view, "francs").underlineStyle() == lines.DotLine


def test_formulas_become_pictures_and_are_copied_as_their_source(
    view: RichTextView, qtbot: QtBot
) -> None:
    text = "Let $x^2$ be.\n\n$$\n\\frac{a}{b}\n$$"
    view.set_final(text)
    qtbot.waitUntil(lambda: view.toPlainText().count("\ufffc") == 2, timeout=20_000)
    assert copied(view) == "Let $x^2$ be.\n$$\n\\frac{a}{b}\n$$"
    height = view.height()
    view.set_zoom(150)
    assert view.height() > height


@pytest.mark.parametrize(
    "source", [r"\frac{", "^^^", "{" * 300, "x^{" * 12 + "y" + "}" * 12, "a" * 900]
)
def test_a_formula_that_cannot_be_typeset_stays_its_source(view: RichTextView, source: str) -> None:
    assert typeset(source, displayed=False).result(timeout=20) is None
    view.set_final(f"Let ${source}$ be.")
    assert shown(view) == f"Let ${source}$ be."


def test_code_is_coloured_and_copied(view: RichTextView, theme: Theme, qtbot: QtBot) -> None:
    view.set_final(ALL)
    line = view.document().find("return 1").block()
    qtbot.waitUntil(lambda: bool(line.layout().formats()), timeout=20_000)
    first = line.layout().formats()[0]
    assert first.format.foreground().color() == theme.colour(Colour.CODE_KEYWORD)
    assert "python" in shown(view)
    with qtbot.waitSignal(view.code_copied):
        view._on_anchor(QUrl("code:0"))
    assert QGuiApplication.clipboard().text() == "def f() -> int:\n    return 1\n"


def test_copied_words_keep_lists_and_tables_and_leave_buttons_out(view: RichTextView) -> None:
    view.set_final(ALL)
    assert copied(view) == (
        "Title\nSome bold words with code here.\n1. one\n2. two\n- inner\na quote\n"
        "a\tb\n1\t2\n\ndef f() -> int:\n    return 1\nThe end."
    )


@pytest.mark.parametrize("address", ["https://example.org/x.png", "local"])
def test_nothing_is_loaded(view: RichTextView, address: str) -> None:
    icon = Path(__file__).parents[4] / "resources" / "icons" / "check.svg"
    url = QUrl.fromLocalFile(str(icon)) if address == "local" else QUrl(address)
    kind = QTextDocument.ResourceType.ImageResource
    assert view.document().resource(kind.value, url) == QByteArray()


def test_a_hostile_answer_holds_no_image_and_no_foreign_link(view: RichTextView) -> None:
    hostile = '![x](https://example.org/x.png) <img src="https://example.org/y.png"> [a](http://b)'
    view.set_final(hostile)
    assert "<img" not in view.toHtml()
    assert "href" not in view.toHtml()
    assert shown(view) == hostile


def test_words_cannot_pretend_to_be_marks(view: RichTextView) -> None:
    view.set_final("Look at [2] and [3](citation:3).")
    assert "href" not in view.toHtml()


@pytest.mark.parametrize(
    "text",
    [
        ">" * 5_000 + " deep",
        "\n".join("  " * depth + "- x" for depth in range(200)),
        "x" * 200_000,
        "word " * 40_000,
        "```\n" + "y" * 200_000,
        "|a" * 10_000 + "|\n" + "|-" * 10_000 + "|\n" + "|b" * 10_000 + "|\n",
        "*a* " * 20_000,
        "$a$ " * 1_500,
    ],
    ids=range(8),
)
def test_hostile_answers_are_shown_in_bounded_time(view: RichTextView, text: str) -> None:
    begin = time.process_time()
    view.set_final(text)
    stream(view, text[:2_000], 500)
    assert time.process_time() - begin < 5.0
    assert view.document().characterCount() > 1


def test_colours_follow_the_theme(view: RichTextView, theme: Theme) -> None:
    view.set_final("One.", [CitationMark(4, (2,))])
    theme.set_appearance(Appearance.DARK)
    assert look_of(view, "[2]").foreground().color() == theme.colour(Colour.ACCENT)


def test_a_selection_behind_signs_of_two_units_is_copied_as_it_is_seen(view: RichTextView) -> None:
    view.set_final("\U0001f6a2 Hello \U0001f436 world, and more")
    cursor = view.document().find("Hello \U0001f436 world")
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == "Hello \U0001f436 world"


def test_a_selection_within_a_line_is_copied_alone(view: RichTextView) -> None:
    view.set_final("One two three.")
    cursor = view.document().find("two")
    view.setTextCursor(QTextCursor(cursor))
    assert view.createMimeDataFromSelection().text() == "two"
