"""What a text means in its folder: `torg.store.meant`."""

from torg.store.folders import Kind
from torg.store.meant import examine_meant, is_plainly_meant


def test_fields_at_the_margin_and_lists_in_one_text_are_both_read() -> None:
    """The places are found in the text as it was meant, and so is the list below the moved field."""
    document = examine_meant(Kind.ACTIVITY, "tider:\ndag: torsdag\nplats: a, b\n")

    assert (document.data, [each.code for each in document.problems]) == (
        {"tider": [{"dag": "torsdag"}], "plats": ["a", "b"]},
        ["yaml-indrag", "falt-form"],
    )


def test_what_needs_a_second_look() -> None:
    """Either of them, and nothing else."""
    documents = ({"dag": "torsdag"}, {"plats": "a, b"}, {"plats": "a"}, ["a, b"])

    assert [is_plainly_meant(Kind.ACTIVITY, data) for data in documents] == [False, False, True, True]
