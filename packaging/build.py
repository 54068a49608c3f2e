"""Builds the packages of Inglenook for the system that this runs on.

    python packaging/build.py [WHAT ...] [OPTIONS]

WHAT is one or several of bundle, deb, appimage, flatpak (Linux), dmg (macOS), installer (Windows);
without it everything that this system can make. Packages go to `dist`, the bundle that they hold
to `build/VARIANT/bundle`. Only the standard library is needed: the build makes an environment of
its own, with the pinned libraries and with llama.cpp built for all processors (15 minutes on 2
cores, once). docs/packaging.md says what each package needs, and what has been tried.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

from bootstrap.problems import SetupError  # noqa: E402 - after the path is set
from bootstrap.progress import Progress  # noqa: E402
from shipping import bundle, sizes  # noqa: E402
from shipping.appimage import appimage_maker  # noqa: E402
from shipping.deb import make_deb  # noqa: E402
from shipping.environment import BuildEnvironment  # noqa: E402
from shipping.flatpak import make_flatpak_manifest  # noqa: E402
from shipping.macos import disk_image_maker  # noqa: E402
from shipping.windows import make_installer  # noqa: E402
from shipping.workshop import CannotBuild, Maker, Variant, Workshop  # noqa: E402

_OF_SYSTEM = {
    "linux": ("deb", "appimage", "flatpak"),
    "darwin": ("dmg",),
    "win32": ("installer",),
}
_STEPS_BEFORE = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Build; returns 1 when something that was asked for could not be made."""
    words = _parser().parse_args(arguments)
    makers = _makers(words)
    wanted = words.what or [*_OF_SYSTEM.get(sys.platform, ())]
    packages = [name for name in wanted if name != "bundle"]
    work = ROOT / "build" / words.variant
    work.mkdir(parents=True, exist_ok=True)
    before = 0 if words.keep_bundle else _STEPS_BEFORE
    progress = Progress(before + len(packages), work / "build.log", sys.stderr)
    shop = Workshop(ROOT, words.variant, progress)
    try:
        if not words.keep_bundle:
            _make_bundle(shop, words)
        elif not bundle.program(shop).exists():
            raise CannotBuild("There is no bundle yet: leave --keep-bundle out.")
        print(f"{shop.bundle.relative_to(ROOT)}\n{sizes.table(shop.bundle)}")
        not_made = [name for name in packages if not _make(shop, name, makers[name])]
    except (CannotBuild, SetupError) as error:
        sys.stderr.write(f"\n{error}\n")
        return 1
    return 1 if words.what and not_made else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/build.py", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("what", nargs="*", type=_known, metavar="WHAT")
    parser.add_argument(
        "--variant",
        type=Variant,
        choices=list(Variant),
        default=Variant.CPU,
        help="what the libraries compute with (default: cpu)",
    )
    parser.add_argument(
        "--llama-wheel", type=Path, metavar="FILE", help="take this instead of building one"
    )
    parser.add_argument(
        "--appimage-runtime", type=Path, metavar="FILE", help="AppImage's runtime, to pack with"
    )
    parser.add_argument("--identity", metavar="NAME", help="sign for macOS with this identity")
    parser.add_argument(
        "--keep-bundle", action="store_true", help="pack the bundle that is there already"
    )
    return parser


def _known(name: str) -> str:
    every = ("bundle", *(one for names in _OF_SYSTEM.values() for one in names))
    if name not in every:
        raise argparse.ArgumentTypeError(f"{name} is none of {', '.join(every)}")
    return name


def _makers(words: argparse.Namespace) -> dict[str, Maker]:
    return {
        "deb": make_deb,
        "appimage": appimage_maker(words.appimage_runtime),
        "flatpak": make_flatpak_manifest,
        "dmg": disk_image_maker(words.identity),
        "installer": make_installer,
    }


def _make_bundle(shop: Workshop, words: argparse.Namespace) -> None:
    environment = BuildEnvironment(shop, words.llama_wheel)
    steps: list[tuple[str, Callable[[], None]]] = [
        ("Installing the libraries, building llama.cpp", environment.make),
        ("Fetching the starter models", lambda: bundle.fetch_models(shop, environment)),
        ("Drawing the icon", lambda: bundle.draw_icons(shop, environment)),
        ("Collecting licences", lambda: bundle.collect_licences(shop, environment)),
        ("Making the bundle", lambda: bundle.make_bundle(shop, environment, words.identity)),
    ]
    for title, action in steps:
        shop.progress.begin(title)
        action()
        shop.progress.end()


def _make(shop: Workshop, name: str, maker: Maker) -> bool:
    """Make one package; returns whether that could be done."""
    shop.progress.begin(f"Making {name}")
    try:
        made = maker(shop)
    except CannotBuild as error:
        shop.progress.note(f"{name} was not made. {error}")
        return False
    shop.progress.end()
    print(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.1f} MB")
    return True


if __name__ == "__main__":
    sys.exit(main())
