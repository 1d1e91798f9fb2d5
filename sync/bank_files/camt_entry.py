"""One entry of a CAMT message as lines: a collective booking becomes a line per payment, whose sum is the entry.

Whose name it is: money that comes in is from the debtor, money that goes out to the creditor; a reversal keeps the
roles of what it takes back.
"""

from dataclasses import dataclass

from sync.bank_files.amounts import currency_code, exact_amount, iso_day, rate
from sync.bank_files.statement import StatementLine
from sync.bank_files.xml_tree import Node, missing

_NONE_PROVIDED = ("NOTPROVIDED", "NOT PROVIDED", "NONREF")


@dataclass(frozen=True, slots=True)
class _Whole:
    """What all lines of an entry share."""

    entry: Node
    day: str
    value_day: str
    currency: str
    amount: int
    incoming: bool
    """Whether the other side is the debtor."""


def status_of(entry: Node) -> str:
    """BOOK, PDNG or INFO: text in older versions, a code within in newer ones."""
    return entry.value("Sts", "Cd") or entry.value("Sts") or "BOOK"


def number_of(account: Node | None) -> str:
    """An account's number where it has no IBAN."""
    return (account.value("Othr", "Id") or account.value("PrtryAcct", "Id")) if account is not None else ""


def lines_of(entry: Node, account_currency: str, data: bytes) -> list[StatementLine]:
    """The lines of an entry, in the order of the file."""
    given = entry.needed("Amt")
    currency = currency_code(given.attributes.get("Ccy", "") or account_currency, given.line)
    size = exact_amount(given.text, currency, given.line)
    credit = _is_credit(entry)
    value_day = _day(entry, "ValDt")
    day = _day(entry, "BookgDt") or value_day
    if not day:
        raise missing(entry.line, "Ntry/BookgDt")
    back = entry.value("RvslInd").lower() in ("true", "1")
    whole = _Whole(entry, day, value_day, currency, size if credit else -size, credit is not back)
    details = [each for group in entry.every("NtryDtls") for each in group.every("TxDtls")]
    parts = _parts(whole, details) if len(details) > 1 else None
    if parts is None:
        return [_line(whole, details[0] if len(details) == 1 else None, whole.amount, 0, data)]
    return [_line(whole, detail, amount, number, data) for number, (detail, amount) in enumerate(parts, 1)]


def _parts(whole: _Whole, details: list[Node]) -> list[tuple[Node, int]] | None:
    """The payments of a collective booking with their amounts; None if these are not told or make another sum."""
    amounts = [_part(whole, each) for each in details]
    unknown = amounts.count(None)
    known = sum(each for each in amounts if each is not None)
    rest = whole.amount - known
    if unknown > 1 or (unknown == 0 and rest):
        return None
    return [(each, rest if amount is None else amount) for each, amount in zip(details, amounts, strict=True)]


def _part(whole: _Whole, detail: Node) -> int | None:
    for path in (
        ("Amt",),
        ("AmtDtls", "TxAmt", "Amt"),
        ("AmtDtls", "CntrValAmt", "Amt"),
        ("AmtDtls", "InstdAmt", "Amt"),
    ):
        found = detail.first(*path)
        if found is not None and found.attributes.get("Ccy", whole.currency) == whole.currency:
            size = exact_amount(found.text, whole.currency, found.line)
            credit = _is_credit(detail) if detail.first("CdtDbtInd") is not None else whole.amount >= 0
            return size if credit else -size
    return None


def _line(whole: _Whole, detail: Node | None, amount: int, part: int, data: bytes) -> StatementLine:
    entry = whole.entry
    found = detail if detail is not None else Node("TxDtls", {}, entry.line, entry.start)
    place = found if part else entry
    references = found.first("Refs") or found
    name, iban, account, bic = _other_side(found, whole.incoming)
    foreign, foreign_currency, quoted = _foreign(found, whole.currency)
    if not foreign and not part:
        foreign, foreign_currency, quoted = _foreign(entry, whole.currency)
    foreign = foreign if amount >= 0 else -foreign
    return StatementLine(
        day=whole.day,
        amount=amount,
        currency=whole.currency,
        value_day=whole.value_day,
        foreign_amount=foreign or None,
        foreign_currency=foreign_currency if foreign else "",
        rate=rate(amount, whole.currency, foreign, foreign_currency, quoted) if foreign else None,
        name=name,
        iban=iban,
        account=account,
        bic=bic,
        purpose=_purpose(found) or entry.value("AddtlNtryInf"),
        end_to_end_id=_told(references.value("EndToEndId")),
        mandate=_told(references.value("MndtId")),
        bank_reference=_told(references.value("AcctSvcrRef") or entry.value("AcctSvcrRef") or references.value("TxId")),
        transaction_code=_code(found) or _code(entry),
        part=part,
        line=place.line,
        raw=data[place.start : place.end].decode("utf-8", "replace") + f"</{place.name}>",
    )


def _other_side(detail: Node, incoming: bool) -> tuple[str, str, str, str]:
    parties, agents = detail.first("RltdPties"), detail.first("RltdAgts")
    role, ultimate = ("Dbtr", "UltmtDbtr") if incoming else ("Cdtr", "UltmtCdtr")
    name = iban = account = bic = ""
    if parties is not None:
        for who in (role, ultimate):
            name = name or parties.value(who, "Nm") or parties.value(who, "Pty", "Nm")
        iban = parties.value(f"{role}Acct", "Id", "IBAN").replace(" ", "").upper()
        account = number_of(parties.first(f"{role}Acct", "Id"))
    if agents is not None:
        bank = agents.first(f"{role}Agt", "FinInstnId")
        bic = (bank.value("BICFI") or bank.value("BIC")) if bank is not None else ""
    return name, iban, account, bic


def _purpose(detail: Node) -> str:
    told: list[str] = []
    for each in detail.every("RmtInf"):
        told += [" ".join(one.text.split()) for one in each.every("Ustrd")]
        for one in each.every("Strd"):
            told += [one.value("CdtrRefInf", "Ref"), one.value("RfrdDocInf", "Nb")]
            told += [" ".join(more.text.split()) for more in one.every("AddtlRmtInf")]
    return " ".join(filter(None, told)) or detail.value("AddtlTxInf")


def _foreign(node: Node, currency: str) -> tuple[int, str, str]:
    """Size, currency and quoted rate of what was paid in another currency; nothing if it was not."""
    for kind in ("InstdAmt", "TxAmt", "CntrValAmt", "AnncdPstngAmt"):
        found = node.first("AmtDtls", kind, "Amt")
        if found is None:
            continue
        other = currency_code(found.attributes.get("Ccy", ""), found.line)
        if other and other != currency:
            details = node.first("AmtDtls")
            quoted = next(
                (each.value("CcyXchg", "XchgRate") for each in details.children if each.first("CcyXchg"))
                if details
                else iter(()),
                "",
            )
            return exact_amount(found.text, other, found.line), other, quoted
    return 0, "", ""


def _code(node: Node) -> str:
    code = node.first("BkTxCd")
    if code is None:
        return ""
    domain = [code.value("Domn", "Cd"), code.value("Domn", "Fmly", "Cd"), code.value("Domn", "Fmly", "SubFmlyCd")]
    return "-".join(filter(None, domain)) or code.value("Prtry", "Cd")


def _is_credit(node: Node) -> bool:
    told = node.value("CdtDbtInd")
    if told not in ("CRDT", "DBIT"):
        raise missing(node.line, f"{node.name}/CdtDbtInd")
    return told == "CRDT"


def _day(entry: Node, name: str) -> str:
    found = entry.first(name, "Dt") or entry.first(name, "DtTm")
    return iso_day(found.text, found.line) if found is not None else ""


def _told(reference: str) -> str:
    return "" if reference.upper() in _NONE_PROVIDED else reference
