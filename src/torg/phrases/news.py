"""What the feed of new and changed entries is called, and how one is told of it."""

NEWS_SUBTITLE = "Det som är nytt eller ändrat, det senaste först."

_QUESTION = "Kan jag se vad som är nytt?"


def news_title(site: str) -> str:
    """What feed readers call it."""
    return f"Nytt på {site}"


def news_question(address: str) -> tuple[str, str]:
    """The question about what is new, and its answer with the feed's address.

    Args:
        address: the feed's full address.
    """
    return _QUESTION, f"Ja. Lägg in adressen {address} i ett program som läser nyhetsflöden (Atom eller RSS)."
