"""Records by how far they are, as a board: their places in memory, the cards in sight from the replica.

Law: a record's place in its column follows from the record: in an open stage by what its kind says, in a closed one
by when it came there, newest first. A move is shown at once and held until its operation has ended, whatever is read
meanwhile.

Law: of a closed stage only the newest records are in memory, and those that are held. How many it has and what they
are worth is told by the replica, without the held ones, which are added here.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop.crm.attention import BoardFilter
from desktop.crm.board_entry import END, Entry, Key, ended, key_of
from desktop.crm.board_head import tr
from desktop.crm.board_kind import BoardKind
from desktop.crm.fitting import fitting
from desktop.crm.pipelines import Stage
from desktop.crm.sums import Sums
from desktop.widgets.board_source import BoardCard, BoardColumn
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.replica import lists
from sync.replica.query import Filter, Group, Operator, Query
from sync.replica.rows import to_text
from sync.replica.sales import closed
from sync.replica.tables import quoted, table
from sync.replica.touched import Touched

_AHEAD = 24
"""Cards read at once."""
_MANY = 500
"""More touched records than this are not looked at one by one."""
NEWEST = 300
"""Cards of a closed stage."""


class RecordBoard:
    """A `BoardSource`. `show` chooses what is on it; `hear` keeps it true."""

    def __init__(self, workspace: Workspace, kind: BoardKind) -> None:
        self._workspace, self.kind = workspace, kind
        self._pipeline: Id = ""
        self._query = Query()
        self._stages: dict[Id, Stage] = {}
        self._all: dict[Id, Entry] = {}
        self._only: set[int] | None = None
        self._filter = BoardFilter()
        self._columns: dict[Id, list[Entry]] = {}
        self._sums: dict[Id, Sums] = {}
        self._held: dict[Id, Id] = {}
        self._held_at: dict[Id, int] = {}
        self._counts: dict[Id, int] = {}
        self._known_to: dict[Id, Key] = {}
        self._counted = False  # while something may have been written of which nothing was heard yet
        self._cards = kind.cards(workspace)

    def show(self, pipeline: Id, query: Query) -> None:
        """Put the records of a pipeline on the board, as far as the query selects them; its order is not used."""
        self._query = query
        if pipeline != self._pipeline or not self._stages:
            self._pipeline = pipeline
            self.read()
        else:
            self._place_all()

    def narrow(self, wanted: BoardFilter) -> None:
        """Leave only these records on the board."""
        if wanted != self._filter:
            self._filter = wanted
            self._place_all()

    def set_usual(self, usual: Mapping[Id, int]) -> None:
        """Say how long records usually are in each stage, in µs."""
        self._cards.usual = usual
        self._cards.forget()
        if self._filter.need is not None:
            self._place_all()

    def owners(self) -> set[Id]:
        """Whose records there are in the pipeline."""
        known = {each.owner for each in self._all.values() if each.owner}
        return known | closed.owners(self._workspace.reader, self._divided(), self._closed())

    def read(self) -> None:
        """Read everything again."""
        self._stages = {each.id: each for each in self.kind.stages(self._workspace, self._pipeline)}
        self._cards.forget()
        self._all = {each.id: each for each in self._entries(self.kind.field, self._open())}
        self._all |= {each.id: each for each in self._entries("id", self._held)}
        self._place_all()

    def hear(self, touched: Touched) -> bool:
        """Take over what has changed; whether anything on the board may look different."""
        records = touched.records.get(self.kind.record, frozenset())
        divided = self.kind.stage_record in touched.records
        if touched.everything or divided or len(records) > _MANY:
            self.read()
        elif records:
            self._read_again(records)
        named = {"company", "contact", "member", "task", "activity"} & touched.records.keys()
        if named:
            self._cards.forget()
        return touched.everything or bool(records) or bool(named) or divided

    def set_today(self, today: date) -> None:
        """Say which day it is; what is late depends on it."""
        if today != self._cards.today:
            self._cards.today = today
            self._cards.forget()

    def hold(self, record: Id, stage: Id) -> None:
        """Show a record in a stage although it is not stored there yet."""
        entry = self._all.get(record)
        if entry is None:  # others have closed after it meanwhile
            return
        self._held[record], self._held_at[record] = stage, now()
        self._cards.forget([record])
        self._take_out(entry)
        self._put_in(self._keyed(entry._replace(closed_at=self._held_at[record])))
        if not (self._is_open(entry.stage) and self._is_open(stage)):
            self._count_closed()

    def release(self, record: Id, stage: Id) -> None:
        """Show again what is stored, unless the record was moved on meanwhile."""
        if self._held.get(record) == stage:
            del self._held[record], self._held_at[record]
            self._read_again([record])

    def stages(self) -> Sequence[Stage]:
        """The stages of the pipeline, in the order of the columns."""
        return list(self._stages.values())

    def stage_of(self, record: Id) -> Stage | None:
        """Where a record is shown."""
        entry = self._all.get(record)
        return self._stages.get(entry.stage) if entry is not None else None

    def title_of(self, record: Id) -> str:
        """What the record is called."""
        place = self.place(record)
        return self.card(*place).title if place is not None else ""

    def is_empty(self) -> bool:
        """Whether no record is on the board."""
        return not any(self._columns.values())

    def open_count(self) -> int:
        """How many open records are on the board."""
        return sum(len(self._columns[each.id]) for each in self._stages.values() if each.is_open)

    def open_sums(self) -> Sums:
        """What the open records on the board are worth."""
        whole = Sums()
        for each in self._stages.values():
            if each.is_open:
                whole.add_all(self._sums[each.id])
        return whole

    def columns(self) -> Sequence[BoardColumn]:
        return [self._column(each) for each in self._stages.values()]

    def _column(self, stage: Stage) -> BoardColumn:
        locale, sums, cards = self._workspace.locale, self._sums[stage.id], len(self._columns[stage.id])
        whole = self._counts.get(stage.id, cards)
        more = tr("Show all {count} as a list").format(count=locale.toString(whole)) if whole > cards else ""
        brief, adds = sums.brief(locale), self.kind.adds(stage)
        return BoardColumn(stage.id, stage.name, cards, brief, stage.tone, sums.full(locale), whole, more, adds)

    def all_in(self, stage: Id) -> Callable[[Connection], list[Id]] | None:
        """What finds all records of a closed stage that belong on the board; None where the stage alone says which."""
        wanted, of = replace(self._wanted() or closed.Wanted(), without=()), self._divided()
        return None if wanted == closed.Wanted() else lambda connection: closed.ids(connection, of, stage, wanted)

    def card(self, column_id: str, index: int) -> BoardCard:
        entries = self._columns[column_id]
        found = self._cards.known(entries[index].id)
        if found is None:
            wanted = [each for each in entries[index : index + _AHEAD] if self._cards.known(each.id) is None]
            self._cards.read(wanted, self._stages[column_id], self._held)
            found = self._cards.known(entries[index].id)
            assert found is not None
        return found

    def place(self, card_id: str) -> tuple[str, int] | None:
        entry = self._all.get(card_id)
        if entry is None or not self._is_shown(entry):
            return None
        index = self._index(entry)
        return (entry.stage, index) if index is not None else None

    def can_move(self, card_id: str, column_id: str) -> bool:
        source, target = self.stage_of(card_id), self._stages.get(column_id)
        if source is None or target is None or not self.kind.may_move(self._workspace.actor, source, target):
            return False
        return source is target or source.leads_to(target)

    def _divided(self) -> closed.Divided:
        kind = self.kind
        return closed.Divided(self._workspace.catalogue.record_type(kind.record), kind.field, kind.ended)

    def _entries(self, column: str, ids: Iterable[Id]) -> Iterable[Entry]:
        found = self._workspace.reader.execute(
            f"SELECT {self.kind.columns} FROM {table(self._divided().record)} WHERE deleted_at IS NULL "  # noqa: S608 - declared
            f"AND {quoted(column)} IN (SELECT value FROM json_each(?))",
            (to_text(list(ids)),),
        )
        return [self._entry(each) for each in found.fetchall()]

    def _entry(self, row: Sequence[Any]) -> Entry:
        entry = Entry(*row)
        if self._held.get(entry.id, entry.stage) != entry.stage:
            entry = entry._replace(closed_at=self._held_at[entry.id])
        return self._keyed(entry)

    def _keyed(self, entry: Entry) -> Entry:
        """The entry in the stage it is shown in, with its key there."""
        stage = self._held.get(entry.id, entry.stage)
        if stage not in self._stages:
            return entry._replace(stage=stage)
        key = self.kind.order(entry) if self._is_open(stage) else ended(entry)
        return entry._replace(stage=stage, key=key)

    def _place_all(self) -> None:
        self._all = {name: each for name, each in self._all.items() if name in self._held or self._is_open(each.stage)}
        self._only = self._chosen()
        self._columns = {each: [] for each in self._stages}
        self._sums = {each: Sums() for each in self._stages}
        for entry in self._all.values():
            if self._is_shown(entry):
                self._columns[entry.stage].append(entry)
                if self._is_open(entry.stage):
                    self._sums[entry.stage].add(entry.currency, entry.amount)
        for entries in self._columns.values():
            entries.sort(key=key_of)
        self._known_to = dict.fromkeys(self._closed(), ())
        self._count_closed()

    def _chosen(self) -> set[int] | None:
        """Which of the records in memory the query and the filter leave; None means all."""
        only = None
        if self._query.filters or self._query.text.strip():
            types = self._workspace.catalogue.record_types
            stages = Filter(self.kind.field, Operator.ANY_OF, tuple(self._open()))
            held = Filter("id", Operator.ANY_OF, tuple(self._held))
            query = self._query.narrowed(Group((stages, held), any=True))
            only = set(lists.ordered(self._workspace.reader, types, types[self.kind.record], query))
        if not self._filter.is_empty:
            known = [each for each in self._all.values() if each.stage in self._stages]
            fit = {each.rid for each in fitting(known, self._filter, self._stages, self._cards)}
            only = fit if only is None else only & fit
        return only

    def _wanted(self) -> closed.Wanted | None:
        """Which closed records belong on the board besides the held ones; None when none does."""
        if self._filter.close is not None or self._filter.need is not None:
            return None
        own = (Filter("owner_id", Operator.IS, self._filter.owner),) if self._filter.owner else ()
        held = tuple(self._all[each].rid for each in self._held if each in self._all)
        return closed.Wanted(self._query.narrowed(*own), self._filter.least, held)

    def _count_closed(self) -> None:
        """Say anew what the closed stages hold, and have their newest records in memory."""
        stages, wanted = self._closed(), self._wanted()
        reader, of = self._workspace.reader, self._divided()
        self._counts = dict.fromkeys(stages, 0)
        self._sums |= {each: Sums() for each in stages}
        for each in closed.tallies(reader, of, stages, wanted) if stages and wanted is not None else ():
            self._counts[each.stage] += each.count
            self._sums[each.stage].add_total(each.currency, each.worth, each.total)
        for entry in self._moving():
            if not self._is_open(entry.stage):
                self._counts[entry.stage] += 1
                self._sums[entry.stage].add(entry.currency, entry.amount)
        for stage in stages:
            if wanted is not None and len(self._columns[stage]) < min(self._counts[stage], NEWEST):
                self._fill(stage, wanted)
            self._shorten(stage)

    def _moving(self) -> list[Entry]:
        """The held records on the board."""
        held = (self._all[each] for each in self._held if each in self._all)
        return [each for each in held if self._is_shown(each)]

    def _fill(self, stage: Id, wanted: closed.Wanted) -> None:
        """Read the newest records of a closed stage."""
        reader, of = self._workspace.reader, self._divided()
        found = [self._entry(each) for each in closed.newest(reader, of, self.kind.columns, stage, wanted, NEWEST)]
        for old in self._columns[stage]:
            if old.id not in self._held:
                self._all.pop(old.id, None)
        for each in found:
            if (elsewhere := self._all.get(each.id)) is not None:  # that it has closed was not heard yet
                self._take_out(elsewhere)
        kept = [each for each in self._moving() if each.stage == stage]
        self._columns[stage] = sorted((*kept, *found), key=key_of)
        self._all |= {each.id: each for each in found}
        if self._only is not None:
            self._only |= {each.rid for each in found}
        self._known_to[stage] = found[-1].key if len(found) == NEWEST else END

    def _shorten(self, stage: Id) -> None:
        """Leave no more cards than one looks through; what is held stays in memory."""
        column = self._columns[stage]
        for entry in column[NEWEST:]:
            if entry.id not in self._held:
                self._all.pop(entry.id, None)
        if len(column) > NEWEST:
            del column[NEWEST:]
            self._known_to[stage] = min(self._known_to[stage], column[-1].key)

    def _open(self) -> list[Id]:
        return [each.id for each in self._stages.values() if each.is_open]

    def _closed(self) -> list[Id]:
        return [each.id for each in self._stages.values() if not each.is_open]

    def _is_open(self, stage: Id) -> bool:
        return stage in self._stages and self._stages[stage].is_open

    def _is_shown(self, entry: Entry) -> bool:
        return entry.stage in self._stages and (self._only is None or entry.rid in self._only)

    def _read_again(self, records: Iterable[Id]) -> None:
        records = list(records)
        self._cards.forget(records)
        fresh = {each.id: each for each in self._entries("id", records) if each.stage in self._stages}
        if self._only is not None:
            self._all = {name: each for name, each in self._all.items() if name not in set(records)} | fresh
            self._place_all()
            return
        stayed_open = True
        for record in records:
            old, new = self._all.pop(record, None), fresh.get(record)
            stayed_open &= old is not None and self._is_open(old.stage) and (new is None or self._is_open(new.stage))
            if old is not None:
                self._take_out(old)
            if new is not None:
                self._put_in(new)
        if not stayed_open or self._counted:
            self._count_closed()
            self._counted = not stayed_open

    def _take_out(self, entry: Entry) -> None:
        index = self._index(entry) if self._is_shown(entry) else None
        if index is not None:
            del self._columns[entry.stage][index]
            self._sums[entry.stage].add(entry.currency, entry.amount, -1)

    def _put_in(self, entry: Entry) -> None:
        """Take a record into memory, unless it closed before those that are there."""
        stage = entry.stage
        if not self._is_open(stage) and entry.id not in self._held and entry.key > self._known_to[stage]:
            return
        self._all[entry.id] = entry
        if self._is_shown(entry):
            insort(self._columns[stage], entry, key=key_of)
            self._sums[stage].add(entry.currency, entry.amount)

    def _index(self, entry: Entry) -> int | None:
        """Where a record has its card; None for a held one that closed before all that have."""
        column = self._columns[entry.stage]
        index = bisect_left(column, entry.key, key=key_of)
        return index if index < len(column) and column[index].id == entry.id else None
