"""Cells from a spreadsheet onto records that are there: what is in them, which fields they are for, what would change.

Law: nothing is written that was not planned, and nothing is planned from what cannot be read: that is told with its row
and column. An empty cell leaves the value that is there.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO

from shared_models.kernel.change import value_of
from shared_models.kernel.faults import Fault, InvalidValue, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import SEVERAL, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id
from sync.importing.conversion import Conventions
from sync.importing.faults import NothingToImport
from sync.importing.known_records import KnownRecords
from sync.importing.mapping import ColumnMapping, normalised
from sync.importing.replica_lookup import ReplicaLookup
from sync.importing.row_values import Problems, RowReader, parts
from sync.replica.bulk import Make
from sync.replica.overlay import Deciding
from sync.replica.rows import fetch

CELLS = 200_000
"""More cells than this are for a file and the import."""
CHARACTERS = 20_000_000
_PAGE = 1_000


class TooMuch(Fault):
    """More than can be pasted at once."""

    status = 413


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of one width, below their headers where the first line was one."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(each) for each in (self.headers, *self.rows)), default=0)


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that cannot be pasted: its row from 1, the label of its field, and what is wrong."""

    row: int
    label: str
    words: str


@dataclass(slots=True)
class Pasting:
    """What the cells would change, by record, and what cannot be read."""

    after: dict[Id, dict[str, Value]] = field(default_factory=dict)
    before: dict[Id, dict[str, Value]] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def values(self) -> int:
        """How many values change."""
        return sum(map(len, self.after.values()))


def read_grid(text: str, labels: Sequence[str]) -> Grid:
    """The cells of a text from the clipboard, between tabs, with quotes as spreadsheets write them.

    The first line is one of headers when at least half of it are `labels`. Raises TooMuch and NothingToImport.
    """
    if len(text) > CHARACTERS:
        raise TooMuch("That is too much to paste at once. Save it as a file and import that.")
    lines = _lines(text)
    while lines and not any(map(str.strip, lines[-1])):
        lines.pop()
    if not lines:
        raise NothingToImport("There is no text to paste.")
    wide = max(map(len, lines))
    if wide * len(lines) > CELLS:
        raise TooMuch(
            worded("These are more than {limit} cells. Save them as a file and import that.", limit=f"{CELLS:,}")
        )
    even = [(*line, *[""] * (wide - len(line))) for line in lines]
    known = {normalised(each) for each in labels}
    filled = [each for each in even[0] if each.strip()]
    if filled and sum(normalised(each) in known for each in filled) * 2 >= len(filled) and len(even) > 1:
        return Grid(even[0], tuple(even[1:]))
    return Grid((), tuple(even))


def _lines(text: str) -> list[list[str]]:
    plain = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    if '"' not in plain:
        return [each.split("\t") for each in plain.split("\n")]
    before = csv.field_size_limit(CHARACTERS)
    try:
        return [*csv.reader(StringIO(plain, newline=""), delimiter="\t")]
    except csv.Error:
        return [each.split("\t") for each in plain.split("\n")]
    finally:
        csv.field_size_limit(before)


def targets_of(grid: Grid, fields: Mapping[str, RecordField], seen: Sequence[str], begin: str) -> list[str]:
    """The field each column is for, "" for none: by its header, or else one after the other from the column `begin`.

    `fields` are those that may be set, by name; `seen` the columns of the list in their order, any of them.
    """
    if grid.headers:
        by_label = {normalised(each.label): name for name, each in fields.items()}
        by_label |= {normalised(name): name for name in fields}
        found = [by_label.get(normalised(each), "") for each in grid.headers]
    else:
        start = seen.index(begin) if begin in seen else 0
        found = [name if name in fields else "" for name in seen[start : start + grid.width]]
        found += [""] * (grid.width - len(found))
    return [name if name not in found[:at] else "" for at, name in enumerate(found)]


def plan(
    deciding: Deciding,
    record_type: RecordType,
    ids: Sequence[Id],
    grid: Grid,
    targets: Sequence[str],
    conventions: Conventions,
) -> Pasting:
    """What pasting the rows onto these records, one after the other, would change in them.

    `record_type` knows the tenant's own fields as well.
    """
    labels = {name: record_type.field(name).label for name in targets if name}
    headers = tuple(labels.get(name, f"column {at}") for at, name in enumerate(targets))
    reader = RowReader(record_type, (), ColumnMapping(headers, tuple(targets)), conventions)
    known = KnownRecords(ReplicaLookup(deciding.connection))
    found = Pasting()

    def resolve(declared: RecordField, text: str) -> Value:
        target = deciding.catalogue.record_type(declared.reference)
        if declared.kind in SEVERAL:
            return sorted({_one(known, target, each) for each in parts(text)})
        return _one(known, target, text)

    for start in range(0, min(len(ids), len(grid.rows)), _PAGE):
        page = ids[start : start + _PAGE]
        rows = fetch(deciding.connection, deciding.catalogue.record_types, [(record_type.name, each) for each in page])
        for at, record_id in enumerate(page, start):
            row = rows.get((record_type.name, record_id))
            if at < len(grid.rows) and row is not None:
                problems: Problems = []
                values = reader.plain(list(grid.rows[at]), problems)
                reader.names(list(grid.rows[at]), values, resolve, problems)
                reader.amounts(list(grid.rows[at]), values, row, problems)
                found.troubles += [Trouble(at + 1, *each) for each in problems]
                _keep(found, row, values)
    return found


def patching(record_type: RecordType, pasting: Pasting, at: Instant) -> Make:
    """What writes a plan; a value that somebody has changed since it was made is merged as any other edit is."""

    def make(row: Row) -> Mutation | None:
        after = pasting.after.get(row["id"])
        if after is None or row["deleted_at"] is not None:
            return None
        before = pasting.before[row["id"]]
        return Mutation(new_id(), record_type.name, row["id"], Action.PATCH, after=after, before=before, at=at)

    return make


def _keep(found: Pasting, row: Row, values: Mapping[str, Value]) -> None:
    changed = {name: value for name, value in values.items() if not same(value_of(row, name), value)}
    if changed:
        found.after[row["id"]] = changed
        found.before[row["id"]] = {name: value_of(row, name) for name in changed}


def _one(known: KnownRecords, target: RecordType, text: str) -> Id:
    ids = known.named(target, text)
    if len(ids) != 1:
        template = "{count} records are called '{name}'." if ids else "There is no {record} '{name}'."
        raise InvalidValue(worded(template, count=len(ids), record=target.label.lower(), name=text[:60]))
    return ids[0]
