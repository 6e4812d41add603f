"""Calls and names as they are written, and what calls are given."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Set

from ..knowledge.rows import Argument
from .fields import nodes_in
from .scopes import How

if TYPE_CHECKING:
    from .module import Module

#: Through how many variables a constant is looked for.
_STEPS = 3
#: How many characters an expression may have in a message.
_LONGEST = 40


def argument(call: ast.Call, name: str, position: Optional[int]) -> Optional[ast.expr]:
    """Return an argument by its name or position, or ``None`` where it is not seen.

    What follows a ``*args`` has no known position.
    """
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    if position is not None and position < len(call.args):
        if not any(isinstance(arg, ast.Starred) for arg in call.args[: position + 1]):
            return call.args[position]
    return None


def passes_more(call: ast.Call) -> bool:
    """Say whether a call passes arguments that are not seen: ``*args, **kwargs``."""
    return any(isinstance(arg, ast.Starred) for arg in call.args) or any(
        keyword.arg is None for keyword in call.keywords
    )


def has_argument(module: Module, call: ast.Call, wanted: Argument) -> Optional[bool]:
    """Say whether a call has an argument of this value; ``None`` where it may have."""
    found = argument(call, wanted.name, wanted.position)
    if found is None:
        return None if passes_more(call) else False
    if wanted.value is ...:
        return not is_none(found)
    if isinstance(wanted.value, str):
        if wanted.value in _names_in(module, found):
            return True
        last = wanted.value.rpartition(".")[2]
        return None if last in map(written_name, nodes_in(found)) else False
    if isinstance(found, ast.Constant):
        return type(found.value) is not str and found.value == wanted.value
    return None if isinstance(wanted.value, bool) else False


def written_name(node: ast.AST) -> str:
    """Return the last part of a name as it is written; "" for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _names_in(
    module: Module, expression: ast.AST, steps: int = _STEPS
) -> Iterator[Optional[str]]:
    """Yield the qualified names that occur in an expression, and its type; constants of
    the module are looked into."""
    yield module.type_of(expression)
    for node in nodes_in(expression):
        if isinstance(node, (ast.Name, ast.Attribute)):
            yield module.qualified_name(node)
        if isinstance(node, ast.Name) and steps:
            for binding in module.bindings(node):
                source = module.given(binding)
                if source is not None:
                    yield from _names_in(module, source, steps - 1)


def dotted_name(expression: ast.AST) -> Optional[str]:
    """Return the name that an expression is as it is written, ``self.loop``, if it is
    one."""
    parts: List[str] = []
    while isinstance(expression, ast.Attribute):
        parts.append(expression.attr)
        expression = expression.value
    if not isinstance(expression, ast.Name):
        return None
    return ".".join((expression.id, *reversed(parts)))


def is_none(node: ast.AST) -> bool:
    """Say whether an expression is ``None`` as it is written."""
    return isinstance(node, ast.Constant) and node.value is None


def callee(node: ast.expr) -> ast.expr:
    """Return what a call calls, and anything else as it is: ``retry`` of the decorators
    ``@retry`` and ``@retry(3)``."""
    return node.func if isinstance(node, ast.Call) else node


def receiver_of(call: ast.Call) -> Optional[ast.expr]:
    """Return the object whose method a call is one of, as it is written, if any."""
    return call.func.value if isinstance(call.func, ast.Attribute) else None


def arguments(call: ast.Call) -> List[ast.expr]:
    """Return the arguments of a call, those that are given by name last."""
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def put_together(
    module: Module,
    call: ast.Call,
    function: ast.expr,
    given: List[ast.expr],
    keywords: List[ast.keyword],
) -> ast.Call:
    """Return the call that another one comes to, in its place: what is around it is
    asked for, as a ``with`` or the handler of an error."""
    whole = ast.copy_location(ast.Call(function, given, keywords), call)
    module.parents[whole] = module.parents[call]
    return whole


def taker(module: Module, node: ast.AST) -> Optional[ast.AST]:
    """Return the node around another one; around an argument that is given by name, the
    call."""
    around = module.parent(node)
    return module.parent(around) if isinstance(around, ast.keyword) else around


def last_name(call: ast.Call) -> str:
    """Return the last part of the name of what is called, as it is written."""
    return written_name(call.func)


def by_name(module: Module) -> Dict[str, List[ast.Call]]:
    """Return the calls of a module by the last names of what they call; what has no
    name is left out."""
    found: Dict[str, List[ast.Call]] = {}
    for call in module.nodes(ast.Call):
        name = last_name(call)
        if name:
            found.setdefault(name, []).append(call)
    return found


def named(module: Module) -> Set[str]:
    """Return the last parts of the names of what a module calls, imports, or binds
    other names to: what has none of them is not called by any."""
    names = set(module.once(by_name))
    for scope in module.scopes.values():
        for bindings in scope.bindings.values():
            for binding in bindings:
                source = module.assigned(binding)
                if binding.how is How.IMPORT:
                    names.add(binding.name.rpartition(".")[2])
                elif isinstance(source, ast.Attribute):
                    names.add(source.attr)
    return names


def spelled(expression: ast.AST) -> str:
    """Return an expression as it is best named in a message: ``self.session.get``."""
    parts: List[str] = []
    node = expression
    after = ""
    while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
        if isinstance(node, ast.Call):
            after = f"(){after}"
            node = node.func
        elif isinstance(node, ast.Subscript):
            after = f"[{_key(node.slice)}]{after}"
            node = node.value
        else:
            parts.append(node.attr + after)
            after = ""
            node = node.value
    parts.append((node.id if isinstance(node, ast.Name) else "(...)") + after)
    text = ".".join(reversed(parts))
    if len(text) <= _LONGEST:
        return text
    head, dot, tail = text[-(_LONGEST - len("....")) :].partition(".")
    return f"...{dot}{tail or head}"


def _key(index: ast.AST) -> str:
    if isinstance(index, ast.Name):
        return index.id
    return repr(index.value) if isinstance(index, ast.Constant) else "..."
