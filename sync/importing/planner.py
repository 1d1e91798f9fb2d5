"""From the rows of a file to an `ImportPlan`: pure, row by row, everything checked as the server will check it.

Each row's mutation is decided provisionally against the records it reads. A record that a row merely names (a company,
a tag) is found or, where a name is all it needs, made along; it is dropped again when the row itself cannot be used.
"""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import set_fields, value_of
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.faults import worded
from shared_models.kernel.hierarchy import above
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.refusals import not_allowed
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.working_set import WorkingSet, needs
from shared_models.kernel.write import Row
from sync.importing.conversion import Conventions
from sync.importing.external import EXTERNAL
from sync.importing.faults import FileTooLarge, ImportCancelled, NothingToImport
from sync.importing.known_records import NAME, NUMBER, KnownRecords, identity, plain
from sync.importing.known_records import rules as all_rules
from sync.importing.lookup import Lookup
from sync.importing.mapping import ColumnMapping
from sync.importing.naming import Naming
from sync.importing.plan import DuplicateRow, Duplicates, ImportPlan, RowFault, in_order
from sync.importing.row_values import Problems, RowReader, changed_values
from sync.importing.table import SourceRow

MAX_ROWS = 200_000
CANCELLED = "The import was stopped. Nothing was written."
STEP = 100
"""Rows between two looks at the cancel token and two words of progress."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Who imports when, and what there is to decide with. `new_id` makes ids; `custom` are a tenant's fields."""

    catalogue: Catalogue
    actor: Actor
    at: Instant
    new_id: Callable[[], Id]
    custom: Mapping[str, Sequence[RecordField]] = field(default_factory=dict)


def plan(
    rows: Iterable[SourceRow],
    mapping: ColumnMapping,
    record_type: RecordType,
    lookup: Lookup,
    setting: Setting,
    *,
    conventions: Conventions = Conventions(),  # noqa: B008 - frozen
    duplicates: Duplicates = Duplicates.SKIP,
    rules: Mapping[str, Duplicates] = MappingProxyType({}),
    fill: Mapping[str, Value] = MappingProxyType({}),
    strangers: Id | None = None,
    progress: Callable[[int], None] = lambda rows: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportPlan:
    """What importing `rows` would do; `rules` say by rule (see `known_records.rules`) what `duplicates` says for all.

    `fill` has values for new records where the file has none; `strangers` stands in for colleagues who are not here
    (see `Naming`).

    Raises NotPermitted, NothingToImport, FileTooLarge or ImportCancelled. `progress` hears the number of rows looked
    at; `cancelled` is asked every 100 rows.
    """
    if not setting.actor.may(record_type.permission("create")):
        raise not_allowed(record_type, "create")
    planner = _Planner(mapping, record_type, lookup, setting, conventions, duplicates, rules, fill, strangers)
    try:
        for number, row in enumerate(rows):
            if number % STEP == 0:
                if cancelled():
                    raise ImportCancelled(CANCELLED)
                progress(number)
            if number == MAX_ROWS:
                raise FileTooLarge(
                    worded("The file has more than {limit} rows. Split it into several files.", limit=f"{MAX_ROWS:,}")
                )
            planner.take(row)
        if not planner.plan.rows:
            raise NothingToImport("The file has a header but no rows below it.")
        return planner.finished()
    finally:
        planner.let_go()


class _Planner:
    def __init__(
        self,
        mapping: ColumnMapping,
        record_type: RecordType,
        lookup: Lookup,
        setting: Setting,
        conventions: Conventions,
        duplicates: Duplicates,
        rules: Mapping[str, Duplicates],
        fill: Mapping[str, Value],
        strangers: Id | None,
    ) -> None:
        self.plan = ImportPlan(record_type.name)
        self._width = len(mapping.headers)
        self._type = record_type
        self._setting = setting
        self._duplicates, self._rules = duplicates, rules
        self._likely = [each for each in all_rules(record_type) if each in (NUMBER, NAME)]
        self._loops = any(each.reference == record_type.name and not each.system for each in record_type.references)
        self._known = KnownRecords(lookup, self._planned)
        self._naming = Naming(self._known, lookup, setting.catalogue, setting.actor, self._make_along, strangers)
        self._fill = fill
        self._reader = RowReader(record_type, setting.custom.get(record_type.name, ()), mapping, conventions)
        self._moment = Moment(setting.at, 0, provisional=True)
        self._places: dict[Id, int] = {}
        self._lines = array("l")
        self._named_only: set[Id] = set()
        self._targets: dict[Id, tuple[Id, ...]] = {}
        self._along: dict[tuple[str, str], Mutation] = {}

    def finished(self) -> ImportPlan:
        """The plan, its mutations in an order in which they can be written."""
        self.plan.mutations = in_order(self.plan.mutations, self._targets)
        return self.plan

    def let_go(self) -> None:
        """Give back at once what was learnt of a hundred thousand records; no search for cycles is waited for."""
        del self._known, self._naming

    def _planned(self, record_id: Id) -> Mutation | None:
        """What is planned for a record by now."""
        place = self._places.get(record_id)
        return None if place is None else self.plan.mutations[place]

    def take(self, row: SourceRow) -> None:
        """Look at one row."""
        self.plan.rows += 1
        self._along = {}
        problems: Problems = []
        if any(map(str.strip, row.cells[self._width :])):
            words = worded(
                "The row has {count} more cells than the header: put quotation marks around text that contains the "
                "separator.",
                count=len(row.cells) - self._width,
            )
            problems.append(("", words))
        else:
            self._read(row, problems)
        if problems:
            self.plan.faulty_rows.append(row)
            self.plan.faults += [RowFault(row.line, column, words) for column, words in problems]

    def _read(self, row: SourceRow, problems: Problems) -> None:
        values = self._reader.plain(row.cells, problems)
        found, key, value = self._same(values, row.cells)
        policy = self._policy(key)
        if len(found) > 1 and policy in (Duplicates.UPDATE, Duplicates.FILL):
            label = self._type.label_plural.lower()
            words = worded(
                "{count} {records} have '{name}'; which one is meant?", count=len(found), records=label, name=value
            )
            problems.append((self._reader.header_of(key), words))
            return
        record_id = found[0] if found and policy is not Duplicates.CREATE else ""
        fills = bool(found) and found[0] in self._named_only
        if record_id and policy is Duplicates.SKIP and not fills:
            self._note_duplicate(row, record_id, key, value)
            self.plan.skipped += 1
            if problems:
                problems.clear()  # a row that is left out anyway need not be right
            return
        record_id, naming = found[0] if fills else record_id, self._naming
        existing = self._known.row(self._type, record_id) if record_id else None
        self._reader.names(row.cells, values, lambda field, text: naming.resolve(field, text, values), problems)
        if not record_id:
            values = {**self._fill, **values}
        naming.settled(self._type, values)
        self._reader.amounts(row.cells, values, existing or {}, problems)
        if problems:
            return
        if record_id and not fills:
            self._note_duplicate(row, record_id, key, value)
        if existing is not None and policy is Duplicates.FILL and not fills:
            values = {
                name: value
                for name, value in values.items()
                if name == EXTERNAL or value_of(existing, name) in (None, "", [])
            }
        self._plan_row(row, record_id, existing, values, problems)

    def _policy(self, key: str) -> Duplicates:
        return self._rules.get(key, self._duplicates)

    def _same(self, values: Mapping[str, Value], cells: Sequence[str]) -> tuple[list[Id], str, str]:
        """The records that this row is about, by its best key."""
        for key, value in identity(self._type, values):
            if found := self._known.find(self._type, key, value):
                return found, key, str(value)
        for rule in self._likely:
            if self._policy(rule) is not Duplicates.CREATE:
                company = self._company(cells) if rule == NAME else ""
                if found := self._known.alike(self._type, rule, values, company):
                    return found, rule, self._type.title_of(values)
        return [], "", ""

    def _company(self, cells: Sequence[str]) -> Id:
        """The company that a row names, as far as it is there."""
        text = self._reader.text_of("company_id", cells)
        field = self._type.by_name.get("company_id")
        found = self._known.named(self._setting.catalogue.record_type(field.reference), text) if field and text else []
        return found[0] if len(found) == 1 else ""

    def _note_duplicate(self, row: SourceRow, record_id: Id, key: str, value: str) -> None:
        place = self._places.get(record_id)
        first = self._lines[place] if place is not None else 0
        self.plan.duplicates.append(DuplicateRow(row.line, record_id, key, value, first))

    def _plan_row(
        self, row: SourceRow, record_id: Id, existing: Row | None, values: dict[str, Value], problems: Problems
    ) -> None:
        place = self._places.get(record_id)
        if existing is not None:
            values = changed_values(existing, values, self._type)
            if not values:
                self.plan.unchanged += 1
                self._named_only.discard(record_id)
                return
        if place is not None:
            old = self.plan.mutations[place]
            mutation = replace(old, after={**old.after, **values}, before={**_seen(existing, values), **old.before})
        elif existing is not None:
            mutation = self._mutation(self._type, record_id, Action.PATCH, values, _seen(existing, values))
        else:
            mutation = self._mutation(self._type, self._setting.new_id(), Action.CREATE, values)
        self._check(mutation, problems)
        if not problems:
            self._accept(mutation, place, row.line)

    def _check(self, mutation: Mutation, problems: Problems) -> None:
        known = WorkingSet((name, each) for name, fields in self._setting.custom.items() for each in fields)
        for along in self._along.values():
            self._report(self._decided(along, known), problems)
        if not problems:
            self._report(self._decided(mutation, known), problems)
        if not problems and self._loops and (self._names_itself(mutation) or self._circular(mutation)):
            problems.append(("", worded("The record would belong to itself, by way of others in this file.")))

    def _decided(self, mutation: Mutation, known: WorkingSet) -> Verdict:
        catalogue = self._setting.catalogue
        for name, record_id in needs(catalogue, mutation):
            making = mutation.action is Action.CREATE and record_id == mutation.record_id
            if not making and known.get(name, record_id) is None:
                kind = catalogue.record_type(name)
                if (row := self._known.row(kind, record_id)) is not None:
                    known.load(kind, row)
        self._load_above(mutation, known)
        kind = catalogue.record_type(mutation.record_type)
        for each in kind.unique:
            for holder in self._known.find(kind, each.name, mutation.after.get(each.name)):
                if holder != mutation.record_id and (row := self._known.row(kind, holder)) is not None:
                    known.load(kind, row)
        return decide(catalogue, mutation, known, self._setting.actor, self._moment).verdict

    def _load_above(self, mutation: Mutation, known: WorkingSet) -> None:
        """Load what stands above the record's new place, which must not be the record itself."""
        missing = True
        while missing:
            missing = False
            for name, record_id in above(self._setting.catalogue, mutation, known):
                kind = self._setting.catalogue.record_type(name)
                if (row := self._known.row(kind, record_id)) is not None:
                    known.load(kind, row)
                    missing = True

    def _report(self, verdict: Verdict, problems: Problems) -> None:
        if not verdict.stands:
            problems.append((self._reader.header_of(verdict.field), verdict.reason))

    def _accept(self, mutation: Mutation, place: int | None, line: int) -> None:
        for along in self._along.values():
            self._places[along.record_id] = len(self.plan.mutations)
            self._named_only.add(along.record_id)
            self.plan.mutations.append(along)
            self._lines.append(0)
            kind = self._setting.catalogue.record_type(along.record_type)
            self._known.plan(kind, {**kind.blank, **along.after, "id": along.record_id})
        if place is None:
            self._places[mutation.record_id] = len(self.plan.mutations)
            self.plan.mutations.append(mutation)
            self._lines.append(line)
        else:
            self.plan.mutations.replace(place, mutation)
            self._lines[place] = self._lines[place] or line
        self._named_only.discard(mutation.record_id)
        if self._loops or place is not None:  # else what it points at comes before it
            self._targets[mutation.record_id] = self._pointed_at(mutation)
        making = mutation.action is Action.CREATE
        row = dict(self._type.blank if making else self._known.row(self._type, mutation.record_id) or {})
        set_fields(row, mutation.after)
        self._known.plan(self._type, {**row, "id": mutation.record_id})

    def _mutation(
        self,
        kind: RecordType,
        record_id: Id,
        action: Action,
        after: Mapping[str, Value],
        before: Mapping[str, Value] | None = None,
    ) -> Mutation:
        setting = self._setting
        return Mutation(setting.new_id(), kind.name, record_id, action, after, before or {}, at=setting.at)

    def _make_along(self, kind: RecordType, after: Mapping[str, Value]) -> Id:
        """Plan a record that the row names and that is not there; once, however often the row names it."""
        key = (kind.name, kind.title_of({**kind.blank, **after}).casefold())
        if key not in self._along:
            self._along[key] = self._mutation(kind, self._setting.new_id(), Action.CREATE, after)
        return self._along[key].record_id

    def _pointed_at(self, mutation: Mutation) -> tuple[Id, ...]:
        """The records that a mutation's record points at; also those that a later row may come to change."""
        ids = (record_id for _, record_id in needs(self._setting.catalogue, mutation))
        return tuple(each for each in ids if each != mutation.record_id)

    def _names_itself(self, mutation: Mutation) -> bool:
        mine = plain(self._type.title_of(mutation.after))
        return any(
            each.record_type == self._type.name and plain(self._type.title_of(each.after)) == mine
            for each in self._along.values()
        )

    def _circular(self, mutation: Mutation) -> bool:
        seen: set[Id] = set()
        waiting = list(self._pointed_at(mutation))
        while waiting:
            following = waiting.pop()
            if following == mutation.record_id:
                return True
            if following not in seen:
                seen.add(following)
                waiting += self._targets.get(following, ())
        return False


def _seen(existing: Row | None, values: Mapping[str, Value]) -> dict[str, Value]:
    if existing is None:
        return {}
    return {name: value_of(existing, name) for name in values}
