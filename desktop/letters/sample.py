"""An invoice that nobody owes, to see how papers look."""

from desktop.letters.words import tr
from shared_models.kernel.write import Row
from sync.papers.paper import Address, BankDetails, Line, Paper, PaperKind, Party, TaxCategory, TaxGroup, Totals
from sync.papers.parties import look, seller

_DAY, _DUE = "2026-01-15", "2026-02-14"


def sample(branding: Row | None) -> Paper:
    """An invoice of two lines in that look."""
    lines = (
        Line(tr("Advice"), 8_000_000, 120_000_000, 96_000, TaxCategory.STANDARD, 190_000, "HUR"),
        Line(tr("Oak table"), 1_000_000, 890_000_000, 89_000, TaxCategory.STANDARD, 190_000),
    )
    return Paper(
        kind=PaperKind.INVOICE,
        seller=seller(branding, None),
        buyer=Party(tr("Sample customer"), Address(("1 Main Street",), "12345", "Springfield", "", "DE")),
        currency="EUR",
        issue_day=_DAY,
        due_day=_DUE,
        number="2026-0042",
        lines=lines,
        taxes=(TaxGroup(TaxCategory.STANDARD, 190_000, 185_000, 35_150),),
        totals=Totals(lines=185_000, net=185_000, tax=35_150, gross=220_150, payable=220_150),
        banks=(BankDetails("DE02120300000000202051"),),
        language=(branding or {}).get("language") or "en",
        branding=look(branding),
    )
