"""The books in the side bar: vouchers, the chart of accounts, closing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.books.words import tr
from desktop.derive.words import declared
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.shell.places import Place

VOUCHERS = "vouchers"
CHART = "chart"
CLOSING = "closing"
_SEES = "entry.view"
LISTS = (
    "journal",
    "tax",
    "tax_rule",
    "payment_terms",
    "exchange_rate",
    "currency",
    "analytic_account",
    "dunning_level",
)
"""What else is set up of the books: each has a list, reached from the chart."""


def book_places(workspace: Workspace, section: str) -> "list[Place]":
    """Where one keeps the books."""
    from desktop.shell.places import Place

    post, help_ = ("Ctrl+Return", tr("post")), ("?", tr("shortcuts"))
    keys = (("F4–F9", tr("kinds")), ("=", tr("what is missing")), post, help_)
    chart_keys = (("J K", tr("move")), (tr("Enter"), tr("ledger")), ("/", tr("filter")), ("C", tr("new")), help_)
    closing_keys = (
        ("J K", tr("move")),
        (tr("Enter"), tr("what is to be done")),
        ("C", tr("close")),
        ("T", tr("tax return")),
        ("V", tr("revalue")),
        ("L", tr("lock")),
        help_,
    )
    chart, closing = tr("Chart of accounts"), tr("Closing")
    go = (tr("Write vouchers"), tr("Go to the chart of accounts"), tr("Go to closing"))
    return [
        Place(VOUCHERS, tr("Vouchers"), "notebook", _vouchers, section, "V", go[0], _SEES, keys=keys),
        Place(CHART, chart, "tree-structure", _chart, section, "", go[1], _SEES, keys=chart_keys, spelled="X"),
        *_lists(workspace, section),
        Place(CLOSING, closing, "calendar-check", _closing, section, "", go[2], _SEES, keys=closing_keys, spelled="Z"),
    ]


def _lists(workspace: Workspace, section: str) -> "list[Place]":
    """The lists of what is set up, which share the entry of the chart."""
    from desktop.shell.places import Place

    types = workspace.catalogue.record_types
    found = []
    for each in (types[name] for name in LISTS if name in types):
        go = tr("Go to {records}").format(records=declared(each.label_plural))
        make = partial(_list, each.name)
        found.append(
            Place(each.name, declared(each.label_plural), each.icon, make, section, "", go, _SEES, each.name, CHART,
                  aside=True)
        )  # fmt: skip
    return found


def _vouchers(workspace: Workspace) -> QWidget:
    from desktop.books.voucher_screen import VoucherScreen

    return VoucherScreen(workspace)


def _chart(workspace: Workspace) -> QWidget:
    from desktop.books.chart_screen import ChartScreen

    return ChartScreen(workspace)


def _closing(workspace: Workspace) -> QWidget:
    from desktop.books.closing_screen import ClosingScreen

    return ClosingScreen(workspace)


def _list(record_type: str, workspace: Workspace) -> QWidget:
    from desktop.records.list_screen import ListScreen

    return ListScreen(workspace, record_type)
