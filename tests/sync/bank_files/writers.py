"""Statements written as banks write them, in every format; and random ones to write."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape

from hypothesis import strategies as st

from shared_models.kernel.money import exponent, to_text
from sync.bank_files.statement import Statement, StatementLine

IBAN = "DE89370400440532013000"
OTHER = "FR1420041010050500013M02606"
WORDS = st.text("abc XYZ0129äöüßé&<>'\"/,;.-", max_size=60).map(lambda text: " ".join(text.split()))
CODES = st.text("ABC123", min_size=1, max_size=12)


@st.composite
def lines(draw: st.DrawFn, currency: str) -> StatementLine:
    day = date(2026, 1, 1) + timedelta(draw(st.integers(0, 40)))
    return StatementLine(
        day=day.isoformat(),
        value_day=(day + timedelta(draw(st.integers(-3, 3)))).isoformat(),
        amount=draw(st.integers(-(10**12), 10**12)),
        currency=currency,
        name=draw(WORDS),
        iban=draw(st.sampled_from(["", OTHER])),
        purpose=draw(WORDS),
        end_to_end_id=draw(st.just("") | CODES),
        bank_reference=draw(st.just("") | CODES),
    )


@st.composite
def statements(draw: st.DrawFn, currencies: tuple[str, ...] = ("EUR", "JPY", "KWD"), fewest: int = 0) -> Statement:
    currency = draw(st.sampled_from(currencies))
    found = tuple(sorted(draw(st.lists(lines(currency), min_size=fewest, max_size=6)), key=lambda each: each.day))
    opening = draw(st.integers(-(10**13), 10**13))
    return Statement(
        form="",
        currency=currency,
        lines=found,
        iban=IBAN,
        opening=opening,
        closing=opening + sum(each.amount for each in found),
        opening_day="2026-01-01",
        closing_day="2026-02-20",
        number=str(draw(st.integers(1, 300))),
    )


def _plain(amount: int, currency: str) -> str:
    return to_text(amount, exponent(currency))


def camt(*given: Statement, form: str = "053", version: str = "08", newline: str = "\n") -> bytes:
    message, inner = {
        "052": ("BkToCstmrAcctRpt", "Rpt"),
        "053": ("BkToCstmrStmt", "Stmt"),
        "054": ("BkToCstmrDbtCdtNtfctn", "Ntfctn"),
    }[form]
    parts = ['<?xml version="1.0" encoding="UTF-8"?>']
    parts += [f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.{form}.001.{version}"><{message}>']
    parts += ["<GrpHdr><MsgId>1</MsgId></GrpHdr>"]
    for each in given:
        parts += [f"<{inner}><Id>S</Id><ElctrncSeqNb>{each.number}</ElctrncSeqNb>"]
        parts += [f"<Acct><Id><IBAN>{each.iban}</IBAN></Id><Ccy>{each.currency}</Ccy></Acct>"]
        if each.opening is not None and each.closing is not None:
            parts += [_camt_balance("OPBD", each.opening, each.currency, each.opening_day)]
            parts += [_camt_balance("CLBD", each.closing, each.currency, each.closing_day)]
        parts += [camt_entry(line, version) for line in each.lines]
        parts += [f"</{inner}>"]
    parts += [f"</{message}></Document>"]
    return newline.join(parts).encode()


def _camt_balance(code: str, amount: int, currency: str, day: str) -> str:
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{_camt_amount(amount, currency)}"
        f"<Dt><Dt>{day}</Dt></Dt></Bal>"
    )


def _camt_amount(amount: int, currency: str) -> str:
    return (
        f'<Amt Ccy="{currency}">{_plain(abs(amount), currency)}</Amt>'
        f"<CdtDbtInd>{'DBIT' if amount < 0 else 'CRDT'}</CdtDbtInd>"
    )


def camt_details(line: StatementLine, version: str = "08", inside: str = "") -> str:
    role = "Cdtr" if line.amount < 0 else "Dbtr"
    name = f"<Nm>{escape(line.name)}</Nm>"
    party = name if version < "08" else f"<Pty>{name}</Pty>"
    account = f"<{role}Acct><Id><IBAN>{line.iban}</IBAN></Id></{role}Acct>" if line.iban else ""
    return (
        f"<TxDtls><Refs><EndToEndId>{line.end_to_end_id or 'NOTPROVIDED'}</EndToEndId></Refs>{inside}"
        f"<RltdPties><{role}>{party}</{role}>{account}</RltdPties>"
        f"<RmtInf><Ustrd>{escape(line.purpose)}</Ustrd></RmtInf></TxDtls>"
    )


def camt_entry(line: StatementLine, version: str = "08") -> str:
    status = "BOOK" if version < "08" else "<Cd>BOOK</Cd>"
    reference = f"<AcctSvcrRef>{line.bank_reference}</AcctSvcrRef>" if line.bank_reference else ""
    return (
        f"<Ntry>{_camt_amount(line.amount, line.currency)}<Sts>{status}</Sts><BookgDt><Dt>{line.day}</Dt></BookgDt>"
        f"<ValDt><Dt>{line.value_day}</Dt></ValDt>{reference}<BkTxCd><Prtry><Cd>NTRF</Cd></Prtry></BkTxCd>"
        f"<NtryDtls>{camt_details(line, version)}</NtryDtls></Ntry>"
    )


def _short(day: str) -> str:
    return day[2:].replace("-", "")


def _swift(amount: int, currency: str) -> str:
    text = _plain(abs(amount), currency)
    return text.replace(".", ",") if "." in text else f"{text},"


def mt940(*given: Statement, envelope: bool = False) -> bytes:
    found: list[str] = []
    for each in given:
        assert each.opening is not None
        assert each.closing is not None
        body = [":20:STARTUMS", f":25:{each.iban}", f":28C:{each.number}", ":60F:" + _swift_balance(each, True)]
        for line in each.lines:
            sign = "D" if line.amount < 0 else "C"
            reference = f"//{line.bank_reference}" if line.bank_reference else ""
            days = f"{_short(line.value_day)}{_short(line.day)[2:]}"
            body += [f":61:{days}{sign}{_swift(line.amount, line.currency)}NTRFNONREF{reference}"]
            body += swift_purpose(line)
        body += [":62F:" + _swift_balance(each, False), "-"]
        found += ["{1:F01BANKDEFFXXXX}{2:O940}{4:", *body[:-1], "-}"] if envelope else body
    return "\r\n".join([*found, ""]).encode()


def _swift_balance(each: Statement, opening: bool) -> str:
    amount, day = (each.opening, each.opening_day) if opening else (each.closing, each.closing_day)
    assert amount is not None
    return f"{'D' if amount < 0 else 'C'}{_short(day)}{each.currency}{_swift(amount, each.currency)}"


def swift_purpose(line: StatementLine) -> list[str]:
    text = ""
    pieces = [f"EREF+{line.end_to_end_id}"] if line.end_to_end_id else []
    whole = f"SVWZ+{line.purpose}"
    pieces += [whole[at : at + 27] for at in range(0, len(whole), 27)]
    for number, piece in enumerate(pieces):
        text += f"?{20 + number}{piece}"
    text = f"166{text}"
    if line.iban:
        text += f"?31{line.iban}"
    text += f"?32{line.name[:27]}?33{line.name[27:]}"
    text = f":86:{text}"
    return [text[at : at + 65] for at in range(0, len(text), 65)]


OFX_1 = "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:UTF-8\r\nCHARSET:NONE\r\n\r\n"
OFX_2 = '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n'


def ofx(*given: Statement, version: int = 1) -> bytes:
    def leaf(name: str, value: str) -> str:
        text = escape(value, quote=False)
        return f"<{name}>{text}\r\n" if version == 1 else f"<{name}>{text}</{name}>\n"

    parts = [OFX_1 if version == 1 else OFX_2, "<OFX><BANKMSGSRSV1>"]
    for each in given:
        parts += ["<STMTTRNRS><STMTRS>", leaf("CURDEF", each.currency)]
        parts += ["<BANKACCTFROM>", leaf("BANKID", "37040044"), leaf("ACCTID", each.iban), "</BANKACCTFROM>"]
        parts += ["<BANKTRANLIST>", leaf("DTSTART", each.opening_day.replace("-", ""))]
        for line in each.lines:
            parts += ["<STMTTRN>", leaf("TRNTYPE", "OTHER"), leaf("DTPOSTED", line.day.replace("-", "") + "120000")]
            parts += [leaf("TRNAMT", _plain(line.amount, line.currency)), leaf("FITID", line.bank_reference)]
            parts += [leaf("NAME", line.name), leaf("MEMO", line.purpose), "</STMTTRN>"]
        parts += ["</BANKTRANLIST><LEDGERBAL>", leaf("BALAMT", _plain(each.closing or 0, each.currency))]
        parts += [leaf("DTASOF", each.closing_day.replace("-", "")), "</LEDGERBAL></STMTRS></STMTTRNRS>"]
    return "".join([*parts, "</BANKMSGSRSV1></OFX>"]).encode()


def qif(given: Statement, day_first: bool = False) -> bytes:
    rows = ["!Type:Bank"]
    for line in given.lines:
        year, month, day = line.day.split("-")
        order = f"{day}/{month}/{year}" if day_first else f"{int(month)}/{int(day)}'{year[2:]}"
        rows += [f"D{order}", f"T{_grouped(line.amount, line.currency)}", f"P{line.name}", f"M{line.purpose}", "^"]
    return "\n".join([*rows, ""]).encode()


def _grouped(amount: int, currency: str) -> str:
    whole, point, part = _plain(abs(amount), currency).partition(".")
    return f"{'-' if amount < 0 else ''}{int(whole):,}{point}{part}"


def german(amount: int, currency: str) -> str:
    return _grouped(amount, currency).translate(str.maketrans(",.", ".,"))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def csv_file(given: Statement, newest_first: bool = False, encoding: str = "utf-8") -> bytes:
    rows, balance = [], given.opening or 0
    for line in given.lines:
        balance += line.amount
        day = ".".join(reversed(line.day.split("-")))
        cells = [day, line.name, line.purpose, line.iban, german(line.amount, line.currency), line.currency]
        rows.append(";".join(map(_quoted, [*cells, german(balance, line.currency)])))
    head = ["Kontoauszug;;;;;;", "", "Buchungstag;Empfänger;Verwendungszweck;IBAN;Betrag;Währung;Saldo"]
    return "\r\n".join([*head, *(rows[::-1] if newest_first else rows), ""]).encode(encoding)
