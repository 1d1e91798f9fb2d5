"""The packed program's install.sh: the desktop entry it writes can be started by whatever follows links."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging" / "desktop" / "linux"


@pytest.mark.parametrize("home", ["ana", "Ana Reyes"])
def test_the_entry_names_the_program_as_plainly_as_it_can(tmp_path: Path, home: str) -> None:
    packed, mine = tmp_path / "packed", tmp_path / home
    shutil.copytree(LINUX, packed)
    for each in ("counterfoil", "counterfoil.png"):
        (packed / each).touch()
    env = {"PATH": os.environ["PATH"], "HOME": str(mine)}
    subprocess.run(["sh", packed / "install.sh"], env=env, check=True, stdout=subprocess.DEVNULL)
    share = mine / ".local" / "share"
    program = share / "counterfoil-program" / "counterfoil"
    assert program.exists()
    entry = (share / "applications" / "counterfoil.desktop").read_text("utf-8").splitlines()
    (start,) = [each for each in entry if each.startswith("Exec=")]
    assert start == (f'Exec="{program}" %u' if " " in home else f"Exec={program} %u")
    subprocess.run(["sh", packed / "install.sh", "--remove"], env=env, check=True, stdout=subprocess.DEVNULL)
    assert not program.exists()
