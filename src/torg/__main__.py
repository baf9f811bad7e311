"""`python -m torg` is the same as `torg`."""

from torg.cli import main

main()
