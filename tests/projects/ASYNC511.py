# === a dependency from another module
# --- src/shop/__init__.py
# --- src/shop/db.py
from sqlalchemy import create_engine
from sqlalchemy.orm import scoped_session, sessionmaker
import redis

engine = create_engine("x")
Local = sessionmaker(engine)
Scoped = scoped_session(Local)
cache = redis.from_url("redis://x")
# --- src/shop/api.py
from . import db as database
from .db import Local, Scoped, cache as kv, engine as e


async def handler():
    s = Local()
    s.commit()  # error: ASYNC511
    Scoped.execute("x")  # error: ASYNC511
    kv.set("a", "b")  # error: ASYNC511
    database.cache.get("x")  # error: ASYNC511
    with e.begin() as conn:  # error: ASYNC511
        conn.execute("x")
