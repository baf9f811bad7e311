"""How a file writes its items: `torg.store.change_style`."""

import pytest

from torg.store.change_sheet import Sheet
from torg.store.change_style import Style, style_of


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("titel: Fika\ntider: Torsdagar\n", Style()),
        ("tider:\n- dag: torsdag\n", Style(0, 2)),
        ("tider:\n    -   dag: torsdag\n", Style(4, 8)),
        ("tider:\n  -\n     dag: torsdag\n", Style(2, 5, dash_alone=True)),
        ("tider:\n - Torsdagar\n", Style(1, 3)),
        ("tider:\n- dag: torsdag\nändringar:\n  - {datum: 2026-12-24}\n", Style(2, 4, braces=True)),
        ("tider:\n- dag: torsdag\nändringar:\n  datum: 2026-12-24\n", Style(2, 4)),
        ("titel: 'Fika'\ntider: Torsdagar\n", Style(quoted_text=True)),
        ("titel: 'Fika'\nändringar:\n- inställt: Snö\n", Style(0, 2)),
        ('"titel": "Fika"\n"tider": "Torsdagar"\n', Style(quoted_keys=True, quoted_text=True)),
    ],
)
def test_the_style_is_that_of_the_changes_else_of_the_times(text: str, style: Style) -> None:
    """Columns, a dash alone, braces, quotes."""
    assert style_of(Sheet(text)) == style


@pytest.mark.parametrize(
    ("style", "text", "written"),
    [
        (Style(), "Värden är sjuk.", "Värden är sjuk."),
        (Style(), "Snö, mycket", "Snö, mycket"),
        (Style(braces=True), "Snö, mycket", '"Snö, mycket"'),
        (Style(quoted_text=True), "Snö", '"Snö"'),
        (Style(), "Nej: snö", '"Nej: snö"'),
        (Style(), 'Kören "Ton" är sjuk', "'Kören \"Ton\" är sjuk'"),
        (Style(), "no", '"no"'),
        (Style(), "2026-13-01", '"2026-13-01"'),
        (Style(), "snö # is", '"snö # is"'),
        (Style(), "\u202eevil", '"\\u202eevil"'),
    ],
)
def test_a_text_is_quoted_when_it_must_be(style: Style, text: str, written: str) -> None:
    """Or when the file quotes its texts; every YAML reader then gives the same words."""
    assert style.field("inställt", text, flow=style.braces) == f"inställt: {written}"


def test_an_item_is_written_in_the_style() -> None:
    """On lines of its own, with its dash alone, within braces, or with quoted keys."""
    fields = {"datum": "2026-11-26", "tid": ["9.30–10.00", "13.00"]}

    assert [
        Style().lines(fields),
        Style(0, 2, dash_alone=True).lines(fields),
        Style(1, 4, braces=True).lines(fields),
    ] == [
        ["  - datum: 2026-11-26", '    tid: [9.30–10.00, "13.00"]'],
        ["-", "  datum: 2026-11-26", '  tid: [9.30–10.00, "13.00"]'],
        [' -  {datum: 2026-11-26, tid: [9.30–10.00, "13.00"]}'],
    ]
    assert Style(quoted_keys=True).flow(fields) == '{"datum": "2026-11-26", "tid": ["9.30–10.00", "13.00"]}'
