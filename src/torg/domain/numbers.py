"""Numbers with rules of their own: telephone, postcode, organisation number, personal identity number.

Telephone numbers follow the Swedish numbering plan through the `phonenumbers` library, organisation numbers the law
1974:174 and the Luhn check of ISO/IEC 7812-1 through `python-stdnum`.
"""

import re
from functools import lru_cache

from pydantic_core import PydanticCustomError

from torg.domain.faulty import SUGGESTION, faulty

# The ranges that the Swedish Post and Telecom Authority keeps free for books and films, as E.164 prefixes and the
# last two digits' lowest value.
_FICTION = re.compile(r"\+46(?:7017406(?:0[5-9]|[1-9]\d)|8465004\d\d|3139006\d\d|4062804\d\d|9803192\d\d)\Z")
_PAID = re.compile(r"\+469(?:00|39|44)\d+\Z")
_SHORT = re.compile(r"(?:112|1177|11313|11414|116\d{3}|90\d{3})\Z")
_DIRECTORY = re.compile(r"118\d{2,3}\Z")
_MOBILE = re.compile(r"\+467[02369]\d{7}\Z")
_MOBILE_WITHIN = re.compile(r"(?<!\d)(?:\+46|0046|0)[ \xa0()-]*7[02369](?:[ \xa0-]?\d){7}(?!\d)")
_PERSONAL = re.compile(
    r"(?<![\d/=_+-])(?:19|20)?(?P<year>\d\d)(?P<dash>[-–]?)(?P<month>[01]\d)(?P=dash)(?P<day>\d\d)"
    r"(?P<mark>[ ]?[-+–‑−]?[ ]?)(?P<tail>\d{4})(?![\d-])"
)
_BARE_MOBILE = re.compile(r"07[02369]\d{7}\Z")
# Owners of some free numbers print them in threes; all other numbers follow the groups of the numbering plan.
_IN_THREES = re.compile(r"\+46(20|200)(600650|555666|239500)\Z")


@lru_cache(maxsize=4096)
def read_phone(text: str) -> str:
    """A telephone number as E.164, or its digits alone when it is a short number such as `1177`.

    Raises:
        PydanticCustomError: code `telefon` when it is no valid number, with the number that stands in the text when
            there is exactly one; `telefon-betalnummer` for 0900, 0939, 0944 and directory enquiries (118 xxx).
    """
    import phonenumbers  # noqa: PLC0415 -- 30 ms of metadata that a run without numbers need not load

    digits = re.sub(r"[^\d+]", "", text.replace("(0)", ""))
    if _SHORT.match(digits):
        return digits
    if _DIRECTORY.match(digits):
        raise faulty("telefon-betalnummer", text)
    try:
        number = phonenumbers.parse(text, "SE")
    except phonenumbers.NumberParseException:
        raise faulty("telefon", text, **_number_within(text)) from None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if _PAID.match(e164):
        raise faulty("telefon-betalnummer", text)
    if not phonenumbers.is_valid_number(number) and not is_fiction(e164):
        raise faulty("telefon", text, **_number_within(text))
    return e164


def can_be_rung(text: str) -> bool:
    """Whether a number that a person may have stands in the text, as in `070-174 06 05, efter klockan 18`.

    Short numbers and paid ones reach no person, and a local number without its area code nobody at all.
    """
    import phonenumbers  # noqa: PLC0415 -- as above

    try:
        return not is_short(read_phone(text))
    except PydanticCustomError:
        style = phonenumbers.PhoneNumberFormat.E164
        found = (phonenumbers.format_number(each.number, style) for each in phonenumbers.PhoneNumberMatcher(text, "SE"))
        return any(not _PAID.match(each) for each in found)


def _number_within(text: str) -> dict[str, str]:
    """The only number in a text such as `08-702 16 80, knapp 2`, as a suggestion."""
    import phonenumbers  # noqa: PLC0415 -- as above

    style = phonenumbers.PhoneNumberFormat.E164
    found = [phonenumbers.format_number(match.number, style) for match in phonenumbers.PhoneNumberMatcher(text, "SE")]
    return {SUGGESTION: write_phone(found[0])} if len(found) == 1 and not _PAID.match(found[0]) else {}


@lru_cache(maxsize=4096)
def write_phone(e164: str) -> str:
    """The Swedish written form: `0980-31 92 05`, `070-174 06 05`, `116 111`; foreign numbers `+47 22 12 34 56`.

    Groups are those of the Post and Telecom Authority. The library does not know that 0200 is an area code.
    """
    import phonenumbers  # noqa: PLC0415 -- as above

    if not e164.startswith("+"):
        first = 2 if e164.startswith("90") else 3
        return f"{e164[:first]} {e164[first:]}" if len(e164) > 4 else e164
    if threes := _IN_THREES.match(e164):
        return f"0{threes[1]}-{threes[2][:3]} {threes[2][3:]}"
    if e164.startswith("+46200") and len(e164) == 12:
        return f"0200-{e164[6:8]} {e164[8:10]} {e164[10:]}"
    number = phonenumbers.parse(e164)
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, style.NATIONAL if number.country_code == 46 else style.INTERNATIONAL)


def is_fiction(e164: str) -> bool:
    """Whether the number is reserved for fiction, and so can never reach anybody."""
    return _FICTION.match(e164) is not None


def is_short(e164: str) -> bool:
    """Whether it is a short number (112, 1177, 90 101, 116 111), which exists in one version only."""
    return not e164.startswith("+")


def is_mobile(e164: str) -> bool:
    """Whether it is a Swedish mobile number, which mostly belongs to one person."""
    return _MOBILE.match(e164) is not None


def holds_mobile(text: str) -> bool:
    """Whether a Swedish mobile number stands in a text, however its digits are parted."""
    return _MOBILE_WITHIN.search(text) is not None


def read_postcode(text: str) -> str:
    """`12345`, `123 45` or `SE-123 45` as `123 45`.

    Raises:
        PydanticCustomError: code `postnummer`.
    """
    digits = re.sub(r"\A(?:SE?-)|\s", "", text.strip().upper())
    if not re.fullmatch(r"[1-9]\d{4}", digits):
        raise faulty("postnummer", text)
    return f"{digits[:3]} {digits[3:]}"


def read_organisation_number(text: str) -> str:
    """Ten digits as `802000-1234` (law 1974:174).

    Raises:
        PydanticCustomError: `orgnummer` when length or check digit is wrong; `orgnummer-person` when the third digit
            is 0 or 1, because it then is somebody's personal identity number and must not be published.
    """
    from stdnum import luhn  # noqa: PLC0415 -- few entries have one

    digits = re.sub(r"[\s-]", "", text)
    digits = digits.removeprefix("16") if len(digits) == 12 else digits
    if len(digits) == 12 and find_personal_number(digits):
        raise faulty("orgnummer-person", text)
    if not re.fullmatch(r"\d{10}", digits):
        raise faulty("orgnummer", text, sak="langd")
    if digits[2] in "01":
        raise faulty("orgnummer-person", text)
    if not luhn.is_valid(digits):
        raise faulty("orgnummer", text, sak="kontrollsiffra")
    return f"{digits[:6]}-{digits[6:]}"


def find_personal_number(text: str) -> str | None:
    """The first personal identity number or coordination number in a text, as it stands there.

    With or without century, hyphen or the plus sign of those who are over 100 years (law 1991:481, 18 §). It counts
    when its month and day can be a date (the day plus 60 for a coordination number) and its check digit is right, so
    that ten random digits are taken for one in about 1 of 200 cases. Ten digits in a row that are a mobile number are
    read as that.
    """
    return next((match[0] for match in _PERSONAL.finditer(text) if _is_personal(match)), None)


def mask_personal_numbers(text: str) -> str:
    """The text with the last four digits of each personal identity number crossed out, as long as before."""
    return _PERSONAL.sub(lambda match: match[0][:-4] + "xxxx" if _is_personal(match) else match[0], text)


def _is_personal(match: re.Match[str]) -> bool:
    from stdnum import luhn  # noqa: PLC0415 -- behind a rare match

    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and (1 <= day <= 31 or 61 <= day <= 91)):
        return False
    if (match["dash"] and not match["mark"].strip()) or _BARE_MOBILE.match(match[0]):
        return False
    return bool(luhn.is_valid(match["year"] + match["month"] + match["day"] + match["tail"]))
