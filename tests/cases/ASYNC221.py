# === the calls
import os
import subprocess
from os import system
from subprocess import check_output as output
from subprocess import run


async def main(command, env):
    subprocess.run(command, check=True)  # error: ASYNC221@5
    subprocess.call(command)  # error: ASYNC221
    subprocess.check_call(command)  # error: ASYNC221
    text = subprocess.check_output(command).decode()  # error: ASYNC221@12
    subprocess.getoutput("ls")  # error: ASYNC221
    status, out = subprocess.getstatusoutput("ls")  # error: ASYNC221
    os.system("ls")  # error: ASYNC221
    system("ls")  # error: ASYNC221
    run(command, timeout=5)  # error: ASYNC221
    output(command)  # error: ASYNC221
    os.posix_spawn("/bin/ls", ["ls"], env)  # error: ASYNC221
    os.posix_spawnp("ls", ["ls"], env)  # error: ASYNC221
    os.spawnl(os.P_WAIT, "/bin/ls", "ls")  # error: ASYNC221
    os.spawnvpe(os.P_WAIT, "ls", ["ls"], env)  # error: ASYNC221
    return text, status, out


# === import a.b binds a
import os.path
import concurrent.futures


async def main():
    os.system("ls")  # error: ASYNC221
    return concurrent.futures.Future


# === import a.b as c binds the module b
import os.path as os


async def main(name):
    os.system("ls")  # ok
    return os.join("a", name)


# === scopes: imports in functions, classes and conditions
import sys


async def main(command):
    import subprocess

    if sys.platform == "win32":
        from subprocess import run
    else:
        from subprocess import run
    subprocess.run(command)  # error: ASYNC221
    run(command)  # error: ASYNC221

    async def nested():
        run(command)  # error: ASYNC221

    return nested


async def other(command):
    subprocess.run(command)  # ok
    run(command)  # ok


# === scopes: methods called run
import asyncio
from subprocess import run


class Job:
    command = ["ls"]

    def call(self):
        return None

    async def run(self):
        self.call()  # ok
        run(self.command)  # error: ASYNC221
        await self.again(self)

    async def again(self, job: "Job"):
        await job.run()  # ok


def main():
    asyncio.run(Job().run())  # ok


# === scopes: class variables are no globals, also in nested classes
import subprocess


class Outer:
    subprocess = None

    class Inner:
        async def method(self):
            subprocess.run(["ls"])  # error: ASYNC221

    async def method(self):
        subprocess.run(["ls"])  # error: ASYNC221
        self.subprocess.run(["ls"])  # ok


# === scopes: the name means something else
import asyncio
from asyncio import subprocess, run
from invoke import run as invoke_run
from app import os, Popen
import sh


async def main(command, system, subprocess_module):
    subprocess.run(command)  # ok
    invoke_run(command)  # error: ASYNC221
    os.system(command)  # ok
    system(command)  # ok
    subprocess_module.run(command)  # ok
    sh.ls("-l")
    process = await asyncio.create_subprocess_shell(command)
    return process, run, Popen


# === scopes: rebinding and shadowing
import subprocess
from subprocess import run, call, check_call, check_output

run = print


async def parameter(subprocess, check_output):
    subprocess.run(["ls"])  # ok
    check_output(["ls"])  # ok


async def local(make):
    call = make()
    call(["ls"])  # ok
    check_call, other = make()
    check_call(["ls"])  # ok
    run(["ls"])  # ok
    return other


async def nested(make):
    def subprocess():
        return make()

    class check_output:
        pass

    subprocess.run(["ls"])  # ok
    check_output(["ls"])  # ok


async def imported():
    from app import subprocess

    subprocess.run(["ls"])  # ok


async def still():
    subprocess.run(["ls"])  # error: ASYNC221
    check_output(["ls"])  # error: ASYNC221


# === scopes: patched in the module
import subprocess

from app import fake_run

subprocess.run = fake_run  # ok


async def main():
    subprocess.run(["ls"])  # ok
    subprocess.call(["ls"])  # error: ASYNC221


# === scopes: a deleted name is unknown
from subprocess import run

del run


async def main():
    run(["ls"])  # ok


# === what does not run anything
import os
import subprocess


async def main(process: subprocess.CompletedProcess):
    process.check_returncode()
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    try:
        return os.getpid(), options, subprocess.list2cmdline(["ls"])
    except subprocess.TimeoutExpired as error:
        return subprocess.CompletedProcess(error.cmd, 1)


# === contexts
import asyncio
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

POOL = ThreadPoolExecutor()

os.system("true")  # ok


def sync():
    subprocess.run(["ls"])  # ok


async def main(commands):
    def nested():
        subprocess.run(["ls"])  # ok

    await asyncio.to_thread(nested)
    await asyncio.to_thread(subprocess.run, ["ls"], check=True)  # ok
    await asyncio.to_thread(lambda: subprocess.run(["ls"]))  # ok
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(POOL, subprocess.call, ["ls"])  # ok
    lazy = (subprocess.run(c) for c in commands)  # ok
    handler = lambda: os.system("ls")  # ok
    done = [subprocess.run(c) for c in commands]  # error: ASYNC221
    lines = (n for n in subprocess.getoutput("ls").splitlines())  # error: ASYNC221
    return lazy, handler, done, lines


def hooks(loop: asyncio.AbstractEventLoop):
    def on_term():
        subprocess.run(["ls"])  # error: ASYNC221

    loop.add_signal_handler(15, on_term)
    loop.call_later(1, os.system, "ls")  # error: ASYNC221


# === handed to the loop, or awaited
import asyncio
import subprocess


async def main(commands):
    await subprocess.run(commands)  # ok
    await asyncio.gather(subprocess.run("a"), subprocess.run("b"))  # ok
    task = asyncio.create_task(subprocess.run("a"))  # ok
    return await task


# === arguments of a run are calls of their own
import subprocess


async def main():
    subprocess.run(  # error: ASYNC221@5
        ["kill", subprocess.check_output(["pidof", "x"])],  # error: ASYNC221@18
    )


# === match captures and type parameters
# python: 3.12
from subprocess import run, call


async def main(event):
    match event:
        case ("run", run) | ("start", run):
            run()  # ok
        case call:
            call()  # ok


async def generic[run: int](command):
    run(command)  # ok
    call(command)  # error: ASYNC221


# === programs that a library starts
import ffmpeg
import pytesseract
from invoke import Context


async def convert(source, target):
    ffmpeg.probe(source)  # error: ASYNC221
    stream = ffmpeg.input(source).output(target)  # ok
    stream.overwrite_output().run()  # error: ASYNC221
    ffmpeg.run(stream)  # error: ASYNC221
    ffmpeg.run_async(stream)  # ok
    pytesseract.image_to_string(target)  # error: ASYNC221
    Context().run("ls")  # error: ASYNC221
