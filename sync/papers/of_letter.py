"""Letters about money that is open: a stored dunning letter, and what happened on a customer's account, as Papers.

Law: a letter says the amounts that were reckoned when it was made; nothing is looked up anew. A letter that is not yet
issued is provisional.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.communications.branding import BRANDING
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Reads
from sync.papers.paper import OpenItem, Paper, PaperKind, Totals
from sync.papers.parties import bank_details, customer, language, look, seller

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Movement:
    """Something that happened on a customer's account; a payment's amount is negative. Minor units of one currency."""

    day: str
    text: str
    amount: int
    number: str = ""
    due: str = ""


def letter_needed(letter: Row) -> Iterator[Key]:
    """The records that `of_dunning_letter` reads."""
    yield from (BRANDING, SETTINGS)
    if letter.get("company_id"):
        yield "company", letter["company_id"]
    if letter.get("contact_id"):
        yield "contact", letter["contact_id"]
    for each in letter.get("items") or ():
        if each.get("document_id"):
            yield "document", each["document_id"]


def of_dunning_letter(letter: Row, reads: Reads, banks: Sequence[Row] = (), intro: str = "") -> Paper:
    """The reminder that a stored dunning letter is; `intro` are the words of its level."""
    items = tuple(_dunned(each, letter["day"], reads) for each in letter.get("items") or ())
    open_amount = sum(each.open or 0 for each in items)
    fee, interest = letter.get("fee") or 0, letter.get("interest") or 0
    return _letter(
        PaperKind.REMINDER,
        letter,
        letter["day"],
        letter["currency"],
        reads,
        banks,
        provisional=letter.get("issued_at") is None,
        items=items,
        fee=fee,
        interest=interest,
        intro=intro,
        totals=Totals(payable=open_amount + fee + interest),
    )


def of_statement(
    party: Mapping[str, Id],
    day: str,
    currency: str,
    movements: Iterable[Movement],
    reads: Reads,
    *,
    opening: int = 0,
    ageing: Sequence[int] = (),
    banks: Sequence[Row] = (),
) -> Paper:
    """A customer's statement of account up to a day.

    `party` names the customer by `company_id` or `contact_id`; `opening` is what was open before the first movement,
    `ageing` what is not due, and due for 1–30, 31–60, 61–90 and more days.
    """
    items = tuple(OpenItem(each.day, each.text, each.amount, each.number, each.due) for each in movements)
    closing = opening + sum(each.amount for each in items)
    more = {"items": items, "opening": opening, "ageing": tuple(ageing), "totals": Totals(payable=closing)}
    return _letter(PaperKind.STATEMENT, party, day, currency, reads, banks, **more)


def _letter(
    kind: PaperKind, named: Mapping[str, Any], day: str, currency: str, reads: Reads, banks: Sequence[Row], **more: Any
) -> Paper:
    branding = reads.get(*BRANDING)
    company = reads.get("company", named["company_id"]) if named.get("company_id") else None
    contact = reads.get("contact", named["contact_id"]) if named.get("contact_id") else None
    ours = seller(branding, reads.get(*SETTINGS))
    return Paper(
        kind=kind,
        seller=ours,
        buyer=customer({}, company, contact),
        currency=currency,
        issue_day=day,
        banks=tuple(
            bank_details(each, ours.name)
            for each in banks
            if (each.get("iban") or each.get("number")) and (each.get("currency") or currency) == currency
        ),
        language=language({}, company, contact, branding),
        branding=look(branding),
        **more,
    )


def _dunned(item: Row, day: str, reads: Reads) -> OpenItem:
    document = reads.get("document", item["document_id"]) if item.get("document_id") else None
    told, due = document or {}, item.get("due") or ""
    late = (date.fromisoformat(day) - date.fromisoformat(due)).days if due else None
    return OpenItem(
        day=told.get("issued") or due or day,
        text="",
        amount=told.get("gross") or item.get("open") or 0,
        number=item.get("number_text") or told.get("number_text") or "",
        due=due,
        open=item.get("open") or 0,
        days_late=late,
    )
