"""The books while a verb changes them: each entry it posts sees the numbers given before, each match those before it.

A verb that writes more than one record gathers its writes here and hands them over at the end.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from shared_models.accounting.entry import Entry
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.levied import accounts_of
from shared_models.accounting.posting import posted, posting_further, posting_needs, reversing
from shared_models.accounting.reckoning.entry_line import Accounts, EntryLine
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

_LINES = Entry.declaration.by_name["lines"]
_MATCHING = "matching"
_SELLING_AND_BUYING = ("sale", "purchase")


class Ongoing:
    """What a verb sees, and what it makes: `writes`."""

    def __init__(self, reads: Gathers, occasion: Occasion) -> None:
        self._reads = reads
        self._rows: dict[Key, dict[str, Value]] = {}
        self._ordinal = 0
        self._made: list[Write] = []
        self.occasion = occasion

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """A record as the verb has left it."""
        return self._rows.get((record_type, record_id)) or self._reads.get(record_type, record_id)

    def naming(self, record_type: str, record_id: Id) -> Iterator[tuple[str, Row]]:
        """The live records that name a record, as the verb has left them; of those it made, the matches."""
        for kind, row in self._reads.naming(record_type, record_id):
            yield kind, self._rows.get((kind, row["id"]), row)
        for (kind, key), row in self._rows.items():
            sides = (row.get("debit_entry_id"), row.get("credit_entry_id"), row.get("difference_entry_id"))
            if kind == _MATCHING and record_id in sides and self._reads.get(kind, key) is None:
                yield kind, row

    def answer(self, question: Hashable) -> Any:
        """What the store said to a question of the verb, before anything of this was made."""
        return self._reads.answer(question)

    @property
    def writes(self) -> list[Write]:
        """What was made so far; matches come last, for the lines that they name are there when their entries are."""
        return sorted(self._made, key=lambda each: each.record_type == _MATCHING)

    def new_id(self) -> Id:
        """The id of the next record that this verb makes."""
        self._ordinal += 1
        return self.occasion.id(self._ordinal)

    def write(self, record_type: str, record_id: Id, values: Mapping[str, Value]) -> None:
        """Make or change a record."""
        self.note(Write(record_type, record_id, values))

    def note(self, write: Write) -> None:
        """Add a write, and see it from now on."""
        key = (write.record_type, write.record_id)
        self._rows[key] = {**(self.get(*key) or {"deleted_at": None}), **write.values, "id": write.record_id}
        self._made.append(write)

    def post(self, entry_id: Id, **values: Any) -> Row:
        """Post an entry; `lines` are stored lines or EntryLines. It is the entry's row that comes back."""
        lines = [each.row() if isinstance(each, EntryLine) else dict(each) for each in values.pop("lines")]
        entry = {"id": entry_id, "base_currency": self.base, "lines": _LINES.check(lines), **values}
        for write in posted(entry, self, self.occasion):
            self.note(write)
        return self.must("entry", entry_id)

    def reverse(self, entry: Row, day: str, text: str | None = None) -> Row:
        """Post the entry that takes another back; where that was done already, it is refused."""
        refuse_reversed(entry, self)
        told = {name: entry.get(name) for name in ("journal_id", "kind", "reference", "document_id")}
        values = {"day": day, "text": text or entry.get("text"), "reverses_id": entry["id"]}
        return self.post(self.new_id(), **told, **values, lines=reversing(entry["lines"]))

    def must(self, record_type: str, record_id: Id | None) -> Row:
        """A record that has to be there."""
        row = self.get(record_type, record_id) if record_id else None
        if row is None:
            raise RuleBroken("A record of the books that this needs no longer exists.")
        return row

    @property
    def settings(self) -> Row:
        """The settings of the books."""
        return self.must(*SETTINGS)

    @property
    def base(self) -> str:
        """The base currency."""
        return str(self.settings["base_currency"])

    @property
    def accounts(self) -> Accounts:
        """The accounts that verbs post to by themselves, by role."""
        return accounts_of(self.settings)

    def general_journal(self, otherwise: Id | None = None) -> Id:
        """The journal of what verbs post by themselves, or else one that numbers no invoices."""
        chosen = self.settings["general_journal_id"]
        if chosen:
            return str(chosen)
        journal = self.get("journal", otherwise) if otherwise else None
        if journal is None or journal["kind"] in _SELLING_AND_BUYING:
            raise RuleBroken("Choose the journal of general entries in the settings of the books.")
        return str(journal["id"])


def refuse_reversed(entry: Row, reads: Gathers) -> None:
    """Raise RuleBroken where an entry has been taken back already."""
    for kind, row in reads.naming("entry", entry["id"]):
        if kind == "entry" and row.get("reverses_id") == entry["id"] and row["posted_at"] is not None:
            raise RuleBroken("This entry has been reversed already.")


def ongoing_further(
    reads: Reads, day: str | None, journals: Iterable[Id | None] = (), lines: Sequence[Mapping[str, Value]] = ()
) -> Iterator[Key]:
    """What a verb reads that posts lines on a day in some of the journals, and differences in the general one."""
    yield SETTINGS
    settings = reads.get(*SETTINGS)
    general = settings["general_journal_id"] if settings is not None else None
    for each in settings["controls"] if settings is not None else ():
        yield "account", each["account_id"]
    for journal in {*journals, general}:
        yield from posting_needs(journal, day, lines)
        yield from posting_further(journal, day, reads)
