"""Faults that both sides of sync know beyond the kernel's."""

from shared_models.kernel.faults import Fault, NotPermitted, NotSignedIn


class ProtocolUnsupported(Fault):
    """The two sides share no version of the protocol: one of them has to be updated."""

    status = 426


class DeviceRevoked(NotSignedIn):
    """The device was revoked by its owner or an administrator: what it holds is to be destroyed."""


class NotAMember(NotPermitted):
    """The person does not belong to the organisation, or no longer: what they hold of it is to be destroyed."""


class SchemaAhead(Fault):
    """The client's records are newer than the server's: it has to connect again and speak the server's schema."""

    status = 409
