"""Explaining a bank line: it is posted against what it pays and what it is coded as, and what it pays is matched.

Law: items and codings make up the line's amount exactly. Payments that are in the books already are not posted again:
the line is only tied to their entries. An item of another currency loses as much of its own as is said, and what that
is worth more or less than what is paid is a difference of exchange.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.as_posted import as_posted_further
from shared_models.accounting.giving_up import given_up_lines
from shared_models.accounting.ongoing import Ongoing, ongoing_further, refuse_reversed
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.reckoning.entry_line import EntryLine, account_of, difference_role, entry_line
from shared_models.accounting.reckoning.rounding import allot, convert
from shared_models.accounting.settling import match, open_item, part_of, settling_further, settling_gathers
from shared_models.accounting.vocabulary import RATE_SCALE
from shared_models.banking.coded_lines import coded_lines
from shared_models.banking.payment import Payment
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.money import exponent, to_text
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

CODING = (
    RecordField("account_id", "Account", Kind.REFERENCE, reference="account", required=True),
    RecordField("amount", "Amount", Kind.INTEGER, required=True, help="With its tax, signed as on the statement"),
    RecordField("tax_id", "Tax", Kind.REFERENCE, reference="tax"),
    RecordField("company_id", "Company", Kind.REFERENCE, reference="company"),
    RecordField("contact_id", "Contact", Kind.REFERENCE, reference="contact"),
    RecordField("analytic_id", "Analytic account", Kind.REFERENCE, reference="analytic_account"),
    RecordField("text", "Text", Kind.TEXT, max_length=400),
)
PAID = RecordField("paid", "Paid with", Kind.INTEGER, help="Of the bank line, where the item is in another currency")
ITEMS = (*Payment.declaration.by_name["items"].lines, PAID)
_GIVEN_UP = ("discount", "written_off")
_TAX_ACCOUNTS = ("account_id", "refund_account_id", "counter_account_id", "transition_account_id")


class NotExplained(Fault):
    """What a bank line is said to be does not make up its amount; `difference` says by how much."""

    status = 422


def entry_key(line_id: Id, time: int) -> Key:
    """The entry that explains a bank line, for the first (0), second … time."""
    return "entry", named_id("entry", f"bank_line/{line_id}/{time}")


def entries_of(line_id: Id, reads: Reads) -> Iterator[Key]:
    """The entries that have explained a bank line so far, and the next one that would."""
    time = 0
    while reads.get(*entry_key(line_id, time)) is not None:
        yield entry_key(line_id, time)
        time += 1
    yield entry_key(line_id, time)


def _needs(line: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "bank_account", line["bank_account_id"]


def _further(line: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield from entries_of(line["id"], reads)
    own = reads.get("bank_account", line["bank_account_id"])
    if own is None:
        return
    codings = arguments.get("coding") or ()
    yield from ongoing_further(reads, line["day"], (own["journal_id"],), codings)
    yield "account", own["account_id"]
    for each in arguments.get("items") or ():
        yield from settling_further(reads, each["entry_id"])
        yield from as_posted_further(reads, each["entry_id"])
    for each in codings:
        tax = reads.get("tax", each.get("tax_id") or "")
        yield from (("account", tax[name]) for name in _TAX_ACCOUNTS if tax is not None and tax[name])


def _gathers(line: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(*(each["entry_id"] for each in arguments.get("items") or ()))


def _inverse(before: Mapping[str, Any], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    return "undo_reconcile", {}


@verb(
    "reconcile",
    on="bank_line",
    label="Reconcile bank lines",
    arguments=(
        RecordField("items", "What it pays", Kind.LINES, lines=ITEMS),
        RecordField("coding", "What else it is", Kind.LINES, lines=CODING),
        RecordField("text", "Text", Kind.TEXT, max_length=400),
        RecordField("rate", "Exchange rate", Kind.DECIMAL, scale=RATE_SCALE, minimum=1),
        RecordField("rule_id", "Rule", Kind.REFERENCE, reference="bank_rule"),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    inverse=_inverse,
    adds=True,
)
def reconcile(line: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Post a bank line against open items and accounts, and match what it pays; or tie it to entries that are there."""
    if line["state"] != "open":
        raise RuleBroken("This bank line is explained already.")
    books = Ongoing(reads, occasion)
    explaining = _Explaining(books, line, books.must("bank_account", line["bank_account_id"]), arguments)
    entry_id, *others = explaining.tied() or (explaining.post(),)
    told = {"state": "done", "entry_id": entry_id, "other_entry_ids": others, "rule_id": arguments["rule_id"]}
    books.write("bank_line", line["id"], told)
    if arguments["rule_id"]:
        rule = books.must("bank_rule", arguments["rule_id"])
        books.write("bank_rule", rule["id"], {"uses": rule["uses"] + 1})
    yield from books.writes


@dataclass(frozen=True, slots=True)
class _Explaining:
    books: Ongoing
    line: Row
    own: Row
    arguments: Mapping[str, Any]

    @property
    def is_foreign(self) -> bool:
        return bool(self.line["currency"] != self.books.base)

    def tied(self) -> tuple[Id, ...]:
        """The entries that moved the bank's account already, where those are what the line is; raises NotExplained."""
        items = self.arguments["items"]
        places = {(each["entry_id"], each["line"]) for each in items}
        moved = [amount for each in places if (amount := self._moved(*each)) is not None]
        if not moved:
            return ()
        if len(places) < len(items):
            raise RuleBroken("An item stands twice in what is paid.", field="items")
        if len(moved) < len(items) or self.arguments["coding"]:
            raise RuleBroken("Entries of the bank account explain a line by themselves.", field="items")
        self._complete(sum(moved))
        entries = tuple(dict.fromkeys(str(each["entry_id"]) for each in items))
        for each in entries:
            self._check_tied(each)
        return entries

    def _moved(self, entry_id: Id, place: int) -> int | None:
        """What an entry's line has moved on the bank's account, in its currency; None for a line of another account."""
        lines = self.books.must("entry", entry_id)["lines"]
        if place >= len(lines) or lines[place]["account_id"] != self.own["account_id"]:
            return None
        told = lines[place]
        if not self.is_foreign:
            return int(told.get("debit") or 0) - int(told.get("credit") or 0)
        return int(told.get("foreign") or 0) if told.get("currency") == self.line["currency"] else 0

    def _check_tied(self, entry_id: Id) -> None:
        """Raise RuleBroken where an entry is not posted, was taken back or takes back, or explains another line."""
        entry = self.books.must("entry", entry_id)
        if entry["posted_at"] is None:
            raise RuleBroken("Only a posted entry explains a bank line.", field="items")
        if entry["reverses_id"] is not None:
            raise RuleBroken("This entry takes another back. It explains no bank line.", field="items")
        refuse_reversed(entry, self.books)
        for kind, row in self.books.naming("entry", entry_id):
            if kind == "bank_line" and entry_id in (row["entry_id"], *(row["other_entry_ids"] or ())):
                raise RuleBroken("This entry explains another bank line.", field="items")

    def post(self) -> Id:
        """Post the line and match what it pays."""
        items = [self._item(each) for each in self.arguments["items"]]
        settled_by_cash = [_cash(item, each) for item, each in zip(items, self.arguments["items"], strict=True)]
        paid = [
            self._paid(item, each, cash)
            for item, each, cash in zip(items, self.arguments["items"], settled_by_cash, strict=True)
        ]
        self._complete(sum(paid) + sum(each["amount"] for each in self.arguments["coding"]))
        codings = self.arguments["coding"]
        in_base = self._in_base([*paid, *(each["amount"] for each in codings)])
        lines = [self._bank(sum(in_base))]
        settled: list[tuple[int, OpenItem, str]] = []
        for item, each, cash, base in zip(items, self.arguments["items"], settled_by_cash, in_base, strict=False):
            settled.append((len(lines), item, "paid"))
            lines += self._against(item, cash, base)
            for kind in _GIVEN_UP:
                if given_up := each.get(kind):
                    settled.append((len(lines), item, kind))
                    lines += given_up_lines(self.books, item, given_up, kind, self.line["day"])
        for each, base in zip(codings, in_base[len(paid) :], strict=True):
            lines += coded_lines(
                each, base, self.line["day"], self.line["currency"], self.books, is_foreign=self.is_foreign
            )
        return self._posted(lines, settled)

    def _posted(self, lines: Sequence[EntryLine], settled: Sequence[tuple[int, OpenItem, str]]) -> Id:
        *_, (_, entry_id) = entries_of(self.line["id"], self.books)
        self.books.post(
            entry_id,
            journal_id=self.own["journal_id"],
            day=self.line["day"],
            text=self.arguments["text"] or _words(self.line),
            reference=(self.line["reference"] or "")[:120] or None,
            kind="ordinary",
            lines=lines,
        )
        for at, item, kind in settled:
            source, _, place = item.id.partition("/")
            one = open_item(self.books, source, int(place))
            other = open_item(self.books, entry_id, at)
            match(self.books, one, other, self.line["day"], self.own["journal_id"], kind=kind)
        return entry_id

    def _complete(self, explained: int) -> None:
        missing = self.line["amount"] - explained
        if missing:
            scale = exponent(self.line["currency"])
            reason = worded(
                "{explained} of {amount} {currency} are explained; {missing} are left.",
                explained=to_text(explained, scale),
                amount=to_text(self.line["amount"], scale),
                currency=self.line["currency"],
                missing=to_text(missing, scale),
            )
            raise NotExplained(reason, difference=missing)

    def _item(self, asked: Mapping[str, Any]) -> OpenItem:
        item = open_item(self.books, asked["entry_id"], asked["line"])
        part_of(item, asked["amount"])
        return item

    def _paid(self, item: OpenItem, asked: Mapping[str, Any], cash: int) -> int:
        """How much of the line pays an item, of which `cash` is settled: the same, or what is said in its currency."""
        told = asked.get("paid")
        if item.currency == self.line["currency"]:
            if told not in (None, abs(cash)):
                raise RuleBroken("What an item of the same currency is paid with is its amount.", field="items")
            return cash
        if not told or told < 0:
            reason = worded(
                "This item is in {currency}, the bank line in {held}. Say how much of the line pays it.",
                currency=item.currency,
                held=self.line["currency"],
            )
            raise RuleBroken(reason, field="items")
        return int(told) if cash > 0 else -int(told)

    def _in_base(self, amounts: Sequence[int]) -> list[int]:
        """What the parts of the line are worth in the books; together what the line is worth."""
        if not self.is_foreign:
            return list(amounts)
        rate = self.arguments["rate"]
        if rate is None:
            raise RuleBroken("This bank line is in a foreign currency. Say its exchange rate.", field="rate")
        base, own = exponent(self.books.base), exponent(self.line["currency"])
        return allot(convert(self.line["amount"], own, rate, base), amounts)

    def _bank(self, in_base: int) -> EntryLine:
        return entry_line(
            self.own["account_id"], in_base, self.line["currency"], self.line["amount"] if self.is_foreign else None
        )

    def _against(self, item: OpenItem, cash: int, in_base: int) -> Iterator[EntryLine]:
        """The line that settles so much of an item, which is worth `in_base`.

        Where the item is foreign its match realises what that differs by; of an item in base currency a line does.
        """
        party: dict[str, Any] = {"company_id": item.company_id, "contact_id": item.contact_id}
        if item.foreign is not None:
            yield entry_line(item.account_id, -in_base, item.currency, -cash, **party)
            return
        yield entry_line(item.account_id, -cash, item.currency, **party)
        if difference := cash - in_base:
            role = account_of(self.books.accounts, difference_role(difference))
            yield entry_line(role, difference, item.currency, **party)


def _cash(item: OpenItem, asked: Mapping[str, Any]) -> int:
    """How much of an item is settled by money, without what is given up of it: an invoice of ours brings money in."""
    given_up = [asked.get(kind) or 0 for kind in _GIVEN_UP]
    amount = int(asked["amount"]) - sum(given_up)
    if amount <= 0 or min(given_up) < 0:
        raise RuleBroken("The amount of an item must be more than nothing.", field="items")
    return amount if item.amount > 0 else -amount


def _words(line: Row) -> str | None:
    return " ".join(each for each in (line["name"], line["purpose"]) if each)[:400] or None
