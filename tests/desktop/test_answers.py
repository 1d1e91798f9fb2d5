"""An answer belongs to what it was made of, however it was made, and nobody hears it once that is destroyed."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.answers import gone
from desktop.widgets.dialog import Dialog


class Asker(QObject):
    """Someone who asks, and can be told."""

    def hear(self, answer: object) -> None:
        """Take the answer."""
        self.setProperty("heard", answer)


def repeated(asker: Asker) -> Callable[[object], None]:
    def hear(answer: object) -> None:
        if answer:
            hear(None)
        asker.hear(answer)

    return hear


def given(asker: Asker) -> Callable[[object], None]:
    def hear(answer: object, to: Asker = asker) -> None:
        to.hear(answer)

    return hear


def wrapped(told: Callable[[object], None]) -> Callable[[object], None]:
    return lambda answer: told(answer)


MADE: dict[str, Callable[[Asker], Callable[[object], None]]] = {
    "a method": lambda asker: asker.hear,
    "a function over it": lambda asker: lambda answer: asker.hear(answer),
    "a function that calls itself": repeated,
    "a function over a function": lambda asker: wrapped(repeated(asker)),
    "a function that is filled in": lambda asker: partial(Asker.hear, asker),
    "a function that is given it": given,
    "one with words": lambda asker: partial(lambda answer, to: to.hear(answer), to=asker),
}


@pytest.mark.parametrize("made", MADE.values(), ids=MADE.keys())
def test_an_answer_is_heard_as_long_as_who_asked_is_there(
    made: Callable[[Asker], Callable[[object], None]], qtbot: QtBot
) -> None:
    asker = Asker()
    answer = made(asker)
    assert gone(answer) is None
    answer("yes")
    assert asker.property("heard") == "yes"
    delete(asker)
    assert gone(answer) is asker
    with pytest.raises(RuntimeError):
        answer("no")


def test_a_dialog_that_was_left_hears_nothing_any_more(qtbot: QtBot) -> None:
    dialog = Dialog("Any", 300)
    answer: Callable[[object], None] = lambda _: dialog.setFocus()  # noqa: E731 - as they are written
    dialog.open()
    assert gone(answer) is None
    dialog.reject()
    assert gone(answer) is dialog


def test_an_answer_of_nobody_is_always_heard() -> None:
    assert gone(print) is None
    assert gone(lambda answer: None) is None
    assert gone([].append) is None
