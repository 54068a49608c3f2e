"""Finds dates that are written in digits, and the names of months.

"2019-03-12", "12.03.2019" and "3/12/2019" hold the words of "12 March 2019". Covered: days with
month and year, months in seven languages. Not covered: days without a year, other calendars, and
which of "3/12" is the month: both are taken to be possible.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

_ISO: Final = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)")

_MONTHS: Final = (
    "january januar janvier enero gennaio januari janeiro jan",
    "february februar fevrier febrero febbraio februari fevereiro feb",
    "march marz mars marzo maart marco mar",
    "april avril abril aprile apr",
    "may mai mayo maggio mei maio",
    "june juni juin junio giugno junho jun",
    "july juli juillet julio luglio julho jul",
    "august aout agosto augustus aug",
    "september septembre septiembre settembre setembro sep sept",
    "october oktober octobre octubre ottobre outubro oct okt",
    "november novembre noviembre novembro nov",
    "december dezember decembre diciembre dicembre dezembro dec dez",
)


@dataclass(frozen=True, slots=True)
class NumericDate:
    """A date in digits.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it.
        readings: Year, month and day, in each way that it can be read.
    """

    start: int
    end: int
    readings: frozenset[tuple[int, int, int]]


def numeric_dates_in(text: str) -> list[NumericDate]:
    """Return the dates of a text that are written in digits alone."""
    dates = [
        NumericDate(*found.span(), _possible({(int(found[1]), int(found[2]), int(found[3]))}))
        for found in _ISO.finditer(text)
    ]
    for found in _DAY_FIRST.finditer(text):
        one, other, year = int(found[1]), int(found[3]), int(found[4])
        readings = {(year, other, one)}
        if found[2] == "/":
            readings.add((year, one, other))
        dates.append(NumericDate(*found.span(), _possible(readings)))
    return [date for date in dates if date.readings]


def month_of(word: str) -> int:
    """Return the number of a month by its folded name (`names.folded`), 0 for any other word."""
    return _numbers().get(word, 0)


def month_names(month: int) -> frozenset[str]:
    """Return the names of a month in all languages, folded."""
    return frozenset(_MONTHS[month - 1].split())


@cache
def _numbers() -> dict[str, int]:
    return {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}


def _possible(readings: set[tuple[int, int, int]]) -> frozenset[tuple[int, int, int]]:
    return frozenset(
        (year, month, day) for year, month, day in readings if 1 <= month <= 12 and 1 <= day <= 31
    )
