"""The fixed sentences of an edition, one object for each sort: the Swedish ones, and how others come from them.

Each field is one message. `torg.phrases.pages` holds the fixed words of the theme in the same way.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from torg.phrases import (
    by_hand,
    day_sentences,
    facet_sentences,
    facts,
    occurrences,
    page_sentences,
    paper,
    print_page,
    search,
    slips,
    subscribe,
)

Words = TypeVar("Words")
Steps = tuple[str, tuple[str, ...]]
"""The name of a program, and what to do in it step by step."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """Headings, leads and short sentences of the pages."""

    more_times: str = page_sentences.MORE_TIMES
    past: str = page_sentences.PAST
    relay_title: str = page_sentences.RELAY_TITLE
    relay_text: str = page_sentences.RELAY_TEXT
    home_lead: str = page_sentences.HOME_LEAD
    home_interests: tuple[str, str] = page_sentences.HOME_INTERESTS
    home_areas: tuple[str, str] = page_sentences.HOME_AREAS
    home_life: tuple[str, str] = page_sentences.HOME_LIFE
    home_board: tuple[str, str] = page_sentences.HOME_BOARD
    board_link: str = page_sentences.BOARD_LINK
    about_interests: str = page_sentences.ABOUT_INTERESTS
    about_areas: str = page_sentences.ABOUT_AREAS
    from_home: str = page_sentences.FROM_HOME
    at_home_by_wire: str = page_sentences.AT_HOME_BY_WIRE
    at_your_home: str = page_sentences.AT_YOUR_HOME
    about_from_home: str = page_sentences.ABOUT_FROM_HOME
    about_life: str = page_sentences.ABOUT_LIFE
    life_title: str = page_sentences.LIFE_TITLE
    about_organisations: str = page_sentences.ABOUT_ORGANISATIONS
    about_places: str = page_sentences.ABOUT_PLACES
    about_support: str = page_sentences.ABOUT_SUPPORT
    about_board: str = page_sentences.ABOUT_BOARD
    alphabet_title: str = page_sentences.ALPHABET_TITLE
    about_alphabet: str = page_sentences.ABOUT_ALPHABET
    board_how: str = page_sentences.BOARD_HOW
    board_put_up: str = page_sentences.BOARD_PUT_UP
    benefits_title: str = page_sentences.BENEFITS_TITLE
    benefits: tuple[str, ...] = page_sentences.BENEFITS
    task_cost: str = page_sentences.TASK_COST
    independent: str = page_sentences.INDEPENDENT
    in_database: str = page_sentences.IN_DATABASE
    call_title: str = page_sentences.CALL_TITLE
    help_title: str = page_sentences.HELP_TITLE
    about_help: str = page_sentences.ABOUT_HELP
    corrections_title: str = page_sentences.CORRECTIONS_TITLE
    corrections_lead: str = page_sentences.CORRECTIONS_LEAD
    not_found_title: str = page_sentences.NOT_FOUND_TITLE
    all_day: str = page_sentences.ALL_DAY
    reserve: str = occurrences.RESERVE
    no_new_date: str = occurrences.NO_NEW_DATE
    no_date_now: str = occurrences.NO_DATE_NOW
    no_fixed_times: str = occurrences.NO_FIXED_TIMES
    leisure_card: str = facts.LEISURE_CARD
    not_reviewed: str = "Ingen har granskat översättningen än. Ring oss om något är svårt att förstå."
    in_swedish: str = "Titeln och texten är på svenska. Arrangören har skrivit dem själv. Ring, så hjälper vi dig."
    only_swedish: str = "på svenska"
    red_days_differ: str = "På röda dagar är det andra tider."
    other_languages: str = "Andra språk"
    easy_read: str = "Lättläst"


@dataclass(frozen=True, slots=True)
class DaySentences:
    """Headings and words of the pages by time."""

    today: str = day_sentences.TODAY
    tomorrow: str = day_sentences.TOMORROW
    this_week: str = day_sentences.THIS_WEEK
    weekend: str = day_sentences.WEEKEND
    all_day: str = day_sentences.ALL_DAY
    forenoon: str = day_sentences.FORENOON
    afternoon: str = day_sentences.AFTERNOON
    evening: str = day_sentences.EVENING
    later: str = day_sentences.LATER
    when_title: str = day_sentences.WHEN_TITLE
    home_when: tuple[str, str] = day_sentences.HOME_WHEN
    about_when: str = day_sentences.ABOUT_WHEN
    all_days: str = day_sentences.ALL_DAYS
    call_instead: str = day_sentences.CALL_INSTEAD
    from_home: str = day_sentences.FROM_HOME
    elsewhere: str = day_sentences.ELSEWHERE
    all_off: str = day_sentences.ALL_OFF
    always_open: str = day_sentences.ALWAYS_OPEN
    someone: str = day_sentences.SOMEONE
    yesterday: str = day_sentences.YESTERDAY
    late: str = day_sentences.LATE
    past_day: str = day_sentences.PAST_DAY
    past_days: str = day_sentences.PAST_DAYS


@dataclass(frozen=True, slots=True)
class FacetSentences:
    """Pages that gather what shares a promise, a fact or a language, and the ways to narrow a list."""

    more_ways: str = facet_sentences.MORE_WAYS
    about_more_ways: str = facet_sentences.ABOUT_MORE_WAYS
    facts: str = facet_sentences.FACTS
    spoken: str = facet_sentences.SPOKEN
    about_fact: str = facet_sentences.ABOUT_FACT
    about_spoken: str = facet_sentences.ABOUT_SPOKEN
    only_area: str = facet_sentences.ONLY_AREA
    only_interest: str = facet_sentences.ONLY_INTEREST
    only_weekday: str = facet_sentences.ONLY_WEEKDAY


@dataclass(frozen=True, slots=True)
class CalendarSentences:
    """How one gets dates into one's own calendar."""

    just_come: str = subscribe.JUST_COME
    about_just_come: str = subscribe.ABOUT_JUST_COME
    calendars_title: str = subscribe.CALENDARS_TITLE
    calendars_link: str = subscribe.CALENDARS_LINK
    about_calendars: str = subscribe.ABOUT_CALENDARS
    calendars_easy: str = subscribe.CALENDARS_EASY
    everything: str = subscribe.EVERYTHING
    see_everything: str = subscribe.SEE_EVERYTHING
    see_just_come: str = subscribe.SEE_JUST_COME
    about_everything: str = subscribe.ABOUT_EVERYTHING
    android_here: str = subscribe.ANDROID_HERE
    android: Steps = subscribe.ANDROID
    short_steps: tuple[Steps, ...] = subscribe.SHORT_STEPS
    full_steps: tuple[Steps, ...] = subscribe.FULL_STEPS
    questions: tuple[tuple[str, str], ...] = subscribe.QUESTIONS


@dataclass(frozen=True, slots=True)
class SearchSentences:
    """Search: its page, its choices, and what leads to the pages by time."""

    title: str = search.SEARCH_TITLE
    about: str = search.ABOUT_SEARCH
    home: str = search.HOME_SEARCH
    any_day: str = search.ANY_DAY
    any_area: str = search.ANY_AREA
    free: str = search.FREE
    step_free: str = search.STEP_FREE
    today: str = search.TODAY_PAGE
    tomorrow: str = search.TOMORROW_PAGE
    week: str = search.WEEK_PAGE
    weekend: str = search.WEEKEND_PAGE
    time_page: str = search.TIME_PAGE_NOTE


@dataclass(frozen=True, slots=True)
class PaperSentences:
    """Headings, labels and short sentences of the paper."""

    contents: str = paper.CONTENTS
    greeting: str = paper.GREETING
    several_days: str = paper.SEVERAL_DAYS
    dated: str = paper.DATED
    any_time: str = paper.ANY_TIME
    by_interest: str = paper.BY_INTEREST
    by_area: str = paper.BY_AREA
    notes: str = paper.NOTES
    also: str = paper.ALSO
    when: str = paper.WHEN
    dates: str = paper.DATES
    next_dates: str = paper.NEXT_DATES
    changed: str = paper.CHANGED
    where: str = paper.WHERE
    cost: str = paper.COST
    sign_up: str = paper.SIGN_UP
    first_time: str = paper.FIRST_TIME
    getting_in: str = paper.GETTING_IN
    call: str = paper.CALL
    arranger: str = paper.ARRANGER
    may_change: str = paper.MAY_CHANGE
    online: str = paper.ONLINE
    qr_site: str = paper.QR_SITE
    talk: str = paper.TALK
    swedish_texts: str = paper.SWEDISH_TEXTS
    slip_title: str = slips.TITLE
    slip_since_print: str = slips.SINCE_PRINT
    slip_keep: str = slips.KEEP
    slip_new: str = slips.NEW
    slip_gone: str = slips.GONE
    slip_before: str = slips.BEFORE
    slip_no_longer: str = slips.NO_LONGER
    more_follows: str = paper.MORE_FOLLOWS
    card: str = paper.CARD
    just_come: str = paper.JUST_COME
    hello: str = paper.HELLO
    letter: str = paper.LETTER
    regards: str = paper.REGARDS


@dataclass(frozen=True, slots=True)
class PrintSentences:
    """The page about paper."""

    link: str = print_page.LINK
    title: str = print_page.TITLE
    lead: str = print_page.LEAD
    ask: str = print_page.ASK
    about_ask: str = print_page.ABOUT_ASK
    ready: str = print_page.READY
    about_ready: str = print_page.ABOUT_READY
    at_home: str = print_page.AT_HOME
    more: str = print_page.MORE
    blank: str = print_page.BLANK
    others: str = print_page.OTHERS
    yourself: str = print_page.YOURSELF
    about_yourself: str = print_page.ABOUT_YOURSELF
    none: str = print_page.NONE


@dataclass(frozen=True, slots=True)
class HandSentences:
    """Words of the papers that one fills in by hand."""

    yours: str = by_hand.YOURS
    other: str = by_hand.OTHER
    plan: str = by_hand.PLAN
    want: str = by_hand.WANT
    way: str = by_hand.WAY
    ways: tuple[str, ...] = by_hand.WAYS
    company: tuple[str, ...] = by_hand.COMPANY
    helper: str = by_hand.HELPER
    before: str = by_hand.BEFORE
    what: str = by_hand.WHAT
    who: str = by_hand.WHO
    when: str = by_hand.WHEN
    tasks: tuple[str, ...] = by_hand.TASKS
    after: str = by_hand.AFTER
    outcomes: tuple[str, ...] = by_hand.OUTCOMES
    again: str = by_hand.AGAIN
    form: str = by_hand.FORM
    how: str = by_hand.HOW
    once: str = by_hand.ONCE
    needs: str = by_hand.NEEDS
    important: str = by_hand.IMPORTANT
    languages: str = by_hand.LANGUAGES
    interpreter: str = by_hand.INTERPRETER
    other_language: str = by_hand.OTHER_LANGUAGE
    together: str = by_hand.TOGETHER


def translated(words: Words, translate: Callable[[str], str], **instead: str) -> Words:
    """The same kind of words with every text put through `translate`; nested tuples keep their form.

    Args:
        words: a frozen data class whose fields are texts, or tuples of texts.
        translate: Swedish -> the edition's words.
        **instead: values of fields that are no words, such as a language's code.
    """
    found = {each.name: _put(getattr(words, each.name), translate) for each in _fields(words)}
    return type(words)(**{**found, **instead})


def texts(words: object) -> tuple[str, ...]:
    """Every text in it, in order."""
    return tuple(text for each in _fields(words) for text in _texts(getattr(words, each.name)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for each in value:
            yield from _texts(each)


def _fields(words: Any) -> Any:
    return fields(words)


def _put(value: Any, translate: Callable[[str], str]) -> Any:
    return translate(value) if isinstance(value, str) else tuple(_put(each, translate) for each in value)
