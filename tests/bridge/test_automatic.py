"""What is published without a person, and all that is not."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from bridging import EVERYTHING, FIKA_PATH, NOW, OWNER, SIGNER, Bridge, build_bridge, make_submission
from reported import TIP
from torg.bridge.automatic import addresses, is_own_edit
from torg.bridge.items import Outcome, State
from torg.bridge.review import Assessment, Candidate, FileChange
from torg.bridge.signing import Facts
from torg.bridge.submission import Kind
from torg.phrases.proposals import Trailers, commit_message

OWN = Candidate("bcdfghjkmn", "c", "t", NOW, "andring", OWNER, OWNER)
OTHER = "content/activities/annan/schack.yaml"


class Published:
    """A clone that has the association, its fika and another's chess, and nothing else.

    Attributes:
        texts: what is published, by path.
    """

    def __init__(self, texts: Mapping[str, str | None]) -> None:
        self.texts = texts

    def blob(self, commit: str, path: PurePosixPath) -> str:
        """See `Clone.blob`."""
        there = commit == "main" and str(path) in {FIKA_PATH, f"content/organisations/{OWNER}.yaml", OTHER}
        return "b" if there else ""

    def text(self, commit: str, path: PurePosixPath) -> str | None:
        """See `Clone.text`."""
        return self.texts.get(str(path))


def found(*files: FileChange, **changes: Any) -> Assessment:
    """A finding without remarks."""
    given = {"files": files, "outside": (), "conflict": False, "problems": (), "main": "main", "tree": "t"}
    return Assessment(**{**given, "effect": files, **changes})


OLD = "titel: Fika\ntider:\n  - dag: torsdag\n    tid: 13.00\nkostnad: gratis\n"


def edit(*changes: tuple[str, str], path: str = FIKA_PATH, more: str = "") -> FileChange:
    """The fika's file, with some texts replaced and some added last."""
    text = OLD
    for old, new in changes:
        text = text.replace(old, new)
    return FileChange(path, OLD, text + more)


EDIT = edit(
    ("13.00", "13.30"), more="ändringar:\n  - datum: 2026-11-26\n    inställt: Värden är sjuk till 1 december\n"
)


def judged(candidate: Candidate, assessment: Assessment) -> bool:
    """What the rule says."""
    clone = Published({each.path: each.before for each in assessment.effect})
    return is_own_edit(clone, "content", candidate, assessment)  # type: ignore[arg-type]  # two methods are used


def test_an_edit_of_one_s_own_is_let_through() -> None:
    """New hours, and a time called off with a reason."""
    assert judged(OWN, found(EDIT))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kostnad: gratis", 'kostnad: "gratis"'),
        ("titel: Fika", "titel:  Fika"),
        ("titel: Fika\n", "titel: Fika\n\n"),
        ("titel: Fika\n", "titel: Fika  # bra\n"),
        ("titel: Fika\ntider:", "tider:"),
    ],
)
def test_nothing_beside_it_may_be_written_otherwise(old: str, new: str) -> None:
    """Neither quotes, spaces, blank lines nor comments, though they mean the same."""
    hours = ("13.00", "13.30")

    assert not judged(OWN, found(edit(hours, (old, new))))
    assert not judged(OWN, found(FileChange(FIKA_PATH, OLD.replace(old, new), OLD.replace(*hours))))


@pytest.mark.parametrize("mine", ["13.30", "14.00"])
def test_a_field_that_both_have_changed_waits_for_a_person(mine: str) -> None:
    """Git may join what two have changed in one list; a person looks at whether both can be right."""
    seen = edit(("13.00", "12.00")).after or ""
    change = FileChange(FIKA_PATH, seen, seen.replace("12.00", mine))

    assert not judged(OWN, found(change, effect=(edit(("13.00", mine)),)))


@pytest.mark.parametrize(
    ("change", "may"),
    [
        (edit(more="kontrollerad: 2026-11-22\n"), True),
        (edit(more="pausad till: 2027-01-10\npausorsak: Vi ses i januari 2027\n"), True),
        (edit(more="reservdag: 2026-11-29\n"), True),
        (edit(("Fika", "Kaffe")), False),
        (edit(more="lättläst: Ny text\n"), False),
        (edit(more="plats: annan-lokal\n"), False),
        (edit(more="kontakt:\n  telefon: 0939-100 20 30\n"), False),
        (edit(more="kontakt:\n  sms: 72456\n"), False),
        (edit(("gratis", "20 kr")), False),
        (edit(("gratis", "{pris: 20, hur: swish}")), False),
        (edit(more="anmälan: {krävs: ja, hur: ring 0939-10 20 30}\n"), False),
        (edit(more="länk: x\n"), False),
        (edit(more="kontrollerad: 2026-11-22  # Ring 0939-10 20 30\n"), False),
        (edit(more='"@id": annan\n'), False),
    ],
)
def test_only_when_and_that_it_is_right_needs_no_person(change: FileChange, may: bool) -> None:
    """Never a number to ring or to pay to, a price, a place, or words about anything else."""
    assert judged(OWN, found(change)) is may


NUMBERS = ["Ring 0939-10 20 30", "Ring O9 39 1 och 2 och 3", "Swisha till 123 456 78 90", "Sms:a 72456"]


@pytest.mark.parametrize("reason", [*NUMBERS, "٠٩٣٩١", "①②③④⑤", "\uff10\uff19\uff13\uff19\uff11"])
def test_a_reason_holds_no_number_to_ring_or_pay_to(reason: str) -> None:
    """However its digits are written or parted."""
    called_off = f"ändringar:\n  - datum: 2026-11-26\n    inställt: {reason!r}\n"
    assert not judged(OWN, found(edit(more=called_off), edit(more="kontrollerad: 2026-11-22\n")))


def test_what_a_text_says_already_is_not_new() -> None:
    """An older reason stays, though a person would look at it today."""
    old = f"{OLD}ändringar:\n  - datum: 2026-11-26\n    inställt: Se 1 januari 2027\n"
    more = "  - datum: 2026-12-03\n    inställt: Sjuk\n"
    assert judged(OWN, found(FileChange(FIKA_PATH, old, old + more)))


@pytest.mark.parametrize(
    "candidate",
    [
        Candidate("bcdfghjkmn", "c", "t", NOW, "andring", OWNER, ""),
        Candidate("bcdfghjkmn", "c", "t", NOW, "andring", OWNER, "annan"),
        Candidate("bcdfghjkmn", "c", "t", NOW, "ny", OWNER, OWNER),
        Candidate("bcdfghjkmn", "c", "t", NOW, "bort", OWNER, OWNER),
        Candidate("bcdfghjkmn", "c", "t", NOW, "", OWNER, OWNER),
        Candidate("bcdfghjkmn", "c", "t", NOW, "andring", "okand", "okand"),
    ],
)
def test_others_and_other_kinds_are_not(candidate: Candidate) -> None:
    """No link, somebody else's link, a new entry, the end of one, no kind, an association that is not published."""
    assert not judged(candidate, found(EDIT))


@pytest.mark.parametrize(
    "files",
    [
        (),
        (EDIT, edit(("13.00", "13.30"), path=OTHER)),
        (FileChange(FIKA_PATH, None, "a: b\n"),),
        (FileChange(FIKA_PATH, "a: b\n", None),),
        (FileChange(f"content/activities/{OWNER}/ny.yaml", "a: b\n", "a: c\n"),),
        (FileChange(f"content/activities/{OWNER}/x/ny.yaml", "a: b\n", "a: c\n"),),
        (FileChange(f"content/organisations/{OWNER}.yaml", "a: b\n", "a: c\n"),),
        (FileChange(f"content/organisations/{OWNER}.yaml", "a: b\n", "a: b\nreservdag: 2026-11-26\n"),),
        (FileChange("content/site.yaml", "a: b\n", "kontrollerad: 2026-11-22\n"),),
        (FileChange(FIKA_PATH, "a: b\n", "a: [b\n"),),
        (FileChange(FIKA_PATH, "a: b\n", "a: https://exempel.example\n"),),
        (FileChange(FIKA_PATH, "a: b\n", "a: www.exempel.example\n"),),
        (FileChange(FIKA_PATH, "a: siv@example.org\n", "a: kim@example.org\n"),),
        (FileChange(FIKA_PATH, "a: b\n", "a: Titta på exempel\uff0ese\n"),),
    ],
)
def test_nothing_outside_and_no_new_address_is(files: tuple[FileChange, ...]) -> None:
    """The old path and the new one of a moved file are two changes, and each has to be an edit."""
    assert not judged(OWN, found(*files))


@pytest.mark.parametrize("changes", [{"tree": ""}, {"problems": (TIP,)}])
def test_what_can_not_be_published_or_has_a_remark_is_not(changes: dict[str, Any]) -> None:
    """A tip is enough for a person to look."""
    assert not judged(OWN, found(EDIT, **changes))


def test_addresses_are_found_however_they_are_written() -> None:
    """And hours and prices are none."""
    text = 'Kl. 9.30, 20 kr. Se (https://a.example/b), "a.example" eller siv@a.example. //x'

    assert addresses(text) == {"https://a.example/b", "a.example", "siv@a.example.", "//x"}


HOURS = {"tider": [{"dag": "torsdag", "tid": "13.30–15.00", "röda dagar": "nej"}]}


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    """A bridge that publishes associations' own edits."""
    return build_bridge(tmp_path, publishes_own=True)


def test_own_edits_are_published_in_the_round_that_they_come(bridge: Bridge) -> None:
    """And others wait: without a link, with another association's, a new entry, and a new title."""
    sent = [
        make_submission(Kind.CHANGE, 1, through=OWNER, fields=HOURS),
        make_submission(Kind.CALL_OFF, 2),
        make_submission(Kind.MOVE, 3, through="annan"),
        make_submission(Kind.NEW, 4, through=OWNER),
        make_submission(Kind.CHANGE, 5, through=OWNER),
    ]
    numbers = bridge.send(*sent)

    first, second = bridge.worker.run(NOW), bridge.worker.run(NOW)

    assert (first.published, second.published, second.settled) == ([numbers[0]], [], [])
    assert sorted(bridge.remote.branches()) == sorted(f"forslag/{each}" for each in numbers[1:])
    assert bridge.spool.items(State.CLOSED)[0].track.outcome is Outcome.MERGED
    assert "13.30–15.00" in bridge.remote.text("main", FIKA_PATH)
    assert "Publicerat av sig självt" in bridge.remote.git("log", "-1", "--format=%B", "main")


def test_it_is_off_until_somebody_wants_it(tmp_path: Path) -> None:
    """The same edit waits for a person."""
    bridge = build_bridge(tmp_path)
    (number,) = bridge.send(make_submission(Kind.CHANGE, through=OWNER, fields=HOURS))

    assert (bridge.worker.run(NOW).published, bridge.remote.branches()) == ([], [f"forslag/{number}"])


@pytest.mark.parametrize("copied", [True, False])
def test_a_branch_that_somebody_else_pushed_is_never_believed(bridge: Bridge, copied: bool) -> None:
    """With made up trailers, or with those of a proposal that was signed: it is neither published nor called own."""
    (number,) = bridge.send(make_submission(Kind.CHANGE, through=OWNER))
    bridge.clone.fetch()
    main = bridge.clone.tip() or ""
    tree = bridge.clone.tree(main, {PurePosixPath(FIKA_PATH): b'titel: "Lurad"\n'})
    facts = Facts(number, "andring", OWNER, OWNER, main if copied else tree, main)
    signature = SIGNER.sign(facts) if copied else "f" * 64
    message = commit_message("t", Trailers(number, "andring", OWNER, OWNER, signature))
    forged = bridge.clone.commit_tree(tree, [main], message, NOW)
    bridge.clone.push({f"refs/heads/forslag/{number}": forged}, {})

    report = bridge.worker.run(NOW)

    read = bridge.worker._review.read(number)
    assert (report.published, report.waiting, read and read.through) == ([], [number], "")
    assert bridge.remote.git("rev-parse", "main").strip() == main


@pytest.mark.parametrize("shared", [True, False])
def test_all_that_an_association_has_is_confirmed_by_itself(bridge: Bridge, shared: bool) -> None:
    """Its activities, its own file, and a place that nobody else uses; a shared place is for a person to look at."""
    if shared:
        bridge.clone.fetch()
        fika, owner = FIKA_PATH, f"content/organisations/{OWNER}.yaml"
        files = {
            PurePosixPath(path.replace(OWNER, "annan")): bridge.remote.text("main", path).encode()
            for path in (fika, owner)
        }
        main = bridge.clone.tip() or ""
        tree = bridge.clone.tree(main, files)
        bridge.clone.push({"refs/heads/main": bridge.clone.commit_tree(tree, [main], "x", NOW)}, {})
    (number,) = bridge.send(make_submission(Kind.CONFIRM, entry="", targets=EVERYTHING, through=OWNER))

    report = bridge.worker.run(NOW)

    place = bridge.remote.text(f"forslag/{number}" if shared else "main", "content/places/handen-lokal.yaml")
    assert (report.published, report.sent) == ([] if shared else [number], [number])
    assert place.splitlines()[-2:] == ["  datum: 2026-11-22", "  av: Frivilligcentralen Handen"]


@pytest.mark.parametrize("goes", [False, True])
def test_no_comment_goes_away_without_a_person(bridge: Bridge, goes: bool) -> None:
    """New hours leave comments, quotes and blank lines of all else as they were; one that must go waits for a yes."""
    bridge.clone.fetch()
    text = bridge.remote.text("main", FIKA_PATH).replace("röda dagar: nej", "röda dagar: nej  # Siv vet")
    text = text.replace("plats: handen-lokal", "\n# Nyckeln finns hos Bo\nplats:  'handen-lokal'  # stora salen")
    hand = bridge.clone.commit(bridge.clone.tip() or "", PurePosixPath(FIKA_PATH), text.encode(), "x", NOW)
    bridge.clone.push({"refs/heads/main": hand}, {})
    fields = {"tider": [{"dag": "torsdag", "tid": "13.30–15.00"}]} if goes else HOURS
    (number,) = bridge.send(make_submission(Kind.CHANGE, through=OWNER, fields=fields))

    report = bridge.worker.run(NOW)

    now = bridge.remote.text("main", FIKA_PATH)
    assert (report.published, now) == (([], text) if goes else ([number], text.replace("13.00–", "13.30–")))
