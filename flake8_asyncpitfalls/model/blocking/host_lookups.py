"""Whether the name of a host that is looked up has to be asked for."""

from __future__ import annotations

import ast
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, Optional, Union

from ...knowledge.rows import Argument
from .. import guards
from ..calls import argument, has_argument, written_name
from ..evaluation import parameters
from ..evaluation.literals import literal
from ..naming import words
from ..scopes import DisplayNode, FunctionNode

if TYPE_CHECKING:
    from ..module import Module

_LOOKING_UP = frozenset(
    f"socket.{name}"
    for name in (
        *("getaddrinfo", "gethostbyaddr", "gethostbyname", "gethostbyname_ex"),
        *("getfqdn", "getnameinfo"),
    )
)
#: What tells at once on this machine whether a port is in use.
_PROBING = "socket.socket.connect_ex"
#: What says that it is an address of this machine that is looked for.
_BINDING = Argument("flags", 5, "socket.AI_PASSIVE")
#: Words in the names of what holds a numeric address.
_NUMERIC = frozenset({"ip", "ipaddr", "ipaddress"})


def is_known_address(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call looks up a host of which nobody has to be asked: this one, or
    an address in numbers; or tries whether a port of this one is in use."""
    if name == _PROBING and call.args:
        return _is_this_one(_usual(module, _plain(call.args[0])))
    if name not in _LOOKING_UP or not call.args:
        return False
    host = _plain(call.args[0])
    if _is_numeric(literal(module, host)) or _is_this_one(_usual(module, host)):
        return True
    if argument(call, _BINDING.name, _BINDING.position) is not None:
        if has_argument(module, call, _BINDING) is not False:
            return True
    if not _NUMERIC.isdisjoint(words(written_name(host))):
        return True
    wanted = ast.dump(host)
    return any(
        must_hold
        and isinstance(test, ast.Compare)
        and isinstance(test.ops[0], (ast.Eq, ast.In))
        and ast.dump(test.left) == wanted
        and _is_numeric(_first(module, test.comparators[0]))
        for test, must_hold in guards.branches(module, call)
    )


def _usual(module: Module, host: ast.expr) -> object:
    """Return the host that an expression is written out as, or is if nobody says
    otherwise: the default of a parameter."""
    default: Optional[ast.expr] = None
    if isinstance(host, ast.Name):
        scope = module.scope_of(host).binding_scope(host.id)
        if scope is not None and isinstance(scope.node, FunctionNode):
            default = parameters.defaults(scope.node).get(host.id)
    return literal(module, default or host)


def _plain(host: ast.expr) -> ast.expr:
    """Return the host of ``str(host)`` and of ``(host, port)``."""
    if isinstance(host, ast.Call) and host.args:
        return host.args[0]
    return host.elts[0] if isinstance(host, ast.Tuple) and host.elts else host


def _first(module: Module, node: ast.expr) -> object:
    if isinstance(node, DisplayNode):
        return literal(module, node.elts[0])
    return literal(module, node)


def _is_numeric(host: object) -> bool:
    """Say whether a host is one of which nobody has to be asked by its form: it is an
    address in numbers, or none is given."""
    return host in (None, "") or _address(host) is not None


def _is_this_one(host: object) -> bool:
    """Say whether a host is this machine for itself."""
    address = _address(host)
    return address is not None and address.is_loopback


def _address(host: object) -> Union[IPv4Address, IPv6Address, None]:
    """Return the address in numbers that a host is given as, or ``localhost`` has."""
    try:
        return ip_address("127.0.0.1" if host == "localhost" else str(host))
    except ValueError:
        return None
