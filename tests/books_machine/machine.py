"""A tenant's books under random verbs, sensible and not: after each step every law holds on both stores.

A model that knows only days, periods and locks says beforehand whether a posting may stand. What is refused changes
nothing. `audit verify` reckons every chain, line, sum and match of PostgreSQL anew; a replica that follows holds the
same.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from server.accounting.verify import verify
from server.changes.replay import Finding
from server.database.database import Database
from server.database.migrate import migrate_platform
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from shared_models.accounting.calendar import last_day, month_of, period_key
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id
from tests.contracts.books import Books, line, open_books, verb

T = TypeVar("T")
MONTHS = ("2026-01", "2026-02", "2026-03")
DAYS = tuple(f"{month}-{day}" for month in MONTHS for day in ("01", "15", "28"))
OUTSIDE = "2027-06-01"
NAMES = ("bank", "receivable", "payable", "income")
PICK = st.integers(min_value=0, max_value=999)
"""Which of what there is by then."""

MATCHED = "SELECT id, amount, made_at IS NOT NULL, undone_at IS NOT NULL FROM matching ORDER BY id"


@st.composite
def lines_drawn(draw: st.DrawFn) -> list[tuple[str, int, int, bool]]:
    """Accounts with a debit or a credit, in the base currency or another: mostly balanced."""
    debits = draw(st.lists(st.tuples(st.sampled_from(NAMES), st.integers(1, 10**6)), min_size=1, max_size=3))
    credits_ = [(draw(st.sampled_from(NAMES)), sum(amount for _, amount in debits))]
    if draw(st.integers(0, 7)) == 0:
        credits_ = draw(st.sampled_from([[], [(credits_[0][0], credits_[0][1] + 1)], [(credits_[0][0], 0)]]))
    foreign = draw(st.booleans())
    return [(name, amount, 0, foreign) for name, amount in debits] + [(n, 0, amount, False) for n, amount in credits_]


class BooksMachine(RuleBasedStateMachine):
    """`addresses` are the app's and the owner's of a database with its platform schema."""

    def __init__(self, addresses: tuple[str, str]) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="books-machine-")
        self._runner = asyncio.Runner()
        self._house = Database(*addresses, pool_size=2)
        self.books = self._do(self._open())
        self.drafts: list[tuple[Id, str, bool]] = []
        """Their day, and whether their lines may be posted."""
        self.posted: dict[Id, str] = {}
        """The day of each."""
        self.kept: dict[Id, tuple[Any, ...]] = {}
        self.closed: set[str] = set()
        self.locks: dict[str, str | None] = {}

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    async def _open(self) -> Books:
        tenant_id = new_id()
        tenant = Tenant(tenant_id, schema_of(tenant_id), "Books", epoch=new_id())
        await migrate_platform(self._house)
        async with self._house.owner() as connection:
            await provision(connection, tenant.schema)
        actor = Actor(new_id(), new_id(), permissions(Role.ADMIN, catalogue()))
        return await open_books(self._house, tenant, actor, Path(self._folder.name) / "replica.db")

    def teardown(self) -> None:
        """Leave nothing open."""
        self.books.replica.close()
        self._do(self._house.close())
        self._runner.close()
        self._folder.cleanup()

    def _tried(self, *mutations: Mutation) -> bool:
        """Whether the last of a batch stands; a batch of which nothing stands has changed nothing."""

        async def run() -> bool:
            before = await self.books.head()
            verdicts = await self.books.apply(*mutations)
            if not any(each.stands for each in verdicts):
                assert await self.books.head() == before, "what was refused has changed something"
            return verdicts[-1].stands

        return self._do(run())

    def _is_open(self, day: str) -> bool:
        if day == OUTSIDE or month_of(day) in self.closed:
            return False
        return all(not until or day > until for kind, until in self.locks.items() if kind != "tax")

    def _entry(self, lines: list[tuple[str, int, int, bool]], day: str) -> Mutation:
        told = [
            line(self.books.accounts[name], debit, credit, **({"currency": "USD", "foreign": debit} if foreign else {}))
            for name, debit, credit, foreign in lines
        ]
        return self.books.draft(told, day)

    @staticmethod
    def _balances(lines: list[tuple[str, int, int, bool]]) -> bool:
        sides = sum(debit for _, debit, _, _ in lines), sum(credit for _, _, credit, _ in lines)
        return len(lines) > 1 and sides[0] == sides[1] and all(debit or credit for _, debit, credit, _ in lines)

    @rule(lines=lines_drawn(), day=st.sampled_from((*DAYS, OUTSIDE)))
    def write_a_draft(self, lines: list[tuple[str, int, int, bool]], day: str) -> None:
        new = self._entry(lines, day)
        assert self._tried(new)
        self.drafts.append((new.record_id, day, self._balances(lines)))

    @rule(lines=lines_drawn(), day=st.sampled_from((*DAYS, OUTSIDE)))
    def write_and_post(self, lines: list[tuple[str, int, int, bool]], day: str) -> None:
        new = self._entry(lines, day)
        stands = self._tried(new, verb("entry", new.record_id, "post_entry"))
        assert stands == (self._balances(lines) and self._is_open(day))
        if stands:
            self.posted[new.record_id] = day
        else:
            self.drafts.append((new.record_id, day, self._balances(lines)))

    @precondition(lambda self: self.drafts)
    @rule(pick=PICK)
    def post(self, pick: int) -> None:
        entry, day, balances = self.drafts[pick % len(self.drafts)]
        stands = self._tried(verb("entry", entry, "post_entry"))
        assert stands == (balances and self._is_open(day))
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
        assert not self._tried(attempt)

    @precondition(lambda self: self.posted)
    @rule(pick=PICK, day=st.sampled_from(DAYS))
    def reverse(self, pick: int, day: str) -> None:
        entry = [*self.posted][pick % len(self.posted)]
        stands = self._tried(verb("entry", entry, "reverse_entry", day=day))
        assert not stands or self._is_open(day), "posted into what is closed"

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
        self._tried(verb("entry", entries[one % len(entries)], "match_lines", **arguments, amount=amount))

    @precondition(lambda self: self.posted)
    @rule(pick=PICK)
    def match_what_fits(self, pick: int) -> None:
        """A debit and a credit of one account, as random numbers seldom find them."""
        open_lines = "SELECT entry_id, position FROM ledger_line WHERE account_id = '{}' AND {} > 0 ORDER BY 1, 2"
        account = self.books.accounts[("receivable", "payable")[pick % 2]]
        debits, credits_ = (
            self._do(self.books.select(open_lines.format(account, side))) for side in ("debit", "credit")
        )
        if debits and credits_:
            (one, position), (other, other_line) = debits[pick % len(debits)], credits_[pick % len(credits_)]
            arguments = {"line": position, "other_entry_id": other, "other_line": other_line}
            self._tried(verb("entry", one, "match_lines", **arguments))

    @rule(pick=PICK, day=st.sampled_from(DAYS))
    def undo_a_match(self, pick: int, day: str) -> None:
        found = self._do(self.books.select("SELECT id FROM matching ORDER BY id"))
        if found:
            self._tried(verb("matching", found[pick % len(found)][0], "undo_matching", day=day))

    @rule(month=st.sampled_from(MONTHS), closing=st.booleans())
    def close_or_reopen(self, month: str, closing: bool) -> None:
        stands = self._tried(verb(*period_key(month), "close_period" if closing else "reopen_period"))
        hard = self.locks.get("hard")
        may = month not in self.closed if closing else month in self.closed and not (hard and hard >= f"{month}-01")
        assert stands == may
        if stands:
            (self.closed.add if closing else self.closed.remove)(month)

    @rule(kind=st.sampled_from(("all", "all", "tax", "hard")), month=st.sampled_from((*MONTHS[:2], None, None)))
    def lock(self, kind: str, month: str | None) -> None:
        until = last_day(month) if month else None
        stands = self._tried(verb(*SETTINGS, "lock_books", kind=kind, until=until))
        held = self.locks.get("hard") if kind == "hard" else None
        assert stands == (kind != "hard" or (until is not None and until >= (held or "")))
        if stands:
            self.locks[kind] = until

    @invariant()
    def the_books_are_whole(self) -> None:
        """Everything that PostgreSQL holds agrees, and nothing posted has changed."""
        found: list[Finding] = []
        verify(self.books.house.app_dsn, self.books.tenant, found.append)
        assert not found
        rows = self._do(
            self.books.select("SELECT id, hash, number, lines::text, text FROM entry WHERE posted_at IS NOT NULL")
        )
        now = {row[0]: row for row in rows}
        assert {each: now.get(each) for each in self.kept} == self.kept, "a posted entry has changed or is gone"
        self.kept = now
        assert {*self.posted} <= {*now}

    @invariant()
    def the_replica_holds_the_same(self) -> None:
        """Lines, sums and matches; nobody has more matched than there is."""
        there, here = self._do(self.books.lines())
        assert here == there
        assert all(0 <= matched <= debit + credit for *_, debit, credit, _, _, _, _, matched, _ in there)
        sums, sums_here = self._do(self.books.sums())
        assert sums_here == sums
        assert sum(each[3] - each[4] for each in sums) == 0
        matched, matched_here = self._do(self.books.both(MATCHED))
        assert [tuple(map(int, each[1:])) for each in matched] == [tuple(map(int, each[1:])) for each in matched_here]
