"""Exports: Markdown, HTML, JSON and training examples."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.exporting import ExportFormat, export, write_export
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.records import (
    CitationMark,
    MessageState,
    Part,
    ProblemPart,
    QuotationPart,
    ReasoningPart,
    Role,
    SourcePart,
    TextPart,
)
from engine.errors import UserProblem
from engine.store import Connection

FERRY = SourcePart(
    1, "/a/ferry.txt", "h", "line 3", None, 0, 9, "The ferry\n leaves at nine.", 0, 9, cited=True
)
FARES = SourcePart(2, "C:\\papers\\fares.pdf", "h", "page 2", 2, 0, 9, "Four crowns.", 0, 9)


class Talk:
    """A conversation that a test holds."""

    def __init__(self, database: Connection, title: str = "When does it leave?") -> None:
        self.kept = ConversationList(database)
        self.feedback = FeedbackList(database)
        self.id = self.kept.start(title).id

    def say(
        self,
        role: Role,
        *parts: Part | str,
        parent: int | None = None,
        state: MessageState = MessageState.COMPLETE,
    ) -> int:
        typed = tuple(TextPart(one) if isinstance(one, str) else one for one in parts)
        return self.kept.add_message(
            self.id, role, typed, parent_id=parent, state=state, model="small-model"
        )

    def turn(
        self,
        question: str,
        answer: str,
        parent: int | None = None,
        state: MessageState = MessageState.COMPLETE,
    ) -> int:
        asked = self.say(Role.QUESTION, question, parent=parent)
        return self.say(Role.ANSWER, answer, parent=asked, state=state)


@pytest.fixture
def talk(user_database: Connection) -> Talk:
    return Talk(user_database)


def written(database: Connection, format_: ExportFormat, *talks: Talk) -> str:
    return export(database, [one.id for one in talks], format_)


# Markdown ------------------------------------------------------------------------------------


def test_markdown_has_its_sources_as_footnotes(talk: Talk, user_database: Connection) -> None:
    asked = talk.say(Role.QUESTION, "When, and for how much?")
    answer = TextPart(
        "At nine. It costs four crowns.", (CitationMark(8, (1,)), CitationMark(30, (1, 2)))
    )
    talk.say(Role.ANSWER, FERRY, FARES, ReasoningPart("hm"), answer, parent=asked)
    user_database.run("UPDATE conversation SET created_at = 86400 * 365.5")
    assert written(user_database, ExportFormat.MARKDOWN, talk) == (
        "# When does it leave?\n\n*1971-01-01*\n\n## Question\n\nWhen, and for how much?\n\n"
        "## Answer (small-model)\n\nAt nine.[^2-1] It costs four crowns.[^2-1][^2-2]\n\n"
        "[^2-1]: ferry.txt, line 3: “The ferry leaves at nine.”\n\n"
        "[^2-2]: fares.pdf, page 2: “Four crowns.”\n"
    )


def test_markdown_shows_the_shown_branch_with_corrections_and_problems(
    talk: Talk, user_database: Connection
) -> None:
    first = talk.turn("When?", "At nine.")
    second = talk.turn("When on Sunday?", "At ten.")
    quoted = QuotationPart(1, 0, 9, "The ferry leaves at nine.", leads=True)
    talk.say(Role.ANSWER, FERRY, quoted, ProblemPart("It stopped."), parent=second)
    talk.feedback.correct(second, "At eleven.")
    text = written(user_database, ExportFormat.MARKDOWN, talk)
    assert "At nine.\n" not in text
    assert "At ten.\n\n**Corrected answer**\n\nAt eleven." in text
    assert "> The ferry leaves at nine. [^3-1]" in text
    assert "*It stopped.*" in text
    assert "[^3-1]: ferry.txt" in text
    talk.kept.show_branch(first)
    assert "At nine." in written(user_database, ExportFormat.MARKDOWN, talk)


def test_markdown_of_several_conversations_keeps_each_footnote_with_its_own(
    talk: Talk, user_database: Connection
) -> None:
    other = Talk(user_database, "How much?")
    for one, source in ((talk, FERRY), (other, FARES)):
        asked = one.say(Role.QUESTION, "Well?")
        answer = TextPart("So it is.", (CitationMark(9, (1,)),))
        one.say(Role.ANSWER, replace(source, number=1), answer, parent=asked)
    text = written(user_database, ExportFormat.MARKDOWN, talk, other)
    notes = dict(re.findall(r"^\[\^(\S+)\]: (\S+),", text, re.MULTILINE))
    assert len(re.findall(r"^\[\^", text, re.MULTILINE)) == len(notes), "a name stands for one note"
    cited = re.findall(r"So it is\.\[\^(\S+)\]", text)
    assert [notes[name] for name in cited] == ["ferry.txt", "fares.pdf"]


# HTML ----------------------------------------------------------------------------------------


class _Outline(HTMLParser):
    """Collects what a page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    @property
    def addresses(self) -> list[str]:
        names = ("href", "src", "srcset", "data", "action", "background", "poster", "style")
        return [value or "" for name, value in self.attributes if name in names]


def test_a_page_links_its_marks_to_its_sources(talk: Talk, user_database: Connection) -> None:
    asked = talk.say(Role.QUESTION, "When?")
    answer = TextPart("**At nine.**", (CitationMark(12, (1, 2)),))
    talk.say(Role.ANSWER, FERRY, FARES, ReasoningPart("hm"), answer, parent=asked)
    page = written(user_database, ExportFormat.HTML, talk)
    outline = _Outline(page)
    ids = {f"#{value}" for name, value in outline.attributes if name == "id"}
    assert outline.addresses == ["#s1-2-1", "#s1-2-2"]
    assert set(outline.addresses) <= ids
    assert "<strong>At nine.</strong><sup>" in page
    assert "<details><summary>Thoughts</summary>" in page
    assert "prefers-color-scheme: dark" in page


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![picture](https://example.org/a.png)",
    "[click](javascript:alert(1)) <https://example.org>",
    "[a]: https://example.org/\n\n[a]",
    "```\n</pre><script>x</script>\n```",
    "<style>body{background:url(https://example.org)}</style>",
    "\u2e281\u2e29 & \"quotes\" 'too'",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_in_a_page_runs_or_loads(user_database: Connection, words: str) -> None:
    talk = Talk(user_database, words)
    asked = talk.say(Role.QUESTION, words)
    source = SourcePart(1, f"/a/{words}", "h", words, None, 0, 9, words, 0, 9)
    answered = talk.say(
        Role.ANSWER, words, source, ReasoningPart(words), ProblemPart(words), parent=asked
    )
    talk.feedback.correct(answered, words)
    page = written(user_database, ExportFormat.HTML, talk)
    outline = _Outline(page)
    assert not {"script", "img", "a", "link", "iframe", "object", "base"} & set(outline.tags)
    assert outline.tags.count("style") == 1
    assert outline.addresses == []
    assert not [name for name, _ in outline.attributes if name.startswith("on")]
    assert "default-src 'none'" in page


def test_several_conversations_make_one_page(user_database: Connection) -> None:
    talks = [Talk(user_database, title) for title in ("First", "Second")]
    for one in talks:
        one.turn("When?", "At nine.")
    page = written(user_database, ExportFormat.HTML, *talks)
    assert re.findall("<h1>(.*?)</h1>", page) == ["First", "Second"]
    assert _Outline(page).tags.count("html") == 1


# Training examples ---------------------------------------------------------------------------


def examples(database: Connection, talk: Talk) -> list[list[str]]:
    """Return the words of each example; that its roles take turns is checked on the way."""
    found = []
    for line in written(database, ExportFormat.EXAMPLES, talk).splitlines():
        messages = json.loads(line)["messages"]
        assert [one["role"] for one in messages] == ["user", "assistant"] * (len(messages) // 2)
        found.append([one["content"] for one in messages])
    return found


def test_the_shown_branch_is_one_example(talk: Talk, user_database: Connection) -> None:
    first = talk.turn("When?", "At nine.")
    talk.turn("And back?", "At ten.", parent=first)
    assert examples(user_database, talk) == [["When?", "At nine.", "And back?", "At ten."]]


def test_corrections_stand_in_and_bad_answers_are_left_out(
    talk: Talk, user_database: Connection
) -> None:
    corrected = talk.turn("One?", "wrong")
    bad = talk.turn("Two?", "bad", parent=corrected)
    corrected_bad = talk.turn("Three?", "bad too", parent=bad)
    stopped = talk.turn("Four?", "half", parent=corrected_bad, state=MessageState.STOPPED)
    mended = talk.turn("Five?", "half", parent=stopped, state=MessageState.STOPPED)
    talk.turn("Six?", "six", parent=mended)
    talk.feedback.correct(corrected, "right")
    talk.feedback.rate(bad, Rating.BAD)
    talk.feedback.rate(corrected_bad, Rating.BAD)
    talk.feedback.correct(corrected_bad, "good")
    talk.feedback.correct(mended, "whole")
    assert examples(user_database, talk) == [
        ["One?", "right", "Three?", "good", "Five?", "whole", "Six?", "six"]
    ]


def test_an_approved_answer_of_another_branch_is_an_example_too(
    talk: Talk, user_database: Connection
) -> None:
    first = talk.turn("When?", "At nine.")
    liked = talk.turn("And back?", "At ten.", parent=first)
    talk.turn("And back, please?", "At eleven.", parent=first)
    talk.turn("When, now?", "Soon.")
    talk.feedback.rate(liked, Rating.GOOD)
    assert examples(user_database, talk) == [
        ["When, now?", "Soon."],
        ["When?", "At nine.", "And back?", "At ten."],
    ]


def test_without_a_whole_answer_there_is_no_example(talk: Talk, user_database: Connection) -> None:
    talk.turn("When?", "At", state=MessageState.FAILED)
    assert written(user_database, ExportFormat.EXAMPLES, talk) == ""


# Files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", list(ExportFormat))
def test_a_file_is_written_whole(
    talk: Talk, user_database: Connection, tmp_path: Path, format_: ExportFormat
) -> None:
    talk.turn("When? 漢字 😀", "At nine.")
    path = tmp_path / f"talk{format_.ending}"
    path.write_text("old", encoding="utf-8")
    write_export(user_database, [talk.id], format_, path)
    assert path.read_text(encoding="utf-8") == written(user_database, format_, talk)
    assert "漢字 😀" in path.read_text(encoding="utf-8")


def test_what_cannot_be_exported_has_a_reason(
    talk: Talk, user_database: Connection, tmp_path: Path
) -> None:
    with pytest.raises(UserProblem, match="There is no conversation 99"):
        export(user_database, [talk.id, 99], ExportFormat.JSON)
    with pytest.raises(UserProblem, match="Could not write the export"):
        write_export(user_database, [talk.id], ExportFormat.JSON, tmp_path / "gone" / "a.json")


@pytest.mark.parametrize("format_", list(ExportFormat))
def test_an_empty_conversation_and_a_strange_year_are_no_hindrance(
    talk: Talk, user_database: Connection, format_: ExportFormat
) -> None:
    user_database.run("UPDATE conversation SET created_at = 1e14")
    assert isinstance(written(user_database, format_, talk), str)
