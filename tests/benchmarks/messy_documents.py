"""Real, messy files through the readers: what is read, what is refused and why, and how well.

    python -m tests.benchmarks.messy_documents [--verbose]

Every file goes through the sandbox with the limits of indexing. Where a reference text stands
beside the file, the share of its different words that were read is printed. References are
Markdown, Pandoc's native form (of which only the strings count) and lists of facts about a page (of
which the texts count that must stand on it).
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from engine import privacy
from engine.documents.reading import NotRead, read_in_sandbox
from engine.errors import EngineError
from engine.index.opening import READING_LIMITS
from engine.sandbox import Sandbox
from tests.benchmarks.engine_index import machine_words

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "documents"
_WORD = re.compile(r"[^\W_]{2,}")
_STRING = re.compile(r'Str "((?:[^"\\]|\\.)*)"')
_FACTS = ("text", "before", "after", "cell")
_MARKUP = re.compile(r"<[^>]{1,200}>|\{[^}]{1,40}\}|https?://\S+")


@dataclass(frozen=True, slots=True)
class _Outcome:
    path: str
    kind: str
    result: str
    words: str
    seconds: float
    recall: float | None


def main() -> None:
    """Read all files and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="print each file")
    words = parser.parse_args()
    with (_DATA / "manifest.csv").open(encoding="utf-8") as stream:
        listed = list(csv.DictReader(stream))
    with Sandbox(READING_LIMITS) as sandbox:
        outcomes = [_read(sandbox, one) for one in listed]
    if words.verbose:
        for one in outcomes:
            recall = "" if one.recall is None else f"  recall {one.recall:.3f}"
            print(f"{one.result:<8} {one.seconds:6.1f} s  {one.path}  {one.words}{recall}")
    _summarise(outcomes)


def _read(sandbox: Sandbox, listed: dict[str, str]) -> _Outcome:
    path = _DATA / listed["path"]
    began = time.monotonic()
    text, words = "", ""
    try:
        document = read_in_sandbox(sandbox, path)
        text, result, words = document.text, "read", " ".join(document.notes)
    except NotRead as error:
        result, words = "left out", error.message
    except EngineError as error:
        result, words = "failed", error.message
    recall = _recall(listed["ground_truth"], text) if text else None
    seconds = time.monotonic() - began
    return _Outcome(listed["path"], listed["format"], result, words, seconds, recall)


def _recall(name: str, text: str) -> float | None:
    path = _DATA / name
    if not name or not path.is_file():
        return None
    expected = _words(_reference(path))
    return len(expected & _words(text)) / len(expected) if expected else None


def _reference(path: Path) -> str:
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix == ".native":
        return " ".join(found[1].replace('\\"', '"') for found in _STRING.finditer(text))
    if path.suffix == ".jsonl":
        facts = [json.loads(line) for line in text.splitlines() if line.strip()]
        stand = [one for one in facts if one.get("type") != "absent"]
        return " ".join(str(one.get(key, "")) for one in stand for key in _FACTS)
    return _MARKUP.sub(" ", text)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower().replace("\u00ad", "")))


def _summarise(outcomes: list[_Outcome]) -> None:
    by_kind: dict[str, list[_Outcome]] = defaultdict(list)
    for one in outcomes:
        by_kind[one.kind].append(one)
    print(f"\n{len(outcomes)} files on {machine_words()}")
    for kind, some in sorted(by_kind.items(), key=lambda pair: -len(pair[1])):
        counts = Counter(one.result for one in some)
        recalls = [one.recall for one in some if one.recall is not None]
        known = f"  mean recall {sum(recalls) / max(len(recalls), 1):.3f} of {len(recalls)}"
        slowest = max(one.seconds for one in some)
        print(
            f"{kind:<10} read {counts['read']:>3}  left out {counts['left out']:>3}  "
            f"failed {counts['failed']:>3}  slowest {slowest:5.1f} s{known if recalls else ''}"
        )
    reasons = Counter(one.words for one in outcomes if one.result != "read")
    for reason, count in reasons.most_common():
        print(f"  {count:>3} x {reason}")


if __name__ == "__main__":
    main()
