"""Texts put into the fields where their parts belong."""

import pytest

from torg.domain.blocks import block


@pytest.mark.parametrize(
    ("key", "text", "lines"),
    [
        ("anmälan", "Ja, ring Anna 070-174 06 05", ["krävs: ja", "hur: ring"]),
        ("anmälan", "ja, ring eller mejla", ["krävs: ja"]),
        ("anmälan", "ja, senast onsdag", ["krävs: ja", "att veta: Senast onsdag"]),
        ("anmälan", "via mejl", ["krävs: ja", "hur: e-post"]),
        ("anmälan", "helst via sms", ["krävs: helst", "hur: sms"]),
        ("anmälan", "ring gärna", ["krävs: helst", "hur: ring"]),
        ("anmälan", "nej, bara kom", ["krävs: nej", "att veta: Bara kom"]),
        ("kostnad", "20 kr för kaffe", ["pris: 20", "för: kaffe"]),
        ("kostnad", "100 kronor, medlemmar 80", ["pris: 100", "rabatt: Medlemmar 80"]),
        ("kostnad", "20 kr per gång", ["pris: 20", "att veta: Per gång"]),
        ("kostnad", "gratis, du betalar din egen fika", ["pris: gratis", "att veta: Du betalar din egen fika"]),
        ("kontakt", "Värden: 0980-31 92 05", ["telefon: 0980-31 92 05"]),
        ("kontakt", "handen@example.org", ["e-post: handen@example.org"]),
        ("kontakt", "https://example.org", ["webb: https://example.org"]),
        ("ålder", "18+", ["från: 18"]),
        ("ålder", "16–25 år", ["från: 16", "till: 25"]),
        ("ålder", "upp till 12", ["till: 12"]),
        ("grupp", "12", ["högst: 12"]),
        ("grupp", "cirka 8 personer", ["vanligt antal: 8"]),
        ("första gången", "Värden möter dig", ["vem möter: Värden möter dig"]),
        ("första gången", "Du får te", ["vad händer: Du får te"]),
    ],
)
def test_the_parts_of_a_text_go_to_their_fields(key: str, text: str, lines: list[str]) -> None:
    """One line for each, two spaces in."""
    assert block(key, text) == "\n".join([f"{key}:", *(f"  {line}" for line in lines)])


@pytest.mark.parametrize(
    ("key", "text"),
    [("titel", "Fika"), ("anmälan", "kanske"), ("kostnad", "tjugo"), ("kostnad", "20 kr"), ("kostnad", "49,50"),
     ("kontakt", "Anna"), ("kontakt", "123 456"), ("ålder", "vuxna"), ("grupp", "många"), ("grupp", "x" * 201),
     ("första gången", " ")],
)  # fmt: skip
def test_nothing_is_shown_when_the_parts_can_not_be_told(key: str, text: str) -> None:
    """Other fields, and words that say too little."""
    assert block(key, text) is None
