"""The key under which the values of a new custom field are kept: made from its name, never changed afterwards."""

import re
import unicodedata
from collections.abc import Collection

_LONGEST = 40
_TAIL = 4


def key_of(label: str, taken: Collection[str]) -> str:
    """A key that no other field of the record has: lower-case letters, digits and `_`, a letter first."""
    plain = unicodedata.normalize("NFKD", label.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    base = (words if words[:1].isalpha() else f"field_{words}".rstrip("_"))[: _LONGEST - _TAIL]
    key, number = base, 2
    while key in taken:
        key, number = f"{base}_{number}", number + 1
    return key
