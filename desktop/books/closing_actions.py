"""The keys of closing, as actions of the registry, on while its screen is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.books.words import tr
from desktop.screen_actions import ScreenActions, always

if TYPE_CHECKING:
    from desktop.books.closing_screen import ClosingScreen


def closing_actions(screen: "ClosingScreen") -> list[Action]:
    """Close, open again, file, value, lock, and what is done to years; their ids begin with `closing.`."""
    action = ScreenActions(screen, "closing.", tr("Closing"), view="period.view")
    nothing = Undo.NOTHING

    def is_open() -> bool:
        return (month := screen.current()) is not None and month.state == "open"

    def is_closed() -> bool:
        return (month := screen.current()) is not None and month.state != "open" and bool(month.year_is_open)

    def has() -> bool:
        return screen.current() is not None

    close, again = tr("Close the month"), tr("Open the month again")

    def year_is(is_open: bool) -> bool:
        return (month := screen.current()) is not None and bool(month.year_is_open) is is_open

    year, lock = "ledger_settings.open_year", "ledger_settings.lock_books"
    value, end, anew = (f"ledger_settings.{each}" for each in ("revalue", "close_year", "reopen_year"))
    return [
        action("close", close, "lock-simple", "C", screen.close_month, is_open, "period.close_period", undo=nothing),
        action("reopen", again, "lock-simple-open", "O", screen.reopen_month, is_closed, "period.reopen_period",
               undo=nothing),
        action("tax", tr("Tax return…"), "bank", "T", screen.file_return, has, "tax_return.view", undo=nothing),
        action("returns", tr("Filed tax returns…"), "files", "Shift+T", screen.show_returns, always, "tax_return.view",
               undo=nothing),
        action("revalue", tr("Revalue foreign balances…"), "arrows-left-right", "V", screen.revalue, is_open, value,
               undo=nothing),
        action("close_year", tr("Close the fiscal year…"), "lock-simple", "Shift+C", screen.close_year,
               lambda: year_is(True), end, undo=nothing),
        action("reopen_year", tr("Open the fiscal year again…"), "lock-simple-open", "Shift+O", screen.reopen_year,
               lambda: year_is(False), anew, undo=nothing),
        action("lock", tr("Lock the books…"), "lock-key", "L", screen.lock, has, lock, undo=nothing),
        action("year", tr("Open the next fiscal year"), "calendar-plus", "Y", screen.open_next_year, has, year,
               undo=nothing),
        action("next", tr("The month before"), "caret-down", "J", lambda: _step(screen, 1), has),
        action("previous", tr("The month after"), "caret-up", "K", lambda: _step(screen, -1), has),
    ]  # fmt: skip


def _step(screen: "ClosingScreen", by: int) -> None:
    """Through what is to be done while one stands there, else through the months."""
    if screen.rows is None or not screen.rows.step(by):
        screen.list.step_to(screen.list.currentIndex().row() + by)
