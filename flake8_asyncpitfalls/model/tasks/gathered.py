"""What ``asyncio.gather`` is given, and who sees the exceptions that it returns."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Set

from ...knowledge.cleaning_up import ONLY_WAITING
from .. import guards, library
from ..calls import argument, taker, written_name
from ..cancellation import error_handling
from ..cancellation.clean_up import follows_ending, is_clean_up
from ..evaluation import consumers, recipients, results
from ..evaluation.attribute_stores import loads
from ..evaluation.holders import Holder, share
from ..evaluation.values import Value
from ..fields import nodes_in
from ..flow.flow import Event, Kind
from ..flow.variables import Variable, variable
from ..naming import says_ending
from ..scopes import Scope
from . import task_treatment
from .held_tasks import ALL_TASKS, Followed, followed
from .task_treatment import is_used_after

if TYPE_CHECKING:
    from ..module import Module

#: Calls that give a future's result once they are awaited, and what does so at once.
_WAITING = frozenset({"asyncio.shield", "asyncio.wait_for", "asyncio.ensure_future"})
_RUNNING = "asyncio.AbstractEventLoop.run_until_complete"
_OF_THREADS = "concurrent.futures.Future"
#: How many uses of the future of ``gather`` are looked at.
_DEEPEST = 8
_SELF = ast.dump(ast.Name("self", ast.Load()))


def dropping(module: Module, call: ast.Call) -> List[ast.AST]:
    """Return the expressions that wait for the results of ``gather`` and drop them;
    nothing where anybody else gets these or the future."""
    found: List[ast.AST] = []
    pending: List[ast.AST] = [call]
    for _ in range(_DEEPEST):
        if not pending:
            return found
        node = pending.pop()
        around = taker(module, node)
        if isinstance(around, ast.Await):
            if not _is_unread(module, around):
                return []
            found.append(around)
        elif isinstance(around, ast.Call):
            name = module.qualified_name(around.func)
            if node is around.func or name not in _WAITING and name != _RUNNING:
                return []
            if name in _WAITING:
                pending.append(around)
            elif _is_unread(module, around):
                found.append(around)
            else:
                return []
        else:
            uses = _uses(module, node)
            if not uses:
                return []
            pending += uses
    return []


def _uses(module: Module, node: ast.AST) -> List[ast.AST]:
    """Return where a local variable is read that alone gets a value."""
    local = recipients.local_name(module, node)
    events = None if local is None else variable(module, *local)
    if local is None or events is None or not events.is_seen:
        return []
    target = _targets(module, node)[0]
    found = _reads(events, target)
    return [event.node for event in found if event.node is not None]


def _reads(events: Variable, target: ast.AST) -> List[Event]:
    """Return the events that read a variable's value of one of its bindings."""
    return events.reads_after(events.flow.at(target, Kind.WRITE))


def _targets(module: Module, node: ast.AST) -> List[ast.expr]:
    """Return the targets that alone get a value, unpacked or not."""
    _, around = consumers.passed_up(module, node)
    if isinstance(around, ast.Assign):
        targets = list(around.targets)
    elif isinstance(around, (ast.AnnAssign, ast.NamedExpr)):
        targets = [around.target]
    else:
        return []
    found: List[ast.expr] = []
    while targets:
        target = targets.pop()
        if isinstance(target, (ast.Tuple, ast.List)):
            targets += target.elts
        elif isinstance(target, ast.Starred):
            targets.append(target.value)
        else:
            found.append(target)
    return found


def _is_unread(module: Module, node: ast.AST) -> bool:
    """Say whether nothing reads a value: it is dropped, or goes to local variables that
    are not read before they get another."""
    taken, around = consumers.passed_up(module, node)
    if isinstance(around, ast.Expr):
        return True
    if isinstance(around, ast.NamedExpr) and not consumers.is_dropped(module, around):
        return False
    targets = _targets(module, node)
    return bool(targets) and all(_is_never_read(module, each) for each in targets)


def _is_never_read(module: Module, target: ast.expr) -> bool:
    scope = module.scope_of(target)
    if not isinstance(target, ast.Name) or not scope.has_local(target.id):
        return False
    events = variable(module, scope, target.id)
    return events is not None and events.is_seen and not _reads(events, target)


def errors_matter(module: Module, call: ast.Call, waiting: ast.AST) -> bool:
    """Say whether an exception of what is gathered would be news, and is lost where
    the results are."""
    if is_clean_up(module, waiting) or follows_ending(module, waiting):
        return False
    if _has_failed(module, call):
        return False
    given = followed(module, *call.args)
    if given.is_all and _are_harmless(module, given.made):
        return False
    return not (
        _are_of_others(module, call, given)
        or _are_cancelled(module, call, given.holders)
        or _are_looked_at(module, given.holders)
        or any(is_used_after(module, call, holder) for holder in given.holders)
    )


def _has_failed(module: Module, call: ast.Call) -> bool:
    """Say whether it is handled just there that what is gathered has failed, or what it
    is a part of: ``try: await pipe.execute()`` before ``gather(*pipe.results)``."""
    wanted = set()
    for given in call.args:
        held = given.value if isinstance(given, ast.Starred) else given
        wanted.add(ast.dump(held))
        if isinstance(held, ast.Attribute):
            wanted.add(ast.dump(held.value))
    wanted.discard(_SELF)
    return any(
        isinstance(part, ast.Await)
        and any(ast.dump(each) in wanted for each in nodes_in(part))
        for around in guards.around(module, call)
        if isinstance(around, ast.ExceptHandler)
        for statement in getattr(module.parent(around), "body")
        for part in nodes_in(statement)
    )


def _are_harmless(module: Module, made: List[ast.Call]) -> bool:
    """Say whether calls only end something or wait for it, or see to their errors
    themselves."""
    return bool(made) and all(
        says_ending(_called(each))
        or _called(each) in ONLY_WAITING
        or error_handling.sees_to_errors(module.value(each.func))
        or _makes_event(module, each)
        for each in made
    )


def _makes_event(module: Module, call: ast.Call) -> bool:
    """Say whether a call makes a future that only tells that something has ended: the
    module gives no exception to any, but to futures of threads."""
    setters = module.once(loads).get("set_exception", ())
    if any(module.type_of(each.value) != _OF_THREADS for each in setters):
        return False
    name = module.qualified_name(call.func) or ""
    return _called(call) == "create_future" or name == "asyncio.Future"


def _called(call: ast.Call) -> str:
    """Return the last part of the name of what is called, also by ``map``."""
    function = call.func
    if isinstance(function, ast.Name) and function.id == "map" and call.args:
        function = call.args[0]
    return written_name(function)


def _are_of_others(module: Module, call: ast.Call, given: Followed) -> bool:
    """Say whether all that is gathered are tasks that somebody else made and may look
    at: a parameter declared so, what a function of the project gives, all tasks of the
    loop."""
    if (None, ALL_TASKS) in given.holders:
        return True
    if given.made:
        return all(_makes_nothing(module, each) for each in given.made)
    return not given.is_all and all(
        _are_futures(
            module.value(each.value if isinstance(each, ast.Starred) else each)
        )
        for each in call.args
    )


def _makes_nothing(module: Module, call: ast.Call) -> bool:
    """Say whether a call gives futures that are there already: by a function of the
    project, or a future of threads that was stored somewhere."""
    if module.qualified_name(call.func) == "asyncio.wrap_future":
        return not isinstance(argument(call, "future", 0), ast.Call)
    is_own = module.definition(call.func) is not None
    return is_own and _are_futures(module.value(call))


def _are_futures(value: Optional[Value]) -> bool:
    return library.is_future(value) or library.is_future(results.iterated(value))


def _are_cancelled(module: Module, call: ast.Call, holders: Set[Holder]) -> bool:
    """Say whether what is gathered was cancelled: in the class of the attributes that
    hold it, by its own function before, or by one inside it."""
    attributes = {each for each in holders if not isinstance(each[0], Scope)}
    for each in module.once(task_treatment.cancelled):
        if share(each.holders, attributes):
            return True
        if share(each.holders, holders):
            function = guards.function_around(module, call)
            if function is None:
                return True
            flow = module.flow(function)
            cancels = flow.at(each.call, Kind.CALL)
            if not cancels or flow.reaches(cancels, flow.at(call, Kind.CALL)):
                return True
    return False


def _are_looked_at(module: Module, holders: Set[Holder]) -> bool:
    """Say whether something tells of the exceptions of what is gathered."""
    return any(
        share(each.holders, holders) for each in module.once(task_treatment.looked_at)
    )
