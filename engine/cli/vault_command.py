"""`inglenook vault`: encrypt both databases and the backups, or no longer.

Also what every command does first: open the vault, by the system's keyring or by asking in the
terminal, and go on with an encryption that was cut off. Secrets are asked for in the terminal, or
read from standard input, one a line; they are never words of a command line, which others can see.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Final

from engine.cli.arguments import absolute, add_action, add_command, given_path
from engine.cli.output import print_json
from engine.errors import UserProblem
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.vault.record import VaultRecord

_TRIES: Final = 3


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "encrypt conversations, index and backups on this disk, or no longer"
    command = add_command(commands, "vault", _status, words)
    command.set_defaults(opens_the_vault=True)
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "status", _status, "say whether there is a vault, and what opens it")
    made = add_action(actions, "create", _create, "make one; shows the recovery phrase once")
    made.add_argument(
        "--no-keyring", action="store_true", help="do not let this computer's keyring open it"
    )
    made.add_argument("--no-passphrase", action="store_true", help="let the keyring alone open it")
    words = "open it, and let this computer's keyring do so from now on"
    add_action(actions, "unlock", _unlock, words)
    add_action(actions, "lock", _lock, "let the keyring open it no more")
    add_action(actions, "passphrase", _passphrase, "give it another passphrase")
    add_action(actions, "phrase", _phrase, "give it another recovery phrase, shown once")
    add_action(actions, "remove", _remove, "decrypt everything, and want no vault any more")
    adopted = add_action(actions, "adopt", _adopt, "bring the vault of a saved backup here")
    adopted.add_argument("file", type=given_path, metavar="FILE", help="a saved backup")


def open_vault(folders: Folders) -> None:
    """Open the vault before a command opens the data, and go on with what was cut off.

    Without a terminal to ask in, a locked one stays locked: what needs it says so.

    Raises:
        UserProblem: It was asked for, and what was given does not open it.
    """
    from engine.store.backups.sole import InUse
    from engine.store.encrypting import finish
    from engine.vault.lock import open_quietly
    from engine.vault.record import VaultState, read_record
    from engine.vault.shielding import shield

    record = read_record(folders.data)
    if record is None:
        return
    shield()
    if not open_quietly(folders.data):
        if not sys.stdin.isatty():
            return
        _ask_to_open(folders)
    if record.state is not VaultState.CLOSED:
        with suppress(InUse):
            finish(folders)


def _ask_to_open(folders: Folders) -> None:
    from engine.vault.lock import open_with

    for tries_left in range(_TRIES - 1, -1, -1):
        try:
            open_with(folders.data, _secret("Passphrase or recovery phrase: "))
        except UserProblem as problem:
            if not tries_left:
                raise
            print(problem.message, file=sys.stderr)
        else:
            return


def _secret(words: str) -> str:
    """Ask for a secret in the terminal, or read the next line of standard input."""
    if sys.stdin.isatty():
        return getpass.getpass(words)
    return sys.stdin.readline().rstrip("\r\n")


def _new_secret() -> str:
    first = _secret("New passphrase: ")
    if sys.stdin.isatty() and first != getpass.getpass("Once more: "):
        raise UserProblem("The two are not the same.", "Try again: nothing was changed.")
    return first


# Actions -----------------------------------------------------------------------------------------


def _status(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    from engine.vault.record import read_record

    record = read_record(folders.data)
    values = _values(record)
    if words.json:
        print_json(values)
        return 0
    if record is None:
        print("There is no vault: the files are as readable as any other of yours.")
        return 0
    print(f"The vault is {record.state.value}, and {'open' if values['is_open'] else 'locked'}.")
    opened_by = ["the recovery phrase"]
    opened_by += ["the passphrase"] if values["has_passphrase"] else []
    opened_by += ["the keyring of this computer"] if values["is_in_keyring"] else []
    print(f"It is opened by {', '.join(opened_by)}.")
    _tell_readable(folders)
    return 0


def _tell_readable(folders: Folders) -> None:
    from engine.store.encrypting import left_readable

    for path in left_readable(folders.data):
        print(f"Damaged, so it stays readable; delete it when it is of no use: {path}")


def _values(record: VaultRecord | None) -> dict[str, Any]:
    from engine.vault.keys import known_key
    from engine.vault.lock import is_in_keyring

    if record is None:
        return {"vault": None}
    return {
        "vault": record.state.value,
        "is_open": known_key(record) is not None or is_in_keyring(record),
        "has_passphrase": record.passphrase is not None,
        "is_in_keyring": is_in_keyring(record),
    }


def _create(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.store import open_index_database, open_user_database
    from engine.store.backups.sole import opened_alone
    from engine.store.encrypting import finish
    from engine.vault.lock import make

    with closing(opened_alone(folders.user_database)):
        pass  # better refused now than with half a vault
    for opened in (
        open_user_database(folders.user_database),
        open_index_database(folders.index_database),
    ):
        opened.close()  # brought to the newest schema, whole, before they are encrypted
    passphrase = "" if words.no_passphrase else _new_secret()
    if not passphrase and not words.no_passphrase:
        raise UserProblem("A passphrase is needed.", "Or use --no-passphrase with a keyring.")
    made = make(folders.data, passphrase, in_keyring=not words.no_keyring)
    if words.json:
        finish(folders, is_cancelled=is_cancelled)
        print_json({"phrase": made.phrase, "is_in_keyring": made.is_in_keyring})
        return 0
    print("Write this recovery phrase down and keep it away from this computer. It is shown once:")
    print(f"\n  {made.phrase}\n")
    finish(folders, lambda path: print(f"Encrypting {path.name} …"), is_cancelled)
    how = "opens by itself while you are logged in" if made.is_in_keyring else "asks for it"
    print(f"The vault is closed: Inglenook {how}.")
    _tell_readable(folders)
    return 0


def _unlock(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    from engine.vault.lock import open_quietly, open_with, use_keyring

    if not open_quietly(folders.data):
        open_with(folders.data, _secret("Passphrase or recovery phrase: "))
    use_keyring(folders.data, is_wanted=True)
    _say(words, "The keyring of this computer opens the vault from now on.")
    return 0


def _lock(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    from engine.vault.lock import use_keyring

    _opened(folders)
    use_keyring(folders.data, is_wanted=False)
    _say(words, "The vault opens with its passphrase or its recovery phrase only.")
    return 0


def _passphrase(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    from engine.vault.lock import change_passphrase

    _opened(folders)
    change_passphrase(folders.data, _new_secret())
    _say(words, "The passphrase is changed.")
    return 0


def _phrase(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    from engine.vault.lock import new_recovery_phrase

    _opened(folders)
    phrase = new_recovery_phrase(folders.data)
    if words.json:
        print_json({"phrase": phrase})
    else:
        print(f"The new recovery phrase, shown once; the old one opens nothing:\n\n  {phrase}\n")
    return 0


def _remove(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.store.encrypting import finish, give_up

    _opened(folders)
    give_up(folders)
    finish(folders, is_cancelled=is_cancelled)
    _say(words, "There is no vault any more: the files are readable again.")
    return 0


def _adopt(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.store.encrypting import adopt

    adopt(folders, absolute(words.file), _secret("Passphrase or recovery phrase: "), is_cancelled)
    _say(words, "The vault is here. Restore the backup now: inglenook restore FILE")
    return 0


def _opened(folders: Folders) -> None:
    """Open the vault, with a line of standard input where there is no terminal and no keyring."""
    from engine.vault.lock import open_quietly, open_with

    if not open_quietly(folders.data):
        open_with(folders.data, _secret("Passphrase or recovery phrase: "))


def _say(words: argparse.Namespace, text: str) -> None:
    print_json({"done": text}) if words.json else print(text)
