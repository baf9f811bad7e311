"""The sample town, built once for all tests that only read it, however many processes they run in."""

import copyreg
import fcntl
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from built_pages import THEME
from sample_papers import blank_papers
from torg.site import BuildResult, build, generators
from torg.site import site as rendering
from towns import TODAY

_FOLDER, _SAID = "webbplats", "webbplats.pickle"


def _view(values: dict[str, Any]) -> MappingProxyType[str, Any]:
    return MappingProxyType(values)


copyreg.pickle(MappingProxyType, lambda view: (_view, (dict(view),)))
"""Problems hold their values in such views, which pickle does not know."""


@dataclass(frozen=True, slots=True)
class SharedSite:
    """A built site that nobody may write in."""

    folder: Path
    """Where it lies."""
    result: BuildResult
    """How the build went."""
    templates: dict[str, str]
    """The template of every page, by the page's path under the folder."""


def shared_site(base: Path, town: Path) -> SharedSite:
    """The sample town on 22 November 2026, built by the first process that asks; the others wait and read.

    Args:
        base: a folder that the processes share, new for each run of the tests.
        town: the content folder.
    """
    base.mkdir(parents=True, exist_ok=True)
    with (base / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        said = base / _SAID
        if not said.is_file():
            with _recorded() as templates:
                result = build(town, base / _FOLDER, THEME, TODAY, paper=base / "papper")
            said.write_bytes(pickle.dumps((result, templates)))
        result, templates = pickle.loads(said.read_bytes())
    return SharedSite(base / _FOLDER, result, templates)


def run_folder(tmp_path_factory: pytest.TempPathFactory, worker: str) -> Path:
    """A folder that all processes of one run of the tests share.

    Args:
        tmp_path_factory: makes folders for one process.
        worker: the process's name, `master` when it is the only one.
    """
    own = tmp_path_factory.getbasetemp()
    return (own if worker == "master" else own.parent) / "delat"


@contextmanager
def _recorded() -> Iterator[dict[str, str]]:
    """Note which template makes which page, and have papers that are quick to make."""
    found: dict[str, str] = {}
    original: Any = rendering._edition

    def noting(*arguments: object) -> Iterator[object]:
        for path, parts, made in original(*arguments):
            if made is not None:
                found[path] = made.template
            yield path, parts, made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering, "_edition", noting)
        patch.setattr(generators, "town_papers", lambda catalogue, *_: blank_papers(catalogue))
        yield found
