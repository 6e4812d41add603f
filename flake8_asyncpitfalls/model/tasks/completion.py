"""What comes in the order in which tasks end, or in none."""

from __future__ import annotations

import ast
from enum import Enum
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional, Set

from .. import calls
from ..coroutines import misuse
from ..evaluation import recipients
from ..scopes import ComprehensionNode, How, ItemLoop

if TYPE_CHECKING:
    from ..module import Module

#: Functions that go over what they are given as it comes.
_WRAPPERS = frozenset({"list", "tuple", "iter", "tqdm.tqdm", "tqdm.auto.tqdm"})
#: Functions that leave a list as it is.
_LOOKING = frozenset(
    {"asyncio.as_completed", *"dict enumerate len print sum tuple zip".split()}
)
#: How many expressions results are followed through.
_DEEPEST = 20


class Source(Enum):
    """What gave several results."""

    COMPLETED = "asyncio.as_completed"
    WAITED = "asyncio.wait"


class Results(NamedTuple):
    """Several results: what gave them, by which call, and whether they are that
    itself or were made from it one by one."""

    source: Source
    call: ast.Call
    direct: bool


def results(module: Module, expression: ast.AST) -> Optional[Results]:
    """Return what gave the results that an expression holds, if it keeps no order."""
    if not is_used(module):
        return None
    node: Optional[ast.AST] = expression
    direct = True
    for _ in range(_DEEPEST):
        if isinstance(node, ast.Name):
            binding = module.binding(node)
            if binding is not None and len(binding.path) == 1:
                if binding.how is How.REST:
                    return None  # a list of sets
                return _waited(_waiting(module, binding.source), direct)
            source = None if binding is None else module.given(binding)
            appended = _appended_in(module, node, source)
            direct = direct and appended is None
            node = appended or source
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            sets = module.source(node.value) or node.value
            return _waited(_waiting(module, sets), direct)
        elif isinstance(node, ast.Call) and node.args:
            name = module.qualified_name(node.func)
            if name == "asyncio.as_completed":
                return Results(Source.COMPLETED, node, direct)
            node = node.args[0] if name in _WRAPPERS else None
        elif isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            node, direct = node.generators[0].iter, False
        else:
            return None
    return None


def _waited(call: Optional[ast.Call], direct: bool) -> Optional[Results]:
    return None if call is None else Results(Source.WAITED, call, direct)


def is_used(module: Module) -> bool:
    """Say whether a module may ask for results in another order."""
    return module.once(_is_used)


def _is_used(module: Module) -> bool:
    return not module.once(calls.named).isdisjoint(("as_completed", "wait"))


def _waiting(module: Module, source: Optional[ast.AST]) -> Optional[ast.Call]:
    """Return the call of ``wait`` that is awaited for its two sets."""
    call = source.value if isinstance(source, ast.Await) else None
    if isinstance(call, ast.Call):
        if module.qualified_name(call.func) == "asyncio.wait":
            return call
    return None


def _appended_in(
    module: Module, name: ast.Name, made: Optional[ast.AST]
) -> Optional[ast.AST]:
    """Return what the loop goes over that alone fills a list, empty at first."""
    if not isinstance(made, ast.List) or made.elts:
        return None
    scope = module.scope_of(name).binding_scope(name.id)
    filled: Set[ast.AST] = set()
    for use in module.uses(scope, name.id) if scope is not None else ():
        method = module.parent(use)
        if isinstance(method, ast.Attribute):
            around = next(
                (each for each in module.ancestors(use) if isinstance(each, ast.For)),
                None,
            )
            if method.attr != "append" or around is None:
                return None
            filled.add(around.iter)
        elif isinstance(method, ast.Call):
            if module.qualified_name(method.func) not in _LOOKING:
                return None  # it may sort it
        elif isinstance(method, ast.Subscript):
            return None
    return filled.pop() if len(filled) == 1 else None


def is_ordered(expression: ast.AST) -> bool:
    """Say whether an expression is a collection whose items have a place each: what is
    only called (``range(9)``, ``count()``) may just number the others."""
    return isinstance(expression, (ast.Name, ast.Attribute, ast.List, ast.Tuple))


def is_input(module: Module, given: Results, other: ast.AST) -> bool:
    """Say whether results come from the items of another collection: its tasks, or
    what these were made for."""
    pending: List[ast.AST] = list(given.call.args[:1])
    found: Set[str] = set()
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Name) and ast.dump(node) not in found:
            source = module.source(node)
            if source is not None:
                pending.append(_appended_in(module, node, source) or source)
        elif isinstance(node, ComprehensionNode):
            pending.append(node.generators[0].iter)
        elif isinstance(node, ast.Call):
            name = module.qualified_name(node.func)
            if name == "map" or name in _WRAPPERS:
                pending += node.args[name == "map" :]
        found.add(ast.dump(node))
    return isinstance(other, (ast.Name, ast.Attribute)) and ast.dump(other) in found


# Loops


class Parts(NamedTuple):
    """The variables of a loop for the number and the item, and what it goes over."""

    number: Optional[ast.Name]
    item: Optional[ast.Name]
    iterable: ast.AST


def loop_parts(module: Module, loop: ItemLoop) -> Parts:
    """Return the parts of a loop, ``enumerate`` left out of what it goes over."""
    if isinstance(loop.iter, ast.Call) and loop.iter.args:
        if module.qualified_name(loop.iter.func) == "enumerate":
            pair = loop.target.elts if isinstance(loop.target, ast.Tuple) else []
            number, item = [*map(_name, pair), None, None][:2]
            return Parts(number, item, loop.iter.args[0])
    return Parts(None, _name(loop.target), loop.iter)


def _name(node: ast.AST) -> Optional[ast.Name]:
    return node if isinstance(node, ast.Name) else None


def indexed_by(module: Module, number: ast.Name) -> Iterator[ast.Subscript]:
    """Yield where a loop's number is the index of an item that is read."""
    for use in recipients.sure_uses(module, number):
        around = module.parent(use)
        if isinstance(around, ast.Subscript) and isinstance(around.ctx, ast.Load):
            if around.slice is use:
                yield around


def is_read(module: Module, variable: ast.Name) -> bool:
    """Say whether the variable of a loop is read anywhere."""
    scope = module.scope_of(variable)
    return variable.id in scope.elsewhere or bool(module.uses(scope, variable.id))


def taken_for_tasks(module: Module, item: ast.Name) -> Iterator[ast.expr]:
    """Yield the expressions that take the coroutine which a loop's variable holds for a
    task, or for its result: an index, an attribute, the variable itself."""
    for use in recipients.sure_uses(module, item):
        around = module.parent(use)
        if isinstance(around, ast.Subscript) and around.slice is use:
            if isinstance(around.ctx, ast.Load):
                yield around
            continue
        wrong = misuse.of(module, use)
        if wrong is not None and wrong.raises:
            yield around if isinstance(around, ast.Attribute) else use
