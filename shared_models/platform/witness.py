"""A witness: a device has seen that a series of numbers had a certain hash at a certain place.

Kept among the platform's tables, out of reach of the tenant's role that writes the books.
"""

from sqlalchemy import BigInteger, Column, Uuid
from sqlmodel import Field, SQLModel

from shared_models.platform.instant_column import InstantColumn


class Witness(SQLModel, table=True):
    """The newest place of a series that a device has seen, and for ever what did not fit the books when it was told."""

    __tablename__ = "witness"

    tenant_id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    series_id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    device_id: str = Field(sa_type=Uuid(as_uuid=False), primary_key=True)
    place: int = Field(sa_type=BigInteger, primary_key=True)
    hash: str = Field(primary_key=True)
    epoch: str
    seen_at: int = Field(sa_column=Column(InstantColumn(), nullable=False))
