"""Which types of clients are entered, or gone through, with ``async`` alone.

The tables have the meaning that ``protocols_async`` describes, which takes them in.
"""

from __future__ import annotations

from typing import FrozenSet

#: Types entered by ``async with`` alone.
ASYNC_MANAGERS: FrozenSet[str] = frozenset(
    {
        "aiodns.DNSResolver",
        "aiodocker.Docker",
        "aiodocker.containers.Stream",
        "aiofile.{AIOFile,BinaryFileWrapper,FileIOCloner,FileIOWrapperBase,"
        "TextFileWrapper}",
        "aioftp.{DataConnectionThrottleStreamIO,ThrottleStreamIO}",
        "aiohttp_retry.RetryClient",
        "aiojobs.Scheduler",
        "aiolimiter.AsyncLimiter",
        "aiopg.{Connection,Cursor,Transaction}",
        "aiormq.Connection",
        "aiormq.abc.AbstractConnection",
        "arq.ArqRedis",
        "asgiref.sync.ThreadSensitiveContext",
        "asyncmy.{Connection,Pool}",
        "asyncmy.cursors.{Cursor,DictCursor,SSCursor,SSDictCursor}",
        "asyncpraw.Reddit",
        "bleak.{BleakClient,BleakScanner}",
        "ccxt.async_support.Exchange",
        "crawl4ai.{AsyncUrlSeeder,AsyncWebCrawler,Crawl4aiDockerClient,DomainMapper,"
        "LinkPreview}",
        "curl_cffi.requests.AsyncWebSocket",
        "faststream.FastStream",
        "faststream.kafka.KafkaBroker",
        "faststream.nats.NatsBroker",
        "faststream.rabbit.RabbitBroker",
        "faststream.redis.{RedisBroker,RedisClusterBroker,RedisSentinelBroker}",
        "gel.AsyncIOClient",
        "grpclib.client.{Channel,Stream}",
        "grpclib.server.{Server,Stream}",
        "httpx_ws.AsyncWebSocketSession",
        "influxdb_client.client.influxdb_client_async.InfluxDBClientAsync",
        "kubernetes_asyncio.client.ApiClient",
        "kubernetes_asyncio.watch.Watch",
        "livekit.api.LiveKitAPI",
        "piccolo.engine.postgres.PostgresTransaction",
        "pinecone.{AsyncIndex,AsyncPinecone}",
        "pymilvus.AsyncMilvusClient",
        "pymodbus.client.{AsyncModbusSerialClient,AsyncModbusTcpClient,"
        "AsyncModbusTlsClient,AsyncModbusUdpClient,ModbusBaseClient}",
        "pymodbus.server.{ModbusBaseServer,ModbusSerialServer,ModbusTcpServer,"
        "ModbusTlsServer,ModbusUdpServer}",
        "surrealdb.{AsyncEmbeddedSurrealConnection,AsyncHttpSurrealConnection,"
        "AsyncWsSurrealConnection}",
        "taskiq.{AsyncBroker,InMemoryBroker,ZeroMQBroker}",
        "twitchio.{AutoClient,Client}",
        "twitchio.ext.commands.{AutoBot,Bot}",
        "vkbottle.{ABCHTTPClient,AiohttpClient,SingleAiohttpClient}",
        "weaviate.WeaviateAsyncClient",
        "web3.AsyncWeb3",
        "zeroconf.asyncio.{AsyncServiceBrowser,AsyncZeroconf}",
    }
)

#: Calls that give a manager which is entered by ``async with`` alone.
ASYNC_MANAGER_CALLS: FrozenSet[str] = frozenset(
    {
        "aioboto3.Session.{client,resource}",
        "aiobotocore.session.AioSession.create_client",
        "aioftp.Client.context",
        "cashews.Cache.lock",
        "crawl4ai.AsyncWebCrawler.nullcontext",
        "httpx_ws.aconnect_ws",
        "httpx_ws.AsyncWebSocketClient.connect",
        "prompt_toolkit.application.in_terminal",
        "vkbottle.AiohttpClient.request",
    }
)

#: Types gone through by ``async for`` alone.
ASYNC_ITERABLES: FrozenSet[str] = frozenset(
    {
        "aiofile.{BinaryFileWrapper,FileIOWrapperBase,LineReader,Reader,"
        "TextFileWrapper}",
        "aioftp.{AbstractAsyncLister,AsyncListerMixin,AsyncStreamIterator}",
        "aiopg.Cursor",
        "asyncmy.cursors.{Cursor,DictCursor,SSCursor,SSDictCursor}",
        "asyncpraw.models.{DraftHelper,ListingGenerator}",
        "curl_cffi.requests.AsyncWebSocket",
        "grpclib.client.Stream",
        "grpclib.server.Stream",
        "kubernetes_asyncio.watch.Watch",
        "livekit.rtc.{AudioStream,ByteStreamReader,TextStreamReader,VideoStream}",
        "pinecone.AsyncPaginator",
        "web3.AsyncWeb3",
    }
)

#: Calls that give an asynchronous generator.
ASYNC_ITERABLE_CALLS: FrozenSet[str] = frozenset(
    {
        "asyncpraw.models.Subreddits.search_by_name",
        "asyncpraw.models.LiveThread.updates",
        "bleak.BleakScanner.advertisement_data",
        "cashews.Cache.{get_match,scan}",
        "curl_cffi.requests.Response.{aiter_content,aiter_lines}",
        "django.db.models.QuerySet.aiterator",
        "gql.Client.subscribe_async",
        "gql.client.AsyncClientSession.subscribe",
        "gql.transport.aiohttp.AIOHTTPTransport.subscribe",
        "gql.transport.websockets.WebsocketsTransport.subscribe",
        "jinja2.Template.generate_async",
        "nio.AsyncClient.{room_get_event_relations,room_get_threads}",
        "niquests.AsyncResponse.iter_lines",
        "niquests.AsyncSession.resolve_redirects",
        "pinecone.AsyncPaginator.pages",
        "pymilvus.AsyncMilvusClient.dump_messages",
        "replicate.client.async_stream",
        "replicate.prediction.Prediction.{async_output_iterator,async_stream}",
        "taskiq.ZeroMQBroker.listen",
        "vkbottle.{ABCPolling,BasePolling}.listen",
        "vkbottle.API.request_many",
    }
)
