"""An import into a replica: look, check everything, then write it slice by slice so that one undo takes it all back.

Until the first slice nothing has happened, and cancelling leaves no trace. Rows that cannot be used go to the error
file; the others are imported. What is written knows of itself that it is part of a whole: see `long_work`.
"""

from collections import deque
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from shared_models.crm.custom_field import definition
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.defined_field import DEFINING
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.record_field import RecordField
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id, now
from sync.importing.conversion import Conventions
from sync.importing.error_file import write_error_file
from sync.importing.faults import FileUnreadable, ImportCancelled, NotImportable
from sync.importing.lookup import Lookup
from sync.importing.mapping import ColumnMapping, guess
from sync.importing.options import ImportOptions
from sync.importing.plan import ImportPlan
from sync.importing.planner import CANCELLED, Setting, plan
from sync.importing.remembered import RememberedMappings
from sync.importing.replica_lookup import ReplicaLookup
from sync.importing.report import ImportReport, reported
from sync.importing.sources import open_source
from sync.importing.survey import survey
from sync.importing.table import SourceRow, Table
from sync.replica import long_work, meta
from sync.replica.import_runs import ImportRun
from sync.replica.long_work import Steps
from sync.replica.replica import Replica
from sync.replica.unfinished import LongWork

STOPPED = "The import was stopped. What was written already was taken back."
Progress = Callable[[str, int, int], None]
"""Hears (stage, done, total) in rows; the stages are "checking" and "writing"."""
Custom = dict[str, list[RecordField]]


@dataclass(frozen=True, slots=True)
class Preview:
    """The file as it would be imported: for a person to look at and correct."""

    table: Table
    mapping: ColumnMapping
    first_rows: tuple[SourceRow, ...]


def preview(connection: Connection, path: Path, record_type: str, options: ImportOptions, rows: int = 20) -> Preview:
    """The guessed, remembered and corrected mapping and the first rows. Raises what `open_source` raises."""
    known = catalogue()
    table = open_source(path, options)
    custom = _custom_fields(known, ReplicaLookup(connection))
    kind = known.record_type(record_type)
    return Preview(table, _mapping(table, kind, custom, options), tuple(islice(table.rows(), rows)))


@dataclass(frozen=True)
class Checked:
    """A file of which every row was looked at: what would be written, as of the replica's state then."""

    path: Path
    kind: RecordType
    table: Table
    mapping: ColumnMapping
    plan: ImportPlan
    state: object
    errors: Path | None = None

    def report(self, group_id: Id = "", *, dry_run: bool = True) -> ImportReport:
        """What the import does, or has done."""
        mapping = self.mapping
        shown = {header: target for header, target in zip(mapping.headers, mapping.targets, strict=True) if target}
        return reported(self.plan, group_id=group_id, errors=self.errors, dry_run=dry_run, mapping=shown)


def run_import(
    replica: Replica,
    path: Path,
    record_type: str,
    options: ImportOptions = ImportOptions(),  # noqa: B008 - frozen
    progress: Progress = lambda stage, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Check a file and write everything in it that is right. Raises what `check` and `write` raise."""
    with closing(replica.reader()) as connection:
        checked = check(connection, path, record_type, options, progress, cancelled)
    if options.dry_run:
        return checked.report()
    return write(replica, checked, options, progress, cancelled)


def check(
    connection: Connection,
    path: Path,
    record_type: str,
    options: ImportOptions,
    progress: Progress = lambda stage, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Checked:
    """Look at every row of a file as records of a type; nothing is written but the error file. Raises a Fault:

    NotPermitted, FileUnreadable, FileTooLarge, NotText, NothingToImport, QuoteNeverClosed, UnknownColumn,
    NotImportable or ImportCancelled.
    """
    known = catalogue()
    kind = known.record_type(record_type)
    if kind.system:
        raise NotImportable(
            worded("{records} are made by the product itself and cannot be imported.", records=kind.label_plural)
        )
    state = _state(connection)
    table = open_source(path, options)
    lookup = ReplicaLookup(connection)
    custom = _custom_fields(known, lookup)
    mapping = _mapping(table, kind, custom, options)
    if not any(mapping.targets):
        raise NotImportable(
            worded(
                "No column could be matched with a field. The file has: {columns}.", columns=", ".join(table.headers)
            )
        )
    own = {f"custom.{each.name}": each for each in custom.get(kind.name, ())}
    seen = survey(table, mapping, kind, own, cancelled)
    mapping = replace(mapping, day_first=_first(options.day_first, seen.day_first, mapping.day_first))
    made = plan(
        table.rows(),
        mapping,
        kind,
        lookup,
        Setting(known, _actor(connection), now(), new_id, custom),
        conventions=Conventions(
            mapping.day_first, options.decimal_mark or seen.decimal_mark, options.currency, options.zone, options.words
        ),
        duplicates=options.duplicates,
        rules=options.rules,
        fill=options.fill,
        strangers=options.strangers,
        progress=lambda done: progress("checking", done, seen.rows),
        cancelled=cancelled,
    )
    progress("checking", made.rows, seen.rows)
    if cancelled():
        raise ImportCancelled(CANCELLED)
    errors = options.errors if made.faulty_rows else None
    if errors:
        _write_errors(errors, lambda: write_error_file(errors, table, made))
    return Checked(path, kind, table, mapping, made, state, errors)


def write(
    replica: Replica,
    checked: Checked,
    options: ImportOptions,
    progress: Progress = lambda stage, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Write what a check has found right; what has changed since is checked again. Stopped, it is taken back.

    Raises what `check` raises, and what the replica raises when it cannot write (DiskFull …).
    """
    with closing(replica.reader()) as connection:
        checked = current(connection, checked, options, progress, cancelled)
    work = None
    for work in writing(replica, checked):
        progress("writing", work.done, work.total)
        if cancelled() and not work.is_over:
            long_work.leave(replica, work.id)
            if not work.planning:
                deque(long_work.taking_back(replica, work.group_id, label=work.label, at=now()), 0)
            raise ImportCancelled(STOPPED)
    return written(checked, options, work)


def current(
    connection: Connection,
    checked: Checked,
    options: ImportOptions,
    progress: Progress = lambda stage, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Checked:
    """What was checked, or where records may be others since then, another check. Raises what `check` raises."""
    if _state(connection) == checked.state:
        return checked
    return check(connection, checked.path, checked.kind.name, options, progress, cancelled)


def writing(replica: Replica, checked: Checked, label: str = "") -> Steps:
    """Write what a check has found right, slice by slice; see `long_work`."""
    made, path = checked.plan, checked.path
    if made.mutations:
        run = ImportRun(new_id(), checked.kind.name, path.name, now(), replica.actor().person, made.rows)
        yield from long_work.writing(replica, run, label or f"Import of {path.name}", made.mutations)


def written(checked: Checked, options: ImportOptions, work: LongWork | None) -> ImportReport:
    """What has been done, once the last slice is written."""
    if options.remembered:
        RememberedMappings(options.remembered).keep(checked.mapping, checked.kind)
    report = checked.report(work.group_id if work else "", dry_run=False)
    return report if work is None else replace(report, left_out=work.kept, left=work.left)


def _actor(connection: Connection) -> Actor:
    """Who is at work, and what that person may do."""
    person, device = (str(meta.read(connection, name, NIL)) for name in ("person", "device"))
    return Actor(person, device, frozenset(meta.read(connection, "permissions", [])))


def _state(connection: Connection) -> object:
    """What tells that records may be others than they were: what has come, and what was done here."""
    done = connection.execute("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'mutation'").fetchone()
    return meta.read(connection, "cursor", 0), done[0]


def _mapping(table: Table, kind: RecordType, custom: Custom, options: ImportOptions) -> ColumnMapping:
    """The guess, corrected by what was remembered, corrected by what the person says now."""
    own = custom.get(kind.name, [])
    mapping = guess(table.headers, kind, own, options.labels)
    if options.remembered:
        chosen, day_first = RememberedMappings(options.remembered).find(table.headers, kind)
        with suppress(Fault):  # what was remembered may no longer fit the declared fields; then the guess does
            mapping = replace(mapping.with_targets(chosen, kind, own), day_first=day_first)
    return mapping.with_targets(options.mapping, kind, own)


def _custom_fields(known: Catalogue, lookup: Lookup) -> Custom:
    """The fields that the tenant has defined, by record type."""
    names = ("record_type", *DEFINING)
    found: Custom = {}
    for values in lookup.live(known.record_type("custom_field"), names):
        row = dict(zip(names, values, strict=True))
        found.setdefault(row["record_type"], []).append(definition(row))
    return found


def _write_errors(path: Path, write: Callable[[], None]) -> None:
    try:
        write()
    except OSError as error:
        raise FileUnreadable(
            worded(
                "The error file {file} cannot be written: {problem}. Nothing was imported.",
                file=path,
                problem=error.strerror,
            )
        ) from None


def _first(*answers: bool | None) -> bool | None:
    return next((each for each in answers if each is not None), None)
