# === the calls
import os
import subprocess
import subprocess as sp
from os import P_NOWAIT, popen
from subprocess import PIPE, Popen


async def main(command):
    first = subprocess.Popen(command)  # error: ASYNC220@13
    second = Popen(command, stdout=PIPE)  # error: ASYNC220
    third = sp.Popen(["ls"], shell=False)  # error: ASYNC220
    out = os.popen("ls").read()  # error: ASYNC220@11
    pipe = popen("ls")  # error: ASYNC220
    pid = os.spawnl(os.P_NOWAIT, "/bin/ls", "ls")  # error: ASYNC220
    pid = os.spawnvp(P_NOWAIT, "ls", ["ls"])  # error: ASYNC220
    pid = os.spawnle(os.P_NOWAIT, "/bin/ls", "ls", {})  # error: ASYNC220
    with Popen(command) as entered:  # error: ASYNC220
        pid = entered.pid
    return first, second, third, out, pipe, pid


# === one report for the block that the call opened
import subprocess


async def main(command):
    with subprocess.Popen(command, stdout=-1) as process:  # error: ASYNC220
        out, err = process.communicate()
        process.wait()
    return out, err


# === more places
import os
import subprocess


class Runner:
    async def start(self, commands):
        self.process = subprocess.Popen(commands[0])  # error: ASYNC220
        self.all = [subprocess.Popen(c) for c in commands]  # error: ASYNC220
        return subprocess.Popen(commands[1]).pid  # error: ASYNC220

    async def lines(self):
        for line in os.popen("ls"):  # error: ASYNC220
            yield line

    async def defaults(self):
        def kill(process=subprocess.Popen("ls")):  # error: ASYNC220
            process.kill()

        return kill


# === the asyncio way, and modules of the same name
import asyncio
from asyncio import create_subprocess_exec, subprocess

import anyio
import psutil
from gevent.subprocess import Popen


async def main(command):
    first = await asyncio.create_subprocess_exec("ls")  # ok
    second = await create_subprocess_exec("ls", stdout=subprocess.PIPE)  # ok
    third = await asyncio.subprocess.create_subprocess_shell("ls")  # ok
    async with await anyio.open_process(["ls"]) as fourth:  # ok
        await fourth.wait()
    subprocess.Popen(command)  # ok
    fifth = Popen(command)  # ok
    return first, second, third, fifth, psutil.Process()


# === what is no call
import subprocess
from subprocess import Popen
from typing import Optional


class Runner:
    process: Optional[subprocess.Popen] = None  # ok
    factory = subprocess.Popen  # ok

    async def check(self, other: "Popen[bytes]"):
        if isinstance(other, subprocess.Popen):  # ok
            return Popen
        self.make = subprocess.Popen  # ok
        line = subprocess.list2cmdline(["ls"])
        raise subprocess.CalledProcessError(1, line)


# === contexts
import asyncio
import subprocess
from functools import partial


def start(command):
    return subprocess.Popen(command)  # ok


async def main(command):
    def nested():
        return subprocess.Popen(command)  # ok

    first = await asyncio.to_thread(nested)
    second = await asyncio.to_thread(subprocess.Popen, command)  # ok
    third = await asyncio.to_thread(lambda: subprocess.Popen(command))  # ok
    loop = asyncio.get_running_loop()
    fourth = await loop.run_in_executor(None, partial(subprocess.Popen, command))  # ok
    lazy = (subprocess.Popen(c) for c in command)  # ok
    return first, second, third, fourth, lazy


def schedule(loop: asyncio.AbstractEventLoop, command):
    loop.call_soon(lambda: subprocess.Popen(command))  # error: ASYNC220


# === names that are bound here
from subprocess import Popen
import os


class Popen(Popen):
    def __init__(self, command):
        self.command = command


async def main(command, os):
    os.popen(command)  # ok
    return Popen(command)  # ok


async def shadowed(subprocess, popen):
    popen("ls")  # ok
    return subprocess.Popen("ls")  # ok


async def local(make):
    os = make()
    return os.popen("ls"), os.spawnl(os.P_NOWAIT, "/bin/ls", "ls")  # ok


# === two modules under one name
try:
    import subprocess32 as subprocess
except ImportError:
    import subprocess


async def main(command):
    return subprocess.Popen(command)  # ok
