"""The same as the console script, for `python -m engine.cli`."""

import sys

from engine.cli.running import main

if __name__ == "__main__":
    sys.exit(main())
