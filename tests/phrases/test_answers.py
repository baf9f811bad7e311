"""The answer by mail."""

from torg.phrases.answers import approved_mail, declined_mail


def test_a_yes_says_when_it_shows() -> None:
    """And whom to ring."""
    assert approved_mail("Torget", "7f3k9-mzq2d", "0980-31 92 00").splitlines()[2:] == [
        "Tack för det du skickade till Torget. Nu är det klart.",
        "Det syns på webbplatsen nästa gång den görs om, oftast samma dag.",
        "",
        "Ditt nummer är 7f3k9-mzq2d.",
        "Ser något fel ut? Ring 0980-31 92 00.",
    ]


def test_a_no_tells_the_reason_when_there_is_one() -> None:
    """The reviewer's own words."""
    said = [declined_mail("Torget", "7f3k9-mzq2d", "0980-31 92 00", each).splitlines()[3:-3] for each in ("Finns.", "")]

    assert said == [["", "Så här svarar den som läste det:", "", "Finns."], []]
