"""What makes tasks of coroutines."""

from __future__ import annotations

from typing import FrozenSet

#: Functions that make a task which nobody but their caller holds.
TASK_MAKERS: FrozenSet[str] = frozenset(
    {
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.AbstractEventLoop.create_task",
    }
)
#: The method that makes one which its group holds, and waits for.
IN_GROUP = "asyncio.TaskGroup.create_task"
