"""The types of the standard library's asynchronous part.

Each table is read by the model's type questions. Keys are qualified names, brace groups
allowed; values are type strings: a qualified class, ``list[T]``, ``tuple[A, B]``. The
facts are those of CPython's ``asyncio`` (3.9 to 3.14) and of ``uvloop``.
"""

from __future__ import annotations

from typing import Dict, Tuple

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "asyncio.{get_running_loop,get_event_loop,new_event_loop}": (
        "asyncio.AbstractEventLoop"
    ),
    "asyncio.Runner.get_loop": "asyncio.AbstractEventLoop",
    "asyncio.get_event_loop_policy": "asyncio.AbstractEventLoopPolicy",
    "asyncio.AbstractEventLoopPolicy.{get_event_loop,new_event_loop}": (
        "asyncio.AbstractEventLoop"
    ),
    "asyncio.{Future,AbstractServer,Server}.get_loop": "asyncio.AbstractEventLoop",
    "uvloop.new_event_loop": "asyncio.AbstractEventLoop",
    "winloop.new_event_loop": "asyncio.AbstractEventLoop",
    "asyncio.{create_task,ensure_future,current_task,eager_task_factory}": (
        "asyncio.Task"
    ),
    "asyncio.{AbstractEventLoop,TaskGroup}.create_task": "asyncio.Task",
    "asyncio.all_tasks": "set[asyncio.Task]",
    "asyncio.Task.current_task": "asyncio.Task",
    "asyncio.Task.all_tasks": "set[asyncio.Task]",
    "asyncio.{gather,shield,wrap_future}": "asyncio.Future",
    "asyncio.AbstractEventLoop.{create_future,run_in_executor}": "asyncio.Future",
    "asyncio.run_coroutine_threadsafe": "concurrent.futures.Future",
    "asyncio.AbstractEventLoop.{call_soon,call_soon_threadsafe}": "asyncio.Handle",
    "asyncio.AbstractEventLoop.{call_later,call_at}": "asyncio.TimerHandle",
    "asyncio.{timeout,timeout_at}": "asyncio.Timeout",
    "asyncio.SubprocessTransport.get_pipe_transport": "asyncio.BaseTransport",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "asyncio.subprocess.Process.{stdout,stderr}": "asyncio.StreamReader",
    "asyncio.subprocess.Process.stdin": "asyncio.StreamWriter",
    "asyncio.StreamWriter.transport": "asyncio.WriteTransport",
}

#: What is imported in the place of a name where Python is too old to have that, and
#: does the same.
STAND_INS: Dict[str, str] = {
    **{
        f"{package}.{name}": f"asyncio.{name}"
        for package, names in (
            ("async_timeout", "timeout timeout_at"),
            ("taskgroup", "Runner TaskGroup run timeout timeout_at"),
        )
        for name in names.split()
    },
    "backports.asyncio.runner.Runner": "asyncio.Runner",
    "asyncio.ensure_future": "asyncio.create_task",
    "asyncio.get_event_loop": "asyncio.get_running_loop",
    # Of Python 2.
    "Queue": "queue",
    "Queue.Queue": "queue.Queue",
    "httplib": "http.client",
    "urllib.urlretrieve": "urllib.request.urlretrieve",
    "urllib2": "urllib.request",
    "urllib2.urlopen": "urllib.request.urlopen",
    "xmlrpclib": "xmlrpc.client",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "asyncio.Task": ("asyncio.Future",),
    "asyncio.TimerHandle": ("asyncio.Handle",),
    "asyncio.BaseEventLoop": ("asyncio.AbstractEventLoop",),
    "asyncio.selector_events.BaseSelectorEventLoop": ("asyncio.BaseEventLoop",),
    "asyncio.proactor_events.BaseProactorEventLoop": ("asyncio.BaseEventLoop",),
    "asyncio.{SelectorEventLoop,ProactorEventLoop,EventLoop}": (
        "asyncio.BaseEventLoop",
    ),
    "asyncio.{DefaultEventLoopPolicy,WindowsSelectorEventLoopPolicy}": (
        "asyncio.AbstractEventLoopPolicy",
    ),
    "asyncio.WindowsProactorEventLoopPolicy": ("asyncio.AbstractEventLoopPolicy",),
    "uvloop.Loop": ("asyncio.AbstractEventLoop",),
    "winloop.Loop": ("asyncio.AbstractEventLoop",),
    "uvloop.EventLoopPolicy": ("asyncio.AbstractEventLoopPolicy",),
    "winloop.EventLoopPolicy": ("asyncio.AbstractEventLoopPolicy",),
    "asyncio.{Protocol,BufferedProtocol,DatagramProtocol,SubprocessProtocol}": (
        "asyncio.BaseProtocol",
    ),
    "asyncio.StreamReaderProtocol": ("asyncio.Protocol",),
    "asyncio.{ReadTransport,WriteTransport,DatagramTransport,SubprocessTransport}": (
        "asyncio.BaseTransport",
    ),
    "asyncio.Transport": ("asyncio.ReadTransport", "asyncio.WriteTransport"),
    "asyncio.{PriorityQueue,LifoQueue}": ("asyncio.Queue",),
    "asyncio.BoundedSemaphore": ("asyncio.Semaphore",),
    "asyncio.Server": ("asyncio.AbstractServer",),
    "asyncio.CancelledError": ("BaseException",),
    "asyncio.{InvalidStateError,QueueEmpty,QueueFull,QueueShutDown}": ("Exception",),
    "asyncio.IncompleteReadError": ("EOFError",),
    "asyncio.LimitOverrunError": ("Exception",),
    "asyncio.BrokenBarrierError": ("RuntimeError",),
    "unittest.IsolatedAsyncioTestCase": ("unittest.TestCase",),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "asyncio.base_events": "asyncio",
    "asyncio.coroutines": "asyncio",
    "asyncio.events": "asyncio",
    "asyncio.exceptions": "asyncio",
    "asyncio.futures": "asyncio",
    "asyncio.locks": "asyncio",
    "asyncio.protocols": "asyncio",
    "asyncio.queues": "asyncio",
    "asyncio.runners": "asyncio",
    "asyncio.streams": "asyncio",
    "asyncio.taskgroups": "asyncio",
    "asyncio.tasks": "asyncio",
    "asyncio.threads": "asyncio",
    "asyncio.timeouts": "asyncio",
    "asyncio.transports": "asyncio",
    "asyncio.unix_events": "asyncio",
    "asyncio.windows_events": "asyncio",
    "asyncio.subprocess.create_subprocess_exec": "asyncio.create_subprocess_exec",
    "asyncio.subprocess.create_subprocess_shell": "asyncio.create_subprocess_shell",
    "unittest.async_case": "unittest",
    "unittest.case": "unittest",
}
