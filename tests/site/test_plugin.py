"""The plugin as Pelican meets it."""

from pelican import signals

import torg.site
from torg.site.generators import TorgGenerator
from torg.site.plugin import register


def test_register_offers_the_generator() -> None:
    """After `register` Pelican's question about generators is answered with ours, once."""
    register()
    register()
    answers = [answer for _, answer in signals.get_generators.send(None) if answer is TorgGenerator]
    assert answers == [TorgGenerator]


def test_the_package_is_the_plugin() -> None:
    """`PLUGINS = ["torg.site"]` finds `register`."""
    assert torg.site.register is register
