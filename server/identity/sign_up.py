"""Signing up: a person and their organisation, with its schema and first records, in one transaction or not at all."""

from server.database.database import driver
from server.database.one_transaction import OneTransaction
from server.identity.attempts import attempt_succeeded, begin_attempt
from server.identity.email_address import checked, folded
from server.identity.faults import SignUpClosed
from server.identity.identity import Identity
from server.identity.members import insert_person, join, product
from server.identity.new_tenant import make_tenant, write
from server.identity.password_policy import check_password
from server.identity.passwords import hash_password
from server.identity.tokens import DeviceClaim, Tokens, open_sign_in
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import NIL
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.platform.roles import Role

_NAME = RecordField("name", "Name", Kind.TEXT)


async def sign_up(
    identity: Identity,
    email: str,
    password: str,
    organization: str,
    *,
    name: str = "",
    language: str = "",
    device: DeviceClaim | None = None,
    address: str = "",
    at: Instant,
) -> Tokens:
    """Create a person, their organisation and its first administrator, and sign them in.

    Raises EmailTaken, PasswordTooWeak, InvalidValue, SignUpClosed or TooManyRequests; then nothing was made.
    """
    if not identity.settings.sign_up:
        raise SignUpClosed("Organisations are created by whoever runs this server. Ask them for an account.")
    email, name = checked(email), str(_NAME.check(name.strip()) or "")
    check_password(password, folded(email))
    attempt = await begin_attempt(identity, folded(email), address, at)
    kept = await hash_password(password)
    async with identity.database.owner() as transaction:
        connection = await driver(transaction)
        person_id = await insert_person(connection, email, name, kept, at)
        author = product(Actor(person_id, device.id if device else NIL, frozenset(), address))
        tenant = await make_tenant(transaction, organization, language, author, at)
        member = await join(connection, tenant, (person_id, email, name), Role.ADMIN, at)
        version = await write(OneTransaction(transaction, owner=True), tenant, author, [member], at)
        tokens = await open_sign_in(connection, identity, person_id, tenant.id, device, address, at)
        await attempt_succeeded(connection, attempt)
    identity.committed(tenant, version)
    return tokens
