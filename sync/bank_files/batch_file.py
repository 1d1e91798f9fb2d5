"""A payment batch as the file for the bank: from stored rows to bytes, for the desktop and for REST alike."""

from collections.abc import Mapping
from typing import Any

from shared_models.banking.payment_batch import transferred
from shared_models.kernel.faults import worded
from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Row
from sync.bank_files.pain001 import Batch, CreditTransfer, Debtor, PaymentsNotWritable, write

_WRITTEN = ("released", "posted")


def batch_file(
    batch: Row, own_account: Row, payer: str, accounts: Mapping[str, Row], names: Mapping[str, str], created: Instant
) -> bytes:
    """The pain.001 file of a released batch.

    `accounts` has the payees' bank accounts by id, `names` what companies and contacts are called, `payer` is our own
    name. The same batch always has the same message id, so that a bank refuses it a second time. Raises
    PaymentsNotWritable.
    """
    if batch["state"] not in _WRITTEN:
        raise PaymentsNotWritable("Release the batch before you write its file.")
    if batch["currency"] != "EUR":
        raise PaymentsNotWritable(worded("A SEPA file pays in EUR, not in {currency}.", currency=batch["currency"]))
    transfers = [_transfer(batch, each, at, accounts, names) for at, each in enumerate(batch["items"], 1)]
    debtor = Debtor(payer, own_account["iban"] or "", own_account["bic"] or "")
    return write(batch["id"].replace("-", ""), created, debtor, [Batch(batch["execution"], transfers)])


def _transfer(
    batch: Row, item: Mapping[str, Any], at: int, accounts: Mapping[str, Row], names: Mapping[str, str]
) -> CreditTransfer:
    account = accounts[item["payee_account_id"]]
    return CreditTransfer(
        amount=transferred(item),
        name=names[item.get("company_id") or item["contact_id"]],
        iban=account["iban"] or "",
        bic=account["bic"] or "",
        end_to_end_id=f"{batch['id'].replace('-', '')[-24:]}-{at}",
        remittance=item.get("text") or "",
    )
