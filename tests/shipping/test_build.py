"""The build script: what it understands, what it leaves out, what it weighs."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from shipping import sizes
from shipping.bundle import link_equal_libraries
from shipping.environment import BuildEnvironment
from shipping.workshop import CannotBuild, Workshop, tool


@pytest.fixture
def build(repository: Path) -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("build", repository / "packaging/build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_unknown_package_is_refused(
    build: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        build.main(["rpm"])
    assert "rpm" in capsys.readouterr().err


def test_every_system_has_makers_for_its_packages(build: ModuleType) -> None:
    words = build._parser().parse_args([])
    for names in build._OF_SYSTEM.values():
        assert set(names) <= set(build._makers(words))


def test_what_cannot_be_made_is_said_and_the_rest_goes_on(
    build: ModuleType,
    shop: Workshop,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def cannot(_: Workshop) -> Path:
        raise CannotBuild("The tool iscc is missing.")

    def can(one: Workshop) -> Path:
        return one.root / "LICENSE"

    monkeypatch.setattr(build, "ROOT", shop.root)
    monkeypatch.setattr(build, "_makers", lambda _: {"deb": cannot, "appimage": can})
    monkeypatch.setattr(build, "_OF_SYSTEM", {sys.platform: ("deb", "appimage")})
    assert build.main(["--keep-bundle"]) == 0
    said = capsys.readouterr()
    assert "deb was not made. The tool iscc is missing." in said.err
    assert "LICENSE" in said.out
    monkeypatch.setattr(build, "_parser", lambda: _Asking("deb"))
    assert build.main([]) == 1, "it was asked for"


class _Asking:
    def __init__(self, *what: str) -> None:
        self._what = what

    def parse_args(self, _: object) -> object:
        from argparse import Namespace

        return Namespace(what=list(self._what), variant="cpu", keep_bundle=True)


def test_copies_of_a_library_become_one_file(tmp_path: Path) -> None:
    for name in ("libggml.so", "libggml.so.0", "libggml.so.0.25.3"):
        (tmp_path / name).write_bytes(b"ggml")
    (tmp_path / "libllama.so").write_bytes(b"llama")
    link_equal_libraries(tmp_path)
    assert not (tmp_path / "libggml.so.0.25.3").is_symlink()
    assert (tmp_path / "libggml.so").readlink() == Path("libggml.so.0.25.3")
    assert (tmp_path / "libggml.so").read_bytes() == b"ggml"
    assert not (tmp_path / "libllama.so").is_symlink()


def test_an_environment_is_made_again_when_a_pin_changes(
    shop: Workshop, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requirements = shop.root / "requirements"
    requirements.mkdir()
    (requirements / "constraints.txt").write_text("torch==1\n", encoding="utf-8")
    tools = shop.root / "packaging" / "requirements.txt"
    tools.write_bytes((repository / "packaging" / "requirements.txt").read_bytes())
    wheel = shop.root / "llama.whl"
    ran: list[list[str]] = []

    def run(_shop: Workshop, command: list[str], **_variables: str) -> None:
        ran.append([str(word) for word in command])
        environment.python.parent.mkdir(parents=True, exist_ok=True)
        environment.python.touch()

    monkeypatch.setattr(Workshop, "run", run)
    monkeypatch.setattr("shipping.llama_wheel.check", lambda _: None)
    environment = BuildEnvironment(shop, wheel)
    assert not environment.is_ready
    environment.make()
    assert environment.is_ready
    installed = ran[-1]
    assert str(wheel) in installed
    assert "torch" in installed
    assert not [word for word in installed if word.startswith("pytest")]
    (requirements / "constraints.txt").write_text("torch==2\n", encoding="utf-8")
    assert not environment.is_ready


@pytest.mark.skipif(sys.platform != "linux", reason="CUDA comes by itself on Linux only")
def test_gigabytes_of_cuda_do_not_slip_in(shop: Workshop) -> None:
    environment = BuildEnvironment(shop)
    (environment.folder / "lib/python3.11/site-packages/nvidia").mkdir(parents=True)
    with pytest.raises(CannotBuild, match="PIP_EXTRA_INDEX_URL"):
        environment._check_torch()


def test_a_tool_is_found_or_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "packer"
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tool("packer", "packers") == program
    with pytest.raises(CannotBuild, match="unpacker is missing"):
        tool("unpacker", "packers")


@pytest.mark.parametrize(
    ("place", "component"),
    [
        ("inglenook", "program and its modules"),
        ("_internal/base_library.zip", "program and its modules"),
        ("_internal/libpython3.11.so.1.0", "libraries of the system and of Python"),
        ("_internal/torch/lib/libtorch_cpu.so", "torch"),
        ("_internal/numpy.libs/libopenblas.so", "numpy"),
        ("_internal/opencv_python_headless.libs/libvpx.so", "cv2"),
        ("_internal/torch-2.13.0.dist-info/METADATA", "torch"),
        ("_internal/resources/models/all-minilm-l6-v2/vocab.txt", "starter models"),
        ("_internal/resources/icons/x.svg", "resources"),
    ],
)
def test_each_file_belongs_to_a_component(place: str, component: str) -> None:
    assert sizes.component_of(Path(place)) == component


def test_sizes_add_up_and_links_weigh_nothing(tmp_path: Path) -> None:
    inside = tmp_path / "_internal" / "torch"
    inside.mkdir(parents=True)
    (inside / "one").write_bytes(b"x" * 2_000_000)
    (inside / "two").symlink_to("one")
    (tmp_path / "inglenook").write_bytes(b"x" * 1_000_000)
    assert sizes.sizes(tmp_path) == {"torch": 2_000_000, "program and its modules": 1_000_000}
    assert sizes.table(tmp_path).splitlines()[-1].split() == ["3.0", "MB", "together"]


# The workflow -------------------------------------------------------------------------------


def test_the_workflow_names_files_that_exist_and_needs_no_secret(repository: Path) -> None:
    text = (repository / ".github/workflows/packages.yml").read_text("utf-8")
    workflow = yaml.safe_load(text)
    assert set(workflow["jobs"]) == {"linux", "macos", "windows"}
    commands = [
        step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step
    ]
    named = set(re.findall(r"packaging/[\w./-]+\w", "\n".join(commands)))
    assert named >= {"packaging/build.py", "packaging/smoke_test.py"}
    assert [name for name in named if not (repository / name).exists()] == []
    assert "secrets." not in text


def test_the_workflow_asks_for_packages_that_the_script_knows(
    repository: Path, build: ModuleType
) -> None:
    text = (repository / ".github/workflows/packages.yml").read_text("utf-8")
    for line in re.findall(r"python packaging/build\.py(.*)", text):
        words = [word for word in line.split() if not word.startswith(("-", '"'))]
        assert set(words) <= {name for names in build._OF_SYSTEM.values() for name in names}
