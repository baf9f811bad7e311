"""Every faulty file in `cases` gets exactly the messages, lines and corrections that stand beside it.

A case is two files. `<name>.yaml` is put into the small town in `tests/sample`, at the place that the first line of
`<name>.txt` names; the rest of the text file is the report that `torg check` must give. After a change of words, write
the reports anew with `pytest tests/faulty --update-golden` and read the diff.
"""

import shutil
from datetime import date
from pathlib import Path

import pytest

from torg.phrases.reports_text import text_report
from torg.problems import CODES
from torg.store import load
from torg.store.load import Loaded

TODAY = date(2026, 11, 22)
CASES = Path(__file__).parent / "cases"
SAMPLE = Path(__file__).parent.parent / "sample" / "content"
NAMES = sorted(path.stem for path in CASES.glob("*.yaml"))


def load_with(name: str, folder: Path) -> Loaded:
    """Load the small town with the case's file in its place."""
    content = folder / "content"
    shutil.copytree(SAMPLE, content)
    target = content / (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()[0]
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(CASES / f"{name}.yaml", target)
    return load(content, today=TODAY)


@pytest.mark.parametrize("name", NAMES)
def test_a_faulty_file_gets_its_exact_report(name: str, tmp_path: Path, update_golden: bool) -> None:
    """The report of the town with the faulty file is the one beside it, to the letter."""
    loaded = load_with(name, tmp_path)
    report = text_report(loaded.problems, loaded.files)
    golden = CASES / f"{name}.txt"
    target = golden.read_text(encoding="utf-8").splitlines()[0]
    if update_golden:
        golden.write_text(f"{target}\n\n{report}", encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == f"{target}\n\n{report}"


@pytest.mark.parametrize("name", NAMES)
def test_a_case_shows_the_code_that_it_is_named_after(name: str, tmp_path: Path) -> None:
    """The code in the case's name is among the problems, once for each fault of that sort."""
    code = name.rsplit("-", 1)[0]
    found = {problem.code for problem in load_with(name, tmp_path).problems}
    assert found & {code} == ({code} if code in CODES else set())


def test_the_small_town_itself_has_no_problems() -> None:
    """Without a faulty file there is nothing to report, so that every report is about the case alone."""
    loaded = load(SAMPLE, today=TODAY)
    assert (loaded.problems, loaded.catalogue is not None) == ((), True)


def test_seven_faults_give_seven_messages_in_one_run(tmp_path: Path) -> None:
    """One file with seven faults of different sorts gives seven messages, from top to bottom."""
    loaded = load_with("sju-fel-1", tmp_path)
    assert [(problem.code, problem.position and problem.position.line) for problem in loaded.problems] == [
        ("falt-okant", 1),
        ("varde-okant", 2),
        ("referens-okand", 3),
        ("tider-dag", 8),
        ("klockslag", 9),
        ("referens-okand", 10),
        ("datum", 13),
    ]


def report_of(content: Path) -> str:
    """What `torg check` says about a content folder."""
    loaded = load(content, today=TODAY)
    return text_report(loaded.problems, loaded.files)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """Ten megabytes take no more time than one."""
    content = tmp_path / "content"
    shutil.copytree(SAMPLE, content)
    (content / "activities" / "handen" / "stor.yaml").write_bytes(b"x" * 10_485_760)
    assert report_of(content) == (
        "content/activities/handen/stor.yaml: fel (fil-for-stor)\n"
        "  Filen är 10 MB. Högst 64 kB får plats.\n"
        "  Sidan ska gå snabbt att läsa, också med långsamt nät.\n"
        "  Korta texten, eller dela upp den på flera filer.\n\n"
        "21 filer lästa: 1 fel, 0 varningar, 0 tips.\n"
    )


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    """What it leads to is nobody's business."""
    content = tmp_path / "content"
    shutil.copytree(SAMPLE, content)
    (tmp_path / "utanför.yaml").write_text("hemligt: ja\n", encoding="utf-8")
    (content / "places" / "lank.yaml").symlink_to(tmp_path / "utanför.yaml")
    assert report_of(content) == (
        "content/places/lank.yaml: fel (fil-lank)\n"
        "  Här ligger en genväg till en annan fil, inte själva filen.\n"
        "  Allt måste finnas i mappen, så att alla läser samma sak.\n"
        "  Lägg själva filen här i stället för genvägen.\n\n"
        "20 filer lästa: 1 fel, 0 varningar, 0 tips.\n"
    )


def test_a_missing_word_list_is_one_problem_and_not_hundreds(tmp_path: Path) -> None:
    """What refers to it is not wrong as well."""
    content = tmp_path / "content"
    shutil.copytree(SAMPLE, content)
    (content / "vocabularies" / "intressen.yaml").unlink()
    assert report_of(content) == (
        "content/vocabularies/intressen.yaml: fel (fil-saknas)\n"
        "  Filen content/vocabularies/intressen.yaml finns inte.\n"
        "  Webbplatsen går inte att bygga utan den.\n"
        "  Lägg till filen content/vocabularies/intressen.yaml.\n\n"
        "19 filer lästa: 1 fel, 0 varningar, 0 tips.\n"
    )


def test_every_code_has_a_faulty_file_of_its_own() -> None:
    """But for one that no plain file shows: nobody may read it. Three more are made above."""
    made = {"fil-for-stor", "fil-lank", "fil-saknas", "fil-olasbar"}
    assert sorted(set(CODES) - {name.rsplit("-", 1)[0] for name in NAMES} - made) == []


def test_no_case_is_left_without_its_report() -> None:
    """Every faulty file has its report and every report its file."""
    assert sorted(path.stem for path in CASES.glob("*.txt")) == NAMES
