"""Third-party HTTP, WebSocket and name resolution clients.

Source: the documentation of ``requests``, ``httpx``, ``urllib3``, ``httplib2``,
``niquests``, ``curl_cffi``, ``pycurl``, ``websocket-client``, ``websockets``,
``dnspython`` and ``ntplib``. Closing a client is cheap and not listed.
"""

from __future__ import annotations

from ..rows import Blocking

_HTTP = "httpx.AsyncClient or aiohttp.ClientSession"
_THREAD = "await asyncio.to_thread(...)"
_SOCKET = "websockets.connect or aiohttp.ClientSession.ws_connect"

ROWS: tuple[Blocking, ...] = (
    Blocking(
        "requests.{get,post,put,patch,delete,head,options,request}", "ASYNC210", _HTTP
    ),
    Blocking(
        "requests.Session.{get,post,put,patch,delete,head,options,request,send}",
        "ASYNC210",
        _HTTP,
    ),
    Blocking(
        "{httpx,httpx2}.{get,post,put,patch,delete,head,options,request,stream}",
        "ASYNC210",
        "httpx.AsyncClient",
    ),
    Blocking(
        "{httpx,httpx2}.Client.{get,post,put,patch,delete,head,options,request,send,"
        "stream}",
        "ASYNC212",
        "httpx.AsyncClient",
    ),
    Blocking("urllib3.request", "ASYNC210", _HTTP),
    Blocking(
        "urllib3.{PoolManager,ProxyManager,HTTPConnectionPool,HTTPSConnectionPool}"
        ".{request,urlopen,request_encode_url,request_encode_body}",
        "ASYNC211",
        _HTTP,
    ),
    Blocking("httplib2.Http.request", "ASYNC510", _HTTP),
    Blocking(
        "niquests.{get,post,put,patch,delete,head,options,request}",
        "ASYNC510",
        "niquests.aget, niquests.apost, ...",
    ),
    Blocking(
        "niquests.Session.{get,post,put,patch,delete,head,options,request,send}",
        "ASYNC510",
        "niquests.AsyncSession",
    ),
    Blocking(
        "curl_cffi.requests.{get,post,put,patch,delete,head,options,request}",
        "ASYNC510",
        "curl_cffi.requests.AsyncSession",
    ),
    Blocking(
        "curl_cffi.requests.Session.{get,post,put,patch,delete,head,options,request,"
        "stream}",
        "ASYNC510",
        "curl_cffi.requests.AsyncSession",
    ),
    Blocking("pycurl.Curl.{perform,perform_rb,perform_rs}", "ASYNC510", _HTTP),
    # WebSockets
    Blocking("websocket.create_connection", "ASYNC510", _SOCKET),
    Blocking("websocket.WebSocketApp.run_forever", "ASYNC510", _SOCKET),
    Blocking(
        "websocket.WebSocket.{connect,recv,recv_data,recv_data_frame,recv_frame,send,"
        "send_binary,send_bytes,send_text,send_frame,ping,pong}",
        "ASYNC510",
        _SOCKET,
    ),
    Blocking(
        "websockets.sync.client.{connect,unix_connect}",
        "ASYNC510",
        "websockets.connect",
    ),
    Blocking(
        "websockets.sync.client.ClientConnection.{recv,send,ping}",
        "ASYNC510",
        "websockets.connect",
    ),
    Blocking(
        "websockets.sync.client.ClientConnection.recv_streaming",
        "ASYNC510",
        "websockets.connect",
        iterated=True,
    ),
    # Others
    Blocking(
        "dns.resolver.{resolve,query,resolve_address,resolve_name,zone_for_name}",
        "ASYNC510",
        "dns.asyncresolver.resolve",
    ),
    Blocking(
        "dns.resolver.Resolver.{resolve,query,resolve_address,resolve_name}",
        "ASYNC510",
        "dns.asyncresolver.Resolver",
    ),
    Blocking("dns.query.{udp,tcp,tls,https,quic,xfr}", "ASYNC510", "dns.asyncquery"),
    Blocking("whois.whois", "ASYNC510", _THREAD),
    Blocking("ntplib.NTPClient.request", "ASYNC510", "await asyncio.to_thread(...)"),
)
