"""Looks at a repository of the Hugging Face Hub: what is in it, how large, under which licence.

Covered: the Hub's model endpoint and its file listing, as far as a download needs them, checked
before anything is believed. Source: https://huggingface.co/docs/hub/api. Not covered: searching
the Hub, accounts.
"""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import Any, Final
from urllib.parse import quote, urljoin

from engine.download.choosing import chosen_files, format_of
from engine.download.connection import Connections
from engine.download.records import Offer, RemoteFile, Wanted
from engine.download.retrying import Retrying
from engine.errors import UserProblem

_REPOSITORY: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_NEXT_PAGE: Final = re.compile(r'<([^>]+)>\s*;\s*rel="?next"?')

_LONGEST_ANSWER: Final = 16 * 1024 * 1024
_MOST_PAGES: Final = 20
_LONGEST_PATH: Final = 500


def look(wanted: Wanted, connections: Connections, retrying: Retrying) -> Offer:
    """Ask the Hub what a download would fetch.

    Raises:
        UserProblem: There is no such model, its listing makes no sense, or it cannot be used.
        NoConnection: The Hub did not answer.
        Cancelled: The person asked for a stop.
    """
    repository = _checked_repository(wanted.repository)
    about = _about(repository, wanted.revision, connections, retrying)
    if about.get("gated"):
        raise UserProblem(
            f"{repository} is given only to accounts that agreed to its terms.",
            "Inglenook has no account yet. Fetch it with a browser and add the file, or choose "
            "another model.",
        )
    commit = str(about.get("sha", ""))
    if not _COMMIT.fullmatch(commit):
        raise _nonsense("it names no commit")
    listed = _listing(repository, commit, connections, retrying)
    files, choices = chosen_files(listed, wanted.file)
    return Offer(
        repository=repository,
        revision=commit,
        name=wanted.name or repository.partition("/")[2],
        kind=wanted.kind,
        format=format_of(files or choices),
        licence=_licence(about),
        hosts=connections.hosts.names,
        files=files,
        choices=choices,
        is_as_catalogued=_is_as_catalogued(files, wanted.sha256),
    )


def file_address(base: str, offer: Offer, file: RemoteFile) -> str:
    """Return where a file of an offer is fetched from."""
    return f"{base}/{offer.repository}/resolve/{offer.revision}/{quote(file.path)}"


def _checked_repository(name: str) -> str:
    if not _REPOSITORY.fullmatch(name) or ".." in name:
        raise UserProblem(
            f"“{name}” is not the name of a repository.",
            "It has the form OWNER/NAME, as on the model's page.",
        )
    return name


def _about(
    repository: str, revision: str, connections: Connections, retrying: Retrying
) -> dict[str, Any]:
    address = f"{connections.hosts.base}/api/models/{repository}"
    if revision:
        address += f"/revision/{quote(revision, safe='')}"
    about, _ = retrying.call(lambda: _json(address, connections))
    if not isinstance(about, dict):
        raise _nonsense("it is not a description of a model")
    return about


def _listing(
    repository: str, commit: str, connections: Connections, retrying: Retrying
) -> list[RemoteFile]:
    base = connections.hosts.base
    address: str | None = f"{base}/api/models/{repository}/tree/{commit}?recursive=true"
    files: list[RemoteFile] = []
    for _ in range(_MOST_PAGES):
        if address is None:
            return files
        asked = address
        page, following = retrying.call(lambda: _json(asked, connections))  # noqa: B023 - called now
        if not isinstance(page, list):
            raise _nonsense("it is not a list of files")
        files += [_file(one) for one in page if _is_file(one)]
        address = urljoin(asked, following) if following else None
    raise _nonsense("it has no end")


def _json(address: str, connections: Connections) -> tuple[Any, str]:
    """Return what an address answers, and the address of the next page."""
    content = bytearray()
    with connections.open(address) as answer:
        for piece in answer.pieces():
            content += piece
            if len(content) > _LONGEST_ANSWER:
                raise _nonsense("it is longer than any listing")
    following = _NEXT_PAGE.search(answer.headers.get("link", ""))
    try:
        return json.loads(content), following.group(1) if following else ""
    except (ValueError, RecursionError) as error:
        raise _nonsense(repr(error)) from error


def _is_file(entry: object) -> bool:
    return isinstance(entry, dict) and entry.get("type") == "file"


def _file(entry: dict[str, Any]) -> RemoteFile:
    large = entry.get("lfs") or {}
    sha256 = str(large.get("oid", "")).removeprefix("sha256:")
    if large and not _SHA256.fullmatch(sha256):
        raise _nonsense("a file has no readable hash")
    size, git_id = large.get("size", entry.get("size")), str(entry.get("oid", ""))
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise _nonsense("a file has no size")
    if not sha256 and not _COMMIT.fullmatch(git_id):
        raise _nonsense("a file has no readable hash")
    return RemoteFile(_checked_path(entry.get("path")), size, sha256, git_id)


def _checked_path(path: object) -> str:
    """Return a path of a listing, which may lead nowhere but down.

    Raises:
        UserProblem: It could name a file outside of the model's folder, on any system.
    """
    if not isinstance(path, str) or not 0 < len(path) <= _LONGEST_PATH:
        raise _nonsense("a file has no name")
    parts = path.split("/")
    is_odd = any(one in {"", ".", ".."} or one != one.strip() or one[-1] == "." for one in parts)
    if is_odd or PurePosixPath(path).is_absolute() or re.search(r'[\\:*?"<>|\x00-\x1f\x7f]', path):
        raise UserProblem(
            "The model's listing names a file outside of its folder. Nothing was fetched.",
            "Do not use this repository.",
            repr(path),
        )
    return path


def _licence(about: dict[str, Any]) -> str:
    """Return the licence that the model card names, with its own name where it is an own one."""
    card = about.get("cardData")
    card = card if isinstance(card, dict) else {}
    named = card.get("license_name") or card.get("license") or ""
    if isinstance(named, list):
        named = ", ".join(map(str, named))
    return str(named)[:100]


def _is_as_catalogued(files: tuple[RemoteFile, ...], sha256: str) -> bool | None:
    return any(file.sha256 == sha256 for file in files) if sha256 and files else None


def _nonsense(detail: str) -> UserProblem:
    return UserProblem(
        "The model's server answered something that is no description of a model.",
        "Try again later.",
        detail,
    )
