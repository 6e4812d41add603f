"""What holds for every module, tried on generated ones."""

from __future__ import annotations

import sys
import tempfile
import textwrap
from pathlib import Path

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.project import project
from tests.support import Finding, lines_of, parse, run

pytest.importorskip("hypothesis", reason="needs hypothesis")
pytest.importorskip("hypothesmith", reason="needs hypothesmith")

import hypothesmith  # noqa: E402
from hypothesis import HealthCheck, given, reject, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

EVERYTHING = Config(enable=("ASYNC",))


def generated(examples: int) -> settings:
    """The same examples in every run, and few: this is no search for hours.

    Fewer still before Python 3.13, where Hypothesis is older and slow.
    """
    return settings(
        max_examples=examples if sys.version_info >= (3, 13) else examples // 4,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


def findings(source: str, filename: str) -> list[Finding]:
    """What every rule finds; ``run`` checks order, places and that none comes twice."""
    lines = lines_of(source)
    return run(parse(lines), lines, config=EVERYTHING, filename=filename)


def assert_sound(source: str, filename: str = "-") -> list[Finding]:
    """Check a module twice, and once more with nothing known of its project."""
    found = findings(source, filename)
    assert findings(source, filename) == found
    project._projects.clear()
    assert findings(source, filename) == found
    return found


# Statements of asynchronous code

EXPRESSIONS = st.sampled_from(
    [
        "x",
        "self.value",
        "await work(x)",
        "await self.method(x)",
        "work(x)",
        "self.method()",
        "lock",
        "self.lock.acquire()",
        "asyncio.create_task(work(x))",
        "asyncio.gather(work(x), self.method(), return_exceptions=True)",
        "await asyncio.wait_for(work(x), timeout=None)",
        "await asyncio.wait([task], timeout=1)",
        "await asyncio.sleep(0)",
        "asyncio.get_event_loop().run_in_executor(None, work, x)",
        "asyncio.run_coroutine_threadsafe(work(x), loop)",
        "(asyncio.Queue(), asyncio.Event())",
        "time.sleep(1)",
        "open(x).read()",
        "requests.get(x)",
        "subprocess.run(x)",
        "threading.Lock()",
        "[await work(y) for y in x]",
        "[y async for y in x if work(y)]",
        "{y: (z := y) for y in x}",
        "(x := await work(x))",
        "lambda: work(x)",
        "x if await work(x) else self.value",
        "not x and await work(self.value)",
        "f'é {await work(x)!r:>{x}}'",
        "task.result()",
        "task.cancel()",
    ]
)

TARGETS = st.sampled_from(
    ["x", "task", "self.value", "self.lock", "x, task", "x[0]", "VALUE"]
)

SIMPLE = st.one_of(
    EXPRESSIONS,
    st.builds("{} = {}".format, TARGETS, EXPRESSIONS),
    st.builds("{} += {}".format, st.sampled_from(["x", "self.value"]), EXPRESSIONS),
    st.builds("return {}".format, EXPRESSIONS),
    st.builds("'é'; {}".format, EXPRESSIONS),
    st.builds("assert {}".format, EXPRESSIONS),
    st.builds("yield {}".format, EXPRESSIONS),
    st.sampled_from(
        ["pass", "return", "raise", "raise ValueError from None", "break", "continue"]
    ),
    st.sampled_from(["del x", "import time", "global VALUE", "self.tasks.add(task)"]),
)

HEADS = st.one_of(
    st.builds("if {}".format, EXPRESSIONS),
    st.builds("while {}".format, st.one_of(st.just("True"), EXPRESSIONS)),
    st.builds("for x in {}".format, EXPRESSIONS),
    st.builds("async for x in {}".format, EXPRESSIONS),
    st.builds("with {}".format, EXPRESSIONS),
    st.builds("async with {} as task".format, EXPRESSIONS),
    st.sampled_from(
        [
            "with self.lock",
            "with lock, open(x) as task",
            "async with asyncio.timeout(1)",
            "async with asyncio.TaskGroup() as group",
            "async with self.lock, lock",
            "async def inner(x=x)",
            "def inner(*x)",
            "class Inner(Worker)",
        ]
    ),
)

HANDLERS = st.sampled_from(
    [
        "except",
        "except Exception as error",
        "except BaseException",
        "except asyncio.CancelledError",
        "except (TimeoutError, asyncio.TimeoutError)",
        "finally",
    ]
)


def block(lines: list[str]) -> str:
    return textwrap.indent("\n".join(lines), "    ")


def compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Statements that hold others."""
    body = st.lists(inner, min_size=1, max_size=4).map(block)
    return st.one_of(
        st.builds("{}:\n{}".format, HEADS, body),
        st.builds("try:\n{}\n{}:\n{}".format, body, HANDLERS, body),
        st.builds(
            "try:\n{}\nexcept OSError:\n{}\nelse:\n{}\nfinally:\n{}".format,
            body,
            body,
            body,
            body,
        ),
        st.builds("if {}:\n{}\nelse:\n{}".format, EXPRESSIONS, body, body),
        st.builds("while {}:\n{}\nelse:\n{}".format, EXPRESSIONS, body, body),
    )


BODIES = st.lists(
    st.recursive(SIMPLE, compound, max_leaves=12), min_size=1, max_size=5
).map(block)

MODULE = """\
import asyncio, os, subprocess, threading, time
import requests
{imports}

VALUE = 0
lock = asyncio.Lock()
loop = asyncio.new_event_loop()


async def {work}(x):
{first}


class {worker}({base}):
    def __init__(self, lock: threading.Lock):
        self.lock = lock
        self.value = None
        self.tasks = set()

    async def method(self, x=None):
{second}

    def plain(self, x, task: asyncio.Task):
{third}
"""


def module(imports: str, names: tuple[str, str, str]) -> st.SearchStrategy[str]:
    """A module of one function and one class; ``names``: these, and the base class."""
    work, worker, base = names
    inner = BODIES.map(lambda text: textwrap.indent(text, "    "))
    return st.builds(
        MODULE.format,
        imports=st.just(imports),
        work=st.just(work),
        worker=st.just(worker),
        base=st.just(base),
        first=BODIES,
        second=inner,
        third=inner,
    )


ALONE = module("from time import *", ("work", "Worker", "object"))

#: Two modules that import each other, in two ways.
PAIRS = st.tuples(
    module("from pack import app", ("work", "Worker", "app.Own")),
    st.sampled_from(
        ["from .work import work, Worker", "from .work import *", "from . import work"]
    ).flatmap(lambda imports: module(imports, ("own", "Own", "Worker"))),
)


@generated(10)
@given(hypothesmith.from_node(auto_target=False))
def test_any_module(source: str) -> None:
    try:
        parse(lines_of(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        reject()
    assert_sound(source)


def test_generated_modules_have_faults() -> None:
    """Else the tests below would say nothing."""
    codes: set[str] = set()

    @generated(25)
    @given(ALONE)
    def collect(source: str) -> None:
        codes.update(one.code for one in assert_sound(source))

    collect()
    assert len(codes) >= (10 if sys.version_info >= (3, 13) else 5), sorted(codes)


@generated(8)
@given(PAIRS)
def test_asynchronous_projects(pair: tuple[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").touch()
        pack = Path(folder) / "pack"
        pack.mkdir()
        (pack / "__init__.py").touch()
        for name, source in zip(("work", "app"), pair):
            (pack / f"{name}.py").write_text(source, encoding="utf-8")
        for name, source in zip(("work", "app"), pair):
            assert_sound(source, str(pack / f"{name}.py"))
