"""Runs a function on untrusted input in a child process that can be limited and killed.

One child serves one call after another, because starting Python for each of 10,000 files is too
slow. A child that dies, hangs or takes too much memory is a `SandboxFailure`, and the next call
gets a new child. Calls and replies are JSON: a child that has been taken over by a hostile file
can lie about its result, but it cannot run code in its parent.

Covered: memory, processor time, wall time, size of written files and of the reply; killing the
child with its whole process group; a child that ends when its parent does; no network from Python,
and on Linux none from native code either (`engine.privacy`).
The memory limit is the address space on Linux, a Job Object on Windows, and on every system the
resident memory, looked at while the call runs.
Not covered: what the child may read. Native code that was taken over could open files as the person
can, and sockets on other systems; that needs the means of each system (App Sandbox, AppContainer).
Not tried: the Job Object of Windows (`windows_job`) is written from Microsoft's manual and has not
run on Windows; on macOS nothing has been run.
"""

from engine.sandbox.limits import FailureKind, Limits, SandboxFailure
from engine.sandbox.parent import Sandbox, child_command

__all__ = ["FailureKind", "Limits", "Sandbox", "SandboxFailure", "child_command"]
