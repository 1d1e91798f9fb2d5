"""What of the books needs somebody, as lines of the first page; each leads to where it is done."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate

from desktop.derive.value_text import ValueText
from desktop.derive.words import counted
from desktop.documents.views import OVERDUE
from desktop.home.words import tr
from desktop.widgets.section_rows import Entry
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.money import exponent
from sync.replica.books_attention import Matter, Pending, pending
from sync.replica.rows import fetch_one

SEES = "entry.view"
AHEAD = timedelta(days=7)
"""How long before their day bills are shown."""

_LOOKS: dict[Matter, tuple[str, str, tuple[str, ...]]] = {
    Matter.OVERDUE: ("clock", "negative", ("view", "document", OVERDUE)),
    Matter.DUNNING: ("bell-ringing", "negative", ("place", "dunning")),
    Matter.TO_PAY: ("receipt", "warning", ("place", "payments")),
    Matter.TO_APPROVE: ("check-circle", "warning", ("view", "document", "to_approve")),
    Matter.BANK: ("bank", "sub", ("place", "bank")),
    Matter.LETTERS: ("paper-plane-tilt", "negative", ("view", "outbox_message", "all")),
    Matter.MONTH: ("calendar-check", "sub", ("place", "closing")),
}


def keeps_books(workspace: Workspace) -> bool:
    """Whether books are kept, and somebody sees them."""
    if "entry" not in workspace.catalogue.record_types or not workspace.actor.may_some(SEES):
        return False
    return workspace.reader.execute("SELECT 1 FROM ledger_settings WHERE deleted_at IS NULL").fetchone() is not None


def books_entries(workspace: Workspace, today: date) -> list[Entry]:
    """A line for each matter that needs somebody, the most pressing first; none where there are no books."""
    settings = fetch_one(workspace.reader, workspace.catalogue.record_type(SETTINGS[0]), SETTINGS[1])
    if settings is None:
        return []
    found = pending(workspace.reader, today.isoformat(), (today + AHEAD).isoformat())
    return [_entry(workspace, each, settings["base_currency"]) for each in found]


def _entry(workspace: Workspace, matter: Pending, base: Any) -> Entry:
    icon, token, leads = _LOOKS[matter.matter]
    values, words, amount = ValueText(workspace.locale), _words(workspace, matter), ""
    if matter.amount is not None:
        amount = values.money(matter.amount, base, exponent(base))
    spoken = ", ".join(each for each in (words, amount) if each)
    return Entry(f"books:{matter.matter}", words, icon, token, end=amount, words=spoken, data=leads)


def _words(workspace: Workspace, matter: Pending) -> str:
    count = matter.count
    match matter.matter:
        case Matter.OVERDUE:
            return counted("Home", count, "One invoice is overdue", "%n invoices are overdue")
        case Matter.DUNNING:
            return counted("Home", count, "One reminder is proposed", "%n reminders are proposed")
        case Matter.TO_PAY:
            return counted("Home", count, "One bill is due within a week", "%n bills are due within a week")
        case Matter.TO_APPROVE:
            return counted("Home", count, "One bill waits for approval", "%n bills wait for approval")
        case Matter.BANK:
            return counted("Home", count, "One bank line is not explained yet", "%n bank lines are not explained yet")
        case Matter.LETTERS:
            return counted("Home", count, "One letter could not be sent", "%n letters could not be sent")
        case Matter.MONTH:
            first = QDate.fromString(f"{matter.month}-01", "yyyy-MM-dd")
            return tr("{month} can be closed").format(month=workspace.locale.toString(first, "MMMM yyyy"))
