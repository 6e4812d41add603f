# === project: a package with an event loop of its own
# --- net/__init__.py
"""A network client."""
# --- net/selector.py
class Task:
    def step(self, value):
        try:
            return self.coroutine.send(value)
        except StopIteration as done:
            self.value = done.value
            raise
# --- net/coordinator.py
class Coordinator:
    async def commit(self, future):
        while True:
            try:
                await self.manager.wait_for(future)
            except BaseException:  # ok
                pass
            if future.done:
                return future.value
            await self.manager.pause()

    async def leave(self, future):
        try:
            await self.manager.wait_for(future)
        except BaseException:  # ok
            pass


# === project: one that runs coroutines for those who have no loop
# --- net/__init__.py
"""A network client."""
# --- net/sync.py
def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
# --- net/client.py
import asyncio


async def pause():
    await asyncio.sleep(1)
# --- net/coordinator.py
class Coordinator:
    async def commit(self, future):
        while True:
            try:
                await self.manager.wait_for(future)
            except BaseException:  # error: ASYNC103
                pass
            if future.done:
                return future.value
            await self.manager.pause()


# === project: one that awaits what it is given
# --- net/__init__.py
"""A network client."""
# --- net/coordinator.py
class Coordinator:
    async def commit(self, future):
        while True:
            try:
                await self.manager.wait_for(future)
            except BaseException:  # error: ASYNC103
                pass
            if future.done:
                return future.value
            await self.manager.pause()


# === project: a package that runs its coroutines by Twisted
# --- node/__init__.py
"""A node of a network."""
# --- node/controller.py
from twisted.internet.defer import Deferred, ensureDeferred


def start(node):
    return ensureDeferred(node.run())
# --- node/worker.py
class Node:
    async def run(self):
        while True:
            try:
                await self.session.join()
            except BaseException:  # ok
                self.failures += 1


# === project: one that runs by Twisted on the loop of asyncio
# --- node/__init__.py
"""A node of a network."""
# --- node/controller.py
import asyncio

from twisted.internet import asyncioreactor


def install():
    asyncioreactor.install(asyncio.new_event_loop())
# --- node/worker.py
class Node:
    async def run(self):
        while True:
            try:
                await self.session.join()
            except BaseException:  # error: ASYNC103
                self.failures += 1
