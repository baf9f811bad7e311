"""Interests and areas."""

from built_pages import main_text, outline, render, text_of, with_class
from towns import activity, notice, town


def test_home_and_area_lists() -> None:
    """What one can do from home has its own list beside the areas, and so has what comes to one's home."""
    found = [outline(render(town([activity()], place={"slag": kind}))["hemifran.html"]) for kind in ("nätet", "hemma")]
    assert found == [
        [("h2", "I telefon eller på nätet"), ("h3", "Öppen fika")],
        [("h2", "Hemma hos dig"), ("h3", "Öppen fika")],
    ]
    assert "Här finns inget just nu." in main_text(render(town([activity()]))["hemifran.html"])


def test_an_interest_says_what_it_is() -> None:
    """Examples and how much there is, then the entries under their types."""
    page = render(town([activity(), activity("hjalp", titel="Hjälp", typ="stod")], [notice(intresse="prata-fika")]))
    tree = page["intressen/prata-fika.html"]
    assert text_of(with_class(tree, "lead")[0]) == "Till exempel öppen fika. Här finns 3 saker att välja bland."
    assert outline(tree) == [
        ("h2", "Aktiviteter"),
        ("h3", "Öppen fika"),
        ("h2", "Hjälp och stöd"),
        ("h3", "Hjälp"),
        ("h2", "Anslagstavlan"),
        ("h3", "Två söker fler till schack"),
        ("h2", "Vill du ha datumen i din kalender?"),
    ]


def test_the_doors_count() -> None:
    """Each door says how much there is behind it."""
    page = render(town([activity()]))["omraden/index.html"]
    assert [text_of(each) for each in with_class(page, "doors__item")] == [
        "Centrum 1 sak.",
        "Åbacken Inget just nu.",
        "Hemifrån Inget just nu.",
    ]
