"""Marks of language and direction as HTML."""

import random
import re

from markupsafe import Markup

from torg.phrases.editions import speech_for
from torg.phrases.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT, left_to_right, own_words
from torg.site.marking import marked_up, own_block, own_easy, unbroken

MOMENT = r"\d{1,4}(?:[.:]\d\d)?"
PLAIN = re.compile(
    rf'(?<![\d.:])(?<!<bdi dir="ltr">){MOMENT}–{MOMENT}(?![\d–])'
    r"(?=[^<>]*<(?!/(?:title|option|script|style|textarea)\b))"
)
"""All that a range is, in one pattern: easy to read and slow to look for."""
PIECES = ["<p>", "</p>", '<bdi dir="ltr">', "</title>", ".30", "9:15", "2026", "30", *"1.:–––– \na"]


def test_marks_become_elements() -> None:
    """Somebody's own words are Swedish, numbers go from left to right, and links inside stay whole."""
    told = f'<p>Place: {own_words("Ankaret")}. <a href="tel:1">Ring {left_to_right("116 111")}</a></p>'
    assert [marked_up(told, "rtl"), marked_up(told)] == [
        '<p>Place: <span lang="sv" dir="ltr">Ankaret</span>. <a href="tel:1">Ring <bdi dir="ltr">116 111</bdi></a></p>',
        '<p>Place: <span lang="sv">Ankaret</span>. <a href="tel:1">Ring <bdi>116 111</bdi></a></p>',
    ]


def test_where_no_element_can_be() -> None:
    """Titles, choices and attributes have their text without marks."""
    own = own_words("Ankaret")
    assert marked_up(f'<title>{own} – Torg</title><option>{own}</option><nav aria-label="{own}"></nav>') == (
        '<title>Ankaret – Torg</title><option>Ankaret</option><nav aria-label="Ankaret"></nav>'
    )


def test_marks_inside_marks_and_without_an_end() -> None:
    """The outer mark is the one that counts; what is not closed is closed, and an end without a beginning is gone."""
    inner = f"{FIRST_STRONG}kl. {LEFT_TO_RIGHT}13.00{END} här{END}"
    assert [marked_up(inner), marked_up(f"{FIRST_STRONG}Ankaret"), marked_up(f"Hej{END}!")] == [
        '<span lang="sv">kl. 13.00 här</span>',
        '<span lang="sv">Ankaret</span>',
        "Hej!",
    ]


def test_blocks() -> None:
    """Paragraphs and lists say that they are Swedish, but not in Swedish editions."""
    html = Markup("<p>Hej</p>\n<ul>\n<li>du</li>\n</ul>")
    assert [own_block(speech_for(code), html) for code in ("sv-lattlast", "en", "ar")] == [
        html,
        '<p lang="sv">Hej</p>\n<ul lang="sv">\n<li>du</li>\n</ul>',
        '<p lang="sv" dir="ltr">Hej</p>\n<ul lang="sv" dir="ltr">\n<li>du</li>\n</ul>',
    ]


def test_ranges_stay_on_one_line() -> None:
    """Hours, numbers and years get an element where one can be, once; days with a dash between words do not."""
    html = (
        '<title>Kl. 9–12</title><p title="9–12">Ring 9–12, 13.00–15.00 och <bdi dir="ltr">9:00–11:00</bdi>, '
        "måndag–fredag 2026–2027.</p><textarea>9–12</textarea>"
    )
    assert unbroken(html) == (
        '<title>Kl. 9–12</title><p title="9–12">Ring <bdi>9–12</bdi>, <bdi>13.00–15.00</bdi> och '
        '<bdi dir="ltr">9:00–11:00</bdi>, måndag–fredag <bdi>2026–2027</bdi>.</p><textarea>9–12</textarea>'
    )


def test_ranges_are_found_as_the_plain_pattern_has_them() -> None:
    """Whatever stands around the dashes."""
    chance = random.Random(1)
    texts = ["".join(chance.choices(PIECES, k=12)) + "<p>" for _ in range(20_000)]
    wanted = [PLAIN.sub(r"<bdi>\g<0></bdi>", text) for text in texts]
    assert ([unbroken(text) for text in texts], sum(map(str.__ne__, texts, wanted)) > 300) == (wanted, True)


def test_easy_lines_that_the_catalogue_has() -> None:
    """They are translated when all of them can be, and marked as Swedish when one of them can not."""
    known = "Vi hjälps åt att leta."
    assert [own_easy(speech_for("en"), text) for text in (known, f"{known}\nVi har kaffe.")] == [
        "<p>We look for it together.</p>",
        '<p lang="sv">Vi hjälps åt att leta.<br>\nVi har kaffe.</p>',
    ]


def test_ranges_stay_whole() -> None:
    """In text, also when it is safe already, and not in attributes."""
    assert unbroken(Markup('<p title="9–12">Öppet 9–12.</p>')) == '<p title="9–12">Öppet <bdi>9–12</bdi>.</p>'
