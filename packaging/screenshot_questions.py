"""The questions of the pictures: what people ask on Fennick, with the answers that are right."""

from __future__ import annotations

import csv
from pathlib import Path

_HEAD = ("question", "answer", "kind", "document", "page")
_REFUNDS = "Refund rules for delays and storms.docx"
_LIGHTHOUSE = "The lighthouse at Candle Point.pdf"
_FERRY = "Ferry timetable and fares.pdf"
_COUNCIL = "Harbour council minutes 9 February 2026.md"
_QUESTIONS = (
    ("How many steps does the lighthouse have?", "148", "fact", _LIGHTHOUSE, "2"),
    ("How high is the lighthouse at Candle Point?", "31 metres", "fact", _LIGHTHOUSE, "2"),
    ("For how long was the lens turned by hand?", "nine hours", "fact", _LIGHTHOUSE, "3"),
    ("What does it cost to climb the tower?", "4 crowns", "fact", _LIGHTHOUSE, "4"),
    ("How many cars fit on the Kittiwake?", "22", "fact", _FERRY, "1"),
    ("How many passengers fit on the Kittiwake?", "180", "fact", _FERRY, "1"),
    ("What does an Islander Card cost?", "20 crowns", "fact", _FERRY, "3"),
    ("For how long is an Islander Card valid?", "three years", "fact", _FERRY, "3"),
    ("How long do I have to claim a refund?", "28 days", "fact", _REFUNDS, ""),
    ("Who reads the claims?", "Maud Tillery", "fact", _REFUNDS, ""),
    ("Within how many working days is a refund paid?", "10", "fact", _REFUNDS, ""),
    ("How much is the meal voucher?", "8 crowns", "fact", _REFUNDS, ""),
    ("What does handling cost when a storm cancels?", "2 crowns", "fact", _REFUNDS, ""),
    ("Who repairs the harbour clock?", "Ilse Hartnell", "fact", _COUNCIL, ""),
    ("What is the fine for feeding gulls?", "15 crowns", "fact", _COUNCIL, ""),
    ("What is the shoe size of the harbour master?", "", "refuse", "", ""),
    ("When does the next train leave for Vienna?", "", "refuse", "", ""),
    ("How many bees live in the lighthouse?", "", "refuse", "", ""),
)


def write_questions(path: Path) -> None:
    """Write the questions as a table."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(_HEAD)
        writer.writerows(_QUESTIONS)
