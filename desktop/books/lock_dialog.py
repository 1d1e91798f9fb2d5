"""Asks until which day the books are locked, and for whom: all entries, those with tax, or for ever."""

from datetime import date

from desktop.books.book_editors import DayField, WordsField
from desktop.books.reading import settings_of
from desktop.books.words import tr
from desktop.derive.occasion import today
from desktop.derive.words import declared, reason_of
from desktop.derive.wrong import Wrong
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.check_box import CheckBox
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import SectionCaption
from desktop.workspace import Workspace
from shared_models.accounting.ledger_lock import KINDS
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.faults import Fault


class LockDialog(Dialog):
    """Accepted once it is locked."""

    def __init__(self, workspace: Workspace, until: str) -> None:
        super().__init__(tr("Lock the books"), 440)
        self.workspace, self._waiting = workspace, False
        settings = settings_of(workspace)
        kinds = [Choice(each, declared(words)) for each, words in KINDS.items()]
        self.kind = ChoiceEditor(tr("What is locked"), kinds, optional=False, framed=True)
        self.kind.set_value("all")
        self.day = DayField(tr("Until"), workspace.locale, today, int(settings["fiscal_start"]) if settings else 1)
        self.day.set_value(date.fromisoformat(until))
        self.reason = WordsField(tr("Reason"), framed=True)
        self.sure = CheckBox(tr("I know that nobody can ever open this again"))
        self.wrong = Wrong()
        for each in (self.kind, self.day, self.reason):
            self.column.addWidget(SectionCaption(each.accessibleName()))
            self.column.addWidget(each)
        self.column.addWidget(self.sure)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Lock"))
        self.go.clicked.connect(self.submit)
        self.kind.committed.connect(lambda _: self._warn())
        self.offer(self.go)
        self._warn()

    def _warn(self) -> None:
        hard = self.kind.reading() == "hard"
        self.sure.setVisible(hard)
        self.go.setText(tr("Lock for ever") if hard else tr("Lock"))

    def submit(self) -> None:
        """Lock, or say why not."""
        if self._waiting or not all(each.commit() for each in (self.kind, self.day, self.reason)):
            self.wrong.say(self.day.error())
            return
        if self.kind.value() == "hard" and not self.sure.isChecked():
            self.wrong.say(tr("Tick that you know it is for ever."))
            return
        day = self.day.value()
        arguments = {
            "kind": self.kind.value(),
            "until": day.isoformat() if isinstance(day, date) else None,
            "reason": self.reason.value() or None,
        }
        self._waiting = True
        self.workspace.operations.verb(
            *SETTINGS, "lock_books", arguments, {}, tr("Lock the books"), done=self._done, failed=self._refused
        )

    def _done(self, _: object) -> None:
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
