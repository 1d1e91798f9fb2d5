"""Makes an account from what was typed in a line, without leaving it: number, name, type, and it is there."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop.books.reading import accounts
from desktop.books.words import tr
from desktop.derive.form_dialog import FormDialog
from desktop.derive.words import reason_of
from desktop.drafts.form_draft import NEW
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

_NUMBERED = re.compile(r"(\d[\w./-]*)?\s*(.*)", re.DOTALL)


class AccountDialog(FormDialog):
    """`made` is told the id of the new account, which was numbered or named by `text`."""

    def __init__(self, workspace: Workspace, text: str, made: Callable[[Id], None]) -> None:
        super().__init__(workspace, tr("New account"), 440)
        self._kind, self._made = workspace.catalogue.record_type("account"), made
        found = _NUMBERED.fullmatch(text.strip())
        code, name = (found[1] or "", found[2]) if found else ("", text)
        start = {**self._kind.blank, "code": code, "name": name, "type": likely_type(workspace, code)}
        for each in ("code", "name", "type"):
            editor = self.ask(self._kind.field(each), start, {}, " *")
            editor.set_value(start[each])
        self.keep(("account", "", f"{NEW} voucher"))
        make = PrimaryButton(tr("Create"))
        make.clicked.connect(lambda: self.submit())
        self.offer(make)

    def first(self) -> Editor | None:
        """The first that is still empty."""
        return next((each for each in self.editors.values() if each.value() in (None, "")), self.editors["type"])

    def open(self) -> None:
        super().open()
        first = self.first()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self, _: bool = False) -> None:
        """Make it, or say what is wrong."""
        read = self.read({})
        if read is None:
            return
        values = read[1]
        record_id = new_id()
        create = Mutation(new_id(), "account", record_id, Action.CREATE, after=values, at=now())
        self.waiting = True

        def done(_: object) -> None:
            self.accept()
            self._made(record_id)

        label = tr("New account {code}").format(code=values["code"])
        self.workspace.operations.write(label, [create], done=done, failed=self._refused, typed=self.draft.places())

    def _refused(self, fault: Fault) -> None:
        self.waiting = False
        self.form.say(fault.field or "", reason_of(fault))


def likely_type(workspace: Workspace, code: str) -> str:
    """The type of the account whose number is most like this one."""
    best, longest = "expense", 0
    for each in accounts(workspace.reader):
        same = next((at for at, (a, b) in enumerate(zip(each.code, code, strict=False)) if a != b), None)
        length = min(len(each.code), len(code)) if same is None else same
        if length > longest and not each.heading:
            best, longest = each.type, length
    return best
