"""Opens Office files that their libraries refuse for their type alone: macros, templates, shows.

Covered: the file is given the type of a plain document, in memory. Macros stay the bytes that they
are; nothing here can run them.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

from engine.documents.archives import member_bytes, open_archive
from engine.documents.source import Source

_TYPES: Final = "[Content_Types].xml"
_MAIN_TYPE: Final = re.compile(rb"application/vnd\.[\w.-]+\.main\+xml")


def with_main_type(source: Source, main_type: str) -> io.BytesIO:
    """Return the file as a stream whose main part has the given type.

    Raises:
        NotRead: It unpacks to too much.
        KeyError: It is a zip archive, but no Office file.
        zipfile.BadZipFile: It is damaged.
    """
    with open_archive(source) as archive:
        types = member_bytes(archive, _TYPES, "")
        wanted = _MAIN_TYPE.sub(main_type.encode(), types)
        if wanted == types:
            return io.BytesIO(source.data)
        changed = io.BytesIO()
        with zipfile.ZipFile(changed, "w") as target:
            for member in archive.infolist():
                is_types = member.filename == _TYPES
                target.writestr(
                    member.filename, wanted if is_types else member_bytes(archive, member, "")
                )
    changed.seek(0)
    return changed
