"""Files belong to documents."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("attachment", sa.Column("document_id", sa.Uuid(as_uuid=False), nullable=True))
    op.create_index(
        "attachment_document_id",
        "attachment",
        ["document_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "attachment_document_id_deleted",
        "attachment",
        ["document_id"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
