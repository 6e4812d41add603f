"""What the knowledge tests cannot look at in the plain way, each with its reason."""

from __future__ import annotations

import asyncio
import unittest.mock
from typing import Any, Callable, Dict, FrozenSet, Tuple

_Arguments = Tuple[Tuple[Any, ...], Dict[str, Any]]

#: Pattern of names that are not checked -> reason.
UNCHECKED: Dict[str, str] = {
    r"asyncio\.(ProactorEventLoop|Windows\w+|windows_events)": "Windows only",
    r"asyncio\.Task\.(current_task|all_tasks)": "removed in 3.9, still in old code",
    r"asyncio\.Condition\.(acquire|locked)": "set on the instance, from its lock",
    r"asyncio\.(EventLoop|QueueShutDown|unix_events)": "newer Pythons, not on Windows",
    r"warnings\.deprecated": "Python 3.13",
    # Other Pythons and other systems
    r"concurrent\.futures\.InterpreterPoolExecutor": "Python 3.14",
    r"configparser\.SafeConfigParser": "removed in 3.12",
    r"dbm\.ndbm\.open": "not on every system",
    r"multiprocessing\.connection\.PipeConnection": "Windows only",
    r"os\.lchmod": "not on Linux",
    r"pathlib\.Path\.(copy|copy_into|move|move_into)": "Python 3.14",
    r"pathlib\.Path\.link_to": "removed in 3.12",
    r"select\.(devpoll|kqueue)(\..*)?": "not on Linux",
    r"select\.poll\.poll": "the class of what select.poll() gives has no name",
    r"selectors\.(Devpoll|Kqueue)Selector.*": "not on Linux",
    r"socket\.fromshare": "Windows only",
    r"sqlite3\.Connection\.load_extension": "not in every build",
    r"ssl\.wrap_socket": "removed in 3.12",
    # Older versions of libraries, that much code still uses
    r"anthropic\.Anthropic\.completions\..*": "older versions",
    r"atlassian\.Confluence\..*": "older versions",
    r"duckdb\.DuckDBPy\w+\.(arrow|execute|fetch\w+|pl)": "older versions",
    r"google\.generativeai\..*": "older package",
    r"langchain_core\..*\.(predict|get_relevant_documents)": "older versions",
    r"neo4j\.(GraphDatabase|Session)\.\w+_(driver|transaction)": "older versions",
    r"notion_client\.Client\.databases\.query": "older versions",
    r"openai\.OpenAI\.beta\.(assistants|threads|vector_stores)\..*": "older versions",
    r"peewee\.(Query|Select)\.\w+": "on some of the query classes",
    r"pymongo\.cursor\.Cursor\.count": "older versions",
    r"qdrant_client\.QdrantClient\.(get_fastembed|set_)\w+": "with an extra",
    r"redis\.(Redis|RedisCluster)\.graph": "older versions",
    r"scrapli\.Scrapli\..*": "older versions",
    r"serpapi\.GoogleSearch\..*": "of google-search-results",
    r"solana\.rpc\.api\..*": "older versions",
    r"sqlalchemy\.engine\.Engine\.(execute|scalar)": "older versions",
    r"web3\.Web3\.isConnected": "older versions",
    r"youtube_transcript_api\..*\.(get|list)_transcripts?": "older versions",
    r"tweepy\.api\.API": "tweepy.api names both a module and an object",
    # Made at run time, or on instances of a service's own class
    r"aiobotocore\.client\.AioBaseClient\..*": "made at run time",
    r"boto3\.resources\.(base\.ServiceResource|collection)\..*": "made at run time",
    r"botocore\.client\.BaseClient\.generate_presigned\w+": "made at run time",
    r"django\.db\.models\.\w+\.(get_queryset|objects)": "set on user's classes",
    r"googleapiclient\.discovery\.Resource\.execute": "made at run time",
    r"mailjet_rest\.Client\.send\..*": "made at run time",
    r"mongoengine\.Document\.(insert|objects)": "set on user's classes",
    r"multiprocessing\.context\.BaseContext\.Process": "set on its subclasses",
    r"ollama\._client\.Client": "private",
    r"simple_salesforce\.Salesforce\.[A-Z]\w+": "made at run time",
    r"sqlalchemy\.orm\.DeclarativeBase\.metadata": "set on user's classes",
    r"supabase\.Client\.storage\..*": "of what from_() gives",
    r"supabase\.SyncClient": "older versions",
    r"twilio\.rest\.Client\.\w+\.(delete|fetch|update)": "of a list's instance",
    r"vk_api\.vk_api\.VkApiMethod\..*": "made at run time",
    r"xmlrpc\.client\.ServerProxy\.system\..*": "made at run time",
    r"postgrest\.SyncQueryRequestBuilder\..*": "older versions: one builder for all",
    # Rows for a family of classes, not each of which has each method
    r"(pg8000|clickhouse_driver)\.dbapi\..*": "DB-API methods that it leaves out",
    r"hvac\.Client\.auth\.jwt\.(iam_)?login": "by another name",
    r"niquests\.session": "older versions",
    r"openai\.AzureClient": "older versions",
    r"openai\.(OpenAI\.)?batches\.(delete|update)": "not on each resource",
    r"praw\.models\.Subreddit\.submit_image": "by another class",
    r"redis\.RedisCluster\.(client|from_pool|get_cache|get_retry)": "not on clusters",
    r"redis\.RedisCluster\.(parse_response|sentinel)": "not on clusters",
    r"snowflake\.connector\.connection": "an alias for its connection alone",
    # C extensions whose classes are not to be found by these names
    r"MySQLdb\..*": "wants the system's library",
    r"pyodbc\..*": "wants the system's library",
    r"redis\.asyncio\.lock\.Lock\.(extend|reacquire)": "raise unless it is held",
}

#: Classes without inheritance that have the methods of the other one all the same.
ACT_LIKE: FrozenSet[str] = frozenset(
    {
        "anthropic.AnthropicBedrock",
        "anthropic.AnthropicFoundry",
        "anthropic.AnthropicVertex",
        "authlib.integrations.httpx_client.OAuth2Client",
        "django.contrib.auth.models.Group.objects",
        "django.contrib.auth.models.Permission.objects",
        "django.contrib.auth.models.User.objects",
        "mysql.connector.pooling.PooledMySQLConnection",
        "peewee.Proxy",
        "pymemcache.client.hash.HashClient",
        "pymemcache.client.retrying.RetryingClient",
        "quart.request",
        "quart.websocket",
        "sqlalchemy.orm.scoped_session",
        # A fork of redis.
        "valkey.asyncio.ConnectionPool",
        "valkey.asyncio.Sentinel",
        "valkey.asyncio.Valkey",
        "valkey.asyncio.ValkeyCluster",
        "valkey.asyncio.client.PubSub",
        "valkey.asyncio.client.Pipeline",
        "valkey.asyncio.lock.Lock",
        "websockets.sync.connection.Connection",
    }
)

#: Prefixes of methods that are an ``async def`` under a decorator which checks
#: arguments (``functools.wraps``, a plain wrapper that returns the call).
WRAPPED: Tuple[str, ...] = (
    *("anthropic.", "groq.", "openai.", "together."),
    "asyncpg.",
    "google.genai.",
    "pyrogram.",
)

#: Prefixes of plain methods that return the coroutine of another one: they are called,
#: with no server there, to see what they give.
HANDED_ON: Tuple[str, ...] = (
    "redis.asyncio.",
    "kubernetes_asyncio.client.",
    "elasticsearch.AsyncElasticsearch.",
    "opensearchpy.AsyncOpenSearch.",
)

#: Arguments for such a call, where a number for each is not accepted.
PROBE_ARGUMENTS: Dict[str, _Arguments] = {
    "bzmpop": ((1, 1, ["k"]), {"min": True}),
    "geoadd": (("k", (1.0, 1.0, "m")), {}),
    "geosearch": (("k",), {"member": "m", "radius": 1, "unit": "m"}),
    "geosearchstore": (("k", "l"), {"member": "m", "radius": 1, "unit": "m"}),
    "hgetdel": (("k", "f"), {}),
    "hgetex": (("k", "f"), {}),
    "hmset": (("k", {"f": 1}), {}),
    "hset": (("k", "f", 1), {}),
    "hsetex": (("k", "f", 1), {}),
    "mset": (({"k": 1},), {}),
    "msetnx": (({"k": 1},), {}),
    "sintercard": ((1, ["k"]), {}),
    "xadd": (("k", {"f": 1}), {}),
    "xclaim": (("k", "g", "c", 1, ["1-1"]), {}),
    "xread": (({"k": "1"},), {}),
    "xreadgroup": (("g", "c", {"k": "1"}), {}),
    "xtrim": (("k",), {"maxlen": 1}),
    "zadd": (("k", {"m": 1}), {}),
    "zdiff": ((["k"],), {}),
    "zdiffstore": (("k", ["l"]), {}),
    "zinter": ((["k"],), {}),
    "zintercard": ((1, ["k"]), {}),
    "zinterstore": (("k", ["l"]), {}),
    "zmpop": ((1, ["k"]), {"min": True}),
    "zmscore": (("k", ["m"]), {}),
    "zunion": ((["k"],), {}),
    "zunionstore": (("k", ["l"]), {}),
}


def _called(*arguments: Any, **keywords: Any) -> Callable[[Any, str], Any]:
    """A factory: call it with these."""
    return lambda factory, name: factory(*arguments, **keywords)


def _method(*arguments: Any, **keywords: Any) -> Callable[[Any, str], Any]:
    """A decorator, or factory, that is a method: of an object made with these."""

    def make(method: Any, name: str) -> Any:
        import importlib

        module, cls, attribute = name.rsplit(".", 2)
        owner = getattr(importlib.import_module(module), cls)(*arguments, **keywords)
        return getattr(owner, attribute)

    return make


def _route(*arguments: Any) -> Callable[[Any, str], Any]:
    def make(method: Any, name: str) -> Any:
        bound = _method(*arguments)(method, name)
        if name.endswith(".on_event"):
            return bound("startup")
        if name.endswith(".exception_handler"):
            return bound(404)
        if name.endswith(".middleware"):
            return bound("http")
        if name.startswith("aiohttp.") and name.endswith(".route"):
            return bound("GET", "/")
        return bound("/")

    return make


def _socketio(method: Any, name: str) -> Any:
    bound = _method()(method, name)
    return bound("x") if name.endswith(".on") else bound


def _discord(method: Any, name: str) -> Any:
    import discord

    intents = discord.Intents.default()
    if name.startswith("discord.Client."):
        return discord.Client(intents=intents).event
    from discord.ext import commands

    if name.endswith("Cog.listener"):
        return commands.Cog.listener()
    bot = commands.Bot("!", intents=intents)
    return bot.event if name.endswith(".event") else bot.listen()


#: Pattern of decorators that are factories or methods -> how to get the decorator.
APPLIED: Dict[str, Callable[[Any, str], Any]] = {
    r"aiocache\.(cached|cached_stampede)": _called(),
    r"aiocache\.multi_cached": _called("keys"),
    r"aiohttp\.web\.RouteTableDef\..*": _route(),
    r"backoff\.on_exception": _called(lambda: iter(()), ValueError),
    r"backoff\.on_predicate": _called(lambda: iter(())),
    r"deprecated\.deprecated": _called(reason="old"),
    r"discord\..*": _discord,
    r"fastapi\..*": _route(),
    r"functools\.wraps": _called(len),
    r"mcp\..*\.resource": lambda method, name: (
        _method()(method, name)("a://{args}/{keywords}")
    ),
    r"mcp\..*\.(tool|prompt)": lambda method, name: _method()(method, name)(),
    r"quart\.Quart\.(?!before_request|after_request).*": _route("x"),
    r"quart\.Blueprint\.(?!before_request|after_request).*": _route("x", "x"),
    r"quart\.Quart\.(before|after)_request": _method("x"),
    r"quart\.Blueprint\.(before|after)_request": _method("x", "x"),
    r"socketio\..*": _socketio,
    r"stamina\.retry": _called(on=ValueError),
    r"typing_extensions\.deprecated|warnings\.deprecated": _called("old"),
    r"unittest\.skipIf": _called(False, "x"),
    r"unittest\.skipUnless": _called(True, "x"),
    r"unittest\.mock\.patch": _called("os.getcwd"),
    r"unittest\.mock\.patch\.object": _called(asyncio, "sleep"),
    r"unittest\.mock\.patch\.dict": _called("os.environ", {}),
    r"unittest\.mock\.patch\.multiple": _called("os", getcwd=unittest.mock.DEFAULT),
}

#: Decorators that cannot be applied here -> reason.
NOT_APPLIED: Dict[str, str] = {
    "typing.overload": "makes a stub, which the implementation replaces",
    "typing_extensions.overload": "makes a stub, which the implementation replaces",
    "temporalio.workflow.run": "refuses local classes; sets a mark on the function",
}
for _class in ("Sanic", "Blueprint"):
    for _name in ("get", "post", "put", "delete", "patch", "options", "head", "route"):
        NOT_APPLIED[f"sanic.{_class}.{_name}"] = "wants an application of its own"
    for _name in ("websocket", "listener"):
        NOT_APPLIED[f"sanic.{_class}.{_name}"] = "wants an application of its own"
