"""The words of the reminder: `torg.phrases.reminding`."""

from datetime import date

from torg.domain.stale import checkable
from torg.phrases.reminding import (
    Sender,
    Thing,
    checked,
    outcome_lines,
    reminder,
    still_to_ring,
    subject,
    trouble_line,
    would_send,
)
from towns import activity, town

SENDER = Sender("Torget", "0980-319200", "vardagar 9–15")


def test_the_mail() -> None:
    """What it says now, and the one page where one says that all of it is right."""
    things = [Thing("Fika", (("När", "Torsdagar 13."), ("Finns ni kvar?", "")), "Kontrollerad i går.")]
    text = reminder(SENDER, "Handen", things, "https://form.example.org/l/x/")
    assert (subject(SENDER), text.split("\n\n")[0], text.split("\n\n")[1].splitlines()[-1]) == (
        "Stämmer det som står om er på Torget?", "Hej Handen!", "https://form.example.org/l/x/stammer",
    )  # fmt: skip
    assert text.split("\n\n")[2].splitlines() == [
        "FIKA",
        "  När: Torsdagar 13.",
        "  Finns ni kvar?",
        "  Kontrollerad i går.",
    ]


def test_what_is_not_shown_is_said() -> None:
    """A reason to answer."""
    found = checkable(town([activity(kontrollerad="2025-05-01")]), date(2026, 11, 22))[0]
    assert checked(found) == "Kontrollerad 1 maj 2025. Den visas inte i listorna, sökningen och bladen."


def test_what_came_of_it() -> None:
    """A line for each sort, and none for what did not happen."""
    assert (list(outcome_lines([], [], [], [], [])), list(outcome_lines(["A", "B"], ["C"], [], [], []))) == (
        ["Alla har fått sin påminnelse."], ["Skickade 2 brev: A, B.", "Utan e-postadress, ring dem: C."],
    )  # fmt: skip
    assert list(would_send(1, ["C"], date(2027, 1, 7))) == [
        "1 brev skulle skickas inför 7 januari 2027. Inget är skickat.", "Utan e-postadress, ring dem: C.",
    ]  # fmt: skip


def test_who_may_have_got_no_mail_is_named_again() -> None:
    """Until somebody has rung."""
    assert (list(still_to_ring([])), list(still_to_ring(["A", "B"]))) == (
        [], ["Sedan tidigare, ring dem om ingen har gjort det: A, B."],
    )  # fmt: skip


def test_a_mail_servers_fault_is_told_in_swedish() -> None:
    """With the name for the one who looks after it; what has no words keeps its name alone."""
    assert [trouble_line(each) for each in ("SMTPSenderRefused", "Okänt")] == [
        "E-postservern tog inte emot allt: den tar inte emot brev från torgets adress (SMTPSenderRefused).",
        "E-postservern tog inte emot allt: Okänt.",
    ]
