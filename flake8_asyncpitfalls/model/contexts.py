"""What runs a piece of code: the event loop, a thread, or nobody in particular."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, Iterator, Optional, Tuple

from ..knowledge.runners import NO_THREADS, PROTOCOL_CALLBACKS, THREAD_METHODS, Runs
from . import classes, library
from .calls import argument, by_name, last_name, receiver_of, written_name
from .evaluation import decorators
from .evaluation.values import Class, Function, Named, Partial
from .flow import exceptions
from .flow.consumed import runs_at_once
from .flow.suspension import executed_with
from .library_names import lineage
from .runners import (
    ANY_ARGUMENT,
    CALLBACK_NAMES,
    RUNNER_NAMES,
    functions_run,
    may_be_renamed,
    own_runners,
    passed,
    passes_function,
)
from .scopes import Context, Scope
from .tables import expanded_names

if TYPE_CHECKING:
    from .module import Module

_PROTOCOL = "asyncio.BaseProtocol"
_NO_THREADS = frozenset(expanded_names(NO_THREADS))
#: Methods that run their function in a thread, whatever they are methods of.
_SURE = {
    "run_in_executor": Runs(1, "func"),
    "run_in_threadpool": Runs(0, "func"),
    "to_thread": Runs(0, "func"),
}


def at(module: Module, node: ast.AST) -> Context:
    """Return the context of the code at a node."""
    scope = runner(module, module.scope_of(node))
    if scope.kind is ast.AsyncFunctionDef:
        return Context.UNKNOWN if module.once(_drives) else Context.COROUTINE
    if scope.kind is ast.GeneratorExp:
        return Context.UNKNOWN  # it runs where it is consumed, which is not seen
    return module.once(_of_functions).get(scope.node, Context.PLAIN)


def any_on_loop(module: Module) -> bool:
    """Say whether the event loop itself runs any code of a module."""
    if module.nodes(ast.AsyncFunctionDef):
        return True
    return Context.CALLBACK in module.once(_of_functions).values()


def runner(module: Module, scope: Scope) -> Scope:
    """Return the scope of the function that a scope's code runs in: a class body or a
    list comprehension runs where it stands, what a generator does does not."""
    scope = scope.own
    while scope.parent is not None and runs_at_once(module, scope.node):
        scope = scope.parent.own
    return scope


def coroutine_function(module: Module, node: ast.AST) -> Optional[ast.AsyncFunctionDef]:
    """Return the ``async def`` that runs a node itself, if one does."""
    # None for a generator expression, which runs where it is consumed.
    scope = module.scope_of(node).own
    if isinstance(scope.node, ast.AsyncFunctionDef) and not module.once(_drives):
        return scope.node
    return None


def _drives(module: Module) -> bool:
    """Say whether a module runs coroutines by itself, without a loop, as a client for
    synchronous code does that is made of the asynchronous one: ``coroutine.send(None)``
    where ``StopIteration`` is caught."""
    return any(
        isinstance(call.func, ast.Attribute)
        and len(call.args) == 1
        and getattr(call.args[0], "value", 0) is None
        and any(
            "StopIteration" in exceptions.caught(module, handler)
            for handler in exceptions.handlers_around(module, call)
        )
        for call in module.once(by_name).get("send", ())
    )


def _of_functions(module: Module) -> Dict[ast.AST, Context]:
    """Return the contexts of the plain functions that are handed to somebody who runs
    them, or that a framework calls."""
    found: Dict[ast.AST, Context] = {}

    def add(node: ast.AST, context: Context) -> None:
        """Note what runs a function: of two answers neither is known to be right."""
        if found.setdefault(node, context) is not context:
            found[node] = Context.UNKNOWN

    for node, context in (
        *passed(module),
        *_protocols(module),
        *_decorated(module),
        *_threads(module),
    ):
        add(node, context)
    return found


def surely_in_threads(module: Module) -> FrozenSet[ast.AST]:
    """Return the functions that surely run in another thread of the same process."""
    found = {
        node
        for node, context in (*_decorated(module), *_threads(module))
        if context is Context.THREAD
    }
    own = module.once(own_runners)
    for call in module.nodes(ast.Call):
        name = last_name(call)
        qualified = None
        if name in RUNNER_NAMES or (
            may_be_renamed(module, call.func) and passes_function(module, call)
        ):
            qualified = module.qualified_name(call.func)
        runs = _SURE.get(name)
        if qualified in own:
            runs = ANY_ARGUMENT
        elif qualified is not None:
            runs = library.thread_runners.get(qualified)
            if _leaves_process(module, call, qualified):
                continue
        if runs is not None:
            found.update(functions_run(module, call, runs))
    return frozenset(found)


def handed_to_thread(module: Module, call: ast.Call, name: str) -> Optional[ast.expr]:
    """Return the function that a call of this name has run in another thread of the
    same process, as it is written; of a ``partial`` what that calls."""
    runs = library.thread_runners[name]
    handed = argument(call, runs.keyword or "", runs.position)
    if handed is None or _leaves_process(module, call, name):
        return None
    if isinstance(handed, ast.Call) and isinstance(module.value(handed), Partial):
        return handed.args[0]
    return handed


def _leaves_process(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call runs a function in another process, or in no other thread: the
    executor, its receiver or first argument, may be one of processes."""
    return name in _NO_THREADS or any(
        module.type_of(each) == "concurrent.futures.ProcessPoolExecutor"
        for each in (receiver_of(call), *call.args[:1])
        if each is not None
    )


def _protocols(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the methods that the event loop calls on the module's protocols, and those
    that these call of the same object."""
    for node in module.scopes:
        if isinstance(node, ast.ClassDef) and node.bases:
            cls = Class(module, node)
            if _is_below(cls, _PROTOCOL):
                for method in _run_by_loop(cls):
                    yield method, Context.CALLBACK


def _run_by_loop(protocol: Class) -> Iterator[ast.FunctionDef]:
    """Yield the plain methods, of the module of a class of protocols, that the event
    loop runs on its objects."""
    pending = [*PROTOCOL_CALLBACKS]
    met = set(pending)
    for name in pending:
        method = _method(protocol, name)
        if method is not None:
            yield method
            called = set(_called_of_own(method)) - met
            met |= called
            pending += called


def _method(cls: Class, name: str) -> Optional[ast.FunctionDef]:
    """Return the method of a name that the objects of a class have, if it is a plain
    one of the same module, and runs when it is called."""
    module = cls.module
    for base in classes.lineage(cls):
        bindings = base.bindings(name) if isinstance(base, Class) else []
        if bindings:
            node = bindings[-1].node
            is_here = isinstance(base, Class) and base.module is module
            if not is_here or not isinstance(node, ast.FunctionDef):
                return None
            is_run = name in PROTOCOL_CALLBACKS or decorators.runs_body(
                Function(module, node)
            )
            return node if is_run and not module.yields(node) else None
    return None


def _called_of_own(method: ast.FunctionDef) -> Iterator[str]:
    """Yield the names of the methods that a method calls of its own object."""
    first = classes.first_parameter(method)
    for call in executed_with(method.body):
        if isinstance(call, ast.Call) and first is not None:
            if getattr(receiver_of(call), "id", "") == first.arg:
                yield last_name(call)


def _threads(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the methods that the module's own kinds of threads run."""
    for base, methods in THREAD_METHODS.items():
        for method in _methods_below(module, base, methods):
            yield method, Context.THREAD


def _methods_below(
    module: Module, base: str, names: FrozenSet[str]
) -> Iterator[ast.FunctionDef]:
    """Yield the plain methods of these names in the classes below one of a library."""
    for node, scope in module.scopes.items():
        if isinstance(node, ast.ClassDef) and node.bases:
            found = names.intersection(scope.bindings)
            if found and _is_below(Class(module, node), base):
                bindings = (each for name in found for each in scope.bindings[name])
                for binding in bindings:
                    if isinstance(binding.node, ast.FunctionDef):
                        yield binding.node


def _is_below(cls: Class, name: str) -> bool:
    return any(
        isinstance(base, Named) and name in lineage(base.name)
        for base in classes.lineage(cls)
    )


def _decorated(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the functions that a decorator makes run in a thread, or hands to the event
    loop: ``@task.add_done_callback``."""
    for node in module.scopes:
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            if classes.has_decorator(module, node, *_thread_decorators(module)):
                yield node, Context.THREAD
            elif any(_takes_first(module, each) for each in node.decorator_list):
                yield node, Context.CALLBACK


def _takes_first(module: Module, decorator: ast.expr) -> bool:
    """Say whether what is used as a decorator has the event loop call its first
    argument."""
    if written_name(decorator) not in CALLBACK_NAMES:
        return False
    runs = library.loop_callbacks.get(module.qualified_name(decorator) or "")
    return runs is not None and runs.position == 0


def _thread_decorators(module: Module) -> Tuple[str, ...]:
    return (*library.thread_decorators, *module.once(own_runners))
