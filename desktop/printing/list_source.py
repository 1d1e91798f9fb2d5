"""What of a list in a window goes on paper: the columns, the records and their order as they are shown."""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.derive.columns import SYNC
from desktop.derive.words import declared
from desktop.printing.list_pages import WIDE_FROM, Heading, ListPages, PrintedColumn
from desktop.printing.paper import paper
from desktop.widgets.buttons import Chip
from sync.replica import lists

if TYPE_CHECKING:
    from desktop.records.list_screen import ListScreen
    from desktop.workspace import Workspace


def list_pages(screen: "ListScreen", *, wide: bool | None = None) -> ListPages:
    """The pages of a list as it is now; the paper lies on its side where there are many columns."""
    workspace, model = screen.workspace, screen.model
    shown = [(at, each) for at, each in enumerate(model.columns.shown) if each.id != SYNC]
    columns = [PrintedColumn(each.label, each.at_end) for _, each in shown]
    rids = array("q", model.rids())
    lies = len(columns) >= WIDE_FROM if wide is None else wide

    def rows(first: int, count: int) -> Sequence[Sequence[str]]:
        types, part = workspace.catalogue.record_types, rids[first : first + count]
        fields = list(model.columns.fields)
        found = lists.page(workspace.reader, types, model.record_type, part, fields)
        lines = (found[rid] for rid in part if rid in found)
        cells = (model.columns.cells(line, None) for line in lines)
        return [[each[at][0] for at, _ in shown] for each in cells]

    heading = heading_of(workspace, declared(screen.record_type.label_plural), narrowed(screen, len(rids)))
    rtl = screen.isRightToLeft()
    return ListPages(heading, columns, len(rids), rows, paper(workspace.locale, wide=lies), rtl)


def heading_of(workspace: "Workspace", title: str, words: str) -> Heading:
    """What is said of something of this organisation that is printed today."""
    today = workspace.locale.toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    return Heading(title, words, workspace.tenant_name, today, workspace.locale.toString)


def narrowed(screen: "ListScreen", count: int) -> str:
    """How many records these are, and what they were narrowed to, in words."""
    said = [_counted(screen.workspace, count)]
    chosen = [each for each in screen.head.findChildren(Chip) if each.isChecked() and not each.isHidden()]
    if screen.showing.is_narrowed:
        said += [each.text().replace("&&", "&") for each in chosen]
    if text := screen.head.search.text().strip():
        said.append(_tr("search: {words}").format(words=text))
    return " · ".join(said)


def _counted(workspace: "Workspace", count: int) -> str:
    number = workspace.locale.toString(count)
    return _tr("1 record") if count == 1 else _tr("{count} records").format(count=number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
