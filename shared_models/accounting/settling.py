"""Settling on the books: what is open follows from the matches that stand; a match is written with what it realises.

The rules are those of `open_items/matching.py`; here they meet the stored records. A match that is undone stays to be
seen; the entry that realised its difference is reversed, and both close each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from shared_models.accounting.as_posted import as_posted_further, on_cash
from shared_models.accounting.matching import stands
from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.open_items.matching import Match, MoreThanOpen, NotMatchable, matched
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.releasing import released_by
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.ids import Id, derived_id, is_id
from shared_models.kernel.money import exponent, to_text
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Gathers, Key, Reads, Row

_SIDES = ("debit", "credit")
_PARTY = ("receivable", "payable")
UNDOABLE = ("paid", "discount", "written_off")
"""The kinds of matches that are undone by themselves; the others go with what has made them."""


def open_item_of(entry: Row, line: int, matchings: Iterable[Row]) -> OpenItem:
    """What is open of a posted entry's line; `matchings` are those that name the entry. Raises NotMatchable."""
    if entry["posted_at"] is None or not 0 <= line < len(entry["lines"]):
        raise NotMatchable("Only lines of posted entries can be matched.", field="line")
    told: Mapping[str, Value] = entry["lines"][line]
    place = (entry["id"], line)
    taken = taken_foreign = 0
    for each in filter(stands, matchings):
        for side in _SIDES:
            if (each[f"{side}_entry_id"], each[f"{side}_line"]) == place:
                taken += each["amount"]
                taken_foreign += each.get(f"{side}_foreign") or 0
    whole, foreign = (told.get("debit") or 0) - (told.get("credit") or 0), told.get("foreign")
    item = OpenItem(
        id=f"{entry['id']}/{line}",
        account_id=told["account_id"],
        open=whole,
        currency=told["currency"] if foreign is not None else entry["base_currency"],
        foreign=foreign,
        company_id=told.get("company_id"),
        contact_id=told.get("contact_id"),
        day=entry["day"],
        due=told.get("due"),
        number=entry.get("number_text") or "",
    )
    return replace(
        item,
        open=whole - taken if whole > 0 else whole + taken,
        foreign=None if foreign is None else foreign - taken_foreign if foreign > 0 else foreign + taken_foreign,
    )


def place_of(item: OpenItem) -> tuple[Id, int]:
    """The entry and the line of an item."""
    entry_id, _, line = item.id.partition("/")
    return entry_id, int(line)


def part_of(item: OpenItem, amount: int) -> OpenItem:
    """So much of an item (positive, in its currency). Raises MoreThanOpen and NotMatchable."""
    most = abs(item.amount)
    if amount <= 0:
        raise NotMatchable("The amount to match must be more than nothing.", field="amount")
    if amount > most:
        text = to_text(most, exponent(item.currency))
        raise MoreThanOpen(worded("Only {amount} is open.", amount=text), field="amount", most=most)
    sign = 1 if item.amount > 0 else -1
    return replace(item, open=sign * item.part_in_base(amount), foreign=None if item.foreign is None else sign * amount)


def open_item(books: Ongoing, entry_id: Id, line: int) -> OpenItem:
    """What is open of a line as the verb has left it. Raises NotMatchable where its account keeps no open items."""
    entry = books.must("entry", entry_id)
    item = open_item_of(entry, line, [row for kind, row in books.naming("entry", entry_id) if kind == "matching"])
    if not keeps_open_items(books, item.account_id):
        raise NotMatchable("This account keeps no open items.", field="line")
    return item


def keeps_open_items(reads: Reads, account_id: Id) -> bool:
    """Whether what is posted to an account is matched."""
    account = reads.get("account", account_id)
    return account is not None and bool(account["reconcilable"] or account["type"] in _PARTY)


def match(
    books: Ongoing,
    one: OpenItem,
    other: OpenItem,
    day: str,
    journal_id: Id | None = None,
    amount: int | None = None,
    kind: str = "paid",
) -> tuple[OpenItem, OpenItem]:
    """Match two items and post what they differ by; what stays open of both comes back.

    The difference goes to the general journal, or else to that of `journal_id`. Raises as `matched` does.
    """
    debit, credit = (one, other) if one.is_debit else (other, one)
    difference_id = books.new_id()
    made = matched(debit, credit, books.accounts, f"{difference_id}/0", amount)
    if made.lines:
        books.post(
            difference_id,
            journal_id=books.general_journal(journal_id),
            day=day,
            kind="difference",
            text=" – ".join(each.number for each in (debit, credit) if each.number) or None,
            lines=made.lines,
        )
    realised = difference_id if made.lines else None
    currencies = (debit.currency, credit.currency)
    new = books.new_id()
    released = released_by(books, made.match, kind, day, journal_id)
    _write_match(books, new, made.match, debit.account_id, day, kind, currencies, realised, released)
    if made.closing is not None:
        _write_match(books, closing_of(new), made.closing, debit.account_id, day, "difference", currencies, realised)
    return made.left_of(one), made.left_of(other)


def settle(
    books: Ongoing,
    debits: Iterable[OpenItem],
    payments: Iterable[OpenItem],
    day: str,
    journal_id: Id | None = None,
    kind: str = "paid",
) -> None:
    """Match debits with payments, the credits of the same account and party, in their order, as far as both reach."""
    waiting: dict[tuple[Id, Id | None], list[OpenItem]] = defaultdict(list)
    for each in payments:
        waiting[each.account_id, each.party].append(each)
    for debit in debits:
        own = waiting[debit.account_id, debit.party]
        while own and _has_both(debit):
            debit, own[0] = match(books, debit, own[0], day, journal_id, kind=kind)
            if not _has_both(own[0]):
                own.pop(0)


def undo(books: Ongoing, matching: Row, day: str) -> None:
    """Undo a match: both lines are open again, and what it had realised is reversed. Raises RuleBroken."""
    if not stands(matching):
        raise RuleBroken("This match is undone already.")
    if matching["kind"] not in UNDOABLE:
        raise RuleBroken("This match closes an entry that another made. Undo that one instead.")
    books.write("matching", matching["id"], {"undone_at": books.occasion.at})
    if matching.get("difference_entry_id"):
        books.write("matching", closing_of(matching["id"]), {"undone_at": books.occasion.at})
        take_back(books, books.must("entry", matching["difference_entry_id"]), day)
    if matching.get("release_entry_id"):
        take_back(books, books.must("entry", matching["release_entry_id"]), day)


def undo_all(books: Ongoing, entry_id: Id, day: str) -> None:
    """Undo all matches of an entry's lines."""
    for kind, row in [*books.naming("entry", entry_id)]:
        if kind == "matching" and stands(row) and row["kind"] in UNDOABLE:
            undo(books, row, day)


def closing_of(matching_id: Id) -> Id:
    """The match that closes the exchange difference of another."""
    return derived_id(matching_id, 1)


def take_back(books: Ongoing, entry: Row, day: str, text: str | None = None) -> Row:
    """Reverse an entry whose matches are undone: what is open of it and the reversal close each other.

    Where it is that of a document, this says so, for what was taken back is not credited as well. What explains a bank
    line stays: the bank has moved the money. Raises RuleBroken.
    """
    if any(kind == "bank_line" and row["state"] == "done" for kind, row in books.naming("entry", entry["id"])):
        raise RuleBroken("This entry explains a bank line. Undo the reconciliation of the line first.")
    reversal = books.reverse(entry, day, text)
    document = books.get("document", of) if (of := entry.get("document_id")) else None
    if document is not None and document["entry_id"] == entry["id"]:
        books.write("document", document["id"], {"reversal_id": reversal["id"]})
    for line in range(len(entry["lines"])):
        if keeps_open_items(books, entry["lines"][line]["account_id"]):
            item = open_item(books, entry["id"], line)
            back = open_item(books, reversal["id"], line)
            if item.is_settled:
                continue
            currencies = (item.currency, item.currency)
            closed = _whole_match(item, back)
            _write_match(books, books.new_id(), closed, item.account_id, day, "reversed", currencies)
    return reversal


def settling_gathers(*entries: Value) -> Iterator[Key]:
    """The entries whose matches a verb reads, as far as they are ids at all."""
    yield from (("entry", each) for each in entries if is_id(each))


def settling_further(reads: Reads, *entries: Value) -> Iterator[Key]:
    """The entries that a verb settles, and their accounts."""
    for each in filter(is_id, entries):
        yield "entry", each
        entry = reads.get("entry", each)
        for line in entry["lines"] if entry is not None else ():
            yield "account", line["account_id"]
        if on_cash(reads):
            yield from as_posted_further(reads, each)


def ids_in(arguments: Mapping[str, Value], name: str, column: str) -> list[Id]:
    """The ids in a column of an argument's lines, as far as they are lines and ids at all."""
    lines = arguments.get(name)
    found = [each.get(column) for each in lines if isinstance(each, Mapping)] if isinstance(lines, list | tuple) else []
    return [str(each) for each in found if is_id(each)]


def undoing_further(reads: Gathers, entry_id: Value) -> Iterator[Key]:
    """What undoing all matches of an entry reads: the entries they made, and what closes their differences."""
    if not is_id(entry_id):
        return
    yield from settling_further(reads, entry_id)
    for kind, row in reads.naming("entry", entry_id):
        if kind == "matching" and stands(row):
            yield "matching", closing_of(row["id"])
            yield from settling_further(reads, row["difference_entry_id"], row["release_entry_id"])


def _has_both(item: OpenItem) -> bool:
    """Whether something can still be matched: a rest too small for one of the two currencies cannot."""
    return bool(item.amount and item.open)


def _whole_match(item: OpenItem, back: OpenItem) -> Match:
    debit, credit = (item, back) if item.open > 0 else (back, item)
    foreign = None if item.foreign is None else abs(item.foreign)
    return Match(debit.id, credit.id, abs(item.open), foreign, foreign)


def _write_match(
    books: Ongoing,
    matching_id: Id,
    made: Match,
    account_id: Id,
    day: str,
    kind: str,
    currencies: Sequence[str],
    difference: Id | None = None,
    release: Id | None = None,
) -> None:
    values: dict[str, Value] = {
        "day": day,
        "kind": kind,
        "account_id": account_id,
        "base_currency": books.base,
        "amount": made.amount,
        "difference_entry_id": difference,
        "release_entry_id": release,
        "made_at": books.occasion.at,
    }
    for side, place, foreign, currency in (
        ("debit", made.debit_id, made.debit_foreign, currencies[0]),
        ("credit", made.credit_id, made.credit_foreign, currencies[1]),
    ):
        entry_id, _, line = place.partition("/")
        values |= {f"{side}_entry_id": entry_id, f"{side}_line": int(line)}
        if foreign is not None:
            values |= {f"{side}_foreign": foreign, f"{side}_currency": currency}
    books.write("matching", matching_id, values)
