"""Where the books say so, who is late is proposed for dunning every day, as a list that a person confirms.

Law: it proposes, and neither writes nor sends a letter. A day's proposal is one record under an id of its own: who is
killed before it is stored has done nothing, and two servers store one.
"""

import logging
from collections.abc import Callable

from server.accounting.rounds import Rounds
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database
from server.database.reads import Statement
from server.database.tenant import Tenant
from server.reports import books
from shared_models.accounting.dunning_run import run_id
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from sync.books.dunning import Proposal
from sync.clock import new_id, now

_log = logging.getLogger("counterfoil.dunning")
_WANTED: Statement = ("SELECT 1 FROM ledger_settings WHERE dunning_daily AND deleted_at IS NULL", ())
_OPEN: Statement = ("SELECT id::text FROM dunning_run WHERE state = 'proposed' AND deleted_at IS NULL", ())


class DailyDunning(Rounds):
    """An asynchronous context manager: it proposes while it is open."""

    def __init__(
        self, database: Database, writers: GroupCommit, heads: Heads, clock: Callable[[], Instant] = now
    ) -> None:
        super().__init__("daily dunning", database, heads, self.propose, clock)
        self._reads = database.reads
        self._writers = writers

    async def propose(self, tenant: Tenant, today: str) -> None:
        """Propose the letters of a day, where that is wanted and was not done."""
        told: Statement = ("SELECT 1 FROM dunning_run WHERE id = %s", (run_id(today),))
        wanted, open_runs, done = await self._reads.in_tenant(tenant, _WANTED, _OPEN, told)
        if not wanted or done:
            return
        found = await books.dunning(self._reads, tenant, today)
        before = [str(each) for (each,) in open_runs]
        if not (found.letters or before):
            return
        asked = {**found.arguments(found.letters), "letters": [_letter(each) for each in found.letters]}
        proposing = Mutation(
            new_id(),
            *SETTINGS,
            Action.VERB,
            verb="propose_dunning",
            arguments={**asked, "before_ids": before},
            at=self._clock(),
        )
        (verdict,) = await self._writers.decided(tenant, _itself, [proposing])
        if not verdict.stands:
            _log.warning("dunning of %s could not be proposed: %s", tenant.schema, verdict.reason)


def _letter(proposal: Proposal) -> dict[str, object]:
    letter = proposal.letter
    party = {"company_id": proposal.company_id, "contact_id": proposal.contact_id}
    told = {"level": letter.level, "currency": letter.currency, "total": letter.total}
    return {name: value for name, value in {**party, **told}.items() if value is not None}


async def _itself() -> Actor:
    return SYSTEM
