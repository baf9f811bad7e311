"""Some fields of a file changed: what is read is what was wanted, and every other line stays as it was."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factories import ACTIVITY
from torg.store.change_fields import canonical_data, lost_comments, others, put_fields
from torg.store.change_sheet import UnwritableError
from torg.store.drafting import merged
from torg.store.folders import Found, Kind
from torg.store.formatting import Outcome
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


SHORT = "titel: Fika\ntyp: aktivitet\nintresse: spel\nlättläst: Vi fikar.\nkostnad: gratis\nanmälan: nej\n"
SHORT += "kontrollerad: 2026-11-15"


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


@settings(max_examples=60, deadline=None)
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


def test_one_field_is_one_line() -> None:
    """However the file is written; and nothing at all when it says so already."""
    text = (
        "titel: Fika  # vår\ntyp: aktivitet\nintresse: [ spel ]\nlättläst: Vi fikar.\nkostnad: 100 kr\nanmälan: nej\n\n"
    )
    text += "# Siv vet mer.\nkontrollerad: 2026-11-15\n"

    dearer = put_fields(FIKA, text, {"kostnad": {"pris": "120"}})
    same = put_fields(FIKA, text, {"kostnad": {"pris": "100"}, "intresse": ["spel"], "fika": ""})

    assert (dearer.outcome, dearer.text) == (Outcome.CHANGED, text.replace("kostnad: 100 kr", "kostnad: 120"))
    assert (same.outcome, same.text) == (Outcome.SAME, text)


def test_what_is_wrong_with_what_was_wanted_is_told() -> None:
    """And nothing is written."""
    made = put_fields(FIKA, write_data(ACTIVITY), {"titel": "", "hemligt": "x"})

    assert (made.outcome, made.text) == (Outcome.FAULTY, "")
    assert {each.code for each in made.problems} == {"falt-saknas", "falt-okant"}


def test_a_field_that_could_not_be_read_is_written_anew() -> None:
    """The change mends it; all else stays."""
    text = write_data({**ACTIVITY, "kontrollerad": "igår"}) + "# Siv vet mer.\n"

    assert put_fields(FIKA, text, {"kontrollerad": "2026-11-20"}).text == text.replace("igår", "2026-11-20")


def test_a_file_in_a_strange_form_is_refused() -> None:
    """Nothing is guessed."""
    with pytest.raises(UnwritableError):
        put_fields(FIKA, "- en lista\n", {"titel": "Soppa"})


def test_a_file_within_braces_takes_a_field_too() -> None:
    """The rare short form, on one line."""
    text = f"{{{', '.join(line for line in map(str.strip, SHORT.splitlines()))}}}\n"

    assert put_fields(FIKA, text, {"titel": "Soppa", "fika": "ja"}).text == (
        text.replace("titel: Fika", "titel: Soppa").replace("2026-11-15", "2026-11-15, fika: ja")
    )


def test_comments_that_go_are_told_as_often_as_they_go() -> None:
    """Moved ones are still there."""
    assert lost_comments("# a\ntitel: x  # b\n# a\n", "titel: y # b\n# a\n# c\n") == ("# a",)
