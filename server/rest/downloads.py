"""Files for people to download: the desktop program, and the signed document that tells of its newest release.

An operator puts them into the folder `downloads` under the server's data; nothing else is ever served from there.
Without a token, as whoever has no program yet has no sign-in either.
"""

import re
from pathlib import Path

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from shared_models.kernel.faults import NotFound

FOLDER = "downloads"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,119}")


def mount(app: FastAPI, data: Path) -> None:
    """Serve `/downloads/<name>` from the folder under `data`."""
    folder = data / FOLDER

    async def download(request: Request) -> Response:
        name = str(request.path_params["name"])
        path = folder / name
        if not _NAME.fullmatch(name) or path.is_symlink() or not path.is_file():
            raise NotFound("There is no such file to download.")
        headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
        return FileResponse(path, filename=name, headers=headers)

    app.router.routes.append(Route("/downloads/{name}", download))
