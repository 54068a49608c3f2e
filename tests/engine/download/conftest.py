"""A hub on this machine, and a person who downloads from it without waiting between attempts."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine.download.connection import Connections
from engine.download.downloading import download
from engine.download.hosts import AllowedHosts
from engine.download.hub import look
from engine.download.ledger import LedgerEntry, NetworkLedger
from engine.download.records import DownloadProgress, Offer, Wanted
from engine.download.retrying import Retrying
from engine.models.records import InstalledModel
from engine.privacy import NetworkPermit
from tests.fixtures.model_hub import ModelHub, running_hub

REPOSITORY = "somebody/a-model-GGUF"
FILE = "a-model-Q4_K_M.gguf"


def tiny_model() -> bytes:
    """Return a GGUF file of about 40 KB that says it is a chat model."""
    import numpy as np
    from gguf import GGUFWriter

    with tempfile.TemporaryDirectory() as folder:
        writer = GGUFWriter(Path(folder) / "tiny.gguf", "llama")
        writer.add_name("Tiny")
        writer.add_block_count(1)
        writer.add_context_length(64)
        writer.add_embedding_length(32)
        writer.add_feed_forward_length(64)
        writer.add_head_count(4)
        writer.add_tokenizer_model("gpt2")
        writer.add_token_list([f"token {number}" for number in range(300)])
        writer.add_tensor("token_embd.weight", np.arange(9600, dtype=np.float32).reshape(300, 32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return (Path(folder) / "tiny.gguf").read_bytes()


CONTENT = tiny_model()


@dataclass
class Person:
    """Looks and downloads; remembers what was told."""

    hub: ModelHub
    home: Path
    is_cancelled: Callable[[], bool] = lambda: False
    progress: list[DownloadProgress] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    registered: list[InstalledModel] = field(default_factory=list)

    @property
    def models(self) -> Path:
        return self.home / "models"

    @property
    def ledger(self) -> list[LedgerEntry]:
        return NetworkLedger(self.home).entries()

    @property
    def connections(self) -> Connections:
        return Connections(
            AllowedHosts(self.hub.base),
            NetworkLedger(self.home),
            NetworkPermit(),
            "a test",
            self.is_cancelled,
        )

    @property
    def retrying(self) -> Retrying:
        return Retrying(self.is_cancelled, self.pauses.append)

    def look(self, wanted: Wanted | None = None) -> Offer:
        return look(wanted or Wanted(REPOSITORY), self.connections, self.retrying)

    def download(self, offer: Offer | None = None) -> InstalledModel:
        return download(
            offer or self.look(),
            self.models,
            self.connections,
            self.retrying,
            self._register,
            self.progress.append,
        )

    def left(self) -> list[str]:
        """Return what lies among the models, locks aside."""
        found = (path.relative_to(self.models) for path in self.models.rglob("*"))
        return sorted(path.as_posix() for path in found if path.suffix != ".lock")

    def _register(self, model: InstalledModel) -> InstalledModel:
        self.registered.append(model)
        return model


@pytest.fixture
def hub() -> Iterator[ModelHub]:
    with running_hub() as running:
        running.add(REPOSITORY, {FILE: CONTENT, "README.md": b"# A model\n"})
        yield running


@pytest.fixture
def person(hub: ModelHub, tmp_path: Path) -> Person:
    return Person(hub, tmp_path)
