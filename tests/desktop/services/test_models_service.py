"""The models that are there, told by a worker that the test plays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.services.models_service import ModelsService
from desktop.services.settings_service import SettingsService
from engine.errors import EngineError, UserProblem
from engine.models.catalogue import catalogue_to_wire
from engine.models.records import InstalledModel, model_to_wire
from engine.protocol import Values
from tests.desktop.views.models.material import (
    ADDED,
    CATALOGUE,
    COPIED,
    EMBEDDER,
    FOUND,
    INSTALLED,
    OF_OLLAMA,
    SMALL_ENTRY,
    STARTER,
)
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def worker(qapp: object) -> FakeWorker:
    del qapp
    return FakeWorker("models")


@pytest.fixture
def service(worker: FakeWorker, settings: SettingsService) -> ModelsService:
    """The service with a list of four models."""
    made = ModelsService(worker, settings)
    made.refresh()
    worker.last.succeed(listed(*INSTALLED))
    return made


def listed(*models: InstalledModel) -> Values:
    return {"models": [model_to_wire(one) for one in models]}


def test_nothing_is_known_before_the_worker_answers(
    worker: FakeWorker, settings: SettingsService
) -> None:
    service = ModelsService(worker, settings)
    assert (service.models, service.found, service.catalogue, service.used) == (None,) * 4


def test_forecasts_are_for_the_settings(
    service: ModelsService, worker: FakeWorker, settings: SettingsService
) -> None:
    assert worker.last.parameters == {"context_tokens": 4096, "cache_type": "f16"}
    settings.change("context_tokens", 8192)
    assert worker.methods == ["list", "list"]
    assert worker.last.parameters["context_tokens"] == 8192
    settings.change("threads", 2)
    assert worker.methods == ["list", "list"]
    assert service.context_tokens == 8192


def test_the_starter_answers_until_another_is_chosen(
    service: ModelsService, settings: SettingsService
) -> None:
    changes: list[str] = []
    service.changed.connect(lambda: changes.append(settings.current.model))
    assert service.used == STARTER
    service.use(ADDED)
    assert (service.used, changes) == (ADDED, [ADDED.id])
    service.use(STARTER)
    assert settings.current.model == ""
    assert service.used == STARTER
    assert not service.is_used(EMBEDDER), "it came with Inglenook, but does not answer"


def test_an_added_model_leaves_the_found_ones(service: ModelsService, worker: FakeWorker) -> None:
    service.discover()
    worker.last.succeed(listed(*FOUND))
    added: list[InstalledModel] = []
    shares: list[float] = []
    service.added.connect(added.append)
    service.copying_progressed.connect(shares.append)
    service.add(Path(OF_OLLAMA.path), copy=True)
    assert worker.last.parameters == {"path": OF_OLLAMA.path, "copy": True}
    worker.last.tell("copying", {"done": 1, "total": 4})
    worker.last.succeed({"model": model_to_wire(OF_OLLAMA)})
    assert (added, shares) == ([OF_OLLAMA], [0.25])
    assert service.at(OF_OLLAMA.id) == OF_OLLAMA
    assert OF_OLLAMA not in (service.found or ())
    assert worker.last.method == "list", "the worker may call it otherwise"


def test_removing_the_model_in_use_brings_the_starter_back(
    service: ModelsService, worker: FakeWorker, settings: SettingsService
) -> None:
    service.use(COPIED)
    service.remove(COPIED)
    assert service.at(COPIED.id) == COPIED, "not before the worker has done it"
    worker.last.succeed({})
    assert service.at(COPIED.id) is None
    assert settings.current.model == ""
    assert service.used == STARTER


def test_a_file_that_is_no_model_is_a_problem(service: ModelsService, worker: FakeWorker) -> None:
    problems: list[EngineError] = []
    inspected: list[InstalledModel] = []
    service.problem.connect(problems.append)
    service.inspected.connect(inspected.append)
    service.inspect(Path("/home/anna/letter.gguf"))
    worker.last.fail(UserProblem("letter.gguf is not a model.", "Choose a GGUF file."))
    service.inspect(Path(ADDED.path))
    worker.last.succeed({"model": model_to_wire(ADDED)})
    assert [one.message for one in problems] == ["letter.gguf is not a model."]
    assert inspected == [ADDED]


def test_a_hash_is_computed_once_and_can_be_given_up(
    service: ModelsService, worker: FakeWorker
) -> None:
    shares: list[float] = []
    ended: list[str] = []
    service.hashing_progressed.connect(lambda _, share: shares.append(share))
    service.hashing_ended.connect(ended.append)
    service.compute_hash(ADDED)
    service.compute_hash(ADDED)
    assert worker.methods == ["list", "details"]
    worker.last.tell("hashing", {"done": 5, "total": 10})
    assert shares == [0.0, 0.5]
    assert service.is_hashing(ADDED.id)
    service.cancel_hash(ADDED.id)
    assert worker.last.is_cancelled
    worker.last.succeed({"model": model_to_wire(ADDED)})
    assert ended == [ADDED.id]
    assert not service.is_hashing(ADDED.id)


def test_the_catalogue_is_read_once(service: ModelsService, worker: FakeWorker) -> None:
    service.load_catalogue()
    worker.last.succeed({"entries": catalogue_to_wire(CATALOGUE)})
    service.load_catalogue()
    assert service.catalogue == CATALOGUE
    assert worker.methods == ["list", "catalogue"]


def test_an_entry_is_installed_when_its_file_is_there(
    service: ModelsService, worker: FakeWorker
) -> None:
    assert not service.has(SMALL_ENTRY)
    service.refresh()
    path = f"/data/models/{SMALL_ENTRY.file}"
    worker.last.succeed(listed(replace(COPIED, path=path)))
    assert service.has(SMALL_ENTRY)
