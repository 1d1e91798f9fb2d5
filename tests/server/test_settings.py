"""Settings: the command line before the environment before the default, and a clear line for whatever is wrong."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from server.settings import Settings, SettingsWrong, variable

NEEDED = {
    "COUNTERFOIL_DATABASE": "postgres://app:geheim@localhost/counterfoil",
    "COUNTERFOIL_OWNER_DATABASE": "postgresql://owner:geheim@localhost/counterfoil",
}


def test_defaults_are_enough_beside_the_database() -> None:
    settings = Settings.read(NEEDED)
    assert settings.database == "postgresql://app:geheim@localhost/counterfoil"
    assert (settings.host, settings.port, settings.workers, settings.sign_up) == ("127.0.0.1", 8470, 1, True)
    assert settings.data.is_absolute()


def test_the_command_line_wins() -> None:
    environment = NEEDED | {"COUNTERFOIL_PORT": "9000", "COUNTERFOIL_SIGN_UP": "closed", "COUNTERFOIL_DATA": "/srv/x"}
    settings = Settings.read(environment, port="9001", host=None)
    assert (settings.port, settings.sign_up, settings.data) == (9001, False, Path("/srv/x").absolute())


def test_each_mistake_has_its_line_and_no_secret() -> None:
    environment = {
        "COUNTERFOIL_DATABASE": "mysql://app:geheim@localhost",
        "COUNTERFOIL_PORT": "70000",
        "COUNTERFOIL_WORKERS": "many",
        "COUNTERFOIL_TOKEN_KEY": "geheim",
        "COUNTERFOIL_SIGN_UP": "perhaps",
    }
    with pytest.raises(SettingsWrong) as caught:
        Settings.read(environment, pool_size="-1")
    lines = caught.value.problems
    assert len(lines) == 7
    for start in ("COUNTERFOIL_DATABASE must", "COUNTERFOIL_OWNER_DATABASE is not set", "--pool-size must"):
        assert any(line.startswith(start) for line in lines)
    assert any("between 0 and 65535 (it is '70000')" in line for line in lines)
    assert "geheim" not in str(caught.value)


def test_secrets_are_not_printed() -> None:
    settings = Settings.read(NEEDED | {"COUNTERFOIL_TOKEN_KEY": "geheim" * 10})
    assert "geheim" not in repr(settings)


def test_the_operators_page_names_every_setting() -> None:
    page = (Path(__file__).parents[2] / "docs" / "operations.md").read_text(encoding="utf-8")
    missing = [variable(each) for each in fields(Settings) if f"`{variable(each)}`" not in page]
    assert not missing


@pytest.mark.parametrize("address", ["https://host/bucket", "https://a:b@host", "ftp://a:b@host/bucket", "x"])
def test_storage_that_is_no_address_stops_the_start_and_shows_no_secret(address: str) -> None:
    with pytest.raises(SettingsWrong) as wrong:
        Settings.read({**NEEDED, "COUNTERFOIL_ATTACHMENTS": address})
    assert "must be an address such as" in str(wrong.value)
    assert f"(it is {address!r})" not in str(wrong.value)
    found = Settings.read({**NEEDED, "COUNTERFOIL_ATTACHMENTS": "https://a:b@host/bucket?region=x"})
    assert "a:b" not in repr(found)
