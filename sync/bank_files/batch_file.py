"""A payment batch as the file for the bank: from stored rows to bytes, for the desktop and for REST alike."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.banking.transfers import Transfer, transfers
from shared_models.communications.branding import BRANDING
from shared_models.crm.company import Company
from shared_models.crm.contact import Contact
from shared_models.kernel.faults import worded
from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Key, Reads, Row
from sync.bank_files.pain001 import Batch, CreditTransfer, Debtor, PaymentsNotWritable, write

_BORNE = re.compile(r"[A-Za-z0-9?:().,'+-]{1,35}")
"""What an end-to-end id may be made of (SEPA, without the slash, which has rules of its own)."""
_PARTIES = {"company_id": Company.declaration, "contact_id": Contact.declaration}


def needed(batch: Row) -> Iterator[Key]:
    """The records that the file of a batch is made of."""
    yield from (BRANDING, SETTINGS, ("bank_account", batch["bank_account_id"]))
    for each in batch["items"]:
        named = (("bank_account", each.get("payee_account_id")), ("payment", each.get("payment_id")))
        yield from ((kind, key) for kind, key in named if key)
        yield from ((kind.name, each[name]) for name, kind in _PARTIES.items() if each.get(name))


def batch_file(batch: Row, reads: Reads, created: Instant) -> bytes:
    """The pain.001 file of a posted batch: what leaves stands in the books, where nothing is paid twice.

    The bank is asked to book each transfer by itself, and bears its payment's number back to us: so each line of the
    statement finds its payment. The same batch always has the same message id, so that a bank refuses it a second
    time. Raises PaymentsNotWritable.
    """
    if batch["state"] != "posted":
        raise PaymentsNotWritable("Release and post the batch before you write its file.")
    if batch["currency"] != "EUR":
        raise PaymentsNotWritable(worded("A SEPA file pays in EUR, not in {currency}.", currency=batch["currency"]))
    paid = [_transfer(batch, each, at, reads) for at, each in enumerate(transfers(batch["items"]), 1)]
    own = reads.get("bank_account", batch["bank_account_id"])
    if own is None:
        raise PaymentsNotWritable("The bank account that this batch pays from is no longer there.")
    debtor = Debtor(_payer(reads), own["iban"] or "", own["bic"] or "")
    return write(batch["id"].replace("-", ""), created, debtor, [Batch(batch["execution"], paid, single=True)])


def _payer(reads: Reads) -> str:
    """Our own name, as it stands on our papers."""
    branding, settings = reads.get(*BRANDING), reads.get(*SETTINGS)
    return str(branding["legal_name"] if branding is not None else settings["name"] if settings is not None else "")


def _transfer(batch: Row, transfer: Transfer, at: int, reads: Reads) -> CreditTransfer:
    item = transfer.items[0]
    account = reads.get("bank_account", item.get("payee_account_id") or "")
    named = ((kind, reads.get(kind.name, item[name])) for name, kind in _PARTIES.items() if item.get(name))
    kind, party = next(named, (None, None))
    if account is None or kind is None or party is None:
        raise PaymentsNotWritable(worded("Payment {line} names a record that is no longer there.", line=at))
    return CreditTransfer(
        amount=transfer.amount,
        name=kind.title_of(party),
        iban=account["iban"] or "",
        bic=account["bic"] or "",
        end_to_end_id=_number(item, reads) or f"{batch['id'].replace('-', '')[-24:]}-{at}",
        remittance=transfer.text,
    )


def _number(item: Mapping[str, Any], reads: Reads) -> str:
    """The number of an item's payment, where it has one by now that a bank bears as it is."""
    payment = reads.get("payment", item.get("payment_id") or "")
    number = str(payment["number_text"] or "") if payment is not None else ""
    return number if _BORNE.fullmatch(number) else ""
