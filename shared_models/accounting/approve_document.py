"""Approving a bill or a vendor credit, which somebody else posts and pays."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.approval import BOUGHT, NotApproved, asked, content
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.verb import Duty, verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield SETTINGS
    yield from (("tax", each) for line in document["lines"] for each in line.get("tax_ids") or ())
    if document["terms_id"]:
        yield "payment_terms", document["terms_id"]


@verb("approve_document", on="document", label="Approve bills", arguments=(), needs=_needs, duty=Duty.APPROVE)
def approve_document(document: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Approve a bill as it stands; whatever is changed in it afterwards takes the approval away."""
    if document["kind"] not in BOUGHT:
        raise RuleBroken("Only bills and vendor credits are approved.")
    if document["posted_at"] is not None:
        raise Frozen("This document is posted already.")
    if document["state"] == "void":
        raise RuleBroken("This document is void.")
    if asked(document, reads) and (document["entered_by"] or document["created_by"]) == occasion.actor:
        raise NotApproved("You have entered this bill yourself. Somebody else must approve it.")
    if not document["lines"]:
        raise RuleBroken("There is nothing to approve: the bill has no lines.", field="lines")
    approved = {"approved_by": occasion.actor, "approved_at": occasion.at, "approved_content": content(document)}
    yield Write("document", document["id"], {"state": "approved", **approved})
