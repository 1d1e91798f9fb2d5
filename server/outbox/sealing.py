"""Secret values of records are sealed before they are decided, so that no table, feed or backup holds them in clear.

Law: a sealed value opens only for the same organisation, record type and field. The key follows from the secrets that
sign tokens, which are not in the database. AES-256-GCM (NIST SP 800-38D).
"""

import base64
import os
from collections.abc import Mapping
from dataclasses import replace
from hmac import digest

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.database.tenant import Tenant
from server.identity.token_keys import TokenKey, TokenKeys
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation

_NONCE_BYTES = 12
_MARK = "sealed:"


class Sealing:
    """The secrets of one server: seals what mutations bring, opens what records hold."""

    def __init__(self, keys: TokenKeys, declared: Catalogue) -> None:
        self._keys = keys
        self._secret = {
            each.name: names
            for each in declared
            if (names := frozenset(field.name for field in each.fields if field.secret and not field.common))
        }

    def sealed(self, tenant: Tenant, mutation: Mutation) -> Mutation:
        """The mutation with its secret values sealed; nobody saw what they were before."""
        names = self._secret.get(mutation.record_type)
        if names is None or names.isdisjoint({*mutation.after, *mutation.before}):
            return mutation
        after = {
            name: self.seal(tenant.id, mutation.record_type, name, value)
            if name in names and isinstance(value, str) and value
            else value
            for name, value in mutation.after.items()
        }
        before = {name: value for name, value in mutation.before.items() if name not in names}
        return replace(mutation, after=after, before=before)

    def seal(self, tenant_id: Id, record_type: str, name: str, value: str) -> str:
        """The value as a record may hold it."""
        nonce = os.urandom(_NONCE_BYTES)
        inside = _cipher(self._keys.current).encrypt(nonce, value.encode(), _whose(tenant_id, record_type, name))
        return _MARK + base64.b64encode(nonce + inside).decode()

    def opened(self, tenant: Tenant, record_type: str, name: str, row: Mapping[str, str | None]) -> str:
        """The value that a record holds, empty for none; raises RuleBroken where this server cannot read it."""
        kept = row.get(name) or ""
        if not kept:
            return ""
        raw = base64.b64decode(kept.removeprefix(_MARK))
        for key in self._keys.keys:
            try:
                whose = _whose(tenant.id, record_type, name)
                return _cipher(key).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], whose).decode()
            except InvalidTag:
                continue
        raise RuleBroken("The password of the mail server can no longer be read. Enter it again.", field=name)


def _cipher(key: TokenKey) -> AESGCM:
    return AESGCM(digest(key.refreshing, b"record secrets", "sha256"))


def _whose(tenant_id: Id, record_type: str, name: str) -> bytes:
    return f"{tenant_id} {record_type} {name}".encode()
