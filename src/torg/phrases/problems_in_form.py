"""What is wrong, said to somebody who fills in a form: the problems' own sentences, without talk of lines in a file.

The few codes whose sentences tell how a file is written have one of their own here.
"""

from collections.abc import Mapping
from datetime import date

from torg.domain.coming import EXAMPLE
from torg.domain.faulty import SUGGESTION
from torg.phrases.form import TIME_SHAPES, WORDS
from torg.phrases.form_fields import full_label, label_of
from torg.phrases.occurrences import weekday_and_day
from torg.phrases.problems import explain
from torg.phrases.problems_form import Params, Say, by, given, say
from torg.problems import Problem

_TO_ANSWER: Mapping[str, Say] = {
    "titel": "Skriv vad det heter.",
    "typ": "Välj vad det är för slags sak.",
    "intresse": "Välj ett, två eller tre intressen.",
    "lättläst": "Berätta med korta meningar vad man gör.",
    "tider": "Fyll i minst en tid.",
    "kostnad": "Skriv vad det kostar, eller «gratis».",
    "pris": "Skriv vad det kostar, eller «gratis».",
    "anmälan": "Välj om man måste anmäla sig.",
    "krävs": "Välj om det krävs.",
    "kontakt": "Skriv minst ett sätt att nå er: telefon, sms, e-post eller webb.",
    "varannan vecka från": "Skriv den första dagen, till exempel 2027-01-14.",
    "vem": "Skriv vem som kan följa med.",
}
_MISSING = by("fält", _TO_ANSWER, "Fyll i «{fält}».")

_SENTENCES: Mapping[str, Say] = {
    "falt-saknas": _MISSING,
    "falt-tomt": _MISSING,
    "falt-form": "«{fält}» går inte att läsa så här. Skriv det i rutorna, en sak i varje.",
    "plats-saknas": "Välj var det är. Då hittar fler dit.",
    "varde-antal": lambda params: (
        "Välj ett, två eller tre intressen."
        if params["fält"] == "intresse"
        else f"«{params['fält']}» har {params['antal']} saker. Det ska vara {params['gräns']} {params['tal']}."
    ),
    "fil-upptagen": "Det finns redan något som heter så. Lägg till ett ord i titeln.",
    "dubblett-trolig": "Det liknar «{annan}», som redan finns. Är det samma? Ändra hellre det som finns.",
}
_HOW: Mapping[str, Say] = {
    "orgnummer-person": "Ta bort numret.",
    "personnummer": "Ta bort numret.",
    "text-platshallare": "Skriv era egna ord i stället för «{citat}».",
    "tider-passerade": "Skriv dagar som kommer. Är något slut som redan finns, välj «Ta bort från torget» för det.",
    "varde-for-langt": by(
        "fält",
        {"text": "Korta texten till {högst} tecken."},
        f"Korta texten till {{högst}} tecken. Resten kan stå i «{label_of(('text',))}».",
    ),
    "tider-rod-dag": by(
        "form",
        {
            "mening": "Skriv vad som gäller i samma mening: «{mening}, inte röda dagar» eller «{mening}, även röda "
            "dagar».",
            "kvar": f"Skriv vad som gäller under «{WORDS.message}», så ordnar vi det.",
        },
        f"Välj vad som gäller under «{WORDS.time_red}».",
    ),
    "varde-bakvant": by(
        "fält",
        {
            "grupp": f"Ändra ett av talen under «{full_label(('grupp', 'vanligt antal'))}» och "
            f"«{full_label(('grupp', 'högst'))}».",
        },
        "Byt plats på talen: från {högst} till {lägst}.",
    ),
    "tider-utan-klockslag": "Skriv också när på dagen, till exempel 13.00–15.00.",
    "tider-natt": given(
        "rätt",
        "Är det på dagen, skriv {rätt}. Är det på natten kan det stå kvar.",
        "Är det på dagen, skriv timmen med 13 till 23. Är det på natten kan det stå kvar.",
    ),
    "privat-mobil": "Skriv hellre föreningens nummer. Skriv aldrig någons privata nummer.",
    "tider-samma-dag": "Låt det stå om det stämmer. Välj annars en annan dag.",
    "tider-klamdag": "Har ni stängt då? Skriv tiden med egna ord, och lägg till «utom» och datumet.",
}
_WHICH_DATE = (
    f"Välj «{TIME_SHAPES['datum']}» eller «{TIME_SHAPES['varannan']}», eller ta bort datumet. Börjar ni den dagen? "
    "Skriv tiden med egna ord, som: Torsdagar 13.00–15.00, från 14 januari 2027"
)
_FORM_HOW: Mapping[str, Say] = {
    "inga-dagar": "Välj dagen, eller skriv datumet.",
    "utan-start": "Skriv den första dagen, till exempel 2027-01-14.",
    "stangt-pa-datum": "Välj «Säger inget» för röda dagar. Ni har ju valt datumen själva.",
    "mening": "Skriv till exempel: Torsdagar 13.00–15.00, inte röda dagar",
    "manader": "Skriv första och sista dagen, till exempel: från 14 januari till 27 maj 2027",
    "tva-regler": "Skriv dem på var sin rad: «{ett}» och «{två}».",
    "tva-ganger": "Skriv varje tid på en egen rad.",
    "vilken-saknas": "Välj första, andra, tredje, fjärde eller sista.",
    "vilken-utan-manad": f"Välj «{TIME_SHAPES['manad']}», eller «{WORDS.not_said}».",
    "datum-och-veckor": _WHICH_DATE,
    "datum-utan-val": _WHICH_DATE,
    "dag-och-datum": "Ta bort krysset, eller ändra datumet.",
}
_TIMES_HOW = by("sak", _FORM_HOW, "Skriv varje tid för sig.")
_TIMES_WHAT = by(
    "sak",
    {
        "inga-dagar": "Tiden säger inte vilken dag det är.",
        "utan-start": "Varannan vecka måste räknas från en första dag.",
        "mening": "«{värde}» går inte att förstå som en tid.",
        "tva-regler": "Meningen säger två tider på en gång.",
        "tva-ganger": "Meningen säger samma sak två gånger.",
        "manader": "«{värde}» säger inte vilka dagar det börjar och slutar.",
        "stangt-pa-datum": "Röda dagar går inte ihop med bestämda datum.",
        "vilken-saknas": "Ni valde «{hur}», men inte vilken.",
        "vilken-utan-manad": "Ni valde «{vilken}», men också «{hur}».",
        "datum-och-veckor": "Ni skrev ett datum, {datumet}, men valde «{hur}».",
        "datum-utan-val": "Ni kryssade för veckodagar och skrev ett datum, {datumet}.",
        "dag-och-datum": "{datumet} är en {är}, men ni kryssade för {dagar}.",
    },
    "Den här tiden går inte ihop.",
)


_DAY_WHAT: Mapping[str, str] = {
    "utan-ar": "«{värde}» saknar år.",
    "tva-siffror": "«{värde}» har bara två siffror för året.",
    "veckodag": "«{värde}» säger inte vilket datum det är.",
    "idag": "«{värde}» säger inte vilket datum det är.",
    "finns-inte": "Dagen {dag} finns inte.",
}


def _day_how(params: Params) -> str:
    """With the day that is mostly meant, in words too: whoever meant another one sees it."""
    if params.has("mening"):
        return f"Skriv raden så här: «{params['mening']}»."
    if params.has(SUGGESTION):
        return f"Är det {weekday_and_day(date.fromisoformat(params[SUGGESTION]))}, skriv {params[SUGGESTION]}."
    if params["sak"] == "intervall":
        return f"Skriv en dag i taget, till exempel {params[EXAMPLE]}."
    return f"Skriv år, månad och dag, till exempel {params[EXAMPLE]}."


def in_form(problem: Problem) -> str:
    """One problem in a sentence or a few, to stand beside its field and in the summary above the form."""
    params = Params(problem)
    if problem.code in _SENTENCES:
        return say(_SENTENCES[problem.code], params)
    if problem.code == "datum" and params.has(EXAMPLE):
        said = _DAY_WHAT.get(params["sak"])
        return f"{say(said, params) if said else explain(problem).what} {_day_how(params)}"
    if problem.code == "tider-form":
        return f"{say(_TIMES_WHAT, params)} {say(_TIMES_HOW, params)}"
    told = explain(problem)
    how = say(_HOW[problem.code], params) if problem.code in _HOW else _without_lines(problem, told.how, params)
    return " ".join(filter(None, (told.what, how)))


def _without_lines(problem: Problem, how: str, params: Params) -> str:
    """How to mend it. What would go on with lines to paste says the value instead."""
    if not how.endswith(":"):
        return how
    if problem.remedy and problem.remedy.action == "value" and problem.remedy.text:
        return say(given("rätt", "Skriv «{rätt}».", ""), params)
    return ""
