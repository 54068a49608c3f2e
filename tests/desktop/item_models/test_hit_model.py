"""What a search through the conversations shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.hit_model import (
    CONVERSATION_ID_ROLE,
    MESSAGE_ID_ROLE,
    SNIPPET_ROLE,
    SPANS_ROLE,
    HitModel,
)
from desktop.services.conversation_service import Conversation, ConversationService, Hit
from engine.conversations.records import Role


class Conversations(QObject):
    """Two conversations, and a search that finds what the test wants."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.hits: list[Hit] = []

    def conversations(self, *, archived: bool = False) -> list[Conversation]:
        return [Conversation(2, "Old ferry", 1, 1)] if archived else [Conversation(1, "Oil", 2, 2)]

    def search(self, words: str) -> list[Hit]:
        assert words
        return self.hits


@pytest.fixture
def service(qapp: object) -> Conversations:
    del qapp
    return Conversations()


@pytest.fixture
def model(service: Conversations) -> Iterator[HitModel]:
    given: ConversationService = service  # type: ignore[assignment]
    made = HitModel(given)
    yield made
    made.deleteLater()


def hit(snippet: str, *spans: tuple[int, int]) -> Hit:
    return Hit(1, "Oil", 30, Role.ANSWER, snippet, spans, 5.0)


def test_titles_come_before_messages(service: Conversations, model: HitModel) -> None:
    service.hits = [hit("The ferry burns oil.", (4, 9))]
    model.search(" ferry ")
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "In the title",
        "Old ferry",
        "In the words",
        "Oil",
    ]
    titled, found = model.index(1), model.index(3)
    assert (titled.data(CONVERSATION_ID_ROLE), titled.data(MESSAGE_ID_ROLE)) == (2, None)
    assert (found.data(CONVERSATION_ID_ROLE), found.data(MESSAGE_ID_ROLE)) == (1, 30)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_late_hit_is_brought_into_view(service: Conversations, model: HitModel) -> None:
    words = "A long beginning that nobody needs to see in such a narrow\nlist, then the ferry."
    start = words.index("ferry")
    service.hits = [hit(words, (start, start + 5))]
    model.search("ferry")
    shown = model.index(3)
    snippet = shown.data(SNIPPET_ROLE)
    ((first, last),) = shown.data(SPANS_ROLE)
    assert snippet[first:last] == "ferry"
    assert snippet.startswith("… ")
    assert first < 30
    assert "\n" not in snippet


def test_no_words_show_nothing(service: Conversations, model: HitModel) -> None:
    service.hits = [hit("ferry", (0, 5))]
    model.search("ferry")
    model.search("  ")
    assert model.rowCount() == 0


def test_the_model_keeps_qts_rules(service: Conversations, model: HitModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    service.hits = [hit("ferry", (0, 5))]
    model.search("ferry")
    service.hits = []
    service.changed.emit()
    assert model.rowCount() == 2
    tester.deleteLater()
