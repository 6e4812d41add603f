"""Sockets, name resolution and network protocols."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingNetwork(BlockingCall):
    """Waiting for the network in a coroutine stops the event loop

    Resolving a host name, connecting a socket or talking to a mail server takes from
    milliseconds to minutes, and the functions of ``socket``, ``smtplib``, ``ftplib``,
    ``http.client`` and their like return only when it is done. Until then no other
    task runs. The event loop has methods for all of this that can be awaited, and for
    most protocols there is an asynchronous library. A socket that was made
    non-blocking does not wait and is not reported.

    **Bad**::

        import socket


        async def address(host):
            return socket.gethostbyname(host)

    **Good**::

        import asyncio
        import socket


        async def address(host):
            loop = asyncio.get_running_loop()
            found = await loop.getaddrinfo(host, None, family=socket.AF_INET)
            return found[0][4][0]
    """

    code = "ASYNC510"
    name = "blocking-network"


register(BlockingNetwork)
