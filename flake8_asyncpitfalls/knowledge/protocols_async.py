"""Which types of libraries are entered, or gone through, with ``async`` alone.

Checked against the libraries: a type of ``ASYNC_MANAGERS`` has ``__aenter__`` and no
``__enter__`` (or one that raises), a type of ``ASYNC_ITERABLES`` has ``__aiter__``
alone. A type that has both is in no table.
"""

from __future__ import annotations

from typing import FrozenSet

#: Types entered by ``async with`` alone.
ASYNC_MANAGERS: FrozenSet[str] = frozenset(
    {
        "aio_pika.abc.{AbstractChannel,AbstractConnection,AbstractRobustChannel,"
        "AbstractRobustConnection,AbstractTransaction}",
        "aio_pika.{Channel,Connection,RobustConnection}",
        "aiocache.base.BaseCache",
        "aiocache.{RedisCache,SimpleMemoryCache}",
        "aiogram.client.session.aiohttp.AiohttpSession",
        "aiogram.client.session.base.BaseSession",
        "aiohttp.{ClientResponse,ClientSession,ClientWebSocketResponse}",
        "aiokafka.{AIOKafkaConsumer,AIOKafkaProducer}",
        "aiomqtt.Client",
        "aiomysql.{Connection,Cursor,DictCursor,SSCursor}",
        "aiosmtplib.SMTP",
        "aiosqlite.{Connection,Cursor}",
        "anthropic.AsyncAnthropic",
        "anthropic.AsyncStream",
        "anyio.abc.{AsyncResource,ByteReceiveStream,ByteSendStream,ByteStream,"
        "Listener,Process,SocketStream,TaskGroup,UNIXSocketStream}",
        "anyio.{AsyncFile,CapacityLimiter,Condition,Lock,Semaphore}",
        "asyncio.{AbstractServer,Barrier,BoundedSemaphore,Condition,Lock,Semaphore,"
        "Server,TaskGroup,Timeout}",
        "asyncpg.Pool",
        "asyncpg.transaction.Transaction",
        "asyncssh.{SFTPClient,SFTPClientFile,SSHAcceptor,SSHClientConnection,"
        "SSHClientProcess,SSHListener}",
        "beanie.BulkWriter",
        "contextlib.AsyncExitStack",
        "curl_cffi.requests.AsyncSession",
        "databases.core.{Connection,Transaction}",
        "databases.Database",
        "discord.ext.commands.{AutoShardedBot,Bot}",
        "discord.{AutoShardedClient,Client}",
        "elasticsearch.AsyncElasticsearch",
        "grpc.aio.Channel",
        "httpx.{ASGITransport,AsyncBaseTransport,AsyncClient,AsyncHTTPTransport}",
        "mcp.{ClientSession,ClientSessionGroup}",
        "motor.motor_asyncio.AsyncIOMotorCursor",
        "nats.aio.client.Client",
        "neo4j.{AsyncDriver,AsyncSession,AsyncTransaction}",
        "{groq,openai}.AsyncStream",
        "openai.{AsyncAzureOpenAI,AsyncOpenAI}",
        "opensearchpy.AsyncOpenSearch",
        "oracledb.AsyncConnection",
        "playwright.async_api.{Browser,BrowserContext,Page}",
        "psycopg.{AsyncConnection,AsyncCursor,AsyncServerCursor}",
        "psycopg_pool.{AsyncConnectionPool,AsyncNullConnectionPool}",
        "pymongo.asynchronous.client_session.AsyncClientSession",
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor",
        "pymongo.asynchronous.cursor.AsyncCursor",
        "pymongo.AsyncMongoClient",
        "redis.asyncio.client.{Pipeline,PubSub}",
        "redis.asyncio.lock.Lock",
        "redis.asyncio.{BlockingConnectionPool,ConnectionPool,Redis,RedisCluster,"
        "Sentinel}",
        "sqlalchemy.ext.asyncio.{AsyncConnection,AsyncSession,"
        "AsyncSessionTransaction,AsyncTransaction}",
        "telegram.ext.{Application,ExtBot,Updater}",
        "websockets.asyncio.client.ClientConnection",
        "websockets.asyncio.connection.Connection",
        "websockets.asyncio.server.{Server,ServerConnection}",
        "{aiogram,telegram}.Bot",
    }
)

#: Calls that give something that is entered by ``async with``, or awaited, alone.
ASYNC_MANAGER_CALLS: FrozenSet[str] = frozenset(
    {
        "aiofiles.open",
        "aiogram.Bot.context",
        "aiohttp.ClientSession.{delete,get,head,options,patch,post,put,request,"
        "ws_connect}",
        "aiohttp.request",
        "aiosqlite.connect",
        "anthropic.AsyncAnthropic.messages.stream",
        "asyncpg.create_pool",
        "asyncpg.Pool.acquire",
        "contextlib.aclosing",
        "curl_cffi.requests.AsyncSession.stream",
        "httpx.AsyncClient.stream",
        "mcp.client.sse.sse_client",
        "mcp.client.stdio.stdio_client",
        "mcp.client.streamable_http.streamable_http_client",
        "mcp.server.stdio.stdio_server",
        "openai.AsyncOpenAI.{chat.completions,responses}.stream",
        "playwright.async_api.async_playwright",
        "playwright.async_api.BrowserContext.expect_{console_message,event,page}",
        "playwright.async_api.Frame.expect_navigation",
        "playwright.async_api.Page.expect_{console_message,download,event,"
        "file_chooser,navigation,popup,request,request_finished,response,websocket,"
        "worker}",
        "playwright.async_api.WebSocket.expect_event",
        "psycopg.AsyncConnection.{pipeline,transaction}",
        "psycopg.{AsyncCursor,AsyncServerCursor}.copy",
        "psycopg_pool.{AsyncConnectionPool,AsyncNullConnectionPool}.connection",
        "sqlalchemy.ext.asyncio.AsyncEngine.{begin,connect}",
        "sqlalchemy.ext.asyncio.{AsyncConnection,AsyncSession}.{begin,begin_nested}",
        "textual.app.App.run_test",
        "websockets.asyncio.client.ClientConnection.send_context",
        "websockets.{asyncio,legacy}.client.connect",
        "websockets.asyncio.connection.Connection.send_context",
        "websockets.asyncio.server.ServerConnection.send_context",
    }
)

#: Types gone through by ``async for`` alone.
ASYNC_ITERABLES: FrozenSet[str] = frozenset(
    {
        "aio_pika.Queue",
        "aiofiles.threadpool.binary.{AsyncBufferedIOBase,AsyncBufferedReader,"
        "AsyncFileIO}",
        "aiofiles.threadpool.text.AsyncTextIOWrapper",
        "aiohttp.{BodyPartReader,ClientWebSocketResponse,MultipartReader,"
        "StreamReader}",
        "aiokafka.AIOKafkaConsumer",
        "aiomysql.{Cursor,DictCursor,SSCursor}",
        "aiosqlite.Cursor",
        "anthropic.AsyncStream",
        "anyio.abc.{ByteReceiveStream,ByteStream,SocketStream,UNIXSocketStream}",
        "anyio.AsyncFile",
        "anyio.streams.memory.MemoryObjectReceiveStream",
        "asyncio.StreamReader",
        "asyncssh.SSHReader",
        "collections.abc.AsyncIterator",
        "motor.motor_asyncio.AsyncIOMotorCursor",
        "neo4j.AsyncResult",
        "{groq,openai}.AsyncStream",
        "oracledb.AsyncCursor",
        "psycopg.{AsyncCursor,AsyncServerCursor}",
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor",
        "pymongo.asynchronous.cursor.AsyncCursor",
        "sqlalchemy.ext.asyncio.{AsyncMappingResult,AsyncResult,AsyncScalarResult}",
        "websockets.asyncio.client.ClientConnection",
        "websockets.asyncio.connection.Connection",
        "websockets.asyncio.server.ServerConnection",
        "websockets.legacy.protocol.WebSocketCommonProtocol",
    }
)

#: Calls that give an asynchronous generator.
ASYNC_ITERABLE_CALLS: FrozenSet[str] = frozenset(
    {
        "aiogram.client.session.aiohttp.AiohttpSession.stream_content",
        "aiogram.client.session.base.BaseSession.stream_content",
        "aiohttp.BodyPartReader.decode_iter",
        "aiosqlite.Connection.iterdump",
        "anyio.Path.{iterdir,walk}",
        "asyncssh.SFTPClient.scandir",
        "asyncssh.SFTPClientFile.request_ranges",
        "asyncssh.SSHClientProcess.aiter",
        "databases.core.Connection.iterate",
        "databases.Database.iterate",
        "discord.abc.Messageable.history",
        "discord.ext.commands.Context.history",
        "discord.ext.commands.{AutoShardedBot,Bot}.{entitlements,fetch_guilds}",
        "discord.ForumChannel.archived_threads",
        "discord.Guild.{audit_logs,bans,fetch_members}",
        "discord.TextChannel.{archived_threads,history}",
        "discord.{AutoShardedClient,Client}.{entitlements,fetch_guilds}",
        "discord.{DMChannel,GroupChannel,Member,PartialMessageable,StageChannel,"
        "Thread,User,VoiceChannel}.history",
        "discord.{Reaction,ScheduledEvent}.users",
        "httpx.Response.{aiter_bytes,aiter_lines,aiter_raw,aiter_text}",
        "litestar.Request.stream",
        "litestar.WebSocket.{iter_data,iter_json,iter_msgpack}",
        "oracledb.AsyncConnection.fetch_df_batches",
        "psycopg.AsyncConnection.notifies",
        "psycopg.{AsyncCursor,AsyncServerCursor}.{results,stream}",
        "redis.asyncio.client.PubSub.listen",
        "redis.asyncio.{Redis,RedisCluster}.{hscan_iter,scan_iter,sscan_iter,"
        "zscan_iter}",
        "sqlalchemy.ext.asyncio.{AsyncMappingResult,AsyncResult,"
        "AsyncScalarResult}.partitions",
        "starlette.requests.Request.stream",
        "starlette.websockets.WebSocket.{iter_bytes,iter_json,iter_text}",
        "websockets.asyncio.client.ClientConnection.recv_streaming",
        "websockets.asyncio.connection.Connection.recv_streaming",
        "websockets.asyncio.server.ServerConnection.recv_streaming",
    }
)
