"""`tests/` mirrors `src/torg/`, so that a module's test is found without searching."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "torg"

EXCEPTIONS = {
    "__main__.py": "one call; tests/cli/test_process.py starts it as a process",
}
"""Modules without a test file of their own, each with its reason."""


def only_gathers(module: Path) -> bool:
    """Whether a package's own file says what its folder is, re-exports names, and does nothing else."""
    nodes = ast.parse(module.read_text("utf-8")).body
    return module.name == "__init__.py" and all(
        isinstance(node, ast.Expr | ast.ImportFrom)
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {"__all__", "__version__"})
        for node in nodes
    )


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
        if not only_gathers(module)
        and str(module.relative_to(SOURCE)) not in EXCEPTIONS
        and not mirrored(module).is_file()
    ]

    assert missing == [], "\n".join(missing)


def test_every_exception_is_still_a_module() -> None:
    """A reason outlives its module otherwise."""
    assert [name for name in EXCEPTIONS if not (SOURCE / name).is_file()] == []
