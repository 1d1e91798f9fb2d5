"""Ids that records have in other programs: kept with the record as `source:id`, the surest sign that two are the same.

An id alone says nothing: both HubSpot and Pipedrive count from one. So the program that a file comes from stands before
it; only what is so recognised is guessed to be an id. Anything else that keeps records in step uses the same form.
"""

import re
from collections.abc import Iterable, Iterator

EXTERNAL = "external_ids"
"""The field that holds them."""
_PREFIXED = re.compile(r"[a-z][a-z0-9_-]{0,39}:\S.*")
_SALESFORCE = "salesforce"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def source_of(program: str) -> str:
    """How a program is called before its ids: its first word; `file` where nobody knows it."""
    words = program.casefold().split()
    return words[0] if words else "file"


def keyed(program: str, ids: Iterable[str]) -> Iterator[str]:
    """Ids of a file with their source before them, unless that stands there."""
    source = source_of(program)
    for each in ids:
        if _PREFIXED.fullmatch(each):
            yield each
        else:
            yield f"{source}:{_long(each) if source == _SALESFORCE else each}"


def _long(salesforce_id: str) -> str:
    """A Salesforce id in its long form, which tells capitals by its last three letters.

    Reports have fifteen letters, exports eighteen; without the last three, two ids may differ by capitals alone.
    """
    if len(salesforce_id) != 15 or not salesforce_id.isalnum() or not salesforce_id.isascii():
        return salesforce_id
    parts = (salesforce_id[at : at + 5] for at in (0, 5, 10))
    return salesforce_id + "".join(_LETTERS[sum(each.isupper() << at for at, each in enumerate(p))] for p in parts)
