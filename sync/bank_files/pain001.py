"""SEPA credit transfers as a file for the bank: ISO 20022 pain.001.001.09, or .03 for banks that have not moved on.

Law: what stands in the file is what was asked for, to the cent and to the letter the SEPA has; nothing is cut off or
left out. Counts and control sums are those of the payments written.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shared_models.banking.iban import check_sum, plain, valid_iban
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.money import to_text
from sync.bank_files.sepa_text import NoTranscription, sepa_text

VERSIONS = ("001.001.09", "001.001.03")
LARGEST = 99_999_999_999
"""Cents; the SEPA's highest amount of one payment."""
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_CREDITOR_REFERENCE = re.compile(r"RF[0-9]{2}[A-Z0-9]{1,21}")
_LONGEST_NAME = 70
_LONGEST_TEXT = 140
_LONGEST_ID = 35


class PaymentsNotWritable(Fault):
    """Payments that no bank would take: which, what is wrong, and what to do. Nothing was written."""

    status = 422


@dataclass(frozen=True, slots=True)
class Debtor:
    """Who pays, and from which account."""

    name: str
    iban: str
    bic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditTransfer:
    """One payment: `amount` in euro cents; what it is for in words or as an ISO 11649 reference (RF…), not both."""

    amount: int
    name: str
    iban: str
    bic: str = ""
    end_to_end_id: str = ""
    remittance: str = ""
    structured_reference: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Payments to be carried out on one day; the bank books them in one sum or, with `single`, one by one."""

    day: str
    transfers: Sequence[CreditTransfer]
    single: bool = False


def write(
    message_id: str, created: Instant, debtor: Debtor, batches: Sequence[Batch], version: str = VERSIONS[0]
) -> bytes:
    """The file; raises PaymentsNotWritable. `message_id` must be new for each file: banks refuse one they have seen."""
    if version not in VERSIONS:
        raise PaymentsNotWritable(
            worded("Payment files are written as {names}, not as '{value}'.", names=", ".join(VERSIONS), value=version)
        )
    transfers = [each for batch in batches for each in batch.transfers]
    if not transfers or not all(batch.transfers for batch in batches):
        raise PaymentsNotWritable("There is no payment to write: choose at least one.")
    identification = _identification(message_id, "MsgId")
    payer = (_name(debtor.name), _iban(debtor.iban, debtor.name), _bic(debtor.bic, debtor.name))
    header = _tag(
        "GrpHdr",
        _tag("MsgId", identification),
        _tag("CreDtTm", to_datetime(created).strftime("%Y-%m-%dT%H:%M:%SZ")),
        *_totals(transfers),
        _tag("InitgPty", _tag("Nm", payer[0])),
    )
    written = [
        _batch(each, f"{identification[: _LONGEST_ID - 6]}-{number}", payer, version)
        for number, each in enumerate(batches, 1)
    ]
    namespace = f"urn:iso:std:iso:20022:tech:xsd:pain.{version}"
    body = "".join(_tag("CstmrCdtTrfInitn", header, *written))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="{namespace}">{body}</Document>\n'.encode()


def _batch(batch: Batch, identification: str, payer: tuple[str, str, str], version: str) -> str:
    name, iban, bic = payer
    day = _day(batch.day)
    newer = version == VERSIONS[0]
    return _tag(
        "PmtInf",
        _tag("PmtInfId", identification),
        _tag("PmtMtd", "TRF"),
        _tag("BtchBookg", "false" if batch.single else "true"),
        *_totals(batch.transfers),
        _tag("PmtTpInf", _tag("SvcLvl", _tag("Cd", "SEPA"))),
        _tag("ReqdExctnDt", _tag("Dt", day) if newer else day),
        _tag("Dbtr", _tag("Nm", name)),
        _tag("DbtrAcct", _tag("Id", _tag("IBAN", iban))),
        _tag("DbtrAgt", _bank(bic, newer)),
        _tag("ChrgBr", "SLEV"),
        *(_transfer(each, newer) for each in batch.transfers),
    )


def _transfer(transfer: CreditTransfer, newer: bool) -> str:
    name, iban = _name(transfer.name), _iban(transfer.iban, transfer.name)
    bic = _bic(transfer.bic, transfer.name)
    if not 0 < transfer.amount <= LARGEST:
        raise PaymentsNotWritable(
            worded(
                "The payment to {name} is of {amount} EUR; it must be more than nothing and at most {limit}.",
                name=transfer.name,
                amount=to_text(transfer.amount, 2),
                limit=to_text(LARGEST, 2),
            )
        )
    identification = transfer.end_to_end_id
    return _tag(
        "CdtTrfTxInf",
        _tag("PmtId", _tag("EndToEndId", _identification(identification, name) if identification else "NOTPROVIDED")),
        _tag("Amt", f'<InstdAmt Ccy="EUR">{to_text(transfer.amount, 2)}</InstdAmt>'),
        _tag("CdtrAgt", _bank(bic, newer)) if bic else "",
        _tag("Cdtr", _tag("Nm", name)),
        _tag("CdtrAcct", _tag("Id", _tag("IBAN", iban))),
        _remittance(transfer),
    )


def _remittance(transfer: CreditTransfer) -> str:
    if transfer.remittance.strip() and transfer.structured_reference.strip():
        raise PaymentsNotWritable(
            worded("The payment to {name} has both a text and a reference: leave one out.", name=transfer.name)
        )
    if reference := plain(transfer.structured_reference):
        if not _CREDITOR_REFERENCE.fullmatch(reference) or check_sum(reference) != 1:
            raise PaymentsNotWritable(
                worded(
                    "'{value}', the reference for {name}, is no creditor reference (RF…): correct it, "
                    "or write it as text.",
                    value=reference,
                    name=transfer.name,
                )
            )
        kind = _tag("Tp", _tag("CdOrPrtry", _tag("Cd", "SCOR")), _tag("Issr", "ISO"))
        return _tag("RmtInf", _tag("Strd", _tag("CdtrRefInf", kind, _tag("Ref", reference))))
    text = _text(transfer.remittance, _LONGEST_TEXT, transfer.name)
    return _tag("RmtInf", _tag("Ustrd", text)) if text else ""


def _totals(transfers: Sequence[CreditTransfer]) -> tuple[str, str]:
    return _tag("NbOfTxs", str(len(transfers))), _tag("CtrlSum", to_text(sum(each.amount for each in transfers), 2))


def _bank(bic: str, newer: bool) -> str:
    known = _tag("BICFI" if newer else "BIC", bic)
    return _tag("FinInstnId", known if bic else _tag("Othr", _tag("Id", "NOTPROVIDED")))


def _name(name: str) -> str:
    text = _text(name, _LONGEST_NAME, name)
    if not text:
        raise PaymentsNotWritable("A payment needs the name of who pays and the name of who is paid.")
    return text


def _iban(text: str, whose: str) -> str:
    iban = plain(text)
    if not valid_iban(iban):
        raise PaymentsNotWritable(
            worded("'{value}', the account of {name}, is no IBAN: compare it with the invoice.", value=text, name=whose)
        )
    return iban


def _bic(text: str, whose: str) -> str:
    bic = plain(text)
    if bic and not _BIC.fullmatch(bic):
        raise PaymentsNotWritable(
            worded("'{value}', the bank of {name}, is no BIC: correct it, or leave it empty.", value=text, name=whose)
        )
    return bic


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise PaymentsNotWritable(worded("'{value}' is not a day such as 2026-11-20", value=text)) from None


def _identification(text: str, whose: str) -> str:
    found = _text(text, _LONGEST_ID, whose)
    if not found or found.startswith("/") or found.endswith("/") or "//" in found:
        raise PaymentsNotWritable(
            worded(
                "'{value}' cannot be the identification of a payment: no slash at an end, nor two together.", value=text
            )
        )
    return found


def _text(text: str, longest: int, whose: str) -> str:
    try:
        found = sepa_text(text)
    except NoTranscription as unknown:
        raise PaymentsNotWritable(
            worded(
                "'{value}', in the payment to {name}, cannot be written in Latin letters: write it differently.",
                value=str(unknown),
                name=whose,
            )
        ) from None
    if len(found) > longest:
        raise PaymentsNotWritable(
            worded(
                "'{text}', in the payment to {name}, has {count} characters; at most {limit} are allowed. Shorten it.",
                text=found,
                name=whose,
                count=len(found),
                limit=longest,
            )
        )
    return found


def _tag(name: str, *inside: str) -> str:
    """An element; what is in it has passed `sepa_text` or is an element, so that nothing needs escaping."""
    return f"<{name}>{''.join(inside)}</{name}>"
