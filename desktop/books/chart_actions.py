"""The keys of the chart of accounts, as actions of the registry, on while its screen is shown."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.books.place import LISTS
from desktop.books.words import tr
from desktop.derive.words import declared
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.books.chart_screen import ChartScreen


def chart_actions(screen: "ChartScreen") -> list[Action]:
    """New, edit, end, ledger, filter and the lists; their ids begin with `chart.`."""
    action = ScreenActions(screen, "chart.", tr("Chart of accounts"), view="account.view")
    types = screen.workspace.catalogue.record_types

    def has() -> bool:
        return screen.current() is not None

    settings = "ledger_settings.edit"
    ledger, retire = tr("Show the ledger of the account"), tr("End the account, or use it again")
    return [
        action("new", tr("New account"), "plus", "C", screen.add, permission="account.create"),
        action("edit", tr("Edit the account"), "pencil-line", "E", screen.edit, has, "account.edit"),
        action("retire", retire, "archive", "R", screen.retire, has, "account.edit"),
        action("ledger", ledger, "list", "O", screen.open_ledger, has),
        action("filter", tr("Filter the accounts"), "magnifying-glass", "/", screen.search.begin),
        action("opening", tr("Opening balances…"), "notebook", "B", screen.open_opening, permission="entry.post_entry",
               undo=Undo.NOTHING),
        action("numbers", tr("Numbers for this computer…"), "list-numbers", "", screen.open_numbers,
               permission="number_series.lease_series", undo=Undo.NOTHING),
        action("settings", tr("Settings of the books…"), "gear", "", screen.open_settings, permission=settings),
        *(
            action(each, declared(types[each].label_plural), types[each].icon, "", partial(screen.workspace.go, each))
            for each in LISTS
            if each in types
        ),
    ]  # fmt: skip
