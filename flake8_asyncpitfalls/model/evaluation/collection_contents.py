"""What is put into a collection that is empty where it is made, and what its methods
give of that."""

from __future__ import annotations

import ast
from itertools import chain
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional

from ...knowledge.containers import ADDING, EXTENDING
from ..calls import by_name, receiver_of, taker
from ..scopes import ComprehensionNode
from ..tables import expanded_names
from . import generics, holders, results
from .agreement import same
from .values import NOTHING, Coroutine, Imported, Instance, Named, Object, Value

if TYPE_CHECKING:
    from ..module import Module
    from .evaluation import Evaluator
    from .holders import Holding

_SETTING = "setdefault"
_PUTTING = (*sorted(ADDING), *sorted(EXTENDING), _SETTING)
_NAMED = (ast.Name, ast.Attribute)
#: Where more is put into attributes of one name, it is not looked at.
_MOST = 100
#: Texts, numbers and collections: to know of these tells nothing worth the search.
_PLAIN = (ast.Constant, ast.JoinedStr, ast.Dict, ast.List, *ComprehensionNode)


class Put(NamedTuple):
    """Where something is put into a collection: the collection, the key, if it has one,
    the value, whether it is the items of the value that are put in, and whether they
    go into an item of the collection: ``found[key].append(value)``."""

    into: Holding
    key: Optional[ast.expr]
    value: ast.expr
    unpacks: bool
    is_inside: bool


def refined(evaluator: Evaluator, node: ast.AST) -> Optional[Value]:
    """Return the value of an expression; of a variable or attribute that has an empty
    collection at first, with what the module puts in; of an object that is a collection
    by its class, that one."""
    value = evaluator.value(node)
    if isinstance(value, Object):
        return generics.collection(value) or value
    if not isinstance(value, Instance) or not _is_open(value):
        return value
    # Of another module some parts may not have been read.
    if not isinstance(node, _NAMED) or evaluator.module.is_partial:
        return value
    known: Dict[object, Instance] = evaluator.module.memory(refined)
    key = (value, holders.holder_of(evaluator.module, node))
    # What is put in may be something of it again.
    return evaluator.remembered(known, key, value, _with_items, evaluator, node, value)


def _is_open(value: Instance) -> bool:
    """Say whether a collection, or each of those in it, has nothing in it at first."""
    return NOTHING in value.items or _is_empty(value.item)


def _is_empty(value: Optional[Value]) -> bool:
    return isinstance(value, Instance) and NOTHING in value.items


def _with_items(evaluator: Evaluator, node: Holding, empty: Instance) -> Instance:
    """Return a collection that is empty at first with what the module puts in; as it is
    where that is not seen."""
    module = evaluator.module
    puts = put_into(module, node)
    if len(puts) > _MOST:
        return empty
    if any(_is_plain(put) for put in puts):
        return empty
    puts = [put for put in puts if holders.may_be_one(module, put.into, node)]
    if isinstance(node, ast.Name) and _is_filled_elsewhere(module, node):
        return empty
    found = empty
    if NOTHING in empty.items:
        found = _filled(evaluator, empty, [put for put in puts if not put.is_inside])
    inner = found.item
    if isinstance(inner, Instance) and NOTHING in inner.items:
        inside = [put for put in puts if put.is_inside]
        found = found._replace(
            items=(*found.items[:-1], _filled(evaluator, inner, inside))
        )
    return found


def _is_plain(put: Put) -> bool:
    """Say whether what is put in tells nothing: an empty collection will have more."""
    if put.unpacks or not isinstance(put.value, _PLAIN):
        return False
    if isinstance(put.value, ast.List):
        return put.is_inside or bool(put.value.elts)
    return True


def _filled(evaluator: Evaluator, empty: Instance, puts: List[Put]) -> Instance:
    """Return a collection that was empty with what is put in."""
    values = same(_value(evaluator, put) for put in puts)
    if values is None:
        return empty
    if empty.type != "dict":
        return Instance(empty.type, (values,))
    keys = same(None if put.key is None else evaluator.value(put.key) for put in puts)
    return Instance(empty.type, (keys, values))


def _value(evaluator: Evaluator, put: Put) -> Optional[Value]:
    value = evaluator.value(put.value)
    return results.iterated(value) if put.unpacks else value


def at_key(evaluator: Evaluator, node: ast.expr, key: ast.expr) -> Optional[Value]:
    """Return what is at a key of a variable that has one dictionary, which is written
    out and never changed: ``clients["old"]``."""
    module = evaluator.module
    if not isinstance(node, ast.Name) or not isinstance(key, ast.Constant):
        return None
    bindings = module.bindings(node)
    shown = module.given(bindings[0]) if len(bindings) == 1 else None
    if not isinstance(shown, ast.Dict) or module.is_partial:
        return None
    if put_into(module, node) or _is_filled_elsewhere(module, node):
        return None
    found = None
    for each, value in zip(shown.keys, shown.values):
        if not isinstance(each, ast.Constant):
            return None
        if each.value == key.value:
            found = value
    return None if found is None else evaluator.value(found)


def put_into(module: Module, node: Holding) -> List[Put]:
    """Return what is put into a variable, or into attributes of a name."""
    return module.once(_puts).get(holders.label_of(module, node), [])


def all_put(module: Module) -> Iterator[Put]:
    """Yield what a module puts into variables and attributes."""
    return chain.from_iterable(module.once(_puts).values())


def _puts(module: Module) -> Dict[object, List[Put]]:
    """Return where things are put into collections, by the variables and the names of
    attributes that these are in."""
    found: Dict[object, List[Put]] = {}
    for put in (*_by_methods(module), *_by_assignments(module)):
        found.setdefault(holders.label_of(module, put.into), []).append(put)
    return found


def _by_methods(module: Module) -> Iterator[Put]:
    calls = module.once(by_name)
    for name in _PUTTING:
        for call in calls.get(name, ()):
            receiver = receiver_of(call)
            into = _collection(receiver)
            if into is not None and call.args:
                key = call.args[0] if name == _SETTING else None
                unpacks, is_inside = name in EXTENDING, into is not receiver
                yield Put(into, key, call.args[-1], unpacks, is_inside)


def _by_assignments(module: Module) -> Iterator[Put]:
    for statement in module.nodes(ast.Assign):
        for target in statement.targets:
            if isinstance(target, ast.Subscript):
                into = _collection(target.value)
                if into is not None:
                    unpacks = isinstance(target.slice, ast.Slice)
                    is_inside = into is not target.value
                    yield Put(into, target.slice, statement.value, unpacks, is_inside)


def _collection(receiver: Optional[ast.AST]) -> Optional[Holding]:
    """Return the variable or attribute that something is put into, or into an item of
    which: ``found`` of ``found[key]`` and ``found.setdefault(key, [])``."""
    if isinstance(receiver, ast.Call):
        function = receiver.func
        is_item = isinstance(function, ast.Attribute) and function.attr == _SETTING
        receiver = getattr(function, "value") if is_item else None
    elif isinstance(receiver, ast.Subscript):
        receiver = receiver.value
    return receiver if isinstance(receiver, _NAMED) else None


def _is_filled_elsewhere(module: Module, node: ast.Name) -> bool:
    """Say whether something else than this module's own statements may put something
    into the collection of a variable: a function that is given it, another name."""
    scope = module.scope_of(node).binding_scope(node.id)
    assert scope is not None
    for use in module.uses(scope, node.id):
        around = taker(module, use)
        if isinstance(around, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            return True
        if isinstance(around, ast.Call):
            if not isinstance(module.value(around.func), (Imported, Named)):
                return True
    return False


#: Methods of a collection, queue or future that give something it holds.
_GIVE_ITEM = frozenset(
    expanded_names(
        {"list.{pop,popleft}", "set.pop", "dict.{get,pop,setdefault}"}
        | {"contextvars.ContextVar.get"}
        | {"{asyncio.Task,asyncio.Future,concurrent.futures.Future}.result"}
        | {"asyncio.{Queue,LifoQueue,PriorityQueue}.get_nowait"}
        | {"queue.{Queue,LifoQueue,PriorityQueue,SimpleQueue}.{get,get_nowait}"}
    )
)
_GIVE_ITEM_LATER = frozenset(
    expanded_names({"asyncio.{Queue,LifoQueue,PriorityQueue}.get"})
)


def given_by_method(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return what a method of a list, dict, queue or future gives of what it holds."""
    if not isinstance(call.func, ast.Attribute):
        return None
    receiver = refined(evaluator, call.func.value)
    if not isinstance(receiver, Instance) or receiver.item is None:
        return None
    method = f"{receiver.type}.{call.func.attr}"
    if method in _GIVE_ITEM:
        return receiver.item
    if method in _GIVE_ITEM_LATER:
        return Coroutine(Named(method), receiver.item)
    if method == "dict.values":
        return Instance("iterable", (receiver.item,))
    if method == "dict.items":
        return Instance("iterable", (Instance("tuple", receiver.items),))
    if method == "dict.popitem":
        return Instance("tuple", receiver.items)
    if method in ("list.copy", "dict.copy", "set.copy"):
        return receiver
    return None


def first_argument(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return the value of the first argument of a call."""
    return refined(evaluator, call.args[0]) if call.args else None
