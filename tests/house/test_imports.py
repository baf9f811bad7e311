"""The order of the house: who may import whom."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_import_goes_the_wrong_way() -> None:
    """Every contract of import-linter in `pyproject.toml` is kept."""
    tool = Path(sys.executable).with_name("lint-imports")

    result = subprocess.run([tool, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (result.returncode, result.stdout.count("BROKEN")) == (0, 0), result.stdout
