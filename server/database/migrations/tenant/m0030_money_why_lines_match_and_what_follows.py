"""Money: why lines match and what follows."""

import sqlalchemy as sa
from alembic.operations import Operations

GUARDS = (
    'DROP TRIGGER "matching_frozen" ON "matching"',
    'CREATE TRIGGER "matching_frozen" BEFORE UPDATE ON "matching" FOR EACH ROW WHEN (OLD."made_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."day", OLD."kind", OLD."account_id", OLD."debit_entry_id", OLD."debit_line", OLD."credit_entry_id", OLD."credit_line", OLD."base_currency", OLD."amount", OLD."debit_currency", OLD."debit_foreign", OLD."credit_currency", OLD."credit_foreign", OLD."difference_entry_id", OLD."release_entry_id", OLD."made_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."day", NEW."kind", NEW."account_id", NEW."debit_entry_id", NEW."debit_line", NEW."credit_entry_id", NEW."credit_line", NEW."base_currency", NEW."amount", NEW."debit_currency", NEW."debit_foreign", NEW."credit_currency", NEW."credit_foreign", NEW."difference_entry_id", NEW."release_entry_id", NEW."made_at")) EXECUTE FUNCTION refuse_frozen()',
    'DROP TRIGGER "payment_frozen" ON "payment"',
    'CREATE TRIGGER "payment_frozen" BEFORE UPDATE ON "payment" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."direction", OLD."journal_id", OLD."day", OLD."amount", OLD."currency", OLD."rate", OLD."text", OLD."items", OLD."payee_account_id", OLD."batch_id", OLD."number_text", OLD."entry_id", OLD."posted_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."direction", NEW."journal_id", NEW."day", NEW."amount", NEW."currency", NEW."rate", NEW."text", NEW."items", NEW."payee_account_id", NEW."batch_id", NEW."number_text", NEW."entry_id", NEW."posted_at")) EXECUTE FUNCTION refuse_frozen()',
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("ledger_settings", sa.Column("general_journal_id", sa.Uuid(as_uuid=False), nullable=True))
    op.add_column("matching", sa.Column("kind", sa.Text(), nullable=False))
    op.add_column("matching", sa.Column("release_entry_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index(
        "matching_release_entry_id",
        "matching",
        ["release_entry_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.add_column("payment", sa.Column("reversal_id", sa.Uuid(as_uuid=False), nullable=True))
    for each in GUARDS:
        op.execute(each)
