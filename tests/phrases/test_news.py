"""How one is told of what is new."""

from torg.phrases.news import news_question, news_title


def test_words() -> None:
    """A title for feed readers, and a question with its answer for people."""
    assert news_title("Socialt torg Provstad") == "Nytt på Socialt torg Provstad"
    assert news_question("https://x.example/nytt.atom") == (
        "Kan jag se vad som är nytt?",
        "Ja. Lägg in adressen https://x.example/nytt.atom i ett program som läser nyhetsflöden (Atom eller RSS).",
    )
