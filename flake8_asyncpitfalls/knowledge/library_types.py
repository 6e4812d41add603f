"""The types of libraries, by which a receiver's type is followed: the tables of their
families, put together."""

from __future__ import annotations

from typing import Dict, Tuple

from . import (
    coroutines_telegram,
    signals_qt,
    types_async,
    types_async_bots,
    types_async_chat,
    types_async_clients,
    types_async_disnake,
    types_async_home,
    types_async_network,
    types_async_nextcord,
    types_async_stores,
    types_async_tools,
    types_asyncio,
    types_clients,
    types_computing,
    types_databases,
    types_names,
    types_sdk,
    types_stdlib,
)

#: A call of the name gives an object of the type.
RETURNS: Dict[str, str] = {
    **types_asyncio.RETURNS,
    **coroutines_telegram.RETURNS,
    **types_stdlib.RETURNS,
    **types_databases.RETURNS,
    **types_sdk.RETURNS,
    **types_clients.RETURNS,
    **types_computing.RETURNS,
    **signals_qt.RETURNS,
    **types_async.RETURNS,
    **types_async_clients.RETURNS,
    **types_async_bots.RETURNS,
    **types_async_chat.RETURNS,
    **types_async_disnake.RETURNS,
    **types_async_home.RETURNS,
    **types_async_network.RETURNS,
    **types_async_nextcord.RETURNS,
    **types_async_stores.RETURNS,
    **types_async_tools.RETURNS,
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    **types_asyncio.ATTRIBUTES,
    **coroutines_telegram.ATTRIBUTES,
    **types_stdlib.ATTRIBUTES,
    **types_databases.ATTRIBUTES,
    **types_sdk.ATTRIBUTES,
    **types_clients.ATTRIBUTES,
    **types_async.ATTRIBUTES,
    **types_async_clients.ATTRIBUTES,
    **types_async_bots.ATTRIBUTES,
    **types_async_chat.ATTRIBUTES,
    **types_async_disnake.ATTRIBUTES,
    **types_async_home.ATTRIBUTES,
    **types_async_network.ATTRIBUTES,
    **types_async_nextcord.ATTRIBUTES,
    **types_async_stores.ATTRIBUTES,
    **types_async_tools.ATTRIBUTES,
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    **types_asyncio.BASES,
    **types_stdlib.BASES,
    **types_databases.BASES,
    **types_sdk.BASES,
    **types_clients.BASES,
    **types_async.BASES,
    **types_async_clients.BASES,
    **types_async_bots.BASES,
    **types_async_chat.BASES,
    **types_async_disnake.BASES,
    **types_async_home.BASES,
    **types_async_network.BASES,
    **types_async_nextcord.BASES,
    **types_async_stores.BASES,
    **types_async_tools.BASES,
}

#: Other public names of an object, or of a module -> the name that the tables use.
ALIASES: Dict[str, str] = {
    **types_asyncio.ALIASES,
    **types_stdlib.ALIASES,
    **types_names.ALIASES,
    **types_clients.ALIASES,
    **types_computing.ALIASES,
    **types_async.ALIASES,
    **types_async_clients.ALIASES,
    **types_async_bots.ALIASES,
    **types_async_chat.ALIASES,
    **types_async_disnake.ALIASES,
    **types_async_network.ALIASES,
    **types_async_nextcord.ALIASES,
    **types_async_stores.ALIASES,
    **types_async_tools.ALIASES,
}

#: Subscription of an object of the class.
ITEMS: Dict[str, str] = {
    **types_databases.ITEMS,
    **types_clients.ITEMS,
    **types_async.ITEMS,
}

#: What ``with`` or ``async with`` gives for an object of the class, where it is not the
#: object itself.
ENTERS: Dict[str, str] = {
    **types_stdlib.ENTERS,
    **types_sdk.ENTERS,
    **types_clients.ENTERS,
    **types_async.ENTERS,
    **types_async_clients.ENTERS,
    **types_async_network.ENTERS,
    **types_async_tools.ENTERS,
}
