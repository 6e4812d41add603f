"""Waits for the network that nothing ends."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...model.waits import network_waits
from ...registry import Rule, check_calls

#: From this version on there is ``asyncio.timeout``.
_WITH_TIMEOUT = (3, 11)


class NetworkWithoutTimeout(Rule):
    """A wait for the network needs a time limit

    The other side may be gone without a word, and TCP does not tell: a coroutine that
    waits for it without a limit may wait for ever, with all that waits for it in turn.
    Some libraries have limits of their own, as httpx has one of five seconds. Streams
    have none, aiohttp gives up after five minutes, and a database that is stuck never
    answers. Where code waits for what comes unasked, in a loop that listens, and where
    the callers set a limit, this rule is silent.

    **Bad**::

        import asyncio


        async def ask(host, question):
            reader, writer = await asyncio.open_connection(host, 7)
            writer.write(question)
            try:
                return await reader.readline()
            finally:
                writer.close()

    **Good**::

        import asyncio


        async def ask(host, question):
            return await asyncio.wait_for(exchange(host, question), 5)


        async def exchange(host, question):
            reader, writer = await asyncio.open_connection(host, 7)
            writer.write(question)
            try:
                return await reader.readline()
            finally:
                writer.close()
    """

    code = "ASYNC720"
    name = "network-without-timeout"
    symptom = "The wait for a server that is silent never ends."
    message = "{call}() {what}; {instead}"
    related = ("flake8-bandit S113 (of requests)",)


@check_calls(network_waits.WAITS)
def wait_without_timeout(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for waits in coroutines that have no limit."""
    wait = network_waits.unlimited(module, call, name)
    if wait is not None:
        if wait.limits:
            instead = f'pass "{wait.limits[0].name}="'
        elif module.config.target_version >= _WITH_TIMEOUT:
            instead = 'use "async with asyncio.timeout(...):"'
        else:
            instead = "use asyncio.wait_for()"
        what = "may wait for ever for the network"
        if wait.least:
            what = f"may wait {wait.least} seconds for the network"
        yield NetworkWithoutTimeout.at(
            call, call=spelled(call.func), what=what, instead=instead
        )


@check_calls(network_waits.CLIENTS)
def client_without_timeout(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for clients, and limits, whose waits have none."""
    wait = network_waits.unlimited_client(module, call, name)
    if wait is not None:
        what = "sets no time limit, so it may wait for ever"
        instead = f'pass "{wait.limits[0].name}="'
        yield NetworkWithoutTimeout.at(
            call, call=spelled(call.func), what=what, instead=instead
        )
