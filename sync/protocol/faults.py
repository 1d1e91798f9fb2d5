"""Faults that only the protocol knows; the others are the kernel's."""

from shared_models.kernel.faults import Fault


class ProtocolUnsupported(Fault):
    """The two sides share no version of the protocol: one of them has to be updated."""

    status = 426
