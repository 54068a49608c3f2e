"""A model's vocabulary without its weights: the tokens, the template and the end token of chat."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.generation.llama_cpp.model import LoadedModel
from engine.prompt.records import Speaker, Turn
from engine.training.vocabulary import GgufVocabulary, text_behind_answer
from tests.fixtures.tiny_chats import TINY_CHATS, tiny_chat

_ASKED = (Turn(Speaker.USER, "Where?"),)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("vocabularies")


@pytest.mark.parametrize("kind", TINY_CHATS)
def test_the_end_token_is_what_the_template_writes(kind: str, folder: Path) -> None:
    model = tiny_chat(folder, kind)
    vocabulary, whole = GgufVocabulary(model), LoadedModel(Path(model.path), "Tiny")
    try:
        end = vocabulary.end_token
        assert whole.ends_answer(end)
        behind = text_behind_answer(vocabulary.lay_out)
        text = whole.text_bytes(end, is_shown=True).decode()
        assert behind.startswith(text) or kind.startswith("plain")
        text = "Where is the ferry? 漢字\n"
        assert vocabulary.tokens(text) == whole.tokens(text)
        asked = vocabulary.lay_out(_ASKED)
        begun = vocabulary.lay_out((*_ASKED, Turn(Speaker.ASSISTANT, "Here")))
        assert begun.startswith(asked)
        assert begun.endswith("Here")
    finally:
        vocabulary.close()
        whole.close()


def test_what_stands_behind_an_answer_is_found_without_spaces() -> None:
    def lay_out(turns: tuple[Turn, ...]) -> str:
        return "".join(f"[{one.text} ]</s>" for one in turns)

    assert text_behind_answer(lay_out).startswith("]</s>[")
    assert text_behind_answer(lambda _: "always the same") == ""


def test_a_file_that_is_no_model_gives_words(folder: Path, tmp_path: Path) -> None:
    model = tiny_chat(folder, "chatml")
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(Path(model.path).read_bytes()[:200])
    with pytest.raises(UserProblem, match="cannot be loaded"):
        GgufVocabulary(replace(model, path=str(broken)))
