"""The record panel: one record, its fields, what belongs to it and what happened with it, beside every list.

Law: it follows the selection while it is open and shows changes of others at once; what is being typed stays.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.derive.record_form import RecordForm
from desktop.derive.references import titles_of
from desktop.derive.tones import tones_of_records
from desktop.records.contest_banner import ContestBanner, unsettled
from desktop.records.drop_cue import DropCue
from desktop.records.file_line import ATTACHMENT, FileLine
from desktop.records.note_line import NoteLine
from desktop.records.page.columns import Columns
from desktop.records.page.tab_order import chain
from desktop.records.panel_actions import PanelActions
from desktop.records.panel_head import PanelHead
from desktop.records.related_card import RelatedCard
from desktop.records.related_cards import RelatedCards
from desktop.records.selection import selection
from desktop.records.show_pointing import show_pointing
from desktop.records.timeline import TASK, activity_field, pointing_field
from desktop.records.timeline_pane import TimelinePane
from desktop.records.walk import walk
from desktop.relations.lineage import Lineage, lineage
from desktop.theme.sizes import PANEL_WIDTH
from desktop.theme.tokens import Tone
from desktop.widgets.card import Rule
from desktop.widgets.surface import Edge, Surface
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.replica import badges, rows
from sync.replica.touched import Touched


class RecordPanel(Surface):
    """`closed` is emitted by its button; whoever hosts it hides it."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("background", Edge.START, parent)
        self.workspace = workspace
        self.record_type, self.record_id = "", ""
        self._row: Row | None = None
        self._forms: dict[str, RecordForm] = {}
        self._form: RecordForm | None = None
        self._former: set[str] = set()
        self._banners: list[ContestBanner] = []
        self.setAccessibleName(self.tr("Record"))
        self.setFixedWidth(PANEL_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self._cue = DropCue(self)
        self.head = PanelHead(workspace)
        self.lineage = Lineage()
        self.lineage.opened.connect(lambda each: self.show_record(self.record_type, each))
        self.actions_row = PanelActions(self)
        self.timeline = TimelinePane(workspace)
        self.note = NoteLine(workspace)
        self.files = FileLine(workspace)
        self.related = RelatedCards(workspace)
        self.related.opened.connect(self.show_record)
        self.related.changed.connect(self._put_in_order)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields, self._body = _slot()
        belonging, self._belonging = _slot()
        self._body.addWidget(self.lineage)
        self._body.addWidget(self.actions_row)
        self._body.addWidget(Rule())
        self._at_form = self._body.count()
        self._belonging.addWidget(self.related)
        self._belonging.addWidget(self.files)
        self.columns = Columns(fields, belonging, self.timeline, self.note)
        self.columns.told_in.connect(self.timeline.follow)
        self.timeline.follow(self.columns.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.columns, 1)

    def show_as_page(self, wide: bool) -> None:
        """It has become a page, or the panel beside a list again."""
        self.head.show_as_page(wide)

    def _connect(self) -> None:
        workspace = self.workspace
        self.head.closed.connect(self.closed)
        self.head.opened.connect(self.show_record)
        self.head.named.connect(self.rename)
        self.head.menu_wanted.connect(self.actions_row.open_menu)
        self.timeline.opened.connect(self.show_record)
        self.timeline.steps.all_wanted.connect(self._show_tasks)
        self.note.left.connect(self._leave_note)
        self.note.editor.media_pasted.connect(self.files.take)
        chosen = selection(workspace)
        chosen.moved.connect(self._follow)
        chosen.edit_wanted.connect(self.edit)
        chosen.note_wanted.connect(self.note.begin)
        walk(workspace).stepped.connect(self._step_to)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.refresh)
        workspace.touched.connect(self._hear)
        workspace.catalogue_loaded.connect(self._again.start)
        workspace.actor_changed.connect(self._forget_forms)

    def show_record(self, record_type: str, record_id: Id) -> None:
        """Show a record."""
        if (record_type, record_id) != (self.record_type, self.record_id):
            self.columns.scroll_to_top()
        self.record_type, self.record_id = record_type, record_id
        self.refresh()

    def refresh(self) -> None:
        """Read the record again."""
        if not self.record_id:
            return
        kind = self.workspace.catalogue.record_type(self.record_type)
        self._row = rows.fetch_one(self.workspace.reader, kind, self.record_id)
        if self._row is None:
            self.closed.emit()
            return
        self.setUpdatesEnabled(False)
        try:
            self._show_row(self._row)
        finally:
            self.setUpdatesEnabled(True)

    def row(self) -> Row | None:
        """The record as it is shown."""
        return self._row

    def form(self) -> RecordForm | None:
        """Its fields."""
        return self._form

    def banners(self) -> list[ContestBanner]:
        """Its changes that were refused or contested."""
        return list(self._banners)

    def cards(self) -> list[RelatedCard]:
        """What points at it."""
        return self.related.cards()

    def edit(self, field: str = "") -> None:
        """Begin editing a field; the first one for an empty name."""
        if self._form is not None and self.isVisible():
            self._form.edit(field)

    def rename(self) -> None:
        """Begin editing what the record is called."""
        if self._form is not None and self.isVisible():
            self._form.rename()

    def _show_row(self, row: Row) -> None:
        kind = self.workspace.catalogue.record_type(self.record_type)
        badge = badges.badges(self.workspace.reader, kind.name, [row["id"]]).get(row["id"])
        titles = titles_of(self.workspace, kind, row)
        types = self.workspace.catalogue.record_types
        tones: dict[Id, Tone] = {}
        for each in kind.references:
            if each.in_list and each.reference in types and types[each.reference].configuration:
                tones |= tones_of_records(self.workspace.reader, types, types[each.reference])
        self.head.show_row(kind, row, titles, tones, badge)
        self.lineage.show_lineage(lineage(self.workspace, kind, row))
        self._show_form(row)
        self._show_banners(row, badge)
        self._show_related(row)
        self.timeline.show_row(kind, row)
        self.note.show_row(kind, row)
        self.files.show_row(kind, row)
        self.actions_row.show_row(kind, row)

    def _show_form(self, row: Row) -> None:
        self._forget_former()
        form = self._forms.get(self.record_type)
        if form is None:
            form = self._forms[self.record_type] = RecordForm(self.workspace, self.record_type)
            form.opened.connect(self.show_record)
            form.ended.connect(self._begin_anew)
            self._body.insertWidget(self._at_form, form)
            self._put_in_order()
        if self._form is not form:
            if self._form is not None:
                self._form.hide()
            self._form = form
        form.show_row(row)
        form.show()

    def _show_banners(self, row: Row, badge: badges.Badge | None) -> None:
        kind = self.workspace.catalogue.record_type(self.record_type)
        found = unsettled(self.workspace, self.record_type, self.record_id, badge)
        if [each.queued for each in self._banners] == found and all(each.is_current() for each in self._banners):
            return
        for old in self._banners:
            self._body.removeWidget(old)
            old.deleteLater()
        self._at_form -= len(self._banners)
        self._banners = [ContestBanner(self.workspace, kind, row, each) for each in found]
        for at, each in enumerate(self._banners):
            self._body.insertWidget(at, each)
        self._at_form += len(self._banners)

    def _show_related(self, row: Row) -> None:
        kind = self.workspace.catalogue.record_type(self.record_type)
        self.related.show_row(kind, row)

    def _put_in_order(self) -> None:
        """Tab goes through the parts as they are read."""
        forms = [self._forms[self.record_type]] if self.record_type in self._forms else []
        parts = [self.head, *self._banners, self.actions_row, *forms, *self.related.cards(), self.files]
        chain([*parts, self.timeline, self.note])

    def _show_tasks(self) -> None:
        """Show the list of what is to be done about it."""
        by = pointing_field(self.workspace, TASK, self.workspace.catalogue.record_type(self.record_type))
        if by is not None:
            show_pointing(self.workspace, TASK, by.name, self.record_id, self.head.title())

    def _follow(self, record_type: str, record_id: Id) -> None:
        """Go along with the selection, unless something is typed here that is not stored."""
        if self.isVisible() and not (self._form is not None and self._form.is_changed()) and not self.note.is_changed():
            self.show_record(record_type, record_id)

    def _step_to(self, record_type: str, record_id: Id) -> None:
        """Go along; what was typed here has been stored, or is kept as a draft."""
        if self.isVisible():
            self.show_record(record_type, record_id)

    def _hear(self, touched: Touched) -> None:
        if "custom_field" in touched.records or touched.everything:
            self._forget_forms()  # other fields may be there now
        if self.record_id and self.isVisible() and self._concerns(touched):
            self._again.start()

    def _concerns(self, touched: Touched) -> bool:
        """Whether something shown here may read differently now."""
        if touched.everything or self.record_id in touched.records.get(self.record_type, ()):
            return True
        kind = self.workspace.catalogue.record_type(self.record_type)
        about = {"activity", ATTACHMENT, *(each.record_type for each in self.related.shown())}
        about |= {each.name for each in self.workspace.catalogue if each.menu}
        return bool((about | {each.reference for each in kind.references}) & touched.records.keys())

    def _forget_forms(self) -> None:
        """The role has changed: other fields, other editors. What is being typed is finished first."""
        self._former |= set(self._forms)
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Make the forms of a former role anew, as soon as nothing is typed in them."""
        if self._former:
            self._again.start()

    def _forget_former(self) -> None:
        for name in [each for each in self._former if not self._forms[each].is_changed()]:
            self._former.discard(name)
            form = self._forms.pop(name)
            self._body.removeWidget(form)
            form.deleteLater()
            if self._form is form:
                self._form = None

    def _leave_note(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.takes(event.mimeData()):
            _take_a_copy(event)
            self._cue.show_cue()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.take(event.mimeData())
        _take_a_copy(event)

    def can_note(self) -> bool:
        """Whether notes can be written about the record."""
        if not self.record_type:
            return False
        return activity_field(self.workspace, self.workspace.catalogue.record_type(self.record_type)) is not None


def _take_a_copy(event: QDropEvent) -> None:
    """Accept a drop as copying, whatever was proposed: after moving, the other program would remove the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _slot() -> tuple[QWidget, QVBoxLayout]:
    """A part of the record, to be put into a column."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return part, column
