"""The pages that gather what shares something: a promise, a fact about the place, a spoken language."""

MORE_WAYS = "Fler sätt att hitta"
ABOUT_MORE_WAYS = "Välj det som är viktigt för dig, så ser du vad som finns."
FACTS = "Så är det på platsen"
SPOKEN = "Språk som någon talar där"
ABOUT_FACT = "Här är det så på alla platser. Någon har sett efter."
ABOUT_SPOKEN = "Där finns någon som talar språket."
ONLY_AREA = "Bara i ett område"
ONLY_INTEREST = "Bara ett intresse"
ONLY_WEEKDAY = "Bara en veckodag"


def pair_title(what: str, area: str) -> str:
    """The title of a part of a list: `Prata och fika i Centrum`."""
    return f"{what} i {area}"


def spoken_title(language: str) -> str:
    """The title of a page about a language, given by its Swedish name."""
    return f"Här talar någon {language}"
