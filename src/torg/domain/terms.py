"""What it takes to join an entry: cost, sign-up, membership, the first visit, the group."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    SerializerFunctionWrapHandler,
    WithJsonSchema,
    model_serializer,
    model_validator,
)

from torg.domain.faulty import faulty
from torg.domain.fields import Day, Line, Many, Phone, Whole, YesNo, need_text
from torg.domain.record import Record

_FREE = frozenset(
    {"gratis", "fritt", "fri entré", "nej", "ingen", "inget", "inga", "ingenting", "ingen kostnad", "kostnadsfritt"}
)
"""What people write after `kostnad` when it is free."""


class Payment(StrEnum):
    """How one can pay."""

    CASH = "kontant"
    SWISH = "swish"
    CARD = "kort"
    INVOICE = "faktura"


class Extra(Record):
    """Something one may buy, but need not."""

    price: Whole = Field(alias="pris", description="Priset i kronor.", examples=["20"])
    of: Line = Field(alias="för", description="Vad man betalar för.", examples=["kaffe"])
    at_least: YesNo = Field(
        default=False,
        alias="minst",
        description="Om priset är det lägsta, och kan bli högre.",
        examples=["ja"],
    )


class Cost(Record):
    """What it costs in all, in whole Swedish kronor. 0 is free, also with material that one needs."""

    price: Annotated[Whole, WithJsonSchema({"type": ["string", "integer"], "pattern": r"^(\d+|gratis)$"})] = Field(
        alias="pris", description="Priset i kronor. 0 betyder gratis.", examples=["0", "20", "350"]
    )
    of: Line | None = Field(default=None, alias="för", description="Vad man betalar för.", examples=["soppa"])
    includes: Line | None = Field(default=None, alias="ingår", description="Vad som ingår i priset.", examples=["mat"])
    extras: Many[Extra] = Field(
        default=(),
        alias="tillval",
        description="Sådant man kan köpa om man vill.",
        examples=[[{"pris": "20", "för": "kaffe"}]],
    )
    reduced: Line | None = Field(
        default=None,
        alias="rabatt",
        description="Vad som gäller för den som har ont om pengar.",
        examples=["Ont om pengar? Säg till."],
    )
    first_free: YesNo = Field(
        default=False, alias="prova gratis", description="Om första gången är gratis.", examples=["ja"]
    )
    companion_free: YesNo = Field(
        default=False,
        alias="ledsagare gratis",
        description="Om den som följer med som stöd är gratis.",
        examples=["ja"],
    )
    payment: Many[Payment] = Field(
        default=(), alias="betala", description="Hur man kan betala.", examples=[["kontant", "swish"]]
    )
    remark: Line | None = Field(
        default=None,
        alias="att veta",
        description="Något mer om kostnaden.",
        examples=["Vanlig samtalskostnad."],
    )

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: Any) -> Any:
        """`gratis` and `20 kr` are whole costs."""
        if isinstance(value, str):
            return {"pris": "0" if need_text(value).strip(" .!").lower() in _FREE else value}
        if (
            isinstance(value, dict)
            and isinstance(price := value.get("pris"), str)
            and price.strip().lower() == "gratis"
        ):
            return {**value, "pris": "0"}
        return value

    @model_serializer(mode="wrap")
    def _write_short(self, handler: SerializerFunctionWrapHandler) -> Any:
        data = handler(self)
        if data.get("pris") == "0":
            return "gratis" if len(data) == 1 else {**data, "pris": "gratis"}
        return data

    @property
    def is_free(self) -> bool:
        """Whether one can take part without paying anything."""
        return self.price == 0


class SignUpNeed(StrEnum):
    """Whether one must say beforehand that one comes."""

    NO = "nej"
    PREFERRED = "helst"
    FIRST_TIME = "första gången"
    YES = "ja"


class SignUpWay(StrEnum):
    """How one signs up."""

    PHONE = "ring"
    SMS = "sms"
    EMAIL = "e-post"
    WEB = "webb"
    ON_SITE = "på plats"


_NEEDS = frozenset(need.value for need in SignUpNeed)
_NO_NEED = frozenset(
    {"inte", "ingen", "ingen anmälan", "behövs inte", "behövs ej", "ej", "drop-in", "drop in", "dropin", "krävs ej",
     "krävs inte", "inget", "inte nödvändigt"}
)  # fmt: skip
"""What people write after `anmälan` when one may just come."""


def _need(value: Any) -> Any:
    word = need_text(value).strip(" .!").lower()
    if word in _NEEDS:
        return word
    if word in _NO_NEED:
        return SignUpNeed.NO.value
    raise faulty("varde-okant", str(value).strip(), slag="anmälan")


class _OneWord(Record):
    """Terms whose `krävs` may stand alone: `anmälan: nej` is `anmälan: {krävs: nej}`."""

    @model_validator(mode="before")
    @classmethod
    def _read_short(cls, value: Any) -> Any:
        return {"krävs": value} if isinstance(value, str) else value

    @model_serializer(mode="wrap")
    def _write_short(self, handler: SerializerFunctionWrapHandler) -> Any:
        data = handler(self)
        return data["krävs"] if len(data) == 1 else data


class SignUp(_OneWord):
    """Whether and how one signs up."""

    need: Annotated[SignUpNeed, BeforeValidator(_need), PlainSerializer(str)] = Field(
        alias="krävs",
        description="Om man måste anmäla sig: ja, nej, helst eller första gången.",
        examples=["ja", "nej", "helst"],
    )
    ways: Many[SignUpWay] = Field(
        default=(), alias="hur", description="Hur man anmäler sig.", examples=["ring", ["sms", "e-post"]]
    )
    phone: Phone | None = Field(
        default=None,
        alias="telefon",
        description="Nummer för anmälan, om det inte är det vanliga.",
        examples=["0980-31 92 06"],
    )
    opens: Day | None = Field(
        default=None, alias="från", description="Första dagen man kan anmäla sig.", examples=["2027-09-01"]
    )
    latest: Day | None = Field(
        default=None, alias="senast", description="Sista dagen man kan anmäla sig.", examples=["2027-01-29"]
    )
    seats: Whole | None = Field(default=None, alias="platser", description="Hur många som får plats.", examples=["6"])
    queue: YesNo = Field(
        default=False, alias="kö", description="Om man kan stå i kö när det är fullt.", examples=["ja"]
    )
    remark: Line | None = Field(
        default=None, alias="att veta", description="Något mer om anmälan.", examples=["Säg ditt förnamn."]
    )


class Membership(_OneWord):
    """Whether one must be a member."""

    needed: YesNo = Field(alias="krävs", description="Om man måste vara medlem.", examples=["nej"])
    price: Whole | None = Field(
        default=None, alias="pris", description="Vad medlemskapet kostar per år.", examples=["100"]
    )
    remark: Line | None = Field(
        default=None,
        alias="att veta",
        description="Något mer om medlemskapet.",
        examples=["Behövs inte första månaden."],
    )


class Companion(Record):
    """Somebody from the organisation or the volunteers who comes along."""

    who: Line = Field(alias="vem", description="Vem som kan följa med.", examples=["En volontär"])
    days_before: Whole | None = Field(
        default=None,
        alias="dagar före",
        description="Hur många dagar före man ska säga till.",
        examples=["3"],
    )


class FirstVisit(Record):
    """What a person who has never been there wants to know."""

    meets: Line | None = Field(
        default=None,
        alias="vem möter",
        description="Vem som möter dig, så att du känner igen personen.",
        examples=["Värden med grön sjal"],
    )
    where: Line | None = Field(default=None, alias="var", description="Var ni möts.", examples=["Innanför dörren"])
    happens: Line | None = Field(
        default=None,
        alias="vad händer",
        description="Vad som händer när du kommer.",
        examples=["Vi visar var du kan sitta."],
    )
    companion: Companion | None = Field(
        default=None,
        alias="följa med",
        description="Vem som kan följa med dig första gången.",
        examples=[{"vem": "En volontär", "dagar före": "3"}],
    )


class Group(Record):
    """How many people there are."""

    usual: Whole | None = Field(
        default=None, alias="vanligt antal", description="Hur många det brukar vara, ungefär.", examples=["8"]
    )
    most: Whole | None = Field(
        default=None, alias="högst", description="Hur många det får vara som mest.", examples=["12"]
    )


class Ages(Record):
    """An age condition, only when there really is one."""

    lowest: Whole | None = Field(default=None, alias="från", description="Lägsta ålder.", examples=["16"])
    highest: Whole | None = Field(default=None, alias="till", description="Högsta ålder.", examples=["25"])
