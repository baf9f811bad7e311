"""PDF files made small: objects gathered in compressed streams (ISO 32000-1, 7.5.7), in few and long ones.

What is in a tagged file beside the pages' contents is thousands of small dictionaries that resemble each other. A
general tool reads and understands each of them, and packs a hundred together; here they are moved as they are, some
thousands together, which takes a sixth of the time and a fifth less room. Contents are as Typst compressed them: the
highest level makes them one percent smaller and takes longer than all the rest.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from itertools import pairwise
from struct import Struct
from typing import NamedTuple

_TOGETHER = 5_000
"""Objects in a stream: many, for one that is read is unpacked with all in its stream."""
_TABLE = re.compile(rb"xref\s+0 (\d+)\s*\n")
_ROW = 20
"""Bytes in a row of a plain table of cross-references (7.5.4)."""
_IN_USE = b"n"
_ENTRY = Struct(">xBIH")
"""A row of the new table (7.5.8) after a byte for its predictor: kind, offset or stream, place in the stream."""
_UP = 2
_FREE, _PLAIN, _PACKED = 0, 1, 2
_LAST_PLACE = 65_535
"""Says of object nought that it is never used again."""


class _Object(NamedTuple):
    number: int
    body: bytes
    """All between `obj` and `endobj`."""


def compact(data: bytes) -> bytes:
    """The same document in fewer bytes, always the same from the same.

    Args:
        data: a file with one plain table of cross-references, as Typst writes it.

    Raises:
        ValueError: it is another kind of file.
    """
    objects, trailer, header = _read(data)
    made = bytearray(header)
    rows = {0: (_FREE, 0, _LAST_PLACE)}
    small = []
    for each in objects:
        if each.body.endswith(b"endstream"):
            rows[each.number] = (_PLAIN, len(made), 0)
            made += _written(each)
        else:
            small.append(each)
    number = max(each.number for each in objects) + 1
    for begin in range(0, len(small), _TOGETHER):
        together = small[begin : begin + _TOGETHER]
        rows |= {each.number: (_PACKED, number, place) for place, each in enumerate(together)}
        rows[number] = (_PLAIN, len(made), 0)
        made += _written(_gathered(number, together))
        number += 1
    rows[number] = (_PLAIN, len(made), 0)
    start = len(made)
    made += _written(_table(number, rows, trailer))
    return bytes(made + b"startxref\n%d\n%%%%EOF\n" % start)


def _read(data: bytes) -> tuple[list[_Object], bytes, bytes]:
    """The objects in the order of the file, what the trailer says, and what is before the first object."""
    start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    found = _TABLE.match(data, start)
    if found is None:
        message = "not a file with one plain table of cross-references"
        raise ValueError(message)
    begin, count = found.end(), int(found[1])
    table = [data[begin + _ROW * each : begin + _ROW * (each + 1)] for each in range(count)]
    offsets = sorted((int(row[:10]), number) for number, row in enumerate(table) if row[17:18] == _IN_USE)
    ends = [*offsets, (start, 0)]
    objects = [_Object(number, _body(data[at:end])) for (at, number), (end, _) in pairwise(ends)]
    trailer = data[data.index(b"<<", begin + _ROW * count) + 2 : data.rindex(b">>")]
    return objects, re.sub(rb"/Size \d+", b"", trailer), data[: offsets[0][0]]


def _body(text: bytes) -> bytes:
    return text[text.index(b"obj") + 3 : text.rindex(b"endobj")].strip(b"\n")


def _written(each: _Object) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (each.number, each.body)


def _gathered(number: int, together: Sequence[_Object]) -> _Object:
    places, at = [], 0
    for each in together:
        places.append(b"%d %d" % (each.number, at))
        at += len(each.body) + 1
    index = b" ".join(places) + b"\n"
    about = b"/Type/ObjStm/N %d/First %d" % (len(together), len(index))
    return _stream(number, about, index + b"\n".join(each.body for each in together))


def _table(number: int, rows: Mapping[int, tuple[int, int, int]], trailer: bytes) -> _Object:
    """Where each object is: every row as its difference to the one before (PNG's predictor Up), so that it is short."""
    size = number + 1
    free = (_FREE, 0, 0)
    now = b"".join(_ENTRY.pack(*rows.get(each, free)) for each in range(size))
    differences = bytearray((one - other) & 0xFF for one, other in zip(now, bytes(_ENTRY.size) + now, strict=False))
    differences[:: _ENTRY.size] = bytes((_UP,)) * size
    about = b"/Type/XRef/Size %d/W[1 4 2]/DecodeParms<</Predictor 12/Columns %d>>%b" % (size, _ENTRY.size - 1, trailer)
    return _stream(number, about, bytes(differences))


def _stream(number: int, about: bytes, content: bytes) -> _Object:
    packed = zlib.compress(content, 6)
    return _Object(number, b"<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream" % (about, len(packed), packed))
