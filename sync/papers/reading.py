"""A bill that arrives, as CII, as UBL, or as a PDF with either inside, becomes a Paper.

Law: the file is a stranger's. It is bounded and holds no document type, nothing in it is fetched or run, and what
cannot be understood is a fault that says so; what it says is taken over as it stands, agreeing or not.
"""

import io
import logging

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from shared_models.kernel.faults import Malformed, TooLarge, worded
from sync.papers.paper import Paper
from sync.papers.reading_cii import paper_of_cii
from sync.papers.reading_ubl import paper_of_ubl
from sync.papers.xml_tree import parsed

LARGEST_PDF = 20 * 1024 * 1024
_NAMES = ("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml")
_BROKEN = (PyPdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError, AssertionError)


def read_paper(data: bytes) -> Paper:
    """The document that an e-invoice holds; raises Malformed, InvalidValue or TooLarge where there is none to read."""
    root = parsed(e_invoice_of(data))
    if root.name == "rsm:CrossIndustryInvoice":
        return paper_of_cii(root)
    if root.name in ("inv:Invoice", "cn:CreditNote"):
        return paper_of_ubl(root)
    raise Malformed("This XML is neither a Cross Industry Invoice nor a UBL invoice or credit note")


def e_invoice_of(data: bytes) -> bytes:
    """The XML of the e-invoice: the file itself, or what is attached to the PDF; raises Malformed without one."""
    if data.lstrip()[:5] != b"%PDF-":
        return data
    if len(data) > LARGEST_PDF:
        raise TooLarge(worded("This PDF is larger than {limit} bytes", limit=LARGEST_PDF))
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it would complain of is somebody else's file
    try:
        attached = {name.lower(): files for name, files in PdfReader(io.BytesIO(data)).attachments.items()}
        for name in _NAMES:
            if attached.get(name):
                return bytes(attached[name][0])
    except _BROKEN as fault:
        raise Malformed(worded("This PDF cannot be read: {problem}", problem=fault)) from fault
    raise Malformed("No e-invoice is attached to this PDF")
