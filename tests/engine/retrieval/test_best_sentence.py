"""The sentence of each passage that answers best."""

from __future__ import annotations

from engine.retrieval import best_sentence
from engine.retrieval.best_sentence import best_by_meaning, best_by_words, nearest_sentence
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.passages import passage

LIGHT = (
    "The lighthouse was built of granite in 1810. Its keeper was paid twelve crowns. "
    "The lamp burns whale oil all night. It is very white."
)


def test_the_sentence_that_shares_the_questions_words_is_marked() -> None:
    (marked,) = best_by_words("What does the lamp burn? Oil?", [passage(LIGHT)])
    assert marked.best_sentence == "The lamp burns whale oil all night."
    assert LIGHT[marked.best_start - 1000 : marked.best_end - 1000] == marked.best_sentence
    assert marked.text == LIGHT


def test_rare_words_count_more_than_common_ones() -> None:
    text = "The keeper sleeps at night. A granite wall stood there. The gulls cry over the sea."
    (marked,) = best_by_words("the granite", [passage(text)])
    assert marked.best_sentence == "A granite wall stood there."


def test_each_passage_gets_its_own_and_keeps_its_place() -> None:
    passages = [passage(LIGHT, start=50), passage("Storms delay every crossing. Gulls do not.")]
    first, second = best_by_words("crossing delays by storms and lamps", passages)
    assert first.start == 50
    assert first.start <= first.best_start < first.best_end <= first.end
    assert second.best_sentence == "Storms delay every crossing."


def test_without_a_shared_word_the_first_sentence_is_marked() -> None:
    (marked,) = best_by_words("zzz", [passage(LIGHT)])
    assert marked.best_sentence == "The lighthouse was built of granite in 1810."


def test_labels_and_page_numbers_are_no_sentences() -> None:
    (marked,) = best_by_words("lamp 14", [passage("Lamp 14.\n\nThe oil lamp burns all night.")])
    assert marked.best_sentence == "The oil lamp burns all night."


def test_a_passage_of_labels_only_is_marked_whole() -> None:
    (marked,) = best_by_words("lamp", [passage("Lamp.\n\n14.")])
    assert marked.best_sentence == "Lamp.\n\n14."


def test_nothing_gives_nothing() -> None:
    embedder = HashingEmbedder()
    assert best_by_words("lamp", []) == []
    assert best_by_meaning("lamp", [], embedder) == []
    assert embedder.embedded == []


def test_meaning_counts_beside_the_words() -> None:
    (marked,) = best_by_meaning("whale oil lamp night", [passage(LIGHT)], HashingEmbedder())
    assert marked.best_sentence == "The lamp burns whale oil all night."


def test_only_so_many_sentences_are_embedded_the_best_passages_first() -> None:
    embedder = HashingEmbedder()
    long = " ".join(f"Sentence number {number} is here now." for number in range(40))
    marked = best_by_meaning("number 39", [passage(long) for _ in range(5)], embedder)
    assert len(marked) == 5
    assert len(embedder.embedded) <= 1 + best_sentence.MOST_SENTENCES + 5
    assert marked[0].best_sentence == "Sentence number 39 is here now."
    for one in marked:
        assert one.start <= one.best_start < one.best_end <= one.end


def test_the_nearest_sentence_stands_out_of_a_passage_about_many_things() -> None:
    embedder = HashingEmbedder(384)
    whole = embedder.embed([LIGHT, "whale oil lamp night"])
    similarity = float(whole[0] @ whole[1])
    nearest = nearest_sentence("whale oil lamp night", [passage(LIGHT)], embedder)
    assert nearest > similarity + 0.1


def test_the_nearest_line_stands_out_of_a_table() -> None:
    embedder = HashingEmbedder(384)
    rows = [f"Device {number},Kitchen,2021-09-{number},{number}99 EUR" for number in range(10, 30)]
    table = "\n".join([*rows, "Fridge,Cellar,2020-01-02,899 EUR"])
    nearest = nearest_sentence("fridge cellar 899 eur", [passage(table)], embedder)
    assert nearest > 0.6
