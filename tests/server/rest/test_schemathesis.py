"""Schemathesis against the served OpenAPI document, on a real server: every check on, a bounded number of examples.

Every record is derived by the same code, so a few stand for all; signing in and sync are there as well.
"""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.config import SchemathesisConfig

from server.identity.routes import router as identity_router
from server.rest.openapi.document import document
from server.sync.routes import router as sync_router
from shared_models.kernel.catalogue import catalogue
from sync.clock import new_id
from tests.running import PASSWORD, Serving

# The exchange takes MessagePack and waits for news; the tests of sync call it.
STAND_FOR_ALL = r"^/api/v1/(tags|deals|members|sync/(manifest|chunks)|auth/(login|refresh|switch|profile))\b"
CONFIG = {
    "checks": {
        # Values can each be right and not go together, refer to what is not there, or come too late.
        "positive_data_acceptance": {"expected-statuses": ["2xx", "401", "403", "404", "409", "412", "422"]},
        "negative_data_rejection": {"expected-statuses": ["400", "401", "403", "404", "405", "412", "415", "422"]},
    },
    "generation": {"allow-x00": True},
    # The hundreds of filters of a list are met at random here; walking through all of them takes minutes.
    "operations": [
        {"include-operation-id-regex": "^list_", "phases": {"coverage": {"enabled": False}}},
        # A newer client may ask sync for more than an older server knows: what it does not know it ignores.
        {"include-path-regex": "/sync/", "checks": {"negative_data_rejection": {"enabled": False}}},
    ],
}


@pytest.fixture(scope="module")
def token(serving: Serving) -> str:
    """An administrator's token on the running server."""
    form = {"email": f"{new_id()}@example.org", "password": PASSWORD, "organization": "Schemathesis"}
    found: str = httpx.post(f"{serving.url}/api/v1/auth/signup", json=form).json()["access_token"]
    return found


def described() -> dict[str, Any]:
    """The document, with the paths that stand for all."""
    found = document(catalogue(), (identity_router, sync_router))
    return found | {"paths": {path: each for path, each in found["paths"].items() if re.match(STAND_FOR_ALL, path)}}


schema = schemathesis.openapi.from_dict(described(), config=SchemathesisConfig.from_dict(CONFIG))


@schema.parametrize()
@settings(max_examples=4, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
def test_the_server_keeps_what_its_document_says(case: Any, serving: Serving, token: str) -> None:
    # A cursor is the server's own; one that was made up is refused, as the matrix of routes shows.
    case.query.pop("cursor", None)
    if re.fullmatch("[0-9]{1,18}", case.headers.get("If-Match", "")):
        case.headers["If-Match"] = f'"{case.headers["If-Match"]}"'  # Schemathesis takes the quotes off
    case.call_and_validate(base_url=serving.url, headers={"Authorization": f"Bearer {token}"})
