"""The kinds of paper that `torg paper` makes, a module each."""
