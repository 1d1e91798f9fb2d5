"""Statements out of OFX: version 1 (SGML without end tags) and version 2 (XML), read tolerantly by one small reader.

Law: tags and the text behind them are all there is; no entity but the five of XML is known, a DOCTYPE is refused. An
element with text has no others in it, so that a missing end tag is no riddle.
"""

import re
from collections.abc import Iterator
from html import unescape

from shared_models.banking.iban import valid_iban
from shared_models.kernel.faults import worded
from shared_models.kernel.money import exponent, is_currency
from sync.bank_files.amounts import RATE_SCALE, clean, currency_code, divided, exact_amount, in_range, iso_day, rate
from sync.bank_files.statement import Statement, StatementLine, StatementUnreadable, at_line
from sync.bank_files.text import MAX_LINE, decoded, too_long
from sync.bank_files.xml_tree import DEEPEST, MOST_ELEMENTS, Node, missing, own_definitions

_MOST_WORDS = 4_000
_MARKED = rf"!\[CDATA\[((?:[^\]]|\](?!\]>)){{0,{_MOST_WORDS}}})\]\]>"
_TOKEN = re.compile(rf"<(?:{_MARKED}|(/?)([A-Za-z0-9_.:-]{{1,80}})[^<>]{{0,200}}>|([!?]))([^<]*)")
_ENDED = re.compile(r"</([A-Za-z0-9_.:-]{1,80})")
_NOT_IN = {
    "STMTTRN": ("STMTTRN",),
    "LEDGERBAL": ("STMTTRN", "BANKTRANLIST"),
    "AVAILBAL": ("STMTTRN", "BANKTRANLIST"),
}
_WHOLE = ("OFX", "STMTRS", "CCSTMTRS", "BANKTRANLIST", "STMTTRN")
_ENTITY = re.compile(r"&(?:#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot|apos|nbsp);")
_CHARSET = re.compile(r"(?m)^(ENCODING|CHARSET):\s*([\w-]{1,20})\s*$")
_RATE = re.compile(r"([0-9]{1,9})(?:[.,]([0-9]{1,18}))?")


def read_ofx(data: bytes, currency: str = "") -> list[Statement]:
    """Every bank and credit card statement in the file; `currency` is that of one that does not say its own."""
    text = decoded(data, _encoding(data))
    root = parse_ofx(text)
    found = [_statement(each, text, currency) for each in _every(root, ("STMTRS", "CCSTMTRS"))]
    if found:
        return found
    refused = (each for each in _every(root, ("STATUS",)) if each.value("SEVERITY").upper() == "ERROR")
    if told := next((each.value("MESSAGE") or each.value("CODE") for each in refused), ""):
        raise StatementUnreadable(
            worded("The file holds no statement, but an answer of the bank: {problem}", problem=told[:200])
        )
    raise StatementUnreadable(worded("The file holds no statement of a bank account or credit card."))


def _encoding(data: bytes) -> str:
    """What the header of version 1 says, where that is more than a habit; else it is found out."""
    told = dict(_CHARSET.findall(data[:1000].decode("latin-1")))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        charset = told.get("CHARSET", "")
        return f"cp{charset}" if charset in ("1250", "1251", "1253", "1254", "1257") else ""
    return "utf-8"


def parse_ofx(text: str) -> Node:
    """The tree of an OFX file. A name that is nowhere ended is that of an element without others in it."""
    root = Node("", {}, 1, 0)
    open_nodes = [root]
    ended = {each.upper() for each in _ENDED.findall(text)}.union(_WHOLE)
    count, line, counted = 0, 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", counted, token.start())
        counted = token.start()
        cdata, closing, name, special, behind = token.groups()
        if special:
            _refuse_definitions(text[counted : counted + 9], line)
            if text.startswith("<![CDATA[", counted):
                raise at_line(line, too_long(_MOST_WORDS) if "]]>" in text[counted:] else _cut_off())
            continue
        if len(behind) > MAX_LINE:
            raise at_line(line, too_long())
        if cdata is not None:
            open_nodes[-1].text = open_nodes[-1].text or cdata
            continue
        name = name.upper()
        if closing:
            _end(open_nodes, name, token.start(5))
            continue
        count += 1
        if count > MOST_ELEMENTS or len(open_nodes) > DEEPEST:
            raise at_line(line, worded("There are too many elements in each other or in all: this is no bank file."))
        _end_before(open_nodes, name, counted)
        node = Node(name.rpartition(":")[2], {}, line, counted)
        node.text = _plain(behind)
        while open_nodes[-1].text:
            open_nodes.pop()
        open_nodes[-1].add(node)
        if name in ended and text[token.start(5) - 2] != "/":
            open_nodes.append(node)
    if any(each.name in _WHOLE for each in open_nodes):
        raise at_line(line, _cut_off())
    return root


def _cut_off() -> str:
    return worded("The file is cut off: export it again.")


def _end(open_nodes: list[Node], name: str, at: int) -> None:
    """End the innermost open element of a name; an end without a beginning is passed over."""
    name = name.rpartition(":")[2]
    for place in range(len(open_nodes) - 1, 0, -1):
        if open_nodes[place].name == name:
            open_nodes[place].end = at
            del open_nodes[place:]
            return


def _end_before(open_nodes: list[Node], name: str, at: int) -> None:
    """End what some banks forget to end before something that cannot be in it."""
    for other in _NOT_IN.get(name, ()):
        if any(each.name == other for each in open_nodes):
            _end(open_nodes, other, at)


def _refuse_definitions(start: str, line: int) -> None:
    if start.upper() in ("<!DOCTYPE", "<!ENTITY ", "<!ELEMENT"):
        raise at_line(line, own_definitions())


def _plain(text: str) -> str:
    bare = text.strip()
    return _ENTITY.sub(lambda found: unescape(found[0]), bare) if "&" in bare else bare


def _every(root: Node, names: tuple[str, ...]) -> Iterator[Node]:
    """All elements of these names, in the order of the file."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.name in names:
            yield node
        else:
            waiting.extend(reversed(node.children))


def _statement(node: Node, text: str, default: str) -> Statement:
    currency = currency_code(node.value("CURDEF") or _first_currency(node) or default, node.line)
    account = node.first("BANKACCTFROM") or node.first("CCACCTFROM")
    listed = node.first("BANKTRANLIST")
    balance = node.first("LEDGERBAL")
    closing, closing_day = None, _day(listed, "DTEND")
    if balance is not None and balance.value("BALAMT"):
        closing = exact_amount(balance.value("BALAMT"), currency, balance.line)
        closing_day = _day(balance, "DTASOF") or closing_day
    iban, number = _numbers(account)
    return Statement(
        form="ofx",
        currency=currency,
        lines=tuple(_line(each, currency, text) for each in listed.every("STMTTRN")) if listed is not None else (),
        iban=iban,
        account=number,
        bic=account.value("BANKID") if account is not None else "",
        closing=closing,
        opening_day=_day(listed, "DTSTART"),
        closing_day=closing_day,
    )


def _first_currency(node: Node) -> str:
    return next((each.value("CURSYM") for each in _every(node, ("CURRENCY",)) if each.value("CURSYM")), "")


def _line(node: Node, currency: str, text: str) -> StatementLine:
    given = node.value("TRNAMT")
    if not given:
        raise missing(node.line, "STMTTRN/TRNAMT")
    day = _day(node, "DTPOSTED")
    if not day:
        raise missing(node.line, "STMTTRN/DTPOSTED")
    amount, foreign, other, quoted = _amounts(node, given, currency)
    iban, number = _numbers(node.first("BANKACCTTO") or node.first("CCACCTTO"))
    to = node.first("BANKACCTTO")
    return StatementLine(
        day=day,
        value_day=_day(node, "DTAVAIL"),
        amount=amount,
        currency=currency,
        foreign_amount=foreign,
        foreign_currency=other,
        rate=rate(amount, currency, foreign, other, quoted) if foreign else None,
        name=node.value("NAME") or node.value("PAYEE", "NAME") or node.value("EXTDNAME"),
        iban=iban,
        account=number,
        bic=to.value("BANKID") if to is not None else "",
        purpose=" ".join(filter(None, (node.value("MEMO"), node.value("CHECKNUM")))),
        end_to_end_id=node.value("REFNUM"),
        bank_reference=node.value("FITID"),
        transaction_code=node.value("TRNTYPE"),
        line=node.line,
        raw=text[node.start : node.end],
    )


def _amounts(node: Node, given: str, currency: str) -> tuple[int, int | None, str, str]:
    """In the account's currency, in the other one if there is one, that currency, and the rate.

    CURRENCY says that the amount is in the other currency, ORIGCURRENCY that it was and is converted already.
    """
    for name in ("CURRENCY", "ORIGCURRENCY"):
        found = node.first(name)
        other = found.value("CURSYM").upper() if found is not None else ""
        quoted = _RATE.fullmatch(found.value("CURRATE")) if found is not None else None
        if quoted is None or not is_currency(other) or other == currency:
            continue
        scaled = int(quoted[1] + (quoted[2] or "")[:RATE_SCALE].ljust(RATE_SCALE, "0"))
        if not scaled:
            continue
        own, theirs, one = 10 ** exponent(currency), 10 ** exponent(other), 10**RATE_SCALE
        if name == "CURRENCY":
            foreign = exact_amount(given, other, node.line)
            size = divided(abs(foreign) * scaled * own, one * theirs)
            amount = in_range(-size if foreign < 0 else size, node.line)
        else:
            amount = exact_amount(given, currency, node.line)
            size = divided(abs(amount) * one * theirs, scaled * own)
            foreign = in_range(-size if amount < 0 else size, node.line)
        return amount, foreign or None, other if foreign else "", quoted[0]
    return exact_amount(given, currency, node.line), None, "", ""


def _numbers(account: Node | None) -> tuple[str, str]:
    """The IBAN of an account, or else its number."""
    number = account.value("ACCTID") if account is not None else ""
    bare = number.replace(" ", "").upper()
    return (bare, "") if valid_iban(bare) else ("", number)


def _day(node: Node | None, name: str) -> str:
    found = node.first(name) if node is not None else None
    return iso_day(clean(found.text), found.line) if found is not None and found.text else ""
