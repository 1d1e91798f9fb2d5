"""A dialog around a form: it asks for the fields of a record, keeps what is typed, and writes it once.

Law: Enter writes, Esc leaves. While something is being written nothing is written again; what is refused is said at its
field and stays as it was typed.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.derive.form import Form
from desktop.derive.words import reason_of
from desktop.drafts.dialog_draft import DialogDraft
from desktop.drafts.form_draft import Kept
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.write import Row
from sync.replica.drafts import Place

LABEL, _WIDEST_LABEL = 108, 240
"""How wide the names of the fields are at least, and at most."""


class FormDialog(Dialog):
    """`form` holds its fields. `waiting` says that what was submitted is being written."""

    def __init__(self, workspace: Workspace, title: str, wide: int, high: int = 0) -> None:
        super().__init__(title, wide, high)
        self.workspace, self.waiting = workspace, False
        self.form = Form(workspace, self)
        self.editors = self.form.editors
        self._labels: list[QWidget] = []
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.reject)
        self.below.addWidget(self.form.fault)
        self.draft: DialogDraft

    def ask(self, field: RecordField, row: Row, titles: Mapping[Id, str], mark: str = "") -> Editor:
        """Ask for a field of a record, below those asked for before."""
        editor = self.form.add(field, row, titles)
        line = self.form.line(field.name, LABEL, mark)
        self.column.addLayout(line)
        self.column.addWidget(self.form.wrong[field.name])
        self._make_room(line)
        return editor

    def _make_room(self, line: QHBoxLayout) -> None:
        """Let all names be as wide as the longest."""
        item = line.itemAt(0)
        label = item.widget() if item is not None else None
        assert label is not None
        self._labels.append(label)
        wide = min(max(LABEL, *(each.sizeHint().width() for each in self._labels)), _WIDEST_LABEL)
        for each in self._labels:
            each.setFixedWidth(wide)

    def keep(
        self,
        place: Place,
        also: Mapping[str, object] | None = None,
        title: str = "",
        more: Mapping[str, Kept] | None = None,
    ) -> None:
        """What is typed from now on, also into `more` than the form, is kept as a draft of `place`.

        What waits there is shown.
        """
        self.draft = DialogDraft(self, self.workspace, {**self.editors, **(more or {})}, place, also, title)

    def read(self, before: Mapping[str, Value]) -> tuple[list[Mutation], dict[str, Value]] | None:
        """As the form reads; None while something is being written, too."""
        return None if self.waiting else self.form.read(before)

    def submit(self, _: bool = False) -> None:
        """Write it, or say what is wrong; with Shift there may be more to come."""
        raise NotImplementedError

    def refused(self, fault: Fault) -> None:
        """What was submitted could not be written."""
        self.waiting = False
        self.form.say(fault.field or "", reason_of(fault))

    def open(self) -> None:
        """Show it over the window, ready to type."""
        super().open()
        first = self.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> Editor | None:
        """Where one begins to type."""
        return next(iter(self.editors.values()), None)
