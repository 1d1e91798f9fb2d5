"""The board of deals: the stages of a pipeline. Closing a deal asks why it was lost, or offers a follow-up."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.analytics.reading import read_aside
from desktop.crm.asking import before_moving
from desktop.crm.board_actions import deal_actions
from desktop.crm.board_head import tr
from desktop.crm.board_words import of_deals
from desktop.crm.deal_board import DealBoard
from desktop.crm.pipelines import Stage, pipelines
from desktop.crm.record_board_screen import Go, RecordBoardScreen
from desktop.crm.won_offer import WonOffer
from desktop.operations import Done, Failed
from desktop.records.list_menus import pop_up
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.key_tip import tip
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.replica.touched import Touched

if TYPE_CHECKING:
    from shared_models.crm.staying import Stays

_REMEMBERED = "pipeline"
_LOOKED_BACK = 365 * 86_400_000_000
"""What is usual is told by the stays that ended in the last year, in µs."""


class BoardScreen(RecordBoardScreen):
    """The board of the pipeline that was chosen last."""

    place = "board"

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, DealBoard(), of_deals())
        self.head.pipeline.clicked.connect(self.open_pipelines)
        tip(self.head.pipeline, workspace.actions, f"{self.place}.pipeline")
        workspace.actions.add(*deal_actions(self))

    def prepare(self) -> None:
        """Choose the pipeline that was shown last."""
        self._pipelines, self._pipeline, self._known = pipelines(self.workspace), "", ""
        self._choose(str(self.workspace.settings.read(_REMEMBERED, "")))

    def pipeline(self) -> Id:
        """The pipeline shown; nothing while there is none."""
        return self._pipeline

    def above_board(self) -> QWidget:
        """A deal that was won is worth a task."""
        self.offer = WonOffer(self.workspace, self.board.take_focus)
        return self.offer

    def without_stages(self) -> EmptyState:
        """There is no pipeline yet."""
        words = tr("A pipeline says through which stages a deal goes. It arrives with the next synchronisation.")
        return EmptyState(tr("No pipeline on this computer yet"), words, "", "funnel")

    def choose_pipeline(self, pipeline: Id) -> None:
        """Show another pipeline, for good."""
        self._choose(pipeline)
        self.workspace.settings.keep(pipeline=self._pipeline)
        self.show_chosen()
        self._learn()

    def has_choice(self) -> bool:
        """Whether there are several pipelines."""
        return len(self._pipelines) > 1

    def open_pipelines(self) -> None:
        """Offer the pipelines."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Pipeline"))
        for each in self._pipelines:
            entry = menu.addAction(each.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(each.id == self._pipeline)
            entry.triggered.connect(lambda _=False, chosen=each.id: self.choose_pipeline(chosen))
        menu.addSeparator()
        menu.addAction(tr("Pipelines and stages…")).triggered.connect(lambda: self.open_settings())
        pop_up(menu, self.head.pipeline)

    def open_settings(self) -> None:
        """Show the settings of pipelines and stages; who may not change them sees them."""
        from desktop.crm.pipeline_dialog import PipelineDialog

        PipelineDialog(self.workspace, self._pipeline).open()

    def ask_before(self, record: Id, target: Stage, go: Go) -> None:
        """A deal that is lost is asked why."""
        before_moving(self.workspace, target.id, self.source.title_of(record), record, go)

    def write_move(
        self, record: Id, before: Stage, target: Stage, more: Mapping[str, Any], label: str, done: Done, failed: Failed
    ) -> None:
        """Move it by the verb, which keeps its history."""
        self.offer.dismiss()
        arguments = {"stage_id": target.id, **more}
        self.workspace.operations.verb(
            "deal", record, "move_deal", arguments, {"stage_id": before.id}, label, done=done, failed=failed
        )

    def moved(self, record: Id, title: str, target: Stage) -> None:
        """A deal that was won is worth a follow-up."""
        if target.outcome == "won" and self.isVisible():
            self.offer.offer(record, title)

    def hear(self, touched: Touched) -> None:
        """Pipelines may have come or gone."""
        if self.isVisible() and (touched.everything or "pipeline" in touched.records):
            self._read_pipelines()
            self.show_chosen()
        super().hear(touched)

    def wake(self) -> None:
        """Pipelines may have come or gone meanwhile."""
        self._read_pipelines()
        super().wake()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._learn()

    def _read_pipelines(self) -> None:
        self._pipelines = pipelines(self.workspace)
        self._choose(self._pipeline)

    def _choose(self, pipeline: Id) -> None:
        known = [each.id for each in self._pipelines]
        self._pipeline = pipeline if pipeline in known else next(iter(known), "")
        self.head.set_pipeline(self._pipeline, self._pipelines)

    def _learn(self) -> None:
        """Find out how long deals usually are in each stage, once for a pipeline; until then a month is long."""
        from sync.replica.sales.stays import stays_in

        stages = [each.id for each in self.source.stages()]
        if self._known == self._pipeline or not stages:
            return
        asked = self._known = self._pipeline
        end = now()

        def told(found: "Mapping[Id, Stays]") -> None:
            if asked == self._pipeline:
                self.source.set_usual({stage: each.usual for stage, each in found.items()})
                self.repaint_board()

        read_aside(self.workspace, lambda reader: stays_in(reader, stages, end - _LOOKED_BACK, end), told)
