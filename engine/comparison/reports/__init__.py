"""Reports: one comparison as a file that stays readable without Inglenook.

HTML for people (`page`), JSON for scripts (`values`), CSV for spreadsheets (`rows`): the file's
ending decides. Not covered: PDF, which the window prints from the HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from engine.comparison.reports.material import Material, material_of
from engine.comparison.reports.page import page_lines
from engine.comparison.reports.rows import row_lines
from engine.comparison.reports.values import object_lines
from engine.errors import UserProblem
from engine.examples.exporting import write_lines
from engine.paths import Folders

_FORMS: Final[Mapping[str, Callable[[Material], Iterator[str]]]] = {
    ".html": page_lines,
    ".json": object_lines,
    ".csv": row_lines,
}


def form_for(target: Path) -> Callable[[Material], Iterator[str]]:
    """Return what writes a file of this name.

    Raises:
        UserProblem: There is no such kind of report.
    """
    form = _FORMS.get(target.suffix.lower())
    if form is None:
        raise UserProblem(
            f"A report cannot be written as “{target.name}”.",
            "Give it a name that ends in .html, .json or .csv.",
        )
    return form


def write_report(folders: Folders, comparison_id: int, target: Path) -> None:
    """Write the report of a comparison, finished or not.

    Args:
        folders: The person's.
        comparison_id: Of the comparison.
        target: The file; it is whole or not there at all. Its ending says what it is.

    Raises:
        UserProblem: There is no such comparison, no answer yet, no such kind of report, or the
            file cannot be written.
    """
    form = form_for(target)
    write_lines(target, form(material_of(folders, comparison_id)), "write the report")
