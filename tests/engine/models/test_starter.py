"""The starter models: where they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.models.records import ModelKind
from engine.models.starter import starter_model

_LIST = """
[[model]]
id = "talker"
name = "The Talker"
kind = "chat"
path = "talker/model.gguf"
[[model]]
id = "finder"
name = "The Finder"
kind = "embedding"
path = "finder"
"""


# Where they are ------------------------------------------------------------------------------


def test_each_kind_has_its_model(tmp_path: Path) -> None:
    (tmp_path / "starter_models.toml").write_text(_LIST)
    (tmp_path / "models" / "finder").mkdir(parents=True)
    found = starter_model(ModelKind.EMBEDDING, tmp_path)
    assert (found.id, found.name, found.kind) == ("finder", "The Finder", ModelKind.EMBEDDING)
    assert found.path == tmp_path / "models" / "finder"


def test_a_model_that_was_not_fetched_names_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "starter_models.toml").write_text(_LIST)
    with pytest.raises(UserProblem, match="The Talker") as caught:
        starter_model(ModelKind.CHAT, tmp_path)
    assert "run.py" in caught.value.hint


@pytest.mark.models
@pytest.mark.parametrize("kind", [ModelKind.CHAT, ModelKind.EMBEDDING])
def test_the_shipped_list_leads_to_the_models(kind: ModelKind) -> None:
    assert starter_model(kind).path.exists()
