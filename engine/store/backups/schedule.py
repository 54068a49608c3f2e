"""When a backup is due, which ones stay, and what they are called. Pure functions of times.

All times are in UTC. Days, weeks and months are those of the calendar: with spans that move along
with the present, the oldest of a span would be pushed out before the next span could take it over.
Periods without any backup are not counted, so that a year away costs none of those that are there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

INTERVAL: Final = timedelta(days=1)
_RECENT: Final = timedelta(hours=24)
_KEPT_RECENT: Final = 4
_KEPT_DAYS: Final = 7
_KEPT_WEEKS: Final = 4
_KEPT_MONTHS: Final = 12
_CLOCK_ERROR: Final = timedelta(hours=1)
"""A backup that was made this far in the future was made while the clock was wrong."""

_FORM: Final = "user-%Y-%m-%d-%H%M%S.db"
_NAME: Final = re.compile(r"user-\d{4}-\d\d-\d\d-\d{6}\.db")


def name_of(time: datetime) -> str:
    """Return the file name of a backup that is made at a time."""
    return time.astimezone(UTC).strftime(_FORM)


def time_of(name: str) -> datetime | None:
    """Return when a backup was made, None for a file that is no scheduled backup."""
    if not _NAME.fullmatch(name):
        return None
    try:
        return datetime.strptime(name, _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None


def is_older_than_a_day(last: datetime | None, now: datetime) -> bool:
    """Whether the next backup is due, given the time of the last good one."""
    return last is None or now - last >= INTERVAL or last - now > _CLOCK_ERROR


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which of these backups stay.

    Those of the last 24 hours, at most 4; then the last one of each of 7 days, 4 weeks and 12
    months. What the clock says was made in the future stays: it cannot be told what it is.
    """
    newest_first = sorted(set(times), reverse=True)
    recent = [one for one in newest_first if timedelta(0) <= now - one <= _RECENT]
    return frozenset(
        [
            *(one for one in newest_first if one > now),
            *recent[:_KEPT_RECENT],
            *_last_of_each(newest_first, _KEPT_DAYS, lambda one: one.date()),
            *_last_of_each(newest_first, _KEPT_WEEKS, lambda one: one.isocalendar()[:2]),
            *_last_of_each(newest_first, _KEPT_MONTHS, lambda one: (one.year, one.month)),
        ]
    )


def _last_of_each(
    newest_first: list[datetime], count: int, period: Callable[[datetime], object]
) -> list[datetime]:
    """Return the newest of each period, of so many periods."""
    found: dict[object, datetime] = {}
    for one in newest_first:
        found.setdefault(period(one), one)
    return list(found.values())[:count]
