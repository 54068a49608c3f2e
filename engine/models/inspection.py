"""Finds out what a model is, before any library that runs it sees a byte of it.

`Inspector` does so in a child process with limits; `inspect` is what runs there. Covered: GGUF
files, whole or split; folders for MLX and from Hugging Face (`model_folder`); what a model is for,
and why it cannot be used. Not covered: weights in files that can hold programs (pickle): refused.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from engine.errors import UserProblem, from_os_error
from engine.models.fit import repacked_bytes
from engine.models.gguf_head import GgufHead, GgufTensor, read_all_parts
from engine.models.gguf_soundness import check_soundness
from engine.models.model_folder import inspect_folder
from engine.models.naming import id_of, in_one_line, name_of
from engine.models.records import (
    InstalledModel,
    ModelDetails,
    ModelFormat,
    ModelKind,
    Origin,
    model_from_wire,
    model_to_wire,
)
from engine.models.weight_types import FILE_TYPES
from engine.sandbox import Limits, Sandbox, SandboxFailure

_LIMITS: Final = Limits(
    memory_bytes=1024 * 1024 * 1024,
    processor_seconds=20.0,
    wall_seconds=60.0,
    largest_file_bytes=0,
    largest_reply_bytes=16 * 1024 * 1024,
)

_ENCODERS: Final = frozenset(
    "bert eurobert gemma-embedding jina-bert-v2 jina-bert-v3 llama-embed modern-bert neo-bert "
    "nomic-bert nomic-bert-moe t5encoder".split()
)
"""Architectures that write nothing. Source: `enum llm_arch` of llama.cpp."""

_NO_POOLING: Final = 0
_RANK_POOLING: Final = 4
"""`enum llama_pooling_type` in llama.h; the rest give one vector for a text."""

_PICTURES: Final = "It holds the part of a model that sees pictures, not the model itself."
_NOT_MODELS: Final = {
    "adapter": "It holds what a model was taught (an adapter), not a model.",
    "imatrix": "It holds notes for making a model smaller, not a model.",
    "mmproj": _PICTURES,
    "vocab": "It holds the words of a model without the model.",
}

_NO_CHAT: Final = {
    ModelKind.EMBEDDING: "This model finds passages, and cannot chat. For finding, Inglenook uses "
    "folders with safetensors instead of GGUF files.",
    ModelKind.RERANKING: "This model orders passages, and cannot chat. For ordering, Inglenook "
    "uses folders with safetensors instead of GGUF files.",
}


class Inspector:
    """Inspects models in a child process, each one once as long as it does not change."""

    def __init__(self) -> None:
        self._sandbox = Sandbox(_LIMITS)
        self._known: dict[tuple[str, int, int], InstalledModel] = {}

    def __enter__(self) -> Inspector:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def inspect(
        self, path: Path, is_cancelled: Callable[[], bool] = lambda: False
    ) -> InstalledModel:
        """Return what a model is, see `inspect`.

        Raises:
            UserProblem: As `inspect`, or the look into it took too long or too much memory.
            Cancelled: `is_cancelled` said so.
        """
        stamp = _stamp(path)
        if stamp not in self._known:
            try:
                values = self._sandbox.call(
                    "engine.models.inspection:inspect_for_wire",
                    {"path": str(path.absolute())},
                    is_cancelled=is_cancelled,
                )
            except SandboxFailure as failure:
                raise UserProblem(
                    f"{path.name} cannot be looked into: it is damaged or hostile.",
                    "Choose another model.",
                    f"{failure.kind}: {failure.detail}",
                ) from failure
            self._known[stamp] = model_from_wire(values)
        return self._known[stamp]

    def close(self) -> None:
        """End the child."""
        self._sandbox.close()


def inspect(path: Path) -> InstalledModel:
    """Return what a model is; outside of tests, through `Inspector`.

    Its id is made from its name, and its origin is that it was added; `problem` says why it cannot
    be used although it is sound.

    Raises:
        UserProblem: There is no model, or it is damaged, or its weights can hold programs.
    """
    if path.is_dir():
        return inspect_folder(path)
    heads = read_all_parts(path)
    head = heads[0]
    _refuse_what_is_no_model(path, heads)
    kind = _kind_of(head)
    if kind is ModelKind.CHAT:
        check_soundness(path, heads)
    details = _details_of(heads)
    name = name_of(path) or in_one_line(details.title)
    return InstalledModel(
        id=id_of(name),
        name=name,
        kind=kind,
        format=ModelFormat.GGUF,
        origin=Origin.ADDED,
        path=str(path),
        details=details,
        problem=_NO_CHAT.get(kind, ""),
    )


def inspect_for_wire(path: str) -> dict[str, Any]:
    """Do `inspect` in the sandbox."""
    return model_to_wire(inspect(Path(path)))


def _stamp(path: Path) -> tuple[str, int, int]:
    """Return what changes when a file does; of a folder, when one of its files does."""
    try:
        if not path.is_dir():
            status = path.stat()
            return str(path), status.st_size, status.st_mtime_ns
        with os.scandir(path) as entries:
            statuses = [entry.stat() for entry in entries if entry.is_file()]
    except OSError as error:
        raise from_os_error(error, "open the model") from error
    sizes = sum(status.st_size for status in statuses)
    return str(path), sizes, max((status.st_mtime_ns for status in statuses), default=0)


def _refuse_what_is_no_model(path: Path, heads: tuple[GgufHead, ...]) -> None:
    words = _NOT_MODELS.get(heads[0].text("general.type"), "")
    if heads[0].text("general.architecture") == "clip":
        words = _PICTURES
    if not words and not any(head.tensors for head in heads):
        words = _NOT_MODELS["vocab"]
    if words:
        raise UserProblem(f"{path.name} is not a model that can chat.", words)
    if not heads[0].text("general.architecture"):
        raise UserProblem(
            f"{path.name} does not say what kind of model it is.", "Choose another model."
        )


def _kind_of(head: GgufHead) -> ModelKind:
    architecture = head.text("general.architecture")
    pooling = head.number(f"{architecture}.pooling_type")
    if pooling == _RANK_POOLING:
        return ModelKind.RERANKING
    if architecture in _ENCODERS or pooling not in (None, _NO_POOLING):
        return ModelKind.EMBEDDING
    return ModelKind.CHAT


def _details_of(heads: tuple[GgufHead, ...]) -> ModelDetails:
    head = heads[0]
    tensors = [one for part in heads for one in part.tensors]
    architecture = head.text("general.architecture")

    def number(name: str) -> int | None:
        return head.number(f"{architecture}.{name}")

    heads_of_layers = head.numbers(f"{architecture}.attention.head_count_kv")
    heads_count, width, layers = (
        number("attention.head_count"),
        number("embedding_length"),
        number("block_count"),
    )
    cached = number("attention.head_count_kv") or heads_count
    narrow = width // heads_count if width and heads_count else None
    key_length = number("attention.key_length") or narrow
    return ModelDetails(
        title=head.text("general.name"),
        architecture=architecture,
        parameters=sum(one.weights for one in tensors),
        quantisation=_quantisation_of(head, tensors),
        context_tokens=number("context_length"),
        layers=layers,
        embedding_length=width,
        feed_forward_length=_hidden_width(head, architecture),
        heads=heads_count,
        key_value_heads=cached,
        cached_heads=sum(heads_of_layers) if heads_of_layers else _times(layers, cached),
        key_length=key_length,
        value_length=number("attention.value_length") or narrow,
        sliding_window=number("attention.sliding_window") or None,
        vocabulary=head.length("tokenizer.ggml.tokens"),
        chat_template=head.text("tokenizer.chat_template"),
        licence=head.text("general.license"),
        file_bytes=sum(part.file_bytes for part in heads),
        weight_bytes=sum(one.bytes for one in tensors),
        repacked_bytes=repacked_bytes(tensors),
    )


def _hidden_width(head: GgufHead, architecture: str) -> int | None:
    """Return the width of the hidden layer that one token goes through."""
    experts = head.number(f"{architecture}.expert_used_count")
    narrow = head.number(f"{architecture}.expert_feed_forward_length")
    if experts and narrow:
        return experts * narrow
    return head.number(f"{architecture}.feed_forward_length")


def _quantisation_of(head: GgufHead, tensors: list[GgufTensor]) -> str:
    code = head.number("general.file_type")
    if code in FILE_TYPES:
        return FILE_TYPES[code]
    sizes: dict[str, int] = {}
    for one in tensors:
        sizes[one.type.name] = sizes.get(one.type.name, 0) + one.bytes
    return max(sizes, key=lambda name: sizes[name])


def _times(first: int | None, second: int | None) -> int | None:
    return first * second if first is not None and second is not None else None
