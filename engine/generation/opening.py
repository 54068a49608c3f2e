"""Opens the chat model to answer with."""

from __future__ import annotations

from pathlib import Path

from engine.generation.llama_cpp import LlamaCppGenerator
from engine.generation.records import Generator
from engine.models.starter import ModelKind, starter_model


def open_generator(path: Path | None, context_tokens: int, threads: int) -> Generator:
    """Load a chat model.

    Args:
        path: A GGUF file; None means the starter model.
        context_tokens: Tokens of prompt and answer together.
        threads: Processor threads; 0 means all cores but one.

    Raises:
        UserProblem: The file is not a usable model.
    """
    if path is None:
        model = starter_model(ModelKind.CHAT)
        return LlamaCppGenerator(model.path, model.name, context_tokens, threads)
    return LlamaCppGenerator(path, path.stem, context_tokens, threads)
