"""Whether the process lives, and whether it can serve: for load balancers and orchestrators, without a token."""

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from server.database.database import Database
from server.rest.call import answer


def mount(app: FastAPI, database: Database) -> None:
    """Serve `/health/live` and `/health/ready`."""

    async def live(request: Request) -> Response:
        return answer({"status": "live"})

    async def ready(request: Request) -> Response:
        await database.look_up("SELECT 1 FROM platform.revision LIMIT 1", [])
        return answer({"status": "ready"})

    app.router.routes.append(Route("/health/live", live))
    app.router.routes.append(Route("/health/ready", ready))
