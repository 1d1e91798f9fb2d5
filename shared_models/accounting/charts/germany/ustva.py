"""The advance return of German value added tax (Umsatzsteuer-Voranmeldung), its boxes by their Kennzahl.

Bases are whole euros, the cents are left out; the tax of the boxes with a fixed rate is reckoned from that base, as the
form does. `81t` and its like are not on the form under a Kennzahl: they are the tax that belongs to the base.
"""

from shared_models.accounting.charts.tax_form import Box, BoxRounding, TaxForm

_OWED = ("81t", "86t", "36", "89t", "93t", "98", "47", "85")
_DEDUCTED = ("66", "61", "62", "67")


def _base(key: str, name: str, english: str, sign: int) -> Box:
    return Box(key, {"de": name, "en": english}, sign, BoxRounding.WHOLE_DOWN, (f"ustva:{key}",))


def _tax_of(key: str, name: str, english: str, percent: int) -> Box:
    return Box(f"{key}t", {"de": name, "en": english}, share_of=key, percent=percent)


def _tax(key: str, name: str, english: str, sign: int) -> Box:
    return Box(key, {"de": name, "en": english}, sign, tags=(f"ustva:{key}",))


_BOXES = (
    _base("81", "Umsätze zu 19 %", "Sales at 19 %", -1),
    _tax_of("81", "Steuer zu 81", "Tax on 81", 190_000),
    _base("86", "Umsätze zu 7 %", "Sales at 7 %", -1),
    _tax_of("86", "Steuer zu 86", "Tax on 86", 70_000),
    _base("87", "Umsätze zu 0 %", "Sales at 0 %", -1),
    _base("35", "Umsätze zu anderen Steuersätzen", "Sales at other rates", -1),
    _tax("36", "Steuer zu 35", "Tax on 35", -1),
    _base("41", "Innergemeinschaftliche Lieferungen", "Intra-Community supplies", -1),
    _base("43", "Ausfuhren und andere steuerfreie Umsätze mit Vorsteuerabzug", "Exports and the like", -1),
    _base("48", "Steuerfreie Umsätze ohne Vorsteuerabzug", "Exempt sales", -1),
    _base("89", "Innergemeinschaftliche Erwerbe zu 19 %", "Intra-Community acquisitions at 19 %", 1),
    _tax_of("89", "Steuer zu 89", "Tax on 89", 190_000),
    _base("93", "Innergemeinschaftliche Erwerbe zu 7 %", "Intra-Community acquisitions at 7 %", 1),
    _tax_of("93", "Steuer zu 93", "Tax on 93", 70_000),
    _base("95", "Innergemeinschaftliche Erwerbe zu anderen Steuersätzen", "The same at other rates", 1),
    _tax("98", "Steuer zu 95", "Tax on 95", -1),
    _base("60", "Umsätze, deren Steuer der Empfänger schuldet", "Supplies under reverse charge", -1),
    _base("21", "Leistungen an Unternehmer in der EU", "Services to businesses in the EU", -1),
    _base("45", "Übrige nicht steuerbare Umsätze", "Other sales not taxable in Germany", -1),
    _base("46", "Leistungen von Unternehmern in der EU (§ 13b)", "Services from businesses in the EU", 1),
    _tax("47", "Steuer zu 46", "Tax on 46", -1),
    _base("84", "Andere Leistungen (§ 13b)", "Other purchases under reverse charge", 1),
    _tax("85", "Steuer zu 84", "Tax on 84", -1),
    Box("owed", {"de": "Umsatzsteuer", "en": "Tax owed"}, adds=_OWED),
    _tax("66", "Vorsteuer aus Rechnungen", "Input tax from invoices", 1),
    _tax("61", "Vorsteuer aus innergemeinschaftlichem Erwerb", "Input tax on acquisitions", 1),
    _tax("62", "Einfuhrumsatzsteuer", "Import tax", 1),
    _tax("67", "Vorsteuer aus Leistungen nach § 13b", "Input tax on reverse charge", 1),
    Box(
        "83",
        {"de": "Umsatzsteuer-Vorauszahlung oder Überschuss", "en": "To be paid, or to come back"},
        adds=("owed",),
        takes_off=_DEDUCTED,
    ),
)

FORM = TaxForm(
    "ustva",
    {"de": "Umsatzsteuer-Voranmeldung", "en": "Advance return of value added tax"},
    _BOXES,
    payable="83",
    owed_tags=frozenset(f"ustva:{key}" for key in (*_OWED, *_DEDUCTED)),
)
