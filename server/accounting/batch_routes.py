"""`GET /api/v1/payment-batches/{id}/pain001`: a batch of payments as the file for the bank."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from server.database.database import driver
from server.derive.resources import PREFIX
from server.identity.caller import Caller, caller
from server.identity.identity import identity_of
from server.outbox.stored_papers import named_by, one
from server.rest.openapi.files import answers_with
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import is_id
from sync.bank_files.batch_file import batch_file, needed
from sync.clock import now

router = APIRouter(tags=["Exports of the books"])
BATCH = "payment_batch"
_Signed = Annotated[Caller, Depends(caller)]


@router.get(
    PREFIX + "/payment-batches/{id}/pain001",
    summary="A batch of payments as the file for the bank",
    response_class=Response,
    responses=answers_with("application/xml"),
)
async def get_pain001(request: Request, who: _Signed, id: str) -> Response:  # noqa: A002  (the name in the address)
    """The SEPA credit transfers (pain.001.001.09) of a posted batch; written again it bears the same message id."""
    declared = catalogue()
    who.actor().require(declared.record_type(BATCH).permission("view"), "Your role does not allow you to see payments.")
    async with identity_of(request).database.tenant(who.tenant) as transaction:
        connection = await driver(transaction)
        batch = await one(connection, declared, BATCH, id) if is_id(id) else None
        if batch is None:
            raise NotFound("This payment batch does not exist.")
        known = await named_by(connection, declared, batch, lambda row, _: needed(row))
    headers = {
        "content-disposition": f'attachment; filename="{batch["execution"]}-{id[-6:]}.xml"',
        "cache-control": "private, no-cache",
        "x-content-type-options": "nosniff",
    }
    return Response(batch_file(batch, known, now()), headers=headers, media_type="application/xml")
