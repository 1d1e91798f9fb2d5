"""What was typed as a secret, such as the password of the mail server, stays here no longer than the server needs.

Law: as soon as a mutation is accepted the server has its secrets sealed; what the queue keeps of it for those who may
ask later is without them. A server that was put back and is told the mutation again gets no secret with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Key
from sync.replica.packing import pack, unpack_changes, unpack_mutation
from sync.replica.rows import to_text

_FIND = (
    "SELECT seq, body, changes, original FROM mutation WHERE seq IN (SELECT value FROM json_each(?)) "
    "AND record_type IN (SELECT value FROM json_each(?))"
)


def forget(connection: Connection, catalogue: Catalogue, seqs: Sequence[int]) -> set[Key]:
    """Take the secrets out of the mutations at these places; the records that are to be shown anew without them."""
    names = {
        each.name: secret
        for each in catalogue
        if (secret := frozenset(field.name for field in each.own_fields if field.secret))
    }
    dirty: set[Key] = set()
    if not seqs:
        return dirty
    for seq, body, changes, original in connection.execute(_FIND, (to_text(list(seqs)), to_text([*names]))).fetchall():
        told = unpack_mutation(body)
        secret = names[told.record_type]
        if secret.isdisjoint({*told.after, *told.before}):
            continue
        kept = pack(_without(told, secret))
        made = pack([_change_without(each, names) for each in unpack_changes(changes)])
        first = None if original is None else pack(_without(unpack_mutation(original), secret))
        sql = "UPDATE mutation SET body = ?, changes = ?, original = ? WHERE seq = ?"
        connection.execute(sql, (kept, made, first, seq))
        dirty.add((told.record_type, told.record_id))
    return dirty


def _without(mutation: Mutation, secret: frozenset[str]) -> Mutation:
    return replace(mutation, after=_left(mutation.after, secret), before=_left(mutation.before, secret))


def _change_without(change: Change, names: Mapping[str, frozenset[str]]) -> Change:
    secret = names.get(change.record_type, frozenset())
    return replace(change, after=_left(change.after, secret), before=_left(change.before, secret))


def _left(values: Mapping[str, Value], secret: frozenset[str]) -> dict[str, Value]:
    return {name: value for name, value in values.items() if name not in secret}
