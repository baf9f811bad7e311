"""What it takes to come, in plain sentences: cost, sign-up, membership, age, group, company, languages."""

import re
from collections.abc import Iterator, Mapping, Sequence

from torg.domain.terms import Ages, Companion, Cost, Extra, Group, Membership, SignUp, SignUpWay
from torg.phrases import plain_tables as tables
from torg.phrases.joining import COUNTS
from torg.phrases.plain_base import PlainBase

_MEETINGS = re.compile(rf"({'|'.join(COUNTS[1:])}|[1-9]\d{{0,2}}) (?:träff|träffar|gånger|tillfällen)")
"""How a course's price is often said to be for all of it."""


class PlainFacts(PlainBase):
    """What one needs to know before one comes."""

    def cost_sentence(self, cost: Cost) -> str:
        """All that one may have to pay."""
        return self.together(*self._cost(cost))

    def _cost(self, cost: Cost) -> Iterator[str]:
        if cost.is_free:
            yield self.say("Gratis.")
        else:
            yield self.many("Det kostar {n} krona.", "Det kostar {n} kronor.", cost.price)
            if cost.of:
                yield self.sentence(self.say("Priset gäller: {what}", what=self._priced(cost.of)))
        if cost.includes:
            yield self.sentence(self.say("Det här ingår: {what}", what=self.own(cost.includes)))
        if cost.first_free and not cost.is_free:
            yield self.say("Första gången är gratis.")
        yield from map(self._extra, cost.extras)
        if cost.companion_free:
            yield self.say("Den som följer med dig som stöd betalar inget.")
        if cost.payment:
            ways = self.listed([self.say(tables.PAYMENTS[way]) for way in cost.payment], tables.OR)
            yield self.say("Så kan du betala: {ways}.", ways=ways)
        yield self.own_sentence(cost.reduced or "")
        if (cost.remark or "").strip(" .!").lower() != "gratis":
            yield self.own_sentence(cost.remark or "")

    def _priced(self, what: str) -> str:
        """What a price is for: `åtta träffar` with the number as such, else as it is written."""
        found = _MEETINGS.fullmatch(what)
        if self._swedish or not found:
            return self.own(what)
        number = COUNTS.index(found[1]) if found[1] in COUNTS else int(found[1])
        return self.many("{n} träff", "{n} träffar", number)

    def _extra(self, extra: Extra) -> str:
        what = self.sentence(self.say("Det här kan du köpa: {what}", what=self.own(extra.of)))
        if extra.at_least:
            price = self.many("Det kostar minst {n} krona.", "Det kostar minst {n} kronor.", extra.price)
        else:
            price = self.many("Det kostar {n} krona.", "Det kostar {n} kronor.", extra.price)
        return self.together(what, price)

    def cost_in_short(self, cost: Cost) -> str:
        """`Gratis`, `35 kronor`."""
        return self.say("Gratis") if cost.is_free else self.kronor(cost.price)

    def total_sentence(self, price: int) -> str:
        """What a course and the membership that it takes cost together."""
        return self.many(
            "I allt blir det {n} krona, med medlemskapet.", "I allt blir det {n} kronor, med medlemskapet.", price
        )

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
        numbers = {SignUpWay.PHONE: sign_up.phone or phone, SignUpWay.SMS: sign_up.phone or sms}
        return self.together(*self._sign_up(sign_up, numbers, email))

    def _sign_up(self, sign_up: SignUp, numbers: Mapping[SignUpWay, str | None], email: str | None) -> Iterator[str]:
        yield self.say(tables.NEEDS[sign_up.need])
        ways = [self._way(way, numbers.get(way), email) for way in sign_up.ways]
        if ways:
            yield self.say("Så gör du: {ways}.", ways=self.listed(ways, tables.OR))
        elif sign_up.phone:
            yield self.say("Ring {phone}.", phone=self.phone(sign_up.phone))
        if sign_up.opens:
            yield self.say("Första dagen att anmäla sig: {day}.", day=self.short_day(sign_up.opens))
        if sign_up.latest:
            yield self.say("Sista dagen att anmäla sig: {day}.", day=self.short_day(sign_up.latest))
        if sign_up.seats is not None:
            yield self.many("Det finns plats för {n} person.", "Det finns plats för {n} personer.", sign_up.seats)
        if sign_up.queue:
            yield self.say("Är det fullt? Då kan du stå i kö.")
        yield self.own_sentence(sign_up.remark or "")

    def _way(self, way: SignUpWay, phone: str | None, email: str | None) -> str:
        if way is SignUpWay.EMAIL and email:
            return self.say("mejla till {address}", address=self.numerals(email))
        if phone and way in tables.WAYS_WITH_NUMBER:
            return self.say(tables.WAYS_WITH_NUMBER[way], phone=self.phone(phone))
        return self.say(tables.WAYS[way])

    def membership_sentence(self, membership: Membership) -> str:
        """Whether one must be a member, and what it costs."""
        return self.together(*self._membership(membership))

    def _membership(self, membership: Membership) -> Iterator[str]:
        if membership.needed:
            yield self.say("Du behöver vara medlem.")
        else:
            yield self.say("Du behöver inte vara medlem.")
        if membership.price == 0:
            yield self.say("Att bli medlem kostar inget.")
        elif membership.price:
            yield self.many(
                "Att vara med i ett år kostar {n} krona.", "Att vara med i ett år kostar {n} kronor.", membership.price
            )
        yield self.own_sentence(membership.remark or "")

    def ages_sentence(self, ages: Ages) -> str:
        """The age condition; nothing when there is none."""
        lowest, highest = ages.lowest, ages.highest
        if lowest is not None and lowest == highest:
            return self.many("Du ska vara {n} år.", "Du ska vara {n} år.", lowest)
        at_least = lowest is not None and (lowest or highest is None)
        return self.together(
            self.many("Du ska vara minst {n} år.", "Du ska vara minst {n} år.", lowest or 0) if at_least else "",
            self.many("Du ska vara högst {n} år.", "Du ska vara högst {n} år.", highest) if highest is not None else "",
        )

    def group_sentence(self, group: Group) -> str:
        """How many people there are, roughly and at most."""
        return self.together(*self._group(group))

    def _group(self, group: Group) -> Iterator[str]:
        if group.usual is not None and group.usual != group.most:
            yield self.many("Vi är ungefär {n} person.", "Vi är ungefär {n} personer.", group.usual)
        if group.most is not None:
            yield self.many("Vi är aldrig fler än {n} person.", "Vi är aldrig fler än {n} personer.", group.most)

    def companion_sentence(self, companion: Companion) -> str:
        """Who can come along the first time, and when to ask."""
        who = self.sentence(
            self.say("Den här personen kan följa med dig första gången: {what}", what=self.own(companion.who))
        )
        if not companion.days_before:
            return who
        days = self.many("Säg till minst {n} dag före.", "Säg till minst {n} dagar före.", companion.days_before)
        return self.together(who, days)

    def languages_sentence(self, names: Sequence[str]) -> str:
        """`Vi talar: arabiska och svenska.` from the languages' Swedish names."""
        return self.say("Vi talar: {names}.", names=self.listed([self.word(name) for name in names]))

    def fika_sentence(self, served: bool) -> str:
        """Whether there is coffee and something to eat."""
        return self.say("Vi fikar varje gång.") if served else self.say("Det finns ingen mat eller fika.")

    def especially_sentence(self, whom: str) -> str:
        """Whom the entry is especially for."""
        return self.sentence(self.say("Särskilt för: {what}", what=self.own(whom)))

    def bring_sentence(self, things: str) -> str:
        """What to bring along."""
        return self.sentence(self.say("Ta med: {what}", what=self.own(things))) if things else ""

    def waiting_sentence(self, waiting: str) -> str:
        """How long one may have to wait."""
        return self.sentence(self.say("Väntetid: {what}", what=self.own(waiting)))
