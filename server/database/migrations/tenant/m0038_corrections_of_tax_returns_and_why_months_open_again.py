"""Corrections of tax returns, and why months open again."""

import sqlalchemy as sa
from alembic.operations import Operations

FROZEN = 'CREATE TRIGGER "tax_return_frozen" BEFORE UPDATE ON "tax_return" FOR EACH ROW WHEN (OLD."filed_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."form", OLD."first", OLD."last", OLD."base_currency", OLD."boxes", OLD."payable", OLD."corrects_id", OLD."entry_id", OLD."filed_at") IS DISTINCT FROM (NEW."id", NEW."created_at", NEW."created_by", NEW."deleted_at", NEW."custom", NEW."form", NEW."first", NEW."last", NEW."base_currency", NEW."boxes", NEW."payable", NEW."corrects_id", NEW."entry_id", NEW."filed_at")) EXECUTE FUNCTION refuse_frozen()'


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("fiscal_year", sa.Column("reason", sa.Text(), nullable=True))
    op.add_column("ledger_settings", sa.Column("tax_period", sa.Text(), nullable=False))
    op.add_column("period", sa.Column("reason", sa.Text(), nullable=True))
    op.add_column("tax_return", sa.Column("corrects_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index(
        "tax_return_corrects_id",
        "tax_return",
        ["corrects_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.execute(sa.text('DROP TRIGGER "tax_return_frozen" ON "tax_return"'))
    op.execute(sa.text(FROZEN))
