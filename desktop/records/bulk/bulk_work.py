"""What one does with the marked rows of a list, or with the one a person stands on: edit, assign, tag, delete …

Law: everything is one operation of one group; while it runs the bar says how far it has come.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.derive.list_model import RecordList
from desktop.derive.words import declared
from desktop.records.bulk.gathering import Gathering
from desktop.records.bulk.marking import Marking
from desktop.records.bulk.run import BulkRun, Making, Outcome
from desktop.records.bulk.words import how_many, told, tr
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.bulk_edit import Edit
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind
from shared_models.kernel.record_type import RecordType

if TYPE_CHECKING:
    from sync.replica.bulk import Make

_MERGING = "desktop.duplicates.merge_screen"
MERGED = range(2, 6)
"""So many records can be merged side by side."""


class BulkWork(QObject):
    """One for each list."""

    def __init__(self, workspace: Workspace, table: RecordTable, model: RecordList, marking: Marking) -> None:
        super().__init__(table)
        self.workspace, self.table, self.model, self.marking = workspace, table, model, marking
        self.record_type = model.record_type
        self.run = BulkRun(workspace, self.record_type.name, self)
        self.gathering = Gathering(workspace, self.record_type, self)
        self._done = self._named = ""
        self.run.finished.connect(self._tell)

    def has_some(self) -> bool:
        """Whether there is anything to do something with."""
        return not self.run.is_running and (bool(self.marking.marks) or self.table.current_row() >= 0)

    def may(self, action: str) -> bool:
        """Whether the role allows to do this to some of these records."""
        return self.workspace.actor.may_some(self.record_type.permission(action))

    def may_field(self, name: str) -> bool:
        """Whether the field is there and the role may write it."""
        field = self.record_type.by_name.get(name)
        return field is not None and self.may("edit") and self.workspace.actor.may(field.write)

    def can_edit(self) -> bool:
        """Whether fields can be edited now."""
        return self.has_some() and self.may("edit") and not self.model.query.deleted

    def can_assign(self) -> bool:
        """Whether the records have an owner that can be set."""
        return self.can_edit() and bool(self.record_type.owner) and self.may_field(self.record_type.owner)

    def can_tag(self) -> bool:
        """Whether the records have tags that can be set."""
        return self.can_edit() and bool(self.tag_field()) and self.may_field(self.tag_field())

    def tag_field(self) -> str:
        """The field that holds tags, or nothing."""
        found = (each.name for each in self.record_type.own_fields if each.kind is Kind.REFERENCES)
        return next((name for name in found if self.record_type.by_name[name].reference == "tag"), "")

    def can_delete(self) -> bool:
        """Whether there is something that may be deleted."""
        return self.has_some() and self.may("delete") and not self.model.query.deleted

    def can_restore(self) -> bool:
        """Whether deleted records are shown, which may be brought back."""
        return self.has_some() and self.may("delete") and self.model.query.deleted

    def can_merge(self) -> bool:
        """Whether a few records are marked that can be merged into one."""
        mergeable = "merged_into" in self.record_type.by_name
        allowed = mergeable and self.has_verb("merge_into")
        return allowed and self.can_edit() and len(self.marking.marks) in MERGED

    def has_verb(self, verb: str) -> bool:
        """Whether the records know a verb that the role may run."""
        found = self.workspace.catalogue.verbs.get((self.record_type.name, verb))
        return found is not None and self.workspace.actor.may(found.permission)

    def can_complete(self) -> bool:
        """Whether tasks are shown that can be completed."""
        return self.has_some() and self.has_verb("complete_task") and not self.model.query.deleted

    def can_move(self) -> bool:
        """Whether deals are shown that can be moved to another stage."""
        return self.has_some() and self.has_verb("move_deal") and not self.model.query.deleted

    def edit(self) -> None:
        """Ask for the fields to edit."""
        from desktop.records.bulk.edit_dialog import EditDialog

        self.gathering.gather(self.marking.rids(), lambda ids: EditDialog(self, ids).open() if ids else None)

    def assign(self) -> None:
        """Ask whose the records shall be."""
        from desktop.records.bulk.choosing import choose_owner

        self.gathering.gather(self.marking.rids(), lambda ids: choose_owner(self, ids) if ids else None)

    def tag(self) -> None:
        """Ask for a tag to add or remove."""
        from desktop.records.bulk.choosing import choose_tag

        self.gathering.gather(self.marking.rids(), lambda ids: choose_tag(self, ids) if ids else None)

    def move(self) -> None:
        """Ask for the stage the deals shall be in."""
        from desktop.records.bulk.choosing import choose_stage

        self.gathering.gather(self.marking.rids(), lambda ids: choose_stage(self, ids) if ids else None)

    def merge(self) -> None:
        """Show the records side by side, to be made one."""
        screen = import_module(_MERGING).MergeScreen
        screen(self.workspace, self.record_type.name, self.marking.ids()).open()

    def can_show_merging(self) -> bool:
        """Whether this product can show records side by side; looked up without loading it."""
        try:
            return find_spec(_MERGING) is not None
        except ModuleNotFoundError:
            return False

    def delete(self) -> None:
        """Delete the records; one undo brings them all back."""
        self._act(Action.DELETE, tr("Deletion of {what}"), tr("{what} deleted"))

    def restore(self) -> None:
        """Bring deleted records back."""
        self._act(Action.RESTORE, tr("Restoring of {what}"), tr("{what} restored"))

    def complete(self) -> None:
        """Mark the tasks as done that are not done yet."""

        def making(kind: RecordType, at: Instant) -> "Make":
            from sync.replica.bulk import running

            return running(kind, "complete_task", {"done": True}, at, sets={}, unless="done_at")

        label, done = tr("Completion of {what}"), tr("{what} completed")
        self.gathering.gather(self.marking.rids(), lambda ids: self.start(ids, making, label, done))

    def move_to(self, ids: Sequence[Id], stage: Id, more: Mapping[str, Any] | None = None) -> None:
        """Move deals to a stage, those that are elsewhere and may go there; `more` says why they were lost."""

        def making(kind: RecordType, at: Instant) -> "Make":
            from sync.replica.bulk import running

            sets = {"stage_id": stage}
            return running(kind, "move_deal", {**sets, **(more or {})}, at, sets=sets)

        self.start(ids, making, tr("Move of {what}"), tr("{what} moved"))

    def change(self, ids: Sequence[Id], edits: Sequence[Edit], first: Sequence[Mutation] = ()) -> None:
        """Carry edits out on these records."""
        fields = {declared(self.record_type.field(each.field).label) for each in edits}
        words = tr("{field} of {what}") if len(fields) == 1 else tr("Change of {what}")
        label = words.replace("{field}", next(iter(fields))) if len(fields) == 1 else words

        def making(kind: RecordType, at: Instant) -> "Make":
            from sync.replica.bulk import patching

            return patching(kind, edits, at)

        self.start(ids, making, label, tr("{what} changed"), first)

    def start(self, ids: Sequence[Id], making: Making, label: str, done: str, first: Sequence[Mutation] = ()) -> None:
        """Write to these records; label and `done` have a place for `{what}`."""
        if not self.run.is_running:
            self._done, self._named = done, self.named(ids)
            self.run.start(ids, making, label.format(what=self._named), first)

    def named(self, ids: Sequence[Id]) -> str:
        """The name of one record, or how many they are."""
        if len(ids) == 1:
            line = self.model.line(self.model.row_of(ids[0]))
            if line is not None and line.title:
                return line.title
        return how_many(self.record_type, len(ids), self.workspace.locale)

    def _act(self, action: Action, label: str, done: str) -> None:
        def making(kind: RecordType, at: Instant) -> "Make":
            from sync.replica.bulk import acting

            return acting(kind, action, at)

        def begin(ids: list[Id]) -> None:
            beside = self._beside()
            self.start(ids, making, label, done)
            self.marking.marks.clear()
            self.table.set_current_row(beside)

        self.gathering.gather(self.marking.rids(), begin)

    def _beside(self) -> int:
        """The row to stand on when the marked ones leave: the next one that stays, or else the nearest before."""
        model, row = self.model, self.table.current_row()
        gone = self.marking.marks if self.marking.marks else {model.rid_at(row)}
        rids = model.rids()

        def stays(at: int) -> bool:
            return rids[at] > 0 and rids[at] not in gone  # the heading of a group is no record

        after = next((at for at in range(max(row, 0), len(rids)) if stays(at)), -1)
        return after if after >= 0 else next((at for at in range(row, -1, -1) if stays(at)), 0)

    def _tell(self, outcome: Outcome) -> None:
        words = told(outcome, self.record_type, self._done, self.workspace.locale, self._named)
        self.workspace.toast(words, outcome.group_id or None)
