"""What the Hub says of a model: believed only when it makes sense."""

from __future__ import annotations

import hashlib
import json

import pytest

from engine.download.records import Wanted, offer_from_wire, offer_to_wire
from engine.download.refusals import NoConnection
from engine.errors import UserProblem
from engine.models.records import ModelFormat
from tests.engine.download.conftest import CONTENT, FILE, REPOSITORY, Person
from tests.fixtures.model_hub import COMMIT, ModelHub


def test_an_offer_says_what_would_be_fetched(hub: ModelHub, person: Person) -> None:
    offer = person.look()
    (file,) = offer.files
    assert (file.path, file.bytes) == (FILE, len(CONTENT))
    assert file.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert (offer.licence, offer.revision, offer.bytes) == ("apache-2.0", COMMIT, len(CONTENT))
    assert (offer.name, offer.format) == ("a-model-GGUF", ModelFormat.GGUF)
    assert offer.hosts == ("127.0.0.1",)
    assert offer.is_as_catalogued is None
    assert hub.files_asked() == []


def test_an_offer_travels(person: Person) -> None:
    offer = person.look()
    assert offer_from_wire(json.loads(json.dumps(offer_to_wire(offer)))) == offer


def test_several_models_are_a_choice(hub: ModelHub, person: Person) -> None:
    files = {"a-Q4.gguf": b"1", "a-Q8.gguf": b"22", "mmproj-a.gguf": b"3"}
    hub.add("somebody/choice", files)
    offer = person.look(Wanted("somebody/choice"))
    assert [one.path for one in offer.choices] == ["a-Q4.gguf", "a-Q8.gguf"]
    assert offer.files == ()
    chosen = person.look(Wanted("somebody/choice", file="a-Q8.gguf"))
    assert [one.path for one in chosen.files] == ["a-Q8.gguf"]


def test_a_listing_in_pages_is_read_to_its_end(hub: ModelHub, person: Person) -> None:
    files = {f"a-{number}.gguf": b"x" for number in range(9)}
    hub.add("somebody/pages", files)
    hub.faults.page_size = 2
    assert len(person.look(Wanted("somebody/pages")).choices) == 9


def test_a_listing_without_an_end_is_refused(hub: ModelHub, person: Person) -> None:
    hub.add("somebody/pages", {f"a-{number}.gguf": b"x" for number in range(40)})
    hub.faults.page_size = 1
    with pytest.raises(UserProblem, match="no description") as caught:
        person.look(Wanted("somebody/pages"))
    assert caught.value.detail == "it has no end"


@pytest.mark.parametrize(("stated", "is_it"), [("", None), ("a" * 64, False)])
def test_the_catalogues_hash_is_compared(person: Person, stated: str, is_it: bool | None) -> None:
    assert person.look(Wanted(REPOSITORY, sha256=stated)).is_as_catalogued is is_it
    right = hashlib.sha256(CONTENT).hexdigest()
    assert person.look(Wanted(REPOSITORY, sha256=right)).is_as_catalogued is True


# What cannot be downloaded ------------------------------------------------------------------


def test_a_gated_model_needs_an_account(hub: ModelHub, person: Person) -> None:
    hub.repositories[REPOSITORY].is_gated = True
    with pytest.raises(UserProblem, match="agreed to its terms") as caught:
        person.look()
    assert "no account yet" in caught.value.hint


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_model_needs_an_account(hub: ModelHub, person: Person, status: int) -> None:
    hub.faults.statuses["/resolve/"] = (status, {"X-Error-Message": "Access is restricted."})
    with pytest.raises(UserProblem, match="agreed to its terms") as caught:
        person.download()
    assert caught.value.detail == f"{status} Access is restricted."
    assert not (person.models / FILE).exists()


def test_a_model_that_is_not_there(person: Person) -> None:
    with pytest.raises(UserProblem, match="no such model"):
        person.look(Wanted("nobody/nothing"))


def test_a_file_that_is_not_there(person: Person) -> None:
    with pytest.raises(UserProblem, match="no whole model file"):
        person.look(Wanted(REPOSITORY, file="other.gguf"))


def test_too_many_requests_say_when_to_come_back(hub: ModelHub, person: Person) -> None:
    hub.faults.statuses["/api/"] = (429, {"Retry-After": "42"})
    with pytest.raises(UserProblem, match="too many requests") as caught:
        person.look()
    assert caught.value.hint == "Try again in 42 seconds."
    assert len(hub.asked) == 1


def test_a_request_that_is_not_understood(hub: ModelHub, person: Person) -> None:
    hub.faults.statuses["/api/"] = (400, {})
    with pytest.raises(UserProblem, match="did not understand"):
        person.look()


def test_no_server_at_all(hub: ModelHub, person: Person) -> None:
    hub.base = "http://127.0.0.1:9"
    with pytest.raises(NoConnection):
        person.look()


def test_pickles_alone_are_no_model(hub: ModelHub, person: Person) -> None:
    hub.add("somebody/pickles", {"config.json": b"{}", "pytorch_model.bin": b"pickle"})
    with pytest.raises(UserProblem, match="use safely"):
        person.look(Wanted("somebody/pickles"))


def test_a_split_model_without_all_parts_is_no_model(hub: ModelHub, person: Person) -> None:
    hub.add("somebody/torn", {"a-00001-of-00003.gguf": b"1", "a-00003-of-00003.gguf": b"3"})
    with pytest.raises(UserProblem, match="no whole model file"):
        person.look(Wanted("somebody/torn"))


@pytest.mark.parametrize(
    "name", ["", "name", "a/b/c", "../b", "a/..", "a/b?x=1", "http://evil/x", "a/b\n", "a /b"]
)
def test_a_name_that_is_no_repository(hub: ModelHub, person: Person, name: str) -> None:
    with pytest.raises(UserProblem, match="not the name of a repository"):
        person.look(Wanted(name))
    assert hub.asked == []


# Listings that make no sense ----------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "../a.gguf",
        "a/../../b.gguf",
        "/etc/a.gguf",
        "a//b.gguf",
        "./a.gguf",
        "a\\..\\b.gguf",
        "C:a.gguf",
        "a\0.gguf",
        "folder./a.gguf",
        " a.gguf",
        "a.gguf\n",
    ],
)
def test_a_path_that_leads_elsewhere_is_refused(hub: ModelHub, person: Person, path: str) -> None:
    hub.faults.listed = [{"type": "file", "path": path, "size": 1, "oid": COMMIT}]
    with pytest.raises(UserProblem, match="outside of its folder"):
        person.download()
    assert hub.files_asked() == []


@pytest.mark.parametrize(
    "entry",
    [
        {"path": "a.gguf", "size": -1, "oid": COMMIT},
        {"path": "a.gguf", "size": "12", "oid": COMMIT},
        {"path": "a.gguf", "size": True, "oid": COMMIT},
        {"path": "a.gguf", "oid": COMMIT},
        {"path": "a.gguf", "size": 1, "oid": "short"},
        {"path": "a.gguf", "size": 1},
        {"path": "a.gguf", "size": 1, "oid": COMMIT, "lfs": {"oid": "zz", "size": 1}},
        {"path": 7, "size": 1, "oid": COMMIT},
        {"path": "", "size": 1, "oid": COMMIT},
        {"path": "a" * 600, "size": 1, "oid": COMMIT},
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(
    hub: ModelHub, person: Person, entry: dict[str, object]
) -> None:
    hub.faults.listed = [{"type": "file", **entry}]
    with pytest.raises(UserProblem, match="no description of a model"):
        person.look()


@pytest.mark.parametrize("listing", [b"", b"<html>", b"{}", b'"text"', b"[" * 100_000])
def test_a_listing_that_is_none_is_refused(hub: ModelHub, person: Person, listing: bytes) -> None:
    hub.faults.listing = listing
    with pytest.raises(UserProblem, match="no description of a model"):
        person.look()
