"""Every text that a resident may read."""

from factories import make_activity, make_organisation, make_place, make_site, make_vocabularies
from torg.domain.record import Record
from torg.domain.rules.passages import passages, whole_text


def paths(record: Record) -> list[tuple[str | int, ...]]:
    """Where the passages stand."""
    return [each.path for each in passages(record)]


def test_an_activitys_passages_are_its_texts_and_not_its_ids_links_and_numbers() -> None:
    """In the order of the fields, with the path of each."""
    entry = make_activity(
        text="Mer.", kostnad={"pris": "20", "för": "kaffe", "tillval": [{"pris": "5", "för": "bulle"}]},
        tider=[{"dag": "torsdag"}, {"enligt överenskommelse": "Ring oss."}],
        kontakt={"roll": "Värden", "telefon": "0980-31 92 05", "webb": "https://example.org"},
        **{"att veta": ["a", "b"], "första gången": {"följa med": {"vem": "En volontär"}}, "länk": "https://example.org"},
    )  # fmt: skip
    assert paths(entry) == [
        ("titel",), ("lättläst",), ("text",), ("tider", 1, "enligt överenskommelse"), ("kostnad", "för"),
        ("kostnad", "tillval", 0, "för"), ("första gången", "följa med", "vem"), ("att veta", 0), ("att veta", 1),
        ("kontakt", "roll"),
    ]  # fmt: skip


def test_other_records_have_their_passages() -> None:
    """Names, directions, hours."""
    assert paths(make_place()) == [("namn",), ("adress",), ("ort",), ("kontrollerad", "av")]
    assert paths(make_organisation()) == [("namn",), ("lättläst",), ("kontakt", "ring")]
    assert ("områden", 1, "namn") in paths(make_site())


def test_what_only_the_municipality_reads_is_no_passage() -> None:
    """Sources, search words, and the lists of words themselves."""
    words = make_vocabularies()
    assert paths(words.helplines[0]) == [("namn",), ("öppet",), ("för",)]
    assert paths(words.avoided_words[0]) == []


def test_the_whole_text_holds_every_passage_in_small_letters() -> None:
    """The quick look finds everything that the slow one would."""
    for record in (make_activity(text="ABC"), make_place(), make_organisation(), make_site()):
        whole = whole_text(record)
        assert [each.text for each in passages(record) if each.text.lower() not in whole] == []
