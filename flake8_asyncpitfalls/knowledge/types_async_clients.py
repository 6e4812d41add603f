"""The types of clients for services: brokers, clouds, databases, language models.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

_BLOB = "azure.storage.blob.aio"
_BUS = "azure.servicebus.aio"
_COSMOS = "azure.cosmos.aio"
_FIRESTORE = "google.cloud.firestore"
_PAGED = "azure.core.async_paging.AsyncItemPaged"
_PLAYWRIGHT = "playwright.async_api"
_FIND_MANY = "beanie.odm.queries.find.FindMany"
_QUERY_SET = "tortoise.queryset.QuerySet"
_TEMPORAL = "temporalio.client"
_TORTOISE = "tortoise.backends.base.client.BaseDBAsyncClient"

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "aio_pika.abc.AbstractChannel.transaction": "aio_pika.abc.AbstractTransaction",
    "aio_pika.abc.AbstractConnection.channel": "aio_pika.abc.AbstractChannel",
    "asyncpg.Connection.transaction": "asyncpg.transaction.Transaction",
    "httpx.AsyncClient.build_request": "httpx.Request",
    "httpx.Response.raise_for_status": "httpx.Response",
    "httpx2.Response.raise_for_status": "httpx2.Response",
    "groq.AsyncGroq.{copy,with_options}": "groq.AsyncGroq",
    "oracledb.AsyncConnection.cursor": "oracledb.AsyncCursor",
    f"{_PLAYWRIGHT}.Page.frame": f"{_PLAYWRIGHT}.Frame",
    "redis.asyncio.ConnectionPool.from_url": "redis.asyncio.ConnectionPool",
    "neo4j.AsyncGraphDatabase.driver": "neo4j.AsyncDriver",
    "neo4j.AsyncDriver.session": "neo4j.AsyncSession",
    "databases.Database.connection": "databases.core.Connection",
    "tortoise.Tortoise.get_connection": _TORTOISE,
    "tortoise.models.Model.{all,annotate,exclude,filter}": _QUERY_SET,
    f"{_QUERY_SET}.{{all,annotate,distinct,exclude,filter,limit,offset,only,order_by,"
    "prefetch_related,select_related,using_db}": _QUERY_SET,
    "beanie.Document.{find,find_all,find_many}": _FIND_MANY,
    f"{_FIND_MANY}.{{find,find_many,limit,skip,sort}}": _FIND_MANY,
    "aio_pika.abc.AbstractQueue.iterator": (
        "iterable[aio_pika.abc.AbstractIncomingMessage]"
    ),
    "nats.aio.client.Client.jetstream": "nats.js.client.JetStreamContext",
    f"{_TEMPORAL}.Client.get_schedule_handle": f"{_TEMPORAL}.ScheduleHandle",
    f"{_TEMPORAL}.Client.get_async_activity_handle": f"{_TEMPORAL}.AsyncActivityHandle",
    f"{_TEMPORAL}.WorkflowHandle.{{get_update_handle,get_update_handle_for}}": (
        f"{_TEMPORAL}.WorkflowUpdateHandle"
    ),
    "temporalio.workflow.{get_external_workflow_handle,"
    "get_external_workflow_handle_for}": "temporalio.workflow.ExternalWorkflowHandle",
    f"{_BLOB}.BlobServiceClient.from_connection_string": f"{_BLOB}.BlobServiceClient",
    f"{_BLOB}.{{BlobServiceClient,ContainerClient}}.get_blob_client": (
        f"{_BLOB}.BlobClient"
    ),
    f"{_BLOB}.BlobServiceClient.get_container_client": f"{_BLOB}.ContainerClient",
    f"{_BLOB}.BlobServiceClient.{{find_blobs_by_tags,list_containers}}": _PAGED,
    f"{_BLOB}.ContainerClient.{{find_blobs_by_tags,list_blob_names,list_blobs,"
    "walk_blobs}": _PAGED,
    f"{_BUS}.ServiceBusClient.from_connection_string": f"{_BUS}.ServiceBusClient",
    f"{_BUS}.ServiceBusClient.{{get_queue_sender,get_topic_sender}}": (
        f"{_BUS}.ServiceBusSender"
    ),
    f"{_BUS}.ServiceBusClient.{{get_queue_receiver,get_subscription_receiver}}": (
        f"{_BUS}.ServiceBusReceiver"
    ),
    f"{_COSMOS}.CosmosClient.get_database_client": f"{_COSMOS}.DatabaseProxy",
    f"{_COSMOS}.DatabaseProxy.get_container_client": f"{_COSMOS}.ContainerProxy",
    "azure.storage.queue.aio.QueueServiceClient.get_queue_client": (
        "azure.storage.queue.aio.QueueClient"
    ),
    f"{_FIRESTORE}.AsyncClient.collection": f"{_FIRESTORE}.AsyncCollectionReference",
    f"{_FIRESTORE}.{{AsyncClient,AsyncCollectionReference}}.document": (
        f"{_FIRESTORE}.AsyncDocumentReference"
    ),
    f"{_FIRESTORE}.AsyncDocumentReference.collection": (
        f"{_FIRESTORE}.AsyncCollectionReference"
    ),
    f"{_FIRESTORE}.{{AsyncCollectionReference,AsyncQuery}}.stream": (
        "google.cloud.firestore_v1.async_stream_generator.AsyncStreamGenerator"
    ),
    f"{_TEMPORAL}.Client.list_workflows": f"{_TEMPORAL}.WorkflowExecutionAsyncIterator",
    f"{_FIRESTORE}.AsyncClient.batch": f"{_FIRESTORE}.AsyncWriteBatch",
    "google.genai.Client.aio.chats.create": "google.genai.chats.AsyncChat",
    "langgraph.graph.state.StateGraph.compile": (
        "langgraph.graph.state.CompiledStateGraph"
    ),
    "textual.app.App.run_test": "textual.app.App.run_test",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "nats.aio.subscription.Subscription.messages": "iterable[nats.aio.msg.Msg]",
    "aio_pika.abc.AbstractChannel.default_exchange": "aio_pika.abc.AbstractExchange",
    "aio_pika.abc.AbstractQueue.channel": "aio_pika.abc.AbstractChannel",
    "aiohttp.web.BaseRunner.server": "aiohttp.web.Server",
    "httpx.Response.request": "httpx.Request",
    "oracledb.AsyncCursor.connection": "oracledb.AsyncConnection",
    "slack_sdk.webhook.async_client.AsyncWebhookClient.session": (
        "aiohttp.ClientSession"
    ),
    "sqlalchemy.ext.asyncio.AsyncSessionTransaction.session": (
        "sqlalchemy.ext.asyncio.AsyncSession"
    ),
    "sqlalchemy.ext.asyncio.AsyncTransaction.connection": (
        "sqlalchemy.ext.asyncio.AsyncConnection"
    ),
    "temporalio.worker.Worker.client": f"{_TEMPORAL}.Client",
    "textual.pilot.Pilot.app": "textual.app.App",
    f"{_PLAYWRIGHT}.Browser.browser_type": f"{_PLAYWRIGHT}.BrowserType",
    f"{_PLAYWRIGHT}.BrowserContext.browser": f"{_PLAYWRIGHT}.Browser",
    f"{_PLAYWRIGHT}.{{Download,Frame}}.page": f"{_PLAYWRIGHT}.Page",
    f"{_PLAYWRIGHT}.Frame.parent_frame": f"{_PLAYWRIGHT}.Frame",
    f"{_PLAYWRIGHT}.{{Request,Response}}.frame": f"{_PLAYWRIGHT}.Frame",
    f"{_PLAYWRIGHT}.Response.request": f"{_PLAYWRIGHT}.Request",
    "asyncssh.SSHClientProcess.stdin": "asyncssh.SSHWriter",
    "asyncssh.SSHClientProcess.{stdout,stderr}": "asyncssh.SSHReader",
    "fastmcp.Context.session": "mcp.ServerSession",
    "mcp.server.fastmcp.Context.session": "mcp.ServerSession",
    "slack_bolt.async_app.AsyncApp.client": (
        "slack_sdk.web.async_client.AsyncWebClient"
    ),
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "httpx.{ASGITransport,AsyncHTTPTransport}": ("httpx.AsyncBaseTransport",),
    "langgraph.graph.state.CompiledStateGraph": ("langgraph.pregel.Pregel",),
    "langgraph.pregel.Pregel": ("langchain_core.runnables.Runnable",),
    "redis.asyncio.BlockingConnectionPool": ("redis.asyncio.ConnectionPool",),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    # What stands for the request that is being answered.
    "quart.request": "quart.Request",
    "quart.websocket": "quart.Websocket",
    "agents.run.Runner": "agents.Runner",
    "clickhouse_connect.driver.AsyncClient": (
        "clickhouse_connect.driver.asyncclient.AsyncClient"
    ),
    "fastmcp.client.Client": "fastmcp.Client",
    "fastmcp.server.FastMCP": "fastmcp.FastMCP",
    "fastmcp.server.context.Context": "fastmcp.Context",
    "langgraph.graph.StateGraph": "langgraph.graph.state.StateGraph",
    "litestar.connection.Request": "litestar.Request",
    "litestar.connection.WebSocket": "litestar.WebSocket",
    "mcp.server.fastmcp.server.Context": "mcp.server.fastmcp.Context",
    "mcp.server.fastmcp.server.FastMCP": "mcp.server.fastmcp.FastMCP",
    "mcp.server.session.ServerSession": "mcp.ServerSession",
    "nats.aio.client.Msg": "nats.aio.msg.Msg",
    "nats.js.JetStreamContext": "nats.js.client.JetStreamContext",
    "pydantic_ai.agent.Agent": "pydantic_ai.Agent",
    "redis.asyncio.connection": "redis.asyncio",
    "textual.pilot.App": "textual.app.App",
    "tortoise.Model": "tortoise.models.Model",
    "uvicorn.server.Server": "uvicorn.Server",
    "websockets.Server": "websockets.asyncio.server.Server",
}

#: What ``async with`` gives for an object of the class, where it is not the object
#: itself.
ENTERS: Dict[str, str] = {
    "aiobotocore.session.ClientCreatorContext": "aiobotocore.client.AioBaseClient",
    "textual.app.App.run_test": "textual.pilot.Pilot",
}

_COMPLETING = "{chat.completions,completions,responses}.create"

#: What a call gives with ``stream=True``: of a coroutine function, awaited.
STREAMS: Dict[str, str] = {
    f"openai.{{AsyncAzureOpenAI,AsyncOpenAI}}.{_COMPLETING}": "openai.AsyncStream",
    f"openai.{{AzureOpenAI,OpenAI}}.{_COMPLETING}": "openai.Stream",
    "anthropic.AsyncAnthropic.messages.create": "anthropic.AsyncStream",
    "anthropic.Anthropic.messages.create": "anthropic.Stream",
    "groq.AsyncGroq.chat.completions.create": "groq.AsyncStream",
    "groq.Groq.chat.completions.create": "groq.Stream",
    "ollama.AsyncClient.{chat,create,generate,pull,push}": (
        "collections.abc.AsyncIterator"
    ),
}
