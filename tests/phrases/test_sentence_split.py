"""Sentences one by one."""

import pytest

from torg.phrases.sentence_split import split_sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("Gratis", ("Gratis",)),
        ("Gratis. Vill du ha kaffe kostar det 10 kronor.", ("Gratis.", "Vill du ha kaffe kostar det 10 kronor.")),
        ("Tid: 13.00–15.00. Ring 0980-31 92 00.", ("Tid: 13.00–15.00.", "Ring 0980-31 92 00.")),
        ("Päivät: 26. marraskuuta ja 3. joulukuuta 2026.", ("Päivät: 26. marraskuuta ja 3. joulukuuta 2026.",)),
        ("أُلغي: السبت 28 نوفمبر. \u2068Sjuk. Ring!\u2069 نُقل.",
         ("أُلغي: السبت 28 نوفمبر.", "\u2068Sjuk. Ring!\u2069", "نُقل.")),
    ],
)  # fmt: skip
def test_each_by_itself(text: str, expected: tuple[str, ...]) -> None:
    """Hours, ordinals and somebody's own words stay whole."""
    assert split_sentences(text) == expected
