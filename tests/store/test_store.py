"""What the store offers the rest of the house."""

from torg import store


def test_the_store_offers_reading_mending_and_writing() -> None:
    """Under these names, and no others."""
    assert [name for name in store.__all__ if not hasattr(store, name)] == []
    assert {"load", "load_pages", "fix", "write", "write_word_list", "format_file", "schemas"} <= set(store.__all__)
