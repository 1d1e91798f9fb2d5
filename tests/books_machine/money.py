"""Payments and what they pay, what is given up, and bank statements that are explained line by line."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from shared_models.platform.roles import Role
from tests.books_machine.documents import Documents
from tests.books_machine.ground import BY, DAYS, PICK, POSTS, chosen
from tests.contracts.bank import asked, moved, statement
from tests.contracts.books import verb
from tests.contracts.paying import create

_OPEN = (
    "SELECT l.entry_id::text, l.position, l.debit > 0, coalesce(l.currency, 'EUR'), "
    "CASE WHEN l.currency IS NULL THEN l.debit + l.credit - l.matched ELSE abs(l.foreign_amount) - l.matched_foreign "
    "END, l.party_id::text FROM ledger_line AS l JOIN account AS a ON a.id = l.account_id "
    "WHERE a.type IN ('receivable', 'payable') AND l.debit + l.credit > l.matched ORDER BY l.day, 1, 2"
)
_BANK_LINES = "SELECT id::text, amount, state, day::text FROM bank_line ORDER BY position, id"


class Money(Documents):
    """`closing` is what the bank says there is, `read` how many statements have come in."""

    def __init__(self, addresses: tuple[str, str]) -> None:
        super().__init__(addresses)
        self.closing: int | None = None
        self.last: Any = None
        self.read = 0
        self.read_a_statement([11_900, -11_900], twins=True, apart=0)

    @rule(
        pick=PICK,
        share=st.sampled_from((100, 100, 50, 1, 120)),
        given_up=st.sampled_from((None, None, None, "discount", "written_off")),
        over=st.sampled_from((0, 0, 500)),
        day=st.sampled_from(DAYS),
        by=BY,
    )
    def pay(self, pick: int, share: int, given_up: str | None, over: int, day: str, by: Role) -> None:
        one = chosen(self.found(_OPEN), pick)
        if one is None:
            return
        entry, line, is_debit, currency, open_amount, party = one
        amount = int(open_amount) * share // 100
        away = amount // 50 if given_up else 0
        item = {"entry_id": entry, "line": line, "amount": amount} | ({given_up: away} if given_up and away else {})
        values: dict[str, Any] = {"journal_id": self.books.accounts["bank journal"], "day": day, "currency": currency}
        values |= {"direction": "in" if is_debit else "out", "company_id": party, "items": [item]}
        values |= {"rate": 9_500_000_000} if currency != "EUR" else {}
        new = create("payment", amount=amount - away + over, **values)
        stands = self.tried(new, verb("payment", new.record_id, "post_payment"), by=by)
        may = by in POSTS and self.is_open(day) and 0 < amount <= open_amount
        assert not stands or may, "paid what may not be"
        if currency == "EUR" and not away and (party or not over):
            assert stands or not may, "refused what may be paid"

    @rule(amount=st.integers(1, 99_999), day=st.sampled_from(DAYS), comes_in=st.booleans())
    def pay_in_advance(self, amount: int, day: str, comes_in: bool) -> None:
        values: dict[str, Any] = {"journal_id": self.books.accounts["bank journal"], "day": day, "currency": "EUR"}
        values |= {"direction": "in" if comes_in else "out", "amount": amount}
        new = create("payment", company_id=self.books.accounts["customer" if comes_in else "vendor"], **values)
        assert self.tried(new, verb("payment", new.record_id, "post_payment")) == self.is_open(day)

    @rule(pick=PICK, day=st.sampled_from(DAYS))
    def take_a_payment_back(self, pick: int, day: str) -> None:
        one = chosen(self.found("SELECT id::text, state FROM payment ORDER BY id"), pick)
        if one is not None:
            stands = self.tried(verb("payment", one[0], "reverse_payment", day=day))
            assert not stands or (one[1] == "posted" and self.is_open(day))

    @rule(pick=PICK, others=st.lists(PICK, min_size=1, max_size=3), amount=st.none() | st.integers(1, 10**6))
    def allocate(self, pick: int, others: list[int], amount: int | None) -> None:
        lines = self.found(_OPEN)
        if lines:
            paid = chosen(lines, pick)
            items = [dict(zip(("entry_id", "line"), chosen(lines, each)[:2], strict=True)) for each in others]
            items[0] |= {"amount": amount} if amount else {}
            self.tried(verb("entry", paid[0], "allocate", line=paid[1], items=items))

    @rule(pick=PICK, day=st.sampled_from(DAYS), amount=st.none() | st.integers(1, 10**4))
    def write_off(self, pick: int, day: str, amount: int | None) -> None:
        one = chosen(self.found(_OPEN), pick)
        if one is not None:
            arguments = {"line": one[1], "day": day, "amount": amount}
            stands = self.tried(verb("entry", one[0], "write_off", **arguments))
            assert not stands or (self.is_open(day) and (amount or 0) <= one[4])

    @rule(
        amounts=st.lists(st.integers(-99_999, 99_999).filter(bool), min_size=1, max_size=4),
        twins=st.booleans(),
        apart=st.sampled_from((0, 0, 0, 1)),
    )
    def read_a_statement(self, amounts: list[int], twins: bool, apart: int) -> None:
        """One that continues the last, or leaves a cent out."""
        self.read += 1
        lines = [moved(f"2026-02-{self.read % 28 + 1:02}", each, f"Line {self.read}/{each}") for each in amounts]
        lines += lines[:1] if twins else []
        opening = (self.closing or 0) + apart
        coming = statement(opening, *lines, number=str(self.read))
        stands = self._imported(coming)
        assert stands == (apart == 0 or self.closing is None)
        if stands:
            self.closing, self.last = coming.closing, coming

    @rule()
    def read_the_last_statement_again(self) -> None:
        if self.last is not None:
            before = self.do(self.books.head())
            assert self._imported(self.last)
            assert self.do(self.books.head()) == before, "what was read again has changed something"

    def _imported(self, coming: Any) -> bool:
        asking = self.do(asked(self.books, self.books.accounts["house bank"], coming))
        return self.tried(*asking) if asking else True

    @rule(pick=PICK, item=PICK, coded=st.sampled_from((True, False, False)), by=BY)
    def explain_a_bank_line(self, pick: int, item: int, coded: bool, by: Role) -> None:
        one = chosen(self.found(_BANK_LINES), pick)
        if one is None:
            return
        line, amount, state, day = one
        fits = [each for each in self.found(_OPEN) if each[2] == (amount > 0) and each[3] == "EUR"]
        pays = None if coded else chosen(fits, item)
        arguments: dict[str, Any] = {}
        rest = amount
        if pays is not None:
            settled = min(abs(amount), pays[4])
            arguments["items"] = [{"entry_id": pays[0], "line": pays[1], "amount": settled}]
            rest -= settled if amount > 0 else -settled
        if rest:
            arguments["coding"] = [{"account_id": self.books.accounts["expense"], "amount": rest}]
        stands = self.tried(verb("bank_line", line, "reconcile", **arguments), by=by)
        assert stands == (state == "open" and by in POSTS and self.is_open(day))

    @rule(pick=PICK, day=st.sampled_from(DAYS))
    def open_a_bank_line_again(self, pick: int, day: str) -> None:
        one = chosen(self.found(_BANK_LINES), pick)
        if one is not None:
            stands = self.tried(verb("bank_line", one[0], "undo_reconcile", day=day))
            assert not stands or one[2] != "open"
