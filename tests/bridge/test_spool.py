"""The spool: once for each key, one folder at a time, and nothing of a person longer than needed."""

import stat
from pathlib import Path

import pytest

from bridging import make_submission
from torg.bridge.items import Receipt, State, Track
from torg.bridge.spool import Spool, SpoolError
from torg.bridge.submission import Contact

GONE = "bcdfghjkmn"


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    """An empty one."""
    return Spool(tmp_path / "spool")


def places(spool: Spool) -> list[str]:
    """Every file in every state, as `inkorg/<number>.json`."""
    return sorted(str(path.relative_to(spool.root)) for state in State for path in (spool.root / state).iterdir())


def test_a_second_click_gives_the_same_receipt(spool: Spool) -> None:
    """Also when it has moved on since, and when the text differs."""
    sent = make_submission()
    first = spool.put(sent)
    spool.move(sent.number, State.SENT, Track(branch="x"))

    second = spool.put(sent.model_copy(update={"note": "igen"}))

    assert (first, second) == (Receipt(sent.number, fresh=True), Receipt(sent.number, fresh=False))
    assert places(spool) == [f"skickad/{sent.number}.json"]


@pytest.mark.parametrize(
    ("suspect", "confirmed", "state"),
    [(False, False, State.WAITING), (False, True, State.CONFIRMED), (True, True, State.SUSPECT)],
)
def test_where_it_begins(spool: Spool, suspect: bool, confirmed: bool, state: State) -> None:
    """A filled honeypot is never dropped, and never sent by itself."""
    sent = make_submission(suspect=suspect)
    spool.put(sent, confirmed=confirmed)

    assert [each.submission for each in spool.items(state)] == [sent]


def test_confirming_lets_it_go_on_once(spool: Spool) -> None:
    """A second confirmation, and one of what is not there, change nothing."""
    number = spool.put(make_submission()).number
    first = spool.confirm(number)
    spool.move(number, State.SENT, Track())
    second = spool.confirm(number)

    assert first
    assert second
    assert (first.state, second.state) == (State.CONFIRMED, State.SENT)
    assert [spool.confirm(each) for each in (GONE, "../../etc", "")] == [None, None, None]


def test_files_are_for_their_owner_alone(spool: Spool) -> None:
    """0600 in folders of 0700."""
    number = spool.put(make_submission()).number
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (spool.root, spool.root / "inkorg")}
    held = stat.S_IMODE((spool.root / "inkorg" / f"{number}.json").stat().st_mode)

    assert (modes, held) == ({0o700}, 0o600)


def test_what_is_too_long_is_not_kept(spool: Spool) -> None:
    """The form's own limit is lower; this is the last one."""
    with pytest.raises(SpoolError):
        spool.put(make_submission(fields={"text": "x" * 300_000}))

    assert places(spool) == []


def test_a_file_that_is_no_submission_is_told_and_not_touched(spool: Spool) -> None:
    """The others are read as before."""
    number = spool.put(make_submission()).number
    strange = spool.root / "inkorg" / f"{GONE}.json"
    strange.write_text("{}", encoding="utf-8")

    assert [each.number for each in spool.items(State.WAITING)] == [number]
    assert (spool.unreadable(), spool.get(GONE)) == ((strange,), None)


def test_a_note_stays_in_the_same_state(spool: Spool) -> None:
    """And is read again by the next process."""
    number = spool.put(make_submission(), confirmed=True).number
    spool.note(number, Track(commit="abc"))

    found = Spool(spool.root).get(number)

    assert found
    assert (found.state, found.track) == (State.CONFIRMED, Track(commit="abc"))


def test_the_person_can_be_forgotten_and_all_of_it_dropped(spool: Spool) -> None:
    """The file no longer has the words; then there is no file."""
    number = spool.put(make_submission(note="Hälsa Siv")).number
    spool.forget(number)
    found = spool.get(number)
    text = (spool.root / "inkorg" / f"{number}.json").read_text("utf-8")
    spool.drop(number)

    assert found
    assert (found.submission.contact, "Siv" in text) == (Contact(), False)
    assert (spool.get(number), places(spool)) == (None, [])


@pytest.mark.parametrize("number", [GONE, "../../etc/passwd"])
def test_what_is_not_there_can_not_be_moved(spool: Spool, number: str) -> None:
    """A mistake in the program is told."""
    with pytest.raises(KeyError):
        spool.move(number, State.SENT, Track())


def test_it_is_found_by_its_key(spool: Spool) -> None:
    """For the receipt's page."""
    sent = make_submission()
    spool.put(sent)

    assert (spool.of_key(sent.key) is not None, spool.of_key("another-key-123456")) == (True, None)


def test_what_a_dead_process_left_is_swept_away(spool: Spool) -> None:
    """Nobody was promised anything for it."""
    (spool.root / ".tmp-abc").write_text("{", encoding="utf-8")
    spool.sweep()

    assert list(spool.root.glob(".tmp*")) == []


def test_a_file_that_may_not_be_read_stops_nobody(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    """As one that somebody else owns: it is told of, the others go on, and its sender is promised nothing twice."""
    locked, other = make_submission(), make_submission(number=2)
    for each in (locked, other):
        spool.put(each)
    path, read = spool.root / "inkorg" / f"{locked.number}.json", Path.read_bytes

    def _read(self: Path) -> bytes:
        if self == path:
            raise PermissionError(13, "Permission denied", str(self))
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", _read)

    assert ([each.number for each in spool.items(State.WAITING)], spool.unreadable()) == ([other.number], (path,))
    with pytest.raises(FileExistsError):
        spool.put(locked, confirmed=True)
    assert len(places(spool)) == 2


def test_amending_changes_that_alone_and_there_alone(spool: Spool) -> None:
    """What others write down meanwhile stays; one that has moved on is left as it is."""
    number = spool.put(make_submission()).number
    spool.note(number, Track(branch="x"))

    amended = spool.amend(number, (State.WAITING,), asked=True)
    spool.confirm(number)

    assert amended
    assert (amended.track, spool.amend(number, (State.WAITING,), asked=False), spool.amend(GONE, tuple(State))) == (
        Track(branch="x", asked=True), None, None,
    )  # fmt: skip
    assert spool.items(State.CONFIRMED)[0].track.asked


def test_writing_can_be_tried(spool: Spool) -> None:
    """Without a trace; where the folder is gone it is a fault."""
    spool.try_writing()
    left = places(spool), sorted(path.name for path in spool.root.glob(".tmp-*"))
    spool.root.rename(spool.root.with_name("away"))

    assert left == ([], [])
    with pytest.raises(FileNotFoundError):
        spool.try_writing()
