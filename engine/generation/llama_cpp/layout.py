"""A copy of a model's weights in a layout that this processor reads faster.

llama.cpp has fast kernels for some of its quantisations and none for others: on x86 the older Q4_1,
Q5_0 and Q5_1 are read two to three times slower than Q8_0, into which they go almost without loss
(docs/performance.md). The copy is made once, kept among what can be made again, and is never the
model itself.

Covered: models of the kinds and sizes that `has_faster_copy` names, copied in some seconds when
they are first loaded. Not covered: larger ones, because making the copy would take minutes; models
on a graphics card.
"""

from __future__ import annotations

import ctypes
import hashlib
import logging
import os
import shutil
from pathlib import Path
from typing import Final

from engine.generation.llama_cpp.adapters import file_identity
from engine.generation.llama_cpp.library import last_words, library
from engine.models.fit import has_faster_copy

_MOST_GROWTH: Final = 2.2


def faster_copy(path: Path, quantisation: str, folder: Path, threads: int) -> Path:
    """Return a copy that is read faster, made now if need be; the file itself where none helps.

    Args:
        path: The model, inspected before.
        quantisation: As in "Q4_1".
        folder: Where copies are kept.
        threads: For making the copy.
    """
    size = path.stat().st_size
    if not has_faster_copy(quantisation, size):
        return path
    name = hashlib.sha256(file_identity(path).encode()).hexdigest()[:32]
    copy = folder / f"{name}.gguf"
    if copy.exists():
        return copy
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < 2 * _MOST_GROWTH * size:
            return path
        return copy if _make(path, copy, threads) else path
    except OSError as error:
        # It only saves time: the model itself is there.
        logging.getLogger(__name__).warning("no faster copy of %s: %r", path.name, error)
        return path


def _make(path: Path, copy: Path, threads: int) -> bool:
    api = library()
    settings = api.llama_model_quantize_default_params()
    settings.ftype = api.LLAMA_FTYPE_MOSTLY_Q8_0
    settings.allow_requantize = True
    settings.nthread = threads
    unfinished = copy.with_suffix(f".{os.getpid()}.partial")
    try:
        outcome = api.llama_model_quantize(
            str(path).encode(), str(unfinished).encode(), ctypes.byref(settings)
        )
        if outcome != 0:
            logging.getLogger(__name__).warning("no faster copy: %s", last_words())
            return False
        unfinished.replace(copy)
        return True
    finally:
        unfinished.unlink(missing_ok=True)
