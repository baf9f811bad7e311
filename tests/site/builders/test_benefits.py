"""What somebody who gets benefits needs to know before a task."""

import pytest

from built_pages import answers, links, render
from torg.domain.site import Site
from torg.phrases.editions import speech_for
from torg.site.builders.benefits import PAYERS, benefits_of
from towns import SITE, activity, town

FIKA = "aktiviteter/handen/fika.html"
TITLE = "Får du ersättning eller bidrag?"


def test_a_task_says_whom_to_ask_first() -> None:
    """It promises nothing, and says who helps to ask."""
    page = render(town([activity(typ="uppdrag")]))[FIKA]
    assert answers(page)[TITLE] == (
        "Det kan vara sjukpenning, sjukersättning, a-kassa eller försörjningsstöd. "
        "Ring då först till den som betalar ut pengarna. Fråga hur uppdraget räknas. "
        "Sjukpenning och sjukersättning: ring Försäkringskassan. "
        "A-kassa: ring din a-kassa. Är du inskriven hos Arbetsförmedlingen? Fråga dem också. "
        "Försörjningsstöd: ring din handläggare hos kommunens socialtjänst. "
        "Reglerna är inte likadana för alla. Därför kan vi inte lova vad som gäller för dig. "
        "Vill du ha hjälp att fråga? Ring Lotsen, 0980-31 92 00. Försäkringskassan Arbetsförmedlingen"
    )
    assert {address for _, address in PAYERS} <= {href for _, href in links(page)}


@pytest.mark.parametrize(
    ("kind", "cost", "said"),
    [
        ("uppdrag", "gratis", "Du betalar inget."),
        ("uppdrag", "20 kr", "Det kostar 20 kronor."),
        ("aktivitet", "gratis", "Gratis."),
    ],
)
def test_a_task_is_not_called_free(kind: str, cost: str, said: str) -> None:
    """Who helps pays nothing; when there is something to pay, that is told."""
    assert answers(render(town([activity(typ=kind, kostnad=cost)]))[FIKA])["Vad kostar det?"] == said


def test_only_a_task_says_it() -> None:
    """Coffee does not count as work."""
    assert TITLE not in answers(render(town([activity()]))[FIKA])


def test_names_are_marked_in_other_editions() -> None:
    """An authority has its Swedish name everywhere."""
    found = benefits_of(speech_for("en"), Site.read(SITE))
    assert [way.text for way in found.ways] == [f"\u2068{name}\u2069" for name, _ in PAYERS]
