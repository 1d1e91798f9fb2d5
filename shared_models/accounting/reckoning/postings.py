"""What a document posts: its net to income or cost, its taxes to theirs, and what is owed to the party's account.

Law: Σ debit = Σ credit, each line on one side and of more than nothing. The nets are summed for each account, set of
tax boxes and analytic account: the document keeps its lines, the ledger says what they come to. What is owed has one
line for each due day, so that each is open and paid by itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.reckoning.document_totals import TaxGroup, Totals
from shared_models.accounting.reckoning.due_dates import Instalment
from shared_models.accounting.reckoning.entry_line import (
    AccountMissing,
    Accounts,
    EntryLine,
    account_of,
    difference_role,
    entry_line,
    that_count,
)
from shared_models.accounting.reckoning.rounding import HUNDRED_PERCENT, apportion, percentage
from shared_models.accounting.reckoning.tax_reckoning import Tax, Taxes
from shared_models.kernel.faults import worded
from shared_models.kernel.ids import Id

Row = Mapping[str, Any]

OWED_TO_US = ("invoice", "credit_note")
TAKEN_BACK = ("credit_note", "vendor_credit")
DEBITS_THE_PARTY = ("invoice", "vendor_credit")


@dataclass(frozen=True, slots=True)
class Posting:
    """What all lines of one posting share: on which side its nets stand, its currency and its party.

    `sign` is 1 where income is taken back or cost arises (nets in debit), -1 for income; `is_refund` chooses the tax
    accounts and boxes of refunds.
    """

    sign: int
    is_refund: bool
    is_purchase: bool
    currency: str
    is_foreign: bool
    company_id: Id | None
    contact_id: Id | None
    text: str

    @classmethod
    def of(cls, document: Row) -> "Posting":
        """That of a document: its `kind`, `currency`, `rate`, `company_id`, `contact_id` and `text`."""
        kind = document["kind"]
        return cls(
            sign=-1 if kind in DEBITS_THE_PARTY else 1,
            is_refund=kind in TAKEN_BACK,
            is_purchase=kind not in OWED_TO_US,
            currency=document["currency"],
            is_foreign=document.get("rate") is not None,
            company_id=document.get("company_id"),
            contact_id=document.get("contact_id"),
            text=document.get("text") or "",
        )

    def line(self, account_id: Id, amount_in_base: int, amount: int, text: str = "", **more: Any) -> EntryLine:
        """A line for amounts on the side of the nets."""
        return entry_line(
            account_id,
            self.sign * amount_in_base,
            self.currency,
            self.sign * amount if self.is_foreign else None,
            company_id=self.company_id,
            contact_id=self.contact_id,
            text=text or self.text,
            **more,
        )


def postings(
    document: Row,
    lines: Sequence[Row],
    totals: Totals,
    taxes: Taxes,
    accounts: Accounts,
    instalments: Sequence[Instalment] = (),
) -> tuple[EntryLine, ...]:
    """The entry lines of an invoice, credit note, bill or vendor credit.

    `accounts` names `receivable`, `payable`, and where they are met `rounding`, `exchange_gain`, `exchange_loss`;
    taxes bring their own. A document line that settles a down payment has `settles_in_base`, the net at which that
    stands in the books: the difference to today's rate is realised. Raises AccountMissing.
    """
    posting = Posting.of(document)
    party = account_of(accounts, "payable" if posting.is_purchase else "receivable")
    return that_count(
        [
            *_party_lines(posting, totals, party, instalments),
            *_net_lines(posting, lines, totals, taxes),
            *(line for group in totals.groups for line in tax_lines(taxes[group.tax_id], group, posting)),
            *_rounding_lines(posting, totals, accounts),
            *_settling_lines(posting, lines, totals, accounts),
        ]
    )


def tax_lines(tax: Tax, group: TaxGroup, posting: Posting) -> Iterator[EntryLine]:
    """The lines of one tax: what is charged and recovered, or both sides of a reverse charge.

    The seller posts no reverse charge.
    """
    kept, kept_in_base = kept_back(tax, group, posting)
    account_id = tax_account(tax, posting)
    if not tax.reverse_charge and account_id is not None:
        yield posting.line(
            account_id, group.tax_in_base - kept_in_base, group.tax - kept, tax.name, tax_tags=tax_tags(tax, posting)
        )
    if not (group.self_assessed_in_base and posting.is_purchase):
        return
    if account_id is None:
        raise AccountMissing(worded("Choose an account for the tax {name}.", name=tax.name), field="account_id")
    owed, owed_in_base = group.self_assessed, group.self_assessed_in_base
    yield posting.line(account_id, -owed_in_base, -owed, tax.name, tax_tags=tax_tags(tax, posting))
    if tax.counter_account_id is not None:
        back, back_in_base = owed - kept, owed_in_base - kept_in_base
        yield posting.line(tax.counter_account_id, back_in_base, back, tax.name, tax_tags=tax.counter_tags)


def kept_back(tax: Tax, group: TaxGroup, posting: Posting) -> tuple[int, int]:
    """The part of a tax that is cost because nobody gives it back; in both currencies."""
    back = HUNDRED_PERCENT - kept_percent(tax, posting)
    whole, in_base = group.tax, group.tax_in_base
    if tax.reverse_charge:
        whole, in_base = group.self_assessed, group.self_assessed_in_base
    return whole - percentage(whole, back), in_base - percentage(in_base, back)


def kept_percent(tax: Tax, posting: Posting) -> int:
    """How much of a tax nobody gives back: none of what the seller of a reverse charge never owed."""
    if tax.reverse_charge and not posting.is_purchase:
        return 0
    recovered_by = tax.counter_account_id if tax.reverse_charge else tax_account(tax, posting)
    return HUNDRED_PERCENT - (0 if recovered_by is None else tax.recoverable)


def waits(tax: Tax) -> bool:
    """Whether a tax is owed only when it is paid; that of a reverse charge never waits."""
    return tax.transition_account_id is not None and not tax.reverse_charge


def tax_account(tax: Tax, posting: Posting) -> Id | None:
    """Where a tax is posted: to wait for its payment, or to its own account, or to that of refunds."""
    if waits(tax):
        return tax.transition_account_id
    return (tax.refund_account_id if posting.is_refund else None) or tax.account_id


def tax_tags(tax: Tax, posting: Posting) -> tuple[str, ...]:
    """The boxes that the amount of a tax counts in; one that waits for its payment is in none yet."""
    if waits(tax):
        return ()
    return (tax.refund_tax_tags if posting.is_refund else ()) or tax.tax_tags


def net_tags(tax_ids: Sequence[Id], taxes: Taxes, posting: Posting) -> tuple[str, ...]:
    """The boxes that a net counts in which carries those taxes."""
    found: list[str] = []
    for tax in (taxes[each] for each in tax_ids):
        if not waits(tax):
            found += (tax.refund_base_tags if posting.is_refund else ()) or tax.base_tags
    return tuple(dict.fromkeys(found))


def _party_lines(
    posting: Posting, totals: Totals, account_id: Id, instalments: Sequence[Instalment]
) -> Iterator[EntryLine]:
    for each in instalments or (Instalment("", totals.gross, totals.gross_in_base),):
        yield posting.line(account_id, -each.amount_in_base, -each.amount, due=each.due or None)


def _net_lines(posting: Posting, lines: Sequence[Row], totals: Totals, taxes: Taxes) -> Iterator[EntryLine]:
    """The nets, summed for each account, boxes and analytic account; a text that all of them have is kept.

    Tax that nobody gives back goes to the same account, and is in no box.
    """
    alike: dict[tuple[Any, ...], list[tuple[int, int, str]]] = {}
    kept = _kept_by_line(posting, totals, taxes)
    for at, (line, own) in enumerate(zip(lines, totals.lines, strict=True)):
        if not line["account_id"]:
            raise AccountMissing(worded("Choose an account for line {line}.", line=at + 1), field="account_id")
        tags = net_tags([tax_id for tax_id, _ in own.parts], taxes, posting)
        text, analytic_id = line.get("text") or "", line.get("analytic_id")
        alike.setdefault((line["account_id"], tags, analytic_id), []).append((own.net_in_base, own.net, text))
        alike.setdefault((line["account_id"], (), analytic_id), []).append((*kept[at], text))
    for (account_id, tags, analytic_id), found in alike.items():
        texts = {text for _, _, text in found}
        yield posting.line(
            account_id,
            sum(in_base for in_base, _, _ in found),
            sum(amount for _, amount, _ in found),
            texts.pop() if len(texts) == 1 else "",
            tax_tags=tags,
            analytic_id=analytic_id,
        )


def _kept_by_line(posting: Posting, totals: Totals, taxes: Taxes) -> list[tuple[int, int]]:
    """The tax that is cost, on each line of the document; in base currency and in its own."""
    in_base, amounts = [0] * len(totals.lines), [0] * len(totals.lines)
    for group in totals.groups:
        tax = taxes[group.tax_id]
        if lost := kept_percent(tax, posting):
            kept, kept_in_base = kept_back(tax, group, posting)
            exact = [dict(each.parts).get(tax.id, 0) * lost for each in totals.lines]
            exact_in_base = [dict(each.parts_in_base).get(tax.id, 0) * lost for each in totals.lines]
            for at, part in enumerate(apportion(kept, exact, HUNDRED_PERCENT)):
                amounts[at] += part
            for at, part in enumerate(apportion(kept_in_base, exact_in_base, HUNDRED_PERCENT)):
                in_base[at] += part
    return list(zip(in_base, amounts, strict=True))


def _rounding_lines(posting: Posting, totals: Totals, accounts: Accounts) -> Iterator[EntryLine]:
    if totals.rounding_in_base:
        yield posting.line(account_of(accounts, "rounding"), totals.rounding_in_base, totals.rounding)


def _settling_lines(posting: Posting, lines: Sequence[Row], totals: Totals, accounts: Accounts) -> Iterator[EntryLine]:
    """A down payment leaves its account at the rate at which it came; what that differs from today's is realised.

    In base currency the difference is a cent of rounding, where prices include tax.
    """
    for line, own in zip(lines, totals.lines, strict=True):
        booked = line.get("settles_in_base")
        if booked is not None and (difference := own.net_in_base - booked):
            text = line.get("text") or ""
            role = difference_role(posting.sign * difference) if posting.is_foreign else "rounding"
            yield posting.line(line["account_id"], -difference, 0, text)
            yield posting.line(account_of(accounts, role), difference, 0, text)
