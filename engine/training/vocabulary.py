"""How a model cuts text into tokens and lays conversations out: the same as when it chats.

Covered: GGUF files, of which the weights stay on the disk; folders for MLX.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from engine.generation.llama_cpp.model import LoadedModel
from engine.generation.templates.opening import open_template
from engine.models.records import InstalledModel
from engine.prompt.records import Speaker, Turn

_ASKED = Turn(Speaker.USER, "Where is the ferry?")
_ANSWERED = Turn(Speaker.ASSISTANT, "At the pier.")


class ChatVocabulary(Protocol):
    """The tokens and the template of one model."""

    @property
    def end_token(self) -> int:
        """What the model writes when an answer is complete."""

    def lay_out(self, turns: tuple[Turn, ...]) -> str:
        """See `ChatTemplate.lay_out`."""

    def tokens(self, text: str) -> list[int]:
        """Cut a text into tokens; texts of control tokens in it become these tokens."""

    def close(self) -> None:
        """Free what it holds."""


class GgufVocabulary:
    """The vocabulary of a GGUF file.

    Args:
        model: Inspected.

    Raises:
        UserProblem: It cannot be loaded.
    """

    def __init__(self, model: InstalledModel) -> None:
        self._model = LoadedModel(Path(model.path), model.name, vocabulary_only=True)
        controls = self._model.control_tokens()
        self._template = open_template(
            self._model.metadata("tokenizer.chat_template"),
            *self._model.special_texts(),
            model.name,
            model.details.architecture,
            control_texts=tuple(controls),
            adds_bos=self._model.adds_beginning,
        )
        self._end = self._found_end()

    @property
    def end_token(self) -> int:
        """See `ChatVocabulary.end_token`."""
        return self._end

    def lay_out(self, turns: tuple[Turn, ...]) -> str:
        """See `ChatVocabulary.lay_out`."""
        return self._template.lay_out(turns)

    def tokens(self, text: str) -> list[int]:
        """See `ChatVocabulary.tokens`."""
        return self._model.tokens(text)

    def close(self) -> None:
        """See `ChatVocabulary.close`."""
        self._template.close()
        self._model.close()

    def _found_end(self) -> int:
        """Return what the template writes behind an answer, where that is an end token."""
        behind = self.tokens(text_behind_answer(self.lay_out))[:1]
        ends = [token for token in behind if self._model.ends_answer(token)]
        return ends[0] if ends else self._model.end_token


class FolderVocabulary:
    """The vocabulary of a folder for MLX.

    Args:
        model: Inspected.

    Raises:
        UserProblem: It cannot be read, or MLX is not there.
    """

    def __init__(self, model: InstalledModel) -> None:
        from engine.generation.mlx.vocabulary import MlxVocabulary

        self._words = MlxVocabulary(Path(model.path), model.name)
        self._template = open_template(
            self._words.chat_template,
            *self._words.special_texts,
            model.name,
            self._words.architecture,
            control_texts=self._words.control_texts,
            adds_bos=self._words.adds_beginning,
        )
        ends = self._words.end_tokens(self._template.stops)
        behind = self.tokens(text_behind_answer(self.lay_out))[:1]
        self._end = behind[0] if behind and behind[0] in ends else self._words.end_token

    @property
    def end_token(self) -> int:
        """See `ChatVocabulary.end_token`."""
        return self._end

    def lay_out(self, turns: tuple[Turn, ...]) -> str:
        """See `ChatVocabulary.lay_out`."""
        return self._template.lay_out(turns)

    def tokens(self, text: str) -> list[int]:
        """See `ChatVocabulary.tokens`."""
        return self._words.tokens(text)

    def close(self) -> None:
        """See `ChatVocabulary.close`."""
        self._template.close()


def text_behind_answer(lay_out: Callable[[tuple[Turn, ...]], str]) -> str:
    """Return what a template writes from the end of an answer on, without spaces in front.

    Args:
        lay_out: Of a template.
    """
    return lay_out((_ASKED, _ANSWERED, _ASKED)).partition(_ANSWERED.text)[2].lstrip()
