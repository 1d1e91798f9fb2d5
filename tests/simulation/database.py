"""The tenant's database in memory: rows, feed, archive, verdicts. A transaction happens whole or not at all.

What is decided and in which order is the shipped code's; only where it is kept is replaced.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from server.changes.came_back import honoured
from server.changes.deciding import Asked, decision_on, unnamed_among, unseen
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, value_of
from shared_models.kernel.coming_back import DELETED_AT, DELETES, NOT_YET, set_by
from shared_models.kernel.decide import Decision, Moment
from shared_models.kernel.ids import Id
from shared_models.kernel.merging import same
from shared_models.kernel.moving import moved_with, pieces
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.working_set import WorkingSet, followed_needs, needs, unique_needs, verb_needs
from shared_models.kernel.write import Key, Row
from sync.protocol import compaction
from sync.protocol.epochs import following


@dataclass(frozen=True, slots=True)
class Committed:
    """What one transaction did: the answers, and what it wrote at `version` (0 when there was nothing to write)."""

    answers: Sequence[Verdict]
    decided: Sequence[Decision]
    version: int
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Work in quarantine, `since` when in simulated time, and how often somebody has tried to do it."""

    mutation: Mutation
    since: int
    state: str = "waiting"
    attempts: int = 0


@dataclass(slots=True)
class Tables:
    """Everything a backup holds. Rows and changes are never changed in place, so that a copy is cheap."""

    oldest: int = 0
    feed: dict[int, tuple[Change, ...]] = field(default_factory=dict)
    archive: dict[int, tuple[Change, ...]] = field(default_factory=dict)
    rows: dict[Key, Row] = field(default_factory=dict)
    verdicts: dict[Id, Verdict] = field(default_factory=dict)
    refused: dict[Key, Id] = field(default_factory=dict)
    quarantine: dict[Id, HandedOver] = field(default_factory=dict)
    came_back: dict[Id, int] = field(default_factory=dict)
    epoch: str = "epoch-1"
    past: dict[str, int] = field(default_factory=dict)

    @property
    def head(self) -> int:
        """The newest version: that of the newest row of the feed, from which the next one is counted."""
        return next(reversed(self.feed), 0)

    def copy(self) -> Tables:
        """As it stands now."""
        tables = (self.feed, self.archive, self.rows, self.verdicts, self.refused, self.quarantine, self.came_back)
        made = Tables(self.oldest, *map(dict, tables))  # type: ignore[arg-type]  # mypy sees one type of dict
        made.epoch, made.past = self.epoch, self.past
        return made


class Database:
    """One tenant's schema, and who holds which role. `epoch` names its feed."""

    def __init__(self) -> None:
        self.epochs, self.epoch_from = 1, 0
        self.tables = Tables()
        self.backup = self.tables.copy()
        self.roles: dict[Id, str] = {}
        self.free_at = 0
        """From when on the tenant's lock is free."""

    @property
    def epoch(self) -> str:
        """The epoch of the feed."""
        return self.tables.epoch

    def apply(
        self,
        catalogue: Catalogue,
        asked: Sequence[Asked],
        at: int,
        committed: Callable[[Sequence[Asked], Committed], None],
    ) -> list[Verdict]:
        """What `apply_all` does: a transaction for each part, `committed` told of each."""
        answers: list[Verdict] = []
        for part in pieces(catalogue, asked):
            made = self._transaction(catalogue, asked[part], at)
            committed(asked[part], made)
            answers += made.answers
        return answers

    def _transaction(self, catalogue: Catalogue, asked: Sequence[Asked], at: int) -> Committed:
        """What is done under the tenant's lock."""
        tables = self.tables
        version = tables.head + 1
        mutations = [mutation for _, mutation in asked]
        old = unnamed_among(mutations)
        old |= {each.id: tables.verdicts[each.id] for each in mutations if each.id in tables.verdicts}
        new = unseen(asked, old)
        if not new:
            return Committed([old[each.id] for each in mutations], (), 0, ())
        new = [(actor, honoured(mutation, self.epoch_from)) for actor, mutation in new]
        known = self._load(catalogue, [mutation for _, mutation in new])
        moment = Moment(at, version)
        decided = [decision_on(catalogue, mutation, known, actor, moment) for actor, mutation in new]
        for (_, mutation), decision in zip(new, decided, strict=True):
            verdict = decision.verdict
            if verdict.code == NOT_YET:
                continue
            tables.verdicts[verdict.mutation_id] = verdict
            if mutation.again is not None:
                tables.came_back[mutation.id] = mutation.again
            if not verdict.stands and mutation.action is Action.CREATE:
                tables.refused[verdict.record_type, verdict.record_id] = verdict.waits_for or verdict.mutation_id
            for change, row in zip(decision.changes, decision.rows, strict=True):
                tables.rows[change.record_type, change.record_id] = row
        made = [change for each in decided for change in each.changes]
        for change, row in moved_with(catalogue, made, lambda name: list(self.rows_of(name).values()), self):
            tables.rows[change.record_type, change.record_id] = row
            made.append(change)
        changes = tuple(replace(each, position=place) for place, each in enumerate(made))
        if changes:
            tables.feed[version] = tables.archive[version] = changes
        answers = old | {each.verdict.mutation_id: each.verdict for each in decided}
        return Committed([answers[each.id] for each in mutations], decided, version if changes else 0, changes)

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """One record as it is stored."""
        return self.tables.rows.get((record_type, record_id))

    def _load(self, catalogue: Catalogue, mutations: Sequence[Mutation]) -> WorkingSet:
        """The working set, loaded in the order in which the server's `load` does it."""
        known = WorkingSet()
        named = {key: None for each in mutations for key in needs(catalogue, each)}
        self._load_rows(catalogue, known, named)
        for each in mutations:
            row = known.get(each.record_type, each.record_id)
            if row is not None:
                further = dict.fromkeys((*verb_needs(catalogue, each, row), *followed_needs(catalogue, each, row)))
                self._load_rows(catalogue, known, further)
                named |= further
        self._load_holders(catalogue, known, mutations)
        self._load_meanwhile(catalogue, known, mutations)
        if any(each.again is not None for each in mutations):
            known.came_back = self.set_by(named)
        return known

    def set_by(self, keys: Container[Key]) -> dict[tuple[str, Id, str], int]:
        """As `came_back.set_by`: which lost version has set each field of these records since the restore."""
        found: dict[tuple[str, Id, str], int] = {}
        for version in range(self.epoch_from + 1, self.tables.head + 1):
            for change in self.tables.archive[version]:
                if (change.record_type, change.record_id) in keys:
                    for name in (*change.after, *((DELETED_AT,) if change.kind in DELETES else ())):
                        place = (change.record_type, change.record_id, name)
                        found[place] = set_by(change.kind, self.tables.came_back.get(change.mutation_id))
        return found

    def _load_meanwhile(self, catalogue: Catalogue, known: WorkingSet, mutations: Sequence[Mutation]) -> None:
        """Who stands in the way of these mutations, and which missing records were refused."""
        tables, contested = self.tables, set[Key]()
        born = {(each.record_type, each.record_id) for each in mutations if each.action is Action.CREATE}
        for key in {key for each in mutations for key in needs(catalogue, each)} - born:
            if known.get(*key) is None and key in tables.refused:
                known.refused[key] = tables.refused[key]
        people = set()
        for each in mutations:
            row = known.get(each.record_type, each.record_id)
            if row is not None and row["deleted_at"] is not None:
                people.add(row["updated_by"])
            elif row is not None and any(not same(value_of(row, name), seen) for name, seen in each.before.items()):
                contested.add((each.record_type, each.record_id))
                people.add(row["updated_by"])
        for version in sorted(tables.archive) if contested else ():
            for change in tables.archive[version]:
                if (change.record_type, change.record_id) in contested:
                    for name in change.after:
                        known.authors[change.record_type, change.record_id, name] = (change.actor, change.at)
        people |= {person for person, _ in known.authors.values()}
        self._load_rows(catalogue, known, (("member", each) for each in people))

    def _load_rows(self, catalogue: Catalogue, known: WorkingSet, keys) -> None:  # type: ignore[no-untyped-def]
        for key in keys:
            row = self.tables.rows.get(key)
            if row is not None and known.get(*key) is None and key[0] in catalogue.record_types:
                known.load(catalogue.record_types[key[0]], row)

    def _load_holders(self, catalogue: Catalogue, known: WorkingSet, mutations: Sequence[Mutation]) -> None:
        wanted = {held for each in mutations for held in unique_needs(catalogue, each)}
        for each in mutations:
            row, declared = known.get(each.record_type, each.record_id), catalogue.record_types.get(each.record_type)
            if row is not None and declared is not None and row["deleted_at"] is not None:
                wanted |= {(declared.name, mine.name, row[mine.name]) for mine in declared.unique}
        for name, column, value in wanted:
            for key, row in self.tables.rows.items():
                if key[0] == name and value is not None and row[column] == value and row["deleted_at"] is None:
                    self._load_rows(catalogue, known, [key])

    def read(self, after: int, limit: int) -> tuple[int, list[Change]]:
        """The feed's next changes, as `server.changes.feed.read` groups them: where the batch ends, and what it has."""
        tables = self.tables
        through, found = tables.head, []
        for version in range(after + 1, tables.head + 1):
            found += tables.feed.get(version, ())
            if len(found) > limit:
                through = max(after + 1, version - 1)
                break
        return through, [each for each in found if each.version <= through]

    def snapshot(self) -> None:
        """Take a backup."""
        self.backup = self.tables.copy()

    def restore(self) -> None:
        """Go back to the backup; from here on it is another feed."""
        self.tables = self.backup.copy()
        tables = self.tables
        self.epochs, self.epoch_from = self.epochs + 1, tables.head
        tables.past = following(tables.past, tables.epoch, tables.head)
        tables.epoch = f"epoch-{self.epochs}"

    def compact(self, at: int, chance: Random) -> int:
        """What `server.changes.compact` does at `at`: move what is too much to the archive, or a first slice of it.

        Through which version; 0 for none.
        """
        tables = self.tables
        ages = [(version, tables.feed[version][0].at) for version in sorted(tables.feed)]
        rows = [version for version in sorted(tables.feed) for _ in tables.feed[version]]
        live = chance.choice((len(tables.rows), 3))  # also as if there were few records, so that little is kept
        too_many = compaction.surplus(len(rows), live, compaction.FLOOR)
        if not too_many:
            return 0
        wanted = rows[too_many - 1]
        fresh = min((v for v, made in ages if v <= wanted and at - compaction.GRACE <= made <= at), default=None)
        through = max(0, compaction.moves_through(wanted, tables.head, fresh))
        through = chance.choice((through, chance.randint(0, through)))
        for version in [each for each in tables.feed if each <= through]:
            del tables.feed[version]
            tables.oldest = max(tables.oldest, version)
        return through

    def rows_of(self, record_type: str) -> Mapping[Id, Row]:
        """The rows of one type by id, ascending."""
        return dict(sorted((key[1], row) for key, row in self.tables.rows.items() if key[0] == record_type))
