"""What is known of a model: light records that the window reads too.

Covered: kinds, formats, origins, details, forecasts, and how they travel between processes. Not
covered: how they are found out (`inspection`, `discovery`, `fit`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any


class ModelKind(StrEnum):
    """What a model is for."""

    CHAT = "chat"
    EMBEDDING = "embedding"
    RERANKING = "reranking"


class ModelFormat(StrEnum):
    """How a model lies on the disk."""

    GGUF = "gguf"
    """One file, or the first of a split one; llama.cpp reads it."""

    MLX = "mlx"
    """A folder that mlx-lm reads."""

    TRANSFORMERS = "transformers"
    """A folder with config.json and safetensors, as on Hugging Face."""


class Origin(StrEnum):
    """Where a model came from."""

    STARTER = "starter"
    ADDED = "added"
    DOWNLOADED = "downloaded"
    LM_STUDIO = "lm_studio"
    OLLAMA = "ollama"
    JAN = "jan"
    GPT4ALL = "gpt4all"
    LLAMA_CPP = "llama_cpp"
    HUGGING_FACE = "hugging_face"


class Fit(StrEnum):
    """How well a model suits this machine."""

    WELL = "well"
    SMALLER_CONTEXT = "smaller_context"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ModelDetails:
    """What a model's own files say; what they do not say is empty or None.

    Attributes:
        title: The name inside the file.
        architecture: As in "llama".
        parameters: How many weights.
        quantisation: As in "Q4_K_M".
        context_tokens: What it was trained for.
        layers: Transformer blocks.
        embedding_length: Width of a token's vector.
        feed_forward_length: Width of a block's hidden layer; of the widest block.
        heads: Attention heads.
        key_value_heads: Heads that the cache holds in each layer.
        cached_heads: The same of all layers together; they differ in some models.
        key_length: Width of a head's key.
        value_length: Width of a head's value.
        sliding_window: Tokens that a layer with a sliding window looks back; None without one.
        vocabulary: Number of tokens.
        chat_template: The template's text.
        licence: As the file names it.
        file_bytes: Of all its files.
        weight_bytes: Of the weights alone.
        repacked_bytes: Of the weights that llama.cpp keeps twice on this processor (see `fit`).
        sha256: Of the first file; empty until it was computed.
        is_hash_known: Whether the hash is one that the catalogue lists; None until computed.
    """

    title: str = ""
    architecture: str = ""
    parameters: int | None = None
    quantisation: str = ""
    context_tokens: int | None = None
    layers: int | None = None
    embedding_length: int | None = None
    feed_forward_length: int | None = None
    heads: int | None = None
    key_value_heads: int | None = None
    cached_heads: int | None = None
    key_length: int | None = None
    value_length: int | None = None
    sliding_window: int | None = None
    vocabulary: int | None = None
    chat_template: str = ""
    licence: str = ""
    file_bytes: int = 0
    weight_bytes: int = 0
    repacked_bytes: int = 0
    sha256: str = ""
    is_hash_known: bool | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """How much memory a model will take, in bytes.

    Attributes:
        context_tokens: The context that this is for.
        weights: The weights as they lie in memory.
        cache: Keys and values of the whole context.
        working: Buffers of the computation.
        available: What is free on this machine now.
        fit: The verdict.
        largest_context: Tokens that would fit; 0 when the model itself does not.
        reclaimable: Of the weights, what the system can take back when memory is short: the
            originals of those that are kept twice.
    """

    context_tokens: int
    weights: int
    cache: int
    working: int
    available: int
    fit: Fit
    largest_context: int
    reclaimable: int = 0

    @property
    def total(self) -> int:
        """All of it together: what the process is seen to hold."""
        return self.weights + self.cache + self.working

    @property
    def needed(self) -> int:
        """What must be free for it."""
        return self.total - self.reclaimable


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that can be chosen.

    Attributes:
        id: Short name for machines, never changed.
        name: What a person calls it.
        kind: What it is for.
        format: How it lies on the disk.
        origin: Where it came from.
        path: Its file or folder.
        is_copy: Whether the file belongs to Inglenook; else it stays where it was when removed.
        details: What its files say.
        forecast: For the context in the settings; None where it was not made.
        problem: Why it cannot be used; empty when it can.
        added_at: When it was added, as an ISO 8601 time; empty where that is not known.
    """

    id: str
    name: str
    kind: ModelKind
    format: ModelFormat
    origin: Origin
    path: str
    is_copy: bool = False
    details: ModelDetails = ModelDetails()
    forecast: Forecast | None = None
    problem: str = ""
    added_at: str = ""


def model_to_wire(model: InstalledModel) -> dict[str, Any]:
    """Return a model as values that JSON can carry."""
    return asdict(model)


def model_from_wire(values: Mapping[str, Any]) -> InstalledModel:
    """Return the model that `model_to_wire` wrote; unknown fields are dropped."""
    known = _known(InstalledModel, values)
    known["kind"] = ModelKind(known["kind"])
    known["format"] = ModelFormat(known["format"])
    known["origin"] = Origin(known["origin"])
    known["details"] = ModelDetails(**_known(ModelDetails, known.get("details") or {}))
    forecast = known.get("forecast")
    known["forecast"] = forecast_from_wire(forecast) if forecast else None
    return InstalledModel(**known)


def forecast_from_wire(values: Mapping[str, Any]) -> Forecast:
    """Return the forecast whose fields are given."""
    known = _known(Forecast, values)
    known["fit"] = Fit(known["fit"])
    return Forecast(**known)


def _known(cls: type, values: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(cls)}
    return {name: value for name, value in values.items() if name in names}
