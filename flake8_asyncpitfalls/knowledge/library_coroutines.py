"""The coroutine functions of libraries: the tables of their families, put together."""

from __future__ import annotations

from typing import Dict

from . import (
    coroutines_ai,
    coroutines_bots,
    coroutines_chat,
    coroutines_cloud,
    coroutines_databases,
    coroutines_discord,
    coroutines_disnake,
    coroutines_hikari,
    coroutines_home,
    coroutines_io,
    coroutines_network,
    coroutines_nextcord,
    coroutines_services,
    coroutines_stores,
    coroutines_telegram,
    coroutines_tools,
    coroutines_web,
)

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    **coroutines_ai.COROUTINES,
    **coroutines_bots.COROUTINES,
    **coroutines_chat.COROUTINES,
    **coroutines_cloud.COROUTINES,
    **coroutines_databases.COROUTINES,
    **coroutines_discord.COROUTINES,
    **coroutines_disnake.COROUTINES,
    **coroutines_hikari.COROUTINES,
    **coroutines_home.COROUTINES,
    **coroutines_io.COROUTINES,
    **coroutines_network.COROUTINES,
    **coroutines_nextcord.COROUTINES,
    **coroutines_services.COROUTINES,
    **coroutines_stores.COROUTINES,
    **coroutines_telegram.COROUTINES,
    **coroutines_tools.COROUTINES,
    **coroutines_web.COROUTINES,
}
