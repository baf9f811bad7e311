"""What the rules offer to others."""

from torg.domain import rules


def test_the_package_offers_its_checks_and_what_they_need() -> None:
    """Nobody needs to know the modules inside."""
    assert sorted(rules.__all__) == [
        "Known", "RuleContext", "TEXT_GATE", "check_catalogue", "check_comments", "check_hours",
        "check_record", "check_texts",
    ]  # fmt: skip
