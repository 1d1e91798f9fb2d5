"""Work that is put aside keeps the schema version in which it was written, also across an update of the program."""

from __future__ import annotations

from sync.replica import meta, quarantine
from sync.replica.overlay import Deciding
from tests.sync.replica.people import Person


def test_one_deposit_is_of_one_schema_version_the_oldest_first(me: Person) -> None:
    for name in ("Ada", "Bea", "Cleo"):
        me.make("contact", first_name=name)
    ada, bea, cleo = (each.seq for each in me.replica.queue())

    def put_aside(deciding: Deciding, seqs: list[int], version: int) -> None:
        meta.keep(deciding.connection, schema_version=version)
        quarantine.put_aside(deciding.connection, seqs)

    me.replica.commit(lambda deciding: put_aside(deciding, [cleo], 4))
    me.replica.commit(lambda deciding: put_aside(deciding, [ada, bea], 3))
    handed = []
    while pieces := me.replica.quarantined():
        handed.append((me.replica.quarantined_in, [seq for seq, _ in pieces]))
        me.replica.delivered(pieces)
    assert handed == [(3, [ada, bea]), (4, [cleo])]
