"""Payments in the side bar: what is to be paid with its batches, and the list of all payments."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.derive.words import declared
from desktop.payments.words import tr
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.shell.places import Place

PAYMENTS, PAYMENT = "payments", "payment"
_SEES = "payment.view"


def payment_places(workspace: Workspace, section: str) -> "list[Place]":
    """Where one pays, and looks at what was paid; they share an entry."""
    from desktop.shell.places import Place

    keys = (
        ("J K", tr("move")),
        (tr("Space"), tr("mark")),
        (tr("Ctrl Enter"), tr("make a batch")),
        ("D", tr("day")),
        ("T", tr("batches")),
        ("R", tr("release")),
        ("?", tr("shortcuts")),
    )
    found = [
        Place(PAYMENTS, tr("Payments"), "money", _make, section, "", tr("Pay bills"), _SEES, keys=keys, spelled="P")
    ]
    kind = workspace.catalogue.record_types.get(PAYMENT)
    if kind is not None:
        go = tr("Go to all payments")
        found.append(
            Place(
                PAYMENT,
                declared(kind.label_plural),
                kind.icon,
                _list,
                section,
                "",
                go,
                _SEES,
                PAYMENT,
                PAYMENTS,
                aside=True,
            )
        )
    return found


def _make(workspace: Workspace) -> QWidget:
    from desktop.payments.payments_screen import PaymentsScreen

    return PaymentsScreen(workspace)


def _list(workspace: Workspace) -> QWidget:
    from desktop.payments.payment_list import PaymentList

    return PaymentList(workspace)
