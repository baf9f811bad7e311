"""A feed as RFC 5545 spells it: components with properties, kept with their very bytes. Nothing is forgiven."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_CONTENT_LINE = re.compile(r'(?P<name>[A-Z-]+)(?P<params>(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(?P<value>.*)', re.DOTALL)
_PARAM = re.compile(r';([A-Z-]+)=("[^"]*"|[^";:,]*)')


@dataclass(frozen=True)
class Property:
    """One content line, unfolded (section 3.1)."""

    name: str
    params: dict[str, str]
    value: str

    @property
    def form(self) -> tuple[str, str]:
        """What kind of moment it is: its value type and its zone."""
        return self.params.get("VALUE", "DATE-TIME"), self.params.get("TZID", "")


@dataclass
class Component:
    """What stands between BEGIN and END."""

    name: str
    properties: list[Property] = field(default_factory=list)
    inner: "list[Component]" = field(default_factory=list)
    octets: bytes = b""
    """The component as it stands in the file."""

    def all(self, name: str) -> list[Property]:
        """Every property of a name."""
        return [each for each in self.properties if each.name == name]

    def values(self, name: str) -> list[str]:
        """The values of every property of a name."""
        return [each.value for each in self.all(name)]

    def one(self, name: str) -> Property:
        """The property of a name, which there must be one of."""
        (found,) = self.all(name)
        return found

    @property
    def key(self) -> tuple[str, str]:
        """UID and RECURRENCE-ID: what an event is told from others by (section 3.8.4.4)."""
        return self.one("UID").value, "".join(self.values("RECURRENCE-ID"))


def everything(component: Component) -> Iterator[Component]:
    """The component and all within it."""
    yield component
    for each in component.inner:
        yield from everything(each)


def parse(feed: bytes) -> Component:
    """The one calendar in a feed.

    Raises:
        ValueError: a line is no content line, or components do not begin and end in pairs.
    """
    root = Component("")
    stack = [root]
    for line in re.split(rb"(?<=\r\n)(?![ \t])", feed)[:-1]:
        text = re.sub(rb"\r\n[ \t]", b"", line)[:-2].decode()
        match = _CONTENT_LINE.fullmatch(text)
        if not match:
            raise ValueError(f"not a content line: {text!r}")
        if match["name"] == "BEGIN":
            stack.append(Component(match["value"]))
        for each in stack[1:]:
            each.octets += line
        if match["name"] == "END":
            ended = stack.pop()
            if ended.name != match["value"] or not stack:
                raise ValueError(f"{match['value']} ends where {ended.name} should")
            stack[-1].inner.append(ended)
        elif match["name"] != "BEGIN":
            params = {name: value.strip('"') for name, value in _PARAM.findall(match["params"])}
            stack[-1].properties.append(Property(match["name"], params, match["value"]))
    if len(stack) != 1 or len(root.inner) != 1 or root.properties:
        raise ValueError("not exactly one calendar")
    return root.inner[0]


def events(feed: bytes) -> list[Component]:
    """Every event in a feed."""
    return [each for each in parse(feed).inner if each.name == "VEVENT"]
