"""Content of attached files."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.create_table(
        "attachment_content",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("orphan_since", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index(
        "attachment_content_orphan",
        "attachment_content",
        ["orphan_since"],
        unique=False,
        postgresql_where=sa.text("orphan_since IS NOT NULL"),
    )
    op.create_index(
        "attachment_digest", "attachment", ["digest"], unique=False, postgresql_where=sa.text("deleted_at IS NULL")
    )
