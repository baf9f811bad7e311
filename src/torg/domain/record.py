"""What all records share: frozen, closed to unknown keys, written with Swedish keys and read by English names.

The Swedish key is the field's alias. Its `description` (one Swedish sentence) and `examples` are the only text about
the field: the JSON Schema, the form's hint and the handbook's reference all take them from here (ADR 0003).
"""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict

IDENTITY = "@id"
OWNER = "@organisation"
"""Keys that the store adds from a file's place: they can not be written as plain YAML keys."""


class Record(BaseModel):
    """A value read from a file. Two records with equal fields are equal."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_by_alias=True,
        validate_by_name=False,
        serialize_by_alias=True,
        str_strip_whitespace=True,
        revalidate_instances="never",
        arbitrary_types_allowed=True,
    )

    @classmethod
    def read(cls, data: dict[str, Any]) -> Self:
        """Make the record from text-typed YAML data.

        Raises:
            pydantic.ValidationError: with every fault in the data; `torg.domain.faults` turns it into problems.
        """
        return cls.model_validate(data)

    def written(self) -> dict[str, Any]:
        """The data to write in YAML: Swedish keys, every scalar as text, defaults left out.

        Law: `type(r).read(r.written())` equals `r`, but for the identity that comes from the file's place.
        """
        dump: dict[str, Any] = self.model_dump(exclude_defaults=True, by_alias=True)
        return {key: value for key, value in dump.items() if not key.startswith("@")}
