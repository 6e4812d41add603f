"""The coroutine functions of the standard library.

A name is here only if a call of it is a bare coroutine: as a statement without
``await`` it does nothing. What acts on call and gives a task or a future
(``create_task``, ``gather``, ``run_in_executor``) is not.
"""

from __future__ import annotations

from typing import Dict

_PIPE = "tuple[asyncio.BaseTransport, asyncio.BaseProtocol]"
_PAIR = "tuple[asyncio.Transport, asyncio.Protocol]"
_DATAGRAM = "tuple[asyncio.DatagramTransport, asyncio.DatagramProtocol]"
_STREAMS = "tuple[asyncio.StreamReader, asyncio.StreamWriter]"
_LOOP = "asyncio.AbstractEventLoop"

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "asyncio.{sleep,wait_for,to_thread}": "",
    "asyncio.wait": "tuple[set[asyncio.Task], set[asyncio.Task]]",
    "asyncio.{open_connection,open_unix_connection}": _STREAMS,
    "asyncio.{start_server,start_unix_server}": "asyncio.Server",
    "asyncio.{create_subprocess_exec,create_subprocess_shell}": (
        "asyncio.subprocess.Process"
    ),
    "asyncio.subprocess.Process.wait": "int",
    "asyncio.subprocess.Process.communicate": "tuple[bytes, bytes]",
    "asyncio.Event.wait": "bool",
    "asyncio.{Lock,Semaphore,Condition}.acquire": "bool",
    "asyncio.Condition.wait": "bool",
    "asyncio.Condition.wait_for": "",
    "asyncio.Barrier.wait": "int",
    "asyncio.Barrier.{reset,abort}": "",
    "asyncio.Queue.{get,put,join}": "",
    "asyncio.StreamReader.{read,readline,readexactly,readuntil}": "bytes",
    "asyncio.StreamWriter.{drain,wait_closed,start_tls}": "",
    "asyncio.AbstractServer.{start_serving,serve_forever,wait_closed}": "",
    f"{_LOOP}.{{create_connection,create_unix_connection}}": _PAIR,
    f"{_LOOP}.connect_accepted_socket": _PAIR,
    f"{_LOOP}.{{create_server,create_unix_server}}": "asyncio.Server",
    f"{_LOOP}.create_datagram_endpoint": _DATAGRAM,
    f"{_LOOP}.{{connect_read_pipe,connect_write_pipe}}": _PIPE,
    f"{_LOOP}.{{subprocess_exec,subprocess_shell}}": (
        "tuple[asyncio.SubprocessTransport, asyncio.SubprocessProtocol]"
    ),
    f"{_LOOP}.start_tls": "asyncio.Transport",
    f"{_LOOP}.{{getaddrinfo,getnameinfo}}": "",
    f"{_LOOP}.{{sock_recv,sock_recvfrom,sock_recv_into,sock_recvfrom_into}}": "",
    f"{_LOOP}.{{sock_sendall,sock_sendto,sock_connect,sock_accept,sock_sendfile}}": "",
    f"{_LOOP}.{{sendfile,shutdown_asyncgens,shutdown_default_executor}}": "",
    "asyncio.{Lock,Semaphore,Condition}.{__aenter__,__aexit__}": "",
    "contextlib.AsyncExitStack.{aclose,enter_async_context,__aexit__}": "",
    "contextlib.AsyncExitStack.__aenter__": "contextlib.AsyncExitStack",
    "unittest.IsolatedAsyncioTestCase.enterAsyncContext": "",
    "unittest.IsolatedAsyncioTestCase.{asyncSetUp,asyncTearDown}": "",
}

#: Awaitable objects that are no coroutines: unused they do nothing either. Callable ->
#: type of what ``await`` gives, "" when of no interest.
AWAITABLES: Dict[str, str] = {
    "anext": "",
    "collections.abc.AsyncGenerator.{__anext__,asend,athrow,aclose}": "",
    "types.AsyncGeneratorType.{asend,athrow,aclose}": "",
    "unittest.mock.AsyncMock.__call__": "",
}
