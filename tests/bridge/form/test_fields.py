"""A record's fields as controls: `torg.bridge.form.fields`."""

from torg.bridge.form.fields import Control, name_of
from torg.bridge.form.town import Town


def test_a_control_is_named_by_its_keys() -> None:
    """In letters that every browser sends as they are."""
    assert name_of(("första gången", "vem möter")) == "forsta-gangen.vem-moter"


def test_label_hint_and_example_are_the_records_own(lovkoping: Town) -> None:
    """The same sentences as in the editor and in the handbook."""
    field = lovkoping.fields.by_name["titel"]
    assert (field.control, field.label, field.hint, field.example, field.required) == (
        Control.LINE, "Vad heter det?", "Kort och konkret.", "Öppen torsdagsfika", True,
    )  # fmt: skip


def test_each_sort_of_value_has_its_control(lovkoping: Town) -> None:
    """A telephone shows the keys that fit."""
    names = ("lattlast", "att-veta", "plats", "typ", "intresse", "grupp.hogst", "anmalan.senast", "kontakt.telefon",
             "kontakt.e-post", "lank", "fika")  # fmt: skip
    assert [lovkoping.fields.by_name[name].control.value for name in names] == [
        "block", "lines", "select", "one", "several", "number", "day", "tel", "email", "url", "one",
    ]  # fmt: skip


def test_choices_are_the_towns_words(lovkoping: Town) -> None:
    """A vocabulary's own words, and no badge that follows from something else."""
    fields = lovkoping.fields.by_name
    assert (fields["typ"].choices[0].label, [each.value for each in fields["marken"].choices][:2]) == (
        "Aktivitet",
        [each.id for each in lovkoping.catalogue.vocabularies.badges if not each.derived_from][:2],
    )


def test_a_field_within_what_need_not_be_there_is_not_needed(lovkoping: Town) -> None:
    """Whoever says nothing of membership need not say whether it is asked for."""
    fields = lovkoping.fields.by_name
    assert (fields["anmalan.kravs"].required, fields["medlemskap.kravs"].required) == (True, False)


def test_a_path_finds_its_control(lovkoping: Town) -> None:
    """Or the first control under it; an index says which of several, and no control."""
    at = lovkoping.fields.at
    found = [at(("kostnad",)), at(("intresse", 0)), at(("kontakt", "telefon")), at(("@id",)), at(())]
    assert [each and each.name for each in found] == ["kostnad.pris", "intresse", "kontakt.telefon", None, None]
