"""click in Swedish: headings, usage lines and errors.

click takes its words from gettext catalogues that do not exist in Swedish, so the few sentences that it can say are
said here instead. No message blames, and each says what to write.
"""

import re
from collections.abc import Iterable

import click
from click.exceptions import NoSuchCommand

from torg.domain.nearest import nearest

_HELP = "Visa den här hjälpen."


def _write_help(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    rows: dict[str, list[tuple[str, str]]] = {"Argument": [], "Flaggor": []}
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx)
        if record:
            rows["Argument" if isinstance(param, click.Argument) else "Flaggor"].append(record)
    for heading, records in rows.items():
        if records:
            with formatter.section(heading):
                formatter.write_dl(records)


class Command(click.Command):
    """A command whose help is in Swedish. Its help option is always shown last."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that begins with `Användning:`."""
        pieces = ["[FLAGGOR]", *(piece for piece in self.collect_usage_pieces(ctx) if piece != "[OPTIONS]")]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Användning: ")

    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Arguments are written with the options."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the arguments, then the options."""
        _write_help(self, ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The help option, with its help in Swedish."""
        option = super().get_help_option(ctx)
        if option:
            option.help = _HELP
        return option


_NO_NUMBER = re.compile(r"'(.*)' is not a valid integer")
_OUTSIDE = re.compile(r"(\S+) is not in the range (?:(\d+)<=x<=(\d+)|x>=(\d+)|x<=(\d+))\.")
"""What click says of numbers, in English."""


def _about_number(message: str) -> str:
    """The same in Swedish; nothing when it is about something else."""
    if found := _NO_NUMBER.match(message):
        return f"«{found[1]}» är inget heltal."
    if found := _OUTSIDE.match(message):
        number, first, last, least, most = found.groups()
        limits = f"mellan {first} och {last}" if first else f"som är minst {least}" if least else f"som är högst {most}"
        return f"{number} går inte. Skriv ett tal {limits}."
    return ""


def quoted(words: Iterable[str]) -> str:
    """`«a», «b» eller «c»`."""
    *most, last = [f"«{word}»" for word in words]
    return f"{', '.join(most)} eller {last}" if most else last


def write_instead(word: str, candidates: Iterable[str], *, else_all: bool = False) -> str:
    """` Skriv «check».`: the candidate most like the word; when none is, all of them or nothing."""
    candidates = sorted(candidates)
    near = nearest(word, candidates)
    if near:
        return f" Skriv «{near}»."
    return f" Skriv {quoted(candidates)}." if else_all and candidates else ""


def _name(param: click.Parameter | None, ctx: click.Context | None) -> str:
    if param is None:
        return "värdet"
    if isinstance(param, click.Option):
        return f"«{max(param.opts, key=len)}»"
    return f"«{param.make_metavar(ctx) if ctx else param.human_readable_name}»"


def _option_names(ctx: click.Context | None) -> list[str]:
    return (
        [option for param in ctx.command.get_params(ctx) for option in param.opts if option[:1] == "-"] if ctx else []
    )


def sentence(error: click.ClickException) -> str:
    """What a usage error says, in Swedish."""
    match error:
        case NoSuchCommand(command_name=name, ctx=ctx):
            group = ctx.command if ctx else None
            known = group.list_commands(ctx) if ctx and isinstance(group, click.Group) else []
            return f"Kommandot «{name}» finns inte.{write_instead(name, known, else_all=True)}"
        case click.NoSuchOption(option_name=name, ctx=ctx):
            return f"Flaggan «{name}» finns inte.{write_instead(name, _option_names(ctx))}"
        case click.MissingParameter(param=param, ctx=ctx):
            return f"{_name(param, ctx)} saknas."
        case click.BadParameter(param=param, ctx=ctx, message=message) if told := _about_number(message):
            return f"{_name(param, ctx)}: {told}"
        case click.BadParameter(param=click.Argument(), message=message):
            return message
        case click.BadParameter(param=param, ctx=ctx, message=message):
            return f"{_name(param, ctx)}: {message}"
        case click.BadOptionUsage(option_name=name, message=message):
            return f"Flaggan «{name}» {'tar inget värde' if 'not take' in message else 'behöver ett värde efter sig'}."
        case click.UsageError(message=message) if extra := re.search(r"extra arguments? \((.*)\)", message):
            return f"Det står för mycket på raden: «{extra[1]}»."
        case click.UsageError(message="Missing command."):
            return "Skriv ett kommando också."
        case _:
            return error.format_message()


def say(error: click.ClickException) -> None:
    """Print a usage error on standard error: the usage line, then the sentence."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    click.echo(sentence(error), err=True)
    if ctx:
        click.echo(f"Skriv «{ctx.command_path} --help» för hjälp.", err=True)
