"""The keys that sign tokens: made once, kept from others, changed without signing anybody out."""

from __future__ import annotations

import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from server.identity.refresh_token import read_refresh_token, refresh_token
from server.identity.token_keys import FILE, TokenKey, token_keys
from shared_models.kernel.faults import NotSignedIn
from sync.clock import new_id


def test_a_key_is_made_once_and_kept(tmp_path: Path) -> None:
    data = tmp_path / "deep" / "data"
    made = token_keys("", data)
    assert token_keys("", data) == made
    assert len((data / FILE).read_text()) > 60
    assert [each.name for each in data.iterdir()] == [FILE]


def test_nobody_else_reads_it(tmp_path: Path) -> None:
    token_keys("", tmp_path / "data")
    if sys.platform != "win32":  # Windows has no mode bits
        assert stat.S_IMODE((tmp_path / "data" / FILE).stat().st_mode) == 0o600
        assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_processes_that_start_together_have_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: token_keys("", tmp_path / "data"), range(8)))
    assert len({each.current.id for each in found}) == 1


def test_a_new_key_is_put_before_the_old_one(tmp_path: Path) -> None:
    sign_in, data = new_id(), tmp_path
    old = token_keys("", data)
    token = refresh_token(old, sign_in, 3)
    (data / FILE).write_text(
        "a new key that is long enough to be one".replace(" ", "-") + "\n" + (data / FILE).read_text()
    )
    both = token_keys("", data)
    assert both.current != old.current
    assert read_refresh_token(both, token) == (sign_in, 3)
    (data / FILE).write_text("a-new-key-that-is-long-enough-to-be-one\n")
    with pytest.raises(NotSignedIn):
        read_refresh_token(token_keys("", data), token)


def test_the_setting_comes_before_the_file(tmp_path: Path) -> None:
    given = token_keys("k" * 40, tmp_path)
    assert given == token_keys("k" * 40, tmp_path / "elsewhere")
    assert not (tmp_path / FILE).exists()


def test_the_uses_of_a_key_do_not_share_bytes() -> None:
    key = TokenKey.of("k" * 40)
    assert len({key.signing, key.refreshing}) == 2
    assert key.id not in (key.signing.hex(), key.refreshing.hex())
