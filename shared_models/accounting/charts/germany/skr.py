"""What both German charts are made of: the same accounts, taxes and lines under the numbers of each."""

from shared_models.accounting.charts.account_table import read_accounts
from shared_models.accounting.charts.chart import Chart, ChartJournal, JournalKind
from shared_models.accounting.charts.germany.accounts import BALANCE_SHEET_ACCOUNTS, PROFIT_AND_LOSS_ACCOUNTS
from shared_models.accounting.charts.germany.statements import balance_sheet, profit_and_loss
from shared_models.accounting.charts.germany.taxes import RULES, taxes
from shared_models.accounting.charts.germany.ustva import FORM

_CLASSES = (
    {
        "0": "Anlage- und Kapitalkonten | Fixed assets and capital",
        "1": "Finanz- und Privatkonten | Finance and private accounts",
        "2": "Abgrenzungskonten | Neutral income and costs",
        "3": "Wareneingangs- und Bestandskonten | Purchases and stock",
        "4": "Betriebliche Aufwendungen | Operating costs",
        "7": "Bestände an Erzeugnissen | Stock of products",
        "8": "Erlöskonten | Sales",
        "9": "Vortragskonten | Carried forward",
    },
    {
        "0": "Anlagevermögen | Fixed assets",
        "1": "Umlaufvermögen | Current assets",
        "2": "Eigenkapital | Equity",
        "3": "Fremdkapital | Liabilities",
        "4": "Betriebliche Erträge | Operating income",
        "5": "Materialaufwand | Cost of materials",
        "6": "Betriebliche Aufwendungen | Operating costs",
        "7": "Weitere Erträge und Aufwendungen | Other income and costs",
        "9": "Vortragskonten | Carried forward",
    },
)
_DEFAULTS = (("8400", "3400", "1200", "1000"), ("4400", "5400", "1800", "1600"))


def read_chart(key: str, name: str, english: str, chart: int) -> Chart:
    """The first (0) or the second (1) chart."""
    sheet, statement = balance_sheet(chart), profit_and_loss(chart)
    found = read_accounts(_numbered(chart), ("de", "en"), sheet, statement)
    return Chart(
        key=key,
        names={"de": name, "en": english},
        countries=("DE",),
        language="de",
        currency="EUR",
        groups=found.groups,
        accounts=found.accounts,
        roles=found.roles,
        taxes=taxes(chart),
        tax_rules=RULES,
        journals=_journals(*_DEFAULTS[chart]),
        balance_sheet=sheet,
        profit_and_loss=statement,
        tax_form=FORM,
    )


def _numbered(chart: int) -> str:
    """The common table under the numbers of one chart, in order, below its classes of accounts."""
    kind, rows = "", []
    for row in (BALANCE_SHEET_ACCOUNTS + PROFIT_AND_LOSS_ACCOUNTS).split("\n"):
        cells = [cell.strip() for cell in row.split("|")]
        if row.startswith("="):
            kind = row[1:].strip()
        elif row:
            words = cells[4] if len(cells) > 4 else ""
            stated = words if "type:" in words else f"type:{kind} {words}"
            rows.append(f"{cells[chart]} | {cells[2]} | {cells[3]} | {stated}")
    table, last = [], ""
    for row in sorted(rows):
        if row[0] != last:
            last = row[0]
            table.append(f"= {last} | expense | {_CLASSES[chart][last]}")
        table.append(row)
    return "\n".join(table)


def _journals(sales: str, purchases: str, bank: str, cash: str) -> tuple[ChartJournal, ...]:
    return (
        ChartJournal("AR", {"de": "Ausgangsrechnungen", "en": "Sales"}, JournalKind.SALE, "RE-{year}-", sales),
        ChartJournal(
            "ER", {"de": "Eingangsrechnungen", "en": "Purchases"}, JournalKind.PURCHASE, "ER-{year}-", purchases
        ),
        ChartJournal("BK", {"de": "Bank", "en": "Bank"}, JournalKind.BANK, "BK-{year}-", bank),
        ChartJournal("KA", {"de": "Kasse", "en": "Cash"}, JournalKind.CASH, "KA-{year}-", cash),
        ChartJournal("MB", {"de": "Memorial", "en": "General"}, JournalKind.GENERAL, "MB-{year}-"),
        ChartJournal("EB", {"de": "Eröffnung", "en": "Opening balances"}, JournalKind.OPENING, "EB-{year}-"),
    )
