"""Markdown of an untrusted answer: nothing is loaded, nothing is a link but citation marks."""

from __future__ import annotations

import pytest

from desktop.widgets.markdown_text import CitationMark, markdown_to_html


def mark_after(text: str, words: str, *numbers: int) -> CitationMark:
    return CitationMark(text.index(words) + len(words), numbers)


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="https://example.org/x.png">',
        "a <b>word</b>",
        '```html"><img src=x>\n<img src=x>\n```',
        "`<img src=x>`",
    ],
)
def test_html_is_escaped(text: str) -> None:
    html = markdown_to_html(text)
    assert "<img" not in html
    assert "<script" not in html
    assert "<b>" not in html
    assert "&lt;" in html


@pytest.mark.parametrize(
    "text",
    [
        "![picture](https://example.org/x.png)",
        "[words](https://example.org)",
        "<https://example.org>",
        "https://example.org",
        "[words]\n\n[words]: https://example.org",
        "[1](javascript:alert)",
    ],
)
def test_images_and_links_stay_words(text: str) -> None:
    html = markdown_to_html(text)
    assert "<a" not in html
    assert "<img" not in html


def test_marks_become_anchors_at_their_places() -> None:
    text = "Refunded in full. Except in storms."
    marks = [mark_after(text, "storms.", 2, 3), mark_after(text, "full.", 1)]
    html = markdown_to_html(text, marks)
    first, second, third = (html.index(f'href="citation:{n}"') for n in (1, 2, 3))
    assert html.index("full.") < first < html.index("Except") < second < third
    assert ">[1]</a>" in html


def test_mark_behind_bold_words_leaves_them_bold() -> None:
    text = "**Refunded in full.** Always."
    html = markdown_to_html(text, [mark_after(text, "full.**", 1)])
    assert "<strong>Refunded in full.</strong>" in html


def test_mark_at_the_start_of_a_line_leaves_the_list_a_list() -> None:
    text = "Two things:\n\n- the ticket\n- the claim\n"
    html = markdown_to_html(text, [CitationMark(text.index("- the claim"), (1,))])
    assert html.count("<li>") == 2
    assert "the ticket\u2060<a" in html


def test_mark_in_code_stands_behind_the_code() -> None:
    text = "Use `30 days` here.\n\n```\nx = 1\n```\n"
    marks = [CitationMark(text.index("days"), (1,)), CitationMark(text.index("x = 1") + 1, (2,))]
    html = markdown_to_html(text, marks)
    assert "<code>30 days</code>\u2060<a" in html
    assert "<pre>x = 1</pre>\u2060<a" in html


@pytest.mark.parametrize("position", [-5, 0, 3, 999])
def test_mark_outside_of_the_text_is_kept_at_its_edge(position: int) -> None:
    assert markdown_to_html("abc", [CitationMark(position, (7,))]).count("citation:7") == 1


def test_words_cannot_pretend_to_be_marks() -> None:
    html = markdown_to_html("Look \u20451\u2046 and [2] and [3](citation:3)")
    assert "<a" not in html
    assert "[1]" in html


def test_structure_is_kept() -> None:
    html = markdown_to_html("# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n~~gone~~ *soft*")
    for tag in ("<h1>", "<table>", "<td>1</td>", "<s>gone</s>", "<em>soft</em>"):
        assert tag in html
