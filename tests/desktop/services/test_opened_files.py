"""Files that the system hands over by an event.

In a process of its own, because there can be one application only.
"""

from __future__ import annotations

import json
import subprocess
import sys

from tests.fixtures.processes import REPOSITORY

CODE = """
import json, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from desktop.services.opened_files import FileApplication

application = FileApplication(sys.argv)
told = []
application.files_opened.connect(lambda paths: told.append([str(one) for one in paths]))
for name in ("/early/one.pdf", "/early/two.gguf"):
    QCoreApplication.sendEvent(application, QFileOpenEvent(name))


def the_window_is_there():
    told.append("the window is there")
    application.tell_files()
    application.files_opened.connect(lambda paths: application.quit())
    QCoreApplication.sendEvent(application, QFileOpenEvent("/later/three.txt"))


QTimer.singleShot(300, the_window_is_there)
application.exec()
print(json.dumps(told))
"""


def test_files_wait_for_the_window_and_come_together() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout) == [
        "the window is there",
        ["/early/one.pdf", "/early/two.gguf"],
        ["/later/three.txt"],
    ]
