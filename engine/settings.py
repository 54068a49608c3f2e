"""The settings: each declared once, with its type, default, limits and words.

The Settings page, the manual and the check of the file are all made from `ALL`.
Covered: declaration, reading, checking, writing (TOML, comments and unknown keys kept).
Not covered: what a setting does (that is where it is used).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem, from_os_error
from engine.paths import write_atomically

Value = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Setting:
    """One declared setting.

    Attributes:
        name: Also the attribute's name in `Settings`.
        section: Where the page shows it and the file keeps it.
        default: Its value until a person changes it; its type is the setting's type.
        label: A few words.
        help: One or two sentences.
        choices: The allowed values with their words, if it is a choice.
        minimum: Smallest allowed number.
        maximum: Largest allowed number.
        is_long: Whether it is a text of several lines.
    """

    name: str
    section: str
    default: Value
    label: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    is_long: bool = False

    def check(self, value: object) -> Value:
        """Return the value in the setting's own type.

        Raises:
            UserProblem: The value has another type or is out of bounds.
        """
        wanted = type(self.default)
        if wanted is float and type(value) is int:
            value = float(value)
        if type(value) is not wanted or not self._is_allowed(value):
            raise UserProblem(
                f"The setting “{self.label}” cannot be {value!r}.",
                f"Use {self.describe_allowed()}.",
            )
        return value

    def _is_allowed(self, value: object) -> bool:
        if self.choices:
            return value in [choice for choice, _ in self.choices]
        if isinstance(value, int | float) and not isinstance(value, bool):
            low = self.minimum if self.minimum is not None else float("-inf")
            high = self.maximum if self.maximum is not None else float("inf")
            return low <= value <= high
        return True

    def describe_allowed(self) -> str:
        """Say in words which values are allowed."""
        if self.choices:
            return "one of " + ", ".join(choice for choice, _ in self.choices)
        if isinstance(self.default, bool):
            return "true or false"
        if isinstance(self.default, int | float):
            return f"a number from {self.minimum:g} to {self.maximum:g}"
        return "text"


ALL: Final = (
    Setting(
        "appearance",
        "general",
        "system",
        "Appearance",
        "Light or dark, or whatever the system uses.",
        choices=(("system", "Like the system"), ("light", "Light"), ("dark", "Dark")),
    ),
    Setting(
        "passages",
        "documents",
        3,
        "Passages for an answer",
        "How many passages of your documents the model reads before it answers. More passages "
        "give it more to work with and make it start later.",
        minimum=1,
        maximum=20,
    ),
    Setting(
        "largest_file_megabytes",
        "documents",
        100,
        "Largest file",
        "Files above this size, in megabytes, are listed as skipped instead of being read.",
        minimum=1,
        maximum=2000,
    ),
    Setting(
        "ignore_rules",
        "documents",
        "",
        "Left out",
        "Files and folders that are not read, one rule a line as in a .gitignore file: “*.log” or "
        "“drafts/”. A file .inglenookignore inside a folder adds rules for that folder.",
        is_long=True,
    ),
    Setting(
        "rescan_minutes",
        "documents",
        15,
        "Look again",
        "Changes are noticed at once where the system tells of them. Beside that, and on network "
        "disks, all folders are looked through every so many minutes.",
        minimum=1,
        maximum=1440,
    ),
    Setting(
        "indexing_paused",
        "documents",
        False,
        "Pause indexing",
        "New and changed files wait until you switch this off, after a restart too.",
    ),
    Setting(
        "context_tokens",
        "answering",
        4096,
        "Context",
        "How many tokens the model can have before it at once: your question, the conversation, "
        "the passages and the answer. A larger context needs more memory.",
        minimum=512,
        maximum=131072,
    ),
    Setting(
        "answer_tokens",
        "answering",
        400,
        "Longest answer",
        "The answer ends at this many tokens (a token is about three quarters of a word).",
        minimum=16,
        maximum=8192,
    ),
    Setting(
        "temperature",
        "answering",
        0.0,
        "Temperature",
        "0 always takes the likeliest word and gives the same answer each time. Higher values "
        "vary more, and stray further from your documents.",
        minimum=0.0,
        maximum=2.0,
    ),
    Setting(
        "threads",
        "answering",
        0,
        "Threads",
        "Processor threads for the model. 0 means all cores but one, so that the window stays "
        "quick.",
        minimum=0,
        maximum=256,
    ),
)

_BY_NAME: Final = {setting.name: setting for setting in ALL}


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force. Every attribute is declared in `ALL`, in the same order."""

    appearance: str = "system"
    passages: int = 3
    largest_file_megabytes: int = 100
    ignore_rules: str = ""
    rescan_minutes: int = 15
    indexing_paused: bool = False
    context_tokens: int = 4096
    answer_tokens: int = 400
    temperature: float = 0.0
    threads: int = 0

    def changed(self, name: str, value: object) -> Settings:
        """Return a copy with one setting changed.

        Raises:
            UserProblem: There is no such setting, or the value is not allowed.
        """
        return replace(self, **{name: declaration(name).check(value)})  # type: ignore[arg-type]


def declaration(name: str) -> Setting:
    """Return the declaration of a setting.

    Raises:
        UserProblem: There is no such setting.
    """
    if name not in _BY_NAME:
        raise UserProblem(
            f"There is no setting “{name}”.", "The settings are: " + ", ".join(_BY_NAME) + "."
        )
    return _BY_NAME[name]


def load(path: Path) -> Settings:
    """Read the settings file; a missing file gives the defaults, unknown keys are left alone.

    Raises:
        UserProblem: The file is not TOML, cannot be read, or holds a value that is not allowed.
    """
    import tomllib

    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise from_os_error(error, "read the settings") from error
    except ValueError as error:
        raise UserProblem(
            f"The settings file {path} cannot be understood.",
            "Mend it, or move it away to start with the defaults.",
            str(error),
        ) from error
    return _from_sections(values)


def save(path: Path, settings: Settings) -> None:
    """Write the settings that differ from their defaults; comments and other keys are kept.

    Raises:
        UserProblem: The file cannot be written.
    """
    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        write_atomically(path, _changed_file(text, settings).encode())
    except OSError as error:
        raise from_os_error(error, "save the settings") from error
    except (ValueError, TypeError) as error:
        raise UserProblem(
            f"The settings file {path} cannot be understood, so nothing was saved.",
            "Mend it, or move it away to start with the defaults.",
            repr(error),
        ) from error


def _changed_file(text: str, settings: Settings) -> str:
    """Write the settings into a file's text; sections that we emptied ourselves are taken out."""
    import tomlkit
    from tomlkit.items import Table

    file = tomlkit.parse(text)
    for setting in ALL:
        section = file.get(setting.section)
        value = getattr(settings, setting.name)
        if section is None and value == setting.default:
            continue
        if section is None:
            section = file.setdefault(setting.section, tomlkit.table())
        if not isinstance(section, Table):
            raise TypeError(f"{setting.section} is not a section")
        if value != setting.default:
            section[setting.name] = value
        elif setting.name in section:
            section.pop(setting.name)
            if not section.as_string().strip():
                file.pop(setting.section)
    return tomlkit.dumps(file)


def _from_sections(values: Mapping[str, Any]) -> Settings:
    settings = Settings()
    for setting in ALL:
        section = values.get(setting.section, {})
        if isinstance(section, Mapping) and setting.name in section:
            settings = settings.changed(setting.name, section[setting.name])
    return settings
