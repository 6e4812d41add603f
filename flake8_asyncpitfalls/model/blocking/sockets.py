"""Sockets: which ones block."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, List, Optional

from ..calls import arguments, written_name
from ..evaluation.attribute_stores import loads
from ..evaluation.holders import label_of
from ..evaluation.literals import literal
from ..evaluation.object_uses import uses
from ..evaluation.origins import Made, makers
from ..fields import nodes_in
from ..scopes import How

if TYPE_CHECKING:
    from ..module import Module

CONNECT = frozenset({"socket.socket.connect", "socket.socket.connect_ex"})
#: Functions that make a socket which blocks unless it is told not to.
_SOCKET_MAKERS = frozenset(
    {
        "socket.socket",
        "socket.socket.accept",
        "socket.create_connection",
        "socket.create_server",
    }
)
#: What tells of sockets that do not block.
_NOT_BLOCKING = re.compile(
    rb"setblocking|settimeout|setdefaulttimeout|NONBLOCK|add_reader|add_writer|sock_"
)
#: Modules that tell when a socket is ready.
_WATCHING = frozenset({"select", "selectors"})


def blocks(module: Module, receiver: ast.AST) -> bool:
    """Say whether a socket surely was made here, or in the class of another module that
    holds it, and not set non-blocking since."""
    made = makers(module, receiver) or _accepted(module, receiver)
    if made is None or not all(map(_makes_blocking, made)):
        return False
    if any(each.module is not module for each in made):
        return _blocks_elsewhere(module, made)
    label = label_of(module, receiver)
    if label is None:
        return True
    used = module.once(uses)
    if used.passed.get(label):
        return False  # whoever gets it may set it non-blocking
    return not any(
        call.args and not _is_blocking(literal(module, call.args[0]), method)
        for method in ("setblocking", "settimeout")
        for call in used.methods.get((label, method), ())
    )


def _makes_blocking(made: Made) -> bool:
    if made.module.qualified_name(made.call.func) not in _SOCKET_MAKERS:
        return False
    return not _mentions(made.call, "SOCK_NONBLOCK")


def _blocks_elsewhere(module: Module, made: List[Made]) -> bool:
    """Say whether a socket that is made in other modules blocks: their texts say
    nothing of sockets that do not; nor does this module."""
    if module.imported_packages.intersection(_WATCHING):
        return False
    for home, _ in made:
        text = home.project.text(home.name) if home.project is not None else None
        if text is None or _NOT_BLOCKING.search(text):
            return False
    return not any(name in module.once(loads) for name in ("setblocking", "settimeout"))


def _accepted(module: Module, receiver: ast.AST) -> Optional[List[Made]]:
    """Return the call of ``accept`` that gave a connection and its address: the
    connection blocks, whatever the socket that listens does."""
    binding = module.binding(receiver) if isinstance(receiver, ast.Name) else None
    if binding is None or binding.path != (0,) or binding.how is not How.VALUE:
        return None
    accepting = binding.source
    return [Made(module, accepting)] if isinstance(accepting, ast.Call) else None


def is_datagram(module: Module, receiver: ast.AST) -> bool:
    """Say whether a socket may be one of UDP."""
    made = makers(module, receiver) or ()
    return any(_mentions(each.call, "SOCK_DGRAM") for each in made)


def is_on_machine(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call may only connect to a program on this machine, by a file."""
    if name not in CONNECT:
        return False
    made = makers(module, getattr(call.func, "value")) or ()
    return any(_mentions(each.call, "AF_UNIX") for each in made)


def _mentions(call: ast.Call, name: str) -> bool:
    given = arguments(call)
    return any(
        written_name(part) == name for argument in given for part in nodes_in(argument)
    )


def _is_blocking(value: object, method: str) -> bool:
    return value is ... and method == "settimeout" or value is None or bool(value)
