"""`counterfoil` from a terminal: what it prints, what it leaves behind, and with which code it ends."""

from __future__ import annotations

import asyncio
import io
import json
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.headless import Access, Headless, run_with
from server.identity.devices import revoke_device
from shared_models.kernel.faults import Fault, Unavailable
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica.account import key_name
from sync.replica.keys import PassphraseSecrets
from sync.replica.profile import Profiles
from tests.running import RunningServer

Patch = pytest.MonkeyPatch
Captured = pytest.CaptureFixture[str]
CONTACTS = (
    "First Name,Last Name,E-mail,Company,Since\n"
    "Ann,Bell,ann@one.example,One Ltd,x\n"
    "Bo,Carr,wrong,Two Ltd,y\n"
    "Cy,Dee,cy@one.example,one ltd,z\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(CONTACTS)
    return path


@pytest.fixture
def passphrase(monkeypatch: Patch) -> None:
    monkeypatch.setenv("COUNTERFOIL_PASSPHRASE", "a long passphrase")


async def run(*words: str | Path) -> int:
    return await asyncio.to_thread(main, [str(each) for each in words])


def sign_in(server: RunningServer, monkeypatch: Patch, name: str = "ada") -> list[str]:
    """The options of a sign-in, its password waiting on standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{server.people[name].password}\n"))
    return ["--server", server.url, "--email", server.people[name].email, "--password-stdin"]


async def titles(server: RunningServer, record_type: str) -> list[str]:
    rows = await server.rows()
    return sorted(row["title"] for (name, _), row in rows.items() if name == record_type and row["deleted_at"] is None)


async def test_an_import_reaches_the_server_and_leaves_nothing_behind(
    server: RunningServer,
    file: Path,
    tmp_path: Path,
    monkeypatch: Patch,
    capsys: Captured,
) -> None:
    words = ["import", "contacts", file, "--data", tmp_path / "data", *sign_in(server, monkeypatch)]
    assert await run(*words) == 1
    assert await titles(server, "contact") == ["Ann Bell", "Cy Dee"]
    assert await titles(server, "company") == ["One Ltd"]
    said = capsys.readouterr()
    assert "3 rows: 2 contacts were created" in said.out
    assert "Line 3, E-mail: E-mail must be an e-mail address" in said.out
    assert server.people["ada"].password not in said.out + said.err
    errors = tmp_path / "people.errors.csv"
    assert "Bo,Carr,wrong" in errors.read_text(encoding="utf-8-sig")
    assert not (tmp_path / "data" / "replicas").exists()

    errors.write_text(errors.read_text(encoding="utf-8-sig").replace("wrong", "bo@two.example"))
    words = ["import", "Contacts", errors, "--json", "--data", tmp_path / "data", *sign_in(server, monkeypatch)]
    assert await run(*words) == 0
    (line,) = capsys.readouterr().out.splitlines()
    facts = json.loads(line)
    assert (facts["created"], facts["faults"], facts["waiting"], facts["refused"]) == (1, [], 0, [])
    assert await titles(server, "contact") == ["Ann Bell", "Bo Carr", "Cy Dee"]


@pytest.mark.usefixtures("passphrase")
async def test_an_account_that_is_known_works_without_a_network(
    server: RunningServer,
    file: Path,
    tmp_path: Path,
    monkeypatch: Patch,
    capsys: Captured,
) -> None:
    data = tmp_path / "data"
    assert await run("sync", "--data", data, *sign_in(server, monkeypatch)) == 0
    assert capsys.readouterr().out == "Everything is in step.\n"

    profiles = data / "profiles.json"
    profiles.write_text(profiles.read_text().replace(server.url, "http://127.0.0.1:9"))
    assert await run("import", "contacts", file, "--data", data, "--map", "Since=notes") == 1
    assert "next synchronisation: 3 changes" in capsys.readouterr().out
    assert await run("sync", "--data", data) == 1
    assert "cannot be reached" in capsys.readouterr().err
    assert await run("status", "--data", data, "--json") == 0
    (facts,) = json.loads(capsys.readouterr().out)
    assert (facts["waiting"], facts["organization"], facts["role"]) == (3, "Northwind", "Admin")
    assert await titles(server, "contact") == []

    profiles.write_text(profiles.read_text().replace("http://127.0.0.1:9", server.url))
    assert await run("sync", "--data", data) == 0
    assert await titles(server, "contact") == ["Ann Bell", "Cy Dee"]
    assert await run("status", "--data", data) == 0
    assert "0 changes waiting" in capsys.readouterr().out


@pytest.mark.usefixtures("passphrase")
async def test_what_was_attached_in_the_window_is_sent_too(
    server: RunningServer, tmp_path: Path, monkeypatch: Patch, capsys: Captured
) -> None:
    data = tmp_path / "data"
    assert await run("sync", "--data", data, *sign_in(server, monkeypatch)) == 0

    def attach(content: bytes) -> str:
        with run_with(Access(data)) as here:
            digest, size = here.replica.files.add(content)
            values = {"file_name": "offer.pdf", "size": size, "digest": digest}
            here.replica.write(
                [Mutation(new_id(), "attachment", new_id(), Action.CREATE, after=values, at=now())], at=now()
            )
        return digest

    digest = await asyncio.to_thread(attach, b"an offer")
    assert await run("status", "--data", data) == 0
    assert "1 change waiting to be sent, 1 file\n" in capsys.readouterr().out
    assert await run("sync", "--data", data, "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["files"], facts["refused_files"]) == (0, [])
    [row] = [row for (kind, _), row in (await server.rows()).items() if kind == "attachment"]
    assert (row["digest"], row["content"]) == (digest, "stored")

    async def none(*_: object) -> int:
        return 0

    monkeypatch.setattr(server.serving.app.state.attachments, "_quota", none)
    await asyncio.to_thread(attach, b"another offer")
    assert await run("sync", "--data", data) == 1
    assert "room for files is full" in capsys.readouterr().err


async def test_a_dry_run_tells_and_changes_nothing(
    server: RunningServer,
    file: Path,
    tmp_path: Path,
    monkeypatch: Patch,
    capsys: Captured,
) -> None:
    errors = tmp_path / "to mend.csv"
    options = ["--dry-run", "--errors", errors, "--data", tmp_path / "data", *sign_in(server, monkeypatch)]
    assert await run("import", "contacts", file, *options) == 1
    assert "2 contacts would be created" in capsys.readouterr().out
    assert errors.exists()
    assert await titles(server, "contact") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import", "frobs", "FILE"], "no kind of record called 'frobs'"),
        (["import", "contacts", "FILE"], "Nobody has signed in"),
        (["sync"], "Nobody has signed in"),
    ],
)
@pytest.mark.usefixtures("passphrase")
async def test_what_cannot_be_done_is_one_line(
    words: list[str], said: str, file: Path, tmp_path: Path, capsys: Captured
) -> None:
    words = [str(file) if each == "FILE" else each for each in words]
    assert await run("--data", tmp_path / "data", *words) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert len(captured.err.splitlines()) == 1


async def test_without_an_account_nobody_is_asked_for_a_passphrase(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COUNTERFOIL_PASSPHRASE", raising=False)
    assert await run("--data", tmp_path / "data", "sync") == 1
    assert "Nobody has signed in" in capsys.readouterr().err


async def test_faults_of_file_and_sign_in_are_one_line(
    server: RunningServer,
    file: Path,
    tmp_path: Path,
    monkeypatch: Patch,
    capsys: Captured,
) -> None:
    options = sign_in(server, monkeypatch)
    monkeypatch.setattr("sys.stdin", io.StringIO("not the password\n"))
    assert await run("import", "contacts", file, "--data", tmp_path / "data", *options) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    missing = tmp_path / "none.csv"
    assert await run("import", "contacts", missing, "--data", tmp_path / "data", *sign_in(server, monkeypatch)) == 1
    assert "cannot be read" in capsys.readouterr().err
    words = ["import", "contacts", file, "--data", tmp_path / "data", *sign_in(server, monkeypatch, "vera")]
    assert await run(*words) == 1
    assert "role does not allow" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["import"],
        ["import", "contacts", "x.csv", "--map", "Header"],
        ["import", "contacts", "x.csv", "--duplicates", "merge"],
        ["import", "contacts", "x.csv", "--delimiter", "ab"],
        ["frobnicate"],
    ],
)
def test_a_wrong_call_ends_with_2(words: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: counterfoil" in capsys.readouterr().err


def test_without_a_command_the_client_is_opened(tmp_path: Path, monkeypatch: Patch) -> None:
    opened: list[tuple[Path, str, str]] = []

    def open_client(data: Path, server: str = "", link: str = "") -> int:
        opened.append((data, server, link))
        return 7

    monkeypatch.setitem(sys.modules, "desktop.app", types.SimpleNamespace(main=open_client))
    assert main(["--data", str(tmp_path), "--server", "http://one.example"]) == 7
    assert main(["counterfoil://place/inbox", "--data", str(tmp_path)]) == 7
    assert opened == [(tmp_path, "http://one.example", ""), (tmp_path, "", "counterfoil://place/inbox")]


def test_the_way_to_the_client_imports_nothing_heavy() -> None:
    code = "import sys, desktop.cli; desktop.cli._parser(); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.replace("'", "").strip("[]\n").split(", "))
    assert loaded.isdisjoint({"PySide6", "pydantic", "sqlmodel", "httpx", "sqlcipher3", "asyncio", "keyring"})


@pytest.mark.usefixtures("passphrase")
async def test_unsent_work_is_exported_without_a_server(
    server: RunningServer,
    file: Path,
    tmp_path: Path,
    monkeypatch: Patch,
    capsys: Captured,
) -> None:
    data, out = tmp_path / "data", tmp_path / "out" / "unsent"
    out.parent.mkdir()
    assert await run("sync", "--data", data, *sign_in(server, monkeypatch)) == 0
    profiles = data / "profiles.json"
    profiles.write_text(profiles.read_text().replace(server.url, "http://127.0.0.1:9"))
    assert await run("import", "contacts", file, "--data", data) == 1
    capsys.readouterr()

    assert await run("rescue", out, "--data", data) == 0
    assert "Not sent: 3 changes" in capsys.readouterr().out
    kept = json.loads((tmp_path / "out" / "unsent.json").read_text())
    assert (kept["organization"], kept["unreadable"], len(kept["mutations"])) == ("Northwind", 0, 3)
    assert "Ann" in (tmp_path / "out" / "unsent.csv").read_text("utf-8-sig")

    assert await run("rescue", out, "--data", data) == 1
    assert "is there already" in capsys.readouterr().err
    (replica,) = (data / "replicas").glob("*.db")
    content = bytearray(replica.read_bytes())
    content[100] ^= 255
    replica.write_bytes(content)
    again = tmp_path / "out" / "damaged.csv"
    assert await run("rescue", again, "--json", "--organization", "Northwind", "--data", data) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["changes"], facts["unreadable"], facts["csv"]) == (3, 0, str(again))
    assert replica.read_bytes() == content

    assert await run("rescue", again, "--organization", "Other", "--data", data) == 1
    assert "There is no such account on this computer. There are: " in capsys.readouterr().err


@pytest.mark.usefixtures("passphrase")
async def test_a_computer_whose_access_was_taken_away_is_told_so_in_one_line(
    server: RunningServer, file: Path, tmp_path: Path, monkeypatch: Patch, capsys: Captured
) -> None:
    data = tmp_path / "data"
    assert await run("sync", "--data", data, *sign_in(server, monkeypatch)) == 0
    device, person = Profiles(data).device_id, server.people["ada"].id
    await server.do(lambda: revoke_device(server.identity.database, person, device, now()))
    capsys.readouterr()
    assert await run("import", "contacts", file, "--data", data) == 1
    said = capsys.readouterr()
    assert said.err.startswith("counterfoil: ")
    assert "revoked" in said.err
    assert len(said.err.splitlines()) == 1
    assert not list((data / "replicas").glob("*.db"))


async def test_what_could_not_be_sent_without_a_keyring_is_not_said_to_wait(
    server: RunningServer, file: Path, tmp_path: Path, monkeypatch: Patch, capsys: Captured
) -> None:
    words = ["import", "contacts", file, "--data", tmp_path / "data", *sign_in(server, monkeypatch)]
    sync, tries = Headless.sync, list[str]()

    def cut(here: Headless, *arguments: Any) -> Fault | None:
        tries.append("once")
        return sync(here, *arguments) if len(tries) == 1 else Unavailable("The server cannot be reached.")

    monkeypatch.setattr(Headless, "sync", cut)
    assert await run(*words) == 1
    said = capsys.readouterr()
    assert "In the queue" not in said.out
    assert "Not sent and not kept" in said.err
    assert "Import the file again" in said.err


@pytest.mark.usefixtures("passphrase")
async def test_one_account_that_cannot_be_opened_hides_no_other(
    server: RunningServer, tmp_path: Path, monkeypatch: Patch, capsys: Captured
) -> None:
    data = tmp_path / "data"
    assert await run("sync", "--data", data, *sign_in(server, monkeypatch)) == 0
    assert await run("sync", "--data", data, *sign_in(server, monkeypatch, "ben")) == 0
    ben = next(each for each in Profiles(data).all() if each.email == server.people["ben"].email)
    await asyncio.to_thread(lambda: PassphraseSecrets(data, "a long passphrase").delete(key_name(ben.account)))
    capsys.readouterr()
    assert await run("status", "--data", data) == 0
    said = capsys.readouterr().out
    assert "0 changes waiting to be sent" in said
    assert "The key of these records is gone" in said
