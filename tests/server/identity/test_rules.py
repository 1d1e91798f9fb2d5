"""The pure rules: what an e-mail address, a password and a role amount to."""

from __future__ import annotations

import re

import pytest

from server.identity.email_address import checked, folded
from server.identity.faults import PasswordTooWeak
from server.identity.password_policy import check_password
from server.identity.passwords import hash_password, outdated, password_matches
from server.identity.permissions import permissions_of
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import InvalidValue
from shared_models.platform.roles import Role, permissions


@pytest.mark.parametrize("written", ["Ada@Example.org", " ada@example.org ", "ADA@EXAMPLE.ORG", "ａda@example.org"])
def test_one_person_however_they_write_it(written: str) -> None:
    assert folded(written) == "ada@example.org"


def test_an_address_is_kept_as_written() -> None:
    assert checked(" Ada@Example.org\n") == "Ada@Example.org"
    for wrong in (
        "",
        "ada",
        "ada@",
        "@example.org",
        "a da@example.org",
        "ada@example.org, bo@example.org",
        "a\x00@b.org",
    ):
        with pytest.raises(InvalidValue):
            checked(wrong)


@pytest.mark.parametrize("good", ["correct horse battery", "xkcd 936 ö", "a" * 9 + "bc", "密码密码学密码密码学一"])
def test_a_long_password_needs_nothing_else(good: str) -> None:
    check_password(good, "ada@example.org")


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "short",
        "123456789",
        "1234567890",
        "PASSWORD123",
        "aaaaaaaaaaaa",
        "ababababababab",
        "ada@example.org",
        "x" * 257,
    ],
)
def test_a_weak_password_says_why(bad: str) -> None:
    with pytest.raises(PasswordTooWeak) as caught:
        check_password(bad, "ada@example.org")
    assert (caught.value.field, caught.value.status) == ("password", 422)
    assert not bad or bad not in caught.value.reason


async def test_a_hash_is_nobody_elses_and_never_the_password() -> None:
    one, other = await hash_password("correct horse"), await hash_password("correct horse")
    assert one != other
    assert await password_matches(one, "correct horse")
    for kept, password in ((one, "correct horsE"), (one, ""), ("", "correct horse"), ("", ""), ("garbage", "x")):
        assert not await password_matches(kept, password)
    assert not outdated(one)
    assert outdated(re.sub(r"m=[0-9]+", "m=16", one))


def test_built_in_roles_cannot_be_redefined() -> None:
    for role in Role:
        assert permissions_of(role, ["contact.delete"]) == permissions(role, catalogue())
    assert permissions_of("Viewer") < permissions_of("Admin")


def test_a_role_of_ones_own_holds_what_exists() -> None:
    assert permissions_of("Greeter", ["contact.view", "nonsense", "contact.fly"]) == {"contact.view"}
    assert permissions_of("Greeter") == permissions_of("", []) == frozenset()
