"""Functions that need a value, and what they do with a coroutine in its place.

Tried on CPython 3.9 to 3.14. See https://docs.python.org/3/library/functions.html, and
the documentation of the libraries for what answers a request.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

_ITERATED = "cannot be iterated"
_NO_BYTES = "is not bytes-like"
_NO_NUMBER = "is not a number"
_NO_PATH = "is not a path"
_NO_TEXT = "is not a string"
NOT_JSON = "is not JSON serializable"

#: Functions that write data as JSON, the items of collections with them.
SERIALIZING: FrozenSet[str] = frozenset(
    {
        *("json.dump", "json.dumps", "orjson.dumps", "simplejson.dumps"),
        *("ujson.dumps", "fastapi.encoders.jsonable_encoder"),
        *("aiohttp.web.json_response", "aiohttp.web_response.json_response"),
        *("django.http.JsonResponse", "django.http.response.JsonResponse"),
        *("fastapi.responses.JSONResponse", "starlette.responses.JSONResponse"),
        *("fastapi.responses.ORJSONResponse", "flask.jsonify", "quart.jsonify"),
        *("sanic.json", "sanic.response.json"),
    }
)
#: Decorators of functions whose results are written so.
SERIALIZING_ROUTES: FrozenSet[str] = frozenset(
    {
        "fastapi.{FastAPI,APIRouter}.{get,post,put,delete,patch,options,head,trace}",
        "fastapi.{FastAPI,APIRouter}.api_route",
        "quart.{Quart,Blueprint}.{get,post,put,delete,patch,route}",
    }
)
#: What answers a request with a text.
_ANSWERS = frozenset(
    {
        "aiohttp.web.Response",
        *(
            f"{library}.responses.{name}"
            for library in ("fastapi", "starlette")
            for name in ("HTMLResponse", "PlainTextResponse", "Response")
        ),
        *("fastapi.Response", "sanic.html", "sanic.text", "sanic.response.html"),
        "sanic.response.text",
    }
)
_REQUESTS = frozenset(
    f"{client}.{method}"
    for client in (
        *("aiohttp.ClientSession", "httpx", "httpx.AsyncClient", "httpx.Client"),
        *("requests", "requests.Session"),
    )
    for method in (
        *("delete", "get", "head", "options", "patch", "post", "put", "request"),
    )
)
_CONTENT = ("body", "content", "data", "obj", "text")
#: Function -> argument -> what a coroutine is that is given by this name.
BY_NAME: Dict[str, Dict[str, str]] = {
    **dict.fromkeys(SERIALIZING, dict.fromkeys(_CONTENT, NOT_JSON)),
    **dict.fromkeys(_ANSWERS, dict.fromkeys(_CONTENT, _NO_TEXT)),
    **dict.fromkeys(
        _REQUESTS, {"headers": _NO_TEXT, "json": NOT_JSON, "params": _NO_TEXT}
    ),
}
#: Those of which the items of collections are written, too.
WRITING_ITEMS: FrozenSet[str] = SERIALIZING | _REQUESTS
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
    **dict.fromkeys(SERIALIZING, NOT_JSON),
    **dict.fromkeys(_ANSWERS, _NO_TEXT),
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
        (
            *("ascii", "format", "print", "repr", "str", "pprint.pprint", "pprint.pp"),
            *("click.echo", "click.secho", "click.style", "rich.print"),
            *("rich.console.Console.log", "rich.console.Console.print"),
            *("typer.echo", "typer.secho", "typer.style"),
        ),
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
#: Functions that give the task that asks, which cannot wait for itself.
OWN_TASK = frozenset({"asyncio.current_task", "asyncio.Task.current_task"})
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
