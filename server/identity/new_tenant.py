"""What a new organisation starts with: its schema and role, its row on the platform, its default pipeline.

Everything happens in the one transaction of the owner that the caller has open.
"""

from sqlalchemy.ext.asyncio import AsyncConnection

from server.changes.apply import apply
from server.database.database import driver
from server.database.one_transaction import OneTransaction
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from shared_models.crm.pipeline import DEFAULT_PIPELINE
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.actor import Actor
from shared_models.kernel.faults import InvalidValue, Unexpected, worded
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField
from sync.clock import new_id

_NAME = RecordField("organization", "Organisation", Kind.TEXT, required=True, max_length=120)
_LANGUAGE = RecordField("language", "Language", Kind.LANGUAGE)
_INSERT = """
INSERT INTO platform.tenant
    (id, name, schema_name, database_server, language, epoch, schema_revision, state, created_at)
VALUES (%s, %s, %s, 'main', %s, %s, %s, 'active', %s)
"""


async def make_tenant(
    transaction: AsyncConnection, organization: str, language: str, author: Actor, at: Instant
) -> Tenant:
    """Make a tenant with empty tables and its default pipeline, written in the name of `author`."""
    name = str(_NAME.check(organization.strip()))
    language = str(_LANGUAGE.check(language) or "")
    tenant_id = new_id()
    tenant = Tenant(tenant_id, schema_of(tenant_id), name, new_id(), language)
    revision = await provision(transaction, tenant.schema)
    connection = await driver(transaction)
    await connection.execute(
        _INSERT, [tenant.id, tenant.name, tenant.schema, language, tenant.epoch, revision, to_datetime(at)]
    )
    await write(OneTransaction(transaction, owner=True), tenant, author, default_pipeline(at), at)
    return tenant


def default_pipeline(at: Instant) -> list[Mutation]:
    """The creations of the pipeline that every organisation starts with."""
    pipeline_id = new_id()
    made = [_create("pipeline", pipeline_id, at, name=DEFAULT_PIPELINE, position=0, is_default=True)]
    for position, (name, probability, outcome) in enumerate(DEFAULT_STAGES):
        values: dict[str, str | int | bool] = {
            "name": name,
            "position": position,
            "probability": probability,
            "outcome": outcome,
        }
        made.append(_create("stage", new_id(), at, pipeline_id=pipeline_id, **values))
    return made


def _create(record_type: str, record_id: str, at: Instant, **after: str | int | bool) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.CREATE, after=after, at=at)


async def write(
    transaction: OneTransaction, tenant: Tenant, author: Actor, mutations: list[Mutation], at: Instant
) -> int:
    """Apply mutations that the product itself makes and that must all stand; returns their version.

    Raises InvalidValue, or Unexpected when the fault is not the caller's.
    """
    newest = 0
    for verdict in await apply(transaction, tenant, author, mutations, at):
        newest = max(newest, verdict.version)
        if not verdict.stands:
            if verdict.http_status == InvalidValue.status:
                raise InvalidValue(verdict.reason, field=verdict.field)
            raise Unexpected(
                worded("The organisation's records could not be written ({reason}).", reason=verdict.reason)
            )
    return newest
