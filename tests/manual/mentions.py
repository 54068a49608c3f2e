"""What pages of the manual mention: links, pictures, words of the window, lines for a terminal."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from make_manual import Command

from desktop.services.manual import ManualPage

_FENCE = re.compile(r"```\w*\n(.*?)```", re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_COMMAND = "inglenook "
_EVERYWHERE = frozenset({"--json", "--help", "--version"})


@dataclass(frozen=True, slots=True)
class Mention:
    """Something that a page mentions.

    Attributes:
        page: The name of the page.
        words: As they stand there.
        target: Where a link or a picture leads to.
    """

    page: str
    words: str
    target: str = ""


def prose_of(page: ManualPage) -> str:
    """Return a page without its blocks of code."""
    return _FENCE.sub("", page.markdown)


def links_of(page: ManualPage) -> Iterator[Mention]:
    """Yield the links of a page."""
    for found in _LINK.finditer(prose_of(page)):
        yield Mention(page.name, " ".join(found[1].split()), found[2])


def pictures_of(page: ManualPage) -> Iterator[Mention]:
    """Yield the pictures of a page."""
    for found in _PICTURE.finditer(prose_of(page)):
        yield Mention(page.name, found[1], found[2])


def window_words_of(page: ManualPage) -> Iterator[Mention]:
    """Yield what is bold; what ends as a sentence only begins a paragraph."""
    for found in _BOLD.finditer(_CODE.sub("", prose_of(page))):
        words = " ".join(found[1].split())
        if not words.endswith((".", "?")):
            yield Mention(page.name, words)


def commands_of(page: ManualPage) -> Iterator[Mention]:
    """Yield what people are told to write in a terminal."""
    lines = [line for block in _FENCE.findall(page.markdown) for line in block.splitlines()]
    for line in [*lines, *_CODE.findall(prose_of(page))]:
        start = line.find(_COMMAND)
        if start == 0 or (start > 0 and line[start - 1] == " "):
            yield Mention(page.name, line[start:])


def options_of(page: ManualPage) -> Iterator[Mention]:
    """Yield options that are named by themselves."""
    for words in _CODE.findall(prose_of(page)):
        if words.startswith("--") and words[2:3].isalpha():
            yield Mention(page.name, words.split()[0])


def what_is_wrong(line: str, commands: tuple[Command, ...]) -> str:
    """Say what of a line for the terminal the program does not know, nothing if it knows all."""
    words = shlex.split(line.replace("[", "").replace("]", ""))[1:]
    known = {one.words: one for command in commands for one in command.with_actions()}
    if words[0] not in known:
        return "" if words[0] in _EVERYWHERE else f"there is no command {words[0]}"
    command = known[words.pop(0)]
    if words and (action := known.get(f"{command.words} {words[0]}")) is not None:
        command, words = action, words[1:]
    elif words and command.actions and words[0][0].islower():
        return f"{command.words} has no action {words[0]}"
    options = {name for one in command.arguments for name in one.names} | _EVERYWHERE
    unknown = [one for one in words if one.startswith("-") and one.rstrip("…") not in options]
    return f"{command.words} has no option {unknown[0]}" if unknown else ""
