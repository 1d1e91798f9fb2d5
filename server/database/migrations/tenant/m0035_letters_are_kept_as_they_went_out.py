"""Letters are kept as they went out."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql

GUARDS = (
    'DROP TRIGGER "dunning_letter_frozen" ON "dunning_letter"',
    (
        'CREATE TRIGGER "dunning_letter_frozen" BEFORE UPDATE ON "dunning_letter" FOR EACH ROW WHEN '
        '(OLD."issued_at" IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", '
        'OLD."custom", OLD."day", OLD."level", OLD."currency", OLD."items", OLD."fee", OLD."interest", '
        'OLD."total", OLD."entry_id", OLD."issued_at") IS DISTINCT FROM (NEW."id", NEW."created_at", '
        'NEW."created_by", NEW."deleted_at", NEW."custom", NEW."day", NEW."level", NEW."currency", NEW."items", '
        'NEW."fee", NEW."interest", NEW."total", NEW."entry_id", NEW."issued_at")) EXECUTE FUNCTION '
        "refuse_frozen()"
    ),
    (
        'CREATE TRIGGER "outbox_message_frozen" BEFORE UPDATE ON "outbox_message" FOR EACH ROW WHEN (OLD."sent_at"'
        ' IS NOT NULL AND (OLD."id", OLD."created_at", OLD."created_by", OLD."deleted_at", OLD."custom", OLD."to",'
        ' OLD."cc", OLD."subject", OLD."body", OLD."documents", OLD."letter_id", OLD."statement_from", '
        'OLD."statement_until", OLD."formats", OLD."not_before", OLD."state", OLD."tries", OLD."next_try", '
        'OLD."problem", OLD."message_id", OLD."sent_at", OLD."sent") IS DISTINCT FROM (NEW."id", NEW."created_at",'
        ' NEW."created_by", NEW."deleted_at", NEW."custom", NEW."to", NEW."cc", NEW."subject", NEW."body", '
        'NEW."documents", NEW."letter_id", NEW."statement_from", NEW."statement_until", NEW."formats", '
        'NEW."not_before", NEW."state", NEW."tries", NEW."next_try", NEW."problem", NEW."message_id", '
        'NEW."sent_at", NEW."sent")) EXECUTE FUNCTION refuse_frozen()'
    ),
    (
        'CREATE TRIGGER "outbox_message_kept" BEFORE DELETE ON "outbox_message" FOR EACH ROW WHEN (OLD."sent_at" '
        "IS NOT NULL) EXECUTE FUNCTION refuse_frozen()"
    ),
)


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "letter_template",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_key", sa.Text(collation="C"), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "search",
            postgresql.TSVECTOR(),
            sa.Computed("to_tsvector('simple', search_text)", persisted=True),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("letter_template_search", "letter_template", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "letter_template_sort",
        "letter_template",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.add_column("dunning_letter", sa.Column("entry_id", sa.Uuid(as_uuid=False), nullable=True))
    op.add_column("dunning_level", sa.Column("posts", sa.Boolean(), nullable=True))
    op.add_column("outbox_message", sa.Column("company_id", sa.Uuid(as_uuid=False), nullable=True))
    op.add_column("outbox_message", sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True))
    op.add_column("outbox_message", sa.Column("statement_from", sa.Date(), nullable=True))
    op.add_column("outbox_message", sa.Column("statement_until", sa.Date(), nullable=True))
    op.create_index(
        "outbox_message_company_id",
        "outbox_message",
        ["company_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "outbox_message_contact_id",
        "outbox_message",
        ["contact_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.add_column("recurring_document", sa.Column("sends", sa.Boolean(), nullable=True))
    op.add_column("recurring_document", sa.Column("problem", sa.Text(), nullable=True))
    for each in GUARDS:
        op.execute(each)
