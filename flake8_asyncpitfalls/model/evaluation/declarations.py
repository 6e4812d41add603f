"""What an annotation declares.

See https://docs.python.org/3/library/typing.html for the forms.
"""

from __future__ import annotations

import ast
from typing import (
    TYPE_CHECKING,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Set,
    Tuple,
)

from ..calls import written_name
from ..scopes import Binding, How, Scope
from . import aliases, typing_names
from .agreement import same
from .self_types import holds_self, with_self
from .values import (
    NONE,
    Awaitable,
    Class,
    Coroutine,
    Instance,
    Manager,
    Named,
    Object,
    Returning,
    Value,
)

if TYPE_CHECKING:
    from ..module import Module
    from .evaluation import Evaluator

#: What the type variables of an annotation stand for.
Types = Mapping[str, Value]
_NO_TYPES: Types = {}


def declared(
    evaluator: Evaluator, node: ast.AST, types: Types = _NO_TYPES
) -> Optional[Value]:
    """Return a value of the kind that an annotation declares, or ``None``; ``types`` is
    what type variables stand for, by their names."""
    if isinstance(node, ast.Name) and node.id in types:
        return types[node.id]
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            return _of_text(evaluator, node, types)
        return NONE if node.value is None else None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        sides = (node.left, node.right)
        return same(declared(evaluator, side, types) for side in sides)
    if isinstance(node, ast.Subscript):
        return _of_subscript(evaluator, node, types)
    alias = aliases.aliased(evaluator, node)
    if alias is None or alias[1] in _open_aliases:
        return _instance_of(evaluator.value(node))
    return _of_alias(alias)


def declared_inside(evaluator: Evaluator, node: ast.AST) -> Optional[Value]:
    """Return what an annotation in a class declares, ``Self`` being that class."""
    value = declared(evaluator, node)
    if not holds_self(value):
        return value
    scope = evaluator.module.scope_of(node)
    while scope.parent is not None and not scope.is_class:
        scope = scope.parent
    if not isinstance(scope.node, ast.ClassDef):
        return None
    return with_self(value, Object(Class(evaluator.module, scope.node)))


def _of_alias(alias: Tuple[Evaluator, ast.AST]) -> Optional[Value]:
    _open_aliases.add(alias[1])
    try:
        return declared(*alias)
    finally:
        _open_aliases.discard(alias[1])


def of_many(
    evaluator: Evaluator, arguments: ast.arguments, parameter: ast.AST
) -> Optional[Value]:
    """Return what ``*args: T`` or ``**kwargs: T`` is."""
    annotation = getattr(parameter, "annotation", None)
    if annotation is None:
        return None
    item = declared(evaluator, annotation)
    if parameter is arguments.vararg:
        return Instance("list", (item,))
    return Instance("dict", (Instance("str"), item))


#: Type aliases being looked into, which may name themselves.
_open_aliases: Set[ast.AST] = set()


def is_union(evaluator: Evaluator, node: ast.AST) -> bool:
    """Say whether an annotation is a union, which may allow ``None``."""
    if isinstance(node, ast.Subscript):
        generic = evaluator.value(node.value)
        return (
            isinstance(generic, Named)
            and typing_names.short(generic.name) in typing_names.UNIONS
        )
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        parsed = in_quotes(evaluator, node)
        return parsed is not None and is_union(evaluator, parsed)
    alias = aliases.aliased(evaluator, node)
    if alias is None or alias[1] in _open_aliases:
        return isinstance(node, ast.BinOp)
    _open_aliases.add(alias[1])
    try:
        return is_union(*alias)
    finally:
        _open_aliases.discard(alias[1])


def _instance_of(value: Optional[Value]) -> Optional[Value]:
    """Return what is declared by the name of a class, or of a form of ``typing``."""
    if isinstance(value, Class):
        return Object(value)
    if isinstance(value, Named):
        name = typing_names.short(value.name)
        if name in typing_names.UNSAID:
            return None
        if name == "Coroutine":
            return Coroutine(None)
        return (
            Awaitable()
            if name == "Awaitable"
            else Instance(typing_names.plain(value.name))
        )
    return None


def in_quotes(evaluator: Evaluator, node: ast.Constant) -> Optional[ast.AST]:
    """Return the expression that an annotation in quotes holds."""
    try:
        parsed = ast.parse(str(node.value).strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    evaluator.module.adopt(node, parsed)
    return parsed


def _of_text(evaluator: Evaluator, node: ast.Constant, types: Types) -> Optional[Value]:
    parsed = in_quotes(evaluator, node)
    return None if parsed is None else declared(evaluator, parsed, types)


def parts(node: ast.Subscript) -> List[ast.AST]:
    """Return what stands in the brackets of a generic type."""
    inner = node.slice
    return list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]


def _of_subscript(
    evaluator: Evaluator, node: ast.Subscript, types: Types
) -> Optional[Value]:
    """Return what is declared by a type with something in brackets."""
    generic = evaluator.value(node.value)
    if isinstance(generic, Class):
        arguments = (declared(evaluator, each, types) for each in parts(node))
        return Object(generic, arguments=tuple(arguments))
    if not isinstance(generic, Named):
        is_alias = generic is None and aliases.aliased(evaluator, node.value)
        return declared(evaluator, node.value) if is_alias else None
    name = typing_names.short(generic.name)
    written = written_name(node.value)
    if written != name.rpartition(".")[2] and aliases.aliased(evaluator, node.value):
        return declared(evaluator, node.value)  # an alias with type parameters
    inside = parts(node)
    if not inside:
        return Instance("tuple")  # tuple[()]
    return _of_generic(evaluator, generic.name, inside, types)


def _of_generic(
    evaluator: Evaluator, qualified: str, inside: List[ast.AST], types: Types
) -> Optional[Value]:
    """Return what a generic type of this name declares with these parts in it."""
    name = typing_names.short(qualified)
    read = _GENERICS.get(name)
    if read is not None:
        return read(evaluator, inside, types)
    kind = typing_names.ITERABLES.get(name)
    if kind is not None:
        return Instance(kind, (declared(evaluator, inside[0], types),))
    return Instance(typing_names.plain(qualified), _all(evaluator, inside, types))


def _all(
    evaluator: Evaluator, inside: List[ast.AST], types: Types
) -> Tuple[Optional[Value], ...]:
    return tuple(declared(evaluator, each, types) for each in inside)


def _tuple(evaluator: Evaluator, inside: List[ast.AST], types: Types) -> Value:
    """Return the value of ``tuple[A, B]``; of ``tuple[A, ...]`` that of a list."""
    if isinstance(inside[-1], ast.Constant) and inside[-1].value is ...:
        return Instance("list", (declared(evaluator, inside[0], types),))
    return Instance("tuple", _all(evaluator, inside, types))


def _class(
    evaluator: Evaluator, inside: List[ast.AST], types: Types
) -> Optional[Value]:
    """Return the class that ``type[A]`` declares."""
    if getattr(inside[0], "id", None) in types:
        made = declared(evaluator, inside[0], types)
        return made.cls if isinstance(made, Object) else Returning(made)
    named: Optional[ast.AST] = inside[0]
    if isinstance(named, ast.Constant):
        named = in_quotes(evaluator, named)
    cls = None if named is None else evaluator.value(named)
    return Returning(_instance_of(cls)) if isinstance(cls, Named) else cls


def _callable(evaluator: Evaluator, inside: List[ast.AST], types: Types) -> Value:
    """Return what gives the last one of some parts, if that says anything."""
    is_unsaid = is_union(evaluator, inside[-1])
    return Returning(None if is_unsaid else _last(evaluator, inside, types))


def _first(
    evaluator: Evaluator, inside: List[ast.AST], types: Types
) -> Optional[Value]:
    return declared(evaluator, inside[0], types)


def _last(evaluator: Evaluator, inside: List[ast.AST], types: Types) -> Optional[Value]:
    return declared(evaluator, inside[-1], types)


#: What generic types declare, by their names: from the parts in their brackets.
_GENERICS: Dict[str, Callable[[Evaluator, List[ast.AST], Types], Optional[Value]]] = {
    **dict.fromkeys(typing_names.WRAPPERS, _first),
    **dict.fromkeys(
        typing_names.MAPPINGS, lambda *at: Instance("dict", (_first(*at), _last(*at)))
    ),
    **dict.fromkeys(("tuple", "Tuple"), _tuple),
    **dict.fromkeys(("type", "Type"), _class),
    **dict.fromkeys(
        typing_names.MANAGERS, lambda *at: Manager(_first(*at), is_async=False)
    ),
    **dict.fromkeys(
        typing_names.ASYNC_MANAGERS, lambda *at: Manager(_first(*at), is_async=True)
    ),
    "Optional": lambda *at: same((_first(*at), NONE)),
    "Union": lambda *at: same(_all(*at)),
    "Coroutine": lambda *at: Coroutine(None, _last(*at)),
    "Awaitable": lambda *at: Awaitable(_first(*at)),
    "Callable": _callable,
    "Literal": lambda *at: None,
}


def written_at(bindings: Iterable[Binding]) -> List[ast.AST]:
    """Return the annotations that stand at bindings."""
    return [
        binding.source
        for binding in bindings
        if binding.how is How.ANNOTATED and binding.source is not None
    ]


def annotated(module: Module, scope: Scope, name: str) -> List[ast.AST]:
    """Return the annotations of a name in the scope that binds it."""
    return module.once_for(_annotated, (scope, name))


def _annotated(module: Module, variable: Tuple[Scope, str]) -> List[ast.AST]:
    scope, name = variable
    return written_at(scope.bindings.get(name, ()))
