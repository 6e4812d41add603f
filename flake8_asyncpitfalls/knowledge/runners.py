"""Callables that run another function somewhere else, or on the event loop.

Keys are qualified names; brace groups and a last part ``*`` are allowed everywhere.
The positions are those of the libraries' signatures, without ``self``.
"""

from __future__ import annotations

from typing import Dict, FrozenSet, NamedTuple, Optional


class Runs(NamedTuple):
    """The argument of a call that is a function to run.

    ``position`` counts from 0 without ``self``; ``None`` means keyword only.
    ``keyword`` is ``None`` where the argument is positional only.
    """

    position: Optional[int]
    keyword: Optional[str]


#: Callables that run a function in another thread or process.
THREAD_RUNNERS: Dict[str, Runs] = {
    # Standard library
    "asyncio.to_thread": Runs(0, None),
    "asyncio.AbstractEventLoop.run_in_executor": Runs(1, "func"),
    "_thread.{start_new_thread,start_new}": Runs(0, None),
    "threading.Thread": Runs(1, "target"),
    "threading.Timer": Runs(1, "function"),
    "concurrent.futures.Executor.{submit,map}": Runs(0, None),
    "concurrent.futures.ThreadPoolExecutor": Runs(2, "initializer"),
    "concurrent.futures.ProcessPoolExecutor": Runs(2, "initializer"),
    "multiprocessing.Process": Runs(1, "target"),
    "multiprocessing.context.{SpawnProcess,ForkProcess,ForkServerProcess}": (
        Runs(1, "target")
    ),
    "multiprocessing.context.{SpawnContext,ForkContext,ForkServerContext}.Process": (
        Runs(1, "target")
    ),
    "multiprocessing.context.BaseContext.Pool": Runs(1, "initializer"),
    "multiprocessing.Pool": Runs(1, "initializer"),
    "multiprocessing.pool.Pool.{apply,apply_async}": Runs(0, "func"),
    "multiprocessing.pool.Pool.{map,map_async,imap,imap_unordered}": Runs(0, "func"),
    "multiprocessing.pool.Pool.{starmap,starmap_async}": Runs(0, "func"),
    # anyio, trio and what builds on them
    "anyio.to_thread.run_sync": Runs(0, "func"),
    "anyio.to_process.run_sync": Runs(0, "func"),
    "anyio.to_interpreter.run_sync": Runs(0, "func"),
    "trio.to_thread.run_sync": Runs(0, "sync_fn"),
    "asyncer.asyncify": Runs(0, "function"),
    "starlette.concurrency.run_in_threadpool": Runs(0, "func"),
    "starlette.background.BackgroundTask": Runs(0, "func"),
    "starlette.background.BackgroundTasks.add_task": Runs(0, "func"),
    "litestar.concurrency.sync_to_thread": Runs(0, "fn"),
    # Frameworks
    "asgiref.sync.sync_to_async": Runs(0, "func"),
    "asgiref.sync.SyncToAsync": Runs(0, "func"),
    "channels.db.database_sync_to_async": Runs(0, "func"),
    "channels.db.DatabaseSyncToAsync": Runs(0, "func"),
    "quart.utils.run_sync": Runs(0, "func"),
    "quart.Quart.{ensure_async,sync_to_async}": Runs(0, "func"),
    "tornado.ioloop.IOLoop.run_in_executor": Runs(1, "func"),
    "nicegui.run.{io_bound,cpu_bound}": Runs(0, None),
    "chainlit.make_async": Runs(0, "function"),
    "langchain_core.runnables.config.run_in_executor": Runs(1, "func"),
    "prefect.utilities.asyncutils.run_sync_in_worker_thread": Runs(0, None),
    "homeassistant.core.HomeAssistant.async_add_executor_job": Runs(0, "target"),
    "homeassistant.core.HomeAssistant.async_add_import_executor_job": (
        Runs(0, "target")
    ),
    # Other libraries
    "sqlalchemy.ext.asyncio.{AsyncSession,AsyncConnection}.run_sync": Runs(0, "fn"),
    "sqlalchemy.util.greenlet_spawn": Runs(0, "fn"),
    "aiofiles.os.wrap": Runs(0, "func"),
    "aiofiles.ospath.wrap": Runs(0, "func"),
    "aiomisc.{threaded,threaded_separate}": Runs(0, "func"),
    "apscheduler.schedulers.base.BaseScheduler.add_job": Runs(0, "func"),
    "distributed.Client.{submit,map}": Runs(0, "func"),
    "twisted.internet.threads.deferToThread": Runs(0, "f"),
}

#: Those of them that use another process, or the event loop's own thread.
NO_THREADS: FrozenSet[str] = frozenset(
    {
        "concurrent.futures.ProcessPoolExecutor",
        "multiprocessing.{Process,Pool}",
        "multiprocessing.context.{SpawnProcess,ForkProcess,ForkServerProcess}",
        "multiprocessing.context.{SpawnContext,ForkContext,ForkServerContext}.Process",
        "multiprocessing.context.BaseContext.Pool",
        "multiprocessing.pool.Pool.{apply,apply_async,map,map_async,imap}",
        "multiprocessing.pool.Pool.{imap_unordered,starmap,starmap_async}",
        "anyio.{to_process,to_interpreter}.run_sync",
        "nicegui.run.cpu_bound",
        "sqlalchemy.ext.asyncio.{AsyncSession,AsyncConnection}.run_sync",
        "sqlalchemy.util.greenlet_spawn",
        "apscheduler.schedulers.base.BaseScheduler.add_job",
        "distributed.Client.{submit,map}",
    }
)

#: Callables whose function argument the event loop itself calls.
LOOP_CALLBACKS: Dict[str, Runs] = {
    "asyncio.AbstractEventLoop.{call_soon,call_soon_threadsafe}": Runs(0, "callback"),
    "asyncio.AbstractEventLoop.{call_later,call_at}": Runs(1, "callback"),
    "asyncio.AbstractEventLoop.{add_reader,add_writer}": Runs(1, "callback"),
    "asyncio.AbstractEventLoop.add_signal_handler": Runs(1, "callback"),
    "asyncio.AbstractEventLoop.set_exception_handler": Runs(0, "handler"),
    "asyncio.Future.add_done_callback": Runs(0, None),
    "asyncio.{start_server,start_unix_server}": Runs(0, "client_connected_cb"),
    "anyio.from_thread.run_sync": Runs(0, "func"),
    "trio.from_thread.run_sync": Runs(0, "fn"),
    "tornado.ioloop.IOLoop.{add_callback,add_callback_from_signal}": (
        Runs(0, "callback")
    ),
    "tornado.ioloop.IOLoop.{call_later,call_at,add_timeout}": Runs(1, "callback"),
    "tornado.ioloop.IOLoop.spawn_callback": Runs(0, "callback"),
    "tornado.ioloop.PeriodicCallback": Runs(0, "callback"),
}

#: Those of them that do not call it with the arguments that follow on it.
CALLED_OTHERWISE: FrozenSet[str] = frozenset(
    {
        "asyncio.AbstractEventLoop.set_exception_handler",
        "asyncio.Future.add_done_callback",
        "asyncio.{start_server,start_unix_server}",
        "tornado.ioloop.PeriodicCallback",
    }
)

#: Decorators of plain functions that the event loop calls.
LOOP_DECORATORS: FrozenSet[str] = frozenset({"homeassistant.core.callback"})

#: Decorators that make a plain function run in another thread.
THREAD_DECORATORS: FrozenSet[str] = frozenset(
    {
        "asgiref.sync.sync_to_async",
        "asgiref.sync.SyncToAsync",
        "channels.db.database_sync_to_async",
        "channels.db.DatabaseSyncToAsync",
        "aiofiles.os.wrap",
        "aiofiles.ospath.wrap",
        "aiomisc.{threaded,threaded_separate}",
        "tornado.concurrent.run_on_executor",
        "quart.utils.run_sync",
        "unsync.unsync",
    }
)

#: Methods that a class runs in a thread or process of its own.
THREAD_METHODS: Dict[str, FrozenSet[str]] = {
    "threading.Thread": frozenset({"run"}),
    "multiprocessing.Process": frozenset({"run"}),
    "socketserver.BaseRequestHandler": frozenset({"setup", "handle", "finish"}),
}

#: Method names that on an unknown receiver most likely run the function elsewhere.
THREAD_METHOD_NAMES: FrozenSet[str] = frozenset(
    {
        "run_in_executor",
        "run_in_thread",
        "run_in_threadpool",
        "run_in_process",
        "run_sync",
        "run_blocking",
        "to_thread",
        "to_process",
        "in_thread",
        "submit",
        "apply_async",
        "map_async",
        "starmap_async",
        "imap",
        "imap_unordered",
        "defer_to_thread",
        "deferToThread",
        "callInThread",
        "sync_to_async",
        "database_sync_to_async",
        "asyncify",
        "make_async",
        "io_bound",
        "cpu_bound",
        "async_add_executor_job",
        "async_add_import_executor_job",
        "add_executor_job",
        "add_job",
        "start_new_thread",
        "create_thread",
        "Thread",
        "Process",
        "Timer",
    }
)

#: The methods of ``asyncio.BaseProtocol`` and its subclasses that the loop calls.
PROTOCOL_CALLBACKS: FrozenSet[str] = frozenset(
    {
        "connection_made",
        "connection_lost",
        "pause_writing",
        "resume_writing",
        "data_received",
        "eof_received",
        "get_buffer",
        "buffer_updated",
        "datagram_received",
        "error_received",
        "pipe_data_received",
        "pipe_connection_lost",
        "process_exited",
    }
)

_ROUTES = "{get,post,put,delete,patch,options,head}"

#: Decorators, and factories of them, under which a coroutine function stays one: a call
#: of the decorated function gives an awaitable that does nothing until it is awaited. A
#: factory stands here by its own name, ``backoff.on_exception`` for
#: ``@backoff.on_exception(...)``.
KEEPING_DECORATORS: FrozenSet[str] = frozenset(
    {
        # Standard library
        "staticmethod",
        "classmethod",
        "abc.abstractmethod",
        "functools.wraps",
        "types.coroutine",
        "typing.{final,no_type_check,override,overload}",
        "typing_extensions.{final,no_type_check,override,overload,deprecated}",
        "warnings.deprecated",
        "unittest.{skipIf,skipUnless,expectedFailure}",
        "unittest.mock.patch",
        "unittest.mock.patch.{object,dict,multiple}",
        # Retries, limits and caches
        "tenacity.retry",
        "stamina.retry",
        "backoff.{on_exception,on_predicate}",
        "async_lru.alru_cache",
        "aiocache.{cached,cached_stampede,multi_cached}",
        # Tests
        "pytest.mark.*",
        # Tracing and deprecation
        "deprecated.deprecated",
        "langsmith.traceable",
        # Validation
        "pydantic.validate_call",
        "typeguard.typechecked",
        "beartype.beartype",
        # Web frameworks and bots: they register the function and give it back
        f"fastapi.{{FastAPI,APIRouter}}.{_ROUTES}",
        "fastapi.{FastAPI,APIRouter}.{trace,api_route,websocket,on_event}",
        "fastapi.FastAPI.{exception_handler,middleware}",
        f"aiohttp.web.RouteTableDef.{_ROUTES}",
        "aiohttp.web.RouteTableDef.{view,route}",
        "aiohttp.web.middleware",
        "quart.{Quart,Blueprint}.{get,post,put,delete,patch}",
        "quart.{Quart,Blueprint}.{route,websocket,before_request,after_request}",
        "socketio.{AsyncServer,AsyncClient}.{on,event}",
        "discord.Client.event",
        "discord.ext.commands.Cog.listener",
        "discord.ext.commands.Bot.{event,listen}",
        "aiogram.{Router,Dispatcher}.*",
        "homeassistant.core.callback",
        "mcp.server.fastmcp.FastMCP.{tool,resource,prompt}",
        "prefect.{task,flow}",
        "sanic.{Sanic,Blueprint}.{get,post,put,delete,patch,options,head,route}",
        "sanic.{Sanic,Blueprint}.{websocket,listener}",
        "temporalio.activity.defn",
        "temporalio.workflow.{run,signal}",
    }
)
