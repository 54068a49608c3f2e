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
        "language",
        "general",
        "system",
        "Language",
        "The language of the window; your documents and answers may be in any other.",
        choices=(
            ("system", "Like the system"),
            ("en", "English"),
            ("de", "Deutsch"),
            ("es", "Español"),
            ("fr", "Français"),
            ("zh_CN", "简体中文"),
        ),
    ),
    Setting(
        "contrast",
        "general",
        "system",
        "Contrast",
        "Stronger colours and outlines for everything, or whatever the system asks for.",
        choices=(("system", "Like the system"), ("high", "High"), ("ordinary", "Ordinary")),
    ),
    Setting(
        "reduce_motion",
        "general",
        False,
        "Reduce motion",
        "Nothing slides in and nothing wanders. Where the system asks for less motion, it is so "
        "in any case.",
    ),
    Setting(
        "zoom_percent",
        "general",
        100,
        "Zoom",
        "The size of words in conversations, in per cent. Ctrl with + or - changes it too.",
        minimum=60,
        maximum=250,
    ),
    Setting(
        "notifications",
        "general",
        True,
        "Notifications",
        "Say when long work has ended while you were in another window.",
    ),
    Setting(
        "lock_minutes",
        "general",
        0,
        "Lock after",
        "When there is a vault that asks for its passphrase: minutes without use after which it "
        "is locked. 0 never locks it.",
        minimum=0,
        maximum=480,
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
        "prefer_quotation",
        "answering",
        False,
        "Quotation first",
        "Put the sentence of your documents that answers best, word for word, before what the "
        "model writes. Small models make mistakes; a quotation does not.",
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
        "top_k",
        "answering",
        40,
        "Choose among (top-k)",
        "With a temperature above 0, only this many of the likeliest words are considered. 0 "
        "considers all.",
        minimum=0,
        maximum=1000,
    ),
    Setting(
        "top_p",
        "answering",
        0.95,
        "Likely share (top-p)",
        "With a temperature above 0, the likeliest words that together reach this probability are "
        "considered. 1 considers all.",
        minimum=0.0,
        maximum=1.0,
    ),
    Setting(
        "min_p",
        "answering",
        0.05,
        "Least likelihood (min-p)",
        "With a temperature above 0, words less likely than this share of the likeliest one are "
        "left out. 0 leaves none out.",
        minimum=0.0,
        maximum=1.0,
    ),
    Setting(
        "repeat_penalty",
        "answering",
        1.1,
        "Repeat penalty",
        "Above 1, words that were just written become less likely; small models need that. 1 "
        "changes nothing.",
        minimum=1.0,
        maximum=2.0,
    ),
    Setting(
        "seed",
        "answering",
        0,
        "Seed",
        "The same seed gives the same answer to the same question.",
        minimum=0,
        maximum=2_147_483_647,
    ),
    Setting(
        "adapter",
        "answering",
        "",
        "Taught",
        "What the model was taught that it answers with, by its short name; empty means the plain "
        "model. It is chosen beside the question.",
    ),
    Setting(
        "adapter_strength",
        "answering",
        100,
        "Strength of what was taught",
        "In per cent. 0 is the plain model; above 100 what was taught is exaggerated.",
        minimum=0,
        maximum=150,
    ),
    Setting(
        "model",
        "model",
        "",
        "Model",
        "The model that answers, by its name on the Models page; empty means the starter model.",
    ),
    Setting(
        "context_tokens",
        "model",
        4096,
        "Context",
        "How many tokens the model can have before it at once: your question, the conversation, "
        "the passages and the answer. A larger context needs more memory.",
        minimum=512,
        maximum=131072,
    ),
    Setting(
        "cache_type",
        "model",
        "f16",
        "Precision of the cache",
        "How exactly the model remembers what it has read. 8 bits take about half the memory and "
        "can change an answer slightly.",
        choices=(("f16", "16 bits"), ("q8_0", "8 bits")),
    ),
    Setting(
        "threads",
        "model",
        0,
        "Threads",
        "Processor threads for the model. 0 means all cores but one while it writes, so that the "
        "window stays quick, and all of them for the moment in which it reads.",
        minimum=0,
        maximum=256,
    ),
    Setting(
        "flash_attention",
        "model",
        "auto",
        "Flash attention",
        "A faster way to compute attention that needs less memory, where the model and the device "
        "can do it.",
        choices=(("auto", "Where possible"), ("on", "On"), ("off", "Off")),
    ),
    Setting(
        "graphics_card",
        "model",
        True,
        "Use the graphics card",
        "Put as much of the model on the graphics card as its free memory allows.",
    ),
    Setting(
        "faster_layout",
        "model",
        True,
        "Faster copy",
        "Keep a copy of a model whose weights this processor reads slowly, in a form that it "
        "reads faster. It needs disk space, about twice the model's own at most.",
    ),
    Setting(
        "drafting",
        "model",
        True,
        "Look ahead in the sources",
        "Guess the next words from the passages and check several at once (prompt lookup). The "
        "answer is the same, and quotations come faster.",
    ),
    Setting(
        "saved_states_megabytes",
        "model",
        1000,
        "Kept readings",
        "What the model has read of pinned documents is kept on the disk up to this size, in "
        "megabytes, so that it need not read them again. 0 keeps none.",
        minimum=0,
        maximum=100_000,
    ),
)

_BY_NAME: Final = {setting.name: setting for setting in ALL}


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force. Every attribute is declared in `ALL`, in the same order."""

    appearance: str = "system"
    language: str = "system"
    contrast: str = "system"
    reduce_motion: bool = False
    zoom_percent: int = 100
    notifications: bool = True
    lock_minutes: int = 0
    passages: int = 3
    largest_file_megabytes: int = 100
    ignore_rules: str = ""
    rescan_minutes: int = 15
    indexing_paused: bool = False
    prefer_quotation: bool = False
    answer_tokens: int = 400
    temperature: float = 0.0
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.1
    seed: int = 0
    adapter: str = ""
    adapter_strength: int = 100
    model: str = ""
    context_tokens: int = 4096
    cache_type: str = "f16"
    threads: int = 0
    flash_attention: str = "auto"
    graphics_card: bool = True
    faster_layout: bool = True
    drafting: bool = True
    saved_states_megabytes: int = 1000

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
