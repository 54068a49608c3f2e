"""What the tests of exports share: tiny models, each written once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch

from tests.fixtures.taught_models import TinyBases


@pytest.fixture(scope="session")
def bases(tmp_path_factory: pytest.TempPathFactory) -> TinyBases:
    """Tiny models of all architectures."""
    return TinyBases(tmp_path_factory.mktemp("bases"))


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """Tiny matrices are multiplied faster by one thread."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
