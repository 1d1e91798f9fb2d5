"""What is shown is the server's rows with the pending mutations decided again on top, in their order.

Only records with pending work keep a second copy: the server's row lies in `base`, the shown one in the record table.
`touched` says which record a pending mutation writes, reads, or merely names, so that only what really hangs together
is decided anew when a base row changes or a mutation leaves.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.decide import Decision, Moment, decide
from shared_models.kernel.instant import Instant
from shared_models.kernel.meanwhile import onward, survivor, whereabouts
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.translation import Translation
from shared_models.kernel.working_set import further_needs, named_by, needs, verb_needs
from shared_models.kernel.write import Key, Row
from sync.replica import queue, rows
from sync.replica.packing import pack, unpack_values
from sync.replica.rows import to_text
from sync.replica.shown_set import ShownSet, holdings, holdings_of, named_keys
from sync.replica.tables import by_type

PROVISIONAL_VERSION = 0
"""The version of a shown row that rests on pending work."""

_NO_ON_CREATE = "shared_models.kernel.record"


class How(IntEnum):
    """What a pending mutation has to do with a record: the first two tie it to whatever else is done to it."""

    WRITES = 0
    READS = 1
    NAMES = 2


@dataclass(frozen=True, slots=True)
class Deciding:
    """What deciding on this device takes: the declarations, who is at work, and the tenant's language.

    `translation` leads to the schema of a server that is older than this product.
    """

    connection: Connection
    catalogue: Catalogue
    actor: Actor
    language: str
    translation: Translation | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """One provisional decision, and what it hangs on."""

    decision: Decision
    touches: Mapping[Key, How]


def decide_here(deciding: Deciding, mutation: Mutation, known: ShownSet, at: Instant) -> Decided:
    """Decide one mutation on what is shown; an open question is answered with "mine"."""
    catalogue = deciding.catalogue
    own = (mutation.record_type, mutation.record_id)
    touches = dict.fromkeys(needs(catalogue, mutation), How.NAMES)
    row = known.get(*own)
    if row is not None and mutation.action is Action.RESTORE:
        touches |= dict.fromkeys(named_by(catalogue.record_type(own[0]), row), How.NAMES)
    if row is not None and mutation.action is Action.VERB:
        row = survivor(catalogue.record_type(own[0]), row, known)
        touches |= dict.fromkeys(verb_needs(catalogue, mutation, row), How.READS)
        touches |= dict.fromkeys(named_keys(catalogue, mutation, row), How.READS)
        while more := further_needs(catalogue, mutation, row, known, touches):
            known.fetch(more)
            touches |= dict.fromkeys(more, How.READS)
    for key, how in [each for each in touches.items() if "." not in each[0][0]]:
        for further in onward(key, known):
            touches[further] = How.READS if key == own else min(how, touches.get(further, how))
    if mutation.action is Action.CREATE and _reads_on_create(catalogue, mutation.record_type):
        touches |= dict.fromkeys(touches, How.READS)
    touches |= dict.fromkeys(holdings(catalogue, mutation), How.READS)
    decision = decide(catalogue, mutation, known, deciding.actor, Moment(at, PROVISIONAL_VERSION, provisional=True))
    touches |= {(each.record_type, each.record_id): How.WRITES for each in decision.changes}
    touches[mutation.record_type, mutation.record_id] = How.WRITES
    return Decided(decision, touches)


def _reads_on_create(catalogue: Catalogue, name: str) -> bool:
    record_type = catalogue.record_types.get(name)
    if record_type is None or record_type.on_create is None:
        return False
    return record_type.on_create.__module__ != _NO_ON_CREATE


def keep_base(connection: Connection, originals: Mapping[Key, Row | None]) -> None:
    """Put the server's rows aside for records that get their first pending work; existing copies stay."""
    connection.executemany(
        "INSERT OR IGNORE INTO base VALUES (?, ?, ?)",
        [(*key, None if row is None else pack(row)) for key, row in originals.items()],
    )


def set_base(connection: Connection, server_rows: Mapping[Key, Row | None]) -> None:
    """The server's rows of records with pending work have changed."""
    connection.executemany(
        "UPDATE base SET row = ? WHERE record_type = ? AND record_id = ?",
        [(None if row is None else pack(row), *key) for key, row in server_rows.items()],
    )


def forget_base(connection: Connection, keys: Iterable[Key]) -> None:
    """No pending work is left on these records: what is shown is the server's row."""
    sql = "DELETE FROM base WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?))"
    for name, ids in by_type(keys).items():
        connection.execute(sql, (name, to_text(ids)))


def at_rest(deciding: Deciding, keys: Iterable[Key]) -> set[Key]:
    """Those of the records with which no pending mutation has anything to do any more, nor could through their rows."""
    connection, types = deciding.connection, deciding.catalogue.record_types
    if any_gathering(deciding):
        return set()
    found: set[Key] = set()
    for name, ids in by_type(key for key in keys if not types[key[0]].unique).items():
        sql = "SELECT record_id FROM touched WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?))"
        busy = {each[0] for each in connection.execute(sql, (name, to_text(ids)))}
        found |= {(name, each) for each in ids if each not in busy}
    return found


def base_rows(connection: Connection, keys: Iterable[Key]) -> dict[Key, Row | None]:
    """The server's rows of those of the records that have pending work."""
    found: dict[Key, Row | None] = {}
    if connection.execute("SELECT 1 FROM base LIMIT 1").fetchone() is None:
        return found
    for name, ids in by_type(keys).items():
        for record_id, row in connection.execute(
            "SELECT record_id, row FROM base WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?))",
            (name, to_text(ids)),
        ):
            found[name, record_id] = None if row is None else unpack_values(row)
    return found


def keep_touches(connection: Connection, touches: Iterable[tuple[int, Mapping[Key, How]]]) -> None:
    """Remember what the pending mutations at these places have to do with which records."""
    connection.executemany(
        "INSERT OR REPLACE INTO touched VALUES (?, ?, ?, ?)",
        [(*key, int(how), seq) for seq, keys in touches for key, how in keys.items()],
    )


def release(connection: Connection, seqs: Sequence[int]) -> set[Key]:
    """Let mutations leave what is shown; returns the records and unique values that have to be decided anew."""
    if not seqs:
        return set()
    found = connection.execute(
        "DELETE FROM touched WHERE mutation_seq IN (SELECT value FROM json_each(?)) "
        "RETURNING record_type, record_id, how",
        (to_text(list(seqs)),),
    ).fetchall()
    queue.no_longer_pending(connection, seqs)
    return {(name, key) for name, key, how in found if how == How.WRITES or "." in name}


def linked(connection: Connection, keys: Iterable[Key]) -> tuple[set[int], set[Key]]:
    """The pending mutations that hang together with the records, and all records these hang on."""
    seqs: set[int] = set()
    seen: set[Key] = set()
    frontier = set(keys)
    while frontier:
        seen |= frontier
        new: set[int] = set()
        for name, ids in by_type(frontier).items():
            new |= {
                each[0]
                for each in connection.execute(
                    "SELECT mutation_seq FROM touched WHERE record_type = ? AND how < ? "
                    "AND record_id IN (SELECT value FROM json_each(?))",
                    (name, int(How.NAMES), to_text(ids)),
                )
            }
        new -= seqs
        seqs |= new
        found = connection.execute(
            "SELECT record_type, record_id FROM touched AS t WHERE mutation_seq IN (SELECT value FROM json_each(?)) "
            "AND (how = ? OR how = ? AND (instr(record_type, '.') OR EXISTS (SELECT 1 FROM base AS b "
            "WHERE b.record_type = t.record_type AND b.record_id = t.record_id)))",
            (to_text(list(new)), int(How.WRITES), int(How.READS)),
        )
        frontier = {(each[0], each[1]) for each in found} - seen
    return seqs, seen


@dataclass(slots=True)
class _Fold:
    """One try at deciding a set of mutations anew on their base rows; nothing is stored before it has closed."""

    deciding: Deciding
    seqs: set[int]
    bases: dict[Key, Row | None]
    touches: dict[int, Mapping[Key, How]] = field(default_factory=dict)
    previews: dict[int, bool] = field(default_factory=dict)
    originals: dict[Key, Row | None] = field(default_factory=dict)
    results: dict[Key, Row | None] = field(default_factory=dict)

    def run(self) -> None:
        connection = self.deciding.connection
        known = ShownSet(connection, self.deciding.catalogue, self.deciding.language, anew=True)
        for key, row in self.bases.items():
            known.place(key, row)
        mutations = queue.pending(connection, self.seqs)
        known.fetch_for(each for _, each, _ in mutations)
        self.results = dict(self.bases)
        for seq, mutation, at in mutations:
            decided = decide_here(self.deciding, mutation, known, at)
            self.touches[seq] = decided.touches
            self.previews[seq] = decided.decision.previewed
            for change, row in zip(decided.decision.changes, decided.decision.rows, strict=True):
                self.results[change.record_type, change.record_id] = row
        written = {key for touches in self.touches.values() for key, how in touches.items() if how is How.WRITES}
        self.originals = {key: known.stored.get(key) for key in written - self.bases.keys()}


def rebase(deciding: Deciding, dirty: set[Key], flipped: Iterable[Key] = ()) -> set[Key]:
    """Decide anew whatever hangs on the dirty records; returns the records whose shown row may have changed.

    `flipped` are records that have come into being, gone or been merged: mutations that only name them are decided
    anew as well.
    """
    connection = deciding.connection
    dirty = dirty | _namers(connection, flipped)
    while True:
        seqs, keys = linked(connection, dirty)
        fold = _Fold(deciding, seqs, base_rows(connection, keys))
        fold.run()
        shown = rows.fetch(connection, deciding.catalogue.record_types, fold.results)
        more = set(base_rows(connection, fold.originals)) - keys
        elsewhere = [key for key, row in fold.results.items() if whereabouts(row) != whereabouts(shown.get(key))]
        more |= _namers(connection, elsewhere)
        more |= {
            held
            for key, row in fold.results.items()
            for held in {*holdings_of(deciding.catalogue.record_type(key[0]), row)}
            ^ {*holdings_of(deciding.catalogue.record_type(key[0]), shown.get(key))}
            if held not in keys
        }
        if more <= keys:
            break
        dirty |= more
    return _store(fold, shown)


def _namers(connection: Connection, keys: Iterable[Key]) -> set[Key]:
    """The records written by pending mutations that name one of the records."""
    found: set[Key] = set()
    for name, ids in by_type(keys).items():
        found |= {
            (each[0], each[1])
            for each in connection.execute(
                "SELECT w.record_type, w.record_id FROM touched AS n JOIN touched AS w USING (mutation_seq) "
                "WHERE n.record_type = ? AND n.record_id IN (SELECT value FROM json_each(?)) AND w.how = ?",
                (name, to_text(ids), int(How.WRITES)),
            )
        }
    return found


def _store(fold: _Fold, shown: Mapping[Key, Row]) -> set[Key]:
    connection, types = fold.deciding.connection, fold.deciding.catalogue.record_types
    keep_base(connection, fold.originals)
    changed = {key: row for key, row in fold.results.items() if row is not None and row != shown.get(key)}
    gone = [key for key, row in fold.results.items() if row is None and key in shown]
    rows.remove(connection, types, gone)
    rows.store(connection, types, changed, fold.deciding.language)
    connection.executemany("DELETE FROM touched WHERE mutation_seq = ?", [(each,) for each in fold.touches])
    queue.keep_previews(connection, fold.previews)
    keep_touches(connection, fold.touches.items())
    for name, ids in by_type(fold.bases).items():
        connection.execute(
            "DELETE FROM base WHERE record_type = ?1 AND record_id IN (SELECT value FROM json_each(?2)) "
            "AND NOT EXISTS (SELECT 1 FROM touched AS t WHERE t.record_type = ?1 "
            "AND t.record_id = base.record_id AND t.how = 0)",
            (name, to_text(ids)),
        )
    return {*changed, *gone}


def any_gathering(deciding: Deciding) -> bool:
    """Whether pending work reads whatever names some record, so that what comes to name it matters."""
    names = to_text([f"{name}.named" for name in deciding.catalogue.record_types])
    sql = "SELECT 1 FROM touched WHERE record_type IN (SELECT value FROM json_each(?)) LIMIT 1"
    return deciding.connection.execute(sql, (names,)).fetchone() is not None


def any_pending(connection: Connection) -> bool:
    """Whether anything shown rests on pending work."""
    return connection.execute("SELECT 1 FROM mutation WHERE pending LIMIT 1").fetchone() is not None


def is_quiet(connection: Connection) -> bool:
    """Whether everything shown is what the server says."""
    return not any_pending(connection) and connection.execute("SELECT 1 FROM base LIMIT 1").fetchone() is None
