"""Down payments: charged before anything is supplied, they stand in an account of their own until the final document.

Law: a down payment is settled as a whole and once; a credit note of the final document opens it again.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from shared_models.accounting.figures import counted, supply_day
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.levied import accounts_of, levied_on
from shared_models.accounting.reckoning.document_totals import document_totals
from shared_models.accounting.reckoning.down_payment import settling
from shared_models.accounting.reckoning.entry_line import account_of
from shared_models.accounting.reckoning.postings import OWED_TO_US, TAKEN_BACK
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Reads, Row, Write

_SETTLES = {"invoice": "invoice", "credit_note": "invoice", "bill": "bill", "vendor_credit": "bill"}
"""Which kind of down payment a document of a kind settles, or opens again."""


def account_role(document: Row) -> str:
    """The part of the account in which down payments of this kind stand."""
    return "down_payment_received" if document["kind"] in OWED_TO_US else "down_payment_made"


def check_settled(document: Row, paid: Row) -> None:
    """Raise RuleBroken unless the document may settle (a credit note: open again) what was paid down."""
    if not paid["is_down_payment"] or paid["posted_at"] is None or paid["kind"] != _SETTLES.get(document["kind"]):
        raise RuleBroken("Only a posted down payment is settled.", field="lines")
    if any(paid[name] != document[name] for name in ("company_id", "contact_id", "currency")):
        raise RuleBroken("The down payment is somebody else's, or in another currency.", field="lines")
    if document["kind"] not in TAKEN_BACK and paid["settled_by_id"] is not None:
        raise RuleBroken(worded("{name} is settled already.", name=paid["number_text"] or ""), field="lines")


def settling_lines(document: Row, paid: Row, settings: Row, role: str, reads: Reads) -> list[dict[str, Any]]:
    """The lines that take a down payment off a document."""
    lines = counted(paid["lines"])
    taxes = levied_on(lines, supply_day(paid), reads)
    totals = document_totals(paid, lines, taxes, settings["base_currency"])
    inclusive = bool(document["prices_include_tax"])
    account_id = account_of(accounts_of(settings), role)
    found = settling(totals, paid["currency"], account_id, paid["number_text"] or "", prices_include_tax=inclusive)
    added = {"kind": "down_payment", "settles_id": paid["id"]}
    return [added | {name: value for name, value in each.items() if value not in (None, [], "")} for each in found]


def settled_by(document: Row) -> dict[Id, int]:
    """What a document settles of each down payment, in base currency and negative."""
    found: defaultdict[Id, int] = defaultdict(int)
    for line in document["lines"]:
        if line.get("settles_id"):
            found[line["settles_id"]] += line.get("settles_in_base") or 0
        elif line.get("settles_in_base") is not None:
            raise RuleBroken("A line settles a down payment without saying which.", field="lines")
    return dict(found)


def settled_needs(document: Row) -> Iterator[Key]:
    """The down payments that a document settles."""
    yield from (("document", line["settles_id"]) for line in document["lines"] if line.get("settles_id"))


def settled_further(document: Row, reads: Reads) -> Iterator[Key]:
    """Their entries."""
    for key in settled_needs(document):
        paid = reads.get(*key)
        if paid is not None and paid["entry_id"]:
            yield "entry", paid["entry_id"]


def settled(document: Row, reads: Reads) -> Iterator[Write]:
    """What posting a document writes about the down payments that it settles. Raises RuleBroken."""
    for paid_id, amount in settled_by(document).items():
        paid = reads.get("document", paid_id)
        if paid is None:
            raise RuleBroken("Only a posted down payment is settled.", field="lines")
        check_settled(document, paid)
        if amount != -_booked(paid, reads):
            reason = worded("{name} is settled as a whole or not at all.", name=paid["number_text"] or "")
            raise RuleBroken(reason, field="lines")
        by = None if document["kind"] in TAKEN_BACK else document["id"]
        yield Write("document", paid_id, {"settled_by_id": by})


def _booked(paid: Row, reads: Reads) -> int:
    """At what a down payment stands in the books, net and in base currency."""
    entry, settings = reads.get("entry", paid["entry_id"]), reads.get(*SETTINGS)
    if entry is None or settings is None:
        raise RuleBroken("Only a posted down payment is settled.", field="lines")
    account_id = account_of(accounts_of(settings), account_role(paid))
    amount = sum(line["debit"] - line["credit"] for line in entry["lines"] if line["account_id"] == account_id)
    return int(-amount if paid["kind"] in OWED_TO_US else amount)
