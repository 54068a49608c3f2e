"""What a person shares holds nothing of theirs."""

from __future__ import annotations

import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as some

from engine.scrubbing import personal_names, scrub

NAMES = ("anna", "annas-laptop")


@pytest.mark.parametrize(
    ("text", "scrubbed"),
    [
        ("/home/anna/Papers/divorce.pdf is left out", "<path>.pdf is left out"),
        ("/home/anna/My Papers/the divorce plan.pdf is gone", "<path>.pdf is gone"),
        (r"C:\Users\Anna\My Papers\plan.docx: no", "<path>.docx: no"),
        (r"\\server\share\plan.docx", "<path>.docx"),
        ("~/notes.txt", "<path>.txt"),
        ("the card “Divorce” cannot be read", "the card “…” cannot be read"),
        ("of \u2018Divorce\u2019", "of \u2018…\u2019"),
        ("FileNotFoundError(2, 'No such file: plan.pdf')", "FileNotFoundError(2, '….pdf')"),
        ('OSError: "Divorce"', 'OSError: "…"'),
        ("Anna's and anna@mail.example", "<name>'s and <mail>"),
        ("from 192.168.1.20 of annas-laptop", "from <address> of <name>"),
        (f"hash {'a1' * 32}, account 1234567890", "hash <hash>, account <number>"),
        ("it can't be, isn't it?", "it can't be, isn't it?"),
        (
            "2026-11-30 12:00:00,123 ERROR engine.index: no",
            "2026-11-30 12:00:00,123 ERROR engine.index: no",
        ),
        ("3 of 4 done, 25 % / second", "3 of 4 done, 25 % / second"),
    ],
)
def test_what_is_personal_is_taken_out(text: str, scrubbed: str) -> None:
    assert scrub(text, NAMES) == scrubbed


def test_a_stack_still_tells_where_it_happened() -> None:
    text = (
        'File "/home/anna/My Programs/inglenook/engine/index/sync.py", line 12, in run\n'
        'File "C:\\Users\\anna\\venv\\Lib\\site-packages\\torch\\nn\\modules.py", line 3\n'
        'File "/usr/lib/python3.11/json/decoder.py", line 5'
    )
    assert scrub(text, NAMES).splitlines() == [
        'File "engine/index/sync.py", line 12, in run',
        'File "site-packages/torch/nn/modules.py", line 3',
        'File "lib/python3.11/json/decoder.py", line 5',
    ]


def test_a_real_stack_holds_no_place_of_this_computer() -> None:
    try:
        open("/no/such place/plan.pdf").close()  # noqa: PTH123 - its error is wanted
    except OSError:
        shown = scrub(traceback.format_exc())
    assert "such" not in shown.replace("No such file", "")
    assert "FileNotFoundError" in shown


@given(
    some.lists(some.text("abc XYZ0-_()äß", min_size=1, max_size=12), min_size=1, max_size=5),
    some.sampled_from(["/", "\\"]),
)
def test_no_folder_of_a_path_is_left(parts: list[str], separator: str) -> None:
    path = separator + separator.join([*(f"q{one}" for one in parts), "secret.pdf"])
    shown = scrub(f"cannot read {path}", NAMES)
    assert shown == "cannot read <path>.pdf"


def test_the_computer_says_what_it_is_called() -> None:
    assert all(len(one) > 1 for one in personal_names())
