"""Quotes, invoices, bills, credit notes and down payments, by those who may and those who may not."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role
from sync.clock import new_id
from tests.books_machine.entries import Entries
from tests.books_machine.ground import BY, DAYS, OUTSIDE, PICK, POSTS, chosen, party_of
from tests.contracts.books import verb
from tests.contracts.paying import create

BOUGHT = ("bill", "vendor_credit")
Goods = list[dict[str, Any]]
_DOCUMENTS = (
    "SELECT id::text, kind, state, posted_at IS NOT NULL, issued::text, gross, lines::text LIKE '%settles_id%' "
    "FROM document WHERE deleted_at IS NULL ORDER BY id"
)


@st.composite
def goods_drawn(draw: st.DrawFn) -> Goods:
    """Lines that come to more than nothing together, credits and discounts among them; taxes by their names."""
    lines: Goods = []
    for at in range(draw(st.integers(1, 3))):
        price = draw(st.integers(1, 999_999_999)) if at == 0 else draw(st.integers(-99, 999_999))
        quantity = 10**6 if at == 0 else draw(st.sampled_from((10**6, 333_333, 2_500_000)))
        discount = draw(st.sampled_from((None, 55_000, 10**6))) if at else None
        taxes = draw(st.sampled_from(((), ("full",), ("low",))))
        lines.append({"unit_price": price * 10**3, "quantity": quantity, "tax_ids": taxes, "discount": discount})
    lines[0]["unit_price"] += 10**6
    return lines


class Documents(Entries):
    """`approved` says who has approved a bill as it stands."""

    def __init__(self, addresses: tuple[str, str]) -> None:
        super().__init__(addresses)
        self.approved: dict[Id, Id] = {}
        for kind, more in (("invoice", {}), ("invoice", {"currency": "USD", "rate": 9_000_000_000}), ("bill", {})):
            new = self.document(kind, DAYS[0], [{"unit_price": 119 * 10**6, "tax_ids": ("full",)}], **more)
            assert self.tried(new)
            assert self._approved(new.record_id, kind)
            assert self.tried(verb("document", new.record_id, "post_document"))

    def _approved(self, document: Id, kind: str) -> bool:
        """Have a bill approved by the one whose work that is; whether it can be posted now."""
        if kind in BOUGHT and self.tried(verb("document", document, "approve_document"), by=Role.APPROVER):
            self.approved[document] = self.people[Role.APPROVER].person
        return kind not in BOUGHT or document in self.approved

    def lines_of(self, goods: Goods, direction: str) -> Goods:
        """The lines of a document, each on an account."""
        account = self.books.accounts["income" if direction == "in" else "expense"]
        told = [{name: value for name, value in line.items() if value not in (None, ())} for line in goods]
        for line in told:
            line |= {"tax_ids": [self.books.accounts[each] for each in line.get("tax_ids", ())], "account_id": account}
        return told

    def document(self, kind: str, day: str, goods: Goods, **more: Any) -> Mutation:
        """A draft."""
        direction = "out" if kind in BOUGHT else "in"
        values = {
            "company_id": party_of(self.books, direction),
            "journal_id": self.books.accounts["sales" if direction == "in" else "purchases"],
            "issued": day,
            "currency": "EUR",
            "lines": self.lines_of(goods, direction),
        }
        return create("document", kind=kind, **values | more)

    def _one(self, pick: int, among: str = "TRUE") -> Any:
        return chosen(self.found(_DOCUMENTS.replace("deleted_at IS NULL", f"deleted_at IS NULL AND {among}")), pick)

    @rule(
        kind=st.sampled_from(("quote", "invoice", "invoice", "bill")),
        day=st.sampled_from((*DAYS, OUTSIDE)),
        goods=goods_drawn(),
        rate=st.sampled_from((None, None, 9_137_000_000)),
        how=st.sampled_from(({}, {}, {"prices_include_tax": True}, {"cash_rounding": 5}, {"tax_rounding": "line"})),
        down=st.integers(0, 4),
        by=BY,
    )
    def draw_up(
        self, kind: str, day: str, goods: Goods, rate: int | None, how: dict[str, Any], down: int, by: Role
    ) -> None:
        money = {"currency": "USD", "rate": rate} if rate else {}
        paid = {"is_down_payment": True} if down == 0 and kind == "invoice" else {}
        assert self.tried(self.document(kind, day, goods, **money, **how, **paid), by=by) == (by is not Role.APPROVER)

    @rule(kind=st.sampled_from(("invoice", "invoice", "bill")), day=st.sampled_from(DAYS), goods=goods_drawn())
    def draw_up_and_post(self, kind: str, day: str, goods: Goods) -> None:
        new = self.document(kind, day, goods)
        assert self.tried(new)
        assert self._approved(new.record_id, kind)
        self._posts(next(each for each in self.found(_DOCUMENTS) if each[0] == new.record_id), None, Role.ADMIN)

    @rule(pick=PICK, day=st.none() | st.sampled_from(DAYS), by=BY, is_approved=st.booleans())
    def post_a_document(self, pick: int, day: str | None, by: Role, is_approved: bool) -> None:
        one = self._one(pick, "kind <> 'quote' AND posted_at IS NULL")
        if one is not None:
            if is_approved:
                self._approved(one[0], one[1])
            self._posts(one, day, by)

    def _posts(self, one: Any, day: str | None, by: Role) -> None:
        document, kind, state, posted, issued, gross, settles = one
        stands = self.tried(verb("document", document, "post_document", day=day), by=by)
        on = day or issued
        person = self.people[by].person
        approved = kind not in BOUGHT or self.approved.get(document) not in (None, person)
        may = by in POSTS and not posted and state != "void" and on is not None and self.is_open(on) and approved
        assert not stands or may, "posted what may not be"
        if kind in ("invoice", "bill") and gross and not settles:
            assert stands or not (may and self.is_open(on, taxed=True)), "refused what may be posted"

    @rule(pick=PICK, by=BY)
    def approve(self, pick: int, by: Role) -> None:
        one = self._one(pick, "kind IN ('bill', 'vendor_credit')")
        if one is not None:
            stands = self.tried(verb("document", one[0], "approve_document"), by=by)
            assert not stands or (by is not Role.SALES_REP and not one[3])
            if stands:
                self.approved[one[0]] = self.people[by].person

    @rule(pick=PICK, goods=goods_drawn())
    def change_a_document(self, pick: int, goods: Goods) -> None:
        """What is posted stays; what was approved and changes is approved no more."""
        one = self._one(pick)
        if one is not None:
            lines = self.lines_of(goods, "out" if one[1] in BOUGHT else "in")
            stands = self.tried(Mutation(new_id(), "document", one[0], Action.PATCH, {"lines": lines}))
            assert stands is not one[3]
            if stands:
                self.approved.pop(one[0], None)

    @rule(pick=PICK, what=st.sampled_from(("delete", "void_document", "post_document")))
    def touch_a_posted_document(self, pick: int, what: str) -> None:
        one = self._one(pick, "posted_at IS NOT NULL")
        if one is not None:
            deleted = Mutation(new_id(), "document", one[0], Action.DELETE)
            assert not self.tried(deleted if what == "delete" else verb("document", one[0], what))

    @rule(pick=PICK, what=st.sampled_from(("issue_quote", "accept_quote", "decline_quote", "void_document")))
    def decide(self, pick: int, what: str) -> None:
        one = self._one(pick, "kind = 'quote'" if what != "void_document" else "TRUE")
        if one is not None:
            self.tried(verb("document", one[0], what))

    @rule(pick=PICK, day=st.sampled_from(DAYS))
    def make_an_invoice(self, pick: int, day: str) -> None:
        one = self._one(pick, "kind = 'quote'")
        if one is not None:
            self.tried(verb("document", one[0], "convert_quote", day=day))

    @rule(pick=PICK, day=st.sampled_from(DAYS), part=st.none() | st.integers(1, 10**6))
    def credit(self, pick: int, day: str, part: int | None) -> None:
        one = self._one(pick, "posted_at IS NOT NULL")
        if one is not None:
            lines = None if part is None else [{"line": 0, "quantity": part}]
            self.tried(verb("document", one[0], "credit_document", day=day, lines=lines))

    @precondition(lambda self: self.found("SELECT 1 FROM document WHERE is_down_payment LIMIT 1"))
    @rule(pick=PICK, other=PICK)
    def settle_what_was_paid_down(self, pick: int, other: int) -> None:
        final, paid = self._one(pick, "posted_at IS NULL"), self._one(other, "is_down_payment")
        if final is not None:
            self.tried(verb("document", final[0], "settle_down_payment", down_payment_id=paid[0]))
