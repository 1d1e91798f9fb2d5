"""The deals of one pipeline as a board: every deal's place in memory, the cards in sight from the replica.

Law: a column is in the order in which its deals need attention, the open ones by expected close, the closed ones by
when they closed, newest first; so a deal's place follows from the deal. A move is shown at once and held until its
operation has ended, whatever is read meanwhile.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from desktop.crm.attention import BoardFilter, Need, closes_in, is_worth, late
from desktop.crm.deal_cards import DealCards
from desktop.crm.pipelines import Stage, stages
from desktop.crm.sums import Sums
from desktop.widgets.board_source import BoardCard, BoardColumn
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.replica import lists
from sync.replica.query import Query
from sync.replica.rows import to_text
from sync.replica.touched import Touched

MOVE = "deal.move_deal"
_AHEAD = 24
"""Cards read at once."""
_MANY = 500
"""More touched deals than this are not looked at one by one."""
_COLUMNS = "rid, id, stage_id, amount, currency, expected_close, closed_at, sort_key, owner_id, stage_since"

Key = tuple[Any, ...]


class Entry(NamedTuple):
    """A deal as far as its place and its column's sum need it."""

    rid: int
    id: Id
    stage: Id
    amount: int | None
    currency: str | None
    close: str | None
    closed_at: int | None
    title: str
    owner: Id | None = None
    since: int | None = None
    key: Key = ()


class DealBoard:
    """A `BoardSource`. `show` chooses what is on it; `hear` keeps it true."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._pipeline: Id = ""
        self._query = Query()
        self._stages: dict[Id, Stage] = {}
        self._all: dict[Id, Entry] = {}
        self._only: set[int] | None = None
        self._filter = BoardFilter()
        self._columns: dict[Id, list[Entry]] = {}
        self._sums: dict[Id, Sums] = {}
        self._held: dict[Id, Id] = {}
        self._cards = DealCards(workspace)

    def show(self, pipeline: Id, query: Query) -> None:
        """Put the deals of a pipeline on the board, as far as the query selects them; its order is not used."""
        self._query = query
        if pipeline != self._pipeline:
            self._pipeline = pipeline
            self.read()
        else:
            self._place_all()

    def narrow(self, wanted: BoardFilter) -> None:
        """Leave only these deals on the board."""
        if wanted != self._filter:
            self._filter = wanted
            self._place_all()

    def set_usual(self, usual: Mapping[Id, int]) -> None:
        """Say how long deals usually are in each stage, in µs."""
        self._cards.usual = usual
        self._cards.forget()
        if self._filter.need is not None:
            self._place_all()

    def owners(self) -> set[Id]:
        """Whose deals there are in the pipeline."""
        return {each.owner for each in self._all.values() if each.owner}

    def read(self) -> None:
        """Read everything again."""
        self._stages = {each.id: each for each in stages(self._workspace, self._pipeline)}
        self._cards.forget()
        self._all = {each.id: each for each in self._entries("stage_id", self._stages)}
        self._place_all()

    def hear(self, touched: Touched) -> bool:
        """Take over what has changed; whether anything on the board may look different."""
        deals = touched.records.get("deal", frozenset())
        if touched.everything or "stage" in touched.records or len(deals) > _MANY:
            self.read()
        elif deals:
            self._read_again(deals)
        named = {"company", "contact", "member", "task", "activity"} & touched.records.keys()
        if named:
            self._cards.forget()
        return touched.everything or bool(deals) or bool(named) or "stage" in touched.records

    def set_today(self, today: date) -> None:
        """Say which day it is; what is late depends on it."""
        if today != self._cards.today:
            self._cards.today = today
            self._cards.forget()

    def hold(self, deal: Id, stage: Id) -> None:
        """Show a deal in a stage although it is not stored there yet."""
        entry = self._all[deal]
        self._held[deal] = stage
        self._cards.forget([deal])
        self._take_out(entry)
        self._put_in(self._keyed(entry._replace(closed_at=now())))

    def release(self, deal: Id, stage: Id) -> None:
        """Show again what is stored, unless the deal was moved on meanwhile."""
        if self._held.get(deal) == stage:
            del self._held[deal]
            self._read_again([deal])

    def stages(self) -> Sequence[Stage]:
        """The stages of the pipeline, in the order of the columns."""
        return list(self._stages.values())

    def stage_of(self, deal: Id) -> Stage | None:
        """Where a deal is shown."""
        entry = self._all.get(deal)
        return self._stages.get(entry.stage) if entry is not None else None

    def title_of(self, deal: Id) -> str:
        """What the deal is called."""
        place = self.place(deal)
        return self.card(*place).title if place is not None else ""

    def is_empty(self) -> bool:
        """Whether no deal is on the board."""
        return not any(self._columns.values())

    def open_count(self) -> int:
        """How many open deals are on the board."""
        return sum(len(self._columns[each.id]) for each in self._stages.values() if each.is_open)

    def open_sums(self) -> Sums:
        """What the open deals on the board are worth."""
        whole = Sums()
        for each in self._stages.values():
            if each.is_open:
                whole.add_all(self._sums[each.id])
        return whole

    def columns(self) -> Sequence[BoardColumn]:
        locale = self._workspace.locale
        return [
            BoardColumn(
                each.id,
                each.name,
                len(self._columns[each.id]),
                self._sums[each.id].brief(locale),
                each.tone,
                self._sums[each.id].full(locale),
            )
            for each in self._stages.values()
        ]

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
        return entry.stage, bisect_left(self._columns[entry.stage], entry.key, key=_key)

    def can_move(self, card_id: str, column_id: str) -> bool:
        source, target = self.stage_of(card_id), self._stages.get(column_id)
        if source is None or target is None or not self._workspace.actor.may(MOVE):
            return False
        return source is target or source.leads_to(target)

    def _entries(self, column: str, ids: Iterable[Id]) -> Iterable[Entry]:
        found = self._workspace.reader.execute(
            f"SELECT {_COLUMNS} FROM deal WHERE deleted_at IS NULL "  # noqa: S608 - names of our own
            f"AND {column} IN (SELECT value FROM json_each(?))",
            (to_text(list(ids)),),
        )
        held, ways = self._held, {each.id: each.is_open for each in self._stages.values()}
        for rid, name, stage, amount, currency, close, closed_at, title, owner, since in found.fetchall():
            shown = held.get(name, stage)
            key = _order(ways[shown], rid, close, closed_at, title) if shown in ways else ()
            yield Entry(rid, name, shown, amount, currency, close, closed_at, title, owner, since, key)

    def _keyed(self, entry: Entry) -> Entry:
        """The entry in the stage it is shown in, with its key there."""
        stage = self._held.get(entry.id, entry.stage)
        if stage not in self._stages:
            return entry
        key = _order(self._stages[stage].is_open, entry.rid, entry.close, entry.closed_at, entry.title)
        return entry._replace(stage=stage, key=key)

    def _place_all(self) -> None:
        self._only = None
        if self._query.filters or self._query.text.strip():
            types = self._workspace.catalogue.record_types
            self._only = set(lists.ordered(self._workspace.reader, types, types["deal"], self._query))
        if not self._filter.is_empty:
            fitting = {each.rid for each in self._fitting()}
            self._only = fitting if self._only is None else self._only & fitting
        self._columns = {each: [] for each in self._stages}
        self._sums = {each: Sums() for each in self._stages}
        for entry in self._all.values():
            if self._is_shown(entry):
                self._columns[entry.stage].append(entry)
                self._sums[entry.stage].add(entry.currency, entry.amount)
        for entries in self._columns.values():
            entries.sort(key=_key)

    def _fitting(self) -> Iterator[Entry]:
        """The deals that the filter leaves."""
        wanted, today = self._filter, self._cards.today
        found: Iterable[Entry] = (each for each in self._all.values() if each.stage in self._stages)
        if wanted.owner:
            found = (each for each in found if each.owner == wanted.owner)
        if wanted.least:
            found = (each for each in found if is_worth(each.amount, each.currency, wanted.least))
        if wanted.close is not None:
            close = wanted.close
            found = (each for each in found if self._stages[each.stage].is_open and closes_in(close, each.close, today))
        return self._needing(wanted.need, list(found)) if wanted.need is not None else iter(found)

    def _needing(self, need: Need, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Of some deals the open ones that need somebody, for one reason or any."""
        entries = [each for each in entries if self._stages[each.stage].is_open]
        planned = self._cards.steps(each.id for each in entries) if need in (Need.ANY, Need.NO_STEP) else {}
        for each in entries:
            found = {late(each.close, self._cards.today)}
            if self._cards.is_stale(each.since, each.stage):
                found.add(Need.STALE)
            if need in (Need.ANY, Need.NO_STEP) and each.id not in planned:
                found.add(Need.NO_STEP)
            if need in found or (need is Need.ANY and found != {None}):
                yield each

    def _is_shown(self, entry: Entry) -> bool:
        return entry.stage in self._stages and (self._only is None or entry.rid in self._only)

    def _read_again(self, deals: Iterable[Id]) -> None:
        deals = list(deals)
        self._cards.forget(deals)
        fresh = {each.id: each for each in self._entries("id", deals) if each.stage in self._stages}
        if self._only is not None:
            self._all = {name: each for name, each in self._all.items() if name not in set(deals)} | fresh
            self._place_all()
            return
        for deal in deals:
            if (old := self._all.pop(deal, None)) is not None:
                self._take_out(old)
            if deal in fresh:
                self._put_in(fresh[deal])

    def _take_out(self, entry: Entry) -> None:
        if self._is_shown(entry):
            del self._columns[entry.stage][bisect_left(self._columns[entry.stage], entry.key, key=_key)]
            self._sums[entry.stage].add(entry.currency, entry.amount, -1)

    def _put_in(self, entry: Entry) -> None:
        self._all[entry.id] = entry
        if self._is_shown(entry):
            insort(self._columns[entry.stage], entry, key=_key)
            self._sums[entry.stage].add(entry.currency, entry.amount)


def _order(is_open: bool, rid: int, close: str | None, closed_at: int | None, title: str) -> Key:
    """What a deal's place in its column follows from."""
    return (close is None, close or "", title, rid) if is_open else (-(closed_at or 0), rid)


def _key(entry: Entry) -> Key:
    return entry.key
