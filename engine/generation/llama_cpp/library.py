"""The library itself: loaded once, its messages kept for errors instead of being printed."""

from __future__ import annotations

import ctypes
import os
import sys
from collections import deque
from functools import cache
from typing import Any, Final

_KEPT_LINES: Final = 30
_WARNING: Final = 3
"""ggml's level of warnings; errors are above, `_CONTINUED` goes on with the line before."""
_CONTINUED: Final = 5

_last_words: deque[str] = deque(maxlen=_KEPT_LINES)


@cache
def library() -> Any:  # noqa: ANN401 - llama_cpp has no types
    """Return the module `llama_cpp`, ready for use."""
    import llama_cpp

    llama_cpp.llama_log_set(_keep_words(llama_cpp), ctypes.c_void_p(0))
    _load_backends()
    llama_cpp.llama_backend_init()
    return llama_cpp


@cache
def ggml() -> Any:  # noqa: ANN401 - llama_cpp has no types
    """Return ggml's own functions, of the very library that llama.cpp computes with.

    A wheel cannot hold links, so that it has copies of ggml under several names. The one that
    llama-cpp-python opens by itself may be another than the one that llama.cpp is linked to, and
    each has a list of devices of its own.
    """
    from llama_cpp import _ggml  # the library has no public names for these
    from llama_cpp.llama_cpp import _lib

    # Windows looks for a name in the very file alone, and has no copies.
    return _lib if hasattr(_lib, "ggml_backend_dev_count") else _ggml.libggml


def _load_backends() -> None:
    """Load the code for this processor, where it was built for several.

    Such a build (GGML_BACKEND_DL, as packages have it) has files for each kind of processor beside
    the library, of which ggml takes the best that runs here. Other builds have it built in.
    """
    from llama_cpp import _ggml

    functions = ggml()
    functions.ggml_backend_dev_count.restype = ctypes.c_size_t
    if functions.ggml_backend_dev_count() == 0:
        functions.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
        functions.ggml_backend_load_all_from_path.restype = None
        functions.ggml_backend_load_all_from_path(os.fsencode(_ggml.libggml_base_path))


def last_words() -> str:
    """Return the library's latest warnings and errors, and forget them."""
    words = "".join(_last_words).strip()
    _last_words.clear()
    return words


@cache
def _keep_words(api: Any) -> Any:  # noqa: ANN401 - cached, because the library calls it for ever
    def keep(level: int, text: bytes, _: object) -> None:
        if level >= _WARNING and level != _CONTINUED:
            _last_words.append(text.decode("utf-8", errors="replace"))

    return api.llama_log_callback(keep)


class StopSwitch:
    """Lets a computation be interrupted between its steps, without Python in its way.

    llama.cpp asks a C function after each of some hundred steps a token. A function in Python would
    take the interpreter's lock each time; C's own `strlen` looks at the switch's bytes instead: an
    empty string is 0, which means "go on".
    """

    def __init__(self, api: Any) -> None:  # noqa: ANN401
        c_library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
        self._bytes = ctypes.create_string_buffer(2)
        self.callback = ctypes.cast(c_library.strlen, api.ggml_abort_callback)
        self.data = ctypes.cast(self._bytes, ctypes.c_void_p)

    def interrupt(self) -> None:
        """Let the computation end at its next step."""
        self._bytes[0] = b"\x01"

    @property
    def is_on(self) -> bool:
        """Whether computations are to end."""
        return self._bytes[0] != b"\x00"

    def reset(self) -> None:
        """Let computations run again."""
        self._bytes[0] = b"\x00"
