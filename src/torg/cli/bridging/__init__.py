"""The commands of `torg bridge`, a module each."""
