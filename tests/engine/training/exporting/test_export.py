"""The one way out: proved, then renamed; whatever goes wrong leaves nothing."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import Cancelled, UserProblem
from engine.models.adapters import AdapterFormat, InstalledAdapter, fits
from engine.models.gguf_head import read_head
from engine.models.inspection import Inspector
from engine.models.installed import InstalledModels
from engine.paths import Folders
from engine.training.exporting import export as module
from engine.training.exporting.adapter_weights import AdapterWeights, load_adapter
from engine.training.exporting.card import ExportFormat
from engine.training.exporting.export import (
    ExportReport,
    ExportWish,
    export,
    prove_installed,
    trained_of,
    type_that_keeps,
)
from engine.training.exporting.proof_records import ProofReport
from engine.training.exporting.watching import Watch
from tests.fixtures.taught_models import TinyBases, installed

_DATE = "2026-11-30"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to export to."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def base(bases: TinyBases, tmp_path: Path) -> Path:
    """A model of this test's own."""
    path = tmp_path / "Tiny-Llama.gguf"
    shutil.copyfile(bases.path("llama", "Q4_K_M"), path)
    return path


def exported(
    adapter: InstalledAdapter,
    folders: Folders,
    target: Path,
    format_: str = "gguf",
    type_: str = "",
    watch: Watch | None = None,
) -> ExportReport:
    wish = ExportWish(ExportFormat(format_), target, type_, _DATE)
    return export(adapter, folders, wish, watch or Watch())


def test_each_form_is_made_proved_and_described(folders: Folders, base: Path, place: Path) -> None:
    adapter = installed(folders, base)
    for format_, name, card in (
        ("gguf", "a.gguf", "a.card.md"),
        ("merged", "m.gguf", "m.card.md"),
        ("peft", "peft", "peft/README.md"),
        ("mlx", "mlx", "mlx/README.md"),
    ):
        report = exported(adapter, folders, place / name, format_)
        assert report.path == place / name
        assert report.path.exists()
        assert report.proof.passed or report.proof.untried, report.proof.failed
        text = (place / card).read_text()
        assert text.index("# Letters") < 40
        assert "## Proof" in text
    names = {one.name for one in place.iterdir()}
    assert names == {"a.gguf", "a.card.md", "m.gguf", "m.card.md", "peft", "mlx"}


def test_the_exported_adapter_is_the_one_that_chat_uses(
    folders: Folders, base: Path, place: Path
) -> None:
    adapter = installed(folders, base)
    report = exported(adapter, folders, place / "letters")
    assert report.path.name == "letters.gguf"
    assert report.path.read_bytes() == Path(adapter.path).read_bytes()
    assert prove_installed(adapter, folders, Watch()).passed


def test_dora_leaves_as_a_merged_model_only(folders: Folders, base: Path, place: Path) -> None:
    adapter = installed(folders, base, "dora")
    with pytest.raises(UserProblem, match="cannot be an adapter"):
        exported(adapter, folders, place / "a.gguf")
    assert exported(adapter, folders, place / "m.gguf", "merged", "f16").proof.passed
    assert exported(adapter, folders, place / "peft", "peft").proof.passed
    assert {one.name for one in place.iterdir()} == {"m.gguf", "m.card.md", "peft"}


def test_the_type_that_keeps_what_was_taught_is_chosen(
    folders: Folders, base: Path, place: Path, bases: TinyBases
) -> None:
    adapter = installed(folders, base)
    report = exported(adapter, folders, place / "m.gguf", "merged")
    types = {one.name: one.type.name for one in read_head(report.path).tensors}
    assert types["blk.1.attn_q.weight"] == "Q8_0"
    trained = trained_of(adapter, folders, Watch())
    chosen = {
        file_type: type_that_keeps(replace(trained, base=bases.path("llama", file_type))).value
        for file_type in ("F32", "F16", "BF16", "Q8_0", "Q4_1")
    }
    assert chosen == {"F32": "same", "F16": "same", "BF16": "f16", "Q8_0": "f16", "Q4_1": "q8_0"}


def test_an_unknown_type_is_refused(folders: Folders, base: Path, place: Path) -> None:
    with pytest.raises(UserProblem, match="cannot be stored as “q1”") as caught:
        exported(installed(folders, base), folders, place / "m.gguf", "merged", "q1")
    assert "q8_0" in caught.value.hint
    assert not list(place.iterdir())


def test_progress_tells_stages_in_their_order(folders: Folders, base: Path, place: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    watch = Watch(lambda *step: steps.append(step))
    exported(installed(folders, base), folders, place / "m.gguf", "merged", "f16", watch)
    stages = list(dict.fromkeys(stage for stage, _, _ in steps))
    assert stages == ["reading", "writing", "proving"]
    assert all(0 <= done <= total for _, done, total in steps)


# Nothing is replaced, nothing is left ----------------------------------------------------------


@pytest.mark.parametrize("there", ["a.gguf", "a.card.md"])
def test_what_is_there_is_not_replaced(
    there: str, folders: Folders, base: Path, place: Path
) -> None:
    (place / there).write_text("mine")
    with pytest.raises(UserProblem, match="already"):
        exported(installed(folders, base), folders, place / "a.gguf")
    assert [(one.name, one.read_text()) for one in place.iterdir()] == [(there, "mine")]


def test_a_folder_that_is_not_there_is_refused(folders: Folders, base: Path, place: Path) -> None:
    with pytest.raises(UserProblem, match="There is no folder"):
        exported(installed(folders, base), folders, place / "no" / "a.gguf")


@pytest.mark.parametrize("format_", ["gguf", "merged", "peft", "mlx"])
def test_a_failed_proof_leaves_nothing_and_says_why(
    format_: str, folders: Folders, base: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the writer forgot a layer."""
    adapter = installed(folders, base)
    load = load_adapter

    def half(path: Path) -> AdapterWeights:
        weights = load(path)
        return replace(weights, settings=replace(weights.settings, alpha=1.0))

    for name in ("write_gguf_adapter", "write_merged", "write_peft_folder", "write_mlx_folder"):
        real = getattr(module, name)
        place_of_weights = 1 if name == "write_merged" else 0

        def wrong(
            *given: object, real: Callable[..., None] = real, at: int = place_of_weights
        ) -> None:
            path = folders.adapters / adapter.id / "adapter.safetensors"
            real(*given[:at], half(path), *given[at + 1 :])

        monkeypatch.setattr(module, name, wrong)
    with pytest.raises(UserProblem, match="nothing was written") as caught:
        exported(adapter, folders, place / "a.gguf", format_)
    assert caught.value.detail
    assert "mistake of Inglenook" in caught.value.hint
    assert not list(place.iterdir())


def test_few_bits_are_refused_with_a_way_out(
    folders: Folders, base: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "engine.training.exporting.proof.held_by",
        lambda *_: type("Held", (), {"problem": "", "share": 0.06}),
    )
    with pytest.raises(UserProblem, match="hold 6% of") as caught:
        exported(installed(folders, base), folders, place / "m.gguf", "merged", "same")
    assert "q8_0" in caught.value.hint
    assert not list(place.iterdir())


@pytest.mark.parametrize("after", [1, 3, 8])
def test_a_stop_leaves_nothing(after: int, folders: Folders, base: Path, place: Path) -> None:
    steps: list[int] = []
    watch = Watch(lambda *_: steps.append(1), lambda: len(steps) >= after)
    with pytest.raises(Cancelled):
        exported(installed(folders, base), folders, place / "m.gguf", "merged", "f16", watch)
    assert not list(place.iterdir())


@pytest.mark.parametrize("format_", ["gguf", "merged"])
def test_a_full_disk_leaves_nothing(
    format_: str, folders: Folders, base: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapter = installed(folders, base)

    def fails(*_: object, **__: object) -> None:
        assert (place / ".a.gguf.partial").exists()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("engine.training.exporting.gguf_adapter.write_weights", fails)
    monkeypatch.setattr("engine.training.exporting.merged.write_weights", fails)
    with pytest.raises(UserProblem, match="the disk is full"):
        exported(adapter, folders, place / "a.gguf", format_)
    assert not list(place.iterdir())


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let the system itself refuse to write more into a file, as it does on a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("format_", ["gguf", "merged", "peft", "mlx"])
def test_a_system_that_writes_no_more_is_no_mistake_of_ours(
    format_: str, folders: Folders, base: Path, place: Path
) -> None:
    adapter = installed(folders, base)
    with largest_file(30_000), pytest.raises(UserProblem, match="export what was taught"):
        exported(adapter, folders, place / "a.gguf", format_)
    assert not list(place.iterdir())


def test_what_was_taught_is_not_put_on_a_model_that_holds_it_already(
    folders: Folders, bases: TinyBases, place: Path
) -> None:
    base = bases.path("llama")
    adapter = installed(folders, base)
    merged = exported(adapter, folders, place / "m.gguf", "merged").path
    assert merged.stat().st_size == base.stat().st_size, "else the sizes tell"
    with Inspector() as inspector:
        models = InstalledModels(folders.models, inspector)
        model = models.add(merged, copy=False)
        assert "its hash is not known" in fits(adapter, model)
        assert "not with m" in fits(adapter, models.hashed(model.id))


def test_what_an_earlier_end_left_is_in_nobodys_way(
    folders: Folders, base: Path, place: Path
) -> None:
    (place / ".peft.partial").mkdir()
    (place / ".peft.partial" / "half").write_text("")
    assert exported(installed(folders, base), folders, place / "peft", "peft").proof.passed
    assert [one.name for one in place.iterdir()] == ["peft"]


# The model -------------------------------------------------------------------------------------


def test_a_model_that_is_gone_is_said_to_be(folders: Folders, base: Path, place: Path) -> None:
    adapter = installed(folders, base)
    base.unlink()
    with pytest.raises(UserProblem, match="which was taught, cannot be used") as caught:
        exported(adapter, folders, place / "a.gguf")
    assert adapter.model_name in caught.value.hint


def test_a_model_that_changed_is_refused(folders: Folders, base: Path, place: Path) -> None:
    """One weight of the same file is another one: its size and shape are as before."""
    adapter = installed(folders, base)
    content = bytearray(base.read_bytes())
    content[-40] ^= 1
    base.write_bytes(content)
    with pytest.raises(UserProblem, match="is another file now"):
        exported(adapter, folders, place / "a.gguf")
    with pytest.raises(UserProblem, match="is another file now"):
        prove_installed(adapter, folders, Watch())
    assert not list(place.iterdir())


@pytest.mark.parametrize("content", ["[]", "{", '[{"tokens": [1]}]'])
def test_damaged_questions_are_said_to_be(
    content: str, folders: Folders, base: Path, place: Path
) -> None:
    adapter = installed(folders, base)
    (folders.adapters / adapter.id / "proof_prompts.json").write_text(content)
    with pytest.raises(UserProblem, match="questions for the proof"):
        exported(adapter, folders, place / "a.gguf")


def test_damaged_weights_are_said_to_be(folders: Folders, base: Path, place: Path) -> None:
    adapter = installed(folders, base)
    path = folders.adapters / adapter.id / "adapter.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(UserProblem, match="is damaged"):
        exported(adapter, folders, place / "a.gguf")


# Taught with MLX -------------------------------------------------------------------------------


def test_an_adapter_of_mlx_is_copied(folders: Folders, base: Path, place: Path) -> None:
    folder = folders.adapters / "mlx-letters"
    folder.mkdir(parents=True)
    (folder / "adapters.safetensors").write_bytes(b"weights")
    (folder / "adapter_config.json").write_text(json.dumps({}))
    adapter = replace(
        installed(folders, base), id="mlx-letters", path=str(folder), format=AdapterFormat.MLX
    )
    report = exported(adapter, folders, place / "mlx", "mlx")
    assert isinstance(report.proof, ProofReport)
    assert report.proof.untried
    assert {one.name for one in (place / "mlx").iterdir()} == {
        "README.md", "adapter_config.json", "adapters.safetensors",
    }  # fmt: skip
    with pytest.raises(UserProblem, match="only be exported as an MLX folder"):
        exported(adapter, folders, place / "a.gguf")
