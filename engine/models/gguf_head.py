"""Reads the head of a GGUF file: what it says of itself, and where its weights lie.

The file may be hostile, and native code must not be the first to see it. So every count and size is
held against a limit and against the file's own size before anything of it is read, and what is not
needed (the words of the vocabulary) is counted and skipped.

Covered: versions 2 and 3, little-endian; all value types; positions, overlaps and extents of the
weights; the other parts of a file that was split. Not covered: the weights themselves, and
whether llama.cpp knows the architecture.
Source: the GGUF specification (docs/gguf.md of ggml-org/ggml), "File structure".
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from engine.errors import UserProblem, from_os_error
from engine.models.weight_types import WEIGHT_TYPES, WeightType

_MAGIC: Final = b"GGUF"
_KNOWN_VERSIONS: Final = (2, 3)

_MOST_ENTRIES: Final = 10_000
_MOST_TENSORS: Final = 200_000
_MOST_ITEMS: Final = 8_000_000
"""Of one array; the largest vocabularies known have some 300,000 words."""

_MOST_KEPT_ITEMS: Final = 1_024
"""Arrays of numbers up to this length are kept: they give one value for each layer."""

_LONGEST_KEY: Final = 1_024
_LONGEST_TEXT: Final = 2 * 1024 * 1024
"""Chat templates have some ten thousand characters."""

_LONGEST_NAME: Final = 63
"""Bytes of a tensor's name, as ggml allows."""

_MOST_DIMENSIONS: Final = 4
_MOST_PARTS: Final = 1_000
_LARGEST_ALIGNMENT: Final = 1024 * 1024
_MOST_HEAD_BYTES: Final = 256 * 1024 * 1024
_MOST_KEPT_BYTES: Final = 8 * 1024 * 1024
"""Of all texts that are kept, together."""

_BLOCK: Final = 64 * 1024
"""Bytes that are read at once where texts are skipped."""

_HINT: Final = "Choose a model file in the GGUF format."
_FETCH_AGAIN: Final = "Fetch the file again."

_TEXT: Final = 8
_ARRAY: Final = 9
_NUMBERS: Final = {
    0: struct.Struct("<B"),
    1: struct.Struct("<b"),
    2: struct.Struct("<H"),
    3: struct.Struct("<h"),
    4: struct.Struct("<I"),
    5: struct.Struct("<i"),
    6: struct.Struct("<f"),
    7: struct.Struct("<?"),
    10: struct.Struct("<Q"),
    11: struct.Struct("<q"),
    12: struct.Struct("<d"),
}
_UINT32: Final = _NUMBERS[4]
_UINT64: Final = _NUMBERS[10]

_PART_NAME: Final = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf", re.I)


@dataclass(frozen=True, slots=True)
class GgufArray:
    """An array of the metadata.

    Attributes:
        length: How many items it has.
        items: Short arrays of numbers only; else empty.
        text_position: Of texts, where in the file the first one begins; None for numbers.
    """

    length: int
    items: tuple[int | float, ...] = ()
    text_position: int | None = None


Value = bool | int | float | str | GgufArray


@dataclass(frozen=True, slots=True)
class GgufTensor:
    """One tensor of the file.

    Attributes:
        name: As in "blk.0.attn_q.weight".
        type: How its weights are stored.
        dimensions: Width first, as in the file.
        offset: Bytes from the start of all weights.
    """

    name: str
    type: WeightType
    dimensions: tuple[int, ...]
    offset: int

    @property
    def weights(self) -> int:
        """How many numbers it holds."""
        return math.prod(self.dimensions)

    @property
    def bytes(self) -> int:
        """What they take."""
        return self.type.bytes_of(self.weights)


@dataclass(frozen=True, slots=True)
class GgufHead:
    """What stands before the weights.

    Attributes:
        metadata: The entries by key.
        tensors: In the order of the file.
        file_bytes: The file's whole size.
        data_start: Where in the file the weights begin.
        types: Of the entries by key, as the specification numbers them: llama.cpp ends the process
            where it expects another one.
    """

    metadata: Mapping[str, Value]
    tensors: tuple[GgufTensor, ...]
    file_bytes: int
    data_start: int = 0
    types: Mapping[str, int] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """Return the text of an entry; empty when there is none."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int | None:
        """Return the number of an entry, 0 or more; of one for each layer the largest."""
        value = self.metadata.get(key)
        if isinstance(value, GgufArray):
            return max(self.numbers(key), default=None)
        return value if type(value) is int and value >= 0 else None

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return the numbers, 0 or more, of an entry with one for each layer; else nothing."""
        value = self.metadata.get(key)
        items = value.items if isinstance(value, GgufArray) else ()
        return tuple(one for one in items if type(one) is int and one >= 0)

    def length(self, key: str) -> int | None:
        """Return the length of an array; None when there is none."""
        value = self.metadata.get(key)
        return value.length if isinstance(value, GgufArray) else None


def read_head(path: Path) -> GgufHead:
    """Read the head of one GGUF file.

    Raises:
        UserProblem: The file is missing, is not GGUF, is cut off or makes no sense.
    """
    try:
        if not path.is_file() and not path.is_dir() and path.exists():
            # A pipe or a device may never end.
            raise UserProblem(f"{path.name} is not a GGUF model file.", _HINT)
        with path.open("rb") as stream:
            return _HeadReader(path.name, stream, path.stat().st_size).read()
    except OSError as error:
        raise from_os_error(error, "open the model") from error


def read_texts(path: Path, texts: GgufArray) -> Iterator[bytes]:
    """Yield the texts of an array that `read_head` found sound.

    Raises:
        UserProblem: The file cannot be read, or is another one now.
    """
    try:
        with path.open("rb") as stream:
            stream.seek(texts.text_position or 0)
            for _ in range(texts.length):
                length = int.from_bytes(stream.read(_UINT64.size), "little")
                if length > _MOST_HEAD_BYTES:
                    raise UserProblem(f"{path.name} changed while it was read.", _FETCH_AGAIN)
                yield stream.read(length)
    except OSError as error:
        raise from_os_error(error, "open the model") from error


def read_all_parts(path: Path) -> tuple[GgufHead, ...]:
    """Read the heads of a file and, when it was split, of all its other parts.

    Args:
        path: The file, or the first one of several.

    Raises:
        UserProblem: As `read_head`; the file is a later part; a part is missing or another's.
    """
    first = read_head(path)
    count = first.number("split.count") or 1
    if count == 1:
        return (first,)
    if count > _MOST_PARTS:
        raise UserProblem(f"{path.name} is damaged: it speaks of {count} parts.", _FETCH_AGAIN)
    heads = [first]
    for number, part in enumerate(part_paths(path, count)[1:], 1):
        if not part.is_file():
            raise UserProblem(
                f"{path.name} is one of {count} parts, and {part.name} is missing.",
                "Put all parts into one folder.",
            )
        head = read_head(part)
        if head.number("split.no") != number or head.number("split.count") != count:
            raise UserProblem(f"{part.name} is not the part that its name says.", _FETCH_AGAIN)
        heads.append(head)
    _check_total(path, heads)
    return tuple(heads)


def part_paths(path: Path, count: int) -> tuple[Path, ...]:
    """Return the paths of all parts of a split file, as llama.cpp names them.

    Raises:
        UserProblem: The name is not that of the first part.
    """
    match = _PART_NAME.fullmatch(path.name)
    if match is None or int(match["count"]) != count or int(match["number"]) != 1:
        raise UserProblem(
            f"{path.name} is one of {count} parts, but not named as the first one.",
            f"Choose the file that ends in -00001-of-{count:05}.gguf.",
        )
    return tuple(
        path.with_name(f"{match['stem']}-{number:05}-of-{count:05}{path.suffix}")
        for number in range(1, count + 1)
    )


def is_later_part(path: Path) -> bool:
    """Whether a file's name says that it is not the first part of its model."""
    match = _PART_NAME.fullmatch(path.name)
    return match is not None and int(match["number"]) > 1


def _check_total(path: Path, heads: list[GgufHead]) -> None:
    promised = heads[0].number("split.tensors.count")
    held = sum(len(head.tensors) for head in heads)
    if promised is not None and promised != held:
        raise UserProblem(
            f"The parts of {path.name} do not belong together.",
            _FETCH_AGAIN,
            f"{held} of {promised} tensors",
        )


class _HeadReader:
    """Reads one head and keeps the limits."""

    def __init__(self, name: str, stream: BinaryIO, size: int) -> None:
        self._name = name
        self._stream = stream
        self._size = size
        self._position = 0
        self._kept = 0
        self._types: dict[str, int] = {}

    def read(self) -> GgufHead:
        tensor_count, entry_count = self._read_start()
        metadata = self._read_metadata(entry_count)
        tensors = tuple(self._tensors(tensor_count))
        alignment = metadata.get("general.alignment", 32)
        if type(alignment) is not int or not _is_alignment(alignment):
            raise self._damaged(f"alignment {alignment!r}")
        data_start = -(-self._position // alignment) * alignment
        self._check_layout(tensors, data_start, alignment)
        return GgufHead(metadata, tensors, self._size, data_start, self._types)

    def _read_start(self) -> tuple[int, int]:
        if self._size < 24 or self._stream.read(4) != _MAGIC:
            raise UserProblem(f"{self._name} is not a GGUF model file.", _HINT)
        self._position = 4
        version = self._unpack(_UINT32)
        if version not in _KNOWN_VERSIONS:
            swapped = int.from_bytes(_UINT32.pack(version), "big")
            if swapped in _KNOWN_VERSIONS:
                raise UserProblem(
                    f"{self._name} is a GGUF file made for another kind of processor.", _HINT
                )
            raise UserProblem(
                f"{self._name} is a GGUF file of version {version}, which is not known.",
                _HINT,
            )
        tensors, entries = self._unpack(_UINT64), self._unpack(_UINT64)
        # Each tensor and each entry needs at least 13 bytes of description.
        if (tensors + entries) * 13 > self._size:
            raise self._damaged(f"{tensors} tensors, {entries} entries in {self._size} bytes")
        if tensors > _MOST_TENSORS or entries > _MOST_ENTRIES:
            raise self._damaged(f"{tensors} tensors, {entries} entries")
        return tensors, entries

    # Entries -------------------------------------------------------------------------------

    def _read_metadata(self, count: int) -> dict[str, Value]:
        metadata: dict[str, Value] = {}
        for _ in range(count):
            key = self._text(_LONGEST_KEY, "a key")
            if key in metadata:
                raise self._damaged(f"the entry {key[:80]!r} stands there twice")
            self._types[key] = self._unpack(_UINT32)
            metadata[key] = self._value(self._types[key])
        return metadata

    def _value(self, type_: int) -> Value:
        if type_ == _TEXT:
            return self._text(_LONGEST_TEXT, "a text")
        if type_ == _ARRAY:
            return self._array()
        return self._unpack_number(self._number_type(type_))

    def _array(self) -> GgufArray:
        type_, length = self._unpack(_UINT32), self._unpack(_UINT64)
        if length > _MOST_ITEMS:
            raise self._damaged(f"an array of {length} items")
        if type_ == _ARRAY:
            raise self._damaged("an array of arrays")
        if type_ == _TEXT:
            position = self._position
            self._skip_texts(length)
            return GgufArray(length, text_position=position)
        number = self._number_type(type_)
        if length > _MOST_KEPT_ITEMS:
            self._skip(length * number.size)
            return GgufArray(length)
        return GgufArray(length, tuple(self._unpack_number(number) for _ in range(length)))

    def _number_type(self, type_: int) -> struct.Struct:
        if type_ not in _NUMBERS:
            raise self._damaged(f"a value of type {type_}")
        return _NUMBERS[type_]

    # Tensors -------------------------------------------------------------------------------

    def _tensors(self, count: int) -> Iterator[GgufTensor]:
        names: set[str] = set()
        for _ in range(count):
            tensor = self._tensor()
            if tensor.name in names:
                raise self._damaged(f"the tensor {tensor.name!r} stands there twice")
            names.add(tensor.name)
            yield tensor

    def _tensor(self) -> GgufTensor:
        name = self._text(_LONGEST_NAME, "the name of a tensor")
        count = self._unpack(_UINT32)
        if not 1 <= count <= _MOST_DIMENSIONS:
            raise self._damaged(f"{name!r} has {count} dimensions")
        dimensions = tuple(self._unpack(_UINT64) for _ in range(count))
        code = self._unpack(_UINT32)
        type_ = WEIGHT_TYPES.get(code)
        if type_ is None:
            raise UserProblem(
                f"{self._name} holds weights of type {code}, which is not known.",
                "Choose the same model in another quantisation, such as Q4_K_M.",
                name,
            )
        # No weight takes less than an eighth of a byte.
        if not 0 < math.prod(dimensions) <= self._size * 8 or dimensions[0] % type_.block:
            raise self._damaged(f"{name!r} has the dimensions {dimensions}")
        return GgufTensor(name, type_, dimensions, self._unpack(_UINT64))

    def _check_layout(
        self, tensors: tuple[GgufTensor, ...], data_start: int, alignment: int
    ) -> None:
        end = 0
        for tensor in sorted(tensors, key=lambda one: one.offset):
            if tensor.offset % alignment or tensor.offset < end:
                raise self._damaged(f"{tensor.name!r} lies at {tensor.offset}")
            end = tensor.offset + tensor.bytes
        if data_start + end > self._size:
            raise self._cut_off(data_start + end)

    # Bytes ---------------------------------------------------------------------------------

    def _text(self, longest: int, what: str) -> str:
        length = self._unpack(_UINT64)
        if length > longest:
            raise self._damaged(f"{what} of {length} bytes")
        self._kept += length
        if self._kept > _MOST_KEPT_BYTES:
            raise self._damaged("too much text")
        return self._take(length).decode("utf-8", errors="replace")

    def _unpack(self, number: struct.Struct) -> int:
        return int(number.unpack(self._take(number.size))[0])

    def _unpack_number(self, number: struct.Struct) -> int | float:
        value: int | float = number.unpack(self._take(number.size))[0]
        return value

    def _take(self, size: int) -> bytes:
        self._move(size)
        content = self._stream.read(size)
        if len(content) < size:
            raise self._cut_off(self._position)
        return content

    def _skip(self, size: int) -> None:
        self._move(size)
        self._stream.seek(size, 1)

    def _skip_texts(self, count: int) -> None:
        """Skip texts block by block: a vocabulary has hundreds of thousands."""
        block, place = b"", 0
        for _ in range(count):
            if place + _UINT64.size > len(block):
                self._move(place)
                self._stream.seek(self._position)
                block, place = self._stream.read(_BLOCK), 0
                if len(block) < _UINT64.size:
                    raise self._cut_off(self._position + _UINT64.size)
            place += _UINT64.size + _UINT64.unpack_from(block, place)[0]
        self._move(place)
        self._stream.seek(self._position)

    def _move(self, size: int) -> None:
        self._position += size
        if self._position > self._size:
            raise self._cut_off(self._position)
        if self._position > _MOST_HEAD_BYTES:
            raise self._damaged("its head is too large")

    def _damaged(self, detail: str) -> UserProblem:
        return UserProblem(
            f"{self._name} is damaged: what it says of itself makes no sense.",
            _FETCH_AGAIN,
            detail,
        )

    def _cut_off(self, promised: int) -> UserProblem:
        return UserProblem(
            f"{self._name} is damaged: it promises more than it holds.",
            _FETCH_AGAIN,
            f"{promised} bytes promised, {self._size} there",
        )


def _is_alignment(value: int) -> bool:
    return 0 < value <= _LARGEST_ALIGNMENT and value & (value - 1) == 0
