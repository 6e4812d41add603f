"""Calls of libraries that give an awaitable object, not a bare coroutine.

As statements they do nothing either, but unlike a coroutine the object is made to be
used otherwise too, most often by ``async with``. Not here: what acts on call (Motor's
methods, tornado's ``AsyncHTTPClient.fetch``) and gives a future.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

_FILE = "aiofiles.threadpool.text.AsyncTextIOWrapper"
_SA = "sqlalchemy.ext.asyncio"

#: Callable -> type of what ``await`` or ``async with`` gives, "" when of no interest.
#: The object that these give has nothing else to ask for.
AWAITED_OR_ENTERED: Dict[str, str] = {
    "aiohttp.ClientSession.{get,post,put,patch,delete,head,options,request}": (
        "aiohttp.ClientResponse"
    ),
    "aiohttp.ClientSession.ws_connect": "aiohttp.ClientWebSocketResponse",
    "aiohttp.test_utils.TestClient.{get,post,put,patch,delete,head,options,request}": (
        "aiohttp.ClientResponse"
    ),
    "aiohttp.test_utils.TestClient.ws_connect": "aiohttp.ClientWebSocketResponse",
    # A text file and a binary one have the same methods, and all of them are async.
    "aiofiles.open": _FILE,
    "aiofiles.tempfile.{TemporaryFile,NamedTemporaryFile}": _FILE,
    "aiofiles.tempfile.SpooledTemporaryFile": "",
    "aiofiles.tempfile.TemporaryDirectory": "str",
    "aiosqlite.Connection.{cursor,execute,executemany,executescript}": (
        "aiosqlite.Cursor"
    ),
    "aiosqlite.Connection.{execute_fetchall,execute_insert}": "",
    "aiomysql.connect": "aiomysql.Connection",
    "aiomysql.create_pool": "aiomysql.Pool",
    "aiomysql.Pool.acquire": "aiomysql.Connection",
    "aiomysql.Connection.cursor": "aiomysql.Cursor",
    "asyncssh.{connect,connect_reverse}": "asyncssh.SSHClientConnection",
    "asyncssh.{listen,listen_reverse,create_server}": "asyncssh.SSHAcceptor",
    "asyncssh.SSHClientConnection.create_process": "asyncssh.SSHClientProcess",
    "asyncssh.SSHClientConnection.start_sftp_client": "asyncssh.SFTPClient",
    "asyncssh.SFTPClient.open": "asyncssh.SFTPClientFile",
    "starlette.requests.Request.form": "starlette.datastructures.FormData",
    "aiohttp_retry.RetryClient.{get,post,put,patch,delete,head,options,request}": (
        "aiohttp.ClientResponse"
    ),
}

#: The same of all.
AWAITABLES: Dict[str, str] = {
    **AWAITED_OR_ENTERED,
    "aiosqlite.connect": "aiosqlite.Connection",
    "asyncpg.create_pool": "asyncpg.Pool",
    # A proxy that has the methods of the connection.
    "asyncpg.Pool.acquire": "asyncpg.Connection",
    "asyncpg.Connection.cursor": "",
    "databases.Database.transaction": "databases.core.Transaction",
    f"{_SA}.AsyncEngine.connect": f"{_SA}.AsyncConnection",
    f"{_SA}.{{AsyncConnection,AsyncSession}}.begin_nested": "",
    f"{_SA}.AsyncConnection.begin": f"{_SA}.AsyncTransaction",
    f"{_SA}.AsyncSession.begin": f"{_SA}.AsyncSessionTransaction",
    f"{_SA}.AsyncConnection.stream": f"{_SA}.AsyncResult",
    f"{_SA}.AsyncConnection.stream_scalars": f"{_SA}.AsyncScalarResult",
    "websockets.asyncio.client.connect": "websockets.asyncio.client.ClientConnection",
    "websockets.asyncio.server.serve": "websockets.asyncio.server.Server",
    "websockets.legacy.client.connect": (
        "websockets.legacy.client.WebSocketClientProtocol"
    ),
    "openai.AsyncOpenAI.{batches,chat.completions,evals,files,fine_tuning.jobs,models,"
    "vector_stores,vector_stores.files,beta.assistants,beta.threads.messages,"
    "beta.threads.runs}.list": "",
    "anthropic.AsyncAnthropic.{messages.batches,models,beta.models}.list": "",
    # aiogram's short cuts give a method object that is sent when awaited.
    "aiogram.types.Message.{answer,answer_animation,answer_audio,answer_contact,"
    "answer_dice,answer_document,answer_invoice,answer_location,answer_media_group,"
    "answer_photo,answer_poll,answer_sticker,answer_video,answer_video_note,"
    "answer_voice,reply,reply_animation,reply_audio,reply_contact,reply_dice,"
    "reply_document,reply_invoice,reply_location,reply_media_group,reply_photo,"
    "reply_poll,reply_sticker,reply_video,reply_video_note,reply_voice,send_copy}": (
        "aiogram.types.Message"
    ),
    "aiogram.types.Message.{copy_to,delete,delete_reply_markup,edit_caption,edit_media,"
    "edit_reply_markup,edit_text,forward,pin,react,unpin}": "",
    "aiogram.types.CallbackQuery.answer": "",
    "aiogram.types.InlineQuery.answer": "",
    "aiogram.types.Chat.{ban,delete_message,get_administrators,get_member,"
    "get_member_count,leave,pin_message,promote,restrict,set_title,unban,"
    "unpin_message}": "",
    "aiopg.connect": "aiopg.Connection",
    "aiopg.create_pool": "aiopg.Pool",
    "aiopg.Pool.acquire": "aiopg.Connection",
    "aiopg.Connection.cursor": "aiopg.Cursor",
    "asyncmy.connect": "asyncmy.Connection",
    "asyncmy.create_pool": "asyncmy.Pool",
    "asyncmy.Pool.acquire": "asyncmy.Connection",
    "beanie.Document.find_one": "",
    "tortoise.queryset.QuerySet.{count,delete,exists,first,get,get_or_none,last,"
    "update}": "",
    "tortoise.models.Model.{bulk_create,bulk_update,exists,first,get,get_or_none,"
    "last}": "",
}

#: Classes whose objects give themselves when they are awaited, by which they open.
AWAITED_AS_THEMSELVES: FrozenSet[str] = frozenset({"aio_pika.abc.AbstractChannel"})

#: Callables over whose result ``async for`` goes as well, to get in each round what
#: awaiting it gives: a new connection when one is lost.
REPEATING: FrozenSet[str] = frozenset(
    {"websockets.asyncio.client.connect", "websockets.legacy.client.connect"}
)
