# === in a coroutine
import asyncio


async def fetch(work):
    loop = asyncio.get_event_loop()  # error: ASYNC500@12
    return await loop.run_in_executor(None, work)


class Client:
    async def connect(self):
        self.loop = asyncio.get_event_loop()  # error: ASYNC500
        self.started = asyncio.get_event_loop().time()  # error: ASYNC500@24


# === in a sync function, a method, a property, a lambda
import asyncio


def now():
    return asyncio.get_event_loop().time()  # error: ASYNC500


class Server:
    def __init__(self, loop=None):
        self._loop = loop or asyncio.get_event_loop()  # error: ASYNC500

    @property
    def loop(self):
        return asyncio.get_event_loop()  # error: ASYNC500


get_time = lambda: asyncio.get_event_loop().time()  # error: ASYNC500@20


# === the old way to run a program
import asyncio


async def main():
    await asyncio.sleep(1)


if __name__ == "__main__":
    loop = asyncio.get_event_loop()  # error: ASYNC500
    loop.run_until_complete(main())


# === at module level, in a class body, in a default value
import asyncio

LOOP = asyncio.get_event_loop()  # error: ASYNC500


class Settings:
    loop = asyncio.get_event_loop()  # error: ASYNC500


def run(job, loop=asyncio.get_event_loop()):  # error: ASYNC500
    return loop, job


# === imported names, aliases, local imports
import asyncio as aio
from asyncio import get_event_loop
from asyncio import get_event_loop as current_loop
from asyncio.events import get_event_loop as events_loop


async def ages():
    a = get_event_loop()  # error: ASYNC500
    b = current_loop()  # error: ASYNC500
    c = aio.get_event_loop()  # error: ASYNC500
    d = events_loop()  # error: ASYNC500
    return a, b, c, d


def local():
    import asyncio

    return asyncio.get_event_loop()  # error: ASYNC500


# === through the policy, one finding
# config: target_version=3.13
import asyncio


def loop_of_policy():
    return asyncio.get_event_loop_policy().get_event_loop()  # error: ASYNC500@12


async def loop_of_policy_again():
    return asyncio.get_event_loop_policy().get_event_loop().time()  # error: ASYNC500


# === through the policy, one finding, where policies are deprecated too
# config: target_version=3.14
import asyncio


def loop_of_policy():
    return asyncio.get_event_loop_policy().get_event_loop()  # error: ASYNC500


# === older and newer targets alike
# config: target_version=3.9
import asyncio


async def fetch(work):
    loop = asyncio.get_event_loop()  # error: ASYNC500
    return await loop.run_in_executor(None, work)


# === a try that does not catch RuntimeError, or makes no loop
import asyncio


def loop_or_value():
    try:
        loop = asyncio.get_event_loop()  # error: ASYNC500
    except ValueError:
        loop = asyncio.new_event_loop()
    return loop


def loop_or_again():
    try:
        return asyncio.get_event_loop()  # error: ASYNC500
    except RuntimeError:
        raise


def loop_finally():
    try:
        return asyncio.get_event_loop()  # error: ASYNC500
    finally:
        print("done")


# === only the body of the try is guarded
import asyncio


def loop_in_else(probe):
    try:
        probe()
    except RuntimeError:
        loop = asyncio.new_event_loop()
    else:
        loop = asyncio.get_event_loop()  # error: ASYNC500
    return loop


def loop_in_nested():
    try:

        def late():
            return asyncio.get_event_loop()  # error: ASYNC500

    except RuntimeError:
        return asyncio.new_event_loop()
    return late


# === in comprehensions, f-strings, conditions, keyword arguments, decorators
import asyncio


async def odd(items, make):
    a = [asyncio.get_event_loop().time() for _ in items]  # error: ASYNC500@10
    b = f"{asyncio.get_event_loop().time()}"  # error: ASYNC500
    if asyncio.get_event_loop().is_running():  # error: ASYNC500
        make(loop=asyncio.get_event_loop())  # error: ASYNC500
    if (loop := asyncio.get_event_loop()).is_closed():  # error: ASYNC500@17
        return loop
    return a, b


# === chains of old scripts
import asyncio


def stop(tasks):
    for task in tasks:
        task.cancel()
    asyncio.get_event_loop().run_until_complete(asyncio.sleep(0))  # error: ASYNC500
    asyncio.get_event_loop().close()  # error: ASYNC500


# === silent: the right functions
import asyncio


async def fetch(work):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, work)


def make():
    return asyncio.new_event_loop()


def use(loop):
    asyncio.set_event_loop(loop)


# === silent: a try whose handler makes a loop
import asyncio
from asyncio import get_event_loop


def ensure_loop():
    try:
        loop = asyncio.get_event_loop()  # ok
    except RuntimeError:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
    return loop


def ensure_loop_named():
    try:
        return get_event_loop()  # ok
    except RuntimeError as error:
        if "no current event loop" not in str(error):
            raise
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        return loop


def ensure_loop_broad():
    try:
        loop = asyncio.get_event_loop()  # ok
        if loop.is_closed():
            raise RuntimeError("closed")
    except (RuntimeError, DeprecationWarning):
        asyncio.set_event_loop(asyncio.new_event_loop())
        loop = None
    return loop


def ensure_loop_any():
    try:
        loop = asyncio.get_event_loop()  # ok
    except Exception:
        loop = asyncio.new_event_loop()
    return loop


# === silent: the same at module level
import asyncio

try:
    loop = asyncio.get_event_loop()  # ok
except RuntimeError:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)


# === silent: the guarded call is inside a with or an if in the try
import asyncio
import warnings


def ensure_loop(quiet):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            if quiet:
                return asyncio.get_event_loop()  # ok
    except RuntimeError:
        pass_loop = asyncio.new_event_loop()
        asyncio.set_event_loop(pass_loop)
        return pass_loop
    return None


# === silent: own functions and methods of that name
from myapp.loops import get_event_loop


class Backend:
    def get_event_loop(self):
        return self._loop

    def run(self):
        return self.get_event_loop().time()  # ok


def run(backend, app):
    backend.get_event_loop()  # ok
    app.loop.get_event_loop()  # ok
    return get_event_loop()  # ok


# === silent: defined in this module
import asyncio


def get_event_loop():
    return asyncio.new_event_loop()


async def run():
    return get_event_loop()  # ok


# === silent: shadowed by a parameter or a local
from asyncio import get_event_loop


def run(get_event_loop):
    return get_event_loop()  # ok


def run_local(app):
    get_event_loop = app.loops.current  # ok
    return get_event_loop()  # ok


def run_module(asyncio):
    return asyncio.get_event_loop()  # ok


# === silent: rebound
from asyncio import get_event_loop

from myapp.loops import checked

get_event_loop = checked(get_event_loop)  # ok


async def run():
    return get_event_loop()  # ok


# === silent: references and strings
import asyncio
from dataclasses import dataclass, field
from unittest import mock


@dataclass
class State:
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.get_event_loop)


def run(register, job):
    register(asyncio.get_event_loop)  # ok
    with mock.patch("asyncio.get_event_loop"):  # ok
        return job()


def replace(loop):
    asyncio.get_event_loop = lambda: loop  # ok


# === silent: the import says get_running_loop where it can
try:
    from asyncio import get_running_loop
except ImportError:
    from asyncio import get_event_loop as get_running_loop


async def run():
    return get_running_loop()


# === silent: a branch for versions long gone
import asyncio
import sys


async def run():
    if sys.version_info >= (3, 7):
        loop = asyncio.get_running_loop()
    else:
        loop = asyncio.get_event_loop()  # ok
    return loop


# === silent: meant to fail
import asyncio

import pytest


def test_no_loop():
    asyncio.set_event_loop(None)
    with pytest.raises(RuntimeError):
        asyncio.get_event_loop()  # ok


# === silent: other libraries
import tornado.ioloop
import uvloop


def run(policy):
    tornado.ioloop.IOLoop.current()
    uvloop.new_event_loop()
    return policy.get_event_loop()  # ok


# === silent: an own subclass of a policy calls its base
# config: target_version=3.13
import asyncio


class Policy(asyncio.DefaultEventLoopPolicy):
    def get_event_loop(self):
        loop = super().get_event_loop()  # ok
        return loop


# === silent: a handler that makes a loop by other means
import asyncio


def make():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    return loop


def ensure():
    try:
        return asyncio.get_event_loop()  # ok
    except RuntimeError:
        return make()


def checked():
    try:
        return asyncio.get_event_loop()  # ok
    except RuntimeError as error:
        if "no current event loop" in str(error):
            asyncio.set_event_loop(asyncio.new_event_loop())
        return asyncio.get_event_loop()  # ok


def of_policy():
    try:
        return asyncio.get_event_loop()  # ok
    except RuntimeError:
        return asyncio.get_event_loop_policy().new_event_loop()


# === the handler only asks another way
import asyncio


def ask():
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.get_event_loop()  # error: ASYNC500


def ask_again():
    try:
        return asyncio.get_event_loop()  # error: ASYNC500
    except RuntimeError:
        return asyncio.get_running_loop()


# === a loop that the same function has set
import asyncio


def run(job, flag):
    asyncio.set_event_loop(asyncio.new_event_loop())
    if flag:
        asyncio.get_event_loop().run_until_complete(job())  # ok


def run_sometimes(job, flag):
    if flag:
        asyncio.set_event_loop(asyncio.new_event_loop())
    asyncio.get_event_loop().run_until_complete(job())  # error: ASYNC500


def run_after(job):
    asyncio.set_event_loop(None)
    asyncio.get_event_loop().run_until_complete(job())  # error: ASYNC500


async def running(job):
    asyncio.set_event_loop(asyncio.new_event_loop())
    return asyncio.get_event_loop()  # error: ASYNC500


# === silent: a handler that does without a loop
import asyncio


class Loop:
    def make_current(self):
        try:
            self.before = asyncio.get_event_loop()  # ok
        except (RuntimeError, AssertionError):
            self.before = None

    def close_inherited(self):
        try:
            asyncio.get_event_loop().close()  # ok
        except RuntimeError:
            pass

    def broad(self):
        try:
            self.before = asyncio.get_event_loop()  # ok
        except Exception:
            self.before = None

    def again(self):
        try:
            return asyncio.get_event_loop()  # error: ASYNC500
        except RuntimeError as error:
            if "closed" not in str(error):
                raise
        return None

    async def running(self):
        try:
            return asyncio.get_event_loop()  # error: ASYNC500
        except RuntimeError:
            return None


# === a function whose callers are ready for there being no loop
import asyncio
import warnings
from contextlib import contextmanager


def quiet_loop():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return asyncio.get_event_loop()  # ok


@contextmanager
def temporary(loop):
    try:
        before = quiet_loop()
    except RuntimeError:
        before = None
    asyncio.set_event_loop(loop)
    yield
    asyncio.set_event_loop(before)


def other_loop():
    return asyncio.get_event_loop()  # error: ASYNC500


def both():
    try:
        first = other_loop()
    except RuntimeError:
        first = None
    return first or other_loop()


CURRENT = lambda: asyncio.get_event_loop()  # error: ASYNC500


# === early ends of functions that depend on the version
import asyncio
import platform
import sys

IS_NEW = platform.python_version_tuple() >= ("3", "10", "0")


def loop():
    if sys.version_info.minor >= 10:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.new_event_loop()
    return asyncio.get_event_loop()  # ok


def new_loop():
    if IS_NEW:
        return asyncio.new_event_loop()
    return asyncio.get_event_loop()  # ok


def loop_or_none(quiet):
    if sys.version_info.minor >= 10:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            print("no loop")
    return asyncio.get_event_loop()  # error: ASYNC500


def any_loop(quiet):
    if quiet:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            return None
    return asyncio.get_event_loop()  # error: ASYNC500


# === something else instead of a loop, whatever goes wrong
import asyncio


def patch(seen):
    try:
        current = asyncio.get_event_loop_policy().get_event_loop()  # ok
    except Exception:
        current = None
    if current is not None:
        seen.add(current)


class Holder:
    def prepare(self):
        try:
            self.loop = asyncio.get_event_loop()  # ok
        except BaseException:
            self.loop = None

    def prepare_other(self):
        try:
            self.loop = asyncio.get_event_loop()  # error: ASYNC500
        except Exception:
            self.other = None

    def close(self):
        try:
            asyncio.get_event_loop().stop()  # error: ASYNC500
        except Exception:
            self.loop = None

    def begin(self):
        try:
            self.loop = asyncio.get_event_loop()  # error: ASYNC500
        except OSError:
            self.loop = None


# === names of the standard library that hide no builtin
import asyncio
from typing import *


def loop_of(holder: Optional[Any]):
    try:
        return asyncio.get_event_loop()  # ok
    except (SupportsInt, RuntimeError):
        return asyncio.new_event_loop()


# === builtin errors beside all names of another library
import asyncio
from errors import *


def loop_of(holder):
    try:
        return asyncio.get_event_loop()  # ok
    except RuntimeError:
        return asyncio.new_event_loop()


# === handlers that ask another way, by imported names
from asyncio import get_event_loop, get_running_loop, new_event_loop


def ask():
    try:
        return get_running_loop()
    except RuntimeError:
        return get_event_loop()  # error: ASYNC500


def ask_again():
    try:
        return get_event_loop()  # error: ASYNC500
    except RuntimeError:
        return get_running_loop()


def make():
    try:
        return get_event_loop()  # ok
    except RuntimeError:
        return new_event_loop()


def without():
    try:
        return get_event_loop()  # ok
    except RuntimeError:
        return None


# === Python in a browser has one loop, which is always set
import asyncio
import sys


def get_or_create():
    if sys.platform == "emscripten":
        return asyncio.get_event_loop()  # ok
    return asyncio.new_event_loop()


def get_elsewhere():
    if "pyodide" not in sys.modules:
        return asyncio.get_event_loop()  # error: ASYNC500
    return asyncio.get_event_loop()  # ok


def get_on(platform):
    if sys.platform == "win32":
        return asyncio.get_event_loop()  # error: ASYNC500
    return asyncio.new_event_loop()


# === asked only whether it runs, and ready for there being none
import asyncio


def in_notebook():
    try:
        loop = asyncio.get_event_loop()  # ok
        running = loop.is_running()
    except Exception:
        running = False
    return running


def in_notebook_at_once():
    try:
        running = asyncio.get_event_loop().is_running()  # error: ASYNC500
    except ValueError:
        running = False
    return running


def run(work):
    try:
        loop = asyncio.get_event_loop()  # error: ASYNC500
        result = loop.run_until_complete(work)
    except Exception:
        result = None
    return result


def run_or_say(work):
    try:
        loop = asyncio.get_event_loop()  # error: ASYNC500
        running = loop.is_running()
    except Exception:
        other = False
    return running, other
