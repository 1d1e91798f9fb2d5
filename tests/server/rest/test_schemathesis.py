"""Schemathesis against the served OpenAPI document, on a real server: every check on, a bounded number of examples.

Every record is derived by the same code, so a few stand for all; signing in and sync are there as well, and every
address of the books, with books behind it.
"""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
import schemathesis
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, Phase, settings
from schemathesis.config import SchemathesisConfig

from server.app import BOOKS
from server.identity.routes import router as identity_router
from server.rest.openapi.document import document
from server.sync.routes import router as sync_router
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.catalogue import catalogue
from sync.clock import new_id
from tests.running import PASSWORD, Serving

# The exchange takes MessagePack and waits for news; the tests of sync call it.
STAND_FOR_ALL = r"^/api/v1/(tags|deals|members|sync/(manifest|chunks)|auth/(login|refresh|switch|profile))\b"
YEAR, REPORT = {"from": "2026-01-01", "to": "2026-12-31"}, "trial_balance"
"""What is seldom met at random: days in their order, and the name of a report."""

OF_BOOKS = {route.path for router in BOOKS for route in router.routes if isinstance(route, APIRoute)}
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
    open_books(httpx.Client(base_url=f"{serving.url}/api/v1", headers={"Authorization": f"Bearer {found}"}))
    return found


def open_books(client: httpx.Client) -> None:
    """Books with a posted entry."""
    with client:
        settings = f"/ledger-settings/{SETTINGS[1]}"
        made = [
            client.post("/ledger-settings", json={"id": SETTINGS[1], "base_currency": "EUR"}),
            client.post(f"{settings}/install_chart", json={"chart": "general"}),
            client.post(f"{settings}/open_year", json={"first": "2026-01-01"}),
        ]
        accounts = client.get("/accounts", params={"limit": 200}).json()["data"]
        chosen = [each for each in accounts if each["type"] in ("cash", "expense") and not each["heading"]]
        one, other = (each["id"] for each in chosen[:2])
        journals = client.get("/journals").json()["data"]
        lines = [{"account_id": one, "debit": "5.00"}, {"account_id": other, "credit": "5.00"}]
        entry = {"journal_id": journals[0]["id"], "day": "2026-02-01", "lines": lines, "base_currency": "EUR"}
        made.append(client.post("/entries", json=entry))
        made.append(client.post(f"/entries/{made[-1].json()['id']}/post_entry"))
        assert all(each.is_success for each in made), [each.text for each in made if not each.is_success]


def described() -> dict[str, Any]:
    """The document, with the paths that stand for all."""
    found = document(catalogue(), (identity_router, sync_router, *BOOKS))
    chosen = {path for path in found["paths"] if re.match(STAND_FOR_ALL, path) or path in OF_BOOKS}
    return found | {"paths": {path: each for path, each in found["paths"].items() if path in chosen}}


schema = schemathesis.openapi.from_dict(described(), config=SchemathesisConfig.from_dict(CONFIG))


@schema.parametrize()
@settings(max_examples=4, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
def test_the_server_keeps_what_its_document_says(case: Any, serving: Serving, token: str) -> None:
    # A cursor is the server's own; one that was made up is refused, as the matrix of routes shows.
    case.query.pop("cursor", None)
    if re.fullmatch("[0-9]{1,18}", case.headers.get("If-Match", "")):
        case.headers["If-Match"] = f'"{case.headers["If-Match"]}"'  # Schemathesis takes the quotes off
    if case.path in OF_BOOKS and case.meta.generation.mode.is_positive:
        case.query |= {name: day for name, day in YEAR.items() if name in case.query}
        case.path_parameters |= {"name": REPORT} if "name" in case.path_parameters else {}
    case.call_and_validate(base_url=serving.url, headers={"Authorization": f"Bearer {token}"})
