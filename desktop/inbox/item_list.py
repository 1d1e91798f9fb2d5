"""The list of the inbox: what was wanted, of which record, and since when."""

from desktop.inbox.items import Item
from desktop.inbox.words import deed, mark, state, tr, waits_in_short
from desktop.sync.words import ago
from desktop.widgets.line_list import LineList, Lines
from desktop.workspace import Workspace
from sync.clock import now


class ItemList(LineList):
    """Its entries are items."""

    def __init__(self, workspace: Workspace) -> None:
        def lines_of(item: Item) -> Lines:
            which = (item.kind, item.title)
            what = (state(item), ago(item.queued.at, now(), workspace.locale), waits_in_short(item))
            return Lines(*mark(item), deed(item), *(" · ".join(filter(None, each)) for each in (which, what)))

        super().__init__(tr("Changes that need you"), lines_of)
