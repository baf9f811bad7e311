"""The files of one's own list."""

import json
import re

from torg.outputs.web.list_files import PER_FILE, ListFiles, file_of, list_files

KEYS = [f"aktiviteter/handen/fika-{number}" for number in range(100)]


def _files(script: str = "run()") -> ListFiles:
    return list_files({key: f"<li>{key}</li>" for key in KEYS}, script)


def _called(content: bytes) -> tuple[str, int, dict[str, str]]:
    found = re.fullmatch(r'torgLista\("(\w+)",(\d+),(.*)\);\n', content.decode())
    assert found
    return found[1], int(found[2]), json.loads(found[3])


def test_every_entry_is_in_the_file_of_its_key() -> None:
    """And in no other; each file says the version of the whole."""
    made = _files()
    called = [_called(content) for _, content in made.files[1:]]
    assert {version for version, _, _ in called} == {made.version}
    assert {key: number for _, number, shown in called for key in shown} == {
        key: file_of(key, len(called)) for key in KEYS
    }
    assert len(called) == -(-len(KEYS) // PER_FILE)


def test_the_start_file_tells_how_many() -> None:
    """The program comes first, then what it must know."""
    made = _files()
    path, content = made.files[0]
    told = f'run()\ntorgLista.start({{"version":"{made.version}","files":17}});\n'
    assert (path, made.start, content.decode()) == ("lista/start.js", "lista/start.js", told)


def test_a_town_without_entries_has_a_file_too() -> None:
    """So that the script always has one to ask."""
    assert [path for path, _ in list_files({}, "").files] == ["lista/start.js", "lista/0.js"]


def test_which_file_is_reckoned_as_in_the_script() -> None:
    """Two numbers that the script gives too; the files are filled about evenly."""
    assert (file_of("a", 1000), file_of("aktiviteter/handen/fika", 1000)) == (97, 347)
    counts = [sum(file_of(key, 17) == number for key in KEYS) for number in range(17)]
    assert max(counts) <= 2 * PER_FILE


def test_the_version_changes_with_the_content() -> None:
    """Of the program and of the entries; the same content gives the same bytes."""
    assert (_files() == _files(), _files().version == _files("other()").version) == (True, False)
