"""A comparison in the real window: from a dropped file to a verdict, a rating and a PDF."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.services.comparison_result import Verdict, Way
from desktop.views.compare.page import ComparePage
from desktop.views.compare.wizard import QUESTIONS, RESULT, RUN, WAYS
from desktop.views.teach.import_dialog import ImportDialog

pytestmark = [pytest.mark.models, pytest.mark.timeout(900)]

TABLE = """question,answer,kind,document
How high is the lighthouse at Candle Point?,31 metres,fact,The lighthouse at Candle Point.pdf
What does an Islander Card cost?,20 crowns,fact,Ferry timetable and fares.pdf
What is my shoe size?,,refuse,
"""


def test_from_a_file_to_a_verdict(inglenook: Application, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "fennick.csv").write_text(TABLE, encoding="utf-8")
    with qtbot.waitSignal(inglenook.library.indexing_finished, timeout=120_000):
        inglenook.window.add_samples()
    qtbot.waitUntil(lambda: inglenook.models.models is not None, timeout=60_000)
    inglenook.window.show_page("compare")
    page = inglenook.window._page("compare")
    assert isinstance(page, ComparePage)
    wizard, compare = page.wizard, inglenook.compare

    page.begin()
    assert wizard.place == QUESTIONS
    wizard.drop([tmp_path / "fennick.csv"])
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is not None, timeout=60_000)
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    with qtbot.waitSignal(compare.sources.imported, timeout=60_000):
        dialog.accept()
    qtbot.waitUntil(lambda: compare.check.report is not None, timeout=120_000)
    assert compare.check.report is not None
    assert compare.check.report.usable == 3

    wizard.go_on()
    assert wizard.place == WAYS
    page.plan.set_options(type(page.plan.options)(seed=3, answer_tokens=24, passages=2))
    assert wizard.ways.why_not_on() == ""
    wizard.go_on()
    assert wizard.place == RUN
    with qtbot.waitSignal(inglenook.comparing.ended, timeout=600_000):
        pass
    assert wizard.place == RESULT
    result = compare.result
    assert result.advice is not None
    assert result.advice.verdict is Verdict.NOT_ENOUGH, "three questions say nothing"
    (row, *_) = result.page([0])
    assert set(row.answers) == {Way.BASE, Way.DOCUMENTS}
    assert row.answers[Way.DOCUMENTS].passages

    result.rate(0, Way.BASE, True)
    qtbot.waitUntil(lambda: not result.is_computing, timeout=60_000)
    assert result.summary is not None
    scores = result.summary.all.scores(Way.BASE)
    assert scores is not None
    assert scores.right >= 1

    target = tmp_path / "fennick.pdf"
    with qtbot.waitSignal(compare.reports.written, timeout=60_000):
        compare.reports.write(compare.history.all()[0].record.id, target)
    document = pypdfium2.PdfDocument(target)
    assert "Not enough evidence" in document[0].get_textpage().get_text_range()
    document.close()
