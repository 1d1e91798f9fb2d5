"""Faults by hand in what PostgreSQL keeps of the books, and in what a replica derives of them."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_LEDGER, _FROZEN, _KEPT, _BACKED, _SUMS = (
    f"server/derive/{each}.py" for each in ("ledger", "frozen", "kept", "backed", "statement_sums")
)
_REPLICA = "sync/replica/ledger.py"


_GUARDS = (
    Mistake("PostgreSQL lets an entry of one line pass", _LEDGER, "HAVING count(l.entry_id) < 2 OR sum", "HAVING sum"),
    Mistake(
        "PostgreSQL lets an entry pass that is out by a cent",
        _LEDGER,
        "sum(l.debit) <> sum(l.credit) LIMIT 1",
        "abs(sum(l.debit) - sum(l.credit)) > 1 LIMIT 1",
    ),
    Mistake(
        "PostgreSQL lets another base currency pass",
        _LEDGER,
        "ON s.base_currency <> f.base_currency",
        "ON s.base_currency IS NULL",
    ),
    Mistake(
        "PostgreSQL lets a heading take lines",
        _LEDGER,
        "OR a.deleted_at IS NOT NULL OR a.heading\n",
        "OR a.deleted_at IS NOT NULL\n",
    ),
    Mistake("PostgreSQL lets an account take lines before its first day", _LEDGER, "OR a.valid_from > l.day OR", "OR"),
    Mistake(
        "PostgreSQL lets a control account take a line without a party",
        _LEDGER,
        "(a.party_required OR a.id = ANY(controls))",
        "a.party_required",
    ),
    Mistake(
        "PostgreSQL lets entries into a closed period",
        _LEDGER,
        "(p.state IS DISTINCT FROM 'open' OR y.state IS DISTINCT FROM 'open')",
        "y.state IS DISTINCT FROM 'open'",
    ),
    Mistake(
        "PostgreSQL lets entries into a closed year",
        _LEDGER,
        "(p.state IS DISTINCT FROM 'open' OR y.state IS DISTINCT FROM 'open')",
        "p.state IS DISTINCT FROM 'open'",
    ),
    Mistake("PostgreSQL ends a lock a day early", _LEDGER, "l.day <= k.until", "l.day < k.until"),
    Mistake(
        "PostgreSQL does not ask for a hash", _LEDGER, " OR f.place IS NULL OR f.hash IS NULL)", " OR f.place IS NULL)"
    ),
    Mistake(
        "PostgreSQL lets a place be left out", _LEDGER, "OR f.place <> coalesce(f.before_place, c.place, 0) + 1\n", "\n"
    ),
    Mistake(
        "PostgreSQL lets a hash follow another",
        _LEDGER,
        "      OR coalesce(f.previous_hash, '') <> coalesce(f.before_hash, c.hash, '')\n",
        "",
    ),
    Mistake(
        "PostgreSQL lets a number be left out",
        _LEDGER,
        "      OR (s.device_id IS NULL AND f.number <> coalesce(f.before_number, c.number, f.number - 1) + 1) LIMIT 1;",
        " LIMIT 1;",
    ),
    Mistake(
        "PostgreSQL lets a series number two journals",
        _LEDGER,
        "(s.journal_id IS DISTINCT FROM e.journal_id\n      OR ",
        "(",
    ),
    Mistake(
        "PostgreSQL lets a number be written otherwise than its series writes it",
        _LEDGER,
        "OR e.number_text IS DISTINCT FROM s.prefix || lpad(e.number::text,",
        "OR right(e.number_text, 5) IS DISTINCT FROM lpad(e.number::text,",
    ),
    Mistake(
        "PostgreSQL lets a debit be matched as if it were a credit",
        _LEDGER,
        "AND position = NEW.credit_line AND account_id = NEW.account_id AND credit > 0",
        "AND position = NEW.credit_line AND account_id = NEW.account_id",
    ),
    Mistake(
        "PostgreSQL lets lines of two parties be matched",
        _LEDGER,
        "(NEW.credit_entry_id, NEW.credit_line))) > 1",
        "(NEW.credit_entry_id, NEW.credit_line))) > 2",
    ),
    Mistake(
        "PostgreSQL keeps what an undone match has taken",
        _LEDGER,
        "WHEN NEW.made_at IS NULL OR NEW.undone_at IS NOT NULL THEN 0",
        "WHEN NEW.made_at IS NULL THEN 0",
    ),
    Mistake("PostgreSQL lets a hard lock be moved back", _LEDGER, "\n      OR NEW.until < OLD.until THEN", " THEN"),
    Mistake("PostgreSQL lets a hard lock become another", _LEDGER, "OR NEW.kind <> 'hard' OR", "OR"),
    Mistake(
        "PostgreSQL lets more be matched than is open", _LEDGER, "matched BETWEEN 0 AND debit + credit", "matched >= 0"
    ),
    Mistake(
        "PostgreSQL lets more of a foreign amount be matched than is open",
        _LEDGER,
        "matched_foreign BETWEEN 0 AND abs(coalesce(foreign_amount, 0))",
        "matched_foreign >= 0",
    ),
    Mistake("PostgreSQL lets a line stand on both sides", _LEDGER, "AND (debit = 0) <> (credit = 0)", ""),
    Mistake(
        "PostgreSQL lets what was posted move between the reports",
        _KEPT,
        "{_kind_of('OLD')} <> {_kind_of('NEW')} OR ",
        "",
    ),
    Mistake("PostgreSQL lets an account with entries be deleted", _KEPT, 'f"{_GONE} OR {_kind_of', 'f"{_kind_of'),
    Mistake(
        "PostgreSQL lets a journal with entries become another",
        _KEPT,
        'f"OLD.kind <> NEW.kind OR {_GONE}"',
        "_GONE",
    ),
    Mistake(
        "PostgreSQL lets the prefix of given numbers change",
        _KEPT,
        "(OLD.prefix, OLD.journal_id, OLD.device_id) IS DISTINCT FROM (NEW.prefix, NEW.journal_id, NEW.device_id)",
        "(OLD.journal_id, OLD.device_id) IS DISTINCT FROM (NEW.journal_id, NEW.device_id)",
    ),
    Mistake("PostgreSQL lets a posted document be in no entry", _BACKED, "e.posted_at IS NOT NULL\n", "true\n"),
    Mistake("PostgreSQL lets a document not add up", _BACKED, "net + tax + coalesce(rounding, 0) = gross", "true"),
    Mistake("PostgreSQL lets a match take less than nothing", _BACKED, "AND amount >= 0 ", ""),
    Mistake(
        "PostgreSQL lets a match be undone without what it realised",
        _BACKED,
        "ARRAY[NEW.difference_entry_id, NEW.release_entry_id]",
        "ARRAY[NEW.release_entry_id]",
    ),
    Mistake(
        "PostgreSQL lets a match settle one of two amounts",
        _BACKED,
        "(l.matched = l.debit + l.credit) <> (l.matched_foreign = abs(l.foreign_amount))",
        "false",
    ),
    Mistake("PostgreSQL lets more be credited than was charged", _BACKED, "abs(told.whole) +", "2 * abs(told.whole) +"),
    Mistake(
        "sums forget the foreign amounts",
        _LEDGER,
        "foreign_amount = s.foreign_amount + excluded.foreign_amount",
        "foreign_amount = s.foreign_amount",
    ),
    Mistake(
        "sums by box forget the month",
        _LEDGER,
        "DO UPDATE SET debit = s.debit + excluded.debit, credit = s.credit + excluded.credit;",
        "DO UPDATE SET debit = excluded.debit, credit = excluded.credit;",
    ),
    Mistake(
        "PostgreSQL lets what is posted be changed", _FROZEN, "AND ({old}) IS DISTINCT FROM ({new}))", "AND false)"
    ),
    Mistake(
        "PostgreSQL lets what is posted be deleted",
        _FROZEN,
        'BEFORE DELETE ON "{kind.name}" FOR EACH ROW \'\n        f\'WHEN (OLD."{kind.frozen_by}" IS NOT NULL)',
        'BEFORE DELETE ON "{kind.name}" FOR EACH ROW \'\n        f\'WHEN (OLD."{kind.frozen_by}" IS NULL)',
    ),
    Mistake("whose a posted record is cannot change any more", _FROZEN, '"updated_by", "bucket"})', '"updated_by"})'),
    Mistake(
        "PostgreSQL lets a statement pass that does not add up",
        _SUMS,
        "IF told.opening + coalesce(held.amount, 0) <> told.closing THEN",
        "IF false THEN",
    ),
    Mistake(
        "PostgreSQL lets a statement begin with another balance", _SUMS, "(p.closing <> told.opening\n        OR ", "("
    ),
    Mistake(
        "PostgreSQL lets a statement follow with a gap",
        _SUMS,
        "WHERE newest.last < told.first AND NOT newest.continued)",
        "WHERE false)",
    ),
)


_DERIVED = (
    Mistake(
        "a replica counts drafts",
        _REPLICA,
        'f"{entry}.posted_at IS NOT NULL AND {entry}.deleted_at IS NULL"',
        'f"{entry}.deleted_at IS NULL"',
    ),
    Mistake(
        "a replica forgets what was matched before the entry came",
        _REPLICA,
        "WHEN {_is_posted('new')} BEGIN {_ADD} END",
        "WHEN {_is_posted('new')} BEGIN {_ADD.replace(_ALREADY[0], '0')} END",
    ),
    Mistake("a replica counts what is matched no more", _REPLICA, " AND {matching}.undone_at IS NULL AND", " AND"),
    Mistake(
        "a replica keeps the sums of an entry that went",
        _REPLICA,
        "BEGIN {_sums('old', '-')} END",
        "BEGIN SELECT 1; END",
    ),
    Mistake(
        "a line is looked up under its contact first",
        _REPLICA,
        "coalesce({value('company_id')}, {value('contact_id')})",
        "coalesce({value('contact_id')}, {value('company_id')})",
    ),
    Mistake(
        "sums made anew forget what is foreign",
        _REPLICA,
        '"coalesce(sum(foreign_amount), 0) FROM ledger_line',
        '"0 FROM ledger_line',
    ),
    Mistake(
        "sums made anew forget the boxes",
        _REPLICA,
        '"INSERT INTO ledger_tag SELECT t.value, l.month, sum(l.debit), sum(l.credit) "',
        '"INSERT INTO ledger_tag SELECT t.value, l.month, sum(l.credit), sum(l.debit) "',
    ),
)

GUARDS = (*_GUARDS, *_DERIVED)
