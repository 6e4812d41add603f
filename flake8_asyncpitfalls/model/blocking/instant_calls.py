"""Whether a call that may wait has anything to wait for.

Sockets may be non-blocking, queues unbounded, futures done and images small: that is a
matter of the object, of where it comes from and what was done with it.
"""

from __future__ import annotations

import ast
import math
from typing import TYPE_CHECKING, Callable, Dict, Sequence, Tuple, Union

from ...knowledge.rows import Argument
from .. import guards, library
from ..calls import argument, has_argument, receiver_of
from ..evaluation.holders import label_of
from ..evaluation.literals import argument_literal, literal, number
from ..evaluation.object_uses import uses
from ..evaluation.origins import Made, makers
from ..evaluation.recipients import local_name
from ..evaluation.values import Object
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.readiness import has_ended, is_ready, is_selected
from ..loops import watched
from ..loops.thread_ends import has_told_of_end
from ..loops.watched import TO_THE_END
from ..tasks.executor_futures import is_pending, were_left
from ..tasks.executors import has_done_its_work
from . import idle_loop, sockets

if TYPE_CHECKING:
    from ..module import Module

#: What only a socket that does not block raises.
_NOT_READY = frozenset(
    {"BlockingIOError", "ssl.SSLWantReadError", "ssl.SSLWantWriteError"}
)
#: So many pixels are no long work.
_FEW_PIXELS = 1_000_000
#: What only a file that is open already takes.
_OF_DESCRIPTOR = Argument("closefd", 6, False)
_WRAPPING = "anyio.wrap_file"
#: What can be asked whether there is something to wait for, and what reads a terminal.
_ASKABLE = ("queue.", "multiprocessing.", "threading.Thread.")
_TERMINAL = ("getpass.", "sys.stdin.")


def waits(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call of this name, which blocks as a rule, may make its caller
    wait."""
    if name in _FUNCTIONS:
        return not _FUNCTIONS[name](module, call)
    if watched.is_ready(module, call, name):
        return False
    if name.startswith(_TERMINAL) and _is_free(module, call, name):
        return False
    receiver = receiver_of(call)
    if receiver is None:
        return True
    if name.startswith(_ASKABLE) and is_ready(module, call, name):
        return False
    if name in library.bounded_only and not _is_bounded(module, receiver):
        return False
    return not any(
        name.startswith(beginning) and has_nothing(module, call, receiver)
        for beginning, has_nothing in _METHODS
    )


def _opens_descriptor(module: Module, call: ast.Call) -> bool:
    return has_argument(module, call, _OF_DESCRIPTOR) is True


def _is_for_others(module: Module, call: ast.Call) -> bool:
    """Say whether a file is made for what does not block."""
    return _is_given_away(module, call) or _is_handed_over(module, call)


def _is_of_project(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether an object is of a class of this project, whose methods are seen."""
    return isinstance(module.value(receiver), Object)


def _is_free(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether nobody has to wait for what the user types: it is there, or nothing
    else runs meanwhile."""
    if call.args or not name.endswith(TO_THE_END):
        if is_selected(module, call):
            return True
    return idle_loop.runs_alone(module, call)


def _may_be_not_ready(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether the code around a call of a socket waits for it to have data."""
    return any(
        not _NOT_READY.isdisjoint(exceptions.caught(module, handler))
        for handler in exceptions.handlers_around(module, call)
    )


def _is_data(module: Module, call: ast.Call) -> bool:
    """Say whether a URL may be one of data, by a condition under which it is opened."""
    return any(
        isinstance(part, ast.Constant) and str(part.value).startswith("data:")
        for test, _ in guards.branches(module, call)
        for part in nodes_in(test)
    )


def _answers_with_data(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether a response may be one to a URL of data."""
    return any(_is_data(*each) for each in makers(module, receiver) or ())


def _is_instant(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether a serial port may be one that is told not to wait."""
    made = makers(module, receiver) or ()
    given = [argument_literal(*each, "timeout", None) for each in made]
    for binding in module.stored("timeout"):
        given.append(
            None if binding.source is None else literal(module, binding.source)
        )
    return 0 in given


def _takes_what_is_there(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether a serial port is read for no more than has arrived."""
    size = argument(call, "size", 0)
    return (
        isinstance(size, ast.Attribute)
        and size.attr == "in_waiting"
        and ast.dump(size.value) == ast.dump(receiver)
    )


def _is_awaited_later(module: Module, call: ast.Call) -> bool:
    """Say whether a program is started whose output is then awaited: by
    ``await child.expect(..., async_=True)``."""
    local = local_name(module, call)
    return local is not None and any(
        isinstance(outer, ast.Await)
        and isinstance(outer.value, ast.Call)
        and receiver_of(outer.value) is use
        for use in module.uses(*local)
        for outer in guards.around(module, use)
    )


def _is_bounded(module: Module, receiver: ast.AST) -> bool:
    """Say whether a queue surely has a limit to what it holds."""
    made = makers(module, receiver)
    return made is not None and all(
        _is_limit(argument_literal(*each, "maxsize", 0)) for each in made
    )


def _is_limit(value: object) -> bool:
    return isinstance(value, int) and value > 0


def _is_handed_over(module: Module, call: ast.Call) -> bool:
    """Say whether a file is made for what does not block: all that is done with it is
    to give it to what is awaited, to use it in threads, and to close it."""
    local = local_name(module, call)
    uses: Sequence[ast.Name] = [] if local is None else module.uses(*local)
    given = [
        use for use in uses if _is_given_away(module, use) or not module.on_loop(use)
    ]
    return bool(given) and all(
        use in given or getattr(module.parent(use), "attr", "") == "close"
        for use in uses
    )


def _is_given_away(module: Module, use: ast.AST) -> bool:
    """Say whether a file is given to what is awaited, as it is or by its descriptor."""
    around = module.parent(use)
    if isinstance(around, ast.Attribute):
        if around.attr == "fileno":
            return True
        use, around = around, module.parent(around)
        if isinstance(around, ast.Call) and around.func is use:
            return False
    if isinstance(around, ast.keyword):
        around = module.parent(around)
    if not isinstance(around, ast.Call):
        return False
    if module.qualified_name(around.func) == _WRAPPING:
        return True
    taker = module.parent(around)
    if isinstance(taker, ast.withitem):
        return isinstance(module.parent(taker), ast.AsyncWith)
    return isinstance(taker, ast.Await)


def _is_in_ready(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether a socket is used only where it was found among those that are ready:
    ``if sock in dict(await poller.poll()): sock.recv()``."""
    wanted = ast.dump(receiver)
    return any(
        isinstance(part, ast.Compare)
        and isinstance(part.ops[0], ast.In)
        and ast.dump(part.left) == wanted
        for test, holds in guards.branches(module, call)
        if holds
        for part in nodes_in(test)
    )


def _is_polled(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether a connection, the object or first argument of a call, is one that is
    polled, as only a non-blocking one is."""
    polled = module.once(uses).methods
    connections = (receiver, *call.args[:1])
    return any((label_of(module, each), "poll") in polled for each in connections)


def _never_blocks(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    return not sockets.blocks(module, receiver)


def _is_datagram(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    return sockets.is_datagram(module, receiver)  # UDP only notes the address


def _is_done(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    return not is_pending(module, receiver)


def _are_done(module: Module, call: ast.Call) -> bool:
    futures = argument(call, "fs", 0)
    return futures is not None and were_left(module, futures)


def _is_small(module: Module, call: ast.Call, receiver: ast.expr) -> bool:
    """Say whether an image was made here in a size that is written out, and small."""
    made = makers(module, receiver)
    return made is not None and all(_pixels(each) <= _FEW_PIXELS for each in made)


def _pixels(made: Made) -> float:
    """Return how many pixels an image has that a call makes."""
    module, call = made
    size = argument(call, "size", 1)
    if module.qualified_name(call.func) != "PIL.Image.new":
        return math.inf
    if not isinstance(size, ast.Tuple) or len(size.elts) != 2:
        return math.inf
    width, height = (number(module, each) for each in size.elts)
    return math.inf if width is None or height is None else width * height


#: Functions, and what tells that a call of one has nothing to wait for.
_FUNCTIONS: Dict[str, Callable[[Module, ast.Call], bool]] = {
    "concurrent.futures.as_completed": _are_done,
    "concurrent.futures.wait": _are_done,
    "os.fdopen": _is_for_others,
    "open": _opens_descriptor,
    "io.open": _opens_descriptor,
    "pexpect.spawn": _is_awaited_later,
    "urllib.request.urlopen": _is_data,
}
#: The same of methods, by the beginnings of their names.
_METHODS: Tuple[
    Tuple[Union[str, Tuple[str, ...]], Callable[[Module, ast.Call, ast.expr], bool]],
    ...,
] = (
    # Classes whose methods do what the methods of classes below them do.
    ("langchain_core.", _is_of_project),
    (("socket.socket.", "zmq.Socket."), _is_in_ready),
    (("socket.socket.", "ssl.SSLSocket."), _may_be_not_ready),
    (tuple(sockets.CONNECT), _is_datagram),
    ("socket.socket.", _never_blocks),
    ("psycopg2.", _is_polled),
    ("subprocess.Popen.", has_ended),
    ("threading.Thread.join", has_told_of_end),
    ("http.client.HTTPResponse.", _answers_with_data),
    ("serial.Serial.", _is_instant),
    ("serial.Serial.read", _takes_what_is_there),
    ("concurrent.futures.Executor.shutdown", has_done_its_work),
    ("concurrent.futures.Future.result", _is_done),
    ("concurrent.futures.Future.exception", _is_done),
    ("PIL.Image.Image.", _is_small),
)
