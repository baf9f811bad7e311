"""Activity: one entry in the directory, of any type that an organisation writes in a file of its own."""

from enum import StrEnum

from pydantic import Field

from torg.domain.fields import Block, Day, Line, Many, Slug, Title, Url, YesNo
from torg.domain.organisation import Contact
from torg.domain.places import PlaceChoice, Rotation, place_ids
from torg.domain.record import IDENTITY, OWNER, Record
from torg.domain.schedule.record import Change, Schedule
from torg.domain.terms import Ages, Cost, FirstVisit, Group, Membership, SignUp

STARTER_EASY = "Välkommen!\nRing oss om du undrar något."
"""What `torg new` writes as the easy-read text: enough to be valid, and for nobody to keep."""


class ActivityType(StrEnum):
    """What sort of entry it is. Labels are in `vocabularies/typer.yaml`."""

    ACTIVITY = "aktivitet"
    COURSE = "kurs"
    MEETING_PLACE = "motesplats"
    SUPPORT = "stod"
    SHARING = "delningsplats"
    TASK = "uppdrag"
    DIGITAL = "digital-resurs"


class Activity(Record):
    """An entry: what, when, where, what it costs, whether to sign up, and what happens the first time."""

    id: str = Field(
        default="", alias=IDENTITY, exclude=True, description="Filens namn.", examples=["oppen-torsdagsfika"]
    )
    organisation: str = Field(
        default="", alias=OWNER, exclude=True, description="Mappens namn.", examples=["frivilligcentralen"]
    )
    title: Title = Field(alias="titel", description="Vad det heter, kort och konkret.", examples=["Öppen torsdagsfika"])
    type: ActivityType = Field(alias="typ", description="Vad det är för slags sak.", examples=["aktivitet", "kurs"])
    interests: Many[Slug] = Field(
        alias="intresse",
        description="Ett till tre intressen som det hör till.",
        examples=[["prata-fika"], ["rora-sig", "natur"]],
    )
    easy: Block = Field(
        alias="lättläst", description="Berätta med korta meningar, en tanke på varje rad.",
        examples=["Vi dricker kaffe vid runda bord.\nDu behöver inte säga något om du inte vill."],
    )  # fmt: skip
    text: Block | None = Field(
        default=None,
        alias="text",
        description="Mer om ni vill. Ni kan göra **fetstil**, listor och länkar.",
        examples=["Mer om träffen."],
    )
    schedules: Many[Schedule] = Field(
        default=(), alias="tider", description="När det är. En punkt för varje regel.",
        examples=[[{"dag": "torsdag", "tid": "13.00–15.00", "röda dagar": "nej"}]],
    )  # fmt: skip
    changes: Many[Change] = Field(
        default=(), alias="ändringar", description="Datum som är inställda, flyttade eller på en annan plats.",
        examples=[[{"datum": "2027-05-06", "inställt": "Kristi himmelsfärdsdag"}]],
    )  # fmt: skip
    reserve_day: Day | None = Field(
        default=None,
        alias="reservdag",
        description="Dagen som gäller om det inte går som planerat.",
        examples=["2027-02-27"],
    )
    paused_until: Day | None = Field(
        default=None, alias="pausad till", description="Sista dagen i ett uppehåll.", examples=["2027-03-31"]
    )
    pause_reason: Line | None = Field(
        default=None,
        alias="pausorsak",
        description="Varför det är uppehåll.",
        examples=["Vi söker fler värdar."],
    )
    places: PlaceChoice | None = Field(
        default=None,
        alias="plats",
        description="Platsen eller platserna: namnen på filerna i mappen places.",
        examples=["handen-lokal", ["angsbogarden", "natet"]],
    )
    rotates: Rotation = Field(
        default=False,
        alias="växlar",
        description="Skriv «varje gång» när ni byter plats i tur och ordning.",
        examples=["varje gång"],
    )
    meeting_point: Line | None = Field(
        default=None,
        alias="samling",
        description="Var ni samlas, om det inte är på själva platsen.",
        examples=["Vid hållplatsen Ängsbo centrum"],
    )
    facts: dict[Slug, Line] = Field(
        default_factory=dict,
        alias="fakta",
        description="Hur det är där ni är, när ni bara möts vid platsen. Då gäller inte platsens fakta.",
        examples=[{"rullstol-hela-vagen": "nej", "underlag": "skogsstig med rötter"}],
    )
    cost: Cost = Field(
        alias="kostnad",
        description="Vad det kostar allt som allt.",
        examples=["gratis", {"pris": "20", "för": "kaffe"}],
    )
    sign_up: SignUp = Field(
        alias="anmälan",
        description="Om man måste anmäla sig, och hur.",
        examples=["nej", {"krävs": "ja", "hur": "ring", "senast": "2027-01-29"}],
    )
    membership: Membership | None = Field(
        default=None,
        alias="medlemskap",
        description="Om man måste vara medlem.",
        examples=["nej", {"krävs": "ja", "pris": "100"}],
    )
    first_visit: FirstVisit | None = Field(
        default=None, alias="första gången", description="Vad som händer första gången man kommer.",
        examples=[{"vem möter": "Värden med grön sjal", "vad händer": "Vi visar var du kan sitta."}],
    )  # fmt: skip
    fika: YesNo | None = Field(
        default=None,
        alias="fika",
        description="Ja om ni fikar varje gång. Nej om det inte finns någon mat alls.",
        examples=["ja", "nej"],
    )
    badges: Many[Slug] = Field(
        default=(),
        alias="märken",
        description="Märken som inget annat fält redan säger.",
        examples=[["sitta-med", "samma-vard"]],
    )
    group: Group | None = Field(
        default=None,
        alias="grupp",
        description="Hur många det brukar vara.",
        examples=[{"vanligt antal": "8"}],
    )
    especially_for: Line | None = Field(
        default=None,
        alias="särskilt för",
        description="Om det är särskilt för några. Skriv med egna ord.",
        examples=["Föräldrar med barn 0–5 år"],
    )
    ages: Ages | None = Field(
        default=None,
        alias="ålder",
        description="Åldersgräns, bara om det finns en.",
        examples=[{"från": "16", "till": "25"}],
    )
    leisure_card: YesNo = Field(
        default=False,
        alias="fritidskortet",
        description="Om man kan betala med Fritidskortet.",
        examples=["ja"],
    )
    languages: Many[Slug] = Field(
        default=(),
        alias="språk",
        description="Språk som ni talar där.",
        examples=[["sv"], ["ar", "so", "sv"]],
    )
    lift: Line | None = Field(
        default=None,
        alias="skjuts",
        description="Hur man kan få skjuts.",
        examples=["Ring dagen före så hämtar vi."],
    )
    bring: Line | None = Field(
        default=None,
        alias="ta med",
        description="Vad man kan ta med sig.",
        examples=["Din stickning, om du har någon."],
    )
    waiting: Line | None = Field(
        default=None,
        alias="väntetid",
        description="Hur länge man får vänta.",
        examples=["Ungefär tre veckor"],
    )
    safety: Line | None = Field(
        default=None,
        alias="trygghet",
        description="Hur ni gör det tryggt, till exempel vid hembesök.",
        examples=["Volontären har legitimation."],
    )
    remarks: Many[Line] = Field(
        default=(), alias="att veta", description="Mer som är bra att veta.", examples=["Rullator går bra."]
    )
    link: Url | None = Field(
        default=None,
        alias="länk",
        description="Adressen på nätet, om det finns en.",
        examples=["https://fjarrfika.example.org"],
    )
    contact: Contact | None = Field(
        default=None, alias="kontakt", description="Vem man kan ringa, om det inte är föreningens vanliga nummer.",
        examples=[{"roll": "Värden", "telefon": "0980-31 92 05", "ring": "torsdagar 9–12"}],
    )  # fmt: skip
    checked: Day = Field(
        alias="kontrollerad",
        description="Senaste dagen då någon sa att allt fortfarande stämmer.",
        examples=["2026-11-15"],
    )

    @property
    def all_place_ids(self) -> tuple[str, ...]:
        """Every place that the entry or one of its schedules or changes names, without repeats, in order."""
        ids = list(place_ids(self.places))
        for schedule in self.schedules:
            ids.extend(place_ids(schedule.places))
        ids.extend(change.place for change in self.changes if change.place)
        return tuple(dict.fromkeys(ids))


class NoticeKind(StrEnum):
    """What a notice on the board is about."""

    COMPANY = "söker sällskap"
    LIFT = "skjuts"
    OFFER = "erbjuder"
    CAMPAIGN = "kampanj"


class Notice(Record):
    """A note on the notice board: expires by itself, and contact goes through the organisation."""

    id: str = Field(default="", alias=IDENTITY, exclude=True, description="Filens namn.", examples=["anslag-schack"])
    organisation: str = Field(default="", alias=OWNER, exclude=True, description="Mappens namn.", examples=["verkstan"])
    title: Title = Field(alias="titel", description="Rubriken på anslaget.", examples=["Två söker fler till schack"])
    kind: NoticeKind = Field(
        alias="slag", description="Vad anslaget handlar om.", examples=["söker sällskap", "erbjuder"]
    )
    interests: Many[Slug] = Field(
        alias="intresse", description="Ett till tre intressen som det hör till.", examples=[["spel"]]
    )
    easy: Block = Field(
        alias="lättläst",
        description="Berätta med korta meningar.",
        examples=["Vi är två som spelar.\nDu behöver inte vara bra."],
    )
    posted: Day = Field(alias="publicerad", description="Första dagen som anslaget visas.", examples=["2026-11-20"])
    expires: Day = Field(alias="gäller till", description="Sista dagen som anslaget visas.", examples=["2027-01-17"])
    schedules: Many[Schedule] = Field(
        default=(),
        alias="tider",
        description="När det är, om det är bestämt.",
        examples=[[{"datum": "2027-01-16", "tid": "12.00"}]],
    )
    places: PlaceChoice | None = Field(
        default=None, alias="plats", description="Var det är, om det är bestämt.", examples=["verkstan-hus"]
    )
    cost: Cost | None = Field(default=None, alias="kostnad", description="Vad det kostar.", examples=["gratis"])
    badges: Many[Slug] = Field(
        default=(),
        alias="märken",
        description="Märken som inget annat fält redan säger.",
        examples=[["barn-med"]],
    )
    lift: Line | None = Field(
        default=None,
        alias="skjuts",
        description="Hur man kan få skjuts.",
        examples=["Det finns tre platser i bilen."],
    )
    remarks: Many[Line] = Field(
        default=(),
        alias="att veta",
        description="Mer som är bra att veta.",
        examples=["Svara genom föreningen."],
    )
    link: Url | None = Field(
        default=None,
        alias="länk",
        description="Adressen på nätet, om det finns en.",
        examples=["https://example.org/hej"],
    )


Entry = Activity | Notice
"""What has a page of its own in the directory."""
