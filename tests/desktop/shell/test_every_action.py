"""Every action of every place says what it is, and no two that can be meant at once share a key unintentionally."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.actions import Action, ActionRegistry, Undo
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


def test_every_action_has_its_words_and_a_key_of_its_own_and_a_light_key_does_nothing_final(
    window: MainWindow, account: Opened
) -> None:
    """All in one walk: it opens every screen there is."""
    registry = window.workspace.actions
    silent, clashes, both, met, done = set[str](), set[str](), set[str](), set[str](), list[str]()
    for place in everywhere(window, account):
        silent |= _silent(registry)
        clashes |= {f"{each} at {place}" for each in _clashes(registry)}
        both |= {f"{each} at {place}" for each in _begun_and_done(registry)}
        for each in registry.all():
            if each.undo is Undo.NEVER and each.id not in met:
                met.add(each.id)
                _press_lightly(window, each, done)
    assert (silent, clashes, both) == (set(), set(), set())
    assert met >= {"handed_over.replay", "account.sign_out"}
    assert done == []


def _silent(registry: ActionRegistry) -> set[str]:
    """What actions do not say of themselves."""
    wanted = ("label", "icon", "section")
    return {f"{each.id}: {name}" for each in registry.all() for name in wanted if not getattr(each, name)}


def _clashes(registry: ActionRegistry) -> Iterator[str]:
    """Keys that two actions share unintentionally."""
    by_key: dict[str, list[Action]] = {}
    for each in registry.runnable():
        if each.shortcut:
            by_key.setdefault(each.shortcut, []).append(each)
    for key, sharing in by_key.items():
        scopes = {each.id.partition(".")[0] for each in sharing}
        if len(sharing) > 1 and frozenset(scopes) not in MEANT:
            yield f"{key}: {', '.join(sorted(each.id for each in sharing))}"


def _begun_and_done(registry: ActionRegistry) -> set[str]:
    """Keys that begin a sequence and do something too."""
    return {each.shortcut for each in registry.all() if each.shortcut and registry.following(each.shortcut)}


def _press_lightly(window: MainWindow, action: Action, done: list[str]) -> None:
    """Press the action as if it had a light key; it has to ask before it is `done`."""
    for key in ("R", "Shift+R", "Del", "G, R"):
        light = replace(action, shortcut=key, run=lambda: done.append(action.id))
        press(window, window.workspace.actions, light)
        asking = window.findChildren(QMessageBox)
        assert len(asking) == 1
        asking[0].reject()
        asking[0].setParent(None)
