"""What is declared of the places to which a value goes: no coroutine is meant there.

A parameter of a function of this project, the result of a coroutine function, a
variable or attribute that is annotated.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple, Union

from .. import classes, library
from ..calls import named, spelled, written_name
from ..evaluation import aliases, declarations, decorators, parameters
from ..evaluation.attribute_stores import stores
from ..evaluation.values import Class, Named, Object, functions_of
from ..fields import nodes_in
from ..scopes import AnyFunction, How

if TYPE_CHECKING:
    from ..evaluation.evaluation import Evaluator
    from ..module import Module

#: Generic types of the standard library none of which a coroutine is.
_CONTAINERS = frozenset(
    f"{module}.{name}"
    for module, names in (
        (
            "typing",
            "AnyStr Callable Dict FrozenSet List Literal LiteralString Set Text",
        ),
        ("typing", "Tuple Type"),
        ("collections", "Counter OrderedDict defaultdict deque"),
    )
    for name in names.split()
).union(
    f"{module}.{name}"
    for module in ("typing", "collections.abc")
    for name in (
        "AsyncGenerator AsyncIterable AsyncIterator Callable Collection Iterable "
        "Iterator Mapping MutableMapping MutableSequence MutableSet Sequence Set"
    ).split()
)
#: What asks whether something is to be awaited.
_ASKING = re.compile(rb"\b(?:isawaitable|iscoroutine)\(")
_UNIONS = frozenset({"typing.Optional", "typing.Union"})
_FIRST_ONLY = frozenset(f"typing.{name}" for name in ("Annotated", "ClassVar", "Final"))
#: Decorators under which a function is called as it is written.
_KEEPING = decorators.UNCHANGING.union(decorators.CACHES, decorators.CONTEXT_MANAGERS)
_FIELD_CLASSES = frozenset({"dataclasses.dataclass", "attr.s", "attrs.define"})
#: Names of types that a coroutine may be an instance of, or that stand for one.
_AWAITABLE = re.compile(
    "Await|Coro|Future|Task|Generator|Hashable|Deferred|Any|Supports|Protocol|[a-z]T$"
)
#: By PEP 8 the name of a class, not of a type variable or constant.
_CLASS_NAME = re.compile("[A-Z]+[a-z]")
_SPECIAL_MODULES = frozenset(
    ("abc", "asyncio", "collections.abc", "concurrent.futures", "types", "typing")
) | {"typing_extensions"}
#: An annotation, and what evaluates the names in it.
_Annotation = Tuple["Evaluator", ast.AST]
#: An annotation of more parts is not looked at.
_MOST_PARTS = 30
#: How many characters an annotation may have in a message.
_LONGEST = 30


def demand(module: Module, node: ast.AST, parent: Optional[ast.AST]) -> Optional[str]:
    """Return in words what an expression should be by a declaration that says that it
    is no coroutine; ``None`` where nothing says so."""
    if isinstance(parent, ast.Return):
        return _of_result(module, parent)
    if isinstance(parent, (ast.Assign, ast.AnnAssign)):
        return _of_target(module, parent)
    around = module.parent(parent) if isinstance(parent, ast.keyword) else parent
    return (
        _of_parameter(module, node, parent, around)
        if isinstance(around, ast.Call) and node is not around.func
        else None
    )


def _of_result(module: Module, leaving: ast.Return) -> Optional[str]:
    function = module.scope_of(leaving).node
    if not isinstance(function, ast.AsyncFunctionDef) or function.returns is None:
        return None
    if not _is_plainly_decorated(module, function):
        return None
    if not _excludes_coroutines(module.evaluator, function.returns):
        return None
    return f"{_written(function.returns)} that {function.name}() is to return"


def _of_target(
    module: Module, parent: Union[ast.Assign, ast.AnnAssign]
) -> Optional[str]:
    targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
    for target in targets:
        for place, annotation in _declarations(module, target):
            if not _excludes_coroutines(place.evaluator, annotation):
                return None
            return f"{_written(annotation)} that {spelled(target)} is to be"
    return None


def _declarations(module: Module, target: ast.expr) -> Iterator[Tuple[Module, ast.AST]]:
    """Yield the annotations of what an assignment binds, those of its class before
    those of bases, each with its module."""
    if isinstance(target, ast.Name):
        scope = module.scope_of(target).binding_scope(target.id)
        annotated = declarations.annotated(module, scope, target.id) if scope else ()
        for annotation in annotated:
            yield module, annotation
    elif isinstance(target, ast.Attribute):
        owner = module.value(target.value)
        if isinstance(owner, (Object, Class)):
            cls = owner.cls if isinstance(owner, Object) else owner
            for base in classes.lineage(cls):
                if isinstance(base, Class):
                    place = base.module
                    for annotation in place.once_for(_annotated, (base, target.attr)):
                        yield place, annotation


def _annotated(module: Module, attribute: Tuple[Class, str]) -> List[ast.AST]:
    """Return the annotations of an attribute in the body of a class of a module, and
    those where its methods set it."""
    cls, name = attribute
    stored = stores(module, name).by_class.get(cls, ())
    return declarations.written_at([*cls.bindings(name), *stored])


def _of_parameter(
    module: Module, node: ast.AST, parent: Optional[ast.AST], call: ast.Call
) -> Optional[str]:
    """Return what an argument should be by the parameter of each function that may be
    called."""
    called = module.value(call.func)
    if isinstance(called, Class):
        return _of_field(called, parent, call)
    found: Optional[str] = None
    for function in functions_of(called):
        if not _is_plainly_decorated(function.module, function.node):
            return None
        given = parameters.given(module, call, function)
        parameter = next((each for each, value in given if value is node), None)
        if parameter is None or parameter.annotation is None:
            return None
        evaluator = function.module.evaluator
        if not _excludes_coroutines(evaluator, parameter.annotation):
            return None
        if _takes_both(function.module, parameter.annotation):
            return None
        found = f"{_written(parameter.annotation)} that {spelled(call.func)}() takes"
    return found


def _takes_both(module: Module, annotation: ast.AST) -> bool:
    """Say whether a parameter for a function may take a coroutine as well: its module
    asks something whether it is one."""
    if not any(written_name(part) == "Callable" for part in nodes_in(annotation)):
        return False
    text = None if module.project is None else module.project.text(module.name)
    if text is None:
        return "iscoroutine" in module.once(named)
    return bool(_ASKING.search(text))


def _of_field(cls: Class, parent: Optional[ast.AST], call: ast.Call) -> Optional[str]:
    """Return what an argument of a class with declared fields should be."""
    if not isinstance(parent, ast.keyword):
        return None
    module = cls.module
    if not _has_fields(cls):
        return None
    for binding in cls.bindings(parent.arg or ""):
        if binding.how is How.ANNOTATED and binding.source is not None:
            if _excludes_coroutines(module.evaluator, binding.source):
                return f"{_written(binding.source)} that {spelled(call.func)}() takes"
    return None


def _has_fields(cls: Class) -> bool:
    """Say whether a class takes a value for each of its annotated names."""
    if cls.bindings("__init__"):
        return False
    if classes.has_decorator(cls.module, cls.node, *_FIELD_CLASSES):
        return True
    named = [base.name for base in classes.lineage(cls) if isinstance(base, Named)]
    return "pydantic.BaseModel" in named or "typing.NamedTuple" in named


def _is_plainly_decorated(module: Module, function: AnyFunction) -> bool:
    """Say whether a function is called as it is written, whatever decorates it."""
    return _KEEPING.issuperset(classes.decorator_names(module, function))


def _excludes_coroutines(evaluator: Evaluator, annotation: ast.AST) -> bool:
    """Say whether an annotation surely allows no coroutine."""
    pending: List[_Annotation] = [(evaluator, annotation)]
    for _ in range(_MOST_PARTS):
        if not pending:
            return True
        parts = _made_of(*pending.pop())
        if parts is None:
            return False
        pending += parts
    return False


def _made_of(evaluator: Evaluator, annotation: ast.AST) -> Optional[List[_Annotation]]:
    """Return the annotations any of which says what is meant, none of a class that no
    coroutine is of; ``None`` where one may be meant."""
    if isinstance(annotation, ast.Constant):
        if annotation.value is None:
            return []
        text = isinstance(annotation.value, str)
        parsed = declarations.in_quotes(evaluator, annotation) if text else None
        return None if parsed is None else [(evaluator, parsed)]
    if isinstance(annotation, ast.BinOp):
        return [(evaluator, annotation.left), (evaluator, annotation.right)]
    if isinstance(annotation, ast.Subscript):
        generic = evaluator.value(annotation.value)
        name = generic.name if isinstance(generic, Named) else ""
        name = name.replace("typing_extensions.", "typing.")
        if name in _UNIONS or name in _FIRST_ONLY:
            inner = annotation.slice
            parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            parts = parts[:1] if name in _FIRST_ONLY else parts
            return [(evaluator, each) for each in parts]
        if not _is_plain(evaluator, annotation.value):
            return None
        if isinstance(generic, Class) or name in _CONTAINERS:
            return []
        # What a library's type holds may be what is meant: SkipValidation[Task].
        return [(evaluator, each) for each in declarations.parts(annotation)]
    alias = aliases.aliased(evaluator, annotation)
    if alias is not None:
        return [alias]
    return [] if _is_plain(evaluator, annotation) else None


def is_no_instance(evaluator: Evaluator, types: ast.AST) -> bool:
    """Say whether a coroutine surely is no instance of the types that ``isinstance`` is
    given."""
    pending: List[ast.AST] = [types]
    while pending:
        part = pending.pop()
        if isinstance(part, ast.Tuple):
            pending += part.elts
        elif isinstance(part, ast.BinOp):
            pending += (part.left, part.right)
        elif not _is_plain(evaluator, part):
            return False
    return True


def _is_plain(evaluator: Evaluator, node: ast.AST) -> bool:
    """Say whether a name is that of a class that no coroutine is an instance of, and
    whose instances are not awaited either."""
    value = evaluator.value(node)
    if isinstance(value, Class):
        for base in classes.lineage(value):
            if isinstance(base, Named) and base.name in ("typing.Protocol", "type"):
                return False
            if isinstance(base, Class):
                if base.bindings("__await__"):
                    return False
        return True
    if not isinstance(value, Named):
        return False
    if value.name in _CONTAINERS:
        return True
    module, _, last = value.name.rpartition(".")
    if module and module not in _SPECIAL_MODULES:
        return bool(_CLASS_NAME.match(last)) and not _AWAITABLE.search(value.name)
    return library.is_builtin_type(value.name) and value.name not in ("object", "type")


def _written(annotation: ast.AST) -> str:
    """Return an annotation as it is best named in a message."""
    text = annotation.value if isinstance(annotation, ast.Constant) else None
    text = text if isinstance(text, str) else ast.unparse(annotation)
    return f"the {text}" if len(text) <= _LONGEST else "the value"
