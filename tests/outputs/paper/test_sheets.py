"""Sheets as data for the templates."""

from torg.outputs.paper.sheets import Fact, Qr, Reference, Section, as_data
from torg.phrases.isolates import own_words


def test_sheets_become_plain_data() -> None:
    """Data classes are mappings, tuples lists; numbers stay."""
    section = Section("Måndag", (), (Reference("a-1", "Fika", "Fika, sidan {page}"),))
    assert (as_data(section), as_data((0, 255))) == (
        {"title": "Måndag", "items": [], "also": [{"key": "a-1", "words": "Fika", "with_page": "Fika, sidan {page}"}]},
        [0, 255],
    )


def test_marked_texts_become_pieces() -> None:
    """A text without marks stays one."""
    assert as_data(Fact("Where", (f"At {own_words('Ankaret')}", "Free."))) == {
        "label": "Where",
        "sentences": [[["phrase", "At "], ["own", "Ankaret"]], "Free."],
        "apart": False,
        "brief": True,
    }


def test_a_stray_mark_is_left_out() -> None:
    """Nothing invisible reaches the paper."""
    assert as_data(Qr(1, "[0]", "Fi\u2069ka")) == {"side": 1, "greys": "[0]", "about": "Fika"}
