"""Limits this process with a Job Object of Windows.

The child puts itself into its own job: a parent would come too late, because the `python.exe` of a
virtual environment starts the real interpreter as a process of its own.

Source: Microsoft's manual, "Job Objects". Not tried on Windows.
"""

from __future__ import annotations

import ctypes
import functools
import sys
from typing import Final

assert sys.platform == "win32"  # noqa: S101  # also tells the type checker

_EXTENDED_LIMITS: Final = 9
_ACTIVE_PROCESSES: Final = 0x0008
_PROCESS_MEMORY: Final = 0x0100
_END_WITHOUT_DIALOG: Final = 0x0400
_KILL_ON_CLOSE: Final = 0x2000


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limit_this_process(memory_bytes: int) -> None:
    """Refuse this process more memory, and refuse it processes of its own.

    Raises:
        OSError: Windows refused.
    """
    limits = _ExtendedLimits()
    limits.basic.flags = _ACTIVE_PROCESSES | _PROCESS_MEMORY | _END_WITHOUT_DIALOG | _KILL_ON_CLOSE
    limits.basic.active_processes = 1
    limits.process_memory = memory_bytes
    kernel = _kernel()
    if not kernel.SetInformationJobObject(
        _job(), _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
    ):
        raise ctypes.WinError(ctypes.get_last_error())


@functools.cache
def _job() -> int:
    """Return the job of this process, made at the first call and open until the process ends."""
    kernel = _kernel()
    job = kernel.CreateJobObjectW(None, None)
    if not job or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()):
        raise ctypes.WinError(ctypes.get_last_error())
    return int(job)


@functools.cache
def _kernel() -> ctypes.CDLL:
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    handle, flag = ctypes.c_void_p, ctypes.c_int
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
    kernel.CreateJobObjectW.restype = handle
    kernel.GetCurrentProcess.restype = handle
    kernel.AssignProcessToJobObject.argtypes = (handle, handle)
    kernel.AssignProcessToJobObject.restype = flag
    kernel.SetInformationJobObject.argtypes = (
        handle,
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_uint32,
    )
    kernel.SetInformationJobObject.restype = flag
    return kernel
