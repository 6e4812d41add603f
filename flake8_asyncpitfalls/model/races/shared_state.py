"""State that several tasks share: attributes of ``self``, classes and modules, global
and nonlocal variables, items of these."""

from __future__ import annotations

import ast
import re
from typing import (
    TYPE_CHECKING,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Union,
)

from .. import classes
from ..calls import last_name
from ..evaluation.values import Class, Function, Imported, Instance, Object
from ..library_names import lineage
from ..patterns import taken
from ..scopes import Binding, How, Scope

if TYPE_CHECKING:
    from ..module import Module

#: Library classes each task, thread or request of which sees values of its own.
_APART = frozenset(
    {"threading.local", "contextvars.ContextVar", "werkzeug.local.Local"}
    | {"werkzeug.local.LocalProxy", "asgiref.local.Local"}
)
#: Names of functions that tell which task or thread it is.
_OWN_KEY = re.compile("current_(?:async_|green_)?(?:task|thread)|get_ident")
#: In a place of more attributes and items other names of these are not looked for.
_LONGEST = 8
#: What writes to a place: a statement, or a binding in a target.
Write = Union[ast.Name, ast.Attribute, ast.Subscript]


class Place(NamedTuple):
    """Where state is kept: the scope whose name leads there, that name, and the
    attributes and items after it as they are written."""

    root: object
    path: Tuple[str, ...]


def place(
    module: Module, expression: ast.AST, key: Optional[ast.AST] = None
) -> Optional[Place]:
    """Return the place of shared state that an expression reads or writes, or that of
    its item of a key; ``None`` if it is none."""
    parts: List[str] = [] if key is None else [f"[{ast.dump(key)}]"]
    node = _root(module, expression, parts)
    if node is None:
        return None
    scope = module.scope_of(node).binding_scope(node.id)
    if scope is None or not _is_shared(module, node, scope, bool(parts)):
        return None
    if len(parts) > 1 and _is_given(module, parts[-1], parts[-2]):
        return None
    return Place(scope, (node.id, *reversed(parts)))


def _root(module: Module, expression: ast.AST, parts: List[str]) -> Optional[ast.Name]:
    """Return the variable whose attribute or item an expression is, and add the way to
    that to the parts, the last step first; ``None`` where no variable is seen, or where
    an item on the way is one of the task itself."""
    node = expression
    while True:
        if isinstance(node, ast.Attribute):
            parts.append(f".{node.attr}")
            node = node.value
        elif isinstance(node, ast.Subscript):
            if _is_of_task(module, node.slice):
                return None
            parts.append(f"[{ast.dump(node.slice)}]")
            node = node.value
        elif isinstance(node, ast.Name):
            source = _alias(module, node) if parts else None
            if source is None or len(parts) > _LONGEST:
                return node
            node = source
        else:
            break
    if not isinstance(node, ast.Call) or len(node.args) != 1:
        return None
    if not isinstance(module.value(node), Class):  # type(self)
        return None
    parts.append(".__class__")
    return node.args[0] if isinstance(node.args[0], ast.Name) else None


def _is_of_task(module: Module, key: ast.AST) -> bool:
    """Say whether a key stands for the task, or the thread, that asks for it."""
    if isinstance(key, ast.Name):
        binding = module.binding(key)
        key = key if binding is None else module.assigned(binding) or key
    return isinstance(key, ast.Call) and _OWN_KEY.search(last_name(key)) is not None


def reads(module: Module, node: ast.AST) -> Optional[Place]:
    """Return the place that a name, attribute, item or call reads."""
    return (
        item_read(module, node) if isinstance(node, ast.Call) else place(module, node)
    )


def _alias(module: Module, name: ast.Name) -> Optional[ast.AST]:
    """Return the attribute or item that a local variable stands for."""
    scope = module.scope_of(name).binding_scope(name.id)
    bindings = scope.bindings.get(name.id, ()) if scope is not None else ()
    if len(bindings) != 1 or scope is None or not scope.is_function:
        return None
    source = module.given(bindings[0])
    is_place = isinstance(source, (ast.Attribute, ast.Subscript, ast.Name))
    return source if is_place else None


def _is_shared(module: Module, name: ast.Name, scope: Scope, inside: bool) -> bool:
    """Say whether a variable, or what is inside of its object, is shared."""
    bindings = scope.bindings.get(name.id, [])
    if not bindings or scope.is_comprehension:
        return False
    if not inside:
        return scope is not module.scope_of(name).frame and not scope.is_class
    if scope.is_function:
        if bindings[0].how is How.PARAMETER:
            return len(bindings) == 1 and _is_receiver(module, bindings[0].node)
        return scope is not module.scope_of(name).frame and _holds_state(module, name)
    return _holds_state(module, name)


def _is_receiver(module: Module, parameter: ast.AST) -> bool:
    return isinstance(classes.receiver_value(module, parameter), (Object, Class))


def _is_given(module: Module, attribute: str, inner: str) -> bool:
    """Say whether an attribute of an attribute is that of a parameter: of what
    ``self.request = request`` keeps."""
    if not attribute.startswith(".") or not inner.startswith("."):
        return False
    for binding in module.attributes.get(attribute[1:], ()):
        source = binding.source
        if isinstance(source, ast.Name):
            given = module.binding(source)
            if given is not None and given.how is How.PARAMETER:
                return True
    return False


def _holds_state(module: Module, name: ast.Name) -> bool:
    """Say whether what a variable holds is known, and the same for all tasks."""
    value = module.value(name)
    if isinstance(value, Instance):
        return _APART.isdisjoint(lineage(value.type))
    if isinstance(value, Object):
        bases = module.evaluator.library_bases(value.cls)
        return all(base.type not in _APART for base in bases)
    return isinstance(value, (Class, Function, Imported))


def item_read(module: Module, call: ast.Call) -> Optional[Place]:
    """Return the item that ``d.get(key)`` reads, if that is shared state."""
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr == "get" and call.args:
        return place(module, function.value, call.args[0])
    return None


def writes(module: Module) -> Iterator[Tuple[Write, Optional[ast.AST]]]:
    """Yield the targets in the module that may be shared state, each with the
    expression or ``AugAssign`` whose value it gets (``None``: another statement)."""
    for bindings in module.attributes.values():
        for binding in bindings:
            yield binding.node, _given(module, binding.node)[0]  # type: ignore[misc]
    for node in module.nodes(ast.Subscript):
        if isinstance(node.ctx, ast.Store):
            yield node, _given(module, node)[0]
    for node in module.nodes(ast.AsyncFunctionDef):
        scope = module.scopes[node]
        for name, outer in scope.elsewhere.items():
            for binding in outer.bindings.get(name, ()):
                if isinstance(binding.node, ast.Name):
                    if module.scope_of(binding.node) is scope:
                        yield binding.node, _given(module, binding.node)[0]


def _given(module: Module, target: ast.AST) -> Tuple[Optional[ast.AST], Sequence[int]]:
    """Return the expression that a target gets its value from, and the way into that
    value as far as that is no display: for ``x`` of ``x, y = both`` 0."""
    path: List[int] = []
    parent = module.parent(target)
    while isinstance(parent, (ast.Tuple, ast.List)):
        path.insert(0, parent.elts.index(target))  # type: ignore[arg-type]
        target, parent = parent, module.parent(parent)
    if isinstance(parent, ast.AugAssign):
        return parent, ()
    if not isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
        return None, ()
    return (None, ()) if parent.value is None else _reached(parent.value, path)


def _reached(
    given: ast.AST, path: Sequence[int]
) -> Tuple[Optional[ast.AST], Sequence[int]]:
    """Return the element of a tuple that an unpacking reaches, or the whole where that
    is no display, and what is left of the way; ``None`` where it is not seen which."""
    for step, index in enumerate(path):
        if not isinstance(given, (ast.Tuple, ast.List)):
            return given, path[step:]
        if any(isinstance(each, ast.Starred) for each in given.elts[: index + 1]):
            return None, ()
        if index >= len(given.elts):
            return None, ()
        given = given.elts[index]
    return given, ()


def made_from(
    module: Module, binding: Binding, target: Optional[ast.AST]
) -> Optional[ast.AST]:
    """Return what a local variable is made from, or of that the element that a target
    gets by unpacking the variable: ``x, y = both``."""
    captured = taken(module, binding)
    source: Optional[ast.AST] = None
    if captured is not None and captured.key is None:
        source = _reached(captured.subject, captured.path)[0]
    elif binding.how in (How.ANNOTATED, How.VALUE):
        source = module.assigned(binding)
        source = None if source is None else _reached(source, binding.path)[0]
    if source is None or target is None:
        return source
    return _reached(source, _given(module, target)[1])[0]


def item_captured(module: Module, binding: Binding, where: Place) -> Optional[ast.expr]:
    """Return the subject of which a pattern captures the item that is the place."""
    captured = taken(module, binding)
    if captured is not None and captured.key is not None:
        if place(module, captured.subject, captured.key) == where:
            return captured.subject
    return None
