"""What somebody at a desk writes to name entries, interests and areas: an id, a title, or some words of one."""

from collections.abc import Mapping
from datetime import date

import click

from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.leaflet import Leaflet
from torg.domain.naming import Known, meant, near
from torg.domain.rules.context import words_of_interests
from torg.phrases.leaflets import backwards_sentence, past_sentence
from torg.phrases.naming import none_sentence, several_sentence


def choose(text: str, known: Known, told: Known | None = None, words: Mapping[str, str] | None = None) -> str:
    """The one id that the words mean.

    Args:
        text: what was written.
        known: what each id is called.
        told: what to say that each id is, when a name could be several; else what it is called.
        words: ids by other words for the same thing, folded.

    Raises:
        click.UsageError: they mean several, which are listed, or none.
    """
    found = meant(text, known)
    if len(found) == 1:
        return found[0]
    if found:
        raise click.UsageError(several_sentence(text, [(each, (told or known)[each]) for each in found]))
    like = near(text, known, words or {})
    raise click.UsageError(none_sentence(text, known[like] if like else "", known.values()))


def choose_interest(catalogue: Catalogue, text: str) -> str:
    """The interest that the words mean; with what people search for, it is asked about.

    Raises:
        click.UsageError: as for `choose`.
    """
    known = {id_: each.label for id_, each in catalogue.interests.items()}
    return choose(text, known, words=words_of_interests(catalogue.interests.values()))


def choose_entry(catalogue: Catalogue, text: str) -> Entry:
    """The entry that the words mean: `oppen-torsdagsfika`, `Öppen torsdagsfika`, `torsdagsfika`, or with its owner.

    Raises:
        click.UsageError: as for `choose`.
    """
    entries = {f"{entry.organisation}/{entry.id}": entry for entry in catalogue.entries}
    titles = {id_: entry.title for id_, entry in entries.items()}
    owners = catalogue.organisations
    told = {id_: f"{entry.title}, {owners[entry.organisation].name}" for id_, entry in entries.items()}
    return entries[choose(text, titles, told)]


def need_days(leaflet: Leaflet, today: date) -> None:
    """Refuse a leaflet whose days are the wrong way round, or have all been: its cover would say what is not so.

    Raises:
        click.UsageError: with what to do instead.
    """
    first, last = leaflet.period(today)
    if leaflet.first and last < first:
        raise click.UsageError(backwards_sentence(first, last))
    if last < today:
        raise click.UsageError(past_sentence(leaflet.title, last))
