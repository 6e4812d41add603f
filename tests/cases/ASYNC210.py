# === the functions
import requests
import urllib.request
import urllib3
import httpx
import httpx2


async def main(url, path):
    requests.get(url)  # error: ASYNC210@5
    requests.post(url, json={})  # error: ASYNC210
    requests.put(url)  # error: ASYNC210
    requests.patch(url)  # error: ASYNC210
    requests.delete(url)  # error: ASYNC210
    requests.head(url)  # error: ASYNC210
    requests.options(url)  # error: ASYNC210
    requests.request("GET", url)  # error: ASYNC210
    requests.api.get(url)  # error: ASYNC210
    urllib.request.urlopen(url)  # error: ASYNC210
    urllib.request.urlretrieve(url, path)  # error: ASYNC210
    urllib3.request("GET", url)  # error: ASYNC210
    httpx.get(url)  # error: ASYNC210
    httpx.request("GET", url)  # error: ASYNC210
    httpx2.post(url)  # error: ASYNC210
    with httpx.stream("GET", url) as response:  # error: ASYNC210
        return response.status_code


# === the result's methods are part of the one fault
import requests
from urllib.request import urlopen


async def load(url):
    data = requests.get(url, timeout=5).json()  # error: ASYNC210@12
    requests.get(url).raise_for_status()  # error: ASYNC210@5
    body = urlopen(url).read()  # error: ASYNC210@12
    print(data, body)
    return (
        requests.get(url, timeout=5)  # error: ASYNC210@9
        .json()
        .get("a rather long name of a field that fills the whole line", {})
        .get("items")
    )


# === what these modules hold besides
import requests
import httpx
import urllib.parse
import urllib.request
import urllib3


async def main(url):
    session = requests.Session()
    session.headers.update({"User-Agent": "x"})
    session.mount("https://", requests.adapters.HTTPAdapter())
    prepared = requests.Request("GET", url).prepare()
    request = urllib.request.Request(url, method="PUT")
    limits = httpx.Timeout(5), httpx.Limits(), httpx.URL(url)
    client = httpx.Client(timeout=5)
    pool = urllib3.PoolManager()
    quoted = urllib.parse.quote(url), requests.utils.quote(url)
    ok = requests.codes.ok
    if ok:
        raise requests.exceptions.ConnectionError()
    return session, prepared, request, limits, client, pool, quoted


# === the async clients
import aiohttp
import httpx
from httpx import AsyncClient as Client


async def main(url, session: aiohttp.ClientSession):
    async with httpx.AsyncClient() as client:
        await client.get(url)  # ok
    async with Client() as other:
        await other.post(url)  # ok
    async with session.get(url) as response:  # ok
        return await response.json()


# === what only looks like them
import requests_async as requests
import aiohttp
from . import httpx
from .http import urlopen
from tests.fakes import urllib


async def main(url):
    requests.get(url)  # ok
    httpx.get(url)  # ok
    urlopen(url)  # ok
    urllib.request.urlopen(url)  # ok
    return await requests.get(url)  # ok


# === names that are bound here
import requests


async def parameter(requests, url):
    return requests.get(url)  # ok


async def batch(batches, url):
    for requests in batches:
        requests.get(url)  # ok


async def table():
    requests = {"a": 1}
    return requests.get("a")  # ok


async def comprehension(batches):
    return [requests.get("id") for requests in batches]  # ok


# === dotted imports bind their first part
import urllib.parse
import urllib.request
import requests.exceptions


async def main(url):
    requests.get(url)  # error: ASYNC210
    urllib.request.urlopen(url)  # error: ASYNC210
    return urllib.parse.urlsplit(url)


# === a dotted import with a name binds the last part
import urllib.request as requests
import urllib.request as urllib


async def main(url):
    requests.get(url)  # ok
    requests.urlopen(url)  # error: ASYNC210
    urllib.request.urlopen(url)  # ok


# === an optional dependency
try:
    import requests
except ImportError:
    requests = None


async def main(url):
    if requests is None:
        raise RuntimeError("install requests")
    return requests.get(url)  # error: ASYNC210


# === two libraries of one interface
try:
    import requests
except ImportError:
    import httpx as requests


async def main(url):
    return requests.get(url)  # ok


# === a constructor
import requests
from requests import Session, session
from requests.sessions import Session as Deep


async def main(url):
    first = requests.Session()
    first.get(url)  # error: ASYNC210@5
    second = Session()
    second.post(url)  # error: ASYNC210
    third = session()
    third.request("GET", url)  # error: ASYNC210
    fourth = Deep()
    fourth.send(url)  # error: ASYNC210
    requests.Session().get(url)  # error: ASYNC210@5
    with requests.Session() as fifth:
        fifth.get(url)  # error: ASYNC210
    if (sixth := Session()) is not None:
        sixth.put(url)  # error: ASYNC210
    again = first
    return again.delete(url)  # error: ASYNC210


# === a module's object
import requests

SESSION = requests.Session()
HOOKS = {}


async def main(url):
    HOOKS.get(url)  # ok
    return SESSION.get(url)  # error: ASYNC210


# === a module's object that is set later
from typing import Optional

import requests

_session: Optional[requests.Session] = None


def get_session() -> requests.Session:
    global _session
    if _session is None:
        _session = requests.Session()
    return _session


async def main(url):
    _session.get(url)  # error: ASYNC210
    return get_session().get(url)  # error: ASYNC210@12


# === a module's object that becomes another thing
import requests

session = requests.Session()


def configure(app):
    global session
    session = app.make_session()


async def main(url):
    return session.get(url)  # ok


# === parameter annotations
from typing import Optional, Union

import requests
from requests import Session
from typing_extensions import Annotated


async def plain(session: requests.Session, url: str):
    session.get(url)  # error: ASYNC210


async def text(session: "requests.Session", url: str):
    session.get(url)  # error: ASYNC210


async def optional(url: str, session: Optional[Session] = None):
    session.get(url)  # error: ASYNC210


async def text_optional(url: str, session: "Session | None" = None):
    session.get(url)  # error: ASYNC210


async def union(url: str, session: Union[None, Session] = None):
    session.get(url)  # error: ASYNC210


async def inside(url: str, session: Optional["Session"] = None):
    session.get(url)  # error: ASYNC210


async def annotated(url: str, session: Annotated[Session, "dependency"]):
    session.get(url)  # error: ASYNC210


async def implicit(url: str, session: Session = None):
    session.get(url)  # error: ASYNC210


async def keyword(url: str, *, session: Session):
    session.get(url)  # error: ASYNC210


# === the bar of 3.10 and the __future__ import
from __future__ import annotations

import requests


async def bar(session: requests.Session | None, url: str):
    session.get(url)  # error: ASYNC210


async def other(session: None | requests.Session, url: str):
    session.get(url)  # error: ASYNC210


# === annotations that say something else
from typing import Any, Callable, Dict, List, Type, Union

import httpx
import requests
from requests import Session


async def either(session: Union[Session, httpx.AsyncClient], url):
    session.get(url)  # ok


async def bar(session: "Session | httpx.AsyncClient", url):
    session.get(url)  # ok


async def anything(session: Any, url):
    session.get(url)  # ok


async def a_class(session: Type[Session], url):
    session.get(url)  # ok


async def factory(session: Callable[[], Session], url):
    session.get(url)  # ok


async def table(sessions: Dict[str, Session], url):
    sessions.get(url)  # ok


async def lists(sessions: List[Session], url):
    sessions.get(url)  # ok


async def star(*sessions: Session, **named: Session):
    sessions.get("a")  # ok
    named.get("a")  # ok


async def nothing(session: "", url):
    session.get(url)  # ok


async def broken(session: "Session[", url):
    session.get(url)  # ok


# === annotations are read outside of the function
import requests
from requests import Session


async def main(Session: Session, url):
    Session.get(url)  # error: ASYNC210


async def second(requests: requests.Session, url):
    requests.get(url)  # error: ASYNC210


async def third(requests, session: requests.Session, url):
    session.get(url)  # error: ASYNC210
    requests.get(url)  # ok


# === imports for type checking count for annotations
from typing import TYPE_CHECKING
import typing

if TYPE_CHECKING:
    from requests import Session
if typing.TYPE_CHECKING:
    import requests


async def main(session: "Session", other: "requests.Session", url: str):
    session.get(url)  # error: ASYNC210
    other.get(url)  # error: ASYNC210


# === an annotation that another class of that name answers
from requests import Session
from app import Session


async def main(session: Session, url):
    session.get(url)  # ok


# === annotated variables
import requests


async def main(pool, url):
    session: requests.Session = pool.checkout()
    session.get(url)  # error: ASYNC210
    late: requests.Session
    late = pool.checkout()
    late.get(url)  # error: ASYNC210
    unknown = pool.checkout()
    unknown.get(url)  # ok


# === bindings that do not agree
import httpx
import requests

from app import make


async def two(url):
    session = requests.Session()
    session = httpx.AsyncClient()
    await session.get(url)  # ok
    return session.get(url)  # ok


async def branches(url, fast):
    if fast:
        session = requests.Session()
    else:
        session = make()
    return session.get(url)  # ok


async def choice(url, fast):
    session = requests.Session() if fast else make()
    return session.get(url)  # ok


async def parameter(url, session):
    session = session or requests.Session()
    return session.get(url)  # ok


async def left_out(url, session=None):
    session = session or requests.Session()
    return session.get(url)  # error: ASYNC210


async def rebound(url, session: requests.Session):
    session = session.cookies
    return session.get(url)  # ok


async def unpacked(url):
    session = requests.Session()
    session, other = make()
    return session.get(url), other  # ok


async def loops(url, sessions):
    session = requests.Session()
    for session in sessions:
        session.get(url)  # ok


async def caught(url):
    session = requests.Session()
    try:
        await make(url)
    except OSError as session:
        session.get(url)  # ok


async def nested(url):
    session = requests.Session()

    def change():
        nonlocal session
        session = make()

    change()
    return session.get(url)  # ok


# === bindings that agree, None apart
import requests


async def main(url, fast):
    session = None
    if fast:
        session = requests.Session()
    else:
        session = requests.session()
    return session.get(url)  # error: ASYNC210


# === attributes of self
import requests


class Api:
    timeout = 5
    shared = requests.Session()
    declared: requests.Session

    def __init__(self, base):
        self.base = base
        self.session = requests.Session()
        self.lazy = None
        self.settings = {}
        self.annotated: "requests.Session" = base.checkout()

    def open(self):
        self.lazy = requests.Session()

    async def fetch(self, path):
        self.session.get(self.base + path)  # error: ASYNC210
        self.lazy.get(path)  # error: ASYNC210
        self.annotated.get(path)  # error: ASYNC210
        self.declared.get(path)  # error: ASYNC210
        self.shared.get(path)  # error: ASYNC210
        self.settings.get(path)  # ok
        self.base.get(path)  # ok
        self.missing.get(path)  # ok

        async def nested():
            self.session.get(path)  # error: ASYNC210

        return nested

    @classmethod
    async def ping(cls, path):
        cls.shared.get(path)  # error: ASYNC210
        cls.session.mount(path)

    @staticmethod
    async def static(self, path):
        self.session.get(path)  # ok


# === attributes assigned from an annotated parameter
import requests


class Api:
    def __init__(self, session: requests.Session, other, callback):
        self.session = session
        self.other = other
        self.callback = callback

    async def fetch(self, path):
        self.session.get(path)  # error: ASYNC210
        self.other.get(path)  # ok
        self.callback.get(path)  # ok


# === attributes of visible base classes
import httpx
import requests

from app import Framework


class Base:
    def __init__(self):
        self.session = requests.Session()
        self.client = requests.Session()


class Api(Base):
    async def fetch(self, url):
        self.session.get(url)  # error: ASYNC210


class Changed(Base):
    def __init__(self):
        super().__init__()
        self.client = httpx.AsyncClient()

    async def fetch(self, url):
        return await self.client.get(url), self.client.get(url)  # ok


class Plugin(Framework):
    def __init__(self):
        self.own = requests.Session()

    async def fetch(self, url):
        self.own.get(url)  # error: ASYNC210
        self.session.get(url)  # ok


class Unrelated:
    async def fetch(self, url):
        self.session.get(url)  # ok


# === attributes that are set to two things
import httpx
import requests


class Api:
    def __init__(self, fast):
        if fast:
            self.session = requests.Session()
        else:
            self.session = httpx.AsyncClient()

    async def fetch(self, url):
        self.session.get(url)  # ok


class Injected:
    def __init__(self):
        self.session = requests.Session()

    def use(self, session):
        self.session = session

    async def fetch(self, url):
        self.session.get(url)  # ok


class Method:
    session = requests.Session()

    def session(self):
        return {}

    async def fetch(self, url):
        self.session.get(url)  # ok


# === attributes that are set from outside
from unittest.mock import MagicMock

import requests


class Api:
    def __init__(self):
        self.session = requests.Session()

    async def fetch(self, url):
        self.session.get(url)  # ok


def make():
    api = Api()
    api.session = MagicMock()
    return api


# === attributes that are set on the class from outside
import requests

from app import fake


class Api:
    session = requests.Session()

    async def fetch(self, url):
        self.session.get(url)  # ok


Api.session = fake

# === attributes of an object of this module
import requests


class Api:
    def __init__(self):
        self.session = requests.Session()
        self.cache = {}


API = Api()


class Owner:
    def __init__(self):
        self.api = Api()

    async def run(self, api: "Api", other, url):
        self.api.session.get(url)  # error: ASYNC210
        api.session.get(url)  # error: ASYNC210
        API.session.get(url)  # error: ASYNC210
        other.session.get(url)  # ok
        self.api.cache.get(url)  # ok


# === properties and return annotations
import requests

from app import pool


class Api:
    @property
    def session(self) -> requests.Session:
        return pool.session

    @property
    def unknown(self):
        return pool.session

    def checkout(self) -> "requests.Session":
        return pool.session

    async def fetch(self, url):
        self.session.get(url)  # error: ASYNC210
        self.checkout().get(url)  # error: ASYNC210
        self.unknown.get(url)  # ok
        self.checkout.get(url)  # ok


def make() -> requests.Session:
    return pool.session


def unannotated():
    return pool.session


async def main(url):
    session = make()
    session.get(url)  # error: ASYNC210
    with make() as entered:
        entered.get(url)  # error: ASYNC210
    unannotated().get(url)  # ok


# === a return annotation under a decorator that is not known says nothing
import requests

from app import pool, pooled


@pooled
def make() -> requests.Session:
    return pool.session


async def main(url):
    session = make()
    return session.get(url)  # ok


# === an awaited factory
import asyncio

import requests


async def make() -> requests.Session:
    await asyncio.sleep(0)
    return requests.Session()


async def table() -> "dict[str, str]":
    await asyncio.sleep(0)
    return {}


class Api:
    async def connect(self) -> "requests.Session | None":
        await asyncio.sleep(0)
        return requests.Session()

    async def fetch(self, url):
        session = await self.connect()
        session.get(url)  # error: ASYNC210
        (await make()).get(url)  # error: ASYNC210
        (await table()).get(url)  # ok


# === an async context manager of this module
from contextlib import asynccontextmanager
from typing import AsyncIterator

import httpx
import requests


@asynccontextmanager
async def by_value():
    session = requests.Session()
    try:
        yield session
    finally:
        session.close()


@asynccontextmanager
async def by_annotation(pool) -> AsyncIterator[requests.Session]:
    async with pool.take() as session:
        yield session


@asynccontextmanager
async def modern():
    async with httpx.AsyncClient() as client:
        yield client


async def main(url, pool):
    async with by_value() as first:
        first.get(url)  # error: ASYNC210
    async with by_annotation(pool) as second, modern() as third:
        second.get(url)  # error: ASYNC210
        await third.get(url)  # ok
    async with pool.take() as fourth:
        fourth.get(url)  # ok


# === subclasses of the library's class
import requests


class ApiSession(requests.Session):
    async def refresh(self, url):
        self.get(url)  # error: ASYNC210


class Overridden(requests.Session):
    def get(self, url):
        return self.cache[url]

    async def refresh(self, url):
        self.get(url)  # ok
        self.post(url)  # error: ASYNC210


async def main(url, own: ApiSession):
    own.get(url)  # error: ASYNC210
    Overridden().get(url)  # ok


# === receivers that have nothing to do with it
import requests
from fastapi import Request
from fastapi.testclient import TestClient


async def view(request: Request, session, cache, app):
    request.session.get("user")  # ok
    session.get("user")  # ok
    cache.get("key")  # ok
    client = TestClient(app)
    client.get("/")  # ok
    return requests, request.headers.get("x")  # ok


# === contexts
import asyncio
from concurrent.futures import ThreadPoolExecutor

import requests

POOL = ThreadPoolExecutor()
SESSION = requests.Session()


def sync(url):
    return requests.get(url), SESSION.get(url)  # ok


async def main(urls):
    def one(url):
        return SESSION.get(url)  # ok

    await asyncio.to_thread(one, urls[0])
    await asyncio.to_thread(requests.get, urls[0])  # ok
    await asyncio.to_thread(SESSION.get, urls[0])  # ok
    await asyncio.to_thread(lambda: requests.get(urls[0]).json())  # ok
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(POOL, requests.get, urls[0])  # ok
    lazy = (requests.get(u) for u in urls)  # ok
    pages = [requests.get(u) for u in urls]  # error: ASYNC210
    first = (p for p in requests.get(urls[0]).json())  # error: ASYNC210
    return lazy, pages, first


# === handed to the loop
import asyncio

import requests


async def upload(data):
    await asyncio.sleep(0)
    return data


async def main(session: requests.Session, url):
    await session.get(url)  # ok
    await asyncio.gather(session.get(url), session.get(url + "/2"))  # ok
    await asyncio.gather(*(session.get(url), session.get(url + "/2")))  # ok
    first = asyncio.create_task(session.get(url))  # ok
    second = asyncio.ensure_future(session.get(url))  # ok
    await upload(requests.get(url).content)  # error: ASYNC210@18
    return await first, await second


# === callbacks of the loop
import asyncio

import requests


class Heartbeat:
    def __init__(self, url):
        self.url = url
        self.session = requests.Session()
        self.loop = asyncio.get_running_loop()

    def start(self):
        self.handle = self.loop.call_later(5, self.beat)

    def beat(self):
        self.session.post(self.url)  # error: ASYNC210
        self.handle = self.loop.call_later(5, self.beat)


# === aliases of the class, private attributes, lambdas and closures
import requests

Http = requests.Session


class Api:
    def __init__(self):
        self.__session = Http()
        self._other: Http = None

    async def fetch(self, url):
        self.__session.get(url)  # error: ASYNC210
        self._other.get(url)  # error: ASYNC210

        def later():
            return self.__session.get(url)  # ok

        return later, lambda: self._other.get(url)  # ok


async def outer(url):
    session = Http()

    async def inner():
        session.get(url)  # error: ASYNC210

    async def own(session):
        session.get(url)  # ok

    return inner, own


# === a default value does not say what callers hand over
import requests


async def main(url, session=requests.Session()):
    return session.get(url)  # ok


# === definitions that go round in circles
import requests


class Api(Api):
    async def fetch(self, url):
        self.session.get(url)  # ok


class First(Second):
    session = None


class Second(First):
    async def fetch(self, url):
        self.session.get(url)  # ok


async def main(url):
    one = two
    two = one
    one.get(url)  # ok
    three = three
    three.get(url)  # ok
    four = four.parent
    four.get(url)  # ok


def again():
    return again()


async def more(url, this: "more"):
    again().get(url)  # ok
    this.get(url)  # ok
    (lambda: requests).get(url)  # ok


# === a name that is bound in one branch only
import requests


async def main(url, fast):
    if fast:
        session = requests.Session()
    session.get(url)  # error: ASYNC210


# === types of names in other scopes
import requests

session = requests.Session()


class Api:
    session = {}

    async def fetch(self, url):
        session.get(url)  # error: ASYNC210
        self.session.get(url)  # ok


def other(session):
    async def fetch(url):
        session.get(url)  # ok

    return fetch


async def comprehension(sessions, url):
    [session.get(url) for session in sessions]  # ok
    return [session.get(u) for u in url]  # error: ASYNC210

# === handed to asyncio in other ways
import asyncio

import requests


async def main(group, urls, session: requests.Session):
    group.create_task(requests.get(urls[0]))  # ok
    await asyncio.gather(*[requests.get(url) for url in urls])  # ok
    await (requests.get(urls[0]) if urls else requests.post("x"))  # ok
    async with session.get(urls[0]):  # ok
        pass


# === types told in many ways
from __future__ import annotations

import typing
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Annotated, ClassVar, Generic, NamedTuple, Optional, TypeVar, Union, cast

import requests

S = TypeVar("S", bound=requests.Session)
Http = requests.Session
MaybeHttp = Optional[requests.Session]


class Deps(NamedTuple):
    http: requests.Session
    name: str


@dataclass
class App:
    http: requests.Session = field(init=False)
    shared: ClassVar[requests.Session] = requests.Session()

    def __post_init__(self):
        self.http = requests.Session()

    async def go(self):
        self.http.get("x")  # error: ASYNC210
        App.shared.get("x")  # error: ASYNC210
        self.shared.post("x")  # error: ASYNC210

    @cached_property
    def other(self) -> Http:
        return requests.Session()

    async def use(self):
        self.other.get("x")  # error: ASYNC210


class Session2(requests.Session):
    def request(self, *args, **kwargs):
        kwargs.setdefault("timeout", 3)
        return super().request(*args, **kwargs)


async def f(a: Http, b: MaybeHttp, c: Annotated[requests.Session, "x"], d: Deps, e: Union[None, "requests.Session"]):
    a.get("x")  # error: ASYNC210
    if b:
        b.get("x")  # error: ASYNC210
    c.get("x")  # error: ASYNC210
    d.http.get("x")  # error: ASYNC210
    if e is not None:
        e.get("x")  # error: ASYNC210
    cast(requests.Session, d).get("x")  # error: ASYNC210
    with closing(requests.Session()) as s:
        s.get("x")  # error: ASYNC210
    http, name = d
    http.get(name)  # error: ASYNC210
    Session2().get("x")  # error: ASYNC210
    x: requests.Session
    x = typing.cast("requests.Session", None)
    x.get("y")  # error: ASYNC210


async def g(s: S) -> S:
    s.get("x")  # error: ASYNC210
    return s


async def many(*sessions: requests.Session, **named: requests.Session):
    for s in sessions:
        s.get("x")  # error: ASYNC210
    named["a"].get("x")  # error: ASYNC210
    pairs = list(zip(sessions, "ab"))
    for s, _ in pairs:
        s.get("x")  # error: ASYNC210
    first, *_ = sessions
    sessions[0].get("x")  # error: ASYNC210
    [s.get("x") for s in sessions if s]  # error: ASYNC210
    by = {n: s for n, s in named.items()}
    by["x"].get("x")  # error: ASYNC210
    return first


# === set from outside: unknown
from unittest.mock import MagicMock

import requests


class Api:
    def __init__(self, factory):
        self.session = factory()
        self.other = requests.Session()

    async def go(self):
        self.session.get("x")  # ok
        self.other.get("x")  # ok


def patch(api: Api):
    api.other = MagicMock()


# === an async factory, awaited
import requests


async def make() -> requests.Session:
    return requests.Session()


class Pool:
    async def acquire(self) -> "requests.Session":
        return requests.Session()

    async def __aenter__(self) -> requests.Session:
        return requests.Session()

    async def __aexit__(self, *e): ...


async def f(pool: Pool):
    (await make()).get("x")  # error: ASYNC210
    s = await pool.acquire()
    s.get("x")  # error: ASYNC210
    async with pool as t:
        t.get("x")  # error: ASYNC210
    if (u := await make()).headers:
        u.get("x")  # error: ASYNC210


# === what an async context manager of this project yields
from contextlib import asynccontextmanager, contextmanager

import requests


@asynccontextmanager
async def session():
    s = requests.Session()
    try:
        yield s
    finally:
        s.close()


@contextmanager
def sync_session():
    with requests.Session() as s:
        yield s


async def f():
    async with session() as s:
        s.get("x")  # error: ASYNC210
    with sync_session() as t:
        t.get("x")  # error: ASYNC210


# === by way of functools.partial
import asyncio
from functools import partial

import requests


async def main(urls):
    get = partial(requests.get, timeout=3)
    pages = [get(url) for url in urls]  # error: ASYNC210
    pages += [await asyncio.to_thread(get, url) for url in urls]  # ok
    return pages


# === a partial in a variable with an annotation
import asyncio
from functools import partial
from typing import Callable

import requests


async def fetch(urls):
    get: Callable = partial(requests.get, timeout=5)
    return [get(url) for url in urls]  # error: ASYNC210


async def fetch_in_threads(urls):
    get: Callable = partial(requests.get, timeout=5)
    return [await asyncio.to_thread(get, url) for url in urls]  # ok


# === annotations that say nothing: Any
import typing
from typing import Any, Optional

import httpx
import requests


class Service:
    limit: Any = None

    def __init__(self, given: Any, is_async: bool):
        self._made: Any = None
        self._maybe: Optional[Any] = None
        self._new: "typing.Any | None" = None
        self._given: Any = given
        self._both: Any = None
        if is_async:
            self._both = httpx.AsyncClient()
        else:
            self._both = requests.Session()

    def made(self) -> Any:
        if self._made is None:
            self._made = requests.Session()
        return self._made

    def maybe(self) -> Optional[Any]:
        return httpx.Client()

    def other(self) -> typing.Any:
        return httpx.AsyncClient()

    async def ask(self):
        self.made().get("/")  # error: ASYNC210
        self._made.get("/")  # error: ASYNC210
        self.maybe().get("/")  # error: ASYNC212
        local: Any = requests.Session()
        local.get("/")  # error: ASYNC210
        await self.other().get("/")  # ok
        self._maybe.get("/")  # ok
        self._new.get("/")  # ok
        self._given.get("/")  # ok
        self._both.get("/")  # ok
        self.limit.get("/")  # ok


def opened(path: str) -> "Any":
    return requests.Session()


async def through(path):
    opened(path).get("/")  # error: ASYNC210


# === tokens that a session fetches
from authlib.integrations.httpx_client import AsyncOAuth2Client
from requests_oauthlib import OAuth2Session


async def log_in(code):
    session = OAuth2Session("id", redirect_uri="https://here")
    url, state = session.authorization_url("https://there")  # ok
    session.fetch_token("https://there/token", code=code)  # error: ASYNC210
    session.get("https://there/me")  # error: ASYNC210
    await AsyncOAuth2Client("id").fetch_token("https://there/token", code=code)  # ok
    return url, state


# === what stands in for a parameter that the code asks what it is
import httpx
import requests


async def asked(url, session=None):
    session = session or requests.Session()
    if isinstance(session, httpx.AsyncClient):
        return await session.get(url)  # ok
    return session.get(url)  # ok


# === what all callers give
import asyncio

import aiohttp
import requests

registry = []


async def first(session, url):
    await asyncio.sleep(1)
    return session.get(url, timeout=3).json()  # error: ASYNC210


async def second(url, *, session=None, depth=0):
    if depth < 3:
        await second(url, session=session, depth=depth + 1)
    return session.get(url, timeout=3).json()  # error: ASYNC210


async def either(session):
    return session.get("https://example.org/", timeout=3)  # ok


async def handed_on(session):
    return session.get("https://example.org/", timeout=3)  # ok


async def registered(session):
    return session.get("https://example.org/", timeout=3)  # ok


@registry.append
async def decorated(session):
    return session.get("https://example.org/", timeout=3)  # ok


async def unknown(session):
    return session.get("https://example.org/", timeout=3)  # ok


async def by_options(session=None, **options):
    return session.get("https://example.org/", timeout=3)  # ok


async def never_called(session):
    return session.get("https://example.org/", timeout=3)  # ok


async def for_all(sessions):
    for session in sessions:
        session.get("https://example.org/", timeout=3)  # ok


async def often(session):
    return session.get("https://example.org/", timeout=3)  # ok


class Client:
    async def fetch(self, session):
        return session.get("https://example.org/", timeout=3)  # error: ASYNC210

    async def run(self):
        with requests.Session() as session:
            await self.fetch(session), await self.fetch(session=session)

    async def fetch_once(self, session):
        return session.get("https://example.org/", timeout=3)  # ok

    def registered(self, session):
        session.get("https://example.org/", timeout=3)

    async def run_once(self, client):
        with requests.Session() as session:
            await self.fetch_once(session)
            await client.fetch_once(None)
            self.registered(session)  # ok
            registry.append(self.registered)


if registry:

    async def twice(session):
        return session.get("https://example.org/", timeout=3)  # ok

else:

    async def twice(session):
        return session.get("https://example.org/", timeout=3)  # ok


async def main(other, options):
    with requests.Session() as session:
        await first(session, "https://example.org/")
        await asyncio.gather(first(session, "/a"), first(session, "/b"))
        await second("https://example.org/", session=session)
        await either(session)
        async with aiohttp.ClientSession() as asynchronous:
            await either(asynchronous)
        await handed_on(session)
        other(handed_on)
        await registered(session)
        registry.append(registered)
        await decorated(session)
        await unknown(session)
        await unknown(other)
        await by_options(**options)
        await for_all([session])
        await Client().fetch(session), await Client.fetch(Client(), session)
        await twice(session)
        for _ in range(3):
            await often(session), await often(session), await often(session)
            await often(session), await often(session), await often(session)
            await often(session), await often(session), await often(session)
            await often(session), await often(session), await often(session)
            await often(session), await often(session), await often(session)
            await often(session), await often(session), await often(session)
            await often(session), await often(session), await often(session)
