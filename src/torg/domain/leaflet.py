"""Leaflet: a paper to print and give away, as settings that staff can change without code."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field, WithJsonSchema

from torg.domain.fields import Block, Day, Line, Many, Phone, Slug, Title, Whole, YesNo
from torg.domain.record import IDENTITY, Record
from torg.domain.schedule.dates import days_after

WEEKS = 8
"""How many weeks a leaflet holds dates for, when nothing else is said."""


class PaperFormat(StrEnum):
    """How the paper is folded, and for whom it is."""

    A5 = "a5"
    LARGE = "storstil"
    BOOKLET = "häfte"
    FOUR = "fyrsidigt"
    TRIFOLD = "trefalsat"
    PRESS = "tryckeri"


class PaperColour(StrEnum):
    """The one colour besides black. Each stands out against white at least seven to one (WCAG 2.2, 1.4.6)."""

    GREEN = "grön"
    BLUE = "blå"
    RED = "röd"
    PURPLE = "lila"
    BLACK = "svart"


class PageLimit(StrEnum):
    """How many A5 pages sheets of A4 are folded to, and still stapled in an office."""

    EIGHT = "8"
    TWELVE = "12"
    SIXTEEN = "16"


Pages = Annotated[PageLimit, WithJsonSchema({"enum": [*PageLimit, *(int(limit) for limit in PageLimit)]})]
"""Editors read YAML 1.2, where 12 is a number."""


class LeafletChoice(Record):
    """What the leaflet holds. Everything, when nothing is said; of several fields all count, in one any value."""

    areas: Many[Slug] = Field(
        default=(), alias="områden", description="Områdena som bladet gäller.", examples=[["angsbo"]]
    )
    from_home: YesNo = Field(
        default=True,
        alias="hemifrån",
        description="Om det man gör hemifrån ska vara med när ni har valt områden.",
        examples=["ja", "nej"],
    )
    interests: Many[Slug] = Field(
        default=(), alias="intresse", description="Intressena som bladet gäller.", examples=[["prata-fika"]]
    )
    badges: Many[Slug] = Field(
        default=(), alias="märken", description="Märken som allt i bladet ska ha.", examples=[["gratis"]]
    )
    organisations: Many[Slug] = Field(
        default=(), alias="arrangörer", description="Arrangörerna som bladet gäller.", examples=[["biblioteket"]]
    )
    entries: Many[Slug] = Field(
        default=(),
        alias="poster",
        description="Just de här, när ni själva väljer.",
        examples=[["oppen-torsdagsfika", "promenad-i-parken"]],
    )
    notices: YesNo = Field(
        default=True, alias="anslag", description="Om anslagstavlan ska vara med.", examples=["ja", "nej"]
    )


class LeafletPhone(Record):
    """A number of the leaflet's own, in place of the site's."""

    name: Title = Field(alias="namn", description="Vad telefonen heter.", examples=["Biblioteket i Ängsbo"])
    number: Phone = Field(alias="nummer", description="Telefonnumret.", examples=["0980-31 92 00"])
    hours: Line = Field(alias="öppet", description="När någon svarar.", examples=["vardagar 9–15"])


class Leaflet(Record):
    """A leaflet: what it holds, for which weeks, in which editions and formats."""

    id: str = Field(default="", alias=IDENTITY, exclude=True, description="Filens namn.", examples=["angsbo"])
    title: Title = Field(alias="titel", description="Rubriken på framsidan.", examples=["Ängsbo den här vintern"])
    choice: LeafletChoice = Field(
        default=LeafletChoice.model_construct(),
        alias="urval",
        description="Vad som ska vara med. Allt, om ni inte väljer något.",
        examples=[{"områden": ["angsbo"]}],
    )
    editions: Many[Slug] = Field(
        default=("sv",), alias="utgåvor", description="Utgåvorna som ska göras.", examples=[["sv", "ar"]]
    )
    first: Day | None = Field(
        default=None, alias="från", description="Första dagen i bladet. Annars dagen då det görs.",
        examples=["2026-12-01"],
    )  # fmt: skip
    last: Day | None = Field(
        default=None, alias="till", description="Sista dagen i bladet. Annars räknas det i veckor.",
        examples=["2027-01-31"],
    )  # fmt: skip
    weeks: Whole = Field(
        default=WEEKS, alias="veckor", description="Hur många veckor bladet gäller, när ni inte skriver till.",
        examples=["8"],
    )  # fmt: skip
    formats: Many[PaperFormat] = Field(
        default=(PaperFormat.A5,), alias="format", description="Formaten som ska göras.", examples=[["a5", "häfte"]]
    )
    pages: Pages | None = Field(
        default=None, alias="sidor", description="Högst så många sidor i a5: 8, 12 eller 16.", examples=["12"]
    )
    short: YesNo = Field(
        default=False,
        alias="kortfattat",
        description="Om bladet ska bli kortare: då står inte vad varje sak är, bara när, var och hur.",
        examples=["ja", "nej"],
    )
    logo: Line | None = Field(
        default=None, alias="logotyp", description="En bild bredvid filen, i formatet svg eller png.",
        examples=["lovkoping.svg"],
    )  # fmt: skip
    logo_text: Line | None = Field(
        default=None,
        alias="logotyp föreställer",
        description="Bilden i ord, för den som inte ser den.",
        examples=["Lövköpings kommun"],
    )
    colour: PaperColour = Field(
        default=PaperColour.GREEN, alias="färg", description="Färgen vid sidan av svart.", examples=["grön", "blå"]
    )
    greeting: Block | None = Field(
        default=None,
        alias="hälsning",
        description="En hälsning först i bladet.",
        examples=["Hej!\nHär är några saker som du kan göra i vinter."],
    )
    phone: LeafletPhone | None = Field(
        default=None, alias="telefon", description="Ett annat telefonnummer än webbplatsens.",
        examples=[{"namn": "Biblioteket i Ängsbo", "nummer": "0980-31 92 00", "öppet": "vardagar 9–15"}],
    )  # fmt: skip
    on_site: YesNo = Field(
        default=False,
        alias="på webbplatsen",
        description="Om bladet ska gå att hämta på webbplatsens sida om papper.",
        examples=["ja", "nej"],
    )

    def period(self, today: date) -> tuple[date, date]:
        """The first and the last day that the leaflet tells of, when it is made on `today`.

        Counted in weeks it ends on a Sunday.
        """
        first = self.first or today
        return first, self.last or days_after(first, 7 * max(1, self.weeks) - first.isoweekday())
