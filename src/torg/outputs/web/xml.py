"""Writing XML 1.0: elements by hand, text that can not break out, only characters that XML allows (section 2.2)."""

import re
from html import escape

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text(value: str) -> str:
    """A text as it stands in an element or between double quotes in an attribute."""
    return escape(_FORBIDDEN.sub("", value))


def element(name: str, value: str, **attributes: str) -> str:
    """An element with nothing but text in it; without text it is empty."""
    said = "".join(f' {key}="{text(each)}"' for key, each in attributes.items())
    return f"<{name}{said}>{text(value)}</{name}>" if value else f"<{name}{said}/>"
