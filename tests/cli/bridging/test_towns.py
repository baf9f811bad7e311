"""The content for commands that need all that can be read: `torg.cli.bridging.towns`."""

from datetime import date
from pathlib import Path

import click
import pytest

from small_town import build_town
from torg.cli.bridging.towns import need_town

DAY = date(2026, 11, 22)


def test_the_town_is_read(tmp_path: Path) -> None:
    """On its day."""
    town = need_town(build_town(tmp_path), DAY)
    assert (town.today, [each.id for each in town.catalogue.activities]) == (DAY, ["oppen-torsdagsfika"])


def test_a_town_without_a_site_can_not_be_read(tmp_path: Path) -> None:
    """What to do is told."""
    content = build_town(tmp_path)
    (content / "site.yaml").unlink()
    with pytest.raises(click.UsageError) as caught:
        need_town(content, DAY)

    assert caught.value.message == f"«{content}» går inte att läsa. Kör torg check för att se varför."
