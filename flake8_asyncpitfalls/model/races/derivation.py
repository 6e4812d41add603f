"""What the value of an expression is made from."""

from __future__ import annotations

import ast
import re
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Type,
)

from ...knowledge.containers import ALTERING
from .. import guards
from ..calls import arguments, written_name
from ..evaluation.values import Function, Named
from ..fields import elements, nodes_in
from ..flow.suspension import may_suspend
from ..library_names import lineage
from ..scopes import (
    Binding,
    Comprehension,
    ComprehensionNode,
    DisplayNode,
    How,
    LoopNode,
)
from .shared_state import Place, reads

if TYPE_CHECKING:
    from ..module import Module

#: Methods of Python's own types that give a new value made from the old one.
_DERIVING = frozenset(
    "replace union difference intersection symmetric_difference upper lower strip "
    "lstrip rstrip removeprefix removesuffix split rsplit splitlines encode decode "
    "title capitalize format join items keys values quantize with_suffix".split()
)
#: Functions and methods that give the same value again: a copy, or another type.
_COPYING = re.compile(
    r"copy|clone|snapshot|^(list|dict|set|frozenset|tuple|str|int|float|bytes|bool)$"
)
#: Types that ``+=`` and the like change, where others are replaced.
_IN_PLACE = frozenset(
    "list set dict bytearray collections.deque collections.Counter array.array "
    "collections.defaultdict collections.OrderedDict".split()
)
#: Types whose objects never change, and know ``|``, ``&`` and ``^``.
_FIXED = frozenset({"int", "bool", "frozenset"})
_LIST_MAKERS = (ast.List, ast.ListComp)
_SET_OPERATORS = (ast.BitOr, ast.BitAnd, ast.BitXor)
#: Expressions that give one of their parts as it is.
_CHOOSING = (ast.IfExp, ast.NamedExpr, ast.BoolOp)


class Source(NamedTuple):
    """Something that an expression's value is made from: a name, attribute, item or
    call; whether it is changed on the way, and whether only a slice of it is taken."""

    node: ast.AST
    changed: bool
    is_slice: bool


def sources(module: Module, expression: ast.AST) -> Iterator[Source]:
    """Yield what the value of an expression, or the new value of an ``AugAssign``, is
    made from.

    What is awaited is no source: it is up to the coroutine what it gives. Nor is what
    only decides something, what is handed to a constructor or method, or an object of
    which an attribute or item is taken.
    """
    pending: List[Source] = [Source(expression, False, False)]
    while pending:
        node, changed, is_slice = pending.pop()
        if isinstance(node, (ast.Name, ast.Attribute, ast.Subscript, ast.Call)):
            yield Source(node, changed, is_slice)
        for part in _parts(module, node):
            changes = changed or not _keeps(module, node)
            takes = is_slice or isinstance(node, ast.Subscript)
            pending.append(Source(part, changes, takes))


def _keeps(module: Module, node: ast.AST) -> bool:
    """Say whether the value of an expression is that of a part, or a copy of it."""
    if isinstance(node, ast.Call):
        name = written_name(node.func)
        if len(node.args) + len(node.keywords) > 1:
            return name in ("get", "cast")
        return bool(_COPYING.search(name))
    if isinstance(node, ast.Subscript):
        return isinstance(node.slice, ast.Slice) and not any(
            (node.slice.lower, node.slice.upper, node.slice.step)
        )
    if isinstance(node, ast.AugAssign):
        return _is_in_place(module, node)
    return isinstance(node, _CHOOSING)


def is_copy(expression: ast.AST) -> bool:
    """Say whether an expression gives a copy, by the name of what makes it."""
    if not isinstance(expression, ast.Call):
        return False
    function = expression.func
    name = written_name(function)
    return bool(_COPYING.search(name))


def altered(module: Module, names: Iterable[ast.Name]) -> Iterator[ast.Name]:
    """Yield the names by which the object that they stand for is changed: an item is
    set or deleted, or a method is called that Python's own containers change by."""
    for name in names:
        around = module.parent(name)
        if isinstance(around, ast.Subscript) and around.value is name:
            if not isinstance(around.ctx, ast.Load):
                yield name
        elif isinstance(around, ast.Attribute) and around.attr in ALTERING:
            yield name


def _is_in_place(module: Module, node: ast.AugAssign) -> bool:
    """Say whether an ``AugAssign`` may change the object that a target holds, so that
    it is the same object that is written again."""
    kind = module.type_of(node.target)
    if kind is not None:
        return _changes_in_place(kind)
    if isinstance(node.value, _LIST_MAKERS):
        return True
    if isinstance(node.target, ast.Attribute):
        bindings = module.attributes.get(node.target.attr, [])
    elif isinstance(node.target, ast.Name):
        bindings = module.bindings(node.target)
    else:
        return isinstance(node.op, _SET_OPERATORS)
    given = map(module.given, bindings)
    kinds = {module.type_of(each) for each in given if each is not None}
    if isinstance(node.op, _SET_OPERATORS) and kinds.isdisjoint(_FIXED):
        return True
    return any(kind is not None and _changes_in_place(kind) for kind in kinds)


def carries(module: Module, binding: Binding, source: ast.AST) -> bool:
    """Say whether what is written by way of a local variable is made from this value
    of it: not where that only stands in for an argument which the caller left out, nor
    where what is awaited for it gets the old value, and so decides about it."""
    name = getattr(binding.node, "id", "")
    if module.once_for(_stands_in, binding.node):
        return False
    return not isinstance(source, ast.Call) or not any(
        isinstance(part, ast.Await) and _reads_name(part, name)
        for given in arguments(source)
        for part in nodes_in(given)
    )


def _stands_in(module: Module, target: ast.AST) -> bool:
    """Say whether a variable gets a value, alone or with others, where an argument was
    left out: ``if x is None: x, y = self.position``."""
    around = module.parent(target)
    together = around.elts if isinstance(around, ast.Tuple) else [target]
    names = {getattr(each, "id", "") for each in together}
    return any(
        holds
        and isinstance(test, ast.Compare)
        and isinstance(test.ops[0], ast.Is)
        and isinstance(test.left, ast.Name)
        and test.left.id in names
        and _is_given(module, test.left)
        for test, holds in guards.branches(module, target)
    )


def _is_given(module: Module, variable: ast.Name) -> bool:
    """Say whether a variable is a parameter, or may have the value of one."""
    for binding in module.bindings(variable):
        if binding.how is How.PARAMETER:
            return True
        given = module.given(binding)
        if isinstance(given, ast.Name):
            if any(each.how is How.PARAMETER for each in module.bindings(given)):
                return True
    return False


def _reads_name(expression: ast.AST, name: str) -> bool:
    return any(getattr(part, "id", "") == name for part in nodes_in(expression))


def is_read_again(module: Module, where: Place, given: ast.AST) -> bool:
    """Say whether a new value for a place takes in what is there when it is written."""
    return not may_suspend([given]) and any(
        reads(module, node) == where for node, _, _ in sources(module, given)
    )


def is_summed(module: Module, given: ast.AST, target: ast.AST) -> bool:
    """Say whether something is added up in a loop that a target is not in: a sum of
    what was there in each round, and no new value for the last of it."""
    if not isinstance(given, ast.AugAssign):
        return False
    around = set(module.ancestors(target))
    return any(
        isinstance(outer, LoopNode) and outer not in around
        for outer in guards.around(module, given)
    )


def _changes_in_place(kind: str) -> bool:
    return not _IN_PLACE.isdisjoint(lineage(kind))


def _parts(module: Module, node: ast.AST) -> Iterable[ast.AST]:
    """Return the parts of an expression that its value is made from."""
    find = _PARTS.get(node.__class__)
    return () if find is None else find(module, node)


def _of_update(module: Module, node: ast.AugAssign) -> List[ast.AST]:
    in_place = _is_in_place(module, node)
    return [node.target] if in_place else [node.target, node.value]


def _of_choice(module: Module, node: ast.BoolOp) -> Iterator[ast.AST]:
    """Yield what ``a or b`` may be; not what is old as soon as another part of it was
    awaited."""
    for index, value in enumerate(node.values):
        if not may_suspend(node.values[index + 1 :]):
            yield value


def _of_comprehension(module: Module, node: Comprehension) -> Iterator[ast.AST]:
    yield from elements(node)
    for generator in node.generators:
        if not generator.is_async:
            yield generator.iter


def _of_call(module: Module, call: ast.Call) -> Iterator[ast.AST]:
    """Yield the arguments of functions, and what methods make a new value from."""
    function = call.func
    if isinstance(function, ast.Attribute):
        if function.attr in _DERIVING or _COPYING.search(function.attr):
            yield function.value
        if function.attr == "get":
            yield from call.args[1:]
        if function.attr != "join" and not _is_function(module, function):
            return
    elif not _is_function(module, function):
        return
    yield from call.args
    yield from (keyword.value for keyword in call.keywords)


def _is_function(module: Module, callee: ast.expr) -> bool:
    """Say whether a callee is a plain function, or may be one by its name: neither a
    method nor a class."""
    value = module.value(callee)
    if isinstance(value, Function):
        return value.receiver is None
    if isinstance(value, Named):
        return value.name.rpartition(".")[2][:1].islower()
    if value is not None:
        return False
    return isinstance(callee, ast.Name) and callee.id[:1].islower()


#: What the values of expressions are made from, by kind; others are made from nothing.
_PARTS: Dict[Type[ast.AST], Callable[[Module, Any], Iterable[ast.AST]]] = {
    ast.AugAssign: _of_update,
    ast.BinOp: lambda module, node: (node.left, node.right),
    ast.UnaryOp: lambda module, node: (node.operand,),
    ast.BoolOp: _of_choice,
    ast.IfExp: lambda module, node: (node.body, node.orelse),
    ast.Call: _of_call,
    **dict.fromkeys(ComprehensionNode, _of_comprehension),
    **dict.fromkeys(DisplayNode, lambda module, node: node.elts),
    **dict.fromkeys((ast.Dict, ast.JoinedStr), lambda module, node: node.values),
    **dict.fromkeys(
        (ast.Starred, ast.FormattedValue, ast.NamedExpr),
        lambda module, node: (node.value,),
    ),
    ast.Subscript: lambda module, node: (
        (node.value,) if isinstance(node.slice, ast.Slice) else ()
    ),
}
