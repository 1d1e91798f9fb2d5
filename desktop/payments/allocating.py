"""Using what is open of a payment: the open items of the same party on the other side are shown, and it settles one."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop.derive.value_text import ValueText
from desktop.payments.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.pick_list import PickList
from desktop.workspace import Workspace
from shared_models.accounting.settling import UNDOABLE
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

_WIDTH, _MOST = 520, 60
_LINE = """\
SELECT l.entry_id, l.position, l.account_id, l.party_id, l.debit > 0 FROM ledger_line AS l JOIN account AS a
ON a.id = l.account_id WHERE l.entry_id = ? AND a.type IN ('receivable', 'payable') AND l.matched < l.debit + l.credit
ORDER BY l.position LIMIT 1"""
_OTHERS = """\
SELECT l.entry_id || '/' || l.position, coalesce(d.reference, d.number_text, e.reference, e.number_text, ''), l.due,
CASE WHEN l.foreign_amount IS NULL THEN l.debit + l.credit - l.matched
  ELSE abs(l.foreign_amount) - abs(l.matched_foreign) END,
CASE WHEN l.foreign_amount IS NULL THEN e.base_currency ELSE l.currency END
FROM ledger_line AS l JOIN entry AS e ON e.id = l.entry_id LEFT JOIN document AS d ON d.id = e.document_id
WHERE l.account_id = ? AND l.party_id IS ? AND l.matched < l.debit + l.credit AND (l.debit > 0) <> ?
ORDER BY l.due, l.day, l.entry_id LIMIT ?"""
_MATCHES = f"""\
SELECT id FROM matching WHERE undone_at IS NULL AND deleted_at IS NULL AND kind IN {UNDOABLE}
AND (debit_entry_id = ? OR credit_entry_id = ?)"""  # noqa: S608 - constants of ours


@dataclass(frozen=True, slots=True)
class OpenLine:
    """The line of a payment of which something is open: its place, account, party, and side."""

    entry_id: Id
    line: int
    account_id: Id
    party_id: Id | None
    is_debit: bool


def open_line(reader: Connection, entry_id: Id) -> OpenLine | None:
    """What of a payment is open; None where all of it is used."""
    found = reader.execute(_LINE, (entry_id,)).fetchone()
    if found is None:
        return None
    entry, line, account, party, is_debit = found
    return OpenLine(entry, line, account, party, bool(is_debit))


def matches_of(reader: Connection, entry_id: Id) -> list[Id]:
    """The matches that stand of a payment's entry."""
    return [each for (each,) in reader.execute(_MATCHES, (entry_id, entry_id))] if entry_id else []


class AllocateDialog(Dialog):
    """Enter uses the payment for what the arrows stand on, as far as it reaches."""

    def __init__(self, workspace: Workspace, line: OpenLine) -> None:
        super().__init__(tr("What does it pay?"), _WIDTH)
        self._workspace, self._line = workspace, line
        values = ValueText(workspace.locale)
        asked = (line.account_id, line.party_id, line.is_debit, _MOST)
        self._choices = [
            Choice(
                key,
                " · ".join(
                    filter(None, (number, values.day(due) if due else "", values.money(left, unit, exponent(unit))))
                ),
            )
            for key, number, due, left, unit in workspace.reader.execute(_OTHERS, asked)
        ]
        self.list = PickList(tr("Search"), self._found)
        self.list.picked.connect(self.allocate)
        self.column.addWidget(self.list)
        self.go = PrimaryButton(tr("Use the payment"), "check")
        self.go.clicked.connect(lambda: self.allocate(self.list.current()))
        self.offer(self.go)
        self.list.setFocus()

    def allocate(self, item: str) -> None:
        """Settle an item, as far as the payment reaches."""
        if not item:
            return
        entry_id, _, place = item.partition("/")
        items = [{"entry_id": entry_id, "line": int(place)}]
        workspace, line = self._workspace, self._line
        arguments = {"line": line.line, "items": items}
        mutation = Mutation(
            new_id(), "entry", line.entry_id, Action.VERB, verb="allocate", arguments=arguments, at=now()
        )
        self.accept()
        words = tr("Payment used")
        workspace.operations.write(words, [mutation], done=lambda _: workspace.toast(words), undoable=False)

    def _found(self, text: str) -> Sequence[Choice]:
        wanted = text.casefold().split()
        return [each for each in self._choices if all(word in each.label.casefold() for word in wanted)]
