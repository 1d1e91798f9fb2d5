"""Which schema the replica speaks with its server, and its mutations in that schema.

A server that is older than this product is spoken to in its own terms. What it has no place for stays queued until it
has one, and holds up nothing: other fields of the same change travel on their own.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import derived_id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.translation import Translation
from shared_models.kernel.verdict import Verdict
from sync.protocol.faults import ProtocolUnsupported
from sync.protocol.messages.reload import EPOCH
from sync.protocol.versions import schema_to_speak
from sync.replica import load_facts, meta, overlay, queue, rows
from sync.replica.connection import transaction
from sync.replica.overlay import Deciding
from sync.replica.packing import unpack_mutation

_REST = 1_000_000
"""The ordinal of the mutation that holds what an older server has no place for; no verb makes so many records."""


def _spoken(connection: Connection, catalogue: Catalogue) -> int:
    """The schema version for the next connection; raises ProtocolUnsupported when the server is too old."""
    of_server = meta.read(connection, "server_schema", catalogue.schema_version)
    return schema_to_speak(catalogue.schema_version, catalogue.chain.oldest, of_server)


def speaks(connection: Connection, catalogue: Catalogue) -> int:
    """The schema version to say hello with."""
    between = translation(connection, catalogue)
    return catalogue.schema_version if between is None else between.low


def greeted_by(connection: Connection, catalogue: Catalogue, of_server: int) -> bool:
    """Remember which schema the server has; whether another one is spoken from now on. Raises ProtocolUnsupported."""
    before = speaks(connection, catalogue)
    schema_to_speak(catalogue.schema_version, catalogue.chain.oldest, of_server)
    if meta.read(connection, "server_schema") == of_server:
        return False
    with transaction(connection):
        meta.keep(connection, server_schema=of_server)
        changed = speaks(connection, catalogue) != before
        if changed:
            load_facts.abandon(connection)
    return changed


def translation(connection: Connection, catalogue: Catalogue) -> Translation | None:
    """Between the server's schema and this product's, None while the server is not older."""
    try:
        return catalogue.translation(_spoken(connection, catalogue))
    except ProtocolUnsupported:
        return None


def outgoing(deciding: Deciding, limit: int, after: int) -> tuple[list[Mutation], int]:
    """Mutations to push behind a place, as the server understands them, and the place of the last one looked at.

    What the server has no place for yet is passed over. While the replica has to load another epoch there are none:
    what the server lost goes first.
    """
    if load_facts.needed(deciding.connection) == EPOCH:
        return [], after
    queued = queue.unsent(deciding.connection, limit, after)
    if not queued:
        return [], after
    mutations = [mutation for _, mutation in queued]
    if deciding.translation is not None:
        originals = queue.originals(deciding.connection, (seq for seq, _ in queued))
        told = (_told(deciding, mutation, seq, originals.get(seq)) for seq, mutation in queued)
        mutations = [each for each in told if each is not None]
    return mutations, queued[-1][0]


def _told(deciding: Deciding, mutation: Mutation, seq: int, original: tuple[Mutation, int] | None) -> Mutation | None:
    between = deciding.translation
    assert between is not None
    if original is not None and original[1] <= between.low:
        # It was made in an older schema than the server's: said from there, nothing of it is lost.
        row = _lowered(between, mutation.record_type, _found_by(deciding, mutation, seq))
        try:
            return Translation(between.chain, original[1], between.low).mutation_up(original[0], row).mutation
        except Fault:
            return original[0]
    if between.unsayable(mutation) and mutation.action in (Action.CREATE, Action.PATCH):
        return None
    return between.mutation_down(mutation, _found_by(deciding, mutation, seq))


def divided(between: Translation | None, mutations: Sequence[Mutation]) -> list[Mutation]:
    """The mutations with what the server has no place for in ones of their own, behind the rest."""
    return [part for each in mutations for part in _parts(between, each)]


def _parts(between: Translation | None, mutation: Mutation) -> Iterator[Mutation]:
    held = between.unsayable(mutation) if between is not None else frozenset()
    if between is None or not held or mutation.record_type in between.new_types or held == mutation.after.keys():
        yield mutation
        return
    rest = {name: value for name, value in mutation.after.items() if name in held}
    yield replace(mutation, after=_without(mutation.after, held), before=_without(mutation.before, held))
    yield Mutation(
        derived_id(mutation.id, _REST),
        mutation.record_type,
        mutation.record_id,
        Action.PATCH,
        after=rest,
        before={name: value for name, value in mutation.before.items() if name in held},
        at=mutation.at,
    )


def typed(deciding: Deciding, mutation_ids: Iterable[str]) -> dict[str, Mapping[str, Value]]:
    """What mutations made here were to hold: it comes back from an older server in coarser terms."""
    found = {}
    for each in mutation_ids:
        sql = "SELECT body FROM mutation WHERE id = ?"
        row = deciding.connection.execute(sql, (each,)).fetchone()
        if row is not None:
            found[each] = unpack_mutation(row[0]).after
    return found


def verdicts_here(deciding: Deciding, verdicts: Sequence[Verdict]) -> Sequence[Verdict]:
    """The server's verdicts in this product's terms."""
    between = deciding.translation
    return verdicts if between is None else [between.verdict_up(each) for each in verdicts]


def _found_by(deciding: Deciding, mutation: Mutation, seq: int) -> dict[str, Value]:
    """The record as a queued mutation found it: the server's row with what was queued before it."""
    key = (mutation.record_type, mutation.record_id)
    bases = overlay.base_rows(deciding.connection, [key])
    row = bases.get(key) if key in bases else rows.fetch(deciding.connection, _types(deciding), [key]).get(key)
    found = dict(row or {})
    earlier = deciding.connection.execute(
        "SELECT body FROM mutation WHERE pending AND record_type = ? AND record_id = ? AND seq < ? ORDER BY seq",
        (*key, seq),
    )
    for (body,) in earlier:
        found |= unpack_mutation(body).after
    return found


def _types(deciding: Deciding) -> rows.Types:
    return deciding.catalogue.record_types


def _lowered(between: Translation, record_type: str, row: Mapping[str, Value]) -> dict[str, Value]:
    return between.down(record_type, row, whole=True) if row else {}


def _without(values: Mapping[str, Value], names: frozenset[str]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name not in names}
