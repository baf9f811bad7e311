"""What the form calls fields: `torg.phrases.form_fields`."""

from torg.phrases.form_fields import full_label, hint_of, label_of


def test_a_field_is_called_by_its_key() -> None:
    """But for the few that say too little by themselves."""
    assert (label_of(("första gången", "vem möter")), label_of(("anmälan", "krävs")), label_of(("fika",)),
            full_label(("medlemskap", "krävs"))) == (
        "Vem möter den som är ny?", "Anmälan", "Fika", "Måste man vara medlem?",
    )  # fmt: skip


def test_a_deep_field_is_called_what_people_say() -> None:
    """One that has no name yet says where it belongs."""
    paths = (("ålder", "från"), ("grupp", "högst"), ("medlemskap", "pris"), ("grupp", "färg"))
    assert [full_label(each) for each in paths] == [
        "Lägsta ålder", "Hur många får ni vara som mest?", "Vad kostar medlemskapet per år?", "Grupp: färg",
    ]  # fmt: skip


def test_a_hint_speaks_of_no_files() -> None:
    """It is the record's own where that does not either."""
    assert (hint_of(("plats",), "filerna"), hint_of(("skjuts",), "Kort.")) == ("Välj i listan.", "Kort.")
