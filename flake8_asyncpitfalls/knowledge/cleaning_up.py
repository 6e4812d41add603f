"""Names of functions that end something: they close, stop or clear it away."""

from __future__ import annotations

from typing import FrozenSet

#: Words one of which is in the name of a function that ends something, or two of which
#: follow each other there (``tear_down``, ``asyncTearDown``).
ENDING: FrozenSet[str] = frozenset(
    {
        *("abort", "cancel", "cleanup", "close", "destroy"),
        *("disconnect", "dispose", "drain", "exit", "finalize", "kill", "quit"),
        *(
            "shutdown",
            "stop",
            "teardown",
            "terminate",
            "unload",
            "unregister",
            "unsubscribe",
        ),
        *("clean up", "shut down", "tear down", "wait closed"),
    }
)
#: Words with which the name of a function begins that takes down what others use. What
#: is drained is not down afterwards, what is released may be.
TAKING_DOWN: FrozenSet[str] = ENDING - {"drain", "wait closed"} | {"release"}

#: Names of functions and methods that only wait, and have no errors of their own.
ONLY_WAITING: FrozenSet[str] = frozenset({"join", "sleep", "wait"})
