"""Find in the installed libraries what a qualified name of the tables stands for."""

from __future__ import annotations

import asyncio
import builtins
import importlib
import inspect
import re
import typing
import warnings
from functools import lru_cache
from types import ModuleType
from typing import Any, Callable, Dict, Iterator, Mapping, Optional, Tuple

from flake8_asyncpitfalls.model.tables import expand


class NotInstalledError(Exception):
    """The library is not here, or not the part of it."""


class MissingError(Exception):
    """The library is here and has no such name."""


class Opaque:
    """What exists, but only on an instance, so that no more can be asked of it."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def _client(path: str, **arguments: Any) -> Callable[[], Any]:
    def make() -> Any:
        module, _, name = path.rpartition(".")
        return getattr(importlib.import_module(module), name)(**arguments)

    return make


def _in_loop(path: str) -> Callable[[], Any]:
    """As ``_client``, for one that wants a running loop."""

    async def make() -> Any:  # noqa: ASYNC124 (it is the client that wants the loop)
        return _client(path)()

    return lambda: asyncio.run(make())


#: Clients whose attributes exist on an instance alone. None of them connects.
EXAMPLES: Dict[str, Callable[[], Any]] = {
    "openai.OpenAI": _client("openai.OpenAI", api_key="x"),
    "openai.AsyncOpenAI": _client("openai.AsyncOpenAI", api_key="x"),
    "anthropic.Anthropic": _client("anthropic.Anthropic", api_key="x"),
    "anthropic.AsyncAnthropic": _client("anthropic.AsyncAnthropic", api_key="x"),
    "groq.AsyncGroq": _client("groq.AsyncGroq", api_key="x"),
    "groq.Groq": _client("groq.Groq", api_key="x"),
    "mistralai.Mistral": _client("mistralai.Mistral", api_key="x"),
    "together.AsyncTogether": _client("together.AsyncTogether", api_key="x"),
    "together.Together": _client("together.Together", api_key="x"),
    "replicate.Client": _client("replicate.Client", api_token="x"),
    "cohere.ClientV2": _client("cohere.ClientV2", api_key="x"),
    "cohere.Client": _client("cohere.Client", api_key="x"),
    "google.genai.Client": _client("google.genai.Client", api_key="x"),
    "stripe.StripeClient": _client("stripe.StripeClient", api_key="sk_x"),
    "twilio.rest.Client": _client("twilio.rest.Client", username="x", password="x"),
    "hvac.Client": _client("hvac.Client", url="http://localhost:1"),
    "elasticsearch.Elasticsearch": _client(
        "elasticsearch.Elasticsearch", hosts="http://localhost:1"
    ),
    "elasticsearch.AsyncElasticsearch": _client(
        "elasticsearch.AsyncElasticsearch", hosts="http://localhost:1"
    ),
    "opensearchpy.OpenSearch": _client("opensearchpy.OpenSearch"),
    "opensearchpy.AsyncOpenSearch": _client("opensearchpy.AsyncOpenSearch"),
    "braintree.BraintreeGateway": _client("braintree.BraintreeGateway"),
    "consul.Consul": _client("consul.Consul"),
    "firecrawl.Firecrawl": _client("firecrawl.Firecrawl", api_key="fc-x"),
    "gitlab.Gitlab": _client("gitlab.Gitlab", private_token="x"),
    "notion_client.Client": _client("notion_client.Client", auth="x"),
    "razorpay.Client": _client("razorpay.Client", auth=("x", "y")),
    "square.Square": _client("square.Square", token="x"),
    "web3.Web3": _client("web3.Web3"),
    **{
        name: _in_loop(name)
        for name in expand(
            "kubernetes_asyncio.client.{ApiextensionsV1Api,AppsV1Api,BatchV1Api,"
            "CoordinationV1Api,CoreV1Api,CustomObjectsApi,NetworkingV1Api,"
            "RbacAuthorizationV1Api}"
        )
    },
    "redis.asyncio.client.PubSub": lambda: resolve("redis.asyncio.Redis")().pubsub(),
    "redis.asyncio.lock.Lock": lambda: resolve("redis.asyncio.Redis")().lock("x"),
    "redis.asyncio.Redis": _client("redis.asyncio.Redis"),
    "redis.asyncio.RedisCluster": _client("redis.asyncio.RedisCluster", host="x"),
}


def names_of(*tables: Mapping[str, Any]) -> Iterator[Tuple[str, Any]]:
    """Yield each name of the tables, brace groups expanded, with its value."""
    for table in tables:
        for names, value in table.items():
            for name in expand(names):
                yield name, value


def library(name: str) -> str:
    """Return the top level module of a name."""
    return name.partition(".")[0]


@lru_cache(maxsize=None)
def _module(name: str) -> Optional[ModuleType]:
    """Import a module; ``None`` where there is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name is not None and not f"{name}.".startswith(f"{error.name}."):
                raise NotInstalledError(error.name) from error
            return None
        except ImportError as error:
            raise NotInstalledError(name) from error
        except TypeError as error:
            # Another library has brought the same protocol buffers.
            if "descriptor pool" not in str(error):
                raise
            raise NotInstalledError(name) from error


def _prepare_django() -> None:
    """Give Django the settings without which its models cannot be imported."""
    settings = importlib.import_module("django.conf").settings
    if not settings.configured:
        settings.configure(
            INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"]
        )
        importlib.import_module("django").setup()


#: What has to be done once before a library can be looked at.
PREPARATIONS: Dict[str, Callable[[], None]] = {"django": _prepare_django}


@lru_cache(maxsize=None)
def resolve(name: str) -> Any:
    """Return the object of a qualified name, an ``Opaque`` for an instance's own.

    Raises ``NotInstalledError`` or ``MissingError``.
    """
    first, *rest = name.split(".")
    if not rest and hasattr(builtins, first):
        return getattr(builtins, first)
    found: Any = _module(first)
    if found is None:
        raise NotInstalledError(first)
    if first in PREPARATIONS:
        PREPARATIONS[first]()
    for index, part in enumerate(rest):
        if part == "*":
            return found
        so_far = ".".join([first, *rest[:index]])
        if so_far in EXAMPLES and inspect.isclass(found):
            found = _example(so_far)
        found = _member(found, part, so_far)
        if isinstance(found, Opaque):
            return found
    return found


@lru_cache(maxsize=None)
def _example(name: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return EXAMPLES[name]()


def _member(owner: Any, name: str, path: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if inspect.ismodule(owner):
            return _of_module(owner, name, path)
        static = inspect.getattr_static(owner, name, None)
        getter = getattr(static, "fget", None) or getattr(static, "func", None)
        if inspect.isclass(owner) and getter is not None:
            return _annotated(getter)
        found = getattr(owner, name, None)
        if found is not None:
            return found
        if inspect.isclass(owner) and _on_instances(owner, name):
            return Opaque("set on instances")
        raise MissingError(f"{path}.{name}")


def _of_module(owner: ModuleType, name: str, path: str) -> Any:
    try:
        return getattr(owner, name)
    except AttributeError:
        pass
    module = _module(f"{path}.{name}")
    if module is not None:
        return module
    if getattr(owner, "__file__", None) is None:
        raise NotInstalledError(f"{path}.{name}")
    raise MissingError(f"{path}.{name}")


def _annotated(getter: Callable[..., Any]) -> Any:
    """Return the class that a property says it gives."""
    try:
        hint = typing.get_type_hints(getter).get("return")
    except Exception:  # names that the library imports for type checkers alone
        return Opaque("a property")
    return hint if inspect.isclass(hint) else Opaque("a property")


@lru_cache(maxsize=None)
def _source(cls: type) -> str:
    try:
        return inspect.getsource(cls)
    except (OSError, TypeError):
        return ""


def _on_instances(owner: type, name: str) -> bool:
    """Say whether the class or a base of it sets an attribute on its instances."""
    for cls in owner.__mro__:
        if name in getattr(cls, "__annotations__", {}):
            return True
        slots = getattr(cls, "__slots__", ())
        if name in slots or name in getattr(cls, "model_fields", {}):
            return True
        source = _source(cls)
        if re.search(rf"\bself\.{name}\b[^=\n]*=[^=]", source):
            return True
    return False
