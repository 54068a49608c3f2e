"""Words about privacy."""

from __future__ import annotations

from desktop.language.numbers import moment_words
from desktop.language.words import NO_COUNT, translated
from desktop.services.privacy_service import HostUse, Proof, Receipt, Standing
from desktop.views.library.words import size_words
from desktop.widgets.tone import Tone

TONES = {Standing.GOOD: Tone.GOOD, Standing.CAUTION: Tone.CAUTION, Standing.BAD: Tone.BAD}


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words about privacy."""
    return translated("Privacy", text, count)


def connections_words(receipt: Receipt) -> tuple[str, Tone]:
    """Say what left this computer."""
    count = receipt.connections
    if not count:
        return tr("No connection was ever opened."), Tone.GOOD
    last = moment_words(max(one.last for one in receipt.hosts))
    opened = tr("%Ln connections were opened for downloads that you asked for", count)
    came = tr("{size} came in, last on {time}.").format(size=size_words(receipt.bytes), time=last)
    return f"{opened}; {came}", Tone.QUIET


def blocked_words(receipt: Receipt) -> tuple[str, Tone]:
    """Say what was refused."""
    count = sum(one.count for one in receipt.blocked)
    if not count:
        return tr("Nothing else tried to connect."), Tone.GOOD
    return tr("%Ln attempts to connect were blocked.", count), Tone.CAUTION


def proof_words(proof: Proof | None, *, is_trying: bool) -> tuple[str, Tone]:
    """Say what came of the trial."""
    if is_trying:
        return tr("Each part of Inglenook is being tried…"), Tone.QUIET
    if proof is None:
        return tr("Not tried yet: each part of Inglenook can be asked to connect."), Tone.QUIET
    if not proof.holds:
        return tr("A part of Inglenook is not shut off."), Tone.BAD
    if all(one.standing is Standing.GOOD for one in proof.trials):
        return tr("Tried just now: no part but the one that downloads could connect."), Tone.GOOD
    words = tr("Tried just now: refused in Python; native code cannot be held on this system.")
    return words, Tone.CAUTION


def host_words(host: HostUse) -> str:
    """Say what was exchanged with a host, and who asked for it."""
    opened = tr("%Ln connections", host.connections)
    first, last = moment_words(host.first), moment_words(host.last)
    when = first if first == last else tr("{first} to {last}").format(first=first, last=last)
    return " · ".join((opened, size_words(host.bytes), when, *host.reasons))


def times_words(count: int, last: str) -> str:
    """Say how often something was refused, and when last."""
    return tr("%Ln times, last {time}", count).format(time=moment_words(last))


def way_words(way: str) -> str:
    """Say what was refused."""
    return {
        "socket.getaddrinfo": tr("wanted to look a name up"),
        "socket.gethostbyname": tr("wanted to look a name up"),
        "socket.gethostbyaddr": tr("wanted to look an address up"),
        "socket.connect": tr("wanted to connect"),
        "socket.sendto": tr("wanted to send something"),
        "socket.sendmsg": tr("wanted to send something"),
        "socket.bind": tr("wanted to wait for connections"),
        "socket.__new__": tr("wanted to open a socket"),
    }.get(way, way)


def process_words(process: str) -> str:
    """Say what a kind of process does."""
    return {
        "searching": tr("Searching"),
        "answering": tr("Answering"),
        "indexing": tr("Reading documents in"),
        "downloading": tr("Downloading models"),
        "models": tr("Looking at models"),
        "training": tr("Teaching"),
        "comparing": tr("Comparing"),
        "sandbox": tr("Opening a document"),
        "command": tr("Command line"),
        "printing": tr("Printing a report"),
        "window": tr("This window"),
    }.get(process, process)
