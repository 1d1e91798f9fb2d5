"""Files made to harm, damaged files and files that are something else: refused with a reason, in little memory."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.bank_files.options import ReadOptions
from sync.bank_files.read import read
from sync.bank_files.statement import StatementUnreadable, difference

from .writers import camt, csv_file, mt940, ofx, qif, statements

BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a0 "ha">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    + b"]><Document>&a11;</Document>"
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Document><BkToCstmrStmt>&e;'
    b"</BkToCstmrStmt></Document>"
)
OFX_HEAD = b"OFXHEADER:100\nDATA:OFXSGML\n\n"
DEEP = b"<Document>" + b"<a>" * 200_000
MOVED = b":20:X\n:25:1\n:60F:C260101EUR1,00\n:61:260101%s\n:62F:C260101EUR1,00\n-\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "The file is empty."),
        (b" \r\n\t\n", "The file is empty."),
        (BOMB, "Line 1: The file brings definitions of its own (DOCTYPE)"),
        (BOMB.decode().encode("utf-16"), "Line 1: The file brings definitions of its own (DOCTYPE)"),
        (OUTSIDE, "Line 1: The file brings definitions of its own (DOCTYPE)"),
        (OFX_HEAD + b'<!DOCTYPE OFX [<!ENTITY x "y">]><OFX></OFX>', "Line 4: The file brings definitions"),
        (DEEP, "Line 1: More than 60 elements lie in each other"),
        (OFX_HEAD + b"<OFX>" + b"<A>" * 100_000 + b"</A></OFX>", "Line 4: There are too many elements"),
        (b"<Document>" + b"x" * 2_000_000, "Line 1: More than 1048576 characters"),
        (OFX_HEAD + b"<OFX><NAME>" + b"x" * 2_000_000, "Line 4: More than 1048576 characters"),
        (b":20:X\n:25:1\n:86:" + b"x" * 2_000_000, "Line 3: More than 1048576 characters"),
        (b"!Type:Bank\nM" + b"x" * 2_000_000, "Line 2: More than 1048576 characters"),
        (b"Datum;Betrag\n" + b"x" * 2_000_000, "Line 2: More than 1048576 characters"),
        (b'Datum;Betrag\n"' + b"1.1.2026;1,00\n" * 200_000, "A quotation mark in the row of line 2 is never closed"),
        (b"!Type:Bank\nD1/2'26\nT1\x00\n^\n", "Line 3: There are characters that no text has"),
        (b"!Type:Bank" + b"\n" * 2_000_000, "The file has more than 1000000 lines"),
        (b"!Type:Bank\n" + b"D1/31'26\nT1\n^\n" * 100_001, "The file has more than 100000 lines"),
        (b"<!--" + b"x" * 70_000 + b"-->" + OUTSIDE[21:], "Line 1: The file brings definitions of its own"),
        (b"<Document>\x00</Document>", "Line 1: "),
        (b'<?xml version="1.0" encoding="unicode_escape"?><Document/>', "Line 1: There is no encoding called"),
        (b"<Document><BkToCstmrStmt><Stmt>", "Line 1: The file is cut off or damaged"),
        (b"<html><body>Please sign in</body></html>", "This is no account statement: it begins with html"),
        (OFX_HEAD + b"<OFX><STMTRS><CURDEF>EUR<BANKTRANLIST></STMTRS>", "Line 4: The file is cut off"),
        (
            OFX_HEAD + b"<OFX><STATUS><SEVERITY>ERROR<MESSAGE>Too busy</STATUS></OFX>",
            "The file holds no statement, but an answer",
        ),
        (MOVED % b"C99999999999999999999,00NTRFX", "Line 4: '260101C99999999999999999999,00NTRFX' does not"),
        (MOVED % b"CXNTRFX", "Line 4: '260101CXNTRFX' does not belong"),
        (b":20:X\n:25:1\n:60F:C260101EUR1,00\n", "Line 1: The statement has no :62F:"),
        (b":28:7\n:20:X\n:25:1\n:60F:C260101EUR1,00\n", "Line 1: '7' does not belong"),
        (b":20:X\n:25:1\n:61:260101C1,00NTRFX\n", "Line 3: There is no opening balance (:60F:) before it"),
        (MOVED.replace(b"260101%s", b"2601011301C1,00NTRFX"), "Line 4: '1301' is not a day"),
        (b":20:X\n:25:1\n:60F:C269901EUR1,00\n", "Line 3: '269901' is not a day"),
        (b"!Type:Bank\nD1/31'26\nT99999999999999999999.00\n^\n", "Line 2: '99999999999999999999.00' is larger"),
        (b"!Type:Bank\nD1/31'26\nT1.00\n", "Line 2: The file is cut off"),
        (b"!Type:Invst\nD1/31'26\n^\n", "Line 1: These are investments"),
        (b"!Type:Bank\nD1/2'26\nT1\n^\nD2/1'26\nT1\n^\nD1/2'26\nT1\n^\n", "The days of this file may begin"),
        (b"Datum;Betrag\n31.01.2026;1,00\n31.01.2026;x\n", "Line 3, column Betrag: 'x' is not a number"),
        (b"Datum;Betrag\n31.01.2026;1,00\n32.01.2026;1\n", "Line 3, column Datum: '32.01.2026' is not a day"),
        (b"Datum;Betrag\n31.01.2026;1,00\ngestern;1\n31.01.2026;1\n", "Line 3, column Datum: 'gestern' is not a day"),
        (b"Datum;Betrag\n31.01.2026;1,001\n", "Line 2, column Betrag: '1,001' has more than 2 decimals"),
        (b"PK\x03\x04abc", "This is an Excel or other zipped file"),
        (b"%PDF-1.7", "This is a PDF"),
        (b"Dear customer, your statement is ready.", "The columns cannot be told by themselves"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_says_why_and_where(data: bytes, told: str) -> None:
    with pytest.raises(StatementUnreadable) as fault:
        read(data, "some.file")
    assert fault.value.reason.startswith(told)
    assert fault.value.detail["file"] == "some.file"


@pytest.mark.parametrize("data", [BOMB, DEEP, b"\n" * 20_000_000, b"<" * 5_000_000, b"<a>" * 5_000_000])
def test_hostile_files_need_little_memory(data: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(StatementUnreadable):
            read(data)
        assert tracemalloc.get_traced_memory()[1] < 8 * len(data) + 4_000_000
    finally:
        tracemalloc.stop()


def test_a_file_beyond_the_limit_is_not_even_looked_at() -> None:
    with pytest.raises(StatementUnreadable, match="The file has 100 MB; a bank file may have at most 50 MB"):
        read(bytes(100 * 1024 * 1024))


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(data)


STARTS = (b"<OFX>", b"OFXHEADER:100\n<OFX><STMTRS>", b":20:1\n:25:1\n:60F:", b"!Type:Bank\n", b"Date,Amount\n", b"<")


@given(st.sampled_from(STARTS), st.text("<>/:?+-0129,.;'\"^DTAPM\n STMTRN", max_size=200))
def test_random_files_with_a_known_start_are_read_or_refused(start: bytes, rest: str) -> None:
    read_or_refused(start + rest.encode())


@given(statements(fewest=1), st.sampled_from(["camt", "mt940", "ofx", "qif", "csv"]), st.data())
def test_damaged_files_are_read_or_refused(statement: object, form: str, data: st.DataObject) -> None:
    write = {"camt": camt, "mt940": mt940, "ofx": ofx, "qif": qif, "csv": csv_file}[form]
    whole = bytearray(write(statement))  # type: ignore[operator]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        piece = data.draw(st.binary(max_size=3) | st.sampled_from([b"<", b">", b"\n", b'"', b":61:", b"-", b"\x00"]))
        whole[at : at + data.draw(st.integers(0, 20))] = piece
        whole = whole or bytearray(b" ")
    read_or_refused(bytes(whole))


@pytest.mark.parametrize("write", [camt, mt940, ofx], ids=["camt", "mt940", "ofx"])
@settings(max_examples=40)
@given(data=st.data())
def test_a_file_that_is_cut_off_is_never_taken_for_a_whole_one(write: object, data: st.DataObject) -> None:
    statement = data.draw(statements(fewest=1))
    whole = write(statement)  # type: ignore[operator]
    cut = whole[: data.draw(st.integers(1, len(whole.rstrip(b"\r\n-")) - 3))]
    try:
        found = read(cut, options=ReadOptions())
    except StatementUnreadable:
        return
    assert not any(difference(each) == 0 for each in found)


def read_or_refused(data: bytes) -> None:
    try:
        for each in read(data, "x"):
            difference(each)
            for line in each.lines:
                assert abs(line.amount) < 2**63
                repr(line).encode()  # what is read can be stored
    except StatementUnreadable:
        pass
