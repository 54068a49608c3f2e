"""The language of a text."""

from __future__ import annotations

import pytest

from engine.documents import language
from engine.documents.language import language_of

_ENGLISH = (
    "The lighthouse keeper walks up the stairs each evening and lights the lamp of whale oil."
)
_GERMAN = "Der Leuchtturmwärter steigt jeden Abend die Treppe hinauf und zündet die Lampe an."
_SPANISH = "El farero sube cada noche por la escalera y enciende la lámpara de aceite de ballena."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_ENGLISH, "en"),
        (_GERMAN, "de"),
        (_SPANISH, "es"),
        ("Le gardien du phare monte chaque soir l'escalier et allume la lampe à huile.", "fr"),
        ("渡轮每天早上九点离开港口。灯塔是用花岗岩建造的。守塔人住在旁边的小屋里。", "zh"),
        ("灯台守は毎晩階段を上がり、ランプに火をつけます。", "ja"),
        ("등대지기는 매일 저녁 계단을 올라가 등불을 켭니다.", "ko"),
    ],
)
def test_a_sentence_is_enough(text: str, expected: str) -> None:
    assert language_of(text) == expected


@pytest.mark.parametrize("text", ["", "   \n", "12 34 56.7 " * 50, "Total 12", "港口", "???" * 99])
def test_what_cannot_be_told_is_not_guessed(text: str) -> None:
    assert language_of(text) == ""


def test_figures_around_words_do_not_disturb() -> None:
    rows = "\n".join(f"{number} | 3.14 | {number * 7}%" for number in range(40))
    assert language_of(f"{rows}\n{_GERMAN}\n{rows}") == "de"


def test_a_foreword_in_another_language_does_not_decide() -> None:
    assert language_of(_ENGLISH + "\n" + (_SPANISH + "\n") * 2_000) == "es"


def test_only_samples_of_a_long_text_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(language._sample("x" * 10_000_000)) <= 3 * language._SAMPLE + 2
    monkeypatch.setattr(language, "_SAMPLE", 3)
    assert language._sample("abcdefghijklm") == "abc fgh klm"
    assert language._sample("abcdefghi") == "abcdefghi"
