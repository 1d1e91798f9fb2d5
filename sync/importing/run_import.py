"""An import into a replica: look, check everything, then write it all at once so that one undo takes it back.

Until the one write nothing has happened, and cancelling leaves no trace. Rows that cannot be used go to the error
file; the others are imported.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from shared_models.crm.custom_field import definition
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import RecordField
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id, now
from sync.importing.conversion import Conventions
from sync.importing.error_file import write_error_file
from sync.importing.faults import FileUnreadable, ImportCancelled, NotImportable
from sync.importing.lookup import Lookup
from sync.importing.mapping import ColumnMapping, guess
from sync.importing.options import ImportOptions
from sync.importing.planner import Setting, plan
from sync.importing.remembered import RememberedMappings
from sync.importing.replica_lookup import ReplicaLookup
from sync.importing.report import ImportReport, reported
from sync.importing.sources import open_source
from sync.importing.survey import survey
from sync.importing.table import SourceRow, Table
from sync.replica.replica import Replica

Progress = Callable[[str, int, int], None]
"""Hears (stage, done, total) in rows; the stages are "checking" and "writing"."""
Custom = dict[str, list[RecordField]]


@dataclass(frozen=True, slots=True)
class Preview:
    """The file as it would be imported: for a person to look at and correct."""

    table: Table
    mapping: ColumnMapping
    first_rows: tuple[SourceRow, ...]


def preview(replica: Replica, path: Path, record_type: str, options: ImportOptions, rows: int = 20) -> Preview:
    """The guessed, remembered and corrected mapping and the first rows. Raises what `open_source` raises."""
    known = catalogue()
    table = open_source(path, options)
    connection = replica.reader()
    try:
        custom = _custom_fields(known, ReplicaLookup(connection))
    finally:
        connection.close()
    kind = known.record_type(record_type)
    return Preview(table, _mapping(table, kind, custom, options), tuple(islice(table.rows(), rows)))


def run_import(
    replica: Replica,
    path: Path,
    record_type: str,
    options: ImportOptions = ImportOptions(),  # noqa: B008 - frozen
    progress: Progress = lambda stage, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Import a CSV file as records of a type. Raises a Fault, having written nothing.

    NotPermitted, FileUnreadable, FileTooLarge, NotText, NothingToImport, QuoteNeverClosed, UnknownColumn,
    NotImportable or ImportCancelled; and what the replica raises when it cannot write (DiskFull …).
    """
    known = catalogue()
    kind = known.record_type(record_type)
    if kind.system:
        raise NotImportable(f"{kind.label_plural} are made by the product itself and cannot be imported.")
    table = open_source(path, options)
    connection = replica.reader()
    try:
        lookup = ReplicaLookup(connection)
        custom = _custom_fields(known, lookup)
        mapping = _mapping(table, kind, custom, options)
        if not any(mapping.targets):
            raise NotImportable(f"No column could be matched with a field. The file has: {', '.join(table.headers)}.")
        seen = survey(table, mapping, kind, {f"custom.{each.name}": each for each in custom.get(kind.name, ())})
        mapping = replace(mapping, day_first=_first(options.day_first, seen.day_first, mapping.day_first))
        made = plan(
            table.rows(),
            mapping,
            kind,
            lookup,
            Setting(known, replica.actor(), now(), new_id, custom),
            conventions=Conventions(
                mapping.day_first, options.decimal_mark or seen.decimal_mark, options.currency, options.zone
            ),
            duplicates=options.duplicates,
            progress=lambda done: progress("checking", done, seen.rows),
            cancelled=cancelled,
        )
    finally:
        connection.close()
    progress("checking", made.rows, seen.rows)
    if cancelled():
        raise ImportCancelled("The import was stopped. Nothing was written.")
    errors = options.errors if made.faulty_rows else None
    if errors:
        _write_errors(errors, lambda: write_error_file(errors, table, made))
    group_id = ""
    if made.mutations and not options.dry_run:
        total = len(made.mutations)
        progress("writing", 0, total)
        label = f"Import of {path.name}"
        written = replica.write(made.mutations, actor=replica.actor(), at=now(), label=label)
        group_id = written.group_id
        progress("writing", total, total)
    if options.remembered and not options.dry_run:
        RememberedMappings(options.remembered).keep(mapping, kind)
    shown = {header: target for header, target in zip(mapping.headers, mapping.targets, strict=True) if target}
    return reported(made, group_id=group_id, errors=errors, dry_run=options.dry_run, mapping=shown)


def _mapping(table: Table, kind: RecordType, custom: Custom, options: ImportOptions) -> ColumnMapping:
    """The guess, corrected by what was remembered, corrected by what the person says now."""
    own = custom.get(kind.name, [])
    mapping = guess(table.headers, kind, own)
    if options.remembered:
        chosen, day_first = RememberedMappings(options.remembered).find(table.headers, kind)
        with suppress(Fault):  # what was remembered may no longer fit the declared fields; then the guess does
            mapping = replace(mapping.with_targets(chosen, kind, own), day_first=day_first)
    return mapping.with_targets(options.mapping, kind, own)


def _custom_fields(known: Catalogue, lookup: Lookup) -> Custom:
    """The fields that the tenant has defined, by record type."""
    names = ("record_type", "key", "label", "kind", "choices")
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
            f"The error file {path} cannot be written: {error.strerror}. Nothing was imported."
        ) from None


def _first(*answers: bool | None) -> bool | None:
    return next((each for each in answers if each is not None), None)
