"""Stored rows of documents to make papers of, and random ones, as the declarations blank them."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from shared_models.accounting.document import Document
from shared_models.accounting.ledger_settings import SETTINGS, LedgerSettings
from shared_models.accounting.tax import Tax
from shared_models.communications.branding import BRANDING, Branding
from shared_models.crm.company import Company
from shared_models.kernel.ids import Id
from shared_models.kernel.record import Record
from shared_models.kernel.write import Row

PERCENTS = {"a": 190_000, "b": 70_000, "c": 50_000, "d": 99_750, "zero": 0, "held": -150_000, "reverse": 190_000}
COMPANY, TERMS, BANK = "00000000-0000-7000-8000-00000000000c", "t1", "b1"


class Stored:
    """Rows by type and id: what a store would answer."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, Id], dict[str, Any]] = {}

    def put(self, kind: type[Record], record_id: Id, /, **values: Any) -> dict[str, Any]:
        """A row with these values, the others blank."""
        declared = kind.declaration
        row = {each.name: None for each in declared.fields} | dict(declared.blank) | {"id": record_id} | values
        self.rows[declared.name, record_id] = row
        return row

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """As `Reads` says."""
        return self.rows.get((record_type, record_id))


def house(**branding: Any) -> Stored:
    """A seller in Hamburg, a customer in Vienna, and a few taxes."""
    stored = Stored()
    stored.put(LedgerSettings, SETTINGS[1], base_currency="EUR", country="DE")
    own = {"legal_name": "Nordlicht GmbH", "street": "Hafenstraße 12", "postal_code": "20457",
           "city": "Hamburg", "country": "DE", "vat_number": "DE 123 456 788", "email": "re@nordlicht.example",
           "language": "de"}  # fmt: skip
    stored.put(Branding, BRANDING[1], **own | branding)
    stored.put(Company, COMPANY, name="Alpenblick", legal_name="Alpenblick AG", street="Ring 1\nTop 4",
               postal_code="1010", city="Wien", country="AT", tax_number="ATU12345678", language="fr")  # fmt: skip
    for name, percent in PERCENTS.items():
        stored.put(Tax, name, code=name, name=f"Tax {name}", category=_CATEGORIES.get(name, "S"),
                   rates=[{"percent": percent}], on_tax=name == "d",
                   counter_account_id="x" if name == "reverse" else None)  # fmt: skip
    return stored


_CATEGORIES = {"zero": "Z", "reverse": "AE"}


def invoice(stored: Stored, lines: list[dict[str, Any]], **values: Any) -> dict[str, Any]:
    """An invoice to the customer with those lines, numbered and due."""
    told = {"kind": "invoice", "company_id": COMPANY, "currency": "EUR", "issued": "2026-11-20", "due": "2026-12-20",
            "number_text": "RE-2026-0001", "lines": lines}  # fmt: skip
    return stored.put(Document, "d1", **told | values)


@st.composite
def documents(draw: st.DrawFn, taxes: tuple[tuple[str, ...], ...]) -> Mapping[str, Any]:
    """The values of a random document whose lines bear some of these sets of taxes."""
    amounts = st.integers(-(10**9), 10**10)
    lines = [
        {
            "kind": draw(st.sampled_from(["item", "item", "item", "text"])),
            "text": draw(st.sampled_from(["Desk", "Design\nTwo days"])),
            "quantity": draw(st.integers(-(10**7), 10**8)),
            "unit_price": draw(amounts),
            "discount": draw(st.none() | st.integers(0, 1_000_000)),
            "tax_ids": list(draw(st.sampled_from(taxes))),
        }
        for _ in range(draw(st.integers(0, 6)))
    ]
    return {
        "kind": draw(st.sampled_from(["quote", "invoice", "credit_note"])),
        "currency": draw(st.sampled_from(["EUR", "JPY", "KWD"])),
        "rate": draw(st.none() | st.integers(10**6, 10**12)),
        "prices_include_tax": draw(st.booleans()),
        "rounding_mode": draw(st.sampled_from(["half_up", "half_even"])),
        "tax_rounding": draw(st.sampled_from(["document", "line"])),
        "cash_rounding": draw(st.sampled_from([None, 5, 100])),
        "discount": draw(st.none() | st.integers(0, 1_000_000)),
        "lines": lines,
    }
