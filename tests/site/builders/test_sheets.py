"""What a list says on paper only."""

from typing import Any

from built_pages import render, text_of, with_class
from torg.domain.activity import Entry
from torg.phrases.editions import speech_for
from torg.site.builders.sheets import Sheets
from torg.site.builders.shelf import Shelf
from towns import TODAY, activity, notice, town

WAY = "Smedjegatan 7, Provstad. Från hållplatsen Torget går du ungefär 4 minuter."
WHOM = "Värden, Handen. Telefon: 0980-31 92 05. Du kan ringa torsdagar 9–12."


def _lines(entry: Entry, *, badges: bool = False, **place: Any) -> tuple[str, ...]:
    shelf = Shelf(town([], place=place), TODAY, speech_for("sv"))
    return Sheets(shelf).lines(entry, badges=badges)


def test_all_that_one_needs() -> None:
    """The way there with the stop, the cost and the sign-up, whom to ring and when."""
    assert _lines(activity()) == (WAY, "Gratis. Du behöver inte anmäla dig.", WHOM)


def test_what_badges_say_is_not_said_again() -> None:
    """That it is free, without sign-up and membership; but a price with its reason, and a sign-up, are."""
    paid = activity(kostnad={"pris": "20", "för": "kaffe"}, anmälan={"krävs": "ja", "hur": "ring"}, medlemskap="nej")
    assert [_lines(each, badges=True)[1:-1] for each in (activity(), paid)] == [
        (),
        ("Det kostar 20 kronor för kaffe. Du behöver anmäla dig. Så gör du: ring 0980-31 92 05.",),
    ]


def test_what_is_not_known_is_left_out() -> None:
    """A place without address or stop, and a notice without cost and sign-up."""
    assert _lines(notice(plats="lokalen"), adress=None, ort=None, hållplats=None) == (WHOM,)


def test_its_own_contact_comes_first() -> None:
    """Whoever the entry names answers, by the first way that is told."""
    own = activity(kontakt={"roll": "Kim", "e-post": "kim@example.org"})
    assert _lines(own)[-1] == "Kim, Handen. E-post: kim@example.org."


def test_lists_print_them() -> None:
    """Below each row, and the day of the list below its heading."""
    pages = render(town([activity()]))
    found = {path: [text_of(each) for each in with_class(pages[path], "on-paper")]
             for path in ("intressen/prata-fika.html", "veckodagar/torsdag.html")}  # fmt: skip
    assert found == {
        "intressen/prata-fika.html": ["Sidan gjordes söndag 22 november 2026.", f"{WAY}{WHOM}"],
        "veckodagar/torsdag.html": [f"{WAY}Gratis. Du behöver inte anmäla dig.{WHOM}"],
    }
