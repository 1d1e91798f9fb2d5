"""Bills are approved, down payments settled, and quotes numbered."""

import sqlalchemy as sa
from alembic.operations import Operations

_FROZEN = (
    'CREATE TRIGGER "document_frozen" BEFORE UPDATE ON "document" FOR EACH ROW WHEN (OLD."posted_at" IS '
    'NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", '
    'OLD."kind", OLD."state", OLD."party", OLD."journal_id", OLD."issued", OLD."supplied", '
    'OLD."supplied_until", OLD."terms_id", OLD."due", OLD."valid_until", OLD."reference", OLD."currency", '
    'OLD."rate", OLD."prices_include_tax", OLD."rounding_mode", OLD."tax_rounding", OLD."cash_rounding", '
    'OLD."discount", OLD."lines", OLD."notes", OLD."introduction", OLD."corrects_id", OLD."quote_id", '
    'OLD."is_down_payment", OLD."tax_lines", OLD."instalments", OLD."net", OLD."tax", OLD."rounding", '
    'OLD."gross", OLD."number_text", OLD."entry_id", OLD."approved_by", OLD."approved_at", '
    'OLD."approved_content", OLD."posted_at") IS DISTINCT FROM (NEW."id", NEW."created_at", '
    'NEW."created_by", NEW."deleted_at", NEW."custom", NEW."kind", NEW."state", NEW."party", '
    'NEW."journal_id", NEW."issued", NEW."supplied", NEW."supplied_until", NEW."terms_id", NEW."due", '
    'NEW."valid_until", NEW."reference", NEW."currency", NEW."rate", NEW."prices_include_tax", '
    'NEW."rounding_mode", NEW."tax_rounding", NEW."cash_rounding", NEW."discount", NEW."lines", '
    'NEW."notes", NEW."introduction", NEW."corrects_id", NEW."quote_id", NEW."is_down_payment", '
    'NEW."tax_lines", NEW."instalments", NEW."net", NEW."tax", NEW."rounding", NEW."gross", '
    'NEW."number_text", NEW."entry_id", NEW."approved_by", NEW."approved_at", NEW."approved_content", '
    'NEW."posted_at")) EXECUTE FUNCTION refuse_frozen() '
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("document", sa.Column("settled_by_id", sa.Uuid(as_uuid=False), nullable=True))
    op.add_column("document", sa.Column("approved_content", sa.Text(), nullable=True))
    op.add_column("ledger_settings", sa.Column("approval", sa.Text(), nullable=True))
    op.add_column("ledger_settings", sa.Column("quote_prefix", sa.Text(), nullable=True))
    op.execute('DROP TRIGGER "document_frozen" ON "document"')
    op.execute(_FROZEN)
