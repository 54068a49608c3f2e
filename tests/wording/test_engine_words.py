from pathlib import Path

from wording.engine_words import engine_forms


def _forms(folder: Path, code: str, catalogue: str = "") -> list[str]:
    (folder / "resources").mkdir()
    (folder / "resources" / "catalogue.toml").write_text(catalogue, encoding="utf-8")
    (folder / "engine").mkdir()
    (folder / "engine" / "some.py").write_text(code, encoding="utf-8")
    return engine_forms(folder)


def test_values_in_errors_are_numbered(tmp_path: Path) -> None:
    code = 'UserProblem(f"No {thing} at {place!r:>3}.", hint="Look again.")\n'
    assert _forms(tmp_path, code) == ["No {1} at {2}.", "Look again."]


def test_texts_that_are_filled_in_later_are_numbered_too(tmp_path: Path) -> None:
    code = 'STEP = "Only {share:.0%} of {count} were found here."\n'
    assert _forms(tmp_path, code) == ["Only {1} of {2} were found here."]


def test_a_sentence_is_found_wherever_it_stands(tmp_path: Path) -> None:
    assert _forms(tmp_path, 'reason = "This folder is not there now."\n') == [
        "This folder is not there now."
    ]


def test_names_statements_and_docstrings_are_left_out(tmp_path: Path) -> None:
    code = '"""What this is about."""\nx = ("id", "SELECT a FROM b WHERE c = 1.", "log %s it.")\n'
    assert _forms(tmp_path, code) == []


def test_what_models_are_good_for_is_said_too(tmp_path: Path) -> None:
    catalogue = '[[model]]\nid = "a"\ngood_for = "Short answers."\n[[model]]\nid = "b"\n'
    assert _forms(tmp_path, "", catalogue) == ["Short answers."]
