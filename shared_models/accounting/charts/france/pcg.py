"""The French chart."""

from shared_models.accounting.charts.account_table import read_accounts
from shared_models.accounting.charts.chart import Chart, ChartJournal, JournalKind
from shared_models.accounting.charts.france.accounts import BALANCE_SHEET_ACCOUNTS, PROFIT_AND_LOSS_ACCOUNTS
from shared_models.accounting.charts.france.ca3 import FORM
from shared_models.accounting.charts.france.statements import BALANCE_SHEET, PROFIT_AND_LOSS
from shared_models.accounting.charts.france.taxes import RULES, TAXES

JOURNALS = (
    ChartJournal("VE", {"fr": "Ventes", "en": "Sales"}, JournalKind.SALE, "FA-{year}-", "707000"),
    ChartJournal("AC", {"fr": "Achats", "en": "Purchases"}, JournalKind.PURCHASE, "AC-{year}-", "607000"),
    ChartJournal("BQ", {"fr": "Banque", "en": "Bank"}, JournalKind.BANK, "BQ-{year}-", "512000"),
    ChartJournal("CA", {"fr": "Caisse", "en": "Cash"}, JournalKind.CASH, "CA-{year}-", "530000"),
    ChartJournal("OD", {"fr": "Opérations diverses", "en": "General"}, JournalKind.GENERAL, "OD-{year}-"),
    ChartJournal("AN", {"fr": "À-nouveaux", "en": "Opening balances"}, JournalKind.OPENING, "AN-{year}-"),
)


def read() -> Chart:
    """The whole chart."""
    table = BALANCE_SHEET_ACCOUNTS + PROFIT_AND_LOSS_ACCOUNTS.lstrip()
    found = read_accounts(table, ("fr", "en"), BALANCE_SHEET, PROFIT_AND_LOSS)
    return Chart(
        key="pcg",
        names={"fr": "France, plan comptable général", "en": "France, plan comptable général"},
        countries=("FR", "MC"),
        language="fr",
        currency="EUR",
        groups=found.groups,
        accounts=found.accounts,
        roles=found.roles,
        taxes=TAXES,
        tax_rules=RULES,
        journals=JOURNALS,
        balance_sheet=BALANCE_SHEET,
        profit_and_loss=PROFIT_AND_LOSS,
        tax_form=FORM,
    )
