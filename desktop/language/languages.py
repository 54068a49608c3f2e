"""The languages that the window speaks, and which of them a person gets.

Covered: the list, and the choice from a setting and the system's own wishes. Not covered: loading
a language (`installing`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

SYSTEM: Final = "system"
"""The setting that follows the system."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    Attributes:
        code: As in the settings and in the names of the files of translations.
        name: What its speakers call it.
        tags: How the tags of the systems begin that mean it (BCP 47).
    """

    code: str
    name: str
    tags: tuple[str, ...]


ENGLISH: Final = Language("en", "English", ("en",))
LANGUAGES: Final = (
    ENGLISH,
    Language("de", "Deutsch", ("de",)),
    Language("es", "Español", ("es",)),
    Language("fr", "Français", ("fr",)),
    Language("zh_CN", "简体中文", ("zh-CN", "zh-SG", "zh-Hans", "zh-MY", "zh")),
)

_TRADITIONAL: Final = ("zh-Hant", "zh-TW", "zh-HK", "zh-MO")
"""Traditional characters: who reads them gets the next language of their list."""


def chosen_language(setting: str, wishes: Sequence[str]) -> Language:
    """Return the language to speak.

    Args:
        setting: The code of a language, or `SYSTEM`. An unknown code counts as `SYSTEM`.
        wishes: The languages of the system in the order of preference, as BCP 47 tags.
    """
    named = next((one for one in LANGUAGES if one.code == setting), None)
    if named is not None:
        return named
    found = (language for wish in wishes if (language := _language_of(wish)) is not None)
    return next(found, ENGLISH)


def _language_of(tag: str) -> Language | None:
    if any(_begins(tag, one) for one in _TRADITIONAL):
        return None
    return next((one for one in LANGUAGES if any(_begins(tag, it) for it in one.tags)), None)


def _begins(tag: str, start: str) -> bool:
    whole, start = tag.replace("_", "-").lower(), start.lower()
    return whole == start or whole.startswith(f"{start}-")
