"""What was taught, written to a file with its proof, and its card."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit, QRadioButton

from desktop.views.teach.card_dialog import CardDialog
from desktop.views.teach.export_dialog import ExportDialog
from engine.errors import UserProblem
from tests.desktop.teach_material import (
    FAILED_PROOF,
    PROOF,
    result,
)
from tests.desktop.views.teach.desk import Desk, button, buttons, part, words
from tests.desktop.views.teach.lessons import start, taught


def open_export(desk: Desk) -> ExportDialog:
    start(desk)
    desk.last("train").succeed(result())
    taught(desk)
    button(desk.page, "Export…").click()
    return part(desk.page, ExportDialog)


def choose(dialog: ExportDialog, words_: str) -> None:
    next(one for one in dialog.findChildren(QRadioButton) if one.text() == words_).setChecked(True)


def test_an_export_is_proved_and_says_where_it_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "Harbour.gguf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    dialog = open_export(desk)
    dialog.accept()
    assert desk.last("export").parameters == {
        "adapter": "harbour-style",
        "format": "gguf",
        "path": str(target),
        "type": "",
    }
    desk.last("export").tell("exporting", {"stage": "proving", "done": 1, "total": 2})
    assert "Proving that it answers as it was taught… 50 %" in words(dialog)
    assert "Stop" in buttons(dialog)
    desk.last("export").succeed({"path": str(target), "proof": PROOF})
    assert dialog.said().startswith("It is written:")
    assert "Proved: it answers in chat as it was taught" in words(dialog)
    dialog.reject()


def test_a_failed_proof_writes_nothing_and_says_why(desk: Desk, tmp_path: Path) -> None:
    dialog = open_export(desk)
    choose(dialog, "Model with what it was taught, in one GGUF file")
    dialog.start(tmp_path / "merged.gguf")
    assert desk.last("export").parameters["format"] == "merged"
    desk.last("export").succeed({"path": "", "proof": FAILED_PROOF})
    assert "Nothing was written" in dialog.said()
    assert "3 of 8 answers differ." in words(dialog)
    dialog.reject()


def test_what_cannot_be_tried_is_no_failure(desk: Desk, tmp_path: Path) -> None:
    dialog = open_export(desk)
    choose(dialog, "MLX folder")
    dialog.start(tmp_path / "mlx")
    untried = {"passed": False, "checks": [], "untried": "It is a copy, byte for byte."}
    desk.last("export").succeed({"path": str(tmp_path / "mlx"), "proof": untried})
    assert dialog.said().startswith("It is written:")
    assert "It is a copy, byte for byte." in words(dialog)
    dialog.reject()


def test_the_numbers_of_a_merged_model_are_chosen(desk: Desk, tmp_path: Path) -> None:
    dialog = open_export(desk)
    types = part(dialog, QComboBox)
    assert types.isHidden()
    choose(dialog, "Model with what it was taught, in one GGUF file")
    assert not types.isHidden()
    types.setCurrentIndex(types.findData("f16"))
    dialog.start(tmp_path / "merged.gguf")
    assert desk.last("export").parameters["type"] == "f16"
    dialog.reject()


def test_a_folder_is_asked_for_where_it_is_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog = open_export(desk)
    choose(dialog, "PEFT folder")
    dialog.accept()
    assert desk.last("export").parameters["path"] == str(tmp_path / "Harbour-style-peft")
    desk.last("export").fail(UserProblem("The disk is full.", "Free some space."))
    assert dialog.said() == "The disk is full. Free some space."
    dialog.reject()


def test_closing_gives_an_export_up(desk: Desk, tmp_path: Path) -> None:
    dialog = open_export(desk)
    dialog.start(tmp_path / "Harbour.gguf")
    dialog.reject()
    assert desk.last("export").is_cancelled


def test_the_card_is_shown(desk: Desk, tmp_path: Path) -> None:
    start(desk)
    desk.last("train").succeed(result())
    taught(desk, tmp_path / "adapter.gguf")
    button(desk.page, "Card").click()
    assert desk.told == ["There is no card for it."]
    (tmp_path / "card.md").write_text("# Harbour style\n90 examples")
    button(desk.page, "Card").click()
    dialog = part(desk.page, CardDialog)
    assert part(dialog, QPlainTextEdit).toPlainText() == "# Harbour style\n90 examples"
    dialog.reject()
