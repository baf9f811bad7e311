"""A QR code's modules (ISO/IEC 18004), quickly: a town's leaflets need thousands of codes.

`segno` draws each size of code once, and so tells which modules are data; what is then done for every address is the
arithmetic alone. The modules are the ones that `segno` would have made, in a twentieth of the time.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import zip_longest
from operator import itemgetter
from typing import Any, NamedTuple

import segno
from segno import consts

_MASK = 2
"""The same pattern for all to break up even areas: to try all eight takes most of the time, and all can be read."""

_LEVELS = (("m", consts.ERROR_LEVEL_M), ("q", consts.ERROR_LEVEL_Q), ("h", consts.ERROR_LEVEL_H))
"""Level M, at which a fold or a stain through 15 % of the code does not matter, or a better one that takes no room."""

_LETTERS = re.compile("[a-z]")
"""An address with small letters is bytes; one without may be packed tighter, which is left to `segno`."""
_LONG_COUNT = 10
"""From this version on, the count of bytes takes 16 bits rather than 8."""
_VERSIONS = 40
_TELLS_VERSION = 7
"""From this version on, the code says its version."""
_CORNER = 8
"""The last column and row of what lies in the first corner."""
_TIMING = 6
"""The column and the row of the timing patterns."""
_ALIGNING = 2
"""How far an alignment pattern reaches from its middle."""
_BYTES = 0b0100
_PADS = (0xEC, 0x11)
"""Fill what is left, after an empty codeword where there is room, as `segno` does."""
_POLYNOMIAL = 0x11D
"""The field that the error correction is reckoned in: GF(256) with x⁸ + x⁴ + x³ + x² + 1."""


class _Blocks(NamedTuple):
    """How the codewords are divided."""

    data: tuple[int, ...]
    """Codewords of data in each block."""
    extra: int
    """Codewords of error correction in each block."""


class _Drawing(NamedTuple):
    """What a version and a level draw of themselves, and where the data goes."""

    fixed: str
    """The modules that are not data, as ones and zeros in any order."""
    mask: int
    """What is turned in the stream of data, as its bits."""
    length: int
    """Bits in the stream."""
    order: Callable[[str], Iterable[str]]
    """Takes every module, row by row, from the stream and the fixed modules after it."""


def modules(address: str) -> str:
    """The modules of a code, row by row without a margin, as ones (dark) and zeros.

    Args:
        address: what the code says. It may be as long as the largest code allows.

    Raises:
        ValueError: it is longer.
    """
    size = _size(len(address)) if address.isascii() and _LETTERS.search(address) else None
    if size is None:
        code = segno.make(address, error="m", micro=False, mask=_MASK)
        return "".join("1" if module else "0" for row in code.matrix for module in row)
    version, level = size
    drawing = _drawing(version, level)
    stream = int.from_bytes(_codewords(address.encode(), version, level), "big")
    words = _blocks(version, level)
    stream <<= drawing.length - 8 * (sum(words.data) + words.extra * len(words.data))
    bits = f"{stream ^ drawing.mask:0{drawing.length}b}"
    return "".join(drawing.order(bits + drawing.fixed))


@lru_cache
def _size(length: int) -> tuple[int, str] | None:
    """The smallest version that holds so many bytes, with its best level; None when there is none."""
    for version in range(1, _VERSIONS + 1):
        need = length + (3 if version >= _LONG_COUNT else 2)
        fitting = [level for level, _ in _LEVELS if sum(_blocks(version, level).data) >= need]
        if fitting:
            return version, fitting[-1]
    return None


@lru_cache
def _blocks(version: int, level: str) -> _Blocks:
    tables: Mapping[int, Mapping[int, Sequence[Any]]] = consts.ECC  # type: ignore[assignment]  # keys of micro codes
    parts = tables[version][dict(_LEVELS)[level]]
    data = tuple(part.num_data for part in parts for _ in range(part.num_blocks))
    return _Blocks(data, parts[0].num_total - parts[0].num_data)


def _codewords(data: bytes, version: int, level: str) -> bytes:
    """Data and error correction, block by block in turn (ISO/IEC 18004, 7.4 and 7.6)."""
    words = _blocks(version, level)
    count = 16 if version >= _LONG_COUNT else 8
    head = _BYTES << count | len(data)
    said = (head << 8 * len(data) | int.from_bytes(data, "big")) << 4
    filled = bytearray(said.to_bytes(len(data) + count // 8 + 1, "big"))
    room = sum(words.data) - len(filled)
    filled += bytes((0, *_PADS * (room // 2)))[:room]
    blocks, at = [], 0
    for length in words.data:
        blocks.append(bytes(filled[at : at + length]))
        at += length
    return _in_turn(blocks) + _in_turn([_correction(block, words.extra) for block in blocks])


def _in_turn(blocks: Sequence[bytes]) -> bytes:
    if len(blocks) == 1:
        return blocks[0]
    return bytes(word for words in zip_longest(*blocks) for word in words if word is not None)


def _correction(block: bytes, extra: int) -> bytes:
    """The rest of the block as a polynomial, divided by the generator (Reed-Solomon)."""
    products, top = _products(extra), 8 * (extra - 1)
    under = (1 << top) - 1
    rest = 0
    for word in block:
        rest = (rest & under) << 8 ^ products[rest >> top ^ word]
    return rest.to_bytes(extra, "big")


@lru_cache
def _products(extra: int) -> tuple[int, ...]:
    """Every byte times the generator of so many codewords, without its first term."""
    generator, root = [1], 1
    for _ in range(extra):
        generator = [high ^ _times(low, root) for high, low in zip([*generator, 0], [0, *generator], strict=True)]
        root = _times(root, 2)
    return tuple(
        int.from_bytes(bytes(_times(factor, each) for each in generator[1:]), "big") for factor in range(256)
    )  # fmt: skip


@cache
def _times(one: int, other: int) -> int:
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one = one << 1 ^ (_POLYNOMIAL if one & 0x80 else 0)
        other >>= 1
    return product


@lru_cache
def _drawing(version: int, level: str) -> _Drawing:
    code = segno.make("a", version=version, error=level, mask=_MASK, boost_error=False)
    places = [place for place in _path(len(code.matrix)) if not _is_fixed(version, *place)]
    spots = {place: number for number, place in enumerate(places)}
    fixed, order = "", []
    for y, row in enumerate(code.matrix):
        for x, module in enumerate(row):
            if (x, y) in spots:
                order.append(spots[x, y])
            else:
                order.append(len(places) + len(fixed))
                fixed += "1" if module else "0"
    mask = "".join("1" if x % 3 == 0 else "0" for x, _ in places)
    return _Drawing(fixed, int(mask, 2), len(places), itemgetter(*order))


def _is_fixed(version: int, x: int, y: int) -> bool:
    """Whether a module belongs to the patterns that a reader finds the code by, or to what it says of itself (6.3)."""
    near, far, side = min(x, y), max(x, y), 17 + 4 * version
    corner = far <= _CORNER or (near <= _CORNER and far >= side - 8)
    told = version >= _TELLS_VERSION and near < _TIMING and far >= side - 11
    return corner or told or _TIMING in {x, y} or _is_aligning(version, x, y)


def _is_aligning(version: int, x: int, y: int) -> bool:
    middles: tuple[int, ...] = consts.ALIGNMENT_POS[version - 2] if version > 1 else ()
    column = next((each for each in middles if abs(x - each) <= _ALIGNING), None)
    row = next((each for each in middles if abs(y - each) <= _ALIGNING), None)
    if column is None or row is None:
        return False
    return (column, row) not in {(middles[0], middles[0]), (middles[0], middles[-1]), (middles[-1], middles[0])}


def _path(side: int) -> Iterator[tuple[int, int]]:
    """Column and row of every module in the order of the data: two columns at a time, up and down (7.7.3)."""
    upwards = True
    for right in (*range(side - 1, 6, -2), 5, 3, 1):
        for y in reversed(range(side)) if upwards else range(side):
            yield right, y
            yield right - 1, y
        upwards = not upwards
