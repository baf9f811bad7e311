"""How an entry will read: on its page, on paper, and on its next days; from the list of occurrences and `Speech`."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from torg.bridge.form.town import Town
from torg.bridge.form.views import NO_ADVICE, Advice, Fact, PreviewPage
from torg.domain import acts
from torg.domain.activity import Activity
from torg.domain.derived import derived_badges
from torg.domain.schedule.record import Change
from torg.outputs.paper.desk import Desk
from torg.outputs.paper.items import Items
from torg.outputs.paper.sheets import Item
from torg.outputs.web.markdown import easy, rich
from torg.phrases.acts import seen_by_residents
from torg.phrases.editions import SWEDISH_EDITION
from torg.phrases.form import WORDS
from torg.phrases.joining import capital
from torg.phrases.swedish import Swedish

AHEAD = timedelta(days=183)
"""How far ahead days are looked for."""
SHOWN = 5


class Preview:
    """Tells of entries as they would be."""

    def __init__(self, town: Town) -> None:
        self._town = town
        speech = Swedish(SWEDISH_EDITION)
        self._speech = speech
        last = town.today + AHEAD
        self._desk = Desk(town.catalogue, town.today, town.today, last, speech, lambda _: town.catalogue.site.url)

    def item(self, entry: Activity) -> Item:
        """The entry as a leaflet has it."""
        return Items(self._desk).item(entry)

    def facts(self, entry: Activity) -> tuple[Fact, ...]:
        """Everything that the page says of it, a label and its sentences at a time."""
        said = tuple(Fact(fact.label, tuple(fact.sentences)) for run in self.item(entry).facts for fact in run)
        return (*said, *(each for each in self._on_page(entry) if each.sentences))

    def _on_page(self, entry: Activity) -> Iterator[Fact]:
        """What a page says besides what a leaflet has room for: where to read more, what it promises, its interests."""
        words, of = self._speech.page, self._town.catalogue
        web = (entry.link, entry.contact.web if entry.contact else None)
        yield Fact(words.web, tuple(dict.fromkeys(filter(None, web))))
        promised = derived_badges(entry, self._town.context.known.home_places).union(entry.badges)
        badges = (each for each in of.vocabularies.badges if each.id in promised)
        yield Fact(words.promises, _line(self._speech.label(each) for each in badges))
        interests = (of.interests[each] for each in entry.interests if each in of.interests)
        yield Fact(words.belongs_to, _line(self._speech.label(each) for each in interests))

    def kind(self, entry: Activity) -> str:
        """What sort of thing it is."""
        kinds = self._town.catalogue.vocabularies.types
        return next((self._speech.label(each) for each in kinds if each.id == entry.type.value), "")

    def paper(self, entry: Activity) -> tuple[Fact, ...]:
        """What the leaflet says, without what only a page has room for."""
        labels = self._speech.paper
        return tuple(each for each in self.facts(entry) if each.label in {labels.when, labels.where, labels.cost})

    def call(self, entry: Activity) -> str:
        """Whom to ring, or how else to reach them: the number, who answers and when."""
        item = self.item(entry)
        return " ".join(filter(None, (item.call or item.web, item.call_note)))

    def dates(self, entry: Activity) -> tuple[str, ...]:
        """The next days, each with its hours and what is different about it."""
        return tuple(self._dates(entry))

    def _dates(self, entry: Activity) -> Iterator[str]:
        telling, table = self._desk.telling, self._desk.table(entry)
        for each in self._desk.coming(entry)[:SHOWN]:
            day = ", ".join(filter(None, (self._speech.day(each.day), telling.hours(each))))
            yield capital(". ".join(filter(None, (day, telling.status(table, each)))))

    def on(self, entry: Activity, day: date) -> tuple[str, ...]:
        """What there is on one day: the hours of each time, and what is different about it; nothing for no time."""
        table, telling = self._desk.table(entry), self._desk.telling
        found = acts.on_days(entry, self._town.calendar, (day,))
        said = ((telling.hours(each), telling.status(table, each)) for each in found)
        return tuple(capital(". ".join(filter(None, each))) for each in said)

    def seen(self, before: Activity, change: Change) -> tuple[str, ...]:
        """What residents see otherwise when one day is called off or moved."""
        calendar = self._town.calendar
        after = acts.with_change(before, change.day, change)
        days = acts.days_of(acts.change_on(before, change.day), change) | {change.day}
        days = acts.linked_days(before, days) | acts.linked_days(after, days)
        plain = acts.with_change(before, change.day, None)
        what = acts.difference(before, after, calendar, days)
        usual = acts.on_days(plain, calendar, days)
        return tuple(seen_by_residents(before.title, what, usual, self._town.place_names))


def preview_of(
    town: Town, after: Activity, advice: Advice = NO_ADVICE, *, seen: tuple[str, ...] = ()
) -> PreviewPage:  # fmt: skip
    """The page that shows how an activity will be; without what is sent along.

    Args:
        town: the content that it stands in.
        after: the activity.
        advice: what is said of it that may be sent as it is.
        seen: what residents see otherwise, when it is about one day.
    """
    preview = Preview(town)
    organisation = town.catalogue.organisations[after.organisation].name
    return PreviewPage(
        WORDS.preview_title, WORDS.preview_lead, "", (), (), after.title,
        ". ".join(filter(None, (preview.kind(after), organisation))), easy(after.easy), rich(after.text or ""),
        preview.facts(after), preview.paper(after), preview.call(after), preview.dates(after), seen, advice,
    )  # fmt: skip


def _line(words: Iterable[str]) -> tuple[str, ...]:
    """Words on one line; none for none."""
    line = ", ".join(words)
    return (line,) if line else ()
