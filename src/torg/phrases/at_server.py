"""What is told of a command that belongs on the form's server and was typed somewhere else, or by somebody else."""

from torg.phrases.shown import harmless

NO_SETTINGS = (
    " Det här hör hemma på formulärets server. Logga in där och skriv samma rad igen. "
    "Ligger inställningarna någon annanstans skriver du --settings och filens namn."
)

FILE_IS_A_LINK = "det är en länk, och måste vara en fil"
FILE_IS_OPEN = "andra än ägaren får läsa eller ändra den. Skriv chmod 600 och filens namn"
FILE_IS_SHORT = (
    "den är tom eller förstörd. Hämta den från säkerhetskopian. Finns den inte där tar du bort filen: då görs en ny, "
    "och alla länkar som är utdelade slutar att fungera"
)


def another_user(name: str) -> str:
    """That what was received belongs to another user than the one who types; the name is empty when nobody may know."""
    if not name:
        return "Det som har kommit in tillhör en annan användare. Fråga den som sköter servern hur du kör kommandot."
    who = harmless(name)
    return f"Det som har kommit in tillhör användaren «{who}». Inget är gjort. Skriv sudo -u {who} framför kommandot."


def port_taken(port: int) -> str:
    """That something else answers there already."""
    return f"Porten {port} används redan. Välj en annan med --port, eller med PORT= om du provar med make demo-bridge."
