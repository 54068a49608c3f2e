"""What a GGUF file says of its network: sizes, positions, windows.

Covered: llama (SmolLM, Mistral and Llama models come as this), Mistral 3, Qwen2 and 2.5, Qwen3,
Gemma 3, Phi-3.
Not covered: mixtures of experts, YaRN, architectures that are not named here: refused.
Source: the graphs of llama.cpp (src/models) and its hyper-parameters (src/llama-model.cpp).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from engine.errors import UserProblem
from engine.models.gguf_head import GgufHead

_DEFAULT_ROTARY_BASE: Final = 10_000.0
_GEMMA_PATTERN: Final = 6
"""Of so many layers the last one looks at everything, the others through a sliding window."""

_GEMMA_27B_LAYERS: Final = 62
"""llama.cpp tells the 27B model by this; its queries are scaled in another way."""


class Activation(StrEnum):
    """What stands between the two halves of a hidden layer."""

    SILU = "silu"
    GELU = "gelu"


@dataclass(frozen=True, slots=True)
class Rotary:
    """Rotary positions (Su et al., 2021).

    Attributes:
        dimensions: How many numbers of a head are turned.
        base: Of the wave lengths.
        scale: Positions are multiplied by this.
        is_paired: Whether neighbours are turned together (llama); else the two halves.
        magnitude: What turned numbers are multiplied by.
    """

    dimensions: int
    base: float
    scale: float = 1.0
    is_paired: bool = False
    magnitude: float = 1.0


@dataclass(frozen=True, slots=True)
class NetworkShape:
    """The sizes of a network.

    Attributes:
        architecture: As in "llama".
        layers: Transformer blocks.
        width: Of a token's vector.
        hidden: Of the hidden layer.
        heads: For queries.
        key_value_heads: For keys and values.
        head_width: Of one head.
        norm_epsilon: Of RMSNorm.
        attention_scale: What scores are multiplied by.
        embedding_scale: What the embeddings are multiplied by.
        rotary: Positions.
        local_rotary: Positions in layers with a sliding window; None where there are none.
        sliding_window: Tokens that such a layer sees, itself included; 0 for none.
        activation: Of the hidden layer.
        context: Tokens that the model was trained for.
    """

    architecture: str
    layers: int
    width: int
    hidden: int
    heads: int
    key_value_heads: int
    head_width: int
    norm_epsilon: float
    attention_scale: float
    embedding_scale: float
    rotary: Rotary
    local_rotary: Rotary | None
    sliding_window: int
    activation: Activation
    context: int

    def is_local(self, layer: int) -> bool:
        """Whether a layer looks through a sliding window."""
        return self.sliding_window > 0 and layer % _GEMMA_PATTERN < _GEMMA_PATTERN - 1


TEACHABLE: Final = ("llama", "mistral3", "qwen2", "qwen3", "gemma3", "phi3")
"""By their name in a GGUF file."""

_PAIRED: Final = frozenset({"llama", "mistral3"})


def shape_of(head: GgufHead, name: str) -> NetworkShape:
    """Return the shape of a model.

    Args:
        head: Of its file.
        name: What a person calls it.

    Raises:
        UserProblem: It is of a kind that cannot be taught here, or its file does not say enough.
    """
    return _ShapeReader(head, name).read()


def why_not_teachable(architecture: str) -> str:
    """Say why models of an architecture cannot be taught; empty when they can."""
    if architecture in TEACHABLE:
        return ""
    return (
        f"Models of the kind “{architecture}” cannot be taught yet. Llama, SmolLM, Mistral, Qwen2, "
        "Qwen3, Gemma 3 and Phi-3 can."
    )


class _ShapeReader:
    """Reads the numbers of one head."""

    def __init__(self, head: GgufHead, name: str) -> None:
        self._head = head
        self._name = name
        self._architecture = head.text("general.architecture")

    def read(self) -> NetworkShape:
        self._refuse_what_is_not_known()
        layers, width, heads = (
            self._needed("block_count"),
            self._needed("embedding_length"),
            self._needed("attention.head_count"),
        )
        head_width = self._number("attention.key_length") or width // heads
        window = self._number("attention.sliding_window") or 0
        is_gemma = self._architecture == "gemma3"
        return NetworkShape(
            architecture=self._architecture,
            layers=layers,
            width=width,
            hidden=self._needed("feed_forward_length"),
            heads=heads,
            key_value_heads=self._number("attention.head_count_kv") or heads,
            head_width=head_width,
            norm_epsilon=self._real("attention.layer_norm_rms_epsilon", 1e-5),
            attention_scale=self._attention_scale(layers, width, heads, head_width),
            embedding_scale=math.sqrt(width) if is_gemma else 1.0,
            rotary=self._rotary(head_width),
            local_rotary=self._local_rotary(head_width) if is_gemma and window else None,
            # llama.cpp does not use the window of Phi-3 either: chat and training are to agree.
            sliding_window=window if is_gemma else 0,
            activation=Activation.GELU if is_gemma else Activation.SILU,
            context=self._number("context_length") or 4096,
        )

    def _refuse_what_is_not_known(self) -> None:
        why = why_not_teachable(self._architecture)
        if not why and self._number("expert_count"):
            why = "It is a mixture of experts, and those cannot be taught yet."
        if not why and self._head.text(self._key("rope.scaling.type")) == "yarn":
            why = "It stretches its context with YaRN, and such models cannot be taught yet."
        if not why and self._number("attention.value_length") not in (
            None,
            self._number("attention.key_length"),
        ):
            why = "Its keys and values have different widths; such models cannot be taught yet."
        if why:
            raise UserProblem(f"{self._name} cannot be taught.", why)

    def _attention_scale(self, layers: int, width: int, heads: int, head_width: int) -> float:
        is_largest = self._architecture == "gemma3" and layers == _GEMMA_27B_LAYERS
        usual = 1.0 / math.sqrt(width // heads if is_largest else head_width)
        return self._real("attention.scale", usual)

    def _rotary(self, head_width: int) -> Rotary:
        is_linear = self._head.text(self._key("rope.scaling.type")) in ("", "linear")
        factor = self._real("rope.scaling.factor", 1.0) if is_linear else 1.0
        return Rotary(
            self._number("rope.dimension_count") or head_width,
            self._real("rope.freq_base", _DEFAULT_ROTARY_BASE),
            1.0 / factor if factor else 1.0,
            self._architecture in _PAIRED,
            self._real("rope.scaling.attn_factor", 1.0),
        )

    def _local_rotary(self, head_width: int) -> Rotary:
        return Rotary(
            self._number("rope.dimension_count") or head_width,
            self._real("rope.freq_base_swa", _DEFAULT_ROTARY_BASE),
        )

    def _key(self, name: str) -> str:
        return f"{self._architecture}.{name}"

    def _number(self, name: str) -> int | None:
        return self._head.number(self._key(name))

    def _needed(self, name: str) -> int:
        found = self._number(name)
        if not found:
            raise UserProblem(
                f"{self._name} cannot be taught.",
                "Its file does not say enough about the network. Choose another model.",
                self._key(name),
            )
        return found

    def _real(self, name: str, usual: float) -> float:
        value = self._head.metadata.get(self._key(name))
        return float(value) if isinstance(value, int | float) and value else usual
