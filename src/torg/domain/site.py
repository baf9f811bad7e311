"""Site: the municipality, its human telephone number, its areas and its editions."""

from pydantic import Field

from torg.domain.fields import Block, Email, Line, Many, Phone, Slug, Title, Url, YesNo
from torg.domain.record import Record


class Area(Record):
    """A part of the municipality."""

    id: Slug = Field(alias="id", description="Områdets id.", examples=["angsbo"])
    name: Title = Field(alias="namn", description="Områdets namn.", examples=["Ängsbo"])


class HumanPhone(Record):
    """The number that a human answers, shown on every page and on the leaflet's back."""

    name: Title = Field(alias="namn", description="Vad telefonen heter.", examples=["Gemenskapslotsen"])
    number: Phone = Field(alias="nummer", description="Telefonnumret.", examples=["0980-31 92 00"])
    hours: Line = Field(alias="öppet", description="När någon svarar.", examples=["vardagar 9–15"])
    easy: Block = Field(
        alias="lättläst",
        description="Vad som händer när man ringer.",
        examples=["En människa svarar.\nDu slipper knappval."],
    )
    email: Email | None = Field(
        default=None,
        alias="e-post",
        description="E-post till samma människor.",
        examples=["lotsen@example.org"],
    )


class Site(Record):
    """The whole site's settings."""

    name: Title = Field(alias="namn", description="Webbplatsens namn.", examples=["Socialt torg Lövköping"])
    municipality: Title = Field(alias="kommun", description="Kommunens namn.", examples=["Lövköpings kommun"])
    town: Title = Field(alias="ort", description="Ortens namn, som man säger det.", examples=["Lövköping"])
    county: Title = Field(alias="län", description="Länets namn.", examples=["Granlands län"])
    url: Url = Field(alias="adress", description="Webbplatsens adress.", examples=["https://torg.example.org"])
    phone: HumanPhone = Field(
        alias="telefon",
        description="Telefonnumret som en människa svarar på.",
        examples=[{"namn": "Gemenskapslotsen"}],
    )
    areas: Many[Area] = Field(
        alias="områden", description="Kommunens områden.", examples=[[{"id": "angsbo", "namn": "Ängsbo"}]]
    )
    editions: Many[Slug] = Field(alias="utgåvor", description="Utgåvorna som ska byggas.", examples=[["sv"]])
    crisis_lines: Many[Slug] = Field(
        alias="krisnummer",
        description="Hjälplinjerna i rutan «Det känns mycket svårt just nu».",
        examples=[["nodnumret", "vard-1177"]],
    )
    report_email: Email = Field(
        alias="rätta", description="Dit man skriver när något inte stämmer.", examples=["lotsen@example.org"]
    )
    report_form: Url | None = Field(
        default=None,
        alias="formulär",
        description="Ett formulär där man kan säga till när något inte stämmer.",
        examples=["https://www.example.org/ratta"],
    )
    leaflets: YesNo = Field(
        default=True,
        alias="blad",
        description="Om färdiga blad (PDF) för orten och områdena ska gå att hämta på webbplatsen.",
        examples=["ja", "nej"],
    )
    demo: YesNo = Field(
        alias="demo", description="Ja för en påhittad ort med påhittade telefonnummer.", examples=["ja"]
    )
