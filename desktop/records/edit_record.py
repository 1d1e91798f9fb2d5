"""A small dialog that edits a record without leaving what one looks at, such as a call in somebody's story.

Law: only what was changed is written, as one change. What is typed is a draft until then.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.derive.field_editor import can_edit
from desktop.derive.form_dialog import FormDialog
from desktop.derive.references import titles_of
from desktop.derive.words import declared, within
from desktop.records.quick_add import ALSO_ASKED, asked_for
from desktop.widgets.buttons import PrimaryButton
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import RecordField
from sync.clock import new_id, now
from sync.replica import rows

WIDTH = 480
PLACE = "+edit"


class EditRecord(FormDialog):
    """Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str, record_id: Id) -> None:
        kind = workspace.catalogue.record_type(record_type)
        title = tr("Edit {record}").format(record=within(kind.label))
        super().__init__(workspace, title, WIDTH)
        self.record_type = kind
        self._row = rows.fetch_one(workspace.reader, kind, record_id) or kind.blank
        self._id = record_id
        titles = titles_of(workspace, kind, self._row)
        for field in self._offered():
            self.ask(field, self._row, titles)
        self.store = PrimaryButton(tr("Store"))
        self.store.clicked.connect(lambda: self.submit())
        self.offer(self.store)
        self.keep((record_type, record_id, PLACE), title=kind.title_of(self._row))

    def _offered(self) -> Iterator[RecordField]:
        """What may be changed and matters: what is asked for when one is made, and whatever is filled."""
        asked = {each.name for each in asked_for(self.workspace, self.record_type)}
        asked |= {*ALSO_ASKED.get(str(self._row.get("type")), ("body",))}
        for each in self.record_type.own_fields:
            matters = each.name in asked or self._row.get(each.name) not in (None, "", [])
            if matters and not each.by_verb and can_edit(self.workspace, self.record_type, each):
                yield each

    def submit(self, _: bool = False) -> None:
        """Write what was changed, or say what is wrong."""
        read = self.read(self._row)
        if read is None:
            return
        made, typed = read
        changed = {name: value for name, value in typed.items() if not same(value, self._row.get(name))}
        if not changed:
            self.accept()
            return
        before = {name: self._row.get(name) for name in changed}
        patch = Mutation(
            new_id(), self.record_type.name, self._id, Action.PATCH, before=before, after=changed, at=now()
        )
        label = tr("{record} edited").format(record=declared(self.record_type.label))
        self.waiting = True
        self.workspace.operations.write(
            label,
            [*made, patch],
            done=lambda _: self.accept(),
            failed=self.refused,
            typed=self.draft.places(),
        )


def tr(text: str) -> str:
    """Words of this dialog in the person's language."""
    return QCoreApplication.translate("EditRecord", text)
