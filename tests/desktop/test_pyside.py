"""Faults of the toolkit that Inglenook's version must not have."""

from __future__ import annotations

import subprocess
import sys

_EMIT_MANY = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    told = Signal(bool)

sender = Sender()
heard = []
sender.told.connect(heard.append)
for _ in range(20_000):
    sender.told.emit(True)
    sender.told.emit(False)
print(len(heard))
"""


def test_a_signal_of_bools_survives_thousands_of_emissions() -> None:
    """PySide6 6.12.0 on CPython 3.11 loses a reference at each and aborts after some hundreds."""
    done = subprocess.run(
        [sys.executable, "-c", _EMIT_MANY], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "40000"
