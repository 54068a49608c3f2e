"""The models worker's handlers, over files made for the test."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine import settings
from engine.errors import Cancelled, UserProblem
from engine.models.adapters import from_wire as adapter_from_wire
from engine.models.discovery import Place
from engine.models.records import Fit, Origin, forecast_from_wire, model_from_wire
from engine.paths import Folders
from engine.workers.models import ModelsWorker
from engine.workers.runtime import Job, Outlet
from tests.fixtures.adapters import LETTERS, write_folder
from tests.fixtures.gguf_files import Gguf

GIGABYTE = 1024**3


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Gguf().write(tmp_path / "theirs" / "tiny.gguf")


@pytest.fixture
def worker(folders: Folders, tmp_path: Path) -> Iterator[ModelsWorker]:
    places = (Place(Origin.LM_STUDIO, tmp_path / "theirs"),)
    made = ModelsWorker(folders, places, lambda: GIGABYTE)
    yield made
    made.close()


def job(told: io.BytesIO | None = None, *, is_cancelled: bool = False) -> Job:
    return Job(1, Outlet(told or io.BytesIO()), lambda: is_cancelled)


def events(told: io.BytesIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told.getvalue().splitlines()]


def ids(values: dict[str, Any]) -> list[str]:
    models = [model_from_wire(one) for one in values["models"]]
    return [one.id for one in models if one.origin is not Origin.STARTER]


def test_a_model_is_found_added_listed_and_removed(worker: ModelsWorker, file: Path) -> None:
    told = io.BytesIO()
    found = worker.discover({}, job(told))
    assert ids(found) == ["lm_studio-tiny"]
    assert events(told)[0]["values"]["model"] == found["models"][0]
    added = model_from_wire(worker.add({"path": str(file), "copy": False}, job())["model"])
    assert (added.id, added.is_copy) == ("tiny", False)
    assert added.forecast is not None
    assert added.forecast.fit is Fit.WELL
    assert ids(worker.list({}, job())) == ["tiny"]
    assert ids(worker.discover({}, job())) == []
    assert worker.rename({"id": "tiny", "name": "Mine"}, job())["model"]["name"] == "Mine"
    assert worker.remove({"id": "tiny"}, job()) == {}
    assert ids(worker.list({}, job())) == []
    assert file.exists()


def test_a_copy_and_a_hash_tell_how_far_they_are(worker: ModelsWorker, file: Path) -> None:
    told = io.BytesIO()
    worker.add({"path": str(file), "copy": True}, job(told))
    details = worker.details({"id": "tiny"}, job(told))["model"]["details"]
    size = file.stat().st_size
    assert [(one["event"], one["values"]) for one in events(told)] == [
        ("copying", {"done": size, "total": size}),
        ("hashing", {"done": size, "total": size}),
    ]
    assert (len(details["sha256"]), details["is_hash_known"]) == (64, False)


def test_inspecting_adds_nothing(worker: ModelsWorker, file: Path) -> None:
    model = worker.inspect({"path": str(file), "context_tokens": 1024}, job())["model"]
    assert model["forecast"]["context_tokens"] == 1024
    assert ids(worker.list({}, job())) == []


def test_a_forecast_follows_the_request_and_the_settings(
    worker: ModelsWorker, file: Path, folders: Folders
) -> None:
    worker.add({"path": str(file), "copy": False}, job())

    def asked(**values: object) -> tuple[int, int]:
        made = forecast_from_wire(worker.forecast({"id": "tiny", **values}, job()))
        return made.context_tokens, made.cache

    assert asked() == (2048, 4 * 32 * 2048 * 2)
    assert asked(context_tokens=1024, cache_type="q8_0") == (1024, 4 * 32 * 1024 * 34 // 32)
    settings.save(folders.settings_file, settings.Settings(context_tokens=512, cache_type="q8_0"))
    assert asked() == (512, 4 * 32 * 512 * 34 // 32)
    with pytest.raises(UserProblem, match="no cache of type"):
        asked(cache_type="f4")


def test_a_model_that_vanished_has_no_forecast(worker: ModelsWorker, file: Path) -> None:
    worker.add({"path": str(file), "copy": False}, job())
    file.unlink()
    with pytest.raises(UserProblem, match="cannot be told"):
        worker.forecast({"id": "tiny"}, job())
    listed = worker.list({}, job())["models"]
    assert next(one for one in listed if one["id"] == "tiny")["forecast"] is None


def test_what_is_wrong_is_said(worker: ModelsWorker, tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="not there"):
        worker.inspect({"path": str(tmp_path / "gone.gguf")}, job())
    with pytest.raises(UserProblem, match="no model “gone”"):
        worker.details({"id": "gone"}, job())
    with pytest.raises(Cancelled):
        worker.discover({}, job(is_cancelled=True))


def test_what_was_taught_is_listed_renamed_and_removed(
    worker: ModelsWorker, folders: Folders
) -> None:
    assert worker.adapters({}, job()) == {"adapters": []}
    kept = write_folder(folders.adapters)
    listed = json.loads(json.dumps(worker.adapters({}, job())))["adapters"]
    assert [adapter_from_wire(one) for one in listed] == [kept]
    renamed = worker.rename_adapter({"id": "letters", "name": "Mine"}, job())["adapter"]
    assert (renamed["id"], renamed["name"]) == ("letters", "Mine")
    assert worker.remove_adapter({"id": "letters"}, job()) == {}
    assert worker.adapters({}, job()) == {"adapters": []}
    with pytest.raises(UserProblem, match="“letters”"):
        worker.remove_adapter({"id": LETTERS.id}, job())


def test_the_catalogue_is_told(worker: ModelsWorker) -> None:
    entries = worker.catalogue({}, job())["entries"]
    assert {"chat", "embedding", "reranking"} <= {one["kind"] for one in entries}
    assert set(worker.handlers()) == set(
        "list discover inspect add remove rename details forecast catalogue "
        "adapters rename_adapter remove_adapter".split()
    )
