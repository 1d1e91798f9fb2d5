"""A line that offers a follow-up when a deal was won: one press makes the task, and the next move takes it away."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label
from desktop.widgets.surface import Edge, Surface
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica import rows

_CHOICES = (7, 30, 90)


class WonOffer(Surface):
    """Hidden until `offer`. `left` is called when it goes, so that the focus finds back."""

    def __init__(self, workspace: Workspace, left: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("accent_background", Edge.TOP, parent)
        self._workspace, self._left = workspace, left
        self._deal, self._title = "", ""
        self._words = Label("", "text")
        self.setAccessibleName(tr("Follow-up"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("trophy", "positive", tr("Won")))
        row.addWidget(self._words)
        row.addStretch(1)
        labels = (tr("In a week"), tr("In a month"), tr("In three months"))
        for days, label in zip(_CHOICES, labels, strict=True):
            button = Button(label)
            button.clicked.connect(partial(self._plan, days))
            row.addWidget(button)
        close = FlatButton("", "x", tr("No follow-up"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        self.hide()

    def offer(self, deal: Id, title: str) -> None:
        """Ask when somebody should get in touch again about a deal that was won."""
        if not self._workspace.actor.may("task.create"):
            return
        self._deal, self._title = deal, title
        words = tr("{deal} is won. Plan a follow-up?").format(deal=title)
        self._words.setText(words)
        self.show()
        announce(self, words)

    def dismiss(self) -> None:
        """Go away."""
        if self.isVisible():
            self.hide()
            self._left()

    def _plan(self, days: int, _checked: bool = False) -> None:
        workspace = self._workspace
        deal = rows.fetch_one(workspace.reader, workspace.catalogue.record_type("deal"), self._deal)
        if deal is not None:
            subject = tr("Follow up on {deal}").format(deal=self._title)
            due = date.today() + timedelta(days=days)  # noqa: DTZ011 - the person's own day
            values = {"subject": subject[:200], "due": due.isoformat(), "deal_id": self._deal}
            values |= {name: deal[name] for name in ("contact_id", "company_id") if deal[name]}
            values["owner_id"] = deal["owner_id"] or workspace.person_id
            said = tr("Follow-up planned for {deal}").format(deal=self._title)
            workspace.operations.create(
                "task", values, said, done=lambda written: workspace.toast(said, written.group_id)
            )
        self.dismiss()


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Board", text)
