"""Closing a fiscal year: what it came to, what is still open, and where the result goes.

Law: nothing is posted; the reports carry the result on. Whoever closes has seen it.
"""

from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop.analytics.reading import read_aside
from desktop.books.closing_checks import Month, months
from desktop.books.figure_list import FigureList, FigureRow
from desktop.books.reading import account, controls_of, settings_of
from desktop.books.words import figure, tr
from desktop.derive.words import number, reason_of
from desktop.derive.wrong import Wrong
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Label, Paragraph
from desktop.workspace import Workspace
from shared_models.accounting.charts.account_type import PROFIT_AND_LOSS
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id

_EARNED = ("income", "other_income")
_RESULT = (
    "SELECT a.type, sum(s.credit - s.debit) FROM account AS a CROSS JOIN ledger_sum AS s WHERE s.account_id = a.id "
    "AND s.month BETWEEN ? AND ? GROUP BY a.type"
)
_DRAFTS = (
    "SELECT count(*) FROM entry WHERE day BETWEEN ? AND ? AND kind <> 'closing' AND posted_at IS NULL "
    "AND deleted_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class YearStanding:
    """What a year came to, as credit less debit, and what is still to be done in it."""

    earned: int
    spent: int
    open_months: int
    drafts: int

    @property
    def result(self) -> int:
        """The profit, or the loss as less than nothing."""
        return self.earned + self.spent


def year_standing(reader: Connection, year_id: Id) -> YearStanding:
    """How a fiscal year stands."""
    own = [each for each in months(reader) if each.year_id == year_id]
    first, last = min(each.first for each in own), max(each.last for each in own)
    sums = dict(reader.execute(_RESULT, (first[:7], last[:7])).fetchall())
    earned = sum(int(sums.get(each, 0)) for each in _EARNED)
    spent = sum(int(sums.get(each.value, 0)) for each in PROFIT_AND_LOSS if each.value not in _EARNED)
    drafts = int(reader.execute(_DRAFTS, (first, last)).fetchone()[0])
    return YearStanding(earned, spent, sum(each.state == "open" for each in own), drafts)


class YearDialog(Dialog):
    """Accepted once the year of a month is closed."""

    def __init__(self, workspace: Workspace, month: Month) -> None:
        super().__init__(tr("Close the fiscal year {year}").format(year=month.year), 560, 460)
        self.workspace, self.month, self._waiting = workspace, month, False
        settings = settings_of(workspace)
        self._base = str(settings["base_currency"]) if settings else "EUR"
        kept = controls_of(settings).get("retained_earnings") if settings else None
        found = account(workspace.reader, kept) if kept else None
        self._kept = found.title if found else tr("retained earnings")
        self.list = FigureList(tr("Result of the year"), ("", tr("Amount")), 1, 120)
        self.wrong = Wrong()
        self.still = Label("", "text")
        words = tr("Nothing is posted in a closed year any more. Reports carry its result on.")
        self.above.addWidget(Paragraph(words, self.inner))
        self.column.addWidget(self.list, 1)
        self.below.addWidget(self.still)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Close the year"))
        self.go.clicked.connect(self.submit)
        self.go.setEnabled(False)
        self.offer(self.go)
        read_aside(workspace, lambda reader: year_standing(reader, month.year_id), self._show)

    def _show(self, standing: YearStanding) -> None:
        said = tr("Profit, carried on to {account}") if standing.result >= 0 else tr("Loss, carried on to {account}")
        rows = (
            (tr("Income"), standing.earned, False),
            (tr("Expenses"), -standing.spent, False),
            (said.format(account=self._kept), standing.result, True),
        )
        shown = ((words, figure(self.workspace, amount, self._base), strong) for words, amount, strong in rows)
        self.list.show_rows([FigureRow((words, amount), strong=strong) for words, amount, strong in shown])
        still = [
            words.format(count=number(count))
            for words, count in (
                (tr("Months that are still open: {count}"), standing.open_months),
                (tr("Entries that are still drafts: {count}"), standing.drafts),
            )
            if count
        ]
        self.still.setText(" · ".join(still))
        self.go.setEnabled(True)
        self.go.setFocus()

    def submit(self) -> None:
        """Close it, or say why not."""
        if self._waiting:
            return
        self._waiting = True
        self.workspace.operations.verb(
            *SETTINGS, "close_year", {"fiscal_year_id": self.month.year_id}, {}, self.windowTitle(),
            done=lambda _: self._done(), failed=self._refused,
        )  # fmt: skip

    def _done(self) -> None:
        self.workspace.toast(tr("The fiscal year {year} is closed").format(year=self.month.year))
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
