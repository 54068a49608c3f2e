"""Brings resources/translations in step with the words of the window and the engine.

    python packaging/make_translations.py

Run it after a text was added or changed. New texts are marked "unfinished" in the .ts files: fill
them in with Qt Linguist or an editor and run it again. English has only the texts with a number in
them, for their two forms.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(Path(__file__).resolve().parent))

from wording.engine_words import engine_forms  # noqa: E402 - after the path is set
from wording.translation_files import (  # noqa: E402
    FORM_COUNTS,
    compile_translations,
    in_step,
    read_translations,
    write_translations,
)
from wording.window_words import Word, window_words  # noqa: E402

_FOLDER = _ROOT / "resources" / "translations"


def main() -> None:
    """Write all files and say what is missing."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    forms = engine_forms(_ROOT)
    text = json.dumps(forms, ensure_ascii=False, indent=1)
    (_FOLDER / "engine_phrases.json").write_text(text + "\n", encoding="utf-8")
    words = window_words(_ROOT) + [Word("Engine", form, False, "") for form in forms]
    for language in FORM_COUNTS:
        missing = _bring_in_step(language, words)
        print(f"{language}: {missing} missing")


def _bring_in_step(language: str, words: list[Word]) -> int:
    source = _FOLDER / f"inglenook_{language}.ts"
    wanted = [one for one in words if one.has_count] if language == "en" else words
    entries = in_step(wanted, read_translations(source))
    write_translations(source, language, entries)
    compile_translations(source, source.with_suffix(".qm"))
    return sum(not one.forms for one in entries)


if __name__ == "__main__":
    main()
