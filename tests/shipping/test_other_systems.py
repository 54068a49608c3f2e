"""macOS and Windows: what is written for them, as far as it can be read here."""

from __future__ import annotations

import ast
import plistlib
import re
from pathlib import Path

import pytest
from shipping import product
from shipping.macos import disk_image_maker
from shipping.windows import make_installer, version_file
from shipping.workshop import CannotBuild, Workshop

from engine.own_processes import CONSOLE_PROGRAM


def test_a_signed_application_may_serve_no_network(repository: Path) -> None:
    file = repository / "packaging" / "macos" / "entitlements.plist"
    allowed = plistlib.loads(file.read_bytes())
    assert set(allowed) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }
    assert not [name for name in allowed if "network" in name or "device" in name]


def test_the_installer_is_for_one_person_and_names_programs_that_are_built(
    repository: Path,
) -> None:
    text = (repository / "packaging" / "windows" / "inglenook.iss").read_text("utf-8")
    assert "PrivilegesRequired=lowest" in text
    assert r"Software\Classes\.gguf\OpenWithProgids" in text
    spec = (repository / "packaging" / "inglenook.spec").read_text("utf-8")
    programs = set(re.findall(r"\{app\}\\(\w+)\.exe", text))
    assert programs == {"InglenookWindow"}
    assert '"InglenookWindow"' in spec
    assert f"{product.COMMAND}.exe" == CONSOLE_PROGRAM


def test_every_value_that_the_installer_asks_for_is_given(repository: Path) -> None:
    text = (repository / "packaging" / "windows" / "inglenook.iss").read_text("utf-8")
    asked = set(re.findall(r"\{#(\w+)\}", text))
    source = (repository / "packaging" / "shipping" / "windows.py").read_text("utf-8")
    assert asked == set(re.findall(r'"(\w+)": shop\.', source))


def test_windows_shows_the_version(repository: Path) -> None:
    text = version_file(repository)
    ast.parse(text)
    assert f"StringStruct('ProductVersion', '{product.version(repository)}')" in text


@pytest.mark.parametrize(
    ("maker", "words"), [(make_installer, "Windows"), (disk_image_maker(None), "macOS")]
)
def test_they_are_built_at_home_only(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch, maker: object, words: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert callable(maker)
    with pytest.raises(CannotBuild, match=words):
        maker(shop)
