"""The page for people: what it tells, that nothing in it can do harm, that all can read it."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonState,
)
from engine.comparison.records import Fault, NewQuestion, QuestionKind, Way, WayAnswer
from engine.comparison.reports import write_report
from engine.comparison.reports.material import material_of
from engine.comparison.reports.page import page_lines
from engine.comparison.storage import ComparisonList
from engine.examples.records import ExampleTurn
from engine.paths import Folders
from engine.store import Connection
from tests.engine.comparison.reports.reported import (
    FACTS,
    HOSTILE,
    Page,
    answers,
    questions,
    replaced,
    store,
)


class Desk:
    """Writes pages of comparisons."""

    def __init__(self, folders: Folders, database: Connection, target: Path) -> None:
        self._folders = folders
        self._target = target
        self.database = database

    def page_of(self, id_: int) -> Page:
        """Return the page of a stored comparison."""
        write_report(self._folders, id_, self._target)
        return Page(self._target)

    def page(
        self,
        asked: Sequence[ComparedQuestion] | None = None,
        given: Sequence[WayAnswer] | None = None,
    ) -> Page:
        """Return the page of some questions and answers."""
        return self.page_of(store(self.database, asked or questions(), given or answers()))


@pytest.fixture
def desk(folders: Folders, user_database: Connection, tmp_path: Path) -> Desk:
    return Desk(folders, user_database, tmp_path / "report.html")


def test_the_verdict_comes_first_and_then_the_numbers(desk: Desk) -> None:
    page = desk.page()
    verdict = page.text.index("Use documents: 34 of 40 right, 26 more than the plain model")
    why = page.text.index("Why Reading documents: 34 of 40 right instead of 8")
    figures = page.text.index("Right 8 of 40 34 of 40 10 of 40 32 of 40")
    assert verdict < why < figures < page.text.index("Question 1 fact in a document")
    assert "Quality, of 100 20 85 25 80" in page.text
    assert "Shared words 7 % 28 % 8 % 27 %" in page.text
    assert "Whole answer after 1.0 seconds 2.3 seconds 1.0 seconds 2.3 seconds" in page.text
    assert "Memory at most 640 MB 640 MB 640 MB 640 MB" in page.text
    assert "Right label" not in page.text
    assert "Faults" not in page.text


def test_each_two_ways_are_held_against_each_other_once(desk: Desk) -> None:
    page = desk.page()
    assert page.text.count(" against ") == 6
    assert "with documents against plain 65 points better (between " in page.text
    assert "taught against with documents 60 points worse (between " in page.text
    assert "documents against taught" not in page.text


def test_kinds_have_figures_and_verdicts_of_their_own(desk: Desk) -> None:
    page = desk.page()
    assert "All 8 of 40 34 of 40 10 of 40 32 of 40" in page.text
    assert "Facts in documents 8 of 30 30 of 30 10 of 30 30 of 30" in page.text
    assert "Style and format 0 of 10 4 of 10 0 of 10 2 of 10" in page.text
    assert "Facts in documents: use documents 30 questions" in page.text
    assert len(page.named("img")) == 3


def test_what_it_cost_and_how_it_was_measured_is_told(desk: Desk) -> None:
    page = desk.page()
    for words in (
        "Documents in the library 312",
        "Reading them in about 4 minutes",
        "The index on the disk 184 MB",
        "Teaching about 30 minutes",
        "What was taught, on the disk 9.4 MB",
        "4 questions kept out: the model was taught with them.",
        "1 question kept out: others ask nearly the same.",
        "8 questions of the examples taught: answered by a model that had not seen them.",
        "Model Tiny (tiny, 1.0 KB)",
        f"Its SHA-256 {'0' * 64}",
        "What was taught Piers (piers, run run-1)",
        "Seed 7",
        "Longest answer 200 tokens",
        "Changed in the last 30 days 14 of 312 documents",
        "Predicted before the first answer use documents",
        "inglenook compare Ferries --model tiny --adapter piers",
    ):
        assert words in page.text, words


def test_each_question_has_all_answers_with_what_they_cite(desk: Desk) -> None:
    page = desk.page()
    assert page.text.count("Question ") == 40
    first = page.text[page.text.index("Question 1 ") : page.text.index("Question 2 ")]
    assert "asked.csv, line 2 Asked When is a delay refunded?" in first
    assert "Expected After two hours or Two hours Stands in contract.pdf , page 14" in first
    assert "plain Right base: after 0 hours." in first
    assert "Cited: contract.pdf, page 14 · the place of the answer was read" in first
    last = page.text[page.text.index("Question 40 ") :]
    assert 'JSON Schema {"type":"object"}' in last
    assert "both Wrong both: after 39 hours." in last
    assert "the place of the answer was missed" in last
    assert "/home/anna" not in page.text, "the folders of a person are nobody's business"


def test_where_the_ways_differ_can_be_chosen(desk: Desk) -> None:
    page = desk.page()
    differing = [one for one in page.named("section") if one["class"] == "question differs"]
    assert len(differing) == 26
    assert "Show only the 26 questions" in page.named("label")[0]["data-words"]
    assert "Show only" not in page.text, "paper has nothing to choose"


def test_ratings_count_and_are_named(desk: Desk) -> None:
    id_ = store(desk.database, questions(), answers())
    ComparisonList(desk.database).rate(id_, 39, Way.BASE, True)
    page = desk.page_of(id_)
    assert "Right 9 of 40 34 of 40" in page.text
    assert "plain Right rated by you base: after 39 hours." in page.text
    assert "Rated by you 1 answer" in page.text


def test_faults_are_words_and_no_silence(desk: Desk) -> None:
    given = replaced(answers(), 1, Way.TUNED, text="", measures=None, fault=Fault.EMPTY)
    given = replaced(
        given, 2, Way.BOTH, text="", measures=None, fault=Fault.FAILED, detail="Too <long>."
    )
    given = replaced(given, 3, Way.BASE, fault=Fault.LOOPING)
    page = desk.page(given=given)
    assert "No answer The model wrote nothing." in page.text
    assert "No answer It could not be answered. Too <long>." in page.text
    assert "base: after 3 hours. The model repeated itself" in page.text
    assert "Faults 1 repeating none 1 empty 1 failed" in page.text
    assert "2 questions not counted" in page.text
    assert "over 38 questions" in page.text


def test_an_unfinished_comparison_says_so(desk: Desk) -> None:
    given = [one for one in answers() if one.number < 12]
    id_ = store(desk.database, questions(), given, state=ComparisonState.PAUSED)
    page = desk.page_of(id_)
    assert "not finished: 48 of 160 answers are there" in page.text
    assert "plain Not yet" in page.text


def test_answers_that_cannot_be_measured_make_no_figures(desk: Desk) -> None:
    given = [
        replace(one, text="", measures=None, fault=Fault.EMPTY)
        for one in answers(count=3)
        if one.number < 3
    ]
    page = desk.page(questions(3), given)
    assert "Not enough evidence" in page.text
    assert "No question was answered by all ways" in page.text
    assert not page.named("img")


def test_two_ways_without_anything_taught(desk: Desk) -> None:
    ways = (Way.BASE, Way.DOCUMENTS)
    id_ = store(
        desk.database, questions(), answers(ways), ways=ways, facts=replace(FACTS, taught=0)
    )
    page = desk.page_of(id_)
    assert "Right 8 of 40 34 of 40 Quality" in page.text
    assert "Examples taught" not in page.text
    assert "What was taught" not in page.text
    assert "--adapter" not in page.text


def test_hostile_texts_stay_texts(desk: Desk) -> None:
    content = NewQuestion(
        HOSTILE,
        (HOSTILE,),
        QuestionKind.FREE,
        system=HOSTILE,
        history=(ExampleTurn(is_answer=True, text=HOSTILE),),
        source=HOSTILE,
    )
    asked = [replace(one, content=content) for one in questions(12)]
    given = replaced(answers(count=12), 1, Way.DOCUMENTS, text=HOSTILE)
    passages = (replace(given[13].passages[0], path=f"/a/{HOSTILE}", location=HOSTILE),)
    given = replaced(given, 2, Way.DOCUMENTS, passages=passages, text='"><img src=x>')
    page = desk.page(asked, given)
    assert not page.named("script")
    assert "\x00" not in page.source
    assert page.text.count("<script>alert('1')</script> \"&amp;\"") == 12 * 5 + 1 + 1
    assert '"><img src=x>' in page.text


def test_a_page_asks_nothing_of_the_world(desk: Desk) -> None:
    page = desk.page()
    for _, attributes in page.tags:
        assert not {"href", "srcset", "onclick", "onload", "onerror"} & attributes.keys()
        assert attributes.get("src", "data:").startswith("data:")
        assert attributes.get("style", "").count("url(") == attributes.get("style", "").count(
            "url(data:image/svg+xml;base64,"
        )
    assert "http" not in page.source.replace("http-equiv", "")
    policy = page.named("meta")[1]["content"]
    assert policy.startswith("default-src 'none'")
    assert "@import" not in page.source


def test_the_page_can_be_heard(desk: Desk) -> None:
    page = desk.page()
    assert page.named("html")[0]["lang"] == "en"
    assert page.headings.count(1) == 1
    assert page.headings[0] == 1
    steps = zip(page.headings, page.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps), "a level was left out"
    alt = page.named("img")[0]["alt"]
    assert "with documents: 85, between " in alt
    assert "34 of 40 right" in alt
    heads = page.named("th")
    assert all(one["scope"] in ("row", "col") for one in heads)
    tables = page.named("table")
    assert all("aria-label" in one or one["role"] == "presentation" for one in tables)


def test_bars_are_sound_pictures(desk: Desk) -> None:
    for image in desk.page().named("img"):
        dark = image["style"].partition("url(")[2].rstrip(")")
        for address in (image["src"], dark):
            head, _, content = address.partition(",")
            assert head == "data:image/svg+xml;base64"
            root = etree.fromstring(base64.b64decode(content, validate=True))
            names = [etree.QName(one).localname for one in root.iter()]
            assert names.count("rect") == 4
            assert set(names) == {"svg", "rect", "path", "text"}


def test_a_very_long_answer_is_shown_in_part(desk: Desk) -> None:
    given = replaced(answers(), 0, Way.BASE, text="word " * 2_000)
    page = desk.page(given=given)
    assert "… and 8,000 more characters" in page.text
    assert page.source.count("word ") < 410


def test_two_thousand_questions_stay_lean(folders: Folders, user_database: Connection) -> None:
    small = material_of(folders, store(user_database, questions(12), answers(count=12)))
    given = {(one.number, one.way): one for one in answers(count=2_000)}
    page = "\n".join(page_lines(replace(small, questions=tuple(questions(2_000)), answers=given)))
    assert page.count("<section") == 2_000
    said = sum(len(one.text) for one in given.values())
    assert len(page) - said < 2_000 * 1_400
