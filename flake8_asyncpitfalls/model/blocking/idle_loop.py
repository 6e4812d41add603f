"""Code that runs while nothing else waits for the event loop: before a program serves
anybody, after that, or where it does one thing only.

Where the function around does not tell by itself, those that call it may.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple

from .. import guards
from ..calls import by_name
from ..cancellation import excuses
from ..fields import position
from ..flow import testing
from ..flow.suspension import executed_with, may_suspend, suspends
from ..naming import with_pairs, words
from ..project.files import MOST_LISTED
from ..project.mentions import Mention, Mentions
from ..scopes import FunctionNode, LoopNode, positional

if TYPE_CHECKING:
    from ..module import Module
    from ..project.project_view import ProjectView
    from ..project.texts import Head

#: Parts of the names of modules that are commands of a shell.
_COMMANDS = frozenset({"__main__", "cli", "_cli", "cmd", "cmds", "scripts"})
#: What modules import that read the arguments of a command.
_READING_ARGUMENTS = frozenset({"argparse", "optparse"})
_READS_ARGUMENTS = re.compile(rb"\bparse_args\(")
#: What modules import that make commands of functions, by these decorators.
_MAKING_COMMANDS = re.compile(
    rb"^[ \t]*(?:from|import)[ \t]+(?:asyncclick|click|cyclopts|typer)\b", re.MULTILINE
)
_COMMAND = re.compile(rb"@[\w.]+\.(?:callback|command)\b")
#: What the arguments of a command are called.
_ARGUMENTS = frozenset({"args", "arguments", "namespace", "options", "parsed_args"})
#: Words in the name of a function that a program runs once, at first or at last.
_ONCE = frozenset(
    {
        *("bootstrap", "init", "initialise", "initialize", "lifespan", "startup"),
        *("preload", "shutdown", "teardown", "warmup"),
        *("shut down", "start up", "tear down", "warm up"),
    }
)
#: What a function is given that serves one of many.
_REQUESTS = frozenset({"interaction", "request", "websocket"})
#: Through how many functions callers are followed.
_DEEPEST = 5


def runs_alone(module: Module, node: ast.expr) -> bool:
    """Say whether nothing else waits for the event loop while a node runs."""
    if _is_program(module.name) or _is_command(module, node):
        return True
    scope = module.scope_of(node).own
    name = getattr(scope.node, "name", "")
    if not name or name.startswith("__"):
        return False
    around = scope.parent
    owner = getattr(around.node, "name") if around and around.is_class else ""
    if _runs_once(name) and not _serves(scope.node):
        return True
    callers = _callers(module)
    if callers is None:
        return False
    if around is not None and around.is_function:
        return callers.local_runs_alone(name, module.name)
    if callers.run_alone(name, owner):
        return True
    return _is_first(module, node) and callers.run_first(name, owner)


def _is_program(module: str) -> bool:
    """Say whether a module is a program of its own, by its name."""
    if not _COMMANDS.isdisjoint(module.split(".")):
        return True
    return testing.is_benchmark(module)


def _runs_once(name: str) -> bool:
    """Say whether a program runs a function once, before it serves anybody or after
    that, by its name."""
    return not name.startswith("__") and not _ONCE.isdisjoint(with_pairs(words(name)))


def _serves(function: ast.AST) -> bool:
    """Say whether a function serves somebody, by what it is given."""
    return not _REQUESTS.isdisjoint(_parameters(function))


def _parameters(function: ast.AST) -> List[str]:
    """Return the names of the positional parameters of a function, if it is one."""
    given = positional(function) if isinstance(function, FunctionNode) else []
    return [each.arg for each in given]


def _is_command(module: Module, node: ast.expr) -> bool:
    """Say whether a node is part of a program that is run for one command, and does
    nothing else meanwhile: since the function around is given the arguments of the
    command, reads them, or is what the program consists of."""
    if _READING_ARGUMENTS.isdisjoint(module.imported_packages):
        return False
    function = module.scope_of(node).own.node
    if excuses.is_started(module, function):
        return True
    return not _ARGUMENTS.isdisjoint(_parameters(function)) or any(
        module.scope_of(each).own.node is function
        for each in module.once(by_name).get("parse_args", ())
    )


def _is_first(module: Module, node: ast.expr) -> bool:
    """Say whether a coroutine of a package cannot have been suspended before a node."""
    function = module.scope_of(node).own.node
    if not module.package or not isinstance(function, ast.AsyncFunctionDef):
        return False
    around = [
        each for each in guards.around(module, node) if isinstance(each, LoopNode)
    ]
    return not may_suspend(around) and not any(
        suspends(part) and position(part) < position(node)
        for part in executed_with(function.body)
    )


def _callers(module: Module) -> Optional[_Callers]:
    """Return who calls functions in the package of a module, if all of it is seen."""
    project = module.project
    if project is None or project.path(module.name) is None:
        return None
    return project.once_in_package(_callers_in)


def _callers_in(package: ProjectView, names: List[str]) -> Optional[_Callers]:
    """Return who calls functions in a package, or a module that is in none."""
    mentions = Mentions(package, names or [package.name])
    return _Callers(mentions) if len(names) <= MOST_LISTED else None


def _owner(head: Head) -> str:
    """Return the name of the class that a function is a method of, "" for others."""
    around = head.around
    return around.name if around is not None and around.kind == "class" else ""


class _Callers:
    """Who calls functions, by what is said of these in a package."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        self._known: Dict[Tuple[str, str, int], Optional[bool]] = {}
        self._first: Dict[Tuple[str, str, int], bool] = {}
        self._local: Dict[Tuple[str, str], bool] = {}

    def run_alone(self, name: str, owner: str, depth: int = _DEEPEST) -> Optional[bool]:
        """Say whether functions of a name are run only where nothing else waits for the
        event loop; ``None`` where they are not mentioned."""
        key = (name, owner, depth)
        if key not in self._known:
            self._known[key] = self._find(*key)
        return self._known[key]

    def local_runs_alone(self, name: str, module: str) -> bool:
        """Say the same of a function that is defined in another one."""
        key = (name, module)
        if key not in self._local:
            answers = [
                self._is_alone(mention, _DEEPEST)
                for mention in self._mentions.of_local(name, module)
            ]
            self._local[key] = bool(answers) and all(answers)
        return self._local[key]

    def _find(self, name: str, owner: str, depth: int) -> Optional[bool]:
        found: Optional[bool] = None
        for mention in self._others(name, owner):
            answer = self._is_alone(mention, depth)
            if answer is False:
                return False
            found = found or answer
        return found

    def _is_alone(self, mention: Mention, depth: int) -> Optional[bool]:
        """Say whether functions that are mentioned somewhere are run alone there;
        ``None`` where that is not known of the function around, which is mentioned
        nowhere."""
        head, module = mention.head, mention.module
        if head is None or head.kind == "class":
            return False
        if _is_program(module) and mention.is_call:
            return True
        if not mention.is_run:
            return False
        outer: Optional[Head] = head
        while outer is not None and outer.kind != "class":
            if _runs_once(outer.name) or self._is_command(module, outer):
                return True
            outer = outer.around
        owner = _owner(head)
        found = self.run_alone(head.name, owner, depth - 1) if depth else False
        if found is None and (owner or self._mentions.decorators(module, head)):
            return False  # others call it, who are not seen
        return found

    def run_first(self, name: str, owner: str, depth: int = _DEEPEST) -> bool:
        """Say whether functions of a name are only run as the first on a loop."""
        key = (name, owner, depth)
        if key not in self._first:
            found = False
            for mention in self._others(name, owner):
                found = self._is_first(mention, depth)
                if not found:
                    break
            self._first[key] = found
        return self._first[key]

    def _others(self, name: str, owner: str) -> Iterator[Mention]:
        """Yield where functions of a name are mentioned, but by one another."""
        for mention in self._mentions.of(name, owner):
            if mention.head is None or mention.head.name != name:
                yield mention

    def _is_first(self, mention: Mention, depth: int) -> bool:
        head = mention.head
        if head is None or head.kind == "def" or not mention.is_first:
            return mention.is_first
        owner = _owner(head)
        return depth > 0 and self.run_first(head.name, owner, depth - 1)

    def _is_command(self, module: str, head: Head) -> bool:
        """Say whether a function is a command, or reads the arguments of one."""
        if self._mentions.has(_READS_ARGUMENTS, module, head):
            return True
        return any(
            map(_COMMAND.match, self._mentions.decorators(module, head))
        ) and bool(_MAKING_COMMANDS.search(self._mentions.text(module)))
