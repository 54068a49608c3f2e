"""How often the intervals of a comparison hold the true difference.

    python -m tests.benchmarks.interval_coverage [--samples 4000] [PART ...]

The parts are `differences`, `ways`, `documents`, `needed` and `speed`; without any, all are
measured. Samples of 10 to 200 questions are drawn from populations whose true mean is known
(`interval_situations`), an interval is made of each, and it is counted how many hold that mean. The
method in use is the engine's own code, with 2,000 resamples instead of 10,000 so that it takes half
an hour; the ones that lost are in `interval_methods`. With 4,000 samples a share of 95 % is known
to about 0.7 points either way.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence

import numpy as np

from engine.comparison.interval_records import Interval
from engine.comparison.intervals import (
    RESAMPLES,
    difference_interval,
    mean_interval,
    needed_questions,
)
from tests.benchmarks.interval_methods import Ends, Floats, Method, losing_methods, student
from tests.benchmarks.interval_situations import (
    Situation,
    of_differences,
    of_documents,
    of_one_way,
)

_COUNTS = (10, 20, 40, 100, 200)
_RESAMPLES = 2_000
_SEED = 6
_TINY = 1e-9
_CHOSEN = "in use"


def main() -> None:
    """Measure and print."""
    parts: dict[str, Callable[[int], None]] = {
        "differences": _differences,
        "ways": _ways,
        "documents": _documents,
        "needed": _needed,
        "speed": _speed,
    }
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*parts, []], metavar="PART")
    parser.add_argument("--samples", type=int, default=4_000, help="of each situation and count")
    words = parser.parse_args()
    for name in words.parts or parts:
        parts[name](words.samples)


def _differences(samples: int) -> None:
    _print_coverage(of_differences(), (-1.0, 1.0), samples)


def _ways(samples: int) -> None:
    _print_coverage(of_one_way(), (0.0, 1.0), samples)


def _print_coverage(
    situations: Sequence[Situation], bounds: tuple[float, float], samples: int
) -> None:
    found: dict[tuple[str, str, int], float] = {}
    widths: dict[tuple[str, int], list[float]] = {}
    for count in _COUNTS:
        methods: dict[str, Method] = {
            **losing_methods(count, _RESAMPLES, bounds),
            _CHOSEN: lambda drawn: _engine_ends(drawn, bounds),
        }
        for one in situations:
            drawn = _samples(one, count, samples)
            for name, method in methods.items():
                low, high = method(drawn)
                found[name, one.name, count] = _share_held(low, high, one.truth)
                widths.setdefault((name, count), []).append(float((high - low).mean()))
    names = list(dict.fromkeys(name for name, _, _ in found))
    print(f"\nlowest to highest share over {_COUNTS} questions, %\n")
    _row("", *names)
    for one in situations:
        shares = [[found[name, one.name, count] for count in _COUNTS] for name in names]
        _row(one.name, *(f"{min(each):.1f} to {max(each):.1f}" for each in shares))
    print("\nmean width over all situations, by questions\n")
    _row("", *names)
    for count in _COUNTS:
        _row(str(count), *(f"{np.mean(widths[name, count]):.3f}" for name in names))
    print(f"\n{_CHOSEN}, by questions\n")
    _row("", *map(str, _COUNTS))
    for one in situations:
        _row(one.name, *(f"{found[_CHOSEN, one.name, count]:.1f}" for count in _COUNTS))


def _samples(situation: Situation, count: int, samples: int) -> Floats:
    """Return differences, one sample a row, sorted."""
    chance = np.random.default_rng((17, count))
    places = chance.integers(0, len(situation.first), (samples, count))
    return np.sort(situation.first[places] - situation.second[places], axis=1)


def _engine_ends(drawn: Floats, bounds: tuple[float, float]) -> Ends:
    """Return the engine's intervals; samples with the same scores have the same one."""
    rows, places = np.unique(drawn, axis=0, return_inverse=True)
    made = [_engine(row, bounds) for row in rows]
    low, high = np.array([one.low for one in made]), np.array([one.high for one in made])
    return low[places.reshape(-1)], high[places.reshape(-1)]


def _engine(values: Floats, bounds: tuple[float, float]) -> Interval:
    if bounds[0] == 0.0:
        return mean_interval(values.tolist(), _SEED, resamples=_RESAMPLES)
    # A difference is all that is used of two scores.
    nothing = [0.0] * len(values)
    return difference_interval(values.tolist(), nothing, _SEED, resamples=_RESAMPLES)


def _documents(samples: int) -> None:
    """Print what happens when questions are about the same documents."""
    print("\nquestions about the same documents: share held, %\n")
    _row(
        "",
        "documents",
        "questions alone, t",
        "questions alone",
        "documents of one mean, t",
        _CHOSEN,
    )
    for one in of_documents():
        assert one.documents is not None
        starts = np.searchsorted(one.documents, np.arange(one.documents[-1] + 2))
        differences = one.first - one.second
        for count in (6, 10, 20, 50):
            shares = _documents_held(differences, starts, count, one.truth, samples)
            _row(one.name, str(count), *(f"{share:.1f}" for share in shares))


def _documents_held(
    differences: Floats,
    starts: np.ndarray[tuple[int, ...], np.dtype[np.int64]],
    count: int,
    truth: float,
    samples: int,
) -> list[float]:
    chance = np.random.default_rng((19, count))
    held = np.zeros(4)
    for _ in range(samples):
        chosen = chance.integers(0, len(starts) - 1, count)
        parts = [differences[starts[one] : starts[one + 1]] for one in chosen]
        values = np.concatenate(parts)
        names = [str(place) for place, part in enumerate(parts) for _ in part]
        nothing = [0.0] * len(values)
        made = [
            difference_interval(values.tolist(), nothing, _SEED, groups=given, resamples=_RESAMPLES)
            for given in (None, names)
        ]
        means = np.array([[part.mean() for part in parts]])
        alone, together = (np.array([[one.low], [one.high]]) for one in made)
        ends = [student(values[None]), tuple(alone), student(means), tuple(together)]
        held += [_share_held(low, high, truth) / 100 for low, high in ends]
    return [float(one) for one in 100 * held / samples]


def _needed(samples: int) -> None:
    """Print how often the number of questions that is said to be needed is enough."""
    print("\nfirm verdicts with as many questions as are said to be needed for 80 %\n")
    _row("", "true difference", "worth having", "needed", "firm, %")
    for one in of_differences():
        for worthwhile in (0.03, 0.1):
            needed = needed_questions(one.first.tolist(), one.second.tolist(), worthwhile)
            if needed is None or needed > 4_000:
                _row(one.name, f"{one.truth:+.3f}", f"{worthwhile}", str(needed), "")
                continue
            low, high = _engine_ends(_samples(one, needed, samples // 10), (-1.0, 1.0))
            if abs(one.truth) >= worthwhile:
                firm = (low > 0) | (high < 0)
            else:
                firm = (low > -worthwhile) & (high < worthwhile)
            _row(
                one.name,
                f"{one.truth:+.3f}",
                f"{worthwhile}",
                str(needed),
                f"{100 * firm.mean():.0f}",
            )


def _speed(_: int) -> None:
    chance = np.random.default_rng(3)
    for count in (20, 200, 2_000):
        one, other = (chance.random(count).round(2).tolist() for _ in range(2))
        times = []
        for _turn in range(7):
            begun = time.perf_counter()
            difference_interval(one, other, _SEED)
            times.append(time.perf_counter() - begun)
        print(f"{count} questions, {RESAMPLES} resamples: {1000 * np.median(times):.0f} ms")


def _share_held(low: Floats, high: Floats, truth: float) -> float:
    return float(100 * ((low <= truth + _TINY) & (high >= truth - _TINY)).mean())


def _row(*cells: str) -> None:
    print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
