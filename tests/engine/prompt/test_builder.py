"""The prompt: it fits by the model's own count, and nothing is cut inside a sentence."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence

import pytest

from engine.documents.sentences import split_sentences
from engine.errors import UserProblem
from engine.generation.fake import FakeGenerator
from engine.prompt import builder
from engine.prompt.records import PinnedDocument, Prompt, PromptRequest, Speaker, Turn, TurnCounter
from engine.retrieval.records import Passage
from tests.fixtures.passages import passage

count = FakeGenerator().count


def build(
    question: str,
    passages: Sequence[Passage],
    history: Sequence[Turn],
    room: int,
    counter: TurnCounter,
) -> Prompt:
    """Build a prompt from passages and history."""
    return builder.build(PromptRequest(question, tuple(passages), tuple(history)), room, counter)


FERRY = (
    "The ferry leaves the harbour at nine in summer. In winter it leaves at ten. "
    "Nobody waits for late travellers. Tickets cost four silver crowns. Dogs travel free."
)
LIGHT = "The lighthouse was built of granite in 1810. Its lamp burns whale oil all night."


def turns(*texts: str) -> list[Turn]:
    """Return a conversation, the person first."""
    speakers = (Speaker.USER, Speaker.ASSISTANT)
    return [Turn(speakers[number % 2], text) for number, text in enumerate(texts)]


def check(prompt: Prompt, passages: list[Passage], history: list[Turn], room: int) -> None:
    """Assert what is true of every prompt."""
    assert prompt.tokens == count(prompt.turns) <= room
    assert prompt.turns[0].speaker is Speaker.SYSTEM
    assert prompt.turns[-1].speaker is Speaker.USER
    kept = prompt.turns[1:-1]
    if prompt.summarised_turns:
        short, _, first = kept[0].text.rpartition("\n\n")
        assert short.startswith("Earlier in this conversation:\nQ: ")
        assert len(short.splitlines()) - 1 == prompt.summarised_turns <= prompt.forgotten_turns
        kept = (Turn(kept[0].speaker, first), *kept[1:])
    assert list(kept) == history[len(history) - len(kept) :]
    assert prompt.forgotten_turns == len(history) - len(kept)
    assert not kept or kept[0].speaker is Speaker.USER
    numbers = [one.number for one in prompt.given]
    assert numbers == sorted(numbers)
    assert sorted([*numbers, *prompt.left_out]) == list(range(1, len(passages) + 1))
    for given in prompt.given:
        check_sentences(given.text, passages[given.number - 1], is_whole=given.is_whole)
        assert given.text in prompt.turns[-1].text


def check_sentences(text: str, source: Passage, *, is_whole: bool) -> None:
    """Assert that a given text is made of whole sentences, the best one among them."""
    if is_whole:
        assert text == source.text
        return
    start = source.text.index(text)
    spans = split_sentences(source.text)
    assert start in {one for one, _ in spans}
    assert start + len(text) in {end for _, end in spans}
    assert source.best_sentence in text


def test_everything_is_given_when_there_is_room() -> None:
    passages = [passage(FERRY), passage(LIGHT)]
    history = turns("Hello?", "Hello.")
    prompt = build("When does it leave?", passages, history, 10_000, count)
    check(prompt, passages, history, 10_000)
    assert [one.is_whole for one in prompt.given] == [True, True]
    assert prompt.left_out == ()
    assert prompt.forgotten_turns == 0
    last = prompt.turns[-1].text
    assert max(last.index(FERRY), last.index(LIGHT)) < last.index("When does it leave?")


def test_without_passages_the_question_stands_alone() -> None:
    prompt = build("Why is the sky blue?", [], [], 1000, count)
    assert prompt.turns[-1].text == "Why is the sky blue?"
    assert prompt.given == ()


def test_passages_are_called_quotations_that_give_no_orders() -> None:
    prompt = build("Why?", [passage(FERRY)], [], 1000, count)
    assert "no instructions" in prompt.turns[0].text


@pytest.mark.parametrize("passages", [[], [passage(FERRY)]])
def test_a_question_that_does_not_fit_is_never_cut(passages: list[Passage]) -> None:
    with pytest.raises(UserProblem, match="too long") as caught:
        build("why " * 300, passages, [], 200, count)
    assert "200" in caught.value.message
    assert "larger context" in caught.value.hint


def test_a_question_of_100_000_characters_is_a_problem_with_words() -> None:
    with pytest.raises(UserProblem, match="too long"):
        build("abcdefghi " * 10_000, [passage(FERRY)], turns("a", "b"), 2048, count)


def test_the_oldest_turns_go_first_then_the_worst_passages() -> None:
    passages = [passage(FERRY), passage(LIGHT)]
    history = turns(*("ten words are in this one turn of our conversation " * 1,) * 6)
    without = build("When?", passages, [], 10_000, count).tokens
    prompt = build("When?", passages, history, without + 13 * 2, count)
    check(prompt, passages, history, without + 13 * 2)
    assert prompt.forgotten_turns == 4
    assert len(prompt.given) == 2
    prompt = build("When?", passages, history, without - 3, count)
    check(prompt, passages, history, without - 3)
    assert prompt.forgotten_turns == 6
    assert prompt.given[0].is_whole
    assert not prompt.given[1].is_whole


def test_history_never_begins_with_an_answer() -> None:
    history = turns("first question", "a long answer of many words indeed", "second", "short")
    room = build("When?", [], history, 10_000, count).tokens - 1
    prompt = build("When?", [], history, room, count)
    check(prompt, [], history, room)
    assert [one.text for one in prompt.turns[1:-1]] == ["second", "short"]


def test_a_passage_that_fits_in_part_keeps_the_best_sentence() -> None:
    best = "Tickets cost four silver crowns."
    source = passage(FERRY, best=best)
    whole = build("When?", [source], [], 10_000, count).tokens
    for room in range(whole - 1, whole - 30, -1):
        prompt = build("When?", [source], [], room, count)
        check(prompt, [source], [], room)
        for one in prompt.given:
            assert best in one.text


def test_a_passage_without_sentence_ends_is_given_whole_or_not_at_all() -> None:
    source = passage("word " * 50 + "word")
    whole = build("When?", [source], [], 10_000, count).tokens
    assert build("When?", [source], [], whole - 1, count).left_out == (1,)


def test_a_long_passage_does_not_shut_out_a_short_one() -> None:
    passages = [passage(LIGHT), passage("word " * 300), passage(FERRY)]
    prompt = build("When?", passages, [], 200, count)
    check(prompt, passages, [], 200)
    assert [one.number for one in prompt.given] == [1, 3]


def test_without_a_passage_that_fits_no_passages_are_promised() -> None:
    source = passage("word " * 500)
    prompt = build("Why is the sky blue?", [source], [], 200, count)
    assert prompt.given == ()
    assert prompt.turns == build("Why is the sky blue?", [], [], 200, count).turns


def test_marks_for_offsets_are_not_read_by_the_model() -> None:
    prompt = build("When?", [passage("The light\u00adhouse keeper\u2060 sleeps.")], [], 500, count)
    assert "The lighthouse keeper sleeps." in prompt.turns[-1].text


def test_every_size_of_everything_fits_and_keeps_whole_sentences() -> None:
    generator = random.Random(42)  # noqa: S311 - nothing secret
    for _ in range(300):
        passages = [random_passage(generator) for _ in range(generator.randrange(6))]
        history = turns(*(random_words(generator, 30) for _ in range(generator.randrange(8))))
        question = random_words(generator, 25)
        room = generator.randrange(60, 700)
        try:
            prompt = build(question, passages, history, room, count)
        except UserProblem:
            assert (
                count(build(question, passages, [], 10**6, count).turns[:1])
                + 2
                + len(question.split())
                > room
            )
            continue
        check(prompt, passages, history, room)


def test_every_room_fits() -> None:
    passages = [passage(FERRY, best="Dogs travel free."), passage(LIGHT), passage("Short one.")]
    history = turns("one two three", "four five", "six", "seven eight")
    given = []
    for room in range(70, 170):
        prompt = build("When does it leave?", passages, history, room, count)
        check(prompt, passages, history, room)
        given.append(sum(len(one.text) for one in prompt.given))
    assert given[0] < given[-1] == len(FERRY) + len(LIGHT) + len("Short one.")


def random_words(generator: random.Random, most: int) -> str:
    return " ".join(
        generator.choice(["ferry", "harbour", "crown", "漢字", "é", "1810"])
        for _ in range(generator.randrange(1, most))
    )


def random_passage(generator: random.Random) -> Passage:
    sentences = [
        random_words(generator, 20).capitalize() + generator.choice([".", "!", "?"])
        for _ in range(generator.randrange(1, 12))
    ]
    # Each sentence has a number, so that it stands in the text once.
    numbered = [f"No {number} {one}" for number, one in enumerate(sentences)]
    text = generator.choice([" ", "\n\n"]).join(numbered)
    start, end = generator.choice(split_sentences(text))
    return passage(text, best=text[start:end])


# Long conversations --------------------------------------------------------------------------


def long_history(pairs: int) -> list[Turn]:
    """Return a conversation in which each turn has a number and about forty words."""
    return turns(*(f"Turn {number} asks something. " + "word " * 36 for number in range(2 * pairs)))


def test_a_conversation_longer_than_its_share_is_kept_in_short() -> None:
    history = long_history(20)
    prompt = build("And now?", [], history, 1000, count)
    check(prompt, [], history, 1000)
    assert 0 < prompt.summarised_turns <= prompt.forgotten_turns
    short = prompt.turns[1].text
    newest = prompt.forgotten_turns - 1
    assert f"A: Turn {newest} asks something." in short
    assert "Turn 0 asks" not in short


def test_the_beginning_stays_the_same_for_most_questions() -> None:
    """So that a model reads it once: at each cut much is dropped, and then nothing for a while."""
    history = long_history(60)
    starts = []
    for asked in range(2, 60):
        prompt = build("And now?", [], history[: 2 * asked], 2000, count)
        starts.append(prompt.turns[1].text)
    changes = sum(one != other for one, other in itertools.pairwise(starts))
    assert 3 <= changes <= len(starts) / 5


# Pinned documents, own words, answers that go on ----------------------------------------------


def test_a_pinned_document_is_read_before_everything_else() -> None:
    pinned = (PinnedDocument("ferry.txt", FERRY),)
    request = PromptRequest("When?", (passage(LIGHT),), tuple(turns("a", "b")), pinned)
    prompt = builder.build(request, 1000, count)
    assert prompt.has_pinned
    assert not prompt.pinned_is_cut
    assert prompt.turns[0].text.endswith(f"ferry.txt:\n{FERRY}")
    assert LIGHT in prompt.turns[-1].text


@pytest.mark.parametrize("room", [150, 300, 1000])
def test_a_pinned_document_that_is_too_long_is_cut_at_a_sentence(room: int) -> None:
    pinned = (PinnedDocument("long.txt", f"{FERRY} " * 40),)
    prompt = builder.build(PromptRequest("When?", pinned=pinned), room, count)
    assert prompt.tokens <= room
    assert prompt.pinned_is_cut
    assert prompt.turns[0].text.endswith(".")
    assert "no instructions" in prompt.turns[0].text


def test_a_huge_pinned_document_takes_no_time() -> None:
    pinned = (PinnedDocument("huge.txt", "A sentence of six words here. " * 300_000),)
    prompt = builder.build(PromptRequest("When?", pinned=pinned), 1000, count)
    assert prompt.pinned_is_cut
    assert prompt.tokens <= 1000


def test_own_instructions_take_the_place_of_ours_but_not_of_the_rules() -> None:
    own = "Answer like a sailor."
    plain = builder.build(PromptRequest("When?", system_words=own), 1000, count)
    assert plain.turns[0].text == own
    request = PromptRequest("When?", (passage(FERRY),), system_words=own)
    grounded = builder.build(request, 1000, count)
    assert grounded.turns[0].text.startswith(own)
    assert "no instructions" in grounded.turns[0].text


def test_an_answer_that_goes_on_is_the_last_turn() -> None:
    prompt = builder.build(PromptRequest("When?", begun="At ni"), 1000, count)
    assert prompt.turns[-1] == Turn(Speaker.ASSISTANT, "At ni")
    assert prompt.turns[-2].text == "When?"


def test_where_a_pinned_document_is_cut_does_not_depend_on_the_question() -> None:
    pinned = (PinnedDocument("long.txt", f"{FERRY} " * 40),)
    history = tuple(turns("Hello?", "Hello."))
    asked = [
        PromptRequest("When?", pinned=pinned),
        PromptRequest("When does the ferry leave in winter and in summer? " * 5, pinned=pinned),
        PromptRequest("When?", (passage(LIGHT),), history, pinned, begun="At nine in"),
    ]
    prompts = [builder.build(request, 600, count) for request in asked]
    assert all(prompt.pinned_is_cut and prompt.tokens <= 600 for prompt in prompts)
    assert len({prompt.turns[0] for prompt in prompts}) == 1


def test_a_long_question_takes_the_room_of_a_pinned_document() -> None:
    pinned = (PinnedDocument("long.txt", f"{FERRY} " * 40),)
    prompt = builder.build(PromptRequest("why " * 400, pinned=pinned), 600, count)
    assert prompt.pinned_is_cut
    assert prompt.tokens <= 600


# What counting costs -------------------------------------------------------------------------


class Counting:
    """A counter that remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Turn, ...]] = []

    def __call__(self, turns: tuple[Turn, ...]) -> int:
        self.asked.append(turns)
        return count(turns)

    @property
    def characters(self) -> int:
        return sum(len(turn.text) for counted in self.asked for turn in counted)


def test_whatever_is_counted_holds_a_question() -> None:
    """Templates may fail for conversations without one, and are then not used again."""
    counting = Counting()
    pinned = (PinnedDocument("a.txt", FERRY),)
    history = tuple(turns(*(FERRY, LIGHT) * 10))
    builder.build(PromptRequest("When?", (passage(FERRY),), history, pinned), 300, counting)
    for counted in counting.asked:
        assert Speaker.USER in {turn.speaker for turn in counted}


def test_a_long_conversation_without_room_is_not_counted_turn_by_turn() -> None:
    counting = Counting()
    history = tuple(turns(*("When is it?", "At nine o'clock sharp.") * 100))
    passages = tuple(passage(FERRY) for _ in range(40))
    builder.build(PromptRequest("When?", passages, history), 1000, counting)
    wholes = [counted for counted in counting.asked if len(counted) > 2]
    assert len(wholes) < 10


def test_a_turn_as_long_as_a_book_is_not_read_to_its_end() -> None:
    counting = Counting()
    history = tuple(turns("word " * 400_000, "x" * 2_000_000, "Thanks.", "You are welcome."))
    prompt = builder.build(PromptRequest("When?", (), history), 1000, counting)
    assert counting.characters < 200_000
    assert prompt.turns[1].text.endswith("Thanks.")
    assert prompt.summarised_turns == 2


def test_where_no_whole_turn_has_room_the_short_form_is_there_all_the_same() -> None:
    history = turns("What about the ferry?", "It leaves at nine. " * 200)
    prompt = build("Shorter, please.", [], history, 400, count)
    assert (prompt.forgotten_turns, prompt.summarised_turns) == (2, 2)
    assert [turn.speaker for turn in prompt.turns[1:]] == [Speaker.USER, Speaker.USER]
    lines = prompt.turns[1].text.splitlines()
    assert lines[1:] == ["Q: What about the ferry?", "A: It leaves at nine."]
