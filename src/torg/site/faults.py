"""What is wrong in a theme or with a paper, as one sentence with a file and a line instead of a traceback."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import Template, TemplateNotFound, TemplateSyntaxError, UndefinedError

from torg.outputs.paper.ready import UnsetError
from torg.phrases.building import ThemeTrouble, stopped_paper_sentence, theme_sentence
from torg.phrases.editions import EDITIONS
from torg.phrases.leaflets import missing_signs_sentence, unset_sentence
from torg.site.environment import MissingComponentError


class ThemeFaultError(SystemExit):
    """A template is at fault, so nothing is written.

    Raised out of Pelican it prints its sentence on standard error, and exits with status 1.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class PaperFaultError(SystemExit):
    """A paper can not be set, so nothing is written: a site without its paper would be a loss that nobody sees.

    Raised out of Pelican it prints its sentence on standard error, and exits with status 1.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@contextmanager
def told_papers() -> Iterator[None]:
    """Tell in a sentence what stopped a paper.

    Raises:
        PaperFaultError: a paper can not be set.
    """
    try:
        yield
    except UnsetError as error:
        edition = EDITIONS[error.edition].own_name
        said = missing_signs_sentence(error.signs, error.files) if error.signs else unset_sentence(error.reason)
        raise PaperFaultError(stopped_paper_sentence(error.name, edition, said)) from None


def theme_fault(error: Exception, theme: Path) -> ThemeFaultError | None:
    """The fault in the theme behind an error; None when no template is to blame.

    Args:
        error: what was raised while templates were read or rendered.
        theme: the theme's folder.
    """
    templates = theme / "templates"
    if isinstance(error, TemplateSyntaxError):
        file = Path(error.filename) if error.filename else templates / (error.name or "")
        return _fault(ThemeTrouble.SYNTAX, file, theme, error.lineno, error.message or "")
    if isinstance(error, TemplateNotFound):
        return _fault(ThemeTrouble.MISSING, templates / (error.name or ""), theme, 0, "")
    if isinstance(error, MissingComponentError):
        return _fault(ThemeTrouble.MISSING, templates / "components" / f"{error.name}.html", theme, 0, "")
    trouble = ThemeTrouble.NAME if isinstance(error, UndefinedError) else ThemeTrouble.OTHER
    for file, line in reversed(list(_lines(error))):
        if file.is_relative_to(theme):
            return _fault(trouble, file, theme, line, str(error))
    return None


def _lines(error: Exception) -> Iterator[tuple[Path, int]]:
    """The files and lines that the error came through; a template's own lines, not those of its compiled form."""
    for frame, line in traceback.walk_tb(error.__traceback__):
        template = frame.f_globals.get("__jinja_template__")
        if isinstance(template, Template):
            line = template.get_corresponding_lineno(line)  # noqa: PLW2901 -- the same line, in the other numbering
        yield Path(frame.f_code.co_filename), line


def _fault(trouble: ThemeTrouble, file: Path, theme: Path, line: int, words: str) -> ThemeFaultError:
    """The error, with the template's path told from the theme's parent, as `theme/templates/pages/entry.html`."""
    shown = file.relative_to(theme.parent) if file.is_relative_to(theme.parent) else file
    return ThemeFaultError(theme_sentence(trouble, shown.as_posix(), line, words))
