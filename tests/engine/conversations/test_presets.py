"""Presets: the built-in ones, and a person's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.presets import Preset, PresetList
from engine.errors import UserProblem
from engine.library.collections import CollectionList
from engine.settings import declaration
from engine.store import Connection

WHOLE = Preset(
    0,
    "Tidal",
    "For questions about tides.",
    "Answer like a pilot.",
    "big-model",
    "pilot-talk",
    None,
    0.5,
    20,
    0.9,
    0.1,
    1.2,
    300,
    True,
    False,
)


@pytest.fixture
def presets(user_database: Connection) -> PresetList:
    return PresetList(user_database)


def test_the_built_in_ones_come_first_and_are_fixed(presets: PresetList) -> None:
    presets.add(Preset(0, "A first name"))
    *built_in, own = presets.all()
    assert [(one.id, one.name) for one in built_in] == [
        (-1, "Exact"),
        (-2, "Short answers"),
        (-3, "Explain"),
        (-4, "Write freely"),
        (-5, "Translate"),
    ]
    assert all(one.is_built_in and one.purpose and one.system_prompt for one in built_in)
    assert not own.is_built_in
    assert own.id > 0


def test_built_in_values_are_ones_that_the_settings_allow(presets: PresetList) -> None:
    for preset in presets.all():
        for name, value in preset.sampling.items():
            assert declaration(name).check(value) == value
    by_id = {one.id: one for one in presets.all()}
    assert (by_id[-1].prefer_quotation, by_id[-1].temperature) == (True, 0.0)
    assert (by_id[-4].use_documents, by_id[-4].temperature) == (False, 0.8)


def test_a_preset_comes_back_as_it_was_kept(presets: PresetList) -> None:
    kept = presets.add(WHOLE)
    assert presets.at(kept.id) == replace(WHOLE, id=kept.id)
    bare = presets.add(Preset(0, "Bare"))
    assert presets.at(bare.id) == Preset(bare.id, "Bare")
    assert bare.sampling == {}


def test_a_preset_is_changed_and_removed(presets: PresetList, user_database: Connection) -> None:
    kept = presets.add(WHOLE)
    changed = replace(kept, name="Tides", temperature=None, prefer_quotation=None)
    presets.change(changed)
    assert presets.at(kept.id) == changed
    conversations = ConversationList(user_database)
    held, other = conversations.start("a").id, conversations.start("b").id
    conversations.set_preset(held, kept.id)
    conversations.set_preset(other, -1)
    presets.remove(kept.id)
    assert presets.at(kept.id) is None
    assert {one.id: one.preset_id for one in conversations.all()} == {held: None, other: -1}


def test_a_preset_of_a_removed_collection_asks_all_documents(
    presets: PresetList, user_database: Connection
) -> None:
    collections = CollectionList(user_database)
    letters = collections.add("Letters", ())
    kept = presets.add(Preset(0, "Letters", collection_id=letters.id))
    collections.remove(letters.id)
    assert presets.at(kept.id) == replace(kept, collection_id=None)


@pytest.mark.parametrize("name", ["", "  ", "exact", " Tidal "])
def test_a_preset_needs_a_free_name(presets: PresetList, name: str) -> None:
    kept, other = presets.add(WHOLE), presets.add(Preset(0, "Other"))
    with pytest.raises(UserProblem):
        presets.add(Preset(0, name))
    with pytest.raises(UserProblem):
        presets.change(replace(other, name=name))
    presets.change(replace(kept, name="tidal"))
    assert {one.name for one in presets.all() if not one.is_built_in} == {"tidal", "Other"}


def test_the_built_in_ones_stay_as_they_are(presets: PresetList) -> None:
    before = presets.all()
    with pytest.raises(UserProblem, match="comes with Inglenook"):
        presets.change(replace(before[0], name="Mine"))
    with pytest.raises(UserProblem, match="comes with Inglenook"):
        presets.remove(before[0].id)
    assert presets.all() == before
    assert presets.at(None) is None
