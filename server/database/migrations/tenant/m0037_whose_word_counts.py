"""Whose word counts: who has entered what is approved, and what is settled of a down payment."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql

FROZEN = (
    'CREATE TRIGGER "document_frozen" BEFORE UPDATE ON "document" FOR EACH ROW WHEN (OLD."posted_at" IS NOT NULL '
    'AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."kind", OLD."state", '
    'OLD."party", OLD."journal_id", OLD."issued", OLD."supplied", OLD."supplied_until", OLD."terms_id", '
    'OLD."due", OLD."valid_until", OLD."reference", OLD."currency", OLD."rate", OLD."prices_include_tax", '
    'OLD."rounding_mode", OLD."tax_rounding", OLD."cash_rounding", OLD."discount", OLD."lines", OLD."notes", '
    'OLD."introduction", OLD."corrects_id", OLD."quote_id", OLD."is_down_payment", OLD."tax_lines", '
    'OLD."instalments", OLD."net", OLD."tax", OLD."rounding", OLD."gross", OLD."number_text", OLD."entry_id", '
    'OLD."entered_by", OLD."approved_by", OLD."approved_at", OLD."approved_content", OLD."posted_at") IS DISTINCT'
    ' FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."kind", '
    'NEW."state", NEW."party", NEW."journal_id", NEW."issued", NEW."supplied", NEW."supplied_until", '
    'NEW."terms_id", NEW."due", NEW."valid_until", NEW."reference", NEW."currency", NEW."rate", '
    'NEW."prices_include_tax", NEW."rounding_mode", NEW."tax_rounding", NEW."cash_rounding", NEW."discount", '
    'NEW."lines", NEW."notes", NEW."introduction", NEW."corrects_id", NEW."quote_id", NEW."is_down_payment", '
    'NEW."tax_lines", NEW."instalments", NEW."net", NEW."tax", NEW."rounding", NEW."gross", NEW."number_text", '
    'NEW."entry_id", NEW."entered_by", NEW."approved_by", NEW."approved_at", NEW."approved_content", '
    'NEW."posted_at")) EXECUTE FUNCTION refuse_frozen()'
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.execute('DROP TRIGGER "document_frozen" ON "document"')
    op.add_column(
        "document", sa.Column("settlements", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True)
    )
    op.add_column("document", sa.Column("entered_by", sa.Uuid(as_uuid=False), nullable=True))
    op.drop_column("document", "settled_by_id")
    op.add_column("payment_batch", sa.Column("composed_by", sa.Uuid(as_uuid=False), nullable=True))
    op.add_column("payment_terms", sa.Column("discount_grace", sa.BigInteger(), nullable=True))
    op.execute(FROZEN)
