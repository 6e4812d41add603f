# === project: methods that subclasses in other modules make generators of
# --- pkg/__init__.py
# --- pkg/base.py
class Provider:
    @classmethod
    async def log_in(cls, key):
        if key is None:
            raise ValueError(key)
        return key

    async def log_out(self):
        return 1

    @classmethod
    async def answer(cls, key):
        async for part in cls.log_in(key):  # ok
            yield part
        steps = cls.log_in(key)
        async for part in steps:  # ok
            yield part
        async for part in Provider.log_in(key):  # error: ASYNC607
            yield part

    async def end(self):
        async for part in self.log_out():  # error: ASYNC607
            print(part)
# --- pkg/browser.py
from .base import Provider


class Browser(Provider):
    @classmethod
    async def log_in(cls, key):
        yield "open the page"
        yield key
