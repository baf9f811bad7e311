"""What templates receive: `torg.bridge.form.views`."""

from torg.bridge.form.views import ControlView


def test_a_control_is_described_by_what_stands_beside_it() -> None:
    """Its hint, then its faults; nothing that is not there."""
    views = [
        ControlView("titel", "line", "Titel"), ControlView("titel", "line", "Titel", example="Fika"),
        ControlView("titel", "line", "Titel", hint="Kort", faults=("Fel",)),
    ]  # fmt: skip
    assert [each.described for each in views] == ["", "titel-tips", "titel-tips titel-fel"]
