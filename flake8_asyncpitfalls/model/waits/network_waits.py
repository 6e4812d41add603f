"""Whether a call that waits for the network does so without a limit."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

from ...knowledge import network_waits
from ...knowledge.network_waits import Wait
from ...knowledge.rows import Argument
from .. import guards
from ..calls import argument, has_argument, passes_more, receiver_of
from ..evaluation import consumers, recipients
from ..evaluation.attribute_stores import loads
from ..evaluation.literals import literal
from ..evaluation.origins import Made
from ..evaluation.tracing import traced
from ..fields import nodes_in
from ..flow import testing
from ..statements import assigned_in
from ..tables import expanded
from . import limits, listening, time_limits

if TYPE_CHECKING:
    from ..module import Module

WAITS: Dict[str, Wait] = expanded(network_waits.WAITS)
CLIENTS: Dict[str, Wait] = expanded(network_waits.CLIENTS)
_MAKER_LIMITS: Dict[str, Tuple[Argument, ...]] = expanded(network_waits.MAKER_LIMITS)
#: The end of the names of what is given for a limit.
_LIMIT = "Timeout"
#: Methods of a client that wait for nothing, or set it up.
_ASIDE = frozenset(
    {
        *("aclose", "auth", "base_url", "close", "closed", "cookies", "headers"),
        "is_closed",
    }
)


def unlimited(module: Module, call: ast.Call, name: str) -> Optional[Wait]:
    """Return what a call of this name waits for, if that surely has no limit."""
    wait = WAITS[name]
    if not _in_coroutine(module, call) or testing.imports_tests(module):
        return None
    if _has_limit(module, call, wait):
        return None
    if wait.makers:
        subject = receiver_of(call)
        if wait.subject is not None:
            subject = argument(call, wait.subject.name, wait.subject.position)
        if subject is not None and wait.listens:
            if listening.is_receiving(module, subject):
                return None
        made = None if subject is None else traced(module, subject)
        if made is None or not all(_makes_unlimited(each, wait) for each in made):
            return None
    return None if limits.is_limited(module, call, wait.listens) else wait


def _in_coroutine(module: Module, call: ast.Call) -> bool:
    """Say whether a call stands in a coroutine, generator expressions included."""
    return isinstance(guards.function_around(module, call), ast.AsyncFunctionDef)


def _has_limit(module: Module, call: ast.Call, wait: Wait) -> bool:
    """Say whether a call is given a limit, or has one by default, or may have."""
    if any(has_argument(module, call, each) is not False for each in wait.unless):
        return True
    given = [argument(call, each.name, each.position) for each in wait.limits]
    values = [literal(module, each) for each in given if each is not None]
    if any(value not in wait.endless for value in values):
        return True
    if passes_more(call):
        return True
    return wait.default is not None and given[0] is None


def _makes_unlimited(made: Made, wait: Wait) -> bool:
    module, call = made
    name = module.qualified_name(call.func) or ""
    return name in wait.makers and all(
        has_argument(module, call, each) is False
        for each in (*wait.unless_made, *_MAKER_LIMITS.get(name, ()))
    )


# Clients


def unlimited_client(module: Module, call: ast.Call, name: str) -> Optional[Wait]:
    """Return what the object that a call of this name makes waits for, if that surely
    has no limit where it is used."""
    wait = CLIENTS[name]
    if _has_limit(module, call, wait) or _url_has_limit(call, wait):
        return None
    if testing.imports_tests(module) or _is_asked_for(module, call):
        return None
    if name.endswith(_LIMIT) and _is_for_threads(module, call):
        return None
    return None if _is_used_with_limits(module, call) else wait


def _is_for_threads(module: Module, limit: ast.Call) -> bool:
    """Say whether a limit is made for a client of plain functions: it is an argument
    there, and none of a client that is awaited."""
    function = module.scope_of(limit).own.node
    if not isinstance(function, ast.FunctionDef):
        return False
    local = recipients.local_name(module, limit)
    places = [limit] if local is None else module.uses(*local)
    takers = [_taker(module, place) for place in places]
    return bool(takers) and not any(
        taker is None or (module.qualified_name(taker.func) or "") in (*CLIENTS, *WAITS)
        for taker in takers
    )


def _taker(module: Module, place: ast.AST) -> Optional[ast.Call]:
    """Return the call that an expression is an argument of, if it is one."""
    node, parent = consumers.passed_up(module, place)
    if isinstance(parent, ast.keyword):
        node, parent = parent, module.parent(parent)
    return parent if isinstance(parent, ast.Call) and node is not parent.func else None


def _is_asked_for(module: Module, call: ast.Call) -> bool:
    """Say whether whoever calls the function has asked for no limit by ``None``."""
    for test, holds in guards.known(module, call):
        if isinstance(test, ast.Compare):
            if not isinstance(test.comparators[0], ast.Constant):
                continue
            if not isinstance(test.ops[0], ast.Is if holds else ast.IsNot):
                continue
            test = test.left
        elif holds:
            continue
        if time_limits.speaks_of_time(test):
            return True
    for around in module.ancestors(call):
        pattern = getattr(around, "pattern", None)  # of a case
        if type(pattern).__name__ == "MatchSingleton":
            subject = getattr(module.parent(around), "subject")
            if time_limits.speaks_of_time(subject):
                return True
    return False


def _url_has_limit(call: ast.Call, wait: Wait) -> bool:
    """Say whether an address in the arguments sets the limit in its query."""
    return any(
        isinstance(part, ast.Constant) and f"{wait.limits[0].name}=" in str(part.value)
        for given in call.args
        for part in nodes_in(given)
    )


def _is_used_with_limits(module: Module, call: ast.Call) -> bool:
    """Say whether all that waits by way of an object is seen and has limits."""
    node, parent = consumers.passed_up(module, call)
    if isinstance(parent, ast.keyword):
        return _is_taken_with_limits(module, module.parent(parent))
    uses = _uses(module, node, parent)
    return bool(uses) and all(_is_limited_use(module, each) for each in uses)


def _is_taken_with_limits(module: Module, taker: Optional[ast.AST]) -> bool:
    """Say the same of an object that is an argument."""
    assert isinstance(taker, ast.Call)
    name = module.qualified_name(taker.func) or ""
    if name in WAITS:
        return limits.is_limited(module, taker)
    if name in CLIENTS or name in _MAKER_LIMITS:
        return _is_used_with_limits(module, taker)
    return False


def _uses(module: Module, node: ast.AST, parent: Optional[ast.AST]) -> List[ast.AST]:
    """Return the calls of methods of an object that has a local name only, or is kept
    in an attribute."""
    targets = assigned_in(parent)
    if len(targets) == 1:
        if isinstance(targets[0], ast.Attribute):
            kept = module.once(loads).get(targets[0].attr, ())
            return [use for use in kept if not _is_aside(module, use)]
    local = recipients.local_name(module, node)
    if isinstance(parent, ast.withitem) and isinstance(parent.optional_vars, ast.Name):
        name = parent.optional_vars
        scope = module.scope_of(name)
        local = (scope, name.id) if scope.is_function else None
    if local is None:
        return []
    return [use for use in module.uses(*local) if not _is_aside(module, use)]


def _is_aside(module: Module, use: ast.AST) -> bool:
    """Say whether a use of an object waits for nothing: it only asks whether it is
    there, or closes it."""
    inner, around = use, module.parent(use)
    if isinstance(around, ast.Attribute):
        return around.attr in _ASIDE
    if isinstance(around, ast.Call) and getattr(around.func, "id", "") == "getattr":
        return True  # what stands for it here hands on what it is asked for
    while isinstance(around, ast.BoolOp):
        inner, around = around, module.parent(around)
    if isinstance(around, (ast.If, ast.IfExp, ast.While)):
        return around.test is inner
    return isinstance(around, (ast.Compare, ast.UnaryOp))


def _is_limited_use(module: Module, use: ast.AST) -> bool:
    method = module.parent(use)
    call = module.parent(method) if isinstance(method, ast.Attribute) else None
    if not isinstance(call, ast.Call):
        return False
    given = argument(call, "timeout", None)
    if given is not None and literal(module, given) is not None:
        return True
    wait = WAITS.get(module.qualified_name(call.func) or "")
    return limits.is_limited(module, call, wait is not None and wait.listens)
