"""Signing requests to S3-compatible storage (AWS Signature Version 4, in the Authorization header)."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Signing:
    """The access key, its secret, and the region they are used in."""

    key_id: str
    secret: str
    region: str


def signed(
    signing: Signing, method: str, host: str, path: str, payload: str, at: datetime, headers: Mapping[str, str]
) -> dict[str, str]:
    """The headers to send: those given, and the ones that sign them.

    `path` is not yet encoded and there is no query; `payload` is the SHA-256 of the body, `at` in UTC.
    """
    stamp, day = at.strftime("%Y%m%dT%H%M%SZ"), at.strftime("%Y%m%d")
    sent = {**headers, "host": host, "x-amz-content-sha256": payload, "x-amz-date": stamp}
    listed = sorted((name.lower(), value.strip()) for name, value in sent.items())
    names = ";".join(name for name, _ in listed)
    lines = "".join(f"{name}:{value}\n" for name, value in listed)
    request = "\n".join((method, quote(path), "", lines, names, payload))
    scope = f"{day}/{signing.region}/s3/aws4_request"
    text = "\n".join(("AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(request.encode()).hexdigest()))
    key = f"AWS4{signing.secret}".encode()
    for part in (day, signing.region, "s3", "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    credential = f"AWS4-HMAC-SHA256 Credential={signing.key_id}/{scope},SignedHeaders={names},Signature={signature}"
    return {**sent, "authorization": credential}
