"""Tell people's programs of a release: `python packaging/desktop/release.py keygen|sign …`.

    keygen KEYFILE                       make a key pair; prints the public key that programs are built with
    sign KEYFILE RELEASE.json OUT        sign a release; OUT goes to the server's folder `downloads` as `desktop.json`
    describe VERSION --url URL FILE …    write RELEASE.json about archives, with their sizes and SHA-256

What a document looks like, and why a program believes it, says `desktop/updates/release.py`.
"""

import argparse
import base64
import hashlib
import json
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
_PLATFORM = re.compile(r"-((?:linux|windows|macos)-[a-z0-9_]+)\.(?:tar\.gz|zip)$")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the process's exit code."""
    parser = argparse.ArgumentParser("release.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(required=True)
    keys = commands.add_parser("keygen")
    keys.add_argument("key", type=Path)
    keys.set_defaults(run=lambda chosen: keygen(chosen.key))
    signing = commands.add_parser("sign")
    for name in ("key", "release", "out"):
        signing.add_argument(name, type=Path)
    signing.set_defaults(run=lambda chosen: sign(chosen.key, chosen.release, chosen.out))
    describing = commands.add_parser("describe")
    describing.add_argument("version")
    describing.add_argument(
        "--url", required=True, help="where the archives are, such as https://crm.example.org/downloads"
    )
    describing.add_argument("--notes", default="", help="one line in English")
    describing.add_argument("files", nargs="+", type=Path)
    describing.set_defaults(run=lambda chosen: describe(chosen.version, chosen.url, chosen.notes, chosen.files))
    chosen = parser.parse_args(arguments)
    sys.stdout.write(chosen.run(chosen) + "\n")
    return 0


def keygen(path: Path) -> str:
    """Make a private key that only this person can read; returns the public one. Raises FileExistsError."""
    private = Ed25519PrivateKey.generate()
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(private.private_bytes_raw().hex() + "\n")
    return _public(private)


def sign(key: Path, release: Path, out: Path) -> str:
    """Sign a release; returns the name of the key that a program must know."""
    from desktop.updates.release import key_name, read

    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key.read_text().strip()))
    text, public = release.read_text("utf-8"), _public(private)
    signature = base64.b64encode(private.sign(text.encode())).decode()
    document = json.dumps({"release": text, "signatures": {key_name(public): signature}}).encode()
    read(document, [public])  # what no program would understand is not published
    out.write_bytes(document)
    return key_name(public)


def describe(version: str, url: str, notes: str, files: list[Path]) -> str:
    """A release as JSON, to be read, completed and then signed."""
    told = [
        {
            "platform": _platform(each),
            "url": f"{url.rstrip('/')}/{each.name}",
            "size": each.stat().st_size,
            "sha256": hashlib.sha256(each.read_bytes()).hexdigest(),
        }
        for each in files
    ]
    released = datetime.now(UTC).date().isoformat()
    return json.dumps({"version": version, "released": released, "notes": {"en": notes}, "files": told}, indent=1)


def _platform(file: Path) -> str:
    found = _PLATFORM.search(file.name)
    if found is None:
        raise SystemExit(f"{file.name} is not called as `run.py package` calls archives.")
    return found[1]


def _public(private: Ed25519PrivateKey) -> str:
    return private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


if __name__ == "__main__":
    sys.exit(main())
