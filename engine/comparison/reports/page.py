"""A comparison as one HTML page that needs nothing else: no script, no address, pictures within.

The verdict comes first, then why, what to do next, the figures, how they were measured, and at the
end each question with what each way answered. It prints well, and Qt's rich text reads it too (the
window makes the PDF from it). A policy in its head keeps a browser from loading anything, whatever
is asked or answered in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine import __version__
from engine.comparison.advice_records import KindAdvice
from engine.comparison.reports import words
from engine.comparison.reports.asked import sections
from engine.comparison.reports.charts import Bars
from engine.comparison.reports.figures import (
    again,
    cautions,
    cost_rows,
    difference_rows,
    kind_rows,
    left_out,
    setting_rows,
    way_rows,
)
from engine.comparison.reports.html import escaped, items, table
from engine.comparison.reports.material import Material
from engine.comparison.reports.style import FOR_BROWSERS, PLAIN
from engine.comparison.summary_records import KindSummary
from engine.counting import counted


def page_lines(material: Material) -> Iterator[str]:
    """Yield the page, line by line."""
    yield _head(material)
    yield "<body>\n<main>"
    yield from _verdict(material)
    yield from _figures(material)
    yield from _kinds(material)
    yield from _background(material)
    yield from _questions(material)
    yield f'<p class="soft">Written by Inglenook {__version__}, {_now(material)}.</p>'
    yield "</main>\n</body>\n</html>"


def _head(material: Material) -> str:
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(material.record.wish.name)}: comparison</title>\n"
        f"<style>{PLAIN}</style>\n<style>{FOR_BROWSERS}</style>\n</head>"
    )


def _now(material: Material) -> str:
    return words.moment(material.written_at)


# The verdict -------------------------------------------------------------------------------------


def _verdict(material: Material) -> Iterator[str]:
    wish = material.record.wish
    taught = f", taught “{wish.adapter.name}”" if wish.adapter else ""
    about = f"{wish.name} · {wish.model.name}{taught} · {words.moment(material.record.created_at)}"
    yield (
        '<table class="card" role="presentation" width="100%" cellpadding="16"><tr><td>'
        f'<p class="soft" dir="auto">{escaped(about)}</p>'
        f"<h1>{escaped(material.advice.headline)}</h1></td></tr></table>"
    )
    yield "".join(f'<p class="none">{escaped(one)}</p>' for one in cautions(material))
    reasons = [one.words for one in material.advice.reasons]
    if reasons:
        yield f"<h2>Why</h2>\n{items(reasons)}"
    steps = [one.words for one in material.advice.next_steps]
    if steps:
        yield f"<h2>What to do next</h2>\n{items(steps, 'ol')}"


# Figures -----------------------------------------------------------------------------------------


def _figures(material: Material) -> Iterator[str]:
    found = material.summary.all
    heads = [words.WAYS[one.way] for one in found.ways]
    yield f"<h2>How each way did, over {counted(found.count, 'question')}</h2>"
    if not found.count:
        yield "<p>No question was answered by all ways in a way that can be measured.</p>"
        return
    yield f'<p class="bars">{Bars(found, material.advice.way).picture()}</p>'
    yield (
        '<p class="soft">A bar is the quality of the answers, of 100. The line through it is where '
        "that lies with 95 % certainty, the 95 % interval.</p>"
    )
    yield table("Figures of each way", ["", *heads], way_rows(found))
    rows = list(difference_rows(found))
    if rows:
        yield "<h2>How much better</h2>"
        heads = ["", "Quality, of 100 (95 % interval)", "How sure"]
        yield table("Differences between ways", heads, rows)


def _kinds(material: Material) -> Iterator[str]:
    kinds = material.summary.kinds
    if len(kinds) < 2:
        return
    yield "<h2>By kind of question</h2>"
    heads = ["Right", *(words.WAYS[way] for way in material.ways)]
    yield table("Right answers by kind of question", heads, kind_rows(kinds))
    for found, advice in zip(kinds[1:], material.advice.kinds, strict=True):
        yield from _kind(found, advice)


def _kind(found: KindSummary, advice: KindAdvice) -> Iterator[str]:
    if found.kind is None or not found.count:
        return
    verdict = words.VERDICTS[advice.verdict]
    yield (
        f"<h3>{words.KIND_TITLES[found.kind]}: {verdict} "
        f'<span class="soft">{counted(found.count, "question")}</span></h3>'
    )
    yield f'<p class="bars">{Bars(found, advice.way).picture()}</p>'
    yield items(one.words for one in advice.reasons)


# Background and questions ------------------------------------------------------------------------


def _background(material: Material) -> Iterator[str]:
    yield "<h2>What it cost to get there</h2>"
    yield table("Costs", (), cost_rows(material))
    kept_out = list(left_out(material))
    if kept_out:
        yield f"<h2>What was kept out</h2>\n{items(kept_out)}"
    yield "<h2>How it was measured</h2>"
    yield table("What is needed to measure the same again", (), setting_rows(material))
    yield f'<p><span class="soft">The same again</span> <code>{escaped(again(material))}</code></p>'


def _questions(material: Material) -> Iterator[str]:
    yield "<h2>Questions and answers</h2>"
    differing = sum(map(material.differs, material.questions))
    if differing:
        named = counted(differing, "question")
        said = f"Show only the {named} where some ways are right and others are not"
        yield (
            f'<p class="choice"><label data-words="{said}">'
            f'<input type="checkbox" id="differing" aria-label="{said}"></label></p>'
        )
    yield from sections(material)
