"""Short numbers for long addresses."""

from torg.domain.short_numbers import short_number


def test_a_number_never_changes() -> None:
    """These stand on paper already."""
    assert [short_number(f"aktiviteter/{each}") for each in ("biblioteket/stickkafe", "handen/fika")] == [
        "14437",
        "40014",
    ]


def test_numbers_have_five_digits_and_are_spread_out() -> None:
    """Of a thousand, a few share theirs."""
    numbers = [short_number(f"aktiviteter/handen/{each}") for each in range(1000)]
    assert ({len(each) for each in numbers}, {each[0] == "0" for each in numbers}) == ({5}, {False})
    assert 980 < len(set(numbers)) <= 1000
