"""The smallest town that is right, as files: for tests that read, mend, format or build a content folder."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from factories import make_catalogue
from torg.domain.catalogue import Catalogue
from torg.domain.record import Record
from torg.domain.vocabularies import Vocabularies
from torg.store import write, write_word_list

FILES = 16
"""How many files the town has: the site, eleven word lists, an organisation, two places and an activity."""

FIKA = "activities/frivilligcentralen/oppen-torsdagsfika.yaml"
"""Its activity."""

Torg = Callable[..., Result]
"""Runs a command of `torg` on a town; the fixture `torg` of the command line's tests."""


def build_town(parent: Path, catalogue: Catalogue | None = None) -> Path:
    """Write the town's files to a new folder `content` in `parent`, and give the folder.

    Its site has no ready leaflets, which take long to make, unless the catalogue asks for them.
    """
    content = parent / "content"
    town = catalogue or make_catalogue()
    for name, field in Vocabularies.model_fields.items():
        assert field.alias
        text = write_word_list(field.alias, getattr(town.vocabularies, name))
        _put(content / "vocabularies" / f"{field.alias}.yaml", text)
    records: dict[str, Record] = {"site": town.site}
    records |= {f"organisations/{each.id}": each for each in town.organisations.values()}
    records |= {f"places/{each.id}": each for each in town.places.values()}
    records |= {f"activities/{each.organisation}/{each.id}": each for each in town.activities}
    records |= {f"notices/{each.organisation}/{each.id}": each for each in town.notices}
    for name, record in records.items():
        _put(content / f"{name}.yaml", write(record))
    return content


def replace_in(path: Path, old: str, new: str) -> None:
    """Change a file's text where `old` stands, which it must do exactly once."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
    path.write_text(text.replace(old, new), encoding="utf-8")


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
