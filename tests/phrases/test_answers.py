"""The answer by mail."""

import pytest

from torg.phrases.answers import About, Sender, approved_mail, declined_mail, subject

SENDER = Sender("Torget", "0980-31 92 00")
MOVE = About("Fika: flytta en gång", "flytt", "7f3k9-mzq2d")
TIP = About("Tips", "tips", "7f3k9-mzq2d")


def test_a_yes_says_what_it_is_about_and_when_it_shows() -> None:
    """And whom to ring."""
    assert approved_mail(SENDER, MOVE).splitlines() == [
        "Hej!",
        "",
        "Det gäller: Fika: flytta en gång.",
        "",
        "Tack för det du skickade till Torget. Nu är det klart.",
        "Det syns på webbplatsen nästa gång den görs om, oftast samma dag.",
        "",
        "Ditt nummer är 7f3k9-mzq2d.",
        "Ser något fel ut? Ring 0980-31 92 00.",
    ]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("tips", "Tack för tipset till Torget. Nu har en människa läst det."),
        ("bort", "Det försvinner från webbplatsen nästa gång den görs om, oftast samma dag."),
        ("stammer", "Tack för att du såg efter på Torget. Nu är det antecknat att allt stämmer."),
    ],
)
def test_a_yes_is_true_of_its_kind(kind: str, said: str) -> None:
    """A tip is never shown, and what is removed is not to be seen."""
    lines = approved_mail(SENDER, MOVE._replace(kind=kind)).splitlines()

    assert (said in lines, "Det syns på webbplatsen nästa gång den görs om, oftast samma dag." in lines) == (
        True,
        False,
    )


@pytest.mark.parametrize(
    "reason", ["Vi har skrivit in det.", "Det finns redan med, hos biblioteket.", "Det är reklam."]
)
def test_any_reason_of_the_handbooks_fits(reason: str) -> None:
    """The letter says no more than that somebody has read it; the reviewer's own words say how it went."""
    assert declined_mail(SENDER, MOVE, f" {reason} ").splitlines() == [
        "Hej!",
        "",
        "Det gäller: Fika: flytta en gång.",
        "",
        "Tack för det du skickade till Torget. En människa har läst det.",
        "Det du skickade har inte lagts in på torget från formuläret.",
        "",
        "Så här skriver den som granskade:",
        "",
        reason,
        "",
        "Ditt nummer är 7f3k9-mzq2d.",
        "Undrar du något, eller vill du ha hjälp? Ring 0980-31 92 00.",
    ]


def test_a_no_without_a_reason_is_told_kindly() -> None:
    """A forge lets one close a proposal without a word."""
    assert declined_mail(SENDER, TIP, "").splitlines()[2:5] == [
        "Tack för tipset till Torget. En människa har läst det.", "", "Vi går inte vidare med det den här gången.",
    ]  # fmt: skip


def test_the_subject_says_what_it_is_about() -> None:
    """Several letters can be told apart, and a yes from another answer."""
    assert [subject(about, done=done) for about in (MOVE, TIP) for done in (True, False)] == [
        "Klart på torget: Fika: flytta en gång", "Läs vårt svar: Fika: flytta en gång",
        "Svar på ditt tips till torget", "Svar på ditt tips till torget",
    ]  # fmt: skip


def test_what_was_not_removed_is_not_called_put_in() -> None:
    """Somebody who wanted an activity gone has put nothing in."""
    assert declined_mail(SENDER, MOVE._replace(kind="bort"), "Vi ringer.").splitlines()[4:6] == [
        "Tack för det du skickade till Torget. En människa har läst det.",
        "Inget har tagits bort från torget genom formuläret.",
    ]
