"""Generation with MLX, on a folder in MLX's form or as on Hugging Face.

MLX is for Apple silicon; on Linux it computes on the processor, which is how the tests run it.

Covered: quantised and plain models of the architectures that mlx-lm knows, our chat templates, a
stop that also interrupts the reading of a prompt, readings reused for each adapter, adapters that
are put on and taken off without a reload, a quantised cache. Not covered: saved states on the disk,
drafting, models that bring their own Python code (refused), pictures.
"""

from engine.generation.mlx.generator import MlxGenerator

__all__ = ["MlxGenerator"]
