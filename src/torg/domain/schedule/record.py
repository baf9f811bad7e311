"""One item of `tider`: a rule for when something happens, as RFC 5545 has one RRULE per event."""

from datetime import date
from typing import Annotated

from pydantic import Field, PlainSerializer, PlainValidator, WithJsonSchema, model_validator

from torg.domain.fields import Day, Line, Slug, Whole, YesNo
from torg.domain.places import PlaceChoice, Rotation
from torg.domain.record import Record
from torg.domain.schedule.parts import (
    DayRule,
    Exclusion,
    Moment,
    Parity,
    Period,
    RedDays,
    ScheduleKind,
    TimeSpan,
    WeekRange,
)
from torg.domain.schedule.reading_dates import DATES, read_moment, write_moment
from torg.domain.schedule.reading_days import DAYS
from torg.domain.schedule.reading_exclusions import EXCLUSIONS
from torg.domain.schedule.reading_times import TIMES
from torg.domain.schedule.reading_weeks import PERIODS, WEEKS, read_red_days
from torg.domain.schedule.shape import check_shape

Days = Annotated[tuple[DayRule, ...], DAYS]
Times = Annotated[tuple[TimeSpan, ...], TIMES]
Weeks = Annotated[Parity | tuple[WeekRange, ...], WEEKS]
Dates = Annotated[tuple[date, ...], DATES]
Periods = Annotated[tuple[Period, ...], PERIODS]
Exclusions = Annotated[tuple[Exclusion, ...], EXCLUSIONS]
MomentField = Annotated[
    Moment,
    PlainValidator(read_moment),
    PlainSerializer(write_moment),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}( \d{1,2}\.\d{2})?$"}),
]
RedDaysField = Annotated[
    RedDays,
    PlainValidator(read_red_days),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "enum": [each.value for each in RedDays]}),
]


class Schedule(Record):
    """A rule for when. Exactly one shape: see `kind`."""

    days: Days = Field(
        default=(),
        alias="dag",
        description="Vilken eller vilka veckodagar det är, eller vilken dag i månaden.",
        examples=["torsdag", ["måndag", "onsdag"], "måndag–fredag", "varje dag", "tredje torsdagen"],
    )
    times: Times = Field(
        default=(),
        alias="tid",
        description="Mellan vilka klockslag det är.",
        examples=["13.00–15.00", ["9.30–10.00", "10.30–11.00"], "11.00–cirka 14.00", "13.00"],
    )
    weeks: Weeks | None = Field(
        default=None,
        alias="veckor",
        description="Bara jämna eller udda veckor, eller bara vissa veckonummer.",
        examples=["jämna", "udda", "27–30"],
    )
    every_other_from: Day | None = Field(
        default=None,
        alias="varannan vecka från",
        description="Första dagen, när ni träffas varannan vecka räknat från den dagen.",
        examples=["2027-01-16"],
    )
    dates: Dates = Field(
        default=(),
        alias="datum",
        description="Datum, när det bara är vissa dagar.",
        examples=["2027-05-22", ["2027-01-14", "2027-02-11"]],
    )
    start: MomentField | None = Field(
        default=None,
        alias="från",
        description="Första dagen som tiden gäller, eller dag och klockslag när något börjar och pågår i flera dagar.",
        examples=["2027-04-12", "2027-06-04 17.00"],
    )
    end: MomentField | None = Field(
        default=None,
        alias="till",
        description="Sista dagen som tiden gäller, eller dag och klockslag när något slutar.",
        examples=["2027-10-15", "2027-06-06 13.00"],
    )
    periods: Periods = Field(
        default=(),
        alias="period",
        description="Bara under skolans termin, eller bara på ett visst lov.",
        examples=["termin", "sportlov"],
    )
    excluded: Exclusions = Field(
        default=(),
        alias="utom",
        description="Lov, veckor, månader eller datum då ni aldrig har tänkt träffas.",
        examples=[["sportlov", "vecka 13", "2027-05-07"], "juli"],
    )
    count: Whole | None = Field(
        default=None,
        alias="antal",
        description="Hur många gånger ni träffas, när det är en kurs eller cirkel.",
        examples=["8"],
    )
    places: PlaceChoice | None = Field(
        default=None,
        alias="plats",
        description="Platsen för just de här tiderna, när den inte är samma som resten.",
        examples=["idrottshallen", ["kardemumman", "ankaret", "zenit"]],
    )
    rotates: Rotation | None = Field(
        default=None,
        alias="växlar",
        description="Skriv «varje gång» när ni byter plats i tur och ordning.",
        examples=["varje gång"],
    )
    red_days: RedDaysField | None = Field(
        default=None,
        alias="röda dagar",
        description="Om ni har öppet på röda dagar: ja, nej eller fråga.",
        examples=["nej"],
    )
    always_open: YesNo = Field(
        default=False,
        alias="alltid öppet",
        description="Skriv ja när det är öppet dygnet runt, alla dagar.",
        examples=["ja"],
    )
    by_agreement: Line | None = Field(
        default=None,
        alias="enligt överenskommelse",
        description="Hur ni kommer överens om en tid, när det inte finns någon fast tid.",
        examples=["Ungefär en gång i veckan. Vi bestämmer tillsammans."],
    )
    starts_when: Line | None = Field(
        default=None,
        alias="startar när",
        description="Vad som måste hända innan ni börjar.",
        examples=["sex personer har anmält sig"],
    )

    @model_validator(mode="after")
    def _one_shape(self) -> "Schedule":
        check_shape(self)
        if self.every_other_from and not self.days:
            # The weekday of the first day goes without saying; written out, one meaning has one value.
            self.__dict__["days"] = (DayRule(self.every_other_from.weekday()),)
            self.__pydantic_fields_set__.add("days")
        return self

    @property
    def kind(self) -> ScheduleKind:
        """Which field says the days."""
        if self.always_open:
            return ScheduleKind.ALWAYS
        if self.by_agreement is not None:
            return ScheduleKind.BY_AGREEMENT
        if self.starts_when is not None:
            return ScheduleKind.WHEN_FULL
        if self.every_other_from:
            return ScheduleKind.EVERY_OTHER_WEEK
        if self.dates:
            return ScheduleKind.DATES
        if self.days:
            return ScheduleKind.MONTHLY if self.days[0].nth else ScheduleKind.WEEKLY
        return ScheduleKind.SPAN


class Change(Record):
    """What is different on one planned date: called off, moved, or at another place (RFC 5545 RECURRENCE-ID)."""

    day: Day = Field(alias="datum", description="Vilket datum ändringen gäller.", examples=["2027-05-06"])
    cancelled: Line | None = Field(
        default=None,
        alias="inställt",
        description="Varför det är inställt den dagen. Det syns på sidan.",
        examples=["Kristi himmelsfärdsdag"],
    )
    moved_to: Day | None = Field(
        default=None, alias="flyttat till", description="Den nya dagen.", examples=["2027-01-13"]
    )
    times: Times = Field(
        default=(), alias="tid", description="Den nya tiden, om den är en annan.", examples=["14.00–16.00"]
    )
    place: Slug | None = Field(
        default=None,
        alias="plats",
        description="Den nya platsen, om den är en annan.",
        examples=["kvarnbion"],
    )
