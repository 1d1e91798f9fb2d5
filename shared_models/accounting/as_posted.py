"""A posted document as it was posted: its totals and its taxes, for what is settled of it later."""

from collections.abc import Iterator

from shared_models.accounting.figures import counted, supply_day
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.levied import levied_on
from shared_models.accounting.reckoning.document_totals import Totals, document_totals
from shared_models.accounting.reckoning.tax_reckoning import Taxes
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Reads, Row

_TAX_ACCOUNTS = ("account_id", "refund_account_id", "counter_account_id", "transition_account_id")


def on_cash(reads: Reads) -> bool:
    """Whether tax is due when it is paid."""
    settings = reads.get(*SETTINGS)
    return settings is not None and settings["tax_basis"] == "cash"


def document_of(reads: Reads, entry_id: Id) -> Row | None:
    """The document that an entry has posted."""
    entry = reads.get("entry", entry_id)
    found = reads.get("document", entry["document_id"]) if entry is not None and entry.get("document_id") else None
    return found if found is not None and found["entry_id"] == entry_id else None


def as_posted(reads: Reads, document: Row, base_currency: str) -> tuple[Totals, Taxes]:
    """The totals of a document and the taxes on it."""
    lines = counted(document["lines"])
    taxes = levied_on(lines, supply_day(document), reads, on_cash=on_cash(reads))
    return document_totals(document, lines, taxes, base_currency), taxes


def as_posted_further(reads: Reads, entry_id: Id) -> Iterator[Key]:
    """The document of an entry, its terms, its taxes, and their accounts."""
    entry = reads.get("entry", entry_id)
    if entry is None or not entry["document_id"]:
        return
    yield "document", entry["document_id"]
    document = reads.get("document", entry["document_id"])
    if document is not None and document["terms_id"]:
        yield "payment_terms", document["terms_id"]
    for line in document["lines"] if document is not None else ():
        for tax_id in line.get("tax_ids") or ():
            yield "tax", tax_id
            tax = reads.get("tax", tax_id)
            if tax is not None:
                yield from (("account", tax[name]) for name in _TAX_ACCOUNTS if tax[name])
