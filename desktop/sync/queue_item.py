"""One change of the queue as a person reads it: what was done, when, and what became of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.words import reason_of, within
from desktop.sync.words import ago, tr
from desktop.widgets.buttons import FlatButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label, Muted, Paragraph
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status
from sync.replica.queue import Queued, State

WIDTH = 300
_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Choice:
    """Something a person may do about a change."""

    label: str
    run: Callable[[], None]


def mark(queued: Queued) -> tuple[str, str]:
    """The icon of a change's state, and the token of its colour."""
    if queued.state is State.QUEUED:
        return "clock", "sub"
    if queued.state is State.WAITING:
        return "clock", "sub"
    if queued.state is State.REJECTED:
        return "warning-circle", "negative"
    if queued.state is State.CONFLICTED:
        return "git-fork", "warning"
    if queued.state is State.SETTLED:
        return "check-circle", "sub"
    return "check-circle", "positive"


def state_words(queued: Queued) -> str:
    """What became of it."""
    if queued.state is State.QUEUED:
        return tr("Waiting to be sent") if queued.preview else tr("Waiting to be sent, shown once it is answered")
    if queued.state is State.REJECTED:
        return tr("Refused")
    if queued.state is State.WAITING:
        return tr("Waits for a change that was refused")
    if queued.state is State.CONFLICTED:
        return tr("Changed by someone else, too")
    if queued.state is State.SETTLED:
        return tr("Settled")
    if queued.verdict is not None and queued.verdict.status is Status.MERGED:
        return tr("Sent, merged with what others changed")
    return tr("Sent")


_DONE = {
    Action.CREATE: "New {record}",
    Action.PATCH: "Change of a {record}",
    Action.DELETE: "Deletion of a {record}",
    Action.RESTORE: "Restoring of a {record}",
    Action.VERB: "Change of a {record}",
}


def title(queued: Queued) -> str:
    """What was done, in the words it was done under."""
    if queued.label:
        return queued.label
    mutation: Mutation = queued.mutation
    return tr(_DONE[mutation.action]).format(record=within(mutation.record_type.replace("_", " ").capitalize()))


class QueueItem(QWidget):
    """The change, its state and, when it needs attention, why and what one may do.

    `lines` say why in place of the verdict's own reason.
    """

    def __init__(
        self, queued: Queued, now: Instant, locale: QLocale, choices: Sequence[Choice] = (), lines: Sequence[str] = ()
    ) -> None:
        super().__init__()
        name, token = mark(queued)
        words = f"{state_words(queued)} · {ago(queued.at, now, locale)}"
        self.setAccessibleName(f"{title(queued)}, {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(10)
        row.addWidget(IconLabel(name, token), 0, _TOP)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Label(title(queued)))
        column.addWidget(Muted(words, small=True))
        reason = reason_of(queued.verdict) if queued.verdict is not None and choices else ""
        for line in lines or ([reason] if reason else []):
            column.addWidget(Paragraph(line, WIDTH))
        if choices:
            buttons = QHBoxLayout()
            buttons.setSpacing(4)
            for each in choices:
                button = FlatButton(each.label, name="")
                button.setAccessibleDescription(title(queued))
                button.clicked.connect(each.run)
                buttons.addWidget(button)
            buttons.addStretch(1)
            column.addLayout(buttons)
        row.addLayout(column, 1)
