"""Counts, leads, titles and labels of the pages in plain sentences."""

from collections.abc import Mapping
from datetime import date

from torg.domain.activity import NoticeKind
from torg.phrases import page_sentences
from torg.phrases import plain_tables as tables
from torg.phrases.isolates import plain_text
from torg.phrases.plain_base import PlainBase


class PlainLists(PlainBase):
    """What lists and pages hold."""

    def notice_kind(self, kind: NoticeKind) -> str:
        """What a note is about, as a label."""
        return self.say(tables.NOTICE_KINDS[kind])

    def found_sentence(self, number: int) -> str:
        """How much a list holds."""
        if number == 0:
            return self.say("Här finns inget just nu.")
        return self.many("Här finns {n} sak.", "Här finns {n} saker.", number)

    def number_of_things(self, number: int) -> str:
        """A note beside a link."""
        return self.many("{n} sak", "{n} saker", number) if number else self.say("Inget just nu")

    def more_within(self, label: str) -> str:
        """A link to a whole list; `label` in the edition's words."""
        return self.say("Se mer: {what}", what=label)

    def soon_sentence(self, posted: date) -> str:
        """That a note is not up yet."""
        return self.say("Anslaget börjar gälla: {day}.", day=self.short_day(posted))

    def ring_words(self, number: str) -> str:
        """Whom to ring with a question, in a message to a friend; `number` as it is written."""
        return self.say("Frågor? Ring {phone}.", phone=self.numerals(number))

    def benefits_help(self, who: str, number: str) -> str:
        """Who helps to ask how a task counts; `number` as it is written."""
        number = number.replace(" ", "\N{NO-BREAK SPACE}")
        return self.together(
            self.say("Vill du ha hjälp att fråga? Ring {phone}.", phone=self.numerals(number)), self._answers_here(who)
        )

    def company_there(self, who: str, number: str) -> str:
        """Where to ask for company the first time; `number` as it is written."""
        number = number.replace(" ", "\N{NO-BREAK SPACE}")
        return self.together(
            self.say("Vill du ha sällskap dit? Ring {phone}.", phone=self.numerals(number)), self._answers_here(who)
        )

    def _answers_here(self, who: str) -> str:
        return self.sentence(self.say("Här svarar: {who}", who=self.own(who)))

    def sms_words(self, number: str) -> str:
        """A link that starts a text message; `number` as it is written."""
        return self.say("skicka sms till {phone}", phone=self.numerals(number))

    def sms_in_sentence(self, number: str) -> str:
        """The part of a sentence that becomes a link for a text message; `number` as it is written."""
        return self.sms_words(number)

    def entry_description(self, when: str, where: str, organisation: str) -> str:
        """A page's description for search results: `when` in the edition's words, where, whose."""
        return self.together(*(self.sentence(part) for part in (when, self.own(where), self.own(organisation)) if part))

    def page_title(self, title: str, number: int) -> str:
        """A list's title with its page number from the second page on."""
        return title if number == 1 else self.say("{title}, sida {n}", title=title, n=self.number(number))

    def organisation_title(self, name: str) -> str:
        """The title of an organiser's page; `name` may hold the number of the page."""
        return self.say("Arrangör: {name}", name=name)

    def place_title(self, name: str) -> str:
        """The same for a place's page."""
        return self.say("Plats: {place}", place=name)

    def report_subject(self, title: str) -> str:
        """The subject of a message about a faulty page, in Swedish: staff reads it."""
        return page_sentences.report_subject(plain_text(title))

    def interest_lead(self, typical: str, number: int) -> str:
        """What an interest holds, with examples."""
        said = self.sentence(self.say("Till exempel: {what}", what=self.word(typical)))
        return self.together(said, self.found_sentence(number))

    def in_area(self, area: str, number: int) -> str:
        """What there is in a part of town."""
        said = self.sentence(self.say("Det här händer i {area}", area=self.own(area)))
        return self.together(said, self.found_sentence(number))

    def organisation_lead(self, name: str, number: int) -> str:
        """A description of an organiser's page."""
        said = self.sentence(self.say("Arrangör: {name}", name=self.own(name)))
        return self.together(said, self.found_sentence(number))

    def place_lead(self, name: str, address: str, number: int) -> str:
        """A description of a place's page."""
        where = self.sentence(self.say("Plats: {place}", place=self.own(f"{name}, {address}" if address else name)))
        told = self.say("Så ser det ut där, och så hittar du dit.")
        return self.together(where, told, self.found_sentence(number))

    def pair_title(self, what: str, area: str) -> str:
        """The title of a part of a list; both in the edition's words."""
        return self.say("{what} i {area}", what=what, area=area)

    def spoken_title(self, language: str) -> str:
        """The title of a page about a language, given by its Swedish name."""
        return self.say("Språk: {language}", language=self.word(language))

    def on_letter(self, letter: str) -> str:
        """The title of one letter's page."""
        return self.say("Allt på {letter}", letter=self.own(letter))

    def first_line(self, text: str) -> str:
        """The first line of somebody's text, as a note beside a link."""
        return self.own(page_sentences.first_line(text))

    def home_title(self, town: str) -> str:
        """The start page's heading."""
        return self.say("Hitta något att göra i {town}", town=self.own(town))

    def home_description(self, town: str) -> str:
        """The start page's description."""
        return self.together(
            self.sentence(self.say("Träffar, kurser, platser att mötas på och stöd i {town}", town=self.own(town))),
            self.say("Du kan också ringa och prata med en människa."),
        )

    def calendar_name(self, what: str) -> str:
        """What a page's calendar is called; `what` in the edition's words."""
        return self.say("Kalender: {what}", what=what)

    def news_question(self, address: str) -> tuple[str, str]:
        """The question about what is new, and its answer with the feed's address."""
        answer = self.say(
            "Ja. Lägg in adressen {address} i ett program som läser nyhetsflöden (Atom eller RSS).",
            address=self.numerals(address),
        )
        return self.say("Kan jag se vad som är nytt?"), answer

    def helpline_note(self, number: str, good_for: str, hours: str) -> str:
        """A helpline in one line; all of it in the edition's words, `number` as it is written."""
        return self.together(self.say("Ring {phone}.", phone=self.numerals(number)), good_for, hours)

    def weekday_choice(self, weekday: int) -> str:
        """A weekday to choose, 0 for Monday."""
        return self.capital(self.weekday(weekday))

    def script_words(self) -> Mapping[str, object]:
        """What the script of the search says: `found` by the plural's category (CLDR), the rest by name."""
        return {
            "found": self.forms("Det finns {n} sak som passar.", "Det finns {n} saker som passar."),
            "some": self.say("Inget passar alla orden. Det här passar några av dem."),
            "none": self.say(
                "Vi hittade inget. Pröva ett annat ord, titta under A till Ö, eller ring och fråga en människa."
            ),
            "fault": self.say(
                "Sökningen fungerar inte just nu. Titta under A till Ö, eller ring och fråga en människa."
            ),
            "old": self.say("Sidan har gjorts om medan du var här. Ladda om sidan och sök en gång till."),
        }
