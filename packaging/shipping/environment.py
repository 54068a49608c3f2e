"""The build's own Python environment: the pinned libraries, without those of the developers.

Covered: making it, llama.cpp as a wheel that runs on every processor, a note of what is installed
so that a second build does not install again. Not covered: what of it goes into the bundle
(`contents`).
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from bootstrap.environment import interpreter_of, pip_variables
from bootstrap.stamp import Stamp

from shipping import llama_wheel, product
from shipping.workshop import CannotBuild, Variant, Workshop


class BuildEnvironment:
    """The environment of one variant.

    Args:
        shop: The folders of the build.
        wheel: A wheel of llama-cpp-python to take instead of building one.
    """

    def __init__(self, shop: Workshop, wheel: Path | None = None) -> None:
        self._shop = shop
        self._requirements = shop.root / "requirements"
        self._constraints = self._requirements / "constraints.txt"
        self._tools = shop.root / "packaging" / "requirements.txt"
        self._given_wheel = wheel
        self.folder = shop.work / "environment"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return interpreter_of(self.folder)

    @property
    def is_ready(self) -> bool:
        """Whether all that is wanted is installed."""
        return self.python.exists() and self._stamp.get("libraries") == self._key()

    @property
    def _stamp(self) -> Stamp:
        return Stamp(self.folder / "inglenook-build.json")

    def make(self) -> None:
        """Make it, and install everything; nothing is done when it is there.

        Raises:
            CannotBuild: pip found another build of torch than the variant wants.
            bootstrap.problems.SetupError: A tool failed.
        """
        if self.is_ready:
            return
        self._shop.run([sys.executable, "-I", "-m", "venv", "--clear", self.folder])
        self._install("pip", "setuptools")
        wheel = self._given_wheel or self._built_wheel()
        llama_wheel.check(wheel)
        options: list[str | Path] = []
        if self._shop.variant is Variant.CUDA:
            options = ["-c", self._requirements / "cuda.txt"]
        libraries = product.requirements(self._shop.root)
        self._install(*options, "-r", self._tools, wheel, *libraries)
        self._check_torch()
        self._stamp.set("libraries", self._key())

    def _built_wheel(self) -> Path:
        wheels = self._shop.work / "wheels"
        pattern = f"llama_cpp_python-{self._pin('llama-cpp-python')}-*.whl"
        found = sorted(wheels.glob(pattern))
        if not found:
            self._run_pip(
                *("wheel", "--no-deps", "--no-binary", "llama-cpp-python", "--no-cache-dir"),
                *("--build-constraint", self._constraints, "-c", self._constraints),
                *("-w", wheels, "llama-cpp-python"),
                CMAKE_ARGS=llama_wheel.cmake_arguments(self._shop.variant),
            )
            found = sorted(wheels.glob(pattern))
        return found[-1]

    def _pin(self, name: str) -> str:
        lines = self._constraints.read_text(encoding="utf-8").splitlines()
        found = next(line for line in lines if line.startswith(f"{name}=="))
        return found.split()[0].partition("==")[2]

    def _install(self, *arguments: str | Path) -> None:
        self._run_pip("install", "-c", self._constraints, *arguments)

    def _run_pip(self, *arguments: str | Path, **variables: str) -> None:
        pip: list[str | Path] = [self.python, "-I", "-m", "pip"]
        pip += ["--no-input", "--disable-pip-version-check"]
        self._shop.run([*pip, *arguments], **(pip_variables() | variables))

    def _check_torch(self) -> None:
        """Refuse gigabytes of CUDA in a bundle that is not meant to have them, and the reverse."""
        has_cuda = any(self.folder.glob("**/site-packages/nvidia"))
        wants_cuda = self._shop.variant is Variant.CUDA
        if sys.platform == "linux" and has_cuda is not wants_cuda:
            raise CannotBuild(
                "pip found the CUDA build of PyTorch. Set PIP_EXTRA_INDEX_URL to PyTorch's package "
                "index for CPUs (see its installation page), or build with --variant cuda."
                if has_cuda
                else "pip found a build of PyTorch without CUDA for the CUDA variant."
            )

    def _key(self) -> str:
        digest = hashlib.sha256(self._shop.variant.encode())
        for path in (*sorted(self._requirements.glob("*.txt")), self._tools):
            digest.update(path.read_bytes())
        digest.update("\n".join(product.requirements(self._shop.root)).encode())
        digest.update(str(self._given_wheel or "").encode())
        return digest.hexdigest()
