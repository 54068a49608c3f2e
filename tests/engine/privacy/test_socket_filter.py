"""The filter in the kernel: its program step by step, and real processes that it holds."""

from __future__ import annotations

import errno
import platform
import socket
import struct
import sys

import pytest

from engine.privacy.socket_filter import MACHINES, FilterState, Machine, install, program
from tests.engine.privacy.processes import run_offline, run_python

is_filtered = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in MACHINES,
    reason="the filter is for Linux on x86-64 and 64-bit ARM",
)

X86 = MACHINES["x86_64"]

# The program ------------------------------------------------------------------------------


def decision(machine: Machine, architecture: int, number: int, argument: int = 0) -> int:
    """Run the program as a kernel does, and return the error that a call gets; 0 for none."""
    call = struct.pack("<iIQ6Q", number, architecture, 0, argument, 0, 0, 0, 0, 0)
    steps = list(struct.iter_unpack("<HBBI", program(machine)))
    place, value = 0, 0
    while True:
        code, if_so, else_, operand = steps[place]
        place += 1
        if code == 0x20:
            (value,) = struct.unpack_from("<I", call, operand)
        elif code == 0x15:
            place += if_so if value == operand else else_
        elif code == 0x35:
            place += if_so if value >= operand else else_
        elif code == 0x06:
            return int(operand & 0xFFFF) if operand != 0x7FFF0000 else 0
        else:
            raise AssertionError(f"not an instruction of the filter: {code:#x}")


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES.keys())
def test_only_unix_sockets_pass(machine: Machine) -> None:
    for number in (machine.socket, machine.socketpair):
        refused = [
            family
            for family in range(64)
            if decision(machine, machine.architecture, number, family) == errno.EACCES
        ]
        assert refused == [family for family in range(64) if family != socket.AF_UNIX]
    # The kernel looks at the lower half of the argument alone; so must the filter.
    tricky = (7 << 32) | socket.AF_INET
    assert decision(machine, machine.architecture, machine.socket, tricky) == errno.EACCES


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES.keys())
def test_all_other_calls_pass_but_for_one(machine: Machine) -> None:
    refused = [
        number
        for number in range(1000)
        if decision(machine, machine.architecture, number, socket.AF_INET)
    ]
    assert refused == sorted([machine.socket, machine.socketpair, machine.io_uring_setup])


def test_other_tables_of_calls_are_no_way_round() -> None:
    other = 0x40000003  # what a 32-bit program is to the kernel
    assert decision(X86, other, 359, socket.AF_INET) == errno.EACCES
    assert decision(X86, other, 1) == errno.EACCES
    assert decision(X86, X86.architecture, 0x40000000 | X86.socket, socket.AF_INET) == errno.EACCES
    assert decision(X86, X86.architecture, -1) == errno.EACCES


def test_the_numbers_are_those_of_the_kernel() -> None:
    """From the kernel's tables: arch/x86/entry/syscalls/syscall_64.tbl, asm-generic/unistd.h."""
    assert (X86.socket, X86.socketpair, X86.seccomp) == (41, 53, 317)
    arm = MACHINES["aarch64"]
    assert (arm.socket, arm.socketpair, arm.seccomp) == (198, 199, 277)
    assert X86.io_uring_setup == arm.io_uring_setup == 425


# Real processes ---------------------------------------------------------------------------

_NATIVE = """
import ctypes
library = ctypes.CDLL(None, use_errno=True)
def opened(family):
    handle = library.socket(family, 1, 0)
    return "opened" if handle >= 0 else ctypes.get_errno()
"""


@is_filtered
def test_native_code_is_refused() -> None:
    done = run_offline(
        "print([opened(family) for family in (1, 2, 10, 16, 17, 40)])",
        before=_NATIVE + "print(opened(2))",
    )
    assert done.stdout == "opened\n['opened', 13, 13, 13, 13, 13]\n", done.stderr


@is_filtered
def test_children_are_refused_too() -> None:
    code = _NATIVE + "print(opened(2), opened(1))"
    done = run_offline(f"""
import subprocess, sys
subprocess.run([sys.executable, "-c", {code!r}])
""")
    assert done.stdout == "13 opened\n", done.stderr


@is_filtered
def test_threads_that_were_there_before_are_refused_too() -> None:
    before = f"""{_NATIVE}
import threading
is_shut, said = threading.Event(), []
def work():
    said.append(opened(2))
    is_shut.wait()
    said.append(opened(2))
thread = threading.Thread(target=work)
thread.start()
while not said:
    pass
"""
    done = run_offline("is_shut.set(); thread.join(); print(said)", before=before)
    assert done.stdout == "['opened', 13]\n", done.stderr


@is_filtered
def test_rings_of_calls_are_refused() -> None:
    code = "print(library.syscall(425, 1, ctypes.create_string_buffer(120)), ctypes.get_errno())"
    assert run_offline(_NATIVE + code).stdout == "-1 13\n"


_OLD_CALL = """
import ctypes, mmap
# push rbx; mov eax, 359; mov ebx, 2; mov ecx, 1; xor edx, edx; int 0x80; pop rbx; ret
code = bytes.fromhex("53 b867010000 bb02000000 b901000000 31d2 cd80 5b c3")
page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
page.write(code)
call = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
print(call())
"""


@is_filtered
@pytest.mark.skipif(platform.machine() != "x86_64", reason="x86-64 alone has the old calls")
def test_the_32_bit_door_is_shut() -> None:
    control = run_python(_OLD_CALL)
    if control.returncode or int(control.stdout) < 0:
        pytest.skip("this kernel has no 32-bit calls")
    assert run_offline(_OLD_CALL).stdout == f"{-errno.EACCES}\n"


@is_filtered
def test_the_downloading_process_is_left_out() -> None:
    done = run_python(f"""
from engine import privacy
privacy.stay_offline(privacy.NetworkPermit(), process="downloading")
privacy.refuse_in_kernel()
{_NATIVE}
print(opened(2), privacy.protections().kernel.state)
""")
    assert done.stdout == "opened not asked\n", done.stderr


@is_filtered
def test_what_works_with_pipes_and_unix_sockets_works() -> None:
    done = run_offline("""
import asyncio, multiprocessing, sys, threading, tempfile, pathlib

async def said():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print('hello')", stdout=asyncio.subprocess.PIPE)
    return (await process.communicate())[0]

def double(number):
    return number * 2

if __name__ == "__main__":
    print(asyncio.run(said()))
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(double, [1, 2]))
    with multiprocessing.get_context("fork").Manager() as manager:
        print(manager.dict({"a": 1}).copy())
    from watchfiles import watch
    with tempfile.TemporaryDirectory() as folder:
        timer = threading.Timer(0.5, (pathlib.Path(folder) / "new").touch)
        timer.start()
        print(len(next(watch(folder, rust_timeout=20_000))))
""")
    assert done.stdout == "b'hello\\n'\n[2, 4]\n{'a': 1}\n1\n", done.stderr


@is_filtered
def test_torch_shares_tensors_between_processes() -> None:
    done = run_offline("""
import torch
from torch.utils.data import DataLoader
for strategy in ("file_descriptor", "file_system"):
    torch.multiprocessing.set_sharing_strategy(strategy)
    batches = DataLoader(torch.arange(8), batch_size=4, num_workers=1)
    print([int(one.sum()) for one in batches])
""")
    assert done.stdout == "[6, 22]\n[6, 22]\n", done.stderr


@is_filtered
def test_qt_talks_over_local_sockets(tmp_path: object) -> None:
    done = run_offline(f"""
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
QLabel("words").show()
application.processEvents()
server, client = QLocalServer(), QLocalSocket()
print(server.listen({str(tmp_path)!r} + "/socket"))
client.connectToServer({str(tmp_path)!r} + "/socket")
print(client.waitForConnected(5000))
process = QProcess()
process.start("echo", ["words"])
process.waitForFinished()
print(bytes(process.readAllStandardOutput().data()))
""")
    assert done.stdout == "True\nTrue\nb'words\\n'\n", done.stderr


# Where there is none ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("system", "processor", "words"),
    [("darwin", "arm64", "no filter for system calls"), ("linux", "riscv64", "riscv64 processor")],
)
def test_other_machines_say_why_there_is_none(
    monkeypatch: pytest.MonkeyPatch, system: str, processor: str, words: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: processor)
    outcome = install()
    assert outcome.state is FilterState.UNAVAILABLE
    assert words in outcome.reason


@is_filtered
def test_a_kernel_without_filters_leaves_the_tripwire() -> None:
    """A call that no kernel has stands for one that is too old."""
    before = """
from dataclasses import replace
from engine.privacy import socket_filter
socket_filter.MACHINES = {name: replace(one, seccomp=4000) for name, one in
                          socket_filter.MACHINES.items()}
"""
    done = run_offline(
        """
print(privacy.protections().kernel)
try:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
except Bug:
    print("refused")
""",
        before=before,
    )
    assert "unavailable" in done.stdout
    assert "the kernel refused the filter: Function not implemented" in done.stdout
    assert done.stdout.endswith("refused\n")
