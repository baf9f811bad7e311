"""The commands of `torg bridge review`, a module each."""
