"""Fresh facts: when somebody last said that a record is right, and how long a notice stays up."""

from collections.abc import Iterator
from datetime import date, timedelta

from torg.domain.activity import Notice, NoticeKind
from torg.domain.clock import day_in_words
from torg.domain.freshness import Age, age_of, days_since
from torg.domain.rules.context import RuleContext
from torg.problems import DataPath, Problem, Remedy, problem

_CODES = {Age.OLD: "kontrollerad-180", Age.TOO_OLD: "kontrollerad-365", Age.LOST: "kontrollerad-540"}
NOTICE_DAYS = 60
CAMPAIGN_DAYS = 180


def check_checked(day: date, path: DataPath, context: RuleContext) -> Iterator[Problem]:
    """`kontrollerad`: not in the future, and not long ago."""
    age = days_since(day, context.today)
    worst = age_of(day, context.today)
    if age >= 0 and worst is None:
        return
    remedy = Remedy("value", context.today.isoformat())
    if age < 0:
        yield problem("kontrollerad-framtid", path, remedy=remedy, datum=day_in_words(day), idag=str(context.today))
    elif worst:
        yield problem(_CODES[worst], path, remedy=remedy, datum=day_in_words(day), dagar=age, idag=str(context.today))


def check_notice(notice: Notice, context: RuleContext) -> Iterator[Problem]:
    """A notice comes down by itself: within 60 days, a campaign within 180."""
    path = ("gäller till",)
    if notice.expires < notice.posted:
        yield problem(
            "tider-bakvand", path, sak="anslag", från=day_in_words(notice.posted), till=day_in_words(notice.expires)
        )
        return
    most = CAMPAIGN_DAYS if notice.kind is NoticeKind.CAMPAIGN else NOTICE_DAYS
    days = (notice.expires - notice.posted).days
    if days > most:
        last = (notice.posted + timedelta(most)).isoformat()
        remedy = Remedy("value", last)
        yield problem("anslag-for-lange", path, remedy=remedy, antal=days, högst=most, senast=last, mot="publicerad")
    if notice.expires < context.today:
        yield problem("anslag-utgatt", path, datum=day_in_words(notice.expires))
