"""What a vault costs: opening, reading with a cold and a warm page cache, searching, writing.

    python -m tests.benchmarks.vault_cost [--conversations N] [--rounds N]

The same user.db, plain and encrypted, in turns, each measurement over a connection of its own. Held
beside the cache that Inglenook gives a vault is SQLite's own of 2 MB: pages that do not fit into it
are decrypted again at each read. The whole file lies in the system's cache of files in all cases.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from engine import privacy
from engine.conversations.conversations import ConversationList
from engine.conversations.searching import ConversationSearch
from engine.paths import Folders, folders_of
from engine.store import Connection, encrypting, open_user_database
from engine.vault import keys, lock
from tests.benchmarks.day_of_use import fill

_READ_ALL: Final = "SELECT sum(length(content)) FROM message_part"
_SMALL_CACHE: Final = -2_000

Seconds = dict[str, list[float]]


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=5)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["INGLENOOK_HOME"] = home
        fill(words.conversations, 200)
        plain = folders_of()
        shutil.copytree(home, f"{home}-vault")
        root = Path(f"{home}-vault")
        vault = Folders(root, root, root / "cache", root / "logs")
        began = time.perf_counter()
        lock.make(root, "a passphrase for a measurement", in_keyring=False)
        encrypting.finish(vault)
        size = vault.user_database.stat().st_size / 1e6
        print(f"user.db of {size:.0f} MB, encrypted in {time.perf_counter() - began:.1f} s")
        try:
            _print(_measured(plain, vault, words.rounds))
        finally:
            shutil.rmtree(root)
            keys.forget()


def _measured(plain: Folders, vault: Folders, rounds: int) -> Mapping[str, Seconds]:
    kinds: Mapping[str, tuple[Folders, bool]] = {
        "plain": (plain, False),
        "vault": (vault, False),
        "vault, small cache": (vault, True),
    }
    found: dict[str, Seconds] = {name: {} for name in kinds}
    for _ in range(rounds):
        for name, (folders, is_small) in kinds.items():
            _one_round(folders, is_small, found[name])
    return found


def _one_round(folders: Folders, is_small: bool, found: Seconds) -> None:
    began = time.perf_counter()
    with closing(open_user_database(folders.user_database)) as user:
        _add(found, "open", began)
        if is_small:
            user.raw.pragma("cache_size", _SMALL_CACHE)
        for name, work in _WORKS.items():
            began = time.perf_counter()
            work(user)
            _add(found, name, began)


def _write(user: Connection) -> None:
    conversations = ConversationList(user)
    for number in range(20):
        conversations.start(f"Number {number}")


_WORKS: Final[Mapping[str, Callable[[Connection], object]]] = {
    "list": lambda user: ConversationList(user).all(),
    "read all, cold": lambda user: user.row(_READ_ALL),
    "read all, warm": lambda user: user.row(_READ_ALL),
    "search": lambda user: ConversationSearch(user).search("lamp granite"),
    "20 commits": _write,
}


def _add(found: Seconds, name: str, began: float) -> None:
    found.setdefault(name, []).append(time.perf_counter() - began)


def _print(found: Mapping[str, Seconds]) -> None:
    names = list(found["plain"])
    print(f"| what | {' | '.join(found)} |")
    print(f"|---{'|---' * len(found)}|")
    for name in names:
        base = statistics.median(found["plain"][name])
        cells = []
        for kind in found:
            seconds = statistics.median(found[kind][name])
            cells.append(f"{1_000 * seconds:.1f} ms ({seconds / base:.1f})")
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
