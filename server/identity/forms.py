"""The bodies of the requests to `/auth`, with the limits that hold before anything looks at them."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from server.identity.tokens import DeviceClaim
from shared_models.kernel.ids import is_id


def _canonical(value: str) -> str:
    if not is_id(value):
        raise ValueError("must be a UUID in canonical lower-case form")
    return value


def _storable(value: str) -> str:
    if "\x00" in value:
        raise ValueError("contains a character that cannot be stored")
    return value


UuidText = Annotated[str, Field(max_length=36, json_schema_extra={"format": "uuid"}), AfterValidator(_canonical)]
Line = Annotated[str, Field(max_length=200), AfterValidator(_storable)]
Email = Annotated[str, Field(min_length=1, max_length=254, examples=["ada@example.org"]), AfterValidator(_storable)]
Password = Annotated[str, Field(min_length=1, max_length=256, examples=["correct horse battery"])]
RefreshTokenText = Annotated[str, Field(min_length=1, max_length=200)]


class Form(BaseModel):
    """A request's body; unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", strict=True)


class DeviceForm(Form):
    """The device that signs in: its own id, and a name people recognise."""

    id: UuidText
    name: Line = ""

    def claim(self) -> DeviceClaim:
        """The device as it says it is."""
        return DeviceClaim(self.id, self.name.strip())


class SignUpForm(Form):
    """A new organisation and its first administrator."""

    email: Email
    password: Password
    organization: Annotated[str, Field(min_length=1, max_length=120, examples=["Example Ltd"])]
    name: Line = ""
    language: Annotated[str, Field(max_length=12, examples=["en"])] = ""
    device: DeviceForm | None = None


class SignInForm(Form):
    """E-mail address and password; `organization` is the id of one of the person's organisations."""

    email: Email
    password: Password
    organization: UuidText | None = None
    device: DeviceForm | None = None


class RefreshForm(Form):
    """The refresh token last received."""

    refresh_token: RefreshTokenText


class SignOutForm(Form):
    """The refresh token of the sign-in to end, when there is no valid access token."""

    refresh_token: RefreshTokenText | None = None


class SwitchForm(Form):
    """The id of another organisation of the person."""

    organization: UuidText
