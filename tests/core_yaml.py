"""A reader of YAML 1.2 with the core schema, as editors have: the independent witness beside PyYAML's YAML 1.1."""

import re
from typing import Any

import yaml

_CORE: dict[str, tuple[str, str]] = {
    "null": (r"(?:~|null|Null|NULL|)$", "~nN\0"),
    "bool": (r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    "int": (r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
    "float": (
        (
            r"(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"
        ),
        "-+.0123456789",
    ),
}
"""The tags of YAML 1.2.2, 10.3.2, in the order in which they are tried, with the characters they may begin with."""


class CoreLoader(yaml.SafeLoader):
    """PyYAML's parser with YAML 1.2's idea of what is a number."""


CoreLoader.yaml_implicit_resolvers = {}
for _name, (_pattern, _first) in _CORE.items():
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_name}", re.compile(_pattern), ["" if char == "\0" else char for char in _first]
    )


def _integer(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    return int(text, 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10)


def _real(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> float:
    text = str(loader.construct_scalar(node)).lower()
    return float(text.replace(".inf", "inf").replace(".nan", "nan"))


CoreLoader.add_constructor("tag:yaml.org,2002:int", _integer)
CoreLoader.add_constructor("tag:yaml.org,2002:float", _real)


def load_core(text: str) -> Any:
    """What a YAML 1.2 reader makes of a text."""
    return yaml.load(text, Loader=CoreLoader)
