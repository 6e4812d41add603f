"""What runs a piece of code: the event loop, a thread, or nobody in particular."""

from __future__ import annotations

import ast
from enum import Enum
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, Optional, Tuple

from ..knowledge.calls import (
    NO_THREADS,
    PROTOCOL_CALLBACKS,
    THREAD_METHOD_NAMES,
    THREAD_METHODS,
    Runs,
)
from . import classes, decorators, guards, library
from .calls import argument, by_name, last_name
from .scopes import How, Scope
from .values import Class, Function, Named, Partial

if TYPE_CHECKING:
    from .module import Module


class Context(Enum):
    """What runs a piece of code."""

    COROUTINE = "a coroutine, so the event loop"
    CALLBACK = "the event loop, as a callback"
    THREAD = "another thread or process"
    PLAIN = "whoever calls it"
    UNKNOWN = "several of these, or something unseen"


_CALLBACK_NAMES = frozenset(name.rpartition(".")[2] for name in library.loop_callbacks)
_RUNNER_NAMES = frozenset(
    name.rpartition(".")[2] for name in library.thread_runners
) | frozenset(THREAD_METHOD_NAMES)


def at(module: Module, node: ast.AST, known: Dict[ast.AST, Context]) -> Context:
    """Return the context of the code at a node, given those of plain functions."""
    scope = runner(module, module.scope_of(node))
    if scope.kind is ast.AsyncFunctionDef:
        return Context.UNKNOWN if module.once(drives) else Context.COROUTINE
    if scope.kind is ast.GeneratorExp:
        return Context.UNKNOWN  # it runs where it is consumed
    return known.get(scope.node, Context.PLAIN)


def runner(module: Module, scope: Scope) -> Scope:
    """Return the scope of the function that a scope's code runs in: a class body or a
    list comprehension runs where it stands, what a generator does does not."""
    scope = scope.own
    while scope.parent is not None and _called_at_once(module, scope.node):
        scope = scope.parent.own
    return scope


def _called_at_once(module: Module, node: ast.AST) -> bool:
    """Say whether this is a lambda that runs where it stands."""
    parent = module.parent(node) if isinstance(node, ast.Lambda) else None
    return isinstance(parent, ast.Call) and parent.func is node


def coroutine_function(module: Module, node: ast.AST) -> Optional[ast.AsyncFunctionDef]:
    """Return the ``async def`` that runs a node itself, if one does."""
    # None for a generator expression, which runs where it is consumed.
    scope = module.scope_of(node).own
    if isinstance(scope.node, ast.AsyncFunctionDef) and not module.once(drives):
        return scope.node
    return None


def drives(module: Module) -> bool:
    """Say whether a module runs coroutines by itself, without a loop, as a client for
    synchronous code does that is made of the asynchronous one: ``coroutine.send(None)``
    where ``StopIteration`` is caught."""
    return any(
        isinstance(call.func, ast.Attribute)
        and len(call.args) == 1
        and getattr(call.args[0], "value", 0) is None
        and any(
            "StopIteration" in guards.caught(module, handler)
            for handler in guards.handlers_around(module, call)
        )
        for call in module.once(by_name).get("send", ())
    )


def of_functions(module: Module) -> Dict[ast.AST, Context]:
    """Return the contexts of the plain functions that are handed to somebody who runs
    them, or that a framework calls."""
    found: Dict[ast.AST, Context] = {}

    def add(node: ast.AST, context: Context) -> None:
        if found.setdefault(node, context) is not context:
            found[node] = Context.UNKNOWN

    for node, context in (
        *_passed(module),
        *_protocols(module),
        *_decorated(module),
        *_threads(module),
    ):
        add(node, context)
    return found


def _passed(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the functions that are passed to a call, with the context they run in."""
    names = _CALLBACK_NAMES | _RUNNER_NAMES | _own_names(module)
    for call in module.nodes(ast.Call):
        name = last_name(call)
        if name not in names:
            if not isinstance(call.func, ast.Name):
                continue
            if not _is_renamed(module, call.func, names):
                continue
            name = ""
        if not any(_may_be_plain(module, each) for each in _given(call)):
            continue
        runs, context = _runner(module, call, name)
        if runs is None:
            continue
        for node in _functions(module, call, runs):
            if context is Context.CALLBACK and not _is_plain(module, node):
                yield node, Context.UNKNOWN
            else:
                yield node, context


def _is_renamed(module: Module, function: ast.Name, names: FrozenSet[str]) -> bool:
    """Say whether a name may stand for a function that has one of these names."""
    scope = module.scope_of(function).binding_scope(function.id)
    for binding in () if scope is None else scope.bindings[function.id]:
        if binding.how is How.IMPORT:
            if binding.name.rpartition(".")[2] in names:
                return True
        elif binding.how is How.VALUE and not isinstance(binding.source, ast.Lambda):
            return True
    return False


def _given(call: ast.Call) -> Iterator[ast.AST]:
    """Yield the arguments of a call."""
    yield from call.args
    for keyword in call.keywords:
        yield keyword.value


#: Expressions that are no functions.
_NO_FUNCTIONS = (
    ast.Constant,
    ast.JoinedStr,
    ast.BinOp,
    ast.Compare,
    ast.Dict,
    ast.List,
)


def _may_be_plain(module: Module, argument: ast.AST) -> bool:
    """Say whether an argument may be a plain function of this module, by its name."""
    if isinstance(argument, ast.Name):
        scope = module.scope_of(argument).binding_scope(argument.id)
        return any(
            binding.how is How.VALUE or isinstance(binding.node, ast.FunctionDef)
            for binding in (() if scope is None else scope.bindings[argument.id])
        )
    if isinstance(argument, ast.Attribute):
        name = argument.attr
        return name in module.once(_function_names) or name in module.attributes
    return not isinstance(argument, _NO_FUNCTIONS)


def _function_names(module: Module) -> FrozenSet[str]:
    """Return the names of a module's plain functions."""
    return frozenset(
        node.name for node in module.scopes if isinstance(node, ast.FunctionDef)
    )


def _own_names(module: Module) -> FrozenSet[str]:
    """Return the last parts of the names that the configuration says run threads."""
    return frozenset(name.rpartition(".")[2] for name in module.config.thread_runners)


_ANY = Runs(None, None)


def _runner(
    module: Module, call: ast.Call, name: str
) -> Tuple[Optional[Runs], Context]:
    """Return which argument of a call is run, and by whom."""
    qualified = module.qualified_name(call.func)
    if qualified is not None:
        if qualified in library.loop_callbacks:
            return library.loop_callbacks[qualified], Context.CALLBACK
        if qualified in library.thread_runners:
            return library.thread_runners[qualified], Context.THREAD
        if qualified in module.config.thread_runners:
            return _ANY, Context.THREAD
    elif name in THREAD_METHOD_NAMES:
        return _ANY, Context.THREAD
    elif name in _CALLBACK_NAMES and module.value(call.func) is None:
        return _ANY, Context.UNKNOWN
    return None, Context.UNKNOWN


def _is_plain(module: Module, node: ast.AST) -> bool:
    """Say whether calling a function runs its body: no decorator may do otherwise."""
    return all(
        module.qualified_name(decorator) in decorators.TRANSPARENT
        for decorator in getattr(node, "decorator_list", ())
    )


def _functions(module: Module, call: ast.Call, runs: Runs) -> Iterator[ast.AST]:
    """Yield the functions of this module that a call is handed to run."""
    if runs is _ANY:
        candidates = list(_given(call))
    else:
        found = argument(call, runs.keyword or "", runs.position)
        candidates = [] if found is None else [found]
    for candidate in candidates:
        value = module.value(candidate)
        while isinstance(value, Partial):
            value = value.function
        if isinstance(value, Function) and value.module is module:
            if not isinstance(value.node, ast.AsyncFunctionDef):
                yield value.node


_NO_THREADS = frozenset(library.expanded_names(NO_THREADS))
#: Methods that run their function in a thread, whatever they are methods of.
_SURE = {
    "run_in_executor": Runs(1, "func"),
    "run_in_threadpool": Runs(0, "func"),
    "to_thread": Runs(0, "func"),
}


def surely_in_threads(module: Module) -> FrozenSet[ast.AST]:
    """Return the functions that surely run in another thread of the same process."""
    found = {node for node, _ in (*_decorated(module), *_threads(module))}
    names = _RUNNER_NAMES.union(_own_names(module))
    for call in module.nodes(ast.Call):
        name = last_name(call)
        qualified = module.qualified_name(call.func) if name in names else None
        runs = _SURE.get(name)
        if qualified in module.config.thread_runners:
            runs = _ANY
        elif qualified is not None:
            runs = library.thread_runners.get(qualified)
            if qualified in _NO_THREADS or _in_processes(module, call):
                continue
        if runs is not None:
            found.update(_functions(module, call, runs))
    return frozenset(found)


def _in_processes(module: Module, call: ast.Call) -> bool:
    """Say whether an executor is one of processes: the receiver or first argument."""
    return any(
        module.type_of(each) == "concurrent.futures.ProcessPoolExecutor"
        for each in (getattr(call.func, "value", None), *call.args[:1])
        if each is not None
    )


def _protocols(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the methods that the event loop calls on the module's protocols."""
    for node, scope in module.scopes.items():
        if not isinstance(node, ast.ClassDef):
            continue
        names = PROTOCOL_CALLBACKS.intersection(scope.bindings)
        if names and _is_protocol(Class(module, node)):
            for name in names:
                for binding in scope.bindings[name]:
                    if isinstance(binding.node, ast.FunctionDef):
                        yield binding.node, Context.CALLBACK


def _is_protocol(cls: Class) -> bool:
    return _is_below(cls, "asyncio.BaseProtocol")


def _is_below(cls: Class, name: str) -> bool:
    return any(
        isinstance(base, Named) and name in library.lineage(base.name)
        for base in classes.lineage(cls)
    )


def _threads(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the methods that the module's own kinds of threads run."""
    for node, scope in module.scopes.items():
        if isinstance(node, ast.ClassDef) and node.bases:
            for base, methods in THREAD_METHODS.items():
                names = methods.intersection(scope.bindings)
                if names and _is_below(Class(module, node), base):
                    for name in names:
                        for binding in scope.bindings[name]:
                            if isinstance(binding.node, ast.FunctionDef):
                                yield binding.node, Context.THREAD


def _decorated(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the functions that a decorator makes run in a thread."""
    for node in module.scopes:
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            if classes.has_decorator(module, node, *_thread_decorators(module)):
                yield node, Context.THREAD


def _thread_decorators(module: Module) -> Tuple[str, ...]:
    return (*library.thread_decorators, *module.config.thread_runners)
