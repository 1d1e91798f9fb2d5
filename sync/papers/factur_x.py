"""An invoice as one file for people and programs: PDF/A-3b with the e-invoice as CII inside (Factur-X, ZUGFeRD).

Law: the PDF is drawn once, the XML is attached by the typesetter, and only the metadata is put in again: with the
properties that Factur-X 1.0 asks for and their description, without which the file would not be PDF/A.
"""

import re
from typing import Final

from shared_models.kernel.faults import Unexpected
from sync.papers.cii import cii
from sync.papers.codes import Profile
from sync.papers.paper import Paper
from sync.papers.render import drawn_pdf

_LEVELS = {Profile.EN16931: "EN 16931", Profile.XRECHNUNG: "XRECHNUNG", Profile.PEPPOL: "EN 16931"}
_SPACE: Final = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"
_PROPERTIES = (
    ("DocumentFileName", "The name of the embedded XML document"),
    ("DocumentType", "The type of the hybrid document"),
    ("Version", "The version of the standard that the embedded XML document keeps to"),
    ("ConformanceLevel", "The conformance level of the embedded XML document"),
)
_OFFSET = 10
"""The first digits of a row of the cross-reference table say where an object begins (ISO 32000-1, 7.5.4)."""


def hybrid(paper: Paper, profile: Profile = Profile.EN16931) -> bytes:
    """The PDF with the e-invoice inside; raises RuleBroken where the paper breaks a rule or cannot be drawn."""
    return with_properties(drawn_pdf(paper, cii(paper, profile).decode()), _LEVELS[profile])


def with_properties(pdf: bytes, level: str) -> bytes:
    """The PDF as the typesetter wrote it, with the properties of Factur-X in its metadata.

    Everything behind the metadata moves by as much as they grow, and so do its places in the cross-reference table.
    """
    table_at = int(_found(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)[1])
    catalog = _found(rb"/Root (\d+) 0 R", pdf, table_at)[1]
    rows_at = _found(rb"xref\s+0 \d+\s+", pdf, table_at).end()
    root_at = _place(pdf, rows_at, int(catalog))
    number = int(_found(rb"/Metadata (\d+) 0 R", pdf, root_at)[1])
    begin = _place(pdf, rows_at, number)
    head = _found(rb"/Length (\d+)[^>]*>>\s*stream\r?\n", pdf, begin)
    length = int(head[1])
    packet = _told(pdf[head.end() : head.end() + length], level)
    grown = pdf[begin : head.start(1)] + b"%d" % len(packet) + pdf[head.end(1) : head.end()] + packet
    moved = len(grown) - (head.end() + length - begin)
    tail = bytearray(pdf[head.end() + length :])
    shift = head.end() + length
    for at in range(rows_at - shift, tail.index(b"trailer", rows_at - shift), 20):
        place = int(tail[at : at + _OFFSET])
        if place > begin:
            tail[at : at + _OFFSET] = b"%010d" % (place + moved)
    ending = bytes(tail).replace(b"startxref\n%d" % table_at, b"startxref\n%d" % (table_at + moved))
    return pdf[:begin] + grown + ending


def _found(pattern: bytes, pdf: bytes, at: int = 0) -> re.Match[bytes]:
    match = re.compile(pattern).search(pdf, at)
    if match is None:
        raise Unexpected("The document could not be finished: its metadata was not found")
    return match


def _place(pdf: bytes, rows_at: int, number: int) -> int:
    row = rows_at + 20 * number
    return int(pdf[row : row + _OFFSET])


def _told(packet: bytes, level: str) -> bytes:
    """The metadata with the properties of Factur-X, and with their description among those of other schemas."""
    values = {
        "DocumentFileName": "factur-x.xml",
        "DocumentType": "INVOICE",
        "Version": "1.0",
        "ConformanceLevel": level,
    }
    told = "".join(f"<fx:{name}>{value}</fx:{name}>" for name, value in values.items())
    described = "".join(
        f'<rdf:li rdf:parseType="Resource"><pdfaProperty:category>external</pdfaProperty:category>'
        f"<pdfaProperty:description>{words}</pdfaProperty:description>"
        f"<pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType></rdf:li>"
        for name, words in _PROPERTIES
    )
    schema = (
        '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>'
        f"<pdfaSchema:namespaceURI>{_SPACE}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix>"
        f"<pdfaSchema:property><rdf:Seq>{described}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )
    bag, end = b"<pdfaExtension:schemas><rdf:Bag>", b"</rdf:RDF>"
    if packet.count(bag) != 1 or packet.count(end) != 1:
        raise Unexpected("The document could not be finished: its metadata was not found")
    description = f'<rdf:Description rdf:about="" xmlns:fx="{_SPACE}">{told}</rdf:Description>'
    return packet.replace(bag, bag + schema.encode()).replace(end, description.encode() + end)
