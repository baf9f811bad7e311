"""Calling off or moving one time, in words: what residents will see, what was written, and why it could not be done."""

import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher, unified_diff

from torg.domain.activity import Activity
from torg.domain.acts import Difference, Refused, Why
from torg.domain.clock import day_in_words
from torg.domain.numbers import mask_personal_numbers
from torg.domain.schedule.occurrences import Occurrence, Status
from torg.domain.schedule.reading_times import write_times
from torg.domain.schedule.record import Change
from torg.domain.terms import SignUpNeed
from torg.phrases.joining import capital, listed
from torg.phrases.occurrences import (
    RESERVE,
    cancelled_words,
    changed_words,
    hours_in_words,
    moved_and_off_words,
    moved_from_words,
    moved_to_words,
    weekday_and_day,
    when_in_words,
)
from torg.phrases.page_sentences import places_in_words
from torg.phrases.shown import harmless

Names = Mapping[str, str]
"""Places' names by their ids."""


def day_line(title: str, day: date, today: date) -> str:
    """Which entry and day were understood: `Öppen torsdagsfika, torsdag 26 november 2026 (om 4 dagar)`."""
    away = (day - today).days
    near = {0: "i dag", 1: "i morgon", 2: "i övermorgon", -1: "i går"}.get(away, f"om {away} dagar" if away > 0 else "")
    return f"{harmless(title)}, {weekday_and_day(day)}{f' ({near})' if near else ''}"


def _nearest(refused: Refused) -> str:
    days = [day for day in (refused.before, refused.after) if day]
    if not days:
        return "Det finns inga fler dagar att välja på."
    words = [f"{weekday_and_day(day)} (skriv {day.isoformat()})" for day in days]
    return f"{'Närmaste dag' if len(days) == 1 else 'Närmaste dagar'}: {listed(words)}."


def refusal(title: str, refused: Refused) -> str:
    """Why a day can not be called off or moved, and which days can."""
    day, name = weekday_and_day(refused.day), harmless(title)
    match refused.why:
        case Why.DATELESS:
            return (
                f"{name} har inga bestämda dagar, så det finns ingen dag att ändra. Har ni stängt ett tag? "
                "Skriv «pausad till» och sista dagen i filen, och «pausorsak» med varför."
            )
        case Why.PAST:
            said = f"{capital(day)} har redan varit. På sidan syns bara det som kommer."
        case Why.CLOSED:
            said = f"{capital(day)} är {refused.name}. Då har {name} redan stängt, och på sidan står ingen träff."
        case Why.PAUSED:
            until = day_in_words(refused.until or refused.day)
            said = f"{name} har uppehåll till och med {until}, så {day} är det redan stängt."
        case Why.WITHIN if refused.before:
            first = refused.before
            return (
                f"{name} börjar {weekday_and_day(first)} och håller på över {day}. Skriv första dagen, "
                f"{first.isoformat()}. Då gäller det alla dagarna."
            )
        case _:
            said = f"{name} har ingen tid {day}."
    return f"{said} {_nearest(refused)}"


def _entry_list(entries: Iterable[tuple[str, str]]) -> str:
    return "".join(f"\n  {name}{f' ({harmless(title)})' if title else ''}" for name, title in entries)


def unknown_entry(text: str, similar: Sequence[tuple[str, str]]) -> str:
    """That there is no such entry, and which may be meant, each by its name and title."""
    said = f"Det finns ingen aktivitet som heter «{harmless(text)}»."
    if not similar:
        return f"{said} Skriv föreningens och aktivitetens id, till exempel frivilligcentralen/oppen-torsdagsfika."
    return f"{said} Menar du någon av de här?{_entry_list(similar)}"


def several_entries(text: str, entries: Sequence[tuple[str, str]]) -> str:
    """That several entries have that name."""
    return f"Flera heter «{harmless(text)}». Skriv en av dem helt ut:{_entry_list(entries)}"


def is_a_notice(name: str, file: str) -> str:
    """That a note on the board has no changes, and what to do instead."""
    return (
        f"{name} är ett anslag, och anslag kan inte ställas in eller flyttas härifrån. Öppna filen {file}. "
        "Blir det inte av? Skriv det först i «lättläst», till exempel «Inställt. Värden är sjuk.», och ta bort "
        "«tider». Blir det en annan dag? Ändra i «tider». Är det slut? Ta bort filen."
    )


def unknown_place(text: str, near: Sequence[tuple[str, str]]) -> str:
    """That there is no such place, and which may be meant."""
    said = f"Platsen «{harmless(text)}» finns inte i mappen places."
    if near:
        return f"{said} Menar du någon av de här?{_entry_list(near)}"
    return f"{said} Skriv platsens id: namnet på dess fil utan ändelse."


def change_in_words(change: Change, names: Names) -> str:
    """What is written for a day: `inställt (Värden är sjuk)`, `flyttat till fredag 27 november 2026, 14.00–16.00`."""
    if change.cancelled is not None:
        return f"inställt ({harmless(change.cancelled)})"
    words = [
        f"flyttat till {weekday_and_day(change.moved_to)}" if change.moved_to else "",
        listed(write_times(change.times)),
        names.get(change.place, change.place) if change.place else "",
    ]
    return ", ".join(word for word in words if word)


def already_so(change: Change, names: Names) -> str:
    """That nothing had to be written."""
    return f"Så står det redan: {change_in_words(change, names)}. Inget är ändrat."


def moved_here(day: date) -> str:
    """That the change to take back belongs to another day."""
    return f"Träffen är flyttad hit från {weekday_and_day(day)}. Skriv {day.isoformat()}, så tas flytten tillbaka."


def first_the_other(day: date, name: str) -> str:
    """That a change on the new day would be left without anything to change."""
    return (
        f"Träffen är flyttad till {weekday_and_day(day)}, och den dagen har en egen ändring. Ta tillbaka den först: "
        f"torg installt {name} {day.isoformat()} --ångra"
    )


def way_back(command: str, name: str, old: Change | None, new: Change) -> str:
    """What to write when the new change was a mistake: what takes it away, or puts back what stood there before.

    Args:
        command: the one that was given, `installt` or `flytta`.
        name: the organisation's id and the entry's.
        old: what stood for the day before, if anything.
        new: what stands now.
    """
    day = new.day.isoformat()
    take_back = f"torg {command} {name} {day} --ångra"
    if old is None:
        return f"Blev det fel? {take_back}"
    said = [f"torg {'flytta' if old.cancelled is None else 'installt'} {name} {day}", *_options(old)]
    lost = [each for each in ("moved_to", "times", "place") if getattr(new, each) and not getattr(old, each)]
    first = f"{take_back} && " if lost and old.cancelled is None else ""
    return f"Blev det fel? Så kommer det förra tillbaka: {first}{' '.join(said)}"


def _options(change: Change) -> Iterator[str]:
    """The change as options of its command."""
    if change.cancelled is not None:
        yield f"--orsak {shlex.quote(change.cancelled)}"
    if change.moved_to is not None:
        yield f"--till {change.moved_to.isoformat()}"
    if change.times:
        yield f"--tid {shlex.quote(', '.join(write_times(change.times)))}"
    if change.place is not None:
        yield f"--plats {change.place}"


NO_CHANGE_THERE = "Den dagen är som vanligt. Det finns ingen ändring att ta tillbaka."
AS_USUAL_ALREADY = "Så är det redan: samma dag, tid och plats som vanligt. Inget är ändrat."


def instead_of(change: Change, names: Names) -> str:
    """What stood there until now."""
    return f"Förut stod det: {change_in_words(change, names)}."


def _seen(title: str, found: Occurrence, arrival: Occurrence | None, usual: Occurrence | None, names: Names) -> str:
    head = f"{harmless(title)}, {when_in_words(found.day, found.last, found.times)}"
    place = _places(found, names)
    if found.status is Status.CANCELLED:
        return f"{head}: {harmless(cancelled_words(found.reason))}"
    if found.status is Status.MOVED:
        return f"{head}: {_where_to(found, arrival, names)}"
    if found.status is Status.RESERVE:
        return f"{head}: {RESERVE}"
    if found.moved_from:
        return f"{head}{f', {place}' if place else ''}: {moved_from_words(found.moved_from)}"
    if found.changed:
        hours = "" if usual and usual.times == found.times else hours_in_words(found.times, found.day)
        other = "" if usual and usual.place_ids == found.place_ids else place
        return f"{head}: {changed_words(hours, other)}"
    return f"{head}: Som vanligt."


def _where_to(found: Occurrence, arrival: Occurrence | None, names: Names) -> str:
    if arrival is None:
        return moved_to_words(weekday_and_day(found.moved_to or found.day), "")
    if arrival.status is Status.CANCELLED:
        return harmless(moved_and_off_words(arrival.day, arrival.reason))
    return moved_to_words(when_in_words(arrival.day, arrival.last, arrival.times), _places(arrival, names))


def _places(found: Occurrence, names: Names) -> str:
    return places_in_words([names.get(place, place) for place in found.place_ids])


def seen_by_residents(title: str, what: Difference, usual: Sequence[Occurrence], names: Names) -> Iterator[str]:
    """What residents will see, a sentence for each day.

    Args:
        title: the entry's.
        what: what the change does to the list of occurrences.
        usual: the occurrences without any change, to tell what is other than usual.
        names: places' names.
    """
    for found in what.now:
        arrival = _arrival(found, what.now)
        plain = next((each for each in usual if each.day == found.day), None)
        yield _seen(title, found, arrival, plain, names)
    for found in what.gone:
        yield f"{harmless(title)}, {weekday_and_day(found.day)}: Syns inte längre."


def _arrival(found: Occurrence, now: Sequence[Occurrence]) -> Occurrence | None:
    """Where what was moved away came to in the end, when that is among what is seen."""
    known = found.moved_from or found.day
    return next((each for each in now if each.moved_from == known and each.day == found.moved_to), None)


def also_there(found: Occurrence) -> str:
    """That the entry has a time of its own on the day that another is moved to."""
    when = when_in_words(found.day, found.last, found.times)
    return f"Obs! Den dagen har ni redan en tid: {when}."


def red_day_there(day: date, name: str) -> str:
    """That something is moved to a red day or an eve."""
    return f"Obs! {capital(weekday_and_day(day))} är {name}."


def _lines(text: str) -> list[str]:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")


def changed_lines(before: str, after: str) -> Iterator[str]:
    """Each line that went, with a minus, and each that came, with a plus, after its number."""
    old, new = _lines(before), _lines(after)
    for kind, start, stop, new_start, new_stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (f"  rad {number + 1:>3} − {_shown(old[number])}" for number in range(start, stop))
            yield from (f"  rad {number + 1:>3} + {_shown(new[number])}" for number in range(new_start, new_stop))


def unified(file: str, before: str, after: str) -> Iterator[str]:
    """The change as programs show it, with three lines around it."""
    for line in unified_diff(_lines(before), _lines(after), file, file, "som det är", "som det blir", lineterm=""):
        yield _shown(line).rstrip()


def _shown(line: str) -> str:
    return mask_personal_numbers(harmless(line))


def next_steps(entry: Activity, path: str, name: str, day: date, change: Change | None) -> Iterator[str]:
    """What to do after a change: publish, ring, put up a note.

    Args:
        entry: what was changed.
        path: its file, as it is written on the command line.
        name: the organisation's id and the entry's.
        day: the day that was changed.
        change: what is written for it; None when a change was taken back.
    """
    done = "Ta tillbaka ändringen" if change is None else "Ställ in" if change.cancelled is not None else "Flytta"
    subject = shlex.quote(f"{done} {day.isoformat()}: {name}")
    yield f"1. Publicera: git commit -m {subject} -- {shlex.quote(path)} && git pull --rebase --autostash && git push"
    who = "dem som har anmält sig" if entry.sign_up.need is SignUpNeed.YES else "dem som brukar komma"
    yield f"2. Ring {who}. Alla läser inte sidan."
    yield "3. Ta ner lappen på dörren." if change is None else "3. Sätt en lapp på dörren med samma ord som ovan."


def not_publishable(files: Sequence[str]) -> str:
    """That faults in other files keep the site from being built."""
    return (
        f"Obs! Det finns fel i {listed([harmless(file) for file in files])}. Tills de är rättade kan inget publiceras. "
        "Skriv torg check."
    )


NOTHING_WRITTEN = "Inget är skrivet."
FAULTS_BEFORE = "Filen har fel sedan förut, så inget är skrivet. Rätta det här först:"
FAULTS_AFTER = "Så kan det inte stå i filen, så inget är skrivet:"
NOTES = "Bra att veta om det nya:"
SEEN = "Så står det på sidan:"
WOULD_BE_SEEN = "Så skulle det stå på sidan:"
ONLY_SHOWN = "Inget är skrivet. Ta bort --visa för att skriva det."
NEXT_STEPS = "Kvar att göra:"
CHANGED_MEANWHILE = "Någon annan ändrade filen samtidigt. Inget är skrivet. Försök igen."


def unwritable(lines: Sequence[str]) -> str:
    """That the file's form can not take the change, and what to write by hand."""
    said = "Filen är skriven på ett sätt som programmet inte kan ändra i. Inget är skrivet. Ändra själv i filen"
    return f"{said}, så att det står:\n" + "\n".join(map(harmless, lines)) if lines else f"{said}."
