"""The questions of a report, each with its right answer and what each way answered."""

from __future__ import annotations

from collections.abc import Iterator

from engine.comparison.comparison_records import ComparedQuestion
from engine.comparison.records import Fault, NewQuestion, Way, WayAnswer
from engine.comparison.reports import words
from engine.comparison.reports.html import escaped, isolated, said
from engine.comparison.reports.material import Material


def sections(material: Material) -> Iterator[str]:
    """Yield the HTML of each question."""
    for one in material.questions:
        yield _section(material, one)


def _section(material: Material, one: ComparedQuestion) -> str:
    number = one.number + 1
    name = "differs" if material.differs(one) else "same"
    rows = "\n".join(_row(material, way, answer) for way, answer in material.answers_to(one))
    return (
        f'<section class="question {name}" id="q{number}">\n'
        f'<h3>Question {number} <span class="soft">{_origin(one.content)}</span></h3>\n'
        f"{''.join(_asked(one.content))}\n"
        f'<table class="lines" aria-label="Answers to question {number}" width="100%" '
        f'cellpadding="4" cellspacing="0">\n{rows}\n</table>\n</section>'
    )


def _origin(content: NewQuestion) -> str:
    kind = words.KINDS[content.kind]
    return f"{kind} · {isolated(content.source)}" if content.source else kind


def _asked(content: NewQuestion) -> Iterator[str]:
    if content.system:
        yield said(content.system, '<b class="soft">Instructions</b> ')
    for turn in content.history:
        who = "Model before" if turn.is_answer else "Asked before"
        yield said(turn.text, f'<b class="soft">{who}</b> ')
    yield said(content.question, '<b class="soft">Asked</b> ')
    yield from _expected(content)


def _expected(content: NewQuestion) -> Iterator[str]:
    if not content.expected:
        yield '<p><b class="soft">Expected</b> that it says it does not know</p>'
    for place, one in enumerate(content.expected):
        yield said(one, f'<b class="soft">{"or" if place else "Expected"}</b> ')
    stands = ", ".join(_stands(content))
    if stands:
        yield f'<p class="soft">Stands in {stands}</p>'
    for name, form in (("JSON Schema", content.form.schema), ("Pattern", content.form.pattern)):
        if form:
            yield said(form, f'<b class="soft">{name}</b> ')


def _stands(content: NewQuestion) -> Iterator[str]:
    if content.place.path:
        yield isolated(words.file_name(content.place.path))
    if content.place.page is not None:
        yield f"page {content.place.page}"


# Answers -----------------------------------------------------------------------------------------


def _row(material: Material, way: Way, answer: WayAnswer | None) -> str:
    if answer is None:
        mark, inner = '<span class="none">Not yet</span>', ""
    else:
        mark, inner = _mark(material, answer), "".join(_said(answer))
    return (
        f'<tr><th class="way" scope="row" align="left">{words.WAYS[way]}</th>'
        f'<td class="mark">{mark}</td><td>{inner}</td></tr>'
    )


def _mark(material: Material, answer: WayAnswer) -> str:
    is_right = material.is_right(answer)
    rated = '<br><span class="soft">rated by you</span>' if material.is_rated(answer) else ""
    if is_right is None:
        return '<span class="none">No answer</span>'
    name, word = ("good", "Right") if is_right else ("bad", "Wrong")
    return f'<span class="{name}">{word}</span>{rated}'


def _said(answer: WayAnswer) -> Iterator[str]:
    if answer.text.strip():
        yield said(answer.text)
    if answer.fault is not None:
        detail = f" {isolated(answer.detail)}" if answer.detail else ""
        yield f'<p class="none">{_fault(answer.fault)}{detail}</p>'
    notes = list(_notes(answer))
    if notes:
        yield f'<p class="soft">{" · ".join(notes)}</p>'


def _fault(fault: Fault) -> str:
    return escaped(words.FAULTS[fault])


def _notes(answer: WayAnswer) -> Iterator[str]:
    """Yield what an answer of the documents rests on, and whether the right place was read."""
    if not answer.way.reads_documents or answer.fault is Fault.FAILED:
        return
    cited = "; ".join(map(isolated, words.cited(answer.passages)))
    yield f"Cited: {cited}" if cited else "Cited nothing"
    found = answer.measures.has_evidence if answer.measures else None
    if found is not None:
        yield "the place of the answer was read" if found else "the place of the answer was missed"
