"""Approval of what is bought: where the books ask for it, nobody approves what they have entered, nor posts what they
have approved.

What was approved is what is posted: a change takes the approval away. Where the books set a limit, bills up to it need
no approval; what nobody can value yet is above it.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.reckoning.rounding import convert
from shared_models.kernel.faults import Fault
from shared_models.kernel.money import exponent
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Occasion, Reads, Row

BOUGHT = frozenset({"bill", "vendor_credit"})
OTHER_PERSON = "other"
_LOOKED_AT = (
    "kind",
    "journal_id",
    "corrects_id",
    "is_down_payment",
    "company_id",
    "contact_id",
    "issued",
    "supplied",
    "terms_id",
    "due",
    "reference",
    "currency",
    "rate",
    "prices_include_tax",
    "discount",
    "lines",
    "payee_account_id",
    "gross",
)
_TAKEN_AWAY: dict[str, Value] = {"state": "draft", "approved_by": None, "approved_at": None, "approved_content": None}


class NotApproved(Fault):
    """The books ask for the approval of somebody else than who enters or posts."""

    status = 409


def content(document: Row) -> str:
    """What somebody approves, as a digest (SHA-256, FIPS 180-4)."""
    told = {name: document[name] for name in _LOOKED_AT}
    return sha256(json.dumps(told, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def entered(before: Row, after: Row, occasion: Occasion) -> dict[str, Value]:
    """The field that says who has written what a bill comes to: whoever changed any of it last."""
    if (
        after["kind"] not in BOUGHT
        or after["posted_at"] is not None
        or all(before[name] == after[name] for name in _LOOKED_AT)
    ):
        return {}
    return {"entered_by": occasion.actor}


def still_approved(document: Row) -> dict[str, Value]:
    """The fields that take an approval away where the document is no longer what was approved."""
    if document["approved_at"] is None or document["approved_content"] == content(document):
        return {}
    return dict(_TAKEN_AWAY)


def asked(document: Row, reads: Reads) -> bool:
    """Whether the books ask for the approval of a document."""
    settings = reads.get(*SETTINGS)
    return settings is not None and asked_by(settings, document)


def asked_by(settings: Mapping[str, Any], document: Mapping[str, Any]) -> bool:
    """Whether these settings ask for it.

    Looked at are `approval`, `approval_above` and `base_currency` of the one, and `kind`, `gross`, `currency` and
    `rate` of the other.
    """
    if settings["approval"] != OTHER_PERSON or document["kind"] not in BOUGHT:
        return False
    limit, gross, rate = settings["approval_above"], abs(document["gross"] or 0), document["rate"]
    if limit is None or document["currency"] == settings["base_currency"]:
        return limit is None or gross > limit
    base, own = exponent(settings["base_currency"]), exponent(document["currency"])
    return rate is None or convert(gross, own, rate, base) > limit


def check_approval(document: Row, reads: Reads, occasion: Occasion) -> None:
    """Raise NotApproved where a bill lacks the approval that the books ask for."""
    if not asked(document, reads):
        return
    if document["approved_at"] is None:
        raise NotApproved("This bill needs approval before it is posted.")
    if document["approved_by"] == occasion.actor:
        raise NotApproved("You approved this bill yourself, so somebody else posts it.")
