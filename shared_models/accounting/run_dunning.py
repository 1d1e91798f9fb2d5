"""Writing the dunning letters of a day: what is open is reckoned here, on both sides, from entries and their matches.

The id of a letter follows from its day, its party and its currency: running twice writes nothing twice. Which letters
went before is told by who asks, and asked of the store as well: somebody else may have written one since. Where a level
says so, its fee and the interest are posted with the letter: they are owed from then on as anything else.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.open_items.dunning_rules import FOR_EVER, Dunned, DunningLetter, DunningLevel, letters
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.settling import ids_in, open_item, place_of, settling_further, settling_gathers
from shared_models.accounting.standings import LettersTo, Standing
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id, derived_id, named_id
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

CHARGE = "charge"
"""The kind of entry that posts what a letter charges."""
_ITEMS = (
    RecordField("entry_id", "Entry", Kind.REFERENCE, reference="entry", required=True),
    RecordField("line", "Line", Kind.INTEGER, default=0, minimum=0),
)


def letter_key(day: str, party: Id, currency: str) -> Key:
    """The letter that a party gets on a day about what it owes in a currency."""
    return "dunning_letter", named_id("dunning_letter", f"{day}/{party}/{currency}")


def charge_id(letter_id: Id) -> Id:
    """The id of the entry that posts the fee and the interest of a letter."""
    return derived_id(letter_id, 0)


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    return dunning_further(arguments, reads)


def _asks(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Standing]:
    return dunning_asks(arguments, reads)


def _gathers(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return dunning_gathers(arguments)


def dunning_further(arguments: Mapping[str, Any], reads: Reads) -> Iterator[Key]:
    """What writing letters reads."""
    yield from ongoing_further(reads, arguments["day"])
    for each in ids_in(arguments, "items", "entry_id"):
        yield from settling_further(reads, each)
        entry = reads.get("entry", each)
        if entry is None:
            continue
        if entry["document_id"]:
            yield "document", entry["document_id"]
        for line in entry["lines"]:
            party = line.get("company_id") or line.get("contact_id")
            if party:
                yield letter_key(arguments["day"], party, _currency(entry, line))


def dunning_asks(arguments: Mapping[str, Any], reads: Reads) -> Iterator[Standing]:
    """Which letters went before."""
    entries = (reads.get("entry", each) for each in ids_in(arguments, "items", "entry_id"))
    lines = (line for entry in entries if entry is not None for line in entry["lines"])
    for party in {line.get("company_id") or line.get("contact_id") for line in lines} - {None}:
        yield LettersTo(str(party))


def dunning_gathers(arguments: Mapping[str, Any]) -> Iterator[Key]:
    """The entries whose matches are looked at."""
    return settling_gathers(*ids_in(arguments, "items", "entry_id"))


@verb(
    "run_dunning",
    on="ledger_settings",
    label="Write dunning letters",
    arguments=(
        RecordField("day", "Day", Kind.DAY, required=True),
        RecordField("level_ids", "Dunning levels", Kind.REFERENCES, reference="dunning_level", required=True),
        RecordField("items", "Open items", Kind.LINES, lines=_ITEMS, required=True),
        RecordField("letter_ids", "Letters before", Kind.REFERENCES, reference="dunning_letter"),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    asks=_asks,
    adds=True,
)
def run_dunning(settings: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Write the letters of a day to all parties with something that rises to its next level."""
    books = Ongoing(reads, occasion)
    write_letters(books, arguments)
    yield from books.writes


def write_letters(books: Ongoing, arguments: Mapping[str, Any]) -> None:
    """Write the letters that `day`, `items`, `level_ids` and `letter_ids` make. Raises RuleBroken."""
    day = arguments["day"]
    known = [books.must("dunning_letter", each) for each in arguments["letter_ids"]]
    since = [letter for each in dunning_asks(arguments, books) for letter in books.answer(each) or ()]
    before = levels_before([*known, *since])
    by_currency: dict[str, list[Dunned]] = defaultdict(list)
    for entry_id, line in dict.fromkeys((each["entry_id"], each["line"]) for each in arguments["items"]):
        item = open_item(books, entry_id, line)
        if books.must("account", item.account_id)["type"] != "receivable":
            raise RuleBroken("Only what is owed to us is dunned.", field="items")
        if not item.is_settled:
            by_currency[item.currency].append(_dunned(books, item, before))
    levels = sorted(
        (books.must("dunning_level", each) for each in arguments["level_ids"]), key=lambda row: row["level"]
    )
    if [each["level"] for each in levels] != list(range(1, len(levels) + 1)):
        raise RuleBroken("The dunning levels must be numbered from 1, each once.", field="level_ids")
    for currency, items in by_currency.items():
        rules = [rules_of(each, currency, books.base) for each in levels]
        for letter in letters(items, rules, day, mode=books.settings["rounding_mode"]):
            key = letter_key(day, letter.party, currency)
            if books.get(*key) is None:
                told = _told(books, letter, items, day)
                level = levels[letter.level - 1]
                if level["posts"] and currency == books.base and letter.fee + letter.interest:
                    told["entry_id"] = _charge(books, key[1], letter, items, day, level["name"])
                books.write(*key, told)


def levels_before(before: Iterable[Row]) -> dict[str, tuple[int, str]]:
    """The level of the last of these letters about each item (`entry/line`), and its day."""
    found: dict[str, tuple[int, str]] = {}
    for letter in sorted(before, key=lambda row: row["day"]):
        for each in letter["items"] if letter["issued_at"] is not None else ():
            if each.get("entry_id") and each["level"]:
                found[f"{each['entry_id']}/{each['line']}"] = (each["level"], letter["day"])
    return found


def _dunned(books: Ongoing, item: OpenItem, before: Mapping[str, tuple[int, str]]) -> Dunned:
    level, last_day = before.get(item.id, (0, None))
    document = _document(books, item)
    held = FOR_EVER if document is not None and document["dunning_hold"] else None
    return Dunned(item, level, last_day, held, books.must("entry", place_of(item)[0])["kind"] == CHARGE)


def _document(books: Ongoing, item: OpenItem) -> Row | None:
    entry = books.must("entry", place_of(item)[0])
    return books.get("document", entry["document_id"]) if entry["document_id"] else None


def rules_of(level: Row, currency: str, base: str) -> DunningLevel:
    """A fee counts for letters in its currency."""
    fee = level["fee"] if (level["currency"] or base) == currency else 0
    return DunningLevel(level["days"], fee or 0, level["interest"] or 0)


def _charge(books: Ongoing, letter_id: Id, letter: DunningLetter, items: Sequence[Dunned], day: str, words: str) -> Id:
    """Post what the letter charges to the account of what it reminds of; `words` are the name of its level."""
    earned = books.accounts.get("dunning_fee")
    if earned is None:
        raise RuleBroken("Choose the account of dunning fees and interest in the settings of the books.")
    owed = next(each.item for each in items if each.item.id == letter.lines[0].item_id)
    amount = letter.fee + letter.interest
    party = {"company_id": owed.company_id, "contact_id": owed.contact_id}
    lines = [
        {"account_id": owed.account_id, "debit": amount, "credit": 0, "due": day, **party},
        {"account_id": earned, "debit": 0, "credit": amount},
    ]
    entry_id, journal = charge_id(letter_id), books.general_journal()
    books.post(entry_id, journal_id=journal, day=day, kind=CHARGE, text=words, lines=lines)
    return entry_id


def _told(books: Ongoing, letter: DunningLetter, items: Sequence[Dunned], day: str) -> dict[str, Value]:
    by_id = {each.item.id: each.item for each in items}
    first = by_id[letter.lines[0].item_id]
    lines = []
    for each in letter.lines:
        item = by_id[each.item_id]
        entry_id, line = place_of(item)
        document = _document(books, item)
        lines.append(
            {
                "entry_id": entry_id,
                "line": line,
                "document_id": document["id"] if document is not None else None,
                "number_text": item.number or None,
                "due": item.due or item.day,
                "level": each.level,
                "open": each.amount,
            }
        )
    return {
        "day": day,
        "company_id": first.company_id,
        "contact_id": first.contact_id,
        "level": letter.level,
        "currency": letter.currency,
        "items": lines,
        "fee": letter.fee,
        "interest": letter.interest,
        "total": letter.total,
        "issued_at": books.occasion.at,
    }


def _currency(entry: Row, line: Mapping[str, Any]) -> str:
    return str(line["currency"] if "foreign" in line else entry["base_currency"])
