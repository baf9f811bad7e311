"""Who owns what."""

from pathlib import Path

import pytest

from torg.bridge.hub.owners import OwnersError, Ownership, folder_of, owners_in, ownership


def test_the_list_is_read_and_names_have_no_case(tmp_path: Path) -> None:
    """GitHub's names have none."""
    file = tmp_path / "agare.toml"
    file.write_text('[agare]\nverkstan = ["Siv-Exempel"]\n', "utf-8")
    assert (owners_in(file), owners_in(tmp_path / "no")) == ({"verkstan": frozenset({"siv-exempel"})}, {})


@pytest.mark.parametrize("text", ["[agare", 'agare = "x"', "[agare]\nverkstan = 3"])
def test_a_list_that_is_none_is_told(tmp_path: Path, text: str) -> None:
    """Nobody owns anything by mistake."""
    file = tmp_path / "agare.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(OwnersError) as caught:
        owners_in(file)
    assert str(caught.value).startswith(str(file))


def test_a_change_is_sorted_by_whose_it_is() -> None:
    """Their own folder, another's, and what is no content."""
    paths = [
        "content/activities/verkstan/schack.yaml", "content/activities/bron/fika.yaml", "Makefile",
        "content/places/torget.yaml",
    ]  # fmt: skip
    assert ownership(paths, {"verkstan": frozenset({"siv"})}, "SIV", "content") == Ownership(
        ("content/activities/verkstan",), ("content/activities/bron", "content/places"), ("Makefile",)
    )


@pytest.mark.parametrize("name", ["content", "places", "activities", "vocabularies", "organisations"])
def test_what_is_everybodys_is_nobodys_whatever_an_organisation_is_called(name: str) -> None:
    """An association that is called as a folder of ours owns its own folder, and not ours."""
    paths = [
        "content/site.yaml", "content/places/torget.yaml", "content/activities/x.yaml", "content/vocabularies/x.yaml",
        f"content/activities/{name}/fika.yaml", f"content/organisations/{name}.yaml",
    ]  # fmt: skip
    found = ownership(paths, {name: frozenset({"siv"})}, "siv", "content")

    assert (found.own, found.others) == (
        (f"content/activities/{name}", f"content/organisations/{name}"),
        ("content", "content/activities", "content/places", "content/vocabularies"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("content/activities/verkstan/schack.yaml", "content/activities/verkstan"),
        ("content/notices/verkstan/nyar.yaml", "content/notices/verkstan"),
        ("content/organisations/verkstan.yaml", "content/organisations/verkstan"),
        ("content/vocabularies/typer.yaml", "content/vocabularies"),
        ("content/site.yaml", "content"),
        ("content/activities/verkstan/../bron/schack.yaml", None),
        ("content/activities/verkstan/a/b.yaml", None),
        ("content/activities/Verkstan/schack.yaml", None),
        ("content/activities/verkstan/-x.yaml", None),
        ("content/organisations/.git.yaml", None),
        ("content/schema/activity.schema.json", None),
        (".github/workflows/ci.yaml", None),
        ("other/activities/verkstan/schack.yaml", None),
    ],
)
def test_only_plain_content_files_have_a_folder(path: str, folder: str | None) -> None:
    """Everything else is no content."""
    assert folder_of(path, "content") == folder
