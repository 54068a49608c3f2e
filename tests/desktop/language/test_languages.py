import pytest

from desktop.language.languages import LANGUAGES, SYSTEM, chosen_language
from engine.settings import declaration


@pytest.mark.parametrize(
    ("setting", "wishes", "code"),
    [
        (SYSTEM, ["de-AT", "en-GB"], "de"),
        (SYSTEM, ["fr_CA"], "fr"),
        (SYSTEM, ["zh-Hans-CN"], "zh_CN"),
        (SYSTEM, ["zh"], "zh_CN"),
        (SYSTEM, ["C"], "en"),
        (SYSTEM, [], "en"),
        ("es", ["de-DE"], "es"),
        ("xx", ["de-DE"], "de"),
    ],
)
def test_a_language_is_chosen(setting: str, wishes: list[str], code: str) -> None:
    assert chosen_language(setting, wishes).code == code


def test_the_first_wish_that_is_spoken_counts() -> None:
    assert chosen_language(SYSTEM, ["fi-FI", "it", "es-MX", "de"]).code == "es"


def test_readers_of_traditional_characters_get_the_next_language() -> None:
    assert chosen_language(SYSTEM, ["zh-Hant-TW", "fr-FR"]).code == "fr"
    assert chosen_language(SYSTEM, ["zh-TW"]).code == "en"


def test_the_setting_offers_each_language_by_its_own_name() -> None:
    offered = declaration("language").choices
    assert offered[0][0] == SYSTEM
    assert offered[1:] == tuple((one.code, one.name) for one in LANGUAGES)
