"""A device is one installation of the client; the change feed names it, and it can be revoked."""

from sqlalchemy import Column, Uuid
from sqlmodel import Field, SQLModel

from shared_models.platform.instant_column import InstantColumn


class Device(SQLModel, table=True):
    """A person's device; its id is made by the device itself. Times are µs since 1970 UTC."""

    __tablename__ = "device"

    id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    person_id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True, foreign_key="person.id")
    name: str = ""
    created_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
    seen_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
    revoked_at: int | None = Field(default=None, sa_column=Column(InstantColumn()))
