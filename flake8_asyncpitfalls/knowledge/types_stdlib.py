"""The types of the standard library's synchronous part, and of HTTP clients.

Source: the documentation of the modules. ``Popen.stdout`` may be a text or a binary
file; both have the methods that matter here.
"""

from __future__ import annotations

from typing import Dict, Tuple

_PATH = "pathlib.Path"
_PURE = "pathlib.PurePath"
_CONNECTION = "multiprocessing.connection.Connection"

#: A call of the name gives an object of the type.
RETURNS: Dict[str, str] = {
    "bytearray": "bytearray",
    # Files and paths
    "open": "io.TextIOWrapper",
    "io.open": "io.TextIOWrapper",
    "codecs.open": "io.TextIOWrapper",
    "os.fdopen": "io.TextIOWrapper",
    "pathlib.Path.open": "io.TextIOWrapper",
    (
        "pathlib.Path.{absolute,resolve,expanduser,cwd,home,readlink,rename,replace,"
        "joinpath,with_name,with_stem,with_suffix,with_segments,relative_to,copy,move,"
        "copy_into,move_into,__truediv__,__rtruediv__}"
    ): _PATH,
    "pathlib.Path.{iterdir,glob,rglob}": "iterable[pathlib.Path]",
    (
        "pathlib.{PurePath,PurePosixPath,PureWindowsPath}.{joinpath,with_name,"
        "with_stem,"
        "with_suffix,with_segments,relative_to,__truediv__,__rtruediv__}"
    ): _PURE,
    "tempfile.{NamedTemporaryFile,TemporaryFile}": "io.BufferedRandom",
    "tarfile.open": "tarfile.TarFile",
    "tarfile.TarFile.open": "tarfile.TarFile",
    # Processes and threads
    "concurrent.futures.Executor.submit": "concurrent.futures.Future",
    "concurrent.futures.as_completed": "iterable[concurrent.futures.Future]",
    "multiprocessing.get_context": "multiprocessing.context.BaseContext",
    "multiprocessing.{Process,context.BaseContext.Process}": "multiprocessing.Process",
    "multiprocessing.{Queue,context.BaseContext.Queue}": "multiprocessing.queues.Queue",
    "multiprocessing.{JoinableQueue,context.BaseContext.JoinableQueue}": (
        "multiprocessing.queues.JoinableQueue"
    ),
    "multiprocessing.{SimpleQueue,context.BaseContext.SimpleQueue}": (
        "multiprocessing.queues.SimpleQueue"
    ),
    "multiprocessing.{Pool,context.BaseContext.Pool}": "multiprocessing.pool.Pool",
    "multiprocessing.dummy.Pool": "multiprocessing.pool.ThreadPool",
    "multiprocessing.{Pipe,context.BaseContext.Pipe}": (
        f"tuple[{_CONNECTION}, {_CONNECTION}]"
    ),
    "multiprocessing.{Manager,context.BaseContext.Manager}": (
        "multiprocessing.managers.SyncManager"
    ),
    "multiprocessing.managers.SyncManager.{Queue,JoinableQueue}": "queue.Queue",
    "multiprocessing.managers.SyncManager.Event": "multiprocessing.synchronize.Event",
    "logging.{getLogger,Logger.getChild}": "logging.Logger",
    "threading.local": "threading.local",
    "_thread.allocate_lock": "threading.Lock",
    "multiprocessing.{Lock,context.BaseContext.Lock}": (
        "multiprocessing.synchronize.Lock"
    ),
    "multiprocessing.{RLock,context.BaseContext.RLock}": (
        "multiprocessing.synchronize.RLock"
    ),
    "multiprocessing.{Semaphore,context.BaseContext.Semaphore}": (
        "multiprocessing.synchronize.Semaphore"
    ),
    "multiprocessing.{BoundedSemaphore,context.BaseContext.BoundedSemaphore}": (
        "multiprocessing.synchronize.BoundedSemaphore"
    ),
    "multiprocessing.{Event,context.BaseContext.Event}": (
        "multiprocessing.synchronize.Event"
    ),
    "multiprocessing.{Condition,context.BaseContext.Condition}": (
        "multiprocessing.synchronize.Condition"
    ),
    "multiprocessing.{Barrier,context.BaseContext.Barrier}": (
        "multiprocessing.synchronize.Barrier"
    ),
    "multiprocessing.pool.Pool.{apply_async,map_async,starmap_async}": (
        "multiprocessing.pool.AsyncResult"
    ),
    "multiprocessing.connection.Client": _CONNECTION,
    "multiprocessing.connection.Listener.accept": _CONNECTION,
    "select.poll": "select.poll",
    "select.epoll": "select.epoll",
    "select.devpoll": "select.devpoll",
    "select.kqueue": "select.kqueue",
    # Sockets and protocols
    "socket.socket": "socket.socket",
    "wsgiref.simple_server.make_server": "wsgiref.simple_server.WSGIServer",
    "socket.{create_connection,create_server,fromfd,fromshare}": "socket.socket",
    "socket.socket.dup": "socket.socket",
    "socket.socketpair": "tuple[socket.socket, socket.socket]",
    "socket.socket.accept": "tuple[socket.socket, str]",
    "ssl.create_default_context": "ssl.SSLContext",
    "ssl.{wrap_socket,SSLContext.wrap_socket}": "ssl.SSLSocket",
    "http.client.HTTPConnection.getresponse": "http.client.HTTPResponse",
    "urllib.request.urlopen": "http.client.HTTPResponse",
    "urllib.request.build_opener": "urllib.request.OpenerDirector",
    "urllib.request.OpenerDirector.open": "http.client.HTTPResponse",
    "ftplib.FTP.transfercmd": "socket.socket",
    # sqlite3
    "sqlite3.connect": "sqlite3.Connection",
    "sqlite3.Connection.{cursor,execute,executemany,executescript}": "sqlite3.Cursor",
    "sqlite3.Cursor.{execute,executemany,executescript}": "sqlite3.Cursor",
    # HTTP and WebSocket clients
    "requests.session": "requests.Session",
    "cloudscraper.{create_scraper,session}": "requests.Session",
    "cachecontrol.CacheControl": "requests.Session",
    "niquests.session": "niquests.Session",
    "urllib3.connection_from_url": "urllib3.HTTPConnectionPool",
    "urllib3.proxy_from_url": "urllib3.ProxyManager",
    "websocket.create_connection": "websocket.WebSocket",
    "websockets.sync.client.{connect,unix_connect}": (
        "websockets.sync.client.ClientConnection"
    ),
    "dns.resolver.get_default_resolver": "dns.resolver.Resolver",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "pathlib.Path.parent": _PATH,
    "pathlib.Path.parents": "list[pathlib.Path]",
    "pathlib.{PurePath,PurePosixPath,PureWindowsPath}.parent": _PURE,
    "subprocess.Popen.{stdout,stderr}": "io.BufferedReader",
    "subprocess.Popen.stdin": "io.BufferedWriter",
    "io.TextIOWrapper.buffer": "io.BufferedReader",
    "sqlite3.Cursor.connection": "sqlite3.Connection",
    "http.client.HTTPConnection.sock": "socket.socket",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "pathlib.{PosixPath,WindowsPath}": (_PATH,),
    "concurrent.futures.{ThreadPoolExecutor,ProcessPoolExecutor,"
    "InterpreterPoolExecutor}": ("concurrent.futures.Executor",),
    "threading.Timer": ("threading.Thread",),
    "threading.BoundedSemaphore": ("threading.Semaphore",),
    "multiprocessing.Process": ("multiprocessing.process.BaseProcess",),
    "multiprocessing.context.{SpawnProcess,ForkProcess,ForkServerProcess}": (
        "multiprocessing.process.BaseProcess",
    ),
    (
        "multiprocessing.context.{DefaultContext,SpawnContext,ForkContext,"
        "ForkServerContext}"
    ): ("multiprocessing.context.BaseContext",),
    "multiprocessing.pool.ThreadPool": ("multiprocessing.pool.Pool",),
    "multiprocessing.pool.MapResult": ("multiprocessing.pool.AsyncResult",),
    "multiprocessing.managers.SyncManager": ("multiprocessing.managers.BaseManager",),
    "ssl.SSLSocket": ("socket.socket",),
    "socketserver.{TCPServer,UDPServer}": ("socketserver.BaseServer",),
    "socketserver.{ThreadingTCPServer,ThreadingUDPServer,UnixStreamServer}": (
        "socketserver.BaseServer",
    ),
    "http.server.{HTTPServer,ThreadingHTTPServer}": ("socketserver.BaseServer",),
    "wsgiref.simple_server.WSGIServer": ("socketserver.BaseServer",),
    "xmlrpc.server.SimpleXMLRPCServer": ("socketserver.BaseServer",),
    "http.client.HTTPSConnection": ("http.client.HTTPConnection",),
    "urllib.request.FancyURLopener": ("urllib.request.URLopener",),
    "smtplib.{SMTP_SSL,LMTP}": ("smtplib.SMTP",),
    "imaplib.{IMAP4_SSL,IMAP4_stream}": ("imaplib.IMAP4",),
    "poplib.POP3_SSL": ("poplib.POP3",),
    "ftplib.FTP_TLS": ("ftplib.FTP",),
    "zipfile.PyZipFile": ("zipfile.ZipFile",),
    "configparser.{ConfigParser,SafeConfigParser}": ("configparser.RawConfigParser",),
    (
        "{requests_cache.CachedSession,requests_html.HTMLSession,"
        "requests_oauthlib.OAuth1Session,requests_oauthlib.OAuth2Session,"
        "requests_toolbelt.sessions.BaseUrlSession,"
        "authlib.integrations.requests_client.OAuth2Session,"
        "google.auth.transport.requests.AuthorizedSession,cloudscraper.CloudScraper}"
    ): ("requests.Session",),
    "authlib.integrations.httpx_client.OAuth2Client": ("httpx.Client",),
}

#: Other public names of the same object.
ALIASES: Dict[str, str] = {
    "concurrent.futures.thread": "concurrent.futures",
    "concurrent.futures.process": "concurrent.futures",
    "concurrent.futures._base": "concurrent.futures",
    "multiprocessing.context.Process": "multiprocessing.Process",
    "multiprocessing.pool.ApplyResult": "multiprocessing.pool.AsyncResult",
    "multiprocessing.connection.PipeConnection": _CONNECTION,
    "sqlite3.dbapi2": "sqlite3",
    "_io": "io",
    "requests.api": "requests",
    "requests.sessions": "requests",
    "niquests.api": "niquests",
    "niquests.sessions": "niquests",
    "httpx._api": "httpx",
    "httpx._client": "httpx",
    "urllib3.poolmanager": "urllib3",
    "urllib3.connectionpool": "urllib3",
    "curl_cffi.Session": "curl_cffi.requests.Session",
    "curl_cffi.get": "curl_cffi.requests.get",
    "curl_cffi.post": "curl_cffi.requests.post",
    "websocket._core": "websocket",
    "websocket._app": "websocket",
    "websockets.sync.connection.Connection": "websockets.sync.client.ClientConnection",
}

#: What ``with`` gives where it is not the object itself.
ENTERS: Dict[str, str] = {"tempfile.TemporaryDirectory": "str"}
