"""An e-invoice says in both syntaxes what the paper says, to the cent, and reads back as the same paper."""

import io
from collections.abc import Callable
from dataclasses import replace

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.faults import RuleBroken
from sync.papers.cii import cii
from sync.papers.codes import Profile
from sync.papers.factur_x import hybrid
from sync.papers.figures import Figures
from sync.papers.layout import instalment_words
from sync.papers.paper import EarlyPayment, Instalment, Paper, PaperKind
from sync.papers.reading import read_paper
from sync.papers.render import pdf
from sync.papers.texts import cleaned
from sync.papers.ubl import ubl

from .cases import CASES
from .samples import invoice, papers


def carried(paper: Paper) -> Paper:
    """What of a paper travels: its language and its look do not."""
    return replace(paper, language="en")


@pytest.mark.parametrize("written", [cii, ubl])
@given(papers())
@settings(deadline=None, max_examples=50)
def test_any_paper_reads_back_as_itself(written: Callable[[Paper], bytes], paper: Paper) -> None:
    assert read_paper(written(paper)) == carried(paper)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("written", [cii, ubl, hybrid])
def test_every_kind_of_tax_reads_back_as_itself(written: Callable[[Paper], bytes], name: str) -> None:
    assert read_paper(written(CASES[name])) == carried(CASES[name])


def test_instalments_travel_in_words_and_early_payment_as_programs_find_it() -> None:
    paper = replace(
        invoice(),
        terms="Net 30 days",
        instalments=(Instalment("2026-12-20", 200_00), Instalment("2027-01-20", 300_00)),
        early_payments=(EarlyPayment(14, 20_000), EarlyPayment(7, 33_333)),
    )
    for written in (cii, ubl):
        assert b"#SKONTO#TAGE=14#PROZENT=2.00#\n" in written(paper)
        back = read_paper(written(paper))
        assert back.early_payments == (EarlyPayment(14, 20_000),)
        words = ["Net 30 days", *instalment_words(paper, Figures("de", "EUR"))]
        assert back.terms.split("\n")[:3] == words
        assert "3,3333\N{NO-BREAK SPACE}%" in back.terms


def test_the_hybrid_is_pdf_a_3b_with_the_invoice_inside() -> None:
    reader = pypdf.PdfReader(io.BytesIO(hybrid(invoice())), strict=True)
    root = reader.trailer["/Root"]
    metadata = root["/Metadata"].get_object().get_data()
    for said in (
        b"<pdfaid:part>3</pdfaid:part>", b"<pdfaid:conformance>B</pdfaid:conformance>",
        b"<fx:DocumentType>INVOICE</fx:DocumentType>", b"<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>",
        b"<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>", b"<pdfaSchema:prefix>fx</pdfaSchema:prefix>",
    ):  # fmt: skip
        assert metadata.count(said) == 1, said
    assert reader.attachments["factur-x.xml"] == [cii(invoice())]
    (file,) = root["/AF"]
    assert file.get_object()["/AFRelationship"] == "/Alternative"
    assert file.get_object()["/EF"]["/F"].get_object()["/Subtype"] == "/text/xml"
    pages = [page.extract_text() for page in reader.pages]
    assert pages == [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf(invoice()))).pages]
    assert hybrid(invoice()) == hybrid(invoice())


def test_every_object_of_the_hybrid_is_where_its_table_says() -> None:
    file = hybrid(invoice())
    table = int(file.rsplit(b"startxref\n", 1)[1].split()[0])
    head, _, rows = file[table:].partition(b"0000000000 65535 f")
    assert head.startswith(b"xref\n0 ")
    places = [int(row[:10]) for row in rows.split(b"trailer")[0].splitlines() if row.strip()]
    assert [file[at:].split(b" obj")[0] for at in places] == [b"%d 0" % number for number in range(1, len(places) + 1)]
    assert len(places) > 20


def test_the_level_follows_the_profile() -> None:
    made = hybrid(invoice(), Profile.XRECHNUNG)
    assert b"<fx:ConformanceLevel>XRECHNUNG</fx:ConformanceLevel>" in made
    assert b"xrechnung_3.0" in pypdf.PdfReader(io.BytesIO(made)).attachments["factur-x.xml"][0]


@pytest.mark.parametrize("written", [cii, ubl, hybrid])
def test_what_is_provisional_is_never_an_e_invoice(written: Callable[[Paper], bytes]) -> None:
    for paper in (replace(invoice(), provisional=True), replace(invoice(), number="")):
        with pytest.raises(RuleBroken, match="BR-02"):
            written(paper)
    with pytest.raises(RuleBroken, match="BR-04"):
        written(replace(invoice(), kind=PaperKind.QUOTE))


@given(st.text(max_size=60))
@settings(deadline=None, max_examples=40)
def test_any_text_at_all_can_be_written(text: str) -> None:
    paper = replace(invoice(), notes=(text,))
    for written in (cii, ubl):
        assert "".join(read_paper(written(paper)).notes) == cleaned(text).strip()
