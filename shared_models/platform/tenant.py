"""A tenant is a customer organisation: where its schema lives, and the epoch of its change feed."""

from sqlalchemy import BigInteger, Column, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from shared_models.platform.instant_column import InstantColumn


class Tenant(SQLModel, table=True):
    """One organisation; `schema_name` is also the name of its database role. Times are µs since 1970 UTC."""

    __tablename__ = "tenant"

    id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    name: str
    schema_name: str = Field(unique=True)
    database_server: str = "main"
    language: str = ""
    epoch: str
    schema_revision: str = ""
    state: str = "active"
    lease_hours: int = 72
    attachment_quota_mib: int | None = None
    epoch_from: int = Field(default=0, sa_type=BigInteger)
    past: dict[str, int] = Field(default_factory=dict, sa_column=Column(JSONB(), nullable=False))
    created_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
