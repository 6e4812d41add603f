# === always on
import asyncio
from asyncio import run as start

DEBUG = True


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)  # error: ASYNC741@5
    loop.set_debug(enabled=True)  # error: ASYNC741
    asyncio.get_running_loop().set_debug(True)  # error: ASYNC741


def serve(loop: asyncio.AbstractEventLoop):
    loop.set_debug(True)  # error: ASYNC741
    if loop.is_running():
        loop.set_debug(True)  # error: ASYNC741
    with asyncio.Runner(debug=True) as runner:  # error: ASYNC741@10
        runner.run(main())
    asyncio.run(main(), debug=DEBUG)  # error: ASYNC741


class Server:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.loop.set_debug(True)  # error: ASYNC741


start(main(), debug=True)  # error: ASYNC741
if __name__ == "__main__":
    asyncio.run(main(), debug=True)  # error: ASYNC741@5


# === off, or as somebody wants it
import argparse
import asyncio
import os
import sys


async def main():
    asyncio.get_running_loop().set_debug(False)  # ok


def serve(loop: asyncio.AbstractEventLoop, debug, verbose: bool):
    asyncio.run(main())  # ok
    asyncio.run(main(), debug=False)  # ok
    asyncio.run(main(), debug=None)  # ok
    asyncio.run(main(), debug=debug)  # ok
    asyncio.run(main(), debug=bool(os.environ.get("DEBUG")))  # ok
    loop.set_debug("--debug" in sys.argv)  # ok
    loop.set_debug()  # ok
    arguments = argparse.ArgumentParser().parse_args()
    if arguments.debug:
        loop.set_debug(True)  # ok
    if verbose and loop:
        loop.set_debug(True)  # ok
    if os.environ.get("APP_ENV") == "dev":
        loop.set_debug(True)  # ok
    debug and loop.is_running()
    if not debug:
        return
    loop.set_debug(True)  # ok


def run(main, debug=True):
    print(main)


run(main, debug=True)  # ok


class App:
    def set_debug(self, on):
        self.debug = on

    def start(self, app):
        self.set_debug(True)  # ok
        app.set_debug(True)  # ok


# === in tests
import asyncio
import unittest

import pytest


async def main():
    await asyncio.sleep(1)


def test_main():
    asyncio.run(main(), debug=True)  # ok


@pytest.fixture
def loop():
    loop = asyncio.new_event_loop()
    loop.set_debug(True)  # ok
    yield loop
    loop.close()


class TestMain:
    def run_main(self):
        asyncio.run(main(), debug=True)  # ok


class Main(unittest.TestCase):
    def run_main(self):
        asyncio.run(main(), debug=True)  # ok


class MainAsync(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        asyncio.get_running_loop().set_debug(True)  # ok


class Other(list):
    def run_main(self):
        asyncio.run(main(), debug=True)  # error: ASYNC741
