"""What a build says: `torg.phrases.building`."""

import pytest

from torg.domain.history import Lack
from torg.phrases.building import (
    Obstacle,
    ThemeTrouble,
    built_line,
    ended_name,
    foreign_sentence,
    hidden_lines,
    lack_sentence,
    lost_sentence,
    obstacle_sentence,
    stopped_paper_sentence,
    theme_sentence,
    uncommitted_sentence,
    unlisted_sentence,
)


@pytest.mark.parametrize(
    ("numbers", "line"),
    [
        ((1, 1, 1, 1), "1 sida och 1 kalender i mappen ut (1 ny eller ändrad, 1 borttagen)."),
        ((201, 143, 344, 0), "201 sidor och 143 kalendrar i mappen ut (344 nya eller ändrade, 0 borttagna)."),
    ],
)
def test_built_line_counts_in_one_and_many(numbers: tuple[int, int, int, int], line: str) -> None:
    """Pages, calendars, what changed and what was removed."""
    assert built_line(*numbers, "ut") == line


@pytest.mark.parametrize("lack", Lack)
def test_every_lack_has_its_sentence(lack: Lack) -> None:
    """It says why, what is done instead, and what to do."""
    told = lack_sentence(lack, ".torg-andrat")

    assert told.endswith(". Därför minns filen .torg-andrat när kalendrarna ändrades. Låt den ligga kvar.")


def test_a_shallow_clone_is_told_what_helps() -> None:
    """Whoever reads it in a log can search for the setting."""
    assert "fetch-depth: 0" in lack_sentence(Lack.SHALLOW, "x")


def test_a_lost_state_is_told_with_where_it_is() -> None:
    """Nothing was thrown away."""
    assert lost_sentence(".torg-andrat", ".torg-andrat.gammal") == (
        "Filen .torg-andrat gick inte att läsa. Kalendrarna räknas därför som ändrade i dag. "
        "Den gamla filen heter nu .torg-andrat.gammal."
    )


def test_a_lost_state_matters_less_with_a_history() -> None:
    """The history still says when things changed."""
    assert lost_sentence("x", "y", history=True) == (
        "Filen x gick inte att läsa. Kalendrarna går efter historiken i git. Den gamla filen heter nu y."
    )


def test_uncommitted_files_are_counted() -> None:
    """One and many."""
    rest = "utan att det är sparat i git. Ändringarna är med på sidorna och i kalendrarna ändå."

    assert [uncommitted_sentence(number) for number in (1, 2)] == [
        f"1 fil i innehållet är ändrad {rest}",
        f"2 filer i innehållet är ändrade {rest}",
    ]


def test_files_in_the_way_are_named_five_at_most() -> None:
    """One file, several, and more than anybody wants to read."""
    one, two, many = (
        foreign_sentence([f"{number}.html" for number in range(count)], "ut").split(" Inget")[0] for count in (1, 2, 7)
    )

    assert one == "Filen «0.html» i mappen «ut» är inte skriven av torg, eller är ändrad efteråt."
    assert two == "Filerna «0.html», «1.html» i mappen «ut» är inte skrivna av torg, eller är ändrade efteråt."
    assert many == (
        "Filerna «0.html», «1.html», «2.html», «3.html», «4.html» och 2 till i mappen «ut» "
        "är inte skrivna av torg, eller är ändrade efteråt."
    )


def test_a_missing_list_is_told_with_the_way_out() -> None:
    """What is missing comes first, and both ways to go on last."""
    one, many = (unlisted_sentence([f"{number}.html" for number in range(count)], "ut", "x") for count in (1, 7))
    end = (
        "Inget är skrivet. Finns där bara webbplatsen, bygg en gång med --ta-over. Då skrivs de filerna över. "
        "Annars: välj en annan mapp med --output."
    )
    start = "Listan x i mappen «ut» saknas eller är skadad. Därför vet torg inte vilka filer som är dess egna."

    assert one == f"{start} 1 fil ligger i vägen: «0.html». {end}"
    assert many == (
        f"{start} 7 filer ligger i vägen: «0.html», «1.html», «2.html», «3.html», «4.html» och 2 till. {end}"
    )


@pytest.mark.parametrize(
    ("obstacle", "words"),
    [
        (Obstacle.LINK, "är en genväg till en annan plats. Ta bort den och bygg igen."),
        (Obstacle.FOLDER, "är en mapp, men där ska det vara en fil. Flytta mappen och bygg igen."),
        (Obstacle.FILE, "är en fil, men där ska det vara en mapp. Flytta filen och bygg igen."),
        (Obstacle.OTHER, "är ingen vanlig fil. Ta bort den och bygg igen."),
        (Obstacle.OUTSIDE, "leder ut ur mappen. Sidan kan inte skrivas där."),
    ],
)
def test_what_is_in_the_way_is_called_what_it_is(obstacle: Obstacle, words: str) -> None:
    """A folder is no shortcut."""
    assert obstacle_sentence(obstacle, "x", "ut") == f"«x» i «ut» {words} Inget är skrivet."


def test_a_template_s_fault_is_one_line() -> None:
    """Without a line when none is to blame, and without words when there are none."""
    assert theme_sentence(ThemeTrouble.SYNTAX, "a.html", 3, "unexpected\n  end") == (
        "Mallen «a.html», rad 3, går inte att läsa: unexpected end. Rätta mallen och bygg igen. Inget är skrivet."
    )
    assert theme_sentence(ThemeTrouble.MISSING, "b.html", 0, "b.html") == (
        "Mallen «b.html» saknas. Rätta mallen och bygg igen. Inget är skrivet."
    )


def test_leaflets_are_counted_when_there_are_any() -> None:
    """After the calendars."""
    assert built_line(2, 1, 3, 0, "ut", papers=7) == (
        "2 sidor, 1 kalender och 7 blad i mappen ut (3 nya eller ändrade, 0 borttagna)."
    )


def test_a_leaflet_that_can_not_be_made_stops_all() -> None:
    """It is told which one, in which edition, and why."""
    assert stopped_paper_sentence("Ängsbo", "Suomi", "Något fattas.") == (
        "Bladet «Ängsbo» (Suomi) gick inte att göra. Något fattas. Inget är skrivet."
    )


def test_an_ended_calendar_says_so_in_its_name() -> None:
    """Nobody knows what it was called."""
    assert ended_name("Socialt torg Lövköping") == "Avslutat – Socialt torg Lövköping"


def test_what_is_not_shown_everywhere_is_counted() -> None:
    """In leaflets, and in lists."""
    end = "för ingen har kontrollerat på länge. Se vilka med torg stale."
    assert [hidden_lines(*each) for each in ((0, 0), (1, 0), (3, 1))] == [
        (),
        (f"1 aktivitet är inte med i bladen, {end}",),
        (f"3 aktiviteter är inte med i bladen, och 1 av dem visas inte i listorna, {end}",),
    ]
