"""Signing in, and what is kept of it: profiles in the open, secrets in the keyring or under a passphrase."""

from pathlib import Path

import httpx
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault, InvalidValue, Malformed, NotFound, NotSignedIn, Unavailable
from shared_models.platform.roles import permissions
from sync.replica import sign_in as signing
from sync.replica.account import forget, key_name, open_account, remember, token_name
from sync.replica.answers import Unreachable, fault_of_answer
from sync.replica.api import Api
from sync.replica.credentials import Credentials
from sync.replica.faults import WrongKey
from sync.replica.keys import KeyringSecrets, NoKeyring, PassphraseSecrets, SecretStore, WrongPassphrase, open_secrets
from sync.replica.profile import FILE, Profile, Profiles, ProfilesUnreadable
from sync.replica.replica import Replica
from sync.replica.sign_in import Organization, SignedIn, checked_url
from tests.sync.replica.conftest import Opener
from tests.sync.replica.fake_server import FakeServer, free_port, serving
from tests.sync.replica.people import create, ids
from tests.sync.replica.toy_server import START, ToyServer


class MemoryKeyring(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


@pytest.fixture
def ring() -> MemoryKeyring:
    """The system's keyring for one test."""
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def _never(new: bool) -> str:
    raise AssertionError("nobody should be asked")


def _kept(secrets: SecretStore) -> None:
    assert secrets.get("a") is None
    secrets.delete("a")
    secrets.set("a", "one")
    secrets.set("a", "two")
    secrets.set("b", "three")
    assert (secrets.get("a"), secrets.get("b")) == ("two", "three")
    secrets.delete("a")
    assert (secrets.get("a"), secrets.get("b")) == (None, "three")


def test_secrets_lie_in_the_keyring(ring: MemoryKeyring, tmp_path: Path) -> None:
    _kept(open_secrets(tmp_path, _never))
    assert list(tmp_path.iterdir()) == []


def test_without_a_keyring_they_lie_under_a_passphrase(ring: MemoryKeyring, tmp_path: Path) -> None:
    keyring.set_keyring(NoBackend())
    asked: list[bool] = []

    def ask(new: bool) -> str:
        asked.append(new)
        return "correct horse"

    _kept(open_secrets(tmp_path, ask))
    assert open_secrets(tmp_path, ask).get("b") == "three"
    assert asked == [True, False]
    with pytest.raises(WrongPassphrase):
        open_secrets(tmp_path, lambda new: "wrong horse")
    assert not any(b"three" in each.read_bytes() for each in tmp_path.iterdir())
    keyring.set_keyring(ring)
    assert isinstance(open_secrets(tmp_path, ask), PassphraseSecrets)


def test_a_keyring_that_fails_says_so(ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(service: str, username: str) -> str:
        raise keyring.errors.KeyringLocked("locked")

    secrets = KeyringSecrets()
    monkeypatch.setattr(ring, "get_password", locked)
    with pytest.raises(NoKeyring, match="locked"):
        secrets.get("a")


def test_profiles_are_kept_latest_first(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path / "new")
    assert profiles.all() == []
    one = Profile("https://a.example", next(ids), "Fern", next(ids), "a@fern.example")
    other = Profile("https://a.example", next(ids), "Möß", next(ids), "b@fern.example", "Admin")
    device = profiles.device_id
    profiles.keep(one, 1)
    profiles.keep(other, 2)
    assert [each.tenant_name for each in profiles.all()] == ["Möß", "Fern"]
    profiles.keep(one, 3)
    again = Profiles(tmp_path / "new")
    assert [each.account for each in again.all()] == [one.account, other.account]
    assert again.device_id == device
    again.forget(one.account)
    assert [each.account for each in again.all()] == [other.account]


@pytest.mark.parametrize("content", ["{", "[]", '{"profiles": 1}', '{"profiles": [{"email": "x"}]}'])
def test_damaged_profiles_are_said_and_left_alone(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content)
    with pytest.raises(ProfilesUnreadable, match="Move the file away"):
        Profiles(tmp_path).all()
    assert (tmp_path / FILE).read_text() == content


def _signed_in(token: str = "refresh") -> SignedIn:
    tenant = next(ids)
    return SignedIn("access", token, 60, next(ids), tenant, (Organization(tenant, "Fern", "Admin"),))


def test_an_account_keeps_its_key_and_its_replica(ring: MemoryKeyring, tmp_path: Path, declared: Catalogue) -> None:
    secrets, signed_in = KeyringSecrets(), _signed_in()
    profile = remember(tmp_path, "https://a.example", "a@fern.example", signed_in, secrets, START)
    assert (profile.tenant_name, profile.role) == ("Fern", "Admin")
    with open_account(tmp_path, profile, secrets, lambda: declared) as replica:
        assert replica.tenant_id == profile.tenant_id
        assert replica.actor().person == profile.person_id
        assert replica.actor().device == Profiles(tmp_path).device_id
    assert remember(tmp_path, "https://a.example", "a@fern.example", signed_in, secrets, START) == profile
    open_account(tmp_path, profile, secrets, lambda: declared).close()
    forget(tmp_path, profile.account, secrets)
    assert (ring.kept, Profiles(tmp_path).all()) == ({}, [])
    with pytest.raises(WrongKey):
        open_account(tmp_path, profile, secrets, lambda: declared)
    remember(tmp_path, "https://a.example", "a@fern.example", signed_in, secrets, START)
    open_account(tmp_path, profile, secrets, lambda: declared).close()
    assert profile.replica_path(tmp_path).with_name(f"{profile.account}.unreadable").exists()


def test_what_a_lost_key_leaves_is_kept_whole_each_time_and_can_be_read_when_the_key_turns_up(
    ring: MemoryKeyring, tmp_path: Path, declared: Catalogue
) -> None:
    secrets, signed_in = KeyringSecrets(), _signed_in()
    keys, digests = list[str](), list[str]()
    for _ in range(2):
        profile = remember(tmp_path, "https://a.example", "a@fern.example", signed_in, secrets, START)
        keys.append(str(secrets.get(key_name(profile.account))))
        with open_account(tmp_path, profile, secrets, lambda: declared) as replica:
            replica.adopt(permissions("Admin", declared))
            replica.write([create("company", name="Not sent")], at=START)
            digests.append(replica.files.add(b"an offer")[0])
            copied = {each.name: each.read_bytes() for each in replica.path.parent.glob("*.db*")}
        for name, content in copied.items():  # as after a power loss: the change is in the write-ahead log alone
            (tmp_path / "replicas" / name).write_bytes(content)
        secrets.delete(key_name(profile.account))
    remember(tmp_path, "https://a.example", "a@fern.example", signed_in, secrets, START)
    first = profile.replica_path(tmp_path)
    assert not first.exists()
    for place, key, digest in zip(("", "-2"), keys, digests, strict=True):
        kept = first.with_name(f"{profile.account}.unreadable{place}") / first.name
        with Replica.open(kept, bytes.fromhex(key), catalogue=lambda: declared) as replica:
            assert [each.mutation.after["name"] for each in replica.queue()] == ["Not sent"]
            assert replica.files.has(digest)


def test_no_passphrase_is_chosen_while_records_wait_for_a_keyring(
    ring: MemoryKeyring, tmp_path: Path, declared: Catalogue
) -> None:
    profile = remember(tmp_path, "https://a.example", "a@fern.example", _signed_in(), KeyringSecrets(), START)
    open_account(tmp_path, profile, KeyringSecrets(), lambda: declared).close()
    keyring.set_keyring(NoBackend())
    with pytest.raises(NoKeyring, match="does not answer"):
        open_secrets(tmp_path, _never)
    keyring.set_keyring(ring)
    open_account(tmp_path, profile, open_secrets(tmp_path, _never), lambda: declared).close()


@pytest.mark.parametrize("refusal", [KeyringLocked("Failed to unlock"), InitError("Prompt dismissed.")])
def test_a_keyring_that_stays_locked_says_so_in_plain_words(
    ring: MemoryKeyring, refusal: KeyringError, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: str) -> str:
        raise refusal

    monkeypatch.setattr(ring, "get_password", locked)
    with pytest.raises(NoKeyring, match="is locked") as caught:
        KeyringSecrets().get("key")
    assert str(refusal) not in caught.value.reason


def test_tokens_are_never_shown() -> None:
    assert "access" not in repr(_signed_in())
    assert "refresh" not in repr(_signed_in())


@pytest.mark.parametrize("address", ["", "crm", "ftp://crm.example", "https://", "https://a b", "a b.example"])
def test_addresses_that_are_none(address: str) -> None:
    with pytest.raises(InvalidValue):
        checked_url(address)
    assert checked_url(" https://crm.example/ ") == "https://crm.example"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("crm.example.org", "https://crm.example.org"),
        ("crm.example.org:8443/sales/", "https://crm.example.org:8443/sales"),
        ("localhost:8000", "http://localhost:8000"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
    ],
)
def test_a_server_can_be_named_without_its_scheme(typed: str, address: str) -> None:
    assert checked_url(typed) == address


@pytest.fixture
def fake(open_replica: Opener, server: ToyServer) -> FakeServer:
    """A server that knows one person."""
    return FakeServer(server, open_replica())


async def test_signing_in_refreshing_switching_and_out(fake: FakeServer) -> None:
    device = next(ids)
    async with serving(fake):
        signed_in = await signing.sign_in(fake.url, "a@b.example", "right", device_id=device, device_name="Desk")
        assert signed_in.organization == Organization(fake.tenant_id, "Fern Ltd", "Admin")
        named = await signing.sign_in(
            fake.url, "a@b.example", "right", device_id=device, device_name="Desk", organization=fake.tenant_id
        )
        assert named.tenant_id == fake.tenant_id
        again = await signing.refresh(fake.url, signed_in.refresh_token)
        assert again.access_token != signed_in.access_token
        other = next(ids)
        assert (await signing.switch(fake.url, again.access_token, other)).tenant_id == other
        await signing.sign_out(fake.url, again.refresh_token)
        with pytest.raises(NotSignedIn, match="password is wrong"):
            await signing.sign_in(fake.url, "a@b.example", "wrong", device_id=device, device_name="Desk")


async def test_a_server_that_is_not_there_or_not_ours(fake: FakeServer) -> None:
    with pytest.raises(Unreachable):
        await signing.refresh(f"http://127.0.0.1:{free_port()}", "x")
    fake.tenant_id = "not an id"
    async with serving(fake):
        with pytest.raises(Malformed, match="not as a Counterfoil server"):
            await signing.refresh(fake.url, "x")


async def test_the_api_retries_once_with_a_fresh_token(fake: FakeServer, tmp_path: Path, ring: MemoryKeyring) -> None:
    secrets = KeyringSecrets()
    secrets.set(token_name("a"), "refresh-0")
    async with serving(fake):
        api = Api(fake.url, Credentials(fake.url, "a", secrets, _signed_in()))
        assert await api.request("GET", "/api/v1/sync/manifest")
        assert fake.refreshes == 1
        with pytest.raises(NotFound):
            await api.request("GET", "/api/v1/sync/chunks/none")
        await api.close()
    with pytest.raises(Unreachable):
        await api.request("GET", "/api/v1/sync/manifest")
    await api.close()


async def test_many_who_need_a_token_cause_one_refresh(fake: FakeServer, ring: MemoryKeyring) -> None:
    secrets = KeyringSecrets()
    secrets.set(token_name("a"), "refresh-0")
    secrets.set(key_name("a"), "00")
    async with serving(fake):
        credentials = Credentials(fake.url, "a", secrets)
        first = await credentials.access()
        assert await credentials.renewed("") == first
        assert await credentials.access() == first
        assert fake.refreshes == 1
    credentials.forget()
    assert ring.kept == {}


@pytest.mark.parametrize(
    ("status", "content_type", "body", "kind"),
    [
        (502, "text/html", b"bad gateway", Unreachable),
        (404, "text/html", b"", NotFound),
        (418, "text/plain", b"", Unavailable),
        (409, "application/problem+json", b'{"code": "duplicate", "detail": "Twice.", "field": "name"}', Fault),
        (503, "application/problem+json", b'{"code": "hologram"}', Unavailable),
        (401, "application/problem+json", b"[]", NotSignedIn),
        (401, "application/problem+json", b"{", NotSignedIn),
    ],
)
def test_what_answers_mean(status: int, content_type: str, body: bytes, kind: type[Fault]) -> None:
    fault = fault_of_answer(httpx.Response(status, headers={"content-type": content_type}, content=body))
    assert isinstance(fault, kind)
    assert (fault.code(), fault.field) == ("duplicate", "name") if status == 409 else fault.reason
