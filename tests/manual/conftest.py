"""The manual's pages as they lie in the repository."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.services.manual import ManualPage, read_pages

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "packaging"))

MANUAL = REPOSITORY / "docs" / "manual"


@pytest.fixture(scope="session")
def pages() -> tuple[ManualPage, ...]:
    """All pages, in the order of the contents."""
    return read_pages(MANUAL)
