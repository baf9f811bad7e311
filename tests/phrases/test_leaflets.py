"""What `torg leaflet` tells staff."""

from datetime import date

from torg.domain.leaflet import PaperFormat
from torg.domain.leaflet_choice import Why
from torg.phrases import leaflets


def test_a_written_file() -> None:
    """Its pages and entries, and what to do with it."""
    assert leaflets.written_line("blad/a.pdf", PaperFormat.BOOKLET, 12, 1) == (
        "Skrev blad/a.pdf: 12 sidor, 1 sak. Häfte att skriva ut på A4, dubbelsidigt, vänd på kortsidan."
    )


def test_every_format_is_told_of() -> None:
    """None is forgotten."""
    assert set(leaflets.FORMATS) == set(PaperFormat)


def test_what_was_left_out_has_its_reason() -> None:
    """Nothing is said when all fitted."""
    left = [("Fjärrfika", "Handen", Why.ONLINE), ("Lappen", "Bron", Why.NOTICE)]
    assert (leaflets.left_out_lines(left, 12), leaflets.left_out_lines([], 12)) == (
        (
            "Det här fick inte plats på 12 sidor:",
            "  Fjärrfika (Handen): finns bara på nätet.",
            "  Lappen (Bron): är ett anslag, som snart tas ner.",
        ),
        (),
    )


def test_every_reason_has_words() -> None:
    """And they end as sentences."""
    said = [leaflets.left_out_lines([("A", "B", why)], 8)[1] for why in Why]
    assert [line for line in said if not (line.startswith("  A (B): ") and line.endswith("."))] == []


def test_a_shortlist_that_does_not_fit() -> None:
    """How many pages it takes, how many there are, and how many things would fit."""
    much = "Det får inte plats: 9 saker tar 6 sidor, och ett blad som är fyrsidigt har 4."
    assert [leaflets.too_long_sentence(PaperFormat.FOUR, 6, 4, 9, fitting) for fitting in (5, 0)] == [
        f"{much} Välj ut 5 saker eller färre, eller välj format häfte.",
        f"{much} Inte ens en enda får plats. Välj format a5 eller häfte.",
    ]


def test_what_is_missing_is_named() -> None:
    """A picture, a leaflet, a sign, and what the typesetter says."""
    assert (
        leaflets.missing_logo_sentence("ort.svg"), leaflets.unknown_leaflet_sentence("x", ["b", "a"]),
        leaflets.unknown_leaflet_sentence("x", []), leaflets.missing_glyph_sentence("☎"),
        leaflets.unset_sentence("Fel."),
    ) == (
        "Bilden «ort.svg» finns inte. Lägg den i mappen leaflets i innehållet, bredvid bladets fil.",
        "Det finns inget blad som heter «x». De som finns heter: a, b.",
        "Det finns inget blad som heter «x». Det finns inga blad i mappen leaflets än.",
        ("Det här går inte att trycka, för typsnitten saknar tecknen: ☎. Ta bort dem, eller skriv ett ord i stället. "
         "Hör de till ett språk, be en utvecklare lägga ett typsnitt som har dem i mappen theme/fonts."),
        "Bladet gick inte att sätta. Sättningsprogrammet säger: Fel.",
    )  # fmt: skip


def test_posters() -> None:
    """One that was written."""
    assert leaflets.poster_line("blad/a.pdf") == "Skrev blad/a.pdf."


def test_missing_signs_are_told_with_their_files() -> None:
    """When it is known which they are."""
    plain = leaflets.missing_glyph_sentence("♛")
    assert leaflets.missing_signs_sentence("♛", ()) == plain
    where = "De finns här i mappen med innehållet: activities/a/b.yaml, site.yaml."
    assert leaflets.missing_signs_sentence("♛", ("activities/a/b", "site")) == f"{plain} {where}"


def test_days_that_can_not_be() -> None:
    """The wrong way round, and all in the past."""
    first, last = date(2027, 2, 1), date(2027, 1, 1)
    assert (leaflets.backwards_sentence(first, last), leaflets.past_sentence("Vinter", last)) == (
        (
            "Bladet slutar 1 januari 2027, men börjar först 1 februari 2027. "
            "Byt plats på dagarna, eller skriv en senare sista dag."
        ),
        (
            "Bladet «Vinter» gäller till och med 1 januari 2027. Den dagen har varit, så bladet görs inte. "
            "Välj en dag som kommer."
        ),
    )


def test_long_letters_and_empty_weeks() -> None:
    """How many papers it is, and whose week it was."""
    assert (leaflets.long_letter_line(7).partition(". ")[0], leaflets.empty_week_line("Centrum")) == (
        "Det är många sidor för ett brev: 7 sidor blir 4 papper när du skriver ut på båda sidor",
        "Centrum har inget den veckan, så ingen affisch gjordes.",
    )


def test_what_a_card_has_no_room_for() -> None:
    """With the reason."""
    assert leaflets.no_room_line("Fika") == "«Fika» fick inte plats på kortet. Texten om tiderna är för lång."


def test_how_long_a_paper_is() -> None:
    """One page, or several."""
    assert [leaflets.pages_line("blad/a.pdf", pages) for pages in (1, 12)] == [
        "Skrev blad/a.pdf: 1 sida.", "Skrev blad/a.pdf: 12 sidor.",
    ]  # fmt: skip


def test_what_nobody_has_checked_is_named() -> None:
    """With its organiser; nothing is said when there is none."""
    printed = [("Fika", "Handen", "0980-31 92 05, vardagar 9–12.")]
    assert [leaflets.unchecked_lines(()), leaflets.unchecked_lines(printed)] == [
        (),
        (
            "Ring innan du delar ut det här, för ingen har kontrollerat det på ett år:",
            "  Fika (Handen): 0980-31 92 05, vardagar 9–12.",
        ),
    ]
    assert [leaflets.too_old_lines(()), leaflets.too_old_lines([("Fika", "Handen")])] == [
        (), ("Det här är inte med, för ingen har kontrollerat det på ett år:", "  Fika (Handen)."),
    ]  # fmt: skip


def test_a_logotype_that_can_not_be_black() -> None:
    """What to do instead."""
    assert leaflets.coloured_logo_sentence("a.svg").partition(". ")[0] == (
        "Bilden «a.svg» har färger som går över i varandra, eller är ett foto"
    )
