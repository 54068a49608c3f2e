"""Prompt lookup: what is guessed, and when guessing ends by itself."""

from __future__ import annotations

from engine.generation.drafting import Drafter

_PLAIN = 0.010


def drafter_for(tokens: list[int]) -> Drafter:
    made = Drafter()
    made.begin(tokens)
    return made


def test_what_followed_the_same_four_tokens_is_guessed() -> None:
    assert drafter_for([1, 2, 3, 4, 5, 6, 7, 9, 1, 2, 3, 4]).guess() == [5, 6, 7]


def test_three_tokens_in_common_are_not_enough() -> None:
    assert drafter_for([1, 2, 3, 4, 5, 9, 2, 3, 4]).guess() == []


def test_the_latest_place_counts() -> None:
    tokens = [1, 2, 3, 4, 6, 1, 2, 3, 4, 7, 8, 0, 1, 2, 3, 4]
    assert drafter_for(tokens).guess() == [7, 8, 0]


def test_the_end_is_not_its_own_match() -> None:
    assert drafter_for([1, 2, 3, 4]).guess() == []
    assert drafter_for([5, 5, 5, 5, 5]).guess() == [5]


def test_written_tokens_are_matched_too() -> None:
    drafter = drafter_for([9])
    drafter.extend([1, 2, 3, 4, 5, 8, 1, 2, 3])
    assert drafter.guess() == []
    drafter.extend([4])
    assert drafter.guess() == [5, 8, 1]


def test_where_more_is_the_same_more_is_guessed() -> None:
    text = [*range(20)]
    assert len(drafter_for([*text, 50, 1, 2, 3, 4]).guess()) == 3
    assert drafter_for([*text, 50, 1, 2, 3, 4, 5, 6]).guess() == [7, 8, 9, 10, 11, 12, 13]


def test_nothing_is_guessed_beyond_the_end_of_a_sentence() -> None:
    drafter = Drafter(lambda token: token == 8)
    drafter.begin([*range(20), 50, 1, 2, 3, 4, 5, 6])
    assert drafter.guess() == [7, 8]


def test_after_a_right_guess_more_are_made() -> None:
    drafter = drafter_for([*range(30), 50, 0, 1, 2, 3])
    guessed = drafter.guess()
    assert guessed == [4, 5, 6]
    drafter.learn(3, 3, 2 * _PLAIN)
    assert len(drafter.guess()) == 7
    drafter.learn(7, 2, 3 * _PLAIN)
    assert len(drafter.guess()) == 3
    assert (drafter.drafted, drafter.accepted) == (10, 5)


def steps_until_rest(drafter: Drafter, *, right: int = 0, cost: float = 2.0) -> int:
    """Let every guess go alike, and count them until no more are made; at most a hundred."""
    for step in range(100):
        guessed = drafter.guess()
        if not guessed:
            return step
        drafter.learn(len(guessed), right, cost * _PLAIN)
    return 100


def test_wrong_guesses_end_guessing_for_longer_and_longer() -> None:
    drafter = drafter_for([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4])
    drafter.learn(0, 0, _PLAIN)
    assert 1 < steps_until_rest(drafter) < 8
    rests = [rest_of(drafter)]
    steps_until_rest(drafter)
    rests.append(rest_of(drafter))
    assert rests[1] > 1.5 * rests[0] > 30


def rest_of(drafter: Drafter) -> int:
    """Return after how many tokens it guesses again."""
    return next(count for count in range(1, 10_000) if drafter.guess())


def test_right_guesses_that_cost_too_much_end_guessing_too() -> None:
    """As on a processor that gains nothing from computing several tokens at once."""
    drafter = drafter_for([*range(50), 90, 0, 1, 2, 3])
    drafter.learn(0, 0, _PLAIN)
    assert 1 < steps_until_rest(drafter, right=1, cost=4.0) < 30


def test_one_slow_step_does_not_end_guessing() -> None:
    drafter = drafter_for([*range(50), 90, 0, 1, 2, 3])
    drafter.learn(0, 0, _PLAIN)
    drafter.learn(3, 3, 1.9 * _PLAIN)
    drafter.learn(3, 3, 1.9 * _PLAIN)
    drafter.learn(3, 3, 500 * _PLAIN)
    assert drafter.guess()


def test_what_guessing_costs_is_remembered_between_answers() -> None:
    drafter = drafter_for([1, 2, 3, 4, 5, 1, 2, 3, 4])
    drafter.learn(0, 0, _PLAIN)
    for _ in range(20):
        drafter.learn(3, 1, 4 * _PLAIN)
    drafter.begin([1, 2, 3, 4, 5, 1, 2, 3, 4])
    assert drafter.guess()
    drafter.learn(3, 1, 4 * _PLAIN)
    drafter.learn(3, 1, 4 * _PLAIN)
    assert not drafter.guess()
