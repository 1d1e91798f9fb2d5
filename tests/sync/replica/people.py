"""What people do to records in these tests, in few words."""

from collections.abc import Sequence
from itertools import count

from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Row
from sync.replica import steps
from sync.replica.replica import Replica, Written
from tests.sync.replica.toy_server import START, ToyServer

KEY = bytes(range(32))
ids = (uuid7(START + at, b"\x00" * 10) for at in count())


def create(record_type: str, record_id: Id = "", /, **values: Value) -> Mutation:
    """A new record."""
    return Mutation(next(ids), record_type, record_id or next(ids), Action.CREATE, after=values)


def patch(row: Row, record_type: str, /, **values: Value) -> Mutation:
    """Change fields of a record as somebody sees it."""
    before = {name: row[name] for name in values}
    return Mutation(next(ids), record_type, row["id"], Action.PATCH, after=values, before=before)


def delete(record_type: str, record_id: Id) -> Mutation:
    """Delete a record."""
    return Mutation(next(ids), record_type, record_id, Action.DELETE)


def restore(record_type: str, record_id: Id) -> Mutation:
    """Bring a deleted record back."""
    return Mutation(next(ids), record_type, record_id, Action.RESTORE)


def run(verb: str, record_type: str, record_id: Id, /, **arguments: Value) -> Mutation:
    """Run a verb."""
    return Mutation(next(ids), record_type, record_id, Action.VERB, verb=verb, arguments=arguments)


class Person:
    """Someone with a replica and a server it talks to."""

    def __init__(self, replica: Replica, server: ToyServer, *, loaded: bool = True) -> None:
        self.replica = replica
        self.server = server
        self.fetched = 0
        if loaded and not replica.epoch:
            self.load()

    def load(self, size: int = 3) -> None:
        """A first load from the server as it is."""
        self.fetched = 0
        manifest, chunks = self.server.manifest(size)
        self.replica.begin_load(manifest)
        for _ in steps.compare(self.replica):
            pass
        for each in self.replica.missing_chunks():
            self.replica.store_chunk(each.digest, chunks[each.digest])
            self.fetched += 1
        self.replica.finish_load()

    def do(self, *mutations: Mutation, label: str = "", group_id: Id | None = None) -> Written:
        """Write mutations here."""
        return self.replica.write(mutations, at=START, label=label, group_id=group_id)

    def make(self, record_type: str, /, **values: Value) -> Id:
        """Create a record here and say its id."""
        mutation = create(record_type, **values)
        self.do(mutation)
        return mutation.record_id

    def change(self, record_type: str, record_id: Id, /, **values: Value) -> Written:
        """Patch a record as it is shown here."""
        return self.do(patch(self.row(record_type, record_id), record_type, **values))

    def row(self, record_type: str, record_id: Id) -> Row:
        """The record as it is shown here."""
        row = self.replica.get(record_type, record_id)
        assert row is not None
        return row

    def push(self) -> list[Verdict]:
        """Let the server decide everything queued; the verdicts are not stored."""
        return self.server.apply([each.mutation for each in self.replica.queue()], self.replica.actor())

    def pull(self) -> None:
        """Store what the feed says."""
        if self.server.version > self.replica.cursor:
            self.replica.store_changes(self.server.batch(self.replica.cursor))

    def sync(self) -> list[Verdict]:
        """Push and pull until both sides agree."""
        verdicts = self.push()
        self.replica.store_verdicts(verdicts)
        self.pull()
        return verdicts

    def others(self, *mutations: Mutation, actor: Actor | None = None) -> list[Verdict]:
        """What somebody else does on the server."""
        return self.server.apply(mutations, actor or colleague(self.replica.actor()))

    def agrees(self) -> bool:
        """Whether everything shown here is what the server holds."""
        return all(self.replica.get(*key) == row for key, row in self.server.rows.items())


def colleague(actor: Actor) -> Actor:
    """Another person with the same permissions."""
    return Actor("00000000-0000-7000-8000-00000000c011", "00000000-0000-7000-8000-00000000de1c", actor.permissions)


def badges_of(verdicts: Sequence[Verdict]) -> list[str]:
    """The statuses, for short assertions."""
    return [each.status.value for each in verdicts]
