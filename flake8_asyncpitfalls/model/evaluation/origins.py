"""Where an object was made, and what was done with it since."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, NamedTuple, Optional, Tuple

from ...knowledge.rows import Argument
from .. import classes
from ..calls import argument, arguments, is_none
from ..scopes import Binding, How
from .stores import stores
from .values import Class, Object

if TYPE_CHECKING:
    from ..module import Module

#: What stands for an object: a scope and a name in it, or the name of an attribute.
Holder = Tuple[object, str]

#: Functions that enter a context manager, or are one around another.
ENTERING = frozenset(
    {
        "contextlib.closing",
        "contextlib.ExitStack.enter_context",
        "contextlib.AsyncExitStack.enter_context",
    }
)
_MANY = 50


def holder(module: Module, expression: ast.AST) -> Optional[Holder]:
    """Return what stands for the object that an expression gives, if it has a name.

    Attributes of one name count as one, whatever they are attributes of.
    """
    if isinstance(expression, ast.Attribute):
        return (None, expression.attr)
    if isinstance(expression, ast.Name):
        return (module.scope_of(expression).binding_scope(expression.id), expression.id)
    return None


def makers(module: Module, expression: ast.AST) -> Optional[List[ast.Call]]:
    """Return the calls one of which made the object that an expression gives; ``None``
    where it may come from elsewhere."""
    found: List[ast.Call] = []
    pending: List[ast.AST] = [expression]
    for _ in range(_MANY):
        if not pending:
            return found or None
        node = pending.pop()
        if isinstance(node, ast.Call):
            if node.args and module.qualified_name(node.func) in ENTERING:
                pending.append(node.args[0])
            else:
                found.append(node)
        elif isinstance(node, ast.NamedExpr):
            pending.append(node.value)
        elif isinstance(node, (ast.Name, ast.Attribute)):
            for binding in _bindings(module, node):
                source = _made_in(module, binding)
                if source is None:
                    return None
                if not is_none(source):
                    pending.append(source)
        else:
            return None
    return None


def _bindings(module: Module, node: ast.AST) -> List[Binding]:
    """Return all bindings that may give a name or attribute its value."""
    if isinstance(node, ast.Attribute):
        owner = module.value(node.value)
        owner = owner.cls if isinstance(owner, Object) else owner
        if not isinstance(owner, Class):
            return []
        stored = stores(module, node.attr)
        found = list(stored.unknown)
        for cls in classes.lineage(owner):
            if isinstance(cls, Class):
                if cls.module is not module:
                    return []  # what its methods set is not seen from here
                found.extend(stored.by_class.get(cls, ()))
                bindings = cls.bindings(node.attr)
                if cls.bindings("__init__"):
                    bindings = [one for one in bindings if not _declares(module, one)]
                found.extend(bindings)
        return found
    assert isinstance(node, ast.Name)
    known = module.binding(node)
    if known is not None:
        return [known]
    scope = module.scope_of(node).binding_scope(node.id)
    return [] if scope is None else scope.bindings.get(node.id, [])


def _declares(module: Module, binding: Binding) -> bool:
    """Say whether a binding only says of which type something is that is set later."""
    statement = module.parent(binding.node)
    return isinstance(statement, ast.AnnAssign) and statement.value is None


def _made_in(module: Module, binding: Binding) -> Optional[ast.AST]:
    """Return the expression whose value a binding gives as it is."""
    if binding.how in (How.ANNOTATED, How.VALUE, How.ENTER) and not binding.path:
        return module.assigned(binding)
    return None


def literal(module: Module, expression: ast.AST) -> object:
    """Return the number or text that an expression is, also by a name that is bound
    once; ``...`` where it is not known."""
    if isinstance(expression, ast.Name):
        binding = module.binding(expression)
        source = None if binding is None else _made_in(module, binding)
        expression = source or expression
    return expression.value if isinstance(expression, ast.Constant) else ...


def argument_literal(
    module: Module, call: ast.Call, name: str, position: Optional[int]
) -> object:
    """Return the value of an argument, as ``literal`` does; ``None`` if not given."""
    found = argument(call, name, position)
    return None if found is None else literal(module, found)


#: What gives as much data as it is made of.
_WRAPPERS = frozenset({"io.StringIO", "io.BytesIO", "bytes", "bytearray", "memoryview"})


def is_short(module: Module, call: ast.Call, limit: Argument) -> bool:
    """Say whether an argument is a number or data, as it is written in the code, that
    is no greater or longer than a limit.

    A text is data where it is encoded or made a file; by itself it may be a path.
    """
    found = argument(call, limit.name, limit.position)
    data: Optional[ast.expr] = None
    if isinstance(found, ast.Call):
        if _is_written_out(module, found):
            return True
        if isinstance(found.func, ast.Attribute) and found.func.attr == "encode":
            data = found.func.value
        elif found.args and module.qualified_name(found.func) in _WRAPPERS:
            data = found.args[0]
    value = literal(module, data or found) if found is not None else None
    assert isinstance(limit.value, int)
    if isinstance(value, bytes) or (data is not None and isinstance(value, str)):
        return len(value) <= limit.value
    return isinstance(value, int) and value <= limit.value


def _is_written_out(module: Module, call: ast.Call) -> bool:
    """Say whether a call gives the text of a display in the code, which is small:
    ``json.dumps({"a": 1}).encode()``."""
    if isinstance(call.func, ast.Attribute) and call.func.attr == "encode":
        call = call.func.value if isinstance(call.func.value, ast.Call) else call
    if not call.args or module.qualified_name(call.func) != "json.dumps":
        return False
    shown: Optional[ast.AST] = call.args[0]
    if isinstance(shown, ast.Name):
        binding = module.binding(shown)
        shown = None if binding is None else _made_in(module, binding)
    return isinstance(shown, (ast.Dict, ast.List, ast.Tuple))


class Uses(NamedTuple):
    """What a module does with its objects, by what stands for them."""

    #: The calls of methods: by holder and the method's name.
    methods: Dict[Tuple[Optional[Holder], str], List[ast.Call]]
    #: The calls that it is an argument of, also within a list or a tuple.
    passed: Dict[Holder, List[ast.Call]]


#: Methods that tell something of the object's state.
_TELLING = frozenset({"done", "poll", "setblocking", "settimeout"})


def uses(module: Module) -> Uses:
    """Return what a module's calls do with the objects that have names."""
    methods: Dict[Tuple[Optional[Holder], str], List[ast.Call]] = {}
    passed: Dict[Holder, List[ast.Call]] = {}
    for call in module.nodes(ast.Call):
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr in _TELLING:
            key = (holder(module, function.value), function.attr)
            methods.setdefault(key, []).append(call)
        pending = arguments(call)
        while pending:
            node = pending.pop()
            if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
                pending.extend(node.elts)
            elif isinstance(node, ast.Starred):
                pending.append(node.value)
            else:
                held = holder(module, node)
                if held is not None:
                    passed.setdefault(held, []).append(call)
    return Uses(methods, passed)
