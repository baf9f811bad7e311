"""The modules of QR codes, beside those that segno makes by itself."""

import pytest
import segno

from torg.outputs.paper.qr_modules import modules


def _by_segno(address: str) -> str:
    code = segno.make(address, error="m", micro=False, mask=2)
    return "".join("1" if module else "0" for row in code.matrix for module in row)


def _address(length: int) -> str:
    """An address of so many characters."""
    return (("https://torg.example.org/sv/aktiviteter/" + "föreningen-fika/7".replace("ö", "o")) * 20)[:length]


def test_codes_of_every_usual_length() -> None:
    """All versions that addresses take, with one block and with several, full and filled up."""
    lengths = [*range(7, 240, 6), 14, 26, 42, 62, 84, 106, 122, 152, 180, 213]
    assert [length for length in lengths if modules(_address(length)) != _by_segno(_address(length))] == []


@pytest.mark.parametrize("address", ["HTTPS://TORG.EXAMPLE.ORG/1", "https://torg.example.org/å", "0701740605"])
def test_what_is_packed_in_other_ways(address: str) -> None:
    """Capitals, digits and letters outside ASCII."""
    assert modules(address) == _by_segno(address)


def test_too_long() -> None:
    """What no code can hold is refused."""
    with pytest.raises(segno.DataOverflowError) as refused:
        modules("a" * 3000)
    assert refused.type is segno.DataOverflowError
