"""Which hosts may be asked, and what happens when a server sends us elsewhere."""

from __future__ import annotations

import pytest

from engine.download.hosts import AllowedHosts
from engine.download.ledger import LedgerEvent
from engine.errors import UserProblem
from tests.engine.download.conftest import Person
from tests.fixtures.model_hub import ModelHub


@pytest.mark.parametrize(
    "address",
    [
        "https://huggingface.co/api/models/a/b",
        "https://cdn-lfs.hf.co/x",
        "https://us.aws.cdn.hf.co/x",
        "https://transfer.xethub.hf.co/x?Signature=y",
        "https://HuggingFace.co/x",
    ],
)
def test_the_hub_and_its_files_are_allowed(address: str) -> None:
    assert AllowedHosts().check(address).geturl().lower() == address.lower()


@pytest.mark.parametrize(
    "address",
    [
        "http://huggingface.co/x",
        "https://evil.example/x",
        "https://huggingface.co.evil.example/x",
        "https://evilhf.co/x",
        "https://somebody.huggingface.co/x",
        "https://huggingface.co@evil.example/x",
        "https://name:word@huggingface.co/x",
        "https://127.0.0.1/x",
        "http://127.0.0.1/x",
        "file:///etc/passwd",
        "ftp://huggingface.co/x",
        "//huggingface.co/x",
        "huggingface.co",
        "https://huggingface.co:99999/x",
        "https://[::1/x",
        "",
    ],
)
def test_everything_else_is_refused(address: str) -> None:
    with pytest.raises(UserProblem, match="was refused"):
        AllowedHosts().check(address)


def test_a_mirror_is_asked_instead_of_the_hub() -> None:
    hosts = AllowedHosts("https://mirror.example")
    assert hosts.names == ("mirror.example", "*.hf.co")
    hosts.check("https://mirror.example/api/models/a/b")
    with pytest.raises(UserProblem):
        hosts.check("https://huggingface.co/api/models/a/b")
    with pytest.raises(UserProblem, match="not be encrypted"):
        AllowedHosts("http://mirror.example")


def test_a_server_on_this_machine_sends_nowhere_else() -> None:
    hosts = AllowedHosts("http://127.0.0.1:8000")
    hosts.check("http://localhost:9000/x")
    for address in ("https://huggingface.co/x", "https://cdn-lfs.hf.co/x", "http://10.0.0.1/x"):
        with pytest.raises(UserProblem):
            hosts.check(address)


@pytest.mark.parametrize(
    "target", ["https://evil.example/file", "http://10.0.0.1/file", "file:///file"]
)
def test_a_redirect_to_another_host_is_refused(hub: ModelHub, person: Person, target: str) -> None:
    hub.faults.redirect = target
    with pytest.raises(UserProblem, match="was refused") as caught:
        person.download()
    assert "Nothing was sent there" in caught.value.hint
    (refused,) = [one for one in person.ledger if one.event is LedgerEvent.REFUSED]
    assert f"{refused.host}{refused.path}" == target.partition("://")[2]
    own = hub.base.removeprefix("http://")
    assert {one.host for one in person.ledger if one.event is LedgerEvent.ASKED} == {own}


def test_redirects_without_an_end_are_given_up(hub: ModelHub, person: Person) -> None:
    hub.faults.statuses["/around/"] = (302, {"Location": f"{hub.base}/around/again"})
    hub.faults.redirect = f"{hub.base}/around/once"
    with pytest.raises(UserProblem, match="without an end"):
        person.download()
    assert len([path for path in hub.paths if "/around/" in path]) == 5
