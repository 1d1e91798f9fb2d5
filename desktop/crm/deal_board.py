"""Deals on a board: a column for each stage of a pipeline, the open ones by expected close."""

from collections.abc import Sequence

from desktop.crm.attention import Close, Need
from desktop.crm.board_entry import Entry, Key
from desktop.crm.deal_cards import DealCards
from desktop.crm.pipelines import Stage, stages
from desktop.workspace import Workspace
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id

MOVE = "deal.move_deal"


class DealBoard:
    """The `BoardKind` of deals."""

    record = "deal"
    field = "stage_id"
    ended = "closed_at"
    columns = "rid, id, stage_id, amount, currency, expected_close, closed_at, sort_key, owner_id, stage_since"
    stage_record = "stage"
    needs = tuple(Need)
    closes = tuple(Close)

    def stages(self, workspace: Workspace, pipeline: Id) -> Sequence[Stage]:
        """The stages of the pipeline."""
        return stages(workspace, pipeline)

    def order(self, entry: Entry) -> Key:
        """By expected close, those without one last."""
        return (entry.close is None, entry.close or "", entry.title, entry.rid)

    def cards(self, workspace: Workspace) -> DealCards:
        """Whose deal it is, when it should close, what comes next."""
        return DealCards(workspace)

    def adds(self, stage: Stage) -> bool:
        """Also one that is over, as when it is written down late."""
        return not stage.gone

    def may_move(self, actor: Actor, source: Stage, target: Stage) -> bool:
        """Whether somebody moves deals."""
        return actor.may(MOVE)
