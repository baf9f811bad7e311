"""Every format of a leaflet."""

from io import BytesIO

import pikepdf
import pytest

from papers import READER, codes_of, maker, sizes_of, text_of
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import PageLimit, PaperFormat
from torg.outputs.paper.files import page_count
from torg.outputs.paper.making import EmptyError, TooLongError
from towns import activity, town

WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")


def many(number: int) -> list[str]:
    """Ids of so many entries."""
    return [f"nr{each}" for each in range(number)]


def catalogue(number: int) -> Catalogue:
    """So many entries on different weekdays."""
    return town(
        activity(id_, titel=f"Träff {id_}", tider=[{"dag": WEEKDAYS[at % 7], "tid": "13.00–15.00"}])
        for at, id_ in enumerate(many(number))
    )


@pytest.mark.parametrize(
    ("form", "size", "sheets", "pages"),
    [
        (PaperFormat.A5, (148, 210), 6, 6),
        (PaperFormat.LARGE, (210, 297), 6, 6),
        (PaperFormat.BOOKLET, (297, 210), 4, 8),
        (PaperFormat.PRESS, (154, 216), 8, 8),
        (PaperFormat.FOUR, (297, 210), 2, 4),
        (PaperFormat.TRIFOLD, (297, 210), 2, 6),
    ],
)
def test_each_format(form: PaperFormat, size: tuple[int, int], sheets: int, pages: int) -> None:
    """Its paper, its sides and its pages; the same bytes each time, and every code can be read."""
    made = maker(catalogue(3)).make(form)
    assert (sizes_of(made.data), page_count(made.data), made.pages, made.entries, made.left) == (
        {size}, sheets, pages, 3, (),
    )  # fmt: skip
    assert maker(catalogue(3)).make(form).data == made.data


def test_what_is_read_from_the_right_is_bound_there() -> None:
    """The cover lies where the Swedish one has its back, and viewers are told."""
    forms = (PaperFormat.BOOKLET, PaperFormat.FOUR, PaperFormat.TRIFOLD)
    made = {edition: [maker(catalogue(1), edition).make(form).data for form in forms] for edition in ("sv", "ar")}
    with pikepdf.open(BytesIO(made["ar"][0])) as pdf:
        told = str(pdf.Root.ViewerPreferences.Direction)
    first = {edition: ["Provstad i vinter" in words_at_left(each) for each in made[edition]] for edition in made}
    assert (first, told) == ({"sv": [False] * 3, "ar": [True] * 3}, "/R2L")


def words_at_left(data: bytes) -> str:
    """What stands on the left half of the first side."""
    with READER.open(stream=data) as document:
        page = document[0].rect
        return str(document[0].get_text(clip=(0, 0, page.width / 2, page.height)))


def test_codes_can_be_read_from_the_page() -> None:
    """At 150 dots per inch, each leads to its page; first and last to the site."""
    site = "https://torg.example.org"
    found = codes_of(maker(catalogue(3)).make(PaperFormat.A5).data)
    assert found == [site, *(f"{site}/sv/handen/{id_}.html" for id_ in many(3)), site]


def test_a_print_shop_gets_its_boxes() -> None:
    """Three millimetres outside the trimmed page, which is A5."""
    with pikepdf.open(BytesIO(maker(catalogue(1)).make(PaperFormat.PRESS).data)) as pdf:
        boxes = {
            name: tuple(round(float(side) / 72 * 25.4) for side in page.obj[name])
            for page in pdf.pages
            for name in ("/MediaBox", "/TrimBox", "/BleedBox")
        }
    assert boxes == {"/MediaBox": (0, 0, 154, 216), "/TrimBox": (3, 3, 151, 213), "/BleedBox": (0, 0, 154, 216)}


def test_pages_for_notes_come_before_the_last() -> None:
    """So that the back cover stays outside."""
    data = maker(catalogue(3)).make(PaperFormat.PRESS).data
    words = ("Mina anteckningar", "Ring 0980-31 92 00, Lotsen Sida 7", "Det känns mycket svårt just nu")
    assert [word in text_of(data, page) for page, word in enumerate(words, 5)] == [True, True, True]


def test_too_many_entries_for_the_pages() -> None:
    """The leaflet keeps to them, and says how many it left out."""
    made = maker(catalogue(20)).make(PaperFormat.A5, PageLimit.EIGHT)
    assert (made.pages, made.entries + len(made.left)) == (8, 20)
    assert f"Det finns {len(made.left)} saker till" in text_of(made.data)


def test_the_settings_length_counts_too() -> None:
    """Not for large print, which would hold nothing."""
    made = [maker(catalogue(20), sidor="8").make(form) for form in (PaperFormat.A5, PaperFormat.LARGE)]
    assert ([each.pages <= 8 for each in made], made[1].left) == ([True, False], ())


@pytest.mark.parametrize("form", [PaperFormat.FOUR, PaperFormat.TRIFOLD])
def test_a_shortlist_that_does_not_fit_is_refused(form: PaperFormat) -> None:
    """It is told how many would fit, and so many do."""
    with pytest.raises(TooLongError) as told:
        maker(catalogue(30)).make(form)
    fitting = told.value.fitting
    assert (told.value.format, told.value.entries, maker(catalogue(30), urval={"poster": many(2)}).make(form).left) == (
        form, 30, (),
    )  # fmt: skip
    assert 2 <= fitting < 30


def test_nothing_to_print() -> None:
    """A choice that holds nothing is told of."""
    with pytest.raises(EmptyError) as told:
        maker(town([])).make(PaperFormat.A5)
    assert told.type is EmptyError
