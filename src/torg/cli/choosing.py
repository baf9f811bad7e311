"""What somebody at a desk writes to name entries, interests and areas: an id, a title, or some words of one."""

import click

from torg.domain.activity import Entry
from torg.domain.catalogue import Catalogue
from torg.domain.naming import Known, meant, near
from torg.phrases.naming import none_sentence, several_sentence


def choose(text: str, known: Known, told: Known | None = None) -> str:
    """The one id that the words mean.

    Args:
        text: what was written.
        known: what each id is called.
        told: what to say that each id is, when a name could be several; else what it is called.

    Raises:
        click.UsageError: they mean several, which are listed, or none.
    """
    found = meant(text, known)
    if len(found) == 1:
        return found[0]
    if found:
        raise click.UsageError(several_sentence(text, [(each, (told or known)[each]) for each in found]))
    like = near(text, known)
    raise click.UsageError(none_sentence(text, known[like] if like else "", known.values()))


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
