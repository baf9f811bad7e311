"""Organisation: who arranges. No persons: role addresses and the organisation's own numbers only (GDPR art. 5)."""

from pydantic import Field

from torg.domain.fields import (
    Block,
    Day,
    Email,
    Line,
    Many,
    OrganisationNumber,
    Phone,
    PostCode,
    Slug,
    Title,
    Url,
    YesNo,
)  # fmt: skip
from torg.domain.record import IDENTITY, Record


class Contact(Record):
    """Who one may ring, and when: a role, never a person's name."""

    role: Line | None = Field(
        default=None, alias="roll", description="Vem som svarar: en roll, inget namn.", examples=["Värden"]
    )
    phone: Phone | None = Field(
        default=None,
        alias="telefon",
        description="Telefonnummer som någon svarar på.",
        examples=["0980-31 92 05"],
    )
    hours: Line | None = Field(
        default=None, alias="ring", description="När man kan ringa.", examples=["torsdagar 9–12"]
    )
    sms: Phone | None = Field(default=None, alias="sms", description="Nummer för sms.", examples=["070-174 06 05"])
    email: Email | None = Field(
        default=None, alias="e-post", description="E-postadress som hör till föreningen, inte till en person.",
        examples=["handen@example.org"],
    )  # fmt: skip
    web: Url | None = Field(
        default=None,
        alias="webb",
        description="Adressen till er webbplats.",
        examples=["https://example.org/handen"],
    )

    @property
    def is_empty(self) -> bool:
        """Whether there is no way in at all."""
        return not (self.phone or self.sms or self.email or self.web)


class Organisation(Record):
    """An association, a church, a municipal unit: the owner of a folder of entries."""

    id: str = Field(
        default="", alias=IDENTITY, exclude=True, description="Filens namn.", examples=["frivilligcentralen"]
    )
    name: Title = Field(alias="namn", description="Föreningens namn.", examples=["Frivilligcentralen Handen"])
    kind: Slug = Field(alias="slag", description="Vad det är för slags arrangör.", examples=["ideell", "kommun"])
    easy: Block = Field(
        alias="lättläst", description="Berätta med korta meningar vilka ni är.",
        examples=["Vi är volontärer.\nVi hjälper till på många sätt."],
    )  # fmt: skip
    text: Block | None = Field(
        default=None, alias="text", description="Mer om er, om ni vill.", examples=["Vi startade 1998."]
    )
    contact: Contact = Field(
        alias="kontakt",
        description="Hur man når er.",
        examples=[{"telefon": "0980-31 92 05", "ring": "vardagar 9–15"}],
    )
    street: Line | None = Field(
        default=None,
        alias="adress",
        description="Gata och nummer, om man får komma dit.",
        examples=["Smedjegatan 7"],
    )
    postcode: PostCode | None = Field(default=None, alias="postnummer", description="Postnumret.", examples=["123 45"])
    town: Line | None = Field(default=None, alias="ort", description="Postorten.", examples=["Lövköping"])
    number: OrganisationNumber | None = Field(
        default=None,
        alias="organisationsnummer",
        description="Organisationsnumret, om ni har ett.",
        examples=["212000-0142"],
    )
    languages: Many[Slug] = Field(default=(), alias="språk", description="Språk som ni talar.", examples=[["sv", "ar"]])
    independent: YesNo = Field(
        default=False,
        alias="fristående",
        description="Om ni är fristående från kommunen och det är viktigt att säga.",
        examples=["ja"],
    )
    conduct: Block | None = Field(
        default=None,
        alias="trivselregler",
        description="Era egna regler för att alla ska trivas.",
        examples=["Vi lyssnar på varandra."],
    )
    checked: Day = Field(
        alias="kontrollerad",
        description="Senaste dagen då ni såg efter att allt stämmer.",
        examples=["2026-11-15"],
    )
