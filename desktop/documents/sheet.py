"""The document that is being written: its values and lines in memory, what follows from them, and what is to be stored.

Law: the figures come from the function that the server reckons with; nothing is added up here.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.documents.shelf import Shelf
from desktop.workspace import Workspace
from shared_models.accounting.ruled_taxes import taxes_for
from shared_models.crm.vat_number import vat_number_of
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from sync.clock import new_id, now

DOCUMENT = "document"
SALES = ("quote", "invoice", "credit_note")
ONE = 10**6
"""A quantity of one."""
_JOURNALS = {"quote": "sale", "invoice": "sale", "credit_note": "sale", "bill": "purchase", "vendor_credit": "purchase"}
Line = dict[str, Any]


class Sheet(QObject):
    """`changed()` is emitted with every change, `laid_out()` when there are other lines than before."""

    changed = Signal()
    laid_out = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.kind = workspace.catalogue.record_type(DOCUMENT)
        self.shelf = Shelf(workspace)
        self.values: dict[str, Value] = dict(self.kind.blank)
        self.lines: list[Line] = []
        self._stored: dict[str, Value] | None = None
        self._figures: Mapping[str, Value] | None = None
        self.problem = ""
        """Why nothing can be reckoned, in words; empty while it can."""

    @property
    def settings(self) -> Mapping[str, Any]:
        """The settings of the books, empty before there are any."""
        return self.shelf.get("ledger_settings", named_id("ledger_settings", "")) or {}

    @property
    def is_new(self) -> bool:
        """Whether it was never stored."""
        return self._stored is None

    @property
    def is_final(self) -> bool:
        """Whether nothing of it can be changed any more."""
        return bool(self.values["posted_at"]) or self.values["state"] in ("void", "declined")

    @property
    def is_sale(self) -> bool:
        """Whether it is ours, and not a vendor's."""
        return self.values["kind"] in SALES

    def can(self, verb: str) -> bool:
        """Whether there is such a verb for documents, and the person may run it."""
        found = self.workspace.catalogue.verbs.get((DOCUMENT, verb))
        return found is not None and self.workspace.actor.may(found.permission)

    def begin(self, kind: str, **values: Value) -> None:
        """Begin a new document with what is likely."""
        today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        self._stored = None
        settings = self.settings
        likely = {
            "id": new_id(),
            "kind": kind,
            "issued": today,
            "currency": settings.get("base_currency") or "EUR",
            "owner_id": self.workspace.person_id,
            "journal_id": self.journal_of(kind),
            "created_at": now(),
        }
        self.values = {**self.kind.blank, **likely, **values}
        self.lines = [dict(each) for each in values.get("lines") or [self.blank_line()]]
        self._tell(laid_out=True)

    def show(self, row: Mapping[str, Value]) -> None:
        """Show a stored document."""
        self._stored = dict(row)
        self.values = dict(row)
        self.lines = [dict(each) for each in row["lines"] or ()]
        if not self.lines and not self.is_final:
            self.lines.append(self.blank_line())
        self._tell(laid_out=True)

    def journal_of(self, kind: str) -> Id | None:
        """The first journal that such a document is posted in."""
        wanted = _JOURNALS[kind]
        return next((each["id"] for each in self.shelf.all("journal") if each["kind"] == wanted), None)

    def blank_line(self, kind: str = "item") -> Line:
        """A line with nothing in it."""
        line: Line = {"kind": kind, "quantity": ONE, "unit_price": 0}
        return line

    def set(self, name: str, value: Value) -> None:
        """Set a field of the document."""
        if same(self.values[name], value):
            return
        before, usual = self._places(), [self._usual_taxes(each) for each in self.lines]
        self.values[name] = value
        if self._places() != before:
            self._tax_again(usual)
        self._tell()

    def set_line(self, row: int, name: str, value: Value) -> None:
        """Set a column of a line; None takes it away."""
        line = self.lines[row]
        if same(line.get(name), value):
            return
        usual = self._usual_taxes(line) if self._says_something(line) else []
        if value in (None, "", []) and name not in ("quantity", "unit_price"):
            line.pop(name, None)
        else:
            line[name] = value if value is not None else 0
        if name == "product_id":
            self._complete(line)
        elif name != "tax_ids":
            self._tax_as_usual(line, usual)
        self._tell()

    def insert(self, row: int, kind: str = "item") -> None:
        """Put an empty line before a row."""
        self.lines.insert(row, self.blank_line(kind))
        self._tell(laid_out=True)

    def remove(self, row: int) -> None:
        """Take a line away; one always stays to be written in."""
        del self.lines[row]
        if not self.lines:
            self.lines.append(self.blank_line())
        self._tell(laid_out=True)

    def move(self, row: int, to: int) -> bool:
        """Let a line change places; whether there is such a place."""
        if not 0 <= to < len(self.lines):
            return False
        self.lines.insert(to, self.lines.pop(row))
        self._tell(laid_out=True)
        return True

    def written(self) -> list[Line]:
        """The lines that say something; the empty one at the end is only there to be written in."""
        return [each for each in self.lines if self._says_something(each)]

    def _says_something(self, line: Line) -> bool:
        return bool(line.keys() - {"kind", "quantity", "unit_price"} or line["unit_price"])

    def row(self) -> dict[str, Value]:
        """The document as a row, its figures among them."""
        return {**self.values, "lines": self.written(), **self.figures()}

    def figures(self) -> Mapping[str, Value]:
        """What follows from the lines; what was posted stays as it is. Nothing where it cannot be reckoned."""
        if self._figures is None:
            self._figures = {}
            self.problem = ""
            if self.kind.reckon is not None and not self.is_final:
                try:
                    self._figures = self.kind.reckon({**self.values, "lines": self.written()}, self.shelf)
                except Fault as fault:
                    self.problem = fault.reason
        return self._figures

    def changes(self) -> tuple[dict[str, Value], dict[str, Value]]:
        """The values that differ from what is stored: as they were, and as they are to be."""
        stored = self._stored or self.kind.blank
        now_ = {**self.values, "lines": self.written()}
        fields = [each.name for each in self.kind.own_fields if not each.by_verb]
        differ = [each for each in fields if not same(stored[each], now_[each])]
        return {each: stored[each] for each in differ}, {each: now_[each] for each in differ}

    def mutation(self) -> Mutation | None:
        """What stores it, None where nothing has changed."""
        if self.is_new and self.values["journal_id"] is None:  # it was begun before the journals were on this computer
            self.values["journal_id"] = self.journal_of(str(self.values["kind"]))
        before, after = self.changes()
        record_id = str(self.values["id"])
        if self.is_new:
            after = {name: each for name, each in after.items() if each not in (None, [])}
            after |= {"kind": self.values["kind"], "currency": self.values["currency"]}
            return Mutation(new_id(), DOCUMENT, record_id, Action.CREATE, after=after, at=now())
        if not after:
            return None
        return Mutation(new_id(), DOCUMENT, record_id, Action.PATCH, before=before, after=after, at=now())

    def snapshot(self) -> dict[str, Any]:
        """What has been typed, as a draft keeps it."""
        _, after = self.changes()
        return {"values": {"kind": self.values["kind"], **after}}

    def type_again(self, plain: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        after = dict(plain.get("values") or {})
        lines = after.pop("lines", None)
        self.values |= {name: each for name, each in after.items() if name in self.values}
        if lines is not None:
            self.lines = [dict(each) for each in lines] or [self.blank_line()]
        self._tell(laid_out=True)

    def taxes_of(self, product: Mapping[str, Any]) -> list[Id]:
        """The taxes of a product in this document, by the tax rules."""
        own = product["sale_tax_ids"] if self.is_sale else product["purchase_tax_ids"]
        return self._ruled(own or (), product["kind"])

    def _ruled(self, taxes: Sequence[Id], product: str | None) -> list[Id]:
        seller, buyer, home, business = self._places()
        rules = self.shelf.all("tax_rule")
        return taxes_for(taxes, rules, seller=seller, buyer=buyer, home=home, business=business, product=product)

    def _places(self) -> tuple[str | None, str | None, str | None, bool]:
        """Where the seller and the buyer are, where we are, and whether the buyer has a VAT number."""
        home, other = self.settings.get("country"), self._party()
        theirs = other.get("country") or home
        own = bool(self.settings.get("tax_number"))
        if self.is_sale:
            return home, theirs, home, vat_number_of(other) is not None
        return theirs, home, home, own

    def _party(self) -> Mapping[str, Any]:
        for name, kind in (("company_id", "company"), ("contact_id", "contact")):
            found = self.shelf.get(kind, str(self.values[name])) if self.values[name] else None
            if found is not None:
                return found
        return {}

    def _tax_again(self, usual: Sequence[list[Id]]) -> None:
        """The party is somewhere else: the lines bear other taxes than those that were usual there."""
        for line, before in zip(self.lines, usual, strict=True):
            product = self.shelf.get("product", line["product_id"]) if line.get("product_id") else None
            if product is not None:
                line["tax_ids"] = self.taxes_of(product)
            elif self._says_something(line):
                self._tax_as_usual(line, before)

    def _complete(self, line: Line) -> None:
        """A product fills its line."""
        product = self.shelf.get("product", line["product_id"]) if line.get("product_id") else None
        if product is None:
            return
        sale = self.is_sale
        price = product["price"] if sale or product["cost"] is None else product["cost"]
        found = {
            "text": "\n".join(each for each in (product["name"], product["description"]) if each),
            "unit": product["unit"],
            "account_id": product["income_account_id"] if sale else product["expense_account_id"],
            "tax_ids": self.taxes_of(product),
        }
        line.update({name: each for name, each in found.items() if each})
        if price is not None and product["currency"] in (None, self.values["currency"]):
            line["unit_price"] = price

    def _tax_as_usual(self, line: Line, before: list[Id]) -> None:
        """What is written without a product bears the usual taxes, unless others than those were chosen."""
        if line["kind"] == "item" and not line.get("product_id") and same(line.get("tax_ids") or [], before):
            line.pop("tax_ids", None)
            if usual := self._usual_taxes(line):
                line["tax_ids"] = usual

    def _usual_taxes(self, line: Line) -> list[Id]:
        """The tax of the account that the line is posted to: its own, else the usual one of the journal."""
        journal = self.shelf.get("journal", str(self.values["journal_id"])) if self.values["journal_id"] else None
        posted_to = line.get("account_id") or (journal["account_id"] if journal is not None else None)
        account = self.shelf.get("account", posted_to) if posted_to else None
        return self._ruled([account["tax_id"]], None) if account is not None and account["tax_id"] else []

    def _tell(self, *, laid_out: bool = False) -> None:
        self._figures = None
        if laid_out:
            self.laid_out.emit()
        self.changed.emit()
