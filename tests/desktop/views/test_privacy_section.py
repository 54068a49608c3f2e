"""Privacy on the settings page: what a person reads in each situation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.services.privacy_service import (
    HostUse,
    PrivacyService,
    ProcessTrial,
    Proof,
    Receipt,
)
from desktop.services.worker import WorkerCommand
from desktop.theme.theme import Appearance, Theme
from desktop.views.settings.privacy_section import PrivacySection
from desktop.views.settings.privacy_words import proof_words
from desktop.widgets.tone import Tone
from engine.privacy.attempts import BlockedAttempt
from engine.privacy.socket_filter import FilterState
from engine.privacy.trial import TrialOutcome
from engine.receipt.proof import WORKERS

ICONS = Path(__file__).parents[3] / "resources" / "icons"

NOTHING = Receipt((), (), {"HF_HUB_OFFLINE": "1"})
TIME = "2026-11-30T08:00:00+00:00"
WHY = "download a/b, asked in the Models page"
USED = Receipt(
    (HostUse("huggingface.co", 2, 4_000_000, TIME, TIME, (WHY,)),),
    (BlockedAttempt("searching", "evil.example:443", "socket.connect", 3, TIME, TIME),),
    {"HF_HUB_OFFLINE": "1"},
)
SHUT = ProcessTrial(
    "models", python=TrialOutcome.REFUSED, native=TrialOutcome.REFUSED, kernel=FilterState.ACTIVE
)
OLD = replace(
    SHUT, native=TrialOutcome.CONNECTED, kernel=FilterState.UNAVAILABLE, reason="it is old"
)
OPEN = replace(SHUT, native=TrialOutcome.CONNECTED)


class Shown:
    """The section, with a receipt and a proof that a test gives it."""

    def __init__(self, qapp: QApplication, qtbot: QtBot) -> None:
        self.receipt = NOTHING
        self.service = PrivacyService(
            lambda: self.receipt, WorkerCommand("doctor", "/nowhere", (), {})
        )
        self.theme = Theme(qapp, ICONS, Appearance.LIGHT)
        self.section = PrivacySection(self.theme, self.service)
        qtbot.addWidget(self.section)
        with qtbot.waitExposed(self.section):
            self.section.show()

    def show(self, receipt: Receipt, proof: Proof | None = None) -> str:
        """Return all words that can be seen, folds opened."""
        self.receipt = receipt
        self.service._proof = proof
        self.service.refresh()
        for fold in self.section._folds:
            fold.set_open(True)
        labels = self.section.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qapp, qtbot)
    yield made
    made.service.deleteLater()
    made.theme.deleteLater()


def test_normally_nothing_happened(shown: Shown) -> None:
    words = shown.show(NOTHING)
    assert "No connection was ever opened." in words
    assert "Nothing else tried to connect." in words
    assert "Not tried yet" in words
    assert "HF_HUB_OFFLINE" in words
    assert "This window" not in words


def test_connections_and_blocked_attempts_are_listed(shown: Shown) -> None:
    words = shown.show(USED)
    assert "2 connections were opened for downloads that you asked for; 4.0 MB came in" in words
    assert "huggingface.co" in words
    assert WHY in words
    assert "3 attempts to connect were blocked." in words
    assert "Searching: evil.example:443" in words
    assert "wanted to connect · 3 times" in words


def test_the_receipt_is_read_anew_whenever_it_is_shown(shown: Shown) -> None:
    shown.receipt = USED
    shown.section.hide()
    shown.section.show()
    assert shown.service.receipt is USED


def test_a_trial_shows_each_part_and_the_window(shown: Shown) -> None:
    words = shown.show(NOTHING, Proof(TrialOutcome.CONNECTED, (SHUT,)))
    assert "no part but the one that downloads could connect" in words
    assert "Looking at models" in words
    assert "Refused in Python, and to native code by the kernel." in words
    assert "This window" in words


@pytest.mark.parametrize(
    ("trials", "tone"),
    [((SHUT,), Tone.GOOD), ((SHUT, OLD), Tone.CAUTION), ((SHUT, OLD, OPEN), Tone.BAD)],
)
def test_the_worst_part_decides(trials: tuple[ProcessTrial, ...], tone: Tone) -> None:
    assert proof_words(Proof(TrialOutcome.CONNECTED, trials), is_trying=False)[1] is tone


def test_every_kind_of_process_has_words(shown: Shown) -> None:
    trials = tuple(replace(SHUT, process=kind) for kind in (*WORKERS, "sandbox", "command"))
    words = shown.show(NOTHING, Proof(TrialOutcome.CONNECTED, trials)).splitlines()
    assert not set(words) & {*WORKERS, "sandbox", "command"}
