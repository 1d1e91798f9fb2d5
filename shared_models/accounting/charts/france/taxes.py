"""French value added tax: rates with their history, autoliquidation, and the rules across borders (CGI).

Each rate has its lines of the CA3: one for sales at home and purchases whose tax the buyer owes, one for imports. What
was sold before 2014 at rates that are gone goes to line 13. Sales to consumers in other countries of the Union keep
French tax, which is right until they pass 10,000 euro a year (article 259 D, 258 A CGI).
"""

from shared_models.accounting.charts.taxes import (
    ChartTax,
    ChartTaxRule,
    Place,
    ProductKind,
    TaxCategory,
    TaxKind,
    TaxRate,
)

RATES = {
    "20": (200_000, "08", "I1"),
    "10": (100_000, "9B", "I2"),
    "55": (55_000, "09", "I4"),
    "21": (21_000, "T6", "I5"),
}
"""A rate's percent, its line for France and its line for imports, by the end of its taxes' keys."""
_BEFORE_2014 = {"20": 196_000, "10": 70_000}
_SHOWN = {"20": "20 %", "10": "10 %", "55": "5,5 %", "21": "2,1 %"}

_SUPPLIED = {
    "fr": "Exonération de TVA, article 262 ter, I du CGI.",
    "en": "Intra-Community supply, exempt from tax.",
}
_EXEMPT = {"fr": "Exonération de TVA, article 261 du CGI.", "en": "Exempt from tax, article 261 CGI."}
_EXPORTED = {"fr": "Exonération de TVA, article 262, I du CGI.", "en": "Export, exempt from tax."}
_REVERSED = {"fr": "Autoliquidation.", "en": "Reverse charge."}
_OUTSIDE = {"fr": "TVA non applicable, article 259-1 du CGI.", "en": "Not taxable in France, article 259-1 CGI."}
_SMALL = {"fr": "TVA non applicable, article 293 B du CGI.", "en": "No tax charged, article 293 B CGI."}


def _lines(*keys: str) -> tuple[str, ...]:
    return tuple(f"ca3:{key}" for key in keys)


def _sale(end: str) -> ChartTax:
    percent, line, _ = RATES[end]
    rates = [TaxRate(percent, "2014-01-01", _lines("A1", f"{line}b"), _lines(f"{line}t"))]
    before = _BEFORE_2014.get(end)
    if before is None:
        rates = [TaxRate(percent, None, _lines("A1", f"{line}b"), _lines(f"{line}t"))]
    else:
        rates.insert(0, TaxRate(before, None, _lines("A1", "13b"), _lines("13t")))
    return ChartTax(
        f"vte{end}",
        {"fr": f"TVA {_SHOWN[end]}", "en": f"VAT {_SHOWN[end].replace(',', '.')}"},
        TaxKind.SALE,
        TaxCategory.STANDARD,
        tuple(rates),
        account="445710",
        transition_account="445740",
    )


def _purchase(key: str, end: str, name: str, english: str, account: str, line: str) -> ChartTax:
    percent = RATES[end][0]
    rates = [TaxRate(percent, None, (), _lines(line))]
    if end in _BEFORE_2014:
        rates = [TaxRate(_BEFORE_2014[end], None, (), _lines(line)), TaxRate(percent, "2014-01-01", (), _lines(line))]
    return ChartTax(
        f"{key}{end}",
        {"fr": f"{name} {_SHOWN[end]}", "en": f"{english} {_SHOWN[end].replace(',', '.')}"},
        TaxKind.PURCHASE,
        TaxCategory.STANDARD,
        tuple(rates),
        account=account,
        transition_account="445640",
    )


def _reversed(
    key: str, end: str, name: str, english: str, category: TaxCategory, line: str, owed: str, deducted: str
) -> ChartTax:
    percent, at_home, imported = RATES[end]
    if key == "import":
        tags = (_lines(line, imported), _lines(f"{imported}t"), _lines("20", "24"))
    else:
        also = ("17",) if key == "intra_b" else ()
        tags = (_lines(line, f"{at_home}r"), _lines(f"{at_home}t", *also), _lines("20"))
    return ChartTax(
        f"{key}{end}",
        {"fr": f"{name} {_SHOWN[end]}", "en": f"{english} {_SHOWN[end].replace(',', '.')}"},
        TaxKind.PURCHASE,
        category,
        (TaxRate(percent, None, *tags),),
        account=owed,
        counter_account=deducted,
    )


def _free(
    key: str, name: str, english: str, category: TaxCategory, line: str | None, note: dict[str, str], code: str | None
) -> ChartTax:
    rates = (TaxRate(0, None, _lines(line) if line else ()),)
    return ChartTax(key, {"fr": name, "en": english}, TaxKind.SALE, category, rates, exemption_code=code, note=note)


_INNER, _OUTER = TaxCategory.INTRA_COMMUNITY, TaxCategory.REVERSE_CHARGE
_UNTAXED = (
    _free("vte_exo", "Exonéré", "Exempt", TaxCategory.EXEMPT, "E2", _EXEMPT, None),
    _free("vte_franchise", "Franchise en base", "Small enterprise", TaxCategory.EXEMPT, None, _SMALL, None),
    _free("vte_intra", "Livraison intracommunautaire", "Goods to the EU", _INNER, "F2", _SUPPLIED, "VATEX-EU-IC"),
    _free("vte_export", "Exportation", "Export", TaxCategory.EXPORT, "E1", _EXPORTED, "VATEX-EU-G"),
    _free("vte_autoliquidation", "Autoliquidation", "Reverse charge", _OUTER, "E2", _REVERSED, "VATEX-EU-AE"),
    _free(
        "vte_service_ue",
        "Service à une entreprise de l’UE",
        "Services to the EU",
        _OUTER,
        "E2",
        _REVERSED,
        "VATEX-EU-AE",
    ),
    _free(
        "vte_service_hors_ue",
        "Service hors UE",
        "Services outside the EU",
        TaxCategory.OUTSIDE_SCOPE,
        "E2",
        _OUTSIDE,
        "VATEX-EU-O",
    ),
    ChartTax("aba0", {"fr": "Sans TVA", "en": "No input VAT"}, TaxKind.PURCHASE, TaxCategory.ZERO, (TaxRate(0),)),
)

TAXES = (
    *(_sale(end) for end in RATES),
    *_UNTAXED,
    *(_purchase("aba", end, "TVA déductible", "Input VAT", "445660", "20") for end in RATES),
    *(_purchase("imm", end, "TVA sur immobilisations", "Input VAT on fixed assets", "445620", "19") for end in RATES),
    *(
        _reversed(key, end, name, english, category, line, owed, deducted)
        for key, name, english, category, line, owed, deducted in (
            ("intra_b", "Acquisition intracommunautaire", "Goods from the EU", _INNER, "B2", "445200", "445662"),
            ("intra_s", "Service intracommunautaire", "Services from the EU", _OUTER, "A3", "445210", "445662"),
            ("service", "Service hors UE", "Services from outside the EU", _OUTER, "B4", "445310", "445663"),
            ("import", "Importation", "Goods from outside the EU", _OUTER, "A4", "445300", "445663"),
            ("autoliq", "Autoliquidation intérieure", "Reverse charge at home", _OUTER, "A2", "445210", "445660"),
        )
        for end in RATES
    ),
)

_SALES = tuple(f"vte{end}" for end in RATES)


def _bought(key: str) -> dict[str, str | None]:
    return {f"aba{end}": f"{key}{end}" for end in RATES}


RULES = (
    ChartTaxRule(
        "goods_to_eu",
        {"fr": "Biens vendus à une entreprise de l’UE", "en": "Goods to businesses in the EU"},
        Place.HOME,
        Place.EU,
        dict.fromkeys(_SALES, "vte_intra"),
        business=True,
        product=ProductKind.GOODS,
        note=_SUPPLIED,
    ),
    ChartTaxRule(
        "service_to_eu",
        {"fr": "Services à une entreprise de l’UE", "en": "Services to businesses in the EU"},
        Place.HOME,
        Place.EU,
        dict.fromkeys(_SALES, "vte_service_ue"),
        business=True,
        product=ProductKind.SERVICE,
        note=_REVERSED,
    ),
    ChartTaxRule(
        "goods_outside",
        {"fr": "Exportation de biens", "en": "Goods to outside the EU"},
        Place.HOME,
        Place.OUTSIDE,
        dict.fromkeys(_SALES, "vte_export"),
        product=ProductKind.GOODS,
        note=_EXPORTED,
    ),
    ChartTaxRule(
        "service_outside",
        {"fr": "Services à une entreprise hors UE", "en": "Services to businesses outside the EU"},
        Place.HOME,
        Place.OUTSIDE,
        dict.fromkeys(_SALES, "vte_service_hors_ue"),
        business=True,
        product=ProductKind.SERVICE,
        note=_OUTSIDE,
    ),
    ChartTaxRule(
        "goods_from_eu",
        {"fr": "Biens achetés dans l’UE", "en": "Goods from the EU"},
        Place.EU,
        Place.HOME,
        _bought("intra_b"),
        product=ProductKind.GOODS,
    ),
    ChartTaxRule(
        "service_from_eu",
        {"fr": "Services achetés dans l’UE", "en": "Services from the EU"},
        Place.EU,
        Place.HOME,
        _bought("intra_s"),
        product=ProductKind.SERVICE,
    ),
    ChartTaxRule(
        "goods_from_outside",
        {"fr": "Importation de biens", "en": "Goods from outside the EU"},
        Place.OUTSIDE,
        Place.HOME,
        _bought("import"),
        product=ProductKind.GOODS,
    ),
    ChartTaxRule(
        "service_from_outside",
        {"fr": "Services achetés hors UE", "en": "Services from outside the EU"},
        Place.OUTSIDE,
        Place.HOME,
        _bought("service"),
        product=ProductKind.SERVICE,
    ),
)
