"""Valuing open foreign balances at the rates of a day: an entry on that day, and one on the next that takes it back.

Open items are read and reckoned here, as they were on that day; balances of accounts that keep none are told by who
asks, and must be those of the books. The ids of the entries follow from the day: what has changed since a day was
valued is valued by a further one, and nothing twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.open_items.revaluation import ForeignBalance, revaluation
from shared_models.accounting.settling import (
    ids_in,
    keeps_open_items,
    open_item_of,
    settling_further,
    settling_gathers,
    take_back,
)
from shared_models.accounting.standings import ForeignItemsOn, ForeignOn, Outdated, Standing
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

_Party = tuple[Id | None, Id | None]
_ITEMS = (
    RecordField("entry_id", "Entry", Kind.REFERENCE, reference="entry", required=True),
    RecordField("line", "Line", Kind.INTEGER, default=0, minimum=0),
)
_BALANCES = (
    RecordField("account_id", "Account", Kind.REFERENCE, reference="account", required=True),
    RecordField("currency", "Currency", Kind.CURRENCY, required=True),
    RecordField("foreign", "Foreign amount", Kind.INTEGER, required=True),
    RecordField("in_base", "In base currency", Kind.INTEGER, required=True),
)


def entry_key(day: str, further: int = 0) -> Key:
    """The entry that values a day, and those of what has changed since."""
    return "entry", named_id("entry", f"revaluation/{day}/{further}" if further else f"revaluation/{day}")


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    day = arguments["day"]
    yield from (entry_key(day, each) for each in range(len([*_valued(reads, day)]) + 1))
    yield from (("account", each) for each in ids_in(arguments, "balances", "account_id"))
    yield from settling_further(reads, *ids_in(arguments, "items", "entry_id"))
    yield from ongoing_further(reads, day)
    yield from ongoing_further(reads, _next(day))


def _asks(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Standing]:
    return ForeignOn(arguments["day"]), ForeignItemsOn(arguments["day"])


def _gathers(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(*ids_in(arguments, "items", "entry_id"))


@verb(
    "revalue",
    on="ledger_settings",
    label="Revalue foreign balances",
    arguments=(
        RecordField("day", "Day", Kind.DAY, required=True),
        RecordField("rate_ids", "Exchange rates", Kind.REFERENCES, reference="exchange_rate", required=True),
        RecordField("items", "Open items", Kind.LINES, lines=_ITEMS),
        RecordField("balances", "Balances", Kind.LINES, lines=_BALANCES),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    asks=_asks,
    adds=True,
)
def revalue(settings: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Post what open foreign balances have won and lost by a day, and its reversal on the next."""
    books, day = Ongoing(reads, occasion), arguments["day"]
    _compare(books, arguments)
    rates: dict[str, int] = {}
    for each in sorted((books.must("exchange_rate", one) for one in arguments["rate_ids"]), key=lambda row: row["day"]):
        if each["day"] > day:
            raise RuleBroken("A rate of a later day cannot value this one.", field="rate_ids")
        rates[each["currency"]] = each["rate"]
    balances = [*_items(books, arguments["items"], day), *_told(books, arguments["balances"])]
    lines = revaluation(balances, rates, books.base, books.accounts, day, settings["rounding_mode"])
    valued = [*_valued(books, day)]
    if not lines:
        raise RuleBroken(
            "The foreign balances of this day are valued already."
            if valued
            else "At these rates nothing differs from the books, so there is nothing to post.",
            field="day",
        )
    told = {"journal_id": books.general_journal(), "day": day, "kind": "revaluation", "text": None}
    entry = books.post(entry_key(day, len(valued))[1], lines=lines, **told)
    take_back(books, entry, _next(day))
    yield from books.writes


def _compare(books: Ongoing, arguments: Mapping[str, Any]) -> None:
    """Raise Outdated where what is told is not all that stands in the books in foreign currency."""
    held, items = books.answer(ForeignOn(arguments["day"])), books.answer(ForeignItemsOn(arguments["day"]))
    balances = arguments["balances"]
    told = {(each["account_id"], each["currency"]): (each["foreign"], each["in_base"]) for each in balances}
    if (held is not None and told != held) or (items is not None and _places(arguments["items"]) != items):
        raise Outdated("Foreign balances have changed since they were looked at. Look at them again.", field="balances")


def _places(items: Iterable[Mapping[str, Any]]) -> set[tuple[Id, int]]:
    return {(each["entry_id"], each["line"]) for each in items}


def _valued(reads: Reads, day: str) -> Iterator[Row]:
    """The entries that value a day so far."""
    for each in count():
        entry = reads.get(*entry_key(day, each))
        if entry is None:
            return
        yield entry


def _items(books: Ongoing, items: Iterable[Mapping[str, Any]], day: str) -> Iterator[ForeignBalance]:
    """What was open in foreign currency, summed by account, currency and party, with what it is valued at already."""
    sums: dict[tuple[Id, str, _Party], list[int]] = defaultdict(lambda: [0, 0])
    for entry_id, line in sorted(_places(items)):
        matches = (row for kind, row in books.naming("entry", entry_id) if kind == "matching" and row["day"] <= day)
        item = open_item_of(books.must("entry", entry_id), line, matches)
        if item.foreign is None or not keeps_open_items(books, item.account_id):
            raise RuleBroken("Only what is open in a foreign currency is valued.", field="items")
        found = sums[item.account_id, item.currency, (item.company_id, item.contact_id)]
        found[0] += item.foreign
        found[1] += item.open
    for entry in _valued(books, day):
        for each in entry["lines"]:
            party = (each.get("company_id"), each.get("contact_id"))
            if (key := (each["account_id"], each.get("currency", books.base), party)) in sums:
                sums[key][1] += (each.get("debit") or 0) - (each.get("credit") or 0)
    for (account_id, currency, party), (foreign, in_base) in sums.items():
        yield ForeignBalance(account_id, currency, foreign, in_base, *party)


def _told(books: Ongoing, balances: Iterable[Mapping[str, Any]]) -> Iterator[ForeignBalance]:
    for each in balances:
        if keeps_open_items(books, each["account_id"]):
            raise RuleBroken("The items of this account are valued one by one.", field="balances")
        yield ForeignBalance(each["account_id"], each["currency"], each["foreign"], each["in_base"])


def _next(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(1)).isoformat()
