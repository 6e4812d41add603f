"""Where the cancellation of a task is lost: ``cancellation.lost``."""

from __future__ import annotations

import ast
import textwrap

import pytest

from flake8_asyncpitfalls.model.cancellation import (
    aftermath,
    cancel_catchers,
    lost,
    task_waits,
)
from flake8_asyncpitfalls.model.scopes import TryNode

from . import asking

HANDLERS = {
    "nothing": ("pass", "swallowed"),
    "raised": ("print()\nraise", "not lost"),
    "returned": ("return None", "returned: return"),
    "replaced": ("raise ValueError('no')", "replaced: raise ValueError"),
    "replaced without a call": (
        "raise asyncio.TimeoutError",
        "replaced: raise TimeoutError",
    ),
    "one of both": ("if a:\n    return 1\nraise ValueError", "returned: return"),
    "two errors": (
        "if a:\n    raise b.TypeError_\nraise ValueError",
        "replaced: raise ValueError",
    ),
    "raised or returned": ("if a:\n    raise\nreturn 1", "returned: return"),
    "asked": ("if a(error):\n    raise", "not lost"),
    "asked, but never raised": ("if error.args:\n    print()", "swallowed"),
    "an assertion": ("assert a", "swallowed"),
    "asked by truth": ("if error:\n    raise", "not lost"),
    "asked for nothing": ("if error is not None:\n    raise", "not lost"),
    "asked for nothing, wrongly": ("if error is None:\n    raise", "swallowed"),
    "by an order": ("if 1 < a < error:\n    raise", "not lost"),
    "by equality": ("done = 1\nif done == 1:\n    raise", "not lost"),
    "by inequality": ("done = 1\nif done != 1:\n    raise", "swallowed"),
    "by another test": ("done = 1\nif done < 1:\n    raise", "swallowed"),
    "by two values": ("done = 1\ndone = 2\nif done == 1:\n    raise", "swallowed"),
    "an item": ("a[0] = 1\nif a[0]:\n    raise", "swallowed"),
    "counted": ("n = 0\nn += 1\nif n:\n    raise", "swallowed"),
    "by walrus": ("if n := a():\n    raise", "swallowed"),
    "a cleared flag": ("flag.clear()\nif flag.is_set():\n    raise", "swallowed"),
    "a flag without a name": ("a().set()\nif b().is_set():\n    raise", "swallowed"),
    "of unknown classes": ("if isinstance(error, a):\n    raise", "not lost"),
    "of something else": ("if isinstance(a, OSError):\n    raise", "swallowed"),
    "by a function": ("if issubclass(error, OSError):\n    raise", "not lost"),
    "of another function": ("raise a.b(error)", "not lost"),
    "given away": ("return a(error)", "not lost"),
    "given by name": ("a(error=error)", "not lost"),
    "given in a list": ("a([error])", "not lost"),
    "logged by name": ("a.warning('', exc_info=error)", "swallowed"),
    "its method": ("error.add_note('')", "swallowed"),
    "yielded": ("yield error", "not lost"),
}


def fate(text: str) -> str:
    """What becomes of a cancellation in the first try or with of a text."""
    module = asking.parsed("import asyncio, contextlib\n" + textwrap.dedent(text))
    blocks = [block for kind in (ast.With, *TryNode) for block in module.nodes(kind)]
    loss = lost.lost(module, blocks[0])
    if loss is None:
        return "not lost"
    word = loss.outcome.name.lower()
    return f"{word}: {loss.statement}" if loss.statement else word


def in_handler(name: str, body: str) -> str:
    return f"""async def f(a, flag):
    try:
        await a()
    except {name}:
{textwrap.indent(body, " " * 8)}
"""


@pytest.mark.parametrize("body, due", HANDLERS.values(), ids=HANDLERS)
def test_accidental_handlers(body: str, due: str) -> None:
    assert fate(in_handler("BaseException as error", body)) == due


def test_it_is_asked_once() -> None:
    module = asking.parsed(in_handler("BaseException", "pass"))
    (block,) = module.nodes(ast.Try)
    assert lost.lost(module, block) is lost.lost(module, block)


SPELLINGS = {
    "except:": ("try:\n    await a()\nexcept:\n    pass", 'catch "Exception"'),
    "except BaseException": (
        "try:\n    await a()\nexcept (OSError, BaseException):\n    pass",
        'catch "Exception"',
    ),
    "except CancelledError": (
        "try:\n    await a()\nexcept asyncio.CancelledError:\n    pass\nawait a()",
        'end with "raise"',
    ),
    "suppress(BaseException)": (
        "with contextlib.suppress(BaseException):\n    await a()",
        'suppress "Exception"',
    ),
    "suppress(CancelledError)": (
        "with contextlib.suppress(asyncio.CancelledError):\n    await a()\nawait a()",
        "leave it out",
    ),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_spellings(spelling: str) -> None:
    text, instead = SPELLINGS[spelling]
    body = textwrap.indent(text, "    ")
    module = asking.parsed(f"import asyncio, contextlib\nasync def f(a):\n{body}\n")
    (block,) = [node for kind in (ast.With, ast.Try) for node in module.nodes(kind)]
    loss = lost.lost(module, block)
    assert loss is not None and loss.outcome is aftermath.Outcome.SWALLOWED
    assert (loss.catcher.spelling, loss.catcher.instead) == (spelling, instead)


def test_handlers_that_may_catch_it() -> None:
    text = """
        try:
            pass
        except (ValueError, OSError):
            pass
        except KeyError:
            pass
        except own.Error:
            pass
        except:
            pass
    """
    (block,) = asking.parsed(text).nodes(ast.Try)
    assert [getattr(node, "lineno") for node in cancel_catchers.candidates(block)] == [
        4,
        8,
        10,
    ]


HELD = {
    "await task": True,
    "await self.task": True,
    "await tasks[0]": True,
    "await (task or other)": True,
    "await asyncio.gather(task, *tasks)": True,
    "await asyncio.wait([*tasks], timeout=1)": True,
    "await asyncio.wait({task: 1 for task in tasks})": True,
    "await utils.wait_for(task, 1)": False,
    "await wait_for(asyncio.shield(task), 1)": True,
    "await asyncio.wait_for(asyncio.ensure_future(task), 1)": True,
    "[await task for task in tasks]": True,
    "print()": True,
    "await work()": False,
    "await asyncio.gather()": False,
    "await asyncio.gather(task, work())": False,
    "await lock.wait_for(task)": False,
    "await {}": False,
    "async for line in task: pass": False,
    "async with asyncio.timeout(1): await task": True,
    "async with task: pass": False,
}


@pytest.mark.parametrize("text, due", HELD.items(), ids=HELD)
def test_held_tasks(text: str, due: bool) -> None:
    module = asking.parsed(
        "import asyncio\nasync def f(task, tasks, other_task, *, work, lock):\n"
        f"    other = other_task\n    {text}\n"
    )
    (function,) = [node for node in module.scopes if hasattr(node, "body")][1:2]
    assert task_waits.waits_only_for_tasks(module, function.body) is due
