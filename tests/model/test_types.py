"""What expressions are: ``value``, ``type_of`` and ``is_instance``."""

from __future__ import annotations

import ast

import pytest

from . import asking

CONSTRUCTORS = {
    "literals": """
        probe("a")  # a str
        probe(b"a")  # a bytes
        probe(1)  # a int
        probe(None)  # a None
        probe(...)  # a ellipsis
        probe(f"{1}")  # a str
        probe([1, 2])  # a list[int]
        probe([1, "a"])  # a list[?]
        probe([*[1], 2])  # a list[int]
        probe({1, 2})  # a set[int]
        probe((1, "a"))  # a tuple[int, str]
        probe((*[], "a"))  # ?
        probe({1: "a"})  # a dict[?, str]
        probe([x for x in [1]])  # a list[int]
        probe({x for x in [1]})  # a set[int]
        probe(x for x in [1])  # a iterable[int]
        probe({x: "a" for x in [1]})  # a dict[int, str]
        probe(lambda: 1)  # def lambda
        probe(not 1)  # ?
        probe(1 < 2)  # ?
    """,
    "constructors": """
        import requests, subprocess
        probe(requests.Session())  # a requests.Session
        probe(requests.session())  # a requests.Session
        probe(somewhere.Thing())  # ?
        probe(subprocess.unknown())  # ?
        class C: ...
        probe(C())  # just a .C
        probe(C)  # class C
        probe(C[int]())  # just a .C
    """,
    "walrus": """
        import requests
        if (session := requests.Session()):
            probe(session)  # a requests.Session
        probe((other := requests.Session()))  # a requests.Session
    """,
    "choices": """
        import requests
        probe(requests.Session() if ok else requests.session())  # a requests.Session
        probe(requests.Session() if ok else None)  # a requests.Session
        probe(requests.Session() if ok else 1)  # ?
        probe(given or requests.Session())  # ?
        probe(None or requests.Session())  # a requests.Session
    """,
    "bindings that disagree are unknown": """
        import requests
        def function(ok):
            if ok:
                session = requests.Session()
            else:
                session = 1
            probe(session)  # ?
            if ok:
                other = requests.Session()
            else:
                other = None
            probe(other)  # a requests.Session
    """,
    "bindings that agree on a base class": """
        import requests, smtplib, ssl
        from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
        def function(ok, given: Executor):
            server = smtplib.SMTP_SSL() if ok else smtplib.SMTP()
            probe(server)  # a smtplib.SMTP
            pool = ThreadPoolExecutor() if ok else ProcessPoolExecutor()
            probe(pool)  # a concurrent.futures.Executor
            probe(given or ThreadPoolExecutor())  # a concurrent.futures.Executor
            probe(server if ok else pool)  # ?
            probe([server, pool])  # a list[?]
    """,
    "operators": """
        from pathlib import Path
        probe(Path("a") / "b")  # a pathlib.Path
        probe("a" / Path("b"))  # a pathlib.Path
        probe("a" / "b")  # ?
        probe("a" + "b")  # a str
        probe("a" + 1)  # ?
        probe(unknown + 1)  # ?
        probe(2 * 2)  # ?
        probe([Path()] * 2)  # a list[pathlib.Path]
        probe({1} | {2})  # a set[int]
        probe({1} | unknown)  # ?
        probe({1} & {2})  # ?
        class Query:
            def __add__(self, other) -> "Query": ...
            def __rshift__(self, other): ...
            __or__ = unknown
        probe(Query() + 1)  # a .Query
        probe(Query() >> 1)  # ?
        probe(Query() | 1)  # ?
        probe(Query() - 1)  # ?
        probe(Query() * 1)  # ?
        path = Path()
        path /= "a"
        probe(path)  # a pathlib.Path
        text = "a"
        text += "b"
        probe(text)  # a str
        text -= "b"
        probe(text)  # ?
        unknown += 1
        probe(unknown)  # ?
    """,
    "subscripts": """
        from pathlib import Path
        from pymongo import MongoClient
        paths = [Path()]
        probe(paths[0])  # a pathlib.Path
        probe(paths[1:])  # a list[pathlib.Path]
        probe([][0])  # ?
        probe({"a": Path()}["a"])  # a pathlib.Path
        probe((1, Path())[1])  # a pathlib.Path
        probe((1, Path())[2])  # ?
        probe((1, Path())[index])  # ?
        probe((1, Path())["a"])  # ?
        probe(MongoClient()["db"])  # a pymongo.database.Database
        probe("abc"[0])  # ?
        probe(unknown[0])  # ?
        probe(list()[0])  # ?
    """,
    "subscripts of own objects": """
        from pathlib import Path
        from typing import NamedTuple, TypedDict
        import typing_extensions
        class Files:
            def __getitem__(self, name: str) -> Path: ...
        class Keys(TypedDict):
            path: Path
        class MoreKeys(Keys, total=False):
            other: str
        class Others(typing_extensions.TypedDict):
            path: Path
        class Pair(NamedTuple):
            path: Path
            number: int
        def use(files: Files, keys: MoreKeys, others: Others, pair: Pair, key: str):
            probe(files["a"])  # a pathlib.Path
            probe(keys["path"])  # a pathlib.Path
            probe(keys["other"])  # a str
            probe(keys[key])  # ?
            probe(keys[1])  # ?
            probe(others["path"])  # a pathlib.Path
            probe(pair[0])  # a pathlib.Path
            probe(pair[1])  # a int
            probe(pair[2])  # ?
            probe(pair[key])  # ?
    """,
    "builtins": """
        from pathlib import Path
        import copy
        paths = [Path()]
        probe(list(paths))  # a list[pathlib.Path]
        probe(sorted(paths))  # a list[pathlib.Path]
        probe(list())  # a list[Never]
        probe(next(iter(paths)))  # a pathlib.Path
        probe(enumerate(paths))  # a iterable[tuple[int, pathlib.Path]]
        probe(zip(paths, [1]))  # a iterable[tuple[pathlib.Path, int]]
        probe(copy.copy(paths))  # a list[pathlib.Path]
        probe(paths.pop())  # a pathlib.Path
        probe(paths.copy())  # a list[pathlib.Path]
        probe(paths.index(1))  # ?
        probe(unknown.pop())  # ?
        by_name = {"a": Path()}
        probe(by_name.get("a"))  # a pathlib.Path
        probe(by_name.values())  # a iterable[pathlib.Path]
        probe(by_name.items())  # a iterable[tuple[?, pathlib.Path]]
        probe({Path()}.pop())  # a pathlib.Path
        probe(by_name.popitem())  # a tuple[?, pathlib.Path]
        probe({**by_name, "b": Path()})  # a dict[?, pathlib.Path]
        probe({**by_name, "b": 1})  # a dict[?, ?]
        probe({**unknown, "b": 1})  # a dict[?, ?]
        probe({**paths})  # a dict[?, ?]
        probe(dict(zip("ab", paths)))  # a dict[?, pathlib.Path]
        probe(dict(zip("ab", paths, paths)))  # a dict
        probe(dict(zip("ab", paths), c=1))  # a dict
        probe(dict(unknown))  # a dict
        probe(dict.fromkeys(["a"], Path()))  # a dict[str, pathlib.Path]
        probe(dict.fromkeys(["a"]))  # a dict[str, ?]
        probe(copy.replace(paths[0]))  # a pathlib.Path
    """,
    "functions about collections": """
        from contextvars import ContextVar
        from pathlib import Path
        import dataclasses, heapq, itertools, random
        paths = [Path()]
        probe(itertools.chain(paths, {Path()}))  # a iterable[pathlib.Path]
        probe(itertools.chain(paths, [1]))  # a iterable[?]
        probe(itertools.islice(paths, 2))  # a iterable[pathlib.Path]
        probe(itertools.cycle(paths))  # a iterable[pathlib.Path]
        probe(itertools.takewhile(len, paths))  # a iterable[pathlib.Path]
        probe(itertools.product(paths, [1]))  # a iterable[tuple[pathlib.Path, int]]
        probe(heapq.heappop(paths))  # a pathlib.Path
        probe(random.choice(paths))  # a pathlib.Path
        probe(random.sample(paths, 1))  # a list[pathlib.Path]
        current: ContextVar[Path] = ContextVar("current")
        probe(current.get())  # a pathlib.Path
        @dataclasses.dataclass
        class C: ...
        probe(dataclasses.replace(C()))  # just a .C
    """,
}

ANNOTATIONS = {
    "parameters": """
        from requests import Session
        from typing import Optional, Union, Annotated, Final, Any
        def function(a: Session, b: Optional[Session], c: Union[Session, None],
                     d: Annotated[Session, "x"], e: "Session", f: "Optional[Session]",
                     g: Any, h: Union[Session, int], *rest: Session, i: Session = None,
                     j: "not code (", k: "", l: 1, **more: Session):
            probe(a)  # a requests.Session
            probe(b)  # a requests.Session
            probe(c)  # a requests.Session
            probe(d)  # a requests.Session
            probe(e)  # a requests.Session
            probe(f)  # a requests.Session
            probe(g)  # ?
            probe(h)  # ?
            probe(rest)  # a list[requests.Session]
            probe(i)  # a requests.Session
            probe(j)  # ?
            probe(k)  # ?
            probe(l)  # ?
            probe(more)  # a dict[str, requests.Session]
    """,
    "unions by a bar": """
        from requests import Session
        def function(a: Session | None, b: None | Session, c: Session | int, d: None,
                     e: Session & None):
            probe(a)  # a requests.Session
            probe(b)  # a requests.Session
            probe(c)  # ?
            probe(d)  # a None
            probe(e)  # ?
    """,
    "variables": """
        from requests import Session
        from typing import Final, ClassVar
        a: Session = make()
        b: Final = Session()
        c: Final
        d: unknown
        probe(a)  # a requests.Session
        probe(b)  # a requests.Session
        probe(c)  # ?
        probe(d)  # ?
        class C:
            e: ClassVar[Session]
            def method(self):
                probe(self.e)  # a requests.Session
                self.f: Session = make()
                probe(self.f)  # a requests.Session
    """,
    "a declared variable keeps its type": """
        from requests import Session
        def function(ok):
            session: Session
            session = make()
            probe(session)  # a requests.Session
            other: unknown = 1
            other = make()
            probe(other)  # a int
    """,
    "classes of the project": """
        from typing import Generic, TypeVar, List
        class C: ...
        def function(a: C, b: "C", c: "Later", d: List[C], e: C[int]):
            probe(a)  # a .C
            probe(b)  # a .C
            probe(c)  # a .Later
            probe(d)  # a list[a .C]
            probe(e)  # a .C
        class Later: ...
    """,
    "containers": """
        from typing import List, Dict, Set, Tuple, Iterable, Sequence, Mapping, Type
        from typing import Literal, Deque
        import collections, asyncio, subprocess
        Popen = subprocess.Popen
        def function(a: List[Popen], b: "list[Popen]", c: Dict[str, Popen],
                     d: Set[Popen], e: Tuple[str, Popen], f: Tuple[Popen, ...],
                     g: Iterable[Popen],
                     h: Sequence[Popen], i: Mapping[str, Popen], j: Type[Popen],
                     k: asyncio.Queue[Popen], l: List, m: Dict, n: Iterable, o: Set,
                     p: Tuple[()], q: Literal["a"], r: collections.deque[Popen],
                     s: Deque, t: 1[2], u: collections.deque):
            probe(a)  # a list[subprocess.Popen]
            probe(b)  # a list[subprocess.Popen]
            probe(c)  # a dict[str, subprocess.Popen]
            probe(d)  # a set[subprocess.Popen]
            probe(e)  # a tuple[str, subprocess.Popen]
            probe(f)  # a list[subprocess.Popen]
            probe(g)  # a iterable[subprocess.Popen]
            probe(h)  # a list[subprocess.Popen]
            probe(i)  # a dict[str, subprocess.Popen]
            probe(j)  # () -> a subprocess.Popen
            probe(k)  # a asyncio.Queue[subprocess.Popen]
            probe(l)  # a list
            probe(m)  # a dict
            probe(n)  # a iterable
            probe(o)  # a set
            probe(p)  # a tuple
            probe(q)  # ?
            probe(r)  # a list[subprocess.Popen]
            probe(s)  # a list
            probe(t)  # ?
            probe(u)  # a list
    """,
    "types of classes": """
        class C: ...
        def function(a: type[C], b: type[unknown]):
            probe(a)  # class C
            probe(a())  # just a .C
            probe(b)  # ?
    """,
    "callables": """
        from typing import Awaitable, Callable, Coroutine, Any, Optional, Union
        def function(a: Callable[[], str], b: Callable[..., Awaitable[str]],
                     c: Callable[..., Coroutine[Any, Any, str]], d: Callable,
                     e: Callable[[], Optional[Awaitable[str]]],
                     f: Callable[[], "Awaitable[str] | None"],
                     g: Callable[[], Awaitable[str] | None]):
            probe(a())  # a str
            probe(b())  # awaitable -> a str
            probe(c())  # coroutine -> a str
            probe(d)  # ?
            probe(e())  # ?
            probe(f())  # ?
            probe(g())  # ?
    """,
    "type aliases": """
        from typing import Awaitable, Callable, List, Optional, TypeAlias, TypeVar
        import requests
        Many = List[requests.Session]
        One: TypeAlias = Optional[requests.Session]
        Only: TypeAlias = requests.Session
        Quoted: TypeAlias = "requests.Session"
        Empty: TypeAlias
        Other: str = Optional[requests.Session]
        Plain = requests.Session
        Own = List["Own"]
        Handler = Callable[[], Awaitable[int]]
        Maybe = Optional[Awaitable[int]]
        first, Second = 1, List[int]
        third, Fourth = pair()
        def Function(): ...
        T = TypeVar("T", bound=requests.Session)
        U = TypeVar("U", covariant=True, bound="List[int]")
        V = TypeVar("V")
        W = TypeVar("W", bound="W")
        X = TypeVar("X", bound=X)
        Made = make(bound=int)
        def function(a: Many, b: One, c: Other, d: Plain, e: Own, f: Handler, g: Maybe,
                     h: Callable[[], Maybe], i: Second, j: Function, k: T, l: U, m: V,
                     n: W, o: X, p: Callable[[], W], q: Callable[[], X], r: Made,
                     s: Fourth, t: Only, u: Quoted, v: Empty):
            probe(a)  # a list[requests.Session]
            probe(b)  # a requests.Session
            probe(c)  # ?
            probe(d)  # a requests.Session
            probe(e)  # a list[list]
            probe(f())  # awaitable -> a int
            probe(g)  # awaitable -> a int
            probe(h())  # ?
            probe(i)  # a list[int]
            probe(j)  # ?
            probe(k)  # a requests.Session
            probe(l)  # a list[int]
            probe(m)  # ?
            probe(n)  # ?
            probe(o)  # ?
            probe(p())  # ?
            probe(q())  # ?
            probe(r)  # ?
            probe(s)  # ?
            probe(t)  # a requests.Session
            probe(u)  # a requests.Session
            probe(v)  # ?
    """,
    "context managers": """
        from typing import ContextManager, AsyncContextManager
        from contextlib import AbstractContextManager, AbstractAsyncContextManager
        def function(a: ContextManager[str], b: AbstractAsyncContextManager[str]):
            with a as x:
                probe(x)  # a str
            async def inner():
                async with b as y, a as z:
                    probe(y)  # a str
                    probe(z)  # ?
    """,
    "return annotations": """
        from requests import Session
        def make() -> Session: ...
        def late() -> "Session": ...
        async def amake() -> Session: ...
        def bad() -> unknown:
            return Session()
        probe(make())  # a requests.Session
        probe(late())  # a requests.Session
        probe(amake())  # coroutine -> a requests.Session
        probe(bad())  # ?
        class C:
            def own(self) -> "Self": ...
            def chain(self) -> Self:
                return self
        from typing import Self
        class D(C): ...
        probe(C().own())  # a .C
        probe(D().chain())  # a .D
        def outside() -> Self: ...
        probe(outside())  # ?
        probe(outside)  # def outside
    """,
}

ENTERED = {
    "with": """
        import tempfile, requests
        with requests.Session() as session, tempfile.TemporaryDirectory() as folder:
            probe(session)  # a requests.Session
            probe(folder)  # a str
        with unknown() as thing:
            probe(thing)  # ?
        with open("a") as (first, second):
            probe(first)  # ?
    """,
    "async with": """
        import aiohttp
        async def function():
            async with aiohttp.ClientSession() as session:
                probe(session)  # a aiohttp.ClientSession
                async with session.get("/") as response:
                    probe(response)  # a aiohttp.ClientResponse
                with session.get("/") as response:
                    probe(response)  # ?
    """,
    "own managers": """
        import requests
        class Own:
            def __enter__(self):
                return requests.Session()
            def __exit__(self, *args): ...
            async def __aenter__(self):
                return self
            async def __aexit__(self, *args): ...
        class Derived(requests.Session): ...
        class No: ...
        async def function():
            with Own() as session:
                probe(session)  # a requests.Session
            async with Own() as own:
                probe(own)  # a .Own
            with Derived() as derived:
                probe(derived)  # just a .Derived
            with No() as no:
                probe(no)  # ?
    """,
    "managers from generators": """
        import requests
        from contextlib import contextmanager, asynccontextmanager, closing, nullcontext
        @contextmanager
        def manager():
            yield requests.Session()
        @asynccontextmanager
        async def amanager():
            yield requests.Session()
        def plain():
            yield requests.Session()
        made = contextmanager(plain)
        async def function():
            with manager() as a, closing(requests.Session()) as b, made() as c:
                probe(a)  # a requests.Session
                probe(b)  # a requests.Session
                probe(c)  # a requests.Session
            async with amanager() as d, manager() as e:
                probe(d)  # a requests.Session
                probe(e)  # ?
            with nullcontext() as f:
                probe(f)  # ?
    """,
    "exit stacks": """
        import aiohttp, requests
        from contextlib import AsyncExitStack, ExitStack
        async def function():
            with ExitStack() as stack:
                probe(stack.enter_context(requests.Session()))  # a requests.Session
            async with AsyncExitStack() as stack:
                session = await stack.enter_async_context(aiohttp.ClientSession())
                probe(session)  # a aiohttp.ClientSession
                probe(stack.enter_context(requests.Session()))  # a requests.Session
    """,
}

ATTRIBUTES = {
    "self attributes": """
        import requests
        class C:
            klass = requests.Session()
            def __init__(self, given, session: requests.Session):
                self.own = requests.Session()
                self.given = given
                self.session = session
                self.maybe = None
                self.twice = requests.Session()
                self.a, self.b = 1, requests.Session()
            def start(self):
                self.maybe = requests.Session()
                self.twice = 1
                probe(self.klass)  # a requests.Session
                probe(self.own)  # a requests.Session
                probe(self.given)  # ?
                probe(self.session)  # a requests.Session
                probe(self.maybe)  # a requests.Session
                probe(self.twice)  # ?
                probe(self.a)  # a int
                probe(self.b)  # a requests.Session
                probe(self.missing)  # ?
    """,
    "set in a base class": """
        import requests
        class Base:
            def __init__(self):
                self.session = requests.Session()
        class C(Base):
            def method(self):
                probe(self.session)  # a requests.Session
    """,
    "a class attribute and one of the instance must agree": """
        import requests
        class C:
            a = None
            b = 1
            def method(self):
                self.a = requests.Session()
                self.b = requests.Session()
                probe(self.a)  # a requests.Session
                probe(self.b)  # ?
    """,
    "attributes set from outside are unknown": """
        import requests
        class C:
            def __init__(self):
                self.a = requests.Session()
                self.b = requests.Session()
                self.c = requests.Session()
            def method(self):
                probe(self.a)  # ?
                probe(self.b)  # ?
                probe(self.c)  # a requests.Session
                probe(self.d)  # ?
        def outside(thing):
            thing.a = 1
        C().b = 1
        C.d = 1
        1 .c = 2
    """,
    "a receiver of another class is no self": """
        import requests
        class C:
            def __init__(self):
                self.a = requests.Session()
        class D:
            def method(self):
                self.a = 1
                self.x = C()
                self.x.a = 2
        probe(C().a)  # ?
    """,
    "a method that is replaced": """
        class C:
            def method(self): ...
            def other(self): ...
            def __init__(self, callback):
                self.method = callback
        probe(C().method)  # ?
        probe(C().other)  # def other of C
    """,
    "properties": """
        import functools, requests
        class C:
            @property
            def a(self):
                return requests.Session()
            @a.setter
            def a(self, value): ...
            @functools.cached_property
            def b(self) -> requests.Session: ...
            @property
            async def c(self):
                return 1
        probe(C().a)  # a requests.Session
        probe(C().b)  # a requests.Session
        probe(C.a)  # ?
        probe(C().c)  # coroutine -> a int
    """,
    "attributes of library objects": """
        import subprocess
        from pathlib import Path
        probe(Path().parent)  # a pathlib.Path
        probe(subprocess.Popen().stdout)  # a io.BufferedReader
        probe(Path().parent.parent.name)  # pathlib.Path.name
        class P(Path): ...
        probe(P().parent)  # a pathlib.Path
    """,
    "attributes of other values are unknown": """
        probe((lambda: 1).a)  # ?
        async def f(): ...
        probe(f().a)  # ?
    """,
    "calls of objects": """
        import requests, torch
        class C:
            def __call__(self):
                return requests.Session()
        probe(C()())  # a requests.Session
        probe(requests.Session()())  # ?
        probe("a"())  # ?
        probe(f()())  # ?
        async def f(): ...
    """,
    "slots and dictionaries": """
        class C:
            __slots__ = ("a",)
            def method(self):
                probe(self.a)  # ?
                probe(self.__slots__)  # a tuple[str]
    """,
}

ITERATED = {
    "for": """
        import subprocess
        jobs = [subprocess.Popen("a") for _ in range(3)]
        for job in jobs:
            probe(job)  # a subprocess.Popen
        for index, job in enumerate(jobs):
            probe(index)  # a int
            probe(job)  # a subprocess.Popen
        for first, *others in zip(jobs, jobs):
            probe(first)  # a subprocess.Popen
            probe(others)  # ?
        for a, b in jobs:
            probe(a)  # ?
        for c in (1, 2):
            probe(c)  # a int
        for d in (1, "a"):
            probe(d)  # ?
        for e in unknown:
            probe(e)  # ?
        [probe(job) for job in jobs]  # a subprocess.Popen
    """,
    "async for": """
        from typing import AsyncIterator
        async def numbers():
            yield 1
        async def declared() -> AsyncIterator[str]:
            yield "a"
        async def function():
            async for number in numbers():
                probe(number)  # a int
            async for text in declared():
                probe(text)  # a str
            [probe(number) async for number in numbers()]  # a int
    """,
    "generators": """
        def numbers():
            yield 1
            yield 2
        def mixed():
            yield 1
            yield "a"
        def delegating():
            yield from numbers()
        def empty():
            yield
        def bare() -> unknown:
            yield 1
        probe(numbers())  # a iterable[int]
        probe(mixed())  # a iterable[?]
        probe(delegating())  # a iterable[?]
        probe(empty())  # a iterable[None]
        probe(bare())  # ?
        probe(next(numbers()))  # a int
    """,
    "named tuples": """
        from typing import NamedTuple
        class Pair(NamedTuple):
            first: int
            second: str
        class Own:
            first: int
        a, b = Pair(1, "a")
        probe(a)  # a int
        probe(b)  # a str
        c, d = Own()
        probe(c)  # ?
    """,
    "unpacking": """
        pair = 1, "a"
        first, second = pair
        probe(first)  # a int
        probe(second)  # a str
        one, two, three = pair
        probe(three)  # ?
        (x, y), z = pair, 1
        probe(y)  # a str
        *some, last = pair
        probe(some)  # a list[int]
        probe(last)  # ?
        listed = [1]
        p, q = listed
        probe(q)  # a int
        r, = unknown
        probe(r)  # ?
    """,
}

AWAITED = {
    "await": """
        import asyncio, aiohttp
        async def number():
            return 1
        async def nothing(): ...
        async def function(task: asyncio.Task[str], future: asyncio.Future):
            probe(await number())  # a int
            probe(number())  # coroutine -> a int
            probe(await task)  # a str
            probe(await future)  # ?
            probe(await unknown)  # ?
            probe(await 1)  # ?
            probe(await [1])  # ?
            probe(await nothing())  # ?
            probe(await asyncio.create_task(number()))  # a int
            probe(await asyncio.ensure_future(number()))  # a int
            probe(await asyncio.wait_for(number(), 1))  # a int
            reader, writer = await asyncio.open_connection()
            probe(reader)  # a asyncio.StreamReader
            async with asyncio.TaskGroup() as group:
                probe(await group.create_task(number()))  # a int
        probe(asyncio.run(number()))  # a int
        probe(asyncio.run())  # ?
    """,
    "what is waited for": """
        import asyncio
        async def number():
            return 1
        async def function(futures: list[asyncio.Future[str]], unknown):
            done, pending = await asyncio.wait([number()])
            probe(done)  # a set[asyncio.Task[int]]
            probe(pending.pop().result())  # a int
            for task in done:
                probe(task)  # a asyncio.Task[int]
                probe(task.result())  # a int
                probe(await task)  # a int
            probe([task.result() for task in done])  # a list[int]
            waited = await asyncio.wait(futures, timeout=1)
            probe(waited[0])  # a set[asyncio.Future[str]]
            tasks = {asyncio.create_task(number())}
            while tasks:
                done, tasks = await asyncio.wait(tasks)
                probe(next(iter(done)).result())  # a int
            done, _ = await asyncio.wait(unknown)
            probe(done.pop())  # a asyncio.Task
            probe(await asyncio.wait())  # a tuple[set[asyncio.Task], set[asyncio.Task]]
            for each in asyncio.as_completed([number()]):
                probe(each)  # awaitable -> a int
                probe(await each)  # a int
            async for each in asyncio.as_completed(futures):
                probe(await each)  # a str
            probe([await each for each in asyncio.as_completed(futures)])  # a list[str]
            for each in asyncio.as_completed(unknown):
                probe(await each)  # ?
    """,
    "threads": """
        import asyncio, requests
        from concurrent.futures import ThreadPoolExecutor
        from asgiref.sync import sync_to_async
        import functools
        def make():
            return requests.Session()
        async def function():
            loop = asyncio.get_running_loop()
            probe(await asyncio.to_thread(make))  # a requests.Session
            probe(await loop.run_in_executor(None, make))  # a requests.Session
            probe(await loop.run_in_executor())  # ?
            partial = functools.partial(make)
            probe(await asyncio.to_thread(partial))  # a requests.Session
            probe(await sync_to_async(make)())  # a requests.Session
            probe(asyncio.wrap_future(1))  # a asyncio.Future
            with ThreadPoolExecutor() as pool:
                done = pool.submit(make)
                probe(done)  # a concurrent.futures.Future[requests.Session]
    """,
    "coroutine functions of libraries": """
        import asyncio, httpx
        async def function():
            probe(asyncio.sleep(1))  # coroutine -> ?
            async with httpx.AsyncClient() as client:
                probe(await client.get("/"))  # a httpx.Response
    """,
}

FUNCTIONS = {
    "returns": """
        def one():
            return 1
        def either(ok):
            if ok:
                return 1
            return 2
        def mixed(ok):
            if ok:
                return 1
            return "a"
        def maybe(ok):
            if ok:
                return 1
            return
        def nothing():
            print()
        def stub(): ...
        def documented():
            "text"
            raise NotImplementedError
        def passing():
            pass
        probe(one())  # a int
        probe(either(1))  # a int
        probe(mixed(1))  # ?
        probe(maybe(1))  # a int
        probe(nothing())  # a None
        probe(stub())  # ?
        probe(documented())  # ?
        probe(passing())  # ?
        probe((lambda: 1)())  # a int
    """,
    "recursion": """
        def count(n):
            return count(n - 1) if n else 0
        def ping():
            return pong()
        def pong():
            return ping()
        probe(count(1))  # ?
        probe(ping())  # ?
    """,
    "partial": """
        import functools, time
        def one():
            return 1
        probe(functools.partial(one))  # partial def one
        probe(functools.partial(one)())  # a int
        probe(functools.partial(time.sleep, 1))  # partial time.sleep
        probe(functools.partial())  # ?
        probe(functools.partial(unknown))  # ?
    """,
    "cast": """
        from typing import cast
        probe(cast(int, unknown))  # a int
        probe(cast("list[int]", unknown))  # a list[int]
        probe(cast())  # ?
    """,
    "session makers": """
        from sqlalchemy.orm import sessionmaker, Session
        from sqlalchemy.ext.asyncio import AsyncSession
        make = sessionmaker(class_=AsyncSession)
        probe(sessionmaker()())  # a sqlalchemy.orm.Session
        probe(make())  # a sqlalchemy.ext.asyncio.AsyncSession
    """,
    "a choice of functions": """
        import asyncio
        if ok:
            def work():
                return 1
            def mixed():
                return 1
            async def both():
                return 1
            async def differ():
                return 1
        else:
            def work():
                return 2
            async def mixed():
                return 1
            async def both():
                return 2
            async def differ():
                return "a"
        probe(work)  # def work | def work
        probe(work())  # a int
        probe(mixed())  # ?
        probe(both())  # coroutine -> a int
        probe(differ())  # coroutine -> ?
        probe(work if ok else differ)  # def work | def work | def differ | def differ
        probe((work if ok else differ)())  # ?
        probe(work if ok else 1)  # ?
    """,
    "methods that subclasses override": """
        class Base:
            def same(self): ...
            def other(self):
                return 1
            async def run(self):
                return 1
        class C(Base):
            def other(self):
                return 2
            async def run(self):
                return 2
        class D(C):
            run = None
        def function(base: Base, c: C):
            probe(base.same)  # def same of Base
            probe(base.other)  # def other of Base | def other of C
            probe(base.other())  # a int
            probe(base.run)  # def run of Base | def run of C
            probe(C().other)  # def other of C
            probe(Base.other)  # def other of Base
        probe(Base().other)  # def other of Base
    """,
    "overloads": """
        import typing
        from typing import overload
        @overload
        def f(a: int) -> int: ...
        @typing.overload
        def f(a: str) -> str: ...
        def f(a):
            return b""
        probe(f(1))  # a bytes
        def inside():
            probe(f(1))  # a bytes
        import functools
        @functools.singledispatch
        def g(a):
            return 1
        @g.register(str)
        def _(a):
            return ""
        probe(g(1))  # ?
    """,
}

#: What may be of one of several classes of the project.
UNIONS = {
    "declared, chosen, and assigned": """
        from typing import Optional, Union
        class A:
            n = 1
            async def run(self):
                return 1
            def stop(self):
                return 1
        class B:
            n = 2
            async def run(self):
                return 1
            async def stop(self):
                return 1
            def only(self):
                return 1
        class C(A): ...
        def use(one: A | B, two: Optional[Union[B, "C"]], three: A | int):
            probe(one)  # a .A | a .B
            probe(two)  # a .B | a .C
            probe(three)  # ?
            probe(one or two)  # a .A | a .B
            probe(one.n)  # a int
            probe(one.run())  # coroutine -> a int
            probe(two.run())  # coroutine -> a int
            probe(one.stop())  # ?
            probe(one.only())  # ?
            probe(one())  # ?
        four = A() if ready else B()
        probe(four)  # just a .A | just a .B
        probe(C() if ready else four)  # a .A | just a .B
        if ready:
            five = A()
        else:
            five = B()
        probe(five.run())  # coroutine -> a int
        for each in (A(), B()):
            probe(each)  # just a .A | just a .B
    """,
    "entered": """
        class A:
            async def __aenter__(self) -> int: ...
        class B:
            async def __aenter__(self):
                return 1
        class C:
            def __enter__(self):
                return 1
        async def use(one: A | B, two: A | C):
            async with one as number:
                probe(number)  # a int
            with one as nothing:
                probe(nothing)  # ?
            async with two as unknown:
                probe(unknown)  # ?
    """,
    "entered, overridden below": """
        from typing import Self
        class Client:
            async def __aenter__(self) -> Self:
                return self
            async def send(self):
                return 1
        class Null(Client):
            async def __aenter__(self) -> Self:
                return self
        async def use(client: Client):
            async with client as entered:
                probe(entered)  # a .Client
                probe(entered.send())  # coroutine -> a int
    """,
    "attributes set on them": """
        class A:
            def __init__(self):
                self.hook = 1
        class B:
            def __init__(self):
                self.hook = 1
        class C:
            def __init__(self):
                self.hook = 1
        def alter(one: A | B):
            one.hook = given
        probe(A().hook)  # ?
        probe(B().hook)  # ?
        probe(C().hook)  # a int
    """,
    "too many": "\n".join(
        [
            *(f"class C{n}:\n    def f(self):\n        return 1" for n in range(20)),
            f"few = {' or '.join(f'C{n}()' for n in range(3))}",
            f"many = {' or '.join(f'C{n}()' for n in range(20))}",
            "probe(few.f())  # a int",
            "probe(many)  # ?",
        ]
    ),
}

SELF = {
    "in what is annotated": """
        from collections.abc import Callable
        from contextlib import AbstractAsyncContextManager
        from typing import Awaitable, Coroutine, Optional, Self
        class Node:
            parent: Optional[Self]
            make: "Callable[[], Self]"
            def __init__(self, other: Self):
                self.children: list[Self] = []
                self.by_name: dict[str, Self] = {}
                self.other = other
            def first(self) -> list[Self]: ...
            def wait(self) -> Awaitable[Self]: ...
            def run(self) -> Coroutine[None, None, Self]: ...
            def open(self) -> AbstractAsyncContextManager[Self]: ...
            def walk(self):
                for child in self.children:
                    probe(child)  # a .Node
        class Leaf(Node): ...
        def use(node: Node, leaf: Leaf):
            probe(node.parent)  # a .Node
            probe(node.make())  # a .Node
            probe(node.children)  # a list[a .Node]
            probe(node.by_name)  # a dict[str, a .Node]
            probe(node.other)  # a .Node
            probe(leaf.first())  # a list[a .Leaf]
            probe(leaf.wait())  # awaitable -> a .Leaf
            probe(leaf.run())  # coroutine -> a .Leaf
            probe(leaf.open())  # async manager -> a .Leaf
        def outside(node: Self) -> Self:
            probe(node)  # ?
        probe(outside())  # ?
    """,
}

#: Collections that are empty at first, or instead of others.
EMPTY = {
    "instead of others": """
        class A: ...
        def use(some: list[A], more: dict[str, A], pair: tuple[A, A], any: list):
            probe(some or [])  # a list[a .A]
            probe([] if some is None else some)  # a list[a .A]
            probe(more or {})  # a dict[str, a .A]
            probe(some or any)  # ?
            probe(some or [1])  # ?
            probe(some or {})  # ?
            probe([] or None)  # a list[Never]
            for each in some or []:
                probe(each)  # a .A
        for nothing in []:
            probe(nothing)  # ?
        probe([][0])  # ?
        probe({}["a"])  # ?
        probe({}.get("a"))  # ?
        probe([].pop())  # ?
        probe(next(iter([])))  # ?
        for key, value in {}.items():
            probe(key)  # ?
        for key in {}:
            probe(key)  # ?
    """,
    "filled later": """
        import itertools
        from pathlib import Path
        paths = []
        for name in itertools.count():
            paths.append(Path(name))
            paths.insert(0, Path(name))
            paths.sort()
            paths.copy().append(name)
        probe(paths[0])  # a pathlib.Path
        probe([*paths])  # a list[pathlib.Path]
        probe(list(paths))  # a list[pathlib.Path]
        class Tree:
            def __init__(self):
                self.above = []
                self.below = {}
                self.all = set()
            def grow(self, more: list[Path]):
                self.below["a"] = Tree()
                self.all.update(more)
                self.above.append(self.above[-1])
                probe(self.below["a"])  # just a .Tree
                probe(self.all.pop())  # a pathlib.Path
                probe(self.above[0])  # ?
        def walk(start: Path):
            seen = []
            seen[:] = [start]
            while seen:
                last = seen.pop()
                seen.append(last.parent)
                seen.append(last)
                probe(last)  # ?
            numbered = []
            numbered.append(0)
            probe(numbered[0])  # ?
            given = []
            given.append(start)
            probe(given)  # a list[Never]
            probe(given[0])  # ?
    """,
}

CIRCULAR = {
    "assignments in a circle": """
        a = b
        b = a
        probe(a)  # ?
        probe(b)  # ?
    """,
    "a binding that depends on itself agrees": """
        from pathlib import Path
        def function(items):
            path = Path()
            for item in items:
                path = path / item
            probe(path)  # a pathlib.Path
            def inner():
                probe(path)  # a pathlib.Path
    """,
    "a binding that depends on itself and disagrees": """
        from pathlib import Path
        def function(items):
            path = Path()
            def step():
                nonlocal path
                path = path.name
            def inner():
                probe(path)  # ?
    """,
    "attributes in a circle": """
        from pathlib import Path
        class Node:
            def __init__(self):
                self.path = Path()
                self.next = self.other
                self.other = self.next
            def up(self):
                self.path = self.path.parent
                probe(self.path)  # a pathlib.Path
                probe(self.next)  # ?
    """,
    "a function that gives what it is assigned to": """
        from pathlib import Path
        def step():
            return path
        path = Path()
        def use():
            global path
            path = step()
        def ask():
            probe(path)  # a pathlib.Path
            probe(step())  # a pathlib.Path
    """,
    "an attribute of what it is assigned to": """
        import requests
        first = requests.Session()
        second = None
        def use():
            global second
            second = first.get
            second.get = 1
        def ask():
            probe(second)  # requests.Session.get
    """,
    "a class below what its method is assigned to": """
        base = None
        def use():
            global base
            base = C().method
        class C(base): ...
        def ask():
            probe(base)  # ?
    """,
    "methods in a circle": """
        class Node:
            def a(self):
                return self.b()
            def b(self):
                return self.a()
        probe(Node().a())  # ?
    """,
}


@pytest.mark.parametrize(
    "text",
    asking.table(
        {
            **CONSTRUCTORS,
            **ANNOTATIONS,
            **ENTERED,
            **ATTRIBUTES,
            **ITERATED,
            **AWAITED,
            **FUNCTIONS,
            **CIRCULAR,
            **UNIONS,
            **SELF,
            **EMPTY,
        }
    ),
)
def test_values(text: str) -> None:
    asking.assert_answers(asking.value, text)


def test_type_of_and_is_instance() -> None:
    module = asking.parsed("""
        import asyncio, requests
        class Base(requests.Session): ...
        class C(Base): ...
        class Alone: ...
        probe(requests.Session(), "requests.Session", True)
        probe(1, "int", False)
        probe(C(), "requests.Session", True)
        probe(Alone(), None, False)
        probe(requests.Session, None, False)
        probe(unknown, None, False)
        """)
    for call in asking.probes(module):
        expression, name, is_session = call.args
        assert isinstance(name, ast.Constant) and isinstance(is_session, ast.Constant)
        found = module.is_instance(expression, "a.B", "requests.Session")
        assert found == is_session.value
        assert module.type_of(expression) == name.value


def test_type_of_long_chains_is_unknown() -> None:
    """Nothing is as deep as this, and Python's own stack has an end."""
    names = "\n".join(f"x{n} = x{n - 1}" for n in range(1, 2000))
    module = asking.parsed(f"x0 = 1\n{names}\nprobe(x5)\nprobe(x1999)")
    near, far = asking.probes(module)
    assert asking.value(module, near) == "a int"
    assert asking.value(module, far) == "?"
