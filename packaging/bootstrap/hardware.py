"""What the models can run on: the processor, an NVIDIA card, Apple silicon.

Covered: telling them apart by what the driver and the CUDA toolkit leave on the machine, without
starting either. Not covered: memory of the card, cards of other makers.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_NVIDIA_DRIVER = Path("/proc/driver/nvidia/version")


class Accelerator(Enum):
    """What computes; the value is its name for people."""

    CPU = "the processor"
    CUDA = "the NVIDIA card"
    METAL = "Apple silicon"


@dataclass(frozen=True, slots=True)
class Hardware:
    """What this machine computes with.

    Attributes:
        accelerator: What the libraries are installed for.
        nvcc: The CUDA compiler, without which llama.cpp is built for the processor.
    """

    accelerator: Accelerator
    nvcc: Path | None = None

    @property
    def llama_accelerator(self) -> Accelerator:
        """What llama.cpp is built for."""
        if self.accelerator is Accelerator.CUDA and self.nvcc is None:
            return Accelerator.CPU
        return self.accelerator


def detect_hardware() -> Hardware:
    """Look at what the machine has."""
    if sys.platform == "darwin":
        is_apple_silicon = platform.machine() == "arm64"
        return Hardware(Accelerator.METAL if is_apple_silicon else Accelerator.CPU)
    if shutil.which("nvidia-smi") or _NVIDIA_DRIVER.exists():
        return Hardware(Accelerator.CUDA, _find_nvcc())
    return Hardware(Accelerator.CPU)


def _find_nvcc() -> Path | None:
    toolkits = [os.environ.get("CUDA_HOME"), os.environ.get("CUDA_PATH"), "/usr/local/cuda"]
    folders = [str(Path(toolkit) / "bin") for toolkit in toolkits if toolkit]
    search = os.pathsep.join([os.environ.get("PATH", ""), *folders])
    found = shutil.which("nvcc", path=search)
    return Path(found) if found else None
