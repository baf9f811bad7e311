"""What the form calls an activity's fields, where a field's own key says too little outside its file."""

from collections.abc import Mapping

from torg.phrases.joining import capital

_LABELS: Mapping[tuple[str, ...], str] = {
    ("titel",): "Vad heter det?",
    ("typ",): "Vad är det för slags sak?",
    ("intresse",): "Vilka intressen hör det till?",
    ("lättläst",): "Berätta kort vad ni gör",
    ("text",): "Skriv mer, om ni vill",
    ("samling",): "Var samlas ni?",
    ("första gången", "vem möter"): "Vem möter den som är ny?",
    ("första gången", "var"): "Var möts ni första gången?",
    ("första gången", "vad händer"): "Vad händer när man kommer?",
    ("anmälan", "krävs"): "Anmälan",
    ("anmälan", "hur"): "Hur anmäler man sig?",
    ("medlemskap", "krävs"): "Måste man vara medlem?",
}

_DEEP: Mapping[tuple[str, ...], str] = {
    ("kostnad", "för"): "Vad betalar man för?",
    ("kostnad", "ingår"): "Vad ingår i priset?",
    ("kostnad", "rabatt"): "Rabatt",
    ("kostnad", "prova gratis"): "Är första gången gratis?",
    ("kostnad", "ledsagare gratis"): "Är det gratis att följa med som stöd?",
    ("kostnad", "betala"): "Hur kan man betala?",
    ("kostnad", "att veta"): "Något mer om kostnaden?",
    ("anmälan", "telefon"): "Telefon för anmälan",
    ("anmälan", "från"): "Första dagen man kan anmäla sig",
    ("anmälan", "senast"): "Sista dagen man kan anmäla sig",
    ("anmälan", "platser"): "Hur många får plats?",
    ("anmälan", "kö"): "Kan man stå i kö när det är fullt?",
    ("anmälan", "att veta"): "Något mer om anmälan?",
    ("medlemskap", "pris"): "Vad kostar medlemskapet per år?",
    ("medlemskap", "att veta"): "Något mer om medlemskapet?",
    ("första gången", "följa med", "vem"): "Vem kan följa med?",
    ("första gången", "följa med", "dagar före"): "Hur många dagar före ska man säga till?",
    ("grupp", "vanligt antal"): "Hur många brukar ni vara?",
    ("grupp", "högst"): "Hur många får ni vara som mest?",
    ("ålder", "från"): "Lägsta ålder",
    ("ålder", "till"): "Högsta ålder",
    ("kontakt", "roll"): "Vem svarar?",
    ("kontakt", "telefon"): "Telefon till er",
    ("kontakt", "ring"): "När kan man ringa?",
    ("kontakt", "sms"): "Nummer för sms",
    ("kontakt", "e-post"): "E-post till er",
    ("kontakt", "webb"): "Er webbplats",
}
"""What a field within a group of fields is called where its group's name does not stand above it."""

_HINTS: Mapping[tuple[str, ...], str] = {
    ("titel",): "Kort och konkret.",
    ("typ",): "",
    ("intresse",): "Välj ett, två eller tre.",
    ("lättläst",): "Korta meningar, en tanke på varje rad.",
    ("text",): "Här får du plats med mer.",
    ("första gången", "vem möter"): "Så att man känner igen personen.",
    ("första gången", "var"): "",
    ("första gången", "vad händer"): "",
    ("plats",): "Välj i listan.",
    ("anmälan", "krävs"): "Måste man säga till innan man kommer?",
    ("anmälan", "hur"): "Hoppa över, om man inte behöver anmäla sig.",
    **dict.fromkeys(
        (
            ("kostnad", "för"), ("kostnad", "ingår"), ("kostnad", "prova gratis"), ("kostnad", "betala"),
            ("kostnad", "att veta"), ("anmälan", "från"), ("anmälan", "senast"), ("anmälan", "platser"),
            ("anmälan", "kö"), ("anmälan", "att veta"), ("medlemskap", "krävs"), ("medlemskap", "pris"),
            ("medlemskap", "att veta"), ("första gången", "följa med", "vem"),
            ("första gången", "följa med", "dagar före"), ("ålder", "från"), ("ålder", "till"), ("kontakt", "ring"),
        ),
        "",
    ),
}  # fmt: skip
"""Where a field's own description tells how to write in a file, or says what its label says."""


def label_of(path: tuple[str, ...]) -> str:
    """What a field is called: its last key, `vem möter` as `Vem möter`."""
    return _LABELS.get(path) or capital(path[-1])


def hint_of(path: tuple[str, ...], description: str) -> str:
    """What a field is for: the record's own description, but for the few that speak of files."""
    return _HINTS.get(path, description)


def full_label(path: tuple[str, ...]) -> str:
    """What a field deep in a record is called by itself, `Lägsta ålder`; with where it belongs if it has no name."""
    return _LABELS.get(path) or _DEEP.get(path) or capital(": ".join(path[-2:]))
