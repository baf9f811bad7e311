"""What a proposal says of itself: words that nobody's forge, robot or terminal takes for anything else."""

import pytest

from torg.phrases.proposals import (
    LOST,
    Trailers,
    commit_message,
    decline_message,
    kind_name,
    merge_message,
    plain_words,
    proposal_body,
    proposal_title,
    reason_in,
    several,
    short_body,
)
from torg.problems import problem


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Öppen torsdagsfika", "Öppen torsdagsfika"),
        ("Fika 13.00–15.00, ta med barn (och mormor)", "Fika 13 00–15 00, ta med barn (och mormor)"),
        ("@team closes #1", "team closes 1"),
        ("fixes https://evil.example/o/r/issues/1", "fixes https evil example o r issues 1"),
        ("closes GH-12 and gl-3", "closes GH 12 and gl 3"),
        ("`rm -rf`; $(x) ${{ secrets.T }}", "rm -rf (x) secrets T"),
        ("::error file=x::y", "error file x y"),
        ("[skip ci] ***NO_CI***", "skip ci NO CI"),
        ("<img src=x> &amp; _a_ ~b~", "img src x amp a b"),
        ("revert 79b27c2e0a", "revert"),
        ("a\u202eb\x00c\x1b[31md\u200be", "abc 31mde"),
        ("\uff20team \uff031", "team 1"),
        ("rad ett\nrad två", "rad ettrad två"),
        ("- - -x", "x"),
        ("x" * 80, "x" * 59 + "…"),
        ("/close", "close"),
        ("", ""),
    ],
)
def test_only_quiet_words_of_a_title_are_left(typed: str, shown: str) -> None:
    """No mention, reference, link, command, markup or hidden sign."""
    assert plain_words(typed) == shown


def test_a_title_names_the_kind_and_the_entry() -> None:
    """The entry's ids alone when nothing is left of its title."""
    assert [proposal_title("ny", each, "verkstan/schack") for each in ("Schack", "@@@")] == [
        "Ny aktivitet: Schack (verkstan/schack)",
        "Ny aktivitet: verkstan/schack",
    ]


def test_a_title_of_several_files_says_how_many() -> None:
    """With whose they are."""
    assert [proposal_title("stammer", "Verkstan", several("verkstan", count)) for count in (1, 5)] == [
        "Allt stämmer: Verkstan (verkstan, 1 fil)",
        "Allt stämmer: Verkstan (verkstan, 5 filer)",
    ]


def test_a_commit_message_has_trailers_for_programs() -> None:
    """And says which way it came."""
    assert commit_message("Paus: x", Trailers("7f3k9mzq2d", "paus", "verkstan")) == (
        "Paus: x\n\nInskickat genom formuläret.\n\nForslag: 7f3k9mzq2d\nSlag: paus\nForening: verkstan\n"
    )


def test_a_body_says_what_the_program_found() -> None:
    """Remarks as in a comment, where quoted text does nothing."""
    notes = [problem("text-ord", ("titel",), citat="@team", fält="titel")]
    body = proposal_body("Paus: x", "7f3k9-mzq2d", own=True, notes=notes)

    assert body.splitlines()[:4] == [
        "Paus: x.",
        "",
        "Föreningen har skickat in det med sin egen länk. Kvittots nummer är 7f3k9-mzq2d.",
        "Texten är granskad av programmet och har inga fel.",
    ]
    assert ("## Granskning av innehållet" in body, "@team" in body) == (True, False)


def test_a_body_without_remarks_is_short() -> None:
    """Three lines."""
    assert proposal_body("Paus: x", "7f3k9-mzq2d", own=False, notes=()) == (
        "Paus: x.\n\nDet kom genom formuläret. Kvittots nummer är 7f3k9-mzq2d.\n"
        "Texten är granskad av programmet och har inga fel.\n"
    )
    assert short_body("7f3k9-mzq2d").count("\n") == 0


def test_a_body_tells_which_comments_go() -> None:
    """As quiet words: a comment may hold anything."""
    body = proposal_body("Paus: x", "7f3k9-mzq2d", own=False, notes=(), lost=["# Nyckeln: @siv, se #12"])

    assert body.splitlines()[-3:] == [LOST, "", "- Nyckeln siv, se 12"]


def test_a_reason_comes_back_from_its_message() -> None:
    """Of several lines too."""
    assert (
        reason_in(decline_message("7f3k9mzq2d", " Det finns redan.\n\nRing oss.\n")) == "Det finns redan.\n\nRing oss."
    )


def test_a_merge_names_what_it_publishes() -> None:
    """With the trailer."""
    assert merge_message("Paus: x", "7f3k9mzq2d") == "Godkänn: Paus: x\n\nForslag: 7f3k9mzq2d\n"
    assert kind_name("stammer") == "Allt stämmer"
