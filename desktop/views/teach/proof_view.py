"""Whether what was taught answers in chat as it was taught, check by check."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.training_runs import Proof, ProofCheck
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.teach.words import tr
from desktop.widgets.fold import Fold
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


class ProofView(QWidget):
    """A verdict, what failed, and the checks in a fold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._proof: Proof | None = None
        self._verdict = ToneLabel(theme, wraps=True)
        self._failures = plain_label()
        self._checks = QWidget()
        self._rows = QVBoxLayout(self._checks)
        self._rows.setContentsMargins(SPACE.normal, 0, 0, 0)
        self._rows.setSpacing(SPACE.hair)
        self._fold = Fold(theme, tr("What was compared"), self._checks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._verdict)
        column.addWidget(self._failures)
        column.addWidget(self._fold)

    @property
    def proof(self) -> Proof | None:
        """What is shown."""
        return self._proof

    def show_proof(self, proof: Proof | None) -> None:
        """Show a proof; None says that there is none yet."""
        self._proof = proof
        self._verdict.show_words(*proof_words(proof))
        failed = [one for one in proof.checks if not one.passed] if proof is not None else []
        self._failures.setText("\n".join(_check_words(one) for one in failed))
        self._failures.setVisible(bool(failed))
        self._fold.setVisible(proof is not None and bool(proof.checks))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for check in proof.checks if proof is not None else ():
            label = ToneLabel(self._theme, wraps=True)
            label.show_words(_check_words(check), Tone.GOOD if check.passed else Tone.BAD)
            self._rows.addWidget(label)


def proof_words(proof: Proof | None) -> tuple[str, Tone]:
    """Say whether it is proved."""
    if proof is None:
        return tr("Not proved yet"), Tone.CAUTION
    if proof.untried:
        return proof.untried, Tone.QUIET
    if proof.passed:
        return tr("Proved: it answers in chat as it was taught"), Tone.GOOD
    return tr("The proof failed: in chat it would not answer as it was taught"), Tone.BAD


def _check_words(check: ProofCheck) -> str:
    return check.words or check.name
