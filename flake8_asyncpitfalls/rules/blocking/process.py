"""Starting child processes and waiting for them."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingProcessStart(BlockingCall):
    """Starting a process with ``subprocess.Popen`` in a coroutine blocks the loop

    ``Popen`` returns only when the child process has been made and its program has
    been found, which takes milliseconds and, in a large or busy process, much longer.
    And what it returns can only be waited for by blocking. The processes of asyncio
    have the same arguments, and their output and their end can be awaited.

    **Bad**::

        import subprocess


        async def start_server(port):
            return subprocess.Popen(["server", "--port", str(port)])

    **Good**::

        import asyncio


        async def start_server(port):
            return await asyncio.create_subprocess_exec("server", "--port", str(port))
    """

    code = "ASYNC220"
    name = "blocking-process-start"
    related = ("flake8-async ASYNC220", "ruff ASYNC220", "sonar S7487")


class BlockingProcessRun(BlockingCall):
    """Running a command to its end in a coroutine stops the event loop

    ``subprocess.run``, ``os.system`` and their like return when the command has ended.
    Until then nothing else runs on the event loop: a command of a second is a second
    in which no connection is served and no timeout fires. asyncio starts the same
    command and lets other tasks run until it ends.

    **Bad**::

        import subprocess


        async def revision():
            done = subprocess.run(["git", "rev-parse", "HEAD"], stdout=subprocess.PIPE)
            return done.stdout.decode().strip()

    **Good**::

        import asyncio
        from asyncio.subprocess import PIPE


        async def revision():
            git = await asyncio.create_subprocess_exec(
                "git", "rev-parse", "HEAD", stdout=PIPE
            )
            output, _ = await git.communicate()
            return output.decode().strip()
    """

    code = "ASYNC221"
    name = "blocking-process-run"
    related = ("flake8-async ASYNC221", "ruff ASYNC221", "sonar S7487")


class BlockingProcessWait(BlockingCall):
    """Waiting for a child process in a coroutine stops the event loop

    ``Popen.wait``, ``Popen.communicate`` and ``os.waitpid`` block the thread until the
    child has ended, or until their timeout is over. No other task runs in the
    meantime, not even one that the child is waiting for. The ``wait`` and
    ``communicate`` of a process that asyncio started are awaited instead. Asking
    without waiting, by ``Popen.poll`` or ``os.WNOHANG``, is fine.

    **Bad**::

        import subprocess


        async def stop(server: subprocess.Popen):
            server.terminate()
            return server.wait()

    **Good**::

        import asyncio.subprocess


        async def stop(server: asyncio.subprocess.Process):
            server.terminate()
            return await server.wait()
    """

    code = "ASYNC222"
    name = "blocking-process-wait"
    related = ("flake8-async ASYNC222", "ruff ASYNC222", "sonar S7489")


register(BlockingProcessStart)
register(BlockingProcessRun)
register(BlockingProcessWait)
