"""Converting a lead: what will be made of it, with the records that are there already chosen where they match.

Law: nothing is written before Convert; then it is one operation, and one undo takes all of it back.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.crm.lead_matches import Match, companies_like, contacts_like
from desktop.crm.pipelines import pipelines, stages
from desktop.derive.columns import nameless
from desktop.derive.words import counted, reason_of
from desktop.derive.wrong import Wrong
from desktop.drafts.dialog_draft import DialogDraft
from desktop.drafts.form_draft import Kept
from desktop.drafts.pressed import Pressed
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.check_box import CheckBox
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.number_editor import MoneyEditor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.labels import Muted, SectionCaption
from desktop.workspace import Workspace
from shared_models.crm.convert_lead import CARRIED
from shared_models.kernel.faults import Fault
from shared_models.kernel.money import exponent
from shared_models.kernel.write import Row

WIDTH = 480
_LABEL = 108
_NEW = "new"
PLACE = "+convert"


class ConvertDialog(Dialog):
    """Asks what a lead becomes. Shown with `open()`."""

    def __init__(self, workspace: Workspace, lead: Row) -> None:
        called = workspace.catalogue.record_type("lead").title_of(lead) or nameless()
        super().__init__(tr("Convert {lead}").format(lead=called), WIDTH)
        self.workspace = workspace
        self.lead = lead
        self._called = called
        self._waiting = False
        person = " ".join(lead[each] for each in ("first_name", "last_name") if lead[each])
        self.contact = self._offer(
            tr("Contact"), person or lead["email"] or lead["phone"] or "", contacts_like(workspace, lead)
        )
        self.company = self._offer(tr("Company"), lead["company_name"] or "", companies_like(workspace, lead))
        self.with_deal = CheckBox(tr("Make a deal as well"))
        self.with_deal.setChecked(True)
        self.deal_name = TextEditor(tr("Name of the deal"), framed=True)
        self.deal_name.set_value(lead["company_name"] or self._called)
        self.stage = ChoiceEditor(tr("Stage"), self._stages(), optional=False, framed=True)
        currency = str(lead["currency"] or "")
        self.amount = MoneyEditor(tr("Amount"), currency, exponent(currency), workspace.locale, framed=True)
        self.amount.set_value(lead["amount"])
        self.wrong = Wrong()
        self._lay_out()
        self.with_deal.toggled.connect(self._show_deal)
        self._show_deal(True)
        kept: dict[str, Kept] = {
            "contact": self.contact,
            "company": self.company,
            "deal": Pressed({"": self.with_deal}, self),
            "name": self.deal_name,
            "stage": self.stage,
            "amount": self.amount,
        }
        self._draft = DialogDraft(self, workspace, kept, ("lead", lead["id"], PLACE), title=called)

    def open(self) -> None:
        """Show it over the window."""
        super().open()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)  # what is there already is chosen: Enter converts

    def arguments(self) -> dict[str, Any]:
        """What is chosen, as the verb takes it."""
        given: dict[str, Any] = {}
        for name, editor in (("contact", self.contact), ("company", self.company)):
            chosen = editor.value()
            if chosen == _NEW:
                given[f"make_{name}"] = True
            elif chosen:
                given[f"into_{name}_id"] = chosen
        if self.with_deal.isChecked():
            given |= {"deal_name": self.deal_name.value(), "stage_id": self.stage.value()}
            if self.amount.value() is not None and self.lead["currency"]:
                given |= {"amount": self.amount.value(), "currency": self.lead["currency"]}
        return given

    def convert(self) -> None:
        """Do it, or say what is wrong."""
        editors: list[Editor] = [self.deal_name, self.amount] if self.with_deal.isChecked() else []
        if self._waiting or not all(each.commit() for each in editors):
            return
        if self.with_deal.isChecked() and not self.deal_name.value():
            self.deal_name.set_error(tr("A deal needs a name."))
            self.deal_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._waiting = True
        before = {"status": self.lead["status"]}
        label = tr("Conversion of {lead}").format(lead=self._called)
        self.workspace.operations.verb(
            "lead",
            self.lead["id"],
            "convert_lead",
            self.arguments(),
            before,
            label,
            done=self._done,
            failed=self._failed,
        )

    def _done(self, written: Any) -> None:
        self.accept()
        self.workspace.toast(tr("{lead} converted").format(lead=self._called), written.group_id)

    def _failed(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))

    def _offer(self, name: str, new: str, matches: list[Match]) -> ChoiceEditor:
        """What the lead may become of one kind: who is there already, somebody new, or nobody."""
        choices = [Choice(each.id, tr("{record} – {why}").format(record=each.title, why=each.why)) for each in matches]
        if new:
            choices.append(Choice(_NEW, tr("New: {name}").format(name=new)))
        editor = ChoiceEditor(name, choices, optional=True, framed=True)
        sure = next((each.id for each in matches if each.sure), None)
        editor.set_value(sure or (_NEW if new else matches[0].id if matches else None))
        return editor

    def _stages(self) -> list[Choice]:
        offered = [each for way in pipelines(self.workspace)[:1] for each in stages(self.workspace, way.id)]
        return [Choice(each.id, each.name) for each in offered if each.is_open and not each.gone]

    def _lay_out(self) -> None:
        column = self.column
        if carried := self._carried():
            column.addWidget(Muted(carried))
        column.addSpacing(4)
        column.addLayout(_line(tr("Contact"), self.contact))
        column.addLayout(_line(tr("Company"), self.company))
        column.addSpacing(4)
        column.addWidget(SectionCaption(tr("Deal")))
        column.addWidget(self.with_deal)
        self._deal = QWidget()
        inner = QVBoxLayout(self._deal)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(_line(tr("Name"), self.deal_name))
        inner.addLayout(_line(tr("Stage"), self.stage))
        if self.lead["currency"]:
            inner.addLayout(_line(tr("Amount"), self.amount))
        column.addWidget(self._deal)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Convert"))
        self.go.clicked.connect(self.convert)
        self.go.setDefault(True)
        self.offer(self.go)
        if self.stage.value() is None:
            first = self._stages()[:1]
            self.stage.set_value(first[0].id if first else None)
            self.with_deal.setChecked(bool(first))
            self.with_deal.setEnabled(bool(first))

    def _show_deal(self, on: bool) -> None:
        self._deal.setVisible(on and self.with_deal.isChecked())

    def _carried(self) -> str:
        """How much of what happened with the lead comes along."""
        count = 0
        for kind in CARRIED:
            sql = f'SELECT count(*) FROM "{kind}" WHERE lead_id = ? AND deleted_at IS NULL'  # noqa: S608 - names of our own
            count += self.workspace.reader.execute(sql, (self.lead["id"],)).fetchone()[0]
        if not count:
            return ""
        return counted(
            "Leads", count, "One activity, task or file comes along.", "%n activities, tasks and files come along."
        )


def _line(label: str, editor: Editor) -> QHBoxLayout:
    words = Muted(label)
    words.setFixedSize(_LABEL, 32)
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(editor, 1)
    return line


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Leads", text)
