"""Decorators under which a coroutine function stays one.

Calling the decorated function gives an awaitable that does nothing until it is awaited.
Names are qualified; brace groups and a last part ``*`` are allowed. A decorator
factory stands here by its own name: ``backoff.on_exception`` is for
``@backoff.on_exception(...)``.
"""

from __future__ import annotations

from typing import FrozenSet

_ROUTES = "{get,post,put,delete,patch,options,head}"

#: Decorators, and factories of them, that keep a coroutine function.
KEEPING_DECORATORS: FrozenSet[str] = frozenset(
    {
        # Standard library
        "staticmethod",
        "classmethod",
        "abc.abstractmethod",
        "functools.wraps",
        "types.coroutine",
        "typing.{final,no_type_check,override,overload}",
        "typing_extensions.{final,no_type_check,override,overload,deprecated}",
        "warnings.deprecated",
        "unittest.{skip,skipIf,skipUnless,expectedFailure}",
        "unittest.mock.patch",
        "unittest.mock.patch.{object,dict,multiple}",
        # Retries, limits and caches
        "tenacity.retry",
        "stamina.retry",
        "backoff.{on_exception,on_predicate}",
        "async_lru.alru_cache",
        "aiocache.{cached,cached_stampede,multi_cached}",
        # Tests
        "pytest.mark.*",
        # Validation
        "pydantic.validate_call",
        "typeguard.typechecked",
        "beartype.beartype",
        # Web frameworks and bots: they register the function and give it back
        f"fastapi.{{FastAPI,APIRouter}}.{_ROUTES}",
        "fastapi.{FastAPI,APIRouter}.{trace,api_route,websocket,on_event}",
        "fastapi.FastAPI.{exception_handler,middleware}",
        f"aiohttp.web.RouteTableDef.{_ROUTES}",
        "aiohttp.web.RouteTableDef.{view,route}",
        "aiohttp.web.middleware",
        "quart.{Quart,Blueprint}.{get,post,put,delete,patch}",
        "quart.{Quart,Blueprint}.{route,websocket,before_request,after_request}",
        "discord.Client.event",
        "discord.ext.commands.Cog.listener",
        "discord.ext.commands.Bot.{event,listen}",
        "homeassistant.core.callback",
        "mcp.server.fastmcp.FastMCP.{tool,resource,prompt}",
    }
)
