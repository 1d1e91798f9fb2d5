"""A change of the record shown that was refused, met another's, or cannot be shown yet: what, why, what one may do."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.derive.value_text import ValueText
from desktop.derive.words import declared, marked, reason_of
from desktop.derive.wrong import Wrong
from desktop.records.sending_again import can_restore, sending_again
from desktop.theme.sizes import PANEL_WIDTH
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.card import Card
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label, Muted, WrappedText
from desktop.widgets.painting import STRONG_FONT
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.replica import lists, queue
from sync.replica.badges import Badge
from sync.replica.queue import Queued, State


def unsettled(workspace: Workspace, record_type: str, record_id: Id, badge: Badge | None) -> list[Queued]:
    """The changes of a record that were refused, are contested, or cannot be shown yet, the oldest first."""
    if badge in (None, Badge.PENDING):
        return []
    known = queue.of_record(workspace.reader, record_type, record_id)
    return [
        each
        for each in reversed(known)
        if each.state in queue.INBOX or (each.state is State.QUEUED and not each.preview)
    ]


_WORDS = {
    State.CONFLICTED: ("git-fork", "warning", marked("Panel", "Changed by someone else, too")),
    State.REJECTED: ("warning-circle", "negative", marked("Panel", "This change was refused")),
    State.QUEUED: ("hourglass", "sub", marked("Panel", "Waits for the server")),
}


class ContestBanner(Card):
    """One such change. Keeping mine writes it anew; theirs is what is stored already, so keeping it only settles."""

    def __init__(
        self, workspace: Workspace, record_type: RecordType, row: Row, queued: Queued, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.queued = queued
        self._workspace, self._record_type, self._row = workspace, record_type, row
        self._restores = can_restore(workspace, queued)
        conflict = queued.state is State.CONFLICTED
        icon, token, text = _WORDS[queued.state]
        words = _tr(text)
        self.setAccessibleName(f"{words}: {queued.label}")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(icon, token))
        head.addWidget(Label(words, token, STRONG_FONT), 1)
        self.body.addLayout(head)
        if queued.state is State.QUEUED:
            self._say_why_it_cannot_be_seen()
            return
        if conflict:
            self.body.addLayout(self._contests())
        else:
            self._explain()
        self.body.addLayout(self._buttons(conflict))

    def is_current(self) -> bool:
        """Whether it still offers what can be done: the record may have been deleted, or restored, since."""
        return self._restores == can_restore(self._workspace, self.queued)

    def _say_why_it_cannot_be_seen(self) -> None:
        verb = self._workspace.catalogue.verbs.get((self._record_type.name, self.queued.mutation.verb))
        label = self.queued.label or (declared(verb.label) if verb is not None else "")
        if label:
            self.body.addWidget(Label(label))
        words = _tr("Not everything this needs is on this computer. You see the result once the server has answered.")
        self.body.addWidget(WrappedText(words, PANEL_WIDTH))

    def _explain(self) -> None:
        if self.queued.label:
            self.body.addWidget(Label(self.queued.label))
        reason = Wrong()
        reason.say(reason_of(self.queued.verdict) if self.queued.verdict is not None else "")
        self.body.addWidget(reason)

    def _contests(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for at, (label, ours, theirs) in enumerate(self._sides()):
            grid.addWidget(Label(label, key=STRONG_FONT), 3 * at, 0, 1, 2)
            grid.addWidget(Muted(_tr("Mine")), 3 * at + 1, 0)
            grid.addWidget(Label(ours or "–"), 3 * at + 1, 1)
            grid.addWidget(Muted(_tr("Theirs")), 3 * at + 2, 0)
            grid.addWidget(Label(theirs or "–"), 3 * at + 2, 1)
        return grid

    def _sides(self) -> Iterator[tuple[str, str, str]]:
        """Label, my value and theirs of each contested field."""
        contests = self.queued.verdict.contests if self.queued.verdict is not None else {}
        values = ValueText(self._workspace.locale)
        for name, contest in contests.items():
            field = self._record_type.field(name)
            titles = self._titles(field.reference, [contest.mine, contest.theirs]) if field.reference else {}
            ours = {**self._row, **{key: each.mine for key, each in contests.items()}}
            their = {**self._row, **{key: each.theirs for key, each in contests.items()}}
            yield (
                declared(field.label),
                values.of(field, contest.mine, ours, titles),
                values.of(field, contest.theirs, their, titles),
            )

    def _titles(self, target: str, ids: Sequence[object]) -> Mapping[Id, str]:
        keys = [(target, each) for each in ids if isinstance(each, str)]
        found = lists.titles(self._workspace.reader, self._workspace.catalogue.record_types, keys)
        return {key[1]: title for key, title in found.items()}

    def _buttons(self, conflict: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        name = self.queued.mutation.id
        again, send = sending_again(self._workspace, self.queued)
        self.keep = Button(_tr("Keep mine") if conflict else again)
        step = (lambda replica: replica.mine(name)) if conflict else send
        self.keep.clicked.connect(lambda: self._workspace.operations.resolve(step))
        self.leave = FlatButton(_tr("Keep theirs") if conflict else _tr("Discard"))
        self.leave.clicked.connect(self._leave)
        for each in (self.keep, self.leave):
            each.setAccessibleDescription(self.queued.label)
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        return row

    def _leave(self) -> None:
        name = self.queued.mutation.id
        if self.queued.state is State.CONFLICTED:
            self._workspace.operations.resolve(lambda replica: replica.theirs(name))
        else:
            self._workspace.operations.resolve(lambda replica: replica.discard(name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panel", text)
