"""Problems said to somebody who fills in a form: `torg.phrases.problems_in_form`."""

import re

import pytest

from torg.phrases.problems_in_form import in_form
from torg.problems import CODES, Problem, Remedy, problem

_OF_FILES = re.compile(r"\b(?:bort|till) raden\b|\bfilen\b|\bkolonet\b|:$")
_NEVER_IN_A_FORM = (
    "fil-",
    "yaml-",
    "anslag-",
    "text-mall",
    "falt-okant",
    "kontrollerad-",
    "dubblett-id",
    "orgnummer",
    "sida-",
)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (problem("falt-saknas", fält="titel"), "Skriv vad det heter."),
        (problem("falt-tomt", ("skjuts",), fält="skjuts"), "Fyll i «skjuts»."),
        (problem("varde-bakvant", fält="grupp", lägst=9, högst=8),
         ("Ni brukar vara 9, men får vara högst 8. Ändra ett av talen under «Hur många brukar ni vara?» och «Hur många "
         "får ni vara som mest?».")),
        (problem("tider-form", sak="inga-dagar"),
         "Tiden säger inte vilken dag det är. Välj dagen, eller skriv datumet."),
        (problem("tider-form", sak="okänt"), "Den här tiden går inte ihop. Skriv varje tid för sig."),
        (problem("varde-antal", fält="intresse", antal=4, gräns="högst", tal=3), "Välj ett, två eller tre intressen."),
        (problem("varde-antal", fält="tider", antal=99, gräns="högst", tal=60),
         "«tider» har 99 saker. Det ska vara högst 60."),
        (problem("personnummer", fält="", citat="19…"), "Ta bort numret."),
        (Problem("varde-tal", params={"värde": "20 spänn", "block": "ja"}, remedy=Remedy("value", "20")),
         "«20 spänn» är inget tal. Skriv «20»."),
        (problem("tider-rod-dag", antal=1, datum="6 maj 2027"), "Välj vad som gäller under «Röda dagar»."),
        (problem("tider-rod-dag", antal=1, datum="6 maj 2027", form="mening", mening="Onsdagar 9"),
         "Skriv vad som gäller i samma mening: «Onsdagar 9, inte röda dagar» eller «Onsdagar 9, även röda dagar»."),
        (problem("tider-rod-dag", antal=1, datum="6 maj 2027", form="kvar"),
         "Skriv vad som gäller under «Något du vill säga till oss», så ordnar vi det."),
        (problem("tider-utan-klockslag"), "Skriv också när på dagen, till exempel 13.00–15.00."),
        (problem("tider-natt", klocka="1.00", remedy=Remedy("value", "13.00–15.00")),
         "Är det på dagen, skriv 13.00–15.00. Är det på natten kan det stå kvar."),
        (problem("tider-form", sak="vilken-utan-manad", vilken="Sista", hur="Varje vecka"),
         "Ni valde «Sista», men också «Varje vecka». Välj «En viss dag i månaden», eller «Säger inget»."),
        (problem("tider-form", sak="dag-och-datum", datumet="15 januari 2027", är="fredag", dagar="torsdag"),
         "15 januari 2027 är en fredag, men ni kryssade för torsdag. Ta bort krysset, eller ändra datumet."),
        (problem("datum", värde="27/11", sak="utan-ar", exempel="2026-11-29", förslag="2026-11-27"),
         "«27/11» saknar år. Är det fredag 27 november 2026, skriv 2026-11-27."),
        (problem("datum", värde="fredag", sak="veckodag", exempel="2026-11-29", förslag="2026-11-27"),
         "«fredag» säger inte vilket datum det är. Är det fredag 27 november 2026, skriv 2026-11-27."),
        (problem("datum", värde="30 februari", sak="finns-inte", dag="30 februari", exempel="2026-11-29"),
         "Dagen 30 februari finns inte. Skriv år, månad och dag, till exempel 2026-11-29."),
        (problem("datum", värde="1–3 maj {0}", sak="intervall", exempel="2026-11-29"),
         "«1–3 maj {0}» är flera dagar. Skriv en dag i taget, till exempel 2026-11-29."),
        (problem("datum", värde="i vår", sak="inget-datum", exempel="2026-11-29"),
         "«i vår» är inget datum. Skriv år, månad och dag, till exempel 2026-11-29."),
        (problem("varde-tal", värde="x", block="ja"), "«x» är inget tal."),
    ],
)  # fmt: skip
def test_a_form_has_no_lines(found: Problem, words: str) -> None:
    """The sentence says what to write or choose."""
    assert in_form(found).endswith(words)


@pytest.mark.parametrize("code", [code for code in CODES if not code.startswith(_NEVER_IN_A_FORM)])
def test_no_sentence_speaks_of_files(code: str) -> None:
    """Of any code that a form may meet."""
    assert _OF_FILES.findall(in_form(problem(code))) == []
