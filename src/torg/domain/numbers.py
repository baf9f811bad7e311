"""Numbers with rules of their own: telephone, postcode, organisation number, personal identity number.

Telephone numbers follow the Swedish numbering plan through the `phonenumbers` library, organisation numbers the law
1974:174 and the Luhn check of ISO/IEC 7812-1 through `python-stdnum`.
"""

import re
from functools import lru_cache

from torg.domain.faulty import faulty

# The ranges that the Swedish Post and Telecom Authority keeps free for books and films, as E.164 prefixes and the
# last two digits' lowest value.
_FICTION = re.compile(r"\+46(?:7017406(?:0[5-9]|[1-9]\d)|8465004\d\d|3139006\d\d|4062804\d\d|9803192\d\d)\Z")
_PAID = re.compile(r"\+469(?:00|39|44)\d+\Z")
_SHORT = re.compile(r"(?:11\d{1,4}|90\d{3})\Z")
_MOBILE = re.compile(r"\+467[02369]\d{7}\Z")
_PERSONAL = re.compile(r"(?<![\d-])(?:19|20)?(\d{2})(\d{2})(\d{2})[ ]?[-+]?[ ]?(\d{4})(?![\d-])")
_SHORT_GROUPS = {
    "90101": "90 101",
    "116111": "116 111",
    "11414": "114 14",
    "11313": "113 13",
    "90390": "90 390",
}


@lru_cache(maxsize=4096)
def read_phone(text: str) -> str:
    """A telephone number as E.164, or its digits alone when it is a short number such as `1177`.

    Raises:
        PydanticCustomError: code `telefon` when it is no valid number; `telefon-betalnummer` for 0900, 0939, 0944.
    """
    import phonenumbers  # noqa: PLC0415 -- 30 ms of metadata that a run without numbers need not load

    digits = re.sub(r"[^\d+]", "", text.replace("(0)", ""))
    if _SHORT.match(digits):
        return digits
    try:
        number = phonenumbers.parse(text, "SE")
    except phonenumbers.NumberParseException:
        raise faulty("telefon", text) from None
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if _PAID.match(e164):
        raise faulty("telefon-betalnummer", text)
    if not phonenumbers.is_valid_number(number) and not is_fiction(e164):
        raise faulty("telefon", text)
    return e164


@lru_cache(maxsize=4096)
def write_phone(e164: str) -> str:
    """The Swedish written form: `0980-31 92 05`, `070-174 06 05`, `116 111`; foreign numbers `+358 9 123 456`."""
    import phonenumbers  # noqa: PLC0415 -- as above

    if not e164.startswith("+"):
        return _SHORT_GROUPS.get(e164, e164)
    number = phonenumbers.parse(e164)
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(
        number, style.NATIONAL if number.country_code == 46 else style.INTERNATIONAL
    )


def is_fiction(e164: str) -> bool:
    """Whether the number is reserved for fiction, and so can never reach anybody."""
    return _FICTION.match(e164) is not None


def is_short(e164: str) -> bool:
    """Whether it is a short number (112, 1177, 90 101, 116 111), which exists in one version only."""
    return not e164.startswith("+")


def is_mobile(e164: str) -> bool:
    """Whether it is a Swedish mobile number, which mostly belongs to one person."""
    return _MOBILE.match(e164) is not None


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
    if not re.fullmatch(r"\d{10}", digits):
        raise faulty("orgnummer", text, sak="langd")
    if digits[2] in "01":
        raise faulty("orgnummer-person", text)
    if not luhn.is_valid(digits):
        raise faulty("orgnummer", text, sak="kontrollsiffra")
    return f"{digits[:6]}-{digits[6:]}"


def find_personal_number(text: str) -> str | None:
    """The first personal identity number or coordination number in a text, with or without its century and hyphen.

    A number counts when its month and day can be a date (the day plus 60 for a coordination number) and its check
    digit is right, so that ten random digits are taken for one in about 1 of 300 cases.
    """
    from stdnum import luhn  # noqa: PLC0415 -- behind a rare match

    for match in _PERSONAL.finditer(text):
        year, month, day, tail = match.groups()
        possible = 1 <= int(month) <= 12 and 1 <= int(day) % 60 <= 31 and int(day) <= 91
        if possible and luhn.is_valid(year + month + day + tail):
            return match[0]
    return None
