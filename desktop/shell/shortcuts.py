"""The keys of a window: one shortcut per first key of the registry's sequences, whatever it does at the moment.

Law: a shortcut that would type a character is off while the focus is where one types. Keys such as Esc, Enter or the
arrows, without Ctrl, Alt or Meta, belong to the widget that has the focus; only what it leaves comes here. A sequence
that was begun waits a moment for its next key and swallows no other. What nothing takes back is asked about first.
"""

from functools import lru_cache

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.actions import ActionRegistry, first_stroke, strokes, types_text
from desktop.shell.begun_sequence import BegunSequence
from desktop.shell.press import press
from desktop.widgets.overlay import Overlay

_TYPING = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QKeySequenceEdit)

_ALSO = {"Ctrl++": "Ctrl+="}
"""Other keys for the same: on many keyboards + is had with Shift."""
_MEANT = {also: key for key, also in _ALSO.items()}


class Shortcuts(QObject):
    """Follows the registry. Where its keymap has no single letters, shortcuts that would type a character are off."""

    def __init__(self, window: QWidget, registry: ActionRegistry) -> None:
        super().__init__(window)
        self._window, self._registry = window, registry
        self._shortcuts: dict[str, QShortcut] = {}
        self._begun = BegunSequence(window, registry)
        self._handing_on = False
        self._minds = _minds_letters(QApplication.focusWidget())
        registry.changed.connect(self._follow)  # at once: the next key may have been pressed already
        registry.keymap.letters_switched.connect(self._enable)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._follow()

    def take_leftover(self, event: QKeyEvent) -> bool:
        """Do what a bare key does now that no widget wanted it; says whether it did anything.

        So is any other key that Qt has found no shortcut for, as a list of offers counts as the active window still.
        """
        text = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        late = not self._window.isActiveWindow()
        action = self._registry.for_shortcut(text) if late or _is_bare(text) else None
        if action is not None:
            press(self._window, self._registry, action)
        return action is not None

    def _follow(self) -> None:
        keys = {each.shortcut for each in self._registry.all() if each.shortcut and not _is_bare(each.shortcut)}
        wanted = {strokes(each)[0] for each in keys if strokes(each)}
        wanted |= {_ALSO[each] for each in wanted if each in _ALSO}
        gone, new = self._shortcuts.keys() - wanted, wanted - self._shortcuts.keys()
        if not gone and not new:
            return
        for text in gone:
            self._shortcuts.pop(text).deleteLater()
        for text in new:
            shortcut = QShortcut(QKeySequence(text), self._window)
            shortcut.activated.connect(lambda text=text: self._activate(text))
            self._shortcuts[text] = shortcut
        self._enable()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        minds = _minds_letters(new)
        if minds != self._minds:
            self._minds = minds
            self._enable()

    def _enable(self) -> None:
        letters = self._registry.keymap.single_letters and not self._minds
        for shortcut in self._shortcuts.values():
            shortcut.setEnabled(letters or not types_text(shortcut.key()))

    def _activate(self, text: str) -> None:
        if self._registry.following(text):
            self._begun.begin(text)
            return
        action = self._registry.for_shortcut(text)
        if action is None and text in _MEANT:
            action = self._registry.for_shortcut(_MEANT[text])
        if action is not None:
            press(self._window, self._registry, action)
        elif (focus := QApplication.focusWidget()) is not None:
            self._hand_on(QKeySequence(text), focus)

    def _hand_on(self, sequence: QKeySequence, focus: QWidget) -> None:
        """Nothing can be done by this key now: it belongs to the widget that has the focus."""
        stroke = first_stroke(sequence)
        typed = chr(stroke.key().value) if types_text(sequence) else ""
        if not stroke.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            typed = typed.lower()
        event = QKeyEvent(QKeyEvent.Type.KeyPress, stroke.key(), stroke.keyboardModifiers(), typed)
        if not self._handing_on:  # a widget that has no use for it, such as a button, sends it here again
            self._handing_on = True
            QApplication.sendEvent(focus, event)
            self._handing_on = False


def pressed(event: QKeyEvent) -> list[str]:
    """The shortcuts a key may mean: as pressed, without Shift, which some signs need, and what those stand for."""
    stroke = event.keyCombination()
    plain = QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier, stroke.key())
    found = [QKeySequence(each).toString(QKeySequence.SequenceFormat.PortableText) for each in (stroke, plain)]
    return [*dict.fromkeys([*found, *(_MEANT[each] for each in found if each in _MEANT)])]


def _minds_letters(focus: QWidget | None) -> bool:
    """Whether letters are typed here, or would be about what is behind the frame that has the focus."""
    if isinstance(focus, _TYPING):
        return True
    while focus is not None and not isinstance(focus, Overlay):
        focus = focus.parentWidget()
    return focus is not None


@lru_cache(maxsize=1024)
def _is_bare(shortcut: str) -> bool:
    """Whether it is a key such as Esc or Enter by itself; function keys are not."""
    sequence = QKeySequence(shortcut)
    if not sequence.count():
        return False  # a key that the system has no name for
    stroke = first_stroke(sequence)
    strong = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    bare = Qt.Key.Key_Escape.value <= stroke.key().value <= Qt.Key.Key_PageDown.value
    return bare and not stroke.keyboardModifiers() & strong
