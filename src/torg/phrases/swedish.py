"""The Swedish edition in running sentences: the functions of this package, gathered as one `Speech`."""

from collections.abc import Mapping
from datetime import date, time

from torg.domain.clock import day_in_words, write_clock
from torg.domain.numbers import write_phone
from torg.domain.vocabularies import Term
from torg.phrases import (
    day_sentences,
    facet_sentences,
    facts,
    facts_venue,
    joining,
    news,
    occurrences,
    page_sentences,
    paper,
    print_page,
    schedule,
    search,
    slips,
    subscribe,
)
from torg.phrases.pages import SWEDISH
from torg.phrases.plain_base import Edition
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


class Swedish:
    """Swedish; see `torg.phrases.speech` for what each method says."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.reviewed = "sv"
        self.page = SWEDISH
        self.sentences = Sentences()
        self.days = DaySentences()
        self.facets = FacetSentences()
        self.calendars = CalendarSentences()
        self.search = SearchSentences()
        self.paper = PaperSentences()
        self.by_hand = HandSentences()
        self.print_page = PrintSentences()

    def own(self, text: str) -> str:
        """Somebody's own words, which need no mark among Swedish ones."""
        return text

    def own_sentence(self, text: str) -> str:
        """Somebody's own words with a capital first and a full stop."""
        return joining.sentence(text)

    def word(self, text: str, english: str = "") -> str:  # noqa: ARG002 -- the same call as in other editions
        """A word of a vocabulary, as it is."""
        return text

    def label(self, term: Term) -> str:
        """What a word of a vocabulary is called."""
        return term.label

    def holiday(self, name: str) -> str:
        """The name of a red day or an eve, as it is."""
        return name

    def day(self, day: date, *, year: bool = True) -> str:
        """`torsdag 26 november 2026`."""
        return occurrences.weekday_and_day(day, year=year)

    def short_day(self, day: date, *, year: bool = True) -> str:
        """`26 november 2026`."""
        return day_in_words(day, year=year)

    def clock(self, clock: time) -> str:
        """`13.00`."""
        return write_clock(clock)

    def phone(self, number: str) -> str:
        """A telephone number in its Swedish written form."""
        return write_phone(number)

    def number(self, number: int) -> str:
        """`1 350`."""
        return joining.grouped(number)

    def script_words(self) -> Mapping[str, object]:
        """What the script of the search says."""
        return search.SCRIPT_WORDS

    valid_until = staticmethod(paper.valid_until)
    printed = staticmethod(paper.printed)
    paper_period = staticmethod(paper.period)
    short_days = staticmethod(paper.short_days)
    phone_hours = staticmethod(page_sentences.phone_hours)
    paper_closed = staticmethod(paper.closed)
    see_page = staticmethod(paper.see_page)
    page_words = staticmethod(paper.page_words)
    weekdays = staticmethod(paper.weekdays)
    left_out = staticmethod(paper.left_out)
    slip_since = staticmethod(slips.slip_since)
    qr_about = staticmethod(paper.qr_about)
    whole_town = staticmethod(print_page.whole_town)
    as_page = staticmethod(print_page.as_page)
    fetch_leaflet = staticmethod(print_page.fetch_leaflet)
    pdf_about = staticmethod(print_page.pdf_about)
    news_question = staticmethod(news.news_question)
    helpline_note = staticmethod(search.helpline_note)
    weekday_choice = staticmethod(search.weekday_choice)
    kronor = staticmethod(joining.kronor)
    listed = staticmethod(joining.listed)
    capital = staticmethod(joining.capital)
    lower_first = staticmethod(joining.lower_first)
    sentence = staticmethod(joining.sentence)
    schedule_sentence = staticmethod(schedule.schedule_sentence)
    places_in_words = staticmethod(page_sentences.places_in_words)
    places_and_more = staticmethod(page_sentences.places_and_more)
    even_odd_sentence = staticmethod(page_sentences.even_odd_sentence)
    turns_sentence = staticmethod(page_sentences.turns_sentence)
    day_in_full = staticmethod(occurrences.day_in_full)
    hours_in_words = staticmethod(occurrences.hours_in_words)
    several_days = staticmethod(occurrences.several_days)
    when_in_words = staticmethod(occurrences.when_in_words)
    cancelled_words = staticmethod(occurrences.cancelled_words)
    cancelled_in_short = staticmethod(occurrences.cancelled_in_short)
    moved_to_words = staticmethod(occurrences.moved_to_words)
    moved_in_short = staticmethod(occurrences.moved_in_short)
    moved_and_off_words = staticmethod(occurrences.moved_and_off_words)
    moved_and_off_in_short = staticmethod(occurrences.moved_and_off_in_short)
    moved_from_words = staticmethod(occurrences.moved_from_words)
    changed_words = staticmethod(occurrences.changed_words)
    changed_in_short = staticmethod(occurrences.changed_in_short)
    next_time = staticmethod(occurrences.next_time)
    going_on_until = staticmethod(occurrences.going_on_until)
    starts_in_words = staticmethod(occurrences.starts_in_words)
    paused_sentence = staticmethod(occurrences.paused_sentence)
    paused_in_short = staticmethod(occurrences.paused_in_short)
    reserve_sentence = staticmethod(occurrences.reserve_sentence)
    closed_sentence = staticmethod(occurrences.closed_sentence)
    cost_sentence = staticmethod(facts.cost_sentence)
    cost_in_short = staticmethod(facts.cost_in_short)
    total_sentence = staticmethod(facts.total_sentence)
    sign_up_sentence = staticmethod(facts.sign_up_sentence)
    membership_sentence = staticmethod(facts.membership_sentence)
    ages_sentence = staticmethod(facts.ages_sentence)
    group_sentence = staticmethod(facts.group_sentence)
    companion_sentence = staticmethod(facts.companion_sentence)
    languages_sentence = staticmethod(facts.languages_sentence)
    fika_sentence = staticmethod(facts.fika_sentence)
    especially_sentence = staticmethod(facts.especially_sentence)
    bring_sentence = staticmethod(facts.bring_sentence)
    waiting_sentence = staticmethod(facts.waiting_sentence)
    fact_sentences = staticmethod(facts_venue.fact_sentences)
    stop_sentence = staticmethod(facts_venue.stop_sentence)
    address_line = staticmethod(facts_venue.address_line)
    kind_sentence = staticmethod(facts_venue.kind_sentence)
    notice_kind = staticmethod(page_sentences.notice_kind)
    found_sentence = staticmethod(page_sentences.found_sentence)
    number_of_things = staticmethod(page_sentences.number_of_things)
    more_within = staticmethod(page_sentences.more_within)
    soon_sentence = staticmethod(page_sentences.soon_sentence)
    ring_words = staticmethod(page_sentences.ring_words)
    benefits_help = staticmethod(page_sentences.benefits_help)
    company_there = staticmethod(page_sentences.company_there)
    sms_words = staticmethod(page_sentences.sms_words)
    sms_in_sentence = staticmethod(page_sentences.sms_in_sentence)
    ring_hours = staticmethod(page_sentences.ring_hours)
    answers = staticmethod(page_sentences.answers)
    entry_description = staticmethod(page_sentences.entry_description)
    page_title = staticmethod(page_sentences.page_title)
    organisation_title = staticmethod(page_sentences.organisation_title)
    place_title = staticmethod(page_sentences.place_title)
    report_subject = staticmethod(page_sentences.report_subject)
    interest_lead = staticmethod(page_sentences.interest_lead)
    in_area = staticmethod(page_sentences.in_area)
    organisation_lead = staticmethod(page_sentences.organisation_lead)
    place_lead = staticmethod(page_sentences.place_lead)
    pair_title = staticmethod(facet_sentences.pair_title)
    spoken_title = staticmethod(facet_sentences.spoken_title)
    on_letter = staticmethod(page_sentences.on_letter)
    first_line = staticmethod(page_sentences.first_line)
    home_title = staticmethod(page_sentences.home_title)
    home_description = staticmethod(page_sentences.home_description)
    call_description = staticmethod(page_sentences.call_description)
    calendar_name = staticmethod(subscribe.calendar_name)
    day_name = staticmethod(day_sentences.day_name)
    day_in_week = staticmethod(day_sentences.day_in_week)
    days_name = staticmethod(day_sentences.days_name)
    week_name = staticmethod(day_sentences.week_name)
    weekend_name = staticmethod(day_sentences.weekend_name)
    every = staticmethod(day_sentences.every)
    weekday_title = staticmethod(day_sentences.weekday_title)
    weekday_lead = staticmethod(day_sentences.weekday_lead)
    next_day_sentence = staticmethod(day_sentences.next_day_sentence)
    number_on_day = staticmethod(day_sentences.number_on_day)
    all_of_day = staticmethod(day_sentences.all_of_day)
    regular_on_day = staticmethod(day_sentences.regular_on_day)
    special_on_day = staticmethod(day_sentences.special_on_day)
    open_on_day = staticmethod(day_sentences.open_on_day)
    closed_on_day = staticmethod(day_sentences.closed_on_day)
    going_on = staticmethod(day_sentences.going_on)
    lasting_hours = staticmethod(day_sentences.lasting_hours)
    page_from = staticmethod(day_sentences.page_from)
    made_sentence = staticmethod(day_sentences.made_sentence)
    see_week = staticmethod(day_sentences.see_week)
    when_description = staticmethod(day_sentences.when_description)
    day_description = staticmethod(day_sentences.day_description)
    days_lead = staticmethod(day_sentences.days_lead)
