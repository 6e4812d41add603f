"""Functions that run an event loop, and fail where one runs already.

Source: the libraries themselves, called in a running loop: they raise a
``RuntimeError``.
"""

from __future__ import annotations

from typing import Dict

_AWAIT = "await the coroutine"

#: Function that runs a loop -> what to write in a coroutine instead.
LOOP_RUNNERS: Dict[str, str] = {
    "asyncio.run": _AWAIT,
    "asyncio.Runner.run": _AWAIT,
    "asyncio.AbstractEventLoop.{run_until_complete,run_forever}": _AWAIT,
    "{anyio,uvloop}.run": _AWAIT,
    "tornado.ioloop.IOLoop.{run_sync,start}": _AWAIT,
    "uvicorn.run": "await uvicorn.Server(config).serve()",
    "uvicorn.Server.run": "await its serve()",
    "aiohttp.web.run_app": "use web.AppRunner",
    "quart.Quart.run": "await its run_task()",
    "{discord,disnake,nextcord}.{Client,AutoShardedClient}.run": "await its start()",
    "{discord,disnake,nextcord}.ext.commands.{Bot,AutoShardedBot}.run": (
        "await its start()"
    ),
    "twitchio.{Client,ext.commands.Bot,ext.commands.AutoBot}.run": "await its start()",
    "hikari.GatewayBot.run": "await its start()",
    "telegram.ext.Application.{run_polling,run_webhook}": "await its start()",
    "aiogram.Dispatcher.run_polling": "await its start_polling()",
    "vkbottle.Bot.run_forever": "await its run_polling()",
    "slack_bolt.async_app.AsyncApp.start": "use web.AppRunner",
    "{mcp.server.fastmcp,fastmcp}.FastMCP.run": "await its run_stdio_async()",
    "pydantic_ai.Agent.run_sync": "await its run()",
    "pydantic_ai.Agent.run_stream_sync": "use its run_stream()",
    "pydantic_ai.Agent.to_cli_sync": "await its to_cli()",
    "agents.Runner.run_sync": "await Runner.run()",
    "{prompt_toolkit.Application,textual.app.App}.run": "await its run_async()",
}
#: What makes a plain function of a coroutine function, which fails in the same way.
TO_SYNC = "asgiref.sync.async_to_sync"
