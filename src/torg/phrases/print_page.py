"""The page about paper: ready leaflets, how to ask for them, and how to print by oneself."""

from torg.phrases.joining import grouped

LINK = "Blad att skriva ut"
TITLE = "Få det på papper"
LEAD = "Det som står på webbplatsen går också att få på papper."
ASK = "Har du ingen skrivare?"
ABOUT_ASK = "Ring och be om ett blad. En människa svarar."
READY = "Färdiga blad"
ABOUT_READY = "Bladen är PDF-filer. Du kan läsa dem på skärmen eller skriva ut dem. Texten är stor."
AT_HOME = "I bladen står också det som du kan göra hemifrån."
MORE = "Fler blad"
BLANK = "Papper att fylla i"
OTHERS = "Blad på andra språk"
YOURSELF = "Skriv ut en sida själv"
ABOUT_YOURSELF = "Alla sidor går att skriva ut. I Min lista samlar du det som du själv vill göra, på ett papper."
NONE = "Det finns inga färdiga blad just nu. Ring, så hjälper vi dig."


def whole_town(town: str) -> str:
    """The leaflet with everything."""
    return f"Hela {town}"


def as_page(title: str) -> str:
    """A link to the page that tells the same as a leaflet."""
    return f"Läs om {title} på webbsidan"


def fetch_leaflet(title: str) -> str:
    """A link from a page to its leaflet."""
    return f"Ladda ned bladet för {title}"


def pdf_about(pages: int, kilobytes: int) -> str:
    """What sort of file a leaflet is, and how large."""
    return f"PDF, {'1 sida' if pages == 1 else f'{grouped(pages)} sidor'}, {grouped(kilobytes)} kB"
