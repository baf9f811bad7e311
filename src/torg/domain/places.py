"""Where: a venue with its facts, and how an entry chooses among venues.

Facts are `ja`, `nej` or `vet ej` with numbers, never one verdict "accessible": a visitor decides, as in the national
accessibility database (Tillgänglighetsdatabasen).
"""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, PlainSerializer, Tag, WithJsonSchema

from torg.domain.faulty import faulty
from torg.domain.fields import Block, Day, Line, Many, PostCode, Slug, Title, Url, Whole, YesNo, need_text
from torg.domain.record import IDENTITY, Record

UNKNOWN = "vet ej"
"""What nobody has looked at yet."""

ALWAYS_ASKED = ("stegfri-entre", "rullstolstoalett")
"""Facts that many need before they dare to go: a venue that does not tell them is said not to know."""


class PlaceKind(StrEnum):
    """What sort of place it is; online and phone mean that one can join from home."""

    VENUE = "lokal"
    OUTDOORS = "ute"
    ONLINE = "nätet"
    PHONE = "telefon"
    HOME = "hemma"
    TOLD_LATER = "senare"


class EvenOddPlaces(Record):
    """One place in even ISO weeks, another in odd ones."""

    even: Slug = Field(alias="jämna", description="Platsen i jämna veckor.", examples=["verkstan-hus"])
    odd: Slug = Field(alias="udda", description="Platsen i udda veckor.", examples=["natet"])


def _write_places(ids: tuple[str, ...]) -> str | list[str]:
    """One place stands by itself, several in a list."""
    return ids[0] if len(ids) == 1 else list(ids)


def _choice(value: Any) -> str:
    return "@jamna-udda" if isinstance(value, dict | EvenOddPlaces) else "@platser"


PlaceChoice = Annotated[
    Annotated[Many[Slug], PlainSerializer(_write_places), Tag("@platser")]
    | Annotated[EvenOddPlaces, Tag("@jamna-udda")],
    Discriminator(_choice),
]
"""A place, several places, or one for even and one for odd weeks. Several without `växlar` are used at once."""


def _rotation(value: Any) -> bool:
    if value is True:
        return True
    word = need_text(value).strip().lower()
    if word in {"varje gång", "ja"}:
        return True
    raise faulty("varde-okant", word, slag="växlar", förslag="varje gång")


Rotation = Annotated[
    bool,
    BeforeValidator(_rotation),
    PlainSerializer(lambda _: "varje gång"),
    WithJsonSchema({"type": "string", "enum": ["varje gång"]}),
]
"""`varje gång`: the places are used in turn, one a time."""


def place_ids(choice: "tuple[str, ...] | EvenOddPlaces | None") -> tuple[str, ...]:
    """Every place id that a choice names, in the order written."""
    if choice is None:
        return ()
    return (choice.even, choice.odd) if isinstance(choice, EvenOddPlaces) else choice


class Stop(Record):
    """The nearest stop for bus or train."""

    name: Line = Field(alias="namn", description="Hållplatsens namn.", examples=["Torget"])
    minutes: Whole = Field(
        alias="minuter", description="Hur många minuter det tar att gå från hållplatsen.", examples=["4"]
    )


class GeoPoint(Record):
    """A position in WGS 84, decimal degrees."""

    latitude: Line = Field(alias="nord", description="Latitud i grader.", examples=["59.3251"])
    longitude: Line = Field(alias="öst", description="Longitud i grader.", examples=["18.0711"])


class Checked(Record):
    """When the facts were last checked, and by which role."""

    day: Day = Field(alias="datum", description="Dagen då någon tittade.", examples=["2026-10-02"])
    by: Line | None = Field(
        default=None,
        alias="av",
        description="Vilken roll som tittade, inget namn.",
        examples=["Gemenskapslotsen"],
    )


class Place(Record):
    """A venue that several organisers may share."""

    id: str = Field(default="", alias=IDENTITY, exclude=True, description="Filens namn.", examples=["handen-lokal"])
    name: Title = Field(alias="namn", description="Platsens namn.", examples=["Handens lokal"])
    kind: PlaceKind = Field(alias="slag", description="Vad det är för slags plats.", examples=["lokal", "ute", "nätet"])
    street: Line | None = Field(
        default=None, alias="adress", description="Gata och nummer.", examples=["Smedjegatan 7"]
    )
    postcode: PostCode | None = Field(default=None, alias="postnummer", description="Postnumret.", examples=["123 45"])
    town: Line | None = Field(default=None, alias="ort", description="Postorten.", examples=["Lövköping"])
    area: Slug | None = Field(
        default=None, alias="område", description="Vilket område platsen ligger i.", examples=["centrum"]
    )
    stop: Stop | None = Field(
        default=None, alias="hållplats", description="Närmaste hållplats och hur långt det är att gå.",
        examples=[{"namn": "Torget", "minuter": "4"}],
    )  # fmt: skip
    directions: Block | None = Field(
        default=None,
        alias="hitta hit",
        description="Hur man hittar in, steg för steg.",
        examples=["Gå in från gården."],
    )
    facts: dict[Slug, Line] = Field(
        default_factory=dict,
        alias="fakta",
        description="Fakta om platsen: ja, nej eller vet ej, eller ett tal.",
        examples=[{"stegfri-entre": "ja", "antal-trappsteg": "0"}],
    )
    remark: Line | None = Field(
        default=None,
        alias="att veta",
        description="Något mer som är bra att veta.",
        examples=["Stig med rötter."],
    )
    position: GeoPoint | None = Field(
        default=None,
        alias="läge",
        description="Var platsen ligger på kartan.",
        examples=[{"nord": "59.3", "öst": "18.0"}],
    )
    database_url: Url | None = Field(
        default=None, alias="tillgänglighetsdatabasen", description="Länk till platsen i Tillgänglighetsdatabasen.",
        examples=["https://td.example.org/42"],
    )  # fmt: skip
    bookable: YesNo = Field(
        default=False,
        alias="går att låna",
        description="Om andra föreningar kan låna lokalen.",
        examples=["ja"],
    )
    checked: Checked | None = Field(
        default=None, alias="kontrollerad", description="När någon såg efter att uppgifterna stämmer.",
        examples=[{"datum": "2026-10-02", "av": "Gemenskapslotsen"}],
    )  # fmt: skip

    @property
    def asked_facts(self) -> dict[str, str]:
        """Its facts, also those that it leaves out although many need them before they dare to go: not known."""
        asked = dict.fromkeys(ALWAYS_ASKED, UNKNOWN) if self.kind is PlaceKind.VENUE else {}
        return {**asked, **self.facts}

    @property
    def from_home(self) -> bool:
        """Whether one takes part here without going out."""
        return self.kind in {PlaceKind.ONLINE, PlaceKind.PHONE}
