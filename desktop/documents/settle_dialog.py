"""Which down payment a document settles: those of the same customer or vendor, and what is left of each."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from desktop.derive.value_text import ValueText
from desktop.documents.sheet import Sheet
from desktop.documents.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.pick_list import PickList
from shared_models.accounting.down_payments import settling_lines
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent
from shared_models.kernel.write import Row

_WIDTH = 480
_PAID = (
    "SELECT id FROM document WHERE is_down_payment = 1 AND posted_at IS NOT NULL AND kind = ? AND currency = ? "
    "AND company_id IS ? AND contact_id IS ? AND deleted_at IS NULL ORDER BY issued, id"
)


def left(sheet: Sheet) -> Iterator[Row]:
    """The down payments that the document could settle, by the rule that settles them."""
    values = sheet.values
    asked = (values["kind"], values["currency"], values["company_id"], values["contact_id"])
    settled = {line.get("settles_id") for line in sheet.lines}
    for (key,) in sheet.workspace.reader.execute(_PAID, asked).fetchall():
        if key in settled:
            continue
        paid = sheet.shelf.get("document", key)
        with suppress(Fault):  # it is settled, or its tax has changed
            if paid is not None and settling_lines(sheet.row(), paid, sheet.shelf):
                yield paid


class SettleDialog(Dialog):
    """Enter takes what the arrows stand on; `run` stores what is typed and runs the verb."""

    def __init__(self, sheet: Sheet, run: Callable[..., None]) -> None:
        super().__init__(tr("Which down payment is settled?"), _WIDTH)
        self._sheet, self._run = sheet, run
        self.list = PickList(tr("Search"), self._offered)
        self.list.picked.connect(self._take)
        self.column.addWidget(self.list)
        go = PrimaryButton(tr("Settle"), "check")
        go.clicked.connect(lambda: self._take(self.list.current()))
        self.offer(go)
        self.list.setFocus()

    def _offered(self, text: str) -> Sequence[Choice]:
        spoken, found = ValueText(self._sheet.workspace.locale), []
        for paid in left(self._sheet):
            amount = spoken.money(paid["gross"], paid["currency"], exponent(paid["currency"]))
            words = " · ".join((paid["number_text"] or tr("Provisional"), spoken.day(paid["issued"]), amount))
            if text.casefold() in words.casefold():
                found.append(Choice(paid["id"], words))
        return found

    def _take(self, chosen: Id) -> None:
        if chosen:
            self.accept()
            self._run("settle_down_payment", tr("Down payment taken off"), down_payment_id=chosen)
