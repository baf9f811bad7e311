"""The Pelican plugin: `PLUGINS = ["torg.site"]`."""

from pelican import signals

from torg.site.generators import TorgGenerator


def register() -> None:
    """Tell Pelican about the generator."""
    signals.get_generators.connect(_generators)


def _generators(pelican: object) -> type[TorgGenerator]:
    del pelican
    return TorgGenerator
