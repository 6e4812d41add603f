"""What waits for the network, and what limits the time of that.

Defaults are those of the libraries' signatures; ``tests/knowledge`` compares them. A
wait whose default limit is a minute or less is only told of where that is taken away.
"""

from __future__ import annotations

from typing import Dict, NamedTuple, Optional, Tuple

from .rows import Argument
from .tasks import IN_GROUP, TASK_MAKERS

_LOOP = "asyncio.AbstractEventLoop"


class Wait(NamedTuple):
    """A call that waits for the network, and what limits the time of that."""

    #: Arguments of the call itself, any of which limits it.
    limits: Tuple[Argument, ...] = ()
    #: The first one's value where it is not given, in seconds; ``None``: no limit.
    default: Optional[float] = None
    #: What these are when there is no limit.
    endless: Tuple[object, ...] = (None,)
    #: A limit that is too long to be of use, in seconds.
    least: Optional[int] = None
    #: Arguments with which it waits for nothing of that kind.
    unless: Tuple[Argument, ...] = ()
    #: What makes the object that it belongs to. Others are not known to be without a
    #: limit: the accepted connections of a server, a session from elsewhere.
    makers: Tuple[str, ...] = ()
    #: Arguments of what makes it with which this waits for nothing.
    unless_made: Tuple[Argument, ...] = ()
    #: The argument that is this object, where it is not the receiver.
    subject: Optional[Argument] = None
    #: It may wait for ever on purpose: for what the other side sends unasked.
    listens: bool = False


_TIMEOUT = Argument("timeout")
_OF_STREAM = Wait(makers=("asyncio.open_connection",), listens=True)
_OF_SOCKET = Wait(makers=("socket.socket",), subject=Argument("sock", 0), listens=True)
_DATAGRAM = Argument("type", 1, "socket.SOCK_DGRAM")
_LOCAL = Argument("family", 0, "socket.AF_UNIX")
_OF_POSTGRES = ("asyncpg.connect", "asyncpg.create_pool")
#: Where there is no network: the application is called, or something in its stead.
_IN_PROCESS = tuple(
    Argument("transport", None, f"{library}.{transport}")
    for library in ("httpx", "httpx2")
    for transport in ("ASGITransport", "MockTransport")
)

#: Calls that wait, awaited or entered.
WAITS: Dict[str, Wait] = {
    # Its own default is five minutes.
    "aiohttp.ClientSession.{get,post,put,patch,delete,head,options,request}": Wait(
        limits=(_TIMEOUT,), least=300, makers=("aiohttp.ClientSession",)
    ),
    "aiohttp.ClientSession.ws_connect": Wait(
        limits=(_TIMEOUT, Argument("receive_timeout"), Argument("heartbeat")),
        least=300,
        makers=("aiohttp.ClientSession",),
    ),
    "aiohttp.request": Wait(limits=(_TIMEOUT,), least=300),
    "asyncio.open_connection": Wait(unless=(Argument("sock"),)),
    f"{_LOOP}.create_connection": Wait(unless=(Argument("sock"),)),
    "asyncio.StreamReader.{read,readline,readexactly,readuntil}": _OF_STREAM,
    "asyncio.StreamWriter.drain": _OF_STREAM,
    f"{_LOOP}.sock_connect": _OF_SOCKET._replace(
        unless_made=(_DATAGRAM, _LOCAL), listens=False
    ),
    f"{_LOOP}.{{sock_recv,sock_recv_into,sock_recvfrom,sock_recvfrom_into}}": (
        _OF_SOCKET
    ),
    f"{_LOOP}.{{sock_sendall,sock_sendfile}}": _OF_SOCKET._replace(
        unless_made=(_DATAGRAM,)
    ),
    "websockets.asyncio.connection.Connection.recv": Wait(
        makers=("websockets.asyncio.client.connect",), listens=True
    ),
    "websockets.legacy.protocol.WebSocketCommonProtocol.recv": Wait(
        makers=("websockets.legacy.client.connect",), listens=True
    ),
    "asyncpg.{Connection,Pool}.{execute,executemany}": Wait(
        limits=(_TIMEOUT,), makers=_OF_POSTGRES
    ),
    "asyncpg.{Connection,Pool}.{fetch,fetchrow,fetchval}": Wait(
        limits=(_TIMEOUT,), makers=_OF_POSTGRES
    ),
    # A limit of their own, until somebody takes it away.
    "{httpx,httpx2}.AsyncClient.{delete,get,head,options,patch,post,put}": Wait(
        limits=(_TIMEOUT,), default=5
    ),
    "{httpx,httpx2}.AsyncClient.request": Wait(limits=(_TIMEOUT,), default=5),
    "{httpx,httpx2}.AsyncClient.stream": Wait(
        limits=(_TIMEOUT,), default=5, listens=True
    ),
    "asyncpg.connect": Wait(limits=(_TIMEOUT,), default=60),
    "aiosmtplib.send": Wait(limits=(_TIMEOUT,), default=60),
    "websockets.{asyncio,legacy}.client.connect": Wait(
        limits=(Argument("open_timeout"),), default=10
    ),
}

#: Arguments of what makes an object that limit the waits of the object.
MAKER_LIMITS: Dict[str, Tuple[Argument, ...]] = {
    "aiohttp.ClientSession": (
        _TIMEOUT,
        Argument("read_timeout"),
        Argument("conn_timeout"),
    ),
    "asyncpg.{connect,create_pool}": (Argument("command_timeout"),),
}

#: Calls whose object waits without a limit, wherever it is used, if none of the
#: arguments is given. The default is that of redis before version 8.
CLIENTS: Dict[str, Wait] = {
    "redis.asyncio.Redis": Wait(
        limits=(Argument("socket_timeout"),),
        unless=(Argument("connection_pool"),),
    ),
    "redis.asyncio.{from_url,Redis.from_url,RedisCluster,RedisCluster.from_url}": Wait(
        limits=(Argument("socket_timeout"),)
    ),
    "redis.asyncio.{ConnectionPool,ConnectionPool.from_url}": Wait(
        limits=(Argument("socket_timeout"),)
    ),
    "redis.asyncio.{BlockingConnectionPool,BlockingConnectionPool.from_url}": Wait(
        limits=(Argument("socket_timeout"),)
    ),
    "{httpx,httpx2}.AsyncClient": Wait(
        limits=(_TIMEOUT,), default=5, unless=_IN_PROCESS
    ),
    "aiosmtplib.SMTP": Wait(limits=(_TIMEOUT,), default=60),
    # What is given for a limit, and is none.
    "aiohttp.ClientTimeout": Wait(
        limits=(
            Argument("total", 0),
            Argument("connect", 1),
            Argument("sock_read", 2),
            Argument("sock_connect", 3),
        ),
        endless=(None, 0),
    ),
    "{httpx,httpx2}.Timeout": Wait(
        limits=(
            Argument("timeout", 0),
            Argument("connect"),
            Argument("read"),
            Argument("write"),
            Argument("pool"),
        )
    ),
}

#: Context managers that end what is in them when time is up, and which argument is the
#: time.
SCOPES: Dict[str, Argument] = {
    "asyncio.timeout": Argument("delay", 0),
    "asyncio.timeout_at": Argument("when", 0),
    "asyncio.Timeout": Argument("when", 0),
    "async_timeout.timeout": Argument("delay", 0),
    "async_timeout.timeout_at": Argument("deadline", 0),
    "anyio.fail_after": Argument("delay", 0),
    "anyio.move_on_after": Argument("delay", 0),
    "anyio.CancelScope": Argument("deadline"),
}

#: Functions that limit the time of what they are given, and which argument is the time.
LIMITING: Dict[str, Argument] = {
    "asyncio.wait_for": Argument("timeout", 1),
    "asyncio.wait": Argument("timeout"),
    "asyncio.as_completed": Argument("timeout"),
}

#: Functions that await what they are given, or hand it on, for as long as it takes.
PASSING: Tuple[str, ...] = (
    "asyncio.gather",
    "asyncio.shield",
    "asyncio.wait",
    "asyncio.as_completed",
    "contextlib.AsyncExitStack.enter_async_context",
)
#: Functions that run it as a task of its own, or as the whole program.
STARTING: Tuple[str, ...] = (
    *sorted(TASK_MAKERS),
    IN_GROUP,
    "asyncio.AbstractEventLoop.run_until_complete",
    "asyncio.run",
    "asyncio.Runner.run",
)

#: Functions that give the object which they are given, once it is there.
GIVING: Tuple[str, ...] = (
    "asyncio.wait_for",
    "asyncio.shield",
    "contextlib.aclosing",
    "contextlib.AsyncExitStack.enter_async_context",
)
#: Methods whose result is limited as the object that they belong to.
DERIVING: Tuple[str, ...] = ("asyncpg.Pool.acquire",)
