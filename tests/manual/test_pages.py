"""The pages: contents, links, pictures, and that they name what there is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import make_manual
import pytest

from desktop.services.manual import INDEX, ManualPage, anchor_of
from desktop.views.help.page import HELP_OF_PAGE
from engine import settings
from tests.manual.conftest import MANUAL, REPOSITORY
from tests.manual.mentions import (
    commands_of,
    links_of,
    options_of,
    pictures_of,
    prose_of,
    what_is_wrong,
    window_words_of,
)

Pages = tuple[ManualPage, ...]

WORDS_OF_ADVICE = REPOSITORY / "engine" / "comparison" / "advice_words.py"


def strings_of(file: Path) -> Iterator[str]:
    """Yield the texts that stand in a module."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


# The pages among themselves ----------------------------------------------------------------------


def test_contents_list_every_page(pages: Pages) -> None:
    assert {one.name for one in pages} == {one.name for one in MANUAL.glob("*.md")}
    assert pages[0].name == INDEX


def test_each_page_has_one_title_and_no_two_have_the_same(pages: Pages) -> None:
    for page in pages:
        titles = re.findall(r"^# (.+)$", prose_of(page), re.MULTILINE)
        assert titles == [page.title], page.name
    assert len({one.title for one in pages}) == len(pages)


def test_links_lead_to_pages_and_headings_that_there_are(pages: Pages) -> None:
    anchors = {page.name: {one.anchor for one in page.sections} for page in pages}
    dead = []
    for link in chain.from_iterable(map(links_of, pages)):
        name, _, anchor = link.target.partition("#")
        there = anchors.get(name or link.page)
        if there is None or (anchor and anchor not in there):
            dead.append(link)
    assert dead == []


def test_nothing_leads_to_a_network(pages: Pages) -> None:
    for page in pages:
        assert "://" not in page.markdown, page.name


def test_the_window_s_pages_have_their_page(pages: Pages) -> None:
    assert set(HELP_OF_PAGE.values()) <= {one.name for one in pages}


# Pictures ----------------------------------------------------------------------------------------


def test_pictures_are_there_light_and_dark(pages: Pages) -> None:
    shown = list(chain.from_iterable(map(pictures_of, pages)))
    assert shown
    for picture in shown:
        assert picture.target.endswith("-light.png"), picture
        assert picture.words, picture
        for scheme in ("light", "dark"):
            assert (MANUAL / picture.target.replace("-light", f"-{scheme}")).is_file(), picture


def test_pictures_are_made_by_the_script(pages: Pages) -> None:
    scripts = (REPOSITORY / "packaging").glob("*screenshot*.py")
    words = "".join(one.read_text(encoding="utf-8") for one in scripts)
    made = set(re.findall(r'\.picture\("([\w-]+)"\)', words))
    for picture in chain.from_iterable(map(pictures_of, pages)):
        assert Path(picture.target).name.removesuffix("-light.png") in made, picture


# What there is -----------------------------------------------------------------------------------


def test_words_of_the_window_stand_in_the_window(pages: Pages) -> None:
    files = [*(REPOSITORY / "desktop").rglob("*.py"), WORDS_OF_ADVICE]
    there = set(chain.from_iterable(map(strings_of, files)))
    unknown = [
        one for one in chain.from_iterable(map(window_words_of, pages)) if one.words not in there
    ]
    assert unknown == []


def test_commands_and_their_options_are_known(pages: Pages) -> None:
    commands = make_manual.commands()
    told = list(chain.from_iterable(map(commands_of, pages)))
    assert told
    wrong = {one: problem for one in told if (problem := what_is_wrong(one.words, commands))}
    assert wrong == {}


def test_options_named_alone_are_known(pages: Pages) -> None:
    every = chain.from_iterable(one.with_actions() for one in make_manual.commands())
    known = {name for one in every for argument in one.arguments for name in argument.names}
    named = {one.words for page in pages for one in options_of(page)}
    assert named <= known | {"--json", "--"}


def test_settings_are_named_by_their_labels(pages: Pages) -> None:
    labels = {anchor_of(one.label): one.label for one in settings.ALL}
    named = [
        one
        for one in chain.from_iterable(map(links_of, pages))
        if one.target.startswith("settings.md#")
    ]
    assert named
    for link in named:
        assert labels[link.target.partition("#")[2]] == link.words, link


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("inglenook librarry", "no command"),
        ("inglenook library removes PATH", "no action"),
        ("inglenook ask --adaptor NAME QUESTION", "no option"),
        ("inglenook library remove PATH --look", "no option"),
    ],
)
def test_what_there_is_not_is_found(line: str, problem: str) -> None:
    assert problem in what_is_wrong(line, make_manual.commands())


# Made pages --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["command-line.md", "settings.md"])
def test_made_pages_are_what_the_program_says(name: str) -> None:
    made = make_manual.pages()[name]
    kept = (MANUAL / name).read_text(encoding="utf-8")
    assert kept == made, "run packaging/make_manual.py"


def test_every_command_and_option_says_what_it_is_for() -> None:
    every = list(chain.from_iterable(one.with_actions() for one in make_manual.commands()))
    assert len(every) > 50
    for command in every:
        assert command.description, command.words
        for argument in command.arguments:
            assert argument.words or not argument.names, (command.words, argument.names)


def test_made_settings_have_them_all(pages: Pages) -> None:
    page = next(one for one in pages if one.name == "settings.md")
    titles = [one.title for one in page.sections]
    assert [one.label for one in settings.ALL if one.label not in titles] == []
