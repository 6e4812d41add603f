"""Functions that need a value, and what they do with a coroutine in its place.

Tried on CPython 3.9 to 3.14. See https://docs.python.org/3/library/functions.html.
"""

from __future__ import annotations

from typing import Dict

_ITERATED = "cannot be iterated"
_NO_NUMBER = "is no number"
_JSON = "is not JSON serializable"

#: Function -> what a coroutine as its positional argument is or does.
REFUSING: Dict[str, str] = {
    **dict.fromkeys(
        (
            *("all", "any", "bytearray", "dict", "enumerate", "filter", "frozenset"),
            *("iter", "list", "map", "max", "min", "next", "reversed", "set", "sorted"),
            *("sum", "tuple", "zip"),
        ),
        _ITERATED,
    ),
    **dict.fromkeys(
        ("abs", "bin", "chr", "complex", "divmod", "float", "hex", "int", "oct", "pow"),
        _NO_NUMBER,
    ),
    **dict.fromkeys(("range", "round", "math.ceil", "math.floor"), _NO_NUMBER),
    "len": "has no length",
    "open": "is no path",
    "ord": "is no text",
    **dict.fromkeys(("json.dump", "json.dumps"), _JSON),
    **dict.fromkeys(("json.load", "json.loads"), "is no text"),
    **dict.fromkeys(
        (
            *("pydantic.BaseModel.model_validate", "pydantic.BaseModel.parse_obj"),
            *("pydantic.BaseModel.model_validate_json", "pydantic.BaseModel.parse_raw"),
            *("pydantic.TypeAdapter.validate_python", "pydantic_core.from_json"),
            "pydantic.TypeAdapter.validate_json",
        ),
        "is no valid data",
    ),
}
#: Functions that take a coroutine like anything else, and never mean to.
TOLERANT: Dict[str, str] = {
    "bool": "is always true",
    **dict.fromkeys(
        ("ascii", "format", "print", "repr", "str", "pprint.pprint", "pprint.pp"),
        "is shown as <coroutine object ...>",
    ),
    **dict.fromkeys(
        [
            f"{logger}.{level}"
            for logger in ("logging", "logging.Logger", "loguru.logger")
            for level in (
                *("critical", "debug", "error", "exception", "fatal", "info", "log"),
                *("warn", "warning"),
            )
        ],
        "is logged as <coroutine object ...>",
    ),
}
#: Functions that ask what something is: who asks does not take it for its value.
ASKING = frozenset(
    {
        "asyncio.iscoroutine",
        "asyncio.isfuture",
        "callable",
        "getattr",
        "hasattr",
        "inspect.isawaitable",
        "inspect.iscoroutine",
        "isinstance",
        "issubclass",
        "type",
    }
)
#: Attributes that a coroutine has, other than those of every object.
COROUTINE_ATTRIBUTES = frozenset({"close", "send", "throw"})
#: Attributes that a future or task has.
FUTURE_ATTRIBUTES = frozenset(
    "add_done_callback cancel cancelled cancelling done exception get_coro get_loop "
    "get_name remove_done_callback result set_exception set_name set_result".split()
)
#: Functions that run the coroutine that they are given, and whether only once awaited.
RUNNING: Dict[str, bool] = {
    "asyncio.create_task": False,
    "asyncio.ensure_future": False,
    "asyncio.gather": False,
    "asyncio.run": False,
    "asyncio.run_coroutine_threadsafe": False,
    "asyncio.shield": False,
    "asyncio.wait_for": True,
    "asyncio.AbstractEventLoop.create_task": False,
    "asyncio.AbstractEventLoop.run_until_complete": False,
    "asyncio.Runner.run": False,
    "asyncio.TaskGroup.create_task": False,
}
