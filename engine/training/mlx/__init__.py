"""Teaching with MLX, on a folder in MLX's form or as on Hugging Face, over the layers of mlx-lm.

MLX is for Apple silicon; on Linux it computes on the processor, which is how the tests run it.

Covered: LoRA, rsLoRA and DoRA on all projections of every architecture that mlx-lm knows, on plain
and on quantised weights (QLoRA), in the numbers that the folder holds and chat uses; adapters in
mlx-lm's form. The loop is ours (`loop`): mlx-lm's keeps the last step and cannot stop early.

Not run: the graphics card of a Mac. Whatever is said of it here (its limit of memory, the wired
memory, the speed, the same numbers after a pause) is read in the documentation of MLX and in the
source of mlx-lm.

Not covered: DoRA on 3, 5 or 6 bits (mlx-lm 0.32 mistakes their width) and on mixtures of experts;
several sequences in a row without padding, which mlx-lm's models have no mask for.
"""

from engine.training.mlx.learner import MlxLearner

__all__ = ["MlxLearner"]
