"""Receipts: what was handed over, sealed for this server alone. Whoever handed it over keeps it and cannot read it.

A server that was put back to an earlier point may have lost its quarantine with it; devices then give their receipts
back. The key follows from the secrets that sign tokens, which are not in the database. AES-256-GCM (NIST SP 800-38D).
"""

import os
from hmac import digest

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.identity.token_keys import TokenKey, TokenKeys
from server.sync.depositing import Depositor
from shared_models.kernel.faults import Malformed
from sync.protocol.deposit import Deposit, decode_deposit, encode_deposit

_NONCE_BYTES = 12


def sealed(keys: TokenKeys, who: Depositor, made: Deposit) -> bytes:
    """A receipt that only the same person can give back, from the same device."""
    nonce = os.urandom(_NONCE_BYTES)
    plain = encode_deposit(Deposit(made.mutations, schema_version=made.schema_version))
    return nonce + _cipher(keys.current).encrypt(nonce, plain, _whose(who))


def unsealed(keys: TokenKeys, who: Depositor, receipt: bytes) -> Deposit:
    """What was handed over. Raises Malformed for what is no receipt of this server, this person and this device."""
    for key in keys.keys if len(receipt) > _NONCE_BYTES else ():
        try:
            plain = _cipher(key).decrypt(receipt[:_NONCE_BYTES], receipt[_NONCE_BYTES:], _whose(who))
        except InvalidTag:
            continue
        return decode_deposit(plain)
    raise Malformed("This is no receipt that this server gave to this device.")


def _cipher(key: TokenKey) -> AESGCM:
    return AESGCM(digest(key.refreshing, b"receipt", "sha256"))


def _whose(who: Depositor) -> bytes:
    return f"{who.tenant.id} {who.person} {who.device}".encode()
