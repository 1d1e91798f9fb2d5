"""The French return of value added tax (3310-CA3), its lines as of 2022, when imports came onto it.

Every amount is a whole euro, to the nearest one. `08b` and `08t` are the base and the tax of line 08, and so on; the
tax of a rate is reckoned from its base, as the form does.
"""

from shared_models.accounting.charts.france.taxes import RATES
from shared_models.accounting.charts.tax_form import Box, BoxRounding, TaxForm

_NEAREST = BoxRounding.WHOLE_NEAREST


def _line(key: str, name: str, english: str, sign: int) -> Box:
    return Box(key, {"fr": name, "en": english}, sign, _NEAREST, (f"ca3:{key}",))


def _base(key: str, shown: str) -> Box:
    names = {"fr": f"Base à {shown}", "en": f"Base at {shown.replace(',', '.')}"}
    return Box(f"{key}b", names, -1, _NEAREST, (f"ca3:{key}b",), other_side=(f"ca3:{key}r",))


def _import(key: str, shown: str) -> Box:
    names = {"fr": f"Importations à {shown}", "en": f"Imports at {shown.replace(',', '.')}"}
    return Box(key, names, 1, _NEAREST, (f"ca3:{key}",))


def _tax(key: str, base: str, percent: int) -> Box:
    return Box(key, {"fr": f"Taxe sur {base}", "en": f"Tax on {base}"}, 1, _NEAREST, share_of=base, percent=percent)


_SHOWN = {"20": "20 %", "10": "10 %", "55": "5,5 %", "21": "2,1 %"}
_AT_HOME = tuple(
    box
    for end, (percent, line, _) in RATES.items()
    for box in (_base(line, _SHOWN[end]), _tax(f"{line}t", f"{line}b", percent))
)
_IMPORTS = tuple(
    box
    for end, (percent, _, line) in RATES.items()
    for box in (_import(line, _SHOWN[end]), _tax(f"{line}t", line, percent))
)
_OWED = (
    tuple(f"{line}t" for _, line, _ in RATES.values()) + tuple(f"{line}t" for _, _, line in RATES.values()) + ("13t",)
)
_DEDUCTED = ("19", "20")

_BOXES = (
    _line("A1", "Ventes, prestations de services", "Sales", -1),
    _line("A2", "Autres opérations imposables", "Other taxable operations", 1),
    _line("A3", "Achats de services intracommunautaires", "Services from the EU", 1),
    _line("A4", "Importations", "Imports", 1),
    _line("B2", "Acquisitions intracommunautaires", "Goods from the EU", 1),
    _line("B4", "Achats à un assujetti non établi en France", "Purchases from businesses abroad", 1),
    _line("E1", "Exportations hors UE", "Exports", -1),
    _line("E2", "Autres opérations non imposables", "Other sales not taxed", -1),
    _line("F2", "Livraisons intracommunautaires", "Goods to the EU", -1),
    *_AT_HOME,
    _line("13b", "Base aux anciens taux", "Base at former rates", -1),
    _line("13t", "Taxe aux anciens taux", "Tax at former rates", -1),
    *_IMPORTS,
    Box("16", {"fr": "Total de la TVA brute due", "en": "Tax owed"}, 1, _NEAREST, adds=_OWED),
    _line("17", "Dont TVA sur acquisitions intracommunautaires", "Of which on goods from the EU", -1),
    _line("19", "Biens constituant des immobilisations", "Input tax on fixed assets", 1),
    _line("20", "Autres biens et services", "Input tax on other goods and services", 1),
    _line("22", "Report du crédit précédent", "Credit brought forward", 1),
    Box("23", {"fr": "Total TVA déductible", "en": "Input tax"}, 1, _NEAREST, adds=(*_DEDUCTED, "22")),
    _line("24", "Dont TVA déductible sur importations", "Of which on imports", 1),
    Box("25", {"fr": "Crédit de TVA", "en": "Credit"}, 1, _NEAREST, adds=("23",), takes_off=("16",), floor=True),
    Box("28", {"fr": "TVA nette due", "en": "Net tax due"}, 1, _NEAREST, adds=("16",), takes_off=("23",), floor=True),
    Box(
        "net", {"fr": "À payer, ou crédit", "en": "To be paid, or credit"}, 1, _NEAREST, adds=("28",), takes_off=("25",)
    ),
)

FORM = TaxForm(
    "ca3",
    {"fr": "Déclaration de TVA 3310-CA3", "en": "Return of value added tax 3310-CA3"},
    _BOXES,
    payable="net",
    owed_tags=frozenset(f"ca3:{key}" for key in (*_OWED, *_DEDUCTED, "22")),
)
