"""The routes under `/api/v1/auth`: what comes in is checked by the forms, what goes wrong is a Fault."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from server.identity.caller import Caller, admit, bearer, caller
from server.identity.forms import RefreshForm, SignInForm, SignOutForm, SignUpForm, SwitchForm
from server.identity.identity import Identity, identity_of
from server.identity.profile import Profile, profile
from server.identity.refresh import refresh
from server.identity.sign_in import sign_in, sign_out, sign_out_by_token, switch
from server.identity.sign_up import sign_up
from server.identity.tokens import Tokens
from sync.clock import now

router = APIRouter(prefix="/api/v1/auth", tags=["Signing in"])

Here = Annotated[Identity, Depends(identity_of)]
Signed = Annotated[Caller, Depends(caller)]


def address_of(request: Request) -> str:
    """The network address a request comes from, as far as trusted proxies tell."""
    return request.client.host if request.client else ""


def _secret(response: Response) -> None:
    """RFC 6749, 5.1: answers with tokens must not be kept by caches."""
    response.headers["Cache-Control"] = "no-store"


Secret = Depends(_secret)


@router.post("/signup", status_code=201, dependencies=[Secret], summary="Create an organisation")
async def post_signup(form: SignUpForm, request: Request, identity: Here) -> Tokens:
    """Create an organisation with its first administrator, who is then signed in."""
    return await sign_up(
        identity,
        form.email,
        form.password,
        form.organization,
        name=form.name,
        language=form.language,
        device=form.device.claim() if form.device else None,
        address=address_of(request),
        at=now(),
    )


@router.post("/login", dependencies=[Secret], summary="Sign in")
async def post_login(form: SignInForm, request: Request, identity: Here) -> Tokens:
    """Sign in with e-mail address and password, to the organisation named or to the one last used."""
    return await sign_in(
        identity,
        form.email,
        form.password,
        organization=form.organization,
        device=form.device.claim() if form.device else None,
        address=address_of(request),
        at=now(),
    )


@router.post("/refresh", dependencies=[Secret], summary="Refresh the tokens")
async def post_refresh(form: RefreshForm, request: Request, identity: Here) -> Tokens:
    """Trade a refresh token for the next pair; using one twice ends the sign-in, save within 30 s of its first use."""
    return await refresh(identity, form.refresh_token, address=address_of(request), at=now())


@router.post("/logout", status_code=204, summary="Sign out")
async def post_logout(request: Request, identity: Here, form: SignOutForm | None = None) -> None:
    """End the sign-in of the refresh token in the body, or else that of the access token."""
    if form is not None and form.refresh_token is not None:
        await sign_out_by_token(identity, form.refresh_token, now())
    else:
        await sign_out(identity, (await admit(identity, bearer(request))).sign_in_id, now())


@router.post("/switch", dependencies=[Secret], summary="Sign in to another organisation")
async def post_switch(form: SwitchForm, request: Request, identity: Here, signed: Signed) -> Tokens:
    """Tokens for another of the caller's organisations on the same device; those in use stay valid."""
    return await switch(identity, signed, form.organization, address=address_of(request), at=now())


@router.get("/profile", summary="Who am I")
async def get_profile(identity: Here, signed: Signed) -> Profile:
    """The caller: person, role and permissions in this organisation, and all organisations they belong to."""
    return await profile(identity, signed)
