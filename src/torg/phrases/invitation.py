"""The printed letter with an association's own link: what stands beside its code."""

SCAN = "Håll telefonens kamera över rutan. Tryck på det som kommer upp, så är ni framme."
WITHOUT_CAMERA = "Ni behöver inte skriva av länken. Går det inte med kameran? Ring oss, så mejlar vi den till er."
CODE = "Rutan med er egen länk"


def letter_title(organisation: str) -> str:
    """The page's title."""
    return f"Brev till {organisation}"
