"""Writes the report of a comparison for a command, as a PDF too where somebody can print.

The engine knows no Qt: who starts the command line with a window's part hands over a way to print a
page. Without one, a PDF is refused with words.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Final

from engine.errors import UserProblem
from engine.paths import Folders

_PDF: Final = ".pdf"


def refuse_report(words: argparse.Namespace, target: Path) -> None:
    """Refuse a report that could not be written, before anything is measured for it.

    Raises:
        UserProblem: There is no such kind of report, or it cannot be printed here.
    """
    from engine.comparison.reports import form_for

    if target.suffix.lower() != _PDF:
        form_for(target)
    elif words.print_page is None:
        raise UserProblem(
            "Nothing here can print a PDF.",
            "Use the command `inglenook`, or give a name that ends in .html, .json or .csv.",
        )


def write_report_for(
    words: argparse.Namespace, folders: Folders, comparison_id: int, target: Path
) -> None:
    """Write a report; the ending of the file says which.

    Raises:
        UserProblem: There is no such comparison or kind of report, it cannot be printed here, or
            the file cannot be written.
    """
    from engine.comparison.reports import write_report

    refuse_report(words, target)
    if target.suffix.lower() != _PDF:
        write_report(folders, comparison_id, target)
        return
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        write_report(folders, comparison_id, page)
        if not words.print_page(page, target):
            raise UserProblem(
                f"{target} could not be printed.",
                "Check that the folder can be written to, or write the report as .html.",
            )
