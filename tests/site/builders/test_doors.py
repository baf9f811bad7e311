"""The notice board, help and support, life situations."""

from datetime import date

from built_pages import links, main_text, outline, render, text_of, with_class
from towns import activity, notice, town


def test_notices_come_and_go() -> None:
    """A note is up between its days; before that it comes soon, after that it has no page."""
    notices = [
        notice("uppe"),
        notice("snart", titel="Snart", publicerad="2026-12-01"),
        notice("borta", titel="Borta", **{"publicerad": "2026-10-01", "gäller till": "2026-11-21"}),
        notice("sista", titel="Sista dagen", **{"publicerad": "2026-10-01", "gäller till": "2026-11-22"}),
    ]
    pages = render(town([activity()], notices))
    board = pages["anslagstavlan.html"]
    assert outline(board) == [
        ("h2", "Just nu"),
        ("h3", "Sista dagen"),
        ("h3", "Två söker fler till schack"),
        ("h2", "Kommer snart"),
        ("h3", "Snart"),
    ]
    assert {path for path in pages if path.startswith("anslag/")} == {
        f"anslag/handen/{name}.html" for name in ("uppe", "snart", "sista")
    }
    assert [text_of(each) for each in with_class(pages["anslag/handen/snart.html"], "alert")] == [
        "Anslaget börjar gälla 1 december 2026."
    ]


def test_old_helplines_are_hidden() -> None:
    """A helpline that nobody has checked for more than 365 days is on no page."""
    pages = render(town([activity()]))
    assert [path for path, tree in pages.items() if "Gamla linjen" in text_of(tree)] == []
    later = render(town([activity()]), today=date(2027, 11, 15))
    assert "1177" in text_of(later["livet/ny-har.html"])
    last = render(town([activity()]), today=date(2027, 11, 16))
    assert "1177" not in text_of(last["livet/ny-har.html"])


def test_life_situation_shows_what_is_chosen() -> None:
    """What suits best is chosen by hand; of the interests there are only links."""
    page = render(town([activity(), activity("annat", titel="Annat")]))["livet/ny-har.html"]
    assert ("Mer inom Prata och fika", "../intressen/prata-fika.html") in links(page)
    assert outline(page) == [
        ("h2", "Det här kan passa"),
        ("h3", "Öppen fika"),
        ("h2", "Mer att välja bland"),
        ("h2", "Någon att ringa"),
        ("h3", "1177"),
    ]


def test_support_lists_numbers_then_people() -> None:
    """Whom to ring, then what is help and support."""
    page = render(town([activity(), activity("stod", titel="Stödet", typ="stod")]))["hjalp-och-stod.html"]
    assert outline(page) == [
        ("h2", "Någon att ringa"),
        ("h3", "Nödnumret"),
        ("h3", "1177"),
        ("h2", "De här hjälper dig"),
        ("h3", "Stödet"),
    ]


def test_an_empty_board_says_so() -> None:
    """Nothing on the board is said kindly."""
    assert "Här finns inget just nu. Ring oss, så letar vi tillsammans." in main_text(
        render(town([activity()]))["anslagstavlan.html"]
    )
