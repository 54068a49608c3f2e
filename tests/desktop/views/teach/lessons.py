"""A lesson on the Teach page, begun and ended."""

from __future__ import annotations

from pathlib import Path

from desktop.views.teach.wizard import TEACH
from engine.models.adapters import InstalledAdapter
from tests.desktop.teach_material import plan, report
from tests.desktop.views.teach.desk import Desk


def start(desk: Desk) -> None:
    """Go through all steps up to the last one."""
    desk.page.open_set(desk.add_set().id)
    desk.page.wizard.go_on()
    desk.last("check").succeed(report())
    desk.page.wizard.go_on()
    desk.last("plan").succeed(plan())
    desk.page.wizard.go_on()
    assert desk.page.wizard.place == TEACH
    desk.last("train").tell("began", {"run": "run-1"})


def taught(desk: Desk, path: Path | None = None) -> InstalledAdapter:
    """Let the result of the run be listed."""
    adapter = InstalledAdapter(
        "harbour-style",
        "Harbour style",
        "smollm2-135m-instruct",
        "SmolLM2 135M Instruct",
        str(path or "/data/adapters/harbour-style/adapter.gguf"),
        is_proved=True,
    )
    desk.list_adapters(adapter)
    return adapter
