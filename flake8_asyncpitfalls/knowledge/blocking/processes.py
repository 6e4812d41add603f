"""Sleep, the terminal, child processes and signals.

Source: the documentation of ``time``, ``subprocess``, ``os``, ``select``,
``selectors``, ``signal`` and ``pty``, and of ``click``, ``rich``, ``typer`` and
``prompt_toolkit``.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_EXEC = "asyncio.create_subprocess_exec"
_SHELL = "asyncio.create_subprocess_shell"
_WAIT = "await process.wait() of asyncio.create_subprocess_exec"
_THREAD = "await asyncio.to_thread(...)"
_READER = "loop.add_reader/add_writer or asyncio streams"

ROWS: tuple[Blocking, ...] = (
    Blocking("time.sleep", "ASYNC251", "await asyncio.sleep(...)"),
    Blocking("input", "ASYNC250", "await asyncio.to_thread(input, ...)"),
    Blocking("click.{prompt,confirm,pause,getchar,edit}", "ASYNC250", _THREAD),
    Blocking("asyncclick.{confirm,pause,getchar,edit}", "ASYNC250", _THREAD),
    Blocking("typer.{prompt,confirm}", "ASYNC250", _THREAD),
    Blocking(
        "rich.prompt.{Prompt,IntPrompt,FloatPrompt,Confirm}.ask", "ASYNC250", _THREAD
    ),
    Blocking("rich.console.Console.input", "ASYNC250", _THREAD),
    Blocking(
        "prompt_toolkit.{prompt,shortcuts.prompt,PromptSession.prompt,"
        "shortcuts.PromptSession.prompt}",
        "ASYNC250",
        "await PromptSession().prompt_async(...)",
    ),
    # New processes
    Blocking("subprocess.Popen", "ASYNC220", _EXEC),
    Blocking("os.popen", "ASYNC220", _SHELL),
    Blocking(
        "subprocess.{run,call,check_call,check_output}",
        "ASYNC221",
        _EXEC,
    ),
    Blocking("subprocess.{getoutput,getstatusoutput}", "ASYNC221", _SHELL),
    Blocking("os.system", "ASYNC221", _SHELL),
    Blocking("os.{posix_spawn,posix_spawnp}", "ASYNC221", _EXEC),
    # os.spawn* waits for the end of the child unless it is told not to.
    Blocking(
        "os.{spawnl,spawnle,spawnlp,spawnlpe,spawnv,spawnve,spawnvp,spawnvpe}",
        "ASYNC220",
        _EXEC,
        needs=(Argument("mode", 0, "os.P_NOWAIT"),),
    ),
    Blocking(
        "os.{spawnl,spawnle,spawnlp,spawnlpe,spawnv,spawnve,spawnvp,spawnvpe}",
        "ASYNC221",
        _EXEC,
        unless=(Argument("mode", 0, "os.P_NOWAIT"),),
    ),
    # Waiting for processes
    Blocking(
        "subprocess.Popen.wait",
        "ASYNC222",
        _WAIT,
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "subprocess.Popen.communicate",
        "ASYNC222",
        "await process.communicate() of asyncio.create_subprocess_exec",
        unless=(Argument("timeout", 1, 0),),
    ),
    Blocking("os.wait", "ASYNC222", _WAIT),
    Blocking(
        "os.wait3",
        "ASYNC222",
        _WAIT,
        unless=(Argument("options", 0, "os.WNOHANG"),),
    ),
    Blocking(
        "os.{waitpid,wait4}",
        "ASYNC222",
        _WAIT,
        unless=(Argument("options", 1, "os.WNOHANG"),),
    ),
    Blocking(
        "os.waitid",
        "ASYNC222",
        _WAIT,
        unless=(Argument("options", 2, "os.WNOHANG"),),
    ),
    Blocking("pty.spawn", "ASYNC515", _THREAD),
    # Waiting for the terminal, for file descriptors and for signals
    Blocking("getpass.getpass", "ASYNC515", "await asyncio.to_thread(getpass.getpass)"),
    Blocking(
        "sys.stdin.{read,readline,readlines,buffer.read,buffer.readline}",
        "ASYNC515",
        "await asyncio.to_thread(sys.stdin.readline)",
    ),
    Blocking(
        "sys.stdin",
        "ASYNC515",
        "await asyncio.to_thread(sys.stdin.readline)",
        iterated=True,
    ),
    Blocking("select.select", "ASYNC515", _READER, unless=(Argument("timeout", 3, 0),)),
    Blocking(
        "select.{poll,epoll,devpoll}.poll",
        "ASYNC515",
        _READER,
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "select.kqueue.control",
        "ASYNC515",
        _READER,
        unless=(Argument("timeout", 2, 0), Argument("max_events", 1, 0)),
    ),
    Blocking(
        "selectors.{BaseSelector,DefaultSelector,SelectSelector,PollSelector,"
        "EpollSelector,DevpollSelector,KqueueSelector}.select",
        "ASYNC515",
        _READER,
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "signal.{pause,sigwait,sigwaitinfo}", "ASYNC515", "loop.add_signal_handler"
    ),
    Blocking(
        "signal.sigtimedwait",
        "ASYNC515",
        "loop.add_signal_handler",
        unless=(Argument("timeout", 1, 0),),
    ),
)
