"""Scopes and bindings, as Python's execution model has them, and what may run code.

See https://docs.python.org/3/reference/executionmodel.html.
"""

from __future__ import annotations

import ast
from enum import Enum
from typing import Dict, List, Optional, Tuple, Type, Union

FunctionNode = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
#: Both kinds of ``try`` statement; the second is newer than Python 3.9.
TryNode = (ast.Try, *((ast.TryStar,) if hasattr(ast, "TryStar") else ()))
AnyFunction = Union[ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda]
#: Statements that run their body in rounds.
LoopNode = (ast.For, ast.AsyncFor, ast.While)
#: What has a flow of its own: a function, or the statements of a module.
Body = Union[AnyFunction, ast.Module]
NamedFunction = Union[ast.FunctionDef, ast.AsyncFunctionDef]
Definition = Union[ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef]
Comprehension = Union[ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp]
ComprehensionNode = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
#: Displays of items, which a collection is made of.
DisplayNode = (ast.List, ast.Set, ast.Tuple)
#: What goes over the items of something, in a statement or comprehension.
ItemLoop = Union[ast.For, ast.comprehension]
#: What does not run where it stands.
RUNS_LATER = frozenset((*FunctionNode, ast.GeneratorExp))


class Context(Enum):
    """What runs a piece of code."""

    COROUTINE = "a coroutine, so the event loop"
    CALLBACK = "the event loop, as a callback"
    THREAD = "another thread or process"
    PLAIN = "whoever calls it"
    UNKNOWN = "several of these, or something unseen"


class How(Enum):
    """How a binding gets its value from its source."""

    VALUE = "the value of an expression"
    ANNOTATED = "declared by an annotation"
    IMPORT = "an import"
    DEFINITION = "a function or class statement"
    PARAMETER = "a parameter"
    ITEM = "an item of an iterable"
    ASYNC_ITEM = "an item of an asynchronous iterable"
    ENTER = "what a context manager gives"
    ASYNC_ENTER = "what an asynchronous context manager gives"
    CAPTURE = "what a pattern of a match statement captures"
    DELETED = "none: a del statement, which makes the name local all the same"
    REST = "the rest of what a starred target unpacks"
    OTHER = "something that is not followed"


class Binding:
    """One place where a name, or an attribute, gets a value.

    ``node`` is the place, ``source`` what the value comes from, ``path`` the indices by
    which an unpacking reaches into it, ``name`` the dotted name of an import.
    """

    __slots__ = ("node", "how", "source", "path", "name")

    def __init__(
        self,
        node: ast.AST,
        how: How,
        source: Optional[ast.AST] = None,
        path: Tuple[int, ...] = (),
        name: str = "",
    ) -> None:
        self.node = node
        self.how = how
        self.source = source
        self.path = path
        self.name = name


class Scope:
    """A block that binds names: module, class, function, comprehension, or the type
    parameters of one (PEP 695)."""

    __slots__ = tuple("node parent kind _own bindings elsewhere exits stars".split())

    def __init__(
        self,
        node: ast.AST,
        parent: Optional[Scope],
        kind: Optional[Type[ast.AST]] = None,
    ) -> None:
        self.node = node
        self.parent = parent
        #: The type of the node, or another for the scope of its type parameters.
        self.kind = kind or node.__class__
        # A scope that referred to itself would have to wait for the garbage collector.
        self._own: Optional[Scope] = None
        if parent is not None and self.kind not in RUNS_LATER:
            self._own = parent.own
        self.bindings: Dict[str, List[Binding]] = {}
        #: Names that a global or nonlocal statement binds elsewhere.
        self.elsewhere: Dict[str, Scope] = {}
        #: The return and yield nodes of a function, in source order.
        self.exits: List[ast.AST] = []
        #: The modules of which ``from m import *`` binds any names here.
        self.stars: List[str] = []

    @property
    def own(self) -> Scope:
        """The scope whose code this is a part of, which may be this one: a module, a
        function, a generator expression. Classes and comprehensions run in place."""
        return self if self._own is None else self._own

    @property
    def frame(self) -> Scope:
        """The scope among whose statements code runs, which may be this one: that
        around comprehensions and generator expressions."""
        scope = self
        while scope.is_comprehension and scope.parent is not None:
            scope = scope.parent
        return scope

    @property
    def has_type_parameters(self) -> bool:
        """Whether this is the scope of the type parameters of a definition."""
        return self.kind is not self.node.__class__

    @property
    def is_class(self) -> bool:
        """Whether this is a class body, which the functions in it do not see."""
        return self.kind is ast.ClassDef

    @property
    def is_function(self) -> bool:
        """Whether this is the body of a function or lambda."""
        return self.kind in FunctionNode

    @property
    def is_comprehension(self) -> bool:
        """Whether this is a comprehension or generator expression."""
        return self.kind in ComprehensionNode

    def has_local(self, name: str) -> bool:
        """Say whether a name that is bound here is a variable of a function's own."""
        return self.is_function and name not in self.elsewhere

    def binding_scope(self, name: str) -> Optional[Scope]:
        """Return the scope in which a name that is read here is bound, if any."""
        scope: Optional[Scope] = self
        while scope is not None:
            if name in scope.elsewhere:
                outer = scope.elsewhere[name]
                # A star import may bind it, or nothing.
                return outer if name in outer.bindings else None
            if name in scope.bindings and (scope is self or not scope.is_class):
                return scope
            scope = scope.parent
        return None


def positional(function: AnyFunction) -> List[ast.arg]:
    """Return the parameters of a function that arguments are given to by position,
    ``*args`` apart."""
    return [*function.args.posonlyargs, *function.args.args]
