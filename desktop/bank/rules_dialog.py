"""The rules that code bank lines, in the order in which they are tried, with how often each was used."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence, QShortcut

from desktop.bank.reading import Rule, rules
from desktop.bank.rule_dialog import RULE, RuleDialog
from desktop.bank.words import counted, tr
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.pick_list import PickList
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_WIDTH, _STEP = 720, 10


class RulesDialog(Dialog):
    """Enter opens a rule; Alt with an arrow moves it, Ctrl+Delete deletes it, Ctrl+N makes one."""

    def __init__(self, screen: "BankScreen") -> None:
        super().__init__(tr("Rules for bank lines"), _WIDTH)
        self._screen = screen
        self.list = PickList(tr("Search"), self._shown)
        self.list.picked.connect(self.edit)
        self.column.addWidget(self.list)
        go = PrimaryButton(tr("Change…"), "pencil-simple")
        go.clicked.connect(lambda: self.edit(self.list.current()))
        ways: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            (tr("New rule…"), "plus", "Ctrl+N", lambda: self.edit("")),
            (tr("Up"), "caret-up", "Alt+Up", lambda: self.move_rule(-1)),
            (tr("Down"), "caret-down", "Alt+Down", lambda: self.move_rule(1)),
            (tr("Delete"), "trash", "Ctrl+Del", self.delete),
        )
        buttons = []
        for words, icon, keys, run in ways:
            button = Button(words, icon)
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            button.clicked.connect(run)
            QShortcut(QKeySequence(keys), self, run)
            buttons.append(button)
        self.offer(go, *buttons, leave=tr("Close"))
        self.list.setFocus()

    def edit(self, rule_id: Id) -> None:
        """Change a rule, or make a new one; the list is opened again after it."""
        screen = self._screen
        row = screen.workspace.reader.execute("SELECT * FROM bank_rule WHERE id = ?", (rule_id,))
        names = [each[0] for each in row.description]
        found = row.fetchone()
        kind = screen.workspace.catalogue.record_type(RULE)
        values: dict[str, Any] = dict(zip(names, found, strict=True)) if found is not None else {}
        own = {each.name: values[each.name] for each in kind.own_fields if each.name in values}
        self.accept()
        dialog = RuleDialog(screen, own, rule_id)
        dialog.finished.connect(lambda _: screen.rules())
        dialog.open()

    def move_rule(self, by: int) -> None:
        """Have a rule tried earlier or later."""
        ordered, current = rules(self._screen.workspace.reader), self.list.current()
        at = next((place for place, each in enumerate(ordered) if each.id == current), None)
        if at is None or not 0 <= at + by < len(ordered):
            return
        ordered[at], ordered[at + by] = ordered[at + by], ordered[at]
        moved = [
            Mutation(
                new_id(), RULE, each.id, Action.PATCH, after={"position": place}, before={"position": each.position}
            )
            for place, each in zip(range(_STEP, _STEP * len(ordered) + 1, _STEP), ordered, strict=True)
            if each.position != place
        ]
        self._screen.workspace.operations.write(tr("Order of the rules"), moved, done=lambda _: self._again(current))

    def delete(self) -> None:
        """Delete a rule; what it has coded stays."""
        current = self.list.current()
        if current:
            self._screen.workspace.operations.delete(
                RULE, current, tr("Rule deleted"), done=lambda written: self._deleted(written.group_id)
            )

    def _deleted(self, group_id: str) -> None:
        self._screen.workspace.toast(tr("Rule deleted"), group_id)
        self._again("")

    def _again(self, current: Id) -> None:
        self.list.search("")
        if current:
            self.list.stand_on(current)

    def _shown(self, text: str) -> Sequence[Choice]:
        return [
            Choice(each.id, self._words(each), counted(each.uses, "used once", "used %n times"))
            for each in rules(self._screen.workspace.reader)
            if text.casefold() in self._words(each).casefold()
        ]

    def _words(self, rule: Rule) -> str:
        return f"{rule.name} → {rule.account}" + ("" if rule.active else f" · {tr('not in use')}")
