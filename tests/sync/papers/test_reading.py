"""Files of strangers: what is hostile is refused by name, what cannot be understood is a fault that says so."""

import io
from collections.abc import Callable
from contextlib import suppress

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.faults import Fault, InvalidValue, Malformed, TooLarge
from sync.papers import reading, xml_tree
from sync.papers.cii import cii
from sync.papers.factur_x import hybrid
from sync.papers.paper import Paper
from sync.papers.reading import read_paper
from sync.papers.render import pdf
from sync.papers.ubl import ubl

from .samples import invoice

BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><x>&b;</x>"""
OUTSIDE = b"""<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>"""
ELSEWHERE = b"""<!DOCTYPE x SYSTEM "http://attacker.example/x.dtd"><x/>"""


@pytest.mark.parametrize("hostile", [BOMB, OUTSIDE, ELSEWHERE, BOMB.decode().encode("utf-16")])
def test_a_document_type_is_refused(hostile: bytes) -> None:
    with pytest.raises(Malformed, match=r"DOCTYPE|no XML"):
        read_paper(hostile)


def test_size_depth_and_number_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TooLarge, match="deep"):
        read_paper(b"<a>" * 100 + b"</a>" * 100)
    monkeypatch.setattr(xml_tree, "MOST", 50)
    with pytest.raises(TooLarge, match="too many"):
        read_paper(b"<a>" + b"<b/>" * 51 + b"</a>")
    monkeypatch.setattr(xml_tree, "LARGEST", 100)
    monkeypatch.setattr(reading, "LARGEST_PDF", 100)
    for file in (cii(invoice()), hybrid(invoice())):
        with pytest.raises(TooLarge, match="100"):
            read_paper(file)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (b"<ram:GrandTotalAmount>6314.68", b"<ram:GrandTotalAmount>6.314,68", "6.314,68"),
        (b"<ram:GrandTotalAmount>6314.68", b"<ram:GrandTotalAmount>6314.685", "decimals"),
        (b"<ram:GrandTotalAmount>6314.68", b"<ram:GrandTotalAmount>NaN", "NaN"),
        (b"<ram:GrandTotalAmount>6314.68", b"<ram:GrandTotalAmount>" + b"9" * 25, "number|large"),
        (b">20261120<", b">20261340<", "no day"),
        (b">380<", b">999<", "type of invoice"),
        (b">EUR</ram:InvoiceCurrencyCode>", b">euro</ram:InvoiceCurrencyCode>", "currency"),
        (b"<ram:CategoryCode>S<", b"<ram:CategoryCode>Q<", "category"),
    ],
)
def test_what_cannot_be_understood_is_said(before: bytes, after: bytes, said: str) -> None:
    file = cii(invoice())
    assert before in file
    with pytest.raises(InvalidValue, match=said):
        read_paper(file.replace(before, after, 1))


@pytest.mark.parametrize(
    "file", [b"", b"no xml", b"<html/>", b"%PDF-1.7 but no more", b"<a", b"\x00\x01", b"<a>&b;</a>"]
)
def test_what_is_no_e_invoice_is_malformed(file: bytes) -> None:
    with pytest.raises(Malformed):
        read_paper(file)


def test_a_pdf_without_an_e_invoice_says_so() -> None:
    with pytest.raises(Malformed, match="No e-invoice"):
        read_paper(pdf(invoice()))


def test_it_is_found_under_the_names_that_others_use() -> None:
    for name in ("ZUGFeRD-invoice.xml", "xrechnung.xml", "factur-x.xml"):
        writer = pypdf.PdfWriter()
        writer.add_blank_page(100, 100)
        writer.add_attachment("other.txt", b"x")
        writer.add_attachment(name, ubl(invoice()))
        file = io.BytesIO()
        writer.write(file)
        assert read_paper(file.getvalue()).number == invoice().number


def test_other_prefixes_prices_per_hundred_and_missing_parts_are_read() -> None:
    file = cii(invoice()).replace(b"ram:", b"a:").replace(b"xmlns:ram", b"xmlns:a")
    assert read_paper(file).totals == invoice().totals
    per = b'1890.5</ram:ChargeAmount><ram:BasisQuantity unitCode="C62">100</ram:BasisQuantity>'
    priced = cii(invoice()).replace(b"1890.5</ram:ChargeAmount>", per)
    assert read_paper(priced).lines[1].unit_price == 18_905_000
    finer = cii(invoice()).replace(b"<ram:ChargeAmount>1890.5<", b"<ram:ChargeAmount>1890.12345678<")
    assert read_paper(finer).lines[1].unit_price == 1_890_123_457
    charged = ubl(invoice()).replace(b"<cbc:ChargeIndicator>false", b"<cbc:ChargeIndicator>true")
    assert read_paper(charged).lines[0].discount is None
    urn = "urn:oasis:names:specification:ubl:schema:xsd:"
    codes = "<c:InvoiceTypeCode>380</c:InvoiceTypeCode><c:DocumentCurrencyCode>EUR</c:DocumentCurrencyCode>"
    least = (
        f"<Invoice xmlns='{urn}Invoice-2' xmlns:c='{urn}CommonBasicComponents-2' name='x'>{codes}</Invoice>".encode()
    )
    assert read_paper(least).totals.payable == 0


@pytest.mark.parametrize("written", [cii, ubl, hybrid])
@given(st.data())
@settings(deadline=None, max_examples=40)
def test_a_damaged_file_is_read_or_refused(written: Callable[[Paper], bytes], data: st.DataObject) -> None:
    file = bytearray(written(invoice()))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(file) - 1))
        file[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
    with suppress(Fault):
        read_paper(bytes(file))
