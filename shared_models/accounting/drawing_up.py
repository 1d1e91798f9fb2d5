"""Drawing up the entry of a document: what it debits and credits, to whom, and when that is due.

The arithmetic is `reckoning/`; here it meets the stored records. An entry has an id that follows from its document, so
that whoever corrects or settles the document can name it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.down_payments import account_role, check_nets, settled_further, settled_needs
from shared_models.accounting.figures import QUOTE, counted, falling_due, supply_day, told
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.levied import accounts_of, levied_on
from shared_models.accounting.party import party_of
from shared_models.accounting.posting import posting_further, posting_needs
from shared_models.accounting.reckoning.document_totals import document_totals
from shared_models.accounting.reckoning.entry_line import EntryLine
from shared_models.accounting.reckoning.postings import OWED_TO_US, postings
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Key, Reads, Row

_ROLES = frozenset(
    {
        "receivable",
        "payable",
        "rounding",
        "exchange_gain",
        "exchange_loss",
        "down_payment_received",
        "down_payment_made",
    }
)
_JOURNALS = {True: frozenset({"sale", "general"}), False: frozenset({"purchase", "general"})}
"""The kinds of journals that take what we sell, and what we buy."""

_TAX_ACCOUNTS = ("account_id", "refund_account_id", "counter_account_id", "transition_account_id")
_TEXT = 400
"""The most characters that the text of an entry or its line has."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The values that a document gets with its posting, and those of its entry."""

    document: dict[str, Value]
    entry: dict[str, Value]


def entry_id_of(document_id: Id) -> Id:
    """The id of the entry that posting a document makes."""
    return derived_id(document_id, 0)


def drawing_needs(document: Row, day: str | None) -> Iterator[Key]:
    """What drawing up reads, as far as the document tells."""
    yield from posting_needs(document["journal_id"], day, document["lines"])
    for name, kind in (("company_id", "company"), ("contact_id", "contact"), ("terms_id", "payment_terms")):
        if document[name]:
            yield kind, document[name]
    yield from settled_needs(document)
    for line in document["lines"]:
        yield from (("tax", each) for each in line.get("tax_ids") or ())
        if line.get("product_id"):
            yield "product", line["product_id"]


def drawing_further(document: Row, day: str | None, reads: Reads) -> Iterator[Key]:
    """What shows only in what was read: the accounts of taxes, products, the journal and the settings."""
    yield from posting_further(document["journal_id"], day, reads)
    yield from settled_further(document, reads)
    settings = reads.get(*SETTINGS)
    for each in settings["controls"] if settings is not None else ():
        if each["role"] in _ROLES:
            yield "account", each["account_id"]
    journal = reads.get("journal", document["journal_id"]) if document["journal_id"] else None
    if journal is not None and journal["account_id"]:
        yield "account", journal["account_id"]
    for line in document["lines"]:
        for tax in (reads.get("tax", each) for each in line.get("tax_ids") or ()):
            yield from (("account", tax[name]) for name in _TAX_ACCOUNTS if tax is not None and tax[name])
        product = reads.get("product", line["product_id"]) if line.get("product_id") else None
        if product is not None and (found := product[_account_of_products(document)]):
            yield "account", found


def drawn_up(document: Row, day: str, reads: Reads, *, on_paper: bool = False) -> Drawn:
    """The entry of a document that is posted on a day; what is `on_paper` already keeps its date.

    Raises Frozen, RuleBroken, and what the reckoning raises.
    """
    settings = reads.get(*SETTINGS)
    if settings is None:
        raise RuleBroken("There are no books yet. Set them up first.")
    _check(document, reads)
    document = (dict(document) if on_paper else _dated(document, day)) | {
        "rate": _rate(document, settings["base_currency"])
    }
    accounts = accounts_of(settings)
    lines = _with_accounts(document, accounts, reads)
    taxes = levied_on(lines, supply_day(document), reads, on_cash=settings["tax_basis"] == "cash")
    totals = document_totals(document, lines, taxes, settings["base_currency"])
    check_nets(document, lines, totals.lines)
    due = falling_due(document, totals, reads)
    owner = {**document, "contact_id": None if document["company_id"] else document["contact_id"], "text": ""}
    made = postings(owner, lines, totals, taxes, accounts, due)
    if len(made) < 2:
        raise RuleBroken("This document comes to nothing, so there is nothing to post.", field="lines")
    party = party_of(document, reads)
    entry = {
        "id": entry_id_of(document["id"]),
        "journal_id": document["journal_id"],
        "day": day,
        "kind": "ordinary",
        "text": str((party or {}).get("name") or "")[:_TEXT] or None,
        "reference": document["reference"],
        "base_currency": settings["base_currency"],
        "lines": [_stored(each) for each in made],
        "document_id": document["id"],
    }
    values = told(document, totals, due) | {
        "issued": document["issued"],
        "party": party,
        "rate": document["rate"],
        "entry_id": entry["id"],
        "state": "posted",
    }
    return Drawn(values, entry)


def _check(document: Row, reads: Reads) -> None:
    if document["posted_at"] is not None:
        raise Frozen("This document is posted already.")
    if document["kind"] == QUOTE:
        raise RuleBroken("A quote is not posted. Make an invoice of it.")
    if document["state"] == "void":
        raise RuleBroken("This document is void.")
    if not document["journal_id"]:
        raise RuleBroken("Choose a journal.", field="journal_id")
    journal = reads.get("journal", document["journal_id"])
    if journal is not None and journal["kind"] not in _JOURNALS[document["kind"] in OWED_TO_US]:
        reason = worded("{journal} is no journal for this kind of document.", journal=journal["name"])
        raise RuleBroken(reason, field="journal_id")
    if not (document["company_id"] or document["contact_id"]):
        raise RuleBroken("Choose the company or the contact that this document is for.", field="company_id")


def _dated(document: Row, day: str) -> dict[str, Value]:
    """Our own documents bear the day on which they are posted; those of vendors keep theirs."""
    own = document["kind"] in OWED_TO_US or not document["issued"]
    return {**document, "issued": day if own else document["issued"]}


def _rate(document: Row, currency: str) -> int | None:
    """The rate of a foreign document. Raises RuleBroken where it is missing."""
    if document["currency"] == currency:
        return None
    if document["rate"] is None:
        raise RuleBroken("Choose the exchange rate of this document.", field="rate")
    return int(document["rate"])


def _with_accounts(document: Row, accounts: Mapping[str, Id], reads: Reads) -> Sequence[dict[str, Any]]:
    """The lines that count, each with its account: its own, else its product's, else the journal's usual one."""
    lines = counted(document["lines"])
    if document["is_down_payment"]:
        return [{**line, "account_id": accounts.get(account_role(document))} for line in lines]
    journal = reads.get("journal", document["journal_id"])
    for line in lines:
        product = reads.get("product", line["product_id"]) if line.get("product_id") else None
        of_product = product[_account_of_products(document)] if product is not None else None
        line["account_id"] = line["account_id"] or of_product or (journal["account_id"] if journal else None)
    return lines


def _account_of_products(document: Row) -> str:
    return "income_account_id" if document["kind"] in OWED_TO_US else "expense_account_id"


def _stored(line: EntryLine) -> dict[str, Value]:
    """The line in the one form in which it is stored and hashed: only the columns that have a value."""
    row: dict[str, Value] = {"account_id": line.account_id, "debit": line.debit, "credit": line.credit}
    if line.foreign is not None:
        row |= {"currency": line.currency, "foreign": line.foreign}
    for name in ("company_id", "contact_id", "due", "analytic_id"):
        if (value := getattr(line, name)) is not None:
            row[name] = value
    if line.tax_tags:
        row["tax_tags"] = sorted(set(line.tax_tags))
    if line.text:
        row["text"] = " ".join(line.text.split())[:_TEXT]
    return row


def posting_day(document: Row, day: str | None) -> str | None:
    """The day on which a document is posted: the one asked for, else its own."""
    return day or document["issued"]
