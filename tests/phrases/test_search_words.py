"""Words of every language that lead to something."""

import pytest

from torg.phrases.search_words import DAYS, EVERYWHERE


@pytest.mark.parametrize("word", ["torsdag", "thursday", "torstai", "khamiis", "الخميس", "четвер"])
def test_a_weekday_in_every_language(word: str) -> None:
    """Thursday is the fourth."""
    assert [day for day, names in enumerate(DAYS) if word in names.split()] == [3]


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("gratis", "free ilmainen bilaash مجاني безкоштовно"),
        ("stegfri-entre", "wheelchair pyörätuoli curyaan متحرك візок"),
        ("prata-fika", "lonely yksinäinen keli وحيد самотньо coffee kahvi kafee قهوة кава"),
        ("call", "lonely yksinäinen keli وحيد самотньо"),
    ],
)
def test_where_words_lead(to: str, words: str) -> None:
    """What costs nothing, where wheels can go, coffee, and somebody to talk with, in five languages."""
    assert set(words.split()) - set(EVERYWHERE[to].split()) == set()
