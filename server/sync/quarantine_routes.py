"""The addresses of quarantine: where devices hand work over, and where administrators decide on it."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from server.identity.caller import Caller, admit, bearer, caller
from server.sync import depositing, quarantine, receipts
from server.sync.replication import replication_of
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import NIL, is_id
from shared_models.platform.quarantine import EDIT, VIEW
from sync.clock import now
from sync.protocol.deposit import AGAIN, PATH, decode_deposit

MOST = 200
router = APIRouter(tags=["Quarantine"])
_Signed = Annotated[Caller, Depends(caller)]


@router.post(PATH, status_code=204, response_class=Response, summary="Hand over work that may not be sent any more")
async def post_deposit(request: Request) -> Response:
    """A deposit as MessagePack; see docs/protocol.md. Whoever was shut out says who they are by a refresh token.

    Where a receipt is asked for, the answer is 200 with it.
    """
    identity, at = replication_of(request).identity, now()
    made = decode_deposit(await request.body())
    if made.refresh_token:
        who = await depositing.depositor_of_token(identity, made.refresh_token, at)
    else:
        signed = await admit(identity, bearer(request))
        who = await depositing.depositor_of_sign_in(identity, signed.sign_in_id)
    await depositing.deposit(identity, who, made, at)
    if not made.receipt:
        return Response(status_code=204)
    return Response(receipts.sealed(identity.keys, who, made), media_type="application/octet-stream")


@router.post(AGAIN, status_code=204, response_class=Response, summary="Give a receipt back to a restored server")
async def post_receipt(request: Request) -> Response:
    """The body is what the answer to a deposit was, given back by the device that got it. Twice does no harm."""
    identity = replication_of(request).identity
    signed = await admit(identity, bearer(request))
    who = await depositing.depositor_of_sign_in(identity, signed.sign_in_id)
    await depositing.deposit(identity, who, receipts.unsealed(identity.keys, who, await request.body()), now())
    return Response(status_code=204)


@router.get("/api/v1/quarantine", summary="Work of people who may not send it any more")
async def get_quarantine(
    request: Request,
    who: _Signed,
    state: Annotated[str, Query(description="waiting, replayed or discarded")] = "waiting",
    after: Annotated[str, Query(description="The id of the last one that was seen")] = NIL,
    limit: Annotated[int, Query(ge=1, le=MOST)] = 50,
) -> dict[str, Any]:
    """In the order it came, with its author, device, record and content."""
    who.actor().require(VIEW, "Your role does not allow you to see quarantined work.")
    data = await quarantine.listed(replication_of(request), who, state, _id(after), limit)
    return {"data": data, "next": data[-1]["id"] if len(data) == limit else None}


@router.get("/api/v1/quarantine/count", summary="How much waits for a decision")
async def get_count(request: Request, who: _Signed) -> dict[str, int]:
    """`waiting` is the number of pieces of work that the list would hold."""
    who.actor().require(VIEW, "Your role does not allow you to see quarantined work.")
    return {"waiting": await quarantine.count(replication_of(request), who)}


@router.post("/api/v1/quarantine/{mutation_id}/replay", summary="Do what the author wanted")
async def post_replay(
    request: Request,
    who: _Signed,
    mutation_id: str,
    overwrite: Annotated[bool, Query(description="Set fields whatever others did since")] = False,
) -> dict[str, Any]:
    """Done as the caller's own change; the answer says what became of it. A refused one goes on waiting."""
    who.actor().require(EDIT, "Your role does not allow you to decide on quarantined work.")
    here, address = replication_of(request), request.client.host if request.client else ""
    return await quarantine.replay(here, who, address, _id(mutation_id), now(), overwrite=overwrite)


@router.post("/api/v1/quarantine/{mutation_id}/discard", status_code=204, summary="Leave it undone")
async def post_discard(request: Request, who: _Signed, mutation_id: str) -> None:
    """It stays readable among what was discarded."""
    who.actor().require(EDIT, "Your role does not allow you to decide on quarantined work.")
    await quarantine.discard(replication_of(request), who, _id(mutation_id), now())


@router.post("/api/v1/quarantine/{mutation_id}/reopen", status_code=204, summary="Let it wait again after all")
async def post_reopen(request: Request, who: _Signed, mutation_id: str) -> None:
    """What was discarded waits for a decision again."""
    who.actor().require(EDIT, "Your role does not allow you to decide on quarantined work.")
    await quarantine.reopen(replication_of(request), who, _id(mutation_id))


def _id(text: str) -> str:
    if not is_id(text):
        raise NotFound("There is no such piece of work in quarantine.")
    return text
