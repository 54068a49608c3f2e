"""Opens the connections of a download: the one place where Inglenook reaches the network.

Each connection, each redirect included, is checked against the allowed hosts, written to the
ledger before it opens, and made to an address that was looked up here. Covered: certificates of
the system, proxies of the environment, the words for what a server refuses. Not covered: cookies,
passwords and access tokens, of which there are none; what is asked for (`hub`, `fetching`).
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import SplitResult, urljoin, urlsplit
from urllib.request import getproxies

from engine.download.hosts import AllowedHosts
from engine.download.ledger import LedgerEntry, LedgerEvent, NetworkLedger
from engine.download.refusals import NoConnection, check_status
from engine.download.stopping import Stopper
from engine.errors import Cancelled, EngineError, UserProblem
from engine.privacy import NetworkPermit

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    import httpx2

_CONNECT_SECONDS: Final = 4.0
"""An address that does not answer in this time is not there; the next one is tried."""

_LONGEST_SILENCE_SECONDS: Final = 20.0
"""After that the connection counts as cut, and is opened anew."""

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5
_USUAL_PORTS: Final = {"http": 80, "https": 443}

_HEADERS: Final = {"User-Agent": "Inglenook", "Accept": "*/*", "Accept-Encoding": "identity"}


@dataclass(slots=True)
class Answer:
    """What a server sends. Its content is read once, while the connection is open.

    Attributes:
        address: Where it came from in the end.
        status: 200 or 206; others are raised, those in `expected` excepted.
        headers: By name in lower case.
        received: Bytes that were read until now.
    """

    address: str
    status: int
    headers: dict[str, str]
    _response: httpx2.Response
    _is_cancelled: Callable[[], bool]
    received: int = 0

    def pieces(self) -> Iterator[bytes]:
        """Yield the content as it comes.

        Raises:
            NoConnection: It was cut off, or nothing came for some seconds.
            Cancelled: The person asked for a stop.
        """
        import httpx2

        try:
            for piece in self._response.iter_raw():
                if self._is_cancelled():
                    raise Cancelled
                self.received += len(piece)
                yield piece
        except httpx2.HTTPError as error:
            raise _broken(error, self._is_cancelled) from error


class Connections:
    """Opens connections to the allowed hosts, for one purpose.

    Args:
        hosts: Where to.
        ledger: Where each is written down.
        permit: What lets them through the tripwire of this process.
        why: The purpose, for the ledger.
        is_cancelled: Whether the person asked for a stop.
    """

    def __init__(
        self,
        hosts: AllowedHosts,
        ledger: NetworkLedger,
        permit: NetworkPermit,
        why: str,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self.hosts = hosts
        self.ledger = ledger
        self.why = why
        self.is_cancelled = is_cancelled
        self._permit = permit
        self._certificates: ssl.SSLContext | None = None

    @contextmanager
    def open(
        self,
        address: str,
        headers: dict[str, str] | None = None,
        expected: frozenset[int] = frozenset(),
    ) -> Iterator[Answer]:
        """Ask for an address and follow where it sends us.

        Args:
            address: Of an allowed host.
            headers: Besides the usual ones.
            expected: Refusals that the caller deals with.

        Raises:
            UserProblem: The host is not allowed, or refuses in a way that asking again cannot mend.
            NoConnection: Asking again may help.
            Cancelled: The person asked for a stop.
        """
        for _ in range(_MOST_REDIRECTS + 1):
            with self._ask(address, headers or {}) as answer:
                target = answer.headers.get("location", "")
                if answer.status not in _REDIRECTS or not target:
                    if answer.status not in expected:
                        check_status(answer.status, answer.headers)
                    yield answer
                    return
                address = urljoin(address, target)
        raise UserProblem("The server sends from one address to the next without an end.")

    @contextmanager
    def _ask(self, address: str, headers: dict[str, str]) -> Iterator[Answer]:
        if self.is_cancelled():
            raise Cancelled
        parts = self._checked(address)
        self._note(LedgerEvent.ASKED, parts)
        answer: Answer | None = None
        try:
            with self._sent(parts, headers) as response:
                found = {name.lower(): value for name, value in response.headers.items()}
                answer = Answer(address, response.status_code, found, response, self.is_cancelled)
                yield answer
        except (EngineError, OSError) as error:
            self._note(LedgerEvent.BROKEN, parts, answer, str(error))
            raise
        self._note(LedgerEvent.ANSWERED, parts, answer, f"status {answer.status}")

    def _checked(self, address: str) -> SplitResult:
        try:
            return self.hosts.check(address)
        except UserProblem as error:
            parts = urlsplit(address)
            entry = LedgerEntry(LedgerEvent.REFUSED, self.why, parts.netloc, parts.path)
            self.ledger.write(entry)
            raise error

    def _note(
        self,
        event: LedgerEvent,
        parts: SplitResult,
        answer: Answer | None = None,
        result: str = "",
    ) -> None:
        count = answer.received if answer else 0
        entry = LedgerEntry(event, self.why, parts.netloc, parts.path, count, result)
        self.ledger.write(entry)

    @contextmanager
    def _sent(self, parts: SplitResult, headers: dict[str, str]) -> Iterator[httpx2.Response]:
        """Send the request to one of the host's addresses, or through the person's proxy."""
        import httpx2

        proxy = self._proxy(parts)
        timeout = httpx2.Timeout(_LONGEST_SILENCE_SECONDS, connect=_CONNECT_SECONDS)
        with (
            Stopper(self.is_cancelled) as stopper,
            httpx2.Client(
                verify=self._trusted(parts.scheme), proxy=proxy, trust_env=False, timeout=timeout
            ) as client,
        ):
            asked = {**_HEADERS, "Host": parts.netloc, **headers}
            extensions = {"sni_hostname": parts.hostname, "trace": stopper.trace}
            requests = [
                client.build_request("GET", url, headers=asked, extensions=extensions)
                for url in ([parts.geturl()] if proxy else self._by_address(parts))
            ]
            try:
                response = _first_answer(client, requests)
            except httpx2.HTTPError as error:
                raise _broken(error, self.is_cancelled) from error
            try:
                yield response
            finally:
                response.close()

    def _by_address(self, parts: SplitResult) -> list[str]:
        """Return a URL once for each address of its host."""
        host, port = parts.hostname or "", parts.port or _USUAL_PORTS[parts.scheme]
        addresses = self._looked_up(host, port)
        if _is_loopback_name(host) and not all(map(_is_loopback_address, addresses)):
            raise NoConnection(f"{host} is not this machine: {addresses}")
        return [parts._replace(netloc=_location(one, port)).geturl() for one in addresses]

    def _trusted(self, scheme: str) -> ssl.SSLContext:
        """Return the system's certificates; reading them takes a while, so only where needed."""
        import ssl

        import httpx2

        if scheme == "http":
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self._certificates is None:
            self._certificates = httpx2.create_ssl_context()
        return self._certificates

    def _looked_up(self, host: str, port: int) -> list[str]:
        self._permit.allow_host(host)
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise NoConnection(f"{host}: {error!r}") from error
        addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
        for address in addresses:
            self._permit.allow_address(address, port)
        return addresses

    def _proxy(self, parts: SplitResult) -> str | None:
        """Return the person's proxy for an address, by its own address; None without one."""
        proxies = getproxies()
        named = proxies.get(parts.scheme) or proxies.get("all")
        host = parts.hostname or ""
        if not named or _is_loopback_name(host) or _is_direct(host, proxies.get("no", "")):
            return None
        proxy = urlsplit(named if "://" in named else f"http://{named}")
        if proxy.scheme != "http" or not proxy.hostname:
            raise UserProblem(
                "The proxy in this machine's settings cannot be used.",
                "Set an HTTP proxy, as in http://proxy.example:8080.",
            )
        port = proxy.port or _USUAL_PORTS["http"]
        name, _, _ = proxy.netloc.rpartition("@")
        location = _location(self._looked_up(proxy.hostname, port)[0], port)
        return f"http://{name}@{location}" if name else f"http://{location}"


def _first_answer(client: httpx2.Client, requests: list[httpx2.Request]) -> httpx2.Response:
    """Return what the first address answers that can be reached."""
    import httpx2

    for request in requests[:-1]:
        try:
            return client.send(request, stream=True)
        except (httpx2.ConnectError, httpx2.ConnectTimeout):
            continue
    return client.send(requests[-1], stream=True)


def _broken(error: Exception, is_cancelled: Callable[[], bool]) -> EngineError:
    """Return what a broken connection means: the person may have wanted that."""
    return Cancelled() if is_cancelled() else NoConnection(repr(error))


def _is_direct(host: str, exceptions: str) -> bool:
    """Whether a host is one that the person wants without the proxy, as in "*" or ".example"."""
    named = (one.strip().lower().lstrip(".") for one in exceptions.split(",") if one.strip())
    return any(one in ("*", host) or host.endswith(f".{one}") for one in named)


def _location(address: str, port: int) -> str:
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def _is_loopback_name(host: str) -> bool:
    return host == "localhost" or _is_loopback_address(host)


def _is_loopback_address(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
