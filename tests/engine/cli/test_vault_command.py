"""`inglenook vault`: secrets come in by standard input, and never by words of the command."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.paths import Folders
from engine.store.keyed import is_plain
from engine.vault import keys
from tests.fixtures.commands import Run
from tests.fixtures.keyrings import MemoryKeyring, memory_keyring


@pytest.fixture(autouse=True)
def chain() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


def say(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Be what stands in standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in lines)))


def test_a_vault_is_made_locked_opened_and_given_up(
    indexed: Run, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert indexed("vault", "--json").json == {"vault": None}
    say(monkeypatch, "four grey herons sit")
    made = indexed("vault", "create", "--no-keyring", "--json").json
    assert not made["is_in_keyring"]
    assert not is_plain(folders.user_database)
    assert not is_plain(folders.index_database)
    keys.forget()
    say(monkeypatch)
    refused = indexed("library")
    assert refused.code == 1
    assert "Your Inglenook is locked" in refused.errors
    say(monkeypatch, "wrong words")
    assert indexed("vault", "unlock").code == 1
    say(monkeypatch, made["phrase"])
    assert indexed("vault", "unlock").code == 0
    keys.forget()
    assert len(indexed("library", "--json").json["documents"]) == 2, "the keyring opens it"
    said = indexed("vault").output
    assert "The vault is closed, and open." in said
    assert "the recovery phrase, the passphrase, the keyring of this computer" in said
    assert indexed("vault", "lock").code == 0
    say(monkeypatch, "five white gulls fly")
    assert indexed("vault", "passphrase").code == 0
    phrase = indexed("vault", "phrase", "--json").json["phrase"]
    assert phrase != made["phrase"]
    keys.forget()
    say(monkeypatch, phrase)
    assert indexed("vault", "remove").output.startswith("There is no vault any more")
    assert is_plain(folders.user_database)
    assert len(indexed("library", "--json").json["documents"]) == 2


def test_a_saved_backup_comes_back_on_another_computer(
    indexed: Run, folders: Folders, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    say(monkeypatch, "four grey herons sit")
    made = indexed("vault", "create", "--no-keyring", "--json").json
    saved = tmp_path / "saved.zip"
    assert indexed("backup", saved).code == 0
    say(monkeypatch, made["phrase"])
    assert indexed("vault", "remove").code == 0
    for path in (folders.user_database, folders.index_database):
        path.unlink()
    refused = indexed("restore", saved)
    assert refused.code == 1
    assert "inglenook vault adopt" in refused.errors
    say(monkeypatch, "wrong")
    assert indexed("vault", "adopt", saved).code == 1
    say(monkeypatch, made["phrase"])
    assert indexed("vault", "adopt", saved).code == 0
    assert indexed("restore", saved).code == 0
    assert not is_plain(folders.user_database)
    assert indexed("library", "--json").json["folders"]


def test_a_vault_without_a_passphrase_needs_a_keyring(
    indexed: Run,
    chain: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chain.is_locked = True
    refused = indexed("vault", "create", "--no-passphrase")
    assert refused.code == 1
    assert "passphrase is needed" in refused.errors
    say(monkeypatch, "")
    assert indexed("vault", "create").code == 1
    assert indexed("vault", "--json").json == {"vault": None}
