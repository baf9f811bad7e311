"""What is told of a command that belongs on the form's server and was typed somewhere else, or by somebody else."""

from torg.phrases.shown import harmless

NO_SETTINGS = (
    " Det här hör hemma på formulärets server. Logga in där och skriv samma rad igen. "
    "Ligger inställningarna någon annanstans skriver du --settings och filens namn."
)


def another_user(name: str) -> str:
    """That what was received belongs to another user than the one who types; the name is empty when nobody may know."""
    if not name:
        return "Det som har kommit in tillhör en annan användare. Fråga den som sköter servern hur du kör kommandot."
    who = harmless(name)
    return f"Det som har kommit in tillhör användaren «{who}». Inget är gjort. Skriv sudo -u {who} framför kommandot."
