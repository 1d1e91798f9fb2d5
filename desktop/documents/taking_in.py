"""A vendor's file is kept with its bill; an e-invoice fills the page: whom it is of, its days, its lines and taxes.

Law: what the file says is taken over as it stands; where our sums come to another total, that is said. A bill that is
posted takes a file, too, and nothing of it is filled.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.background import Background
from desktop.derive.value_text import ValueText
from desktop.derive.words import reason_of
from desktop.documents.file_pages import LARGEST, file_pages
from desktop.documents.sheet import Sheet
from desktop.documents.vendor_file import ATTACHMENT
from desktop.documents.words import tr
from shared_models.accounting.reckoning.tax_reckoning import NoTaxRate, rate_on
from shared_models.kernel.faults import Fault, InvalidValue
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent
from sync.replica import lists

if TYPE_CHECKING:
    from desktop.documents.document_page import DocumentPage
    from sync.papers.paper import Line, Paper


class TakingIn:
    """Reads files for one page, off the window's thread."""

    def __init__(self, page: "DocumentPage") -> None:
        self._page = page
        self._background = Background(page)

    def can(self) -> bool:
        """Whether a file can be put beside what is on the page."""
        sheet = self._page.sheet
        kept = sheet.workspace.catalogue.record_types.get(ATTACHMENT)
        return not sheet.is_sale and kept is not None and sheet.workspace.actor.may(kept.permission("create"))

    def read(self, path: Path) -> None:
        """Keep a file with the bill, and fill the page with what it says where that is an e-invoice."""
        self._background.run(lambda: _paper(path), lambda paper: self._take(path, paper), self._fail)

    def _take(self, path: Path, paper: "Paper | None") -> None:
        page = self._page
        page.fault.say("")
        if paper is not None and not page.sheet.is_final:
            self._fill(paper)
        page.work.keep_file(path)

    def _fill(self, paper: "Paper") -> None:
        page = self._page
        fill(page.sheet, paper)
        page.show_fields()
        page.work.warn()
        told, found = paper.totals.gross, page.sheet.figures().get("gross")
        if not page.fault.text() and told != found:
            currency = str(page.sheet.values["currency"])
            amount = ValueText(page.workspace.locale).money(told, currency, exponent(currency))
            page.fault.say(
                tr("The file says {amount} in total. Check the lines and their taxes.").format(amount=amount)
            )

    def _fail(self, fault: Fault) -> None:
        self._page.fault.say(reason_of(fault))


def fill(sheet: Sheet, paper: "Paper") -> None:
    """Let the sheet hold what an e-invoice says."""
    kind = "vendor_credit" if paper.kind == "credit_note" else "bill"
    values: dict[str, Any] = {
        "kind": kind,
        "company_id": _company(sheet, paper.seller.name),
        "reference": paper.number or None,
        "issued": paper.issue_day or None,
        "supplied": paper.delivery_day or None,
        "due": paper.due_day or None,
        "currency": paper.currency,
    }
    plain = {name: each for name, each in values.items() if each}
    sheet.type_again({"values": {**plain, "lines": [_line(sheet, each, paper.issue_day) for each in paper.lines]}})


def _paper(path: Path) -> "Paper | None":
    """What an e-invoice says, None for a file that is none. Raises Fault for what cannot be read or shown at all."""
    from sync.papers.reading import read_paper

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as fault:
        raise InvalidValue(tr("This file cannot be read.")) from fault
    try:
        return read_paper(data)
    except Fault:
        next(file_pages(data))
        return None


def _line(sheet: Sheet, line: "Line", day: str) -> dict[str, Any]:
    words = "\n".join(each for each in (line.text, line.description) if each)
    tax = _tax(sheet, line.category.value, line.percent, day)
    found = {
        "kind": "item",
        "text": words,
        "quantity": line.quantity,
        "unit": line.unit,
        "unit_price": line.unit_price,
        "discount": line.discount,
        "tax_ids": [tax] if tax is not None else None,
    }
    return {name: each for name, each in found.items() if each not in (None, "")}


def _tax(sheet: Sheet, category: str, percent: int, day: str) -> Id | None:
    """The tax on purchases of a category that is levied at this percent on the day."""
    for each in sheet.shelf.all("tax"):
        if each["use"] == "purchase" and each["category"] == category and _rate(each, day) == percent:
            found: Id = each["id"]
            return found
    return None


def _rate(tax: Mapping[str, Any], day: str) -> int | None:
    try:
        return rate_on(tax["rates"], day)
    except NoTaxRate:
        return None


def _company(sheet: Sheet, name: str) -> Id | None:
    """The company that is called so."""
    kind = sheet.workspace.catalogue.record_type("company")
    hits = lists.search(sheet.workspace.reader, [kind], name, 8) if name else []
    return next((each.id for each in hits if each.title.casefold() == name.casefold()), None)
