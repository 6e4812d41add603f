"""The way from a call to what blocks, through the functions of the project."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.blocking import text_graph, text_index
from flake8_asyncpitfalls.model.blocking.blocking_helpers import blocking_calls
from flake8_asyncpitfalls.model.blocking.call_graph import Link
from flake8_asyncpitfalls.model.project import files, project
from tests.support import check

from . import asking


def written(link: Link | None) -> str:
    """A way in short: ``load() > time.sleep()``."""
    names = []
    while link is not None:
        names.append(link.written)
        link = link.next
    return " > ".join(names)


def ways(text: str) -> list[str]:
    """The ways from the calls of a text that block, in source order."""
    found = blocking_calls(asking.parsed(text))
    return [written(link) for _, link in sorted(found, key=lambda one: one[0].lineno)]


def test_shortest_way() -> None:
    assert (
        ways("""
        import time
        def a(): b(); c()
        def b(): c()
        def c(): d()
        def d(): time.sleep(1)
        async def main():
            a()
            b()
            d()
        """)
        == [
            "a() > c() > d() > time.sleep()",
            "b() > c() > d() > time.sleep()",
            "d() > time.sleep()",
        ]
    )


def test_surest_way() -> None:
    text = """
        import time
        def a(x):
            if x:
                time.sleep(1)
            b()
        def b(): time.sleep(2)
        async def main(x): a(x)
        """
    assert ways(text) == ["a() > b() > time.sleep()"]


def test_way_in_part_known_before() -> None:
    text = """
        import time
        def a(): time.sleep(1)
        def b(): nothing(); a()
        def c(): nothing(); b()
        def nothing(): pass
        async def main():
            nothing()
            a()
            b()
            c()
        """
    assert ways(text) == [
        "a() > time.sleep()",
        "b() > a() > time.sleep()",
        "c() > b() > a() > time.sleep()",
    ]


def test_too_many_conditions() -> None:
    text = """
        import time
        def once(x):
            if x: time.sleep(1)
        def twice(x):
            if x:
                return x and time.sleep(1)
        def thrice(x):
            if x:
                try: pass
                except OSError: x if x == 3 else time.sleep(1)
        def leading(x):
            if x: once(x)
        def further(x): once(x)
        def after_all(x):
            if x: leading(x)
        async def main(x):
            once(x)
            twice(x)
            thrice(x)
            leading(x)
            further(x)
            after_all(x)
        """
    assert [way.partition("(")[0] for way in ways(text)] == ["once", "twice", "further"]


def test_long_chain() -> None:
    """As long as it may be, it costs no recursion."""
    lines = ["import time", "def f0(): time.sleep(1)"]
    lines += [f"def f{n}(): f{n - 1}()" for n in range(1, 3000)]
    lines += ["async def main():", "    f2999()"]
    (way,) = ways("\n".join(lines))
    assert way.count(">") == 3000


def test_only_the_first_of_very_many_calls_are_followed() -> None:
    lines = ["import time", "def g(): time.sleep(1)"]
    lines += ["def f(x): return x and (x or (x and (x or time.sleep(1))))", "def h():"]
    lines += ["    f(h)"] * 300 + ["    g()", "async def main():", "    h()"]
    assert ways("\n".join(lines)) == []


def test_names_that_are_alike() -> None:
    """What the names let through is looked at closely."""
    text = """
        import threading, time
        def outer():
            class Reader:
                def __init__(self): time.sleep(1)
                def __call__(self): time.sleep(1)
            return Reader
        class Reader: pass
        class Words:
            def load(self): return "".join(["a"])
            def wait(self): time.sleep(1)
            def lines(self):
                time.sleep(1)
                yield 1
        def lines(): Words().lines()
        def stop(thread: threading.Thread):
            HANDLERS["a"]()
            thread.join()
        async def main():
            Reader()
            Reader()()
            reader = Reader()
            reader()
            Words().load()
            Words().lines()
            lines()
            ", ".join(["a"])
            stop(1)
        """
    assert ways(text) == ["stop() > threading.Thread.join()"]


def test_going_over() -> None:
    text = """
        import concurrent.futures, pathlib
        executor = concurrent.futures.ThreadPoolExecutor()
        def mapped(): return list(executor.map(print, [1, 2]))
        def files(): return list(pathlib.Path(".").glob("*")), mapped()
        def copies(): return sorted({1, 2})
        async def main():
            mapped()
            files()
            copies()
        """
    last = "mapped() > iterating concurrent.futures.Executor.map"
    assert ways(text) == [last, f"files() > {last}"]


# Messages


def message(text: str) -> str:
    (found,) = check(text)
    assert found.code == "ASYNC514"
    return found.message.partition(" blocks the event loop; ")[0]


def test_message() -> None:
    text = """
        import time
        def pause(): time.sleep(1)
        async def main(): pause()
        """
    assert message(text) == "pause() -> time.sleep() at line 3"


def test_message_of_a_long_chain() -> None:
    text = """
        import time
        def first(): second_of_the_functions()
        def second_of_the_functions(): third_of_the_functions()
        def third_of_the_functions(): time.sleep(1)
        async def main(): first()
        """
    assert message(text) == "first() -> ... -> time.sleep() at line 5"


def test_message_with_long_names() -> None:
    name = "a_function_with_quite_a_long_name_that_says_much_of_it"
    text = f"""
        import requests
        class Client:
            session = requests.Session()
            def {name}(self): return self.session.request("GET", "/")
        async def main(client: Client): client.{name}()
        """
    assert message(text).endswith("() -> request() at line 5")


# Other modules


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the top of a project, of which nothing is known yet."""
    monkeypatch.setattr(project, "_projects", {})
    monkeypatch.setattr(files, "_FRESH", 0.0)
    (tmp_path / "pyproject.toml").touch()
    return tmp_path


def findings(
    root: Path, files: dict[str, str], config: Config | None = None
) -> list[str]:
    """What is found in ``main.py``, a line and a message each."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    found = check(
        (root / "main.py").read_text(), filename=str(root / "main.py"), config=config
    )
    return [
        f"{each.line} {each.message.partition(' blocks')[0]}"
        for each in found
        if each.code == "ASYNC514"
    ]


def found_in(path: Path) -> list[tuple[int, str]]:
    """What is found in a file that is there."""
    found = check(path.read_text(encoding="utf-8"), filename=str(path))
    return [(each.line, each.message) for each in found if each.code == "ASYNC514"]


def test_message_without_room_for_the_first_name(root: Path) -> None:
    home, name = "where_what_takes_long_is_kept", "a_function_with_a_name_that_is_long"
    main = f"""
        from {home} import {name}
        async def main(): {name}()
        """
    helper = f"import time\ndef {name}(): time.sleep(1)\n"
    found = findings(root, {"main.py": main, f"{home}.py": helper})
    assert found == [f"3 ... -> sleep() at {home}.py:2"]


def test_other_modules(root: Path) -> None:
    files = {
        "main.py": """
            import app.tools
            from app import config, tools as t, fast
            from app.config import load as load_config, Settings
            from app.tools import *
            async def main(settings: Settings, other: "t.Tool"):
                load_config()
                config.load()
                app.tools.wait()
                t.harmless()
                fast.run()
                Settings()
                settings.refresh()
                other.use()
                wait()
                load_config
                t.Slower()
            """,
        "app/__init__.py": "from .fast import run\n",
        "app/fast.py": "from .tools import wait as pause\ndef run(): pause()\n",
        "app/tools.py": """
            import time
            def wait():
                def inner(): pass
                time.sleep(1)
            def harmless(): return {}.get(1)
            class Base:
                def use(self): wait()
            class Tool(Base):
                pass
            class Slow:
                def __init__(self): wait()
            class Slower(Slow):
                pass
            """,
        "app/config.py": """
            from . import tools
            from .tools import (
                wait,  # seconds
            )
            def load(): return read()
            def read(): tools.wait()
            class Settings:
                def __init__(self): self.refresh()
                def refresh(self): wait()
            """,
    }
    assert findings(root, files) == [
        "7 load_config() -> read() -> tools.wait() -> sleep() at tools.py:5",
        "8 config.load() -> read() -> tools.wait() -> sleep() at tools.py:5",
        "9 app.tools.wait() -> time.sleep() at tools.py:5",
        "11 fast.run() -> pause() -> time.sleep() at tools.py:5",
        "12 Settings() -> self.refresh() -> wait() -> sleep() at tools.py:5",
        "13 settings.refresh() -> wait() -> time.sleep() at tools.py:5",
        "14 other.use() -> wait() -> time.sleep() at tools.py:5",
        "15 wait() -> time.sleep() at tools.py:5",
        "17 t.Slower() -> wait() -> time.sleep() at tools.py:5",
    ]


def test_databases_in_memory_of_other_modules(root: Path) -> None:
    files = {
        "main.py": """
            from check import check, count, given, size
            from pool import Pool
            from store import Store
            async def main(pool: Pool, store: Store):
                check(pool)
                count(store)
                size(store)
                given(store)
            """,
        "check.py": """
            from pool import Pool
            from store import Store
            def check(pool: Pool): return pool.conn.execute("SELECT 1").fetchone()
            def count(store: Store): return store.conn.execute("SELECT 1").fetchone()
            def size(store: Store): return store.cursor.fetchone()
            def given(store: Store): return store.given.execute("SELECT 1")
            """,
        "pool.py": """
            import sqlite3
            class Pool:
                conn: sqlite3.Connection
                def __init__(self): self.conn = sqlite3.connect(":memory:")
            """,
        "store.py": """
            import sqlite3
            class Store:
                given: sqlite3.Connection
                def __init__(self, path):
                    self.conn = sqlite3.connect(path)
                    self.cursor = self.conn.cursor()
            """,
    }
    assert [each.partition(" -> ")[0] for each in findings(root, files)] == [
        "7 count()",
        "8 size()",
        "9 given()",
    ]


def test_commands_and_tests(root: Path) -> None:
    """In these nothing else waits for the event loop."""
    text = "from a import f\nasync def main():\n    f()\n"
    files = {
        "main.py": text,
        "a.py": "import time\ndef f(): time.sleep(1)\n",
        "cli/__init__.py": "",
        "cli/deploy.py": text,
        "app/__main__.py": text,
        "test_app.py": text,
        "conftest.py": text,
        "testing.py": text,
        "testing_tools/__init__.py": "",
        "testing_tools/wait.py": text,
        "tests/__init__.py": "",
        "tests/tools.py": text,
    }
    assert len(findings(root, files)) == 1
    found = {name: len(found_in(root / name)) for name in files}
    assert [name for name, number in found.items() if number] == [
        "main.py",
        "testing.py",
        "testing_tools/wait.py",
    ]


def test_types_from_other_modules(root: Path) -> None:
    files = {
        "main.py": "from api import load\nasync def main():\n    load('/')\n",
        "api.py": "from web import session\ndef load(u): return session.get(u)\n",
        "web.py": "import requests\nsession = requests.Session()\n",
    }
    assert findings(root, files) == ["3 load() -> requests.Session.get() at api.py:2"]


def test_circles_of_modules(root: Path) -> None:
    files = {
        "main.py": "from a import f\nasync def main():\n    f()\n",
        "a.py": "import b\nfrom ... import far\ndef f(): b.f()\n",
        "b.py": "import a, time\ndef f(): a.f()\ndef g(): time.sleep(1)\n",
    }
    assert findings(root, files) == []


def test_a_module_that_is_a_package(root: Path) -> None:
    files = {
        "main.py": "from pack import wait\nasync def main():\n    wait()\n",
        "pack/__init__.py": "import time\ndef wait(): time.sleep(1)\n",
    }
    assert findings(root, files) == ["3 wait() -> time.sleep() at __init__.py:2"]


def test_what_the_configuration_names(root: Path) -> None:
    files = {
        "main.py": "from stock import amount\nasync def main():\n    amount()\n",
        "stock.py": "import warehouse\ndef amount(): return warehouse.query()\n",
    }
    assert findings(root, files) == []
    config = Config(blocking_calls=(("warehouse.query", "warehouse.aquery"),))
    assert findings(root, files, config) == [
        "3 amount() -> warehouse.query() at stock.py:2"
    ]


def test_a_module_that_changes(root: Path) -> None:
    files = {
        "main.py": "from a import f\nasync def main():\n    f()\n",
        "a.py": "def f(): pass\n",
    }
    assert findings(root, files) == []
    files["a.py"] = "import time\ndef f(): time.sleep(1)\n"
    assert findings(root, files) == ["3 f() -> time.sleep() at a.py:2"]


def test_a_text_that_is_not_on_disk(root: Path) -> None:
    """As in an editor: the other modules are found all the same."""
    files = {
        "main.py": "pass\n",
        "app/__init__.py": "",
        "app/tools.py": """
            import requests, threading, time
            from .nothing import far
            from missing import other
            session = requests.Session()
            def wait(): time.sleep(1)
            class Tool:
                def use(self): wait()
            class Pool(Tool):
                def __init__(self): wait()
            """,
    }
    assert findings(root, files) == []
    text = """
        import app.tools as t
        from app.tools import Pool, session
        from app.tools import *
        def get(): return session.get("/")
        class Own(Pool): pass
        async def main(tool: Tool, data):
            wait()
            t.wait()
            tool.use()
            get()
            Own()
            data.get()
        """
    found = check(textwrap.dedent(text), filename=str(root / "main.py"))
    assert [each.line for each in found] == [8, 9, 10, 11, 12]


def test_methods_with_the_names_of_a_dictionary(root: Path) -> None:
    files = {
        "main.py": """
            import s
            async def main(cache: s.Cache):
                cache.load()
                cache.both()
            """,
        "s.py": """
            import os, time
            class Cache:
                def get(self): time.sleep(1)
                def __len__(self): return self.get()
                def load(self): return self.get()
                def both(self): return OTHERS.get(os.environ.get("A"))
            """,
    }
    assert findings(root, files) == [
        "4 cache.load() -> self.get() -> time.sleep() at s.py:4"
    ]


def test_methods_with_any_name(root: Path) -> None:
    """There are clients of which every method is a request."""
    files = {
        "main.py": "import s\nasync def main():\n    s.ask(s.Api())\n    s.hush()\n",
        "s.py": """
            import slack_sdk
            class Api:
                def __init__(self): self.client = slack_sdk.WebClient()
                def ask(self): return self.client.users_list()
            def ask(api: Api): return api.ask()
            def hush(): return slack_sdk.x
            """,
    }
    assert findings(root, files) == ["3 s.ask() -> api.ask() -> users_list() at s.py:5"]


def test_modules_read_one_after_the_other(root: Path) -> None:
    files = {
        "main.py": "from a import A\nasync def main(a: A):\n    a.go()\n",
        "a.py": "import b\nclass A(b.B): pass\n",
        "b.py": "import time\nclass B:\n    def go(self): time.sleep(1)\n",
        "other.py": "import main, a\n",
        "last.py": "import b\nclass Last(b.B):\n    def go_on(self): self.go()\n",
    }
    first = findings(root, files)
    files["main.py"] += "    a.go()\n"
    assert len(first) == 1 and len(findings(root, files)) == 2
    text = "import last\ndef f(a: last.Last): a.go_on()\nasync def g(): f(1)\n"
    for name in ("late.py", "later.py"):
        (root / name).write_text(text)
        (found,) = check(text, filename=str(root / name))
        assert found.message.startswith("f() -> a.go_on() -> self.go() -> ")


def test_imports_not_followed(root: Path) -> None:
    files = {
        "main.py": "from a import f\nasync def main():\n    f()\n",
        "a.py": "import time\ndef f(): time.sleep(1)\n",
    }
    assert findings(root, files, Config(follow_imports=False)) == []


def test_files_in_any_order(root: Path) -> None:
    """What is found in a file does not depend on those that were checked before."""
    count = 80
    files = {f"m{n}.py": f"""
            from m{n + 1} import Tool as Base, run as next_run
            class Tool(Base):
                def use(self): self.go(); next_run()
            def run(): next_run()
            async def main(tool: Tool):
                run()
                tool.use()
            """ for n in range(count)}
    files[f"m{count}.py"] = """
        import time
        class Tool:
            def go(self): run()
        def run(): time.sleep(1)
        """
    names = [f"m{n}.py" for n in range(count)]
    findings(root, {"main.py": "", **files})
    alone = {}
    for name in names[::20]:
        project._projects.clear()
        alone[name] = found_in(root / name)
        assert len(alone[name]) == 2
    for order in (names, names[::-1]):
        project._projects.clear()
        found = {name: found_in(root / name) for name in order}
        assert {name: found[name] for name in alone} == alone


def test_too_much_text(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearest are read first, and not all of a large project for its first file."""
    files = {
        "main.py": """
            from a import f
            from b import g
            async def main():
                f()
                g()
            """,
        "a.py": "from c import h\ndef f(): h()\n",
        "b.py": "import time\ndef g(): time.sleep(1)\n",
        "c.py": "import time\ndef h(): time.sleep(1)\n",
    }
    near, far = (
        "6 g() -> time.sleep() at b.py:2",
        "5 f() -> h() -> time.sleep() at c.py:2",
    )
    assert findings(root, files) == [far, near]
    files["a.py"] += "\n"
    read = len(textwrap.dedent(files["main.py"])) + len(files["a.py"])
    monkeypatch.setattr(text_graph, "_MOST", read)
    assert findings(root, files) == [near]


def test_what_is_called_is_read_first(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        "main.py": """
            from a import thing
            from b import g
            async def main(): g(thing)
            """,
        "a.py": "thing = 1\n" * 50,
        "b.py": "import time\ndef g(): time.sleep(1)\n",
    }
    monkeypatch.setattr(text_graph, "_MOST", len(files["a.py"]))
    assert findings(root, files) == ["4 g() -> time.sleep() at b.py:2"]


@pytest.mark.parametrize(
    "handing_on",
    ["from shop.far import g", "from shop.far import h as g", "from shop.far import *"],
)
def test_where_what_is_called_comes_from_is_read_next(
    root: Path, monkeypatch: pytest.MonkeyPatch, handing_on: str
) -> None:
    """Of a package that hands it on, before what else is imported; and what a function
    is called of is read, however much it is."""
    files = {
        "main.py": """
            from middle import Thing
            from shop import g
            async def main(): g(Thing())
            """,
        "middle.py": "class Thing: pass\n" + "thing = 1\n" * 50,
        "shop/__init__.py": f"from shop.other import a\n{handing_on}\n",
        "shop/far.py": "import time\ndef g(): time.sleep(1)\n",
        "shop/other.py": "a = 1\n" * 50,
    }
    if " as " in handing_on:
        files["shop/far.py"] = files["shop/far.py"].replace("g()", "h()")
    read: list[str] = []
    looked = text_index.TextIndex._read

    def noted(self: text_index.TextIndex, module: str) -> None:
        """Note what is read."""
        read.append(module)
        looked(self, module)

    monkeypatch.setattr(text_index.TextIndex, "_read", noted)
    monkeypatch.setattr(text_graph, "_MOST", 10)
    assert findings(root, files) == ["4 g() -> time.sleep() at far.py:2"]
    assert read == ["main", "shop", "shop.far"]
    monkeypatch.setattr(text_graph, "_MOST", 600_000)
    read.clear()
    project._projects.clear()
    assert found_in(root / "main.py")
    assert read[:4] == ["main", "shop", "shop.far", "middle"]


def test_first_of_ways_as_good() -> None:
    text = """
        import time
        def a(): b(); c()
        def b(): time.sleep(1)
        def c(): time.sleep(2)
        def d(): a()
        async def main(): {}
        """
    for calls in ("c(); d(); b()", "b(); d(); c()", "d(); c()"):
        assert "d() > a() > b() > time.sleep()" in ways(text.format(calls))


def test_base_classes_of_a_module_that_was_read_before(root: Path) -> None:
    tools = "import time\nclass Base:\n    def __init__(self): time.sleep(1)\n"
    first = "from tools import Base\nasync def main():\n    Base()\n"
    star = "from tools import *\nclass Sub(Base): pass\nasync def main():\n    Sub()\n"
    for name, text in (("tools", tools), ("first", first), ("second", star)):
        (root / f"{name}.py").write_text(text, encoding="utf-8")
    assert [line for line, _ in found_in(root / "first.py")] == [3]
    assert [line for line, _ in found_in(root / "second.py")] == [4]


@pytest.mark.parametrize("own", ["", "from requests import Session"])
def test_what_an_import_that_is_read_later_has_objects_of(
    root: Path, monkeypatch: pytest.MonkeyPatch, own: str
) -> None:
    """A module whose imports were too much to read is searched again when they are, if
    it has objects of further classes by them."""
    files = {
        "first.py": "from worker import Worker\nasync def main(): Worker().ask()\n",
        "second.py": """
            from made import Connecting
            from worker import Worker
            async def main(worker: Worker): worker.ask()
            """,
        "worker.py": f"""
            {own}
            from made import Connecting
            class Worker(Connecting):
                def ask(self): self.session.get("https://example.org/", timeout=3)
            """,
        "made.py": """
            from requests import Session
            class Connecting:
                def __init__(self): self.session = Session()
            """,
    }
    files["made.py"] += "#" * 1000
    findings(root, {"main.py": "", **files})
    project._projects.clear()
    monkeypatch.setattr(text_graph, "_MOST", 150)
    assert bool(found_in(root / "first.py")) is bool(own)
    monkeypatch.setattr(text_graph, "_MOST", 6000)
    assert [line for line, _ in found_in(root / "second.py")] == [4]
