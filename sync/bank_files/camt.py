"""Statements out of ISO 20022 messages: camt.052 (report), camt.053 (statement) and camt.054 (notification).

All versions are read alike: namespaces are ignored, and what moved between versions is looked for in each place.
"""

from shared_models.kernel.faults import worded
from sync.bank_files.amounts import currency_code, exact_amount, iso_day
from sync.bank_files.camt_entry import lines_of, number_of, status_of
from sync.bank_files.statement import Statement, StatementLine, StatementUnreadable
from sync.bank_files.xml_tree import Node, parse, utf8

_MESSAGES = {
    "BkToCstmrAcctRpt": ("camt.052", "Rpt"),
    "BkToCstmrStmt": ("camt.053", "Stmt"),
    "BkToCstmrDbtCdtNtfctn": ("camt.054", "Ntfctn"),
}
_OPENING = ("OPBD", "PRCD")
_CLOSING = ("CLBD",)
_BETWEEN = "ITBD"


def read_camt(data: bytes) -> list[Statement]:
    """Every statement in the file, without the entries that the bank has not booked yet."""
    data = utf8(data)
    root = parse(data, "Ntry", lambda entry, around: _booked(entry, around, data))
    found = []
    for message in _messages(root):
        form, name = _MESSAGES[message.name]
        found += [_statement(each, form) for each in message.every(name)]
    if not found:
        raise StatementUnreadable(
            worded(
                "This is no account statement: it begins with {element}. Export CAMT.053, CAMT.052 or CAMT.054.",
                element=root.name[:60],
            )
        )
    return found


def _messages(root: Node) -> list[Node]:
    """The messages, in the document or in an envelope around several."""
    level = [root]
    for _ in range(6):
        found = [each for each in level if each.name in _MESSAGES]
        if found:
            return found
        level = [child for each in level for child in each.children]
    return []


def _statement(node: Node, form: str) -> Statement:
    balances = _balances(node)
    entries: list[list[StatementLine] | None] = [each.made for each in node.every("Ntry")]
    lines = [line for each in entries if each is not None for line in each]
    currency = _account_currency(node) or next((line.currency for line in lines), "")
    between = [each for each in balances if each[0] == _BETWEEN]
    opening = next((each for code in _OPENING for each in balances if each[0] == code), None)
    closing = next((each for code in _CLOSING for each in reversed(balances) if each[0] == code), None)
    if opening is None and (len(between) > 1 or (closing and between)):
        opening = between[0]
    if closing is None and between and between[-1] is not opening:
        closing = between[-1]
    bank = node.first("Acct", "Svcr", "FinInstnId")
    return Statement(
        form=form,
        currency=currency,
        lines=tuple(lines),
        iban=node.value("Acct", "Id", "IBAN").replace(" ", "").upper(),
        account=number_of(node.first("Acct", "Id")),
        bic=(bank.value("BICFI") or bank.value("BIC")) if bank is not None else "",
        opening=opening[1] if opening else None,
        closing=closing[1] if closing else None,
        opening_day=_day(node, "FrDtTm") or (opening[3] if opening else ""),
        closing_day=_day(node, "ToDtTm") or (closing[3] if closing else ""),
        number=node.value("ElctrncSeqNb") or node.value("LglSeqNb"),
        reference=node.value("Id"),
        pending=entries.count(None),
    )


def _balances(node: Node) -> list[tuple[str, int, str, str]]:
    """Kind, signed amount, currency and day of each balance, as the file has them."""
    found = []
    for each in node.every("Bal"):
        code = each.value("Tp", "CdOrPrtry", "Cd") or each.value("Tp", "Cd")
        amount = each.needed("Amt")
        currency = currency_code(amount.attributes.get("Ccy", ""), amount.line)
        size = exact_amount(amount.text, currency, amount.line)
        day = each.value("Dt", "Dt") or each.value("Dt", "DtTm")
        signed = -size if each.value("CdtDbtInd") == "DBIT" else size
        found.append((code, signed, currency, iso_day(day, each.line) if day else ""))
    return found


def _day(node: Node, name: str) -> str:
    found = node.first("FrToDt", name)
    return iso_day(found.text, found.line) if found is not None else ""


def _account_currency(node: Node) -> str:
    balance = node.first("Bal", "Amt")
    told = node.value("Acct", "Ccy") or (balance.attributes.get("Ccy", "") if balance is not None else "")
    return currency_code(told, node.line)


def _booked(entry: Node, around: Node, data: bytes) -> list[StatementLine] | None:
    """The lines of an entry, None for one that is not booked (yet)."""
    if status_of(entry) in ("PDNG", "INFO", "FUTR"):
        return None
    if around.made is None:
        around.made = _account_currency(around)  # once: a search through half a million entries is long
    return lines_of(entry, around.made, data)
