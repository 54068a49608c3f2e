"""Opening a vault, and changing what opens it."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from engine.errors import UserProblem
from engine.vault import boxes, keys, lock
from engine.vault.phrase import new_phrase, read_phrase
from engine.vault.record import FILE, read_record
from tests.engine.fuzz.mutations import fuzzed
from tests.fixtures.keyrings import MemoryKeyring

_WORDS = "four grey herons sit"


def test_a_passphrase_or_the_phrase_opens_it_and_nothing_else(tmp_path: Path) -> None:
    made = lock.make(tmp_path, _WORDS, in_keyring=False)
    record = read_record(tmp_path)
    assert record is not None
    assert keys.known_key(record) is not None
    for secret in (_WORDS, made.phrase, made.phrase.lower().replace("-", " ")):
        keys.forget()
        assert not lock.open_quietly(tmp_path)
        lock.open_with(tmp_path, secret)
        assert keys.known_key(record) is not None
    keys.forget()
    for wrong in ("four grey herons", "", new_phrase()):
        with pytest.raises(UserProblem):
            lock.open_with(tmp_path, wrong)
    assert keys.known_key(record) is None


def test_the_keyring_opens_it_without_a_question(tmp_path: Path, chain: MemoryKeyring) -> None:
    made = lock.make(tmp_path, "", in_keyring=True)
    assert made.is_in_keyring
    keys.forget()
    assert lock.open_quietly(tmp_path)
    keys.forget()
    chain.is_locked = True
    assert not lock.open_quietly(tmp_path)
    lock.open_with(tmp_path, made.phrase)


def test_nothing_is_made_that_nothing_opens(tmp_path: Path, chain: MemoryKeyring) -> None:
    chain.is_locked = True
    with pytest.raises(UserProblem, match="passphrase is needed"):
        lock.make(tmp_path, "", in_keyring=True)
    with pytest.raises(UserProblem, match="short"):
        lock.make(tmp_path, "short", in_keyring=True)
    assert read_record(tmp_path) is None
    lock.make(tmp_path, _WORDS, in_keyring=True)
    with pytest.raises(UserProblem, match="a vault already"):
        lock.make(tmp_path, _WORDS, in_keyring=True)


def test_what_opens_it_can_be_changed(tmp_path: Path, chain: MemoryKeyring) -> None:
    made = lock.make(tmp_path, _WORDS, in_keyring=False)
    with pytest.raises(UserProblem, match="only the recovery phrase"):
        lock.change_passphrase(tmp_path, "")
    lock.change_passphrase(tmp_path, "five white gulls fly")
    keys.forget()
    with pytest.raises(UserProblem, match="does not open"):
        lock.open_with(tmp_path, _WORDS)
    lock.open_with(tmp_path, "five white gulls fly")
    lock.use_keyring(tmp_path, is_wanted=True)
    lock.change_passphrase(tmp_path, "")
    with pytest.raises(UserProblem, match="Without the keyring"):
        lock.use_keyring(tmp_path, is_wanted=False)
    phrase = lock.new_recovery_phrase(tmp_path)
    keys.forget()
    chain.kept.clear()
    with pytest.raises(UserProblem, match="another vault"):
        lock.open_with(tmp_path, made.phrase)
    lock.open_with(tmp_path, phrase)


def test_a_locked_vault_is_not_changed(tmp_path: Path) -> None:
    lock.make(tmp_path, _WORDS, in_keyring=False)
    keys.forget()
    before = (tmp_path / FILE).read_bytes()
    for change in (
        lambda: lock.change_passphrase(tmp_path, "five white gulls fly"),
        lambda: lock.new_recovery_phrase(tmp_path),
        lambda: lock.use_keyring(tmp_path, is_wanted=True),
    ):
        with pytest.raises(keys.VaultLocked):
            change()
    assert (tmp_path / FILE).read_bytes() == before


def test_a_child_takes_the_key_and_hands_it_on_only_where_it_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock.make(tmp_path, _WORDS, in_keyring=False)
    record = read_record(tmp_path)
    assert record is not None
    handed = keys.for_child()
    key = keys.known_key(record)
    assert key is not None
    assert key.hex() not in f"{handed.environment} {handed}"
    keys.forget()
    assert keys.for_child() == keys.Handover()
    read_after(b"what is not said to be a key", monkeypatch)
    for name, value in handed.environment.items():
        monkeypatch.setenv(name, value)
    assert read_after(handed.first_line + b"{}\n", monkeypatch) == b"{}\n"
    assert keys.known_key(record) == key
    assert keys.FOLLOWS_VARIABLE not in os.environ


@pytest.mark.parametrize("line", [b"", b"\n", b"no key\n", b"\xff\n", b"x" * 100_000])
def test_what_is_no_key_is_not_taken(line: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    keys.forget()
    monkeypatch.setenv(keys.FOLLOWS_VARIABLE, "1")
    read_after(line, monkeypatch)
    assert not keys.is_any_known()


def read_after(content: bytes, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Take the key from a standard input, and return what is left there to be read."""
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
        patched.setattr("engine.vault.keys.shield", lambda: False)
        keys.take_from_parent()
        return sys.stdin.buffer.read()


def test_no_secret_stands_in_the_file(tmp_path: Path) -> None:
    made = lock.make(tmp_path, _WORDS, in_keyring=True)
    text = (tmp_path / FILE).read_text("utf-8")
    record = read_record(tmp_path)
    assert record is not None
    key = keys.known_key(record)
    assert key is not None
    for secret in (_WORDS, made.phrase, key.hex()):
        assert secret not in text


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"format": 99}', '{"format": 1, "id": "x", "phrase": {}}']
)
def test_a_damaged_record_is_told_and_makes_no_new_vault(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content, "utf-8")
    with pytest.raises(UserProblem):
        read_record(tmp_path)
    with pytest.raises(UserProblem):
        lock.make(tmp_path, _WORDS, in_keyring=False)
    assert (tmp_path / FILE).read_text("utf-8") == content


def test_a_hostile_cost_takes_no_memory_without_end(tmp_path: Path) -> None:
    lock.make(tmp_path, _WORDS, in_keyring=False)
    values = json.loads((tmp_path / FILE).read_text("utf-8"))
    box = boxes.Box(**{**values["phrase"], "cost": 1 << 40})
    assert boxes.unlock(box, _WORDS) is None


def test_every_key_comes_out_of_its_box_by_its_secret_alone() -> None:
    key = boxes.new_key()
    box = boxes.lock(key, "caf\u00e9 au lait")
    assert boxes.unlock(box, "cafe\u0301 au lait") == key
    assert boxes.unlock(box, "cafe au lait") is None
    assert boxes.lock(key, "caf\u00e9 au lait") != box


@fuzzed
@given(some.integers(0, 33), some.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_sign_of_a_phrase_is_noticed(place: int, sign: str) -> None:
    phrase = new_phrase()
    assert read_phrase(phrase) == phrase
    assert read_phrase(phrase.replace("0", "O").replace("1", "l").lower()) == phrase
    if phrase[place] in ("-", sign):
        return
    changed = phrase[:place] + sign + phrase[place + 1 :]
    try:
        read_phrase(changed)
    except UserProblem:
        return
    # Two signs check the others: one change in a thousand or so is not noticed.
    assert changed != phrase
