"""Functions that are passed to what runs them: in a thread, or as callbacks."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Optional, Tuple

from ..knowledge.runners import THREAD_METHOD_NAMES, Runs
from . import classes, imports, library
from .calls import argument, arguments, last_name, taker
from .evaluation import decorators
from .evaluation.values import Class, Function, Partial
from .scopes import Context, How

if TYPE_CHECKING:
    from .module import Module

CALLBACK_NAMES = frozenset(name.rpartition(".")[2] for name in library.loop_callbacks)
RUNNER_NAMES = frozenset(
    name.rpartition(".")[2] for name in library.thread_runners
) | frozenset(THREAD_METHOD_NAMES)
#: Of a call that runs whichever of its arguments is a function.
ANY_ARGUMENT = Runs(None, None)

_NAMES = CALLBACK_NAMES | RUNNER_NAMES
#: Expressions that are no functions.
_NO_FUNCTIONS = (
    ast.Constant,
    ast.JoinedStr,
    ast.BinOp,
    ast.Compare,
    ast.Dict,
    ast.List,
)


def passed(module: Module) -> Iterator[Tuple[ast.AST, Context]]:
    """Yield the functions that are passed to a call, with the context they run in."""
    for call in module.nodes(ast.Call):
        name = last_name(call)
        if name not in _NAMES:
            if not may_be_renamed(module, call.func):
                continue
            name = ""
        if not passes_function(module, call):
            continue
        runs, context = _runner(module, call, name)
        if runs is None:
            continue
        for node in functions_run(module, call, runs):
            if context is Context.CALLBACK and not _is_plain(module, node):
                yield node, Context.UNKNOWN
            else:
                yield node, context


def may_be_renamed(module: Module, function: ast.expr) -> bool:
    """Say whether what is called may have another name where it is defined."""
    if module.config.thread_runners:
        return True  # which the project's modules may hand on by any names
    if not isinstance(function, ast.Name):
        return False
    for binding in module.bindings(function):
        if binding.how is How.IMPORT:
            if binding.name.rpartition(".")[2] in _NAMES:
                return True
            if module.once_for(imports.is_handed_on, binding.name):
                return True
        elif binding.how is How.VALUE and not isinstance(binding.source, ast.Lambda):
            return True
    return False


def passes_function(module: Module, call: ast.Call) -> bool:
    """Say whether an argument of a call may be a plain function of this module."""
    return any(_may_be_plain(module, each) for each in arguments(call))


def _may_be_plain(module: Module, argument: ast.AST) -> bool:
    """Say whether an argument may be a plain function of this module, by its name."""
    if isinstance(argument, ast.Name):
        return any(
            binding.how is How.VALUE or isinstance(binding.node, ast.FunctionDef)
            for binding in module.bindings(argument)
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


def own_runners(module: Module) -> FrozenSet[str]:
    """Return the names that the configuration says run threads, and those of the
    functions of the project that are imported by these names."""
    found = set(module.config.thread_runners)
    for name in module.config.thread_runners:
        value = imports.imported(module, name)
        if isinstance(value, (Class, Function)):
            found.add(classes.full_name(value) or name)
    return frozenset(found)


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
        if qualified in module.once(own_runners):
            return ANY_ARGUMENT, Context.THREAD
    elif name in THREAD_METHOD_NAMES:
        return ANY_ARGUMENT, Context.THREAD
    elif name in CALLBACK_NAMES and module.value(call.func) is None:
        return ANY_ARGUMENT, Context.UNKNOWN
    return None, Context.UNKNOWN


def _is_plain(module: Module, node: ast.AST) -> bool:
    """Say whether calling a function runs its body: no decorator may do otherwise."""
    return all(
        module.qualified_name(decorator) in decorators.TRANSPARENT
        for decorator in getattr(node, "decorator_list", ())
    )


def functions_run(module: Module, call: ast.Call, runs: Runs) -> Iterator[ast.AST]:
    """Yield the functions of this module that a call is handed to run."""
    if runs is ANY_ARGUMENT:
        candidates: List[ast.expr] = arguments(call)
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


def is_result_dropped(module: Module, function: ast.Lambda) -> bool:
    """Say whether a lambda is passed to the event loop, a signal or the like, which
    calls it and drops its result."""
    call = taker(module, function)
    if not isinstance(call, ast.Call):
        return False
    runs = library.dropping_results.get(module.qualified_name(call.func) or "")
    if runs is None:
        return False
    return argument(call, runs.keyword or "", runs.position) is function
