"""Which types of libraries are entered, or gone through, with ``async`` alone.

Checked against the libraries: a type of ``ASYNC_MANAGERS`` has ``__aenter__`` and no
``__enter__`` (or one that raises), a type of ``ASYNC_ITERABLES`` has ``__aiter__``
alone. A type that has both is in no table.
"""

from __future__ import annotations

from typing import FrozenSet

from . import protocols_async_clients as clients

#: Types entered by ``async with`` alone.
ASYNC_MANAGERS: FrozenSet[str] = clients.ASYNC_MANAGERS.union(
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
        "anthropic.{AsyncAnthropic,AsyncStream}",
        "anyio.abc.{AsyncResource,ByteReceiveStream,ByteSendStream,ByteStream,"
        "Listener,Process,SocketStream,TaskGroup,UNIXSocketStream}",
        "anyio.{AsyncFile,CapacityLimiter,Condition,Lock,Semaphore}",
        "asyncio.{AbstractServer,Barrier,BoundedSemaphore,Condition,Lock,Semaphore,"
        "Server,TaskGroup,Timeout}",
        "asyncpg.Pool",
        "asyncpg.transaction.Transaction",
        "asyncssh.{SFTPClient,SFTPClientFile,SSHAcceptor,SSHClientConnection,"
        "SSHClientProcess,SSHListener}",
        "authlib.integrations.httpx_client.{AsyncOAuth1Client,AsyncOAuth2Client}",
        "azure.cosmos.aio.CosmosClient",
        "azure.servicebus.aio.{ServiceBusClient,ServiceBusReceiver,ServiceBusSender}",
        "azure.storage.blob.aio.{BlobClient,BlobServiceClient,ContainerClient}",
        "beanie.BulkWriter",
        "cohere.{AsyncClient,AsyncClientV2}",
        "contextlib.AsyncExitStack",
        "curl_cffi.requests.AsyncSession",
        "databases.core.{Connection,Transaction}",
        "databases.Database",
        "discord.ext.commands.{AutoShardedBot,Bot}",
        "discord.{AutoShardedClient,Client}",
        "elasticsearch.AsyncElasticsearch",
        "google.cloud.firestore.AsyncWriteBatch",
        "google.pubsub_v1.SubscriberAsyncClient",
        "groq.{AsyncGroq,AsyncStream}",
        "grpc.aio.Channel",
        "httpx.{ASGITransport,AsyncBaseTransport,AsyncClient,AsyncHTTPTransport}",
        "huggingface_hub.AsyncInferenceClient",
        "mcp.{ClientSession,ClientSessionGroup}",
        "motor.motor_asyncio.AsyncIOMotorCursor",
        "nats.aio.client.Client",
        "neo4j.{AsyncDriver,AsyncSession,AsyncTransaction}",
        "openai.{AsyncAzureOpenAI,AsyncOpenAI,AsyncStream}",
        "opensearchpy.AsyncOpenSearch",
        "oracledb.AsyncConnection",
        "playwright.async_api.{Browser,BrowserContext,Page}",
        "psycopg.{AsyncConnection,AsyncCursor,AsyncServerCursor}",
        "psycopg_pool.{AsyncConnectionPool,AsyncNullConnectionPool}",
        "pydantic_ai.Agent",
        "pymilvus.AsyncMilvusClient",
        "pymongo.asynchronous.client_session.AsyncClientSession",
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor",
        "pymongo.asynchronous.cursor.AsyncCursor",
        "pymongo.AsyncMongoClient",
        "redis.asyncio.client.{Pipeline,PubSub}",
        "redis.asyncio.lock.Lock",
        "redis.asyncio.{BlockingConnectionPool,ConnectionPool,Redis,RedisCluster,"
        "Sentinel}",
        "socketio.AsyncSimpleClient",
        "sqlalchemy.ext.asyncio.{AsyncConnection,AsyncSession,"
        "AsyncSessionTransaction,AsyncTransaction}",
        "telegram.ext.{Application,ExtBot,Updater}",
        "temporalio.worker.Worker",
        "together.AsyncTogether",
        "trio.{CapacityLimiter,Condition,Lock,Semaphore,SocketStream,StrictFIFOLock}",
        "upstash_redis.asyncio.Redis",
        "websockets.asyncio.client.ClientConnection",
        "websockets.asyncio.connection.Connection",
        "websockets.asyncio.server.{Server,ServerConnection}",
        "{aiogram,telegram}.Bot",
    }
)

#: Calls that give something that is entered by ``async with``, or awaited, alone.
ASYNC_MANAGER_CALLS: FrozenSet[str] = clients.ASYNC_MANAGER_CALLS.union(
    {
        "aiofiles.open",
        "aiogram.Bot.context",
        "aiohttp.ClientSession.{delete,get,head,options,patch,post,put,request,"
        "ws_connect}",
        "aiohttp.request",
        "aiosqlite.Connection.{cursor,execute,executemany,executescript}",
        "aiosqlite.connect",
        "anthropic.AsyncAnthropic.messages.stream",
        "asyncpg.create_pool",
        "asyncpg.Pool.acquire",
        "authlib.integrations.httpx_client.{AsyncOAuth1Client,"
        "AsyncOAuth2Client}.{sse,stream,websocket}",
        "contextlib.aclosing",
        "curl_cffi.requests.AsyncSession.stream",
        "httpx.AsyncClient.stream",
        "mcp.client.sse.sse_client",
        "mcp.client.stdio.stdio_client",
        "mcp.client.streamable_http.streamable_http_client",
        "mcp.server.stdio.stdio_server",
        "openai.AsyncOpenAI.chat.completions.stream",
        "openai.AsyncOpenAI.responses.stream",
        "playwright.async_api.async_playwright",
        "playwright.async_api.BrowserContext.{expect_console_message,expect_event,"
        "expect_page}",
        "playwright.async_api.Frame.expect_navigation",
        "playwright.async_api.Page.{expect_console_message,expect_download,"
        "expect_event,expect_file_chooser,expect_navigation,expect_popup,"
        "expect_request,expect_request_finished,expect_response,expect_websocket,"
        "expect_worker}",
        "playwright.async_api.WebSocket.expect_event",
        "psycopg.AsyncConnection.{pipeline,transaction}",
        "psycopg.{AsyncCursor,AsyncServerCursor}.copy",
        "psycopg_pool.{AsyncConnectionPool,AsyncNullConnectionPool}.connection",
        "pydantic_ai.Agent.{iter,run_stream,run_stream_events}",
        "sqlalchemy.ext.asyncio.AsyncEngine.{begin,connect}",
        "sqlalchemy.ext.asyncio.{AsyncConnection,AsyncSession}.{begin,begin_nested}",
        "textual.app.App.run_test",
        "trio.open_nursery",
        "websockets.asyncio.client.ClientConnection.send_context",
        "websockets.asyncio.client.connect",
        "websockets.asyncio.connection.Connection.send_context",
        "websockets.asyncio.server.ServerConnection.send_context",
        "websockets.legacy.client.connect",
    }
)

#: Types gone through by ``async for`` alone.
ASYNC_ITERABLES: FrozenSet[str] = clients.ASYNC_ITERABLES.union(
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
        "anyio.abc.{ByteReceiveStream,ByteStream,SocketStream,UNIXSocketStream}",
        "anyio.AsyncFile",
        "anyio.streams.memory.MemoryObjectReceiveStream",
        "asyncio.StreamReader",
        "asyncssh.SSHReader",
        "azure.core.async_paging.AsyncItemPaged",
        "azure.servicebus.aio.ServiceBusReceiver",
        "collections.abc.AsyncIterator",
        "google.cloud.firestore_v1.async_stream_generator.AsyncStreamGenerator",
        "motor.motor_asyncio.AsyncIOMotorCursor",
        "neo4j.AsyncResult",
        "oracledb.AsyncCursor",
        "psycopg.{AsyncCursor,AsyncServerCursor}",
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor",
        "pymongo.asynchronous.cursor.AsyncCursor",
        "sqlalchemy.ext.asyncio.{AsyncMappingResult,AsyncResult,AsyncScalarResult}",
        "temporalio.client.WorkflowExecutionAsyncIterator",
        "trio.{MemoryReceiveChannel,SocketStream}",
        "websockets.asyncio.client.ClientConnection",
        "websockets.asyncio.connection.Connection",
        "websockets.asyncio.server.ServerConnection",
        "websockets.legacy.client.WebSocketClientProtocol",
        "websockets.legacy.protocol.WebSocketCommonProtocol",
        "websockets.legacy.server.WebSocketServerProtocol",
        "{anthropic,groq,openai}.AsyncStream",
    }
)

#: Calls that give an asynchronous generator.
ASYNC_ITERABLE_CALLS: FrozenSet[str] = clients.ASYNC_ITERABLE_CALLS.union(
    {
        "aiogram.client.session.aiohttp.AiohttpSession.stream_content",
        "aiogram.client.session.base.BaseSession.stream_content",
        "aiohttp.BodyPartReader.decode_iter",
        "aiosqlite.Connection.iterdump",
        "anyio.Path.{iterdir,walk}",
        "asyncssh.SFTPClient.scandir",
        "asyncssh.SFTPClientFile.request_ranges",
        "asyncssh.SSHClientProcess.aiter",
        "cohere.{AsyncClient,AsyncClientV2}.{chat_stream,generate_stream}",
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
        "google.cloud.firestore.AsyncClient.{collections,get_all}",
        "google.cloud.firestore.AsyncCollectionReference.list_documents",
        "google.cloud.firestore.AsyncDocumentReference.collections",
        "httpx.Response.{aiter_bytes,aiter_lines,aiter_raw,aiter_text}",
        "langchain_core.runnables.Runnable.{abatch_as_completed,astream,"
        "astream_log,atransform}",
        "langgraph.pregel.Pregel.{abatch_as_completed,aget_state_history,"
        "aget_subgraphs,astream,astream_log,atransform}",
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
