"""Opening the books: country, chart, currency, fiscal year and tax number, and they are there in one step.

Law: what a country suggests is only suggested; what was chosen by hand stays. Documents speak our language and carry
our name from the first one on. Opening balances come later, as an entry of the journal for them.
"""

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from desktop.books.words import tr
from desktop.derive.occasion import today
from desktop.derive.places import finding_places, place_name
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.drafts.dialog_draft import DialogDraft
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.reference_editor import ReferenceEditor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.labels import Paragraph, SectionCaption
from desktop.workspace import Workspace
from shared_models.accounting.charts.library import CHARTS, chart, chart_for
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.communications.branding import BRANDING
from shared_models.kernel.faults import Fault
from shared_models.kernel.money import is_currency
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind
from sync.clock import new_id, now
from sync.replica.rows import fetch_one

WIDTH = 520


class OpenBooks(Dialog):
    """Accepted once the books are open on this computer; the server follows."""

    def __init__(self, workspace: Workspace, over: QWidget | None = None) -> None:
        super().__init__(tr("Open your books"), WIDTH, over=over)
        self.workspace, self._waiting = workspace, False
        self.country = ReferenceEditor(tr("Country"), finding_places(Kind.COUNTRY), framed=True)
        charts = [Choice(key, name) for key, name in CHARTS.items()]
        self.chart = ChoiceEditor(tr("Chart of accounts"), charts, optional=False, framed=True)
        self.currency = TextEditor(tr("Base currency"), framed=True)
        months = [Choice(str(at), _month(workspace.locale, at)) for at in range(1, 13)]
        self.month = ChoiceEditor(tr("Fiscal year begins in"), months, optional=False, framed=True)
        years = [Choice(str(each), str(each)) for each in range(today().year + 1, today().year - 6, -1)]
        self.year = ChoiceEditor(tr("First year"), years, optional=False, framed=True)
        self.tax_number = TextEditor(tr("VAT or tax number"), framed=True)
        self.wrong = Wrong()
        self._lay_out()
        self._begin()
        named = {"country": self.country, "chart": self.chart, "currency": self.currency}
        named |= {"month": self.month, "year": self.year, "tax_number": self.tax_number}
        self.draft = DialogDraft(self, workspace, named, ("ledger_settings", "", "+open"), title=tr("Open your books"))
        self.country.committed.connect(self._suggest)

    def _lay_out(self) -> None:
        words = tr(
            "Accounts, taxes and journals come with the chart and are yours to change. Opening balances can wait."
        )
        self.column.addWidget(Paragraph(words, self.inner))
        fields: list[Editor] = [self.country, self.chart, self.currency, self.month, self.year, self.tax_number]
        for each in fields:
            self.column.addWidget(SectionCaption(each.accessibleName()))
            self.column.addWidget(each)
        self.below.addWidget(self.wrong)
        self.make = PrimaryButton(tr("Open the books"))
        self.make.clicked.connect(self.submit)
        self.offer(self.make)

    def _begin(self) -> None:
        here = self.workspace.locale.name().partition("_")[2]
        self.country.set_reference(here or None, place_name(Kind.COUNTRY, here) if here else "")
        self.month.set_value("1")
        self.year.set_value(str(today().year))
        self._suggest(here)

    def _suggest(self, country: object) -> None:
        """The chart and the currency that a company in that country most probably wants."""
        key = chart_for(country) if isinstance(country, str) else "general"
        self.chart.set_value(key)
        known = QLocale.codeToTerritory(country) if isinstance(country, str) and country else None
        code = QLocale(QLocale.Language.AnyLanguage, known).currencySymbol(_ISO) if known is not None else ""
        self.currency.set_value(chart(key).currency or code or "EUR")

    def submit(self) -> None:
        """Open them, or say what is wrong."""
        fields = (self.country, self.chart, self.currency, self.month, self.year, self.tax_number)
        if self._waiting or not all(each.commit() for each in fields):
            self.wrong.say(next((each.error() for each in fields if each.error()), ""))
            return
        currency = str(self.currency.value()).upper()
        if not is_currency(currency):
            self.wrong.say(tr("Type a currency by its three letters, such as EUR."))
            self.currency.setFocus()
            return
        self._waiting = True
        self.workspace.operations.write(
            tr("Open your books"),
            self._mutations(currency),
            done=lambda _: self._done(),
            failed=self._refused,
            undoable=False,
            typed=self.draft.places(),
        )

    def _mutations(self, currency: str) -> list[Mutation]:
        month, year = int(str(self.month.value())), int(str(self.year.value()))
        values = {"name": self.workspace.tenant_name[:120], "base_currency": currency, "fiscal_start": month}
        values |= {"country": self.country.value()} if self.country.value() else {}
        values |= {"tax_number": self.tax_number.value()} if self.tax_number.value() else {}
        spoken = self.workspace.locale.name().partition("_")[0]
        language = spoken if len(spoken) > 1 else None  # "C" is none
        install = {"chart": self.chart.value(), "language": language}
        first = {"first": f"{year:04d}-{month:02d}-01", "name": None}
        at = now()
        found = [
            Mutation(new_id(), *SETTINGS, Action.CREATE, values, at=at),
            Mutation(new_id(), *SETTINGS, Action.VERB, verb="install_chart", arguments=install, at=at),
            Mutation(new_id(), *SETTINGS, Action.VERB, verb="open_year", arguments=first, at=at),
        ]
        return found + self._look_on_paper(language)

    def _look_on_paper(self, language: str | None) -> list[Mutation]:
        """Our name and language on every document, unless somebody has said already how we look there."""
        kind = self.workspace.catalogue.record_types.get(BRANDING[0])
        if kind is None or not self.workspace.actor.may(kind.permission("create")):
            return []
        if fetch_one(self.workspace.reader, kind, BRANDING[1]) is not None:
            return []
        values = {"legal_name": self.workspace.tenant_name, "country": self.country.value(), "language": language}
        told = {name: each for name, each in values.items() if each}
        return [Mutation(new_id(), *BRANDING, Action.CREATE, told, at=now())] if "legal_name" in told else []

    def _done(self) -> None:
        self.workspace.toast(tr("Your books are open."))
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))


_ISO = QLocale.CurrencySymbolFormat.CurrencyIsoCode


def _month(locale: QLocale, month: int) -> str:
    return locale.standaloneMonthName(QDate(2026, month, 1).month())
