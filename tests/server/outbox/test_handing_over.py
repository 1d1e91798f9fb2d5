"""How far a message came, told by a mail server that refuses, breaks off, or is not to be trusted."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from server.outbox.handing_over import Answer, Outcome, hand_over
from tests.server.outbox.conftest import Post

MESSAGE = b"From: a@b.example\r\nTo: c@d.example\r\n\r\nHello\r\n"


@pytest.fixture
def own_certificate(tmp_path: Path) -> ssl.SSLContext:
    """What a server has that has signed for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    at = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(at - timedelta(days=1))
        .not_valid_after(at + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    kept = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = tmp_path / "own.pem"
    file.write_bytes(made.public_bytes(pem) + kept)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


async def handed(post: Post, security: str = "none", **more: Any) -> Answer:
    setting = {"host": "127.0.0.1", "port": post.port, "security": security, "user": None}
    return await hand_over(setting | more, "geheim", "a@b.example", ["c@d.example"], MESSAGE, seconds=10)


async def test_a_server_without_encryption_gets_nothing(post: Post) -> None:
    answer = await handed(post, "starttls")
    assert answer == Answer(Outcome.REFUSED, "The mail server 127.0.0.1 offers no encryption.")
    assert post.taken == []


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_a_server_that_nobody_vouches_for_gets_nothing(
    post: Post, own_certificate: ssl.SSLContext, security: str
) -> None:
    post.more["tls_context"] = own_certificate
    answer = await handed(post, security)
    assert answer.outcome is Outcome.LATER
    if security == "starttls":
        assert "is not to be trusted: self-signed certificate" in answer.problem
    assert post.taken == []


async def test_a_wrong_password_is_said_and_not_tried_again(post: Post) -> None:
    post.more |= {"auth_require_tls": False, "authenticator": lambda *_: AuthResult(success=False, handled=False)}
    answer = await handed(post, user="books")
    assert answer.outcome is Outcome.REFUSED
    assert answer.problem.startswith("The mail server 127.0.0.1 does not take this user and password: 535")
    assert post.taken == []


async def test_a_server_where_nobody_can_sign_in_is_said(post: Post) -> None:
    answer = await handed(post, user="books")
    assert answer == Answer(Outcome.REFUSED, "The mail server 127.0.0.1 lets nobody sign in here.")


async def test_who_breaks_off_after_the_message_leaves_it_unknown(post: Post) -> None:
    post.drops = True
    assert (await handed(post)).outcome is Outcome.UNKNOWN
    assert len(post.taken) == 1


async def test_who_answers_the_message_with_no_has_not_taken_it(post: Post) -> None:
    post.answer_data = "452 No room"
    assert await handed(post) == Answer(Outcome.LATER, "The mail server 127.0.0.1 says: 452 No room")
    post.answer_data = "554 Spam"
    assert await handed(post) == Answer(Outcome.REFUSED, "The mail server 127.0.0.1 says: 554 Spam")
