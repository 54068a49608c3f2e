"""What a model has read is not read again, and never used where it does not belong.

On the real starter model. Covered: follow-ups, conversations and adapters left and come back to,
pinned documents on the disk, drafts, the faster copy.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.generation.llama_cpp.context import Interrupted
from engine.generation.llama_cpp.generator import LlamaCppGenerator
from engine.generation.llama_cpp.layout import faster_copy
from engine.generation.llama_cpp.library import library
from engine.generation.records import Adapter, FlashAttention, Loading, Sampling
from engine.prompt.records import Speaker, Turn
from tests.fixtures.chat_models import starter, write_adapter

pytestmark = pytest.mark.models

_LOADING = Loading(context_tokens=1024, threads=1)
_SHORT = Sampling(longest=12)

_FERRY = (
    "The ferry Marigold leaves the harbour of Fennick at nine in summer and at ten in winter. "
    "A ticket costs four silver crowns, and dogs travel free of charge on every day of the week. "
)


def turns(*texts: str) -> tuple[Turn, ...]:
    speakers = (Speaker.SYSTEM, Speaker.USER, Speaker.ASSISTANT)
    return tuple(
        Turn(speakers[0] if number == 0 else speakers[1 + (number - 1) % 2], text)
        for number, text in enumerate(texts)
    )


def written(generator: LlamaCppGenerator, prompt: tuple[Turn, ...], sampling: Sampling) -> str:
    return "".join(generator.generate(prompt, sampling, lambda: False))


def opened(loading: Loading = _LOADING) -> LlamaCppGenerator:
    return LlamaCppGenerator(starter(), loading)


@pytest.fixture
def generator() -> Iterator[LlamaCppGenerator]:
    made = opened()
    yield made
    made.close()


@pytest.fixture(scope="module")
def plain() -> Iterator[LlamaCppGenerator]:
    """A generator that begins every answer with nothing read."""
    made = opened(replace(_LOADING, drafting=False))
    yield made
    made.close()


def cold(plain: LlamaCppGenerator, prompt: tuple[Turn, ...], sampling: Sampling) -> str:
    """Return the answer of a model that remembers nothing."""
    plain._context.keep(0)
    plain._memory._readings.clear()
    return written(plain, prompt, sampling)


# Follow-ups ----------------------------------------------------------------------------------


def test_a_follow_up_reads_only_what_is_new(generator: LlamaCppGenerator) -> None:
    first = turns(_FERRY * 4, "When does the ferry leave?")
    answer = written(generator, first, _SHORT)
    follow_up = (*first, Turn(Speaker.ASSISTANT, answer), Turn(Speaker.USER, "And a dog?"))
    assert written(generator, follow_up, _SHORT)
    report = generator.report
    assert report.prompt_tokens - report.reused_tokens < 40
    assert report.reused_tokens > 150


def test_a_conversation_that_one_comes_back_to_is_still_read(
    generator: LlamaCppGenerator, plain: LlamaCppGenerator
) -> None:
    ferry = turns(_FERRY * 6, "When does the ferry leave?")
    bees = turns("Bees live in hives on the hill. " * 30, "Where do bees live?")
    answer = written(generator, ferry, _SHORT)
    written(generator, bees, _SHORT)
    assert written(generator, ferry, _SHORT) == answer == cold(plain, ferry, _SHORT)
    assert generator.report.reused_tokens == generator.report.prompt_tokens - 1


def test_read_ahead_leaves_only_the_question_to_read(generator: LlamaCppGenerator) -> None:
    history = turns(_FERRY * 4, "When does it leave?", "At nine.")
    generator.read_ahead((*history, Turn(Speaker.USER, "?")), 3, lambda: False)
    written(generator, (*history, Turn(Speaker.USER, "And in winter?")), _SHORT)
    report = generator.report
    assert report.prompt_tokens - report.reused_tokens < 20


# Adapters ------------------------------------------------------------------------------------


def test_an_adapter_answers_its_own_way_and_goes_without_a_trace(
    generator: LlamaCppGenerator, plain: LlamaCppGenerator, tmp_path: Path
) -> None:
    prompt = turns(_FERRY * 5, "When does the ferry leave?")
    taught = Adapter(write_adapter(tmp_path / "taught.gguf"), "taught")
    other = Adapter(write_adapter(tmp_path / "other.gguf", seed=1), "other")
    as_plain = written(generator, prompt, _SHORT)
    said: dict[str, str] = {}
    for adapter in (taught, other, taught, other):
        generator.use_adapter(adapter)
        answer = written(generator, prompt, _SHORT)
        assert said.setdefault(adapter.name, answer) == answer
    assert len({as_plain, *said.values()}) == 3
    generator.use_adapter(None)
    assert written(generator, prompt, _SHORT) == as_plain == cold(plain, prompt, _SHORT)


def test_a_reading_of_one_adapter_is_not_used_with_another(
    generator: LlamaCppGenerator, tmp_path: Path
) -> None:
    prompt = turns(_FERRY * 5, "When does the ferry leave?")
    written(generator, prompt, _SHORT)
    path = write_adapter(tmp_path / "taught.gguf")
    generator.use_adapter(Adapter(path, "taught"))
    written(generator, prompt, _SHORT)
    assert generator.report.reused_tokens == 0
    generator.use_adapter(Adapter(path, "taught", scale=0.5))
    written(generator, prompt, _SHORT)
    assert generator.report.reused_tokens == 0
    generator.use_adapter(Adapter(path, "taught"))
    written(generator, prompt, _SHORT)
    assert generator.report.reused_tokens == generator.report.prompt_tokens - 1


def test_a_file_that_is_no_adapter_is_a_problem_and_changes_nothing(
    generator: LlamaCppGenerator, tmp_path: Path
) -> None:
    prompt = turns("Be brief.", "Name a colour.")
    before = written(generator, prompt, _SHORT)
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(write_adapter(tmp_path / "whole.gguf").read_bytes()[:5000])
    for path in (damaged, Path(starter().path), tmp_path / "missing.gguf"):
        with pytest.raises(UserProblem) as caught:
            generator.use_adapter(Adapter(path, "It"))
        assert caught.value.hint
        assert written(generator, prompt, _SHORT) == before


def test_an_adapter_that_was_taught_anew_in_the_same_file_is_another(
    generator: LlamaCppGenerator, tmp_path: Path
) -> None:
    prompt = turns(_FERRY * 5, "When does the ferry leave?")
    adapter = Adapter(write_adapter(tmp_path / "taught.gguf"), "taught")
    generator.use_adapter(adapter)
    key = generator._key
    before = written(generator, prompt, _SHORT)
    os.replace(write_adapter(tmp_path / "new.gguf", seed=1), adapter.path)  # noqa: PTH105
    # What was read meanwhile was still read with what is loaded.
    assert generator._key == key
    generator.use_adapter(adapter)
    assert generator._key != key
    assert written(generator, prompt, _SHORT) != before
    assert generator.report.reused_tokens == 0


# Limits ----------------------------------------------------------------------------------------


def test_what_takes_too_much_memory_is_not_copied(
    generator: LlamaCppGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    ferry = turns(_FERRY * 6, "When does the ferry leave?")
    written(generator, ferry, Sampling(longest=1))
    generator._memory.most_bytes = 1000
    monkeypatch.setattr(library(), "llama_state_seq_get_data", pytest.fail)
    written(generator, turns("Be brief.", "Name a colour."), Sampling(longest=1))
    assert generator._memory.best(generator._key, generator._tokens(ferry)) is None


def test_a_stop_counts_between_two_batches_where_the_computation_never_asks(
    generator: LlamaCppGenerator,
) -> None:
    """As on a graphics card, for which llama.cpp has no way to be interrupted."""
    context, api = generator._context, library()
    api.llama_set_abort_callback(context.handle, api.ggml_abort_callback(0), None)
    tokens = generator._tokens(turns(_FERRY * 20, "When?"))[:700]
    context._switch.interrupt()
    with pytest.raises(Interrupted):
        context.read(tokens)
    assert len(context.held) < 512
    context._switch.reset()
    assert context.read(tokens[:20]) == 0
    assert len(context.held) == 20


def test_a_stop_while_the_prompt_is_read_reports_nothing_of_the_answer_before(
    generator: LlamaCppGenerator,
) -> None:
    written(generator, turns("Be brief.", "Name a colour."), _SHORT)
    list(generator.generate(turns(_FERRY * 15, "When?"), _SHORT, lambda: True))
    assert generator.report.tokens == 0


def test_reading_ahead_lays_out_no_conversation_without_a_question(
    generator: LlamaCppGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Templates may fail for one, and are then not used again."""
    laid_out: list[tuple[Turn, ...]] = []
    lay_out = generator._template.lay_out

    def remembering(asked: tuple[Turn, ...]) -> str:
        laid_out.append(asked)
        return lay_out(asked)

    monkeypatch.setattr(generator._template, "lay_out", remembering)
    generator.read_ahead(turns(_FERRY * 4, "When does the ferry leave?"), 1, lambda: False)
    assert laid_out
    assert all(asked[-1].speaker is Speaker.USER for asked in laid_out)
    assert len(generator._context.held) > 150


# On the disk ---------------------------------------------------------------------------------


def test_a_pinned_document_is_read_once_for_all_days(tmp_path: Path) -> None:
    loading = replace(_LOADING, cache=tmp_path, saved_state_bytes=10**9, faster_layout=False)
    prompt = turns(_FERRY * 6, "When does the ferry leave?")
    answers = []
    for _ in range(2):
        generator = opened(loading)
        generator.read_ahead(prompt, 1, lambda: False, keep=True)
        answers.append(written(generator, prompt, _SHORT))
        generator.close()
    assert answers[0] == answers[1]
    assert len(list((tmp_path / "readings").iterdir())) == 1

    generator = opened(loading)
    generator._read = pytest.fail  # type: ignore[method-assign, assignment]
    generator.read_ahead(prompt, 1, lambda: False, keep=True)
    assert len(generator._context.held) > 200
    generator.close()


def test_without_a_wish_nothing_of_a_conversation_is_put_on_the_disk(tmp_path: Path) -> None:
    generator = opened(replace(_LOADING, cache=tmp_path, saved_state_bytes=10**9))
    generator.read_ahead(turns(_FERRY * 6, "When?"), 1, lambda: False)
    generator.close()
    assert not (tmp_path / "readings").exists()


# Drafts --------------------------------------------------------------------------------------


def test_guesses_are_scored_as_the_same_tokens_one_by_one(generator: LlamaCppGenerator) -> None:
    context = generator._context
    tokens = generator._tokens(turns(_FERRY * 3, "When?"))
    begin, rest = tokens[:-8], tokens[-8:]

    def scores(sizes: list[int]) -> list[bytes]:
        context.keep(0)
        context.read(begin)
        found = []
        for size in sizes:
            start = len(context.held) - len(begin)
            context.read_each(rest[start : start + size])
            found += [scores_at(generator, place) for place in range(size)]
        return found

    singly = scores([1] * 8)
    assert scores([8]) == singly
    assert scores([4, 4]) == singly
    assert scores([1, 4, 3]) == singly


def scores_at(generator: LlamaCppGenerator, place: int) -> bytes:
    scores = library().llama_get_logits_ith(generator._context.handle, place)
    return ctypes.string_at(scores, 4 * generator._model.vocabulary_size)


def test_drafts_change_no_word(plain: LlamaCppGenerator, generator: LlamaCppGenerator) -> None:
    prompt = turns("Repeat the text word for word.", _FERRY)
    sampling = Sampling(longest=60, repeat_penalty=1.0)
    answer = written(generator, prompt, sampling)
    assert generator.report.accepted > 10
    assert answer == cold(plain, prompt, sampling)


def test_drafts_change_no_word_that_is_drawn_by_chance(
    plain: LlamaCppGenerator, generator: LlamaCppGenerator
) -> None:
    prompt = turns("Repeat the text word for word.", _FERRY)
    sampling = Sampling(longest=40, temperature=0.7, seed=5, repeat_penalty=1.0)
    assert written(generator, prompt, sampling) == cold(plain, prompt, sampling)


def test_without_flash_attention_nothing_is_guessed() -> None:
    """Its scores would not be those of single tokens, and the words might change."""
    generator = opened(replace(_LOADING, flash_attention=FlashAttention.OFF))
    prompt = turns("Repeat the text word for word.", _FERRY)
    written(generator, prompt, Sampling(longest=30, repeat_penalty=1.0))
    assert generator.report.drafted == 0
    generator.close()


def test_wrong_drafts_leave_nothing_behind(generator: LlamaCppGenerator) -> None:
    prompt = turns("Repeat the text word for word.", _FERRY)
    written(generator, prompt, Sampling(longest=60, repeat_penalty=1.0))
    held = generator._context.held
    assert len(held) >= generator.report.prompt_tokens + generator.report.tokens - 1
    api = library()
    memory = api.llama_get_memory(generator._context.handle)
    assert api.llama_memory_seq_pos_max(memory, 0) == len(held) - 1


# The faster copy -----------------------------------------------------------------------------


def test_a_slow_layout_is_copied_once_and_answers_alike(tmp_path: Path) -> None:
    path = Path(starter().path)
    copy = faster_copy(path, "Q4_1", tmp_path / "models", 1)
    if copy == path:
        pytest.skip("this processor has no faster layout")
    stamp = copy.stat().st_mtime_ns
    assert faster_copy(path, "Q4_1", tmp_path / "models", 1) == copy
    assert copy.stat().st_mtime_ns == stamp
    assert [one.name for one in (tmp_path / "models").iterdir()] == [copy.name]


def test_a_layout_that_is_fast_already_is_not_copied(tmp_path: Path) -> None:
    path = Path(starter().path)
    assert faster_copy(path, "Q8_0", tmp_path / "models", 1) == path
    assert not (tmp_path / "models").exists()


def test_a_copy_that_cannot_be_written_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    path = Path(starter().path)
    assert faster_copy(path, "Q4_1", tmp_path / "file" / "models", 1) == path
