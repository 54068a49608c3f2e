"""A model is taught in the real window: from a dropped file to an answer in chat."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.services.example_service import Purpose
from desktop.services.teaching import TeachingState
from desktop.views.teach.import_dialog import ImportDialog
from desktop.views.teach.page import TeachPage
from desktop.views.teach.wizard import CHECK, EXAMPLES, PLAN, TEACH

pytestmark = [pytest.mark.models, pytest.mark.timeout(900)]

THINGS = "ferry lamp pier rope sail tide anchor deck hull mast net oar buoy fog dock wave".split()


def write_examples(path: Path) -> None:
    """Write some dozens of examples in the form of OpenAI."""
    with path.open("w", encoding="utf-8") as stream:
        for thing in THINGS:
            for question in ("What is the {}?", "Who made the {}?"):
                turns = [
                    {"role": "user", "content": question.format(thing)},
                    {"role": "assistant", "content": f"Ahoy. Ask the {thing} itself, friend."},
                ]
                stream.write(json.dumps({"messages": turns}) + "\n")


def test_from_a_file_to_what_was_taught(
    inglenook: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    write_examples(tmp_path / "harbour.jsonl")
    qtbot.waitUntil(lambda: inglenook.models.models is not None, timeout=60_000)
    inglenook.window.show_page("teach")
    page = inglenook.window._page("teach")
    assert isinstance(page, TeachPage)
    wizard, teach = page.wizard, inglenook.teach

    page.begin()
    wizard.what.card(Purpose.STYLE).click()
    wizard.go_on()
    assert wizard.place == EXAMPLES
    wizard.drop([tmp_path / "harbour.jsonl"])
    qtbot.waitUntil(lambda: page.findChild(ImportDialog) is not None, timeout=60_000)
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    with qtbot.waitSignal(teach.sources.imported, timeout=60_000):
        dialog.accept()
    assert inglenook.examples.count(page.lesson.set_id) == 2 * len(THINGS)

    wizard.go_on()
    assert wizard.place == CHECK
    qtbot.waitUntil(lambda: teach.check.report is not None, timeout=120_000)
    assert teach.check.report is not None
    assert teach.check.report.usable == 2 * len(THINGS)
    wizard.go_on()
    assert wizard.place == PLAN
    quick = replace(page.lesson.options, epochs=2.0, folds=0, learning_rate=0.001)
    page.lesson.set_options(quick)
    qtbot.waitUntil(lambda: teach.planning.plan is not None, timeout=300_000)
    assert teach.planning.plan is not None
    assert teach.planning.plan.forecast.can_start

    qtbot.waitUntil(lambda: not wizard.plan.why_not_on(), timeout=300_000)
    wizard.go_on()
    assert wizard.place == TEACH
    with qtbot.waitSignal(inglenook.training.ended, timeout=600_000):
        pass
    current = inglenook.training.current
    assert current is not None
    assert current.state is TeachingState.FINISHED
    assert current.result is not None
    assert current.result.loss_best < current.result.loss_before
    assert current.result.proof is not None
    assert current.result.proof.passed
    assert len(wizard.teach.plot.curves.learned) == current.result.steps

    qtbot.waitUntil(lambda: bool(inglenook.adapters.adapters), timeout=60_000)
    page.use_chosen.emit(current.result.adapter_id)
    assert inglenook.settings.current.adapter == current.result.adapter_id
    assert inglenook.window._rail.selected() == "chat"
