"""When somebody answers, in plain sentences: the hours that a town or an organiser wrote, read as a schedule."""

from pydantic_core import PydanticCustomError

from torg.domain.clock import WEEKDAYS
from torg.phrases import plain_tables as tables
from torg.phrases.plain_schedule import PlainSchedule
from torg.phrases.schedule_reading import read_sentence


class PlainHours(PlainSchedule):
    """When one may ring."""

    def phone_hours(self, text: str) -> str:
        """`måndag – torsdag, 9.00–11.00` for `måndag–torsdag 9–11`: in the edition's words, without a full stop.

        What the catalogue has not, and what can not be read as a schedule, is marked as Swedish.

        Args:
            text: the hours as somebody wrote them.
        """
        if self._swedish:
            return text
        return self._catalogue.text(text, tables.WORD) or self._hours_read(text) or self.own(text)

    def _hours_read(self, text: str) -> str:
        try:
            schedule = read_sentence(text)
        except PydanticCustomError:
            return ""
        if not schedule.days or any(rule.nth for rule in schedule.days):
            return ""
        if len(schedule.days) == 1:
            days = self.say(tables.EVERY[schedule.days[0].weekday])
        else:
            days = self.say("varje dag") if len(schedule.days) == len(WEEKDAYS) else self._weekdays(schedule.days)
        hours = self.beside(days, self.times_in_words(schedule.times))
        if not schedule.red_days:
            return hours
        return self.together(self.sentence(hours), self.say(tables.RED_DAYS[schedule.red_days]))

    def ring_hours(self, when: str) -> str:
        """When one may ring, from the organiser's words."""
        return self.sentence(self.say("Du kan ringa: {when}", when=self.phone_hours(when)))

    def answers(self, when: str) -> str:
        """When a helpline answers."""
        return self.sentence(self.say("Öppet: {when}", when=self.phone_hours(when)))

    def call_description(self, hours: str) -> str:
        """The description of the page about the telephone."""
        return self.together(
            self.sentence(self.say("En människa svarar: {when}", when=self.phone_hours(hours))),
            self.say("Du kan fråga om allt som finns här."),
        )
