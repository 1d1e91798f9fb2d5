"""Baseline of `rest`: the same queries behind bare Starlette and psycopg, without tenants, roles, rules or a feed."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from psycopg_pool import AsyncConnectionPool
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

SCHEMA = os.environ.get("BENCH_SCHEMA", "")
COLUMNS = "*"


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    async with AsyncConnectionPool(os.environ["BENCH_DSN"], min_size=10, max_size=20, open=False) as pool:
        app.state.pool = pool
        yield


async def _rows(request: Request, statement: str, parameters: list[Any]) -> list[dict[str, Any]]:
    async with request.app.state.pool.connection() as connection:
        cursor = await connection.execute(statement.encode(), parameters)
        names = [each.name for each in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in await cursor.fetchall()]


def _json(value: object) -> Response:
    return Response(json.dumps(value, default=str), media_type="application/json")


async def _list(request: Request) -> Response:
    statement = f"SELECT * FROM {SCHEMA}.contact WHERE deleted_at IS NULL ORDER BY sort_key, id LIMIT 50"
    return _json(await _rows(request, statement, []))


async def _get(request: Request) -> Response:
    statement = f"SELECT * FROM {SCHEMA}.contact WHERE id = %s"
    return _json(await _rows(request, statement, [request.path_params["id"]]))


async def _patch(request: Request) -> Response:
    body = await request.json()
    async with request.app.state.pool.connection() as connection:
        statement = f"UPDATE {SCHEMA}.contact SET phone = %s, updated_at = now() WHERE id = %s"
        await connection.execute(statement.encode(), [body["phone"], request.path_params["id"]])
    return JSONResponse({"ok": True})


app = Starlette(
    routes=[
        Route("/contacts", _list),
        Route("/contacts/{id}", _get, methods=["GET"]),
        Route("/contacts/{id}", _patch, methods=["PATCH"]),
    ],
    lifespan=_lifespan,
)
