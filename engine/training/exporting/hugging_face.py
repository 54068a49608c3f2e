"""Models of GGUF files in Hugging Face's terms: what projections are called there, and the sizes.

Rows of queries and keys stand in halves there, as `network` has them too.
Source: the modelling files of transformers 5 and mlx-lm, whose names agree; for Gemma 3 those of
its text model alone, for Mistral 3 those of Ministral 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from engine.training.exporting.merged import sources
from engine.training.network.block import row_order
from engine.training.network.shape import NetworkShape
from engine.training.network.weights import GgufWeights

_MODEL_TYPES: Final = {"mistral3": "ministral3", "gemma3": "gemma3_text"}
_OUTSIDE: Final = {
    "token_embd": "model.embed_tokens",
    "output_norm": "model.norm",
    "output": "lm_head",
}
_INSIDE: Final = {
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_qkv": "self_attn.qkv_proj",
    "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm",
    "attn_k_norm": "self_attn.k_norm",
    "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_OTHERWISE: Final = {
    ("phi3", "ffn_up"): "mlp.gate_up_proj",
    ("gemma3", "ffn_norm"): "pre_feedforward_layernorm",
    ("gemma3", "post_attention_norm"): "post_attention_layernorm",
    ("gemma3", "post_ffw_norm"): "post_feedforward_layernorm",
}
_IN_BLOCK: Final = re.compile(r"blk\.(\d+)\.(\w+)")
_FACTORS: Final = ("rope_freqs", "rope_factors_long", "rope_factors_short")


def module_in_block(name: str, architecture: str) -> str:
    """Return what a part of a block is called, as in "self_attn.q_proj" for "attn_q".

    Raises:
        KeyError: There is no such part.
    """
    return _OTHERWISE.get((architecture, name)) or _INSIDE[name]


def module_name(projection: str, architecture: str) -> str:
    """Return the whole name of a module, as in "model.layers.0.self_attn.q_proj"."""
    found = _IN_BLOCK.fullmatch(projection)
    if found is None:
        return _OUTSIDE[projection]
    return f"model.layers.{found[1]}.{module_in_block(found[2], architecture)}"


def projection_names(shape: NetworkShape, projections: tuple[str, ...]) -> dict[str, str]:
    """Return the projections of a GGUF file by the names of their modules."""
    return {module_name(one, shape.architecture): one for one in projections}


def config_of(shape: NetworkShape, vocabulary: int, *, is_tied: bool) -> dict[str, Any]:
    """Return the sizes of a model as a config.json names them."""
    rotary = shape.rotary
    values: dict[str, Any] = {
        "model_type": _MODEL_TYPES.get(shape.architecture, shape.architecture),
        "vocab_size": vocabulary,
        "hidden_size": shape.width,
        "intermediate_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.key_value_heads,
        "head_dim": shape.head_width,
        "rms_norm_eps": shape.norm_epsilon,
        "max_position_embeddings": shape.context,
        "rope_theta": rotary.base,
        "tie_word_embeddings": is_tied,
    }
    if rotary.scale != 1.0:
        values["rope_scaling"] = {"rope_type": "linear", "factor": 1 / rotary.scale}
    return {**values, **_own_config(shape)}


def _own_config(shape: NetworkShape) -> dict[str, Any]:
    if shape.architecture == "gemma3" and shape.local_rotary is not None:
        return {
            "query_pre_attn_scalar": round(shape.attention_scale**-2),
            "sliding_window": shape.sliding_window,
            "sliding_window_pattern": 6,
            "rope_local_base_freq": shape.local_rotary.base,
        }
    if shape.architecture == "phi3":
        factor = shape.rotary.dimensions / shape.head_width
        return {"partial_rotary_factor": factor, "pad_token_id": None}
    if shape.architecture == "mistral3":
        positions = {
            "rope_type": "default",
            "rope_theta": shape.rotary.base,
            "llama_4_scaling_beta": 0.0,
            "original_max_position_embeddings": shape.context,
        }
        return {"rope_parameters": positions}
    return {}


def dense_weights(base: Path, shape: NetworkShape) -> Iterator[tuple[str, Tensor]]:
    """Yield the weights of a model by their names there, float32, one after another."""
    weights = GgufWeights(base, torch.device("cpu"))
    for name in (one.tensor.name for one in sources(base)):
        part, _, kind = name.rpartition(".")
        if part in _FACTORS:
            continue
        order = row_order(part.rpartition(".")[2], shape)
        if len(weights.shape(name)) == 2:
            values = weights.matrix(name, order).dense(torch.float32)
        else:
            vector = weights.vector(name)
            values = vector if order is None else vector[order]
        if shape.architecture == "gemma3" and "norm" in part:
            # There the weights of a norm are what is added to 1.
            values = values - 1
        yield f"{module_name(part, shape.architecture)}.{kind}", values


def rotary_factors(base: Path) -> Tensor | None:
    """Return what the file divides wave numbers by; None for nothing."""
    weights = GgufWeights(base, torch.device("cpu"))
    found = (weights.optional_vector(f"{name}.weight") for name in (_FACTORS[0], _FACTORS[2]))
    return next((one for one in found if one is not None), None)
