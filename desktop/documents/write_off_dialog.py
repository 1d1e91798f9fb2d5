"""Writes off what will not be paid of a posted document: how much of it, and on which day.

Law: nothing but what is open of the document itself is given up, what is due first before the rest; its tax becomes
less by its part.
"""

from datetime import date

from desktop.derive.form_dialog import FormDialog
from desktop.derive.value_text import ValueText
from desktop.documents.paying import Paying
from desktop.documents.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.labels import Paragraph
from desktop.workspace import Workspace
from shared_models.banking.spreading import spread
from shared_models.kernel.money import exponent
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

_WIDTH = 460
_FIELDS = ("amount", "day", "text")


class WriteOffDialog(FormDialog):
    """For what is open of a document. Shown with `open()`; Enter writes it off."""

    def __init__(self, workspace: Workspace, paying: Paying) -> None:
        super().__init__(workspace, tr("Write off"), _WIDTH)
        self._items = paying.items[: paying.own]
        self._left = paying.left
        kind = workspace.catalogue.record_type("payment")
        today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        row = {**kind.blank, "amount": paying.left, "day": today, "currency": paying.currency, "text": paying.text}
        for name in _FIELDS:
            self.ask(kind.field(name), row, {})
        self._open = ValueText(workspace.locale).money(paying.left, paying.currency, exponent(paying.currency))
        words = tr("Open: {open}. What is written off is a loss, and the tax in it is taken back.")
        self.column.addWidget(Paragraph(words.format(open=self._open), self.inner))
        self.go = PrimaryButton(tr("Write off"), "check")
        self.go.clicked.connect(lambda: self.submit())
        self.offer(self.go)
        self.keep(("entry", "", f"+write_off {paying.key}"), title=self.windowTitle())

    def submit(self, _: bool = False) -> None:
        """Write so much off, or say what is wrong."""
        read = self.read({})
        if read is None:
            return
        typed = read[1]
        amount = int(str(typed["amount"] or 0))
        if not 0 < amount <= self._left:
            self.form.say("amount", tr("{amount} of it are open.").format(amount=self._open))
            return
        self.waiting = True
        parts = zip(self._items, spread(amount, [each.left for each in self._items], {}), strict=True)
        told = {"day": str(typed["day"] or ""), "text": typed["text"] or None}
        asked = [
            Mutation(
                new_id(),
                "entry",
                item.entry_id,
                Action.VERB,
                verb="write_off",
                arguments={"line": item.line, "amount": part, **told},
                at=now(),
            )
            for item, part in parts
            if part
        ]
        words = tr("Written off")
        self.workspace.operations.write(
            words,
            asked,
            done=lambda _: self._written(words),
            failed=self.refused,
            typed=self.draft.places(),
            undoable=False,
        )

    def _written(self, words: str) -> None:
        self.waiting = False
        self.accept()
        self.workspace.toast(words)
