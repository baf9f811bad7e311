"""`torg bridge review show`: what a reviewer needs, and nothing that steers the terminal."""

from pathlib import Path, PurePosixPath

import pytest

from bridging import EVERYTHING, FIKA_ID, FIKA_PATH, NOW, OWNER, make_submission
from desks import build_desk
from torg.bridge.items import State, Track
from torg.bridge.submission import Contact, Kind, shown_number


def test_a_proposal_is_shown_with_its_difference_and_the_ways_on(tmp_path: Path) -> None:
    """Who sent it is only known where the spool is."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission(Kind.CALL_OFF, note="Ring\x1b[2J mig"))

    shown = desk.run("review", "show", number.upper())

    assert (shown.exit_code, shown.output.splitlines()) == (
        0,
        [
            f"Förslag {number}",
            "Ställ in en gång: Öppen torsdagsfika (frivilligcentralen/oppen-torsdagsfika), torsdag 26 november 2026",
            "Inskickat 2026-11-22 10.30 genom formuläret.",
            "Från: Siv Exempel, siv@example.org, 070-174 06 05",
            "Hälsning:",
            "  Ring␛[2J mig",
            "",
            FIKA_PATH,
            "--- som det är",
            "+++ som det blir",
            "@@ -9,6 +9,9 @@",
            "   - dag: torsdag",
            "     tid: 13.00–15.00",
            "     röda dagar: nej",
            "+ändringar:",
            "+  - datum: 2026-11-26",
            '+    inställt: "Värden är sjuk"',
            " plats: handen-lokal",
            " kostnad: gratis",
            " anmälan: nej",
            "",
            "Programmet hittar inga fel.",
            "",
            f"Säg ja:  torg bridge review approve {number} {desk.commit(number)[:16]}",
            f'Säg nej: torg bridge review decline {number} --orsak "…"',
        ],
    )


def test_what_failed_is_shown_with_the_reason(tmp_path: Path) -> None:
    """And all that was filled in, so that somebody can mend it by hand."""
    desk = build_desk(tmp_path)
    fields = {"datum": "i morgon", "inställt": "Sjuk"}
    number = desk.proposed(make_submission(Kind.CALL_OFF, fields=fields))

    lines = desk.run("review", "show", number).output.splitlines()

    assert lines[4:8] == ["  datum: i morgon", "  inställt: Sjuk", "", "Något i texten behöver rättas först."]
    assert lines[9:] == [
        "Gör så här:",
        "  Är något i innehållet i vägen: rätta det och skriv approve. Då görs förslaget om.",
        "  Är det något som avsändaren skrev: ring, skriv in det rätta för hand, och skriv sedan decline.",
        "",
        f"Säg ja:  torg bridge review approve {number}",
        f'Säg nej: torg bridge review decline {number} --orsak "…"',
    ]


def test_an_association_that_is_not_there_is_shown_with_the_way_on(tmp_path: Path) -> None:
    """Who to ring, which file to write, and that nothing has to be typed again."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission(organisation="schackklubben"))

    lines = desk.run("review", "show", number).output.splitlines()

    begin = lines.index("Föreningen finns inte på torget än.")
    assert ("Från: Siv Exempel, siv@example.org, 070-174 06 05" in lines, lines[begin + 1 : begin + 5]) == (
        True,
        [
            "Gör så här:",
            "  1. Ring den som skickade. Fråga vad föreningen heter, vad den gör och hur man når den.",
            "  2. Skriv filen content/organisations/schackklubben.yaml och publicera den.",
            "  3. Skriv approve. Då görs förslaget om, med allt som står ovanför.",
        ],
    )


def test_who_left_only_a_number_is_to_be_rung(tmp_path: Path) -> None:
    """Listed, shown with what to do, and a yes lets it go on."""
    desk = build_desk(tmp_path)
    sent = make_submission(contact=Contact(name="Siv Exempel", phone="070-174 06 05"))
    number = shown_number(desk.bridge.spool.put(sent).number)

    listed, shown = desk.run("review", "list").output, desk.run("review", "show", number).output
    desk.run("review", "approve", number)

    assert listed.splitlines()[0] == "Behöver bekräftas på telefon: 1"
    assert "Ring och fråga om det är de som har skickat. Är det så skriver du approve, annars decline." in shown
    assert [each.number for each in desk.bridge.spool.items(State.CONFIRMED)] == [sent.number]


def test_a_number_that_nothing_has_is_told_with_those_that_wait(tmp_path: Path) -> None:
    """In a sentence."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission())

    result = desk.run("review", "show", "x\x1by")

    assert result.exit_code == 2
    assert f"Inget väntande förslag har numret «x␛y». Det här väntar: {number}." in " ".join(result.output.split())


def test_a_tip_is_shown_as_it_was_written(tmp_path: Path) -> None:
    """Nested answers too."""
    desk = build_desk(tmp_path)
    (number,) = desk.bridge.send(make_submission(Kind.TIP, fields={"text": "Rad 1\nRad 2", "mer": [{"a": "b"}]}))
    desk.bridge.worker.run(NOW)

    lines = desk.run("review", "show", number).output.splitlines()

    assert lines[4:9] == ["  text: Rad 1", "        Rad 2", "  mer:", "    -:", "      a: b"]


def test_a_remark_that_quotes_the_sender_does_not_steer_the_terminal(tmp_path: Path) -> None:
    """The validator's sentences hold what was typed."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission(Kind.CALL_OFF, fields={"datum": "\x1b[2Ji morgon", "inställt": "Sjuk"}))

    assert "\x1b" not in desk.run("review", "show", number).output


def test_all_that_is_confirmed_is_a_line_each(tmp_path: Path) -> None:
    """Nothing but the day changes, and it says so; before it is a proposal, what is meant is listed."""
    desk = build_desk(tmp_path)
    sent = make_submission(Kind.CONFIRM, entry="", targets=EVERYTHING)
    held = shown_number(desk.bridge.spool.put(sent.model_copy(update={"contact": Contact(phone="1")})).number)
    before = desk.run("review", "show", held).output.splitlines()
    desk.run("review", "approve", held)
    desk.bridge.worker.run(NOW)

    lines = desk.run("review", "show", held).output.splitlines()

    begin = before.index("Det här stämmer, säger avsändaren:")
    assert before[begin + 1 : begin + 4] == [f"  {each.folder.value}/{each.id}" for each in EVERYTHING]
    assert lines[1] == f"Allt stämmer: Frivilligcentralen Handen ({OWNER}, 3 filer)"
    assert lines[4:9] == [
        "",
        "I de här filerna ändras bara dagen «kontrollerad», och för platser vem som har sett efter:",
        f"  {FIKA_PATH}: 2026-11-15 → 2026-11-22",
        f"  content/organisations/{OWNER}.yaml: 2026-11-15 → 2026-11-22",
        "  content/places/handen-lokal.yaml: 2026-10-02, Gemenskapslotsen → 2026-11-22, Frivilligcentralen Handen",
    ]


def test_a_place_that_others_use_too_is_marked(tmp_path: Path) -> None:
    """Whoever says yes then knows whose facts besides the sender's these are."""
    desk = build_desk(tmp_path)
    clone = desk.bridge.clone
    clone.fetch()
    desk.publish("content/activities/andra/traff.yaml", clone.git.run("show", f"{clone.tip()}:{FIKA_PATH}"))
    number = desk.proposed(make_submission(Kind.CONFIRM, entry="", targets=EVERYTHING))

    lines = desk.run("review", "show", number).output.splitlines()

    marked = [line.partition(":")[0] for line in lines if "använder platsen" in line]
    assert marked == ["  content/places/handen-lokal.yaml (flera föreningar använder platsen)"]


STEERING = "\x1b]0;x\x07\x9b2J\u202e\u2066\u061c\u200f\u200b\r"


@pytest.mark.parametrize(("name", "code"), [("x", 0), (f"x{STEERING}", 1)])
def test_nothing_in_a_branch_steers_the_terminal(tmp_path: Path, name: str, code: int) -> None:
    """Not its title, its trailers, its file's text or name, in no command; and such a name is never published."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission())
    clone, plain = desk.bridge.clone, number.replace("-", "")
    clone.fetch()
    base = clone.tip() or ""
    blob = clone.git.line("hash-object", "-w", "--stdin", given=f'titel: "{STEERING}"\n'.encode())
    inner = clone.git.line("mktree", "-z", given=f"100644 blob {blob}\t{name}.yaml\0".encode())
    folder = clone.git.run("ls-tree", f"{base}:content").decode() + f"040000 tree {inner}\tmer\n"
    content = clone.git.line("mktree", given=folder.encode())
    tree = clone.git.line("mktree", given=f"040000 tree {content}\tcontent\n".encode())
    title = f"Hej {STEERING}\n\nSlag: ny\nForening: {STEERING}\n"
    commit = clone.commit_tree(tree, [base], title, NOW)
    ref = f"refs/heads/forslag/{plain}"
    clone.push({ref: commit}, {ref: clone.tip(f"forslag/{plain}") or ""})

    done = [desk.run("review", *words) for words in (("show", number), ("list",), ("approve", number, commit))]

    said = [each.output for each in done]
    assert (["�" in each for each in said], done[-1].exit_code) == ([True, True, bool(code)], code)
    steering = {sign for sign in STEERING if not sign.isprintable()}
    assert [sign for sign in steering for each in said if sign in each] == []


def test_what_somebody_has_pushed_by_hand_is_told_as_that(tmp_path: Path) -> None:
    """With whose files it touches, since no form has looked at whose they are."""
    desk = build_desk(tmp_path)
    clone = desk.bridge.clone
    clone.fetch()
    base = clone.tip() or ""
    files = ("content/activities/ljuset/a.yaml", "content/organisations/lovkopingshem.yaml", "content/site.yaml")
    for path in files:
        base = clone.commit(base, PurePosixPath(path), b"titel: A\n", "Flera saker", NOW)
    clone.push({"refs/heads/forslag/dddddddddd": base}, {})

    assert desk.run("review", "show", "ddddd-ddddd").output.splitlines()[1:4] == [
        "Flera saker",
        "Upplagt 2026-11-22 10.30 direkt i arkivet, inte genom formuläret. Ingen avsändare är känd.",
        "Obs! Det rör 2 föreningar: ljuset, lovkopingshem, sådant som är gemensamt.",
    ]


def test_what_waits_for_its_sender_can_be_found(tmp_path: Path) -> None:
    """When it is urgent, somebody may ring instead."""
    desk = build_desk(tmp_path)
    plain = desk.bridge.spool.put(make_submission()).number
    number = shown_number(plain)
    unasked = desk.run("review", "list").output
    desk.bridge.spool.note(plain, Track(asked=True))

    shown = desk.run("review", "show", number).output

    assert unasked.splitlines()[0] == "Behöver bekräftas på telefon: 1"
    assert "Brådskar det? Ring och fråga om det är de som har skickat." in shown
    assert desk.run("review", "list").output == "Inga förslag väntar.\n"


def test_what_has_been_published_meanwhile_is_shown_beside(tmp_path: Path) -> None:
    """When the two can not be joined: nobody should need git to compare."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission(Kind.CHANGE))
    text = desk.bridge.remote.text("main", FIKA_PATH)
    desk.publish(FIKA_PATH, text.replace("Öppen torsdagsfika", "Fredagsfika").encode())

    lines = desk.run("review", "show", number).output.splitlines()

    at = lines.index(f"{FIKA_PATH}: fältet «titel» har ändrats på webbplatsen sedan förslaget skickades")
    assert lines[at + 1 : at + 4] == [
        "  så stod det: Öppen torsdagsfika",
        "  så står det nu: Fredagsfika",
        "  så vill avsändaren ha det: Öppen onsdagsfika",
    ]


def test_a_comment_that_goes_is_told(tmp_path: Path) -> None:
    """Only one that stood within what had to be written anew; others stay in the file as they are."""
    desk = build_desk(tmp_path)
    text = desk.bridge.remote.text("main", FIKA_PATH)
    noted = text.replace("röda dagar: nej", "röda dagar: nej  # Siv vet").replace("plats:", "# Salen\nplats:")
    desk.publish(FIKA_PATH, noted.encode())
    number = desk.proposed(make_submission(Kind.CHANGE, fields={"tider": [{"datum": "2027-01-16", "tid": "13.00"}]}))

    lines = desk.run("review", "show", number).output.splitlines()

    begin = lines.index("Det som ändras har egna kommentarer i filen. De här försvinner:")
    assert (lines[begin + 1 : begin + 3], " # Salen" in lines) == (["  # Siv vet", ""], True)


@pytest.mark.parametrize(("mine", "conflict"), [("13.00–15.00", False), ("14.30–16.00", True)])
def test_a_field_that_both_have_changed_is_told_with_all_its_values(tmp_path: Path, mine: str, conflict: bool) -> None:
    """Also where git can join the two: in one list, on lines apart."""
    desk = build_desk(tmp_path)
    fields = {"tider": [{"dag": "torsdag", "tid": mine, "röda dagar": "nej"}, {"dag": "lördag", "tid": "10.00–12.00"}]}
    number = desk.proposed(make_submission(Kind.CHANGE, fields=fields))
    text = desk.bridge.remote.text("main", FIKA_PATH)
    desk.publish(FIKA_PATH, text.replace("13.00–15.00", "13.00–14.00").encode())
    desk.bridge.worker.run(NOW)

    lines = desk.run("review", "show", number).output.splitlines()

    begin = lines.index(f"{FIKA_PATH}: fältet «tider» har ändrats på webbplatsen sedan förslaget skickades")
    heads = [line for line in lines[begin:] if line.startswith("  så ")]
    assert heads == ["  så stod det:", "  så står det nu:", "  så vill avsändaren ha det:"]
    assert any("Samma rader" in line for line in lines) is conflict
    assert ("--- som det var när det skickades" in lines, "--- som det är" in lines) == (conflict, not conflict)


def test_what_others_refer_to_is_told_with_where(tmp_path: Path) -> None:
    """Whoever takes it away has to know which line to take away first."""
    desk = build_desk(tmp_path)
    lists = "content/vocabularies/livssituationer.yaml"
    text = desk.bridge.remote.text("main", lists).rstrip() + f"\n  poster: [{FIKA_ID}]\n"
    desk.publish(lists, text.encode())
    other = desk.bridge.remote.text("main", FIKA_PATH).replace("Öppen torsdagsfika", "Schack")
    desk.publish(FIKA_PATH.replace(FIKA_ID, "schack"), other.encode())
    number = desk.proposed(make_submission(Kind.REMOVE, fields={}))

    said = [line for line in desk.run("review", "show", number).output.splitlines() if lists in line]

    line = len(text.splitlines())
    assert [each.partition(" Skriv")[0] for each in said] == [
        f"  {lists}, rad {line}: Det finns ingen aktivitet som heter «{FIKA_ID}»."
    ]
