"""A model that says the same again and again is noticed."""

from __future__ import annotations

import pytest

from engine.answering.answer import answer
from engine.answering.looping import end_before_loop
from engine.generation.fake import FakeGenerator
from engine.generation.records import Sampling
from engine.prompt.records import PromptRequest

SAME = "The ferry leaves at nine."


@pytest.mark.parametrize(
    "text",
    [
        "",
        SAME,
        f"{SAME} {SAME}",
        f"{SAME} It returns at noon. {SAME} It is white.",
        "Yes. Yes. Yes. Yes. Yes. Yes.",
        "Line 1 runs every 10 days. Line 2 runs every 15 days. Line 3 runs every 20 days. Line",
        "- In 2019 it carried 90.\n- In 2020 it carried 4.\n- In 2021 it carried 70.\n- In 2022 it",
        "```\nuse(17, pin.out)\nuse(17, pin.out)\nuse(17, pin.out)\nuse(17, pin.out)\n```\nSo. And",
        "The board uses pin 17. The board uses pin 18. The board uses pin 27. The board uses pin",
        pytest.param(f"One of {'9' * 5000} ferries. And so", id="a number without an end"),
        "Adult 14.00\nChild 7.00\nAdult 14.00\nChild 7.00\nAdult 14.00\nChild 7.00\n",
    ],
)
def test_what_does_not_loop_is_left_alone(text: str) -> None:
    assert end_before_loop(text) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"Well now. {SAME} {SAME} {SAME} And", f"Well now. {SAME} "),
        (f"{SAME}\n{SAME.upper()}\n{SAME}\nThe", f"{SAME}\n"),
        (
            f"```\ncode\n```\n{SAME} {SAME} {SAME} And",
            f"```\ncode\n```\n{SAME} ",
        ),
        (
            "In 2020 it cost 9 pounds. In 2020 it cost 9 pounds. In 2020 it cost 9 pounds. And",
            "In 2020 it cost 9 pounds. ",
        ),
        (
            "Step 1 is to wait.\nStep 2 is to wait.\nStep 3 is to wait.\nStep",
            "Step 1 is to wait.\n",
        ),
    ],
)
def test_a_loop_ends_before_its_second_time(text: str, kept: str) -> None:
    assert text[: end_before_loop(text)] == kept


def test_an_answer_that_loops_is_ended_and_says_so() -> None:
    generator = FakeGenerator([" ".join(["First."] + [SAME] * 50)])
    made = answer(PromptRequest("When?"), generator, Sampling(longest=400))
    assert made.was_looping
    assert not made.is_whole
    assert made.text == f"First. {SAME}"
    assert made.report.tokens < 50
