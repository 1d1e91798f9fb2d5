"""What else a line of a voucher says: when it is due, its analytic account, its boxes of the tax return.

Law: Enter goes on and in the end takes it over, Esc leaves the line as it was.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.books.book_editors import AnalyticField, DayField, WordsField
from desktop.books.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.labels import SectionCaption
from desktop.widgets.overlay import Popover
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

_WIDTH = 320


@dataclass(frozen=True, slots=True)
class More:
    """`due` is ISO text; `tags` are boxes of the tax return."""

    due: str | None = None
    analytic_id: Id | None = None
    tags: tuple[str, ...] = ()


class LineMore(Popover):
    """`take(More)` is called with what was typed."""

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        more: More,
        today: Callable[[], date],
        fiscal_start: int,
        take: Callable[[More], None],
    ) -> None:
        super().__init__(window, tr("More of the line"))
        self.setMinimumWidth(_WIDTH)
        self._take = take
        self.due = DayField(tr("Due day"), workspace.locale, today, fiscal_start)
        self.analytic = AnalyticField(workspace, tr("Analytic account"))
        self.tags = _Last(tr("Boxes of the tax return"), tr("several with commas between"), framed=True)
        self.due.set_value(date.fromisoformat(more.due) if more.due else None)
        self.analytic.show_analytic(more.analytic_id)
        self.tags.set_value(", ".join(more.tags))
        for each in (self.due, self.analytic, self.tags):
            self.body.addWidget(SectionCaption(each.accessibleName()))
            self.body.addWidget(each)
        go = PrimaryButton(tr("Take over"))
        go.clicked.connect(lambda: self.finish())
        self.body.addWidget(go)
        self.setFocusProxy(self.due)
        self.closed.connect(self.deleteLater)
        self.tags.done.connect(self.finish)

    def finish(self) -> None:
        """Take over what is typed; what cannot be read is gone to."""
        for each in (self.due, self.analytic, self.tags):
            if not each.commit():
                each.setFocus()
                return
        due, analytic = self.due.value(), self.analytic.value()
        tags = tuple(filter(None, (each.strip() for each in str(self.tags.value() or "").split(","))))
        more = More(due.isoformat() if isinstance(due, date) else None, str(analytic) if analytic else None, tags)
        self.dismiss()
        self._take(more)


class _Last(WordsField):
    """Enter in it ends the typing."""

    done = Signal()

    def go_on(self) -> None:
        self.done.emit()
