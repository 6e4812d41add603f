"""What callables do with a function, or with a coroutine, that they are given.

Keys are qualified names, brace groups allowed. Positions count from 0, without self.
The facts are those of the libraries' documentation and, for asyncio, of its sources.
"""

from __future__ import annotations

from typing import Dict, FrozenSet, Mapping, Tuple

from .runners import Runs
from .signals_qt import CONNECTING

_LOOP = "asyncio.AbstractEventLoop"
_POOL = "multiprocessing.pool.Pool"

#: Callables that the event loop, a signal or the interpreter's end makes call a
#: function later; what that returns is dropped.
CALLED_LATER: Dict[str, Runs] = {
    **CONNECTING,
    f"{_LOOP}.{{call_soon,call_soon_threadsafe}}": Runs(0, "callback"),
    f"{_LOOP}.{{call_later,call_at}}": Runs(1, "callback"),
    f"{_LOOP}.{{add_reader,add_writer,add_signal_handler}}": Runs(1, "callback"),
    f"{_LOOP}.set_exception_handler": Runs(0, "handler"),
    "{asyncio,concurrent.futures}.Future.add_done_callback": Runs(0, None),
    "signal.signal": Runs(1, "handler"),
    "atexit.register": Runs(0, "func"),
    "weakref.finalize": Runs(1, None),
    "contextlib.{ExitStack,AsyncExitStack}.callback": Runs(0, None),
    "unittest.TestCase.addCleanup": Runs(0, None),
    "sqlalchemy.event.listen": Runs(2, "fn"),
    "psycopg.{Connection,AsyncConnection}.{add_notice_handler,add_notify_handler}": (
        Runs(0, "callback")
    ),
    "bleak.BleakClient": Runs(1, "disconnected_callback"),
}

#: Callables that have a function called later on the loop, or await it if it is a
#: coroutine function; what a plain function returns they drop.
AWAITING_FUNCTIONS: Dict[str, Runs] = {
    "asyncpg.Connection.add_listener": Runs(1, "callback"),
    "asyncpg.Connection.{add_log_listener,add_termination_listener}": (
        Runs(0, "callback")
    ),
    "bleak.BleakClient.start_notify": Runs(1, "callback"),
    "bleak.BleakScanner": Runs(0, "detection_callback"),
    "flet.{Button,Chip,Container,ElevatedButton,FilledButton,FloatingActionButton,"
    "IconButton,ListTile,MenuItemButton,OutlinedButton,PopupMenuItem,TextButton}": (
        Runs(None, "on_click")
    ),
    "flet.{Checkbox,Dropdown,RadioGroup,Slider,Switch,Tabs,TextField}": (
        Runs(None, "on_change")
    ),
}
_UI = "nicegui.ui"
#: Callables that await what the function returns if it is a coroutine, and drop tasks.
AWAITING_COROUTINES: Dict[str, Runs] = {
    "socketio.{AsyncServer,AsyncClient,AsyncNamespace,AsyncClientNamespace}.{emit,send}"
    "": Runs(None, "callback"),
    f"{_UI}.{{button,chip,dropdown_button,item}}": Runs(None, "on_click"),
    f"{_UI}.menu_item": Runs(1, "on_click"),
    f"{_UI}.{{checkbox,date,input,knob,number,radio,select,slider,switch,tab_panels,"
    "tabs,textarea,time,toggle}": Runs(None, "on_change"),
    f"{_UI}.timer": Runs(1, "callback"),
}

#: Callables that have a function called in another thread or process.
CALLED_IN_THREAD: Dict[str, Runs] = {
    "asyncio.to_thread": Runs(0, None),
    f"{_LOOP}.run_in_executor": Runs(1, "func"),
    "concurrent.futures.Executor.{submit,map}": Runs(0, None),
    "threading.Thread": Runs(1, "target"),
    "threading.Timer": Runs(1, "function"),
    "multiprocessing.Process": Runs(1, "target"),
    f"{_POOL}.{{apply,apply_async,map,map_async}}": Runs(0, "func"),
    f"{_POOL}.{{imap,imap_unordered,starmap,starmap_async}}": Runs(0, "func"),
    "anyio.to_thread.run_sync": Runs(0, "func"),
    "starlette.concurrency.run_in_threadpool": Runs(0, "func"),
}

_TK = "{tkinter,tkinter.ttk,customtkinter}"
_PRESSED = "Button,Checkbutton,Radiobutton,Scale,Scrollbar,Spinbox"
_PRESSED_CUSTOM = "CTkButton,CTkCheckBox,CTkComboBox,CTkOptionMenu,CTkSlider,CTkSwitch"
_SHOWN = "Canvas,Entry,Frame,Label,Listbox,Text,Toplevel,Tk,CTk,CTkFrame,CTkToplevel"
#: Callables by which a scheduler or a window calls a function, on the loop if that runs
#: at all; what the function returns is dropped.
CALLED_IN_TURN: Dict[str, Runs] = {
    "schedule.Job.do": Runs(0, "job_func"),
    f"{_TK}.{{{_PRESSED},{_PRESSED_CUSTOM}}}": Runs(None, "command"),
    f"{_TK}.{{{_PRESSED},{_PRESSED_CUSTOM}}}.{{config,configure}}": (
        Runs(None, "command")
    ),
    "tkinter.Menu.{add_checkbutton,add_command,add_radiobutton}": Runs(None, "command"),
    f"{_TK}.{{{_SHOWN},{_PRESSED},{_PRESSED_CUSTOM}}}.{{after,bind}}": Runs(1, "func"),
    f"{_TK}.{{CTk,CTkToplevel,Tk,Toplevel}}.protocol": Runs(1, "func"),
}
#: Callables by which a scheduler calls a function, these and those that have threads.
CALLED_BY_OTHERS: Dict[str, Runs] = {
    **CALLED_IN_TURN,
    "apscheduler.schedulers.{background.BackgroundScheduler,"
    "blocking.BlockingScheduler}.add_job": Runs(0, "func"),
}

#: Callables that call a plain function later, and await a coroutine function.
CALLED_OR_AWAITED: Dict[str, Runs] = {
    "starlette.background.{BackgroundTask,BackgroundTasks.add_task}": Runs(0, "func"),
    "quart.Quart.add_background_task": Runs(0, "func"),
    "telegram.ext.JobQueue.{run_custom,run_daily,run_monthly,run_once,run_repeating}": (
        Runs(0, "callback")
    ),
}

#: All callables that have a plain function called on the loop and drop its result.
DROPPING: Dict[str, Runs] = {
    **CALLED_LATER,
    **CALLED_IN_TURN,
    **AWAITING_FUNCTIONS,
    **AWAITING_COROUTINES,
}
#: Callables that give back what the function gives that they have the loop call.
GIVING_BACK: FrozenSet[str] = frozenset({"{anyio,trio}.from_thread.run_sync"})

#: Callables that use what a function returns at once, as it is.
CALLED_FOR_VALUE: Dict[str, Runs] = {
    "filter": Runs(0, None),
    "itertools.{filterfalse,takewhile,dropwhile}": Runs(0, None),
    "itertools.groupby": Runs(1, "key"),
    "{sorted,min,max,list.sort}": Runs(None, "key"),
    "functools.reduce": Runs(0, None),
}

#: All of these, each with what to hand over instead of a coroutine function.
PLAIN_CALLERS: Tuple[Tuple[str, Mapping[str, Runs]], ...] = (
    ("pass a plain function that makes a task", CALLED_LATER),
    ("await it on the loop", CALLED_IN_THREAD),
    ("pass a plain function that runs it", CALLED_BY_OTHERS),
    ("pass a coroutine function", AWAITING_FUNCTIONS),
    ("await the values first", CALLED_FOR_VALUE),
)

#: Callables that want a coroutine, and await it or make a task of it.
AWAITING: Dict[str, Runs] = {
    "asyncio.run": Runs(0, "main"),
    "asyncio.Runner.run": Runs(0, "coro"),
    "asyncio.{create_task,run_coroutine_threadsafe}": Runs(0, "coro"),
    "asyncio.ensure_future": Runs(0, "coro_or_future"),
    "asyncio.shield": Runs(0, "arg"),
    "asyncio.wait_for": Runs(0, "fut"),
    f"{_LOOP}.run_until_complete": Runs(0, "future"),
    f"{{{_LOOP},asyncio.TaskGroup}}.create_task": Runs(0, "coro"),
}
#: Callables that do so with each of their arguments.
AWAITING_ARGUMENTS: FrozenSet[str] = frozenset({"asyncio.gather"})
#: Callables that do so with each item of their first argument.
AWAITING_ITEMS: FrozenSet[str] = frozenset({"asyncio.wait", "asyncio.as_completed"})

#: Those that take a coroutine only: a future or a task is refused.
COROUTINES_ONLY: FrozenSet[str] = frozenset(
    {
        "asyncio.run",
        "asyncio.Runner.run",
        "asyncio.create_task",
        "asyncio.run_coroutine_threadsafe",
        "asyncio.AbstractEventLoop.create_task",
        "asyncio.TaskGroup.create_task",
    }
)

#: Functions that only need the truth, the order or the text of each item they get.
USING_ITEMS: FrozenSet[str] = frozenset("all any max min sorted str.join sum".split())
#: Functions that keep the items they get.
KEEPING_ITEMS: FrozenSet[str] = frozenset(
    "collections.deque frozenset list set tuple".split()
)
#: Coroutine functions whose result surely cannot be awaited, whatever their tables say.
GIVING_PLAIN: FrozenSet[str] = frozenset(
    {
        "asyncio.sleep",
        "asyncio.StreamWriter.{drain,wait_closed}",
        "asyncio.Queue.{put,join}",
        "asyncio.Event.wait",
        "aiohttp.ClientResponse.{json,read,text}",
        "aiohttp.{ClientWebSocketResponse,web.WebSocketResponse}.{close,receive_json,"
        "send_bytes,send_json,send_str}",
        "asyncpg.Connection.{execute,executemany,fetch,fetchrow,fetchval}",
        "starlette.datastructures.UploadFile.{close,read,seek,write}",
        "starlette.requests.Request.{is_disconnected,json}",
        "starlette.websockets.WebSocket.{accept,close,receive,receive_bytes,"
        "receive_json,receive_text,send,send_bytes,send_json,send_text}",
        "websockets.asyncio.connection.Connection.{close,recv,send}",
        "websockets.legacy.protocol.WebSocketCommonProtocol.{close,recv,send}",
    }
)
#: Types of libraries whose objects can be neither called nor awaited.
PLAIN_TYPES: FrozenSet[str] = frozenset(
    {
        "aiogram.types.Message",
        "aiohttp.{ClientResponse,WSMessage}",
        "discord.Message",
        "httpx.Response",
        "telegram.Message",
    }
)

#: Functions that give nothing or data: it can be neither called nor awaited.
GIVING_DATA: FrozenSet[str] = frozenset(
    (
        "abs all any ascii bin callable chr delattr divmod format hasattr hash hex id "
        "input isinstance issubclass len oct ord print repr round setattr sorted sum "
        "dict.clear dict.items dict.keys dict.update dict.values list.append "
        "list.clear list.count list.extend list.index list.insert list.remove "
        "list.reverse list.sort os.getcwd os.getenv os.getpid pickle.dump pickle.dumps "
        "set.add set.clear set.discard set.remove set.update"
    ).split()
)
#: Modules and classes all of whose functions and methods do so.
GIVING_ONLY_DATA: FrozenSet[str] = frozenset(
    (
        "base64 binascii bytearray bytes bz2 calendar csv datetime.date "
        "datetime.datetime difflib float fnmatch getpass glob gzip hashlib hmac html "
        "int json lzma math os os.path platform re shutil str struct textwrap time "
        "unicodedata urllib.parse uuid zlib"
    ).split()
)
#: Functions whose first argument is a number.
TAKING_NUMBERS: FrozenSet[str] = frozenset({"asyncio.sleep", "range", "time.sleep"})
