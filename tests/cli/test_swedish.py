"""click in Swedish: `torg.cli.swedish`."""

from enum import StrEnum

import click
import pytest
from click.testing import CliRunner

from torg.cli.options import ChoiceType, DayType
from torg.cli.swedish import Command, quoted, say, sentence


class Colour(StrEnum):
    """A choice to make."""

    RED = "röd"
    GREEN = "grön"


@click.command("rita", cls=Command)
@click.argument("bild", help="Vad som ska ritas.")
@click.option("--farg", type=ChoiceType(Colour), help="Vilken färg.")
@click.option("--dag", type=DayType(), metavar="DATUM")
@click.option("--snabbt", is_flag=True)
def draw(bild: str, farg: Colour | None, dag: object, snabbt: bool) -> None:
    """Rita en bild."""


@click.group("verktyg", cls=type("Group", (Command, click.Group), {}))
def tools() -> None:
    """Några verktyg."""


tools.add_command(draw)


def error_of(command: click.Command, *arguments: str) -> click.ClickException:
    """The error that the arguments give."""
    with pytest.raises(click.ClickException) as caught:
        command.main(list(arguments), command.name, standalone_mode=False)
    return caught.value


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "«BILD» saknas."),
        (["hus", "--frag", "röd"], "Flaggan «--frag» finns inte. Skriv «--farg»."),
        (["hus", "--zzz"], "Flaggan «--zzz» finns inte."),
        (["hus", "--farg", "blå"], "«--farg»: «blå» går inte att välja. Skriv «röd» eller «grön»."),
        (["hus", "--farg"], "Flaggan «--farg» behöver ett värde efter sig."),
        (["hus", "--snabbt=ja"], "Flaggan «--snabbt» tar inget värde."),
        (["hus", "--dag", "i morgon"], "«--dag»: «i morgon» är inget datum. Skriv till exempel 2026-11-22."),
        (["hus", "och", "träd"], "Det står för mycket på raden: «och träd»."),
    ],
)
def test_each_usage_error_is_a_swedish_sentence(arguments: list[str], expected: str) -> None:
    """What click would say in English is said in Swedish, with what to write."""
    assert sentence(error_of(draw, *arguments)) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["ritta"], "Kommandot «ritta» finns inte. Skriv «rita»."),
        (["xyz"], "Kommandot «xyz» finns inte. Skriv «rita»."),
    ],
)
def test_an_unknown_command_is_told_the_nearest(arguments: list[str], expected: str) -> None:
    """With nothing near, all commands are listed."""
    assert sentence(error_of(tools, *arguments)) == expected


def test_errors_of_our_own_are_said_as_they_are() -> None:
    """A command's own sentence needs no translation."""
    assert sentence(click.UsageError("Det går inte.")) == "Det går inte."
    assert sentence(click.UsageError("Missing command.")) == "Skriv ett kommando också."
    assert sentence(click.BadParameter("Nej.")) == "värdet: Nej."


def test_help_is_in_swedish() -> None:
    """Usage line, headings and the help option."""
    assert CliRunner().invoke(draw, ["--help"]).output == (
        "Användning: rita [FLAGGOR] BILD\n"
        "\n"
        "  Rita en bild.\n"
        "\n"
        "Argument:\n"
        "  BILD  Vad som ska ritas.\n"
        "\n"
        "Flaggor:\n"
        "  --farg [röd|grön]  Vilken färg.\n"
        "  --dag DATUM\n"
        "  --snabbt\n"
        "  --help             Visa den här hjälpen.\n"
    )


def test_say_adds_where_help_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """An error goes to standard error, with the way to the help."""
    say(error_of(draw, "a", "b"))

    assert capsys.readouterr() == ("", "Det står för mycket på raden: «b».\nSkriv «rita --help» för hjälp.\n")


def test_quoted_joins_as_one_says_it() -> None:
    """Commas, and «eller» before the last."""
    assert quoted(["a"]) == "«a»"
    assert quoted(["a", "b", "c"]) == "«a», «b» eller «c»"


@pytest.mark.parametrize(
    ("least", "most", "given", "expected"),
    [
        (1, None, "x", "«--antal»: «x» är inget heltal."),
        (1, None, "0", "«--antal»: 0 går inte. Skriv ett tal som är minst 1."),
        (None, 5, "6", "«--antal»: 6 går inte. Skriv ett tal som är högst 5."),
        (1, 5, "-6", "«--antal»: -6 går inte. Skriv ett tal mellan 1 och 5."),
    ],
)
def test_a_number_that_can_not_be_meant(least: int | None, most: int | None, given: str, expected: str) -> None:
    """With the limits that there are."""
    option = click.Option(["--antal"], type=click.IntRange(least, most))

    assert sentence(error_of(Command("räkna", params=[option]), f"--antal={given}")) == expected
