"""Functions that need a value, and what they do with a coroutine in its place.

Tried on CPython 3.9 to 3.14. See https://docs.python.org/3/library/functions.html.
"""

from __future__ import annotations

from typing import Dict

_ITERATED = "cannot be iterated"
_NO_BYTES = "is not bytes-like"
_NO_NUMBER = "is not a number"
_NO_PATH = "is not a path"
_NO_TEXT = "is not a string"
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
    **dict.fromkeys(
        (
            *("range", "round", "datetime.datetime.fromtimestamp", "decimal.Decimal"),
            *(
                f"math.{name}"
                for name in (
                    *("ceil", "exp", "floor", "isclose", "isfinite", "isinf", "isnan"),
                    *("log", "log10", "log2", "sqrt", "trunc"),
                )
            ),
        ),
        _NO_NUMBER,
    ),
    "len": "has no length",
    **dict.fromkeys(
        (
            *("open", "os.fspath", "os.path.basename", "os.path.dirname"),
            *("os.path.join", "os.path.splitext", "pathlib.Path", "pathlib.PurePath"),
        ),
        _NO_PATH,
    ),
    "ord": _NO_TEXT,
    **dict.fromkeys(("json.dump", "json.dumps"), _JSON),
    **dict.fromkeys(
        (
            *("datetime.date.fromisoformat", "datetime.datetime.fromisoformat"),
            *("datetime.datetime.strptime", "html.escape", "html.unescape"),
            *("json.load", "json.loads", "re.escape", "shlex.quote", "shlex.split"),
            *("textwrap.dedent", "urllib.parse.quote", "urllib.parse.unquote"),
            *("urllib.parse.urljoin", "urllib.parse.urlparse", "urllib.parse.urlsplit"),
            "uuid.UUID",
            *(
                f"re.{name}"
                for name in ("findall", "finditer", "fullmatch", "match", "search")
            ),
        ),
        _NO_TEXT,
    ),
    **dict.fromkeys(
        (
            *("base64.b64decode", "base64.b64encode", "base64.urlsafe_b64decode"),
            *("base64.urlsafe_b64encode", "binascii.hexlify", "hashlib.md5"),
            *("hashlib.sha1", "hashlib.sha256", "hashlib.sha512", "struct.unpack"),
            *("int.from_bytes", "zlib.crc32"),
        ),
        _NO_BYTES,
    ),
    **dict.fromkeys(
        (
            *("collections.Counter", "collections.deque", "itertools.chain"),
            *("itertools.islice", "math.fsum", "math.prod", "random.choice"),
            *("random.sample", "random.shuffle", "statistics.mean"),
            "statistics.median",
            *("bytearray.extend", "dict.update", "list.extend", "set.update"),
        ),
        _ITERATED,
    ),
    **dict.fromkeys(
        (
            *("asyncio.StreamWriter.write", "io.BufferedWriter.write"),
            *("io.BytesIO", "io.BytesIO.write", "socket.socket.send"),
            *("socket.socket.sendall", "socket.socket.sendto"),
        ),
        _NO_BYTES,
    ),
    **dict.fromkeys(
        ("io.StringIO", "io.StringIO.write", "io.TextIOWrapper.write"), _NO_TEXT
    ),
    **dict.fromkeys(
        (
            f"unittest.TestCase.assert{name}"
            for name in (
                *("CountEqual", "DictEqual", "ListEqual", "MultiLineEqual"),
                *("SequenceEqual", "SetEqual", "TupleEqual"),
            )
        ),
        "equals nothing else",
    ),
    **dict.fromkeys(
        (
            f"unittest.TestCase.assert{name}"
            for name in ("Greater", "GreaterEqual", "Less", "LessEqual")
        ),
        "cannot be compared",
    ),
    **dict.fromkeys(
        (
            "unittest.TestCase.assertAlmostEqual",
            "unittest.TestCase.assertNotAlmostEqual",
        ),
        _NO_NUMBER,
    ),
    **dict.fromkeys(
        ("unittest.TestCase.assertNotRegex", "unittest.TestCase.assertRegex"), _NO_TEXT
    ),
    **dict.fromkeys(
        (
            *("pydantic.BaseModel.model_validate", "pydantic.BaseModel.parse_obj"),
            *("pydantic.BaseModel.model_validate_json", "pydantic.BaseModel.parse_raw"),
            *("pydantic.TypeAdapter.validate_python", "pydantic_core.from_json"),
            "pydantic.TypeAdapter.validate_json",
        ),
        "is not valid data",
    ),
}
#: Functions that take a coroutine like anything else, and never mean to.
TOLERANT: Dict[str, str] = {
    **dict.fromkeys(
        ("bool", "unittest.TestCase.assertFalse", "unittest.TestCase.assertTrue"),
        "is always true",
    ),
    **dict.fromkeys(
        (
            f"unittest.TestCase.assert{name}"
            for name in ("Equal", "In", "NotEqual", "NotIn")
        ),
        "equals nothing else",
    ),
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
    "add_done_callback cancel cancelled cancelling done exception get_context get_coro "
    "get_loop get_name get_stack print_stack remove_done_callback result set_exception "
    "set_name set_result uncancel".split()
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
