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
