"""Takes in examples that other programs wrote.

Known are JSON lines and JSON of OpenAI's messages, ShareGPT's conversations, Alpaca's and other
pairs, and tables: CSV, TSV, Excel, OpenDocument. `preview` shows the beginning of a file and
guesses at its columns, `read` gives what each line says or why it says nothing, `import_file` adds
it to a set.
"""

from engine.examples.importing.reading import preview, read
from engine.examples.importing.records import (
    EXAMPLES,
    ColumnChoice,
    Demands,
    FileKind,
    ImportReport,
    LeftOut,
    Preview,
    ReadLine,
    choice_from_wire,
    preview_to_wire,
    report_to_wire,
)
from engine.examples.importing.taking_in import import_file

__all__ = [
    "EXAMPLES",
    "ColumnChoice",
    "Demands",
    "FileKind",
    "ImportReport",
    "LeftOut",
    "Preview",
    "ReadLine",
    "choice_from_wire",
    "import_file",
    "preview",
    "preview_to_wire",
    "read",
    "report_to_wire",
]
