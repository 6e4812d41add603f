"""A module under inspection, and the questions that rules ask of it."""

from __future__ import annotations

import ast
from functools import partial
from typing import Any, Callable, Dict, List, Optional, Sequence, Type, TypeVar

from ..config import Config
from . import classes, contexts, imports
from .evaluation import evaluation
from .evaluation.values import Class, Function, Instance, Named, Object, Value
from .flow import exceptions, flow_builder
from .flow.flow import Flow
from .library_names import lineage
from .project.project_view import ProjectView
from .project.skeleton import Bodies
from .scopes import Binding, Body, Context, How, Scope
from .tree import Tree

_T = TypeVar("_T")
_K = TypeVar("_K")

#: Node types that the model itself looks up.
_ALWAYS = (ast.Assign, ast.AsyncFunctionDef, ast.Call, ast.Subscript)


class Module(Tree):
    """One module: its tree walked once, everything else found out when asked for.

    ``tree`` is the module's syntax tree, ``wanted`` the node types that rules look at,
    ``project`` where its imports are looked for (``None``: nowhere), ``name`` its own
    full name, ``left_out`` the bodies of functions that the tree does not have yet.
    """

    def __init__(
        self,
        tree: ast.AST,
        config: Config,
        wanted: Sequence[Type[ast.AST]] = (),
        project: Optional[ProjectView] = None,
        name: str = "",
        is_package: bool = False,
        left_out: Optional[Bodies] = None,
    ) -> None:
        self.config = config
        self.project = project
        self.name = name
        #: The package from which relative imports start.
        self.package = name if is_package else name.rpartition(".")[0]
        super().__init__(tree, (*_ALWAYS, *wanted), left_out or Bodies(b"", b""))
        self.evaluator = evaluation.Evaluator(self)
        self._flows: Dict[Body, Flow] = {}
        self._found: Dict[Callable[..., Any], Any] = {}

    def once(self, find: Callable[[Module], _T]) -> _T:
        """Return what a function finds in this module, calling it at most once."""
        if find not in self._found:
            self._found[find] = find(self)
        found: _T = self._found[find]
        return found

    def once_for(self, find: Callable[[Module, _K], _T], key: _K) -> _T:
        """Return what a function finds in this module for a key, calling it at most
        once for each."""
        known: Dict[_K, _T] = self._found.setdefault(find, {})
        if key not in known:
            known[key] = find(self, key)
        return known[key]

    def memory(self, of: Callable[..., Any]) -> Dict[Any, Any]:
        """Return the dict in which a function remembers what it finds in this module:
        one that must know of itself, or not remember all."""
        known: Dict[Any, Any] = self._found.setdefault(of, {})
        return known

    def forget(self) -> None:
        """Give all memory back at once, which else would wait for the collector: what a
        module knows refers to the module. It cannot be asked anything afterwards."""
        vars(self).clear()

    def complete(self, tree: ast.AST) -> None:
        """Take all that was left out from the tree of the whole module."""
        super().complete(tree)
        # What was found out of the whole module was found in a part.
        self._found.clear()

    # Scopes

    def uses(self, scope: Scope, name: str) -> Sequence[ast.Name]:
        """Return the places that read what a scope binds to a name."""
        return self.once_for(_uses_by_scope, name).get(scope, [])

    def defined_as(self, name: ast.Name) -> str:
        """Say whether a name is that of a "class" or plain "def" which this module
        defines, or another one of this project; "" where it is not."""
        bindings = self.bindings(name)
        if len(bindings) != 1:
            return ""
        if bindings[0].how is How.IMPORT:
            return imports.defined_as(self, bindings[0].name)
        if bindings[0].how is not How.DEFINITION:
            return ""
        kind = bindings[0].node.__class__
        return {ast.ClassDef: "class", ast.FunctionDef: "def"}.get(kind, "")

    # Values

    def value(self, expression: ast.AST) -> Optional[Value]:
        """Return what an expression evaluates to, or ``None`` where that is not
        known."""
        return self.evaluator.value(expression)

    def binding(self, name: ast.Name) -> Optional[Binding]:
        """Return the one binding that surely gives a name its value at a place."""
        return self.evaluator.binding(name)

    def qualified_name(self, expression: ast.AST) -> Optional[str]:
        """Return the one dotted name that an expression has outside this project.

        Imports, aliases and inferred types are followed: ``nap`` is ``time.sleep``,
        ``self.session.get`` is ``requests.Session.get``. What this project defines has
        the name by which its other modules import it.
        """
        value = self.value(expression)
        if isinstance(value, Named):
            return value.name
        return (
            classes.full_name(value) if isinstance(value, (Function, Class)) else None
        )

    def type_of(self, expression: ast.AST) -> Optional[str]:
        """Return the qualified name of the library class of an expression's value."""
        value = self.value(expression)
        if isinstance(value, Object):
            value = next(self.evaluator.library_bases(value.cls), None)
        return value.type if isinstance(value, Instance) else None

    def is_instance(self, expression: ast.AST, *classes: str) -> bool:
        """Say whether an expression is known to be an instance of a library's class."""
        value = self.value(expression)
        if isinstance(value, Object):
            types = [base.type for base in self.evaluator.library_bases(value.cls)]
        else:
            types = [value.type] if isinstance(value, Instance) else []
        return any(cls in lineage(name) for name in types for cls in classes)

    def assigned(self, binding: Binding) -> Optional[ast.AST]:
        """Return the expression that a binding binds a name to: with an annotation,
        ``x: int = f()``, what comes after that, if anything."""
        if binding.how is How.ANNOTATED:
            return getattr(self.parent(binding.node), "value", None)
        return binding.source

    def reaching(self, name: ast.Name) -> List[Binding]:
        """Return the bindings one of which gives a name its value at a place: the one
        that surely does, else all in the scope that it is read from."""
        known = self.binding(name)
        return self.bindings(name) if known is None else [known]

    def source(self, expression: ast.AST) -> Optional[ast.AST]:
        """Return the expression whose value a variable surely has; ``None`` where it
        has an item or a part of it, or where the expression is no variable."""
        binding = self.binding(expression) if isinstance(expression, ast.Name) else None
        return None if binding is None else self.given(binding)

    def given(self, binding: Binding) -> Optional[ast.AST]:
        """Return the expression whose value a binding gives as a whole, if it does."""
        if binding.path or binding.how not in (How.ANNOTATED, How.VALUE):
            return None
        return self.assigned(binding)

    def definition(self, expression: ast.AST) -> Optional[Value]:
        """Return the function or class of this project that an expression leads to."""
        value = self.value(expression)
        return value if isinstance(value, (Function, Class)) else None

    def lineage(self, cls: Class) -> List[Any]:
        """Return a class and all its bases, nearest first; ``None`` for an unknown
        one."""
        return classes.lineage(cls)

    # Contexts

    def context(self, node: ast.AST) -> Context:
        """Return what runs the code at a node."""
        return contexts.at(self, node)

    def on_loop(self, node: ast.AST) -> bool:
        """Say whether the event loop itself runs the code at a node."""
        return self.context(node) in (Context.COROUTINE, Context.CALLBACK)

    # Flow

    def flow(self, function: Body) -> Flow:
        """Return what a function, or the module itself, does in which order."""
        if function not in self._flows:
            swallows = partial(exceptions.swallows, self)
            self._flows[function] = flow_builder.flow_of(self.whole(function), swallows)
        return self._flows[function]


def _uses_by_scope(module: Module, name: str) -> Dict[Scope, List[ast.Name]]:
    """Return the places that read a name, by the scope that binds it."""
    found: Dict[Scope, List[ast.Name]] = {}
    for node in module.loads(name):
        scope = module.scope_of(node).binding_scope(name)
        if scope is not None:
            found.setdefault(scope, []).append(node)
    return found
