"""Bank as a place of the side bar."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.bank.words import tr
from desktop.wish import go_for
from desktop.workspace import Workspace
from shared_models.accounting.reports.span import Span

if TYPE_CHECKING:
    from desktop.shell.places import Place

BANK = "bank"


def bank_place(section: str) -> "Place":
    """Where bank lines are explained."""
    from desktop.shell.places import Place

    keys = (
        (tr("Enter"), tr("accept")),
        ("C", tr("code")),
        ("S", tr("split")),
        ("X", tr("mark")),
        ("?", tr("shortcuts")),
    )
    return Place(
        BANK, tr("Bank"), "bank", _make, section, "Y", tr("Go to the bank"), "bank_line.view", keys=keys, count=_count
    )


def show_days(workspace: Workspace, days: Span, place: str) -> None:
    """Go to the open lines of some days; Esc goes back to a place."""
    go_for(workspace, BANK, days, place)


def _make(workspace: Workspace) -> QWidget:
    from desktop.bank.bank_screen import BankScreen

    return BankScreen(workspace)


def _count(workspace: Workspace) -> int:
    """How many lines wait to be explained."""
    if "bank_line" not in workspace.catalogue.record_types:
        return 0
    sql = "SELECT count(*) FROM bank_line WHERE state = 'open' AND deleted_at IS NULL"
    return int(workspace.reader.execute(sql).fetchone()[0])
