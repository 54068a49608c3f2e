"""The engine from a terminal. Its output with `--json` is a contract for scripts.

Exit codes: 0 success, 1 a problem (message and hint on stderr), 2 wrong usage, 130 cancelled. Each
command has a module of its own, named in `running`. Everything runs in this process, but for the
reading of documents, which stays in the sandbox.
"""

from engine.cli.running import command_names, main

__all__ = ["command_names", "main"]
