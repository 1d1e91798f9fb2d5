"""Accounts with entries stay."""

from alembic.operations import Operations

GUARDS = (
    """\
CREATE FUNCTION ledger_kept_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_line WHERE account_id = OLD.id) THEN
    RAISE EXCEPTION 'account % has entries: end its use instead', OLD.code USING ERRCODE = 'CF001';
  END IF;
  RETURN NEW;
END $$""",
    (
        "CREATE TRIGGER ledger_account_kept BEFORE UPDATE ON account FOR EACH ROW "
        "WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION ledger_kept_account()"
    ),
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    for each in GUARDS:
        op.execute(each)
