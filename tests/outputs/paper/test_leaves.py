"""A leaflet as a sheet: its cover, its indexes and its back."""

from typing import Any

from papers import leaflet, leaves, source
from torg.outputs.paper.leaves import Leaves
from torg.outputs.paper.sheets import Leaf
from torg.phrases.editions import speech_for
from torg.phrases.isolates import plain_text
from towns import activity, notice, town

ENTRIES = [activity(), activity("schack", titel="Schack", intresse="spel")]


def leaf(edition: str = "sv", **changes: Any) -> Leaf:
    """A leaflet of two activities and a note."""
    made = leaves(town(ENTRIES, [notice()]), edition, **changes)
    return made.leaf(made.entries())


def test_the_cover() -> None:
    """Town, title, days, until when, when it was made, the greeting, and that things may change."""
    cover = leaf(hälsning="Hej!\n\nVälkommen.").cover
    said = (cover.place, cover.title, cover.period, cover.valid, cover.printed, cover.greeting, cover.logo)
    assert (*said, cover.notes) == (
        "Provstads kommun", "Provstad i vinter", "22 november 2026 – 10 januari 2027",
        "Gäller till och med 10 januari 2027", "Tryckt 22 november 2026", ("Hej!", "Välkommen."), "",
        ("Något kan ändras efter tryckningen. Ring gärna först.",),
    )  # fmt: skip


def test_a_translation_says_what_it_is() -> None:
    """Names are in Swedish, and nobody has reviewed it."""
    assert leaf("en").cover.notes[1:] == (
        "Names and the organisers' own texts are in Swedish.",
        speech_for("en").sentences.not_reviewed,
    )


def test_a_short_leaflet() -> None:
    """It does not say what each thing is; without the setting it does."""
    said = [
        [fact.label for part in leaf(**settings).sections for item in part.items for fact in item.facts[0]]
        for settings in ({}, {"kortfattat": "ja"})
    ]
    assert [labels[0] for labels in said] == ["", "När"]


def test_the_number_to_ring() -> None:
    """The site's, or the leaflet's own."""
    own = {"namn": "Biblioteket", "nummer": "0980-31 92 10", "öppet": "vardagar"}
    numbers = [leaf().phone, leaf(telefon=own).phone]
    assert [(each.name, each.number, each.note) for each in numbers] == [
        ("Lotsen", "0980-31 92 00", "Öppet vardagar 9–15."), ("Biblioteket", "0980-31 92 10", "Öppet vardagar."),
    ]  # fmt: skip


def test_the_box_for_when_it_is_hard() -> None:
    """112 apart, and only helplines that somebody has checked within a year."""
    box = leaf().crisis
    lines = [(line.name, line.number, line.note) for line in box.lines]
    assert (box.title, box.danger, box.alarm, lines) == (
        "Det känns mycket svårt just nu", "Är det fara för livet? Ring", "112",
        [("1177", "1177", "Öppet dygnet runt.")],
    )  # fmt: skip


def test_the_indexes() -> None:
    """By interest; by area only where there are several."""
    made = [(index.title, [(group.title, [plain_text(each.words) for each in group.titles]) for group in index.groups])
            for index in leaf().indexes]  # fmt: skip
    assert made == [
        ("Hitta det du tycker om", [
            ("Prata och fika", ["Öppen fika"]), ("Spel", ["Schack", "Två söker fler till schack"]),
        ]),
    ]  # fmt: skip


def test_what_was_left_out_is_counted() -> None:
    """And nothing is said when nothing was."""
    made = leaves(town(ENTRIES))
    assert (made.leaf(ENTRIES[:1], left_out=1).left_out, made.leaf(ENTRIES).left_out) == (
        "Det finns en sak till som inte fick plats här. Ring oss så berättar vi.", "",
    )  # fmt: skip


def test_company_is_offered_once() -> None:
    """Of the human telephone, as on every page."""
    said = leaf().company.replace("\N{NO-BREAK SPACE}", " ")
    assert said == "Vill du ha sällskap dit? Ring Lotsen, 0980-31 92 00, så hjälper vi dig att ordna det."


def test_the_edition_and_the_address() -> None:
    """Language, direction, the document's name, and the address as one writes it."""
    made = leaf("ar")
    head = made.head
    assert (head.language, head.direction, head.register, head.name, made.address, head.owner) == (
        "ar", "rtl", "ar", "Provstad i vinter, Provstad", "torg.example.org", "\u2068Provstads kommun\u2069",
    )  # fmt: skip


def test_logotypes() -> None:
    """A drawing is text, a picture bytes."""
    made = [
        Leaves(source(town(ENTRIES), **{name: b"<svg>"}), leaflet(logotyp=name), speech_for("sv")).leaf(ENTRIES).cover
        for name in ("ort.svg", "ort.png")
    ]
    assert [(cover.logo, cover.logo_about) for cover in made] == [
        ("<svg>", "Provstads kommun"), ((60, 115, 118, 103, 62), "Provstads kommun"),
    ]  # fmt: skip
