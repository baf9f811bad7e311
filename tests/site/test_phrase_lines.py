"""Lines of the easy-read edition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from torg.site.phrase_lines import LONGEST, phrase_lines, seen_lines, text_lines, visible

BR, PHRASE = " <br>", ' <br class="phrase">'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "<p>Varje tisdag, 10.00–12.00. Inte på röda dagar.</p>",
            f"<p>Varje tisdag, 10.00–12.00.{BR}Inte på röda dagar.</p>",
        ),
        (
            "<p>Stängt: torsdag 24 december 2026 (julafton) och torsdag 31 december 2026 (nyårsafton).</p>",
            f"<p>Stängt: torsdag 24 december 2026 (julafton){PHRASE}och torsdag 31 december 2026 (nyårsafton).</p>",
        ),
        ('<dd>Ring <a href="tel:1">112</a>. Säg var.</dd>', f'<dd>Ring <a href="tel:1">112</a>.{BR}Säg var.</dd>'),
        ("<p>Ett.<br>\nTvå t.ex. Bo.</p>", "<p>Ett.<br> Två t.ex. Bo.</p>"),
        ("<li><p>A b. C d.</p></li>", f"<li><p>A b.{BR}C d.</p></li>"),
        ('<p class="phone-strip">Ring. Nu</p><h2>A. B</h2>', '<p class="phone-strip">Ring. Nu</p><h2>A. B</h2>'),
        ('<p title="A. B">Ring</p>', '<p title="A. B">Ring</p>'),
    ],
    ids=["sentences", "phrases", "links", "breaks and abbreviations", "nested", "left alone", "attributes"],
)  # fmt: skip
def test_lines(before: str, after: str) -> None:
    """Sentences begin lines, long ones break where phrases meet, and nothing else changes."""
    assert phrase_lines(before) == after


@given(
    st.lists(st.sampled_from(["kaffe", "och", "torsdag,", "24", "träffas.", "Vi", "du", "medmänniskor"]), max_size=40)
)
def test_no_line_is_too_long_and_no_word_is_lost(words: list[str]) -> None:
    """Whatever is said."""
    text = " ".join(words)
    made = phrase_lines(f"<p>{text}</p>")
    lines = [" ".join(visible(line).split()) for line in seen_lines(made)]
    assert [line for line in lines if len(line) > LONGEST] == []
    assert " ".join(" ".join(lines).split()) == text


def test_text_that_no_html_is_made_of() -> None:
    """Its sentences begin lines, and no line is broken within one."""
    long = "Det är stängt torsdag 24 december 2026, och torsdag 31 december 2026 & mer."
    assert text_lines(f"Hej. {long} Slut.") == f"Hej.\n{long}\nSlut."
