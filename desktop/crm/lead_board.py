"""Leads on a board: a column for each status, the open ones with the newest first."""

from collections.abc import Sequence

from desktop.crm.attention import Close, Need
from desktop.crm.board_entry import Entry, Key
from desktop.crm.lead_cards import LeadCards
from desktop.crm.pipelines import Stage
from desktop.derive.words import declared
from desktop.workspace import Workspace
from shared_models.crm.lead import CONVERTED, STATUS, UNQUALIFIED
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id

_OUTCOMES = {CONVERTED: "won", UNQUALIFIED: "lost"}


class LeadBoard:
    """The `BoardKind` of leads."""

    record = "lead"
    field = "status"
    ended = "updated_at"
    columns = "rid, id, status, amount, currency, NULL, updated_at, sort_key, owner_id, created_at"
    stage_record = ""
    needs = (Need.NO_STEP,)
    closes: Sequence[Close] = ()

    def stages(self, workspace: Workspace, pipeline: Id) -> Sequence[Stage]:
        """The statuses a lead can have."""
        return [Stage(each, declared(label), _OUTCOMES.get(each, "open"), 0, state=each) for each, label in _ordered()]

    def order(self, entry: Entry) -> Key:
        """Who has come last is first: interest does not last."""
        return (-(entry.since or 0), entry.rid)

    def cards(self, workspace: Workspace) -> LeadCards:
        """For whom it is, how to reach it, what comes next."""
        return LeadCards(workspace)

    def adds(self, stage: Stage) -> bool:
        """Only one that is open: the others say how it ended."""
        return stage.is_open

    def may_move(self, actor: Actor, source: Stage, target: Stage) -> bool:
        """Whether somebody edits leads, or converts them. What was converted has its own way back."""
        if source.id == CONVERTED:
            return False
        return actor.may_some("lead.convert_lead" if target.id == CONVERTED else "lead.edit")


def _ordered() -> list[tuple[str, str]]:
    """The statuses with those of leads that are over at the end, what one hopes for first."""
    ends = [*STATUS].index(UNQUALIFIED)
    known = [*STATUS.items()]
    return [*known[:ends], (CONVERTED, STATUS[CONVERTED]), (UNQUALIFIED, STATUS[UNQUALIFIED])]
