"""Which hosts may be asked, and over what.

Only HTTPS, only to the Hub and to the hosts that it sends downloads to. Plain HTTP is for a server
on this machine, which is how the tests do without a network. Source of the domains:
https://huggingface.co/.well-known/meta.json, where all hosts that hold files end in ".hf.co".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from engine.errors import UserProblem

HOST_VARIABLE: Final = "INGLENOOK_MODEL_HOST"
"""Names another server with the Hub's protocol, such as a mirror in a company."""

HUB: Final = "https://huggingface.co"

_FILE_DOMAIN: Final = "hf.co"
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class AllowedHosts:
    """The server that is asked, and where it may send us.

    Attributes:
        base: The address of the server, without a path.
    """

    base: str = HUB

    def __post_init__(self) -> None:
        self.check(self.base)

    @property
    def names(self) -> tuple[str, ...]:
        """The hosts in words, for a person to see before a download begins."""
        own = urlsplit(self.base).hostname or ""
        return (own,) if _is_loopback(own) else (own, f"*.{_FILE_DOMAIN}")

    def check(self, address: str) -> SplitResult:
        """Return the parts of an address that may be asked.

        Raises:
            UserProblem: It may not.
        """
        try:
            parts = urlsplit(address)
            _ = parts.port
        except ValueError as error:
            raise _refusal(address, "it is not an address") from error
        host = (parts.hostname or "").lower()
        if not host or parts.username or parts.password:
            raise _refusal(address, "it is not a plain address")
        if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(host)):
            raise _refusal(host, "the connection would not be encrypted")
        if not self._is_named(host):
            raise _refusal(host, "it does not belong to the Hugging Face Hub")
        return parts

    def _is_named(self, host: str) -> bool:
        own = (urlsplit(self.base).hostname or "").lower()
        if _is_loopback(own):
            return _is_loopback(host)
        # A name of the Hub's own domain that is not the Hub itself could be anything of its users.
        return host in (own, _FILE_DOMAIN) or host.endswith(f".{_FILE_DOMAIN}")


def _is_loopback(host: str) -> bool:
    return host.lower() in _LOOPBACK


def _refusal(host: str, reason: str) -> UserProblem:
    return UserProblem(
        f"A download was sent to {host}, and that was refused: {reason}.",
        "Nothing was sent there. Choose another source for this model.",
    )
