"""Who pays, or is paid: all that owe us or are owed, by name; picking one goes on to the payment."""

from collections.abc import Sequence

from desktop.derive.value_text import ValueText
from desktop.payments.open_items import owing_parties
from desktop.payments.words import counted, tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.pick_list import PickList
from desktop.workspace import Workspace
from shared_models.kernel.money import exponent

_WIDTH, _MOST = 560, 60


class WhoDialog(Dialog):
    """Enter goes on with what the arrows stand on."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("Who pays, or is paid?"), _WIDTH)
        self._workspace = workspace
        self._parties = owing_parties(workspace.reader)
        values = ValueText(workspace.locale)
        self._choices = []
        for at, each in enumerate(self._parties):
            amount = values.money(each.left, each.currency, exponent(each.currency))
            told = tr("owes us {amount}") if each.owes else tr("is owed {amount}")
            items = counted(each.count, "1 item", "%n items")
            self._choices.append(Choice(str(at), " · ".join((each.name, told.format(amount=amount), items))))
        self.list = PickList(tr("Search"), self._found)
        self.list.picked.connect(self.go_on)
        self.column.addWidget(self.list)
        go = PrimaryButton(tr("Go on"), "check")
        go.clicked.connect(lambda: self.go_on(self.list.current()))
        self.offer(go)
        self.list.setFocus()

    def go_on(self, place: str) -> None:
        """Ask for the payment of a party."""
        if not place:
            return
        from desktop.documents.paying import of_party
        from desktop.documents.payment_dialog import PaymentDialog

        reader, party = self._workspace.reader, self._parties[int(place)]
        self.accept()
        PaymentDialog(self._workspace, of_party(reader, party)).open()

    def _found(self, text: str) -> Sequence[Choice]:
        wanted = text.casefold().split()
        return [each for each in self._choices if all(word in each.label.casefold() for word in wanted)][:_MOST]
