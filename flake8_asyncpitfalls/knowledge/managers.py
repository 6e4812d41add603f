"""Context managers that matter to a generator that yields inside of them."""

from __future__ import annotations

from typing import FrozenSet

#: Types whose block cancels the task that entered it, or waits for tasks. A ``yield``
#: inside hands that to the code that iterates. Sources: the documentation of
#: ``asyncio.TaskGroup``; PEP 789; anyio's "Cancellation" and trio's "Cancel scopes and
#: nurseries" pages.
CANCEL_SCOPES: FrozenSet[str] = frozenset(
    {
        "asyncio.{TaskGroup,Timeout}",
        "anyio.abc.TaskGroup",
        "anyio.CancelScope",
        "trio.CancelScope",
    }
)

#: Calls that give one.
SCOPE_MAKERS: FrozenSet[str] = frozenset(
    {
        "async_timeout.{timeout,timeout_at}",
        "anyio.{create_task_group,fail_after,move_on_after}",
        "trio.{open_nursery,fail_after,fail_at,move_on_after,move_on_at}",
    }
)

#: Calls that give a context manager which does nothing on exit that has to be done in
#: time, or only closes another generator.
WITHOUT_EFFECT: FrozenSet[str] = frozenset(
    {
        "contextlib.{suppress,nullcontext,aclosing}",
        "async_generator.aclosing",
    }
)
