"""What stands in the place of a screen of the books before they are open: what it takes, and the button for it."""

from desktop.books.words import tr
from desktop.widgets.empty_state import EmptyState
from desktop.workspace import Workspace


def books_not_open(workspace: Workspace) -> EmptyState:
    """Lets whoever may do so open the books."""
    may = workspace.actor.may("ledger_settings.create")
    words = tr("Choose a chart of accounts, a currency and the first fiscal year. It takes a minute.")
    if not may:
        words = tr("Somebody who may change the settings of the books has to open them.")
    state = EmptyState(tr("Your books are not open yet"), words, tr("Open your books…") if may else "", "book-bookmark")

    def begin() -> None:
        from desktop.books.open_books import OpenBooks

        OpenBooks(workspace).open()

    state.triggered.connect(begin)
    return state
