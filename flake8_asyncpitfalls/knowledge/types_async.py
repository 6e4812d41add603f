"""The types of the asynchronous libraries that are used most.

The tables have the meaning that ``types_asyncio`` describes. What ``await`` gives is
said by the tables of coroutine functions and awaitables. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

_SA = "sqlalchemy.ext.asyncio"
_MONGO = "pymongo.asynchronous"
_MOTOR = "motor.motor_asyncio"
_PLAYWRIGHT = "playwright.async_api"
_CLIENT_CONNECTION = "websockets.asyncio.client.ClientConnection"
_LEGACY = "websockets.legacy"
_LEGACY_CONNECTION = f"{_LEGACY}.protocol.WebSocketCommonProtocol"

#: A call of the name, with no await, gives an object of the type. An anonymous context
#: manager is named for the function that makes it.
RETURNS: Dict[str, str] = {
    "aiohttp.request": "aiohttp.request",
    "httpx.AsyncClient.stream": "httpx.AsyncClient.stream",
    "httpx2.AsyncClient.stream": "httpx2.AsyncClient.stream",
    "psycopg_pool.AsyncConnectionPool.connection": (
        "psycopg_pool.AsyncConnectionPool.connection"
    ),
    f"{_SA}.AsyncEngine.begin": f"{_SA}.AsyncEngine.begin",
    f"{_SA}.async_sessionmaker.begin": f"{_SA}.async_sessionmaker.begin",
    "trio.open_nursery": "trio.open_nursery",
    f"{_PLAYWRIGHT}.async_playwright": f"{_PLAYWRIGHT}.async_playwright",
    "redis.asyncio.{from_url,Redis.from_url,Redis.from_pool}": "redis.asyncio.Redis",
    "redis.asyncio.RedisCluster.from_url": "redis.asyncio.RedisCluster",
    "redis.asyncio.{Redis,RedisCluster}.pipeline": "redis.asyncio.client.Pipeline",
    "redis.asyncio.Redis.pubsub": "redis.asyncio.client.PubSub",
    "redis.asyncio.{Redis,RedisCluster}.lock": "redis.asyncio.lock.Lock",
    "redis.asyncio.Redis.client": "redis.asyncio.Redis",
    "redis.asyncio.Sentinel.{master_for,slave_for}": "redis.asyncio.Redis",
    "psycopg.AsyncConnection.cursor": "psycopg.AsyncCursor",
    f"{_SA}.{{create_async_engine,async_engine_from_config}}": f"{_SA}.AsyncEngine",
    f"{_SA}.AsyncEngine.execution_options": f"{_SA}.AsyncEngine",
    f"{_SA}.async_sessionmaker": f"{_SA}.async_sessionmaker",
    f"{_SA}.async_sessionmaker.__call__": f"{_SA}.AsyncSession",
    f"{_SA}.async_scoped_session": f"{_SA}.async_scoped_session",
    f"{_SA}.AsyncResult.scalars": f"{_SA}.AsyncScalarResult",
    f"{_SA}.AsyncResult.mappings": f"{_SA}.AsyncMappingResult",
    "pymongo.AsyncMongoClient.{get_database,get_default_database}": (
        f"{_MONGO}.database.AsyncDatabase"
    ),
    "pymongo.AsyncMongoClient.start_session": (
        f"{_MONGO}.client_session.AsyncClientSession"
    ),
    f"{_MONGO}.database.AsyncDatabase.get_collection": (
        f"{_MONGO}.collection.AsyncCollection"
    ),
    f"{_MONGO}.collection.AsyncCollection.{{find,find_raw_batches}}": (
        f"{_MONGO}.cursor.AsyncCursor"
    ),
    f"{_MONGO}.cursor.AsyncCursor.{{batch_size,hint,limit,max_time_ms,skip,sort}}": (
        f"{_MONGO}.cursor.AsyncCursor"
    ),
    f"{_MOTOR}.AsyncIOMotorClient.{{get_database,get_default_database}}": (
        f"{_MOTOR}.AsyncIOMotorDatabase"
    ),
    f"{_MOTOR}.AsyncIOMotorCollection.find": f"{_MOTOR}.AsyncIOMotorCursor",
    # They act when they are called, in a thread.
    f"{_MOTOR}.AsyncIOMotorCollection.{{bulk_write,count_documents,create_index,"
    "create_indexes,delete_many,delete_one,distinct,drop,drop_index,drop_indexes,"
    "estimated_document_count,find_one,find_one_and_delete,find_one_and_replace,"
    "find_one_and_update,index_information,insert_many,insert_one,options,rename,"
    "replace_one,update_many,update_one}": "asyncio.Future",
    f"{_MOTOR}.AsyncIOMotorDatabase.{{command,create_collection,drop_collection,"
    "list_collection_names,list_collections}": "asyncio.Future",
    f"{_MOTOR}.AsyncIOMotorClient.{{drop_database,list_database_names,server_info}}": (
        "asyncio.Future"
    ),
    f"{_MOTOR}.AsyncIOMotorCursor.{{to_list,distinct,explain}}": "asyncio.Future",
    f"{_MOTOR}.AsyncIOMotorDatabase.get_collection": f"{_MOTOR}.AsyncIOMotorCollection",
    "elasticsearch.AsyncElasticsearch.options": "elasticsearch.AsyncElasticsearch",
    "anyio.create_task_group": "anyio.abc.TaskGroup",
    "anyio.create_memory_object_stream": (
        "tuple[anyio.streams.memory.MemoryObjectSendStream, "
        "anyio.streams.memory.MemoryObjectReceiveStream]"
    ),
    "anyio.streams.memory.MemoryObjectSendStream.clone": (
        "anyio.streams.memory.MemoryObjectSendStream"
    ),
    "anyio.streams.memory.MemoryObjectReceiveStream.clone": (
        "anyio.streams.memory.MemoryObjectReceiveStream"
    ),
    "anyio.wrap_file": "anyio.AsyncFile",
    "anyio.Path.{joinpath,relative_to,with_name,with_stem,with_suffix}": "anyio.Path",
    "trio.Path.{joinpath,relative_to,with_name,with_stem,with_suffix}": "trio.Path",
    "trio.open_memory_channel": (
        "tuple[trio.MemorySendChannel, trio.MemoryReceiveChannel]"
    ),
    "temporalio.client.Client.{get_workflow_handle,get_workflow_handle_for}": (
        "temporalio.client.WorkflowHandle"
    ),
    "openai.AsyncOpenAI.{copy,with_options}": "openai.AsyncOpenAI",
    "anthropic.AsyncAnthropic.{copy,with_options}": "anthropic.AsyncAnthropic",
    "grpc.aio.{insecure_channel,secure_channel}": "grpc.aio.Channel",
    "grpc.aio.server": "grpc.aio.Server",
    "tornado.ioloop.IOLoop.{current,instance}": "tornado.ioloop.IOLoop",
    f"{_PLAYWRIGHT}.{{Page,Frame}}.{{locator,get_by_alt_text,get_by_label,"
    "get_by_placeholder,get_by_role,get_by_test_id,get_by_text,get_by_title}": (
        f"{_PLAYWRIGHT}.Locator"
    ),
    f"{_PLAYWRIGHT}.Locator.{{and_,filter,locator,nth,or_,get_by_alt_text,get_by_label,"
    "get_by_placeholder,get_by_role,get_by_test_id,get_by_text,get_by_title}": (
        f"{_PLAYWRIGHT}.Locator"
    ),
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "aiohttp.ClientResponse.content": "aiohttp.StreamReader",
    "aiohttp.ClientSession.loop": "asyncio.AbstractEventLoop",
    "aiohttp.web.BaseRequest.content": "aiohttp.StreamReader",
    "aiohttp.web.Application.router": "aiohttp.web.UrlDispatcher",
    "aiohttp.web.Request.app": "aiohttp.web.Application",
    "aiohttp.web.View.request": "aiohttp.web.Request",
    "aiohttp.web.BaseRequest.loop": "asyncio.AbstractEventLoop",
    "aiohttp.web.Application.loop": "asyncio.AbstractEventLoop",
    "anyio.Path.parent": "anyio.Path",
    "aiorwlock.RWLock.{reader,reader_lock}": "aiorwlock._ReaderLock",
    "aiorwlock.RWLock.{writer,writer_lock}": "aiorwlock._WriterLock",
    "trio.Path.parent": "trio.Path",
    "pymongo.AsyncMongoClient.*": f"{_MONGO}.database.AsyncDatabase",
    f"{_MONGO}.database.AsyncDatabase.*": f"{_MONGO}.collection.AsyncCollection",
    f"{_MOTOR}.AsyncIOMotorClient.*": f"{_MOTOR}.AsyncIOMotorDatabase",
    f"{_MOTOR}.AsyncIOMotorDatabase.*": f"{_MOTOR}.AsyncIOMotorCollection",
    f"{_PLAYWRIGHT}.Playwright.{{chromium,firefox,webkit}}": (
        f"{_PLAYWRIGHT}.BrowserType"
    ),
    f"{_PLAYWRIGHT}.Page.keyboard": f"{_PLAYWRIGHT}.Keyboard",
    f"{_PLAYWRIGHT}.Page.mouse": f"{_PLAYWRIGHT}.Mouse",
    f"{_PLAYWRIGHT}.Page.context": f"{_PLAYWRIGHT}.BrowserContext",
    f"{_PLAYWRIGHT}.Page.main_frame": f"{_PLAYWRIGHT}.Frame",
    f"{_PLAYWRIGHT}.Page.frames": f"list[{_PLAYWRIGHT}.Frame]",
    f"{_PLAYWRIGHT}.BrowserContext.pages": f"list[{_PLAYWRIGHT}.Page]",
    f"{_PLAYWRIGHT}.Browser.contexts": f"list[{_PLAYWRIGHT}.BrowserContext]",
    f"{_PLAYWRIGHT}.Locator.{{first,last}}": f"{_PLAYWRIGHT}.Locator",
    f"{_PLAYWRIGHT}.Locator.page": f"{_PLAYWRIGHT}.Page",
    f"{_PLAYWRIGHT}.Route.request": f"{_PLAYWRIGHT}.Request",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "aiohttp.web.Request": ("aiohttp.web.BaseRequest",),
    "aiohttp.web.{Response,FileResponse,WebSocketResponse}": (
        "aiohttp.web.StreamResponse",
    ),
    "aiohttp.web.{AppRunner,ServerRunner}": ("aiohttp.web.BaseRunner",),
    "aiohttp.web.{TCPSite,UnixSite,SockSite}": ("aiohttp.web.BaseSite",),
    "fastapi.UploadFile": ("starlette.datastructures.UploadFile",),
    "fastapi.BackgroundTasks": ("starlette.background.BackgroundTasks",),
    "websockets.asyncio.client.ClientConnection": (
        "websockets.asyncio.connection.Connection",
    ),
    "websockets.asyncio.server.ServerConnection": (
        "websockets.asyncio.connection.Connection",
    ),
    f"{_LEGACY}.client.WebSocketClientProtocol": (_LEGACY_CONNECTION,),
    f"{_LEGACY}.server.WebSocketServerProtocol": (_LEGACY_CONNECTION,),
    "channels.generic.websocket.AsyncJsonWebsocketConsumer": (
        "channels.generic.websocket.AsyncWebsocketConsumer",
    ),
    "psycopg.AsyncServerCursor": ("psycopg.AsyncCursor",),
    "psycopg_pool.AsyncNullConnectionPool": ("psycopg_pool.AsyncConnectionPool",),
    "aiomysql.{DictCursor,SSCursor}": ("aiomysql.Cursor",),
    "sqlmodel.ext.asyncio.session.AsyncSession": (f"{_SA}.AsyncSession",),
    "aiocache.{SimpleMemoryCache,RedisCache}": ("aiocache.base.BaseCache",),
    "anyio.AsyncFile": ("anyio.abc.AsyncResource",),
    "anyio.abc.{ByteReceiveStream,ByteSendStream,Listener,Process}": (
        "anyio.abc.AsyncResource",
    ),
    "anyio.abc.ByteStream": ("anyio.abc.ByteReceiveStream", "anyio.abc.ByteSendStream"),
    "anyio.abc.SocketStream": ("anyio.abc.ByteStream",),
    "anyio.abc.UNIXSocketStream": ("anyio.abc.SocketStream",),
    "trio.Path": ("pathlib.PurePath",),
    "aio_pika.Connection": ("aio_pika.abc.AbstractConnection",),
    "aio_pika.RobustConnection": ("aio_pika.abc.AbstractRobustConnection",),
    "aio_pika.abc.AbstractRobustConnection": ("aio_pika.abc.AbstractConnection",),
    "aio_pika.Channel": ("aio_pika.abc.AbstractChannel",),
    "aio_pika.abc.AbstractRobustChannel": ("aio_pika.abc.AbstractChannel",),
    "aio_pika.Queue": ("aio_pika.abc.AbstractQueue",),
    "aio_pika.abc.AbstractRobustQueue": ("aio_pika.abc.AbstractQueue",),
    "aio_pika.Exchange": ("aio_pika.abc.AbstractExchange",),
    "aio_pika.abc.AbstractRobustExchange": ("aio_pika.abc.AbstractExchange",),
    "aio_pika.IncomingMessage": ("aio_pika.abc.AbstractIncomingMessage",),
    "openai.AsyncAzureOpenAI": ("openai.AsyncOpenAI",),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "aiohttp.client": "aiohttp",
    "aiohttp.client_reqrep.ClientResponse": "aiohttp.ClientResponse",
    "aiohttp.client_ws.ClientWebSocketResponse": "aiohttp.ClientWebSocketResponse",
    "aiohttp.web_app": "aiohttp.web",
    "aiohttp.web_request": "aiohttp.web",
    "aiohttp.web_response": "aiohttp.web",
    "aiohttp.web_runner": "aiohttp.web",
    "aiohttp.web_ws": "aiohttp.web",
    "fastapi.Request": "starlette.requests.Request",
    "fastapi.requests.Request": "starlette.requests.Request",
    "fastapi.WebSocket": "starlette.websockets.WebSocket",
    "fastapi.websockets.WebSocket": "starlette.websockets.WebSocket",
    "fastapi.datastructures.UploadFile": "fastapi.UploadFile",
    "fastapi.background.BackgroundTasks": "fastapi.BackgroundTasks",
    "fastapi.templating.Jinja2Templates": "starlette.templating.Jinja2Templates",
    "fastapi.concurrency.run_in_threadpool": "starlette.concurrency.run_in_threadpool",
    "websockets.connect": "websockets.asyncio.client.connect",
    "websockets.serve": "websockets.asyncio.server.serve",
    "websockets.ClientConnection": _CLIENT_CONNECTION,
    "websockets.ServerConnection": "websockets.asyncio.server.ServerConnection",
    "websockets.client.connect": f"{_LEGACY}.client.connect",
    "websockets.WebSocketClientProtocol": f"{_LEGACY}.client.WebSocketClientProtocol",
    "websockets.WebSocketServerProtocol": f"{_LEGACY}.server.WebSocketServerProtocol",
    "redis.asyncio.StrictRedis": "redis.asyncio.Redis",
    "redis.asyncio.client.Redis": "redis.asyncio.Redis",
    "redis.asyncio.client.StrictRedis": "redis.asyncio.Redis",
    "redis.asyncio.cluster.RedisCluster": "redis.asyncio.RedisCluster",
    "asyncpg.connection": "asyncpg",
    "asyncpg.pool.Pool": "asyncpg.Pool",
    "asyncpg.pool.create_pool": "asyncpg.create_pool",
    "aiosqlite.core": "aiosqlite",
    "aiosqlite.cursor": "aiosqlite",
    "aiofiles.threadpool.open": "aiofiles.open",
    f"{_SA}.engine": _SA,
    f"{_SA}.session": _SA,
    f"{_SA}.scoping": _SA,
    f"{_SA}.result": _SA,
    f"{_MONGO}.mongo_client.AsyncMongoClient": "pymongo.AsyncMongoClient",
    "nats.NATS": "nats.aio.client.Client",
    "openai.AsyncClient": "openai.AsyncOpenAI",
    "anthropic.AsyncClient": "anthropic.AsyncAnthropic",
    "mcp.client.session.ClientSession": "mcp.ClientSession",
}

#: Subscription of an object of the class.
ITEMS: Dict[str, str] = {
    "pymongo.AsyncMongoClient": f"{_MONGO}.database.AsyncDatabase",
    f"{_MONGO}.database.AsyncDatabase": f"{_MONGO}.collection.AsyncCollection",
    f"{_MOTOR}.AsyncIOMotorClient": f"{_MOTOR}.AsyncIOMotorDatabase",
    f"{_MOTOR}.AsyncIOMotorDatabase": f"{_MOTOR}.AsyncIOMotorCollection",
}

#: What ``async with`` gives for an object of the class, where it is not the object
#: itself. What can be awaited as well gives the same both ways: see ``awaitables``.
ENTERS: Dict[str, str] = {
    "aiohttp.request": "aiohttp.ClientResponse",
    "httpx.AsyncClient.stream": "httpx.Response",
    "httpx2.AsyncClient.stream": "httpx.Response",
    "psycopg_pool.AsyncConnectionPool.connection": "psycopg.AsyncConnection",
    f"{_SA}.AsyncEngine.begin": f"{_SA}.AsyncConnection",
    f"{_SA}.async_sessionmaker.begin": f"{_SA}.AsyncSession",
    "trio.open_nursery": "trio.Nursery",
    f"{_PLAYWRIGHT}.async_playwright": f"{_PLAYWRIGHT}.Playwright",
}
