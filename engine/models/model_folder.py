"""Finds out what a folder with a model is: of MLX, or as on Hugging Face.

Covered: config.json, the heads of safetensors files (read by hand: eight bytes of length, then
JSON; nothing is unpickled), chat templates, what the model is for. Not covered: weights in .bin and
.pt files, which can hold programs and are refused; the weights themselves.
Source: the safetensors format, README of huggingface/safetensors, "Format".
"""

from __future__ import annotations

import importlib.util
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem, from_os_error
from engine.models.naming import id_of, name_of
from engine.models.records import InstalledModel, ModelDetails, ModelFormat, ModelKind, Origin

_LONGEST_JSON: Final = 4 * 1024 * 1024
_LONGEST_HEAD: Final = 32 * 1024 * 1024
_MOST_TENSORS: Final = 200_000
_MOST_FILES: Final = 1_000
_LENGTH_BYTES: Final = 8
_LARGEST_NUMBER: Final = 2**40

_TYPE_BITS: Final = {
    "F64": 64, "I64": 64, "U64": 64, "F32": 32, "I32": 32, "U32": 32, "BF16": 16, "F16": 16,
    "I16": 16, "U16": 16, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "I8": 8, "U8": 8, "BOOL": 8,
    "F6_E2M3": 6, "F6_E3M2": 6, "F4": 4,
}  # fmt: skip
_PACKED: Final = "U32"
"""MLX packs quantised weights into whole numbers of 32 bits."""

_PROGRAMS: Final = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
_FETCH_AGAIN: Final = "Fetch the folder again."
_WRITERS: Final = ("ForCausalLM", "ForConditionalGeneration", "LMHeadModel")

_NO_MLX: Final = (
    "This computer cannot run models in this form: it needs Apple silicon. Choose the same model "
    "as a GGUF file."
)


@dataclass(frozen=True, slots=True)
class _Weights:
    """What the heads of all safetensors files of a folder say together."""

    bytes: int
    parameters: int
    types: frozenset[str]
    made_by: str


def inspect_folder(folder: Path) -> InstalledModel:
    """Return what the model in a folder is, see `inspection.inspect`.

    Raises:
        UserProblem: There is no model in it, it is damaged, or its weights can hold programs.
    """
    config = read_json(folder / "config.json")
    if not config:
        raise UserProblem(
            f"There is no model in the folder {folder.name}.",
            "Choose a folder with a config.json and safetensors files, or a GGUF file.",
        )
    files = _weight_files(folder)
    weights = _read_weights(files, _packed_share(config))
    kind = _kind_of(folder, config)
    is_mlx = isinstance(config.get("quantization"), dict) or weights.made_by == "mlx"
    name = name_of(folder)
    return InstalledModel(
        id=id_of(name),
        name=name,
        kind=kind,
        format=ModelFormat.MLX if is_mlx else ModelFormat.TRANSFORMERS,
        origin=Origin.ADDED,
        path=str(folder),
        details=_details_of(folder, config, weights, files),
        problem=_problem_of(folder, kind),
    )


def read_json(path: Path) -> dict[str, Any]:
    """Return the object in a JSON file; empty when there is no such file.

    Raises:
        UserProblem: It is too large, or it is not a JSON object.
    """
    try:
        if not path.is_file():
            return {}
        if path.stat().st_size > _LONGEST_JSON:
            raise _damaged(path.name, "too large")
        return _json_object(path.read_bytes(), path.name)
    except OSError as error:
        raise from_os_error(error, "open the model") from error


def is_cross_encoder(config: Mapping[str, Any]) -> bool:
    """Whether a configuration is of a model that gives one score for a pair of texts."""
    labels = config.get("id2label")
    has_one = (isinstance(labels, dict) and len(labels) == 1) or config.get("num_labels") == 1
    return has_one and any(
        one.endswith("ForSequenceClassification") for one in _architectures(config)
    )


# What it is for ------------------------------------------------------------------------------


def _kind_of(folder: Path, config: Mapping[str, Any]) -> ModelKind:
    if (folder / "modules.json").is_file():
        own = read_json(folder / "config_sentence_transformers.json")
        is_scorer = own.get("model_type") == "CrossEncoder"
        return ModelKind.RERANKING if is_scorer else ModelKind.EMBEDDING
    if is_cross_encoder(config):
        return ModelKind.RERANKING
    if any(one.endswith(_WRITERS) for one in _architectures(config)):
        return ModelKind.CHAT
    return ModelKind.EMBEDDING


def _problem_of(folder: Path, kind: ModelKind) -> str:
    if kind is ModelKind.CHAT and importlib.util.find_spec("mlx_lm") is None:
        return _NO_MLX
    if kind is ModelKind.EMBEDDING and not (folder / "modules.json").is_file():
        return "This is neither a chat model nor a sentence-transformers folder for finding."
    return ""


def _architectures(config: Mapping[str, Any]) -> list[str]:
    named = config.get("architectures")
    return [one for one in named if isinstance(one, str)] if isinstance(named, list) else []


# What its files say --------------------------------------------------------------------------


def _details_of(
    folder: Path, config: Mapping[str, Any], weights: _Weights, files: list[Path]
) -> ModelDetails:
    # Models that also see pictures keep the figures of their language model apart.
    inner = config.get("text_config")
    values = {**config, **inner} if isinstance(inner, dict) else config

    def number(*names: str) -> int | None:
        found = (values.get(name) for name in names)
        return next((one for one in found if _is_count(one)), None)

    heads, width = number("num_attention_heads", "n_head"), number("hidden_size", "n_embd")
    layers = number("num_hidden_layers", "n_layer")
    cached = number("num_key_value_heads") or heads
    length = number("head_dim") or (width // heads if width and heads else None)
    return ModelDetails(
        title=name_of(folder),
        architecture=str(values.get("model_type") or "")[:80],
        parameters=weights.parameters,
        quantisation=_quantisation_of(config, weights),
        context_tokens=number("max_position_embeddings", "n_positions"),
        layers=layers,
        embedding_length=width,
        feed_forward_length=number("intermediate_size", "n_inner"),
        heads=heads,
        key_value_heads=cached,
        cached_heads=layers * cached if layers and cached else None,
        key_length=length,
        value_length=length,
        sliding_window=number("sliding_window"),
        vocabulary=number("vocab_size"),
        chat_template=_chat_template(folder),
        licence=_licence(folder),
        file_bytes=sum(one.stat().st_size for one in files),
        weight_bytes=weights.bytes,
    )


def _quantisation_of(config: Mapping[str, Any], weights: _Weights) -> str:
    bits = _quantisation(config).get("bits")
    if _is_count(bits):
        return f"{bits} bits"
    return ", ".join(sorted(weights.types))


def _quantisation(config: Mapping[str, Any]) -> Mapping[str, Any]:
    found = config.get("quantization")
    return found if isinstance(found, dict) else {}


def _packed_share(config: Mapping[str, Any]) -> int:
    """Return how many weights a packed number holds."""
    bits = _quantisation(config).get("bits")
    return 32 // bits if isinstance(bits, int) and 1 <= bits <= 8 else 1


def _chat_template(folder: Path) -> str:
    path = folder / "chat_template.jinja"
    if path.is_file() and path.stat().st_size <= _LONGEST_JSON:
        return path.read_text(encoding="utf-8", errors="replace")
    template = read_json(folder / "tokenizer_config.json").get("chat_template")
    if isinstance(template, list):
        # Several templates with names: the default one.
        named = {one.get("name"): one.get("template") for one in template if isinstance(one, dict)}
        template = named.get("default")
    return template if isinstance(template, str) else ""


def _licence(folder: Path) -> str:
    """Return the licence that the model's card names in its head."""
    card = folder / "README.md"
    if not card.is_file():
        return ""
    with card.open(encoding="utf-8", errors="replace") as stream:
        found = re.match(r"---\n(?:.*\n){0,200}?license: *([\w.-]{1,60})", stream.read(16_384))
    return found[1] if found else ""


# Weights -------------------------------------------------------------------------------------


def _weight_files(folder: Path) -> list[Path]:
    """Return the safetensors files that make up the model.

    Raises:
        UserProblem: There are none, or some are missing.
    """
    index = read_json(folder / "model.safetensors.index.json").get("weight_map")
    if isinstance(index, dict):
        names = {str(name) for name in index.values()}
        if any(Path(name).name != name for name in names):
            raise _damaged(folder.name, "its index leads out of the folder")
        missing = sorted(name for name in names if not (folder / name).is_file())
        if missing:
            raise UserProblem(
                f"The model in {folder.name} is not whole: {missing[0]} is missing.", _FETCH_AGAIN
            )
        files = [folder / name for name in sorted(names)]
    else:
        files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise _without_weights(folder)
    if len(files) > _MOST_FILES:
        raise _damaged(folder.name, f"{len(files)} files")
    return files


def _without_weights(folder: Path) -> UserProblem:
    if any(one.suffix in _PROGRAMS for one in folder.iterdir()):
        return UserProblem(
            f"The weights in {folder.name} are in a format that can hold programs, so they are "
            "not opened.",
            "Choose the same model with safetensors, or as a GGUF file.",
        )
    return UserProblem(
        f"There are no weights in the folder {folder.name}.",
        "Choose a folder with safetensors files.",
    )


def _read_weights(files: list[Path], packed_share: int) -> _Weights:
    size = parameters = 0
    types: set[str] = set()
    made_by = ""
    for file in files:
        head = _read_head(file)
        metadata = head.pop("__metadata__", None)
        if isinstance(metadata, dict):
            made_by = str(metadata.get("format", ""))
        ends = [_checked_tensor(file, name, values) for name, values in head.items()]
        _check_extent(file, ends)
        for type_, weights, _, _ in ends:
            types.add(type_)
            parameters += weights * (packed_share if type_ == _PACKED else 1)
        size += sum(end - start for _, _, start, end in ends)
    return _Weights(size, parameters, frozenset(types), made_by)


def _read_head(file: Path) -> dict[str, Any]:
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
            if size < _LENGTH_BYTES or length > size - _LENGTH_BYTES or length > _LONGEST_HEAD:
                raise _damaged(file.name, f"a head of {length} bytes in {size}")
            return _json_object(stream.read(length), file.name)
    except OSError as error:
        raise from_os_error(error, "open the model") from error


def _checked_tensor(file: Path, name: str, values: object) -> tuple[str, int, int, int]:
    """Return type, number of weights, start and end of a tensor that makes sense."""
    if isinstance(values, dict):
        type_, shape = str(values.get("dtype")), _counts(values.get("shape"))
        offsets = _counts(values.get("data_offsets"))
        bits = _TYPE_BITS.get(type_)
        if bits and shape is not None and offsets is not None and len(offsets) == 2:
            weights, (start, end) = math.prod(shape), offsets
            if (end - start) * 8 == weights * bits:
                return type_, weights, start, end
    raise _damaged(file.name, f"the tensor {name[:80]!r}")


def _check_extent(file: Path, tensors: list[tuple[str, int, int, int]]) -> None:
    if len(tensors) > _MOST_TENSORS:
        raise _damaged(file.name, f"{len(tensors)} tensors")
    with file.open("rb") as stream:
        length = int.from_bytes(stream.read(_LENGTH_BYTES), "little")
    room = file.stat().st_size - _LENGTH_BYTES - length
    reached = 0
    for _, _, start, end in sorted(tensors, key=lambda one: one[2:]):
        if start < reached:
            raise _damaged(file.name, "its weights overlap")
        reached = end
    if reached > room:
        raise UserProblem(
            f"{file.name} is damaged: it promises more than it holds.",
            _FETCH_AGAIN,
            f"{reached} bytes promised, {room} there",
        )


def _json_object(content: bytes, name: str) -> dict[str, Any]:
    try:
        values = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _damaged(name, repr(error)) from error
    if not isinstance(values, dict):
        raise _damaged(name, "not an object")
    return values


def _is_count(value: object) -> bool:
    return type(value) is int and 0 < value < _LARGEST_NUMBER


def _counts(values: object) -> list[int] | None:
    """Return a list of numbers that can be sizes or positions; None when it is something else."""
    if not isinstance(values, list):
        return None
    numbers = [one for one in values if type(one) is int and 0 <= one < _LARGEST_NUMBER]
    return numbers if len(numbers) == len(values) else None


def _damaged(name: str, detail: str) -> UserProblem:
    return UserProblem(
        f"{name} is damaged: what it says of itself makes no sense.", _FETCH_AGAIN, detail
    )
