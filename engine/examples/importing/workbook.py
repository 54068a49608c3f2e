"""Reads a workbook, row by row, in a child process with limits: it may come from anybody.

`Workbook` is what its reader sees; `look_for_wire` and `rows_for_wire` run in the child, which
keeps the sheet open between calls, so that a large one is handed over some thousand rows at a time.
Covered: Excel's new and old formats, OpenDocument; values as a person writes them. Not covered:
formulas, and sheets whose cells lie so far apart that the whole takes gigabytes.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from engine.errors import UserProblem
from engine.sandbox import Limits, Sandbox, SandboxFailure

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_MEMORY_BYTES: Final = 3 * 1024 * 1024 * 1024
_LIMITS: Final = Limits(
    memory_bytes=_MEMORY_BYTES,
    processor_seconds=120.0,
    wall_seconds=240.0,
    largest_file_bytes=0,
    largest_reply_bytes=256 * 1024 * 1024,
)
_ROWS_PER_CALL: Final = 5_000
_LARGEST_EXACT: Final = 2**53
"""Up to here a whole number is stored digit by digit."""


class Workbook:
    """A workbook in a child process."""

    def __init__(self, path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self._path = path
        self._is_cancelled = is_cancelled
        # The child holds a whole sheet, which must not be a reason to replace it between calls.
        self._sandbox = Sandbox(
            _LIMITS, calls_per_child=1_000_000, resident_bytes_kept=_MEMORY_BYTES
        )

    def __enter__(self) -> Workbook:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._sandbox.close()

    def sheets(self) -> dict[str, int]:
        """Return the sheets with something in them, and their numbers of rows.

        Raises:
            UserProblem: The workbook cannot be read.
            Cancelled: `is_cancelled` said so.
        """
        sheets: dict[str, int] = self._call("look_for_wire")["sheets"]
        return sheets

    def rows(self, sheet: str) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield the number and the cells of each row that is not blank.

        Raises:
            UserProblem: The workbook cannot be read.
            Cancelled: `is_cancelled` said so.
        """
        first = 1
        while found := self._call("rows_for_wire", sheet=sheet, first=first)["rows"]:
            for cells in found:
                if any(cells):
                    yield first, tuple(cells)
                first += 1

    def _call(self, function: str, **parameters: object) -> dict[str, Any]:
        try:
            return self._sandbox.call(
                f"{__name__}:{function}",
                {"path": str(self._path.absolute()), **parameters},
                is_cancelled=self._is_cancelled,
            )
        except SandboxFailure as failure:
            raise UserProblem(
                f"{self._path.name} cannot be read: it is damaged, or cells far apart make it too "
                "large.",
                "Save the rows as a CSV file and choose that.",
                f"{failure.kind}: {failure.detail}",
            ) from failure


# In the child --------------------------------------------------------------------------------


def look_for_wire(path: str) -> dict[str, Any]:
    """Return which sheets hold something."""
    from python_calamine import SheetTypeEnum

    workbook = _open(path)
    ends = {
        one.name: workbook.get_sheet_by_index(at).end
        for at, one in enumerate(workbook.sheets_metadata)
        if one.typ == SheetTypeEnum.WorkSheet
    }
    return {"sheets": {name: end[0] + 1 for name, end in ends.items() if end is not None}}


def rows_for_wire(path: str, sheet: str, first: int) -> dict[str, Any]:
    """Return some rows, the blank ones too; none behind the last one."""
    rows = _rows(path, sheet)
    if rows.next_row != first:
        _rows.cache_clear()
        rows = _rows(path, sheet)
        rows.skip(first - 1)
    return {"rows": rows.take(_ROWS_PER_CALL)}


class _Rows:
    """The rows of a sheet that was opened once, in their order."""

    def __init__(self, path: str, sheet: str) -> None:
        self._rows = iter(_open(path).get_sheet_by_name(sheet).iter_rows())
        self.next_row = 1

    def skip(self, count: int) -> None:
        """Leave out some rows."""
        self.next_row += sum(1 for _ in islice(self._rows, count))

    def take(self, count: int) -> list[list[str]]:
        """Return the next rows."""
        found = [[_as_text(one) for one in row] for row in islice(self._rows, count)]
        self.next_row += len(found)
        return found


@lru_cache(maxsize=1)
def _rows(path: str, sheet: str) -> _Rows:
    return _Rows(path, sheet)


def _open(path: str) -> CalamineWorkbook:
    import python_calamine

    name = Path(path).name
    try:
        return python_calamine.load_workbook(path)
    except python_calamine.PasswordError as error:
        raise UserProblem(
            f"{name} is protected by a password.", "Save it without a password and choose that."
        ) from error
    except python_calamine.CalamineError as error:
        raise UserProblem(
            f"{name} is damaged, or is no workbook.",
            "Open it in its program and save the rows as a CSV file.",
            str(error),
        ) from error


def _as_text(value: object) -> str:
    """Write a value as a person does; dates in the one order that nobody can misread."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            is_whole = value.is_integer() and abs(value) < _LARGEST_EXACT
            return str(int(value)) if is_whole else f"{value:.15g}"
        case datetime.datetime():
            return value.strftime("%Y-%m-%d %H:%M:%S").removesuffix(":00").removesuffix(" 00:00")
        case datetime.time():
            return value.strftime("%H:%M:%S").removesuffix(":00")
        case _:
            return str(value)
