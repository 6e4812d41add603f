"""Projects that are broken, endless or odd, and what is still found in them.

``# error:`` markers in a text are those of the case files: all that a text has are due,
and nothing else.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

#: How long the circles of modules are.
ROUND = 20

#: Larger than any module that people write.
HUGE = 10_000_000

_HEAD = "import time\n"

_TAIL = """

async def control():
    time.sleep(1)  # error: ASYNC251
"""


def _module(text: str) -> str:
    """A text, and one fault behind it that must be found whatever stands before."""
    return _HEAD + textwrap.dedent(text) + _TAIL


def _circle() -> dict[str, str]:
    """Modules that import from the next one each, the last one from the first."""
    files = {"pack/__init__.py": ""}
    for number in range(ROUND):
        following = (number + 1) % ROUND
        defined = "async def load(): return 1" if number == ROUND - 1 else ""
        passed_on = "" if defined else f"from .m{following} import load"
        files[f"pack/m{number}.py"] = _module(f"""
            from . import m{following}
            from .m{following} import step{following}, nothing
            {passed_on}
            {defined}

            async def step{number}():
                step{following}()  # error: ASYNC600
                m{following}.step{following}()  # error: ASYNC600
                load()  # error: ASYNC600
                nothing()
                await nothing.get()
                await step{following}()
            """)
    return files


def _star_circle() -> dict[str, str]:
    """Modules that import all names of the next one each, in a circle."""
    files = {"pack/__init__.py": "from .s0 import *"}
    for number in range(ROUND):
        following = (number + 1) % ROUND
        files[f"pack/s{number}.py"] = _module(f"""
            from .s{following} import *

            async def own{number}():
                nothing()
                return own{following}

            async def main():
                own{number}()  # error: ASYNC600
                nothing
            """)
    return files


def _classes() -> dict[str, str]:
    """Classes that are their own bases, over one, two and many modules."""
    files = {
        "pack/__init__.py": "",
        "pack/own.py": _module("""
            from .own import Own as Before

            class Own(Before):
                async def fetch(self):
                    self.fetch()  # error: ASYNC600
                    self.missing()
                    super().fetch()
            """),
    }
    for number in range(ROUND):
        following = (number + 1) % ROUND
        files[f"pack/c{number}.py"] = _module(f"""
            from .c{following} import C{following}

            class C{number}(C{following}):
                async def fetch{number}(self):
                    self.fetch{number}()  # error: ASYNC600
                    self.missing()
                    self.missing.more()
                    await super().missing()
            """)
    return files


#: Name of a project -> its files.
PROJECTS: dict[str, dict[str, str]] = {
    "a module that imports itself": {
        "pack/__init__.py": "",
        "pack/app.py": _module("""
            import pack.app
            from . import app
            from .app import work as again, main, missing
            from .app import *

            async def work():
                return 1

            async def main():
                work()  # error: ASYNC600
                again()  # error: ASYNC600
                app.work()  # error: ASYNC600
                pack.app.app.app.work()  # error: ASYNC600
                missing()
            """),
    },
    "a package that imports itself": {
        "pack/__init__.py": _module("""
            import pack
            from . import *
            from . import pack as inner, load
            from .. import *
            from ...above import more

            async def main():
                await load()
                inner.load()
                more()
            """),
        "pack/app.py": _module("""
            from . import *
            from . import app, main, nothing

            async def work():
                main()  # error: ASYNC600
                app.work()  # error: ASYNC600
                nothing()
            """),
    },
    "a circle of imports": _circle(),
    "a circle of star imports": _star_circle(),
    "classes that are their own bases": _classes(),
    "modules that cannot be parsed": {
        "pack/__init__.py": "def (",
        "pack/cut.py": "async def load():\n    return (\n",
        "pack/tabs.py": "async def load():\n\tif 1:\n        return 1\n\treturn 2\n",
        "pack/null.py": "async def load(): return 1\n\0\n",
        "pack/body.py": "async def load():\n    return 1 1\n" + "    x = 1\n" * 99,
        "pack/deep.py": "async def load(): " + "(" * 5_000 + ")" * 5_000,
        "pack/app.py": _module("""
            import pack
            from . import cut, tabs, null, body, deep, load
            from .cut import load as cut_load
            from .null import *

            class Client(cut.Base, null.Base, deep.Base):
                async def fetch(self):
                    self.fetch()  # error: ASYNC600
                    self.other()

            async def main():
                cut_load()
                tabs.load()
                null.load()
                body.load()
                deep.load()
                load()
                pack.load()
            """),
    },
}


def write(root: Path, name: str) -> list[Path]:
    """Write a project, the folder's own settings too; gives the files with faults."""
    (root / "pyproject.toml").touch()
    marked = []
    for file, text in PROJECTS[name].items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        if "# error:" in text:
            marked.append(path)
    return marked
