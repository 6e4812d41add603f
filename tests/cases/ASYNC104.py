# === by accident: returned
import asyncio
import logging
import traceback

log = logging.getLogger(__name__)


async def load(fetch):
    try:
        return await fetch()
    except BaseException:  # error: ASYNC104@5
        return None


async def bare(fetch):
    try:
        async with fetch as page:
            return page
    except:  # error: ASYNC104@5
        log.error("failed")
        return None


async def with_text(fetch):
    try:
        return await fetch()
    except BaseException as error:  # error: ASYNC104
        log.error("failed: %s", error, exc_info=error)
        return {"error": str(error), "kind": type(error).__name__}


async def in_tuple(fetch):
    try:
        return await fetch()
    except (Exception, BaseException):  # error: ASYNC104
        return traceback.format_exc()


async def from_a_loop(fetch, urls):
    for url in urls:
        try:
            await fetch(url)
        except BaseException:  # error: ASYNC104
            print("failed")
            return False
    return True


class Client:
    async def send(self, message):
        try:
            await self.connection.send(message)
        except ConnectionError:
            raise
        except BaseException:  # error: ASYNC104
            self.connection = None
            return False
        return True


async def in_all_branches(fetch, strict):
    try:
        return await fetch()
    except BaseException as error:  # error: ASYNC104
        if strict:
            return f"{error}"
        return None


async def known_not_to_be(fetch):
    try:
        return await fetch()
    except BaseException as error:  # error: ASYNC104
        if isinstance(error, OSError):
            raise
        return None


# === by accident: another exception
import asyncio


class LoadError(Exception):
    pass


async def wrapped(fetch):
    try:
        return await fetch()
    except BaseException as error:  # error: ASYNC104@5
        raise LoadError("could not load") from error


async def wrapped_with_it(fetch):
    try:
        return await fetch()
    except BaseException as error:  # error: ASYNC104
        raise LoadError(error)


async def builtin(fetch):
    try:
        return await fetch()
    except:  # error: ASYNC104
        raise RuntimeError("could not load")


async def without_call(fetch):
    try:
        return await fetch()
    except BaseException:  # error: ASYNC104
        print("failed")
        raise ValueError


async def by_variable(fetch):
    try:
        return await fetch()
    except BaseException as error:  # error: ASYNC104
        wrapped = LoadError("could not load")
        raise wrapped from error


async def unless_strict(fetch, strict):
    try:
        return await fetch()
    except BaseException:  # error: ASYNC104
        if strict:
            raise
        raise LoadError("could not load") from None


# === on purpose: another exception
import asyncio
from asyncio import CancelledError as CE

import aiohttp


class LoadError(Exception):
    pass


class Stopped(LoadError):
    pass


async def timeout(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # error: ASYNC104@5
        raise asyncio.TimeoutError from None


async def own(fetch):
    try:
        return await fetch()
    except (OSError, CE) as error:  # error: ASYNC104@5
        raise Stopped("stopped") from error


async def of_library(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # error: ASYNC104
        await fetch.close()
        raise aiohttp.ClientError("cancelled")


async def by_test(fetch):
    try:
        return await fetch()
    except BaseException as error:  # error: ASYNC104
        if isinstance(error, asyncio.CancelledError):
            raise LoadError("cancelled") from error
        raise


def decorated(function):
    async def wrapper(*args):
        try:
            return await function(*args)
        except asyncio.CancelledError:  # error: ASYNC104
            raise ConnectionError("closed")

    return wrapper


# === exception groups
# python: 3.11
import asyncio


class LoadError(Exception):
    pass


async def grouped(fetch):
    try:
        return await fetch()
    except* BaseException as group:  # error: ASYNC104@5
        raise LoadError("could not load") from group


async def grouped_again(fetch):
    try:
        return await fetch()
    except* asyncio.CancelledError:  # ok
        raise
    except* Exception as group:  # ok
        raise LoadError("could not load") from group


# === the same in the end
import asyncio


class Interrupted(asyncio.CancelledError):
    pass


class Also(Interrupted):
    pass


async def again(fetch):
    try:
        return await fetch()
    except BaseException:  # ok
        raise


async def with_text(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError as error:  # ok
        raise asyncio.CancelledError("while loading") from error


async def without_call(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        raise asyncio.CancelledError


async def below(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError as error:  # ok
        raise Also("while loading") from error


async def by_variable(fetch):
    try:
        return await fetch()
    except BaseException as error:  # ok
        again = error
        raise again


async def program_ends(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        raise KeyboardInterrupt


async def iteration_ends(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        raise StopAsyncIteration from None


# === something unseen is raised
import asyncio

from somewhere import base_class, translate

Base = base_class()


class Unknown(Base):
    pass


async def translated(fetch):
    try:
        return await fetch()
    except BaseException as error:  # ok
        raise translate() from error


async def unknown_base(fetch):
    try:
        return await fetch()
    except BaseException as error:  # ok
        raise Unknown() from error


async def parameter(fetch, failure):
    try:
        return await fetch()
    except BaseException as error:  # ok
        raise failure from error


async def of_module(fetch):
    try:
        return await fetch()
    except BaseException:  # ok
        raise translate


async def item(fetch, failures):
    try:
        return await fetch()
    except BaseException:  # ok
        raise failures[0]


# === on purpose: in some cases only
import asyncio


class LoadError(Exception):
    pass


async def own_timeout(fetch, state):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        if state.timed_out:
            raise asyncio.TimeoutError from None
        raise


async def or_ends(fetch, server):
    try:
        await fetch()
    except asyncio.CancelledError:  # ok
        if not server:
            raise LoadError("no server")
        server.close()


async def or_returns(fetch, server):
    try:
        await fetch()
    except asyncio.CancelledError:  # ok
        if server:
            return
        raise LoadError("no server")


async def not_for_cancellation(fetch):
    try:
        await fetch()
    except BaseException as error:  # ok
        if isinstance(error, OSError):
            raise LoadError("could not load") from error
        raise


async def not_for_cancellation_either(fetch):
    try:
        await fetch()
    except BaseException as error:  # ok
        if not isinstance(error, Exception):
            raise
        raise LoadError("could not load") from error


async def returned_for_errors(fetch):
    try:
        return await fetch()
    except BaseException as error:  # ok
        if isinstance(error, asyncio.CancelledError):
            raise
        return None


# === on purpose: returned
import asyncio


async def returns(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        return None


async def with_others(fetch):
    try:
        return await fetch()
    except (OSError, asyncio.CancelledError):  # ok
        return None


async def returns_by_test(fetch):
    try:
        return await fetch()
    except BaseException as error:  # ok
        if isinstance(error, asyncio.CancelledError):
            return None
        raise


# === as for ASYNC103
import asyncio
import sys


class LoadError(Exception):
    pass


class Service:
    def __init__(self):
        self.task = None

    async def wait(self):
        try:
            return await self.task
        except asyncio.CancelledError:  # ok
            raise LoadError("the task was cancelled")

    async def wait_for_all(self):
        try:
            return await asyncio.gather(*self.tasks)
        except BaseException:  # ok
            return None


async def earlier(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:
        raise
    except BaseException as error:  # ok
        raise LoadError("could not load") from error


async def returned_itself(fetch):
    try:
        return await fetch()
    except BaseException as error:  # ok
        return error


async def handed_on(fetch, report):
    try:
        return await fetch()
    except BaseException as error:  # ok
        return report(error)


async def asked(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        if asyncio.current_task().cancelling():
            raise
        raise LoadError("cancelled by somebody else")


async def main(fetch):
    try:
        return await fetch()
    except BaseException:  # ok
        return 1


async def ends(fetch):
    try:
        return await fetch()
    except BaseException:  # ok
        sys.exit(1)


async def no_await(parse):
    try:
        return parse()
    except BaseException:  # ok
        return None


def plain(parse):
    try:
        return parse()
    except BaseException:  # ok
        return None


async def overruled(fetch):
    try:
        return await fetch()
    except BaseException:  # ok
        return None
    finally:
        return 1  # error: ASYNC732


async def exception(fetch):
    try:
        return await fetch()
    except Exception as error:  # ok
        raise LoadError("could not load") from error


# === by another name of the same
import asyncio


class RequestCancelledError(Exception):
    pass


async def update(call):
    try:
        return await call()
    except asyncio.CancelledError:  # ok
        raise RequestCancelledError()


async def update_all(call):
    try:
        return await call()
    except asyncio.CancelledError:  # error: ASYNC104
        raise ConnectionError("cancelled")


# === a framework that tells by it that the other side is gone
import asyncio

from quart import websocket


async def send(data):
    try:
        await websocket.send(data)
    except asyncio.CancelledError as error:  # ok
        raise ConnectionError from error


async def receive():
    try:
        return await websocket.receive()
    except:  # error: ASYNC104
        raise ConnectionError


# === what a function of the project makes of it
import asyncio


def redacted(error: BaseException) -> BaseException:
    error.args = ()
    return error


def failure(error: BaseException) -> ValueError:
    return ValueError(str(error))


async def save(store):
    try:
        await store()
    except BaseException as error:  # ok
        raise redacted(error) from None


async def save_all(store):
    try:
        await store()
    except BaseException as error:  # error: ASYNC104
        raise failure(error) from None


# === on purpose: one of several exceptions is not seen
import asyncio


async def load(fetch, failures):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        if failures:
            raise failures.pop()
        raise ValueError("cancelled")


# === another exception, which a handler around this one has caught
import asyncio


async def undo():
    await asyncio.sleep(1)


async def save(connection):
    try:
        connection.write()
    except ValueError as error:
        try:
            await undo()
        except BaseException:  # error: ASYNC104
            raise error


async def save_all(connection):
    try:
        await undo()
    except (OSError, ValueError) as error:
        try:
            await undo()
        except:  # error: ASYNC104
            connection.close()
            raise error from None


async def load(connection):
    try:
        await undo()
    except BaseException as error:
        try:
            await undo()
        except BaseException:  # ok
            connection.close()
            raise error
        raise


async def load_all(connection):
    try:
        await undo()
    except (OSError, asyncio.CancelledError) as error:
        try:
            await undo()
        except BaseException:  # ok
            connection.close()
            raise error


async def fetch(connection, error):
    try:
        await undo()
    except connection.Error as error:
        try:
            await undo()
        except BaseException:  # ok
            connection.close()
            raise error


async def store(connection):
    try:
        await undo()
    except ValueError as error:
        try:
            await undo()
        except BaseException as second:
            second.__context__ = error
            raise second  # ok


# === raised after the handler
class Failed(Exception):
    pass


async def read(response):
    try:
        text = await response.text()
    except BaseException as error:  # error: ASYNC104
        text = f"no text: {error}"
    raise Failed(text)


async def read_in_handler(response):
    try:
        return await response.json()
    except ValueError:
        try:
            text = await response.text()
        except:  # error: ASYNC104
            text = response.reason
        raise Failed(text)


async def read_again(response):
    try:
        return await response.json()
    except ValueError as error:
        try:
            text = await response.text()
        except BaseException as cause:  # ok
            text, kept = "", cause
        if kept is not None:
            raise kept
        raise Failed(text) from error


async def read_or_raise(response, first):
    try:
        text = await response.text()
    except BaseException:  # ok
        text = ""
    raise first(text)


async def read_at_most(response):
    try:
        text = await response.text()
    except Exception:  # ok
        text = ""
    raise Failed(text)


# === the class of all exceptions
import asyncio


async def load(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError as error:  # error: ASYNC104
        raise BaseException() from error


async def load_with_reason(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # error: ASYNC104
        raise BaseException("cancelled")


async def load_again(fetch, failure: BaseException):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        raise failure


def failed() -> BaseException:
    return asyncio.CancelledError()


async def load_once(fetch):
    try:
        return await fetch()
    except asyncio.CancelledError:  # ok
        raise failed()


# === futures that are done already
import asyncio


class Base:
    def transport(self):
        raise NotImplementedError

    async def close(self):
        if self.started and self.transport().done():
            try:
                transport = await self.transport()
            except asyncio.CancelledError:  # ok
                raise ConnectionError() from None
            await transport.close()

    async def close_at_once(self):
        try:
            transport = await self.transport()
        except asyncio.CancelledError:  # error: ASYNC104
            raise ConnectionError() from None
        await transport.close()


# === functions that raise a cancellation again
class ApiError(Exception):
    pass


def translated(error, message):
    if not isinstance(error, Exception):
        raise error
    return ApiError(message)


def translated_further(error):
    return translated(error, "no answer")


def told(error, message):
    if not isinstance(message, str):
        raise message
    return ApiError(error)


def wrapped(error):
    return ApiError(error)


class Client:
    def translate(self, error):
        if not isinstance(error, Exception):
            raise error
        return ApiError(error)

    async def ask(self, session):
        try:
            return await session.ask()
        except BaseException as error:  # ok
            raise translated(error, "no answer")

    async def ask_other(self, session):
        try:
            return await session.ask()
        except BaseException as error:  # ok
            raise translated_further(error) from error

    async def ask_method(self, session):
        try:
            return await session.ask()
        except BaseException as error:  # ok
            raise self.translate(error)

    async def ask_by_keyword(self, session):
        try:
            return await session.ask()
        except BaseException as error:  # ok
            raise translated(message="no answer", error=error)

    async def ask_with_more(self, session, *details):
        try:
            return await session.ask()
        except BaseException as error:  # ok
            raise translated(error, *details)

    async def ask_class(self, session):
        try:
            return await session.ask()
        except BaseException as error:  # ok
            raise Client.translate(self, error)

    async def tell(self, session):
        try:
            return await session.ask()
        except BaseException as error:  # error: ASYNC104
            raise told(error, "no answer")

    async def wrap(self, session):
        try:
            return await session.ask()
        except BaseException as error:  # error: ASYNC104
            raise wrapped(error)

    async def translate_nothing(self, session):
        try:
            return await session.ask()
        except BaseException:  # error: ASYNC104
            raise translated(None, "no answer")

    async def translate_here(self, session):
        translate = lambda error: ApiError(error)
        try:
            return await session.ask()
        except BaseException as error:  # error: ASYNC104
            raise translate(error)


# === what is raised in a handler, and caught there
class Lease:
    async def create(self, git, path):
        problem = None
        try:
            return await git.worktree(path)
        except BaseException:  # ok
            try:
                if not await git.is_valid(path):
                    raise ValueError(path)
            except Exception as error:
                problem = error
            self.closed = problem
            raise

    async def renew(self, git, path):
        try:
            return await git.worktree(path)
        except BaseException:  # error: ASYNC104
            try:
                raise ValueError(await git.status(path))
            except:
                self.closed = True
                raise

    async def check(self, git, path):
        try:
            return await git.worktree(path)
        except BaseException:  # error: ASYNC104
            try:
                if not await git.is_valid(path):
                    raise ValueError(path)
            except KeyError as error:
                self.closed = error
            raise


# === a future that may be what was cancelled
import asyncio
from concurrent.futures import ThreadPoolExecutor


class RequestFailed(Exception):
    pass


async def execute(protocol, command):
    try:
        answer = await protocol.send(command)
        return answer.result()
    except asyncio.CancelledError:  # ok
        raise RequestFailed() from None


async def execute_at_once(protocol, command):
    try:
        return await protocol.send(command)
    except asyncio.CancelledError:  # error: ASYNC104
        raise RequestFailed() from None


async def execute_somehow(protocol, command):
    try:
        answer = await protocol.send(command)
        return answer.result()
    except:  # error: ASYNC104
        raise RequestFailed() from None


async def execute_in_thread(pool: ThreadPoolExecutor, protocol, command):
    try:
        await protocol.open()
        return pool.submit(command).result()  # error: ASYNC515
    except asyncio.CancelledError:  # error: ASYNC104
        raise RequestFailed() from None
