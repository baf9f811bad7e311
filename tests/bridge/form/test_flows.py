"""What one sort of form tells: `torg.bridge.form.flows`."""

from torg.bridge.form.flows import told_of
from torg.bridge.form.views import ChoiceView, ControlView, Group, Section


def test_what_was_filled_in_is_told_with_its_labels() -> None:
    """Choices by their labels; nothing empty, and nothing about the sender."""
    choices = (ChoiceView("a", "x", "Ja", "", True), ChoiceView("b", "", "Säger inget", "", True))
    controls = (
        ControlView("titel", "line", "Titel", value="Soppa"), ControlView("samling", "line", "Samling"),
        ControlView("fika", "one", "Fika", choices=choices), ControlView("vem-namn", "line", "Namn", value="Kim"),
    )  # fmt: skip
    assert told_of((Section("a", "A", (Group(controls),)),)) == (("Titel", "Soppa"), ("Fika", "Ja"))
