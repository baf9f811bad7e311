"""Pieces small enough to hold in one's head."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = sorted([*(ROOT / "src").rglob("*.py"), *(ROOT / "tests").rglob("*.py")])
MOST_LINES_OF_MODULE = 400
MOST_LINES_OF_FUNCTION = 50


def functions(module: Path) -> Iterator[tuple[str, int]]:
    """Each function of a module with its number of lines, decorators left out."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            yield f"{module.relative_to(ROOT)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_no_module_is_longer_than_400_lines() -> None:
    """A longer one holds two concepts."""
    lengths = {str(module.relative_to(ROOT)): len(module.read_text("utf-8").splitlines()) for module in MODULES}

    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES_OF_MODULE} == {}


def test_no_function_is_longer_than_50_lines() -> None:
    """A longer one has parts that deserve names."""
    long = {name: lines for module in MODULES for name, lines in functions(module) if lines > MOST_LINES_OF_FUNCTION}

    assert long == {}
