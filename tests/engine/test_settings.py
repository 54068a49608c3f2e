"""Settings: declared once, checked, and a file that keeps what a person wrote in it."""

from __future__ import annotations

import dataclasses
import typing
from pathlib import Path

import pytest

from engine import settings
from engine.errors import UserProblem
from engine.settings import ALL, Settings, declaration, load, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


# The declarations ----------------------------------------------------------------------------


def test_the_dataclass_and_the_declarations_agree() -> None:
    types = typing.get_type_hints(Settings)
    declared = [(one.name, type(one.default), one.default) for one in ALL]
    attributes = [(one.name, types[one.name], one.default) for one in dataclasses.fields(Settings)]
    assert attributes == declared


@pytest.mark.parametrize("setting", ALL, ids=lambda one: one.name)
def test_each_declaration_is_whole(setting: settings.Setting) -> None:
    assert setting.label
    assert setting.help.endswith(".")
    assert setting.check(setting.default) == setting.default
    assert setting.describe_allowed()
    if isinstance(setting.default, int | float) and not isinstance(setting.default, bool):
        assert setting.minimum is not None
        assert setting.maximum is not None
        assert setting.check(type(setting.default)(setting.maximum)) == setting.maximum


def test_names_are_unique() -> None:
    names = [one.name for one in ALL]
    assert len(set(names)) == len(names)


# Checking ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("appearance", "purple"),
        ("appearance", 1),
        ("passages", 0),
        ("passages", 21),
        ("passages", 2.5),
        ("passages", "5"),
        ("passages", True),
        ("passages", None),
        ("temperature", -0.1),
        ("temperature", float("nan")),
        ("temperature", float("inf")),
        ("context_tokens", 10**9),
    ],
)
def test_a_bad_value_is_a_problem_with_words(name: str, value: object) -> None:
    with pytest.raises(UserProblem) as caught:
        Settings().changed(name, value)
    assert declaration(name).label in caught.value.message
    assert caught.value.hint.startswith("Use ")


def test_a_whole_number_will_do_for_a_fraction() -> None:
    changed = Settings().changed("temperature", 1)
    assert changed.temperature == 1.0
    assert type(changed.temperature) is float


def test_an_unknown_setting_names_those_there_are() -> None:
    with pytest.raises(UserProblem) as caught:
        Settings().changed("colour", "red")
    assert "appearance" in caught.value.hint


# The file ------------------------------------------------------------------------------------


def test_a_missing_file_gives_the_defaults(file: Path) -> None:
    assert load(file) == Settings()
    assert not file.exists()


def test_what_was_saved_is_loaded(file: Path) -> None:
    chosen = Settings(
        appearance="dark",
        passages=7,
        ignore_rules="*.log\n# mine\nold/",
        indexing_paused=True,
        temperature=0.7,
        model="my-model",
        cache_type="q8_0",
        threads=3,
    )
    save(file, chosen)
    assert load(file) == chosen


def test_only_what_differs_from_its_default_is_written(file: Path) -> None:
    save(file, Settings(passages=7))
    assert file.read_text(encoding="utf-8").split() == ["[documents]", "passages", "=", "7"]
    save(file, Settings())
    assert file.read_text(encoding="utf-8").strip() == ""


_BY_HAND = """\
# My own settings.
[documents]
passages = 9  # the small model cannot read more
not_known_yet = "from a newer version"

[a_newer_section]
what = "ever"
"""


def test_comments_and_unknown_keys_are_kept(file: Path) -> None:
    file.write_text(_BY_HAND, encoding="utf-8")
    loaded = load(file)
    assert loaded.passages == 9
    save(file, loaded.changed("appearance", "dark"))
    text = file.read_text(encoding="utf-8")
    assert text.startswith(_BY_HAND)
    assert load(file).appearance == "dark"


def test_a_section_with_only_comments_is_kept(file: Path) -> None:
    file.write_text("[general]\n# nothing here yet\n", encoding="utf-8")
    save(file, Settings(passages=6))
    assert "# nothing here yet" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    [
        b"this is not toml [[[",
        b'[general]\nappearance = "\xff\xfe"',
        b'[general]\nappearance = "dark"\n[general]\n',
        b"[documents]\npassages = 1000",
        b'[documents]\npassages = "many"',
        b'[general]\nappearance = ["dark"]',
    ],
)
def test_a_file_that_cannot_be_used_is_a_problem_with_words(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(UserProblem) as caught:
        load(file)
    assert caught.value.hint
    assert file.read_bytes() == content


@pytest.mark.parametrize(
    "content", [b"this is not toml [[[", b"general = 5\n", b"[[general]]\nx = 1\n", b'x = "\xff"']
)
def test_saving_over_a_file_that_cannot_be_understood_is_a_problem(
    file: Path, content: bytes
) -> None:
    file.write_bytes(content)
    with pytest.raises(UserProblem):
        save(file, Settings(appearance="dark"))
    assert file.read_bytes() == content


def test_a_folder_in_the_files_place_is_a_problem(file: Path) -> None:
    file.mkdir()
    with pytest.raises(UserProblem):
        load(file)
    with pytest.raises(UserProblem):
        save(file, Settings(passages=6))


def test_a_read_only_home_is_a_problem_and_loses_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(file, Settings(passages=6))
    before = file.read_bytes()

    def refuse(path: Path, _: bytes) -> None:
        raise OSError(30, "Read-only file system", str(path))

    # Root may write anywhere, so the answer of the system is played.
    monkeypatch.setattr(settings, "write_atomically", refuse)
    with pytest.raises(UserProblem, match="read-only"):
        save(file, Settings(passages=8))
    assert file.read_bytes() == before


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="save the settings"):
        save(tmp_path / "gone" / "settings.toml", Settings(passages=6))
