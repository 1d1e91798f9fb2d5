"""The chart for small businesses in the United States."""

from shared_models.accounting.charts.account_table import read_accounts
from shared_models.accounting.charts.chart import Chart, ChartJournal, JournalKind
from shared_models.accounting.charts.united_states.accounts import ACCOUNTS
from shared_models.accounting.charts.united_states.sales_tax import UNTAXED, sales_tax_return
from shared_models.accounting.charts.united_states.statements import BALANCE_SHEET, PROFIT_AND_LOSS

JOURNALS = (
    ChartJournal("INV", {"en": "Invoices"}, JournalKind.SALE, "INV-{year}-", "4000"),
    ChartJournal("BILL", {"en": "Bills"}, JournalKind.PURCHASE, "BILL-{year}-", "5010"),
    ChartJournal("BANK", {"en": "Checking"}, JournalKind.BANK, "BNK-{year}-", "1000"),
    ChartJournal("CASH", {"en": "Petty cash"}, JournalKind.CASH, "CSH-{year}-", "1040"),
    ChartJournal("JE", {"en": "Journal entries"}, JournalKind.GENERAL, "JE-{year}-"),
    ChartJournal("OB", {"en": "Opening balances"}, JournalKind.OPENING, "OB-{year}-"),
)


def read() -> Chart:
    """The whole chart."""
    found = read_accounts(ACCOUNTS, ["en"], BALANCE_SHEET, PROFIT_AND_LOSS)
    return Chart(
        key="us_small_business",
        names={"en": "United States, small business"},
        countries=("US",),
        language="en",
        currency="USD",
        groups=found.groups,
        accounts=found.accounts,
        roles=found.roles,
        taxes=UNTAXED,
        tax_rules=(),  # whether a state's tax is due depends on what is sold there in a year, not on the border
        journals=JOURNALS,
        balance_sheet=BALANCE_SHEET,
        profit_and_loss=PROFIT_AND_LOSS,
        tax_form=sales_tax_return(),
    )
