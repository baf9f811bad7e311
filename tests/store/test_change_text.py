"""One item of `ändringar` in or out, every other character as it was: `torg.store.change_text`."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from torg.domain.schedule.record import Change
from torg.store.change_sheet import UnwritableError
from torg.store.change_text import put_change, take_back
from torg.store.folders import Kind
from torg.store.margins import examine_as
from torg.store.normalise import decode

CONTENT = Path(__file__).parents[2] / "content" / "activities"
SAMPLES = sorted(file.read_bytes().decode() for file in CONTENT.rglob("*.yaml"))
DAY = date(2026, 11, 26)
ILL = Change.read({"datum": "2026-11-26", "inställt": "Värden är sjuk"})
MOVED = Change.read({"datum": "2026-11-26", "flyttat till": "2026-11-27", "tid": "14.00–16.00", "plats": "kvarnbion"})


def data_of(text: str) -> Any:
    """What a text says; it must be right as it stands."""
    source = decode(text.encode())
    document = examine_as(Kind.ACTIVITY, source.text)
    assert (source.problems, document.problems) == ((), ())
    return document.data


def changes_of(text: str) -> list[Mapping[str, Any]]:
    """The items of `ändringar`."""
    found = data_of(text).get("ändringar", [])
    return [found] if isinstance(found, dict) else list(found)


def others(text: str) -> Mapping[str, Any]:
    """All the other fields; a last line break in a text has no meaning."""
    fields = {key: value for key, value in data_of(text).items() if key != "ändringar"}
    return {key: value.rstrip() if isinstance(value, str) else value for key, value in fields.items()}


TIDER = "tider:\n  - dag: torsdag\n    tid: 13.00–15.00\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "titel: Fika\n" + TIDER + "plats: x\n",
            "titel: Fika\n" + TIDER + "ändringar:\n  - datum: 2026-11-26\n    inställt: Värden är sjuk\nplats: x\n",
        ),
        (
            'titel: "Fika"\r\ntider: "Torsdagar 13.00–15.00" # som vanligt\r\n\r\nplats: x\r\n',
            (
                'titel: "Fika"\r\ntider: "Torsdagar 13.00–15.00" # som vanligt\r\nändringar:\r\n'
                '  - datum: 2026-11-26\r\n    inställt: "Värden är sjuk"\r\n\r\nplats: x\r\n'
            ),
        ),
        (
            "tider:\n- dag: torsdag",
            "tider:\n- dag: torsdag\nändringar:\n- datum: 2026-11-26\n  inställt: Värden är sjuk",
        ),
        (
            "tider:\n    -   dag: torsdag\n\n    # -   dag: fredag\n# plats\nplats: x\n",
            (
                "tider:\n    -   dag: torsdag\n\n    # -   dag: fredag\nändringar:\n    -   datum: 2026-11-26\n"
                "        inställt: Värden är sjuk\n# plats\nplats: x\n"
            ),
        ),
        (
            "ändringar:\n  # jul\n  - datum: 2026-12-24\n    inställt: Julafton # så klart\n    # hej\n\nplats: x\n",
            (
                "ändringar:\n  # jul\n  - datum: 2026-12-24\n    inställt: Julafton # så klart\n    # hej\n"
                "  - datum: 2026-11-26\n    inställt: Värden är sjuk\n\nplats: x\n"
            ),
        ),
        (
            "ändringar: [{datum: 2026-12-24, inställt: Julafton}] # jul\n",
            (
                "ändringar: [{datum: 2026-12-24, inställt: Julafton}, {datum: 2026-11-26, inställt: Värden är sjuk}] "
                "# jul\n"
            ),
        ),
        (
            "ändringar: [\n  {datum: 2026-12-24, inställt: Julafton} # jul\n]\n",
            (
                "ändringar: [\n  {datum: 2026-12-24, inställt: Julafton}, # jul\n"
                "  {datum: 2026-11-26, inställt: Värden är sjuk}\n]\n"
            ),
        ),
        (
            "ändringar: [\n  {datum: 2026-12-24, inställt: Julafton}, # jul\n]\n",
            (
                "ändringar: [\n  {datum: 2026-12-24, inställt: Julafton}, # jul\n"
                "  {datum: 2026-11-26, inställt: Värden är sjuk},\n]\n"
            ),
        ),
        (
            "ändringar:\n  - {datum: 2026-12-24, inställt: Snö}\n",
            "ändringar:\n  - {datum: 2026-12-24, inställt: Snö}\n  - {datum: 2026-11-26, inställt: Värden är sjuk}\n",
        ),
        (
            "ändringar:\n  -\n    datum: 2026-12-24\n    inställt: |\n      Julafton\n\nplats: x\n",
            (
                "ändringar:\n  -\n    datum: 2026-12-24\n    inställt: |\n      Julafton\n"
                "  -\n    datum: 2026-11-26\n    inställt: Värden är sjuk\n\nplats: x\n"
            ),
        ),
        (
            "ändringar:\n  datum: 2026-12-24\n  # jul\n  inställt: Julafton\nplats: x\n",
            (
                "ändringar:\n  - datum: 2026-12-24\n    # jul\n    inställt: Julafton\n"
                "  - datum: 2026-11-26\n    inställt: Värden är sjuk\nplats: x\n"
            ),
        ),
        (
            "ändringar: {datum: 2026-12-24, inställt: Julafton}\n",
            "ändringar: [{datum: 2026-12-24, inställt: Julafton}, {datum: 2026-11-26, inställt: Värden är sjuk}]\n",
        ),
        ("ändringar: # inga\n", "ändringar: # inga\n  - datum: 2026-11-26\n    inställt: Värden är sjuk\n"),
        ("ändringar: []\n", "ändringar: [{datum: 2026-11-26, inställt: Värden är sjuk}]\n"),
        (
            '{"titel": "Fika", "tider": "Torsdagar"}\n',
            (
                '{"titel": "Fika", "tider": "Torsdagar", '
                '"ändringar": [{"datum": "2026-11-26", "inställt": "Värden är sjuk"}]}\n'
            ),
        ),
    ],
)
def test_a_change_is_written_as_the_file_writes(before: str, after: str) -> None:
    """After the last one, else after `tider`; with the file's dashes, columns, quotes, braces and line breaks."""
    assert put_change(before, ILL) == after


@pytest.mark.parametrize(
    ("item", "change", "after"),
    [
        (
            "  - datum: 26 november 2026 # torsdag\n    inställt: Snö # mycket\n    # obs\n",
            ILL,
            "  - datum: 26 november 2026 # torsdag\n    inställt: Värden är sjuk # mycket\n    # obs\n",
        ),
        (
            "  - datum: 2026-11-26\n    inställt: Snö # is\n",
            MOVED,
            "  - datum: 2026-11-26\n    flyttat till: 2026-11-27 # is\n    tid: 14.00–16.00\n    plats: kvarnbion\n",
        ),
        (
            "  - flyttat till: 2026-11-28\n    tid:\n      - 13.00\n      - 14.00\n    datum: 2026-11-26\n",
            ILL,
            "  - inställt: Värden är sjuk\n    datum: 2026-11-26\n",
        ),
        (
            "  - tid: 13.00\n    datum: 2026-11-26\n    flyttat till: 2026-11-28\n",
            Change.read({"datum": "2026-11-26", "flyttat till": "2026-11-28"}),
            "  - datum: 2026-11-26\n    flyttat till: 2026-11-28\n",
        ),
        (
            "  - {datum: 2026-11-26, flyttat till: 2026-11-28} # k\n",
            ILL,
            "  - {datum: 2026-11-26, inställt: Värden är sjuk} # k\n",
        ),
        (
            "  - datum: 2026-11-26\n    inställt: >\n      Det\n      snöar\n\n",
            ILL,
            "  - datum: 2026-11-26\n    inställt: Värden är sjuk\n\n",
        ),
    ],
)
def test_another_change_of_the_day_is_replaced(item: str, change: Change, after: str) -> None:
    """The day's own item only; what is right in it stays, and so do its comments."""
    around = "ändringar:\n  - datum: 2026-12-24\n    inställt: Julafton\n{}  - datum: 2027-01-07\n    inställt: Snö\n"

    assert put_change(around.format(item), change) == around.format(after)


@pytest.mark.parametrize("change", [ILL, MOVED])
@pytest.mark.parametrize("text", SAMPLES)
def test_a_sample_file_takes_a_change_and_gives_it_back(text: str, change: Change) -> None:
    """Nothing else differs; without the new lines it is the old file, and taken back it is so to the last byte."""
    if "tider" not in data_of(text):
        with pytest.raises(UnwritableError):
            put_change(text, change)
        return
    written = put_change(text, change)

    assert changes_of(written) == [*changes_of(text), change.written()]
    assert others(written) == others(text)
    assert take_back(written, DAY) == text


eol = st.sampled_from(["\n", "\r\n", "\r"])
reasons = st.one_of(
    st.sampled_from(["Snö", "no", "null", "- ", "# snö", "Ja: nej", "'", '"', "{a}", "[b", "12", "2026-01-01", "0x1"]),
    st.sampled_from(["\U0002f800", "a\u0301"]),
    st.sampled_from(["Snö #2", "Sjuk, igen", "Vad nu? Jo", "A & B", "*", "åäö \\ slut", "100 % sjuk", "!x", "?", "~"]),
    st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=40),
).map(lambda text: " ".join(text.split())).filter(bool)  # fmt: skip
comments = st.sampled_from(["", " # kommentar", "  #\tmed tabb", " # å: [x]"])
between = st.sampled_from(["", "\n", "{pad}# egen rad\n", "# längst ut\n", "\n{pad}  #\tdjupt\n\n"])


@st.composite
def items(draw: st.DrawFn, number: int, pad: str, gap: str) -> str:
    """One item of a block list, in one of the ways that people write it."""
    day = date(2027, 1, 1 + number).isoformat()
    fields = draw(
        st.permutations([f"datum: {day}", draw(st.sampled_from(["inställt: Snö", "plats: x", 'tid: "14.00"']))])
    )
    if draw(st.booleans()):
        fields.append("flyttat till: 2027-03-01")
    notes = [draw(comments) for _ in fields]
    sort = draw(st.sampled_from(["plain", "alone", "flow"]))
    if sort == "flow":
        return f"{pad}-{gap}{{{', '.join(fields)}}}{notes[0]}\n"
    if sort == "alone":
        inner = pad + "  "
        return f"{pad}-\n" + "".join(f"{inner}{each}{note}\n" for each, note in zip(fields, notes, strict=True))
    inner = pad + " " * (1 + len(gap))
    first, *rest = (f"{each}{note}\n" for each, note in zip(fields, notes, strict=True))
    return f"{pad}-{gap}{first}" + "".join(inner + each for each in rest)


@st.composite
def lists(draw: st.DrawFn) -> str:
    """`ändringar` with up to four items: as a block, in flow on one line or several, or not at all."""
    count = draw(st.integers(0, 4))
    if not count:
        return ""
    sort = draw(st.sampled_from(["block", "block", "block", "flow", "lines"]))
    if sort == "block":
        pad = draw(st.sampled_from(["", " ", "  ", "    "]))
        gap = draw(st.sampled_from([" ", "   "]))
        body = "".join(draw(between).format(pad=pad or "  ") + draw(items(number, pad, gap)) for number in range(count))
        return f"ändringar:{draw(comments)}\n{body}" + draw(between).format(pad=pad or "  ")
    each = [f"{{datum: {date(2027, 1, 1 + n).isoformat()}, inställt: Snö}}" for n in range(count)]
    comma = draw(st.sampled_from(["", ","]))
    if sort == "flow":
        return f"ändringar: [{', '.join(each)}{comma}]{draw(comments)}\n"
    rows = ["  " + item + ("," if n < count - 1 else comma) + draw(comments) + "\n" for n, item in enumerate(each)]
    return f"ändringar: [\n{''.join(rows)}]{draw(comments)}\n"


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file with the key first, in the middle or last, with every sort of line break, comment and mark."""
    pad = draw(st.sampled_from(["", "  ", "    "]))
    times = draw(
        st.sampled_from(
            [
                f"tider:\n{pad}- dag: torsdag\n{pad}  tid: 13.00–15.00\n",
                f"tider: # när\n{pad}- dag: torsdag # ja\n",
                "tider: Torsdagar 13.00–15.00\n",
                "tider: [{dag: torsdag}]\n",
                "tider:\n  dag: torsdag\n  tid: 13.00–15.00\n",
                "tider:\n  - Torsdagar 13.00–15.00\n",
            ]
        )
    ) + draw(between).format(pad="  ")
    parts = draw(st.permutations([times, draw(lists()), "titel: Fika\n", "text: |\n  Hej.\n\n  Då.\n"]))
    text = draw(st.sampled_from(["", "# överst\n", "---\n"])) + "".join(parts)
    if draw(st.booleans()):
        text = text.rstrip("\n")
    return draw(st.sampled_from(["", "\ufeff"])) + text.replace("\n", draw(eol))


@given(files(), reasons)
@example("\ufefftider:\r\n- dag: torsdag", "no")
def test_what_is_added_is_all_that_is_new(text: str, reason: str) -> None:
    """For every style of file: the change is read back, all else is as it was, and taken back it is the old file."""
    change = Change.read({"datum": "2026-11-26", "inställt": reason})
    written = put_change(text, change)

    assert changes_of(written) == [*changes_of(text), change.written()]
    assert others(written) == others(text)
    assert take_back(written, DAY) == text


@given(files(), st.integers(1, 4))
def test_only_the_day_s_own_item_is_taken(text: str, number: int) -> None:
    """Any of the items may go; all the others stay."""
    day = date(2027, 1, number)
    left = [item for item in changes_of(text) if item["datum"] != day.isoformat()]
    taken = take_back(text, day)

    assert changes_of(taken) == left
    assert others(taken) == others(text)
    assert (taken == text) is (len(left) == len(changes_of(text)))


@given(
    files(), st.integers(1, 4), st.sampled_from([{"inställt": "Sjuk"}, {"flyttat till": "2027-02-01", "tid": "9.00"}])
)
def test_a_replaced_item_leaves_the_others(text: str, number: int, fields: Mapping[str, str]) -> None:
    """Whatever stood there gives way, and nothing else."""
    change = Change.read({"datum": date(2027, 1, number).isoformat(), **fields})
    written = put_change(text, change)
    before = changes_of(text)
    wanted = [change.written() if item["datum"] == change.written()["datum"] else item for item in before]
    wanted = wanted if change.written() in wanted else [*before, change.written()]

    assert changes_of(written) == wanted
    assert others(written) == others(text)
    assert put_change(written, change) == written


@pytest.mark.parametrize("text", ["titel: Fika\n", "- a\n", "ändringar: snart\ntider: Torsdagar\n"])
def test_a_text_without_a_place_for_it_is_refused(text: str) -> None:
    """Nothing to hang it on: the caller tells people to write it themselves."""
    with pytest.raises(UnwritableError):
        put_change(text, ILL)


def test_what_is_not_there_can_not_be_taken() -> None:
    """The text comes back as it was."""
    assert take_back(TIDER, DAY) == TIDER
