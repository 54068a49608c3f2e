"""What is prose to ask about, and what is not."""

from __future__ import annotations

import pytest

from engine.training.drafting.records import Fault
from engine.training.drafting.usable import Seen, fault_of

PROSE = (
    "The keeper lights the lamp at dusk and winds the clockwork every four hours. In winter he "
    "also clears the snow from the gallery, so that the light is seen from the sea."
)
CONTENTS = """Introduction ........ 3
The first light ..... 7
Building the tower .. 12
Visiting ............ 31"""
NUMBERED = """1 Introduction to the island 3
2 The first light of the coast 7
3 Building the granite tower 12
4 Visiting hours and fares 31"""
TABLE = """| Who | What | Until |
| --- | --- | --- |
| Pim Larkin | Sign the contract with the dredging firm | 20 February |
| Abel Fitch | Order the four signs about the gulls | 15 April |"""
IMPRINT = (
    "Copyright 2026 Harbour Press. All rights reserved. No part of this book may be copied "
    "without written permission. ISBN 978-0-00-000000-2."
)


@pytest.mark.parametrize(
    ("text", "topic", "fault"),
    [
        (PROSE, "The keeper", None),
        ("Lost property.", "", Fault.SHORT),
        (CONTENTS, "", Fault.CONTENTS),
        (NUMBERED, "", Fault.CONTENTS),
        (PROSE, "The island > References", Fault.CONTENTS),
        (f"Inhaltsverzeichnis\n{PROSE}", "", Fault.CONTENTS),
        (TABLE, "Actions", Fault.SHORT),
        ("10 20 30 40 50 60 70 80 90. " * 8 + PROSE[:70], "", Fault.SHORT),
        (IMPRINT, "", Fault.BOILERPLATE),
        (f"{PROSE} The choir sings with a copyright 1920 song.", "", None),
    ],
)
def test_only_prose_is_asked_about(text: str, topic: str, fault: Fault | None) -> None:
    assert fault_of(text, topic) is fault


def test_a_text_with_a_word_changed_repeats_and_another_does_not() -> None:
    seen = Seen()
    assert not seen.repeats(PROSE)
    seen.add(PROSE)
    assert seen.repeats(PROSE.replace("dusk", "night"))
    assert not seen.repeats(f"{IMPRINT} {PROSE[:40]}")
