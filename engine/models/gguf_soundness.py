"""Checks that what a GGUF chat model says of itself fits together.

llama.cpp refuses most contradictions with words, but some end the whole process: it checks them
with assertions, or throws from where no C program can catch. Each check here stands for one that
did so with llama-cpp-python 0.3.36 (tests/engine/models/test_gguf_soundness.py holds the files).
Covered: blocks, heads, experts, rotary positions, context, types of weights, the words of the
vocabulary. Not covered: shapes of weights, which llama.cpp compares itself; numbers that only one
architecture has; the weights' values.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from engine.errors import UserProblem
from engine.models.gguf_head import GgufArray, GgufHead, GgufTensor, read_texts

_MOST_BLOCKS: Final = 512
"""LLAMA_MAX_LAYERS of llama.cpp."""

_MOST_EXPERTS: Final = 1024
"""LLAMA_MAX_EXPERTS of llama.cpp."""

_LARGEST_INT32: Final = 2**31 - 1
_SCALINGS: Final = frozenset({"none", "linear", "yarn", "longrope"})
_NOT_MULTIPLIED: Final = frozenset({"I8", "I16", "I32", "I64", "F64", "Q8_1", "Q8_K"})
"""Types of weights that no matrix product takes."""

_ALIKE: Final = frozenset({"granite", "minicpm", "qwen2"})
"""Architectures whose keys, values and positions must have one width, by assertion."""

_EXPERT_TABLE: Final = "ffn_gate_tid2eid.weight"
"""Integers by design: the experts of each token."""

_WORDS: Final = "tokenizer.ggml.tokens"
_WHOLE_WORDS: Final = "bert"
"""A tokenizer that knows no spaces: what was written could not be put together again."""

_PIECES: Final = "llama"
"""SentencePiece, which falls back on words for single bytes."""


def check_soundness(path: Path, heads: Sequence[GgufHead]) -> None:
    """Pass a chat model that llama.cpp can be given.

    Args:
        path: Its first file.
        heads: Of all its files, the first one's first.

    Raises:
        UserProblem: It contradicts itself.
    """
    head = heads[0]
    architecture = head.text("general.architecture")
    tensors = [one for part in heads for one in part.tensors]
    found = (
        _in_shape(head, architecture)
        or _in_experts(head, architecture)
        or _in_positions(head, architecture)
        or _in_fractions(head, architecture)
        or next(filter(None, map(_in_tensor, tensors)), "")
        or _in_vocabulary(path, head)
    )
    if found:
        raise UserProblem(
            f"{path.name} cannot be used: what it says of itself does not fit together.",
            "Choose another model, or fetch the file again.",
            found,
        )


def _number_in(head: GgufHead, architecture: str) -> Callable[[str], int | None]:
    return lambda name: head.number(f"{architecture}.{name}")


def _in_shape(head: GgufHead, architecture: str) -> str:
    number = _number_in(head, architecture)
    blocks, context = number("block_count"), number("context_length")
    if blocks is not None and not 1 <= blocks <= _MOST_BLOCKS:
        return f"{blocks} blocks"
    if (number("nextn_predict_layers") or 0) > (blocks or 0):
        return "more blocks that look ahead than blocks"
    if context is not None and context > _LARGEST_INT32:
        return f"a context of {context} tokens"
    heads = _of_blocks(head, f"{architecture}.attention.head_count")
    cached = _of_blocks(head, f"{architecture}.attention.head_count_kv")
    longest = max(len(heads), len(cached))
    if heads and cached:
        pairs = zip(_stretched(heads, longest), _stretched(cached, longest), strict=True)
        if any(few and many % few for many, few in pairs):
            return f"{heads[:4]} heads that share {cached[:4]}"
    return ""


def _of_blocks(head: GgufHead, key: str) -> tuple[int, ...]:
    """Return the numbers of an entry, one for each block or one for all."""
    if head.length(key) is not None:
        return head.numbers(key)
    number = head.number(key)
    return () if number is None else (number,)


def _stretched(numbers: tuple[int, ...], length: int) -> tuple[int, ...]:
    return (*numbers, *[numbers[-1]] * (length - len(numbers)))


def _in_experts(head: GgufHead, architecture: str) -> str:
    number = _number_in(head, architecture)
    experts, used = number("expert_count") or 0, number("expert_used_count") or 0
    groups, used_groups = number("expert_group_count") or 0, number("expert_group_used_count") or 0
    if experts == 0:
        return "experts that are not there" if used or groups else ""
    if experts > _MOST_EXPERTS or not 1 <= used <= experts:
        return f"{used} of {experts} experts"
    if groups >= experts:
        return f"{groups} groups of {experts} experts"
    if groups > 1 and (experts % groups or not 1 <= used_groups < groups):
        return f"{used_groups} of {groups} groups of {experts} experts"
    return ""


def _in_positions(head: GgufHead, architecture: str) -> str:
    number = _number_in(head, architecture)
    scaling = head.metadata.get(f"{architecture}.rope.scaling.type")
    if scaling is not None and scaling not in _SCALINGS:
        return f"positions scaled by {str(scaling)[:40]!r}"
    heads, width = number("attention.head_count"), number("embedding_length")
    narrow = width // heads if width and heads else 0
    dimensions = number("rope.dimension_count") or number("attention.key_length") or narrow
    key, value = (number(f"attention.{one}_length") or narrow for one in ("key", "value"))
    is_uneven = architecture in _ALIKE and len({dimensions, key, value}) > 1
    return f"positions in {dimensions} dimensions" if dimensions % 2 or is_uneven else ""


def _in_fractions(head: GgufHead, architecture: str) -> str:
    for key, value in head.metadata.items():
        items = value.items if isinstance(value, GgufArray) else (value,)
        for one in items if key.startswith(f"{architecture}.") else ():
            is_below = key.endswith("epsilon") and isinstance(one, float) and one < 0
            if is_below or (isinstance(one, float) and math.isnan(one)):
                return f"{key[:80]} of {one}"
    return ""


def _in_tensor(tensor: GgufTensor) -> str:
    """Return what is wrong with the type of a tensor; see `llm_graph` and `ops.cpp`."""
    type_ = tensor.type.name
    must_be_whole = len(tensor.dimensions) == 1 or tensor.name.endswith((".bias", "norm.weight"))
    if must_be_whole and type_ != "F32":
        return f"{tensor.name!r} of type {type_}"
    if type_ in _NOT_MULTIPLIED and not tensor.name.endswith(_EXPERT_TABLE):
        return f"{tensor.name!r} of type {type_}"
    return ""


# Words -----------------------------------------------------------------------------------------


def _in_vocabulary(path: Path, head: GgufHead) -> str:
    kind = head.text("tokenizer.ggml.model")
    if kind == _WHOLE_WORDS:
        return "a vocabulary of whole words"
    words = head.metadata.get(_WORDS)
    if not isinstance(words, GgufArray) or words.text_position is None:
        return ""
    missing = {*_byte_words()} if kind == _PIECES else set()
    seen: set[int] = set()
    for count, word in enumerate(read_texts(path, words), 1):
        # The library cuts a word at its first NUL, and gives empty ones names of its own.
        known = word.partition(b"\0")[0]
        seen.add(hash(known or count))
        if len(seen) < count:
            return f"the word {known[:40]!r} twice"
        missing.discard(known)
        if len(known) == 1:
            missing.discard(b"<0x%02X>" % known[0])
    return f"no word for the byte {min(missing).decode()}" if missing else ""


def _byte_words() -> Iterator[bytes]:
    return (b"<0x%02X>" % byte for byte in range(256))
