"""A conversation as one HTML page that needs nothing else: no script, no picture, no address.

What a model wrote is Markdown; raw HTML, pictures and links in it stay text, and a policy in the
page's head keeps a browser from loading anything whatever it says.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from engine.conversations.exporting.markdown import day, source_words
from engine.conversations.portable import PortableConversation, PortableMessage
from engine.conversations.records import (
    Part,
    ProblemPart,
    QuotationPart,
    ReasoningPart,
    Role,
    SourcePart,
    TextPart,
)

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_OPENS: Final = "\u2e28"
_CLOSES: Final = "\u2e29"
"""Around a citation's numbers while the text is still Markdown: rare brackets. Behind a
letter Markdown would not see that bold words end before the mark; behind punctuation it does."""

_MARK: Final = re.compile(f"{_OPENS}([-0-9,]+){_CLOSES}")

_STYLE: Final = """
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #26231f; --soft: #6b655c;
  --line: #e2ddd3; --card: #f2eee6; }
@media (prefers-color-scheme: dark) { :root { --paper: #1d1b19; --ink: #e8e3da;
  --soft: #a39b8f; --line: #3a3632; --card: #282522; } }
body { background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } article + article { border-top: 1px solid var(--line); }
.day, .who, .problem, .sources { color: var(--soft); font-size: .875rem; }
.question { background: var(--card); border-radius: 12px; padding: .25rem 1rem; }
.who { margin: 1.5rem 0 .25rem; } blockquote { border-left: 3px solid var(--line);
  margin: 1rem 0; padding-left: 1rem; } pre { background: var(--card); padding: .75rem;
  overflow-x: auto; border-radius: 8px; } table { border-collapse: collapse; }
td, th { border: 1px solid var(--line); padding: .25rem .5rem; }
sup a { color: var(--soft); text-decoration: none; }
"""


def to_html(conversations: list[PortableConversation]) -> str:
    """Return conversations as one page, the branch that is shown of each."""
    title = conversations[0].title if len(conversations) == 1 else "Conversations"
    articles = "\n".join(_article(one, number) for number, one in enumerate(conversations, start=1))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{articles}\n</body>\n</html>\n"
    )


def _article(one: PortableConversation, number: int) -> str:
    markdown = _markdown()
    messages = "\n".join(
        _message(message, f"{number}-{place}", markdown)
        for place, message in enumerate(one.shown_messages, start=1)
    )
    return (
        f"<article>\n<h1>{html.escape(one.title)}</h1>\n"
        f'<p class="day">{day(one.created_at)}</p>\n{messages}\n</article>'
    )


def _message(message: PortableMessage, anchor: str, markdown: MarkdownIt) -> str:
    is_question = message.role is Role.QUESTION
    who = "Question" if is_question else message.model or "Answer"
    parts = "".join(_part(part, anchor, markdown) for part in message.parts)
    if message.correction is not None:
        parts += f'<p class="who">Corrected answer</p>{markdown.render(message.correction)}'
    return (
        f'<p class="who">{html.escape(who)}</p>\n'
        f'<div class="{message.role}">{parts}{_sources(message, anchor)}</div>'
    )


def _part(part: Part, anchor: str, markdown: MarkdownIt) -> str:
    if isinstance(part, TextPart):
        return _linked(markdown.render(_marked(part)), anchor)
    if isinstance(part, QuotationPart):
        mark = _linked(f"{_OPENS}{part.number}{_CLOSES}", anchor)
        return f"<blockquote>{html.escape(part.text)} {mark}</blockquote>"
    if isinstance(part, ReasoningPart):
        return f"<details><summary>Thoughts</summary>{markdown.render(part.text)}</details>"
    if isinstance(part, ProblemPart):
        return f'<p class="problem">{html.escape(part.message)}</p>'
    return ""


def _marked(part: TextPart) -> str:
    # Such brackets of a text itself become plain ones, of the same length: offsets stay true.
    text = part.text.replace(_OPENS, "(").replace(_CLOSES, ")")
    for mark in sorted(part.marks, key=lambda mark: mark.position, reverse=True):
        numbers = ",".join(str(one) for one in mark.numbers)
        if numbers:
            head, tail = text[: mark.position], text[mark.position :]
            text = f"{head}{_OPENS}{numbers}{_CLOSES}{tail}"
    return text


def _linked(rendered: str, anchor: str) -> str:
    """Turn the marks of a rendered text into links to the sources below it."""

    def links(found: re.Match[str]) -> str:
        numbers = found[1].split(",")
        return "".join(f'<sup><a href="#s{anchor}-{one}">[{one}]</a></sup>' for one in numbers)

    return _MARK.sub(links, rendered)


def _sources(message: PortableMessage, anchor: str) -> str:
    found = [part for part in message.parts if isinstance(part, SourcePart)]
    if not found:
        return ""
    lines = "".join(
        f'<p id="s{anchor}-{one.number}">[{one.number}] {html.escape(source_words(one))}: '
        f"“{html.escape(one.quote)}”</p>"
        for one in found
    )
    return f'<div class="sources">{lines}</div>'


def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return (
        MarkdownIt("commonmark", {"html": False, "linkify": False})
        .enable("table")
        .disable(["image", "link", "autolink", "reference", "html_inline", "html_block"])
    )
