"""`tests/` mirrors `src/torg/`, so that a module's test is found without searching."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "torg"

EXCEPTIONS = {
    "__init__.py": "holds the version and nothing else",
    "__main__.py": "one call; tests/cli/test_process.py starts it as a process",
    "cli/__init__.py": "re-exports main, which tests/cli/test_process.py starts",
}
"""Modules without a test file of their own, each with its reason."""


def is_only_docstring(module: Path) -> bool:
    """Whether a module says what its folder is and does nothing."""
    return all(isinstance(node, ast.Expr) for node in ast.parse(module.read_text("utf-8")).body)


def mirrored(module: Path) -> Path:
    """Where a module's test belongs: a package's own file is tested by the package's name."""
    inner = module.relative_to(SOURCE)
    name = inner.parent.name if inner.stem == "__init__" else inner.stem
    return ROOT / "tests" / inner.parent / f"test_{name}.py"


def test_every_module_has_its_test_file() -> None:
    """A module without one is either an exception with a reason, or untested."""
    missing = [
        str(module.relative_to(SOURCE))
        for module in sorted(SOURCE.rglob("*.py"))
        if not (module.name == "__init__.py" and is_only_docstring(module))
        and str(module.relative_to(SOURCE)) not in EXCEPTIONS
        and not mirrored(module).is_file()
    ]

    assert missing == []


def test_every_exception_is_still_a_module() -> None:
    """A reason outlives its module otherwise."""
    assert [name for name in EXCEPTIONS if not (SOURCE / name).is_file()] == []
