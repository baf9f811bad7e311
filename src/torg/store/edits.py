"""From a remedy to lines: which lines of a file go, and which come instead. Comments and all else stay."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from torg.problems import DataPath, Problem, Remedy
from torg.store.positions import Locator
from torg.store.quoting import is_plain_looking, scalar
from torg.store.walk import Span, Spot


@dataclass(frozen=True, slots=True)
class Edit:
    """Lines `start` up to but not including `stop` (from 0) are replaced by `lines`; equal ones mean an insertion.

    `splice` is the same for an edit within one mended line: the columns that give way, and the text that comes there.
    """

    start: int
    stop: int
    lines: tuple[str, ...]
    splice: "Splice | None" = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Splice:
    """Columns `start` up to but not including `stop` (from 0) of a line are replaced by `text`."""

    start: int
    stop: int
    text: str


def edit_for(locator: Locator, problem: Problem) -> Edit | None:
    """The edit that a located problem's remedy means; None when there is none, or no place for it."""
    remedy = problem.remedy
    if remedy is None:
        return None
    if remedy.action == "line":
        number = problem.position.line - 1 if problem.position else 0
        return Edit(number, number + remedy.lines, tuple(remedy.text.split("\n")))
    spot, path = locator.spot(problem.path)
    if spot is None:
        return None
    exact = path == problem.path
    if remedy.action == "add":
        return _add(locator, remedy, spot) if exact else _written_out(locator, remedy, spot, problem.path[len(path) :])
    if remedy.action == "key":
        return _replace(locator, spot.key, scalar(remedy.text)) if exact and spot.key else None
    if remedy.action == "remove":
        if problem.path and problem.path[-1] == 0 and (*problem.path[:-1], 1) not in locator.document.spots:
            spot, path = locator.spot(problem.path[:-1])  # the only item takes its list's key with it
            exact = path == problem.path[:-1]
        return _remove(locator, spot) if exact and spot else None
    if not spot.value.is_scalar or len(problem.path) - len(path) > 1:
        return None
    return _new_value(locator, remedy, spot)


def _add(locator: Locator, remedy: Remedy, spot: Spot) -> Edit | None:
    """Lines after the mapping's last one, in its column."""
    span = spot.value
    if span.is_scalar:
        return _written_out(locator, remedy, spot, ())
    lines = tuple(remedy.text.split("\n"))
    if span.style == "{":
        head = locator.mended[span.line]
        if not span.is_one_line or len(lines) > 1:
            return None
        close = span.end_column - 1
        inner = head[span.column + 1 : close]
        end = span.column + 1 + len(inner.rstrip()) if inner.strip() else close
        return _spliced(locator, span.line, Splice(end, close, f", {lines[0]}" if inner.strip() else lines[0]))
    if span.style != ":":
        return None
    stop = stop_of(locator, span)
    return Edit(stop, stop, tuple(f"{' ' * span.column}{line}" if line else line for line in lines))


def _written_out(locator: Locator, remedy: Remedy, spot: Spot, rest: DataPath) -> Edit | None:
    """A short form with its fields written out below its key, or after its dash.

    Args:
        locator: the document.
        remedy: holds the fields, as `whole`.
        spot: where the short form stands.
        rest: the last step of the problem's path, when the file has the only item of a list without its dash.
    """
    span = spot.value
    line = locator.mended[span.line]
    tail = line[span.end_column :].strip() if span.is_one_line else "…"
    if not remedy.whole or not span.is_scalar or span.style in {"|", ">"} or tail[:1] not in {"", "#"}:
        return None
    if rest not in {(), (0,)}:
        return None
    head, lines = line[: span.column], remedy.whole.split("\n")
    if spot.key is None:
        pad = " " * span.column
        return Edit(span.line, span.line + 1, (head + lines[0], *(pad + each for each in lines[1:])))
    if spot.key.line != span.line:
        return None
    pad = " " * (spot.key.column + 2)
    dashed = [("- " if not number else "  ") + each for number, each in enumerate(lines)] if rest == (0,) else lines
    opener = head.rstrip() + (f" {tail}" if tail else "")
    return Edit(span.line, span.line + 1, (opener, *(pad + each for each in dashed)))


def _new_value(locator: Locator, remedy: Remedy, spot: Spot) -> Edit:
    span = spot.value
    if "\n" in remedy.text and is_plain_looking(remedy.text) and spot.key and spot.key.line == span.line:
        head = locator.mended[span.line][: span.column].rstrip(" ")
        body = (f"{' ' * (spot.key.column + 2)}{line}" if line else "" for line in remedy.text.split("\n"))
        return Edit(span.line, stop_of(locator, span), (f"{head} |", *body))
    text = scalar(remedy.text)
    column_of_colon = span.column == span.end_column and spot.key is not None and spot.key.line == span.line
    return _replace(locator, span, f" {text}" if column_of_colon else text)


def _replace(locator: Locator, span: Span, text: str) -> Edit:
    """The span's characters replaced; a span over several lines becomes one line."""
    first = locator.mended[span.line]
    if span.style in {"|", ">"}:
        return Edit(span.line, stop_of(locator, span), (first[: span.column] + text,))
    if span.is_one_line:
        return _spliced(locator, span.line, Splice(span.column, span.end_column, text))
    last = locator.mended[span.end_line]
    return Edit(span.line, span.end_line + 1, (first[: span.column] + text + last[span.end_column :],))


def _spliced(locator: Locator, number: int, splice: Splice) -> Edit:
    return Edit(number, number + 1, (splice_line(locator.mended[number], [splice]),), splice)


def splice_line(line: str, splices: Iterable[Splice]) -> str:
    """The line with all splices made; none may overlap another."""
    for each in sorted(splices, key=lambda each: (each.start, each.stop), reverse=True):
        line = line[: each.start] + each.text + line[each.stop :]
    return line


def _remove(locator: Locator, spot: Spot) -> Edit | None:
    """The value taken away with its key or dash, and with its comma in flow."""
    span = spot.value
    start = spot.key or span
    first = locator.mended[start.line]
    before = first[: start.column]
    if not before.strip(" -"):
        stop = stop_of(locator, span)
        if spot.key and "-" in before:
            return None
        return Edit(start.line, stop, ())
    if not (span.is_one_line and start.line == span.line):
        return None
    after = first[span.end_column :]
    if after.lstrip().startswith(","):
        stop = len(first) - len(after.lstrip()[1:].lstrip())
        return _spliced(locator, start.line, Splice(start.column, stop, ""))
    return _spliced(locator, start.line, Splice(len(before.rstrip(", ")), span.end_column, ""))


def stop_of(locator: Locator, span: Span) -> int:
    """The line after the span's last one with content."""
    if span.style in {"|", ">"} or span.end_column == 0:
        stop = max(span.line + 1, span.end_line if span.end_column == 0 else span.end_line + 1)
        while stop > span.line + 1 and not locator.mended[stop - 1].strip():
            stop -= 1
        return stop
    return span.end_line + 1
