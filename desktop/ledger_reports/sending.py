"""Sending the statement of the customer whose row or ledger is looked at in the reports."""

from typing import TYPE_CHECKING

from desktop.ledger_reports.views import LedgerView
from shared_models.accounting.reports.ledger_page import LedgerAsked

if TYPE_CHECKING:
    from desktop.ledger_reports.reports_screen import ReportsScreen
    from desktop.letters.send_dialog import Going

_COMPANY = "SELECT 1 FROM company WHERE id = ?"


def statement_at(screen: "ReportsScreen") -> LedgerAsked | None:
    """The account of the customer under the keys, else of whom the ledger is that is looked at."""
    row = screen.model.row(screen.table.current_row())
    views = [row.to if row is not None else None, screen.trail[-1] if screen.trail else None]
    asked = (each.asked for each in views if isinstance(each, LedgerView))
    return next((each for each in asked if each.narrowed.party and each.parties_only), None)


def send_statement(screen: "ReportsScreen") -> None:
    """Write the letter with which it goes."""
    from desktop.letters.send_dialog import SendDialog

    asked = statement_at(screen)
    if asked is not None:
        screen.sending = SendDialog(screen.workspace, _going(screen, asked))
        screen.sending.open()


def _going(screen: "ReportsScreen", asked: LedgerAsked) -> "Going":
    from desktop.letters.send_dialog import Going

    party = asked.narrowed.party
    company = screen.workspace.reader.execute(_COMPANY, (party,)).fetchone()
    days = {"statement_from": asked.span.first, "statement_until": asked.span.last}
    whose = {"company_id" if company else "contact_id": party}
    return Going("statement", {**days, "formats": ["pdf"]}, whose)
