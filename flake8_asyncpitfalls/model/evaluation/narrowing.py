"""What a variable is where ``isinstance`` or a pattern has told it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Optional, Set, Tuple

from .. import guards, library
from ..calls import by_name
from ..fields import position
from ..scopes import ComprehensionNode, How, Scope
from . import declarations, unions
from .agreement import same
from .values import Class, Either, Instance, Named, Object, Value

if TYPE_CHECKING:
    from ..module import Module
    from .evaluation import Evaluator

#: How a variable is declared.
_DECLARED = frozenset({How.ANNOTATED, How.PARAMETER})
#: The modules of types that more than one class is of.
_ABSTRACT = ("collections.abc.", "numbers.", "types.", "typing.", "typing_extensions.")


def narrowed(
    evaluator: Evaluator, name: ast.Name, value: Optional[Value]
) -> Optional[Value]:
    """Return a variable's value; where that is not known, or an object of this project,
    an object of the class that it was found to be an instance of: in the block of
    ``if isinstance(x, C)`` or ``case C():``, after ``assert``, ``and``, ``if not ...:
    return``. Of several objects those are left out that it was found not to be."""
    if value is not None and not isinstance(value, (Object, Either)):
        return value
    module = evaluator.module
    asked = _found_by_pattern(module, name)
    if asked is not None:
        return _narrower(value, _instance(evaluator, asked))
    if name.id not in module.once(_checks):
        return value
    for asked, holds in _found_by_checks(module, name):
        if holds:
            return _narrower(value, _instance(evaluator, asked))
        if isinstance(value, Either):
            value = _without(value, evaluator.value(asked))
    return _of_union(evaluator, name) if value is None else value


def _of_union(evaluator: Evaluator, name: ast.Name) -> Optional[Value]:
    """Return what a variable is by the union that it is declared as and the answers of
    ``isinstance``; ``None`` where that does not tell."""
    module = evaluator.module
    scope = module.scope_of(name).binding_scope(name.id)
    if scope is None:
        return None
    declaring, *others = scope.bindings[name.id]
    if declaring.source is None or declaring.how not in _DECLARED:
        return None
    is_first = evaluator.binding(name) is declaring
    if is_first or declaring.how is How.ANNOTATED:
        answers = [
            (test, holds)
            for test, holds in _answers(module, name)
            if is_first or _still(scope, test, name)
        ]
        return unions.left(evaluator, declaring, answers) if answers else None
    replaced = unions.replaced(evaluator, name, others)
    tests = module.once(_checks)[name.id]
    if replaced is None or any(test not in tests for test, _ in replaced):
        return None
    values = [evaluator.binding_value(each) for each in others]
    kept = unions.left(evaluator, declaring, replaced)
    return None if kept is None else same([kept, *values])


def _without(value: Either, denied: Optional[Value]) -> Value:
    """Return one of several objects that is no instance of a class."""
    left = tuple(
        each
        for each in value.objects
        if denied not in each.cls.module.lineage(each.cls)
    )
    if len(left) == 1:
        return left[0]
    return Either(left) if left else value


def _found_by_checks(module: Module, name: ast.Name) -> Iterator[Tuple[ast.expr, bool]]:
    """Yield the classes of which ``isinstance`` found a variable to be an instance, or
    not to be one."""
    scope = module.scope_of(name).binding_scope(name.id)
    for test, holds in _answers(module, name):
        asked = getattr(test, "args")[1]
        if scope is not None and _is_named(asked) and _still(scope, test, name):
            yield asked, holds


def _answers(module: Module, name: ast.Name) -> Iterator[unions.Answer]:
    """Yield the calls of ``isinstance`` about a variable that have been asked where it
    is read, and their answers."""
    frame = module.scope_of(name).frame
    checks = module.once(_checks)[name.id]
    tests = [test for test in checks if module.scope_of(test).frame is frame]
    scope = module.scope_of(name).binding_scope(name.id) if tests else None
    if scope is not None and scope.frame is frame:
        for test, holds in guards.parts(list(_conditions(module, name))):
            if test in tests:
                yield test, holds


def _is_named(asked: ast.expr) -> bool:
    """Say whether ``isinstance`` asks for one class, no builtin one."""
    return isinstance(asked, ast.Attribute) or (
        isinstance(asked, ast.Name) and not library.is_builtin(asked.id)
    )


def _found_by_pattern(module: Module, name: ast.Name) -> Optional[ast.expr]:
    """Return the class for whose instances the case is in which a variable is read that
    ``match`` was given."""
    if name.id not in module.once(_subjects):
        return None
    scope = module.scope_of(name).binding_scope(name.id)
    inner: Any = name
    for around in guards.around(module, name):
        if type(around).__name__ == "match_case":
            pattern: Any = getattr(around, "pattern")
            while type(pattern).__name__ == "MatchAs":
                pattern = pattern.pattern
            subject = getattr(module.parent(around), "subject")
            if inner is not pattern and getattr(subject, "id", "") == name.id:
                if type(pattern).__name__ == "MatchClass" and scope is not None:
                    if _still(scope, pattern, name):
                        found: ast.expr = pattern.cls
                        return found
        inner = around
    return None


def _subjects(module: Module) -> Set[str]:
    """Return the names of the variables that ``match`` statements are given."""
    return {
        getattr(getattr(node, "subject"), "id", "")
        for node in module.parents
        if type(node).__name__ == "Match"
    }


def _narrower(value: Optional[Value], found: Optional[Value]) -> Optional[Value]:
    """Return the one of two values that says more."""
    if isinstance(value, Object) and isinstance(found, Object):
        if found.cls in value.cls.module.lineage(value.cls):
            return value
    return found or value


def _checks(module: Module) -> Dict[str, List[ast.Call]]:
    """Return the calls of ``isinstance`` by the names of the variables."""
    found: Dict[str, List[ast.Call]] = {}
    for call in module.once(by_name).get("isinstance", ()):
        if len(call.args) == 2 and isinstance(call.args[0], ast.Name):
            found.setdefault(call.args[0].id, []).append(call)
    return found


def _conditions(module: Module, name: ast.Name) -> Iterator[guards.Condition]:
    """Yield the conditions under which a name is read."""
    for statement in guards.earlier(module, name):
        if isinstance(statement, ast.Assert):
            yield statement.test, True
    yield from guards.branches(module, name)
    inner: Any = name
    for around in guards.around(module, name):
        if isinstance(around, ast.stmt):
            return
        if isinstance(around, ast.BoolOp):
            before = around.values[: around.values.index(inner)]
            yield from ((each, isinstance(around.op, ast.And)) for each in before)
        elif isinstance(around, ComprehensionNode) and inner is getattr(
            around, "elt", None
        ):
            for loop in around.generators:
                yield from ((each, True) for each in loop.ifs)
        inner = around


def _still(scope: Scope, test: ast.AST, name: ast.Name) -> bool:
    """Say whether a variable surely is what it was when it was tested."""
    return all(
        position(binding.node) < position(test)
        for binding in scope.bindings.get(name.id, ())
    )


def _instance(evaluator: Evaluator, cls: ast.expr) -> Optional[Value]:
    """Return an instance of a class that was asked for."""
    asked = evaluator.value(cls)
    if isinstance(asked, Class):
        return Object(asked)
    if not isinstance(asked, Named) or asked.name.startswith(_ABSTRACT):
        return None
    found = declarations.declared(evaluator, cls)
    return found if isinstance(found, Instance) else None
