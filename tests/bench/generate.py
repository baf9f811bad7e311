"""Write a content folder of any size: the same seed gives the same bytes.

The files look like those that associations write: about 25 lines and 700 bytes, å, ä and ö in all of them, several
shapes of times. The word lists and the site are the sample town's own, so that every rule has its work to do.
"""

import random
import re
import shutil
from pathlib import Path

ORGANISATIONS = 40
PLACES = 60

_DOING = ("Fika", "Promenad", "Bakning", "Körsång", "Stickning", "Brädspel", "Odling", "Läsning", "Målning", "Schack",
          "Trädgård", "Snickeri", "Dans", "Yoga", "Fiske", "Loppis", "Språkkafé", "Frukost", "Släktforskning", "Boule",
          "Keramik", "Vävning", "Sångstund", "Filmkväll", "Matlagning", "Cykling", "Fågelskådning", "Högläsning",
          "Pingis", "Gympa")  # fmt: skip
_FOR = ("för nyfikna", "för alla åldrar", "i lugn takt", "med musik", "med soppa", "i små grupper", "på lätt svenska",
        "med grannar", "för nybörjare", "i vintertid", "med kaffe", "på förmiddagen", "efter jobbet", "mitt i veckan",
        "inför våren", "med berättelser", "ute och inne", "över gränserna", "steg för steg", "utan hets")  # fmt: skip
_STREETS = ("Almgatan", "Björkstigen", "Ekbacken", "Fågelvägen", "Granliden", "Hagtornet", "Järnvägsgatan", "Kvarnen",
            "Lindallén", "Mossvägen", "Näckrosen", "Oxtorget", "Prästgatan", "Rönnbacken", "Sjöstigen", "Tallbo",
            "Uddvägen", "Vattugatan", "Åsgatan", "Östra torget")  # fmt: skip
_SENTENCES = ("Vi ses och gör något ihop.", "Du får vara med som du är.", "Vi sitter vid runda bord.",
              "Kom som du är.", "Här är det lugnt och skönt.", "Du får vara tyst om du vill.",
              "Vi hjälps åt med allt.", "Det finns kaffe och te.", "Vi visar var du kan sitta.",
              "Du kan gå när du vill.", "Vi börjar med en kopp kaffe.", "Ta gärna med en vän.")  # fmt: skip
_ENTRIES = re.compile(r"^  poster:.*\n(?:    .*\n|  - .*\n)*", re.MULTILINE)
"""The town's life situations name entries of the town, which are not here."""
_DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag")
_INTERESTS = ("prata-fika", "rora-sig", "natur", "spel", "lara", "film-bok")
_BADGES = ("barn-med", "inga-forkunskaper", "kom-och-ga")


def generate(root: Path, count: int, *, town: Path, seed: int = 1) -> list[Path]:
    """Write a content folder with `count` activities.

    Args:
        root: the folder to make; it must not exist.
        count: how many activities there shall be.
        town: the sample town, whose word lists and site are copied.
        seed: another seed gives other files.

    Returns:
        Every YAML file that was written, sorted.
    """
    chance = random.Random(seed)
    shutil.copytree(town / "vocabularies", root / "vocabularies")
    situations = root / "vocabularies" / "livssituationer.yaml"
    _write(situations, [_ENTRIES.sub("", situations.read_text("utf-8")).rstrip("\n")])
    # Papers are measured apart: made at build, they would hide what the pages take.
    site = (town / "site.yaml").read_text("utf-8")
    (root / "site.yaml").write_text(f"{site}\nblad: nej\n", "utf-8")
    for folder in ("organisations", "places", "activities", "notices"):
        (root / folder).mkdir()
    for number in range(ORGANISATIONS):
        (root / "activities" / f"forening-{number}").mkdir()
        _write(root / "organisations" / f"forening-{number}.yaml", _organisation(number))
    for number in range(PLACES):
        _write(root / "places" / f"plats-{number}.yaml", _place(number))
    for number in range(count):
        owner = number % ORGANISATIONS
        _write(root / "activities" / f"forening-{owner}" / f"aktivitet-{number}.yaml", _activity(number, chance))
    return sorted(root.rglob("*.yaml"))


def _write(path: Path, lines: list[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _organisation(number: int) -> list[str]:
    return [
        "# yaml-language-server: $schema=../schema/organisation.schema.json",
        f'namn: "Föreningen nummer {number}"',
        "slag: ideell",
        "lättläst: |",
        "  Vi är många som hjälps åt.",
        "  Du är välkommen hit.",
        "kontakt:",
        '  roll: "Värden"',
        f"  telefon: 0980-31 92 {number:02}",
        "  ring: vardagar 9–15",
        "kontrollerad: 2026-11-01",
    ]


def _place(number: int) -> list[str]:
    return [
        "# yaml-language-server: $schema=../schema/place.schema.json",
        f'namn: "Huset nummer {number}"',
        "slag: lokal",
        f'adress: "Ängsvägen {number}"',
        "postnummer: 123 45",
        'ort: "Lövköping"',
        "område: centrum",
        "fakta:",
        "  stegfri-entre: ja",
        "kontrollerad:",
        "  datum: 2026-10-02",
    ]


def _times(turn: int, chance: random.Random) -> list[str]:
    """Times that no other activity of the same organisation has, for its first 260 turns."""
    day, hour, quarter = _DAYS[turn % 5], 8 + turn // 5 % 13, turn // 65 % 4 * 15
    span = f"{hour}.{quarter:02}–{hour + 2}.00"
    month = f"2027-{1 + turn % 12:02}-{1 + turn // 12 % 28:02}"
    shapes = (
        [f"dag: {day}", f"tid: {span}", "röda dagar: nej"],
        [f"dag: {day}", f"tid: {span}", "veckor: jämna", "röda dagar: nej"],
        [f"dag: {day}", f"tid: {span}", "period: termin", "röda dagar: nej"],
        [f"dag: {day}", f"tid: {span}", "utom: [sportlov, juli]", "röda dagar: nej"],
        [f"dag: tredje {day}en", f"tid: {span}", "röda dagar: nej"],
        [f"datum: {month}", f"tid: {span}"],
    )
    first, *rest = chance.choice(shapes)
    return [f"  - {first}", *(f"    {line}" for line in rest)]


def _activity(number: int, chance: random.Random) -> list[str]:
    turn, owner = divmod(number, ORGANISATIONS)
    title = f"{chance.choice(_DOING)} {chance.choice(_FOR)}, {chance.choice(_STREETS)} {number}"
    easy = chance.sample(_SENTENCES, 3)
    cost = chance.choice(
        (["kostnad: gratis"], ["kostnad:", f"  pris: {chance.randint(1, 9)}0", '  för: "kaffe och bulle"'])
    )
    return [
        "# yaml-language-server: $schema=../../schema/activity.schema.json",
        f'titel: "{title}"',
        "typ: aktivitet",
        f"intresse: [{', '.join(chance.sample(_INTERESTS, 2))}]",
        "lättläst: |",
        *(f"  {sentence}" for sentence in easy),
        "tider:",
        *_times(turn, chance),
        f"plats: plats-{(owner + turn) % PLACES}",
        *cost,
        "anmälan: nej",
        "första gången:",
        '  vem möter: "Värden med grön sjal"',
        '  vad händer: "Vi visar var du kan sitta."',
        f"märken: [{', '.join(sorted(chance.sample(_BADGES, 2)))}]",
        "grupp:",
        f"  vanligt antal: {chance.randint(4, 20)}",
        "språk: [sv]",
        "kontakt:",
        '  roll: "Värden"',
        f"  telefon: 0980-31 92 {number % 100:02}",
        "  ring: torsdagar 9–12",
        f"kontrollerad: 2026-11-{chance.randint(1, 20):02}",
    ]
