"""Make the desktop program as a folder and an archive that need no Python, and try what was made.

`python3 run.py package [--out DIR]`. Says at the end where the archive is, how large, and its SHA-256, as a release
names it (`release.py`). The program is started twice before it counts as made: as a command, and as a window.
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(HERE)]
STARTED_SECONDS = 60


class NotMade(Exception):
    """The program could not be made, or does not start; the message says why."""


def main(arguments: list[str] | None = None) -> int:
    """Make, try, pack; returns the process's exit code."""
    parser = argparse.ArgumentParser("run.py package", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the archive goes")
    parser.add_argument("--keys", default="", help="public keys of releases, in hex, separated by commas")
    options = parser.parse_args(arguments)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    try:
        with tempfile.TemporaryDirectory() as name:
            made = make(Path(name), version, [each for each in options.keys.split(",") if each])
            try_it(made, version)
            options.out.mkdir(parents=True, exist_ok=True)
            archive = pack(made, options.out, version)
    except NotMade as problem:
        print(problem, file=sys.stderr)
        return 1
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    print(f"{archive}\n{archive.stat().st_size / 1e6:.0f} MB\nSHA-256 {digest}")
    return 0


def make(folder: Path, version: str, keys: list[str]) -> Path:
    """The program's folder, made below `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from icons import write_icons
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    write_icons(folder)
    del application
    (folder / "build.json").write_text(json.dumps({"version": version, "release_keys": keys}), "utf-8")
    (folder / "version.txt").write_text(windows_version(version), "utf-8")
    environment = os.environ | {"COUNTERFOIL_BUILD": str(folder), "COUNTERFOIL_VERSION": version}
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    print("Making the program …", file=sys.stderr, flush=True)
    done = subprocess.run([*command, str(HERE / "counterfoil.spec")], cwd=ROOT, env=environment, check=False)
    made = folder / "dist" / "counterfoil"
    if done.returncode or not made.is_dir():
        raise NotMade("PyInstaller could not make the program; what stood in its way is above.")
    if sys.platform == "linux":
        for each in ("counterfoil.desktop", "install.sh"):
            shutil.copy(HERE / "linux" / each, made)
        shutil.copy(folder / "counterfoil.png", made)
    return made


def try_it(made: Path, version: str) -> None:
    """Start what was made, away from everything of this checkout. Raises NotMade."""
    from desktop.windows.hand_over import hand_over

    print("Trying it …", file=sys.stderr, flush=True)
    program = made / ("counterfoil.exe" if sys.platform == "win32" else "counterfoil")
    with tempfile.TemporaryDirectory() as name:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV", "LD_"))}
        environment = kept | {"QT_QPA_PLATFORM": "offscreen", "HOME": name}
        said = subprocess.run(
            [program, "--version"], env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        if said.stdout.strip() != f"counterfoil {version}":
            raise NotMade(f"The program does not say its version: {said.stdout!r} {said.stderr[-500:]!r}")
        window = subprocess.Popen([program, "--data", name], env=environment)
        until = time.monotonic() + STARTED_SECONDS
        try:
            while not hand_over(Path(name)):  # it answers as soon as its window listens
                if window.poll() is not None or time.monotonic() > until:
                    raise NotMade(f"The program's window did not come (exit code {window.poll()}).")
                time.sleep(0.1)
        finally:
            window.terminate()
            window.wait(30)
        if window.returncode:
            raise NotMade(f"The program ended with {window.returncode} when it was asked to.")


def pack(made: Path, out: Path, version: str) -> Path:
    """The archive of a folder: what each system's people expect."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    name = f"counterfoil-{version}-{system}-{platform.machine().lower()}"
    print("Packing …", file=sys.stderr, flush=True)
    if sys.platform != "win32":
        archive = out / f"{name}.tar.gz"
        whole = made.with_name("Counterfoil.app") if sys.platform == "darwin" else made
        with tarfile.open(archive, "w:gz", compresslevel=6) as tar:
            tar.add(whole, arcname=f"{name}/{whole.name}" if sys.platform == "darwin" else name, filter=_nobody)
        return archive
    archive = out / f"{name}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for each in sorted(made.rglob("*")):
            file.write(each, Path(name) / each.relative_to(made))
    return archive


def windows_version(version: str) -> str:
    """What Windows shows of the file."""
    numbers = tuple([int(each) for each in version.split(".")] + [0, 0, 0])[:4]
    texts = {
        "CompanyName": "Counterfoil",
        "FileDescription": "Counterfoil",
        "FileVersion": version,
        "ProductName": "Counterfoil",
        "ProductVersion": version,
        "LegalCopyright": "Apache License 2.0",
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def _nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Files belong to whoever unpacks them."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


if __name__ == "__main__":
    sys.exit(main())
