"""What stands over a report on paper: whose it is, as the organisation's look on paper says.

Law: a report is never refused for its logo; one that cannot be drawn is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.kernel.faults import InvalidValue
from sync.books.statements import Statement
from sync.papers.logo import logo_format
from sync.papers.parties import look

BRANDING = Statement("SELECT legal_name, accent, logo FROM branding WHERE deleted_at IS NULL")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """`accent` is a colour such as `#2f5fd0`; `kind` is that of `logo`: png, jpg, svg, or empty for none."""

    name: str
    accent: str
    logo: bytes = b""
    kind: str = ""


def letterhead(rows: Sequence[Sequence[Any]]) -> Letterhead | None:
    """What the rows of BRANDING say; None where nothing was chosen."""
    if not rows:
        return None
    name, accent, logo = rows[0]
    found = look({"accent": accent, "logo": logo})
    try:
        return Letterhead(name or "", found.accent, found.logo, logo_format(found.logo))
    except InvalidValue:
        return Letterhead(name or "", found.accent)
