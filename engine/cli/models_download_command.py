"""`inglenook models download` and `ledger`: fetch a model, and see what the network was asked.

The command stays offline; a process of its own does what a person agreed to. Covered: showing what
would be fetched, the question, progress, the listing of the ledger. Not covered: the other actions
of `inglenook models`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any

from engine.cli.arguments import add_action
from engine.cli.downloading_process import DownloadingProcess, downloading_process
from engine.cli.interrupting import ended_at_once
from engine.cli.output import megabytes, print_json
from engine.download.ledger import LedgerEntry, LedgerEvent, NetworkLedger, entry_to_wire
from engine.download.records import Offer, offer_from_wire, offer_to_wire
from engine.errors import Cancelled, UserProblem
from engine.models.catalogue import entry_named
from engine.models.records import ModelKind
from engine.paths import Folders
from engine.protocol import Values

_ASKED_IN = "the terminal"


def add_download(actions: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the actions `download` and `ledger`."""
    words = "fetch a model from the Hugging Face Hub, after showing what that means"
    action = add_action(actions, "download", _download, words)
    action.add_argument("model", metavar="ID", help="of the catalogue, or OWNER/NAME on the Hub")
    action.add_argument("--file", default="", metavar="NAME", help="the model file in OWNER/NAME")
    action.add_argument("--revision", default="", metavar="COMMIT", help="other than the newest")
    action.add_argument(
        "--kind",
        choices=[kind.value for kind in ModelKind],
        default=ModelKind.CHAT.value,
        help=f"of a model that the catalogue does not list; else {ModelKind.CHAT.value}",
    )
    action.set_defaults(shuts_off_later=True)
    choice = action.add_mutually_exclusive_group()
    choice.add_argument("--yes", action="store_true", help="download without asking again")
    choice.add_argument("--look", action="store_true", help="show what would be fetched, and stop")
    add_action(actions, "ledger", _ledger, "show everything that was asked of the network")


# Download ----------------------------------------------------------------------------------


def _download(words: argparse.Namespace, _: Folders, is_cancelled: Callable[[], bool]) -> int:
    with downloading_process() as process:
        looked = process.ask("look", {**_named(words), "asked_in": _ASKED_IN}, is_cancelled)
        offer = offer_from_wire(looked)
        if words.look:
            return _show(words, offer)
        if not offer.files:
            raise UserProblem(
                f"{offer.repository} holds several models.",
                "Choose one with --file: " + ", ".join(one.path for one in offer.choices),
            )
        if not words.yes:
            _ask(words, offer)
        model = _fetched(process, offer, is_cancelled)
    if words.json:
        print_json({"model": model})
    else:
        print(f"{model['name']} is here: {model['path']}")
    return 0


def _named(words: argparse.Namespace) -> Values:
    if "/" not in words.model:
        if entry_named(words.model) is None:
            raise UserProblem(
                f"The catalogue has no model “{words.model}”.",
                "Name one that it lists, or a repository as OWNER/NAME.",
            )
        return {"entry": words.model}
    return {
        "repository": words.model,
        "file": words.file,
        "revision": words.revision,
        "kind": words.kind,
    }


def _show(words: argparse.Namespace, offer: Offer) -> int:
    if words.json:
        print_json(offer_to_wire(offer))
    else:
        _print_offer(offer, sys.stdout)
    return 0


def _print_offer(offer: Offer, stream: Any) -> None:  # noqa: ANN401 - what print takes
    lines = [
        f"{offer.name}: {offer.repository}, commit {offer.revision[:12]}",
        f"  from     {', '.join(offer.hosts)}",
        f"  licence  {offer.licence or 'not stated'}",
        f"  size     {megabytes(offer.bytes)}",
    ]
    lines += [
        f"  {megabytes(file.bytes):>12}  {file.path}  {file.sha256}".rstrip()
        for file in offer.files or offer.choices
    ]
    if offer.is_as_catalogued is False:
        lines.append("  The file is another one than the catalogue lists: it changed on the Hub.")
    print("\n".join(lines), file=stream)


def _ask(words: argparse.Namespace, offer: Offer) -> None:
    """Show the offer and wait for a yes.

    Raises:
        UserProblem: Nobody can be asked.
        Cancelled: The answer was another one.
    """
    if words.json or not sys.stdin.isatty():
        raise UserProblem(
            "A download needs your agreement.", "Look with --look, then download with --yes."
        )
    _print_offer(offer, sys.stderr)
    try:
        with ended_at_once():
            print("Download? [y/N] ", end="", file=sys.stderr, flush=True)
            answer = sys.stdin.readline()
    except EOFError as error:
        raise Cancelled from error
    if answer.strip().lower() not in ("y", "yes"):
        raise Cancelled


def _fetched(process: DownloadingProcess, offer: Offer, is_cancelled: Callable[[], bool]) -> Values:
    parameters = {"offer": offer_to_wire(offer), "asked_in": _ASKED_IN}
    is_terminal = sys.stderr.isatty()

    def show(values: Values) -> None:
        if is_terminal:
            share = values["done"] / values["total"] if values["total"] else 1.0
            print(
                f"\r\033[K{share:4.0%} of {megabytes(values['total'])}, "
                f"{megabytes(values['bytes_per_second'])}/s  {values['file']}",
                end="",
                file=sys.stderr,
                flush=True,
            )

    try:
        model: Values = process.ask("download", parameters, is_cancelled, show)["model"]
    finally:
        if is_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
    return model


# Ledger ------------------------------------------------------------------------------------


def _ledger(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    ledger = NetworkLedger(folders.data)
    entries = ledger.entries()
    if words.json:
        print_json({"path": str(ledger.path), "entries": [entry_to_wire(one) for one in entries]})
        return 0
    if not entries:
        print("Nothing was ever asked of the network.")
    for entry in entries:
        print(_line(entry))
    return 0


def _line(entry: LedgerEntry) -> str:
    """Return an entry on one line, as in "2026-11-22 14:03:11  asked  huggingface.co/api/..."."""
    parts = [
        entry.time[:19].replace("T", " "),
        f"{entry.event.value:<8}",
        f"{entry.host}{entry.path}",
        megabytes(entry.bytes) if entry.bytes else "",
        entry.result,
        f"sha256 {entry.sha256}" if entry.sha256 else "",
        entry.why if entry.event in (LedgerEvent.ASKED, LedgerEvent.REFUSED) else "",
    ]
    return "  ".join(filter(None, parts))
