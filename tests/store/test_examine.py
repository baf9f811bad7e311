"""A faulty text: every fault in one run, and the rest read."""

import time

import pytest

from torg.store.examine import Document, examine


def told(document: Document) -> list[tuple[str, int]]:
    """The codes and lines of a document's problems."""
    return [(each.code, each.position.line if each.position else 0) for each in document.problems]


def test_faults_of_all_sorts_are_told_together() -> None:
    """From the lint, from the columns and from the walk; the data are as meant."""
    document = examine("titel:Fika\nkontakt:\n  roll: Värd\n   ring: fredagar\ntyp: kurs\ntyp: stod\nplats: @torget\n")

    assert told(document) == [("yaml-kolon", 1), ("yaml-specialtecken", 7), ("yaml-indrag", 4), ("yaml-dubblett", 6)]
    assert document.data == {
        "titel": "Fika", "kontakt": {"roll": "Värd", "ring": "fredagar"}, "typ": "kurs", "plats": "@torget"
    }  # fmt: skip


def test_a_line_that_nobody_can_read_is_left_out() -> None:
    """With the deeper ones below it; its field at the root is then not whole, and the rest is read."""
    document = examine("titel: Fika\nkostnad: {pris: 20: 30}\n  för: te\ntyp: kurs\n")

    assert told(document)[0] == ("yaml-ogiltig", 2)
    assert document.data == {"titel": "Fika", "typ": "kurs"}
    assert ("kostnad",) in document.broken


def test_a_line_is_blamed_once() -> None:
    """What the lint has told, YAML does not tell again."""
    document = examine("intresse: [natur]]\ntyp: kurs\n")

    assert [line for _, line in told(document)] == [1]


@pytest.mark.parametrize("text", ["", "\n\n", "# bara en kommentar\n", "---\n", "''\n"])
def test_nothing_is_an_empty_file(text: str) -> None:
    """Comments and blank lines are nothing."""
    document = examine(text)

    assert ([each.code for each in document.problems], document.data) == (["fil-tom"], None)


def test_a_text_without_fields_is_told_at_its_first_line() -> None:
    """The line is quoted."""
    document = examine("# a\n\nEn glad fika.\n")
    problem = document.problems[0]

    assert (told(document), dict(problem.params)) == (
        [("yaml-inte-falt", 3)],
        {"sak": "text", "värde": "En glad fika."},
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 20_000, "yaml-djup"),
        ("{" * 20_000, "yaml-djup"),
        ("- " * 20_000, "yaml-djup"),
        ("? " * 20_000, "yaml-djup"),
        ("a: &a [x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(2000)), "yaml-ankare"),
        ("a: " + "b: " * 20_000, "yaml-kolon-i-text"),
        ("a: b\n" + "hej hopp\n" * 7_000, "yaml-inte-falt"),
        ("".join(f"{' ' * (n % 7)}a{n}: b\n" for n in range(5_000)), "yaml-indrag"),
        ('a: "' + "b\n" * 30_000, "yaml-citat-oppet"),
        ("!" * 60_000, "yaml-ankare"),
    ],
    ids=lambda value: value[:12],
)
def test_a_hostile_text_is_told_within_a_second(text: str, code: str) -> None:
    """Depth, aliases, quadratic errors: nothing grows."""
    start = time.process_time()
    document = examine(text)

    assert code in {each.code for each in document.problems}
    assert time.process_time() - start < 8
