"""Which types of libraries are entered, or gone through, without ``async`` alone.

Checked against the libraries: a type of ``SYNC_MANAGERS`` has ``__enter__`` and no
``__aenter__``, a type of ``SYNC_ITERABLES`` has ``__iter__`` and no ``__aiter__``.
A type that has both is in no table.
"""

from __future__ import annotations

from typing import FrozenSet

#: Types entered by plain ``with`` alone.
SYNC_MANAGERS: FrozenSet[str] = frozenset(
    {
        "anthropic.{Anthropic,Stream}",
        "asyncio.Runner",
        "authlib.integrations.httpx_client.OAuth2Client",
        "authlib.integrations.requests_client.OAuth2Session",
        "azure.servicebus.{ServiceBusClient,ServiceBusReceiver,ServiceBusSender}",
        "azure.storage.blob.{BlobClient,BlobServiceClient,ContainerClient}",
        "botocore.response.StreamingBody",
        "bz2.BZ2File",
        "clickhouse_connect.driver.client.Client",
        "cohere.{Client,ClientV2}",
        "concurrent.futures.{Executor,ProcessPoolExecutor,ThreadPoolExecutor}",
        "contextlib.ExitStack",
        "curl_cffi.requests.Session",
        "docker.APIClient",
        "elasticsearch.Elasticsearch",
        "fileinput.FileInput",
        "ftplib.{FTP,FTP_TLS}",
        "google.auth.transport.requests.AuthorizedSession",
        "google.cloud.firestore.WriteBatch",
        "google.cloud.pubsub_v1.{PublisherClient,SubscriberClient}",
        "google.cloud.storage.Client",
        "google.genai.Client",
        "groq.{Groq,Stream}",
        "gzip.GzipFile",
        "http.client.HTTPResponse",
        "http.server.{HTTPServer,ThreadingHTTPServer}",
        "httpx.Client",
        "huggingface_hub.InferenceClient",
        "imaplib.{IMAP4,IMAP4_SSL,IMAP4_stream}",
        "influxdb_client.InfluxDBClient",
        "io.{BufferedRandom,BufferedReader,BufferedWriter,BytesIO,FileIO,StringIO,"
        "TextIOWrapper}",
        "lzma.LZMAFile",
        "multiprocessing.connection.{Connection,Listener}",
        "multiprocessing.managers.{BaseManager,SyncManager}",
        "multiprocessing.pool.{Pool,ThreadPool}",
        "multiprocessing.synchronize.{BoundedSemaphore,Condition,Lock,RLock,"
        "Semaphore}",
        "mysql.connector.abstracts.{MySQLConnectionAbstract,MySQLCursorAbstract}",
        "mysql.connector.connection.MySQLConnection",
        "mysql.connector.cursor.MySQLCursor",
        "mysql.connector.pooling.PooledMySQLConnection",
        "neo4j.{BoltDriver,Driver,Neo4jDriver,Session,Transaction}",
        "openai.{OpenAI,Stream}",
        "opensearchpy.OpenSearch",
        "paramiko.{Channel,ChannelFile,SFTPClient,SFTPFile,SSHClient,Transport}",
        "playwright.sync_api.{Browser,BrowserContext,Page,PlaywrightContextManager}",
        "psycopg.{ClientCursor,Connection,Cursor,RawCursor,ServerCursor}",
        "psycopg2.extras.{DictConnection,DictCursor,LoggingCursor,"
        "NamedTupleConnection,NamedTupleCursor,RealDictConnection,RealDictCursor}",
        "psycopg_pool.{ConnectionPool,NullConnectionPool}",
        "pymongo.client_session.ClientSession",
        "pymongo.command_cursor.CommandCursor",
        "pymongo.cursor.Cursor",
        "pymongo.MongoClient",
        "pymysql.connect",
        "pymysql.connections.Connection",
        "pymysql.cursors.{Cursor,DictCursor,SSCursor,SSDictCursor}",
        "redis.client.{Pipeline,PubSub}",
        "redis.lock.Lock",
        "redis.sentinel.Sentinel",
        "redis.{Redis,RedisCluster}",
        "requests.Session",
        "requests_oauthlib.{OAuth1Session,OAuth2Session}",
        "requests_toolbelt.sessions.BaseUrlSession",
        "rich.console.Console",
        "selectors.{BaseSelector,DefaultSelector,EpollSelector,PollSelector,"
        "SelectSelector}",
        "smtplib.{LMTP,SMTP,SMTP_SSL}",
        "socket.socket",
        "socketserver.{BaseServer,TCPServer,ThreadingTCPServer,ThreadingUDPServer,"
        "UDPServer,UnixStreamServer}",
        "sqlalchemy.engine.{Connection,Result,ScalarResult}",
        "sqlalchemy.orm.Session",
        "sqlite3.Connection",
        "ssl.SSLSocket",
        "subprocess.Popen",
        "tarfile.TarFile",
        "tempfile.TemporaryDirectory",
        "threading.{BoundedSemaphore,Condition,Lock,RLock,Semaphore}",
        "together.Together",
        "upstash_redis.client.Pipeline",
        "upstash_redis.Redis",
        "urllib3.{HTTPConnectionPool,HTTPSConnectionPool,PoolManager,ProxyManager}",
        "weaviate.WeaviateClient",
        "websockets.sync.client.ClientConnection",
        "wsgiref.simple_server.WSGIServer",
        "xmlrpc.client.ServerProxy",
        "xmlrpc.server.SimpleXMLRPCServer",
        "zipfile.{PyZipFile,ZipFile}",
        "{anyio,trio}.CancelScope",
        "{oracledb,pymssql}.{Connection,Cursor}",
    }
)

#: Calls that give something that is entered by plain ``with`` alone.
SYNC_MANAGER_CALLS: FrozenSet[str] = frozenset(
    {
        "anthropic.Anthropic.messages.stream",
        "anyio.from_thread.start_blocking_portal",
        "anyio.{CancelScope,fail_after,move_on_after}",
        "authlib.integrations.httpx_client.OAuth2Client.{sse,websocket}",
        "contextlib.{closing,redirect_stderr,redirect_stdout,suppress}",
        "curl_cffi.requests.Session.stream",
        "httpx.Client.stream",
        "httpx.stream",
        "invoke.Context.{cd,prefix}",
        "openai.OpenAI.chat.completions.stream",
        "openai.OpenAI.responses.stream",
        "playwright.sync_api.Page.{expect_console_message,expect_download,"
        "expect_event,expect_file_chooser,expect_navigation,expect_popup,"
        "expect_request,expect_request_finished,expect_response,expect_websocket,"
        "expect_worker}",
        "playwright.sync_api.sync_playwright",
        "psycopg.Connection.{pipeline,transaction}",
        "psycopg.{ClientCursor,Cursor,RawCursor,ServerCursor}.copy",
        "psycopg_pool.{ConnectionPool,NullConnectionPool}.connection",
        "pydantic_ai.Agent.{override,parallel_tool_call_execution_mode,using_sleep,"
        "using_thread_executor}",
        "pydantic_ai.capture_run_messages",
        "pydantic_ai.Embedder.override",
        "sanic.Sanic.amend",
        "sqlalchemy.engine.Engine.begin",
        "tempfile.{NamedTemporaryFile,TemporaryFile}",
        "textual.app.App.{batch_update,prevent,suspend}",
        "trio.{fail_after,fail_at,move_on_after,move_on_at,open_signal_receiver}",
        "unittest.{IsolatedAsyncioTestCase,TestCase}.subTest",
        "warnings.catch_warnings",
        "websockets.sync.client.ClientConnection.send_context",
    }
)

#: Types gone through by plain ``for`` alone. ``iterable`` is a generator of the code.
SYNC_ITERABLES: FrozenSet[str] = frozenset(
    {
        "bytes",
        "bz2.BZ2File",
        "collections.{Counter,OrderedDict}",
        "csv.DictReader",
        "dict",
        "fileinput.FileInput",
        "gzip.GzipFile",
        "http.client.HTTPResponse",
        "io.{BufferedRandom,BufferedReader,BufferedWriter,BytesIO,FileIO,StringIO,"
        "TextIOWrapper}",
        "list",
        "lzma.LZMAFile",
        "mysql.connector.cursor.MySQLCursor",
        "neo4j.Result",
        "psycopg.{ClientCursor,Cursor,RawCursor,ServerCursor}",
        "psycopg2.extras.{DictCursor,LoggingCursor,NamedTupleCursor,RealDictCursor}",
        "pymongo.command_cursor.CommandCursor",
        "pymongo.cursor.Cursor",
        "pymysql.cursors.{Cursor,DictCursor,SSCursor,SSDictCursor}",
        "set",
        "sqlalchemy.engine.{Result,ScalarResult}",
        "sqlalchemy.orm.Query",
        "str",
        "tarfile.TarFile",
        "tuple",
        "websockets.sync.client.ClientConnection",
        "{anthropic,groq,openai}.Stream",
        "{oracledb,pymssql,sqlite3}.Cursor",
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
