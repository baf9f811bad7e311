"""Field types: text in, meaning out."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from torg.domain.fields import (
    Block,
    Day,
    Email,
    Line,
    Many,
    OrganisationNumber,
    Phone,
    PostCode,
    Slug,
    Title,
    Url,
    Whole,
    YesNo,
    fold_slug,
)

TYPES: dict[str, TypeAdapter[Any]] = {
    "line": TypeAdapter(Line), "title": TypeAdapter(Title), "block": TypeAdapter(Block), "slug": TypeAdapter(Slug),
    "yes-no": TypeAdapter(YesNo), "whole": TypeAdapter(Whole), "day": TypeAdapter(Day), "email": TypeAdapter(Email),
    "url": TypeAdapter(Url), "phone": TypeAdapter(Phone), "postcode": TypeAdapter(PostCode),
    "organisation": TypeAdapter(OrganisationNumber), "many": TypeAdapter(Many[Line]),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text", "meaning", "written"),
    [
        ("line", "  Vi  ses\tdär ", "Vi ses där", "Vi ses där"),
        ("block", "\nRad ett\n  Rad två\n", "Rad ett\n  Rad två", "Rad ett\n  Rad två"),
        ("slug", "prata-fika", "prata-fika", "prata-fika"),
        ("slug", "Påsklov", "pasklov", "pasklov"),
        ("slug", "Prata & fika", "prata-fika", "prata-fika"),
        ("slug", "handen_lokal", "handen-lokal", "handen-lokal"),
        ("yes-no", "Ja", True, "ja"),
        ("yes-no", "nej", False, "nej"),
        ("whole", "20", 20, "20"),
        ("whole", "20 kr", 20, "20"),
        ("whole", "20 Kr", 20, "20"),
        ("whole", "1 200 kronor", 1200, "1200"),
        ("whole", "35:-", 35, "35"),
        ("day", "2027-01-16", date(2027, 1, 16), "2027-01-16"),
        ("day", "16 januari 2027", date(2027, 1, 16), "2027-01-16"),
        ("email", " handen@example.org ", "handen@example.org", "handen@example.org"),
        ("url", "https://example.org/@handen", "https://example.org/@handen", "https://example.org/@handen"),
        ("url", "http://a.example.org?x=1#y", "http://a.example.org?x=1#y", "http://a.example.org?x=1#y"),
        ("phone", "0980-319205", "+46980319205", "0980-31 92 05"),
        ("postcode", "12345", "123 45", "123 45"),
        ("organisation", "2120000142", "212000-0142", "212000-0142"),
    ],
)
def test_what_can_be_read_safely_is_read_and_written_in_one_way(
    kind: str, text: str, meaning: object, written: str
) -> None:
    """The written form reads back to the same meaning."""
    adapter = TYPES[kind]
    read = adapter.validate_python(text)
    assert (read, adapter.dump_python(read), adapter.validate_python(written)) == (meaning, written, meaning)


@pytest.mark.parametrize(
    ("kind", "value", "code", "hint"),
    [
        ("line", "", "falt-tomt", None),
        ("line", "  ", "falt-tomt", None),
        ("line", None, "falt-tomt", None),
        ("line", ["a"], "falt-form", None),
        ("line", {"a": "b"}, "falt-form", None),
        ("title", "x" * 81, "too_long", None),
        ("slug", "%%", "varde-okant", None),
        ("yes-no", "kanske", "varde-ja-nej", None),
        ("yes-no", "Ja, ofta", "varde-ja-nej", "ja"),
        ("yes-no", "nej men ring", "varde-ja-nej", "nej"),
        ("whole", "tjugo", "varde-tal", None),
        ("whole", "ca 20 kr", "varde-tal", "20"),
        ("whole", "20–30", "varde-tal", None),
        ("whole", "-5", "varde-tal", None),
        ("whole", "1" * 40, "varde-tal", None),
        ("day", "2026-02-30", "datum", None),
        ("day", "15/9 2026", "datum", "2026-09-15"),
        ("email", "handen(at)example.org", "epost", "handen@example.org"),
        ("email", "handen @ example.org", "epost", "handen@example.org"),
        ("email", "mailto:handen@example.org", "epost", "handen@example.org"),
        ("email", "handen", "epost", None),
        ("url", "www.example.org", "lank", "https://www.example.org"),
        ("url", "example.org:8080/fika", "lank", "https://example.org:8080/fika"),
        ("url", "javascript:alert(1)", "lank", None),
        ("url", "https://user@example.org", "lank", None),
        ("url", "https://example.org/<b>", "lank", None),
        ("url", "ftp://example.org", "lank", None),
        ("many", [], "falt-tomt", None),
        ("many", {"a": "b"}, "falt-form", None),
    ],
)
def test_what_can_not_be_read_says_why_and_suggests_what_is_surely_meant(
    kind: str, value: object, code: str, hint: str | None
) -> None:
    """Each fault has its problem code; only an obvious value is suggested."""
    with pytest.raises(ValidationError) as caught:
        TYPES[kind].validate_python(value)
    (error,) = caught.value.errors()
    assert (error["type"], error.get("ctx", {}).get("förslag")) == (code, hint)


def test_one_value_is_a_list_of_one() -> None:
    """Nobody has to write brackets around a single thing."""
    assert TYPES["many"].validate_python("fika") == ("fika",)


@given(st.text(max_size=30))
def test_folding_an_id_twice_is_folding_it_once(text: str) -> None:
    """What is folded is an id, or nothing."""
    once = fold_slug(text)
    assert (fold_slug(once), TYPES["slug"].validate_python(once) if once else "") == (once, once)
