"""Issue forms as files."""

from typing import Any

import yaml

from torg.bridge.form.town import Town
from torg.bridge.hub.form_files import form_files


def read(town: Town) -> dict[str, Any]:
    """All files, as a YAML reader sees them."""
    return {name: yaml.safe_load(text) for name, text in form_files(town).items()}


def test_each_form_has_a_file_and_the_folder_its_settings(lovkoping: Town) -> None:
    """The number keeps them in order."""
    assert list(form_files(lovkoping)) == [
        "1-ny.yml", "2-andring.yml", "3-installt.yml", "4-stammer.yml", "5-tips.yml", "config.yml",
    ]  # fmt: skip


def test_a_question_has_its_hint_and_must_be_answered(lovkoping: Town) -> None:
    """`required` is YAML's own word, not a text."""
    assert read(lovkoping)["1-ny.yml"]["body"][2] == {
        "type": "input",
        "id": "titel",
        "attributes": {
            "label": "Vad heter det?",
            "description": "Kort och konkret.",
            "placeholder": "Öppen torsdagsfika",
        },
        "validations": {"required": True},
    }


def test_the_towns_own_words_can_be_ticked(lovkoping: Town) -> None:
    """As labels of boxes."""
    interests = next(each for each in read(lovkoping)["1-ny.yml"]["body"] if each.get("id") == "intresse")
    assert (interests["type"], interests["attributes"]["options"][0]) == ("checkboxes", {"label": "Prata och fika"})


def test_every_form_says_first_that_all_can_read_it(lovkoping: Town) -> None:
    """Before the first question."""
    leads = [each["body"][0]["attributes"]["value"] for each in read(lovkoping).values() if "body" in each]
    assert [lead for lead in leads if "kan alla läsa" not in lead] == []


def test_an_example_that_looks_like_a_number_or_a_day_is_text(lovkoping: Town) -> None:
    """GitHub refuses a form otherwise."""
    items = [item for each in read(lovkoping).values() for item in each.get("body", ())]
    odd = [item["attributes"]["placeholder"] for item in items if "placeholder" in item["attributes"]]
    assert [each for each in odd if not isinstance(each, str)] == []
