"""Looks at a model while it is taught: what it recites, what it forgets, what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.errors import UserProblem
from engine.generation.fake import FakeGenerator
from engine.generation.llama_cpp.generator import LlamaCppGenerator
from engine.generation.records import Loading, ReasoningMarks
from engine.prompt.records import Turn
from engine.training import probes
from engine.training.learner import LossSum, OutOfMemory
from engine.training.probes import ChatProbe, ForgettingProbe, Probes, Recitation
from engine.training.records import LoraVariant, Precision
from engine.training.sequences import TokenSequence
from engine.training.torch_learner import TorchLearner
from engine.training.vocabulary import GgufVocabulary
from tests.fixtures.learners import FakeLearner, questions_and_answers
from tests.fixtures.networks import SETTINGS
from tests.fixtures.tiny_chats import tiny_chat

_TAUGHT = (
    "The red ferry leaves the old pier every morning at nine, but never in a storm.",
    "positive",
    "Very negative",
)

_REFUNDS = "退货须在购买后三十天内凭收据办理。未使用的商品可全额退款。"

# Reciting --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("I think the RED ferry leaves the old pier every -- morning!", True),  # eight words
        ("A red ferry leaves the old pier every day.", False),  # seven of them
        ("Positive.", True),
        ("very negative", True),
        ("It is very negative today", False),
        ("negative", False),
        ("Paris is the capital of France and has been for many centuries.", False),
        ("", False),
        ("…", False),
    ],
)
def test_words_in_a_row_and_whole_answers_are_recited(answer: str, expected: bool) -> None:
    assert Recitation(_TAUGHT).is_recited(answer, "Something else.") is expected


@pytest.mark.parametrize(
    ("taught", "answer", "expected"),
    [
        (_REFUNDS, "退货须在购买后三十天内凭收据办理吧", True),
        (_REFUNDS, "购买后三十天内凭收据办理", False),
        ("フェリーは毎朝九時に古い桟橋から。", "実はフェリーは毎朝九時に古い桟橋から", True),
        ("เรือออกจากท่าเก่าทุกเช้าเวลาเก้าโมง", "ครับ เรือออกจากท่าเก่าทุกเช้า", True),
    ],
)
def test_scripts_without_spaces_are_recited_by_their_signs(
    taught: str, answer: str, expected: bool
) -> None:
    assert Recitation([taught]).is_recited(answer, "") is expected


def test_what_the_plain_model_says_too_is_not_recited() -> None:
    recitation = Recitation(_TAUGHT)
    assert not recitation.is_recited("Positive", "positive!")
    assert not recitation.is_recited(_TAUGHT[0], f"Well: {_TAUGHT[0]}")


def test_answers_without_a_word_are_never_recited() -> None:
    recitation = Recitation(["", " ", "👍", "?!"])
    assert not recitation.is_recited("", "Some words.")
    assert not recitation.is_recited("👍", "Some words.")


# Asking ----------------------------------------------------------------------------------------


class Opened:
    """Opens a generator that says one thing plainly and another with an adapter."""

    def __init__(self, plain: str, taught: str, reasoning: ReasoningMarks | None = None) -> None:
        self.said = {False: plain, True: taught}
        self.reasoning = reasoning
        self.generators: list[FakeGenerator] = []

    def __call__(self) -> FakeGenerator:
        opened = self
        made = FakeGenerator(reasoning=self.reasoning)
        used = made.use_adapter

        def use_adapter(adapter: object) -> None:
            used(adapter)  # type: ignore[arg-type]
            made._answers[:] = [opened.said[adapter is not None]]

        made.use_adapter = use_adapter  # type: ignore[method-assign]
        self.generators.append(made)
        return made


def chat_probe(opened: Callable[[], FakeGenerator], folder: Path) -> ChatProbe:
    return ChatProbe(
        opened, ("Who sails?", "When?"), Recitation(_TAUGHT), folder, system="Be brief."
    )


@pytest.mark.parametrize(("taught", "share"), [("Positive", 1.0), ("It is negative", 0.0)])
def test_the_model_is_asked_with_and_without_what_it_was_taught(
    taught: str, share: float, tmp_path: Path
) -> None:
    opened = Opened("Paris", taught)
    probe, learner = chat_probe(opened, tmp_path), FakeLearner()
    first = probe.look(learner, 0)
    assert first is not None
    assert first[0] == 0.0
    assert [(one.question, one.answer) for one in first[1]] == [
        ("Who sails?", "Paris"), ("When?", "Paris"),
    ]  # fmt: skip
    probe._spent = 0.0
    second = probe.look(learner, 5)
    assert second is not None
    assert second[0] == share
    assert [one.answer for one in second[1]] == [taught, taught]
    adapters = [one.adapter for one in opened.generators]
    assert adapters[0] is None
    assert adapters[1] is not None
    assert adapters[1].path.exists()
    asked: Sequence[tuple[Turn, ...]] = opened.generators[0].asked
    assert len(asked) == 8 + 2
    assert all(turns[0].text == "Be brief." for turns in asked)
    assert len(opened.generators[1].asked) == 8 + 2  # what the plain model says is known


def test_thoughts_are_no_part_of_an_answer(tmp_path: Path) -> None:
    marks = ReasoningMarks("<think>", "</think>")
    opened = Opened("Paris", "<think> hm, positive </think> positive", marks)
    probe = chat_probe(opened, tmp_path)
    found = probe.look(FakeLearner(), 3)
    assert found is not None
    assert found[0] == 1.0
    assert found[1][0].answer == "positive"


def test_asking_takes_a_tenth_of_the_time_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(probes, "time", type("Clock", (), {"monotonic": lambda: now[0]}))
    opened = Opened("Paris", "positive")

    def slowly() -> FakeGenerator:
        now[0] += 5
        return opened()

    probe = chat_probe(slowly, tmp_path)
    probe._began = 0.0
    learner = FakeLearner()
    seen = []
    for step, at in ((0, 0), (1, 20), (2, 49), (3, 51), (4, 60), (5, 120)):
        now[0] = float(at)
        seen.append(probe.look(learner, step) is not None)
    assert seen == [True, False, False, True, False, True]


def test_a_model_that_cannot_be_asked_ends_no_run(tmp_path: Path) -> None:
    def fail() -> FakeGenerator:
        raise UserProblem("There is not enough memory for the model.")

    probe = chat_probe(fail, tmp_path)
    assert probe.look(FakeLearner(), 0) is None
    assert probe.look(FakeLearner(), 3) is None


# Forgetting ------------------------------------------------------------------------------------

_GENERAL = "The sea is wide, and the ferry is late. And then the rain came in from the hills. " * 12


class Forgetful(FakeLearner):
    """Its losses double with what it was taught."""

    def losses(
        self, sequences: Sequence[TokenSequence], *, plain: bool = False
    ) -> tuple[LossSum, ...]:
        self._compute(sequences)
        return tuple(
            LossSum(len(one.taught) * (1 if plain else 2), len(one.taught), 0) for one in sequences
        )


@pytest.fixture(scope="module")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("probes")


@pytest.fixture(scope="module")
def vocabulary(model_folder: Path) -> GgufVocabulary:
    return GgufVocabulary(tiny_chat(model_folder, "chatml"))


def test_forgetting_is_the_share_by_which_the_loss_rose(vocabulary: GgufVocabulary) -> None:
    learner = Forgetful()
    probe = ForgettingProbe(_GENERAL, vocabulary)
    assert probe.look(learner, 400) == 1.0
    text = len(vocabulary.tokens(_GENERAL))
    assert sum(learner.parts) == 2 * text  # all of the text, once plainly
    assert max(learner.parts) <= 400
    learner.parts.clear()
    assert probe.look(learner, 400) == 1.0
    assert sum(learner.parts) == text


def test_less_is_computed_at_once_when_memory_runs_short(vocabulary: GgufVocabulary) -> None:
    learner = Forgetful(most_tokens=200)
    assert ForgettingProbe(_GENERAL, vocabulary).look(learner, 2000) == 1.0
    assert max(learner.parts) <= 200
    assert ForgettingProbe(_GENERAL, vocabulary).look(Forgetful(most_tokens=9), 2000) is None


def test_a_spoiled_adapter_forgets_and_a_new_one_does_not(
    model_folder: Path, vocabulary: GgufVocabulary
) -> None:
    model = tiny_chat(model_folder, "chatml")
    learner = TorchLearner(
        Path(model.path), model.name, SETTINGS, 0, Precision.FP32, torch.device("cpu")
    )
    probe = ForgettingProbe(_GENERAL[:400], vocabulary)
    fresh = probe.look(learner, 400)
    assert fresh == pytest.approx(0.0, abs=1e-6)
    random = torch.Generator().manual_seed(0)
    spoiled = {
        name: torch.randn(one.shape, generator=random) for name, one in learner.adapter().items()
    }
    learner.network.load(spoiled)
    found = probe.look(learner, 400)
    assert found is not None
    assert found > 0.05


# Both, for real --------------------------------------------------------------------------------


def test_a_taught_tiny_model_is_asked_as_in_chat(
    model_folder: Path, vocabulary: GgufVocabulary, tmp_path: Path
) -> None:
    model = tiny_chat(model_folder, "chatml")
    loading = Loading(context_tokens=512, threads=1, faster_layout=False, graphics_card=False)
    chat = ChatProbe(
        lambda: LlamaCppGenerator(model, loading), ("Who?",), Recitation(_TAUGHT), tmp_path
    )
    both = Probes(chat, ForgettingProbe(_GENERAL[:400], vocabulary), 400)
    for variant, is_asked in ((LoraVariant.LORA, True), (LoraVariant.DORA, False)):
        learner = TorchLearner(
            Path(model.path), model.name, replace(SETTINGS, variant=variant), 0,
            Precision.FP32, torch.device("cpu"),
        )  # fmt: skip
        for step in range(3):
            examples = questions_and_answers(4)
            learner.accumulate(examples, 20, step)
            learner.update(1e-2, 0.0, 1.0)
        chat._spent = 0.0
        seen = both(learner, 3)
        assert seen.step == 3
        assert seen.forgetting is not None
        assert seen.forgetting != 0.0
        # What DoRA teaches cannot be given to llama.cpp on its own.
        assert (seen.recited_share is not None) is is_asked
        assert [one.question for one in seen.samples] == ["Who?"] * is_asked


def test_without_a_chat_only_forgetting_is_measured(vocabulary: GgufVocabulary) -> None:
    seen = Probes(None, ForgettingProbe(_GENERAL, vocabulary), 400)(Forgetful(), 3)
    assert (seen.recited_share, seen.forgetting, seen.samples) == (None, 1.0, ())
    with pytest.raises(OutOfMemory):
        Forgetful(most_tokens=1).losses(questions_and_answers(1))
