"""Dunning and recurring documents in the side bar, beside the outbox."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.derive.words import declared
from desktop.letters.words import tr
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.shell.places import Place

DUNNING = "dunning"
RECURRING = "recurring_document"


def letter_places(workspace: Workspace, section: str) -> "list[Place]":
    """What goes out by itself, or to those who are late."""
    from desktop.shell.places import Place

    keys = (("J K", tr("move")), (tr("Space"), tr("choose")), ("Ctrl+Return", tr("write")), ("?", tr("shortcuts")))
    found = [
        Place(DUNNING, tr("Dunning"), "bell-ringing", _dunning, section, "", tr("Go to dunning"),
              "dunning_letter.view", keys=keys, spelled="Dunning")
    ]  # fmt: skip
    kind = workspace.catalogue.record_types.get(RECURRING)
    if kind is not None:
        go = tr("Go to recurring documents")
        found.append(
            Place(RECURRING, declared(kind.label_plural), kind.icon, _recurring, section, "", go,
                  kind.permission("view"), RECURRING, spelled=kind.label_plural)
        )  # fmt: skip
    return found


def _dunning(workspace: Workspace) -> QWidget:
    from desktop.letters.dunning_screen import DunningScreen

    return DunningScreen(workspace)


def _recurring(workspace: Workspace) -> QWidget:
    from desktop.records.list_screen import ListScreen

    return ListScreen(workspace, RECURRING)
