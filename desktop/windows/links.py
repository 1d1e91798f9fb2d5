"""Links into the product: `counterfoil://contact/<id>` a record, `counterfoil://place/<place>` a place of the window.

Law: pure. What a link names may be unknown, deleted or out of sight; whoever opens it says so. The query names the
organisation, for people who belong to several: `?organisation=<tenant id>`. It holds nothing of what a record says.
"""

import re
from dataclasses import dataclass

from shared_models.kernel.ids import Id, is_id

SCHEME = "counterfoil"
LONGEST = 300
"""Characters a link has at most."""
_PLACE = "place"
_LINK = re.compile(
    rf"{SCHEME}:/{{0,3}}([a-z][a-z0-9_]{{0,60}})/([a-z0-9_][a-z0-9_.:-]{{0,100}})/?(?:\?([^#\s]*))?(?:#\S*)?",
    re.ASCII | re.IGNORECASE,
)
_ORGANISATION = re.compile(r"(?:^|&)organisation=([^&]*)", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link leads: a record, or else a place. `tenant` is empty for the organisation that is open."""

    record_type: str = ""
    record_id: Id = ""
    place: str = ""
    tenant: Id = ""

    def __str__(self) -> str:
        path = f"{_PLACE}/{self.place}" if self.place else f"{self.record_type}/{self.record_id}"
        return f"{SCHEME}://{path}" + (f"?organisation={self.tenant}" if self.tenant else "")


def parse(text: str) -> Link | None:
    """The link that a text is, which may be pasted with space or angle brackets around it; None for anything else."""
    bare = text.strip().strip("<>").strip() if len(text) <= 2 * LONGEST else ""
    found = _LINK.fullmatch(bare) if len(bare) <= LONGEST else None
    if found is None:
        return None
    kind, name = found[1].lower(), found[2].lower()
    said = _ORGANISATION.search(found[3] or "")
    tenant = said[1].lower() if said else ""
    if tenant and not is_id(tenant):
        return None
    if kind == _PLACE:
        return Link(place=name, tenant=tenant)
    return Link(kind, name, tenant=tenant) if is_id(name) else None


def looks_like_link(text: str) -> bool:
    """Whether a text was meant as a link, also when it is a broken one."""
    return text.strip().lstrip("<")[: len(SCHEME) + 1].lower() == f"{SCHEME}:"
