"""What one can do in the reports of the books, as actions of the registry. They are on while they are shown."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.ledger_reports import reports_menus as menus
from desktop.ledger_reports.chosen import ACCOUNT, ANALYTIC, PARTY
from desktop.ledger_reports.sending import send_statement, statement_at
from desktop.ledger_reports.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.ledger_reports.reports_screen import ReportsScreen


def reports_actions(screen: "ReportsScreen") -> list[Action]:
    """The actions, their ids beginning with `ledger_reports.`."""
    action = ScreenActions(screen, "ledger_reports.", tr("Reports"), view="entry.view")
    tabs = [
        action(
            f"tab.{name}",
            tr("Show {report}").format(report=chip.text()),
            "table",
            str(at + 1),
            _choosing(screen, name),
        )
        for at, (name, chip) in enumerate(screen.head.tabs.items())
    ]
    some = screen.has_rows

    def run(what: Callable[["ReportsScreen"], object]) -> Callable[[], object]:
        return partial(what, screen)

    def compared() -> bool:
        return screen.chosen.can_compare

    def narrowed() -> bool:
        return bool(screen.chosen.only)

    return [
        *tabs,
        action("period", tr("Choose the period of the report"), "calendar-blank", "Y", run(menus.open_periods)),
        action("days", tr("Choose the days of the report…"), "calendar-blank", "", run(menus.ask_days)),
        action("earlier", tr("The period before"), "caret-left", "[", partial(screen.step, -1)),
        action("later", tr("The period after"), "caret-right", "]", partial(screen.step, 1)),
        action("compare", tr("Choose what is compared"), "columns", "C", run(menus.open_comparisons), compared),
        action("only", tr("Narrow the report"), "funnel", "F", run(menus.open_narrowing)),
        action("account", tr("Show the ledger of an account…"), "list", "L", partial(menus.pick, screen, ACCOUNT)),
        action("party", tr("Only a customer or vendor…"), "buildings", "P", partial(menus.pick, screen, PARTY)),
        action("analytic", tr("Only an analytic account…"), "chart-pie", "N", partial(menus.pick, screen, ANALYTIC)),
        action("all", tr("Everything again"), "funnel", "Shift+F", run(menus.everything), narrowed),
        action("accounts", tr("Show the accounts of each line"), "tree-structure", "A", screen.toggle_accounts),
        action("back", tr("Back to what this is part of"), "arrow-left", "Alt+Left", screen.back, screen.is_deep),
        action(
            "document", tr("Open the document of the line"), "file-text", "Shift+Return", screen.open_document, some
        ),
        action(
            "statement",
            tr("Send a statement of account…"),
            "paper-plane-tilt",
            "Ctrl+Shift+S",
            run(send_statement),
            lambda: statement_at(screen) is not None,
            "outbox_message.create",
            undo=Undo.BACK,
        ),
        action("print", tr("Print this report…"), "printer", "Ctrl+P", screen.print_report, some),
        action("excel", tr("Save for Excel…"), "download-simple", "Ctrl+Shift+E", partial(screen.save, "xlsx"), some),
        action("csv", tr("Save as CSV…"), "download-simple", "", partial(screen.save, "csv"), some),
        action("pdf", tr("Save as PDF…"), "download-simple", "", partial(screen.save, "pdf"), some),
    ]


def _choosing(screen: "ReportsScreen", name: str) -> Callable[[], None]:
    return lambda: screen.choose(name)
