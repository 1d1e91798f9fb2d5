"""What people get on paper: every figure on it, nothing of a text obeyed, the same bytes for the same paper."""

import base64
import io
import struct
import zlib
from dataclasses import replace
from itertools import accumulate, pairwise

import pypdf
import pytest
from hypothesis import given, settings

from shared_models.kernel.faults import Fault, InvalidValue, RuleBroken
from sync.papers.paper import Address, Branding, Line, OpenItem, PageSize, Paper, PaperKind, Party, Totals
from sync.papers.render import pdf, pictures

from .samples import BUYER, SELLER, invoice, papers, sold, summed, words


def text_of(paper: Paper) -> list[str]:
    """The text of each page, without blanks: lines are broken where the page wants."""
    pages = pypdf.PdfReader(io.BytesIO(pdf(paper))).pages
    return ["".join(page.extract_text().split()) for page in pages]


JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\xff\xff\xff\xff" + bytes(20)
"""The beginning of a picture of 65,535 by 65,535 points."""

GREY = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////"
    "////////wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AJ//Z"
)
PRINTERS = (
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP////////////////////////////////////////////"
    "///////8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABQAAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADgRDAE0AWQBL"
    "AAA/AGmmmv/Z"
)
"""JPEG in grey, and in the four colours of printers, which PDF/A takes with a profile only."""


def packed(text: str) -> str:
    return "".join(text.split())


def png(width: int = 60, height: int = 20) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    rows = b"".join(b"\0" + bytes([20, 90, 160, 200]) * width for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_an_invoice_says_everything_in_its_language() -> None:
    (page,) = text_of(invoice())
    for said in (
        "Rechnung RE-2026-0042", "Nordlicht Werkstatt GmbH", "Brückner & Söhne KG", "20.11.2026", "20. Dezember 2026",
        "PO-7781", "04011000-12345-34", "12 h", "1.512,00", "USt. 19 % auf 5.193,00", "986,67", "USt. 7 % auf 126,18",
        "DE02 1203 0000 0000 2020 51", "2 % Skonto bei Zahlung innerhalb von 14 Tagen", "5.814,68 €", "−500,00",
        "Seite 1 von 1", "Lager Süd", "Two days & minutes <on site>",
    ):  # fmt: skip
        assert packed(said) in page, said


def test_the_subject_of_a_note_is_for_programs_only() -> None:
    page = "".join(text_of(replace(invoice(), notes=("#PMD#Late payment costs", "#1 of #ABC#"))))
    assert "Latepaymentcosts" in page
    assert "PMD" not in page
    assert "#1of#ABC#" in page


def test_equal_papers_give_equal_bytes() -> None:
    assert pdf(invoice()) == pdf(invoice())
    assert pdf(invoice()) != pdf(replace(invoice(), number="RE-2026-0043"))


def test_it_says_that_it_is_pdf_a_3b_and_is_tagged() -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf(invoice())))
    metadata = reader.trailer["/Root"]["/Metadata"].get_object().get_data()
    assert b"<pdfaid:part>3</pdfaid:part>" in metadata
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in metadata
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    fonts = {font for page in reader.pages for font in page["/Resources"]["/Font"].values()}
    for font in (each.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"] for each in fonts):
        assert {"/FontFile2", "/FontFile3"} & font.get_object().keys(), "every font is in the file"


@pytest.mark.parametrize(
    ("kind", "language", "watermark"),
    [
        ("invoice", "en", "Provisional"),
        ("invoice", "de", "Vorläufig"),
        ("quote", "en", "Draft"),
        ("quote", "fr", "Brouillon"),
    ],
)
def test_the_watermark_stands_on_every_page_as_long_as_it_is_provisional(
    kind: str, language: str, watermark: str
) -> None:
    lines = tuple(sold(f"Line {at}", 1_000, 10_00) for at in range(60))
    paper = replace(summed(replace(invoice(), lines=lines)), kind=PaperKind(kind), language=language, number="")
    assert not [page for page in text_of(paper) if watermark in page]
    provisional = text_of(replace(paper, provisional=True))
    assert len(provisional) > 1
    assert all(watermark in page for page in provisional)


def test_what_is_carried_to_the_next_page_is_the_sum_of_the_rows_before() -> None:
    lines = tuple(sold(f"Row{at:03}.", 1_000, 10_00 + at, description="words " * (at % 30)) for at in range(1, 90))
    pages = text_of(replace(summed(replace(invoice(), lines=lines, adjustments=())), language="en"))
    assert len(pages) > 3
    sums = {f"Row{at:03}.": f"{total / 100:,.2f}" for at, total in enumerate(accumulate(line.net for line in lines), 1)}
    for at, (page, following) in enumerate(pairwise(pages), 1):
        last = max((each for each in sums if each in page), default="")
        if "Carriedforward" in page:
            assert f"Carriedforward{sums[last]}" in page
            assert f"Broughtforward{sums[last]}" in following
        assert f"Page{at}of{len(pages)}" in page
    assert "Carriedforward" in pages[0]
    assert "forward" not in text_of(invoice())[0]


@pytest.mark.parametrize(
    "hostile",
    ['#read("/etc/passwd")', "$x^2$", "\\ \\u{41}", "*bold* _it_ `raw`", "= Heading", "@ref <label>", "#[[[",
     '"#panic()"', "{{{", "//comment", "https://x.example/a", "\u202ereversed",
     "a\x00b\x0bc\x1b[0m", "#sys.inputs.data"],
)  # fmt: skip
def test_no_text_is_obeyed(hostile: str) -> None:
    paper = invoice()
    party = Party(hostile, replace(SELLER.address, lines=(hostile,)), contact=hostile, phone=hostile)
    paper = replace(
        paper, seller=party, buyer=party, number=hostile, notes=(hostile,), terms=hostile, intro=hostile,
        lines=tuple(replace(line, text=hostile, description=hostile) for line in paper.lines),
        branding=Branding(footer=(hostile,), address_line=hostile),
    )  # fmt: skip
    page = "".join(text_of(paper))
    shown = packed("".join(each for each in hostile if each.isprintable()).replace("\u202e", ""))
    assert page.count(shown) >= 8 or "reversed" in hostile
    assert "root:" not in page


@given(words, papers())
@settings(deadline=None, max_examples=15)
def test_any_text_is_drawn(text: str, paper: Paper) -> None:
    assert pdf(replace(paper, intro=text, branding=Branding(footer=(text,) * 6))).startswith(b"%PDF-1.7")


def test_a_word_wider_than_its_column_is_broken_and_none_of_it_is_lost() -> None:
    wide = "".join(f"w{at:03}" for at in range(100))
    lines = (replace(sold("x", 1_000, 1_00), text=wide), sold("y", 1_000, 1_00))
    paper = replace(summed(replace(invoice(), lines=lines, adjustments=())), buyer=replace(BUYER, name=wide))
    text = pypdf.PdfReader(io.BytesIO(pdf(paper))).pages[0].extract_text()
    assert text.replace("\n", "").replace("\u200b", "").count(wide) == 2
    assert max(map(len, text.splitlines())) < 100


def test_an_address_of_six_lines_stands_in_the_window_of_din_5008() -> None:
    named = ("Kunde mit Namen", "Ansprechpartner", "Zeile Eins", "Zeile Zwei", "Zeile Drei", "89073 Ulm")
    buyer = replace(BUYER, name=named[0], contact=named[1], address=Address(named[2:5], "89073", "Ulm", "", "DE"))
    places: dict[str, float] = {}

    def seen(text: str, at: list[float], _within: object, _font: object, _size: object) -> None:
        for each in named:
            if each in text:
                places[each] = 297 - at[5] / 72 * 25.4  # millimetres from the top

    page = pypdf.PdfReader(io.BytesIO(pdf(replace(invoice(), buyer=buyer, delivery=None)))).pages[0]
    page.extract_text(visitor_text=seen)
    assert sorted(places, key=places.__getitem__) == list(named)
    assert 62.7 < min(places.values()) < max(places.values()) < 90


def test_arabic_runs_from_right_to_left() -> None:
    paper = replace(invoice(), language="ar", buyer=replace(BUYER, name="مؤسسة الأمل"))
    assert "5,814.68" in text_of(paper)[0]
    reader = pypdf.PdfReader(io.BytesIO(pdf(paper)))
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/Direction"] == "/R2L"


def test_a_logo_is_drawn_and_a_broken_one_is_a_fault() -> None:
    svg = (
        b'<svg width="40" xmlns="http://www.w3.org/2000/svg" height="10"><rect width="40" height="9" fill="red"/></svg>'
    )
    plain = pdf(invoice())
    for logo in (png(), svg, base64.b64decode(GREY)):
        assert pdf(replace(invoice(), branding=Branding(logo=logo))) != plain
    for broken in (
        b"GIF89a",
        png()[:60],
        b"\xff\xd8\xff\xe0 no picture",
        b"<svg",
        png() * 40_000,
        png(5000, 4000),
        JPEG,
        base64.b64decode(PRINTERS),
    ):
        with pytest.raises(Fault, match="logo") as caught:
            pdf(replace(invoice(), branding=Branding(logo=broken)))
        assert caught.value.field == "logo"


def test_what_no_font_can_draw_is_a_fault_that_says_so() -> None:
    with pytest.raises(RuleBroken, match="No font"):
        pdf(replace(invoice(), notes=("\U00013000\U0001f9ff\ue000",)))


def test_letters_list_what_is_open() -> None:
    items = (
        OpenItem("2026-09-01", "Invoice", 250_00, "RE-1", "2026-09-30", 200_00, days_late=51),
        OpenItem("2026-10-01", "Invoice", 100_00, "RE-2", "2026-10-31", days_late=20),
    )
    letter = replace(
        invoice(), kind=PaperKind.REMINDER, items=items, lines=(), adjustments=(), taxes=(), fee=5_00, interest=1_23,
        totals=Totals(payable=306_23), ageing=(0, 100_00, 200_00, 0, 0), language="en",
    )  # fmt: skip
    (page,) = text_of(letter)
    for said in ("Payment reminder", "RE-1 · Invoice", "51", "200.00", "5.00", "1.23", "€306.23", "31–60 days"):
        assert packed(said) in page, said
    (page,) = text_of(replace(letter, kind=PaperKind.STATEMENT, opening=50_00, fee=0, interest=0))
    for said in ("Opening balance", "50.00", "250.00300.00", "100.00400.00", "Closing balance"):
        assert packed(said) in page, said


def test_paper_of_the_united_states_is_letter() -> None:
    paper = replace(invoice(), branding=Branding(size=PageSize.LETTER))
    box = pypdf.PdfReader(io.BytesIO(pdf(paper))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (612, 792)
    assert pictures(paper)[0].startswith(b"\x89PNG")


def test_a_sum_that_does_not_agree_is_never_printed() -> None:
    with pytest.raises(RuleBroken, match="BR-CO-15"):
        pdf(replace(invoice(), totals=replace(invoice().totals, gross=1)))


@pytest.mark.parametrize("language", ["", "x", "tlh", "de-CH", "pt_BR", "../../x", "en-US-posix", "zz-ZZ"])
def test_a_language_that_nobody_speaks_here_reads_english(language: str) -> None:
    (page, *_) = text_of(replace(invoice(), language=language))
    assert ("Rechnung" if language == "de-CH" else "Invoice") in page


def test_a_colour_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidValue, match="colour"):
        pdf(replace(invoice(), branding=Branding(accent='#000"; #panic()')))


def test_hundreds_of_lines_fit() -> None:
    lines = tuple(Line(f"L{at}", 1_000_000, 1_000_000, 1_00, percent=190_000) for at in range(300))
    assert "Seite1von" in text_of(summed(replace(invoice(), lines=lines)))[0]
