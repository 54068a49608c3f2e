"""The proof that nothing leaves this machine: the whole story without a network, and watched.

Documents are indexed and asked, a model is taught and compared, what it learned is exported; each
command runs where there is no network at all (`unshare -rn`), and each call that has to do with
networks, of native code too, is written down (`strace`). The window does the same for a start and
an indexing. The chat model is a tiny one with random weights: what it says does not matter here.
Not covered: downloads, which a person asks for (tests/engine/download).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from engine.paths import folders_of, resources
from engine.receipt.gathering import gather
from tests.fixtures.tiny_models import write_tiny_model
from tests.fixtures.traces import (
    TracedCall,
    read_calls,
    traced_calls,
    tracing,
    why_no_cut_off,
    why_no_trace,
)

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = resources() / "samples"
QUESTIONS = (
    ("How much is refunded when the ferry is three hours late?", "full"),
    ("Who runs the ferry?", "company"),
    ("Within how many days is a claim paid?", "14"),
)

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="unshare and strace are Linux's"),
    pytest.mark.timeout(900),
]

needs_trace = pytest.mark.skipif(bool(why_no_trace()), reason=why_no_trace() or "-")
needs_cut_off = pytest.mark.skipif(bool(why_no_cut_off()), reason=why_no_cut_off() or "-")


def around(trace: Path) -> list[str]:
    """Return the words that stand before each command: what this machine offers of both."""
    trace.mkdir(exist_ok=True)
    cut_off = [] if why_no_cut_off() else ["unshare", "-rn"]
    return cut_off + ([] if why_no_trace() else tracing(trace))


def run(words: Sequence[str], home: Path) -> str:
    done = subprocess.run(
        words,
        cwd=ROOT,
        env={
            **os.environ,
            "INGLENOOK_HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@dataclass(frozen=True)
class Story:
    """What came of the commands.

    Attributes:
        said: What each command said, by its name.
        home: Where the data are.
        trace: The folder of what was written down.
        adapter: The exported file.
    """

    said: dict[str, Any]
    home: Path
    trace: Path
    adapter: Path


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The whole story, once for all tests."""
    if why_no_cut_off() and why_no_trace():
        pytest.skip(f"{why_no_cut_off()}; {why_no_trace()}")
    folder = tmp_path_factory.mktemp("story")
    model = write_tiny_model(
        folder / "tiny.gguf", "llama", weight_type="F16", blocks=2, context=4096
    )
    examples, questions = _write_examples(folder), _write_questions(folder)
    adapter, trace = folder / "sums.gguf", folder / "trace"
    before = [*around(trace), sys.executable, "-P", "-m", "desktop"]
    tiny = ("--model", "Tiny")
    two_ways = ("--ways", "base,documents", "--answer-tokens", "16")
    brief = ("--epochs", "1", "--rank", "2", "--learning-rate", "0.001")
    commands: dict[str, tuple[str, ...]] = {
        "models": ("models", "import", str(model)),
        "index": ("index", str(SAMPLES)),
        "ask": ("ask", QUESTIONS[0][0], *tiny),
        "train": ("train", str(examples), *tiny, "--name", "Sums", *brief),
        "compare": ("compare", str(questions), *tiny, *two_ways),
        "export": ("adapters", "export", "Sums", str(adapter)),
    }
    said = {
        name: json.loads(run([*before, *words, "--json"], folder / "home"))
        for name, words in commands.items()
    }
    return Story(said, folder / "home", trace, adapter)


def _write_examples(folder: Path) -> Path:
    path = folder / "examples.jsonl"
    lines = (
        {"prompt": f"What is {number} and one?", "completion": f"It is {number + 1}."}
        for number in range(10)
    )
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    return path


def _write_questions(folder: Path) -> Path:
    path = folder / "questions.jsonl"
    lines = ({"question": question, "answer": answer} for question, answer in QUESTIONS)
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    return path


# The command line -------------------------------------------------------------------------


@pytest.mark.models
@needs_cut_off
def test_everything_works_without_a_network(story: Story) -> None:
    said = story.said
    assert said["index"]["indexed"] == len(list(SAMPLES.iterdir()))
    assert said["index"]["failed"] == said["index"]["skipped"] == []
    assert said["ask"]["tokens"]["prompt"] > 100
    assert said["train"]["steps"] >= 2
    ways = said["compare"]["ways"]
    assert set(ways) == {"base", "documents"}
    assert said["compare"]["advice"]["verdict"]
    assert story.adapter.read_bytes()[:4] == b"GGUF"


@pytest.mark.models
@needs_trace
def test_no_process_of_the_command_line_asked_for_a_network(story: Story) -> None:
    assert story.adapter.is_file(), "the story ended early"
    assert_stays_here(traced_calls(story.trace))
    assert_nothing_wanted_to(story.home)


# The window -------------------------------------------------------------------------------

_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from engine import privacy
privacy.stay_offline(process="window", in_kernel=False)
from desktop.app import Application
from desktop.services.worker_commands import worker_commands
from engine.paths import folders_of, resources
application = QApplication([])
folders = folders_of()
folders.create()
inglenook = Application(application, folders, worker_commands(), resources())
inglenook.start()
for page in ("library", "teach", "compare", "models", "settings", "chat"):
    inglenook.window.show_page(page)
def end(*_):
    print(inglenook.library.health().indexed)
    inglenook.window.close()
inglenook.library.indexing_finished.connect(end)
inglenook.window.closed.connect(lambda: QTimer.singleShot(0, application.quit))
QTimer.singleShot(600_000, lambda: sys.exit("the indexing did not end"))
inglenook.window.add_samples()
application.exec()
"""


@pytest.mark.models
@needs_trace
def test_the_window_and_its_workers_ask_for_no_network(tmp_path: Path) -> None:
    """The window's own process is not held by the kernel, so that this is its proof."""
    trace = tmp_path / "trace"
    said = run([*around(trace), sys.executable, "-c", _WINDOW], tmp_path / "home")
    assert said.split() == [str(len(list(SAMPLES.iterdir())))]
    assert_stays_here(traced_calls(trace))
    assert_nothing_wanted_to(tmp_path / "home")


# What counts as asking --------------------------------------------------------------------


def assert_stays_here(calls: list[TracedCall]) -> None:
    """Fail over the first call that has to do with more than Unix sockets of this machine."""
    kinds = set().union(*(call.families for call in calls))
    assert kinds <= {"AF_UNIX"}, [call for call in calls if call.families - {"AF_UNIX"}]
    assert not [call for call in calls if call.addresses]
    assert not [call for call in calls if call.looks_up], "a name was looked up"
    assert not [call for call in calls if call.name == "io_uring_setup"]


def assert_nothing_wanted_to(home: Path) -> None:
    """Fail over what Python refused before the kernel was asked."""
    receipt = gather(folders_of({"INGLENOOK_HOME": str(home)}))
    assert (receipt.blocked, receipt.hosts) == ((), ())


_LEAKING = """
import ctypes, socket
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
    try:
        asked.connect(("192.0.2.53", 53))
    except OSError:
        pass
with socket.socket(socket.AF_INET6) as refused:
    refused.connect_ex(("::1", 9))
ctypes.CDLL(None).socket(ctypes.c_int(40), 1, 0)
"""


@needs_trace
def test_a_process_that_leaks_is_seen(tmp_path: Path) -> None:
    """Without this, a trace that shows nothing would prove nothing."""
    run([*tracing(tmp_path), sys.executable, "-c", _LEAKING], tmp_path)
    calls = traced_calls(tmp_path)
    assert {"AF_INET", "AF_INET6"} < set().union(*(call.families for call in calls))
    assert [call.addresses for call in calls if call.leaves] == [["192.0.2.53"]]
    assert ["::1"] in [call.addresses for call in calls if not call.leaves]
    with pytest.raises(AssertionError):
        assert_stays_here(calls)


@needs_trace
def test_children_of_a_process_are_seen(tmp_path: Path) -> None:
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {_LEAKING!r}])"
    run([*tracing(tmp_path), sys.executable, "-c", code], tmp_path)
    assert any(call.leaves for call in traced_calls(tmp_path))


_REFUSED = " = -1 EACCES (Permission denied)"
_NOT_THERE = " = -1 ENOENT (No such file or directory)"
_TO_AN_ADDRESS = (
    'connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16)'
)
_TO_IP_VERSION_6 = (
    'sendto(3, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), '
    'inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>'
)
_TO_THE_RESOLVER = (
    'connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42)'
)
_TO_THE_CACHE = 'connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110)'


@pytest.mark.parametrize(
    "line",
    [
        _TO_AN_ADDRESS + _REFUSED,
        _TO_IP_VERSION_6,
        _TO_THE_RESOLVER + _NOT_THERE,
        _TO_THE_CACHE + " = 0",
        "socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3",
        "io_uring_setup(8, {flags=0})" + _REFUSED,
    ],
)
def test_a_line_that_must_not_be_there_is_found(line: str) -> None:
    with pytest.raises(AssertionError):
        assert_stays_here(read_calls([line]))


@pytest.mark.parametrize(
    "line",
    [
        "socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, 0) = 3",
        _TO_THE_CACHE + _NOT_THERE,
        "socketpair(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, [3, 4]) = 0",
        'recvmsg(3, {msg_name=NULL, msg_iov=[{iov_base="a) = b", iov_len=5}]}, 0) = 5',
    ],
)
def test_a_line_that_may_be_there_passes(line: str) -> None:
    assert_stays_here(read_calls([line]))


@pytest.mark.parametrize("line", ["", "nonsense", "socket(AF_UNIX", "12 socket(AF_UNIX, 1, 0) = 3"])
def test_a_line_that_is_not_understood_is_an_error(line: str) -> None:
    with pytest.raises(ValueError, match="not a call"):
        read_calls([line])


def test_words_that_are_sent_hide_no_address() -> None:
    line = 'sendto(3, "a) = 1", 6, 0, {sa_family=AF_INET, sin_addr=inet_addr("192.0.2.1")}, 16) = 6'
    (call,) = read_calls([line])
    assert (call.addresses, call.result) == (["192.0.2.1"], "6")


def test_a_socket_of_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        assert_stays_here(read_calls(["socket(0x2f, SOCK_STREAM, 0) = -1 EACCES (denied)"]))


def test_a_trace_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no trace"):
        traced_calls(tmp_path)
