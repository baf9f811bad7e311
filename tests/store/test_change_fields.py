"""Some fields of a file changed: what is read is what was wanted, and every other line stays as it was."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from factories import ACTIVITY
from torg.store.change_fields import canonical_data, others, put_fields
from torg.store.drafting import merged
from torg.store.folders import Found, Kind
from torg.store.write import write_data

FIKA = Found(Kind.ACTIVITY, "fika", "handen", "content/activities/handen/fika.yaml", "nowhere")

WAYS: Mapping[str, tuple[str, ...]] = {
    "titel": ("titel: Fika", 'titel: "Öppen fika"  # vår bästa', "titel: 'Fika''n'"),
    "typ": ("typ: aktivitet", "typ: kurs  # ja"),
    "intresse": ("intresse: [prata-fika]", "intresse:\n- natur\n- prata-fika  # mest", "intresse: [ natur , spel ]",
                 "intresse: prata-fika"),
    "lättläst": ("lättläst: |\n  Vi fikar.\n  Kom som du är.", "lättläst: |-  # kort\n    Vi fikar.\n\n    Kom nu.",
                 'lättläst: "Vi fikar."'),
    "tider": ("tider: torsdagar 13–15, inte röda dagar",
              "tider:\n  - dag: torsdag  # som alltid\n    tid: 13.00–15.00\n    röda dagar: nej",
              "tider:\n- {dag: tisdag, tid: 9–11}\n- dag: [måndag, onsdag]\n  tid: 13-15\n  # bara så\n  utom: juli",
              "tider:\n  -\n    dag: torsdag\n    tid: 13.00–15.00\n  - söndagar 12–14\n    # sist"),
    "ändringar": ("ändringar:\n  - datum: 2026-12-03\n    inställt: Sjuk",
                  "ändringar: [{datum: 2026-12-03, inställt: Sjuk}, {datum: 2026-12-10, tid: 9–10}]"),
    "plats": ("plats: handen-lokal  # stora salen", "plats: [handen-lokal, verkstan]", "plats:\n  - handen-lokal"),
    "samling": ("samling: Vid dörren", "samling: >\n  Vid dörren\n  till höger"),
    "kostnad": ("kostnad: gratis", "kostnad:\n  pris: 20  # går till kaffe\n  för: kaffe\n  betala: [kontant]",
                "kostnad: {pris: 20, för: kaffe}", "kostnad:\n    pris: 100\n    ledsagare gratis: ja"),
    "anmälan": ("anmälan: nej", "anmälan: {krävs: ja, hur: ring}",
                "anmälan:\n  krävs: ja\n  # gärna så\n  hur: [ring, sms]\n  senast: 2027-01-29"),
    "första gången": ("första gången:\n  vem möter: Siv\n  vad händer: Vi visar var du kan sitta.",),
    "fika": ("fika: ja", "fika: nej"),
    "märken": ("märken: [sitta-med, samma-vard]", "märken:\n  - sitta-med\n  - samma-vard", "märken: sitta-med"),
    "ålder": ("ålder:\n  från: 16\n  till: 25", "ålder: {från: 16}"),
    "att veta": ("att veta: Rullator går bra.", "att veta:\n  - Rullator går bra.\n  # hunden\n  - 'Hund: ja'\n  - Tre",
                 'att veta:\n- "Två"\n- Tre  # ny'),
    "kontakt": ("kontakt:\n  telefon: 0980-31 92 05\n  ring: torsdagar 9–12  # helst",),
    "kontrollerad": ("kontrollerad: 2026-11-15", 'kontrollerad: "2026-11-15"  # Siv'),
}  # fmt: skip
"""How people write each field; other writings of it are what it is changed to."""

NEEDED = frozenset(ACTIVITY) - {"tider", "plats"}


class Drawn(NamedTuple):
    """A file in its pieces, and what is to be changed."""

    pieces: tuple[tuple[str, str], ...]
    changes: dict[str, Any]

    @property
    def text(self) -> str:
        """The file."""
        return "".join(piece for _, piece in self.pieces)


def said(line: str) -> Any:
    """What a field's lines mean, as a form would send it."""
    whole = write_data({key: value for key, value in ACTIVITY.items() if key != line.partition(":")[0]})
    data = canonical_data(FIKA, f"{whole}{line}\n")
    assert data is not None, line
    return data[line.partition(":")[0]]


@st.composite
def drawn_files(draw: st.DrawFn) -> Drawn:
    """A file as somebody wrote it, in any order, with comments and blank lines; and some of its fields changed."""
    keys = [key for key in draw(st.permutations(list(WAYS))) if key in NEEDED or draw(st.booleans())]
    keys = [key for key in keys if key != "ändringar" or "tider" in keys]
    pieces = [("", draw(st.sampled_from(["", "# Kom ihåg: nyckeln\n", "# a: b\n\n"])))]
    for key in keys:
        pieces.append((key, draw(st.sampled_from(WAYS[key])) + "\n"))
        pieces.append(("", draw(st.sampled_from(["", "", "\n", "# en kommentar\n", "\n# titel: nej\n"]))))
    changes: dict[str, Any] = {}
    for key in draw(st.lists(st.sampled_from(list(WAYS)), max_size=4, unique=True)):
        lines = draw(st.sampled_from([*WAYS[key], *([] if key in NEEDED or key == "tider" else [""])]))
        changes[key] = said(lines) if lines else ""
    if "ändringar" in changes and "tider" not in keys:
        del changes["ändringar"]
    ending = draw(st.sampled_from(["\n", "\r\n"]))
    return Drawn(tuple((key, piece.replace("\n", ending)) for key, piece in pieces), changes)


@settings(max_examples=40, deadline=None)
@given(drawn_files())
def test_what_is_read_is_what_was_wanted_and_all_else_stays(drawn: Drawn) -> None:
    """For any file and any change of some of its fields."""
    before = canonical_data(FIKA, drawn.text)
    assert before is not None
    wanted = canonical_data(FIKA, write_data(merged(before, drawn.changes)))
    assert wanted is not None

    after = put_fields(FIKA, drawn.text, drawn.changes).text

    changed = {key for key in drawn.changes if before.get(key) != wanted.get(key)}
    at = 0
    for key, piece in drawn.pieces:
        if key not in changed:
            at = after.index(piece, at) + len(piece)
    assert canonical_data(FIKA, after) == wanted
    assert others(after, changed) == others(drawn.text, changed)
