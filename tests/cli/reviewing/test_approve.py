"""`torg bridge review approve`: what a yes does to each kind of thing that waits."""

from pathlib import Path, PurePosixPath

from bridging import FIKA_PATH, NOW, make_submission
from desks import build_desk
from torg.bridge.items import State
from torg.bridge.submission import Kind

YES = "Godkänt. Förslaget är publicerat, och sidan byggs om nästa gång webbplatsen byggs.\n"


UNSEEN = "Någon hann ändra eller avgöra förslaget. Titta på det igen innan du bestämmer.\n"


def test_a_yes_publishes(tmp_path: Path) -> None:
    """And only once, and not by somebody who has not looked."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission())

    blind = desk.run("review", "approve", number)
    first, second = (desk.approve(number) for _ in range(2))

    assert (blind.exit_code, f"Titta på förslaget först: torg bridge review show {number}." in blind.output) == (
        2,
        True,
    )
    assert (first.exit_code, first.output, second.exit_code) == (0, YES, 2)
    assert desk.bridge.remote.files("main~1") == ["D\tcontent/activities/frivilligcentralen/schack-1.yaml"]


def test_a_yes_that_is_not_possible_says_why(tmp_path: Path) -> None:
    """The lines were changed by another proposal."""
    desk = build_desk(tmp_path)
    first = desk.proposed(make_submission(Kind.CHANGE))
    second = desk.proposed(make_submission(Kind.CHANGE, 2, fields={"titel": "Fredagsfika"}))
    desk.approve(first)

    result = desk.run("review", "approve", second, desk.commit(second))

    assert (result.exit_code, result.output.strip()) == (
        1,
        "Samma rader har ändrats på webbplatsen efter att det skickades. Det går inte att slå ihop av sig självt.",
    )


def test_a_small_change_that_has_to_be_made_anew_says_so(tmp_path: Path) -> None:
    """The worker does it by itself; the reviewer looks once more."""
    desk = build_desk(tmp_path)
    first = desk.proposed(make_submission(Kind.CALL_OFF))
    other = {"datum": "2026-12-03", "inställt": "Lokalen är stängd"}
    second = desk.proposed(make_submission(Kind.CALL_OFF, 2, fields=other))
    desk.approve(first)

    seen = desk.commit(second)
    refused = desk.run("review", "approve", second, seen)
    shown = desk.run("review", "show", second)
    worked = desk.run("work")
    unseen = desk.run("review", "approve", second, seen)
    again = desk.approve(second)

    said = "Nästa gång «torg bridge work» körs görs förslaget om på det som gäller nu. Titta på det igen sedan."
    assert (refused.exit_code, said in refused.output, said in shown.output) == (1, True, True)
    assert (unseen.exit_code, unseen.output) == (1, UNSEEN)
    assert (f"Gjorda om på det som gäller nu: {second}" in worked.output, again.output) == (True, YES)


def test_what_failed_is_tried_again(tmp_path: Path) -> None:
    """When somebody has mended what was in its way."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission(organisation="finns-inte"))

    result = desk.run("review", "approve", number)

    assert result.output == ("Det blir ett förslag nästa gång «torg bridge work» körs. Titta i listan om en stund.\n")
    assert [each.number for each in desk.bridge.spool.items(State.CONFIRMED)] == [number.replace("-", "")]


def test_a_tip_is_laid_aside(tmp_path: Path) -> None:
    """Read and answered."""
    desk = build_desk(tmp_path)
    (number,) = desk.bridge.send(make_submission(Kind.TIP))
    desk.bridge.worker.run(NOW)

    assert desk.run("review", "approve", number).output == "Klart. Det är borta ur listan.\n"
    assert desk.run("review", "list").output == "Inga förslag väntar.\n"


def test_a_yes_is_to_the_very_commit_that_was_shown(tmp_path: Path) -> None:
    """A branch that somebody changes afterwards is refused, and nothing is published, until it is shown again."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission(Kind.CHANGE))
    seen = desk.commit(number)
    clone = desk.bridge.clone
    clone.fetch()
    main, branch = clone.tip() or "", f"forslag/{number.replace('-', '')}"
    text = desk.bridge.remote.text(branch, FIKA_PATH).replace("onsdagsfika", "lurendrejeri")
    other = clone.commit(clone.tip(branch) or "", PurePosixPath(FIKA_PATH), text.encode(), "x", NOW)
    clone.push({f"refs/heads/{branch}": other}, {})

    refused = [desk.run("review", "approve", number, mark) for mark in (seen, seen[:16], seen[:15], "")]
    published = desk.bridge.remote.git("rev-parse", "main").strip()
    shown = desk.run("review", "show", number)
    done = desk.approve(number)

    assert ([each.exit_code for each in refused], refused[0].output, published) == ([1, 1, 1, 2], UNSEEN, main)
    assert ("lurendrejeri" in shown.output, "siv@example.org" in shown.output, done.output) == (True, False, YES)


def test_a_yes_says_when_nothing_can_be_built(tmp_path: Path) -> None:
    """Somebody took away what the word lists name; what is said yes to is published all the same."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission())
    desk.publish("content/activities/frivilligcentralen/trasig.yaml", b"titel: 1\n")

    shown = [line for line in desk.run("review", "show", number).output.splitlines() if "redan fel" in line]
    result = desk.approve(number)

    first, *rest = result.output.splitlines()
    told = "Men innehållet på torget har redan fel, så webbplatsen byggs inte förrän de är rättade: "
    assert shown == [f"{told}content/activities/frivilligcentralen/trasig.yaml, rad 1"]
    told = "Godkänt. Förslaget är publicerat. Men innehållet har fel, så webbplatsen byggs inte förrän de är rättade:"
    assert (result.exit_code, first, any("trasig.yaml" in line for line in rest)) == (0, told, True)


def test_what_is_no_longer_there_is_not_promised_anew(tmp_path: Path) -> None:
    """By `show` and by a yes alike: ring, and say no."""
    desk = build_desk(tmp_path)
    number = desk.proposed(make_submission(Kind.CALL_OFF))
    desk.publish(FIKA_PATH, None)

    shown, refused = (
        desk.run("review", "show", number).output,
        desk.run("review", "approve", number, desk.commit(number)),
    )

    gone = (
        "Aktiviteten finns inte längre på webbplatsen (2026-11-22 av Formuläret, «För hand»). "
        "Ring den som skickade. Skriv sedan decline, med ett skäl."
    )
    assert (gone in shown, refused.exit_code, refused.output.strip()) == (True, 1, gone)
