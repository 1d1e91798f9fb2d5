"""What stands between a computer and its server is told in words one can act on; a company's certificate is trusted."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from shared_models.kernel.faults import NotSignedIn
from sync.replica.answers import Unreachable
from sync.replica.link import LinkLost, WebsocketBlocked
from sync.replica.sign_in import sign_in
from sync.replica.trust import trusted
from sync.replica.websocket_link import WebsocketLink
from tests.sync.replica.people import ids

Answer = Callable[[bytes], bytes]
JSON = b"HTTP/1.1 401 Unauthorized\r\ncontent-type: application/problem+json\r\ncontent-length: 2\r\n\r\n{}"


@asynccontextmanager
async def answering(answer: bytes, context: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A server that gives everybody the same answer."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield f"{'https' if context else 'http'}://127.0.0.1:{port}"


@pytest.fixture
def company(tmp_path: Path) -> tuple[ssl.SSLContext, Path]:
    """A server's TLS context, and the file with the company's certificate that has signed it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Company")])
    made = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(made - timedelta(days=1))
        .not_valid_after(made + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    signed, secret = tmp_path / "company.pem", tmp_path / "key.pem"
    signed.write_bytes(certificate.public_bytes(Encoding.PEM))
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(signed, secret)
    return context, signed


@pytest.fixture(autouse=True)
def trust_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """What another test trusted is forgotten, and no proxy of this computer is in the way."""
    for each in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(each, raising=False)
    trusted.cache_clear()


async def refused(server: str) -> str:
    with pytest.raises(Unreachable) as told:
        await sign_in(server, "ana@example.org", "secret", device_id=next(ids), device_name="desk")
    return told.value.reason


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"HTTP/1.1 302 Found\r\nlocation: http://hotel.example/login\r\ncontent-length: 0\r\n\r\n", "hotel.example"),
        (b"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: 4\r\n\r\n<p/>", "web page"),
        (b"HTTP/1.1 403 No\r\ncontent-type: TEXT/HTML\r\ncontent-length: 0\r\n\r\n", "web page"),
    ],
)
async def test_a_network_that_wants_a_sign_in_of_its_own_is_told_as_such(answer: bytes, words: str) -> None:
    async with answering(answer) as server:
        said = await refused(server)
        with pytest.raises(WebsocketBlocked):  # and then plain requests hear the same words
            await WebsocketLink(server, "token").open()
    assert words in said
    assert "web browser" in said


async def test_a_proxy_that_refuses_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    async with answering(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n") as proxy:
        monkeypatch.setenv("https_proxy", proxy)
        said = await refused("https://crm.example.org")
    assert "proxy of this network" in said


async def test_nobody_there_and_no_such_name_are_told_apart() -> None:
    async with answering(JSON) as server:
        gone = server
    assert "nothing answers" in await refused(gone)
    assert "name is not known" in await refused("http://no-such-server.invalid")


async def test_a_certificate_nobody_here_trusts_is_told(company: tuple[ssl.SSLContext, Path]) -> None:
    async with answering(JSON, company[0]) as server:
        assert "certificate is not trusted" in await refused(server)
        with pytest.raises(LinkLost) as told:
            await WebsocketLink(server, "token").open()
    assert "certificate is not trusted" in told.value.reason


async def test_a_company_s_own_certificate_is_trusted_where_the_system_trusts_it(
    company: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(company[1]))
    async with answering(JSON, company[0]) as server:
        with pytest.raises(NotSignedIn):
            await sign_in(server, "ana@example.org", "secret", device_id=next(ids), device_name="desk")
        with pytest.raises(NotSignedIn):
            await WebsocketLink(server, "token").open()
