"""Whole runs on a tiny model: from examples to an adapter that chat uses."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.errors import Cancelled, UserProblem
from engine.examples.records import Example, ExamplePassage, NewExample
from engine.generation.opening import open_generator
from engine.generation.records import Adapter, Generator
from engine.models.adapters import Adapters
from engine.models.inspection import inspect
from engine.models.records import InstalledModel
from engine.paths import Folders
from engine.prompt.records import Turn
from engine.training.floor import floor_accuracy
from engine.training.runs import dataset as datasets
from engine.training.runs.fold_adapters import fold_adapters
from engine.training.runs.log import RunLog
from engine.training.runs.preparing import prepare
from engine.training.runs.record import RunFolder, RunList, RunState
from engine.training.torch_learner import TorchLearner
from tests.engine.training.runs.material import (
    WORDS,
    Told,
    desk_of,
    labelled,
    tiny_model,
    wish_for,
)
from tests.fixtures.mlx_models import write_twins

IN_FOLDS: dict[str, Any] = {"folds": 2, "epochs": 3.0}

InFolds = tuple[dict[str, Any], Folders, list[tuple[str, str]]]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> InstalledModel:
    return tiny_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def uninterrupted(
    model: InstalledModel, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Any], bytes]:
    """The result of a run that nobody disturbed, and its adapter's file."""
    folders = _folders(tmp_path_factory.mktemp("home"))
    result = desk_of(folders, Told()).teach(wish_for(model), labelled(40))
    return result, Path(result["adapter"]["path"]).read_bytes()


def test_a_run_ends_with_an_adapter_that_is_listed_and_proved(
    uninterrupted: tuple[dict[str, Any], bytes],
) -> None:
    result, _ = uninterrupted
    adapter = result["adapter"]
    assert result["validation_loss"]["best"] < result["validation_loss"]["before"]
    assert adapter["is_proved"]
    assert result["proof"]["passed"]
    assert (adapter["train_examples"], adapter["validation_examples"]) == (
        result["examples"]["train"],
        result["examples"]["validation"],
    )
    assert result["accuracy"]["floor"] is not None
    assert {one["expected"] for one in result["samples"]} <= {"yes", "no"}
    assert (Path(adapter["path"]).parent / "card.md").is_file()


def test_a_run_that_is_paused_again_and_again_gives_the_same_adapter(
    model: InstalledModel, folders: Folders, uninterrupted: tuple[dict[str, Any], bytes]
) -> None:
    told = Told(pause_after_steps=1)
    with pytest.raises(Cancelled):
        desk_of(folders, told).teach(wish_for(model), labelled(40))
    (run,) = RunList(folders.training).all()
    assert run.state is RunState.PAUSED
    for _ in range(30):
        told = Told(pause_after_steps=2)
        try:
            result = desk_of(folders, told).go_on(run.id)
            break
        except Cancelled:
            continue
    assert Path(result["adapter"]["path"]).read_bytes() == uninterrupted[1]
    assert result["validation_loss"] == uninterrupted[0]["validation_loss"]
    assert len(Adapters(folders.adapters).all()) == 1


def test_the_log_of_a_run_has_each_step_once(model: InstalledModel, folders: Folders) -> None:
    told = Told(pause_after_steps=3)
    with pytest.raises(Cancelled):
        desk_of(folders, told).teach(wish_for(model), labelled(40))
    (run,) = RunList(folders.training).all()
    result = desk_of(folders, Told()).go_on(run.id)
    kept = desk_of(folders, Told()).run(run.id)
    assert [one["step"] for one in kept["steps_log"]] == list(range(1, result["steps"] + 1))
    assert kept["state"] == "finished"
    assert kept["result"] == json.loads(json.dumps(result))


def test_a_finished_run_says_its_result_again(model: InstalledModel, folders: Folders) -> None:
    desk = desk_of(folders, Told())
    result = desk.teach(wish_for(model, epochs=1.0), labelled(40))
    assert desk.go_on(result["run"]) == json.loads(json.dumps(result))


def test_what_there_is_can_be_kept_without_going_on(
    model: InstalledModel, folders: Folders
) -> None:
    told = Told(pause_after_steps=7)
    with pytest.raises(Cancelled):
        desk_of(folders, told).teach(wish_for(model, epochs=40.0), labelled(40))
    (run,) = RunList(folders.training).all()
    result = desk_of(folders, Told()).go_on(run.id, finish=True)
    assert result["stopped_because"] == "stopped"
    assert result["steps"] <= 8


@pytest.mark.parametrize(
    ("steps", "options"),
    [(1, {"epochs": 40.0}), (3, IN_FOLDS)],
    ids=["before the first look", "in folds"],
)
def test_what_has_no_best_step_yet_is_neither_ended_nor_taught_further(
    model: InstalledModel, folders: Folders, steps: int, options: dict[str, Any]
) -> None:
    with pytest.raises(Cancelled):
        desk_of(folders, Told(pause_after_steps=steps)).teach(
            wish_for(model, **options), labelled(24)
        )
    (run,) = RunList(folders.training).all()
    told = Told()
    desk = desk_of(folders, told)
    assert desk.runs()[0]["best_step"] is None
    with pytest.raises(UserProblem, match="nothing to keep yet"):
        desk.go_on(run.id, finish=True)
    assert told.of("step") == []
    assert desk.runs()[0]["state"] == "paused"


def test_a_damaged_run_is_listed_and_can_be_discarded(
    model: InstalledModel, folders: Folders
) -> None:
    for _ in range(2):
        with pytest.raises(Cancelled):
            desk_of(folders, Told(pause_after_steps=1)).teach(wish_for(model), labelled(24))
    damaged, sound = RunList(folders.training).all()
    (folders.training / damaged.id / "teaching" / "state.json").write_bytes(b"")
    desk = desk_of(folders, Told())
    assert [one["id"] for one in desk.runs()] == [damaged.id, sound.id]
    desk.discard(damaged.id)
    assert [one["id"] for one in desk.runs()] == [sound.id]


def test_a_run_that_is_being_taught_is_not_discarded(
    model: InstalledModel, folders: Folders
) -> None:
    class Discarding(Told):
        def __call__(self, event: str, values: dict[str, Any]) -> None:
            super().__call__(event, values)
            if event == "step" and values["step"] == 2:
                with pytest.raises(UserProblem, match="is being taught already"):
                    desk_of(folders, Told()).discard(self.of("began")[0]["run"])

    told = Discarding()
    assert desk_of(folders, told).teach(wish_for(model), labelled(24))["adapter"]
    desk_of(folders, Told()).discard(told.of("began")[0]["run"])
    assert not list(RunList(folders.training).all())


def test_a_long_question_without_room_for_an_answer_is_taught_and_not_shown(
    model: InstalledModel,
) -> None:
    examples = [
        replace(one, content=replace(one.content, question=f"{one.content.question}{' sea' * 150}"))
        for one in labelled(24)[:4]
    ] + labelled(24)[4:]
    narrow = replace(model, details=replace(model.details, context_tokens=800))
    prepared = prepare(wish_for(narrow), examples, 4096, lambda _, __: None, lambda: False)
    assert len(prepared.dataset.examples) == 24
    assert {one.example_id for one in prepared.shown} <= set(range(5, 25))


def test_near_same_questions_stay_together_whatever_passages_are_found_for_them(
    model: InstalledModel,
) -> None:
    chance = random.Random(1)  # noqa: S311 - any words
    examples = [
        Example(2 * number + place, 0, NewExample(f"{words} {day}", f"answer {number}"), 0.0)
        for number in range(20)
        for words in [" ".join(chance.choices(WORDS, k=14))]
        for place, day in enumerate(("today", "tomorrow"), start=1)
    ]

    def with_passages(chosen: Sequence[Example]) -> list[Example]:
        found = ((one, (ExamplePassage(f"Page {one.id}."),)) for one in chosen)
        return [
            replace(one, content=replace(one.content, passages=passages)) for one, passages in found
        ]

    wish = wish_for(model, with_documents=True)
    prepared = prepare(wish, examples, 4096, lambda _, __: None, lambda: False, with_passages)
    held_back = set(prepared.split.validation)
    assert prepared.groups == 20
    assert held_back
    assert all((one in held_back) == (one + 1 in held_back) for one in range(1, 41, 2))
    assert "Page" in prepared.shown[0].turns[-1][1]


def test_folds_give_mean_and_spread_and_one_adapter_of_all_examples(
    model: InstalledModel, folders: Folders
) -> None:
    told = Told()
    result = desk_of(folders, told).teach(wish_for(model, **IN_FOLDS), labelled(24))
    assert [one["fold"] for one in told.of("stage") if one["stage"] == "folds"] == [1, 2]
    assert len(result["folds"]["best_steps"]) == 2
    assert (result["examples"]["train"], result["examples"]["validation"]) == (24, 0)
    card = (Path(result["adapter"]["path"]).parent / "card.md").read_text(encoding="utf-8")
    assert "Held back to measure: each once, in 2 folds" in card
    assert result["folds"]["mean"] < result["folds"]["before"]
    assert result["adapter"]["name"] == "Colours"
    adapters = fold_adapters(Path(result["adapter"]["path"]).parent)
    (run,) = RunList(folders.training).all()
    for number, fold in enumerate(run.folds):
        assert {adapters[id_].name for id_ in fold.validation} == {f"fold-{number}.gguf"}
    assert len(adapters) == 24


def test_one_large_group_does_not_make_the_teaching_of_all_folds_short(
    model: InstalledModel, folders: Folders
) -> None:
    examples = [
        replace(one, content=replace(one.content, group="one document" if one.id <= 32 else ""))
        for one in labelled(40)
    ]
    with pytest.raises(Cancelled):
        desk_of(folders, Told(pause_after_steps=1)).teach(
            wish_for(model, folds=5, epochs=3.0), examples
        )
    (run,) = RunList(folders.training).all()
    assert len(run.folds[0].train) == 8
    assert run.arguments is not None
    assert run.arguments.batch_examples == 8
    assert run.arguments.steps * 8 >= 3 * 32


@pytest.fixture(scope="module")
def in_folds(model: InstalledModel, tmp_path_factory: pytest.TempPathFactory) -> InFolds:
    """The result of folds, its folders, and which adapter answered which question at the end."""
    folders = _folders(tmp_path_factory.mktemp("folds"))
    asked: list[tuple[str, str]] = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(
            "engine.training.runs.desk.open_generator",
            lambda *given: _Watched(open_generator(*given), asked),
        )
        result = desk_of(folders, Told()).teach(wish_for(model, **IN_FOLDS), labelled(25))
    return result, folders, asked


def test_labels_of_folds_are_counted_where_they_were_not_taught(
    in_folds: InFolds,
) -> None:
    result, folders, _ = in_folds
    (run,) = RunList(folders.training).all()
    looks = [
        one
        for one in RunLog(RunList(folders.training).at(run.id).log).read("evaluation")
        if one["fold"] is not None
    ]
    shares = {(one["fold"], one["step"]): one["exact_share"] for one in looks}
    sizes = [len(one.validation) for one in run.folds]
    steps = result["folds"]["best_steps"]
    after = sum(shares[at, step] * sizes[at] for at, step in enumerate(steps)) / 25
    before = sum(shares[at, 0] * sizes[at] for at in range(2)) / 25
    assert 0 < after < 1
    assert result["accuracy"]["after"] == pytest.approx(after)
    assert result["accuracy"]["before"] == pytest.approx(before)
    kept = datasets.load(RunList(folders.training).at(run.id).dataset)
    floors = [
        floor_accuracy(kept.pairs(one.train), kept.pairs(one.validation)) or 0.0
        for one in run.folds
    ]
    floor = sum(one * size for one, size in zip(floors, sizes, strict=True)) / 25
    assert result["accuracy"]["floor"] == pytest.approx(floor)


def test_examples_of_folds_are_shown_as_answered_by_what_did_not_see_them(
    in_folds: InFolds,
) -> None:
    result, folders, asked = in_folds
    (run,) = RunList(folders.training).all()
    ids = {one.turns[-1][1]: one.example_id for one in run.shown}
    count = len(result["samples"])
    assert count == len(ids) > 0
    assert [adapter for _, adapter in asked[:count]] == [""] * count
    for question, adapter in asked[count:]:
        (fold,) = [n for n, one in enumerate(run.folds) if ids[question] in one.validation]
        assert adapter == f"fold-{fold}.gguf"


def test_folds_that_are_paused_again_and_again_give_the_same_result(
    model: InstalledModel,
    folders: Folders,
    in_folds: InFolds,
) -> None:
    expected, _, _ = in_folds
    with pytest.raises(Cancelled):
        desk_of(folders, Told(pause_after_steps=5)).teach(wish_for(model, **IN_FOLDS), labelled(25))
    (run,) = RunList(folders.training).all()
    for _ in range(30):
        try:
            result = desk_of(folders, Told(pause_after_steps=5)).go_on(run.id)
            break
        except Cancelled:
            continue
    for name in ("accuracy", "folds", "validation_loss", "samples", "best_step"):
        assert result[name] == expected[name], name


def test_folds_of_which_none_became_better_keep_nothing(
    model: InstalledModel, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Told()
    update = TorchLearner.update
    monkeypatch.setattr(  # each step makes it worse
        TorchLearner, "update", lambda self, rate, decay, most: update(self, -rate, decay, most)
    )
    result = desk_of(folders, told).teach(wish_for(model, **IN_FOLDS), labelled(24))
    assert result["folds"]["best_steps"] == (0, 0)
    assert (result["adapter"], result["stopped_because"]) == (None, "no_gain")
    loss = result["validation_loss"]
    assert loss["best"] == loss["before"] == result["folds"]["before"]
    assert result["seconds"] > 0
    assert not Adapters(folders.adapters).all()
    assert "teaching" not in {one["stage"] for one in told.of("stage")}, "it would be thrown away"


def test_a_run_of_an_older_version_can_be_read(in_folds: InFolds, tmp_path: Path) -> None:
    _, folders, _ = in_folds
    (run,) = RunList(folders.training).all()
    values = json.loads((folders.training / run.id / "run.json").read_text(encoding="utf-8"))
    for one in values["fold_results"]:
        for name in ("exact_before", "exact_best", "seconds", "tokens_per_second"):
            del one[name]
    for one in values["shown"]:
        del one["example_id"]
    (tmp_path / "run.json").write_text(json.dumps(values), encoding="utf-8")
    read = RunFolder(tmp_path).read()
    assert [one.exact_best for one in read.fold_results] == [None, None]
    assert {one.example_id for one in read.shown} == {None}
    assert [one.losses for one in read.fold_results] == [one.losses for one in run.fold_results]


def test_dora_becomes_a_model_of_its_own(model: InstalledModel, folders: Folders) -> None:
    result = desk_of(folders, Told()).teach(wish_for(model, variant="dora"), labelled(40))
    assert result["adapter"] is None
    assert result["proof"]["passed"]
    assert Path(result["model"]["path"]).parent == folders.models
    (listed,) = Adapters(folders.adapters).all()
    assert "choose the model “Colours”" in listed.problem
    assert len(result["samples"]) > 0


@pytest.fixture(scope="module")
def folder_for_mlx(tmp_path_factory: pytest.TempPathFactory) -> InstalledModel:
    pytest.importorskip("mlx")
    made = tmp_path_factory.mktemp("mlx")
    write_twins(made / "folder", made / "file.gguf")
    return inspect(made / "folder")


def test_a_folder_for_mlx_is_taught_by_the_same_loop(
    folder_for_mlx: InstalledModel, folders: Folders
) -> None:
    wish = wish_for(folder_for_mlx)
    result = desk_of(folders, Told()).teach(wish, labelled(24))
    assert result["adapter"]["format"] == "mlx"
    assert result["proof"]["passed"]
    assert result["validation_loss"]["best"] < result["validation_loss"]["before"]


def test_a_model_that_changed_is_refused(tmp_path: Path, folders: Folders) -> None:
    own = tiny_model(tmp_path)
    with pytest.raises(Cancelled):
        desk_of(folders, Told(pause_after_steps=1)).teach(wish_for(own), labelled(40))
    (run,) = RunList(folders.training).all()
    Path(own.path).write_bytes(Path(own.path).read_bytes()[:-4] + b"\0\0\1\0")
    with pytest.raises(UserProblem, match="has changed"):
        desk_of(folders, Told()).go_on(run.id)
    Path(own.path).unlink()
    with pytest.raises(UserProblem, match="not where it was"):
        desk_of(folders, Told()).go_on(run.id)


def test_too_few_examples_are_refused_as_the_check_does(
    model: InstalledModel, folders: Folders
) -> None:
    for count in (1, 9):
        with pytest.raises(UserProblem, match="too few"):
            desk_of(folders, Told()).teach(wish_for(model), labelled(count))
    together = [replace(one, content=replace(one.content, group="one")) for one in labelled(12)]
    with pytest.raises(UserProblem, match="come from one source"):
        desk_of(folders, Told()).plan(wish_for(model), together)
    assert not list(RunList(folders.training).all())


def test_a_kind_that_cannot_be_taught_is_refused(folders: Folders, model: InstalledModel) -> None:
    from dataclasses import replace

    other = replace(model, details=replace(model.details, architecture="mamba"))
    with pytest.raises(UserProblem, match="cannot be taught"):
        desk_of(folders, Told()).teach(wish_for(other), labelled(40))


def test_a_forecast_measures_and_writes_nothing(model: InstalledModel, folders: Folders) -> None:
    told = Told()
    found = desk_of(folders, told).plan(wish_for(model), labelled(40))
    assert found["forecast"]["tokens_per_second"] > 0
    assert found["forecast"]["fits"] == "well"
    assert found["split"]["train"] + found["split"]["validation"] == 40
    assert not folders.training.exists()


def test_too_little_memory_is_said_before_anything_is_loaded(
    model: InstalledModel, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.training.runs.desk.available_memory", lambda: 100_000_000)
    desk = desk_of(folders, Told())
    assert desk.plan(wish_for(model), labelled(40))["forecast"]["fits"] == "too_large"
    with pytest.raises(UserProblem, match="of memory"):
        desk.teach(wish_for(model), labelled(40))


class _Watched:
    """A generator that writes down which adapter answers what.

    Args:
        generator: That answers.
        asked: Gets what is asked, and the name of the adapter's file; empty without one.
    """

    def __init__(self, generator: Generator, asked: list[tuple[str, str]]) -> None:
        self._generator = generator
        self._asked = asked
        self._worn = ""

    def use_adapter(self, adapter: Adapter | None) -> None:
        self._worn = adapter.path.name if adapter else ""
        self._generator.use_adapter(adapter)

    def generate(
        self,
        turns: tuple[Turn, ...],
        *others: Any,  # noqa: ANN401 - as they come
    ) -> Iterator[str]:
        self._asked.append((turns[-1].text, self._worn))
        return self._generator.generate(turns, *others)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - all else of a generator
        return getattr(self._generator, name)


def _folders(home: Path) -> Folders:
    made = Folders(home, home, home / "cache", home / "logs")
    made.create()
    return made
