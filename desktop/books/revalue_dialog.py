"""Valuing foreign balances at the end of a month: what each account has won or lost, at rates one can type.

Law: what is shown is what is posted. When somebody has posted meanwhile, it is reckoned again and shown before anything
is written. A rate that is typed becomes the rate of that day.
"""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout

from desktop.analytics.reading import read_aside
from desktop.books.book_editors import AmountField, WordsField
from desktop.books.figure_list import FigureList, FigureRow
from desktop.books.place import CLOSING
from desktop.books.reading import account, settings_of
from desktop.books.standing import ForeignStanding, KnownRate, foreign_standing, known_rate
from desktop.books.words import figure, money, tr
from desktop.derive.value_text import ValueText
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.ledger_reports.place import show_ledger
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Label, Muted, Paragraph, SectionCaption
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.standings import Outdated
from shared_models.accounting.vocabulary import RATE_SCALE
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from sync.clock import new_id, now


class RevalueDialog(Dialog):
    """Accepted once it is posted. `rates` has a field for each currency, `sources` who says so."""

    def __init__(self, workspace: Workspace, day: str) -> None:
        words = ValueText(workspace.locale).day(day)
        super().__init__(tr("Revalue foreign balances on {day}").format(day=words), 860, 620)
        self.workspace, self.day, self._waiting = workspace, day, False
        settings = settings_of(workspace)
        self._base = str(settings["base_currency"]) if settings else "EUR"
        self._mode = str(settings["rounding_mode"]) if settings else "half_up"
        self.standing: ForeignStanding | None = None
        self.rates: dict[str, AmountField] = {}
        self.sources: dict[str, WordsField] = {}
        self._known: dict[str, KnownRate | None] = {}
        self._fields = QGridLayout()
        heads = (tr("Account"), tr("Foreign amount"), tr("In the books"), tr("Worth"), tr("Difference"))
        self.list = FigureList(tr("Foreign balances"), heads, 1, 200)
        self.total = Label("", "text")
        self.wrong = Wrong()
        told = tr("What is open in other currencies is valued at that day's rate. The next day takes it back.")
        self.above.addWidget(Paragraph(told, self.inner))
        self.column.addLayout(self._fields)
        self.column.addWidget(self.list, 1)
        self.below.addWidget(self.total)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Post"))
        self.go.clicked.connect(self.submit)
        self.offer(self.go)
        self.list.opened.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        """Reckon again from what the books say now."""
        read_aside(self.workspace, lambda reader: foreign_standing(reader, self.day), self._show)

    def _show(self, standing: ForeignStanding) -> None:
        self.standing = standing
        for currency in standing.currencies:
            if currency not in self.rates:
                self._ask_rate(currency)
        self._reckon()

    def _ask_rate(self, currency: str) -> None:
        known = self._known[currency] = known_rate(self.workspace.reader, currency, self.day)
        rate = AmountField(tr("Rate of {currency}").format(currency=currency), RATE_SCALE,
                           locale=self.workspace.locale, framed=True)  # fmt: skip
        source = WordsField(tr("Source of the rate of {currency}").format(currency=currency), framed=True)
        rate.set_value(known.rate if known else None)
        source.set_value(known.source if known else "")
        rate.committed.connect(lambda _: self._reckon())
        self.rates[currency], self.sources[currency] = rate, source
        row = len(self.rates)
        if row == 1:
            for at, words in enumerate((tr("Currency"), tr("Rate"), tr("Source"), tr("Last known"))):
                self._fields.addWidget(SectionCaption(words), 0, at)
            rate.setFocus()
        values = ValueText(self.workspace.locale)
        last = values.day(known.day) if known else tr("No rate is known yet")
        one = tr("{currency} in {base}").format(currency=currency, base=self._base)
        for at, each in enumerate((Label(one), rate, source, Muted(last))):
            self._fields.addWidget(each, row, at)
            each.show()

    def _typed(self) -> dict[str, int]:
        found = {currency: each.value() for currency, each in self.rates.items()}
        return {currency: rate for currency, rate in found.items() if isinstance(rate, int) and rate > 0}

    def _reckon(self) -> None:
        if self.standing is None:
            return
        rates, reader = self._typed(), self.workspace.reader
        sums: dict[tuple[Id, str], list[int]] = {}
        for each in self.standing.held:
            had = sums.setdefault((each.account_id, each.currency), [0, 0, 0])
            change = each.change(rates[each.currency], self._base, self._mode) if each.currency in rates else 0
            for at, amount in enumerate((each.foreign, each.in_base, change)):
                had[at] += amount
        rows = []
        for (account_id, currency), (foreign, in_base, change) in sums.items():
            found, known = account(reader, account_id), currency in rates
            shown = (figure(self.workspace, each, self._base) if known else "" for each in (in_base + change, change))
            cells = (found.title if found else "…", money(self.workspace, foreign, currency))
            rows.append(FigureRow((*cells, figure(self.workspace, in_base, self._base), *shown), account_id))
        self.list.show_rows(rows)
        total = sum(each[2] for each in sums.values())
        words = tr("Gain: {amount}") if total > 0 else tr("Loss: {amount}") if total < 0 else ""
        nothing = "" if sums else tr("Nothing is open in another currency on that day.")
        self.total.setText(words.format(amount=money(self.workspace, abs(total), self._base)) or nothing)
        self.go.setEnabled(bool(sums))

    def submit(self) -> None:
        """Post it, or say why not."""
        if self._waiting or self.standing is None or not self.standing.held:
            return
        if not all(each.commit() for each in (*self.rates.values(), *self.sources.values())):
            return
        rates = self._typed()
        missing = next((each for each in self.standing.currencies if each not in rates), None)
        if missing is not None:
            self.wrong.say(tr("Type the rate of {currency}.").format(currency=missing))
            self.rates[missing].setFocus()
            return
        mutations, rate_ids = self._rates(rates)
        arguments: Mapping[str, Value] = {**self.standing.told, "rate_ids": rate_ids}
        value = Mutation(new_id(), *SETTINGS, Action.VERB, verb="revalue", arguments=arguments, at=now())
        self._waiting = True
        self.wrong.say("")
        self.workspace.operations.write(
            self.windowTitle(), [*mutations, value], done=lambda _: self._done(), failed=self._refused, undoable=False
        )

    def _rates(self, rates: Mapping[str, int]) -> tuple[list[Mutation], list[Id]]:
        """The new rates that are made, and the ids of all that count."""
        made, ids = [], []
        for currency in self.standing.currencies if self.standing else ():
            known, source = self._known[currency], self.sources[currency].value()
            if known is not None and (known.rate, known.source) == (rates[currency], source or ""):
                ids.append(known.id)
                continue
            values = {"currency": currency, "day": self.day, "rate": rates[currency], "source": source or None}
            told = {name: value for name, value in values.items() if value is not None}
            made.append(Mutation(new_id(), "exchange_rate", new_id(), Action.CREATE, told, at=now()))
            ids.append(made[-1].record_id)
        return made, ids

    def _open(self, row: int) -> None:
        found = account(self.workspace.reader, self.list.about(row))
        if found is not None and not self._waiting:
            self.reject()
            show_ledger(self.workspace, found.id, found.title, CLOSING)

    def _done(self) -> None:
        self.workspace.toast(tr("Foreign balances are revalued"))
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
        if isinstance(fault, Outdated):
            self.refresh()
