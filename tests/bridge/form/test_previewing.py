"""How an entry will read: `torg.bridge.form.previewing`."""

import pytest

from torg.bridge.form.previewing import Preview, preview_of
from torg.bridge.form.town import Town
from torg.bridge.form.views import Advice, Fact
from torg.domain.activity import Activity
from torg.domain.schedule.record import Change


@pytest.fixture
def fika(lovkoping: Town) -> Activity:
    """An activity of the sample town."""
    found = lovkoping.activity("frivilligcentralen", "oppen-torsdagsfika")
    assert found
    return found


def test_dates_come_from_the_one_list(lovkoping: Town, fika: Activity) -> None:
    """With their hours."""
    assert Preview(lovkoping).dates(fika)[:2] == (
        "Torsdag 26 november 2026, 13.00–15.00", "Torsdag 3 december 2026, 13.00–15.00",
    )  # fmt: skip


def test_paper_has_when_where_and_cost(lovkoping: Town, fika: Activity) -> None:
    """What a leaflet has room for."""
    assert [each.label for each in Preview(lovkoping).paper(fika)] == ["När", "Var", "Kostar"]


def test_a_called_off_day_is_told_as_people_see_it(lovkoping: Town, fika: Activity) -> None:
    """In the words of `torg installt`."""
    change = Change.read({"datum": "2026-11-26", "inställt": "Värden är sjuk"})
    assert Preview(lovkoping).seen(fika, change) == (
        "Öppen torsdagsfika, torsdag 26 november 2026, 13.00–15.00: Inställt. Värden är sjuk.",
    )  # fmt: skip


def test_the_page_has_it_all(lovkoping: Town, fika: Activity) -> None:
    """Also what only the page has room for, last."""
    page = preview_of(lovkoping, fika, Advice(tips=("Bra!",)))
    assert (page.name, page.organisation, page.facts[-1], page.advice.tips, page.call) == (
        "Öppen torsdagsfika", "Aktivitet. Frivilligcentralen Handen",
        Fact("Hör till", ("Prata och fika",)), ("Bra!",),
        "0980-31 92 05 Samordnaren. Du kan ringa vardagar 9–12. E-post: handen@example.org.",
    )  # fmt: skip


def test_every_activity_can_be_shown(lovkoping: Town) -> None:
    """Whatever its times are like."""
    shown = [preview_of(lovkoping, each).name for each in lovkoping.catalogue.activities]
    assert shown == [each.title for each in lovkoping.catalogue.activities]


def test_an_easy_text_keeps_its_lines(lovkoping: Town, fika: Activity) -> None:
    """As on the page."""
    assert preview_of(lovkoping, fika).easy.startswith("<p>")
