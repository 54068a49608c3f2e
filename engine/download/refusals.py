"""What a server's refusal means to a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from engine.errors import UserProblem

_SERVER_FAULT: Final = 500


class NoConnection(UserProblem):
    """There was no answer, or it was cut off: asking again may help."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            "The connection to the model's server does not hold.",
            "Check the network and download again: it goes on where it stopped.",
            detail,
        )


def check_status(status: int, headers: Mapping[str, str]) -> None:
    """Pass an answer that holds what was asked for.

    Args:
        status: The status of the answer.
        headers: By name in lower case.

    Raises:
        NoConnection: The server is in trouble for a while.
        UserProblem: It refuses.
    """
    if status in (200, 206):
        return
    detail = " ".join(filter(None, (str(status), headers.get("x-error-message", ""))))
    if status in (401, 403):
        raise UserProblem(
            "This model is given only to accounts that agreed to its terms, or it is not there.",
            "Inglenook has no account yet. Fetch it with a browser and add the file, or choose "
            "another model.",
            detail,
        )
    if status in (404, 410):
        raise UserProblem(
            "There is no such model, or no such file in it.", "Check its name.", detail
        )
    if status == 429:
        raise UserProblem(
            "The server has had too many requests from this network.", _patience(headers), detail
        )
    if status >= _SERVER_FAULT:
        raise NoConnection(detail)
    raise UserProblem("The model's server did not understand the request.", detail=detail)


def _patience(headers: Mapping[str, str]) -> str:
    seconds = headers.get("retry-after", "")
    if seconds.isdigit() and int(seconds) > 0:
        return f"Try again in {int(seconds)} seconds."
    return "Try again in a few minutes."
