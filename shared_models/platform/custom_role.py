"""A role that a tenant has made for itself: a name and the permission keys it holds."""

from typing import Any

from sqlalchemy import Column, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel


class CustomRole(SQLModel, table=True):
    """Permissions beside the built-in roles; the name is unique in its tenant."""

    __tablename__ = "custom_role"

    tenant_id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True, foreign_key="tenant.id")
    name: str = Field(primary_key=True)
    permissions: list[Any] = Field(sa_column=Column(JSONB(), nullable=False))
