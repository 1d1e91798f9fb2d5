"""Plain values, the only ones that travel: None, true, false, whole numbers of 64 bits, text, lists and maps of them.

`Plain` lets msgspec refuse everything else (floats, bytes, timestamps, deep nests) while it decodes;
`why_not_plain` says what is wrong with a value that is already in memory.
"""

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta

MAX_DEPTH = 8
LARGEST = 2**63 - 1
SMALLEST = -(2**63)

Natural = Annotated[int, Meta(ge=0, le=LARGEST)]
"""A version, a cursor, a count."""

SchemaVersion = Annotated[int, Meta(ge=1, le=LARGEST)]
"""A version of the declared records."""

Whole = Annotated[int, Meta(ge=SMALLEST, le=LARGEST)]
"""Any whole number that both stores can hold."""

if TYPE_CHECKING:
    Plain = Any
else:
    Plain = None | bool | Whole | str
    for _ in range(MAX_DEPTH):
        Plain = None | bool | Whole | str | list[Plain] | dict[str, Plain]


def why_not_plain(value: object, depth: int = MAX_DEPTH) -> str:
    """What is wrong with a value, as the rest of a sentence; empty when it is plain and can be stored."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, str):
        return "" if _storable(value) else "contains a character that cannot be stored"
    if isinstance(value, int):
        return "" if SMALLEST <= value <= LARGEST else "contains a number that is too large"
    if isinstance(value, list | tuple | dict) and depth == 0:
        return "is nested too deeply"
    if isinstance(value, list | tuple):
        return next(filter(None, (why_not_plain(member, depth - 1) for member in value)), "")
    if not isinstance(value, dict):
        return "may hold only texts, whole numbers, true, false and null"
    if not all(isinstance(key, str) and _storable(key) for key in value):
        return "has a key that is not plain text"
    return next(filter(None, (why_not_plain(member, depth - 1) for member in value.values())), "")


def _storable(text: str) -> bool:
    return "\x00" not in text and (text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text))
