"""The tax return of a period: its boxes as the books have them, what each is made of, and filing it.

Law: what is shown is what is filed. A filed return stays as it was told; what the books say now stands beside it, and
is filed as a correction of the one that stands.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.analytics.reading import read_aside
from desktop.books.figure_list import FigureList, FigureRow
from desktop.books.filed_returns import FiledReturns
from desktop.books.made_of import MadeOf
from desktop.books.reading import controls_of, row_of, settings_of
from desktop.books.standing import TaxStanding, form_of, tax_span, tax_standing
from desktop.books.words import figure, money, tr
from desktop.derive.value_text import ValueText
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.ledger_reports.box_view import box_of
from desktop.theme.tokens import Tone
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Label, Muted
from desktop.widgets.pill import Pill
from desktop.workspace import Workspace
from shared_models.accounting.reports.span import Span
from shared_models.accounting.standings import Outdated
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Row
from sync.clock import new_id, now


class ReturnDialog(Dialog):
    """Accepted once it is filed. `standing` is what the books say, `filed` the return that stands, if there is one."""

    def __init__(self, workspace: Workspace, month: str) -> None:
        settings = settings_of(workspace)
        self.form = form_of(settings) if settings else None
        language = workspace.locale.name().partition("_")[0]
        names = self.form.names if self.form else {}
        super().__init__(names.get(language) or names.get("en") or tr("Tax return"), 760, 640)
        self.workspace, self._waiting, self._language = workspace, False, language
        self._base = str(settings["base_currency"]) if settings else "EUR"
        self._settles = bool(settings and "tax_settlement" in controls_of(settings))
        self.span = tax_span(settings, month) if settings else Span(f"{month}-01", f"{month}-28")
        self.standing: TaxStanding | None = None
        self.filed: Row | None = None
        self.list = FigureList(tr("Boxes of the return"), (tr("Box"), tr("What it says"), tr("Filed"), tr("Amount")), 2)
        self.list.horizontalHeader().resizeSection(0, 84)
        self.list.opened.connect(self._open)
        self.state, self.moved, self.wrong = QHBoxLayout(), Muted(""), Wrong()
        self.above.addLayout(self.state)
        self.column.addWidget(self.list, 1)
        self.below.addWidget(self.moved)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("File"))
        self.go.clicked.connect(self.submit)
        earlier = Button(tr("Filed tax returns…"))
        earlier.clicked.connect(lambda: FiledReturns(workspace).open())
        self.offer(self.go, earlier, leave=tr("Close"))
        self.go.setEnabled(False)
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Reckon again from what the books say now."""
        form = self.form
        if form is None:
            self.wrong.say(tr("The chart of accounts of these books has no tax return."))
            return
        base, span, language = self._base, self.span, self._language
        read_aside(self.workspace, lambda reader: tax_standing(reader, form, base, span, language), self._show)

    def _show(self, standing: TaxStanding) -> None:
        self.standing = standing
        self.filed = row_of(self.workspace, "tax_return", standing.filed) if standing.filed else None
        told = {each["box"]: each["amount"] for each in (self.filed["boxes"] or ())} if self.filed else {}
        self.list.setColumnHidden(2, self.filed is None)
        payable = self.form.payable if self.form else ""
        rows = []
        for each in standing.filled.boxes:
            if each.amount or told.get(each.key) or each.key == payable:
                filed = figure(self.workspace, told.get(each.key, 0), self._base) if self.filed else ""
                cells = (each.key, each.label, filed, figure(self.workspace, each.amount, self._base))
                rows.append(FigureRow(cells, each, strong=each.key == payable))
        self.list.show_rows(rows)
        self._tell(standing)

    def _tell(self, standing: TaxStanding) -> None:
        values = ValueText(self.workspace.locale)
        while self.state.count():
            item = self.state.takeAt(0)
            if (widget := item.widget() if item else None) is not None:
                widget.deleteLater()
        first, last = (values.day(each) for each in (standing.span.first, standing.span.last))
        self.state.addWidget(Label(tr("{first} to {last}").format(first=first, last=last)))
        if self.filed is not None:
            at = values.instant(self.filed["filed_at"])
            self.state.addWidget(Pill(tr("Filed {at}").format(at=at), Tone.POSITIVE))
            if self.filed["corrects_id"]:
                self.state.addWidget(Pill(tr("A correction"), Tone.NEUTRAL))
        self.state.addStretch(1)
        declared = standing.filled.payable - (self.filed["payable"] or 0 if self.filed else 0)
        rounded = declared + sum(standing.balances.values())
        words = tr("To the tax office: {amount}") if declared >= 0 else tr("From the tax office: {amount}")
        more = tr("rounded by {amount}").format(amount=money(self.workspace, rounded, self._base)) if rounded else ""
        said = words.format(amount=money(self.workspace, abs(declared), self._base))
        self.moved.setText(tr("{one} · {other}").format(one=said, other=more) if more else said)
        changed = self.filed is None or self.filed["payable"] != standing.filled.payable or bool(standing.balances)
        self.go.setText(tr("File") if self.filed is None else tr("File a correction"))
        self.go.setEnabled(changed and self.workspace.actor.may("tax_return.file_return"))
        if self.filed is not None and not changed:
            self.moved.setText(tr("The books say what was filed."))

    def _open(self, row: int) -> None:
        box = self.list.about(row)
        counted = box_of(self.form, box.key, self.standing.span) if box and self.form and self.standing else None
        if box is None or counted is None:
            self.moved.setText(tr("This box is reckoned from others."))
            return
        values, rows = ValueText(self.workspace.locale), []
        for each in counted.read(self.workspace.reader).lines:
            cells = (values.day(each.day), each.number or tr("Pending"), each.text)
            rows.append(FigureRow((*cells, figure(self.workspace, each.amount, self._base)), ("entry", each.entry_id)))
        heads = (tr("Day"), tr("Number"), tr("Text"), tr("Amount"))
        MadeOf(self.workspace, tr("{box}: {label}").format(box=box.key, label=box.label), heads, 3, rows).open()

    def submit(self) -> None:
        """File it, or say why not."""
        standing, form = self.standing, self.form
        if self._waiting or standing is None or form is None or not self.go.isEnabled():
            return
        if not self._settles:
            self.wrong.say(tr("Choose the account for what the tax office is owed in the settings of the books."))
            return
        record_id, at = new_id(), now()
        boxes = [
            {"box": each.key, "label": each.label[:200], "amount": each.amount}
            for each in standing.filled.boxes
            if each.amount
        ]
        values: dict[str, Value] = {
            "form": form.key,
            "first": standing.span.first,
            "last": standing.span.last,
            "boxes": boxes,
        }
        values |= {"base_currency": self._base, "payable": standing.filled.payable}
        values |= {"corrects_id": standing.filed} if standing.filed else {}
        balances = [{"account_id": each, "amount": amount} for each, amount in standing.balances.items()]
        told = {"balances": balances}
        self._waiting = True
        self.wrong.say("")
        self.workspace.operations.write(
            self.windowTitle(),
            [
                Mutation(new_id(), "tax_return", record_id, Action.CREATE, values, at=at),
                Mutation(new_id(), "tax_return", record_id, Action.VERB, verb="file_return", arguments=told, at=at),
            ],
            done=lambda _: self._done(),
            failed=self._refused,
            undoable=False,
        )

    def _done(self) -> None:
        self.workspace.toast(tr("The tax return is filed"))
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
        if isinstance(fault, Outdated):
            self.refresh()
