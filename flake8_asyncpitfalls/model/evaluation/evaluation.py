"""What an expression evaluates to, as far as that can be known without running it."""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterator,
    List,
    Optional,
    Set,
    Tuple,
    TypeVar,
)

from .. import classes, imports, library, patterns
from ..scopes import Binding, FunctionNode, How, Scope
from . import (
    class_bodies,
    declarations,
    expressions,
    lambdas,
    narrowing,
    overriding,
    stand_ins,
    unannotated,
    unpacking,
)
from .agreement import same
from .effective_bindings import effective_bindings
from .reaching_definitions import Reaching
from .values import (
    NONE,
    Awaitable,
    Class,
    Coroutine,
    Function,
    Instance,
    Named,
    Object,
    Value,
)

if TYPE_CHECKING:
    from ..module import Module

#: Values that depend on a longer chain of others are taken as unknown.
_DEEPEST = 40

#: Declarations that leave open what the value itself may tell.
_UNSAID = (None, Awaitable(), Coroutine(None))

#: A scope or class, and a name in it.
_Key = Tuple[object, str]
_K = TypeVar("_K")
_V = TypeVar("_V")


class Evaluator:
    """Finds values in one module and remembers them."""

    #: How many values are being found, in whatever modules, each for another.
    _depth = 0

    def __init__(self, module: Module) -> None:
        self.module = module
        self._values: Dict[ast.AST, Optional[Value]] = {}
        self._names: Dict[_Key, Optional[Value]] = {}
        self._reaching: Dict[_Key, Reaching] = {}
        self._memories: Dict[Callable[..., Any], Dict[Any, Any]] = defaultdict(dict)
        #: Names whose value is being found, and those among them that were met again.
        self._open: Set[_Key] = set()
        self._circular: Set[_Key] = set()
        self._supposed: Dict[_Key, Value] = {}

    def value(self, node: ast.AST) -> Optional[Value]:
        """Return the value of an expression, or ``None`` where it is not known."""
        if node in self._values:
            return self._values[node]
        evaluate = _EVALUATE.get(node.__class__)
        if evaluate is None or Evaluator._depth >= _DEEPEST:
            return None
        Evaluator._depth += 1
        try:
            value = evaluate(self, node)
        finally:
            Evaluator._depth -= 1
        if not self._circular:
            self._values[node] = value
        return value

    # Names

    def _name(self, node: ast.Name) -> Optional[Value]:
        """Return the value that a name has where it is read."""
        return narrowing.narrowed(self, node, self._bound_name(node))

    def _bound_name(self, node: ast.Name) -> Optional[Value]:
        scope = class_bodies.scope_of_name(self.module, node)
        if scope is None:
            if self.module.scope.stars:
                settled, value = imports.star_imported(self.module, node.id)
                if settled:
                    return value
            return Named(node.id) if library.is_builtin(node.id) else None
        bindings = scope.bindings[node.id]
        binding = self._binding(scope, bindings, node)
        if binding is not None and len(bindings) > 1:
            value = self.binding_value(binding)
            reaching = self._reaching[scope, node.id]
            if value is not None or not reaching.declares(binding):
                return value
        elif (
            bindings[-1].how is How.DELETED
            and scope is not self.module.scope_of(node).frame
        ):
            return None
        return self.bound(scope, node.id)

    def binding(self, node: ast.Name) -> Optional[Binding]:
        """Return the one binding that surely gives a name its value at a place."""
        scope = class_bodies.scope_of_name(self.module, node)
        if scope is None:
            return None
        return self._binding(scope, scope.bindings.get(node.id, []), node)

    def _binding(
        self, scope: Scope, bindings: List[Binding], node: ast.Name
    ) -> Optional[Binding]:
        """Return which of the bindings of a name surely gives it its value at a
        place."""
        if len(bindings) == 1:
            return bindings[0]
        if not bindings or scope is not self.module.scope_of(node).frame:
            return None
        key = (scope, node.id)
        if key not in self._reaching:
            self._reaching[key] = Reaching(scope, bindings, self.module.parents)
        return self._reaching[key].at(node)

    def bound(self, scope: Scope, name: str) -> Optional[Value]:
        """Return the value on which all bindings of a name in a scope agree."""
        key = (scope, name)
        if key in self._names:
            return self._names[key]
        value = self.agreed(key, scope.bindings.get(name, []))
        if not self._circular:
            self._names[key] = value
        return value

    def memory(self, of: Callable[..., Any]) -> Dict[Any, Any]:
        """Return the dict in which a function remembers what it finds in this module.
        It is kept when the rest of a module that was read in part is added: what a
        value is does not change by that."""
        return self._memories[of]

    @property
    def is_circular(self) -> bool:
        """Whether the value being found depends on itself, so that what is found on
        the way is not to be remembered."""
        return bool(self._circular)

    def remembered(
        self,
        known: Dict[_K, _V],
        key: _K,
        meanwhile: _V,
        find: Callable[..., _V],
        *arguments: object,
    ) -> _V:
        """Return what ``find(*arguments)`` finds for a key, and remember it unless it
        depends on itself; who asks while it is being found is told ``meanwhile``."""
        if key not in known:
            known[key] = meanwhile
            found = find(*arguments)
            if self._circular:
                del known[key]
                return found
            known[key] = found
        return known[key]

    def agreed(self, key: _Key, bindings: List[Binding]) -> Optional[Value]:
        """Return the value on which all bindings of one name or attribute agree.

        ``key`` stands for what is bound; a binding that depends on it agrees where it
        does so under the value that the others have.
        """
        bindings = effective_bindings(bindings)
        if key in self._open:
            self._circular.add(key)
            return self._supposed.get(key)
        self._open.add(key)
        circular: List[Binding] = []
        values: List[Optional[Value]] = []
        for binding in bindings:
            value = self.binding_value(binding)
            if value is None and key in self._circular:
                circular.append(binding)
            else:
                values.append(value)
                if value is None:
                    break
            self._circular.discard(key)
        agreed = same(values) or stand_ins.coroutine_function(values)
        if circular and agreed is not None:
            # Suppose the others are right, and see whether these then agree.
            self._supposed[key] = agreed
            for binding in circular:
                if self.binding_value(binding) != agreed:
                    agreed = None
                    break
            del self._supposed[key]
        elif circular:
            agreed = None
        self._circular.discard(key)
        self._open.discard(key)
        return agreed

    def binding_value(self, binding: Binding) -> Optional[Value]:
        """Return the value that one binding gives."""
        find = _BINDING_VALUES.get(binding.how)
        return None if find is None else find(self, binding)

    def _of_import(self, binding: Binding) -> Optional[Value]:
        return imports.imported(self.module, binding.name)

    def _of_definition(self, binding: Binding) -> Optional[Value]:
        if isinstance(binding.node, ast.ClassDef):
            return Class(self.module, binding.node)
        assert isinstance(binding.node, FunctionNode)
        return Function(self.module, binding.node)

    def _of_parameter(self, binding: Binding) -> Optional[Value]:
        if binding.source is not None:
            return declarations.declared_inside(self, binding.source)
        function = self.module.parent(binding.node)
        if isinstance(function, ast.Lambda):
            return lambdas.parameter(self, function, binding.node)
        return unannotated.value(self.module, binding.node)

    def _of_annotation(self, binding: Binding) -> Optional[Value]:
        """Return the value of what has an annotation: as declared, or where that says
        little, as assigned."""
        assert binding.source is not None
        declared = declarations.declared_inside(self, binding.source)
        statement = self.module.parent(binding.node)
        if declared in _UNSAID and isinstance(statement, ast.AnnAssign):
            if statement.value is None:
                return declared
            value = self.value(statement.value)
            # What else it may be is unknown.
            return declared if value == NONE or value is None else value
        if isinstance(declared, Object) and isinstance(statement, ast.AnnAssign):
            return overriding.narrowed(self, binding, declared, statement)
        return declared

    def _of_value(self, binding: Binding) -> Optional[Value]:
        assert binding.source is not None
        return unpacking.unpacked(self.value(binding.source), binding.path)

    def _of_capture(self, binding: Binding) -> Optional[Value]:
        return patterns.captured(self, binding.node)

    def library_bases(self, cls: Class) -> Iterator[Instance]:
        """Yield what the bases of a class from outside this project are."""
        for base in classes.lineage(cls):
            if isinstance(base, Named):
                yield Instance(base.name)


_BINDING_VALUES: Dict[How, Callable[[Evaluator, Binding], Optional[Value]]] = {
    How.IMPORT: Evaluator._of_import,
    How.DEFINITION: Evaluator._of_definition,
    How.PARAMETER: Evaluator._of_parameter,
    How.ANNOTATED: Evaluator._of_annotation,
    How.VALUE: Evaluator._of_value,
    How.REST: unpacking.starred,
    How.ITEM: unpacking.item,
    How.ASYNC_ITEM: unpacking.item,
    How.ENTER: unpacking.entered,
    How.ASYNC_ENTER: unpacking.entered,
    How.CAPTURE: Evaluator._of_capture,
}
_EVALUATE: Dict[type, Callable[..., Optional[Value]]] = {
    **expressions.EVALUATE,
    ast.Name: Evaluator._name,
}
