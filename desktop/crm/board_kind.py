"""What a kind of record says of itself to be on a board: how far each one is, in which order, and on what cards."""

from collections.abc import Sequence
from typing import Protocol

from desktop.crm.attention import Close, Need
from desktop.crm.board_cards import BoardCards
from desktop.crm.board_entry import Entry, Key
from desktop.crm.pipelines import Stage
from desktop.workspace import Workspace
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id


class BoardKind(Protocol):
    """One kind. `field` says in which stage a record is, `ended` when a record that is over came to that.

    `columns` are those of the record's table that make an `Entry` without its key. Stages that are records themselves
    are of the type `stage_record`. `needs` and `closes` are what a board can be narrowed to besides owner and amount.
    """

    @property
    def record(self) -> str: ...
    @property
    def field(self) -> str: ...
    @property
    def ended(self) -> str: ...
    @property
    def columns(self) -> str: ...
    @property
    def stage_record(self) -> str: ...
    @property
    def needs(self) -> Sequence[Need]: ...
    @property
    def closes(self) -> Sequence[Close]: ...

    def stages(self, workspace: Workspace, pipeline: Id) -> Sequence[Stage]:
        """The columns, in their order."""
        ...

    def order(self, entry: Entry) -> Key:
        """What the place of an open record in its column follows from."""
        ...

    def cards(self, workspace: Workspace) -> BoardCards:
        """What its cards say."""
        ...

    def adds(self, stage: Stage) -> bool:
        """Whether a record can be made in a stage."""
        ...

    def may_move(self, actor: Actor, source: Stage, target: Stage) -> bool:
        """Whether somebody may move a record from a stage to another, or within one."""
        ...
