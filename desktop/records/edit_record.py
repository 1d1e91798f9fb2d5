"""A small dialog that edits a record without leaving what one looks at, such as a call in somebody's story.

Law: only what was changed is written, as one change. What is typed is a draft until then.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from desktop.derive.field_editor import can_edit
from desktop.derive.form import Form
from desktop.derive.references import titles_of
from desktop.derive.words import declared, reason_of, within
from desktop.drafts.draft_line import DraftLine
from desktop.drafts.form_draft import FormDraft
from desktop.records.quick_add import ALSO_ASKED, asked_for
from desktop.widgets.buttons import FlatButton, PrimaryButton
from desktop.widgets.labels import Subtitle
from desktop.widgets.scrolled import Scrolled
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import RecordField
from sync.clock import new_id, now
from sync.replica import rows

WIDTH = 480
PLACE = "+edit"
_LABEL = 108
_open: set["EditRecord"] = set()


class EditRecord(QDialog):
    """Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str, record_id: Id) -> None:
        super().__init__(QApplication.activeWindow())
        self.workspace = workspace
        self.record_type = workspace.catalogue.record_type(record_type)
        self._row = rows.fetch_one(workspace.reader, self.record_type, record_id) or self.record_type.blank
        self._id, self._waiting = record_id, False
        self.setObjectName("page")
        title = tr("Edit {record}").format(record=within(self.record_type.label))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.form = Form(workspace, self)
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.reject)
        self._lay_out(title)
        self._draft = FormDraft(workspace, self.form.editors, (record_type, record_id, PLACE))
        self.draft_line.setVisible(self._draft.resume())
        self.finished.connect(lambda _: _open.discard(self))
        self.finished.connect(self.deleteLater)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(Subtitle(title))
        self.draft_line = DraftLine(title, can_store=False)
        self.draft_line.discard_wanted.connect(self.reject)
        column.addWidget(self.draft_line)
        form = Scrolled()
        form.column.setSpacing(8)
        column.addWidget(form, 1)
        titles = titles_of(self.workspace, self.record_type, self._row)
        for field in self._offered():
            self.form.add(field, self._row, titles)
            form.column.addLayout(self.form.line(field.name, _LABEL))
            form.column.addWidget(self.form.wrong[field.name])
        form.column.addStretch(1)
        form.fit()
        column.addWidget(self.form.fault)
        self.store = PrimaryButton(tr("Store"))
        self.store.clicked.connect(lambda: self.submit())
        leave = FlatButton(tr("Cancel"))
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(leave)
        buttons.addStretch(1)
        buttons.addWidget(self.store)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)

    def _offered(self) -> Iterator[RecordField]:
        """What may be changed and matters: what is asked for when one is made, and whatever is filled."""
        asked = {each.name for each in asked_for(self.workspace, self.record_type)}
        asked |= {*ALSO_ASKED.get(str(self._row.get("type")), ("body",))}
        for each in self.record_type.own_fields:
            matters = each.name in asked or self._row.get(each.name) not in (None, "", [])
            if matters and not each.by_verb and can_edit(self.workspace, self.record_type, each):
                yield each

    def open(self) -> None:
        """Show it over the window, ready to type."""
        _open.add(self)
        super().open()
        first = next(iter(self.form.editors.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Leave; nothing was changed."""
        self._draft.forget()
        super().reject()

    def submit(self, _: bool = False) -> None:
        """Write what was changed, or say what is wrong."""
        read = None if self._waiting else self.form.read(self._row)
        if read is None:
            return
        made, typed = read
        changed = {name: value for name, value in typed.items() if not same(value, self._row.get(name))}
        if not changed:
            self._stored()
            return
        before = {name: self._row.get(name) for name in changed}
        patch = Mutation(
            new_id(), self.record_type.name, self._id, Action.PATCH, before=before, after=changed, at=now()
        )
        label = tr("{record} edited").format(record=declared(self.record_type.label))
        self._waiting = True
        self.workspace.operations.write(
            label,
            [*made, patch],
            done=lambda _: self._stored(),
            failed=self._refused,
            typed=[self._draft.place],
        )

    def _stored(self) -> None:
        self._draft.forget()
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.form.say(fault.field or "", reason_of(fault))


def tr(text: str) -> str:
    """Words of this dialog in the person's language."""
    return QCoreApplication.translate("EditRecord", text)
