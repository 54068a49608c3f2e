"""Sets Inglenook up on this machine, and starts it.

    python3 run.py                        open the window
    python3 run.py test [ARGUMENTS]       run the linters, the type check and the tests;
                                          with arguments: pytest alone, with these arguments
    python3 run.py --headless [QUESTION]  answer one question in the terminal, without a screen
    python3 run.py -- ARGUMENTS           run the `inglenook` command
    python3 run.py --setup-only           set up and start nothing
    python3 run.py check [--packages]     say what this machine lacks; with --packages only the
                                          names of the missing Debian packages
    python3 run.py --help                 show this text

Each of them first sets up what is missing: a virtual environment in `.venv`, the libraries pinned
in `requirements/`, llama.cpp built for this machine, and the starter models in `resources/models`.
That is about 1 GB to download and 2.5 GB on disk (5.4 GB free while it works), and takes about 8
minutes on 2 cores, once; a start with nothing missing is silent. An interrupted setup goes on where
it stopped. What pip prints is in `.setup/setup.log`. Words about the setup go to stderr, so that
stdout belongs to the command that was asked for.

With an NVIDIA card under Linux, the CUDA build of PyTorch is installed, and llama.cpp is built for
CUDA if `nvcc` is there; on Apple silicon both use Metal. On Linux without such a card the small CPU
build of PyTorch is taken where pip is told of a package index that has it; otherwise pip can only
take the CUDA build, several GB larger, which works too. pip's own settings are respected, so
PIP_EXTRA_INDEX_URL (further package index), PIP_FIND_LINKS (folder of packages), PIP_CERT and
PIP_PROXY say where packages come from; CMAKE_ARGS reaches the build of llama.cpp.

Covered here: nothing but the way in. The steps are in `packaging/bootstrap/`, standard library
only. This file and `bootstrap/systems.py` keep to the syntax of Python 3.6, so that an older
Python reads them and can say what is wrong.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def main() -> int:
    """Check the version of Python, then hand over to the bootstrap."""
    sys.path.insert(0, str(ROOT / "packaging"))
    from bootstrap.systems import detect_system, python_complaint

    complaint = python_complaint(sys.version_info.major, sys.version_info.minor, detect_system())
    if complaint:
        sys.stderr.write(complaint + "\n")
        return 1
    from bootstrap.commands import run

    return run(sys.argv[1:], ROOT, __doc__ or "")


if __name__ == "__main__":
    sys.exit(main())
