"""What is run for each rule, and what must be seen: data only.

A script is run in the module that the example makes, as the body of a coroutine. What
it may use beside the names of the example: ``see(...)`` notes something, ``block`` is a
call that takes its time, ``blocking`` and ``pausing`` are objects whose calls hold the
loop, or let it run, ``never`` is a connection on which nothing comes, ``printed`` is
what was printed.
"""

from __future__ import annotations

from typing import NamedTuple


class Run(NamedTuple):
    """How the examples of one rule are run."""

    #: The scripts for Bad; the last is also for the examples that come after it.
    script: tuple[str, ...]
    #: What must be seen with Bad, and must not with Good: a regular expression.
    bad: str
    #: What must be seen with Good.
    good: str = "ended"
    #: The scripts for Good, if they are others.
    good_script: tuple[str, ...] = ()
    #: ``target=name of a stand-in``; without a dot, a name of the example itself.
    patches: tuple[str, ...] = ()
    since: tuple[int, int] = (3, 9)
    #: The first Python that does it no more.
    until: tuple[int, int] = (4, 0)


HELD = "the loop was held"
RAN = "the loop ran on"
NEW = (3, 11)


def holds(
    script: str,
    *patches: str,
    good: str = "",
    more: tuple[str, ...] = (),
    since: tuple[int, int] = (3, 9),
) -> Run:
    """A call that holds the loop, and one that does not."""
    other = (good,) if good else ()
    return Run((script, *more), HELD, RAN, other, patches, since)


#: Before it, locks looked for a running loop when they were made.
_LOCKS_SINCE = (3, 10)
_CHECK_ACCOUNT = """\
account = {{"{name}": 100}}
await asyncio.gather(*[{call}(account, 10) for _ in range(2)])
see("balance", account["{name}"])"""

_RECORD = """\
class Record: saved = False
await close(Record())"""

_STREAM = """\
class Reader:
    lines = [b"", b"second", b"first"]
    async def readline(self): return self.lines.pop()
async for line in lines(Reader()):
    await asyncio.sleep(30)"""

_FAIL = """\
async def fail(*_): raise ConnectionError
"""

_CONNECTION = """\
class Connection:
    closed = False
    async def fetch(self, number): return number
    async def close(self): self.closed = True
connection = Connection()
await first(connection)
see("closed", connection.closed)"""

_POOL = """\
class Pool:
    used = False
    def acquire(self): return self
    async def __aenter__(self): self.used = True; return self
    async def __aexit__(self, *_): self.used = False
    async def cursor(self, query): yield query
    async def fetch(self, query): return [query]
pool = Pool()
async for row in rows(pool, "SELECT"):
    see("connection in use", pool.used)"""

_SLOW = """\
class Slow:
    def write(self, data): pass
    async def drain(self): await asyncio.sleep(4)
    readline = drain
try:
    await {}
except asyncio.TimeoutError:
    pass
see("seconds", loop.time())"""

_DOOR = """\
door = Door()
await asyncio.gather(door.wait(), door.open_later())"""

_CANCEL = """\
task = asyncio.create_task({})
await asyncio.sleep(0)
task.cancel()
await asyncio.sleep(0)
await asyncio.sleep(0)
see("cancelled", task.done() and task.cancelled())
task.cancel()"""

_TIMED_FETCH = """\
async def fetch(name):
    await asyncio.sleep({"slow": 2, "fast": 0.01}[name])
    return "page of " + name
"""

RUNS: dict[str, Run] = {
    "ASYNC100": holds("await load(block, '')", since=NEW),
    "ASYNC101": Run((_STREAM,), "CancelledError|TimeoutError", since=NEW),
    "ASYNC109": Run(
        (_SLOW.format("ask(Slow(), Slow(), 5)"),),
        "seconds 8",
        "seconds 5",
        (_SLOW.format("main(Slow(), Slow())"),),
        since=NEW,
    ),
    "ASYNC110": Run(
        (
            "server = Server()\n"
            "loop.call_later(0.25, setattr, server, 'ready', True)\n"
            "await server.wait()\n"
            "see('late by', round(loop.time() - 0.25, 2))",
        ),
        "late by 0.05",
        "late by 0.0 ",
        (
            "server = Server()\n"
            "loop.call_later(0.25, server.ready.set)\n"
            "await server.wait()\n"
            "see('late by', round(loop.time() - 0.25, 2))",
        ),
    ),
    "ASYNC103": Run((_CANCEL.format("keep_fresh(never.read)"),), "cancelled False"),
    "ASYNC104": Run((_CANCEL.format("load(never.read)"),), "cancelled False"),
    "ASYNC112": Run(
        (_FAIL + "await refresh(fail)",),
        "^ExceptionGroup",
        "^ConnectionError",
        since=NEW,
    ),
    "ASYNC119": Run((_POOL,), "connection in use True", "connection in use False"),
    "ASYNC200": holds("await stock('tea')", "sys.modules.warehouse=warehouse"),
    "ASYNC210": Run(
        ("await temperature('Oslo')",),
        HELD,
        RAN,
        ("await temperature(pausing, 'Oslo')", "await temperature('Oslo')"),
        ("sys.modules.requests=requests", "sys.modules.httpx=pausing"),
    ),
    "ASYNC211": holds("await ping('/')", "sys.modules.urllib3=blocking"),
    "ASYNC212": holds(
        "await load(blocking, '/')",
        "sys.modules.httpx=blocking",
        good="await load(pausing, '/')",
    ),
    "ASYNC220": holds(
        "await start_server(80)",
        "subprocess.Popen=block",
        "asyncio.create_subprocess_exec=pausing",
    ),
    "ASYNC221": holds(
        "await revision()",
        "subprocess.run=blocking",
        "asyncio.create_subprocess_exec=pausing",
    ),
    "ASYNC222": holds("await stop(blocking)", good="await stop(pausing)"),
    "ASYNC230": holds(
        "await settings('a.json')", "open=blocking", "sys.modules.aiofiles=pausing"
    ),
    "ASYNC231": holds("await answer(0)", "os.fdopen=blocking"),
    "ASYNC232": holds("await record(blocking, 'text')"),
    "ASYNC240": holds("await is_cached(blocking, 'key')"),
    "ASYNC250": holds("await ask()", "input=block"),
    "ASYNC251": Run(
        (
            "class Queue:\n"
            "    rounds = [False, True]\n"
            "    empty = rounds.pop\n"
            "await poll(Queue())",
        ),
        HELD,
        patches=("time.sleep=block",),
    ),
    "ASYNC300": Run(
        ("await start(never.read)\nawait asyncio.sleep(0)\ngc.collect()",),
        "logged: Task was destroyed but it is pending",
    ),
    "ASYNC501": Run(("await main()",), "RuntimeError: asyncio.run.. cannot be called"),
    "ASYNC502": Run(("await asyncio.to_thread(main)",), "Event loop is closed"),
    "ASYNC503": Run(
        (
            "async def work(): pass\n"
            "await asyncio.to_thread(run_once, work)\n"
            "gc.collect()",
        ),
        "ResourceWarning: unclosed event loop",
    ),
    "ASYNC504": Run(("await Feed().first()",), "nothing ends the wait"),
    "ASYNC505": Run(
        ("await work(loop)",),
        "TypeError: ",
        good_script=("await work()",),
        since=(3, 10),
    ),
    "ASYNC506": Run(("await Server().start()",), "RuntimeError: no running event loop"),
    "ASYNC510": holds(
        "await address('host')",
        "socket.gethostbyname=block",
        "socket.getaddrinfo=addresses",
    ),
    "ASYNC511": holds(
        "await names(blocking)",
        "sys.modules.aiosqlite=pausing",
        good="await names(pausing)",
    ),
    "ASYNC512": holds("await summary('text')", "sys.modules.openai=openai"),
    "ASYNC513": holds(
        "await forget('folder')",
        "shutil.rmtree=block",
        more=("await total_size(blocking)",),
    ),
    "ASYNC514": Run(
        ("await fetch(pausing, '/')",), HELD, RAN, patches=("time.sleep=block",)
    ),
    "ASYNC515": holds(
        "await render(blocking)", "concurrent.futures.ProcessPoolExecutor=ThreadPool"
    ),
    "ASYNC516": holds("await discard(['a'])", "os.remove=block"),
    "ASYNC600": Run((_RECORD,), "RuntimeWarning: coroutine 'save' was never awaited"),
    "ASYNC601": Run((_RECORD,), "RuntimeWarning: coroutine 'save' was never awaited"),
    "ASYNC602": Run(
        ("records = [1]\nawait delete('guest', records)\nsee('records', records)",),
        r"records \[\]",
        r"records \[1\]",
    ),
    "ASYNC603": Run(
        ("await serve(1)",), "TypeError: coroutines cannot", "printed: gone", since=NEW
    ),
    "ASYNC604": Run(("",), "(Value|Type)Error: .*coroutine", "printed: hello"),
    "ASYNC605": Run(("await fetch_both()",), "TypeError: "),
    "ASYNC607": Run(("see(await total())",), "TypeError: ", "^1 "),
    "ASYNC608": Run(
        (_TIMED_FETCH + "await show(['slow', 'fast'], fetch)",),
        "printed: slow page of fast",
        "printed: slow page of slow",
    ),
    "ASYNC609": Run(
        (_TIMED_FETCH + "await fetch_all(['slow', 'fast'], fetch)",), "TypeError: "
    ),
    "ASYNC610": Run(
        ("await patiently()",),
        "RuntimeError: cannot reuse already awaited coroutine",
        "printed: failed 2",
    ),
    "ASYNC611": Run(
        ("see(await load('a'))\nsee(await load('a'))",),
        "RuntimeError: cannot reuse already awaited coroutine",
    ),
    "ASYNC612": Run(
        ("async def connect(): pass\nClient(connect)",),
        "TypeError: __init__.. should return None",
        good_script=("async def connect(): pass\nawait Client.create(connect)",),
    ),
    "ASYNC613": Run(
        ("await fetch_all('abc')\nsee('seconds', loop.time())",),
        "seconds 3",
        "seconds 1",
    ),
    "ASYNC614": Run((_CONNECTION,), "closed False", "closed True", since=(3, 10)),
    "ASYNC700": Run(
        ("await report(['a', 'b'])",),
        "TypeError: 'int' object is not callable",
        "printed: 2",
    ),
    "ASYNC701": Run(
        ("see(await total([1, 2]))",),
        "(PicklingError|AttributeError): ",
        "^3 ",
        patches=("concurrent.futures.ProcessPoolExecutor=Pool",),
    ),
    "ASYNC702": Run(
        (
            "def write(text): raise OSError('disk full')\n"
            "await save('text', write)\n"
            "see('save() ended without an error')",
        ),
        r"save\(\) ended without an error",
        "OSError: disk full",
    ),
    "ASYNC710": Run(
        ("ready.wait = block\nawait asyncio.gather(serve(), start())",),
        HELD,
        good_script=("await asyncio.gather(serve(), start())",),
        since=_LOCKS_SINCE,
    ),
    "ASYNC711": Run(
        (_CHECK_ACCOUNT.format(call="transfer", name="a"),),
        "the loop stopped for good",
        "balance 80",
        since=_LOCKS_SINCE,
    ),
    "ASYNC712": Run(
        (_CHECK_ACCOUNT.format(call="withdraw", name="balance"),),
        "balance 90",
        "balance 80",
        since=_LOCKS_SINCE,
    ),
    "ASYNC713": Run(
        (
            "async def price():\n"
            "    await asyncio.sleep(1)\n"
            "    return 10\n"
            "cart = Cart()\n"
            "await asyncio.gather(cart.add(price), cart.add(price))\n"
            "see('total', cart.total)",
        ),
        "total 10",
        "total 20",
    ),
    "ASYNC714": Run(
        (
            "made = []\n"
            "async def connect():\n"
            "    await asyncio.sleep(1)\n"
            "    made.append(len(made))\n"
            "    return made\n"
            "client = Client(connect)\n"
            "await asyncio.gather(client.get(), client.get())\n"
            "see('connections', len(made))",
        ),
        "connections 2",
        "connections 1",
    ),
    "ASYNC715": Run(
        (
            "def greet(user): see('hello', user)\n"
            "await asyncio.gather(handle('ann', greet), handle('bob', greet))\n",
        ),
        "hello bob hello bob",
        "hello ann hello bob",
    ),
    "ASYNC720": Run(
        ("await ask('host', b'?')",),
        "nothing ends the wait",
        "TimeoutError",
        patches=("asyncio.open_connection=open_never",),
    ),
    "ASYNC721": Run(
        ("await load(never)",), "nothing ends the wait", "TimeoutError", since=NEW
    ),
    "ASYNC722": Run(
        (
            _TIMED_FETCH + "await fetch_all(fetch, ['slow', 'fast'])\n"
            "await asyncio.sleep(0)\n"
            "await asyncio.sleep(0)\n"
            "see('still running', len(asyncio.all_tasks()) - 1)",
        ),
        "still running 1",
        "still running 0",
    ),
    "ASYNC730": Run(
        (_FAIL + "await save_all(fail, [1])\nsee('errors told', len(printed))",),
        "errors told 0",
        "errors told 1",
    ),
    "ASYNC731": Run(
        (
            "async def work(): await asyncio.sleep(1)\n"
            "async def beat():\n"
            "    try:\n"
            "        await never.read()\n"
            "    finally:\n"
            "        await asyncio.sleep(1)\n"
            "        see('heart is cleaned up')\n"
            "await with_heartbeat(work, beat)\n"
            "see('end')",
        ),
        "^end",
        "heart is cleaned up end",
    ),
    "ASYNC732": Run((_CANCEL.format("first_line(never)"),), "cancelled False"),
    "ASYNC733": Run(
        ("see(await first_line(never))",), "^TimeoutError", "^b''", until=(3, 11)
    ),
    "ASYNC800": holds("await hashed(b'secret', b'salt')", "hashlib.pbkdf2_hmac=block"),
    "ASYNC801": Run(
        (_DOOR, "await checksum(1)"),
        f"the loop stopped for good|{HELD}",
        patches=(
            "range=rounds",
            "concurrent.futures.ProcessPoolExecutor=ThreadPool",
        ),
    ),
    "ASYNC802": Run(
        (
            "class Bytes:\n"
            "    def __iter__(self): return rounds()\n"
            "await checksums(Bytes(), Bytes())",
        ),
        HELD,
        RAN,
    ),
}
