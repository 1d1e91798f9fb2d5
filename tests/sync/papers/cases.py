"""Papers of every kind of tax and of every means, by name."""

from dataclasses import replace

from sync.papers.paper import Address, Adjustment, BankDetails, Paper, PaperKind, Party, Place, References, TaxCategory

from .samples import BUYER, SELLER, invoice, sold, summed

ABROAD = Party("Atelier Dubois SARL", Address(("3 rue Monge",), "75005", "Paris", "", "FR"), vat_id="FR12345678901",
               endpoint="a@dubois.example")  # fmt: skip
OVERSEAS = Party("Widget Corp.", Address(("1 Main St",), "94103", "San Francisco", "CA", "US"))


def _bare(**more: object) -> Paper:
    bare = replace(invoice(), adjustments=(), early_payments=(), references=References(buyer="B-1"), notes=())
    return replace(bare, **more)  # type: ignore[arg-type]  # fields by their names


def _one(category: TaxCategory, **more: object) -> Paper:
    return summed(_bare(lines=(replace(sold("Work", 2_000, 500_00, 0), category=category),), **more))


def _summed_bare(**more: object) -> Paper:
    return summed(_bare(**more))


CASES: dict[str, Paper] = {
    "everything": invoice(),
    "zero": _one(TaxCategory.ZERO),
    "exempt": _one(TaxCategory.EXEMPT),
    "reverse charge": _one(TaxCategory.REVERSE_CHARGE, buyer=ABROAD),
    "intra-community": _one(
        TaxCategory.INTRA_COMMUNITY, buyer=ABROAD, delivery=Place("Dubois", ABROAD.address), delivery_day="2026-11-18"
    ),
    "export": _one(TaxCategory.EXPORT, buyer=OVERSEAS, currency="USD", delivery=None),
    "not subject": _one(
        TaxCategory.NOT_SUBJECT, seller=replace(SELLER, vat_id=""), buyer=replace(BUYER, vat_id=""), delivery=None
    ),
    "credit note": replace(invoice(), kind=PaperKind.CREDIT_NOTE),
    "down payment": replace(_one(TaxCategory.EXEMPT), kind=PaperKind.DOWN_PAYMENT),
    "mixed rates": summed(
        _bare(lines=(sold("A", 1_000, 10_00), sold("B", 3_333, 7_77, 55_000),
                     replace(sold("C", 1_000, 5_00, 0), category=TaxCategory.EXEMPT)))
    ),
    "charge and allowance": summed(
        _bare(
            adjustments=(
                Adjustment(5_00, charge=True, reason="Freight", reason_code="FC", percent=190_000),
                Adjustment(10_00, reason="Volume", base=100_00, discount=100_000, percent=190_000),
            ),
            lines=(sold("A", 1_000, 100_00),),
        )
    ),
    "rounded": summed(_bare(lines=(sold("A", 1_000, 10_01),), currency="CHF"), rounding=-1),
    "tax in another currency": replace(
        summed(_bare(currency="USD")), tax_currency="EUR", tax_in_tax_currency=900_00
    ),
    "a period, two banks": _summed_bare(
        period=("2026-11-01", "2026-11-30"), delivery_day="", means="30",
        banks=(BankDetails("DE02120300000000202051"), BankDetails("12345678", "CHASUS33", "Nordlicht")),
    ),
    "paid in advance by card": summed(_bare(means="48", banks=(), payment_reference=""), prepaid=631_468),
    "quantities returned": summed(_bare(lines=(sold("A", 3_000, 10_00), sold("B", -1_000, 4_00)))),
    "a French one": summed(
        _bare(
            seller=replace(ABROAD, register_number="123456782", register_scheme="0002", endpoint="123456782",
                           endpoint_scheme="0225"),
            buyer=replace(ABROAD, name="Boulangerie Petit", number="40483304800022", number_scheme="0009",
                          register_number="404833048", register_scheme="0002", endpoint="404833048",
                          endpoint_scheme="0225", vat_id="FR83404833048"),
            lines=(sold("Conseil", 2_000, 500_00, 200_000),), process="S1", language="fr",
            notes=("#PMT#Indemnité forfaitaire de recouvrement : 40 €", "#PMD#Pénalités de retard : 10 %",
                   "#AAB#Pas d’escompte pour paiement anticipé", "Merci #ABC# bien"),
        )
    ),
    "no delivery": _summed_bare(delivery=None, delivery_day="", due_day="", terms="At once"),
    "yen": summed(_bare(currency="JPY", lines=(sold("A", 1_000, 1000, description="not a cent"),))),
}  # fmt: skip
