"""Reading gettext files."""

import pytest

from torg.phrases.catalogues import IDENTITY, catalogue, read_catalogue

CONTENT = """
msgid ""
msgstr ""
"Language: uk\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"
"X-Granskad: bibliotekarie, 2027-02-01\\n"

msgid "Gratis"
msgstr "Безкоштовно"

msgctxt "word"
msgid "Gratis"
msgstr "Даром"

msgid "{n} sak"
msgid_plural "{n} saker"
msgstr[0] "{n} річ"
msgstr[1] "{n} речі"
msgstr[2] "{n} речей"

#, fuzzy
msgid "Start"
msgstr "Старт"

msgid "Plats"
msgstr ""
""".encode()


def test_texts_have_contexts() -> None:
    """The same Swedish may be two messages."""
    found = read_catalogue(CONTENT)
    assert (found.text("Gratis"), found.text("Gratis", "word")) == ("Безкоштовно", "Даром")


def test_plural_follows_the_language() -> None:
    """The number chooses the form."""
    found = read_catalogue(CONTENT)
    assert [found.many("{n} sak", "{n} saker", n) for n in (1, 3, 11, 22)] == [
        "{n} річ", "{n} речі", "{n} речей", "{n} речі",
    ]  # fmt: skip


def test_uncertain_and_empty_messages_are_left_out() -> None:
    """What nobody is sure of stays Swedish."""
    found = read_catalogue(CONTENT)
    assert (found.text("Start"), found.text("Plats"), found.many("{n} dag", "{n} dagar", 2)) == (
        None,
        None,
        "{n} dagar",
    )


@pytest.mark.parametrize(
    ("header", "expected"), [("nej", ""), ("bibliotekarie, 2027-02-01", "bibliotekarie, 2027-02-01")]
)
def test_who_has_reviewed(header: str, expected: str) -> None:
    """`nej` is nobody."""
    content = CONTENT.replace(b"bibliotekarie, 2027-02-01", header.encode())
    assert read_catalogue(content).reviewed == expected


def test_easy_read_is_itself() -> None:
    """The easy-read edition needs no catalogue."""
    assert [IDENTITY.many("{n} sak", "{n} saker", n) for n in (0, 1, 2)] == ["{n} saker", "{n} sak", "{n} saker"]


def test_kept_catalogues_are_read_once() -> None:
    """A catalogue is read from its file the first time only."""
    assert catalogue("en") is catalogue("en")
