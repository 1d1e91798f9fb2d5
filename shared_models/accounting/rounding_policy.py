"""How a document is rounded: as the books say when it is written, and as it says itself from then on.

Law: every document bears its own copy, whichever way it was made, so that a later change of the settings changes no
document that is there.
"""

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Reads, Row

_USUAL = {"rounding_mode": "half_up", "tax_rounding": "document"}
_OURS = frozenset({"quote", "invoice", "credit_note"})


def rounding_policy(document: Row, reads: Reads) -> dict[str, Value]:
    """The fields of a document's rounding that are empty, as the settings of the books fill them.

    Coins are the books' own, so cash is rounded by itself only on what we write in the base currency.
    """
    settings = reads.get(*SETTINGS) or {}
    found: dict[str, Value] = {
        name: settings.get(name) or usual for name, usual in _USUAL.items() if document[name] is None
    }
    in_coins = document["kind"] in _OURS and document["currency"] == settings.get("base_currency")
    if document["cash_rounding"] is None and in_coins and settings.get("cash_rounding"):
        found["cash_rounding"] = settings["cash_rounding"]
    return found
