"""Going on with a new entry of the calendar that was typed and not made, at the time it was for."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.drafts.drafts import drafts
from desktop.drafts.form_draft import EVENT
from desktop.workspace import Workspace
from sync.replica.drafts import Draft, Place

if TYPE_CHECKING:
    from desktop.calendar.calendar_screen import CalendarScreen


def place_of(start: datetime, minutes: int, all_day: bool) -> Place:
    """Where the draft of an entry for this time belongs."""
    return "activity", "", f"{EVENT} {start.isoformat()} {minutes} {int(all_day)}"


def put_back(workspace: Workspace, draft: Draft) -> None:
    """Ask again for an entry that was given up."""
    from desktop.drafts.reopening import open_draft

    drafts(workspace).keep(draft)
    drafts(workspace).leave(draft.key)
    open_draft(workspace, draft)


class EventDrafts(QObject):
    """Asks again in a calendar, as soon as that is shown, for the entry that a person wants to go on with."""

    def __init__(self, screen: "CalendarScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        drafts(screen.workspace).went_on.connect(self._soon)
        screen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._soon()
        return super().eventFilter(watched, event)

    def _soon(self) -> None:
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        chosen = drafts(self._screen.workspace).chosen
        if chosen is not None and chosen[2].startswith(EVENT) and self._screen.isVisible():
            start, minutes, all_day = chosen[2].split(" ")[1:4]
            begins = datetime.fromisoformat(start)
            self._screen.go_to(begins.date())
            self._screen.ask_for_new(begins, int(minutes), all_day == "1")
