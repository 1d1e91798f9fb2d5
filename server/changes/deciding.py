"""What becomes of a batch on the records as they are at one version: loaded in a few queries, decided in pure code.

Nothing is written, and nothing is said of what holds at any other version.
"""

import logging
import traceback
from collections.abc import Sequence, Set
from dataclasses import dataclass

from server.changes import came_back, verdicts
from server.changes.load import load, load_late
from server.changes.stored import Connection
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.decide import Decision, Moment, decide
from shared_models.kernel.faults import Malformed, Unexpected
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict, rejected
from shared_models.kernel.working_set import WorkingSet
from sync.protocol.mutation_form import check_names

Asked = tuple[Actor, Mutation]
"""A mutation and who wants it, with the permissions that hold now."""
_log = logging.getLogger("counterfoil.changes")


@dataclass(frozen=True, slots=True)
class Decided:
    """A batch as it was asked for, the verdicts that stood already, and what was decided of the rest, in order.

    `head` is the newest version of the records it was decided on; what it writes is the next one.
    """

    asked: Sequence[Asked]
    head: int
    old: dict[verdicts.Asked, Verdict]
    made: Sequence[tuple[Actor, Mutation, Decision]]

    def answers(self) -> list[Verdict]:
        """One verdict for each mutation that was asked for, as its author is told."""
        fresh = {mutation.id: (actor.person, decision.verdict) for actor, mutation, decision in self.made}
        who = [(by.person, each.id) for by, each in self.asked]
        return [self.old.get(each) or verdicts.told(*fresh[each[1]], each[0]) for each in who]


async def decide_on(
    connection: Connection, tenant: Tenant, asked: Sequence[Asked], at: Instant, known: Catalogue, head: int
) -> Decided:
    """Decide a batch on what `connection` sees, of which `head` is the newest version."""
    unnamed = unnamed_among([mutation for _, mutation in asked])
    who = [(by.person, each.id) for by, each in asked]
    old = await verdicts.recorded(connection, {each for each in who if each[1] not in unnamed})
    old |= {each: unnamed[each[1]] for each in who if each[1] in unnamed}
    new = unseen(asked, {each for _, each in old})
    if not new:
        return Decided(asked, head, old, ())
    new = [(actor, came_back.honoured(mutation, tenant.epoch_from)) for actor, mutation in new]
    working_set = await load(connection, known, [mutation for _, mutation in new], tenant.epoch_from)
    working_set.language = tenant.language
    moment = Moment(at, head + 1)
    made = []
    for actor, mutation in new:
        if _is_changed(mutation, working_set, moment.version):
            await load_late(connection, known, working_set, mutation)
        made.append((actor, mutation, decision_on(known, mutation, working_set, actor, moment)))
    return Decided(asked, head, old, made)


def _is_changed(mutation: Mutation, working_set: WorkingSet, version: int) -> bool:
    """Whether a verb is about a record that this batch has made or changed, so that it may read something else."""
    row = working_set.get(mutation.record_type, mutation.record_id) if mutation.action is Action.VERB else None
    return row is not None and row["version"] == version


def decision_on(
    known: Catalogue, mutation: Mutation, working_set: WorkingSet, actor: Actor, moment: Moment
) -> Decision:
    """The decision; where deciding itself fails, a rejection of this one mutation, so that it blocks nobody."""
    try:
        return decide(known, mutation, working_set, actor, moment)
    except Exception as error:  # noqa: BLE001  (a defect met by one mutation must not keep the others from their verdicts)
        frames = [f"{each.filename}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)]
        _log.error("deciding %s %s failed: %s at %s", mutation.record_type, mutation.id, type(error).__name__, frames)
        fault = Unexpected("The server has met a defect of its own with this change. Nothing was changed.")
        return Decision(rejected(mutation.id, mutation.record_type, mutation.record_id, fault, at=moment.at))


def unseen(asked: Sequence[Asked], old: Set[Id]) -> list[Asked]:
    """What has no verdict yet, each mutation once, however often it stands in the batch."""
    first = {mutation.id: mutation for _, mutation in reversed(asked) if mutation.id not in old}
    return [(actor, mutation) for actor, mutation in asked if first.get(mutation.id) is mutation]


def unnamed_among(mutations: Sequence[Mutation]) -> dict[Id, Verdict]:
    """Rejections of what cannot be stored under its names, which nothing that travels gets as far as here with."""
    found: dict[Id, Verdict] = {}
    for each in mutations:
        try:
            check_names(each)
        except Malformed as fault:
            found[each.id] = rejected(each.id, each.record_type, each.record_id, fault)
    return found
