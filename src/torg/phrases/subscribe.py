"""How one gets dates into one's own calendar, in easy words: to subscribe keeps it fresh, to download does not.

The names of menus are those of the Swedish editions of the programs in 2026.
"""

JUST_COME = "Bara att komma"
ABOUT_JUST_COME = "Det här är gratis. Du behöver inte anmäla dig, vara medlem eller kunna något."
CALENDARS_TITLE = "Kalendrar att prenumerera på"
CALENDARS_LINK = "Kalendrar"
ABOUT_CALENDARS = "Få datumen i din egen kalender, i mobilen eller på datorn."
CALENDARS_EASY = """\
Du kan få datumen i din egen kalender, i mobilen eller på datorn.
Det heter att prenumerera. Det kostar inget, och du behöver inte logga in.
Kalendern uppdateras inom ett dygn. Då ser du om något blir inställt eller flyttat.
Det är du som väljer vad du vill ha med."""

EVERYTHING = "Allt som finns"
SEE_EVERYTHING = "Se allt som finns"
SEE_JUST_COME = "Se det som det är bara att komma till"
ABOUT_EVERYTHING = "Alla datum i hela kommunen. Det är många. De flesta väljer hellre något längre ner."


def calendar_name(what: str) -> str:
    """What a page's calendar is called, as in `Kalender: Prata och fika`."""
    return f"Kalender: {what}"


IPHONE = (
    "iPhone och iPad",
    (
        "Tryck på Prenumerera här ovanför.",
        "Det kommer upp en ruta. Tryck på Prenumerera en gång till.",
    ),
)
ANDROID = (
    "Android och Google Kalender",
    (
        "Första gången behövs en dator. Kopiera adressen här ovanför.",
        "Öppna calendar.google.com på datorn.",
        "Tryck på plustecknet vid Andra kalendrar. Välj Från webbadress.",
        "Klistra in adressen. Tryck på Lägg till kalender. Sedan syns datumen i mobilen också.",
    ),
)
OUTLOOK = (
    "Outlook",
    (
        "Kopiera adressen här ovanför.",
        "Öppna kalendern i Outlook. Välj Lägg till kalender och sedan Prenumerera från webben.",
        "Klistra in adressen. Tryck på Importera.",
    ),
)
ANDROID_HERE = "Har du Android? Läs här hur du gör"
"""A link beside the button, which does nothing there."""

SHORT_STEPS = (IPHONE, ANDROID, OUTLOOK)
"""Title and steps for each sort of program, short enough for every page with a calendar."""

FULL_STEPS = (
    (
        "iPhone och iPad",
        (
            "Gå till sidan för det som du vill ha i kalendern.",
            "Tryck på Prenumerera.",
            "Det kommer upp en ruta. Tryck på Prenumerera en gång till.",
            "Öppna appen Kalender. Där står datumen nu.",
            "Kommer det ingen ruta? Kopiera adressen. Öppna Kalender och tryck på Kalendrar längst ner.",
            "Tryck på Lägg till kalender och sedan på Lägg till prenumererad kalender. Klistra in adressen.",
        ),
    ),
    (
        "Android och Google Kalender",
        (
            "I mobilen går det inte att lägga till en adress. Första gången behövs en dator.",
            "Gå på datorn till sidan för det som du vill ha i kalendern. Kopiera adressen där.",
            "Öppna calendar.google.com. Logga in med samma konto som i mobilen.",
            "Leta upp Andra kalendrar till vänster. Tryck på plustecknet.",
            "Välj Från webbadress. Klistra in adressen. Tryck på Lägg till kalender.",
            "Öppna Google Kalender i mobilen. Där kommer datumen efter en stund.",
            "Har du ingen dator? Fråga på biblioteket, eller ring oss.",
        ),
    ),
    (
        "Outlook",
        (
            "Gå till sidan för det som du vill ha i kalendern. Kopiera adressen där.",
            "Öppna kalendern i Outlook.",
            "Välj Lägg till kalender. Välj sedan Prenumerera från webben.",
            "Klistra in adressen. Tryck på Importera.",
        ),
    ),
    (
        "Mac",
        (
            "Gå till sidan för det som du vill ha i kalendern.",
            "Klicka på Prenumerera. Programmet Kalender öppnas.",
            "Klicka på Prenumerera, och sedan på OK.",
        ),
    ),
)
"""The same with every step written out, and more programs, for the page with all calendars."""

QUESTIONS = (
    (
        "Vad är skillnaden på att prenumerera och ladda ner?",
        (
            "När du prenumererar hämtar din kalender nya datum av sig själv. "
            "När du laddar ner får du en kopia som aldrig ändras. Då ser du inte om något blir inställt."
        ),
    ),
    (
        "Hur snabbt syns en ändring?",
        (
            "Kalendern uppdateras inom ett dygn. Din egen kalender bestämmer hur ofta den hämtar. "
            "Är det bråttom, titta på sidan eller ring."
        ),
    ),
    (
        "Det hände inget när jag tryckte. Vad gör jag?",
        "Då finns det ingen kalender som öppnas av sig själv. Kopiera adressen, och klistra in den i din kalender.",
    ),
    (
        "Varför står allt dubbelt?",
        "Då har du två kalendrar med samma sak, till exempel föreningens och platsens. Ta bort den ena.",
    ),
    (
        "Hur slutar jag prenumerera?",
        "Ta bort kalendern i ditt eget kalenderprogram. Du behöver inte säga till någon.",
    ),
    (
        "Varför står det INSTÄLLT i min kalender?",
        "Vi låter det inställda stå kvar, så att du ser det i tid. Nästa gång står som vanligt.",
    ),
)
"""What else one may wonder, and the answers."""
