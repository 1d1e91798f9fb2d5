"""Clients of an older schema: their mutations are raised to today's before they are decided, the verdicts brought down.

A mutation that cannot be raised is rejected like any other that makes no sense, and blocks nobody behind it.
"""

from collections.abc import Sequence

from server.changes import stored
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.translation import Raised, Translation
from shared_models.kernel.write import Key, Row


async def rows(
    database: Database,
    tenant: Tenant,
    declared: Catalogue,
    translation: Translation,
    mutations: Sequence[Mutation],
) -> dict[Key, Row]:
    """The records whose fields are translated, as they stand now; deciding looks again."""
    wanted: dict[str, set[str]] = {}
    for each in mutations:
        if each.action is Action.PATCH and translation.concerns(each.record_type):
            wanted.setdefault(each.record_type, set()).add(each.record_id)
    found: dict[Key, Row] = {}
    if wanted:
        async with database.tenant(tenant) as connection:
            for name, ids in wanted.items():
                for row in await stored.rows(await driver(connection), declared.record_type(name), sorted(ids)):
                    found[name, row["id"]] = row
    return found


def raise_all(
    translation: Translation, mutations: Sequence[Mutation], rows: dict[Key, Row]
) -> tuple[dict[Id, Raised], dict[Id, Fault]]:
    """Mutations raised in order, each on `rows` as the ones before it will leave them; and why others cannot be."""
    raised: dict[Id, Raised] = {}
    faults: dict[Id, Fault] = {}
    known = dict(rows)
    for each in mutations:
        key = (each.record_type, each.record_id)
        try:
            found = translation.mutation_up(each, known.get(key, {}))
        except Fault as fault:
            faults[each.id] = fault
        else:
            raised[each.id] = found
            known[key] = {**known.get(key, {}), **found.mutation.after}
    return raised, faults
