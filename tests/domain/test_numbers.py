"""Numbers with rules: telephone, postcode, organisation number, identity number."""

import pytest
from pydantic_core import PydanticCustomError
from stdnum import luhn

from torg.domain.numbers import (
    can_be_rung,
    find_personal_number,
    holds_mobile,
    is_fiction,
    is_mobile,
    is_short,
    mask_personal_numbers,
    read_organisation_number,
    read_phone,
    read_postcode,
    write_phone,
)

BORN = "640823323" + luhn.calc_check_digit("640823323")
COORDINATED = "640883323" + luhn.calc_check_digit("640883323")


@pytest.mark.parametrize(
    ("text", "e164", "written"),
    [
        ("0980-31 92 05", "+46980319205", "0980-31 92 05"),
        ("0980319205", "+46980319205", "0980-31 92 05"),
        ("0701740605", "+46701740605", "070-174 06 05"),
        ("+46 70 174 06 05", "+46701740605", "070-174 06 05"),
        ("+46 (0)70-174 06 05", "+46701740605", "070-174 06 05"),
        ("0046701740605", "+46701740605", "070-174 06 05"),
        ("08-702 16 80", "+4687021680", "08-702 16 80"),
        ("08-524 499 10", "+46852449910", "08-524 499 10"),
        ("08-465 004 00", "+46846500400", "08-465 004 00"),
        ("031-390 06 05", "+46313900605", "031-390 06 05"),
        ("0155-123 45", "+4615512345", "0155-123 45"),
        ("020-22 22 33", "+4620222233", "020-22 22 33"),
        ("020-600 650", "+4620600650", "020-600 650"),
        ("020-555 666", "+4620555666", "020-555 666"),
        ("020-50 50 50", "+4620505050", "020-50 50 50"),
        ("0200-239 500", "+46200239500", "0200-239 500"),
        ("0200-11 22 33", "+46200112233", "0200-11 22 33"),
        ("077-150 50 50", "+46771505050", "077-150 50 50"),
        ("010-555 00 00", "+46105550000", "010-555 00 00"),
        ("112", "112", "112"),
        ("1177", "1177", "1177"),
        ("114 14", "11414", "114 14"),
        ("11313", "11313", "113 13"),
        ("90101", "90101", "90 101"),
        ("90 390", "90390", "90 390"),
        ("116111", "116111", "116 111"),
        ("+47 22 12 34 56", "+4722123456", "+47 22 12 34 56"),
        ("00358 9 123456", "+3589123456", "+358 9 123456"),
    ],
)
def test_a_telephone_number_is_read_to_e164_and_written_as_swedes_do(text: str, e164: str, written: str) -> None:
    """Whatever the spaces; the written form reads back to the same number."""
    assert (read_phone(text), write_phone(e164), read_phone(written)) == (e164, written, e164)


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("abc", "telefon", None),
        ("", "telefon", None),
        ("123", "telefon", None),
        ("31 92 05 10 20 30", "telefon", None),
        ("1" * 400, "telefon", None),
        ("08-702 16 80, knapp 2", "telefon", "08-702 16 80"),
        ("08-702 16 80 eller 08-702 16 81", "telefon", None),
        ("0900-123 45 67", "telefon-betalnummer", None),
        ("0939-10 20 30", "telefon-betalnummer", None),
        ("0944-10 20 30", "telefon-betalnummer", None),
        ("118 118", "telefon-betalnummer", None),
        ("11 88 88", "telefon-betalnummer", None),
    ],
)
def test_what_is_no_number_or_costs_extra_is_refused(text: str, code: str, hint: str | None) -> None:
    """A single number inside other words is suggested."""
    with pytest.raises(PydanticCustomError) as caught:
        read_phone(text)
    assert (caught.value.type, (caught.value.context or {}).get("förslag")) == (code, hint)


@pytest.mark.parametrize(
    ("e164", "expected"),
    [
        ("+46701740604", False), ("+46701740605", True), ("+46701740699", True), ("+46701740700", False),
        ("+46846500399", False), ("+46846500400", True), ("+46846500499", True), ("+46846500500", False),
        ("+46313900599", False), ("+46313900600", True), ("+46313900699", True), ("+46313900700", False),
        ("+46406280399", False), ("+46406280400", True), ("+46406280499", True), ("+46406280500", False),
        ("+46980319199", False), ("+46980319200", True), ("+46980319299", True), ("+46980319300", False),
        ("112", False),
    ],
)  # fmt: skip
def test_the_fiction_ranges_end_where_the_authority_says(e164: str, expected: bool) -> None:
    """Five ranges that can never reach anybody."""
    assert is_fiction(e164) is expected


@pytest.mark.parametrize(
    ("e164", "short", "mobile"),
    [
        ("112", True, False),
        ("+46701740605", False, True),
        ("+46980319205", False, False),
        ("+46761234567", False, True),
    ],
)
def test_short_and_mobile_numbers_are_known(e164: str, short: bool, mobile: bool) -> None:
    """Short ones have no country code; mobile ones begin with 70, 72, 73, 76 or 79."""
    assert (is_short(e164), is_mobile(e164)) == (short, mobile)


@pytest.mark.parametrize(
    ("text", "expected"), [("12345", "123 45"), ("123 45", "123 45"), ("SE-123 45", "123 45"), (" s-12345 ", "123 45")]
)
def test_a_postcode_is_written_with_a_space(text: str, expected: str) -> None:
    """Three digits and two."""
    assert read_postcode(text) == expected


@pytest.mark.parametrize("text", ["1234", "01234", "123 456", "abcde", ""])
def test_what_is_no_postcode_is_refused(text: str) -> None:
    """Five digits, and the first is not 0."""
    with pytest.raises(PydanticCustomError) as caught:
        read_postcode(text)
    assert caught.value.type == "postnummer"


@pytest.mark.parametrize("text", ["212000-0142", "212000-1355", "556036-0793", "202100-6297"])
def test_real_organisation_numbers_are_right(text: str) -> None:
    """Stockholm, Göteborg, Saab and Trafikverket; with and without hyphen, and with the leading 16."""
    plain = text.replace("-", "")
    assert {read_organisation_number(each) for each in (text, plain, f"16{plain}", f" {text} ")} == {text}


@pytest.mark.parametrize(
    ("text", "code", "what"),
    [
        ("212000-0143", "orgnummer", "kontrollsiffra"),
        ("21200-0142", "orgnummer", "langd"),
        ("", "orgnummer", "langd"),
        (f"{BORN[:6]}-{BORN[6:]}", "orgnummer-person", None),
        (f"19{BORN}", "orgnummer-person", None),
        ("211000-0142", "orgnummer-person", None),
    ],
)
def test_wrong_organisation_numbers_are_told_apart(text: str, code: str, what: str | None) -> None:
    """A third digit of 0 or 1 means that it is a person's number."""
    with pytest.raises(PydanticCustomError) as caught:
        read_organisation_number(text)
    assert (caught.value.type, (caught.value.context or {}).get("sak")) == (code, what)


@pytest.mark.parametrize(
    "written",
    [
        BORN,
        f"{BORN[:6]}-{BORN[6:]}",
        f"{BORN[:6]}+{BORN[6:]}",
        f"{BORN[:6]}–{BORN[6:]}",
        f"{BORN[:6]} {BORN[6:]}",
        f"19{BORN}",
        f"19{BORN[:6]}-{BORN[6:]}",
        f"1964-08-23-{BORN[6:]}",
        COORDINATED,
        f"{COORDINATED[:6]}-{COORDINATED[6:]}",
    ],
)
def test_an_identity_number_is_found_however_it_is_written(written: str) -> None:
    """With and without century and hyphen, also for those over 100 years and with a coordination number."""
    assert find_personal_number(f"Ledaren ({written}) svarar.") == written


@pytest.mark.parametrize(
    "text",
    [
        "212000-0142",
        "0980-31 92 05",
        "0701740605",
        "+46980319205",
        "2027-01-16 13.00",
        f"https://example.org/{BORN}",
        f"{BORN[:-1]}{(int(BORN[-1]) + 1) % 10}",
        f"{BORN}7",
        "641323-3234",
        "640832-3234",
        "",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    """Organisation and telephone numbers, dates, addresses on the web, and wrong check digits."""
    assert find_personal_number(text) is None


def test_a_personal_number_is_crossed_out_and_others_stay() -> None:
    """The text keeps its length, so that places in it still hold."""
    text = "Ring 0980-31 92 05, inte 811218-9876 eller 198112189876."

    assert mask_personal_numbers(text) == "Ring 0980-31 92 05, inte 811218-xxxx eller 19811218xxxx."


@pytest.mark.parametrize(
    ("text", "rings"),
    [
        ("070-174 06 05", True),
        ("0701740605 ring på kvällen", True),
        ("Efter klockan 18: +46 (0)70-174 06 05", True),
        ("0980-31 92 05 (Lisa) eller 070-174 06 05", True),
        ("+358 40 123 45 67", True),
        ("ring på kvällen", False),
        ("070-abc", False),
        ("070-174 06", False),
        ("31 92 05", False),
        ("112", False),
        ("0900-12 34 56", False),
        ("", False),
    ],
)
def test_a_number_among_words_can_be_rung(text: str, rings: bool) -> None:
    """Words are welcome beside it; without a number there is nobody to ring."""
    assert can_be_rung(text) is rings


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Ring 070-174 06 99.", True), ("+46 (0)70 1740699", True), ("0046701740699", True), ("070 1 74 06 99", True),
        ("0980-31 92 00", False), ("120701740699", False), ("07017406991", False), ("kl 07.30-09.00", False),
    ],
)  # fmt: skip
def test_a_mobile_number_in_a_text(text: str, held: bool) -> None:
    """However its digits are parted, and no other number."""
    assert holds_mobile(text) is held
