"""Every action of every place says what it is, and no two that can be meant at once share a key unintentionally."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.actions import Action, Undo
from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.shell.press import press
from tests.desktop.conftest import Opened

MEANT = {
    frozenset({"list", "record"}),  # with the focus in the panel, a key is about its record
    frozenset({"board", "record"}),
    frozenset({"lead_board", "record"}),
    frozenset({"inbox", "record"}),
}
"""Scopes whose actions share keys on purpose: the panel's are on only while it has the focus."""


@pytest.fixture
def window(account: Opened, settings: Settings, qtbot: QtBot) -> MainWindow:
    made = MainWindow(account.workspace, settings)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    return made


def everywhere(window: MainWindow, account: Opened) -> Iterator[str]:
    """Go to every place, and open a record beside it."""
    for place in window.places():
        window.go_to(place.id)
        yield place.id
        window.workspace.show_record("contact", account.house.records["Ada"])
        yield f"{place.id}, with a record"
        window.close_panel()


def test_every_action_says_what_it_is(window: MainWindow, account: Opened) -> None:
    silent: set[str] = set()
    for _ in everywhere(window, account):
        for each in window.workspace.actions.all():
            silent |= {f"{each.id}: {name}" for name in ("label", "icon", "section") if not getattr(each, name)}
    assert silent == set()


def test_no_two_actions_of_one_place_share_a_key_unintentionally(window: MainWindow, account: Opened) -> None:
    clashes: set[str] = set()
    for place in everywhere(window, account):
        by_key: dict[str, list[Action]] = {}
        for each in window.workspace.actions.runnable():
            if each.shortcut:
                by_key.setdefault(each.shortcut, []).append(each)
        for key, sharing in by_key.items():
            scopes = {each.id.partition(".")[0] for each in sharing}
            if len(sharing) > 1 and frozenset(scopes) not in MEANT:
                clashes.add(f"{key} at {place}: {', '.join(sorted(each.id for each in sharing))}")
    assert clashes == set()


def test_no_key_begins_a_sequence_and_does_something_too(window: MainWindow, account: Opened) -> None:
    both: set[str] = set()
    for place in everywhere(window, account):
        registry = window.workspace.actions
        both |= {
            f"{each.shortcut} at {place}"
            for each in registry.all()
            if each.shortcut and registry.following(each.shortcut)
        }
    assert both == set()


def test_what_nothing_takes_back_is_never_done_by_a_light_key_alone(window: MainWindow, account: Opened) -> None:
    registry, met, done = window.workspace.actions, set[str](), list[str]()
    for _ in everywhere(window, account):
        for each in registry.all():
            if each.undo is Undo.NEVER and each.id not in met:
                met.add(each.id)
                for key in ("R", "Shift+R", "Del", "G, R"):
                    press(window, registry, replace(each, shortcut=key, run=lambda name=each.id: done.append(name)))
                    asking = window.findChildren(QMessageBox)
                    assert len(asking) == 1
                    asking[0].reject()
                    asking[0].setParent(None)
    assert met >= {"handed_over.replay", "account.sign_out"}
    assert done == []
