from pathlib import Path

import pytest
from wording.window_words import NotFixed, Word, window_words


def _found(folder: Path, **files: str) -> list[Word]:
    (folder / "desktop").mkdir()
    for name, text in files.items():
        (folder / "desktop" / f"{name}.py").write_text(text, encoding="utf-8")
    return window_words(folder)


def test_a_method_has_the_context_of_its_class(tmp_path: Path) -> None:
    code = "class Page:\n    def show(self):\n        self.tr('One ' 'text')\n"
    assert _found(tmp_path, page=code) == [Word("Page", "One text", False, "desktop/page.py:3")]


def test_a_function_has_the_context_that_it_asks_for(tmp_path: Path) -> None:
    words = 'def tr(text, count=-1):\n    return translated("Library", text, count)\n'
    code = "from desktop.words import tr\ntr('%Ln files', 3)\n"
    assert _found(tmp_path, words=words, view=code) == [
        Word("Library", "%Ln files", True, "desktop/view.py:2")
    ]


def test_both_sides_of_a_choice_are_found(tmp_path: Path) -> None:
    code = "class A:\n    def f(self, x):\n        return self.tr('Yes' if x else 'No')\n"
    assert [one.text for one in _found(tmp_path, a=code)] == ["Yes", "No"]


def test_a_text_that_is_made_up_is_refused(tmp_path: Path) -> None:
    code = "class A:\n    def f(self, x):\n        return self.tr(f'{x} files')\n"
    with pytest.raises(NotFixed, match=r"desktop/a\.py:3"):
        _found(tmp_path, a=code)


def test_a_function_without_a_context_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFixed, match="no context"):
        _found(tmp_path, a="tr('Lost')\n")
