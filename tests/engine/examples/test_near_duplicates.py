"""Texts that say nearly the same are found, and only those."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from engine.errors import Cancelled
from engine.examples.forest import members, numbered
from engine.examples.near_duplicates import clusters
from engine.examples.sketches import SketchBuilder, Sketches, words_of
from tests.engine.examples.example_material import chance_of, changed, sentence, share
from tests.fixtures.processes import run_together


def sketches_of(*texts: str) -> Sketches:
    builder = SketchBuilder()
    for one in texts:
        builder.add(one)
    return builder.finish()


def together(*texts: str) -> list[list[int]]:
    return [one.tolist() for one in members(clusters(sketches_of(*texts)))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The FERRY leaves, at 9!", ["the", "ferry", "leaves", "at", "9"]),
        ("Die Straße — größer?", ["die", "strasse", "grösser"]),
        ("我喜欢", ["我", "喜", "欢"]),
        ("don't_stop", ["don", "t", "stop"]),
        ("…", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_the_share_of_short_texts_is_exact() -> None:
    chance = chance_of(1)
    texts = [sentence(chance, length) for length in (3, 5, 20, 120)]
    texts += [changed(one, chance) for one in texts]
    texts += [f"{texts[2]} {texts[3]}", *texts[:2], "one", "one two", ""]
    rows = list(combinations(range(len(texts)), 2))
    first, second = (np.array(one) for one in zip(*rows, strict=True))
    found = sketches_of(*texts).alike(first, second)
    expected = [share(texts[one], texts[other]) for one, other in rows]
    assert found == pytest.approx(expected, abs=0.02)
    exact = [at for at, pair in enumerate(rows) if not {3, 7, 8} & set(pair)]
    assert found[exact] == pytest.approx([expected[at] for at in exact], abs=1e-12)


def test_the_share_of_long_texts_is_about_right() -> None:
    chance = chance_of(2)
    words = sentence(chance, 4_000).split()
    for kept in (0.3, 0.7, 0.9):
        half = int(4_000 * kept)
        other = [*words[:half], *sentence(chance, 4_000 - half).split()]
        sketches = sketches_of(" ".join(words), " ".join(other))
        (found,) = sketches.alike(np.array([0]), np.array([1]))
        assert found == pytest.approx(share(" ".join(words), " ".join(other)), abs=0.12)
        assert sketches.sizes.tolist() == [128, 128]


def test_near_duplicates_are_found_and_others_are_not() -> None:
    chance = chance_of(3)
    texts: list[str] = []
    for _ in range(120):
        base = sentence(chance, chance.randint(14, 60))
        texts += [base, *(changed(base, chance) for _ in range(chance.choice((0, 0, 1, 3))))]
    chance.shuffle(texts)
    found = clusters(sketches_of(*texts))
    for one, other in combinations(range(len(texts)), 2):
        if share(texts[one], texts[other]) >= 0.7:
            assert found[one] == found[other], (texts[one], texts[other])
    for rows in members(found):
        for row in rows:
            best = max(share(texts[row], texts[other]) for other in rows if other != row)
            assert best >= 0.7


def test_capital_letters_and_punctuation_do_not_matter() -> None:
    assert together("When does it leave?", "Other words here", "when does it leave") == [[0, 2]]
    assert together("", "…", "…", "a") == [[1, 2]]


def test_what_is_kept_apart_is_never_put_together() -> None:
    sketches = sketches_of("the same words here", "the same words here", "the same words here")
    assert members(clusters(sketches, np.array([1, 2, 1])))[0].tolist() == [0, 2]


@pytest.mark.parametrize("count", [30, 300])
def test_a_long_instruction_before_each_makes_no_cluster(count: int) -> None:
    chance = chance_of(4)
    instruction = sentence(chance, 60)
    short = [sentence(chance, 6) for _ in range(count)]
    texts = [f"{instruction} {one}" for one in [*short, short[3], short[5]]]
    assert together(*texts) == [[3, count], [5, count + 1]]
    tasks = [sentence(chance, 60) for _ in range(10)]
    mixed = [f"{tasks[at % 10]} {one}" for at, one in enumerate(short)]
    if count == 300:
        assert together(*mixed, mixed[7]) == [[7, count]]


def test_many_copies_stay_one_cluster() -> None:
    texts = ["the very same question about the ferry"] * 50 + ["something else entirely"]
    assert together(*texts) == [list(range(50))]


@pytest.mark.parametrize("texts", [(), ("one",), ("", "")])
def test_next_to_nothing(texts: tuple[str, ...]) -> None:
    assert len(clusters(sketches_of(*texts))) == len(texts)


def test_a_stop_is_heard() -> None:
    with pytest.raises(Cancelled):
        clusters(sketches_of("a", "b"), is_cancelled=lambda: True)


def test_numbers_follow_the_order_of_the_rows() -> None:
    assert numbered(np.array([7, -3, 7, 100, -3])).tolist() == [0, 1, 0, 2, 1]


_IN_A_PROCESS = """
import sys, zlib
from engine.examples.near_duplicates import clusters
from engine.examples.sketches import SketchBuilder
from tests.engine.examples.example_material import chance_of, changed, sentence
print("ready", flush=True)
sys.stdin.readline()
chance, builder = chance_of(1), SketchBuilder()
for _ in range(100):
    text = sentence(chance)
    builder.add(text)
    builder.add(changed(text, chance))
sketches = builder.finish()
print(zlib.crc32(sketches.hashes.tobytes()), zlib.crc32(clusters(sketches).tobytes()))
"""


def test_every_process_finds_the_same() -> None:
    said = run_together(_IN_A_PROCESS, 2)
    assert said[0] == said[1] != ""
