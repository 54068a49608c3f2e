"""Questions that nothing in the library answers."""

from __future__ import annotations

from engine.comparison.questions.unanswerable import Unanswerable

FERRY = (
    "The ferry Kittiwake carries 180 passengers and crosses the sound in the morning. The ticket "
    "office at the harbour was opened in 1998 by the islanders."
)
LIGHT = "The granite lighthouse at Candle Point has 148 steps from the door to the lantern."
ASKED = "How many passengers does the ferry Kittiwake carry?"


class Library:
    """Finds the same passages for every question, and remembers what was asked."""

    def __init__(self, *texts: str) -> None:
        self._texts = texts
        self.asked: list[str] = []

    def __call__(self, question: str, count: int) -> tuple[str, ...]:
        self.asked.append(question)
        return self._texts[:count]


def test_a_name_gives_way_to_one_from_elsewhere() -> None:
    found = Library(FERRY, LIGHT)
    made = Unanswerable(found)
    made.learn(FERRY)
    made.learn(LIGHT)
    assert made.turned(ASKED, FERRY) == "How many passengers does the ferry Candle Point carry?"
    assert found.asked == ["How many passengers does the ferry Candle Point carry?"]


def test_nothing_is_asked_that_another_passage_answers() -> None:
    other = "The ferry Candle Point carries 90 passengers."
    made = Unanswerable(Library(FERRY, other))
    made.learn(LIGHT)
    assert made.turned(ASKED, FERRY) is None
    made = Unanswerable(Library(FERRY, "Candle Point lies in the north."))
    made.learn(LIGHT)
    assert made.turned(ASKED, FERRY) is not None


def test_without_other_names_there_is_no_question() -> None:
    made = Unanswerable(Library(FERRY))
    made.learn(FERRY)
    assert made.turned(ASKED, FERRY) is None
    assert made.turned("How many people are there?", FERRY) is None


def test_a_year_gives_way_to_another() -> None:
    made = Unanswerable(Library(FERRY))
    changed = made.turned("Who opened the ticket office in 1998?", FERRY)
    assert changed is not None
    assert changed.startswith("Who opened the ticket office in 19")
    assert "1998" not in changed
    assert made.turned("Who has 150 steps?", FERRY) is None


def test_the_same_seed_makes_the_same_question() -> None:
    def made(seed: int) -> str | None:
        maker = Unanswerable(Library(FERRY), seed)
        for name in ("Anna", "Berta", "Cora", "Dora", "Emma", "Frieda", "Gisela"):
            maker.learn(f"In the harbour lies the ship {name} beside the others of its kind.")
        return maker.turned(ASKED, FERRY)

    assert made(3) == made(3)
    assert len({made(seed) for seed in range(12)}) > 1
