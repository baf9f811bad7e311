"""`torg schema`: `torg.cli.schema`."""

from pathlib import Path

from small_town import Torg
from torg.phrases.field_reference import field_reference
from torg.store import schemas


def test_every_schema_is_written(torg: Torg, content: Path, tmp_path: Path) -> None:
    """Also the list of fields, where one asks for it."""
    fields = tmp_path / "docs" / "fields.md"

    result = torg("schema", "--fields", fields)

    written = {path.name: path.read_text("utf-8") for path in (content / "schema").iterdir()}
    assert (result.exit_code, result.output) == (0, f"Skrev {len(written) + 1} filer.\n")
    assert (written, fields.read_text("utf-8")) == (schemas(content), field_reference())


def test_fresh_files_are_left_alone(torg: Torg, content: Path) -> None:
    """A second run writes nothing, and --check is content."""
    torg("schema")

    assert torg("schema").output == "Skrev 0 filer.\n"
    assert (torg("schema", "--check").exit_code, torg("schema", "--check").output) == (0, "")


def test_check_names_what_is_out_of_date(torg: Torg, content: Path) -> None:
    """Exit code 1, and the stale file stays as it is."""
    torg("schema")
    stale = content / "schema" / "site.schema.json"
    stale.write_text("{}", encoding="utf-8")

    result = torg("schema", "--check")

    assert (result.exit_code, result.stderr, stale.read_text("utf-8")) == (
        1,
        f"{stale} är för gammal. Skriv: make schema\n",
        "{}",
    )


def test_nothing_is_written_through_a_link(torg: Torg, content: Path, tmp_path: Path) -> None:
    """The other place stays as it was."""
    (tmp_path / "annan").mkdir()
    (content / "schema").symlink_to(tmp_path / "annan")

    assert (torg("schema").exit_code, list((tmp_path / "annan").iterdir())) == (2, [])
