"""German value added tax: rates with their history, accounts of both charts, and the rules across borders (UStG).

Sales that leave Germany to a consumer in the Union stay under German tax: that is right until the sales to all other
members together pass 10,000 euro a year (§ 3a (5), § 3c (4) UStG); then a company adds the rates of those countries.
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

_REVERSED = {"de": "Steuerschuldnerschaft des Leistungsempfängers.", "en": "Reverse charge."}
_SUPPLIED = {"de": "Steuerfreie innergemeinschaftliche Lieferung.", "en": "Intra-Community supply, exempt from tax."}
_EXEMPT = {"de": "Steuerfrei nach § 4 UStG.", "en": "Exempt from tax, § 4 UStG."}
_EXPORTED = {"de": "Steuerfreie Ausfuhrlieferung.", "en": "Export, exempt from tax."}
_OUTSIDE = {
    "de": "In Deutschland nicht steuerbare Leistung; Steuerschuldnerschaft des Leistungsempfängers.",
    "en": "Not taxable in Germany; reverse charge.",
}
_SMALL = {
    "de": "Steuerbefreit nach der Kleinunternehmerregelung, § 19 UStG.",
    "en": "Exempt as a small enterprise, § 19 UStG.",
}


def _box(*keys: str) -> tuple[str, ...]:
    return tuple(f"ustva:{key}" for key in keys)


def _rates(
    full: bool, base: str, tax: str, other_base: str, other_tax: str, counter: str | None = None
) -> tuple[TaxRate, ...]:
    """The history of the full or the reduced rate; other rates than 19 and 7 percent have boxes of their own."""
    usual, lowered = (190_000, 160_000) if full else (70_000, 50_000)
    tags = (_box(base) if base else (), _box(tax), _box(counter) if counter else ())
    others = (_box(other_base) if other_base else (), _box(other_tax), tags[2])
    history = [TaxRate(usual, None, *tags)]
    if full:
        history = [TaxRate(160_000, None, *others), TaxRate(usual, "2007-01-01", *tags)]
    return (*history, TaxRate(lowered, "2020-07-01", *others), TaxRate(usual, "2021-01-01", *tags))


def _free(
    key: str,
    name: str,
    english: str,
    category: TaxCategory,
    box: str | None,
    note: dict[str, str] | None = None,
    code: str | None = None,
) -> ChartTax:
    rates = (TaxRate(0, None, _box(box) if box else ()),)
    return ChartTax(
        key, {"de": name, "en": english}, TaxKind.SALE, category, rates, exemption_code=code, note=note or {}
    )


def _reversed(
    key: str, name: str, english: str, category: TaxCategory, rates: tuple[TaxRate, ...], owed: str, deducted: str
) -> ChartTax:
    names = {"de": name, "en": english}
    return ChartTax(key, names, TaxKind.PURCHASE, category, rates, account=owed, counter_account=deducted)


def taxes(chart: int) -> tuple[ChartTax, ...]:
    """The taxes with the accounts of the first (0) or the second (1) chart."""

    def at(*codes: str) -> str:
        return codes[chart]

    standard, sale, purchase = TaxCategory.STANDARD, TaxKind.SALE, TaxKind.PURCHASE
    outer, inner = TaxCategory.REVERSE_CHARGE, TaxCategory.INTRA_COMMUNITY
    full, reduced = {"de": "19 % USt", "en": "VAT 19 %"}, {"de": "7 % USt", "en": "VAT 7 %"}
    sales_full = _rates(True, "81", "81t", "35", "36")
    sales_reduced = _rates(False, "86", "86t", "35", "36")
    input_full, input_reduced = _rates(True, "", "66", "", "66"), _rates(False, "", "66", "", "66")
    eu_goods_full = _rates(True, "89", "89t", "95", "98", "61")
    eu_goods_reduced = _rates(False, "93", "93t", "95", "98", "61")
    eu_full, eu_reduced = _rates(True, "46", "47", "46", "47", "67"), _rates(False, "46", "47", "46", "47", "67")
    other_full, other_reduced = _rates(True, "84", "85", "84", "85", "67"), _rates(False, "84", "85", "84", "85", "67")
    names19, names7 = {"de": "19 % Vorsteuer", "en": "Input VAT 19 %"}, {"de": "7 % Vorsteuer", "en": "Input VAT 7 %"}
    waits_full, waits_reduced = at("1766", "3816"), at("1761", "3811")
    return (
        ChartTax("ust19", full, sale, standard, sales_full, account=at("1776", "3806"), transition_account=waits_full),
        ChartTax(
            "ust7", reduced, sale, standard, sales_reduced, account=at("1771", "3801"), transition_account=waits_reduced
        ),
        _free("ust0", "0 % USt (§ 12 Abs. 3 UStG)", "VAT 0 %", TaxCategory.ZERO, "87"),
        _free("ust_frei", "Steuerfrei (§ 4 Nr. 8 ff. UStG)", "Exempt", TaxCategory.EXEMPT, "48", _EXEMPT),
        _free("ust_klein", "Kleinunternehmer (§ 19 UStG)", "Small enterprise", TaxCategory.EXEMPT, None, _SMALL),
        _free("ust_igl", "Innergemeinschaftliche Lieferung", "Goods to the EU", inner, "41", _SUPPLIED, "VATEX-EU-IC"),
        _free("ust_ausfuhr", "Ausfuhrlieferung", "Export", TaxCategory.EXPORT, "43", _EXPORTED, "VATEX-EU-G"),
        _free("ust_13b", "Leistung nach § 13b UStG", "Reverse charge", outer, "60", _REVERSED, "VATEX-EU-AE"),
        _free(
            "ust_eu_leistung",
            "Leistung an EU-Unternehmer",
            "Services to businesses in the EU",
            outer,
            "21",
            _REVERSED,
            "VATEX-EU-AE",
        ),
        _free(
            "ust_drittland",
            "Leistung im Drittland",
            "Services outside the EU",
            TaxCategory.OUTSIDE_SCOPE,
            "45",
            _OUTSIDE,
            "VATEX-EU-O",
        ),
        ChartTax("vst19", names19, purchase, standard, input_full, account=at("1576", "1406")),
        ChartTax("vst7", names7, purchase, standard, input_reduced, account=at("1571", "1401")),
        ChartTax("vst0", {"de": "Ohne Vorsteuer", "en": "No input VAT"}, purchase, TaxCategory.ZERO, (TaxRate(0),)),
        _reversed(
            "vst_ige19",
            "Innergemeinschaftlicher Erwerb 19 %",
            "Goods from the EU, 19 %",
            inner,
            eu_goods_full,
            at("1774", "3804"),
            at("1574", "1404"),
        ),
        _reversed(
            "vst_ige7",
            "Innergemeinschaftlicher Erwerb 7 %",
            "Goods from the EU, 7 %",
            inner,
            eu_goods_reduced,
            at("1772", "3802"),
            at("1572", "1402"),
        ),
        _reversed(
            "vst_13b_eu19",
            "§ 13b UStG, Leistung aus der EU 19 %",
            "Services from the EU, 19 %",
            outer,
            eu_full,
            at("1787", "3837"),
            at("1577", "1407"),
        ),
        _reversed(
            "vst_13b_eu7",
            "§ 13b UStG, Leistung aus der EU 7 %",
            "Services from the EU, 7 %",
            outer,
            eu_reduced,
            at("1785", "3835"),
            at("1578", "1408"),
        ),
        _reversed(
            "vst_13b19",
            "§ 13b UStG, übrige Leistungen 19 %",
            "Other reverse charge, 19 %",
            outer,
            other_full,
            at("1787", "3837"),
            at("1577", "1407"),
        ),
        _reversed(
            "vst_13b7",
            "§ 13b UStG, übrige Leistungen 7 %",
            "Other reverse charge, 7 %",
            outer,
            other_reduced,
            at("1785", "3835"),
            at("1578", "1408"),
        ),
        ChartTax(
            "vst_import",
            {"de": "Einfuhr, Umsatzsteuer an den Zoll", "en": "Import, tax paid to customs"},
            purchase,
            TaxCategory.OUTSIDE_SCOPE,
            (TaxRate(0),),
        ),
        ChartTax(
            "eust",
            {"de": "Einfuhrumsatzsteuer (der Betrag selbst)", "en": "Import tax (the amount itself)"},
            purchase,
            TaxCategory.OUTSIDE_SCOPE,
            (TaxRate(0, None, _box("62")),),
        ),
    )


_ALL = ("ust19", "ust7", "ust0")
RULES = (
    ChartTaxRule(
        "goods_to_eu",
        {"de": "Lieferung an EU-Unternehmer", "en": "Goods to businesses in the EU"},
        Place.HOME,
        Place.EU,
        dict.fromkeys(_ALL, "ust_igl"),
        business=True,
        product=ProductKind.GOODS,
        note=_SUPPLIED,
    ),
    ChartTaxRule(
        "service_to_eu",
        {"de": "Leistung an EU-Unternehmer", "en": "Services to businesses in the EU"},
        Place.HOME,
        Place.EU,
        dict.fromkeys(_ALL, "ust_eu_leistung"),
        business=True,
        product=ProductKind.SERVICE,
        note=_REVERSED,
    ),
    ChartTaxRule(
        "goods_outside",
        {"de": "Ausfuhr in ein Drittland", "en": "Goods to outside the EU"},
        Place.HOME,
        Place.OUTSIDE,
        dict.fromkeys(_ALL, "ust_ausfuhr"),
        product=ProductKind.GOODS,
        note=_EXPORTED,
    ),
    ChartTaxRule(
        "service_outside",
        {"de": "Leistung an Unternehmer im Drittland", "en": "Services to businesses outside the EU"},
        Place.HOME,
        Place.OUTSIDE,
        dict.fromkeys(_ALL, "ust_drittland"),
        business=True,
        product=ProductKind.SERVICE,
        note=_OUTSIDE,
    ),
    ChartTaxRule(
        "goods_from_eu",
        {"de": "Waren aus der EU", "en": "Goods from the EU"},
        Place.EU,
        Place.HOME,
        {"vst19": "vst_ige19", "vst7": "vst_ige7"},
        product=ProductKind.GOODS,
    ),
    ChartTaxRule(
        "service_from_eu",
        {"de": "Leistungen aus der EU", "en": "Services from the EU"},
        Place.EU,
        Place.HOME,
        {"vst19": "vst_13b_eu19", "vst7": "vst_13b_eu7"},
        product=ProductKind.SERVICE,
    ),
    ChartTaxRule(
        "goods_from_outside",
        {"de": "Waren aus dem Drittland", "en": "Goods from outside the EU"},
        Place.OUTSIDE,
        Place.HOME,
        {"vst19": "vst_import", "vst7": "vst_import"},
        product=ProductKind.GOODS,
    ),
    ChartTaxRule(
        "service_from_outside",
        {"de": "Leistungen aus dem Drittland", "en": "Services from outside the EU"},
        Place.OUTSIDE,
        Place.HOME,
        {"vst19": "vst_13b19", "vst7": "vst_13b7"},
        product=ProductKind.SERVICE,
    ),
)
