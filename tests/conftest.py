"""What all tests share: folders of their own, databases, a watch over what they leave behind."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Before torch is there: threads that spin while they wait are ten times as slow on a busy machine.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from engine.paths import Folders, folders_of, resources
from engine.store import Connection, open_index_database, open_user_database
from tests.fixtures.embedders import HashingEmbedder

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, with the reason, what needs data or models that are not there."""
    for item in items:
        if item.get_closest_marker("shared_data") and not SHARED_DATA.is_dir():
            item.add_marker(pytest.mark.skip(reason="the public data ../shared/data is not here"))
        if item.get_closest_marker("models") and not (resources() / "models").is_dir():
            item.add_marker(
                pytest.mark.skip(reason="the starter models are not here: run python3 run.py")
            )


@pytest.fixture
def shared_data() -> Path:
    """The folder of public data (mark the test with `shared_data`)."""
    return SHARED_DATA


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """Folders of Inglenook for this test alone; processes that it starts use them too."""
    monkeypatch.setenv("INGLENOOK_HOME", str(tmp_path / "home"))
    made = folders_of()
    made.create()
    return made


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """Qt's application, which speaks English or what a test with a process of its own asks for."""
    from desktop.language.installing import load_words
    from desktop.language.languages import chosen_language
    from tests.fixtures.pseudo_language import FROM_RIGHT, PSEUDO, VARIABLE, pseudo_language

    wanted = os.environ.get(VARIABLE, "en")
    load_words(qapp, chosen_language(wanted, ()), resources() / "translations")
    if wanted not in PSEUDO:
        yield qapp
        return
    with pseudo_language(qapp, from_right=wanted == FROM_RIGHT):
        yield qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - it is used
    """What drives the widgets of the application, and waits for them."""
    from tests.fixtures.patient_bot import PatientBot

    return PatientBot(request)


@pytest.fixture
def user_database(folders: Folders) -> Iterator[Connection]:
    """A new user.db."""
    database = open_user_database(folders.user_database)
    yield database
    database.close()


@pytest.fixture
def index_database(folders: Folders) -> Iterator[Connection]:
    """A new index.db."""
    database = open_index_database(folders.index_database)
    yield database
    database.close()


@pytest.fixture
def embedder() -> HashingEmbedder:
    """An embedder without a model."""
    return HashingEmbedder()


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a thread, a timer, a thread of Qt or a window behind."""
    before = set(threading.enumerate())
    yield
    left = [one for one in threading.enumerate() if one not in before and one.is_alive()]
    assert not left, f"threads left running: {left}"
    if "qapp" in request.fixturenames:
        _check_qt()


def _check_qt() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    visible = [one for one in application.topLevelWidgets() if one.isVisible()]
    for one in visible:
        one.close()
    assert not visible, f"windows left open: {visible}"
    mine = [one for one in gc.get_objects() if type(one) in (QTimer, QThread)]
    running = [one for one in mine if _is_running(one)]
    assert not running, f"timers or threads left running: {running}"


def _is_running(one: object) -> bool:
    from PySide6.QtCore import QThread, QTimer

    try:
        if isinstance(one, QTimer):
            return one.isActive()
        return isinstance(one, QThread) and one.isRunning()
    except RuntimeError:
        # The C++ side is gone already: nothing runs.
        return False
