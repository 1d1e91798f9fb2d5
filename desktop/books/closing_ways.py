"""Where a check of closing leads: to the drafts, the bank, the ledger of suspense, the return, the rates."""

from desktop.bank.place import show_days
from desktop.books.closing_checks import Check, CheckKind, Month, drafts, unposted
from desktop.books.figure_list import FigureRow
from desktop.books.made_of import DOCUMENT, DRAFT, MadeOf
from desktop.books.place import CLOSING
from desktop.books.reading import account, controls_of, settings_of
from desktop.books.return_dialog import ReturnDialog
from desktop.books.revalue_dialog import RevalueDialog
from desktop.books.words import money, tr
from desktop.derive.value_text import ValueText
from desktop.ledger_reports.place import show_ledger
from desktop.workspace import Workspace
from shared_models.accounting.reports.span import Span


def follow(workspace: Workspace, month: Month, check: Check) -> None:
    """Show what a check counts in a month."""
    match check.kind:
        case CheckKind.DRAFTS | CheckKind.DOCUMENTS:
            _list(workspace, month, check.kind)
        case CheckKind.BANK:
            show_days(workspace, Span(month.first, month.last), CLOSING)
        case CheckKind.SUSPENSE:
            _suspense(workspace)
        case CheckKind.TAX:
            ReturnDialog(workspace, month.month).open()
        case CheckKind.REVALUED:
            RevalueDialog(workspace, month.last).open()


def _list(workspace: Workspace, month: Month, kind: CheckKind) -> None:
    values, of_entries = ValueText(workspace.locale), kind is CheckKind.DRAFTS
    about = DRAFT if of_entries else DOCUMENT
    rows = [
        FigureRow((values.day(day), text or "–", money(workspace, amount, currency)), (about, record_id))
        for record_id, day, text, amount, currency in (drafts if of_entries else unposted)(workspace.reader, month)
    ]
    title = tr("Entries that are still drafts") if of_entries else tr("Documents that are still drafts")
    MadeOf(workspace, title, (tr("Day"), tr("Text"), tr("Amount")), 2, rows).open()


def _suspense(workspace: Workspace) -> None:
    settings = settings_of(workspace)
    suspense = controls_of(settings).get("suspense") if settings else None
    found = account(workspace.reader, suspense) if suspense else None
    if found is not None:
        show_ledger(workspace, found.id, found.title, CLOSING)
