"""Opening a closed month or year again: asks why, for those who look at it later."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from desktop.books.book_editors import WordsField
from desktop.books.words import tr
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Paragraph, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Key


class ReopenDialog(Dialog):
    """Runs `verb` on a record with the reason; accepted once it is open."""

    def __init__(
        self, workspace: Workspace, title: str, key: Key, verb: str, arguments: Mapping[str, Value] | None = None
    ) -> None:
        super().__init__(title, 440)
        self.workspace, self._waiting = workspace, False
        self._asked = key, verb, dict(arguments or {})
        self.reason, self.wrong = WordsField(tr("Reason"), framed=True), Wrong()
        self.column.addWidget(Paragraph(tr("Say why, so that everybody understands it later."), self.inner))
        self.column.addWidget(SectionCaption(tr("Reason")))
        self.column.addWidget(self.reason)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Open again"))
        self.go.clicked.connect(self.submit)
        self.reason.committed.connect(lambda _: self.go.setFocus())
        self.offer(self.go)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Open it, or say why not."""
        if self._waiting or not self.reason.commit():
            return
        reason = str(self.reason.value() or "").strip()
        if not reason:
            self.wrong.say(tr("Type a reason."))
            self.reason.setFocus()
            return
        (record_type, record_id), verb, arguments = self._asked
        self._waiting = True
        self.workspace.operations.verb(
            record_type, record_id, verb, {**arguments, "reason": reason}, {}, self.windowTitle(),
            done=lambda _: self.accept(), failed=self._refused,
        )  # fmt: skip

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
