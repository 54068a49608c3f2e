"""Packages of Linux: what is laid out, what a package manager is told, what catalogues read."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from lxml import etree
from shipping import product, system_libraries
from shipping.appimage import appimage_maker, lay_out_folder
from shipping.deb import checksums, control, make_deb
from shipping.flatpak import make_flatpak_manifest
from shipping.linux_tree import lay_out, metainfo
from shipping.workshop import CannotBuild, Variant, Workshop, filled, tool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


def ask(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([tool(name, ""), *arguments], capture_output=True, text=True, check=False)


def needs(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"{name} is not here")


def test_everything_is_laid_out_and_the_command_leads_to_the_program(
    shop: Workshop, tmp_path: Path
) -> None:
    lay_out(shop, tmp_path / "usr")
    command = tmp_path / "usr/bin/inglenook"
    assert command.resolve() == tmp_path / "usr/lib/inglenook/inglenook"
    assert command.stat().st_mode & 0o111
    share = tmp_path / "usr/share"
    for name in (
        "applications/inglenook.desktop",
        "mime/packages/inglenook.xml",
        "metainfo/org.inglenook.Inglenook.metainfo.xml",
        "icons/hicolor/256x256/apps/inglenook.png",
        "icons/hicolor/scalable/apps/inglenook.svg",
    ):
        assert (share / name).is_file(), name


def test_a_package_names_what_it_needs_and_where_its_licences_are(shop: Workshop) -> None:
    needed = system_libraries.debian_dependencies(shop.bundle)
    assert "libegl1" in needed
    assert "libwayland-client0" in needed
    assert "libxcb-cursor0" not in needed, "the bundle has it"
    assert needed[0] == "libc6 (>= 2.34)"
    fields = dict(
        line.split(": ", 1)
        for line in control(shop, needed, 1234).splitlines()
        if not line.startswith(" ")
    )
    assert fields["Package"] == "inglenook"
    assert fields["Version"] == product.version(shop.root)
    assert fields["Depends"] == ", ".join(needed)
    assert fields["Conflicts"] == "inglenook-cuda"
    assert len(fields["Description"]) < 80


def test_the_two_variants_cannot_be_installed_side_by_side(shop: Workshop) -> None:
    cuda = Workshop(shop.root, Variant.CUDA, shop.progress)
    text = control(cuda, ["libc6"], 1)
    assert "Package: inglenook-cuda\n" in text
    assert "Conflicts: inglenook\n" in text


def test_checksums_are_of_files_and_not_of_links(tmp_path: Path) -> None:
    (tmp_path / "DEBIAN").mkdir()
    (tmp_path / "DEBIAN" / "control").touch()
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr" / "file").write_bytes(b"content")
    (tmp_path / "usr" / "link").symlink_to("file")
    digest = hashlib.md5(b"content", usedforsecurity=False).hexdigest()
    assert checksums(tmp_path) == f"{digest}  usr/file\n"


@needs("dpkg-deb")
def test_the_package_is_one_that_dpkg_reads(shop: Workshop, tmp_path: Path) -> None:
    package = make_deb(shop)
    assert "Package: inglenook" in ask("dpkg-deb", "--field", package).stdout
    assert ask("dpkg-deb", "--extract", package, tmp_path / "out").returncode == 0
    documentation = tmp_path / "out/usr/share/doc/inglenook"
    assert (documentation / "licences/libraries/README.md").read_text("utf-8") == "Licences"
    assert "Apache License" in (documentation / "copyright").read_text("utf-8")
    assert (tmp_path / "out/usr/bin/inglenook").resolve().is_file()


@pytest.fixture
def without_tools(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Have nothing on the PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("without_tools")
def test_a_missing_tool_is_named_with_the_way_to_get_it(shop: Workshop) -> None:
    with pytest.raises(CannotBuild, match=r"dpkg-deb is missing.*sudo apt install dpkg"):
        make_deb(shop)
    with pytest.raises(CannotBuild, match=r"AppDir.*--appimage-runtime"):
        appimage_maker(None)(shop)
    with pytest.raises(CannotBuild, match="sudo apt install squashfs-tools"):
        appimage_maker(shop.root / "LICENSE")(shop)


def test_an_appdir_runs_by_itself(shop: Workshop) -> None:
    folder = lay_out_folder(shop)
    assert (folder / "AppRun").resolve() == folder / "usr/lib/inglenook/inglenook"
    assert (folder / ".DirIcon").is_file()
    assert (folder / "inglenook.desktop").read_text("utf-8").startswith("[Desktop Entry]")


@needs("mksquashfs")
def test_an_appimage_is_the_runtime_and_then_the_folder(shop: Workshop) -> None:
    runtime = shop.root / "runtime"
    runtime.write_bytes(b"\x7fELF runtime")
    made = appimage_maker(runtime)(shop)
    content = made.read_bytes()
    assert content.startswith(b"\x7fELF runtimehsqs"), "squashfs begins with hsqs"
    assert made.stat().st_mode & 0o111
    assert not made.with_suffix(".squashfs").exists()


def test_the_flatpak_may_not_use_the_network(shop: Workshop) -> None:
    manifest = make_flatpak_manifest(shop)
    read = yaml.safe_load(manifest.read_text("utf-8"))
    assert read["id"] == product.IDENTIFIER
    permissions = read["finish-args"]
    assert not [one for one in permissions if "network" in one or one == "--filesystem=host"]
    tree = (manifest.parent / read["modules"][0]["sources"][0]["path"]).resolve()
    assert (tree / "lib/inglenook/inglenook").is_file()
    assert "there is no --share=network" in manifest.read_text("utf-8"), "it says what that means"


def test_the_desktop_file_hands_files_over_and_is_for_model_files(repository: Path) -> None:
    lines = (repository / "packaging/linux/inglenook.desktop").read_text("utf-8").splitlines()
    fields = dict(line.split("=", 1) for line in lines if "=" in line)
    assert fields["Exec"] == "inglenook %F"
    assert fields["MimeType"].split(";")[:2] == [product.MODEL_TYPE, "inode/directory"]
    source = (repository / "desktop" / "running.py").read_text("utf-8")
    assert 'setDesktopFileName("inglenook")' in source, "Wayland finds the icon by this name"


@needs("desktop-file-validate")
def test_the_desktop_file_is_valid(repository: Path) -> None:
    file = repository / "packaging/linux/inglenook.desktop"
    done = ask("desktop-file-validate", file)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout


def test_the_type_of_model_files_is_known_by_ending_and_by_content(repository: Path) -> None:
    text = (repository / "packaging/linux/inglenook-mime.xml").read_text("utf-8")
    name = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    root = etree.fromstring(text.encode())
    kind = root.find("m:mime-type", name)
    assert kind is not None
    assert kind.get("type") == product.MODEL_TYPE
    glob, match = kind.find("m:glob", name), kind.find("m:magic/m:match", name)
    assert glob is not None
    assert match is not None
    assert glob.get("pattern") == f"*{product.MODEL_SUFFIX}"
    assert match.get("value") == "GGUF"


def test_catalogues_read_the_version_and_that_it_works_offline(repository: Path) -> None:
    root = etree.fromstring(metainfo(repository).encode())
    assert root.findtext("id") == product.IDENTIFIER
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == product.version(repository)
    assert root.findtext("supports/internet") == "offline-only"
    assert len(root.findall("description/p")) == len(product.DESCRIPTION)


@needs("appstreamcli")
def test_catalogues_find_no_fault_with_it(repository: Path, tmp_path: Path) -> None:
    file = tmp_path / f"{product.IDENTIFIER}.metainfo.xml"
    file.write_text(metainfo(repository), encoding="utf-8")
    done = ask("appstreamcli", "validate", "--no-net", file)
    assert done.returncode == 0, done.stdout


def test_a_template_that_asks_for_more_than_is_known_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "template").write_text("@VERSION@ of @NOBODY@", encoding="utf-8")
    with pytest.raises(ValueError, match="NOBODY"):
        filled(tmp_path / "template", {"VERSION": "1"})


def test_the_oldest_systems_are_told_from_the_libraries(tmp_path: Path) -> None:
    (tmp_path / "one.so").write_bytes(b"\0GLIBC_2.17\0GLIBCXX_3.4.30\0")
    (tmp_path / "two.so").write_bytes(b"\0GLIBC_2.36\0GLIBC_PRIVATE\0")
    (tmp_path / "empty.so").touch()
    found = system_libraries.needed_versions(tmp_path.iterdir())
    assert found == ["libc6 (>= 2.36)", "libstdc++6 (>= 12)"]


@needs("dpkg-query")
def test_licences_of_the_system_are_copied_or_it_is_said_that_there_are_none(
    tmp_path: Path,
) -> None:
    import ctypes.util

    sources = tmp_path / "sources.json"
    library = Path("/lib/x86_64-linux-gnu/libz.so.1")
    if not library.exists() or ctypes.util.find_library("z") is None:
        pytest.skip("there is no zlib where Debian has it")
    sources.write_text(
        f'{{"libz.so.1": "{library}", "torch/lib/libc10.so": "/home/build/libc10.so"}}',
        encoding="utf-8",
    )
    carried = system_libraries.carried(sources)
    assert carried == {"libz.so.1": str(library)}
    system_libraries.copy_licences(carried, tmp_path / "system")
    assert "zlib" in (tmp_path / "system" / "zlib1g.txt").read_text("utf-8").lower()
    with pytest.raises(CannotBuild, match="belongs to no package"):
        system_libraries.copy_licences({"own.so": str(tmp_path / "own.so")}, tmp_path / "other")


def test_a_build_elsewhere_is_refused(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(CannotBuild, match="on Linux only"):
        make_deb(shop)


@needs("objdump")
def test_a_library_that_would_be_missing_elsewhere_stops_the_build(tmp_path: Path) -> None:
    import _ssl

    shutil.copyfile(_ssl.__file__, tmp_path / "_ssl.so")
    with pytest.raises(CannotBuild, match=r"libssl\.so\S* for _ssl\.so"):
        system_libraries.check_links(tmp_path)
    for name in system_libraries._asked_for([tmp_path / "_ssl.so"]):
        (tmp_path / name).write_bytes(b"not a library, and asks for nothing")
    system_libraries.check_links(tmp_path)
