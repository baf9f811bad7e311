"""Socialt torg: a static site generator for a municipality's community activity directory."""

__version__ = "0.1.0"
