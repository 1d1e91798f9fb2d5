"""Where the money went: the cash flow statement by the indirect method, from the movements of all other accounts.

Every line is the movement of accounts of certain types, seen from the till; depreciation cost no money, so it is added
back to the result and taken off what was spent on fixed assets. As the sums of all accounts balance, the three parts
together are the change of banks and tills, to the cent.
"""

from collections.abc import Sequence

from shared_models.accounting.charts.account_type import OWN, PROFIT_AND_LOSS, AccountType
from shared_models.accounting.charts.plan import Account, Amounts, Row, RowKind, Sums

_T = AccountType
_LINES: tuple[tuple[str, frozenset[AccountType]], ...] = (
    ("operating.result", PROFIT_AND_LOSS),
    ("operating.depreciation", frozenset([_T.DEPRECIATION])),
    ("operating.receivables", frozenset([_T.RECEIVABLE])),
    ("operating.current_assets", frozenset([_T.CURRENT_ASSET, _T.PREPAYMENT])),
    ("operating.payables", frozenset([_T.PAYABLE, _T.CARD])),
    ("operating.taxes", frozenset([_T.TAX])),
    ("operating.current_liabilities", frozenset([_T.CURRENT_LIABILITY])),
    ("investing.fixed_assets", frozenset([_T.FIXED_ASSET, _T.DEPRECIATION])),
    ("financing.debt", frozenset([_T.LONG_TERM_LIABILITY])),
    ("financing.equity", OWN),
)
_GIVEN_BACK = "operating.depreciation"
"""The one line that shows a debit as money that stayed."""

NAMES: dict[str, dict[str, str]] = {
    "operating": {
        "en": "Operating activities",
        "de": "Laufende Geschäftstätigkeit",
        "fr": "Activité",
        "es": "Actividades de explotación",
        "ar": "الأنشطة التشغيلية",
    },
    "operating.result": {
        "en": "Profit or loss",
        "de": "Jahresergebnis",
        "fr": "Résultat",
        "es": "Resultado",
        "ar": "الربح أو الخسارة",
    },
    "operating.depreciation": {
        "en": "Depreciation",
        "de": "Abschreibungen",
        "fr": "Amortissements",
        "es": "Amortizaciones",
        "ar": "الإهلاك",
    },
    "operating.receivables": {
        "en": "Change in receivables",
        "de": "Veränderung der Forderungen",
        "fr": "Variation des créances clients",
        "es": "Variación de deudores",
        "ar": "التغير في الذمم المدينة",
    },
    "operating.current_assets": {
        "en": "Change in other current assets",
        "de": "Veränderung der übrigen kurzfristigen Aktiva",
        "fr": "Variation des autres actifs courants",
        "es": "Variación de otros activos corrientes",
        "ar": "التغير في الأصول المتداولة الأخرى",
    },
    "operating.payables": {
        "en": "Change in payables",
        "de": "Veränderung der Verbindlichkeiten aus Lieferungen",
        "fr": "Variation des dettes fournisseurs",
        "es": "Variación de acreedores",
        "ar": "التغير في الذمم الدائنة",
    },
    "operating.taxes": {
        "en": "Change in taxes",
        "de": "Veränderung der Steuern",
        "fr": "Variation des taxes",
        "es": "Variación de impuestos",
        "ar": "التغير في الضرائب",
    },
    "operating.current_liabilities": {
        "en": "Change in other current liabilities",
        "de": "Veränderung der übrigen kurzfristigen Passiva",
        "fr": "Variation des autres dettes courantes",
        "es": "Variación de otros pasivos corrientes",
        "ar": "التغير في الالتزامات المتداولة الأخرى",
    },
    "investing": {
        "en": "Investing activities",
        "de": "Investitionstätigkeit",
        "fr": "Investissement",
        "es": "Actividades de inversión",
        "ar": "الأنشطة الاستثمارية",
    },
    "investing.fixed_assets": {
        "en": "Fixed assets bought and sold",
        "de": "Zu- und Abgänge des Anlagevermögens",
        "fr": "Acquisitions et cessions d’immobilisations",
        "es": "Compras y ventas de inmovilizado",
        "ar": "شراء وبيع الأصول الثابتة",
    },
    "financing": {
        "en": "Financing activities",
        "de": "Finanzierungstätigkeit",
        "fr": "Financement",
        "es": "Actividades de financiación",
        "ar": "الأنشطة التمويلية",
    },
    "financing.debt": {
        "en": "Loans taken and repaid",
        "de": "Aufnahme und Tilgung von Darlehen",
        "fr": "Emprunts souscrits et remboursés",
        "es": "Préstamos recibidos y devueltos",
        "ar": "القروض المستلمة والمسددة",
    },
    "financing.equity": {
        "en": "Owners’ contributions and withdrawals",
        "de": "Einlagen und Entnahmen der Eigentümer",
        "fr": "Apports et prélèvements des propriétaires",
        "es": "Aportaciones y retiradas de los propietarios",
        "ar": "مساهمات الملاك ومسحوباتهم",
    },
    "change": {
        "en": "Change in cash",
        "de": "Veränderung der Zahlungsmittel",
        "fr": "Variation de trésorerie",
        "es": "Variación del efectivo",
        "ar": "التغير في النقدية",
    },
    "opening": {
        "en": "Cash at the beginning",
        "de": "Zahlungsmittel am Anfang",
        "fr": "Trésorerie au début",
        "es": "Efectivo al inicio",
        "ar": "النقدية في البداية",
    },
    "closing": {
        "en": "Cash at the end",
        "de": "Zahlungsmittel am Ende",
        "fr": "Trésorerie à la fin",
        "es": "Efectivo al final",
        "ar": "النقدية في النهاية",
    },
}


def cash_flow(
    accounts: Sequence[Account], opening: Sequence[Sums], movements: Sequence[Sums], *, language: str = "en"
) -> list[Row]:
    """The statement of each column: `opening` are the balances before its period, `movements` the sums within it."""
    known = {each.id: each.type for each in accounts}
    cash = tuple(key for key, kind in known.items() if kind is _T.CASH)
    parts: dict[str, list[Row]] = {"operating": [], "investing": [], "financing": []}
    for key, types in _LINES:
        ids = tuple(key for key, kind in known.items() if kind in types)
        sign = 1 if key == _GIVEN_BACK else -1
        amounts = tuple(sign * each for each in _summed(ids, movements))
        parts[key.partition(".")[0]].append(_row(key, 1, amounts, ids, language))
    if unknown := {key for sums in (*opening, *movements) for key in sums} - known.keys():
        raise KeyError(*unknown)
    rows = []
    for part, lines in parts.items():
        total = tuple(sum(column) for column in zip(*(line.amounts for line in lines), strict=True))
        ids = tuple(dict.fromkeys(key for line in lines for key in line.accounts))
        rows += [_row(part, 0, total, ids, language), *lines]
    first, change = _summed(cash, opening), _flow(rows)
    last = tuple(before + moved for before, moved in zip(first, change, strict=True))
    ends = (("change", change), ("opening", first), ("closing", last))
    return [*rows, *(_row(key, 0, amounts, cash, language, RowKind.SUM) for key, amounts in ends)]


def _flow(rows: Sequence[Row]) -> Amounts:
    """What the three parts come to."""
    return tuple(sum(column) for column in zip(*(row.amounts for row in rows if row.depth == 0), strict=True))


def _summed(ids: Sequence[str], columns: Sequence[Sums]) -> Amounts:
    return tuple(sum(sums.get(key, 0) for key in ids) for sums in columns)


def _row(
    key: str, depth: int, amounts: Amounts, ids: tuple[str, ...], language: str, kind: RowKind = RowKind.LINE
) -> Row:
    return Row(key, NAMES[key].get(language) or NAMES[key]["en"], depth, amounts, ids, kind)
