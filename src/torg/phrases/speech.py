"""What an edition can say: everything that residents read, as one interface.

`torg.phrases.swedish.Swedish` says it in running Swedish, `torg.phrases.plain.Plain` in short sentences that a
catalogue translates. Builders hold a `Speech` and know nothing about languages. What a method returns may hold the
invisible marks of `torg.phrases.isolates`.

Texts that are given to a method are of two sorts: somebody's own Swedish words, as a place's name or a reason, and
words that the same speech made, as `when`, `hours` and `start`. Own words are marked where they need it, once.
"""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Protocol

from torg.domain.activity import NoticeKind
from torg.domain.places import Place, PlaceKind, Stop
from torg.domain.terms import Ages, Companion, Cost, Group, Membership, SignUp
from torg.domain.vocabularies import Term, VenueFact
from torg.phrases.facts_venue import VenueFacts
from torg.phrases.pages import PageWords
from torg.phrases.plain_base import Edition
from torg.phrases.speech_when import DaySpeech, ScheduleSpeech, TimeSpeech
from torg.phrases.words import (
    CalendarSentences,
    DaySentences,
    FacetSentences,
    HandSentences,
    PaperSentences,
    PrintSentences,
    SearchSentences,
    Sentences,
)


class WordSpeech(Protocol):
    """Words, dates, numbers and lists that builders put beside sentences."""

    def own(self, text: str) -> str:
        """Somebody's own Swedish words, marked in editions that are not Swedish."""

    def own_sentence(self, text: str) -> str:
        """Somebody's own words with a capital first and a full stop."""

    def word(self, text: str, english: str = "") -> str:
        """A word of a vocabulary: translated, or in English as the vocabulary has it, or marked as Swedish.

        Args:
            text: the Swedish word.
            english: the vocabulary's own English, if any.
        """

    def holiday(self, name: str) -> str:
        """The name of a red day or an eve."""

    def label(self, term: Term) -> str:
        """What an interest, a badge, a type or another word of a vocabulary is called."""

    def day(self, day: date, *, year: bool = True) -> str:
        """`torsdag 26 november 2026`, as it is said when it stands by itself."""

    def short_day(self, day: date, *, year: bool = True) -> str:
        """`26 november 2026`."""

    def clock(self, clock: time) -> str:
        """`13.00`, or `13:00` where the language writes so."""

    def phone(self, number: str) -> str:
        """A telephone number in its Swedish written form."""

    def number(self, number: int) -> str:
        """`1 350`, with the language's own way to group thousands."""

    def kronor(self, price: int) -> str:
        """`20 kronor`."""

    def listed(self, words: Sequence[str], conjunction: str = "och") -> str:
        """`a, b och c`, or with `eller`."""

    def capital(self, text: str) -> str:
        """A capital first, where the script has capitals and the words are the edition's own."""

    def lower_first(self, text: str) -> str:
        """The text as it is: no word is bent to fit into another sentence."""

    def sentence(self, text: str) -> str:
        """The edition's own words as a sentence; a full stop is put last unless there is one."""


class FactSpeech(Protocol):
    """What one needs to know before one comes."""

    def cost_sentence(self, cost: Cost) -> str:
        """All that one may have to pay."""

    def cost_in_short(self, cost: Cost) -> str:
        """`Gratis`, `35 kronor`."""

    def total_sentence(self, price: int) -> str:
        """What a course and the membership that it takes cost together."""

    def sign_up_sentence(
        self, sign_up: SignUp, *, phone: str | None = None, sms: str | None = None, email: str | None = None
    ) -> str:
        """Whether one must sign up, how, when and for how many.

        Args:
            sign_up: the record.
            phone: whose number to ring when the sign-up has none of its own.
            sms: the same for text messages.
            email: where to write.
        """

    def membership_sentence(self, membership: Membership) -> str:
        """Whether one must be a member, and what it costs."""

    def ages_sentence(self, ages: Ages) -> str:
        """The age condition; nothing when there is none."""

    def group_sentence(self, group: Group) -> str:
        """How many people there are, roughly and at most."""

    def companion_sentence(self, companion: Companion) -> str:
        """Who can come along the first time, and when to ask."""

    def languages_sentence(self, names: Sequence[str]) -> str:
        """`Vi talar: arabiska och svenska.` from the languages' Swedish names."""

    def fika_sentence(self, served: bool) -> str:
        """Whether there is coffee and something to eat."""

    def especially_sentence(self, whom: str) -> str:
        """Whom the entry is especially for."""

    def bring_sentence(self, things: str) -> str:
        """What to bring along."""

    def waiting_sentence(self, waiting: str) -> str:
        """How long one may have to wait."""


class VenueSpeech(Protocol):
    """How it is there."""

    def fact_sentences(self, facts: Mapping[str, str], vocabulary: Sequence[VenueFact]) -> VenueFacts:
        """Every fact that the place states, in words.

        Args:
            facts: fact id -> `ja`, `nej`, `vet ej`, a number or a text, as in `Place.facts`.
            vocabulary: the venue facts in the order in which they are shown.
        """

    def stop_sentence(self, stop: Stop) -> str:
        """The nearest stop and the walk from it."""

    def address_line(self, place: Place) -> str:
        """`Smedjegatan 7, 123 45 Lövköping`, as it stands on signs and letters."""

    def kind_sentence(self, kind: PlaceKind) -> str:
        """What the sort of place means for the visitor; nothing for an ordinary venue."""


class ListSpeech(Protocol):
    """What lists and pages hold."""

    def notice_kind(self, kind: NoticeKind) -> str:
        """What a note is about, as a label."""

    def found_sentence(self, number: int) -> str:
        """How much a list holds."""

    def number_of_things(self, number: int) -> str:
        """A note beside a link."""

    def more_within(self, label: str) -> str:
        """A link to a whole list; `label` in the edition's words."""

    def soon_sentence(self, posted: date) -> str:
        """That a note is not up yet."""

    def ring_words(self, number: str) -> str:
        """Whom to ring with a question, in a message to a friend; `number` as it is written."""

    def benefits_help(self, who: str, number: str) -> str:
        """Who helps to ask how a task counts; `number` as it is written."""

    def company_there(self, who: str, number: str) -> str:
        """Where to ask for company the first time; `number` as it is written."""

    def sms_words(self, number: str) -> str:
        """A link that starts a text message; `number` as it is written."""

    def sms_in_sentence(self, number: str) -> str:
        """The part of a sentence that becomes a link for a text message; `number` as it is written."""

    def ring_hours(self, when: str) -> str:
        """When one may ring, in the organiser's words."""

    def phone_hours(self, text: str) -> str:
        """The same as words to stand after the number."""

    def answers(self, when: str) -> str:
        """When a helpline answers."""

    def entry_description(self, when: str, where: str, organisation: str) -> str:
        """A page's description for search results: `when` in the edition's words, where, whose."""

    def page_title(self, title: str, number: int) -> str:
        """A list's title with its page number from the second page on."""

    def organisation_title(self, name: str) -> str:
        """The title of an organiser's page; `name` may hold the number of the page."""

    def place_title(self, name: str) -> str:
        """The same for a place's page."""

    def report_subject(self, title: str) -> str:
        """The subject of a message about a faulty page, in Swedish: staff reads it."""

    def interest_lead(self, typical: str, number: int) -> str:
        """What an interest holds, with examples."""

    def in_area(self, area: str, number: int) -> str:
        """What there is in a part of town."""

    def organisation_lead(self, name: str, number: int) -> str:
        """A description of an organiser's page."""

    def place_lead(self, name: str, address: str, number: int) -> str:
        """A description of a place's page."""

    def pair_title(self, what: str, area: str) -> str:
        """The title of a part of a list; both in the edition's words."""

    def spoken_title(self, language: str) -> str:
        """The title of a page about a language, given by its Swedish name."""

    def on_letter(self, letter: str) -> str:
        """The title of one letter's page."""

    def first_line(self, text: str) -> str:
        """The first line of somebody's text, as a note beside a link."""

    def home_title(self, town: str) -> str:
        """The start page's heading."""

    def home_description(self, town: str) -> str:
        """The start page's description."""

    def call_description(self, hours: str) -> str:
        """The description of the page about the telephone."""

    def calendar_name(self, what: str) -> str:
        """What a page's calendar is called; `what` in the edition's words."""

    def news_question(self, address: str) -> tuple[str, str]:
        """The question about what is new, and its answer with the feed's address."""

    def helpline_note(self, number: str, good_for: str, hours: str) -> str:
        """A helpline in one line; all of it in the edition's words, `number` as it is written."""

    def weekday_choice(self, weekday: int) -> str:
        """A weekday to choose, 0 for Monday."""

    def script_words(self) -> Mapping[str, object]:
        """What the script of the search says: `found` by the plural's category (CLDR), the rest by name."""


class PaperSpeech(Protocol):
    """What paper says besides: `torg.phrases.paper.PAGE_NUMBER` stands where the number of a page belongs."""

    def valid_until(self, last: date) -> str:
        """How long the paper is right."""

    def printed(self, today: date) -> str:
        """The day that the paper was made."""

    def paper_period(self, first: date, last: date) -> str:
        """The days that the paper tells of."""

    def short_days(self, days: Sequence[date], *, year: bool = True) -> str:
        """Days without their weekday, each with its year where that is not the next one's too; or without years."""

    def paper_closed(self, days: Sequence[date], *, year: bool = True) -> str:
        """On which days it is closed."""

    def see_page(self, title: str) -> str:
        """Where something else is told of; `title` in the edition's words."""

    def page_words(self) -> str:
        """The number of a page."""

    def weekdays(self, days: Sequence[int]) -> str:
        """`Måndag–fredag`: weekdays without dates, 0 for Monday, in order."""

    def slip_since(self, day: date) -> str:
        """Since when things have changed, on a correction slip."""

    def left_out(self, number: int) -> str:
        """That there is more than the paper holds."""

    def qr_about(self, title: str) -> str:
        """What a pattern leads to, for those who do not see it."""

    def whole_town(self, town: str) -> str:
        """The leaflet with everything; `town` in the edition's words, as `title` below."""

    def as_page(self, title: str) -> str:
        """A link to the page that tells the same as a leaflet."""

    def fetch_leaflet(self, title: str) -> str:
        """A link from a page to its leaflet."""

    def pdf_about(self, pages: int, kilobytes: int) -> str:
        """What sort of file a leaflet is, and how large."""


class Speech(
    WordSpeech, ScheduleSpeech, TimeSpeech, FactSpeech, VenueSpeech, ListSpeech, DaySpeech, PaperSpeech, Protocol
):
    """All that an edition can say."""

    edition: Edition
    reviewed: str
    """Who has read the whole translation, and when; empty until somebody has, `sv` for what is written in Swedish."""
    page: PageWords
    """The theme's fixed words."""
    sentences: Sentences
    """Headings and leads."""
    days: DaySentences
    """Words of the pages by time."""
    facets: FacetSentences
    """Words of the pages that gather what shares something."""
    calendars: CalendarSentences
    """How to get dates into a calendar."""
    search: SearchSentences
    """Words of the search."""
    paper: PaperSentences
    """Words of the paper."""
    by_hand: HandSentences
    """Words of the papers that one fills in by hand."""
    print_page: PrintSentences
    """Words of the page about paper."""
