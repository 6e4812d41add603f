# === project: properties of other modules that are coroutine functions
# --- pkg/__init__.py
from .store import Store
# --- pkg/store.py
from functools import cached_property


class Store:
    @property
    async def size(self) -> int:
        return await self.load()

    @property  # of the disk
    def free(self) -> int:
        return 1

    @cached_property
    def path(self) -> str:
        return "/"

    async def load(self) -> int:
        return 1
# --- pkg/a.py
from . import Store
from .store import Store as Other


class Files(Other):
    async def show(self):
        print(self.size + 1)  # error: ASYNC602
        print(self.free + 1, self.path + "a")  # ok
        print(await self.size + 1)  # ok


async def show(store: Store):
    size = store.size  # error: ASYNC602
    print(size + 1)
    total = store.size  # error: ASYNC601
    if store.size > 3:  # error: ASYNC602
        return store.free  # ok
    return await store.size  # ok
# === project: parameters for functions, of which one takes coroutines as well
# --- work/__init__.py
# --- work/asking.py
import inspect
from typing import Any, Callable, Coroutine


async def run(work: Callable[[], Coroutine[Any, Any, Any]]):
    return await (work if inspect.iscoroutine(work) else work())
# --- work/calling.py
from typing import Any, Callable, Coroutine


async def run(work: Callable[[], Coroutine[Any, Any, Any]]):
    return await work()
# --- work/main.py
import asyncio

from . import asking, calling


async def main():
    await asking.run(asyncio.sleep(1))  # ok
    await calling.run(asyncio.sleep(1))  # error: ASYNC602


# === coroutine methods of a class that a package hands on
# --- src/shop/__init__.py
# --- src/shop/orders/__init__.py
from .order import Order
# --- src/shop/orders/order.py
class Order:
    async def total(self):
        return 1

    @property
    async def state(self):
        return "paid"
# --- src/shop/main.py
from .orders import Order


async def is_paid(order: Order):
    if order.total():  # error: ASYNC602
        return order.state == "paid"  # error: ASYNC602
    return await order.state == "paid"  # ok
# === project: coroutines of bases, and of what functions make, two modules away
# --- app/__init__.py
# --- app/base.py
class Base:
    async def load(self) -> dict:
        return {}

    async def save(self) -> None:
        pass

    def count(self) -> int:
        return 1
# --- app/models.py
from app.base import Base


class User(Base):
    pass


def make_user(name: str) -> Base:
    return User()


class Site:
    def __init__(self) -> None:
        self.owner = User()
# --- app/main.py
from .models import Site, User, make_user


class Admin(User):
    async def show(self):
        if self.load():  # error: ASYNC602
            print(self.count())  # ok
        data = self.load()  # error: ASYNC602
        return data["name"]


async def main(site: Site):
    user = User()
    kept = user.load()  # error: ASYNC601
    print(make_user("a").load())  # error: ASYNC602
    print(len(site.owner.load()))  # error: ASYNC602
    user.save()  # error: ASYNC600
    if user.count() and await user.load():  # ok
        await user.save()
