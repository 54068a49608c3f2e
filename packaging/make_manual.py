"""Makes the two pages of the manual that are made from the program.

    python packaging/make_manual.py [FOLDER]

Run it from the repository's root. `command-line.md` comes from the definition of the command line,
`settings.md` from the declarations of the settings; the words around them stand here. Covered, too:
`commands()`, by which the tests hold all other pages against the command line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

_ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

from engine.cli.running import parser  # noqa: E402 - after the path is set
from engine.paths import manual  # noqa: E402
from engine.settings import ALL, Setting  # noqa: E402

_ABOUT_COMMANDS: Final = """\
# Command line

This page is for people who use a terminal. Nearly all of it can be done in the window, too. The
page is made from the program itself: it lists what this version understands.

- Words in capitals, as in `PATH`, stand for what you write yourself. Write what has spaces in
  quotation marks.
- What stands in square brackets may be left out. Three dots say that there may be several.
- Every command takes `--json`: it then prints one JSON object and nothing else, for scripts.
  Progress goes to the error output.
- A command ends with 0 when it did its work, with 1 when something has to be mended (it says what,
  and what to do), with 2 when it was written wrongly, and with 130 when you stopped it with Ctrl-C.
- `inglenook` without anything opens the window. Where it was not installed, but set up from its
  source, write `python3 run.py --` instead of `inglenook`.
- `INGLENOOK_HOME` names a folder in which everything is kept, instead of the usual places. Keep
  documents elsewhere: what lies in it is never indexed.
"""
_ABOUT_SETTINGS: Final = """\
# Settings

All settings stand on the page **Settings**. A change counts at once; only another language is
spoken after a new start, which a button below that setting offers. An arrow beside a setting leads
back to the default. The page is made from the program itself: it lists what this version knows.

Below the settings are the [backups](backups.md), the [vault](vault.md), the
[receipt of privacy](privacy.md) and the [report about a problem](troubleshooting.md).

Each setting has a short name, too. By it the file `settings.toml` holds what you changed. Comments
that you write into this file stay.
"""
_SECTIONS: Final = {
    "general": "General",
    "documents": "Documents",
    "answering": "Answers",
    "model": "Model",
}
"""As the window calls them."""

_EVERYWHERE: Final = ("help", "json")
"""What every command takes; said once."""

_MOST_OPTIONS: Final = 3
"""In the line that shows a whole command."""


def main() -> None:
    """Write both pages."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else manual()
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")


def pages() -> dict[str, str]:
    """Return the pages that are made, by the names of their files."""
    return {"command-line.md": _command_line(), "settings.md": _settings()}


# The command line --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Argument:
    """What may follow a command.

    Attributes:
        names: Of an option; none for what stands at a place.
        value: What is written for its value, empty for none.
        words: What it is for.
        choices: What is allowed.
        is_needed: Whether it has to be there.
        is_repeated: Whether there may be several.
    """

    names: tuple[str, ...]
    value: str
    words: str
    choices: tuple[str, ...]
    is_needed: bool
    is_repeated: bool

    @property
    def usage(self) -> str:
        """How it is written in a line that shows the whole command."""
        dots = "…" if self.is_repeated else ""
        words = " ".join(filter(None, (self.names[0] if self.names else "", self.value))) + dots
        return words if self.is_needed else f"[{words}]"


@dataclass(frozen=True, slots=True)
class Command:
    """A command, or an action of one.

    Attributes:
        words: How it is called, as in "library remove".
        description: What it does.
        arguments: What may follow, in the order of their definition.
        actions: What else it can do.
    """

    words: str
    description: str
    arguments: tuple[Argument, ...]
    actions: tuple[Command, ...]

    @property
    def usage(self) -> str:
        """The whole command in one line; many options are told below it alone."""
        places = [one.usage for one in self.arguments if not one.names]
        options = [one.usage for one in self.arguments if one.names]
        if len(options) > _MOST_OPTIONS:
            options = ["[OPTIONS]"]
        return " ".join(["inglenook", self.words, *places, *options])

    def with_actions(self) -> Iterator[Command]:
        """Yield it and all of its actions."""
        yield self
        for action in self.actions:
            yield from action.with_actions()


def commands() -> tuple[Command, ...]:
    """Return all commands."""
    return _command("", parser()).actions


def _command(words: str, definition: argparse.ArgumentParser) -> Command:
    arguments, actions = [], list[Command]()
    for one in definition._actions:  # noqa: SLF001 - argparse shows its arguments nowhere else
        if isinstance(one.choices, dict):
            for name, action in one.choices.items():
                actions.append(_command(f"{words} {name}".strip(), action))
        elif one.dest not in _EVERYWHERE:
            arguments.append(_argument(one))
    return Command(words, definition.description or "", tuple(arguments), tuple(actions))


def _argument(one: argparse.Action) -> Argument:
    takes_value = one.nargs != 0
    choices = tuple(map(str, one.choices)) if one.choices else ()
    name = one.metavar if isinstance(one.metavar, str) else one.dest.upper()
    return Argument(
        tuple(one.option_strings),
        name if takes_value else "",
        one.help or "",
        choices,
        one.required and one.nargs not in ("?", "*"),
        one.nargs in ("+", "*") or isinstance(one, argparse._AppendAction),  # noqa: SLF001
    )


def _command_line() -> str:
    found = commands()
    rows = [f"| [`inglenook {one.words}`](#{_anchor(one)}) | {one.description} |" for one in found]
    overview = "\n".join(["| command | what it does |", "|---|---|", *rows])
    parts = [_part(one) for command in found for one in command.with_actions()]
    return "\n\n".join([_ABOUT_COMMANDS.strip(), overview, *parts]) + "\n"


def _part(command: Command) -> str:
    signs = "##" if " " not in command.words else "###"
    parts = [f"{signs} inglenook {command.words}", _sentence(command.description)]
    parts.append(f"```\n{command.usage}\n```")
    told = [one for one in command.arguments if one.words or one.choices]
    if told:
        rows = [f"| {_called(one)} | {_explained(one)} |" for one in told]
        parts.append("\n".join(["| what follows | what it is |", "|---|---|", *rows]))
    return "\n\n".join(parts)


def _called(one: Argument) -> str:
    names = one.names or ("",)
    return " or ".join(f"`{f'{name} {one.value}'.strip()}`" for name in names)


def _explained(one: Argument) -> str:
    choices = f"one of {', '.join(f'`{choice}`' for choice in one.choices)}" if one.choices else ""
    return "; ".join(filter(None, (one.words, choices)))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _anchor(command: Command) -> str:
    return f"inglenook {command.words}".replace(" ", "-")


# The settings ------------------------------------------------------------------------------------


def _settings() -> str:
    parts = [_ABOUT_SETTINGS.strip()]
    for section, settings in groupby(ALL, key=lambda one: one.section):
        parts.append(f"## {_SECTIONS[section]}")
        parts += map(_setting, settings)
    return "\n\n".join(parts) + "\n"


def _setting(one: Setting) -> str:
    facts = f"Short name `{one.name}`. {_allowed(one)} The default is {_default(one)}."
    return "\n\n".join((f"### {one.label}", one.help, facts))


def _allowed(one: Setting) -> str:
    if one.choices:
        *others, last = [f"“{words}”" for _, words in one.choices]
        return f"{', '.join(others)} or {last}."
    if isinstance(one.default, bool):
        return "On or off."
    if isinstance(one.default, str):
        return "A text."
    return f"A number from {_number(one.minimum or 0)} to {_number(one.maximum or 0)}."


def _default(one: Setting) -> str:
    if one.choices:
        return f"“{dict(one.choices)[str(one.default)]}”"
    if isinstance(one.default, bool):
        return "on" if one.default else "off"
    return one.default or "empty" if isinstance(one.default, str) else _number(one.default)


def _number(value: float) -> str:
    return f"{value:,.10g}"


if __name__ == "__main__":
    main()
