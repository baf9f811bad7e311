"""The plain edition: all that residents read, as short sentences of their own, in easy-read Swedish or translated.

No word that somebody wrote, and no date, is ever bent to fit into a sentence. So each sentence can be a message in a
catalogue, and every edition says the same.
"""

from torg.phrases import plain_tables as tables
from torg.phrases.catalogues import Catalogue
from torg.phrases.pages import SWEDISH
from torg.phrases.plain_base import Edition
from torg.phrases.plain_days import PlainDays
from torg.phrases.plain_facts import PlainFacts
from torg.phrases.plain_hours import PlainHours
from torg.phrases.plain_lists import PlainLists
from torg.phrases.plain_paper import PlainPaper
from torg.phrases.plain_times import PlainTimes
from torg.phrases.plain_venue import PlainVenue
from torg.phrases.words import (
    CalendarSentences,
    DaySentences,
    FacetSentences,
    HandSentences,
    PaperSentences,
    PrintSentences,
    SearchSentences,
    Sentences,
    translated,
)


class Plain(PlainTimes, PlainHours, PlainFacts, PlainVenue, PlainLists, PlainDays, PlainPaper):
    """An edition that speaks plainly; see `torg.phrases.speech` for what each method says."""

    def __init__(self, edition: Edition, catalogue: Catalogue) -> None:
        super().__init__(edition, catalogue)
        self.reviewed = catalogue.reviewed
        self.page = translated(SWEDISH, self.fixed, language=edition.language, comma=self.shape(tables.BESIDE).strip())
        self.sentences = translated(Sentences(), self.fixed)
        self.days = translated(DaySentences(), self.fixed)
        self.facets = translated(FacetSentences(), self.fixed)
        self.calendars = translated(CalendarSentences(), self.fixed)
        self.paper = translated(PaperSentences(), self.fixed)
        self.by_hand = translated(HandSentences(), self.fixed)
        self.print_page = translated(PrintSentences(), self.fixed)
        self.search = translated(SearchSentences(), self.fixed)

    def fixed(self, text: str) -> str:
        """A fixed text in the edition's language; the Swedish when the catalogue has none."""
        return self._catalogue.text(text) or text
