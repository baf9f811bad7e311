"""The measured rules: both sides give the same dates, so that the measurement compares like with like."""

from importlib import import_module

bench = import_module("bench.bench_occurrences")


def test_both_sides_give_the_same_dates() -> None:
    """A hundred activities, every shape among them, day by day."""
    tables, rules = bench.town(100, seed=2)
    ours = [[each.day for each in bench.occurrences(table, bench.TOWN, bench.FIRST, bench.LAST)] for table in tables]
    assert ours == [[day.date() for day in rule()] for rule in rules]
    assert {table.schedules[0].kind.value for table in tables} == {"weekly", "every-other-week", "monthly", "dates"}
