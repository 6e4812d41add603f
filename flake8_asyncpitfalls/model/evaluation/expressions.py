"""The values of expressions that are no names, by the kind of expression."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Optional, Sequence

from .. import classes, library_values
from ..calls import dotted_name, written_name
from ..naming import says_edition
from ..scopes import How
from ..statements import assigned_in
from . import collection_contents, members, overriding, results, unpacking
from .agreement import same
from .attribute_stores import before_declaration
from .values import (
    NONE,
    NOTHING,
    Choice,
    Class,
    Function,
    Instance,
    Named,
    Object,
    Partial,
    Returning,
    Value,
)

if TYPE_CHECKING:
    from .evaluation import Evaluator


#: What may be called, and by what it gives be like another.
_CALLABLES = (Function, Choice, Object, Partial, Returning)
_TYPED_DICTS = {Named("typing.TypedDict"), Named("typing_extensions.TypedDict")}
#: Operators by the methods of the left operand that say what they give.
_OPERATIONS = {
    ast.Add: "__add__",
    ast.BitOr: "__or__",
    ast.Div: "__truediv__",
    ast.MatMult: "__matmul__",
    ast.RShift: "__rshift__",
}


def _attribute(evaluator: Evaluator, node: ast.Attribute) -> Optional[Value]:
    owner = evaluator.value(node.value)
    found = members.member(evaluator, owner, node.attr)
    if found is not None and node in evaluator.module.once(before_declaration):
        return None
    if isinstance(owner, Class) and isinstance(found, Function):
        if not _names_class(evaluator, node.value):
            return overriding.or_overridden(evaluator.module, owner, node.attr, found)
    return found


def _names_class(evaluator: Evaluator, node: ast.AST) -> bool:
    """Say whether an expression is a class by its name, not ``cls`` or ``type(self)``,
    which may be a class below."""
    binding = evaluator.binding(node) if isinstance(node, ast.Name) else None
    return binding is not None and binding.how in (How.DEFINITION, How.IMPORT)


def _call(evaluator: Evaluator, node: ast.Call) -> Optional[Value]:
    return results.called(evaluator, node)


def _await(evaluator: Evaluator, node: ast.Await) -> Optional[Value]:
    return results.awaited(evaluator.value(node.value))


def _named_expression(evaluator: Evaluator, node: ast.NamedExpr) -> Optional[Value]:
    return evaluator.value(node.value)


def _choice(evaluator: Evaluator, node: ast.IfExp) -> Optional[Value]:
    if _leaves_out(node):
        return None
    return _one_of(evaluator, _new(evaluator, node, (node.body, node.orelse)))


def _leaves_out(choice: ast.IfExp) -> bool:
    """Say whether the asynchronous edition of code has nothing where the other one has
    something: ``Executor() if not is_async else None``."""
    test, holds = choice.test, True
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, holds = test.operand, False
    name = written_name(test)
    if not says_edition(name):
        return False
    is_async = ("async" in name.lower()) is holds
    other = choice.body if is_async else choice.orelse
    return isinstance(other, ast.Constant) and other.value is None


def _either(evaluator: Evaluator, node: ast.BoolOp) -> Optional[Value]:
    return _one_of(evaluator, _new(evaluator, node, node.values))


def _new(
    evaluator: Evaluator, node: ast.expr, choices: Sequence[ast.expr]
) -> Sequence[ast.expr]:
    """Leave out of several expressions the attribute that one of them is assigned to,
    ``self.x = self.x or C()``: what that was before, its other bindings say."""
    names = {
        dotted_name(target)
        for target in assigned_in(evaluator.module.parent(node))
        if isinstance(target, ast.Attribute)
    }
    names.discard(None)
    return [each for each in choices if dotted_name(each) not in names]


def _one_of(evaluator: Evaluator, choices: Sequence[ast.expr]) -> Optional[Value]:
    """Return what expressions agree on: a value, or what a call of each gives, as with
    ``callback or default``."""
    values = [evaluator.value(each) for each in choices]
    found = same(values)
    if found is not None or not all(isinstance(each, _CALLABLES) for each in values):
        return found
    results_of = [results.of_callable(each) for each in values]
    given = same(results_of) if len({type(each) for each in results_of}) == 1 else None
    return None if given is None else Returning(given)


def _operation(evaluator: Evaluator, node: ast.BinOp) -> Optional[Value]:
    left, right = evaluator.value(node.left), evaluator.value(node.right)
    if isinstance(node.op, ast.Div):
        for side in (left, right):
            if isinstance(side, Instance):
                path = library_values.returned(f"{side.type}.__truediv__")
                if path is not None:
                    return path
    if isinstance(left, Instance):
        if isinstance(node.op, (ast.Add, ast.BitOr)):
            return same((left, right))
        if isinstance(node.op, ast.Mult) and left.type == "list":
            return left
    method = _OPERATIONS.get(type(node.op))
    if isinstance(left, Object) and method is not None:
        return _of_method(evaluator, left, method)
    return None


def _of_method(evaluator: Evaluator, value: Object, name: str) -> Optional[Value]:
    """Return what a special method of an object of this project gives."""
    method = members.member(evaluator, value, name)
    if isinstance(method, (Function, Choice)):
        return results.of_callable(method)
    return None


def _augmented(evaluator: Evaluator, node: ast.AugAssign) -> Optional[Value]:
    target = evaluator.value(node.target)
    if isinstance(target, Instance):
        if isinstance(node.op, ast.Div):
            return library_values.returned(f"{target.type}.__truediv__")
        if isinstance(node.op, ast.Add):
            return same((target, evaluator.value(node.value)))
    return None


def _subscript(evaluator: Evaluator, node: ast.Subscript) -> Optional[Value]:
    value = collection_contents.refined(evaluator, node.value)
    if isinstance(value, Class) and classes.is_enumeration(value):
        return Object(value, exact=True)
    if isinstance(value, (Named, Class)):
        return value  # a generic alias: Queue[int]
    if isinstance(value, Object):
        return _item(evaluator, value, node.slice)
    if not isinstance(value, Instance):
        return None
    index = node.slice
    if value.type == "tuple":
        place = getattr(index, "value", None)
        return unpacking.unpacked(value, (place,)) if type(place) is int else None
    if value.type == "dict":
        return collection_contents.at_key(evaluator, node.value, index) or value.item
    if value.type == "list" and not isinstance(index, ast.Slice):
        return value.item
    return value if value.type == "list" else library_values.item(value.type)


def _item(evaluator: Evaluator, value: Object, key: ast.expr) -> Optional[Value]:
    """Return what an object of this project gives for a key."""
    if not _TYPED_DICTS.isdisjoint(classes.lineage(value.cls)):
        field = getattr(key, "value", None)
        if isinstance(field, str):
            return members.member(evaluator, value, field)
        return None
    index = getattr(key, "value", None)
    if type(index) is int and Named("typing.NamedTuple") in classes.bases(value.cls):
        return unpacking.unpacked(value, (index,))
    return _of_method(evaluator, value, "__getitem__")


def _constant(evaluator: Evaluator, node: ast.Constant) -> Optional[Value]:
    return Instance(type(node.value).__name__) if node.value is not None else NONE


def _text(evaluator: Evaluator, node: ast.AST) -> Optional[Value]:
    return Instance("str")


def _sequence(evaluator: Evaluator, node: ast.List) -> Optional[Value]:
    kind = "list" if isinstance(node, ast.List) else "set"
    if not node.elts:
        return Instance(kind, (NOTHING,))
    return Instance(kind, (same(_element(evaluator, each) for each in node.elts),))


def _tuple(evaluator: Evaluator, node: ast.Tuple) -> Optional[Value]:
    if any(isinstance(item, ast.Starred) for item in node.elts):
        common = same(_element(evaluator, each) for each in node.elts)
        return None if common is None else Instance("iterable", (common,))
    return Instance("tuple", tuple(map(evaluator.value, node.elts)))


def _element(evaluator: Evaluator, node: ast.AST) -> Optional[Value]:
    if isinstance(node, ast.Starred):
        return results.iterated(collection_contents.refined(evaluator, node.value))
    return evaluator.value(node)


def _mapping(evaluator: Evaluator, node: ast.Dict) -> Optional[Value]:
    if not node.values:
        return Instance("dict", (NOTHING, NOTHING))
    values = (
        _merged(evaluator, value) if key is None else evaluator.value(value)
        for key, value in zip(node.keys, node.values)
    )
    return Instance("dict", (None, same(values)))


def _merged(evaluator: Evaluator, node: ast.expr) -> Optional[Value]:
    """Return the values of what a display unpacks: ``{**defaults}``."""
    found = collection_contents.refined(evaluator, node)
    if isinstance(found, Instance) and found.type == "dict":
        return found.item
    return None


def _comprehension(evaluator: Evaluator, node: ast.ListComp) -> Optional[Value]:
    kind = {ast.ListComp: "list", ast.SetComp: "set"}.get(type(node), "iterable")
    return Instance(kind, (_element(evaluator, node.elt),))


def _mapping_comprehension(evaluator: Evaluator, node: ast.DictComp) -> Optional[Value]:
    return Instance("dict", (evaluator.value(node.key), evaluator.value(node.value)))


def _lambda(evaluator: Evaluator, node: ast.Lambda) -> Optional[Value]:
    return Function(evaluator.module, node)


#: How each kind of expression is evaluated; names are the evaluator's own.
EVALUATE: Dict[type, Callable[..., Optional[Value]]] = {
    ast.Attribute: _attribute,
    ast.Call: _call,
    ast.Await: _await,
    ast.NamedExpr: _named_expression,
    ast.IfExp: _choice,
    ast.BoolOp: _either,
    ast.BinOp: _operation,
    ast.AugAssign: _augmented,
    ast.Subscript: _subscript,
    ast.Constant: _constant,
    ast.JoinedStr: _text,
    ast.List: _sequence,
    ast.Set: _sequence,
    ast.Tuple: _tuple,
    ast.Dict: _mapping,
    ast.ListComp: _comprehension,
    ast.SetComp: _comprehension,
    ast.GeneratorExp: _comprehension,
    ast.DictComp: _mapping_comprehension,
    ast.Lambda: _lambda,
}
