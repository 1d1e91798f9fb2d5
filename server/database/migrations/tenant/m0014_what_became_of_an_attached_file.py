"""An attachment says what became of its content, and names a small picture of it."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Take this step."""
    op.add_column("attachment", sa.Column("thumbnail", sa.Text(), nullable=True))
    op.add_column("attachment", sa.Column("content", sa.Text(), nullable=True))
    op.create_index(
        "attachment_thumbnail",
        "attachment",
        ["thumbnail"],
        unique=False,
        postgresql_where=sa.text("deleted_at IS NULL AND thumbnail IS NOT NULL"),
    )
