"""What goes into a bundle and what stays out."""

from __future__ import annotations

import ast
import plistlib
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

import pytest
from shipping import contents
from shipping.options import VARIABLE, Options, read_options, write_options
from shipping.pruning import RULES, is_carried, is_wanted

from engine.paths import resources


def test_resources_lie_where_the_engine_looks_for_them(repository: Path) -> None:
    found = dict(contents.data_files(repository))
    for name in ("catalogue.toml", "starter_models.toml", "application/inglenook.svg"):
        source = repository / "resources" / name
        place = PurePosixPath(found[str(source)]) / source.name
        assert place == PurePosixPath("resources") / name
    # The engine goes up from its own file, which lies in the folder of contents.
    assert resources().relative_to(repository) == Path("resources")
    assert found[str(repository / "LICENSE")] == "."


def test_the_manual_is_taken_when_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "docs/manual").mkdir(parents=True)
    (tmp_path / "docs/manual/teach.md").touch()
    (tmp_path / "docs/manual/.hidden").touch()
    (tmp_path / "resources").mkdir()
    found = dict(contents.data_files(tmp_path))
    assert found[str(tmp_path / "docs/manual/teach.md")] == "docs/manual"
    assert len(found) == 2


@pytest.mark.models
def test_the_starter_models_are_in_it(repository: Path) -> None:
    places = {f"{to}/{Path(source).name}" for source, to in contents.data_files(repository)}
    assert "resources/models/all-minilm-l6-v2/1_Pooling/config.json" in places
    assert any(place.endswith(".gguf") for place in places)


def test_packages_that_are_named_exist() -> None:
    named = (*contents.WHOLE_PACKAGES, *contents.WITH_DATA, *contents.WITH_LIBRARIES)
    assert [name for name in named if find_spec(name) is None] == []


def test_nothing_that_the_application_imports_is_left_out(repository: Path) -> None:
    imported: set[str] = set()
    for folder in ("engine", "desktop"):
        for path in (repository / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    imported |= {one.name for one in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    imported.add(node.module)
    left_out = [
        name
        for name in imported
        if any(name == one or name.startswith(f"{one}.") for one in contents.EXCLUDED)
    ]
    assert left_out == []


def test_the_spec_and_its_hooks_are_sound(repository: Path) -> None:
    spec = repository / "packaging" / "inglenook.spec"
    ast.parse(spec.read_text("utf-8"))
    assert (repository / "desktop" / "__main__.py").is_file()
    for hook in (repository / "packaging" / "hooks").iterdir():
        if hook.suffix == ".py":
            ast.parse(hook.read_text("utf-8"))
            assert find_spec(hook.stem.removeprefix("hook-")) is not None


def test_macos_is_told_of_model_files_and_never_takes_others_over() -> None:
    about = plistlib.loads(plistlib.dumps(contents.information_for_macos()))
    model, anything = about["CFBundleDocumentTypes"]
    declared = about["UTImportedTypeDeclarations"][0]
    assert model["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": ["gguf"]}
    assert anything["LSHandlerRank"] == "Alternate"


def test_options_come_back_as_they_went(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = Options(tmp_path / "licences", tmp_path / "sources.json", identity="Somebody")
    write_options(given, tmp_path / "options.json")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "options.json"))
    assert read_options(tmp_path) == given
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(SystemExit, match=r"build\.py"):
        read_options(tmp_path)


SITE = "/build/environment/lib/python3.11/site-packages/"


@pytest.mark.parametrize(
    "place",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/nn/functional.py",
        "torch/bin/torch_shm_manager",
        "llama_cpp/lib/libggml-cpu-haswell.so",
        "PySide6/QtPdfWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "transformers/models/bert/modeling_bert.py",
        "transformers/models/auto/image_processing_auto.py",
        "transformers/feature_extraction_utils.py",
        "rapidocr/models/ch_PP-OCRv4_det_infer.onnx",
        "resources/samples/Keeping bees on Fennick.txt",
        "docs/manual/teach.md",
        "numpy-2.4.6.dist-info/METADATA",
    ],
)
def test_what_is_used_goes_in(place: str) -> None:
    assert is_wanted(place, SITE + place)


@pytest.mark.parametrize(
    "place",
    [
        "torch/include/ATen/ATen.h",
        "torch/bin/protoc",
        "torch/lib/libtorchbind_test.so",
        "sklearn/tests/test_base.py",
        "transformers/models/clip/image_processing_clip.py",
        "transformers/models/qwen3/modular_qwen3.py",
        "PySide6/QtQuick.abi3.so",
        "PySide6/QtWebEngineCore.abi3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/assistant_de.qm",
        "torch-2.13.0.dist-info/licenses/LICENSE",
    ],
)
def test_what_is_not_used_stays_out(place: str) -> None:
    assert not is_wanted(place, SITE + place)


def test_every_rule_has_a_reason_and_windows_paths_are_read() -> None:
    assert all(rule.reason for rule in RULES)
    assert not is_wanted("torch\\include\\ATen\\ATen.h", "C:\\torch\\include\\ATen\\ATen.h")


@pytest.mark.parametrize(
    "name",
    [
        "libxcb-cursor.so.0",
        "libxcb-render-util.so.0",
        "libxcb-xkb.so.1",
        "libxkbcommon-x11.so.0",
        "libssl.so.3",
        "libffi.so.8",
        "libz.so.1",
        "libzstd.so.1",
    ],
)
def test_small_libraries_of_the_system_are_carried(name: str) -> None:
    assert is_carried(name)
    assert is_wanted(name, f"/usr/lib/x86_64-linux-gnu/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "libc.so.6",
        "libstdc++.so.6",
        "libGL.so.1",
        "libEGL.so.1",
        "libX11.so.6",
        "libxcb.so.1",
        "libxcb-dri3.so.0",
        "libfontconfig.so.1",
        "libgtk-3.so.0",
        "libreadline.so.8",
        "libgdbm.so.6",
    ],
)
def test_what_belongs_to_the_machine_or_binds_is_not(name: str) -> None:
    assert not is_carried(name)
    assert not is_wanted(name, f"/lib/x86_64-linux-gnu/{name}")
    # The same library out of a wheel was chosen by those who built the wheel.
    assert is_wanted(f"numpy.libs/{name}", f"{SITE}numpy.libs/{name}")
