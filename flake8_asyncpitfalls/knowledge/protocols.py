"""Which types of libraries are entered, or gone through, in one way only.

Checked against the libraries: a type of ``ASYNC_MANAGERS`` has ``__aenter__`` and no
``__enter__`` (or one that raises), and so on. A type that has both is in no table.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

_SA = "sqlalchemy.ext.asyncio"
_ABC = "{collections.abc,typing}"

#: Types entered by ``async with`` alone.
ASYNC_MANAGERS: FrozenSet[str] = frozenset(
    {
        "asyncio.{Lock,Semaphore,BoundedSemaphore,Condition,TaskGroup,Timeout}",
        "asyncio.{AbstractServer,Server}",
        "contextlib.AsyncExitStack",
        "aiohttp.{ClientResponse,ClientSession}",
        "aiosqlite.{Connection,Cursor}",
        "anthropic.AsyncAnthropic",
        "anyio.{CapacityLimiter,Condition,Lock,Semaphore}",
        "anyio.abc.TaskGroup",
        "elasticsearch.AsyncElasticsearch",
        "httpx.AsyncClient",
        "mcp.ClientSession",
        "openai.{AsyncAzureOpenAI,AsyncOpenAI}",
        "psycopg.{AsyncConnection,AsyncCursor}",
        "psycopg_pool.AsyncConnectionPool",
        "redis.asyncio.{Redis,RedisCluster}",
        "redis.asyncio.client.{Pipeline,PubSub}",
        "redis.asyncio.lock.Lock",
        f"{_SA}.{{AsyncConnection,AsyncSession}}",
    }
)

#: Calls that give something that is entered by ``async with``, or awaited, alone.
ASYNC_MANAGER_CALLS: FrozenSet[str] = frozenset(
    {
        "aiofiles.open",
        "aiohttp.ClientSession.{get,post,put,patch,delete,head,options,request}",
        "aiohttp.ClientSession.ws_connect",
        "aiosqlite.connect",
        "asyncpg.Pool.acquire",
        "asyncpg.create_pool",
        "contextlib.aclosing",
        "httpx.AsyncClient.stream",
        f"{_SA}.AsyncEngine.{{begin,connect}}",
        f"{_SA}.{{AsyncConnection,AsyncSession}}.{{begin,begin_nested}}",
        "websockets.{asyncio,legacy}.client.connect",
    }
)

#: Types whose objects make managers of either kind; which, only shows where they are
#: made themselves.
OPEN_FACTORIES: FrozenSet[str] = frozenset({"sqlalchemy.orm.sessionmaker"})

#: Types entered by plain ``with`` alone.
SYNC_MANAGERS: FrozenSet[str] = frozenset(
    {
        "concurrent.futures.{ProcessPoolExecutor,ThreadPoolExecutor}",
        "contextlib.ExitStack",
        "httpx.Client",
        "io.{BufferedReader,BufferedWriter,BytesIO,FileIO,StringIO,TextIOWrapper}",
        "psycopg.Connection",
        "requests.Session",
        "socket.socket",
        "sqlalchemy.orm.Session",
        "sqlite3.Connection",
        "subprocess.Popen",
        "tarfile.TarFile",
        "tempfile.TemporaryDirectory",
        "threading.{BoundedSemaphore,Condition,Lock,RLock,Semaphore}",
        "zipfile.ZipFile",
    }
)

#: Calls that give something that is entered by plain ``with`` alone.
SYNC_MANAGER_CALLS: FrozenSet[str] = frozenset(
    {
        "anyio.{CancelScope,fail_after,move_on_after}",
        "contextlib.{closing,redirect_stderr,redirect_stdout,suppress}",
        "tempfile.{NamedTemporaryFile,TemporaryFile}",
        "warnings.catch_warnings",
    }
)

#: Types gone through by ``async for`` alone.
ASYNC_ITERABLES: FrozenSet[str] = frozenset(
    {
        "aiofiles.threadpool.text.AsyncTextIOWrapper",
        "aiohttp.{ClientWebSocketResponse,StreamReader}",
        "aiosqlite.Cursor",
        "anyio.streams.memory.MemoryObjectReceiveStream",
        "asyncio.StreamReader",
        "psycopg.AsyncCursor",
        f"{_SA}.{{AsyncMappingResult,AsyncResult,AsyncScalarResult}}",
        "websockets.asyncio.client.ClientConnection",
        "websockets.asyncio.server.ServerConnection",
        "websockets.legacy.protocol.WebSocketCommonProtocol",
    }
)

#: Calls that give an asynchronous generator.
ASYNC_ITERABLE_CALLS: FrozenSet[str] = frozenset(
    {
        "httpx.Response.{aiter_bytes,aiter_lines,aiter_raw,aiter_text}",
        "redis.asyncio.Redis.{hscan_iter,scan_iter,sscan_iter,zscan_iter}",
        "starlette.requests.Request.stream",
    }
)

#: Types gone through by plain ``for`` alone. ``iterable`` is a generator of the code.
SYNC_ITERABLES: FrozenSet[str] = frozenset(
    {
        "bytes",
        "dict",
        "io.{BufferedReader,BytesIO,StringIO,TextIOWrapper}",
        "list",
        "set",
        "sqlite3.Cursor",
        "str",
        "tuple",
    }
)

#: Calls that give an ordinary iterator.
SYNC_ITERABLE_CALLS: FrozenSet[str] = frozenset(
    {
        "csv.{DictReader,reader}",
        "enumerate",
        "filter",
        "itertools.{chain,count,cycle,islice,product,repeat}",
        "map",
        "os.{scandir,walk}",
        "range",
        "reversed",
        "sorted",
        "zip",
    }
)

#: Bases of classes, and the special methods that they add of those by which objects are
#: entered, gone through, awaited or called; where all are one's own to write, none.
BASE_METHODS: Dict[str, str] = {
    "object": "",
    "abc.ABC": "",
    "typing.{Generic,Protocol}": "",
    "typing_extensions.Protocol": "",
    "enum.{Enum,IntEnum}": "",
    "enum.StrEnum": "__iter__ __getitem__",
    "pydantic.BaseModel": "__iter__",
    "typing.{NamedTuple,TypedDict}": "__iter__ __getitem__",
    f"{_ABC}.{{Hashable,Sized}}": "",
    f"{_ABC}.Awaitable": "__await__",
    f"{_ABC}.{{AsyncGenerator,AsyncIterable,AsyncIterator}}": "__aiter__",
    f"{_ABC}.{{Generator,Iterable,Iterator}}": "__iter__",
    "contextlib.{AsyncContextDecorator,ContextDecorator}": "__call__",
    "contextlib.AbstractAsyncContextManager": "__aenter__",
    "contextlib.AbstractContextManager": "__enter__",
    "typing.AsyncContextManager": "__aenter__",
    "typing.ContextManager": "__enter__",
}
