"""What frameworks call the functions with that they are handed, or that they decorate.

A tuple has the types of the first parameters, ``self`` left out.
"""

from __future__ import annotations

from typing import Dict, NamedTuple, Tuple

from .runners import Runs

Types = Tuple[str, ...]


class Handed(NamedTuple):
    """The argument of a call that is a function, and what that is called with."""

    function: Runs
    types: Types


_STREAMS = ("asyncio.StreamReader", "asyncio.StreamWriter")
_AIOHTTP = ("aiohttp.web.Request",)
_TELEGRAM = ("telegram.Update", "telegram.ext.CallbackContext")
_METHODS = "{delete,get,head,patch,post,put}"

#: What is called, and so given a function.
HANDED: Dict[str, Handed] = {
    "asyncio.{start_server,start_unix_server}": Handed(
        Runs(0, "client_connected_cb"), _STREAMS
    ),
    "websockets.asyncio.server.{serve,unix_serve}": Handed(
        Runs(0, "handler"), ("websockets.asyncio.server.ServerConnection",)
    ),
    "websockets.legacy.server.{serve,unix_serve}": Handed(
        Runs(0, "ws_handler"), ("websockets.legacy.server.WebSocketServerProtocol",)
    ),
    "nats.aio.client.Client.subscribe": Handed(Runs(2, "cb"), ("nats.aio.msg.Msg",)),
    "aio_pika.abc.AbstractQueue.consume": Handed(
        Runs(0, "callback"), ("aio_pika.abc.AbstractIncomingMessage",)
    ),
    f"aiohttp.web.{_METHODS}": Handed(Runs(1, "handler"), _AIOHTTP),
    "aiohttp.web.route": Handed(Runs(2, "handler"), _AIOHTTP),
    "aiohttp.web.UrlDispatcher.add_{delete,get,head,patch,post,put}": Handed(
        Runs(1, "handler"), _AIOHTTP
    ),
    "aiohttp.web.UrlDispatcher.add_route": Handed(Runs(2, "handler"), _AIOHTTP),
    "starlette.routing.Route": Handed(
        Runs(1, "endpoint"), ("starlette.requests.Request",)
    ),
    "starlette.routing.WebSocketRoute": Handed(
        Runs(1, "endpoint"), ("starlette.websockets.WebSocket",)
    ),
    "telegram.ext.{CommandHandler,MessageHandler}": Handed(
        Runs(1, "callback"), _TELEGRAM
    ),
    "telegram.ext.{CallbackQueryHandler,InlineQueryHandler}": Handed(
        Runs(0, "callback"), _TELEGRAM
    ),
}

#: Decorators, and factories of them.
DECORATED: Dict[str, Types] = {
    "aiohttp.web.RouteTableDef.{delete,get,head,patch,post,put,route}": _AIOHTTP,
    "aiohttp.web.middleware": _AIOHTTP,
    **{
        f"{package}.ext.commands.{name}": (f"{package}.ext.commands.Context",)
        for package in ("discord", "disnake", "nextcord")
        for name in (
            "{command,group}",
            "{AutoShardedBot,Bot,Command,Group}.{command,group}",
        )
    },
    "discord.ext.commands.{hybrid_command,hybrid_group}": (
        "discord.ext.commands.Context",
    ),
    "discord.ext.commands.{AutoShardedBot,Bot}.{hybrid_command,hybrid_group}": (
        "discord.ext.commands.Context",
    ),
    "discord.app_commands.{command,Group.command,CommandTree.command}": (
        "discord.Interaction",
    ),
    "discord.ext.commands.{AutoShardedBot,Bot}.tree.command": ("discord.Interaction",),
    "nextcord.{slash_command,Client.slash_command,ext.commands.Bot.slash_command}": (
        "nextcord.Interaction",
    ),
    "disnake.ext.commands.{slash_command,Bot.slash_command,"
    "InteractionBot.slash_command}": ("disnake.Interaction",),
    "pyrogram.Client.{on_edited_message,on_message}": (
        "pyrogram.Client",
        "pyrogram.types.Message",
    ),
    "pyrogram.Client.on_callback_query": (
        "pyrogram.Client",
        "pyrogram.types.CallbackQuery",
    ),
    "aiogram.{Dispatcher,Router}.{edited_message,message}": ("aiogram.types.Message",),
    "telethon.TelegramClient.on": ("telethon.tl.custom.Message",),
    "aiogram.{Dispatcher,Router}.callback_query": ("aiogram.types.CallbackQuery",),
}

#: Packages with clients of Discord, which call functions of these names, and methods of
#: classes derived from the client, with objects of classes of the package.
CLIENTS: Tuple[str, ...] = ("discord", "disnake", "nextcord")
EVENTS: Dict[str, Types] = {
    "on_command_error": ("ext.commands.Context",),
    "on_guild_join": ("Guild",),
    "on_guild_remove": ("Guild",),
    "on_interaction": ("Interaction",),
    "on_member_join": ("Member",),
    "on_member_remove": ("Member",),
    "on_member_update": ("Member", "Member"),
    "on_message": ("Message",),
    "on_message_delete": ("Message",),
    "on_message_edit": ("Message", "Message"),
    "on_reaction_add": ("Reaction",),
    "on_reaction_remove": ("Reaction",),
    "on_voice_state_update": ("Member",),
}
#: Decorators of these packages for such functions.
LISTENING: Tuple[str, ...] = (
    "Client.event",
    "ext.commands.AutoShardedBot.{event,listen}",
    "ext.commands.Bot.{event,listen}",
    "ext.commands.Cog.listener",
)
