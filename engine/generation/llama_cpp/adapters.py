"""What a model was taught: LoRA adapters in GGUF files, switched without a reload."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

from engine.errors import UserProblem
from engine.generation.llama_cpp.library import last_words, library
from engine.generation.llama_cpp.model import LoadedModel
from engine.generation.records import Adapter
from engine.models.adapter_soundness import check_adapter
from engine.models.gguf_head import GgufHead, read_all_parts, read_head


class Adapters:
    """The adapters of one loaded model; each file is loaded once."""

    def __init__(self, model: LoadedModel) -> None:
        self._api = library()
        self._model = model
        self._loaded: dict[str, Any] = {}
        self._heads: tuple[GgufHead, ...] = ()
        """Of the model; read when the first adapter is to be held against it."""

    def use(self, context: Any, adapter: Adapter | None) -> None:  # noqa: ANN401
        """Apply an adapter to a context from its next token on; None applies none.

        Raises:
            UserProblem: The file is damaged, or belongs to another model.
        """
        if adapter is None:
            self._api.llama_set_adapters_lora(context, None, 0, None)
            return
        handles = (self._api.llama_adapter_lora_p_ctypes * 1)(self._handle(adapter))
        scales = (ctypes.c_float * 1)(adapter.scale)
        if self._api.llama_set_adapters_lora(context, handles, 1, scales) != 0:
            raise self._unusable(adapter)

    def close(self) -> None:
        """Free them."""
        for handle in self._loaded.values():
            self._api.llama_adapter_lora_free(handle)
        self._loaded.clear()

    def _handle(self, adapter: Adapter) -> Any:  # noqa: ANN401
        identity = file_identity(adapter.path)
        if identity not in self._loaded:
            self._check(adapter)
            last_words()
            handle = self._api.llama_adapter_lora_init(
                self._model.handle, str(adapter.path).encode()
            )
            if not handle:
                raise self._unusable(adapter)
            self._loaded[identity] = handle
        return self._loaded[identity]

    def _check(self, adapter: Adapter) -> None:
        """Look into a file in pure Python, with limits, before native code sees it."""
        self._heads = self._heads or read_all_parts(self._model.path)
        check_adapter(adapter.name, read_head(adapter.path), self._model.name, self._heads)

    def _unusable(self, adapter: Adapter) -> UserProblem:
        return UserProblem(
            f"What “{adapter.name}” was taught does not fit {self._model.name}.",
            "Choose the model that it was taught with, or teach this one.",
            last_words(),
        )


def file_identity(path: Path) -> str:
    """Tell one content of a file from another without reading it.

    Raises:
        UserProblem: The file is not there.
    """
    try:
        facts = path.stat()
    except OSError as error:
        raise UserProblem(
            f"The file {path.name} is not there any more.",
            "Choose another one, or none.",
            repr(error),
        ) from error
    return f"{path.resolve()}:{facts.st_size}:{facts.st_mtime_ns}"
