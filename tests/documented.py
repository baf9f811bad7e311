"""Whether every field of a module's dataclasses says what it holds."""

import ast
import dataclasses
import inspect
from types import ModuleType


def contexts_of(module: ModuleType) -> list[type]:
    """The dataclasses that the module itself defines."""
    own = [each for each in vars(module).values() if isinstance(each, type) and each.__module__ == module.__name__]
    return [each for each in own if dataclasses.is_dataclass(each)]


def fields_without_text(module: ModuleType) -> list[str]:
    """The fields that have no text below them, as `Class.field`."""
    missing = []
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ClassDef):
            for here, after in zip(node.body, [*node.body[1:], ast.Pass()], strict=True):
                if isinstance(here, ast.AnnAssign) and not _is_text(after):
                    missing.append(f"{node.name}.{ast.unparse(here.target)}")
    return missing


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and bool(node.value.value)


def not_frozen(module: ModuleType) -> list[str]:
    """The dataclasses that can be changed, or that have no text."""
    parameters = "__dataclass_params__"
    return [each.__name__ for each in contexts_of(module) if not getattr(each, parameters).frozen or not each.__doc__]
