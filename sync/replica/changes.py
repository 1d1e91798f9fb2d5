"""Storing a batch of the feed: rows, history and cursor in one transaction, pending work decided again on top."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind, changed_row
from shared_models.kernel.faults import worded
from shared_models.kernel.ids import Id
from shared_models.kernel.meanwhile import whereabouts
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Batch, Enter, Leave, RowEvent, Stub
from sync.replica import departed, history, meta, overlay, queue, rows, speech, straight, stubs, unknown
from sync.replica.faults import OutOfStep
from sync.replica.overlay import Deciding
from sync.replica.shown_set import holdings_of
from sync.replica.unknown import extras


def store_changes(deciding: Deciding, batch: Batch) -> set[Key]:
    """Store a batch that begins at the cursor; returns the records whose row, badge or history has changed.

    Runs inside the caller's transaction. Raises OutOfStep when the batch does not follow.
    """
    connection, catalogue = deciding.connection, deciding.catalogue
    if (batch.epoch, batch.after) != (meta.read(connection, "epoch", ""), meta.read(connection, "cursor", 0)):
        raise OutOfStep(worded("Changes after {after} do not follow what is stored.", after=batch.after))
    named = stubs.keep(connection, (each for each in batch.changes if isinstance(each, Stub)))
    told = [each for each in batch.changes if not isinstance(each, Stub)]
    known = [each for each in told if each.record_type in catalogue.record_types]
    remember_missed(deciding, {each.record_type for each in told} - catalogue.record_types.keys())
    done: Sequence[RowEvent] = ()
    if deciding.translation is None and overlay.is_quiet(connection):
        done, known = straight.carry_out(connection, catalogue.record_types, known)
    keys = {(each.record_type, each.record_id) for each in known}
    bases = overlay.base_rows(connection, keys)
    shown = rows.fetch(connection, catalogue.record_types, keys - bases.keys())
    arrival = _Arrival(catalogue, {**shown, **bases})
    known = [*done, *told_here(deciding, known, arrival)]
    history.keep(connection, [each for each in known if isinstance(each, Change) and _tells(each)])
    history.forget(connection, arrival.absent(keys))
    unknown.keep(connection, arrival.replaced)
    unknown.merge(connection, arrival.unknown)
    departed.note(connection, [key for key in arrival.left if arrival.row(key) is None], batch.through)
    meta.keep(connection, cursor=batch.through)
    own = _own(deciding, known)
    leaving = sorted({*own, *queue.reached(connection, batch.through)})
    touched = {(each.record_type, each.record_id) for each in known}
    return _merge(deciding, arrival, bases, leaving) | touched | named


def told_here(deciding: Deciding, events: Iterable[RowEvent], arrival: "_Arrival") -> list[RowEvent]:
    """Take events one by one, in this product's terms where the server is older."""
    between, found = deciding.translation, []
    ids = {each.mutation_id for each in events if isinstance(each, Change)} if between is not None else set()
    typed = speech.typed(deciding, ids - {""})
    for each in events:
        event: RowEvent = each
        if between is not None and not isinstance(each, Leave):
            row = dict(arrival.row((each.record_type, each.record_id)) or {})
            if isinstance(each, Enter):
                event = replace(each, row=between.up(each.record_type, each.row, row or None, whole=True))
            else:
                event = between.change_up(each, row | dict(typed.get(each.mutation_id, {})))
        arrival.take(event)
        found.append(event)
    return found


def _merge(deciding: Deciding, arrival: "_Arrival", bases: Mapping[Key, Row | None], leaving: list[int]) -> set[Key]:
    """Put the server's new rows in place and decide what hangs on them."""
    connection, types = deciding.connection, deciding.catalogue.record_types
    released = overlay.release(connection, leaving)
    settled = overlay.at_rest(deciding, arrival.new.keys() & bases.keys())
    overlay.forget_base(connection, settled)
    overlay.set_base(connection, {key: arrival.new[key] for key in arrival.new.keys() & bases.keys() - settled})
    direct: Mapping[Key, Row | None] = arrival.new
    shown: Mapping[Key, Row | None] = arrival.old
    if bases:
        direct = {key: row for key, row in direct.items() if key not in bases or key in settled}
        decided = rows.fetch(connection, types, settled)  # which differs little from what the server says
        shown = {key: shown.get(key) for key in direct.keys() - bases.keys()} | decided
    rows.store(connection, types, {k: row for k, row in direct.items() if row is not None}, deciding.language, shown)
    rows.remove(connection, types, [key for key, row in direct.items() if row is None])
    if not (leaving or overlay.any_pending(connection)):
        return set()
    flipped = [key for key, row in direct.items() if whereabouts(row) != whereabouts(arrival.old.get(key))]
    dirty = {*arrival.new, *arrival.holdings(overlay.any_gathering(deciding)), *released} - settled
    return overlay.rebase(deciding, dirty, flipped)


def _tells(change: Change) -> bool:
    """Whether a change is something to read about: not a record's silent move with the one it follows."""
    return bool(change.after) or change.kind is not ChangeKind.PATCH


@dataclass(slots=True)
class _Arrival:
    """The server's rows before and after a batch.

    A row that came with a load or an `Enter` may be newer than the changes that follow it: `_reached` says from which
    version on they count. A `Leave` that is older than its row is as good as undone, so the row stays until then.
    """

    catalogue: Catalogue
    old: Mapping[Key, Row | None]
    new: dict[Key, Row | None] = field(default_factory=dict)
    unknown: dict[Key, Row] = field(default_factory=dict)
    replaced: dict[Key, Row] = field(default_factory=dict)
    left: set[Key] = field(default_factory=set)
    _reached: dict[Key, int] = field(default_factory=dict)

    def take(self, event: RowEvent) -> None:
        key = (event.record_type, event.record_id)
        current = self.row(key)
        reached = self._reached.get(key)
        if reached is None:
            reached = self._reached[key] = -1 if current is None else current["version"]
        declared = self.catalogue.record_type(event.record_type)
        if isinstance(event, Enter):
            if current is None or event.row["version"] >= current["version"]:
                self.new[key] = _declared(declared, event.row)
                self._reached[key] = event.row["version"]
                self.replaced[key] = extras(declared, event.row)
                self.unknown.pop(key, None)
        elif event.version <= reached:
            return
        elif isinstance(event, Leave):
            self.new[key], self._reached[key] = None, -1
            self.left.add(key)
            self.replaced[key] = {}
            self.unknown.pop(key, None)
        elif current is not None or event.kind is ChangeKind.CREATE:
            row = changed_row(declared, current, event)
            if current is not None and len(row) == len(current):
                self.new[key] = row  # the same fields as before
                return
            self.new[key] = _declared(declared, row)
            if more := extras(declared, event.after):
                self.unknown[key] = {**self.unknown.get(key, {}), **more}

    def row(self, key: Key) -> Row | None:
        """The server's row as far as the batch has been taken."""
        return self.new[key] if key in self.new else self.old.get(key)

    def absent(self, keys: AbstractSet[Key]) -> set[Key]:
        """Those of the records of which there is no row by now."""
        found = keys - self.old.keys() - self.new.keys()
        return found | {key for key, row in self.new.items() if row is None}

    def holdings(self, naming: bool) -> set[Key]:
        """The unique values that somebody has taken or let go of; with `naming`, also the records that are named."""
        found: set[Key] = set()
        for key, row in self.new.items():
            declared = self.catalogue.record_type(key[0])
            if declared.unique or naming:
                found |= {*holdings_of(declared, self.old.get(key))} ^ {*holdings_of(declared, row)}
        return found


def _declared(record_type: RecordType, row: Row) -> Row:
    """The row with exactly the fields this product knows; a newer server may send more."""
    if row.keys() == record_type.by_name.keys():
        return row
    return {name: row.get(name, blank) for name, blank in record_type.blank.items()}


def _own(deciding: Deciding, events: Iterable[RowEvent]) -> list[int]:
    """The places of pending mutations whose changes have just arrived; what they did is now what the server says."""
    changes = [each for each in events if isinstance(each, Change)]
    found = queue.places(deciding.connection, {each.mutation_id for each in changes} - {""})
    made: dict[Id, list[Change]] = {}
    for each in changes if found else ():
        if each.mutation_id in found:
            made.setdefault(each.mutation_id, []).append(each)
    queue.keep_changes(deciding.connection, [(found[name][0], mine) for name, mine in made.items()])
    return [seq for seq, _, pending in found.values() if pending]


def remember_missed(deciding: Deciding, names: Iterable[str]) -> None:
    """Record types this product does not know yet; a newer one will have to load them."""
    if new := set(names):
        missed = new | set(meta.read(deciding.connection, "missed", []))
        meta.keep(deciding.connection, missed=sorted(missed))
