"""Made-up modules of any length, always the same ones.

``module`` is a realistic mix; ``SHAPES`` are modules of one kind of thing each, as
programs write them, in which a search through all that went before would show.
"""

from __future__ import annotations

import random
from typing import Callable

HEAD = """\
import asyncio
import logging
import time
from pathlib import Path
from typing import Any, Optional

import aiohttp
import requests

log = logging.getLogger(__name__)
"""

CLASS = """

class {Name}:
    \"\"\"Looks after the {words}.\"\"\"

    limit = {number}

    def __init__(self, session: aiohttp.ClientSession, folder: Path) -> None:
        self.session = session
        self.folder = folder / "{name}"
        self.lock = asyncio.Lock()
        self.items: dict[str, Any] = {{}}

    def path(self, name: str) -> Path:
        return self.folder.joinpath(name).with_suffix(".{word}")

    async def fetch(self, name: str, retries: int = {digit}) -> Optional[dict]:
        for attempt in range(retries):
            try:
                async with self.session.get(f"/{word}/{{name}}") as response:
                    if response.status == {number}:
                        return None
                    return await response.json()
            except aiohttp.ClientError as error:
                log.warning("%s: %r in round %d", name, error, attempt)
                await asyncio.sleep(2**attempt)
        return None

    async def update(self, names: list[str]) -> int:
        found = await asyncio.gather(*(self.fetch(name) for name in names))
        async with self.lock:
            for name, item in zip(names, found):
                if item is not None and item.get("{word}", 0) > self.limit:
                    self.items[name] = {{key: str(item[key]) for key in item}}
        return len(self.items)
"""

COROUTINE = """

async def {name}(url: str, count: int = {digit}) -> list[str]:
    loop = asyncio.get_running_loop()
    start, results = loop.time(), []
    async with aiohttp.ClientSession() as session:
        for number in range(count):
            async with session.get(url, params={{"{word}": number}}) as response:
                text = await response.text()
            if text.startswith("{word}") or len(text) > {number}:
                results.append(text.strip().lower().replace("{word}", "-"))
            elif not text:
                break
    log.info("{words}: %d in %.1f s", len(results), loop.time() - start)
    return results
"""

FUNCTION = """

def {name}(values: list[int], factor: float = {digit}.5) -> dict[str, float]:
    \"\"\"Counts the {words}.\"\"\"
    total = {{"{word}": 0.0, "rest": 0.0}}
    for index, value in enumerate(values):
        key = "{word}" if value % {digit} == 0 else "rest"
        total[key] += value * factor - index
    text = "; ".join(f"{{name}}={{total[name]:.2f}}" for name in sorted(total))
    log.debug("{words}: %s", text or None)
    return {{name: round(value, 2) for name, value in total.items() if value}}
"""

FAULTY = """

async def {name}(url: str, path: Path) -> int:
    time.sleep({digit})
    response = requests.get(url, timeout={number})
    path.write_text(response.text)
    asyncio.create_task(asyncio.sleep({digit}))
    return len(response.text)
"""

PARTS = (CLASS, COROUTINE, FUNCTION, FUNCTION, COROUTINE, FAULTY)
WEIGHTS = (4, 4, 6, 6, 4, 1)
WORDS = "apple river stone cloud paper glass north lemon tiger music stairs".split()


def module(lines: int, seed: int = 1) -> str:
    """Make a module of about so many lines: classes, functions and coroutines."""
    chance = random.Random(seed)
    parts, length, number = [HEAD], HEAD.count("\n"), 0
    while length < lines:
        number += 1
        words = chance.sample(WORDS, 3)
        part = chance.choices(PARTS, WEIGHTS)[0].format(
            Name="".join(map(str.title, words)) + str(number),
            name="_".join(words) + str(number),
            words=" ".join(words),
            word=words[0],
            digit=chance.randint(2, 9),
            number=chance.randint(100, 999),
        )
        parts.append(part)
        length += part.count("\n")
    return "".join(parts)


def long_coroutine(lines: int) -> str:
    """One coroutine with so many statements on the same few names."""
    row = "    value = value + len(await fetch(value))\n    log.info(value)\n"
    return f"{HEAD}async def run(fetch, value: int) -> None:\n{row * (lines // 2)}"


def long_class(lines: int) -> str:
    """One class with so many methods that use each other and the same attributes."""
    method = (
        "    async def do_{0}(self) -> None:\n"
        "        self.state = self.client.get({0})\n"
        "        await self.do_{1}(self.state.name)\n"
    )
    methods = (method.format(number, number // 2) for number in range(lines // 3))
    return HEAD + "\nclass Big:\n" + "".join(methods)


def many_bindings(lines: int) -> str:
    """A name that is bound in so many places of a module, and used after each."""
    row = "client = requests.Session()\nclient.get('https://example.org')\n"
    return f"{HEAD}{row * (lines // 2)}async def last():\n    client.get('/')\n"


def chain_of_names(lines: int) -> str:
    """So many functions each of which only calls the one before."""
    rows = (f"async def f{n}():\n    return f{n - 1}()\n" for n in range(lines // 2))
    return HEAD + "".join(rows)


def aliases(lines: int) -> str:
    """Names that stand for one another, so many in a row."""
    rows = "".join(f"name{n + 1} = name{n}\n" for n in range(lines))
    return f"{HEAD}name0 = time.sleep\n{rows}async def f():\n    name{lines}(1)\n"


SHAPES: dict[str, Callable[[int], str]] = {
    "one long coroutine": long_coroutine,
    "one long class": long_class,
    "one name bound everywhere": many_bindings,
    "functions that call each other": chain_of_names,
    "names that stand for names": aliases,
}
