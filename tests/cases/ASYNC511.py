# === sqlite3: opening, connection and cursor
import sqlite3


async def load(path):
    connection = sqlite3.connect(path)  # error: ASYNC511@18
    cursor = connection.cursor()
    cursor.execute("SELECT id FROM users")  # error: ASYNC511
    rows = cursor.fetchall()  # error: ASYNC511
    connection.execute("DELETE FROM users")  # error: ASYNC511
    connection.commit()  # error: ASYNC511
    connection.close()  # error: ASYNC511
    return rows


# === opened by "with": one finding, the calls on it are not reported again
import sqlite3
from contextlib import closing


async def users(path):
    with sqlite3.connect(path) as db:  # error: ASYNC511
        db.execute("CREATE TABLE IF NOT EXISTS users (id)")
        cursor = db.execute("SELECT id FROM users")
        return cursor.fetchall()


async def count(path):
    with closing(sqlite3.connect(path)) as db:  # error: ASYNC511
        db.execute("SELECT count(*) FROM users")
        db.commit()


# === a chain of blocking calls is one fault
import sqlite3


class Store:
    def __init__(self, path: str) -> None:
        self._db = sqlite3.connect(path)

    async def users(self):
        return self._db.execute("SELECT id FROM users").fetchall()  # error: ASYNC511

    async def user(self, key):
        row = self._db.cursor().execute("SELECT ?", (key,))  # error: ASYNC511
        return row

    async def add(self, name):
        with self._db:
            self._db.execute("INSERT INTO users VALUES (?)", (name,))  # error: ASYNC511


# === the attribute may be None at first
import sqlite3
from typing import Optional


class Store:
    _db: Optional[sqlite3.Connection] = None

    def open(self, path):
        self._db = sqlite3.connect(path)

    async def add(self, name):
        assert self._db is not None
        self._db.execute("INSERT INTO users VALUES (?)", (name,))  # error: ASYNC511
        self._db.commit()  # error: ASYNC511


class Lazy:
    def __init__(self, path):
        self.path = path
        self.db = None

    def open(self):
        self.db = sqlite3.connect(self.path)

    async def add(self, name):
        self.db.execute("INSERT INTO users VALUES (?)", (name,))  # error: ASYNC511


# === an attribute of a base class of this module, a property, a module global
import sqlite3

DB = sqlite3.connect("app.db", check_same_thread=False)


class Base:
    def __init__(self):
        self.connection = sqlite3.connect("app.db")

    @property
    def cursor(self) -> sqlite3.Cursor:
        return self.connection.cursor()


class Users(Base):
    async def all(self):
        self.cursor.execute("SELECT * FROM users")  # error: ASYNC511
        self.connection.rollback()  # error: ASYNC511


async def save(rows):
    DB.executemany("INSERT INTO log VALUES (?)", rows)  # error: ASYNC511
    DB.commit()  # error: ASYNC511


# === the drivers of other databases
import duckdb
import MySQLdb
import mysql.connector
import oracledb
import psycopg
import psycopg2
import pymysql
import pyodbc


async def connect_all(dsn):
    return [
        psycopg2.connect(dsn),  # error: ASYNC511
        psycopg.connect(dsn),  # error: ASYNC511
        pymysql.connect(host="localhost"),  # error: ASYNC511
        MySQLdb.connect(host="localhost"),  # error: ASYNC511
        mysql.connector.connect(host="localhost"),  # error: ASYNC511
        pyodbc.connect(dsn),  # error: ASYNC511
        oracledb.connect(dsn=dsn),  # error: ASYNC511
        duckdb.connect("file.db"),  # error: ASYNC511
    ]


# === psycopg2 and psycopg cursors
import psycopg
import psycopg2


async def names(dsn):
    conn = psycopg2.connect(dsn)  # error: ASYNC511
    cur = conn.cursor()
    cur.execute("SELECT name FROM users")  # error: ASYNC511
    return cur.fetchall()  # error: ASYNC511


async def rename(conn: psycopg.Connection, name):
    with conn.cursor() as cur:
        cur.execute("UPDATE users SET name = %s", (name,))  # error: ASYNC511
    conn.commit()  # error: ASYNC511


async def one(cur: "psycopg.Cursor"):
    return cur.fetchone()  # error: ASYNC511


# === pymysql
import pymysql


class Repository:
    def __init__(self, **options):
        self.connection = pymysql.connect(**options)

    async def find(self, key):
        self.connection.ping(reconnect=True)  # error: ASYNC511
        with self.connection.cursor() as cursor:
            cursor.execute("SELECT * FROM t WHERE id = %s", (key,))  # error: ASYNC511
            row = cursor.fetchone()  # error: ASYNC511
        self.connection.commit()  # error: ASYNC511
        return row


# === duckdb, clickhouse, cassandra, pymemcache
import clickhouse_connect
import clickhouse_driver
import duckdb
from cassandra.cluster import Session
from pymemcache.client.base import Client as Memcache


async def report(session: Session, key):
    frame = duckdb.sql("SELECT 42")  # error: ASYNC511
    client = clickhouse_connect.get_client(host="localhost")  # error: ASYNC511
    driver = clickhouse_driver.Client("localhost")
    rows = driver.execute("SELECT 1")  # error: ASYNC511
    more = session.execute("SELECT * FROM t")  # error: ASYNC511
    cache = Memcache("localhost")
    cache.set(key, b"1")  # error: ASYNC511
    return frame, client, rows, more, cache.get(key)  # error: ASYNC511


# === SQLAlchemy: engine and connection
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Connection

engine = create_engine("postgresql://localhost/app")


async def health():
    with engine.connect() as connection:  # error: ASYNC511
        connection.execute(text("SELECT 1"))


async def migrate():
    with engine.begin() as connection:  # error: ASYNC511
        connection.execute(text("ALTER TABLE users ADD COLUMN age int"))


async def insert(connection: Connection, row):
    connection.execute(text("INSERT INTO t VALUES (:a)"), row)  # error: ASYNC511
    connection.commit()  # error: ASYNC511


# === SQLAlchemy: the session of a FastAPI route
from fastapi import APIRouter, Depends
from sqlalchemy import select
from sqlalchemy.orm import Session
from typing_extensions import Annotated

from .database import get_db
from .models import User

router = APIRouter()


@router.get("/users/{key}")
async def read(key: int, db: Session = Depends(get_db)):
    user = db.query(User).filter(User.id == key).first()  # error: ASYNC511
    if user is None:
        user = db.get(User, key)  # error: ASYNC511
    return user


@router.post("/users")
async def create(name: str, db: Annotated[Session, Depends(get_db)]):
    user = User(name=name)
    db.add(user)  # ok
    db.commit()  # error: ASYNC511
    db.refresh(user)  # error: ASYNC511
    return user


@router.get("/users")
async def index(db: Session = Depends(get_db)):
    return (
        db.query(User)  # error: ASYNC511
        .order_by(User.name)
        .all()
    )


@router.get("/names")
async def names(db: "Session" = Depends(get_db)):
    found = db.execute(select(User.name))  # error: ASYNC511
    return found


# === SQLAlchemy: sessionmaker, scoped_session, with Session()
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from .models import User

engine = create_engine("sqlite:///app.db")
SessionLocal = sessionmaker(autocommit=False, bind=engine)
db_session = scoped_session(sessionmaker(bind=engine))


async def by_maker():
    db = SessionLocal()
    return db.scalars(select(User))  # error: ASYNC511


async def by_with():
    with SessionLocal() as db:
        db.add(User())
        db.commit()  # error: ASYNC511


async def by_class():
    with Session(engine) as session:
        return session.scalar(select(User))  # error: ASYNC511


async def by_scoped():
    db_session.commit()  # error: ASYNC511


# === pymongo: databases and collections by attribute and item
import pymongo
from pymongo import MongoClient
from pymongo.collection import Collection

client = MongoClient("mongodb://localhost")
db = client["app"]


async def find(name, key):
    user = client.app.users.find_one({"name": name})  # error: ASYNC511
    db["users"].insert_one({"name": name})  # error: ASYNC511
    db.users.update_one({"name": name}, {"$set": {"seen": 1}})  # error: ASYNC511
    return user


class Users:
    def __init__(self, users: Collection):
        self.users = users
        self.log = pymongo.MongoClient().app.log

    async def count(self):
        self.log.delete_many({})  # error: ASYNC511
        return self.users.count_documents({})  # error: ASYNC511

    async def all(self):
        for user in self.users.find({}):  # error: ASYNC511
            print(user)
        return list(self.users.find({"active": True}))  # error: ASYNC511

    async def totals(self, pipeline):
        return self.users.aggregate(pipeline)  # error: ASYNC511


# === pymongo: find() alone sends nothing
import asyncio

from pymongo import MongoClient

client = MongoClient()


async def users():
    cursor = client.app.users.find({"active": True})
    return await asyncio.to_thread(list, cursor)


async def limited():
    return await asyncio.to_thread(list, client.app.users.find().limit(5))


# === redis
import redis
from redis import Redis, StrictRedis

cache = redis.Redis(host="localhost")
other = redis.from_url("redis://localhost")


class Limiter:
    def __init__(self, client: "Redis | None" = None):
        self.client: Redis = client or Redis()

    async def hit(self, key):
        count = self.client.incr(key)  # error: ASYNC511
        self.client.expire(key, 60)  # error: ASYNC511
        return count


async def get(key):
    if cache.exists(key):  # error: ASYNC511
        return cache.get(key)  # error: ASYNC511
    other.setex(key, 60, "1")  # error: ASYNC511
    return StrictRedis().hgetall(key)  # error: ASYNC511


async def by_url(key):
    client = Redis.from_url("redis://localhost")
    return client.blpop([key])  # error: ASYNC511


async def keys():
    return [key for key in cache.scan_iter("user:*")]  # error: ASYNC511


# === a pipeline only collects until it is executed
import redis

r = redis.Redis()


async def store(values):
    pipe = r.pipeline()
    for key, value in values.items():
        pipe.set(key, value)  # ok
        pipe.expire(key, 60)  # ok
    return pipe.execute()  # error: ASYNC511


async def count(key):
    with r.pipeline() as pipe:
        pipe.incr(key)  # ok
        return pipe.execute()  # error: ASYNC511


# === elasticsearch
from elasticsearch import Elasticsearch, helpers

es = Elasticsearch("http://localhost:9200")


async def search(text):
    es.index(index="log", document={"text": text})  # error: ASYNC511
    helpers.bulk(es, [{"_index": "log", "text": text}])  # error: ASYNC511
    return es.search(index="docs", query={"match": {"t": text}})  # error: ASYNC511


# === peewee models of this module
import peewee

database = peewee.SqliteDatabase("app.db")


class Base(peewee.Model):
    class Meta:
        database = database


class User(Base):
    name = peewee.CharField()


async def add(name):
    user = User(name=name)
    user.save()  # error: ASYNC511
    User.create(name=name)  # error: ASYNC511
    query = User.select().where(User.name == name)
    return User.get_or_create(name=name), query  # error: ASYNC511


# === derived by functions: return annotations, walrus, async context managers
import sqlite3
from contextlib import asynccontextmanager
from typing import AsyncIterator, Optional

import redis


_database = sqlite3.connect("app.db")


def database() -> sqlite3.Connection:
    return _database


async def cache() -> "redis.Redis":
    return redis.Redis()


def find() -> Optional[redis.Redis]:
    return None


@asynccontextmanager
async def lease() -> AsyncIterator[redis.Redis]:
    yield redis.Redis()


async def main():
    (await cache()).ping()  # error: ASYNC511
    if (client := find()) is not None:
        client.publish("news", "started")  # error: ASYNC511
    async with lease() as leased:
        leased.delete("key")  # error: ASYNC511
    db = database()
    return db.execute("SELECT 1")  # error: ASYNC511


# === methods of a protocol and callbacks of the loop
import asyncio
import sqlite3


class Recorder(asyncio.DatagramProtocol):
    def __init__(self):
        self.db = sqlite3.connect("log.db")

    def datagram_received(self, data, addr):
        self.db.execute("INSERT INTO log VALUES (?)", (data,))  # error: ASYNC511


def flush(db: sqlite3.Connection):
    db.commit()  # error: ASYNC511


async def main(db):
    asyncio.get_running_loop().call_later(5, flush, db)
    await asyncio.sleep(10)


# === TYPE_CHECKING imports count for annotations
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redis import Redis


async def get(client: Redis, key: str):
    return client.get(key)  # error: ASYNC511


async def get_or_none(client: Redis | None, key: str):
    if client is None:
        return None
    return client.get(key)  # error: ASYNC511


# === sync code may block
import sqlite3

import redis

cache = redis.Redis()
cache.ping()


def load(path):
    with sqlite3.connect(path) as db:
        return db.execute("SELECT 1").fetchall()


class Store:
    db = sqlite3.connect("app.db")
    db.execute("CREATE TABLE IF NOT EXISTS t (a)")

    def get(self, key):
        return cache.get(key)


# === constructors that only build a client
import clickhouse_driver
import elasticsearch
import peewee
import pymongo
import redis
import sqlalchemy
from sqlalchemy.orm import Session, sessionmaker


async def build(url):
    engine = sqlalchemy.create_engine(url)
    session = Session(engine)
    maker = sessionmaker(bind=engine)
    mongo = pymongo.MongoClient("mongodb://localhost")
    users = mongo.get_database("app").get_collection("users")
    return (
        session,
        maker(),
        users,
        redis.Redis(),
        redis.Redis.from_url("redis://localhost"),
        redis.ConnectionPool(max_connections=5),
        elasticsearch.Elasticsearch("http://localhost:9200"),
        peewee.SqliteDatabase("app.db"),
        clickhouse_driver.Client("localhost"),
    )


# === what a session does in memory
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from .models import User


async def prepare(session: Session, user):
    session.add(user)
    session.add_all([user])
    session.expunge(user)
    query = session.query(User).filter(User.age > 5).order_by(User.name)
    statement = select(User).where(User.age > 5)
    return query, statement, text("SELECT 1"), user in session


# === sqlite3 helpers
import sqlite3


async def describe(row: sqlite3.Row):
    if sqlite3.sqlite_version_info < (3, 35):
        raise sqlite3.NotSupportedError("too old")
    sqlite3.register_adapter(dict, str)
    return row.keys(), sqlite3.complete_statement("SELECT 1;"), sqlite3.Binary(b"x")


# === redis.asyncio
import redis.asyncio as redis
from redis.asyncio import Redis

cache = redis.Redis(host="localhost", socket_timeout=5)


async def get(key):
    value = await cache.get(key)
    async with cache.pipeline() as pipe:
        pipe.set(key, value)  # ok
        await pipe.execute()
    return value


async def many(client: Redis, keys):
    first = client.get(keys[0])
    return await first


# === redis and redis.asyncio in one module
import redis
from redis import asyncio as aioredis

sync_cache = redis.Redis()
cache = aioredis.from_url("redis://localhost", socket_timeout=5)


def warm(key):
    return sync_cache.get(key)


async def get(key):
    return await cache.get(key)


async def close():
    closing = cache.aclose()
    await closing
    sync_cache.connection_pool.disconnect()


# === the same name imported from both
try:
    from redis.asyncio import Redis
except ImportError:
    from redis import Redis


async def incr(key):
    client = Redis()
    pending = client.incr(key)
    return await pending


# === awaited operands and arguments of gather are the async twin's
import asyncio

import redis


async def get(client: redis.Redis, key):
    return await client.get(key)


async def both(client: redis.Redis):
    return await asyncio.gather(client.get("a"), client.get("b"))


# === asynchronous psycopg, sqlite, PostgreSQL
import aiosqlite
import asyncpg
import psycopg


async def load(dsn):
    async with await psycopg.AsyncConnection.connect(dsn) as conn:
        async with conn.cursor() as cur:
            await cur.execute("SELECT 1")
            await conn.commit()
            return await cur.fetchall()


async def fetch(path):
    async with aiosqlite.connect(path) as db:
        cursor = await db.execute("SELECT 1")
        return await cursor.fetchone()


async def query(pool: asyncpg.Pool):
    async with pool.acquire() as connection:
        return await connection.fetch("SELECT 1", timeout=5)


async def annotated(conn: psycopg.AsyncConnection, cur: psycopg.AsyncCursor):
    first = conn.execute("SELECT 1")
    second = cur.fetchone()
    return await first, await second


# === AsyncSession and its makers
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import sessionmaker

from .models import User

engine = create_async_engine("postgresql+asyncpg://localhost/app")
maker = async_sessionmaker(engine)
old_maker = sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)


async def by_maker():
    async with maker() as session:
        found = await session.execute(select(User))
        return found.scalars().all()


async def by_old_maker():
    async with old_maker() as session:
        session.add(User())
        pending = session.commit()
        await pending


async def by_annotation(session: AsyncSession, key):
    pending = session.get(User, key)
    return await pending


async def begin():
    async with engine.begin() as connection:
        await connection.execute(select(User))


# === run_sync and sync_to_async hand the function to where it may block
import asyncio

from asgiref.sync import sync_to_async
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.orm import Session


def tables(connection: Connection):
    connection.execute(text("SELECT 1"))
    return inspect(connection).get_table_names()


async def main(engine: AsyncEngine, session: AsyncSession, sync: Session):
    def insert(inner: Session):
        inner.execute(text("INSERT INTO t VALUES (1)"))
        inner.commit()

    async with engine.begin() as connection:
        names = await connection.run_sync(tables)
    await session.run_sync(insert)
    await session.run_sync(lambda inner: inner.commit())
    await sync_to_async(sync.commit)()
    await asyncio.to_thread(sync.commit)
    await sync_to_async(lambda: sync.execute(text("SELECT 1")))()
    return names


# === pymongo's and elasticsearch's async clients
from elasticsearch import AsyncElasticsearch
from elasticsearch.helpers import async_bulk
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import AsyncMongoClient

mongo = AsyncMongoClient("mongodb://localhost")
motor = AsyncIOMotorClient()
es = AsyncElasticsearch("http://localhost:9200")


async def find(name):
    first = mongo.app.users.find_one({"name": name})
    second = motor.app.users.find_one({"name": name})
    async for user in mongo.app.users.find({}):
        print(user)
    await async_bulk(es, [{"name": name}])
    pending = es.search(index="users")
    return await first, await second, await pending


# === handed to a thread
import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import redis
from starlette.concurrency import run_in_threadpool

cache = redis.Redis()
pool = ThreadPoolExecutor()


def load(path):
    with sqlite3.connect(path) as db:
        return db.execute("SELECT 1").fetchall()


async def main(path, key):
    loop = asyncio.get_running_loop()
    rows = await asyncio.to_thread(load, path)
    value = await loop.run_in_executor(pool, cache.get, key)
    await loop.run_in_executor(None, lambda: cache.set(key, "1"))
    await run_in_threadpool(cache.delete, key)
    return rows, value


# === nested functions and generator elements run elsewhere
import asyncio

import redis

cache = redis.Redis()


async def main(keys):
    def read():
        return [cache.get(key) for key in keys]

    values = (cache.get(key) for key in keys)
    getter = lambda key: cache.get(key)
    return await asyncio.to_thread(read), values, getter


# === types that disagree
import sqlite3

import redis

from .memory import MemoryCache


class Service:
    def __init__(self, fast):
        if fast:
            self.cache = redis.Redis()
        else:
            self.cache = MemoryCache()

    async def get(self, key):
        return self.cache.get(key)


DB = sqlite3.connect("app.db")


async def load(fake, key):
    db = DB if fake is None else fake
    db.execute("SELECT 1")
    cache = {} if fake else redis.Redis()
    return cache.get(key)


# === unknown receivers with the same methods
from .deps import cache, cursor, db, session


async def main(key, request, client, es: "Search"):
    cursor.execute("SELECT 1")
    cursor.fetchall()
    db.commit()
    session.execute("SELECT 1")
    session.get(key)
    client.users.find_one({"a": 1})
    es.search(index="a")
    return cache.get(key), request.session.get(key), {}.get(key), cache.delete(key)


class Search:
    def search(self, index):
        return index


# === a redis of the project, a shadowed name, a rebound one
from . import redis
from .drivers import sqlite3


async def own(path, key):
    db = sqlite3.connect(path)
    db.execute("SELECT 1")
    return redis.Redis().get(key)


async def by_parameter(redis, key):
    return redis.Redis().get(key)


# === a class of the project that overrides the method
import asyncio

import redis


class FakeRedis(redis.Redis):
    def get(self, name):
        return None


async def get(key):
    cache = FakeRedis()
    await asyncio.sleep(0)
    return cache.get(key)


# === attributes set from outside
from unittest.mock import AsyncMock

import redis


class Service:
    def __init__(self):
        self.cache = redis.Redis()

    async def get(self, key):
        return self.cache.get(key)


def test_get():
    service = Service()
    service.cache = AsyncMock()
    return service


# === mocks of a known class are mocks
from unittest.mock import MagicMock, create_autospec

import redis


async def test_cache():
    cache = MagicMock(spec=redis.Redis)
    cache.get.return_value = b"1"
    other = create_autospec(redis.Redis)
    assert cache.get("key") == b"1"
    assert other.get("key") is not None


# === what is meant to fail
import sqlite3

import pytest


async def test_no_table(db: sqlite3.Connection):
    with pytest.raises(sqlite3.OperationalError):
        db.execute("SELECT * FROM no_such_table")


# === a parameter rebound to another client
import aiosqlite
import sqlite3


async def load(db: sqlite3.Connection, path):
    db = aiosqlite.connect(path)
    pending = db.execute("SELECT 1")
    return await pending

# === going over a query, and the cursors of a connection that "with" opened
import sqlite3

import pymongo
from sqlalchemy.orm import Session

from .models import User


async def users(session: Session, log: pymongo.collection.Collection):
    for entry in log.find({}).sort("at"):  # error: ASYNC511
        print(entry)
    query = session.query(User).filter(User.active)
    for user in query:  # error: ASYNC511
        print(user)


async def rows(path):
    with sqlite3.connect(path) as connection:  # error: ASYNC511
        cursor = connection.cursor()
        cursor.execute("SELECT 1")
        found = cursor.fetchall()
    connection.commit()  # error: ASYNC511
    return found


# === what a model's manager gives
import peewee
from django.contrib.auth.models import User
from django.db import models


class Tag(models.Model):
    published = models.Manager()


class Person(peewee.Model):
    name = peewee.CharField()


async def f(pk):
    tag = await Tag.objects.filter(pk=pk).afirst()
    if tag is None:
        tag = await Tag.objects.acreate(pk=pk)
    tag.save()  # error: ASYNC511
    await tag.asave()  # ok
    person = Person.get_or_none(Person.name == "x")  # error: ASYNC511
    person.save()  # error: ASYNC511
    person.name = "y"  # ok


async def unknown(manager, pk):
    thing = manager.get(pk=pk)
    thing.save()  # ok


# === objects of a manager whose class is not seen
from django.db import models


async def rename(manager: models.Manager, pk):
    thing = await manager.aget(pk=pk)
    thing.save()  # ok


# === a connection that is polled does not block
import asyncio

import psycopg2
import psycopg2.extras


class Connection:
    def __init__(self, dsn, **kwargs):
        kwargs["async_"] = kwargs.pop("async", True)
        self._conn = psycopg2.connect(dsn, **kwargs)
        self._other = psycopg2.connect(dsn)
        asyncio.get_running_loop().add_reader(self._conn.fileno(), self._ready)

    def _ready(self):
        return self._conn.poll()

    async def set_encoding(self, name):
        self._conn.set_client_encoding(name)  # ok
        self._other.set_client_encoding(name)  # error: ASYNC511

    async def register(self, oid):
        psycopg2.extras.register_hstore(self._conn, oid=oid)  # ok
        psycopg2.extras.register_hstore(self._other)  # error: ASYNC511


# === sessions that FastAPI injects for parameters without an annotation
from fastapi import APIRouter, Depends
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import sessionmaker

engine = create_engine("sqlite://")
SessionLocal = sessionmaker(engine)
router = APIRouter()


def get_db():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


async def get_async_db():
    async with AsyncSession(engine) as session:
        yield session


def get_settings():
    return {"page": 10}


@router.get("/items")
async def items(db=Depends(get_db), settings=Depends(get_settings)):
    count = settings.get("page")  # ok
    return db.execute("select").scalars()[:count]  # error: ASYNC511


@router.post("/items")
async def add(name, db=Depends(get_db)):
    db.add(name)  # ok
    db.commit()  # error: ASYNC511


@router.get("/items/plain")
def plain(db=Depends(get_db)):
    return db.execute("select")  # ok


@router.get("/items/async")
async def later(db=Depends(get_async_db)):
    return await db.execute("select")  # ok


@router.get("/items/given")
async def given(db=None):
    return db.execute("select")  # ok


# === what a database holds, told by an inspector
import sqlalchemy
from sqlalchemy import create_engine, inspect
from sqlalchemy.ext.asyncio import create_async_engine

engine = create_engine("sqlite://")
later = create_async_engine("sqlite+aiosqlite://")


async def tables():
    inspector = inspect(engine)
    if inspector.has_table("users"):  # error: ASYNC511
        return inspector.get_columns("users")  # error: ASYNC511
    async with later.connect() as connection:
        return await connection.run_sync(
            lambda plain: sqlalchemy.inspect(plain).get_table_names()  # ok
        )


async def keys(user):
    return inspect(user).identity, inspect(type(user)).columns  # ok


# === migrations
from alembic import command
from alembic.config import Config


async def migrate():
    config = Config("alembic.ini")
    command.upgrade(config, "head")  # error: ASYNC511
    command.upgrade(config, "head", sql=True)  # ok
    command.history(config)  # ok


# === caches, warehouses and vectors
import lancedb
from databricks import sql
from glide_sync import GlideClient
from pymilvus import AsyncMilvusClient, MilvusClient
from redisvl.index import AsyncSearchIndex, SearchIndex
from typesense import AsyncClient, Client
from upstash_redis import Redis
from upstash_redis.asyncio import Redis as AsyncRedis
from valkey import Valkey
from valkey.asyncio import Valkey as AsyncValkey

cache = Valkey()
milvus = MilvusClient("http://milvus")
upstash = Redis.from_env()
typesense = Client({"api_key": "key"})


async def fill(key, config, schema):
    cache.set(key, 1)  # error: ASYNC511
    pipeline = cache.pipeline()  # ok
    pipeline.set(key, 2)  # ok
    pipeline.execute()  # error: ASYNC511
    await AsyncValkey().get(key)  # ok
    upstash.get(key)  # error: ASYNC511
    await AsyncRedis.from_env().get(key)  # ok
    glide = GlideClient.create(config)  # error: ASYNC511
    glide.get(key)  # error: ASYNC511
    milvus.search("docs", data=[[0.1]])  # error: ASYNC511
    milvus.prepare_index_params()  # ok
    await AsyncMilvusClient("http://milvus").search("docs", data=[[0.1]])  # ok
    SearchIndex.from_dict(schema).query(key)  # error: ASYNC511
    await AsyncSearchIndex.from_dict(schema).query(key)  # ok


async def ask(query):
    table = lancedb.connect("data").open_table("docs")  # error: ASYNC511
    lazy = table.search([0.1]).limit(3)  # ok
    lazy.to_list()  # error: ASYNC511
    with sql.connect() as connection:  # error: ASYNC511
        connection.cursor().execute(query)  # ok: the same fault
    documents = typesense.collections["docs"].documents  # ok
    documents.search({"q": query})  # error: ASYNC511
    later = AsyncClient({"api_key": "key"})
    await later.collections["docs"].documents.search({"q": query})  # ok


# === a cache on disk
import asyncio

from diskcache import Cache

cache = Cache("answers")


async def answer(question):
    known = cache.get(question)  # error: ASYNC511
    if known is None:
        await asyncio.to_thread(cache.set, question, "?")  # ok
    return known


def answer_at_once(question):
    return cache.get(question)  # ok
# === options that are not seen
import psycopg2
import pymysql


async def connect(settings, flag):
    psycopg2.connect(**settings)  # error: ASYNC511
    pymysql.connect(host="db", **settings)  # error: ASYNC511
    psycopg2.connect("", async_=True)  # ok
    psycopg2.connect("", async_=flag, **settings)  # ok
    pymysql.connect(defer_connect=True, **settings)  # ok
# === attributes of the name of what they are
from dataclasses import dataclass
from functools import cached_property

import redis


@dataclass
class Declared:
    redis: redis.Redis

    async def load(self):
        return self.redis.get("key")  # error: ASYNC511


class Given:
    @cached_property
    def redis(self) -> "redis.Redis":
        return redis.Redis()

    async def load(self):
        return self.redis.get("key")  # error: ASYNC511


def outer(given: redis.Redis):
    class Around:
        given = None

        class Made:
            redis = redis.Redis()
            given = given

            async def load(self):
                self.given.get("key")  # error: ASYNC511
                return self.redis.get("key")  # error: ASYNC511

    return Around


class Later:
    def other(self) -> redis.Redis: ...

    def redis(self): ...

    async def load(self):
        return self.other().get("key")  # error: ASYNC511


class Hidden:
    if outer:

        def redis(self): ...

    def other(self) -> redis.Redis: ...

    async def load(self):
        return self.other().get("key")  # ok


# === Django's own models, transactions and users
from asgiref.sync import sync_to_async
from django.contrib.auth import authenticate, aauthenticate, get_user_model, login
from django.contrib.auth.models import Group, User
from django.core.mail import EmailMessage, send_mail
from django.db import connection, transaction

Person = get_user_model()


async def view(request):
    Person.objects.get(pk=1)  # error: ASYNC511
    User.objects.filter(pk=1).exists()  # error: ASYNC511
    Group.objects.create(name="staff")  # error: ASYNC511
    await Person.objects.aget(pk=1)  # ok
    Person.objects.filter(pk=1).order_by("pk")  # ok
    user = authenticate(request, username="x")  # error: ASYNC511
    login(request, user)  # error: ASYNC511
    await aauthenticate(request, username="x")  # ok
    await sync_to_async(login)(request, user)  # ok
    with transaction.atomic():  # error: ASYNC511
        user.save()
    with connection.cursor() as cursor:  # error: ASYNC511
        cursor.execute("select 1")
    send_mail("subject", "text", "a@example.org", [])  # error: ASYNC510
    EmailMessage("subject").send()  # error: ASYNC510
    EmailMessage("subject")  # ok
    await sync_to_async(send_mail)("subject", "text", "a@example.org", [])  # ok


@transaction.atomic
def plain(request):
    with transaction.atomic(), connection.cursor() as cursor:  # ok
        cursor.execute("select 1")
    send_mail("subject", "text", "a@example.org", [])  # ok
    return Person.objects.get(pk=1)  # ok


# === read before they are declared
import json
import sqlite3


async def replaced(text, connect):
    store = json.loads(text)
    store: sqlite3.Connection = connect(store.execute("x"))  # ok
    store.execute("x")  # error: ASYNC511


async def given(store, connect):
    store.execute("x")  # ok
    store: sqlite3.Connection = connect(store.execute("x"))  # ok
    store.execute("x")  # error: ASYNC511


async def declared_first(find, connect):
    store: sqlite3.Connection
    store = find()
    store.execute("x")  # error: ASYNC511
    store = connect(store.execute("x"))  # error: ASYNC511


class Replaced:
    async def open(self, text, connect):
        self.store = json.loads(text)
        self.store: sqlite3.Connection = connect(self.store.execute("x"))  # ok
        self.store.execute("x")  # error: ASYNC511

    async def of_another(self, other, connect):
        self.other: sqlite3.Connection = connect(other.other.close)
        self.other.execute("x")  # error: ASYNC511


class DeclaredAbove:
    keep: sqlite3.Connection

    async def reopen(self, connect):
        self.keep: sqlite3.Connection = connect(
            self.keep.execute("x")  # error: ASYNC511
        )


class DeclaredTwice:
    def __init__(self, find):
        self.base: sqlite3.Connection = find()
        self.late: sqlite3.Connection

    async def reopen(self, connect):
        self.base: sqlite3.Connection = connect(
            self.base.execute("x")  # error: ASYNC511
        )
        self.late.execute("x")  # error: ASYNC511


# === what all that make an object give it
import asyncio
import sqlite3
from typing import Dict, List


class Users:
    def __init__(self, connection, table="users"):
        self.connection = connection
        self.table = table

    async def count(self):
        return self.connection.execute("select count(*)").fetchone()  # error: ASYNC511


class Orders:
    def __init__(self, connection):
        self.connection = connection

    async def count(self):
        return self.connection.execute("select count(*)")  # ok


class SomeOrders(Orders):
    pass


class Items:
    def __init__(self, connection):
        self.connection = connection

    async def count(self):
        return self.connection.execute("select count(*)")  # ok


class Goods:
    def __init__(self, connection):
        self.connection = connection

    async def count(self):
        return self.connection.execute("select count(*)")  # ok


class Prices:
    def __init__(self, connection):
        self.connection = connection

    async def count(self):
        return self.connection.execute("select count(*)")  # ok


class SomePrices(Prices):
    def __init__(self, connection):
        super().__init__(connection)


def shown(users: Users, many: List[Users], by_name: "Dict[str, Users]") -> Users:
    assert isinstance(users, Users)
    found: Users = many[0]
    print(Users.count, by_name)
    return found


async def main(make):
    connection = await asyncio.to_thread(sqlite3.connect, "shop.db")
    users = Users(connection)
    items = make(Items)
    goods = Goods
    print(await users.count(), await Users(connection=connection).count())
    print(await Orders(connection).count(), await Items(connection).count())
    print(await items.count(), await goods(connection).count())
    print(await Goods(connection).count(), await Prices(connection).count())
    print(await SomePrices(make()).count())
