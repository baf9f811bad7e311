"""What every part of the plain edition needs: messages, dates, hours, numbers, lists, and marks around own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from torg.domain.numbers import write_phone
from torg.domain.schedule.parts import TimeSpan
from torg.domain.schedule.reading_times import write_end
from torg.domain.vocabularies import Term
from torg.phrases import joining
from torg.phrases import plain_tables as tables
from torg.phrases.catalogues import Catalogue
from torg.phrases.isolates import END, left_to_right, own_words, plain_text
from torg.phrases.joining import kronor

_LAST = ".!?…:؟"
_MANY_NUMBERS = 200
"""Every category that a language has for whole numbers comes among the first of them."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A language and a register."""

    code: str
    """As in `site.yaml` and in addresses: `sv-lattlast`."""
    language: str
    """BCP 47, for the page's `lang`."""
    locale: str
    """Whose names of months and weekdays CLDR gives."""
    own_name: str
    """The edition's name in its own language."""
    direction: str = "ltr"
    """`ltr` or `rtl`."""


@lru_cache(maxsize=8192)
def _date(day: date, pattern: str, locale: str) -> str:
    return format_date(day, pattern, locale=locale)


@lru_cache(maxsize=16)
def _locale(name: str) -> Locale:
    return Locale.parse(name)


@lru_cache(maxsize=8192)
def _number(number: int, locale: str) -> str:
    return str(format_decimal(number, locale=_locale(locale)))


class PlainBase:
    """The edition's tools. Sentences are made by the parts that inherit them."""

    def __init__(self, edition: Edition, catalogue: Catalogue) -> None:
        self.edition = edition
        self._catalogue = catalogue
        self._swedish = edition.language == "sv"

    def say(self, message: str, **values: str) -> str:
        """A message in the edition's language, with values for its names in braces.

        Args:
            message: the easy-read Swedish sentence, a literal so that it is found and put into the catalogues.
            **values: texts that are ready for the edition.
        """
        found = self._catalogue.text(message) or message
        return found.format(**values) if values else found

    def many(self, one: str, several: str, number: int, **values: str) -> str:
        """A message in the form that the number takes; `{n}` in it is the number."""
        return self._catalogue.many(one, several, number).format(n=self.number(number), **values)

    def forms(self, one: str, several: str) -> dict[str, str]:
        """A message in every form of the plural that whole numbers take, by CLDR's category, with `{n}` left in it."""
        rule = _locale(self.edition.locale).plural_form
        found = {rule(number): self._catalogue.many(one, several, number) for number in range(_MANY_NUMBERS)}
        return dict(sorted(found.items()))

    def shape(self, form: str) -> str:
        """A format of the edition's language, one of `torg.phrases.plain_tables.FORMATS`."""
        return self._catalogue.text(form, tables.FORMAT) or form

    def own(self, text: str) -> str:
        """Somebody's own Swedish words, marked in editions that are not Swedish, or translated if many write them."""
        return text if self._swedish else self._common(text) or own_words(text)

    def own_sentence(self, text: str) -> str:
        """Somebody's own words with a capital first and a full stop."""
        bare = text.strip().rstrip(".")
        common = self._common(text, bare, joining.lower_first(bare))
        return self.sentence(common) if common else self.own(joining.sentence(text))

    def _common(self, *forms: str) -> str:
        """What many write alike, or the name of a red day, translated; nothing when the words are no such, or Swedish.

        Args:
            *forms: ways in which the same words may stand in the tables.
        """
        if self._swedish:
            return ""
        found = (self._catalogue.text(form, context) for form in forms for context in (tables.OWN, tables.DAY))
        return next(filter(None, found), "")

    def word(self, text: str, english: str = "") -> str:
        """A word of a vocabulary: translated, or in English as the vocabulary has it, or marked as Swedish.

        Args:
            text: the Swedish word.
            english: the vocabulary's own English, if any.
        """
        if self._swedish:
            return text
        if self.edition.language == "en" and english:
            return english
        return self._catalogue.text(text, tables.WORD) or self.own(text)

    def holiday(self, name: str) -> str:
        """The name of a red day or an eve."""
        if self._swedish or not name:
            return name
        names = name.split(" och ")
        return self.listed([self._catalogue.text(each, tables.DAY) or self.own(each) for each in names])

    def label(self, term: Term) -> str:
        """What an interest, a badge, a type or another word of a vocabulary is called."""
        return self.word(term.label, term.english)

    def day(self, day: date, *, year: bool = True) -> str:
        """`torsdag 26 november 2026`, as it is said when it stands by itself."""
        return _date(day, self.shape(tables.DATE if year else tables.DATE_WITHOUT_YEAR), self.edition.locale)

    def short_day(self, day: date, *, year: bool = True) -> str:
        """`26 november 2026`."""
        pattern = tables.SHORT_DATE if year else tables.SHORT_DATE_WITHOUT_YEAR
        return _date(day, self.shape(pattern), self.edition.locale)

    def weekday(self, weekday: int) -> str:
        """The weekday's name by itself, 0 for Monday."""
        return str(_locale(self.edition.locale).days["stand-alone"]["wide"][weekday])

    def month(self, number: int) -> str:
        """The month's name by itself, 1 for January."""
        return str(_locale(self.edition.locale).months["stand-alone"]["wide"][number])

    def days_between(self, first: date, last: date, *, year: bool = False) -> str:
        """`23 november – 29 november`, one day alone; both years when they differ, the last one when asked for."""
        if first == last:
            return self.short_day(first, year=year)
        differ = first.year != last.year
        return self.shape(tables.RANGE).format(
            first=self.short_day(first, year=differ), last=self.short_day(last, year=year or differ)
        )

    def clock(self, clock: time) -> str:
        """`13.00`, or `13:00` where the language writes so."""
        return self._clock(str(clock.hour), f"{clock.minute:02}")

    def _clock(self, hour: str, minute: str) -> str:
        return self.numerals(self.shape(tables.CLOCK).format(hour=hour, minute=minute))

    def span(self, span: TimeSpan) -> str:
        """`13.00–15.00`, `från 13.00`, `11.00 till ungefär 14.00`: whatever is known of the hours."""
        start = self.clock(span.start)
        if span.end is None:
            return self.say("från {start}", start=start)
        end = self._clock(*write_end(span).split("."))
        if span.about:
            return self.say("{start} till ungefär {end}", start=start, end=end)
        return self.numerals(plain_text(self.shape(tables.HOURS).format(start=start, end=end)))

    def numerals(self, text: str) -> str:
        """Hours or a telephone number, marked in scripts that are written from right to left."""
        return left_to_right(text) if self.edition.direction == "rtl" else text

    def phone(self, number: str) -> str:
        """A telephone number in its Swedish written form."""
        return self.numerals(write_phone(number))

    def number(self, number: int) -> str:
        """`1 350`, with the language's own way to group thousands."""
        return joining.grouped(number) if self._swedish else _number(number, self.edition.locale)

    def kronor(self, price: int) -> str:
        """`20 kronor`."""
        return kronor(price) if self._swedish else self.many("{n} krona", "{n} kronor", price)

    def listed(self, words: Sequence[str], conjunction: str = "och") -> str:
        """`a, b och c`, or with `eller`."""
        if self._swedish:
            return joining.listed(words, conjunction)
        if not words:
            return ""
        locale = _locale(self.edition.locale)
        return format_list(list(words), "or" if conjunction == tables.OR else "standard", locale=locale)

    def beside(self, *parts: str) -> str:
        """The parts that say something, with a comma between."""
        return self.shape(tables.BESIDE).join(filter(None, parts))

    @staticmethod
    def together(*sentences: str) -> str:
        """The sentences that say something, after each other."""
        return " ".join(filter(None, sentences))

    @staticmethod
    def capital(text: str) -> str:
        """A capital first, where the script has capitals and the words are the edition's own."""
        return joining.capital(text)

    def lower_first(self, text: str) -> str:
        """The text as it is: no word is bent to fit into another sentence."""
        return text

    def sentence(self, text: str) -> str:
        """The edition's own words as a sentence; a full stop is put last unless there is one."""
        text = joining.capital(text.strip())
        return text if not text or text.rstrip(END)[-1:] in _LAST else f"{text}."
