"""Runs a built bundle as somebody who has nothing, and says what was seen in each step.

    python packaging/smoke_test.py BUNDLE [--pictures FOLDER] [--quick] [--figures FILE]

BUNDLE is the folder that `packaging/build.py` made, an unpacked package, or an AppDir: any folder
with the program `inglenook` in it. The person has an empty home, nothing on the PATH (so no
Python), no variables, and no network (`unshare -rn`). The window opens on a screen of its own
(Xvfb), and pictures of it are kept to be looked at. With --quick neither teaching nor comparing.
Ends with 1 when a step fails, or when the machine cannot cut the bundle off from the network.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from smoke.clean_user import CleanUser, StepFailed
from smoke.screen import NoScreen, virtual_screen
from smoke.story import Story


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the steps."""
    words = _parser().parse_args(arguments)
    if sys.platform != "linux":
        sys.stderr.write("The smoke test is written for Linux: Xvfb, unshare and /proc.\n")
        return 1
    program = _program_in(words.bundle)
    if program is None:
        sys.stderr.write(f"There is no program inglenook in {words.bundle}.\n")
        return 1
    words.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="inglenook-") as home:
        user = CleanUser.at(Path(home), [str(program.resolve())])
        if not user.cut_off:
            sys.stderr.write("This machine does not let unshare cut a process off the network.\n")
            return 1
        try:
            with virtual_screen() as screen:
                story = Story(user, screen, words.pictures)
                failed = run_steps(steps_of(story, quick=words.quick))
        except NoScreen as error:
            sys.stderr.write(f"{error}\n")
            return 1
    if words.figures:
        words.figures.write_text(json.dumps(story.figures, indent=2) + "\n", encoding="utf-8")
    print("\n".join(f"{value:10.1f}  {name}" for name, value in story.figures.items()))
    return 1 if failed else 0


def steps_of(story: Story, *, quick: bool) -> list[tuple[str, Callable[[], str]]]:
    """Return the steps in their order."""
    steps = [
        ("The doctor looks at the machine", story.look_at_machine),
        ("The window opens and closes", story.open_and_close_window),
        ("The samples are indexed", story.index_samples),
        ("A question is answered with its sources", story.ask),
    ]
    if not quick:
        steps += [
            ("The model is taught", story.teach),
            ("Four ways are compared", story.compare),
        ]
    return [*steps, ("The window opens and closes again", story.open_and_close_window)]


def run_steps(steps: Sequence[tuple[str, Callable[[], str]]]) -> bool:
    """Run one step after another, saying what was seen; returns whether one failed.

    A step after one that failed is run all the same, so that one report names all that is wrong.
    """
    failed = False
    for title, step in steps:
        began = time.monotonic()
        try:
            seen = step()
        except StepFailed as error:
            failed = True
            print(f"FAILED  {title}: {error}", flush=True)
        else:
            print(f"ok      {title} ({time.monotonic() - began:.0f} s): {seen}", flush=True)
    return failed


def _program_in(bundle: Path) -> Path | None:
    candidates = [bundle / "inglenook", bundle / "usr/lib/inglenook/inglenook"]
    return next((one for one in candidates if one.is_file()), None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/smoke_test.py", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("bundle", type=Path, metavar="BUNDLE")
    parser.add_argument(
        "--pictures", type=Path, default=Path("build/smoke"), metavar="FOLDER", help="of the window"
    )
    parser.add_argument("--quick", action="store_true", help="neither teach nor compare")
    parser.add_argument("--figures", type=Path, metavar="FILE", help="write what was measured")
    return parser


if __name__ == "__main__":
    sys.exit(main())
