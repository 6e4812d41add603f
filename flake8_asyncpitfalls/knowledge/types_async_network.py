"""The types of clients of network protocols and their services.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "curl_cffi.requests.AsyncSession.stream": "curl_cffi.requests.AsyncSession.stream",
    "niquests.AsyncResponse.raise_for_status": "niquests.AsyncResponse",
    "httpx_ws.AsyncWebSocketClient.connect": "httpx_ws.AsyncWebSocketClient.connect",
    "httpx_ws.aconnect_ws": "httpx_ws.aconnect_ws",
    "aioftp.Client.context": "aioftp.Client.context",
    "aioftp.Client.list": "aioftp.AbstractAsyncLister",
    "aioftp.ThrottleStreamIO.{iter_by_block,iter_by_line}": (
        "aioftp.AsyncStreamIterator"
    ),
    "aiormq.abc.AbstractBase.create_future": "asyncio.Future",
    "aiodns.DNSResolver.{getaddrinfo,gethostbyaddr,gethostbyname,getnameinfo,query,"
    "query_dns}": "asyncio.Future",
    "grpclib.client.Channel.request": "grpclib.client.Stream",
    "grpclib.client.{StreamStreamMethod,StreamUnaryMethod,UnaryStreamMethod,"
    "UnaryUnaryMethod}.open": "grpclib.client.Stream",
    "aiodocker.containers.DockerContainer.attach": "aiodocker.containers.Stream",
    "aiodocker.containers.DockerContainers.container": (
        "aiodocker.containers.DockerContainer"
    ),
    "aiodocker.containers.DockerContainers.exec": "aiodocker.containers.Exec",
    "kubernetes_asyncio.watch.Watch.stream": "kubernetes_asyncio.watch.Watch",
    "web3.contract.AsyncContract.constructor": (
        "web3.contract.async_contract.AsyncContractConstructor"
    ),
    "web3.contract.async_contract.AsyncContractEvent.factory": (
        "web3.contract.async_contract.AsyncContractEvent"
    ),
    "web3.contract.async_contract.AsyncContractFunction.{factory,get_fallback_function,"
    "get_receive_function}": "web3.contract.async_contract.AsyncContractFunction",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "curl_cffi.requests.AsyncSession.acurl": "curl_cffi.AsyncCurl",
    "curl_cffi.requests.{AsyncSession,AsyncWebSocket}.loop": (
        "asyncio.AbstractEventLoop"
    ),
    "curl_cffi.requests.Response.history": "list[curl_cffi.requests.Response]",
    "httpx_ws.AsyncWebSocketSession.response": "httpx.Response",
    "aioftp.BaseClient.stream": "aioftp.ThrottleStreamIO",
    "aiormq.Channel.getter": "asyncio.Future",
    "aiormq.Channel.rpc_frames": "asyncio.Queue",
    "aiormq.abc.AbstractBase.loop": "asyncio.AbstractEventLoop",
    "aiormq.abc.{AbstractChannel,AbstractConnection}.closing": "asyncio.Future",
    "aiormq.abc.AbstractChannel.connection": "aiormq.abc.AbstractConnection",
    "aiormq.abc.AbstractChannel.frames": "asyncio.Queue",
    "aiormq.abc.AbstractConnection.write_queue": "asyncio.Queue",
    "aiormq.abc.DeliveredMessage.channel": "aiormq.abc.AbstractChannel",
    "gql.client.AsyncClientSession.batch_queue": "asyncio.Queue",
    "gql.transport.aiohttp.AIOHTTPTransport.session": "aiohttp.ClientSession",
    "gql.transport.websockets.WebsocketsTransport.{check_keep_alive_task,close_task,"
    "receive_data_task,send_ping_task}": "asyncio.Future",
    "gql.transport.websockets.WebsocketsTransport.{ping_received,pong_received}": (
        "asyncio.Event"
    ),
    "aiodocker.Docker.containers": "aiodocker.containers.DockerContainers",
    "aiodocker.Docker.events": "aiodocker.events.DockerEvents",
    "aiodocker.Docker.images": "aiodocker.images.DockerImages",
    "aiodocker.Docker.networks": "aiodocker.networks.DockerNetworks",
    "aiodocker.Docker.volumes": "aiodocker.volumes.DockerVolumes",
    "aiodocker.containers.DockerContainer.logs": "aiodocker.containers.DockerLog",
    "aiodocker.containers.DockerLog.response": "aiohttp.ClientResponse",
    "web3.AsyncWeb3.eth": "web3.eth.AsyncEth",
    "web3.contract.{AsyncContract,AsyncContractCaller}.w3": "web3.AsyncWeb3",
    "web3.contract.async_contract.{AsyncContractConstructor,AsyncContractEvent,"
    "AsyncContractFunction}.w3": "web3.AsyncWeb3",
    "web3.eth.AsyncEth.w3": "web3.AsyncWeb3",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "aioftp.AbstractAsyncLister": ("aioftp.AsyncListerMixin",),
    "aioftp.{AsyncPathIO,MemoryPathIO,PathIO}": ("aioftp.AbstractPathIO",),
    "aioftp.Client": ("aioftp.BaseClient",),
    "aioftp.DataConnectionThrottleStreamIO": ("aioftp.ThrottleStreamIO",),
    "aioftp.ThrottleStreamIO": ("aioftp.StreamIO",),
    "aioimaplib.IMAP4_SSL": ("aioimaplib.IMAP4",),
    "aiormq.Channel": ("aiormq.abc.AbstractBase", "aiormq.abc.AbstractChannel"),
    "aiormq.Connection": ("aiormq.abc.AbstractBase", "aiormq.abc.AbstractConnection"),
    "aiormq.abc.{AbstractChannel,AbstractConnection}": ("aiormq.abc.AbstractBase",),
    "gql.client.ReconnectingAsyncClientSession": ("gql.client.AsyncClientSession",),
    "gql.transport.aiohttp.AIOHTTPTransport": ("gql.client.AsyncTransport",),
    "gql.transport.httpx.HTTPXAsyncTransport": ("gql.client.AsyncTransport",),
    "gql.transport.websockets.WebsocketsTransport": ("gql.client.AsyncTransport",),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "curl_cffi.aio": "curl_cffi",
    "curl_cffi.requests.{models,session,websockets}": "curl_cffi.requests",
    "curl_cffi.AsyncSession": "curl_cffi.requests.AsyncSession",
    "curl_cffi.Response": "curl_cffi.requests.Response",
    "curl_cffi.AsyncWebSocket": "curl_cffi.requests.AsyncWebSocket",
    "niquests.{async_session,models}": "niquests",
    "aiohttp_retry.client": "aiohttp_retry",
    "aioftp.{client,common,pathio}": "aioftp",
    "aioimaplib.aioimaplib": "aioimaplib",
    "aiormq.{channel,connection}": "aiormq",
    "gql.client.Client": "gql.Client",
    "gql.transport.aiohttp.AsyncTransport": "gql.client.AsyncTransport",
    "gql.transport.async_transport.AsyncTransport": "gql.client.AsyncTransport",
    "gql.transport.httpx.AsyncTransport": "gql.client.AsyncTransport",
    "aiodocker.logs": "aiodocker.containers",
    "aiodocker.docker.Docker": "aiodocker.Docker",
    "aiodocker.execs.Exec": "aiodocker.containers.Exec",
    "aiodocker.execs.Stream": "aiodocker.containers.Stream",
    "aiodocker.stream.Stream": "aiodocker.containers.Stream",
    "kubernetes_asyncio.client.api_client": "kubernetes_asyncio.client",
    "kubernetes_asyncio.watch.watch": "kubernetes_asyncio.watch",
    "web3.main": "web3",
    "web3.eth.async_eth": "web3.eth",
    "web3.contract.async_contract.AsyncContract": "web3.contract.AsyncContract",
    "web3.contract.async_contract.AsyncContractCaller": (
        "web3.contract.AsyncContractCaller"
    ),
    "web3.providers.AsyncEthereumTesterProvider": "web3.AsyncEthereumTesterProvider",
    "web3.providers.AsyncHTTPProvider": "web3.AsyncHTTPProvider",
    "web3.providers.AsyncIPCProvider": "web3.AsyncIPCProvider",
}

#: What ``async with`` gives for an object of the class, where it is not the object
#: itself.
ENTERS: Dict[str, str] = {
    "curl_cffi.requests.AsyncSession.stream": "curl_cffi.requests.Response",
    "httpx_ws.AsyncWebSocketClient.connect": "httpx_ws.AsyncWebSocketSession",
    "httpx_ws.aconnect_ws": "httpx_ws.AsyncWebSocketSession",
    "aioftp.Client.context": "aioftp.Client",
}
