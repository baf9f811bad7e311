"""What the script knows of words before it looks them up."""

from torg.outputs.search.asked import forms, phrases


def test_phrases_are_folded() -> None:
    """Small letters without accents, stars and signs where they were, an apostrophe parts a word, no repeats."""
    texts = {"sv": "vill dö, Självmord*, =orkar inte, vill do", "uk": "б'є мене, насилля*", "ar": "*أنتحر*,"}
    assert phrases(texts) == ("vill do", "sjalvmord*", "=orkar inte", "б є мене", "насилля*", "*انتحر*")


def test_names_of_days() -> None:
    """Folded, without repeats; a name with an apostrophe is known by its last part."""
    assert forms(["lördag lordag Saturday", "п'ятниця"]) == ("lordag saturday", "ятниця")
