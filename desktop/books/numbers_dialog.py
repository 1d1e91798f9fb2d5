"""Numbers for this computer: a series of its own, so that invoices have their number also without a connection."""

from desktop.books.book_editors import WordsField
from desktop.books.words import tr
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.labels import Paragraph, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica import meta

_MANY = 100
_SERIES = "number_series"
_JOURNALS = (
    "SELECT id, name FROM journal WHERE kind IN ('sale', 'purchase') AND deleted_at IS NULL ORDER BY kind DESC, code"
)


class NumbersDialog(Dialog):
    """Accepted once the series is leased to this computer."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("Numbers for this computer"), 460)
        self.workspace, self._waiting = workspace, False
        journals = [Choice(each, name) for each, name in workspace.reader.execute(_JOURNALS)]
        self.journal = ChoiceEditor(tr("Journal"), journals, optional=False, framed=True)
        self.prefix = WordsField(tr("What every number begins with"), framed=True)
        self.count = NumberEditor(tr("How many numbers"), locale=workspace.locale, framed=True)
        self.wrong = Wrong()
        if journals:
            self.journal.set_value(journals[0].id)
        self.count.set_value(_MANY)
        words = tr(
            "What is posted on this computer gets its number at once, also without a connection, and can be printed. "
            "If the computer is lost, an administrator voids the rest."
        )
        self.column.addWidget(Paragraph(words, self.inner))
        for each in (self.journal, self.prefix, self.count):
            self.column.addWidget(SectionCaption(each.accessibleName()))
            self.column.addWidget(each)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Reserve"))
        self.go.clicked.connect(self.submit)
        self.offer(self.go)
        self.prefix.setFocus()

    def submit(self) -> None:
        """Begin the series, or say why not."""
        if self._waiting or not all(each.commit() for each in (self.journal, self.prefix, self.count)):
            return
        prefix = str(self.prefix.value() or "").strip()
        if not prefix or self.journal.value() is None or not self.count.value():
            self.wrong.say(tr("Choose a journal, and type what every number begins with and how many there are."))
            return
        series, at = new_id(), now()
        values = {"prefix": prefix, "journal_id": self.journal.value()}
        leased = {"device_id": meta.read(self.workspace.reader, "device", ""), "last": self.count.value()}
        self._waiting = True
        self.workspace.operations.write(
            self.windowTitle(),
            [
                Mutation(new_id(), _SERIES, series, Action.CREATE, values, at=at),
                Mutation(new_id(), _SERIES, series, Action.VERB, verb="lease_series", arguments=leased, at=at),
            ],
            done=lambda _: self._done(),
            failed=self._refused,
            undoable=False,
        )

    def _done(self) -> None:
        self.workspace.toast(tr("Numbers are reserved for this computer"))
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
