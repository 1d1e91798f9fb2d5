"""A customer's statement of account, out of the books as both sides read them.

Law: it tells what is on the accounts of customers, in the base currency: opening balance, each line with the balance
after it, and how old is what is open on the last day.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shared_models.accounting.charts.account_type import AccountType
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.open_items.ageing import LIMITS
from shared_models.accounting.reports.asked import Narrowed
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage
from shared_models.accounting.reports.needs import OpenOn, OpenSum
from shared_models.accounting.reports.span import Span
from shared_models.communications.branding import BRANDING
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Reads, Row
from sync.papers.of_letter import Movement, of_statement
from sync.papers.paper import Paper

MOST = 2_000
"""So many lines a statement has at most; whoever wants more takes fewer days."""


@dataclass(frozen=True, slots=True)
class Account:
    """What a store answers about a customer's account: what is asked is `ledger_of` and `open_of`."""

    facts: Facts
    page: LedgerPage
    open: Sequence[OpenSum]


def account_needed(party: Mapping[str, Id | None]) -> list[Key]:
    """The records that `of_account` reads."""
    named = [(kind, party.get(f"{kind}_id")) for kind in ("company", "contact")]
    return [BRANDING, SETTINGS, *((kind, key) for kind, key in named if key)]


def party_id(party: Mapping[str, Id | None]) -> Id:
    """Whom it is of: the company, else the contact."""
    return party.get("company_id") or party.get("contact_id") or ""


def ledger_of(party: Mapping[str, Id | None], span: Span) -> LedgerAsked:
    """The lines it is made of; MOST of them."""
    return LedgerAsked(span, narrowed=Narrowed(party_id(party)), parties_only=True)


def open_of(span: Span) -> OpenOn:
    """What is open in the end; to be narrowed to the party."""
    return OpenOn(span.last, AccountType.RECEIVABLE)


def of_account(
    party: Mapping[str, Id | None], span: Span, told: Account, reads: Reads, banks: Sequence[Row] = ()
) -> Paper:
    """The statement as a paper. Raises RuleBroken for more lines than anybody reads."""
    if told.page.next is not None:
        raise RuleBroken("There are too many lines for one statement. Choose fewer days.", field="statement_from")
    customers = set(told.facts.of_types(AccountType.RECEIVABLE))
    lines = sorted(
        (each for each in told.page.lines if each.account_id in customers),
        key=lambda each: (each.day, each.entry_id, each.position),
    )
    movements = [
        Movement(each.day, each.text or "", each.debit - each.credit, each.number or "", each.due or "")
        for each in lines
    ]
    opening = sum(amount for key, amount in told.page.opening.items() if key in customers)
    named = {name: key for name in ("company_id", "contact_id") if (key := party.get(name))}
    ages = [0] * (len(LIMITS) + 2)
    for _, _, age, amount in told.open:
        ages[age] += amount
    return of_statement(
        named, span.last, told.facts.currency, movements, reads, opening=opening, ageing=ages, banks=banks
    )
