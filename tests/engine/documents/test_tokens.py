"""Counting with a tokenizer from a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from engine.documents.tokens import tokenizer_counter
from engine.errors import UserProblem


@pytest.fixture
def tokenizer_file(tmp_path: Path) -> Path:
    """A tokenizer that is saved, as many are, with cutting, filling and special tokens."""
    words = {"[UNK]": 0, "[CLS]": 1, "one": 2, "two": 3}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))  # noqa: S106
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A", special_tokens=[("[CLS]", 1)]
    )
    tokenizer.enable_truncation(4)
    tokenizer.enable_padding(length=4)
    path = tmp_path / "tokenizer.json"
    tokenizer.save(str(path))
    return path


def test_texts_are_counted_whole_and_without_special_tokens(tokenizer_file: Path) -> None:
    counter = tokenizer_counter(tokenizer_file)
    assert counter.count(["one", "", "one two", "one two one two one two."]) == [1, 0, 2, 7]
    assert counter.count([]) == []
    assert counter.count(["one"] * 2000) == [1] * 2000


@pytest.mark.parametrize("content", [None, "{}", "not JSON"])
def test_a_missing_or_broken_tokenizer_is_a_user_problem(
    tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "tokenizer.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(UserProblem, match="tokenizer"):
        tokenizer_counter(path)
