"""Leads and what happened with them, and a history of the stages that deals go through."""

import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.dialects import postgresql


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "lead",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("last_name", sa.Text(), nullable=True),
        sa.Column("company_name", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("job_title", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("mobile", sa.Text(), nullable=True),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("owner_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("tags", postgresql.ARRAY(sa.Uuid(as_uuid=False)), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("converted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("contact_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("company_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("deal_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("conversion", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
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
    op.create_index("lead_bucket", "lead", ["bucket", "id"], unique=False)
    op.create_index(
        "lead_company_id", "lead", ["company_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "lead_contact_id", "lead", ["contact_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index("lead_deal_id", "lead", ["deal_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL"))
    op.create_index("lead_owner_id", "lead", ["owner_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL"))
    op.create_index("lead_search", "lead", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "lead_sort", "lead", ["sort_key", "id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "lead_tags",
        "lead",
        ["tags"],
        unique=False,
        postgresql_using="gin",
        postgresql_where=sa.text("deleted_at IS NULL AND tags <> '{}'"),
    )
    op.create_table(
        "stage_change",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_by", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("custom", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("deal_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("pipeline_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("from_stage_id", sa.Uuid(as_uuid=False), nullable=True),
        sa.Column("to_stage_id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
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
    op.create_index("stage_change_bucket", "stage_change", ["bucket", "id"], unique=False)
    op.create_index(
        "stage_change_deal_id",
        "stage_change",
        ["deal_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "stage_change_deal_id_deleted",
        "stage_change",
        ["deal_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "stage_change_from_stage_id",
        "stage_change",
        ["from_stage_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "stage_change_pipeline_id",
        "stage_change",
        ["pipeline_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("stage_change_search", "stage_change", ["search"], unique=False, postgresql_using="gin")
    op.create_index(
        "stage_change_sort",
        "stage_change",
        ["sort_key", "id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "stage_change_to_stage_id",
        "stage_change",
        ["to_stage_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.add_column("activity", sa.Column("lead_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index(
        "activity_lead_id", "activity", ["lead_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "activity_lead_id_deleted",
        "activity",
        ["lead_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.add_column("attachment", sa.Column("lead_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index(
        "attachment_lead_id", "attachment", ["lead_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
    op.create_index(
        "attachment_lead_id_deleted",
        "attachment",
        ["lead_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.add_column("task", sa.Column("lead_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index("task_lead_id", "task", ["lead_id"], unique=False, postgresql_where=sa.text("deleted_at IS NULL"))
    op.create_index(
        "task_lead_id_deleted", "task", ["lead_id"], unique=False, postgresql_where=sa.text("deleted_at IS NOT NULL")
    )
