"""What can go wrong when somebody signs up or in; each fault says no more than its caller may know."""

from shared_models.kernel.faults import Duplicate, Fault, InvalidValue, NotPermitted, NotSignedIn


class WrongPassword(NotSignedIn):
    """No person has this e-mail address and password together; which of the two is wrong stays unsaid."""


class TokenExpired(NotSignedIn):
    """The access token is too old; a refresh gives a new one."""


class SignInEnded(NotSignedIn):
    """The sign-in was ended: signed out, revoked, or not used for too long."""


class RefreshTokenReused(NotSignedIn):
    """A refresh token was used a second time, so it may be stolen: the sign-in has ended."""


class TenantSuspended(NotPermitted):
    """The organisation is suspended by the operator."""


class SignUpClosed(NotPermitted):
    """The operator of this server creates organisations; strangers cannot."""


class EmailTaken(Duplicate):
    """Somebody has signed up with this e-mail address already."""


class AlreadyMember(Duplicate):
    """The person belongs to the organisation already."""


class PasswordTooWeak(InvalidValue):
    """The password is too short, well known, or the e-mail address."""


class UnknownRole(InvalidValue):
    """The organisation has no role of that name."""


class LastAdmin(Fault):
    """An organisation needs at least one administrator."""

    status = 409
