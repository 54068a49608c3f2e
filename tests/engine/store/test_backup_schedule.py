"""Which backups stay: a pure function of times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from engine.store.backups.schedule import is_older_than_a_day, kept, name_of, time_of

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def test_a_name_tells_its_time() -> None:
    assert name_of(NOON) == "user-2026-11-30-120000.db"
    assert time_of(name_of(NOON)) == NOON
    in_tokyo = NOON.astimezone(timezone(timedelta(hours=9)))
    assert name_of(in_tokyo) == name_of(NOON)


@pytest.mark.parametrize(
    "name",
    [
        "user.db",
        "user-2026-11-30-120000.db-wal",
        "user-2026-13-30-120000.db",
        "before-restore-user-2026-11-30-120000.db",
        "user-2026-11-30-120000.db.damaged",
    ],
)
def test_other_files_are_no_scheduled_backups(name: str) -> None:
    assert time_of(name) is None


def test_the_next_one_is_due_after_a_day() -> None:
    assert is_older_than_a_day(None, NOON)
    assert is_older_than_a_day(NOON - DAY, NOON)
    assert not is_older_than_a_day(NOON - DAY + timedelta(seconds=1), NOON)


def test_a_clock_that_went_wrong_puts_no_backup_off_for_ever() -> None:
    assert is_older_than_a_day(NOON + 400 * DAY, NOON)
    assert not is_older_than_a_day(NOON + timedelta(minutes=5), NOON)


def test_of_the_last_24_hours_four_stay() -> None:
    times = [NOON - number * HOUR for number in range(1, 12)]
    # The eleventh hour before noon is the same day: nothing but the four is kept of it.
    assert kept(times, NOON) == set(times[:4])


def simulate(days: int, start: datetime = NOON) -> tuple[datetime, frozenset[datetime]]:
    """Make a backup every day, thinning after each, and return what is left."""
    there: frozenset[datetime] = frozenset()
    now = start
    for _ in range(days):
        there = kept([*there, now], now)
        now += DAY
    return now - DAY, there


@pytest.mark.parametrize("days", [1, 5, 30, 100, 366, 500, 800])
def test_daily_backups_are_thinned_to_days_weeks_and_months(days: int) -> None:
    now, there = simulate(days)
    ages = sorted((now - one).days for one in there)
    assert ages[: min(days, 7)] == list(range(min(days, 7)))
    weeks = {one.isocalendar()[:2] for one in there}
    months = {(one.year, one.month) for one in there}
    for back in range(min(days // 7, 4)):
        assert (now - back * 7 * DAY).isocalendar()[:2] in weeks
    assert len(months) >= min(days // 31, 12)
    assert len(there) <= 4 + 7 + 4 + 12
    assert ages[-1] <= 366


def test_thinning_twice_changes_nothing() -> None:
    now, there = simulate(400)
    assert kept(there, now) == there


def test_a_year_away_costs_no_backup() -> None:
    now, there = simulate(400)
    later = now + 365 * DAY
    stay = kept([*there, later], later)
    lost = there - stay
    # The oldest day, week and month make room for the new one, and no more.
    assert len(lost) <= 3
    assert later in stay
    assert max(there) in stay


def test_what_was_made_in_the_future_stays() -> None:
    future = [NOON + number * DAY for number in range(1, 40)]
    assert kept(future, NOON) == set(future)
