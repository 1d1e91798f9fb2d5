"""What PostgreSQL itself keeps as it was: what posted records rest on, accounts to files, and what banks have told.

The twin of `Record.hindrances` (`shared_models/kernel/hindrance.py`) for whoever writes SQL by hand. The tenant's role
may delete no row of any table, so that updates are all there is to look at.
"""

from shared_models.accounting.account import ALIKE


def _kind_of(row: str) -> str:
    """The kind of an account's type, as `ALIKE` puts them together."""
    cases = " ".join(f"WHEN {row}.type IN {each} THEN '{each[0]}'" for each in ALIKE)
    return f"CASE {cases} ELSE {row}.type END"


_GONE = "OLD.id <> NEW.id OR OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL"

ACCOUNT = """\
CREATE FUNCTION ledger_kept_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_line WHERE account_id = OLD.id) THEN
    RAISE EXCEPTION 'account % has entries, so it stays what it is', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

PARTY = """\
CREATE FUNCTION ledger_kept_party() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_line WHERE account_id = OLD.id AND party_id IS NULL) THEN
    RAISE EXCEPTION 'account % has entries without a party', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

SETTINGS = """\
CREATE FUNCTION ledger_kept_settings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF (OLD.id <> NEW.id OR NEW.deleted_at IS NOT NULL OR OLD.base_currency <> NEW.base_currency)
      AND EXISTS (SELECT FROM ledger_line) THEN
    RAISE EXCEPTION 'the books have entries, so their settings stay' USING ERRCODE = 'CF001';
  END IF;
  IF OLD.controls IS DISTINCT FROM NEW.controls AND EXISTS (SELECT
      FROM jsonb_to_recordset(NEW.controls) AS c (role text, account_id uuid)
      JOIN ledger_line AS l ON l.account_id = c.account_id
      WHERE c.role IN ('receivable', 'payable') AND l.party_id IS NULL) THEN
    RAISE EXCEPTION 'what customers and vendors owe has their names' USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

JOURNAL = """\
CREATE FUNCTION ledger_kept_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM entry WHERE journal_id = OLD.id AND deleted_at IS NULL AND posted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'journal % has entries, so it stays what it is', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

SERIES = """\
CREATE FUNCTION ledger_kept_series() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_chain WHERE series_id = OLD.id) THEN
    RAISE EXCEPTION 'series % has given numbers, so it stays what it is', OLD.prefix USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""

FILE = """\
CREATE FUNCTION ledger_kept_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM document WHERE id = OLD.document_id AND posted_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the file % belongs to a posted document', OLD.file_name USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$"""


LINE = """\
CREATE FUNCTION ledger_kept_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what the bank has told stays, and so does what is explained' USING ERRCODE = 'CF001';
END $$"""
_TOLD = "id statement_id bank_account_id identity position day amount currency"


def _told(row: str) -> str:
    return ", ".join(f"{row}.{each}" for each in _TOLD.split())


def _trigger(name: str, table: str, when: str, function: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW WHEN ({when}) "
        f"EXECUTE FUNCTION ledger_kept_{function}()"
    )


STATEMENTS = (
    ACCOUNT,
    _trigger(
        "ledger_account_kept",
        "account",
        f"{_GONE} OR {_kind_of('OLD')} <> {_kind_of('NEW')} OR OLD.currency IS DISTINCT FROM NEW.currency "
        "OR NEW.heading AND OLD.heading IS NOT TRUE",
        "account",
    ),
    PARTY,
    _trigger("ledger_party_kept", "account", "NEW.party_required AND OLD.party_required IS NOT TRUE", "party"),
    SETTINGS,
    _trigger(
        "ledger_settings_kept",
        "ledger_settings",
        f"{_GONE} OR OLD.base_currency <> NEW.base_currency OR OLD.controls IS DISTINCT FROM NEW.controls",
        "settings",
    ),
    JOURNAL,
    _trigger("ledger_journal_kept", "journal", f"OLD.kind <> NEW.kind OR {_GONE}", "journal"),
    SERIES,
    _trigger(
        "ledger_series_kept",
        "number_series",
        "(OLD.prefix, OLD.journal_id, OLD.device_id) IS DISTINCT FROM (NEW.prefix, NEW.journal_id, NEW.device_id) "
        f"OR {_GONE}",
        "series",
    ),
    FILE,
    _trigger(
        "ledger_file_kept",
        "attachment",
        "OLD.document_id IS NOT NULL AND OLD.deleted_at IS NULL AND (NEW.deleted_at IS NOT NULL "
        "OR (OLD.id, OLD.document_id, OLD.digest, OLD.file_name) "
        "IS DISTINCT FROM (NEW.id, NEW.document_id, NEW.digest, NEW.file_name))",
        "file",
    ),
    LINE,
    _trigger(
        "ledger_line_kept",
        "bank_line",
        "OLD.deleted_at IS NULL AND (NEW.deleted_at IS NOT NULL AND OLD.entry_id IS NOT NULL "
        f"OR ({_told('OLD')}) IS DISTINCT FROM ({_told('NEW')}))",
        "line",
    ),
)
"""The functions and triggers, for a schema that is the first in the search path; after those of `ledger.py`."""
