# === construction and destruction
class Client:
    async def __init__(self, url):  # error: ASYNC612@5
        self.session = await url.open()

    async def __del__(self):  # error: ASYNC612@5
        await self.session.close()


class Plugin:
    async def __init_subclass__(cls):  # error: ASYNC612
        await cls.register()

    async def __set_name__(self, owner, name):  # error: ASYNC612
        self.name = name


# === a dataclass
from dataclasses import dataclass


@dataclass
class Job:
    name: str

    async def __post_init__(self):  # error: ASYNC612
        self.row = await load(self.name)


# === sync context managers and iterators
class Lock:
    async def __enter__(self):  # error: ASYNC612
        await self.acquire()

    async def __exit__(self, *exc):  # error: ASYNC612
        await self.release()


class Rows:
    async def __iter__(self):  # error: ASYNC612
        await self.load()
        return self

    async def __next__(self):  # error: ASYNC612
        return await self.fetch()

    async def __len__(self):  # error: ASYNC612
        return await self.count()

    async def __contains__(self, key):  # error: ASYNC612
        return await self.has(key)


# === conversions and comparisons
class Money:
    async def __bool__(self):  # error: ASYNC612
        return await self.amount() > 0

    async def __str__(self):  # error: ASYNC612
        return await self.text()

    async def __repr__(self):  # error: ASYNC612
        return await self.text()

    async def __hash__(self):  # error: ASYNC612
        return await self.number()

    async def __eq__(self, other):  # error: ASYNC612
        return await self.same(other)

    async def __ne__(self, other):  # error: ASYNC612
        return not await self.same(other)

    async def __lt__(self, other):  # error: ASYNC612
        return await self.less(other)

    async def __le__(self, other):  # error: ASYNC612
        return await self.less(other)

    async def __gt__(self, other):  # error: ASYNC612
        return await self.less(other)

    async def __ge__(self, other):  # error: ASYNC612
        return await self.less(other)


# === setters: the statement that calls them awaits nothing
class Config:
    async def __setattr__(self, name, value):  # error: ASYNC612
        await self.store(name, value)

    async def __setitem__(self, name, value):  # error: ASYNC612
        await self.store(name, value)

    async def __delitem__(self, name):  # error: ASYNC612
        await self.store(name, None)

    @property
    def level(self):
        return self._level

    @level.setter
    async def level(self, value):  # error: ASYNC612@5
        await self.store("level", value)


# === __aiter__ must give the iterator, not a coroutine
class Feed:
    async def __aiter__(self):  # error: ASYNC612
        await self.open()
        return self

    async def __anext__(self):
        return await self.next()


# === overridden, and in a nested class
from typing import Protocol


class Openable(Protocol):
    async def __enter__(self): ...  # error: ASYNC612


def outer():
    class Local:
        async def __init__(self):  # error: ASYNC612@9
            await self.open()

    return Local


# === tests that never run
import unittest
from unittest import TestCase
from unittest import TestCase as Case


class FetchTest(unittest.TestCase):
    async def setUp(self):  # error: ASYNC612
        self.client = await connect()

    async def tearDown(self):  # error: ASYNC612
        await self.client.close()

    async def test_fetch(self):  # error: ASYNC612
        self.assertEqual(await self.client.get(), 1)

    def test_sync(self):
        self.assertTrue(self.client)


class OtherTest(TestCase):
    async def test_fetch(self):  # error: ASYNC612
        await connect()


class ThirdTest(Case):
    async def test_fetch(self):  # error: ASYNC612
        await connect()


# === through visible bases
import unittest


class Helpers:
    def make(self):
        return 1


class Base(unittest.TestCase):
    async def helper(self):
        return 1


class FetchTest(Helpers, Base):
    async def test_fetch(self):  # error: ASYNC612
        assert await self.helper() == 1


# === IsolatedAsyncioTestCase calls setUp and tearDown synchronously too
import unittest
from unittest import IsolatedAsyncioTestCase


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def setUp(self):  # error: ASYNC612
        self.client = await connect()

    async def test_fetch(self):
        await self.client.get()


class OtherTest(IsolatedAsyncioTestCase):
    async def tearDown(self):  # error: ASYNC612
        await self.client.close()


# === silent: methods that are meant to be async, or may be
class Client:
    async def __aenter__(self):  # ok
        return self

    async def __aexit__(self, *exc):  # ok
        await self.close()

    async def __anext__(self):  # ok
        return await self.next()

    async def __call__(self, request):  # ok
        return await self.send(request)

    async def __getitem__(self, key):  # ok
        return await self.get(key)

    async def __getattr__(self, name):  # ok
        return await self.get(name)

    def __aiter__(self):
        return self

    def __await__(self):
        return self.connect().__await__()

    async def connect(self):
        return self


# === silent: an __aiter__ that is an async generator
class Feed:
    async def __aiter__(self):  # ok
        for row in self.rows:
            yield row


class Pages:
    async def __aiter__(self):  # ok
        while page := await self.next():
            for row in page:
                yield row


# === silent: __init__ that __new__ awaits
class Client:
    async def __new__(cls, *args, **kwargs):  # ok
        instance = super().__new__(cls)
        await instance.__init__(*args, **kwargs)
        return instance

    async def __init__(self, url):  # ok
        self.session = await url.open()


# === silent: plain methods beside async ones
class Client:
    def __init__(self):
        self.rows = []

    def __enter__(self):
        raise TypeError("use async with")

    def __exit__(self, *exc):
        return None

    def __len__(self):
        return len(self.rows)

    def __eq__(self, other):
        return self.rows == other.rows

    @property
    async def user(self):
        return await self.get("user")

    @property
    def name(self):
        return "name"

    @name.setter
    def name(self, value):
        self._name = value


# === silent: a decorator may make it sync
from myapp.compat import synchronous


class Client:
    @synchronous
    async def __init__(self, url):  # ok
        self.session = await url.open()

    @synchronous
    async def __enter__(self):  # ok
        return self

    @synchronous
    async def __exit__(self, *exc):  # ok
        await self.session.close()


# === silent: not a method
async def __init__(app):  # ok
    await app.start()


async def __len__(rows):  # ok
    return await rows.count()


async def test_fetch(client):  # ok
    await client.get()


async def setUp():  # ok
    return 1


class Holder:
    def make(self):
        async def __enter__():  # ok
            return 1

        async def __repr__():  # ok
            return "x"

        return __enter__, __repr__


# === silent: names that only look alike
class Client:
    async def init(self):
        await self.open()

    async def _init_(self):
        await self.open()

    async def __init(self):  # ok
        await self.open()

    async def enter(self):
        await self.open()

    async def str(self):
        return await self.text()

    async def test_connection(self):  # ok
        return await self.ping()

    async def setUp(self):  # ok
        await self.open()


# === silent: IsolatedAsyncioTestCase
import unittest
from unittest import IsolatedAsyncioTestCase


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.client = await connect()

    async def asyncTearDown(self):
        await self.client.close()

    async def test_fetch(self):  # ok
        await self.client.get()

    def setUp(self):
        self.rows = []


class OtherTest(IsolatedAsyncioTestCase):
    async def test_fetch(self):  # ok
        await connect()


class Base(IsolatedAsyncioTestCase):
    pass


class ThirdTest(Base):
    async def test_fetch(self):  # ok
        await connect()


# === silent: mixed with IsolatedAsyncioTestCase
import unittest


class Base(unittest.TestCase):
    def setUp(self):
        self.rows = []


class FetchTest(Base, unittest.IsolatedAsyncioTestCase):
    async def test_fetch(self):  # ok
        await connect()


# === silent: frameworks whose TestCase runs coroutines
import asynctest
from aiohttp.test_utils import AioHTTPTestCase
from django import test
from django.test import SimpleTestCase, TestCase


class DjangoTest(TestCase):
    async def test_fetch(self):  # ok
        await connect()


class SimpleTest(SimpleTestCase):
    async def test_fetch(self):  # ok
        await connect()


class TransactionTest(test.TransactionTestCase):
    async def test_fetch(self):  # ok
        await connect()


class HttpTest(AioHTTPTestCase):
    async def test_fetch(self):  # ok
        await connect()


class OldTest(asynctest.TestCase):
    async def setUp(self):  # ok
        await connect()

    async def test_fetch(self):  # ok
        await connect()


# === silent: twisted's module is called unittest too
from twisted.trial import unittest


class FetchTest(unittest.TestCase):
    async def test_fetch(self):  # ok
        await connect()


# === silent: unknown bases
import unittest

from myapp.testing import AsyncMixin, BaseTest


class FetchTest(BaseTest):
    async def test_fetch(self):  # ok
        await connect()


class MixedTest(AsyncMixin, unittest.TestCase):
    async def test_fetch(self):  # ok
        await connect()


def make_base(bases):
    return bases.get("test", unittest.TestCase)


class DynamicTest(make_base({})):
    async def test_fetch(self):  # ok
        await connect()


# === silent: a decorator that runs the test
import unittest

from myapp.testing import async_test


class FetchTest(unittest.TestCase):
    @async_test
    async def test_fetch(self):  # ok
        await connect()


# === silent: a class whose call runs coroutines itself
import asyncio
import inspect
import unittest


class AsyncTestCase(unittest.TestCase):
    def _callTestMethod(self, method):
        result = method()
        if inspect.isawaitable(result):
            asyncio.run(result)


class FetchTest(AsyncTestCase):
    async def test_fetch(self):  # ok
        await connect()


# === silent: pytest classes, and helpers of a TestCase
import unittest


class TestFetch:
    async def test_fetch(self, client):  # ok
        await client.get()


class FetchTest(unittest.TestCase):
    async def fetch(self):
        return await connect()

    async def check_fetch(self):
        return await connect()

    def test_fetch(self):
        self.assertIsNotNone(self.check_fetch)

    def test_nested(self):
        async def test_inner():  # ok
            return await connect()

        self.assertIsNotNone(test_inner)


# === silent: TestCase is another class here
class TestCase:
    pass


class FetchTest(TestCase):
    async def test_fetch(self):  # ok
        await connect()


# === more methods that Python calls itself
class Record:
    async def __getstate__(self):  # error: ASYNC612
        return {}

    async def __setstate__(self, state):  # error: ASYNC612
        self.state = state

    async def __reduce__(self):  # error: ASYNC612
        return Record, ()

    async def __fspath__(self):  # error: ASYNC612
        return "/"

    async def __dir__(self):  # error: ASYNC612
        return []

    async def __instancecheck__(self, instance):  # error: ASYNC612
        return True

    async def __missing__(self, key):  # ok
        return key

    async def __add__(self, other):  # ok
        return other


# === decorators that keep a coroutine function
import abc
import functools
import unittest
from unittest import mock

import pytest


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args):
        print(function)
        return await function(*args)

    return wrapper


def run_it(function):
    @functools.wraps(function)
    def wrapper(*args):
        return asyncio.run(function(*args))

    return wrapper


class Sized(abc.ABC):
    @abc.abstractmethod
    async def __len__(self):  # error: ASYNC612
        ...

    @logged
    async def __enter__(self):  # error: ASYNC612
        return self

    @run_it
    async def __exit__(self, *error):  # ok
        return None

    @unknown
    async def __bool__(self):  # ok
        return True


class Tests(unittest.TestCase):
    @classmethod
    async def setUpClass(cls):  # error: ASYNC612
        cls.server = 1

    @pytest.mark.asyncio
    async def test_marked(self):  # error: ASYNC612
        assert False

    @mock.patch("a.b")
    async def test_patched(self, patched):  # error: ASYNC612
        assert False

    @logged
    async def test_logged(self):  # error: ASYNC612
        assert False

    @run_it
    async def test_run(self):  # ok
        assert False

    @unknown
    async def test_unknown(self):  # ok
        assert False


class AsyncTests(unittest.IsolatedAsyncioTestCase):
    @classmethod
    async def setUpClass(cls):  # error: ASYNC612
        cls.server = 1

    @mock.patch("a.b")
    async def test_patched(self, patched):  # ok
        assert False


# === a __new__ that makes an ordinary instance
class Single:
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    async def __init__(self):  # error: ASYNC612
        self.ready = True


class Awaited:
    def __new__(cls, *args):
        self = super().__new__(cls)

        async def make():
            await self.setup()
            return self

        return make()

    async def __init__(self):  # ok
        self.ready = True


# === silent: classes whose instances are made in a way that is not seen
import unittest
from dataclasses import dataclass

from asyncinit import AsyncObject, asyncinit

from .meta import AsyncMeta, Base, wrapped


class Handed(AsyncObject):
    async def __init__(self):  # ok
        self.ready = True


@asyncinit
class Decorated:
    async def __init__(self):  # ok
        self.ready = True


class Made(metaclass=AsyncMeta):
    async def __init__(self):  # ok
        self.ready = True


@wrapped
class Tests(unittest.TestCase):
    async def test_wrapped(self):  # ok
        assert False


class MadeTests(unittest.TestCase, metaclass=AsyncMeta):
    async def test_made(self):  # ok
        assert False


class Collecting(unittest.TestCase):
    def __init_subclass__(cls):
        wrapped(cls)


class Collected(Collecting):
    async def test_collected(self):  # ok
        assert False


# === classes made in the ordinary way
import abc
from dataclasses import dataclass

from .base import Base


@dataclass
class Data:
    async def __post_init__(self):  # error: ASYNC612
        self.ready = True


class Abstract(metaclass=abc.ABCMeta):
    async def __init__(self):  # error: ASYNC612
        self.ready = True


class Derived(Base):
    async def __init__(self):  # error: ASYNC612
        self.ready = True


# === overloads are declarations
from typing import overload


class Reader:
    @overload
    async def __init__(self, path: str): ...  # ok

    @overload
    async def __init__(self, path: bytes): ...  # ok

    def __init__(self, path):
        self.path = path


# === unittest by its inner modules
from unittest.async_case import IsolatedAsyncioTestCase
from unittest.case import TestCase


class Tests(TestCase):
    async def test_it(self):  # error: ASYNC612
        assert False


class AsyncTests(IsolatedAsyncioTestCase):
    async def test_it(self):  # ok
        assert False


# === silent: actors, whose library awaits them
import ray
from ray import serve


@serve.deployment
class Server:
    async def __init__(self, config):  # ok
        self.engine = await config.start()

    async def __del__(self):  # ok
        await self.engine.stop()


class Mixin:
    async def __init__(self, config):  # ok
        await super().__init__(config)

    async def __len__(self):  # error: ASYNC612
        return 1


# === silent: another class is made of it
from library import synchronize


class _Store:
    async def __setitem__(self, key, value):  # ok
        await self.put(key, value)

    async def __contains__(self, key):  # ok
        return await self.find(key)


class Other:
    async def __contains__(self, key):  # error: ASYNC612
        return await self.find(key)


Store = synchronize(_Store)
print(Other)


def is_other(value):
    known = isinstance(value, Other)
    return known

# === a class that is handed to a call whose result nobody takes
def register(cls):
    print(cls.__name__)


class Store:
    async def __len__(self):  # error: ASYNC612
        return 1


register(Store)


# === Python 3.5.1 awaited it
import sys


class File:
    if sys.version_info < (3, 5, 2):

        async def __aiter__(self):  # ok
            return self

    else:

        def __aiter__(self):
            return self


class Other:
    async def __aiter__(self):  # error: ASYNC612
        return self


# === tests that a base class makes runnable before they run
import asyncio
import unittest
from inspect import iscoroutinefunction


def run(test):
    def runner(*args):
        return asyncio.run(test(*args))

    return runner


class Suite(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        for name, value in vars(cls).items():
            if name.startswith("test_") and iscoroutinefunction(value):
                setattr(cls, name, run(value))


class PageTest(Suite):
    async def test_page(self):  # ok
        await asyncio.sleep(0)


class Prepared(unittest.TestCase):
    setUpClass = classmethod(print)

    def setUp(self):
        setattr(self, "url", "http://localhost")
        self.__setattr__("name", "a")

    async def test_page(self):  # error: ASYNC612
        await asyncio.sleep(0)


# === a __new__ that hands the instance to what awaits __init__
import asyncio


async def made(instance, *args):
    await instance.__init__(*args)
    return instance


class ByFunction:
    def __new__(cls, *args):
        return made(super().__new__(cls), *args)

    async def __init__(self, url):  # ok
        self.session = await url.open()


class ByTask:
    def __new__(cls, *args):
        instance = object.__new__(cls)
        return asyncio.ensure_future(made(instance, *args))

    async def __init__(self, url):  # ok
        self.session = await url.open()


class Plain:
    def __new__(cls, *args):
        return super().__new__(cls)

    async def __init__(self, url):  # error: ASYNC612
        self.session = await url.open()


class PlainToo:
    def __new__(cls, *args):
        instance = object.__new__(cls)
        instance.args = list(args)
        return instance

    async def __init__(self, url):  # error: ASYNC612
        self.session = await url.open()
