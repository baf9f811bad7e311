"""The vocabularies that the municipality owns: one file each in `content/vocabularies/`."""

from enum import StrEnum

from pydantic import Field

from torg.domain.fields import Block, Day, Line, Many, Phone, Slug, Title, Url, YesNo
from torg.domain.record import Record
from torg.domain.schedule.parts import Period


class Term(Record):
    """A word that entries refer to by its id."""

    id: Slug = Field(alias="id", description="Ordets id, som man skriver i filerna.", examples=["prata-fika"])
    label: Title = Field(alias="etikett", description="Ordet som syns på sidan.", examples=["Prata och fika"])
    english: Title = Field(alias="engelska", description="Ordet på engelska.", examples=["Talk and have coffee"])


class Interest(Term):
    """Something that people like to do: the main way in."""

    typical: Line = Field(alias="till exempel", description="Vad man hittar där.", examples=["pratkafé, öppen fika"])
    synonyms: Many[Line] = Field(
        default=(),
        alias="sökord",
        description="Ord som leder hit i sökningen, men inte syns.",
        examples=[["tråkigt"]],
    )


class EntryType(Term):
    """A content type."""

    plural: Title = Field(alias="flera", description="Rubriken när det är flera.", examples=["Aktiviteter"])
    dated: YesNo = Field(alias="har tider", description="Om det måste finnas tider.", examples=["ja"])


class Badge(Term):
    """A low-threshold promise with a condition that can be checked."""

    condition: Line = Field(
        alias="villkor",
        description="Vad som måste vara sant.",
        examples=["Ingen nekas för att den inte har bokat."],
    )
    derived_from: Line | None = Field(
        default=None,
        alias="följer av",
        description="Fältet som märket följer av. Då skriver man inte märket själv.",
        examples=["anmälan: nej"],
    )


class FactValue(StrEnum):
    """What a venue fact holds."""

    YES_NO = "ja, nej eller vet ej"
    NUMBER = "antal"
    CENTIMETRES = "centimeter"
    METRES = "meter"
    TEXT = "text"


class VenueFact(Term):
    """One fact about a venue that somebody may need to know beforehand."""

    group: Title = Field(alias="grupp", description="Vilken grupp det hör till.", examples=["Röra sig"])
    value: FactValue = Field(alias="värde", description="Vad man svarar.", examples=["ja, nej eller vet ej", "antal"])
    no_label: Title | None = Field(
        default=None,
        alias="etikett nej",
        description="Vad det heter när svaret är nej.",
        examples=["Ingen hiss"],
    )


class LifeSituation(Term):
    """A door for somebody in a certain place in life: interests, entries and helplines together."""

    easy: Block = Field(
        alias="lättläst",
        description="Några vänliga rader.",
        examples=["Det tar tid att lära känna en ny ort."],
    )
    interests: Many[Slug] = Field(
        default=(), alias="intresse", description="Intressen som passar.", examples=[["prata-fika"]]
    )
    entries: Many[Slug] = Field(
        default=(),
        alias="poster",
        description="Poster som passar särskilt bra.",
        examples=[["gemenskapslotsen"]],
    )
    helplines: Many[Slug] = Field(
        default=(), alias="hjälplinjer", description="Hjälplinjer som passar.", examples=[["bris"]]
    )
    synonyms: Many[Line] = Field(
        default=(),
        alias="sökord",
        description="Ord som leder hit i sökningen, men inte syns.",
        examples=[["nyinflyttad"]],
    )


class Helpline(Record):
    """A number to ring when it is hard. Hidden when nobody has checked it for 365 days."""

    id: Slug = Field(alias="id", description="Hjälplinjens id.", examples=["vard-1177"])
    name: Title = Field(alias="namn", description="Hjälplinjens namn.", examples=["1177"])
    number: Phone = Field(alias="telefon", description="Telefonnumret.", examples=["1177"])
    hours: Line | None = Field(
        default=None,
        alias="öppet",
        description="När någon svarar. Skriv bara det när ni har sett efter.",
        examples=["dygnet runt"],
    )
    good_for: Line = Field(alias="för", description="När man ringer hit.", examples=["Råd om sjukdom och vård."])
    languages: Many[Slug] = Field(default=("sv",), alias="språk", description="Språk som de talar.", examples=[["sv"]])
    web: Url | None = Field(
        default=None, alias="webb", description="Adressen på nätet.", examples=["https://www.1177.se"]
    )
    checked: Day = Field(
        alias="kontrollerad",
        description="Senaste dagen då någon såg efter att numret stämmer.",
        examples=["2026-11-15"],
    )
    source: Line = Field(alias="källa", description="Var uppgiften kommer från.", examples=["msb.se"])


class SchoolPeriod(Record):
    """A term or a school holiday, decided by the municipality (skolförordningen 3 kap.)."""

    kind: Period = Field(alias="slag", description="Termin eller vilket lov det är.", examples=["termin", "sportlov"])
    name: Title = Field(alias="namn", description="Vad perioden heter.", examples=["Vårterminen 2027"])
    first: Day = Field(alias="från", description="Första dagen.", examples=["2027-01-11"])
    last: Day = Field(alias="till", description="Sista dagen.", examples=["2027-06-09"])


class AvoidedWord(Record):
    """A word that residents should not meet, and what to say instead."""

    word: Line = Field(
        alias="undvik",
        description="Ordet att undvika. En stjärna sist tar med ordets böjningar.",
        examples=["ensam*"],
    )
    instead: Line = Field(alias="skriv", description="Vad man kan skriva i stället.", examples=["träffa andra"])
    why: Line = Field(
        alias="varför", description="Varför ordet är dåligt här.", examples=["Ingen vill bära den etiketten."]
    )


class Abbreviation(Record):
    """An abbreviation and what it stands for."""

    short: Line = Field(alias="förkortning", description="Förkortningen.", examples=["t.ex."])
    long: Line = Field(alias="betyder", description="Vad man skriver i stället.", examples=["till exempel"])


class OrganisationKind(Term):
    """What sort of organiser it is. Faith communities are shown as such, honestly."""


class Language(Record):
    """A language that may be spoken at an activity or used by an edition."""

    id: Slug = Field(alias="id", description="Språkets kod enligt BCP 47.", examples=["ar"])
    label: Title = Field(alias="etikett", description="Språket på svenska.", examples=["arabiska"])
    own_name: Title = Field(alias="eget namn", description="Språket på språket självt.", examples=["العربية"])


class Vocabularies(Record):
    """All vocabularies together. Each field is one file, `content/vocabularies/<alias>.yaml`, holding a list."""

    interests: Many[Interest] = Field(alias="intressen", description="Intressen.", examples=[[]])
    types: Many[EntryType] = Field(alias="typer", description="Innehållstyper.", examples=[[]])
    life_situations: Many[LifeSituation] = Field(alias="livssituationer", description="Livssituationer.", examples=[[]])
    badges: Many[Badge] = Field(alias="marken", description="Märken.", examples=[[]])
    venue_facts: Many[VenueFact] = Field(alias="lokalfakta", description="Fakta om lokaler.", examples=[[]])
    school_year: Many[SchoolPeriod] = Field(alias="lasar", description="Terminer och lov.", examples=[[]])
    helplines: Many[Helpline] = Field(alias="hjalplinjer", description="Hjälplinjer.", examples=[[]])
    organisation_kinds: Many[OrganisationKind] = Field(
        alias="arrangorer", description="Slags arrangörer.", examples=[[]]
    )
    languages: Many[Language] = Field(alias="sprak", description="Språk.", examples=[[]])
    avoided_words: Many[AvoidedWord] = Field(alias="undvik", description="Ord att undvika.", examples=[[]])
    abbreviations: Many[Abbreviation] = Field(alias="forkortningar", description="Förkortningar.", examples=[[]])
