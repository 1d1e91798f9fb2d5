"""What every message is: a map with its name under `type`. Fields that hold their default may be left out."""

from typing import Annotated

from msgspec import Meta, Struct

ID_PATTERN = r"\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z"
IdText = Annotated[str, Meta(pattern=ID_PATTERN)]
CheckedId = Annotated[str, Meta(extra={"pattern": ID_PATTERN})]
"""An id as well, where the message itself checks all of them at once."""
ShortText = Annotated[str, Meta(max_length=200)]
LongText = Annotated[str, Meta(max_length=4000)]
Token = Annotated[str, Meta(max_length=8192)]


class Message(Struct, frozen=True, omit_defaults=True, tag_field="type"):
    """One message of the protocol."""
