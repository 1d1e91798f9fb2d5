"""Valuing open foreign balances at the rates of a day: an entry on that day, and one on the next that takes it back.

Open items are read and reckoned here; balances of accounts that keep none are told by who asks, and an error in them is
gone on the next day. The ids of both entries follow from the day, so that no day is valued twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.open_items.revaluation import ForeignBalance, revaluation
from shared_models.accounting.settling import ids_in, keeps_open_items, open_item, settling_further, settling_gathers
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

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


def entry_key(day: str) -> Key:
    """The entry that values a day."""
    return "entry", named_id("entry", f"revaluation/{day}")


def back_key(day: str) -> Key:
    """The entry that takes it back on the next."""
    return "entry", named_id("entry", f"revaluation/{day}/back")


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    day = arguments["day"]
    yield entry_key(day)
    yield from (("account", each) for each in ids_in(arguments, "balances", "account_id"))
    yield from settling_further(reads, *ids_in(arguments, "items", "entry_id"))
    yield from ongoing_further(reads, day)
    yield from ongoing_further(reads, _next(day))


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
    adds=True,
)
def revalue(settings: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Post what open foreign balances have won and lost by a day, and its reversal on the next."""
    books, day = Ongoing(reads, occasion), arguments["day"]
    if books.get(*entry_key(day)) is not None:
        raise RuleBroken("The foreign balances of this day are valued already.", field="day")
    rates: dict[str, int] = {}
    for each in sorted((books.must("exchange_rate", one) for one in arguments["rate_ids"]), key=lambda row: row["day"]):
        if each["day"] > day:
            raise RuleBroken("A rate of a later day cannot value this one.", field="rate_ids")
        rates[each["currency"]] = each["rate"]
    balances = [*_items(books, arguments["items"]), *_told(books, arguments["balances"])]
    found = revaluation(balances, rates, books.base, books.accounts, day, settings["rounding_mode"])
    if not found.lines:
        return
    journal, told = books.general_journal(), {"kind": "revaluation", "text": None}
    entry = books.post(entry_key(day)[1], journal_id=journal, day=day, lines=found.lines, **told)
    back = found.reversal
    books.post(back_key(day)[1], journal_id=journal, day=_next(day), lines=back, reverses_id=entry["id"], **told)
    yield from books.writes


def _items(books: Ongoing, items: Iterable[Mapping[str, Any]]) -> Iterator[ForeignBalance]:
    """What is open in foreign currency, summed for each account, currency and party."""
    sums: dict[tuple[Id, str, Id | None, Id | None], list[int]] = defaultdict(lambda: [0, 0])
    for place in {(each["entry_id"], each["line"]): None for each in items}:
        item = open_item(books, *place)
        if item.foreign is not None:
            found = sums[item.account_id, item.currency, item.company_id, item.contact_id]
            found[0] += item.foreign
            found[1] += item.open
    for (account_id, currency, *party), (foreign, in_base) in sums.items():
        yield ForeignBalance(account_id, currency, foreign, in_base, *party)


def _told(books: Ongoing, balances: Iterable[Mapping[str, Any]]) -> Iterator[ForeignBalance]:
    for each in balances:
        if keeps_open_items(books, each["account_id"]):
            raise RuleBroken("The items of this account are valued one by one.", field="balances")
        yield ForeignBalance(each["account_id"], each["currency"], each["foreign"], each["in_base"])


def _next(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(1)).isoformat()
