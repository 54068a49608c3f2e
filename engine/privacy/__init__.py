"""Keeps every process of Inglenook off the network, but for the one that downloads.

Covered: libraries told to stay offline (`variables`), a tripwire that refuses sockets opened from
Python (`guarding`), on Linux a filter in the kernel that refuses them to native code too
(`socket_filter`), a record of what was refused (`attempts`), and a trial of all that in the running
process (`trial`). Not covered: what a process that was taken over could do without a socket of its
own, such as asking another program over a Unix socket; see docs/trust.md.
"""

from engine.privacy.guarding import (
    NetworkPermit,
    Protections,
    protections,
    refuse_in_kernel,
    stay_offline,
)
from engine.privacy.variables import OFFLINE_VARIABLES

__all__ = [
    "OFFLINE_VARIABLES",
    "NetworkPermit",
    "Protections",
    "protections",
    "refuse_in_kernel",
    "stay_offline",
]
