"""Runs one command, from its words to its exit code.

Covered: which commands there are, what a Ctrl-C does, how an error is said. Not covered: the
commands themselves.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from engine import __version__, privacy
from engine.cli.adapters_command import add as add_adapters
from engine.cli.ask_command import add as add_ask
from engine.cli.backup_command import add as add_backup
from engine.cli.collections_command import add as add_collections
from engine.cli.compare_command import add as add_compare
from engine.cli.comparisons_command import add as add_comparisons
from engine.cli.conversations_command import add as add_conversations
from engine.cli.doctor_command import add as add_doctor
from engine.cli.examples_command import add as add_examples
from engine.cli.forget_command import add as add_forget
from engine.cli.index_command import add as add_index
from engine.cli.interrupting import interruptions
from engine.cli.library_command import add as add_library
from engine.cli.models_command import add as add_models
from engine.cli.questions_command import add as add_questions
from engine.cli.restore_command import add as add_restore
from engine.cli.restore_command import finish_wanted
from engine.cli.search_command import add as add_search
from engine.cli.train_command import add as add_train
from engine.cli.vault_command import add as add_vault
from engine.cli.vault_command import open_vault
from engine.cli.why_command import add as add_why
from engine.errors import Cancelled, EngineError, from_exception
from engine.log import start_logging
from engine.paths import folders_of
from engine.vault import keys

_COMMANDS: Final = (
    add_index,
    add_library,
    add_collections,
    add_conversations,
    add_search,
    add_ask,
    add_why,
    add_models,
    add_examples,
    add_questions,
    add_compare,
    add_comparisons,
    add_train,
    add_adapters,
    add_backup,
    add_restore,
    add_forget,
    add_vault,
    add_doctor,
)


def main(
    arguments: Sequence[str] | None = None,
    print_page: Callable[[Path, Path], bool] | None = None,
) -> int:
    """Run one command and return its exit code.

    Args:
        arguments: The words of the command; None takes those of the process.
        print_page: Prints an HTML file into a PDF, and says whether it could; None cannot.
    """
    privacy.stay_offline(process="command", in_kernel=False)
    keys.take_from_parent()
    words = parser().parse_args(arguments)
    words.print_page = print_page
    if not getattr(words, "shuts_off_later", False):
        privacy.refuse_in_kernel()
    try:
        folders = folders_of()
        folders.create()
        start_logging(folders.logs, "command")
        if not getattr(words, "opens_the_vault", False):
            open_vault(folders)
        finish_wanted(folders)
        with interruptions() as is_cancelled:
            code: int = words.run(words, folders, is_cancelled)
            sys.stdout.flush()
            return code
    except (Cancelled, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever read our output has read enough, as `head` does. What is left in the buffer goes
        # nowhere, else Python complains about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - the one door to the person in the terminal
        return _complain(from_exception(error))


def parser() -> argparse.ArgumentParser:
    """Return the command line's definition."""
    return _definition()[0]


def command_names() -> frozenset[str]:
    """Return the names of all commands."""
    return _definition()[1]


def _definition() -> tuple[argparse.ArgumentParser, frozenset[str]]:
    root = argparse.ArgumentParser(
        prog="inglenook", description="Private, local AI on your own documents."
    )
    root.add_argument("--version", action="version", version=f"inglenook {__version__}")
    commands = root.add_subparsers(required=True, metavar="COMMAND")
    for add_command in _COMMANDS:
        add_command(commands)
    return root, frozenset(commands.choices or ())


def _complain(error: EngineError) -> int:
    if logging.getLogger().handlers:
        # Without a log file, Python would print the record between our words.
        logging.getLogger(__name__).error("%s %s", error.message, error.detail)
    print(error.message, file=sys.stderr)
    if error.hint:
        print(error.hint, file=sys.stderr)
    return 1
