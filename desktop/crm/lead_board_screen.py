"""The board of leads. Converting one asks what it becomes, giving one up asks why."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from desktop.crm.board_head import tr
from desktop.crm.board_words import of_leads
from desktop.crm.lead_board import LeadBoard
from desktop.crm.pipelines import Stage
from desktop.crm.record_board_screen import Go, RecordBoardScreen
from desktop.operations import Done, Failed
from desktop.workspace import Workspace
from shared_models.crm.lead import CONVERTED, UNQUALIFIED, UNQUALIFIED_REASONS
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.replica import rows

_REASON = "unqualified_reason"


class LeadBoardScreen(RecordBoardScreen):
    """The board of all leads, or of the person's own."""

    place = "lead_board"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, LeadBoard(), of_leads())

    def ask_before(self, record: Id, target: Stage, go: Go) -> None:
        """What a lead becomes is asked by its own dialog, which writes it; and why one comes to nothing."""
        if target.id == CONVERTED:
            self._convert(record)
        elif target.id == UNQUALIFIED:
            from desktop.crm.reason_dialog import PLACE, ReasonDialog

            title = tr("Why does {lead} come to nothing?").format(lead=self.source.title_of(record))
            go_on, place = partial(_going, go), ("lead", record, f"{PLACE} {UNQUALIFIED}")
            words = tr("Mark as unqualified")
            ReasonDialog(self.workspace, title, UNQUALIFIED_REASONS, words, go_on, place).open()
        else:
            go({_REASON: None})

    def write_move(
        self, record: Id, before: Stage, target: Stage, more: Mapping[str, Any], label: str, done: Done, failed: Failed
    ) -> None:
        """Set the status, and what belongs to it."""
        lead = self._lead(record)
        seen = {name: (lead or {}).get(name) for name in more}
        changed = {name: value for name, value in more.items() if seen[name] != value}
        was = {"status": before.id, **{name: seen[name] for name in changed}}
        self.workspace.operations.patch(
            "lead", record, was, {"status": target.id, **changed}, label, done=done, failed=failed
        )

    def _convert(self, record: Id) -> None:
        if (lead := self._lead(record)) is not None:
            from desktop.crm.convert_dialog import ConvertDialog

            ConvertDialog(self.workspace, lead).open()

    def _lead(self, record: Id) -> Row | None:
        return rows.fetch_one(self.workspace.reader, self.workspace.catalogue.record_type("lead"), record)


def _going(go: Go, reason: str) -> None:
    go({_REASON: reason or None})
