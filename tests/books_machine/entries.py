"""Journal entries by hand, the matches of their lines, and the months and locks that let them in."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from shared_models.accounting.calendar import last_day, period_key
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.books_machine.ground import BY, DAYS, MONTHS, OUTSIDE, PICK, POSTS, Ground, chosen
from tests.contracts.books import line, verb

PARTIES = {"receivable": "customer", "payable": "vendor"}
NOBODY = "nobody's"
"""A line on the customers' account that does not say whose it is."""

NAMES = ("bank", "receivable", "receivable", "payable", "payable", "income", "income", NOBODY)
Drawn = list[tuple[str, int, int, bool]]


@st.composite
def lines_drawn(draw: st.DrawFn) -> Drawn:
    """Accounts with a debit or a credit, in the base currency or another: mostly balanced."""
    debits = draw(st.lists(st.tuples(st.sampled_from(NAMES), st.integers(1, 10**6)), min_size=1, max_size=3))
    credits_ = [(draw(st.sampled_from(NAMES)), sum(amount for _, amount in debits))]
    if draw(st.integers(0, 7)) == 0:
        credits_ = draw(st.sampled_from([[], [(credits_[0][0], credits_[0][1] + 1)], [(credits_[0][0], 0)]]))
    foreign = draw(st.booleans())
    return [(name, amount, 0, foreign) for name, amount in debits] + [(n, 0, amount, False) for n, amount in credits_]


class Entries(Ground):
    """`drafts` are entries with their day, and whether their lines may be posted; `posted` the day of each."""

    def __init__(self, addresses: tuple[str, str]) -> None:
        super().__init__(addresses)
        self.drafts: list[tuple[Id, str, bool]] = []
        self.posted: dict[Id, str] = {}

    def entry(self, lines: Drawn, day: str) -> Mutation:
        """The draft of an entry."""
        return self.books.draft([self._line(*each) for each in lines], day)

    def _line(self, name: str, debit: int, credit: int, is_foreign: bool) -> dict[str, Any]:
        accounts = self.books.accounts
        more: dict[str, Any] = {"currency": "USD", "foreign": debit} if is_foreign else {}
        more |= {"company_id": accounts[PARTIES[name]]} if name in PARTIES else {}
        return line(accounts["receivable" if name == NOBODY else name], debit, credit, **more)

    @staticmethod
    def _balances(lines: Drawn) -> bool:
        """Whether the lines may be posted at all."""
        sides = sum(debit for _, debit, _, _ in lines), sum(credit for _, _, credit, _ in lines)
        if any(name == NOBODY for name, _, _, _ in lines):
            return False
        return len(lines) > 1 and sides[0] == sides[1] and all(debit or credit for _, debit, credit, _ in lines)

    @rule(lines=lines_drawn(), day=st.sampled_from((*DAYS, OUTSIDE)))
    def write_a_draft(self, lines: Drawn, day: str) -> None:
        new = self.entry(lines, day)
        assert self.tried(new)
        self.drafts.append((new.record_id, day, self._balances(lines)))

    @rule(lines=lines_drawn(), day=st.sampled_from((*DAYS, OUTSIDE)))
    def write_and_post(self, lines: Drawn, day: str) -> None:
        new = self.entry(lines, day)
        stands = self.tried(new, verb("entry", new.record_id, "post_entry"))
        assert stands == (self._balances(lines) and self.is_open(day))
        if stands:
            self.posted[new.record_id] = day
        else:
            self.drafts.append((new.record_id, day, self._balances(lines)))

    @precondition(lambda self: self.drafts)
    @rule(pick=PICK, by=BY)
    def post(self, pick: int, by: Any) -> None:
        entry, day, balances = self.drafts[pick % len(self.drafts)]
        stands = self.tried(verb("entry", entry, "post_entry"), by=by)
        assert stands == (balances and self.is_open(day) and by in POSTS)
        if stands:
            self.drafts.remove((entry, day, balances))
            self.posted[entry] = day

    @precondition(lambda self: self.posted)
    @rule(pick=PICK, what=st.sampled_from(("text", "lines", "day", "delete", "post")))
    def touch_what_is_posted(self, pick: int, what: str) -> None:
        entry = [*self.posted][pick % len(self.posted)]
        values: dict[str, Any] = {"text": "x", "lines": [], "day": "2026-01-02"}
        attempts = {
            "delete": Mutation(new_id(), "entry", entry, Action.DELETE),
            "post": verb("entry", entry, "post_entry"),
        }
        attempt = attempts.get(what) or Mutation(new_id(), "entry", entry, Action.PATCH, {what: values.get(what)})
        assert not self.tried(attempt)

    @rule(pick=PICK, day=st.sampled_from(DAYS), by=BY)
    def reverse(self, pick: int, day: str, by: Any) -> None:
        """Any entry, also that of a document or a payment."""
        entry = chosen(self.found("SELECT id::text FROM entry WHERE posted_at IS NOT NULL ORDER BY id"), pick)
        if entry:
            stands = self.tried(verb("entry", entry[0], "reverse_entry", day=day), by=by)
            assert not stands or (self.is_open(day) and by in POSTS), "posted into what is closed, or by nobody"

    @precondition(lambda self: len(self.posted) > 1)
    @rule(
        one=PICK,
        other=PICK,
        lines=st.tuples(st.integers(0, 3), st.integers(0, 3)),
        amount=st.none() | st.integers(1, 10**6),
    )
    def match(self, one: int, other: int, lines: tuple[int, int], amount: int | None) -> None:
        entries = [*self.posted]
        arguments = {"line": lines[0], "other_line": lines[1], "other_entry_id": entries[other % len(entries)]}
        self.tried(verb("entry", entries[one % len(entries)], "match_lines", **arguments, amount=amount))

    @rule(pick=PICK, other=PICK)
    def match_what_fits(self, pick: int, other: int) -> None:
        """A debit and a credit of one account and party, as random numbers seldom find them."""
        pairs = self.found(
            "SELECT d.entry_id::text, d.position, c.entry_id::text, c.position FROM ledger_line AS d "
            "JOIN ledger_line AS c ON c.account_id = d.account_id AND c.party_id IS NOT DISTINCT FROM d.party_id "
            "JOIN account AS a ON a.id = d.account_id WHERE a.type IN ('receivable', 'payable') "
            "AND d.debit > d.matched AND c.credit > c.matched ORDER BY 1, 2, 3, 4"
        )
        pair = chosen(pairs, pick * 1_000 + other)
        if pair:
            one, position, second, second_line = pair
            arguments = {"line": position, "other_entry_id": second, "other_line": second_line}
            self.tried(verb("entry", one, "match_lines", **arguments))

    @rule(pick=PICK, day=st.sampled_from(DAYS))
    def undo_a_match(self, pick: int, day: str) -> None:
        found = chosen(self.found("SELECT id::text FROM matching ORDER BY id"), pick)
        if found:
            self.tried(verb("matching", found[0], "undo_matching", day=day))

    @rule(month=st.sampled_from(MONTHS), closing=st.booleans())
    def close_or_reopen(self, month: str, closing: bool) -> None:
        stands = self.tried(verb(*period_key(month), "close_period" if closing else "reopen_period"))
        hard = self.locks.get("hard")
        may = month not in self.closed if closing else month in self.closed and not (hard and hard >= f"{month}-01")
        assert stands == may
        if stands:
            (self.closed.add if closing else self.closed.remove)(month)

    @rule(kind=st.sampled_from(("all", "all", "tax", "hard")), month=st.sampled_from((*MONTHS[:2], None, None)))
    def lock(self, kind: str, month: str | None) -> None:
        until = last_day(month) if month else None
        stands = self.tried(verb(*SETTINGS, "lock_books", kind=kind, until=until))
        held = self.locks.get("hard") if kind == "hard" else None
        assert stands == (kind != "hard" or (until is not None and until >= (held or "")))
        if stands:
            self.locks[kind] = until
