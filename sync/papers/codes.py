"""The codes of the e-invoice that stand for what a Paper says, from the lists of EN 16931."""

from enum import StrEnum

from sync.papers.paper import PaperKind, TaxCategory


class Profile(StrEnum):
    """The specification an e-invoice keeps to (BT-24)."""

    EN16931 = "urn:cen.eu:en16931:2017"
    XRECHNUNG = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
    PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"


PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
"""The business process (BT-23) that XRechnung and Peppol ask for."""
TYPE_CODES = {PaperKind.INVOICE: "380", PaperKind.CREDIT_NOTE: "381", PaperKind.DOWN_PAYMENT: "386"}
KINDS = {code: kind for kind, code in TYPE_CODES.items()} | {
    "326": PaperKind.INVOICE, "384": PaperKind.INVOICE, "389": PaperKind.INVOICE, "751": PaperKind.INVOICE,
    "875": PaperKind.INVOICE, "876": PaperKind.INVOICE, "877": PaperKind.INVOICE, "383": PaperKind.INVOICE,
    "261": PaperKind.CREDIT_NOTE, "396": PaperKind.CREDIT_NOTE, "532": PaperKind.CREDIT_NOTE,
    "83": PaperKind.CREDIT_NOTE,
}  # fmt: skip
"""UNTDID 1001: what each type of document is here."""
DISCOUNT = "95"
"""UNTDID 5189: a discount, the reason of every discount on a line."""
NO_MEANS = "1"
"""UNTDID 4461: how it is paid is not said."""
TRANSFERS = ("30", "58")
WITH_RATE = (TaxCategory.STANDARD, TaxCategory.ZERO, TaxCategory.CANARY_ISLANDS, TaxCategory.CEUTA_MELILLA)
"""Categories that are told by their rate; the others are always 0 % and need a reason."""
