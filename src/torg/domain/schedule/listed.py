"""Field types that are one value or a list of them, each read from text; a fault points at its element."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Any, Generic, TypeVar, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from torg.domain.faulty import faulty
from torg.domain.fields import need_text

Part = TypeVar("Part")
Whole = TypeVar("Whole")


@dataclass(frozen=True, slots=True, eq=False)
class Listed(Generic[Part, Whole]):
    """How a field with several parts is read from text or a list of texts, and written.

    One text may hold several parts (`måndag och onsdag`). A fault in a list names the element in its location; a
    fault in one text quotes the faulty part.
    """

    kinds: tuple[type, ...]
    """What a part is when it already is read."""
    read: Callable[[str], Iterable[Part]]
    """The parts that a text means.

    Raises PydanticCustomError for a text that means nothing.
    """
    gather: Callable[[Iterable[Part]], Whole]
    """All parts as one canonical value: sorted, without repeats."""
    write: Callable[[Whole], list[str]]
    """The texts that mean the value, each one element."""
    element: dict[str, Any]
    """JSON Schema of one element."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A list of elements behind a validator that also takes one text."""
        element = core_schema.no_info_plain_validator_function(self._element)
        return core_schema.no_info_wrap_validator_function(
            self._whole,
            core_schema.list_schema(element),
            serialization=core_schema.plain_serializer_function_ser_schema(self.dump),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """One element, or a list with at least one."""
        return {"anyOf": [self.element, {"type": "array", "items": self.element, "minItems": 1}]}

    def dump(self, value: Whole) -> str | list[str]:
        """The value as text: a list only when there is more than one element."""
        texts = self.write(value)
        return texts[0] if len(texts) == 1 else texts

    def _whole(self, value: Any, elements: Callable[[list[Any]], list[tuple[Part, ...]]]) -> Whole:
        if isinstance(value, list | tuple):
            if not value:
                raise faulty("falt-tomt", "")
            return self.gather(chain.from_iterable(elements(list(value))))
        if isinstance(value, dict):
            raise faulty("falt-form", "", väntat="lista", fick="fält")
        return self.gather(self._element(value))

    def _element(self, value: Any) -> tuple[Part, ...]:
        if isinstance(value, self.kinds):
            return (cast("Part", value),)
        return _parts(self, need_text(value))


@lru_cache(maxsize=4096)
def _parts(listed: Listed[Part, Whole], text: str) -> tuple[Part, ...]:
    """The parts that a text means; remembered, because many entries meet at the same hour and day."""
    return tuple(listed.read(text))
