"""The general chart: IFRS-like accounts and a plain value added tax of 20, 10 and 0 percent to be made one's own."""

from shared_models.accounting.charts.account_table import read_accounts
from shared_models.accounting.charts.chart import Chart, ChartJournal, JournalKind
from shared_models.accounting.charts.general import arabic, french, german, spanish
from shared_models.accounting.charts.general.accounts import ACCOUNTS
from shared_models.accounting.charts.general.statements import BALANCE_SHEET, PROFIT_AND_LOSS
from shared_models.accounting.charts.speaking import speaking
from shared_models.accounting.charts.tax_form import Box, TaxForm
from shared_models.accounting.charts.taxes import (
    ChartTax,
    ChartTaxRule,
    Place,
    ProductKind,
    TaxCategory,
    TaxKind,
    TaxRate,
)

_REVERSED = {"en": "Reverse charge: the customer accounts for the tax."}
_EXPORTED = {"en": "Export, free of tax."}
_EXEMPT = {"en": "Exempt from tax."}


def _sale(key: str, name: str, rate: int) -> ChartTax:
    rates = (TaxRate(rate, None, ("vat:sales",), ("vat:output",)),)
    return ChartTax(
        key, {"en": name}, TaxKind.SALE, TaxCategory.STANDARD, rates, account="2200", transition_account="2290"
    )


def _untaxed(
    key: str, name: str, category: TaxCategory, tag: str, note: dict[str, str] | None = None, code: str | None = None
) -> ChartTax:
    rates = (TaxRate(0, None, (tag,)),)
    return ChartTax(key, {"en": name}, TaxKind.SALE, category, rates, exemption_code=code, note=note or {})


def _purchase(key: str, name: str, rate: int) -> ChartTax:
    rates = (TaxRate(rate, None, ("vat:purchases",), ("vat:input",)),)
    return ChartTax(
        key, {"en": name}, TaxKind.PURCHASE, TaxCategory.STANDARD, rates, account="1600", transition_account="1690"
    )


TAXES = (
    _sale("vat20", "VAT 20 %", 200_000),
    _sale("vat10", "VAT 10 %", 100_000),
    _untaxed("vat0", "VAT 0 %", TaxCategory.ZERO, "vat:zero"),
    _untaxed("vat_exempt", "Exempt", TaxCategory.EXEMPT, "vat:exempt", _EXEMPT),
    _untaxed("vat_export", "Export of goods", TaxCategory.EXPORT, "vat:zero", _EXPORTED, "VATEX-EU-G"),
    _untaxed("vat_abroad", "Services to businesses abroad", TaxCategory.OUTSIDE_SCOPE, "vat:outside", _REVERSED),
    _purchase("pvat20", "Input VAT 20 %", 200_000),
    _purchase("pvat10", "Input VAT 10 %", 100_000),
    ChartTax(
        "pvat0", {"en": "Input VAT 0 %"}, TaxKind.PURCHASE, TaxCategory.ZERO, (TaxRate(0, None, ("vat:purchases",)),)
    ),
    ChartTax(
        "prc20",
        {"en": "Reverse charge 20 %"},
        TaxKind.PURCHASE,
        TaxCategory.REVERSE_CHARGE,
        (TaxRate(200_000, None, ("vat:reversed",), ("vat:reversed_tax",), ("vat:input",)),),
        account="2210",
        counter_account="1610",
    ),
    ChartTax(
        "pimport",
        {"en": "Import, VAT paid to customs"},
        TaxKind.PURCHASE,
        TaxCategory.OUTSIDE_SCOPE,
        (TaxRate(0),),
    ),
)

_SALES = ("vat20", "vat10", "vat0")
_PURCHASES = ("pvat20", "pvat10", "pvat0")
RULES = (
    ChartTaxRule(
        "export_goods",
        {"en": "Goods to customers abroad"},
        Place.HOME,
        Place.ABROAD,
        dict.fromkeys(_SALES, "vat_export"),
        product=ProductKind.GOODS,
        note=_EXPORTED,
    ),
    ChartTaxRule(
        "service_abroad",
        {"en": "Services to businesses abroad"},
        Place.HOME,
        Place.ABROAD,
        dict.fromkeys(_SALES, "vat_abroad"),
        business=True,
        product=ProductKind.SERVICE,
        note=_REVERSED,
    ),
    ChartTaxRule(
        "import_goods",
        {"en": "Goods from suppliers abroad"},
        Place.ABROAD,
        Place.HOME,
        dict.fromkeys(_PURCHASES, "pimport"),
        product=ProductKind.GOODS,
    ),
    ChartTaxRule(
        "service_from_abroad",
        {"en": "Services from suppliers abroad"},
        Place.ABROAD,
        Place.HOME,
        dict.fromkeys(_PURCHASES, "prc20"),
        product=ProductKind.SERVICE,
    ),
)

FORM = TaxForm(
    "vat_return",
    {"en": "VAT return"},
    (
        Box("1", {"en": "Taxed sales, net"}, -1, tags=("vat:sales",)),
        Box("2", {"en": "Tax on sales"}, -1, tags=("vat:output",)),
        Box("3", {"en": "Sales at zero percent and exports"}, -1, tags=("vat:zero",)),
        Box("4", {"en": "Exempt sales"}, -1, tags=("vat:exempt",)),
        Box("5", {"en": "Services taxed at the customer’s abroad"}, -1, tags=("vat:outside",)),
        Box("6", {"en": "Purchases under reverse charge, net"}, 1, tags=("vat:reversed",)),
        Box("7", {"en": "Tax on these purchases"}, -1, tags=("vat:reversed_tax",)),
        Box("8", {"en": "Tax owed"}, adds=("2", "7")),
        Box("9", {"en": "Taxed purchases, net"}, 1, tags=("vat:purchases",)),
        Box("10", {"en": "Input tax"}, 1, tags=("vat:input",)),
        Box("11", {"en": "To be paid"}, adds=("8",), takes_off=("10",)),
    ),
    payable="11",
    owed_tags=frozenset(["vat:output", "vat:reversed_tax", "vat:input"]),
)

JOURNALS = (
    ChartJournal("SAL", {"en": "Sales"}, JournalKind.SALE, "INV-{year}-", "4000"),
    ChartJournal("PUR", {"en": "Purchases"}, JournalKind.PURCHASE, "BILL-{year}-", "5010"),
    ChartJournal("BNK", {"en": "Bank"}, JournalKind.BANK, "BNK-{year}-", "1100"),
    ChartJournal("CSH", {"en": "Cash"}, JournalKind.CASH, "CSH-{year}-", "1000"),
    ChartJournal("GEN", {"en": "General"}, JournalKind.GENERAL, "GEN-{year}-"),
    ChartJournal("OPN", {"en": "Opening balances"}, JournalKind.OPENING, "OPN-{year}-"),
)


def read() -> Chart:
    """The whole chart."""
    found = read_accounts(ACCOUNTS, ["en"], BALANCE_SHEET, PROFIT_AND_LOSS)
    chart = Chart(
        key="general",
        names={"en": "General (IFRS-like)"},
        countries=(),
        language="en",
        currency=None,
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
    return speaking(chart, {"de": german.NAMES, "fr": french.NAMES, "es": spanish.NAMES, "ar": arabic.NAMES})
