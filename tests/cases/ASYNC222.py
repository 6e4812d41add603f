# === os.wait and its like
import os
from os import WNOHANG, waitpid


async def main(pid):
    os.wait()  # error: ASYNC222@5
    os.waitpid(pid, 0)  # error: ASYNC222
    os.waitpid(-1, os.WUNTRACED)  # error: ASYNC222
    waitpid(pid, 0)  # error: ASYNC222
    os.wait3(0)  # error: ASYNC222
    os.wait4(pid, 0)  # error: ASYNC222
    os.waitid(os.P_ALL, 0, os.WEXITED)  # error: ASYNC222
    os.waitpid(pid, os.WNOHANG)  # ok
    os.waitpid(pid, os.WNOHANG | os.WUNTRACED)  # ok
    waitpid(pid, WNOHANG)  # ok
    os.wait3(os.WNOHANG)  # ok
    os.wait4(pid, options=os.WNOHANG)  # ok
    os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG)  # ok
    return os.waitstatus_to_exitcode(0)


# === a process that was started elsewhere
import subprocess
from subprocess import Popen
from typing import List, Optional


def start(command) -> subprocess.Popen:
    return subprocess.Popen(command)


SERVER = subprocess.Popen(["server"])


class Runner:
    process: Optional[Popen] = None
    workers: List[subprocess.Popen] = []

    def start(self, command):
        self.started = subprocess.Popen(command)

    async def stop(self, process: Popen, text: "Popen[bytes]", command):
        self.process.wait()  # error: ASYNC222@9
        self.started.communicate()  # error: ASYNC222
        process.wait(timeout=5)  # error: ASYNC222
        text.communicate(b"input")  # error: ASYNC222
        SERVER.wait()  # error: ASYNC222
        for worker in self.workers:
            worker.wait()  # error: ASYNC222
        self.workers[0].wait()  # error: ASYNC222
        return [w.wait() for w in self.workers]  # error: ASYNC222


# === a process that was started here
import subprocess


async def main(commands, command):
    process = subprocess.Popen(command)  # error: ASYNC220
    process.wait()  # error: ASYNC222
    out, err = process.communicate(timeout=3)  # error: ASYNC222
    many = [subprocess.Popen(c) for c in commands]  # error: ASYNC220
    for one in many:
        one.wait()  # error: ASYNC222
    return out, err


# === items of containers
from __future__ import annotations

import subprocess


class Pool:
    def __init__(self):
        self.named: dict[str, subprocess.Popen] = {}
        self.listed: list[subprocess.Popen[bytes]] = []
        self.unknown = []

    async def stop(self, name, given: list[subprocess.Popen]):
        self.named[name].wait()  # error: ASYNC222
        for process in self.listed:
            process.wait()  # error: ASYNC222
        given[0].wait()  # error: ASYNC222
        for other in self.unknown:
            other.wait()  # ok
        for key in self.named:
            key.wait()  # ok
        given[1:].wait()  # ok
        self.listed.wait()  # ok


# === what does not wait
import subprocess


async def main(process: subprocess.Popen):
    process.wait(timeout=0)  # ok
    process.wait(0)  # ok
    process.communicate(timeout=0)  # ok
    process.communicate(None, 0)  # ok
    process.poll()  # ok
    process.kill()  # ok
    process.terminate()  # ok
    process.send_signal(15)
    return process.pid, process.returncode, process.wait  # ok


# === processes of asyncio and of others
import asyncio
from asyncio.subprocess import Process

import psutil


class Runner:
    async def start(self):
        self.process = await asyncio.create_subprocess_exec("ls")

    async def stop(self, process: Process, other: asyncio.subprocess.Process):
        await self.process.wait()  # ok
        await process.communicate()  # ok
        waiting = other.wait()  # ok
        await waiting


async def shell():
    process = await asyncio.create_subprocess_shell("ls")
    task = asyncio.create_task(process.wait())  # ok
    await asyncio.wait_for(process.communicate(), 5)  # ok
    return await task, psutil.pids()


# === receivers that are not known
import subprocess

from app import make


class Popen:
    def wait(self):
        return 0


async def main(process, started, fast):
    process.wait()  # ok
    process.communicate()  # ok
    Popen().wait()  # ok
    made = make()
    made.wait()  # ok
    if fast:
        made = subprocess.Popen("ls")  # error: ASYNC220
    made.wait()  # ok


async def rebound(process: subprocess.Popen):
    process = make(process)
    process.wait()  # ok


class Injected:
    def __init__(self):
        self.process = make()

    def start(self):
        self.process = subprocess.Popen("ls")

    async def stop(self):
        self.process.wait()  # ok


# === set from outside
import subprocess


class Server:
    def __init__(self, command):
        self.process = subprocess.Popen(command)

    async def stop(self):
        self.process.wait()  # ok


def fake(server, stub):
    server.process = stub
    return server


# === contexts and references
import asyncio
import os
import subprocess


def reap(pid):
    return os.waitpid(pid, 0)  # ok


async def main(process: subprocess.Popen, pids):
    def nested():
        process.wait()  # ok

    await asyncio.to_thread(nested)
    await asyncio.to_thread(process.wait)  # ok
    await asyncio.to_thread(lambda: process.communicate())  # ok
    await asyncio.to_thread(os.waitpid, pids[0], 0)  # ok
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, process.wait)  # ok
    await process.wait()  # ok
    await asyncio.gather(process.wait(), process.communicate())  # ok
    return (os.waitpid(pid, 0) for pid in pids)  # ok


def watch(loop: asyncio.AbstractEventLoop):
    def on_child():
        os.waitpid(-1, os.WNOHANG)  # ok
        os.wait()  # error: ASYNC222

    loop.add_signal_handler(17, on_child)


# === names that are bound here
from os import wait, waitpid


async def main(os, wait):
    os.wait()  # ok
    os.waitpid(1, 0)  # ok
    wait()  # ok


async def futures(tasks):
    from asyncio import wait

    done, pending = await wait(tasks)  # ok
    for task in pending:
        task.cancel()
    return done


async def outer():
    wait()  # error: ASYNC222


# === more shapes
import asyncio
import os
import subprocess as sp
from dataclasses import dataclass
from subprocess import PIPE, Popen


@dataclass
class Worker:
    proc: Popen
    extra: "dict[str, Popen]"

    async def stop(self):
        for name, p in self.extra.items():
            p.terminate()
            p.wait()  # error: ASYNC222
        try:
            self.proc.communicate(timeout=3)  # error: ASYNC222
        except sp.TimeoutExpired:
            self.proc.kill()
            self.proc.wait()  # error: ASYNC222
        [p.wait() for p in self.extra.values()]  # error: ASYNC222
        await asyncio.get_running_loop().run_in_executor(None, self.proc.wait)  # ok
        await asyncio.to_thread(lambda: self.proc.wait())  # ok
        if self.proc.poll() is None:
            self.proc.send_signal(15)  # ok

    def join(self):
        self.proc.wait()  # ok


async def f(pids):
    for pid in pids:
        os.waitpid(pid, options=os.WNOHANG)  # ok
        _, status = os.waitpid(pid, 0)  # error: ASYNC222
    flags = os.WNOHANG
    os.waitpid(-1, flags)  # ok


async def aio():
    p = await asyncio.create_subprocess_shell("x", stdout=PIPE)
    try:
        return await asyncio.wait_for(p.communicate(), 3)  # ok
    finally:
        p.kill()
        await p.wait()  # ok


# === by way of functools.partial
import functools
import os


async def main(pid):
    wait = functools.partial(os.waitpid, pid)
    wait(0)  # error: ASYNC222
    wait(os.WNOHANG)  # ok
    ask = functools.partial(os.waitpid, options=os.WNOHANG)
    ask(pid)  # ok


# === processes that have ended
import asyncio
import subprocess


class Process:
    def __init__(self, command):
        self._process = subprocess.Popen(command)

    async def wait(self):
        while self._process.poll() is None:
            await asyncio.sleep(0.5)
        return self._process.wait()  # ok

    async def wait_where_ended(self):
        if self._process.poll() is not None:
            return self._process.wait()  # ok
        return self._process.wait()  # error: ASYNC222

    async def wait_in_between(self, other):
        while self._process.poll() is None:
            self._process.wait()  # error: ASYNC222
        while other.poll() is None:
            await asyncio.sleep(1)
        self._process.wait()

    async def wait_for_other(self, other):
        while other.poll() is None:
            await asyncio.sleep(1)
        self._process.wait()  # error: ASYNC222

    async def wait_a_while(self, rounds):
        while self._process.poll() is None:
            rounds -= 1
            if not rounds:
                break
            await asyncio.sleep(1)
        self._process.wait()  # error: ASYNC222


# === processes that the loop watches
import asyncio
import os


class Child:
    def __init__(self, descriptor, other):
        self._descriptor = descriptor
        self._other = other
        loop = asyncio.get_running_loop()
        loop.add_reader(self._descriptor, self._do_wait)

    def _do_wait(self):
        os.waitid(os.P_PIDFD, self._descriptor, os.WEXITED)  # ok
        os.waitid(os.P_PIDFD, self._other, os.WEXITED)  # error: ASYNC222


# === processes that come out of waiting for tasks
import asyncio
import subprocess


async def start(command) -> subprocess.Popen:
    return await asyncio.to_thread(subprocess.Popen, command)


async def first_of(commands):
    tasks = [asyncio.create_task(start(each)) for each in commands]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    for task in done:
        task.result().wait()  # error: ASYNC222
    return [task.result().poll() for task in done]  # ok


async def rest_of(commands):
    tasks = {asyncio.create_task(start(each)) for each in commands}
    while tasks:
        done, tasks = await asyncio.wait(tasks, timeout=1)
        while done:
            process = done.pop().result()
            process.communicate()  # error: ASYNC222


async def one_by_one(commands):
    for each in asyncio.as_completed([start(command) for command in commands]):
        process = await each
        process.wait()  # error: ASYNC222
    for process in [await each for each in asyncio.as_completed(commands)]:
        process.wait()  # ok


async def of_asyncio(commands):
    starts = [asyncio.create_subprocess_exec(each) for each in commands]
    for each in asyncio.as_completed(starts):
        process = await each
        await process.wait()  # ok
    tasks = [asyncio.create_task(process.wait())]
    done, _ = await asyncio.wait(tasks)
    for task in done:
        print(task.result())  # ok


# === partials of one function, as attributes of several classes
import functools
import os


class Asking:
    def __init__(self, pid):
        self.wait = functools.partial(os.waitpid, pid, os.WNOHANG)

    async def run(self):
        return self.wait()  # ok


class Waiting:
    def __init__(self, pid):
        self.wait = functools.partial(os.waitpid, pid, 0)

    async def run(self):
        return self.wait()  # error: ASYNC222


class Inherited(Waiting):
    async def run(self):
        return self.wait()  # error: ASYNC222


class Either:
    def __init__(self, pid, quick):
        if quick:
            self.wait = functools.partial(os.waitpid, pid, os.WNOHANG)
        else:
            self.wait = functools.partial(os.waitpid, pid, 0)

    async def run(self):
        return self.wait()  # ok


# === processes that have ended, by a variable or by what is known of their end
import asyncio
import subprocess


async def start(command):
    process = subprocess.Popen(command)  # error: ASYNC220
    await asyncio.sleep(1)
    exit_code = process.poll()
    if exit_code is not None:
        process.wait(timeout=1)  # ok
        return exit_code
    if exit_code is None:
        process.wait(timeout=1)  # error: ASYNC222
    return process


async def look_at(process: subprocess.Popen, other: subprocess.Popen):
    if (code := process.poll()) is not None:
        process.wait()  # ok
        other.wait()  # error: ASYNC222
    if process.returncode is not None:
        process.communicate()  # ok
    if process.pid is not None:
        process.communicate()  # error: ASYNC222
    if process.poll is not None:
        process.wait()  # error: ASYNC222
    return code


async def ask_another(process: subprocess.Popen, other: subprocess.Popen):
    code = other.poll()
    if code is None:
        return
    process.wait()  # error: ASYNC222


async def kept(process: subprocess.Popen, code):
    if code is not None:
        process.wait()  # error: ASYNC222
