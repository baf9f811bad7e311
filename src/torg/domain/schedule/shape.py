"""Which fields of a schedule may stand together: one field says the days, the others narrow them."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from torg.domain.clock import WEEKDAYS
from torg.domain.faulty import faulty
from torg.domain.places import EvenOddPlaces, place_ids
from torg.domain.schedule.parts import Parity, RedDays, ScheduleKind

if TYPE_CHECKING:
    from torg.domain.schedule.record import Schedule

_RECURRING = frozenset({"dag", "tid", "till", "period", "utom", "antal", "plats", "växlar", "röda dagar"})

ALLOWED: Mapping[ScheduleKind, frozenset[str]] = MappingProxyType(
    {
        ScheduleKind.WEEKLY: _RECURRING | {"från", "veckor"},
        ScheduleKind.EVERY_OTHER_WEEK: _RECURRING | {"varannan vecka från"},
        ScheduleKind.MONTHLY: _RECURRING | {"från"},
        ScheduleKind.DATES: frozenset({"datum", "tid", "plats", "växlar", "röda dagar"}),
        ScheduleKind.SPAN: frozenset({"från", "till", "plats", "röda dagar"}),
        ScheduleKind.ALWAYS: frozenset({"alltid öppet", "från", "till", "plats"}),
        ScheduleKind.BY_AGREEMENT: frozenset({"enligt överenskommelse", "från", "till", "plats"}),
        ScheduleKind.WHEN_FULL: frozenset({"startar när", "dag", "tid", "antal", "plats"}),
    }
)
"""The keys that each kind takes."""

_SAYS_DAYS = ("alltid öppet", "enligt överenskommelse", "startar när", "varannan vecka från", "datum", "dag")
_GO_TOGETHER = frozenset({("startar när", "dag"), ("varannan vecka från", "dag")})
_SAYS: Mapping[ScheduleKind, str] = MappingProxyType(
    {
        ScheduleKind.WEEKLY: "dag",
        ScheduleKind.EVERY_OTHER_WEEK: "varannan vecka från",
        ScheduleKind.MONTHLY: "dag",
        ScheduleKind.DATES: "datum",
        ScheduleKind.SPAN: "från",
        ScheduleKind.ALWAYS: "alltid öppet",
        ScheduleKind.BY_AGREEMENT: "enligt överenskommelse",
        ScheduleKind.WHEN_FULL: "startar när",
    }
)


def check_shape(schedule: "Schedule") -> None:
    """Check that the fields make one rule.

    Raises:
        PydanticCustomError: code `tider-form`. `sak` says what is wrong; `fält` is the key to change and `form` the
            key that says the days:
            `inga-dagar` nothing says which days; `tva-former` two keys do; `passar-inte` a key has no meaning here;
            `tid-i-intervall` hours for every day between `från` and `till` need `dag: varje dag`;
            `klockslag-i-datum` an hour in `från` or `till` beside `dag`; `nte-och-vanlig` both `torsdag` and
            `första torsdagen`; `nte-och-varannan`; `utan-start` a count or a rotation with no first day;
            `vaxlar-ett-stalle` fewer than two places to take in turn; `jamna-udda-plats` places for even and odd weeks
            where there is no week or only one sort; `antal-noll`; `stangt-pa-datum` `röda dagar: nej` beside chosen
            dates.
    """
    used = frozenset(keys_used(schedule))
    _check_weekday_of_dates(schedule)
    _check_days_said(used)
    kind = schedule.kind
    form = _SAYS[kind]
    if kind is ScheduleKind.SPAN and "tid" in used:
        raise _fault("tid-i-intervall", "tid", form)
    for key in sorted(used - ALLOWED[kind]):
        raise _fault("passar-inte", key, form)
    nths = {bool(rule.nth) for rule in schedule.days}
    if len(nths) > 1:
        raise _fault("nte-och-vanlig", "dag", form)
    if kind is ScheduleKind.EVERY_OTHER_WEEK and True in nths:
        raise _fault("nte-och-varannan", "dag", form)
    if kind is not ScheduleKind.SPAN:
        for key, moment in (("från", schedule.start), ("till", schedule.end)):
            if isinstance(moment, datetime):
                raise _fault("klockslag-i-datum", key, form)
    if schedule.red_days is RedDays.CLOSED and kind in {ScheduleKind.DATES, ScheduleKind.SPAN}:
        raise _fault("stangt-pa-datum", "röda dagar", form)
    _check_counting(schedule, kind, form)
    _check_places(schedule, kind, form)


def _check_weekday_of_dates(schedule: "Schedule") -> None:
    """A weekday beside dates is one too many; when it is another weekday, that is the fault to tell.

    Raises:
        PydanticCustomError: code `tider-veckodag` with `dag` (said), `rätt` (the date's own) and `datum` (ISO).
    """
    said = [rule.weekday for rule in schedule.days if not rule.nth]
    for day in schedule.dates:
        if said and day.weekday() not in said:
            written = " och ".join(WEEKDAYS[weekday] for weekday in said)
            raise faulty(
                "tider-veckodag", written, dag=written, rätt=WEEKDAYS[day.weekday()], datum=day.isoformat(), fält="dag"
            )


def keys_used(schedule: "Schedule") -> Iterator[str]:
    """The Swedish keys whose fields hold something else than their default."""
    for name, field in type(schedule).model_fields.items():
        if getattr(schedule, name) != field.default:
            yield field.alias or name


def _fault(what: str, key: str, form: str = "") -> ValueError:
    return faulty("tider-form", key, sak=what, fält=key, form=form)


def _check_days_said(used: frozenset[str]) -> None:
    said = [key for key in _SAYS_DAYS if key in used]
    if not said and not {"från", "till"} <= used:
        raise _fault("inga-dagar", "dag")
    for index, form in enumerate(said):
        for key in said[index + 1 :]:
            if (form, key) not in _GO_TOGETHER:
                raise _fault("tva-former", key, form)


def _check_counting(schedule: "Schedule", kind: ScheduleKind, form: str) -> None:
    if schedule.count == 0:
        raise _fault("antal-noll", "antal", form)
    if kind in {ScheduleKind.WEEKLY, ScheduleKind.MONTHLY} and schedule.start is None:
        for key, counted in (("antal", schedule.count), ("växlar", schedule.rotates)):
            if counted:
                raise _fault("utan-start", key, form)


def _check_places(schedule: "Schedule", kind: ScheduleKind, form: str) -> None:
    if schedule.rotates and (isinstance(schedule.places, EvenOddPlaces) or len(place_ids(schedule.places)) < 2):
        raise _fault("vaxlar-ett-stalle", "växlar", form)
    weekly = kind in {
        ScheduleKind.WEEKLY, ScheduleKind.EVERY_OTHER_WEEK, ScheduleKind.MONTHLY, ScheduleKind.DATES,
    }  # fmt: skip
    if isinstance(schedule.places, EvenOddPlaces) and (not weekly or isinstance(schedule.weeks, Parity)):
        raise _fault("jamna-udda-plats", "plats", form)
