"""The order in which a function does things: ``flow``."""

from __future__ import annotations

import ast
import sys
import textwrap
from typing import Optional

import pytest

from flake8_asyncpitfalls.model.flow.flow import Event, Flow, Kind
from flake8_asyncpitfalls.model.module import Module

from . import asking


def flow(text: str) -> tuple[Module, Flow]:
    """The flow of the first function of a text; a text without one is its body."""
    text = textwrap.dedent(text)
    if not text.lstrip().startswith(("def ", "x = lambda")):
        text = "async def f():\n" + textwrap.indent(text, "    ")
    module = asking.parsed(text)
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    return module, module.flow(next(n for n in module.scopes if isinstance(n, kinds)))


def named(event: Event) -> str:
    """An event in a word or two."""
    node = event.node
    word = event.kind.name.lower()
    if isinstance(node, ast.withitem):
        node = node.context_expr
    if isinstance(node, (ast.expr, ast.alias)):
        return f"{word} {ast.unparse(node)}"
    return word


def straight(text: str) -> list[str]:
    """The events of a function without branches, in order; names that are read and
    what is of no interest left out."""
    _, found = flow(text)
    event: Optional[Event] = found.start
    names = []
    while event is not None:
        boring = event.kind in (Kind.START, Kind.END, Kind.PASS)
        if not boring and not (
            event.kind is Kind.READ and isinstance(event.node, ast.Name)
        ):
            names.append(named(event))
        event = event.next[0] if event.next else None
    return names


ORDER = {
    "a call": ("f(a, *b, c=d())", ["call d()", "call f(a, *b, c=d())"]),
    "a method": ("o.m(g())", ["read o.m", "call g()", "call o.m(g())"]),
    "await": ("await f()", ["call f()", "suspend await f()"]),
    "assignment": ("a.b = c[d] = f()", ["call f()", "write a.b", "write c[d]"]),
    "the target's parts": ("f().a = g()", ["call g()", "call f()", "write f().a"]),
    "unpacking": ("a, (b.c, *d) = e", ["write a", "write b.c", "write d"]),
    "augmented": (
        "self.n += await f()",
        ["read self.n", "call f()", "suspend await f()", "write self.n"],
    ),
    "augmented name": ("n += f()", ["call f()", "write n"]),
    "augmented item": ("d[k()] += 1", ["call k()", "read d[k()]", "write d[k()]"]),
    "read before and after": (
        "self.n = await f() + self.n",
        ["call f()", "suspend await f()", "read self.n", "write self.n"],
    ),
    "annotated": ("a: g() = f()", ["call f()", "write a"]),
    "only annotated": ("a: g()", []),
    "delete": ("del a, b.c, d[e]", ["delete a", "delete b.c", "delete d[e]"]),
    "import": ("import a.b as c, d", ["write a.b as c", "write d"]),
    "dict": (
        "{a(): b(), **c(), d(): 1}",
        ["call a()", "call b()", "call c()", "call d()"],
    ),
    "slice": ("x[a():b()]", ["call a()", "call b()", "read x[a():b()]"]),
    "text": ("f'{a()} {b():{c()}}'", ["call a()", "call b()", "call c()"]),
    "walrus": ("f(a := b())", ["call b()", "write a", "call f((a := b()))"]),
    "yield": ("x = yield a()", ["call a()", "yield (yield a())", "write x"]),
    "return": ("return f()\ng()", ["call f()", "return"]),
    "raise": ("raise f() from g()\nh()", ["call f()", "call g()", "raise", "failure"]),
    "lambda": ("f(lambda a=b(): c())", ["call b()", "call f(lambda a=b(): c())"]),
    "generator": (
        "f(a() for b in c() if d())",
        ["call c()", "call f((a() for b in c() if d()))"],
    ),
    "with": (
        "with a() as b.c:\n    d()",
        ["call a()", "enter a()", "write b.c", "call d()", "leave a()"],
    ),
    "async with": (
        "async with a, b():\n    d()",
        ["suspend a", "enter a", "call b()", "suspend b()", "enter b()"]
        + ["call d()", "leave b()", "suspend b()", "leave a", "suspend a"],
    ),
    "global": ("global a\na = 1\npass", ["write a"]),
}


@pytest.mark.parametrize("text, due", ORDER.values(), ids=ORDER)
def test_order(text: str, due: list[str]) -> None:
    assert straight(text) == due


def test_definitions() -> None:
    text = """
        @d()
        def f(a=b(), *, c=e()): g()
        @d
        class C(h(), m=i()):
            a = j()
    """
    text = "def outer():\n" + textwrap.indent(textwrap.dedent(text), "    ")
    assert straight(text) == [
        *("call d()", "call b()", "call e()", "write"),
        *("call h()", "call i()", "call j()", "write a", "write"),
    ]


def test_lambda() -> None:
    assert straight("x = lambda a: f(a)") == ["call f(a)", "return lambda a: f(a)"]


#: Functions in which the question is whether a path leads from ``a()`` to ``b()``
#: without ``c()``: yes, or no; and whether every path from ``a()`` to the end, errors
#: left out, has ``b()``.
PATHS = {
    "straight": ("a()\nb()", True, True),
    "backwards": ("b()\na()", False, False),
    "in between": ("a()\nc()\nb()", False, True),
    "if": ("a()\nif x:\n    b()", True, False),
    "else": ("if x:\n    a()\nelse:\n    b()", False, False),
    "both branches": ("a()\nif x:\n    b()\nelse:\n    b()", True, True),
    "one branch": ("a()\nif x:\n    c()\nb()", True, True),
    "all branches": ("a()\nif x:\n    c()\nelse:\n    c()\nb()", False, True),
    "elif": ("a()\nif x:\n    c()\nelif y:\n    pass\nelse:\n    c()\nb()", True, True),
    "constant": ("a()\nif False:\n    b()", False, False),
    "and": ("a() and b()", True, False),
    "or in a test": ("if a() or c():\n    b()", True, False),
    "and in a test": ("if a() and c():\n    b()", False, False),
    "not in a test": ("if not (a() or c()):\n    b()", False, False),
    "compare": ("a() < x < b()", True, False),
    "compare two": ("a() < b()", True, True),
    "conditional": ("a() if x else b()", False, False),
    "condition": ("b() if a() else c()", True, False),
    "assert": ("a()\nassert x, c()\nb()", True, False),
    "assert message": ("a()\nassert x, b()", True, False),
    "return": ("a()\nreturn\nb()", False, False),
    "early return": ("a()\nif x:\n    return\nb()", True, False),
    "while": ("while x:\n    b()\n    a()", True, False),
    "while once": ("while x:\n    b()\n    a()\n    break", False, False),
    "while continue": (
        "while x:\n    b()\n    a()\n    continue\n    c()",
        True,
        False,
    ),
    "while true": ("a()\nwhile True:\n    pass\nb()", False, True),
    "while true with break": ("a()\nwhile True:\n    if x: break\nb()", True, True),
    "while else": ("a()\nwhile x:\n    break\nelse:\n    c()\nb()", True, True),
    "while not left": ("a()\nwhile x:\n    pass\nelse:\n    c()\nb()", False, True),
    "for": ("a()\nfor x in y:\n    b()", True, False),
    "for some": ("a()\nfor x in (y,):\n    b()", True, True),
    "for some rounds": ("for x in 1, 2:\n    b()\n    a()", True, False),
    "for some else": ("a()\nfor x in {1}:\n    c()\nelse:\n    b()", False, True),
    "for none": ("a()\nfor x in []:\n    b()", True, False),
    "for unpacked": ("a()\nfor x in [*y]:\n    b()", True, False),
    "for range": ("a()\nfor x in range(2):\n    c()\nb()", False, True),
    "for range unknown": ("a()\nfor x in range(y):\n    c()\nb()", True, True),
    "for range empty": ("a()\nfor x in range(0):\n    c()\nb()", True, True),
    "for iterable": ("for x in a():\n    b()", True, False),
    "for round": ("for x in b():\n    a()", False, False),
    "for else": ("for x in y:\n    a()\nelse:\n    b()", True, True),
    "for break else": ("for x in y:\n    a()\n    break\nelse:\n    b()", False, False),
    "outer continue": (
        "for x in y:\n    for z in x:\n        a()\n        break\n    b()",
        *(True, True),
    ),
    "async for": ("async for x in y:\n    a()\nb()", True, True),
    "list": ("[a() for x in y]\nb()", True, True),
    "list rounds": ("[(b(), a()) for x in y]", True, False),
    "list conditions": ("[b() for x in y if a() if c()]", False, False),
    "list condition skipped": ("[b() for x in c() if a()]", True, False),
    "list inner": ("[b() for x in a() for z in x]", True, False),
    "dict comprehension": ("{a(): b() for x in y}", True, True),
    "generator": ("a()\n(b() for x in y)", False, False),
    "handler": ("try:\n    a()\nexcept E:\n    b()", True, False),
    "handler of later": ("try:\n    a()\n    x.y\nexcept E:\n    b()", True, False),
    "second handler": (
        "try:\n    a()\nexcept c():\n    pass\nexcept E:\n    b()",
        *(False, False),
    ),
    "all caught": ("try:\n    a()\nexcept:\n    c()\nb()", True, True),
    "base caught": ("try:\n    a()\n    x()\nexcept BaseException as e:\n    c()\nb()",)
    + (True, True),
    "try else": ("try:\n    a()\nexcept E:\n    c()\nelse:\n    b()", True, True),
    "else is not guarded": ("try:\n    x\nexcept E:\n    b()\nelse:\n    a()",)
    + (False, False),
    "handler without cause": ("a()\ntry:\n    x\nexcept E:\n    b()", True, False),
    "raise to handler": ("a()\ntry:\n    raise x\nexcept E:\n    b()", True, False),
    "handler in loop": (
        "while True:\n    b()\n    try:\n        a()\n        return\n"
        "    except E:\n        continue",
        *(True, False),
    ),
    "finally": ("try:\n    a()\nfinally:\n    b()", True, True),
    "finally after return": (
        "try:\n    a()\n    return\nfinally:\n    b()",
        True,
        True,
    ),
    "not after finally": (
        "try:\n    if x:\n        a()\n        return\nfinally:\n    y()\nb()",
        *(False, False),
    ),
    "finally breaks": (
        "while x:\n    try:\n        a()\n        break\n    finally:\n        y()\n"
        "    b()",
        *(False, False),
    ),
    "finally continues": (
        "while x:\n    b()\n    try:\n        a()\n        continue\n"
        "    finally:\n        y()\n    return",
        *(True, False),
    ),
    "finally returns": (
        "try:\n    a()\nfinally:\n    return\nb()",
        *(False, False),
    ),
    "finally in finally": (
        "try:\n    pass\nfinally:\n    try:\n        pass\n    finally:\n"
        "        try:\n            a()\n        finally:\n            x()\nb()",
        *(True, False),  # the third one is not taken apart
    ),
    "finally in finally in finally returns": (
        "try:\n    pass\nfinally:\n    try:\n        pass\n    finally:\n"
        "        try:\n            a()\n            return\n"
        "        finally:\n            b()\nc()",
        *(True, True),
    ),
    "with": ("with x:\n    a()\nb()", True, True),
    "with return": ("with x:\n    a()\n    return\nb()", False, False),
    "with raise": ("with x:\n    a()\n    raise y\nb()", False, False),
    "suppress": (
        "import contextlib\nwith contextlib.suppress(E):\n    a()\n    raise y\nb()",
        *(True, False),
    ),
    "raises": (
        "import pytest\nwith pytest.raises(E):\n    a()\n    raise y\nb()",
        *(True, False),
    ),
    "async with break": (
        "while x:\n    async with y:\n        a()\n        break\n    c()\nb()",
        *(True, True),
    ),
}
MATCH = {
    "match": ("match a():\n    case 1:\n        b()", True, False),
    "match all": ("match a():\n    case 1:\n        b()\n    case _:\n        b()",)
    + (True, True),
    "match captures": ("match a():\n    case [*x]: b()\n    case {1: 2, **y}: b()",)
    + (True, False),
    "match value": ("match a():\n    case X.y: c()\n    case (1 as x) as z: b()",)
    + (True, False),
    "match name": ("match a():\n    case (x as z): b()\n    case _: c()", True, True),
    "match guard": ("match a():\n    case x if c(): y\n    case _: b()", False, False),
}
if sys.version_info >= (3, 10):
    PATHS.update(MATCH)
if sys.version_info >= (3, 11):
    PATHS["except*"] = ("try:\n    a()\nexcept* E:\n    b()", True, False)
if sys.version_info >= (3, 12):
    PATHS["type"] = ("a()\ntype X = c()\nb()", True, True)


@pytest.mark.parametrize("text, leads, always", PATHS.values(), ids=PATHS)
def test_paths(text: str, leads: bool, always: bool) -> None:
    module, found = flow(text)
    a, b, c = (
        [
            event
            for event in found.of(Kind.CALL)
            if isinstance(event.node, ast.Call)
            and isinstance(event.node.func, ast.Name)
            and event.node.func.id == name
        ]
        for name in "abc"
    )
    assert a
    assert found.reaches(a, b, avoiding=c) is leads
    assert found.always_after(a, b) is always


def test_a_loop_without_a_way_out() -> None:
    _, found = flow("while True:\n    f()")
    (call,) = found.of(Kind.CALL)
    assert found.reaches([call], [call])
    assert not found.reaches([call], [found.end])
    assert found.reaches([call], [found.failure])
    assert not found.reaches([call], [found.failure], raising={Kind.SUSPEND})


def test_always_before() -> None:
    _, found = flow("f()\nif x:\n    g()\nh()")
    first, second, third = found.of(Kind.CALL)
    assert found.always_before([first], [third])
    assert not found.always_before([second], [third])
    assert found.always_before([found.start], [first])


def test_what_cannot_be_entered_is_not_entered() -> None:
    """An exception leads from before the entering past the leaving, no other does."""
    _, found = flow("try:\n    with x:\n        f()\nexcept E:\n    g()")
    (entered,) = found.of(Kind.ENTER)
    (handler,) = [e for e in found.of(Kind.CALL) if "g" in named(e)]
    assert found.reaches([found.start], [handler], avoiding=[entered])
    assert not found.reaches([entered], [handler], avoiding=found.of(Kind.LEAVE))


def test_events_at_a_node() -> None:
    module, found = flow("try:\n    f()\nfinally:\n    g()")
    by_name = {named(event): event.node for event in found.of(Kind.CALL)}
    f, g = by_name["call f()"], by_name["call g()"]
    assert f is not None and g is not None
    assert [event.kind for event in found.at(f)] == [Kind.CALL]
    assert len(found.at(g)) == 2  # after an error, and without one
    assert found.at(g, Kind.READ) == []
    assert found.at(module.tree) == []


def test_flow_is_made_once() -> None:
    module, found = flow("f()")
    assert module.flow(found.function) is found


def test_events_in_words() -> None:
    _, found = flow("f()")
    (call,) = found.of(Kind.CALL)
    assert (repr(found.start), repr(call)) == (
        "<START NoneType line ->",
        "<CALL Call line 2>",
    )


@pytest.mark.parametrize("text", ["break", "continue", "if x:\n    break\nf()"])
def test_jumps_without_a_loop(text: str) -> None:
    """No Python, but it can be parsed."""
    _, found = flow(text)
    assert found.reaches([found.start], [found.end])


def test_code_that_is_never_run() -> None:
    _, found = flow("return\ntry:\n    f()\nfinally:\n    g()\nwith x: pass")
    assert not found.reaches([found.start], found.of(Kind.CALL))
    assert len(found.of(Kind.ENTER)) == 1


SEARCHED = {
    "rounds": "for x in y:\n    f()\n    if g(): break\nelse:\n    h()\ni()",
    "rounds in rounds": "while a():\n    while b():\n        c()\n    d()\ne()\nf()",
    "handlers": """
        f()
        try: g(); h()
        except E: i()
        finally: j()
        k()""",
    "a loop left in many ways": """
        while a():
            try:
                if b(): continue
                if c(): return
            except E:
                break
            finally:
                d()
        e()""",
    "never run": "f()\nreturn\nwhile g(): h()",
}


@pytest.mark.parametrize("text", asking.table(SEARCHED))
def test_what_is_reached_of_some_events(text: str) -> None:
    """It is looked for no farther than to where they stand, with the same answer."""
    _, found = flow(text)
    for first in found.events:
        for avoided in ([], found.of(Kind.CATCH, Kind.ROUND)):
            after = found.after([first], avoided)
            for second in found.events:
                reached = found.reached([first], [second], avoided)
                assert reached == after.intersection([second])
                assert found.reaches([first], [second], avoided) is bool(reached)
            assert found.reached([first], found.events, avoided) == after


def test_a_search_ends_with_the_loop() -> None:
    """It does not grow with the code behind what is looked for."""
    _, found = flow("while a():\n    b()\n" + "c()\n" * 500)
    first, second = found.of(Kind.CALL)[:2]
    assert found.reaches([second], [first])
    assert found._bound([first]) == found._bound([second]) < 20


LARGE = {
    "branches": "".join(f"{'el' if n else ''}if x:\n    f()\n" for n in range(900)),
    "rounds": "for x in y:\n    f()\n" * 2000,
    "a long test": "if " + " and ".join(["f()"] * 2000) + ":\n    g()",
    "a long chain": "x" + ".f()" * 900,
    "nested tries": "".join(
        "    " * n + "try:\n" + "    " * (n + 1) + "f()\n" for n in range(15)
    )
    + "".join(
        "    " * n + "finally:\n" + "    " * (n + 1) + "g()\n"
        for n in reversed(range(15))
    ),
    "finally in finally": "".join(
        "    " * n + "try:\n" + "    " * (n + 1) + "f()\n" + "    " * n + "finally:\n"
        for n in range(80)
    )
    + "    " * 80
    + "g()",
}


@pytest.mark.parametrize("text", asking.table(LARGE))
def test_large_functions(text: str) -> None:
    """The flow grows with the function, not faster."""
    module, found = flow(text)
    nodes = sum(1 for _ in ast.walk(module.tree))
    edges = sum(len(event.next) for event in found.events)
    assert len(found.events) + edges < 8 * nodes
    assert found.reaches([found.start], [found.end])
