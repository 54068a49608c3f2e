"""What a taught matrix becomes when what was taught is added to it for good."""

from __future__ import annotations

from torch import Tensor

from engine.training.exporting.adapter_weights import AdapterWeights


def merged_rows(rows: Tensor, weights: AdapterWeights, projection: str) -> Tensor:
    """Return W + scale * B @ A, with DoRA's lengths where there are some; W is used up.

    Args:
        rows: W, [rows, columns], float32, its rows in halves.
        weights: What was taught.
        projection: As in "blk.0.attn_q".
    """
    pair = weights.pair(projection)
    rows.addmm_(pair.up.float(), pair.down.float(), alpha=weights.settings.scale)
    if pair.magnitude is not None:
        rows.mul_((pair.magnitude.float() / rows.norm(dim=1)).unsqueeze(1))
    return rows
