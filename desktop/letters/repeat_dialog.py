"""Repeating a document: how often, from when to when, and whether the copies are posted and sent by themselves.

Law: the days are counted from the document's own, so that what is of the 31st comes back on the 31st.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.derive.form_dialog import FormDialog
from desktop.letters.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.workspace import Workspace
from shared_models.accounting.generate import recurrence_of
from shared_models.accounting.open_items.recurrences import next_due
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from sync.clock import new_id, now

RECURRING = "recurring_document"
_ASKED = ("name", "every", "unit", "starts", "ends", "posts", "sends")


class RepeatDialog(FormDialog):
    """Shown with `open()`; `document` is the template."""

    def __init__(self, workspace: Workspace, document: Row, name: str) -> None:
        super().__init__(workspace, tr("Repeat"), 460)
        kind = workspace.catalogue.record_type(RECURRING)
        self._document = document
        first = str(document["issued"] or date.today().isoformat())  # noqa: DTZ011 - the person's own day
        self._start = {**kind.blank, "name": name, "starts": first}
        for each in _ASKED:
            field = kind.field(each)
            self.ask(field, self._start, {}, " *" if field.required else "")
        self.keep((RECURRING, "", f"+repeat {document['id']}"), title=tr("Repeat"))
        self.make = PrimaryButton(tr("Repeat"), "repeat")
        self.make.clicked.connect(lambda: self.submit())
        self.offer(self.make)

    def submit(self, _: bool = False) -> None:
        """Make the recurring document, or say what is wrong."""
        read = self.read(self._start)
        if read is None:
            return
        values = {name: value for name, value in read[1].items() if value is not None}
        values |= {"template_id": self._document["id"], "next": self._next(values)}
        new = Mutation(new_id(), RECURRING, new_id(), Action.CREATE, after=values, at=now())
        self.waiting = True
        self.workspace.operations.write(
            tr("Repeat"), [new], done=lambda _: self._stand(), failed=self.refused, typed=self.draft.places()
        )

    def _next(self, values: Mapping[str, Any]) -> str | None:
        """The first day on which there is to be another: the template itself stands for its own."""
        own = self._document["issued"]
        every = recurrence_of({**self._start, **values})
        return next_due(every, str(own) if own and values["starts"] <= own else None)

    def _stand(self) -> None:
        self.accept()
        self.workspace.toast(tr("It is drawn up by itself when its day comes."))
