"""Pipelines and their stages: what they are called, how likely their deals are, in which order, and what may follow.

Law: every change is written at once as one operation that undo takes back, like everywhere else; there is no "Save".
"""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.crm import pipeline_edits
from desktop.crm.pipeline_edits import Placed
from desktop.crm.pipelines import Pipeline, Stage, pipelines, stages
from desktop.crm.retire_dialog import RetireDialog
from desktop.crm.stage_row import StageRow, tr
from desktop.crm.transition_matrix import TransitionMatrix
from desktop.drafts.draft_line import DraftLine
from desktop.drafts.field_draft import FieldDraft
from desktop.widgets.buttons import Button, Chip, FlatButton, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import Muted, SectionCaption
from desktop.workspace import Workspace
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.order_key import place
from shared_models.kernel.record_field import Value
from sync.replica import rows
from sync.replica.drafts import Place
from sync.replica.touched import Touched

SIZE = (760, 680)


class PipelineDialog(Dialog):
    """The settings of all pipelines. Shown with `open()`."""

    def __init__(self, workspace: Workspace, pipeline: Id = "") -> None:
        super().__init__(tr("Pipelines and stages"), *SIZE)
        self.workspace = workspace
        self._pipeline = pipeline
        self._pipelines: list[Pipeline] = []
        self._stages: list[Stage] = []
        self.rows: list[StageRow] = []
        self._written: list[tuple[str, Id]] = []
        self._resumed: list[Editor] = []
        self._named: Id = ""
        self._name_draft: FieldDraft | None = None
        self.chips: dict[Id, Chip] = {}
        self.matrix = TransitionMatrix()
        self.name = TextEditor(tr("Name of the pipeline"), framed=True)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._choice = QWidget()
        self._flow = FlowLayout(self._choice, 6)
        self.add = FlatButton(tr("New pipeline"), "plus")
        self.default = Button(tr("New deals start here"), "flag")
        self.retire = FlatButton(tr("Retire this pipeline"), "trash")
        self.add_stage = FlatButton(tr("Add a stage"), "plus")
        inner = self.column
        inner.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.default)
        head.addWidget(self.retire)
        inner.addLayout(head)
        inner.addWidget(SectionCaption(tr("Stages")))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        inner.addLayout(self._list)
        inner.addWidget(self.add_stage, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(SectionCaption(tr("Allowed moves")))
        inner.addWidget(Muted(tr("A row is where a deal is, a column where it may go."), small=True))
        inner.addWidget(self.matrix, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.above.addWidget(self._choice)
        self.waiting = DraftLine(self.windowTitle())
        self.waiting.hide()
        self.waiting.store_wanted.connect(self._store_waiting)
        self.waiting.discard_wanted.connect(self._discard_waiting)
        self.above.addWidget(self.waiting)
        self.undo = Button(tr("Undo"), "arrow-counter-clockwise")
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        close = PrimaryButton(tr("Close"))
        close.clicked.connect(self.accept)
        self.undo.setEnabled(False)
        self.said = Muted()
        self.foot.addWidget(self.undo)
        self.foot.addWidget(self.said, 1)
        self.foot.addWidget(close)

    def _connect(self) -> None:
        self.add.clicked.connect(self.make_pipeline)
        self.add_stage.clicked.connect(self.make_stage)
        self.default.clicked.connect(self.make_default)
        self.retire.clicked.connect(self.retire_pipeline)
        self.name.committed.connect(self.rename)
        self.matrix.changed.connect(self.allow)
        self.undo.clicked.connect(self.take_back)
        self.workspace.touched.connect(self._hear)

    def open(self) -> None:
        """Show it over the window, standing in the list of pipelines."""
        super().open()
        chip = self.chips.get(self._pipeline)
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def pipeline(self) -> Id:
        """The pipeline that is shown."""
        return self._pipeline

    def choose(self, pipeline: Id) -> None:
        """Show another pipeline."""
        self._pipeline = pipeline
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; not while something is typed, for when that is written it is read anyway."""
        if any(each.is_typed() for each in self.rows):
            return
        self._pipelines = pipelines(self.workspace)
        known = [each.id for each in self._pipelines]
        if self._pipeline not in known:
            self._pipeline = next(iter(known), "")
        self._stages = [each for each in stages(self.workspace, self._pipeline) if not each.gone]
        self.setUpdatesEnabled(False)
        try:
            self._show_choice()
            self._show_stages()
        finally:
            self.setUpdatesEnabled(True)

    def rename(self, name: object) -> None:
        """Call the pipeline something else."""
        before = self._name()
        if not name:
            self.name.set_value(before)
            return
        label = tr("Name of {pipeline}").format(pipeline=before)
        self._patch("pipeline", self._pipeline, {"name": before}, {"name": name}, label)

    def make_pipeline(self) -> None:
        """A new pipeline with the usual stages."""
        last = self._placed("pipeline", [each.id for each in self._pipelines])
        after = max((key for _, _, key in last), default=None)
        made = pipeline_edits.new_pipeline(tr("New pipeline"), after, DEFAULT_STAGES)
        self._pipeline = made[0].record_id
        self._write(tr("New pipeline"), made)

    def make_stage(self) -> None:
        """A new stage behind the last open one."""
        placed = self._placed("stage", [each.id for each in self._stages])
        at = next((at for at, each in enumerate(self._stages) if not each.is_open), len(self._stages))
        self._write(tr("New stage"), pipeline_edits.new_stage(self._pipeline, tr("New stage"), placed, at))

    def make_default(self) -> None:
        """Let new deals start in this pipeline."""
        known = {each.id: self._row("pipeline", each.id).get("is_default") for each in self._pipelines}
        label = tr("New deals start in {pipeline}").format(pipeline=self._name())
        self._write(label, pipeline_edits.set_default(known, self._pipeline))

    def edit(self, stage: Stage, field: str, value: Any) -> None:
        """Change a field of a stage; what cannot be is said and shown again as it is stored."""
        before = {field: self._row("stage", stage.id)[field]}
        if field == "name" and not value:
            self.refresh()
            return
        label = tr("Change of the stage {stage}").format(stage=stage.name)
        self._patch("stage", stage.id, before, {field: value}, label)

    def step(self, stage: Stage, by: int) -> None:
        """Move a stage up or down."""
        placed = self._placed("stage", [each.id for each in self._stages])
        at = next(at for at, each in enumerate(self._stages) if each.id == stage.id)
        if 0 <= at + by < len(placed):
            label = tr("Order of the stages of {pipeline}").format(pipeline=self._name())
            self._write(label, pipeline_edits.moved("stage", placed, at, at + by))

    def allow(self, source: Id, target: Id, on: bool) -> None:
        """Let deals go from one stage to another, or not."""
        stage = next(each for each in self._stages if each.id == source)
        others = [each.id for each in self._stages if each.id != source]
        before = {"next_stages": self._row("stage", source)["next_stages"]}
        after = {"next_stages": pipeline_edits.allowed(others, stage.following, target, on)}
        label = tr("Allowed moves from {stage}").format(stage=stage.name)
        self._patch("stage", source, before, after, label)
        if after == before:
            self.refresh()

    def retire_stage(self, stage: Stage) -> None:
        """Retire a stage; its open deals are asked about."""
        self._retire([stage], "", stage.name)

    def retire_pipeline(self) -> None:
        """Retire the pipeline with its stages."""
        self._retire(self._stages, self._pipeline, self._name())

    def _retire(self, leaving: Sequence[Stage], pipeline: Id, what: str) -> None:
        ids = [each.id for each in leaving]
        deals = [pair for each in ids for pair in self._open_deals(each)]
        label = tr("Retirement of {what}").format(what=what)

        def go(target: Id) -> None:
            following = [(each, self._row("stage", each)["next_stages"] or ()) for each in ids]
            self._write(label, pipeline_edits.retire(following, pipeline, deals, target))

        targets = self._targets(set(ids), pipeline)
        if not deals:
            go("")
        elif not targets:
            self.workspace.toast(tr("There is no other stage that its deals could go to."))
        else:
            RetireDialog(what, len(deals), targets, go).open()

    def _targets(self, leaving: set[Id], pipeline: Id) -> list[Choice]:
        """The open stages that deals may move to: those of the same pipeline first."""
        ordered = sorted(self._pipelines, key=lambda each: each.id != self._pipeline)
        return [
            Choice(stage.id, tr("{pipeline}: {stage}").format(pipeline=each.name, stage=stage.name))
            for each in ordered
            if each.id != pipeline
            for stage in stages(self.workspace, each.id)
            if stage.is_open and not stage.gone and stage.id not in leaving
        ]

    def _open_deals(self, stage: Id) -> list[tuple[Id, Id]]:
        sql = "SELECT id, stage_id FROM deal WHERE stage_id = ? AND status = 'open' AND deleted_at IS NULL"
        return list(self.workspace.reader.execute(sql, (stage,)))

    def _count(self, stage: Id) -> int:
        sql = "SELECT count(*) FROM deal WHERE stage_id = ? AND deleted_at IS NULL"
        return int(self.workspace.reader.execute(sql, (stage,)).fetchone()[0])

    def _show_choice(self) -> None:
        for at in range(self._flow.count() - 1, -1, -1):
            item = self._flow.takeAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.add:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        for each in self._pipelines:
            chip = Chip(tr("{pipeline} (default)").format(pipeline=each.name) if each.is_default else each.name)
            chip.setChecked(each.id == self._pipeline)
            chip.clicked.connect(lambda _=False, name=each.id: self.choose(name))
            self.chips[each.id] = chip
            self._flow.addWidget(chip)
        self._flow.addWidget(self.add)
        self._flow.addWidget(QWidget())  # takes what is left of the line
        may = self.workspace.actor.may
        self.add.setVisible(may("pipeline.create") and may("stage.create"))
        current = next((each for each in self._pipelines if each.id == self._pipeline), None)
        self.default.setEnabled(may("pipeline.edit") and current is not None and not current.is_default)
        self.retire.setEnabled(may("pipeline.delete") and may("stage.delete") and len(self._pipelines) > 1)
        if not self.name.is_changed() or not self.name.hasFocus():
            self.name.set_value(self._name())
        self._follow_name()
        self.name.set_read_only(not may("pipeline.edit") or current is None)

    def _show_stages(self) -> None:
        typed = next((each for each in self.rows if each.isAncestorOf(QApplication.focusWidget() or self)), None)
        held = typed.stage.id if typed is not None else ""
        for old in self.rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        may = self.workspace.actor.may("stage.edit")
        outcome, last = self.workspace.catalogue.record_type("stage").field("outcome"), len(self._stages) - 1
        for at, each in enumerate(self._stages):
            row = StageRow(each, self._count(each.id), at == 0, at == last, may, outcome)
            row.edited.connect(lambda field, value, each=each: self.edit(each, field, value))
            row.stepped.connect(lambda by, each=each: self.step(each, by))
            row.retired.connect(lambda each=each: self.retire_stage(each))
            row.retire.setEnabled(self.workspace.actor.may("stage.delete") and last > 0)
            self._list.addWidget(row)
            row.show()
            self._keep(row.name, ("stage", each.id, "name"), each.name, each.name)
            self._keep(row.probability, ("stage", each.id, "probability"), each.probability, each.name)
            self.rows.append(row)
            if each.id == held:
                row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.add_stage.setVisible(self.workspace.actor.may("stage.create") and bool(self._pipeline))
        self.matrix.show_stages(self._stages, may)

    def _placed(self, record_type: str, ids: Sequence[Id]) -> list[Placed]:
        found = [(each, self._row(record_type, each)) for each in ids]
        return [(each, row.get("order_key"), place(row)[0]) for each, row in found]

    def _row(self, record_type: str, record_id: Id) -> dict[str, Any]:
        kind = self.workspace.catalogue.record_type(record_type)
        return dict(rows.fetch_one(self.workspace.reader, kind, record_id) or kind.blank)

    def _name(self) -> str:
        return next((each.name for each in self._pipelines if each.id == self._pipeline), "")

    def take_back(self) -> None:
        """Take back what was done here last."""
        if self._written:
            _, group = self._written.pop()
            self._show_written()
            self.workspace.operations.undo(group)

    def _patch(self, of: str, record_id: Id, before: dict[str, Any], after: dict[str, Any], label: str) -> None:
        done = partial(self._wrote, label)
        self.workspace.operations.patch(of, record_id, before, after, label, done=done, failed=self._refused)

    def _write(self, label: str, mutations: Sequence[Mutation]) -> None:
        if mutations:
            done = partial(self._wrote, label)
            self.workspace.operations.write(label, mutations, done=done, failed=self._refused)

    def _wrote(self, label: str, written: Any) -> None:
        self._written.append((label, written.group_id))
        self._show_written()

    def _show_written(self) -> None:
        label = self._written[-1][0] if self._written else ""
        self.undo.setEnabled(bool(label))
        self.undo.setToolTip(label)
        self.said.setText(tr("{what}: stored").format(what=label) if label else "")

    def _keep(self, editor: Editor, place: Place, seen: Value, title: str) -> FieldDraft:
        """What is typed is there again after a crash; where it is by now, that is said."""
        draft = FieldDraft(self.workspace, editor, place, seen, title)
        self.finished.connect(draft.leave)
        if draft.resume():
            self._resumed.append(editor)
            self.waiting.show()
            editor.edited.connect(self._follow_waiting)
        return draft

    def _follow_name(self) -> None:
        """Keep what is typed as the name of the pipeline that is shown now."""
        if self._named != self._pipeline:
            self._named = self._pipeline
            if self._name_draft is not None:
                self._name_draft.stop()
            self._name_draft = self._keep(self.name, ("pipeline", self._pipeline, "name"), self._name(), self._name())

    def _follow_waiting(self) -> None:
        self.waiting.setVisible(any(isValid(each) and each.is_changed() for each in self._resumed))

    def _store_waiting(self) -> None:
        for each in filter(isValid, self._resumed):
            each.commit()

    def _discard_waiting(self) -> None:
        for each in filter(isValid, self._resumed):
            each.cancel()

    def _refused(self, fault: Any) -> None:
        self.workspace.fault(fault)
        self.refresh()

    def _hear(self, touched: Touched) -> None:
        if touched.everything or {"pipeline", "stage"} & touched.records.keys():
            self.refresh()
