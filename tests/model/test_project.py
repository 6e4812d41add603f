"""The other modules of the project: found from a file's place, read as data."""

from __future__ import annotations

import ast
import gc
import os
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.gate import may_have_pitfalls
from flake8_asyncpitfalls.model import imports
from flake8_asyncpitfalls.model.evaluation import origins
from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.project import files, places, project, source_file
from flake8_asyncpitfalls.model.project.places import Place, place_of
from flake8_asyncpitfalls.model.project.project import Project, project_at
from flake8_asyncpitfalls.model.project.project_view import ProjectView
from flake8_asyncpitfalls.model.project.skeleton import Bodies
from flake8_asyncpitfalls.model.scopes import Scope
from tests.support import codes

from . import asking


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget the projects of other tests, and afterwards those of this one; look at
    the disk for each file."""
    monkeypatch.setattr(project, "_projects", {})
    monkeypatch.setattr(files, "_FRESH", 0.0)
    yield


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder that is the top of a project."""
    (tmp_path / "pyproject.toml").touch()
    return tmp_path


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")


def parse(
    tree: ast.AST,
    project: ProjectView,
    name: str,
    is_package: bool,
    left_out: Optional[Bodies],
) -> Module:
    return Module(tree, Config(), (), project, name, is_package, left_out)


def project_of(path: Path) -> tuple[Project, Place]:
    place = place_of(str(path))
    assert place is not None
    return project_at(place, Config(), parse), place


def view_of(path: Path) -> ProjectView:
    project, place = project_of(path)
    return project.view(place.name)


def module_of(path: Path) -> Module:
    """The model of a file, its imports followed."""
    project, place = project_of(path)
    text = path.read_text(encoding="utf-8")
    return project.checked(place, text, ast.parse(text))


def assert_answers(path: Path) -> None:
    """Compare what the model answers at the probes of a file with their comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    module = module_of(path)
    asked = asking.probes(module)
    due = [lines[call.lineno - 1].partition("  # ")[2] for call in asked]
    assert [asking.value(module, call) for call in asked] == due != []


# Places


def test_place_of_a_file(root: Path) -> None:
    write(root, {"pack/__init__.py": "", "pack/sub/__init__.py": "", "pack/a.py": ""})
    write(root, {"pack/sub/b.py": "", "space/c.py": "", "d.py": ""})
    roots = (str(root),)
    assert place_of(str(root / "pack/a.py")) == ("pack.a", False, roots)
    assert place_of(str(root / "pack/sub/b.py")) == ("pack.sub.b", False, roots)
    assert place_of(str(root / "pack/sub/__init__.py")) == ("pack.sub", True, roots)
    assert place_of(str(root / "d.py")) == ("d", False, roots)
    assert place_of(str(root / "space/c.py")) == (
        "c",
        False,
        (str(root / "space"), str(root)),
    )


def test_place_in_folders_without_init(root: Path) -> None:
    write(root, {"pack/__init__.py": "", "pack/one/two/three/a.py": ""})
    write(root, {"pack/one/two/three/four/b.py": "", "pack/not-one/c.py": ""})
    write(root, {"pack/one/two/three/four/five/__init__.py": ""})
    write(root, {"pack/one/two/three/sub/__init__.py": "", "pack/top/setup.cfg": ""})
    write(root, {"pack/one/two/three/sub/d.py": "", "pack/top/e.py": ""})
    expected = {
        "pack/one/two/three/a.py": "pack.one.two.three.a",
        "pack/one/two/three/sub/d.py": "pack.one.two.three.sub.d",
        "pack/one/two/three/four/b.py": "b",
        "pack/one/two/three/four/five/__init__.py": "five",
        "pack/not-one/c.py": "c",
        "pack/top/e.py": "e",
    }
    found = {path: place_of(str(root / path)) for path in expected}
    assert {path: place and place.name for path, place in found.items()} == expected
    place = found["pack/one/two/three/a.py"]
    assert place is not None and place.roots == (str(root),)


def test_place_of_a_package_at_the_top_of_a_project(root: Path) -> None:
    write(root, {"pack/__init__.py": "", "pack/setup.cfg": "", "pack/scripts/a.py": ""})
    place = place_of(str(root / "pack/scripts/a.py"))
    assert place is not None and place.name == "a"
    assert place.roots == (str(root / "pack/scripts"), str(root / "pack"))


def test_places_at_the_root_of_the_disk() -> None:
    root = os.path.abspath(os.sep)
    assert places._package(root) == ((), (root,))


def test_imports_in_a_package_with_gaps(root: Path) -> None:
    write(root, {"pack/__init__.py": "", "pack/gap/a.py": "async def fetch(): ..."})
    write(
        root,
        {"pack/gap/b.py": """\
            from pack.gap import a
            from pack.gap.a import fetch
            from . import a as same
            from .a import fetch as alias
            probe(a.fetch())  # coroutine -> ?
            probe(fetch())  # coroutine -> ?
            probe(same.fetch())  # coroutine -> ?
            probe(alias())  # coroutine -> ?
            """},
    )
    assert_answers(root / "pack/gap/b.py")


def test_place_below_src(root: Path) -> None:
    write(root, {"src/pack/__init__.py": "", "tests/test_a.py": ""})
    source = str(root / "src")
    assert place_of(str(root / "src/pack/__init__.py")) == (
        "pack",
        True,
        (source, str(root)),
    )
    place = place_of(str(root / "tests/test_a.py"))
    assert place == ("test_a", False, (str(root / "tests"), source, str(root)))


def test_place_of_tests_in_no_project(tmp_path: Path) -> None:
    """Where nothing stands at the top, tests are of what lies beside their folder."""
    write(tmp_path, {"pack/__init__.py": "", "tests/unit/test_a.py": ""})
    place = place_of(str(tmp_path / "tests/unit/test_a.py"))
    roots = (str(tmp_path / "tests/unit"), str(tmp_path))
    assert place == ("test_a", False, roots)


def test_place_of_no_file(root: Path) -> None:
    assert place_of("-") is None
    assert place_of(str(root / "missing.py")) is None
    assert place_of(str(root)) is None


def test_place_outside_every_project(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_TOP", ("no such name",))
    write(root, {"a.py": ""})
    assert place_of(str(root / "a.py")) == ("a", False, (str(root),))


# Imports


FILES = {
    "pack/__init__.py": """
        from .work import load as exported
        from . import work
    """,
    "pack/work.py": """
        import time
        from requests import Session
        nap = time.sleep
        session = Session()
        _private = 1
        async def load():
            return 1
        class Loader:
            def __init__(self):
                self.session = Session()
            async def run(self):
                return self
            @property
            def first(self) -> "Loader":
                return self
    """,
    "pack/sub/__init__.py": "",
    "pack/sub/deep.py": "",
    "pack/broken.py": "def (",
    "pack/all.py": "from .work import *",
    "pack/unknown.py": "from missing import *",
    "pack/circle.py": "from .circle import *\nfrom .spiral import thing",
    "pack/spiral.py": "from .circle import thing",
    "pack/left.py": "from .right import *",
    "pack/right.py": "from .left import *",
    "space/tools.py": "async def helper(): ...",
}


@pytest.mark.parametrize(
    "text",
    asking.table(
        {
            "names of a module": """
                from .work import load, Loader, nap as rest, session, missing
                from pack.work import load as again
                probe(load)  # def load
                probe(load())  # coroutine -> a int
                probe(again)  # def load
                probe(Loader().run())  # coroutine -> a .Loader
                probe(Loader().session)  # a requests.Session
                probe(Loader().first.run)  # def run of Loader
                probe(rest)  # time.sleep
                probe(session)  # a requests.Session
                probe(missing)  # ?
            """,
            "modules": """
                import pack.work
                import pack.sub.deep as deep
                from . import work, sub
                from .. import nothing
                from ..pack import other
                probe(pack.work.load)  # def load
                probe(pack.exported)  # def load
                probe(work.load)  # def load
                probe(work.Loader.run)  # def run of Loader
                probe(work.missing)  # ?
                probe(work.missing.more)  # ?
                probe(sub.deep.missing)  # ?
                probe(pack.missing)  # ?
                probe(nothing)  # ..nothing
            """,
            "what cannot be read": """
                from .broken import load
                from . import broken, absent
                from pack.absent import load as other
                probe(load)  # ?
                probe(broken.load)  # ?
                probe(absent)  # ?
                probe(other)  # ?
            """,
            "libraries": """
                import requests, time
                from unheard_of import Thing
                probe(requests.Session())  # a requests.Session
                probe(time.sleep)  # time.sleep
                probe(Thing())  # a unheard_of.Thing
            """,
            "star imports": """
                from .work import *
                probe(load)  # def load
                probe(nap)  # time.sleep
                probe(_private)  # ?
                probe(open)  # open
                probe(missing)  # ?
            """,
            "star imports of star imports": """
                from .all import *
                probe(load)  # def load
                probe(open)  # ?
            """,
            "a name through a star import": """
                from .all import load, _private
                probe(load)  # def load
                probe(_private)  # ?
            """,
            "star imports of something unknown": """
                from .unknown import *
                probe(open)  # ?
            """,
            "a name through an unknown star import": """
                from .unknown import load
                probe(load)  # ?
            """,
            "modules in a circle": """
                from .circle import *
                from .circle import thing as other
                probe(thing)  # ?
                probe(other)  # ?
            """,
            "modules that import all names from each other": """
                from .left import *
                from .right import thing as other
                probe(thing)  # ?
                probe(other)  # ?
            """,
            "folders without __init__.py": """
                from space.tools import helper
                probe(helper)  # def helper
                import space
                probe(space)  # ?
            """,
            "calls of a base class in another module": """
                from .work import Loader
                class Own(Loader):
                    def own(self):
                        probe(self.run())  # coroutine -> a .Own
                        probe(self.session)  # a requests.Session
                        probe(super().run)  # def run of Own
            """,
        }
    ),
)
def test_imports(root: Path, text: str) -> None:
    write(root, {**FILES, "pack/asking.py": text})
    assert_answers(root / "pack/asking.py")


def test_names_that_lead_out_of_the_project(root: Path) -> None:
    write(root, {"pack/__init__.py": "", "pack/a.py": ""})
    module = module_of(root / "pack/a.py")
    assert imports.absolute(module, ".b") == "pack.b"
    assert imports.absolute(module, "..b") is None
    assert imports.absolute(module, "b.c") == "b.c"
    package = module_of(root / "pack/__init__.py")
    assert imports.absolute(package, ".b") == "pack.b"


def test_qualified_names_of_the_projects_own(root: Path) -> None:
    text = """
        def function():
            def local(): ...
            return local
        class C:
            class D:
                def method(self): ...
        short = lambda: 1
        probe(function)
        probe(C.D.method)
        probe(C)
        probe(function())
        probe(short)
        probe([lambda: 1 for _ in ()][0])
    """
    write(root, {"pack/__init__.py": "", "pack/a.py": text})
    module = module_of(root / "pack/a.py")
    names = [module.qualified_name(call.args[0]) for call in asking.probes(module)]
    assert names == ["pack.a.function", "pack.a.C.D.method", "pack.a.C", *3 * [None]]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="needs Python 3.12")
def test_qualified_names_below_type_parameters(root: Path) -> None:
    write(root, {"a.py": "class C[T]:\n    def f[U](self): ...\nprobe(C.f)"})
    module = module_of(root / "a.py")
    assert module.qualified_name(asking.probes(module)[0].args[0]) == "a.C.f"


def test_findings_in_a_project(root: Path) -> None:
    text = "from work import load\n\n\nload()\n"
    write(root, {"work.py": "async def load(): ...", "a.py": text})
    assert codes(text, filename=str(root / "a.py")) == [(4, "ASYNC600")]
    assert codes(text, filename=str(root / "a.py")) == [(4, "ASYNC600")]
    assert codes(text) == []
    alone = Config(follow_imports=False)
    assert codes(text, filename=str(root / "a.py"), config=alone) == []


def test_awaited_generators_of_other_modules(root: Path) -> None:
    source = "class Source:\n    async def lines(self):\n        yield 1\n"
    source += "async def numbers():\n    yield 1\n"
    text = "from source import Source, numbers\n\n\nasync def read(given: Source):\n"
    text += "    await given.lines()\n    await numbers()\n    await given.other()\n"
    write(root, {"source.py": source, "a.py": text})
    found = codes(text, filename=str(root / "a.py"))
    assert found == [(5, "ASYNC607"), (6, "ASYNC607")]


def test_classes_and_functions_of_other_modules(root: Path) -> None:
    write(root, {"work.py": "class Job: ...\ndef plain(): ...\nasync def load(): ..."})
    text = """
        from work import Job, plain, load
        import missing

        def job() -> Job:
            return Job()

        async def main():
            Job()
            job()
            plain()
            missing()
            load()
    """
    write(root, {"a.py": text})
    assert codes(text, filename=str(root / "a.py")) == [(13, "ASYNC600")]


def test_garbage_collection_is_left_as_it_was() -> None:
    text = "import time\nasync def f():\n    time.sleep(1)\n"
    for switch in (gc.disable, gc.enable):
        switch()
        was = gc.isenabled()
        for config in (Config(), Config(follow_imports=False)):
            assert codes(text, config=config) == [(3, "ASYNC251")]
            assert gc.isenabled() is was


def test_origins_in_a_base_class_of_another_module(root: Path) -> None:
    base = "class Base:\n    def __init__(self):\n        self.a = f()"
    text = """
        from base import Base
        class C(Base):
            def method(self):
                self.b = g()
                probe(self.a)
                probe(self.b)
        class Alone:
            def method(self):
                self.b = g()
                probe(self.b)
    """
    write(root, {"base.py": base, "a.py": text})
    module = module_of(root / "a.py")
    made = [origins.makers(module, call.args[0]) for call in asking.probes(module)]
    assert [len(each or ()) for each in made] == [1, 1, 1]
    assert made[0] and made[0][0].module.name == "base"


# Reading


def test_a_file_that_changes_is_read_anew(root: Path) -> None:
    write(root, {"a.py": "from b import x\nprobe(x)  # a int", "b.py": "x = 1"})
    assert_answers(root / "a.py")
    write(root, {"b.py": "x = 'one'"})
    write(root, {"a.py": "from b import x\nprobe(x)  # a str"})
    assert_answers(root / "a.py")


def test_an_import_that_changes_while_a_module_is_in_use(root: Path) -> None:
    write(root, {"a.py": "from b import x\nprobe(x)  # a int", "b.py": "x = 1"})
    found, _ = project_of(root / "a.py")
    assert found.module("b") is not None
    write(root, {"b.py": "x = 'one'"})
    module = module_of(root / "a.py")
    (call,) = asking.probes(module)
    assert asking.value(module, call) == "a str"
    assert module.scope.bindings.keys() == {"x"}


def test_a_file_that_changes_at_once(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(root, {"a.py": "x = 1", "b.py": "x = 1"})
    monkeypatch.setattr(files, "_FRESH", 60.0)
    assert view_of(root / "a.py").text("b") == b"x = 1"
    write(root, {"b.py": "x = 'one'"})
    assert view_of(root / "a.py").text("b") == b"x = 1"
    monkeypatch.setattr(files, "_FRESH", 0.0)
    assert view_of(root / "a.py").text("b") == b"x = 'one'"


def test_a_file_that_is_not_as_on_disk(root: Path) -> None:
    write(root, {"a.py": "x = 1"})
    project, place = project_of(root / "a.py")
    other = project.checked(place, "x = 2", ast.parse("x = 2"))
    assert other.scope.bindings.keys() == {"x"}
    assert project.module("a") is not other


@pytest.mark.parametrize("raw", [b"x = 1\r\ny = 2\r\n", b"\xef\xbb\xbfx = 1\ry = 2\n"])
def test_a_file_is_as_on_disk_whatever_ends_its_lines(root: Path, raw: bytes) -> None:
    (root / "a.py").write_bytes(raw)
    project, place = project_of(root / "a.py")
    text = "x = 1\ny = 2\n"
    assert project.checked(place, text, ast.parse(text)) is project.module("a")


def test_large_files_are_not_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "_LARGEST_FILE", 20)
    write(root, {"a.py": "x = 1", "b.py": "x = 1  # and a long comment"})
    found, _ = project_of(root / "a.py")
    assert found.module("a") is not None
    assert found.module("b") is None


def test_files_that_cannot_be_opened(root: Path) -> None:
    write(root, {"a.py": "x = 1", "b.py": "x = 1"})
    found, _ = project_of(root / "a.py")
    assert found.view("a").knows("b")
    os.remove(root / "b.py")
    assert found.module("b") is None
    assert found.view("a").coroutine_names("b") == frozenset()


def test_files_that_cannot_be_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(path: str) -> bytes:
        raise PermissionError

    write(root, {"a.py": "x = 1"})
    found, _ = project_of(root / "a.py")
    monkeypatch.setattr(source_file, "read", read)
    assert found.module("a") is None
    assert found.view("a").text("a") is None


def test_modules_of_a_package(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, {"pack/__init__.py": "", "pack/a.py": "", "pack/sub/__init__.py": ""})
    write(root, {"pack/sub/b.py": "", "pack/data.txt": "", "alone.py": ""})
    found, _ = project_of(root / "pack/a.py")
    assert found.view("pack.a").beside() == ["pack.a"]
    whole, names = found.view("pack.sub.b").package()
    assert names == ["pack", "pack.a", "pack.sub", "pack.sub.b"]
    assert found.view("pack").package() == (whole, names)
    for name in ("alone", "pack.missing"):
        view = found.view(name)
        assert view.package() == (view, [])
        assert view.beside() == []


def test_modules_of_a_large_package(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_LISTED", 1)
    write(root, {"pack/__init__.py": "", "pack/a.py": "", "pack/sub/b.py": ""})
    found, _ = project_of(root / "pack/a.py")
    assert found.view("pack.a").package()[1] == ["pack", "pack.a"]


def test_memory_has_a_limit(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, {"a.py": "x = 1"})
    found, _ = project_of(root / "a.py")
    module = found.module("a")
    assert module is not None
    assert project_of(root / "a.py")[0].module("a") is module
    monkeypatch.setattr(project, "_LARGEST_CACHE", 3)
    assert project_of(root / "a.py")[0].module("a") is not module


def test_what_only_its_own_check_needed_is_forgotten(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a large project the modules are kept that others ask for."""
    write(root, {"a.py": "import b", "b.py": "x = 1"})
    asking, asked = module_of(root / "a.py"), module_of(root / "b.py")
    found, _ = project_of(root / "a.py")
    assert asking.project is not None
    assert asking.project.module("b") is asked
    found.leave(asking)
    assert found.keeps(asking)  # the project is small
    monkeypatch.setattr(project, "_LARGEST_WHOLE", 0)
    found.leave(asked)
    assert found.keeps(asked)
    found.leave(asking)
    assert vars(asking) == {}
    assert module_of(root / "a.py") is not asking


def test_a_module_that_is_not_saved_is_forgotten(root: Path) -> None:
    write(root, {"a.py": "x = 1"})
    found, place = project_of(root / "a.py")
    module = found.checked(place, "x = 2", ast.parse("x = 2"))
    found.leave(module)
    assert vars(module) == {}


def test_texts_have_a_limit(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, {"a.py": "x = 1"})
    found, _ = project_of(root / "a.py")
    assert found.view("a").text("a") == b"x = 1"
    assert project_of(root / "a.py")[0] is found
    monkeypatch.setattr(project, "_LARGEST_TEXTS", 3)
    assert project_of(root / "a.py")[0] is not found


def test_memory_does_not_wait_for_the_collector(root: Path) -> None:
    write(root, {"a.py": "class A:\n    def f(self):\n        return [x for x in x]"})

    def scopes() -> int:
        return sum(isinstance(each, Scope) for each in gc.get_objects())

    gc.collect()
    gc.disable()
    try:
        before = scopes()
        found, _ = project_of(root / "a.py")
        module = found.module("a")
        assert module is not None
        assert module.stored("x") == []
        assert scopes() > before
        del module
        found.forget()
        assert scopes() == before
    finally:
        gc.enable()


def test_a_project_without_parser_knows_no_modules(root: Path) -> None:
    write(root, {"a.py": "async def f(): ...\nasync  def g(): ..."})
    place = place_of(str(root / "a.py"))
    assert place is not None
    found = project_at(place, Config()).view("a")
    assert found.module("a") is None
    assert found.coroutine_names("a") == {"f", "g"}
    assert found.coroutine_names("b") == frozenset()
    assert [file.generators for file in found.files(["a", "b"])] == [frozenset()]


# The look before the rules


@pytest.mark.parametrize(
    "text, due",
    [
        ("async def f(): ...", True),
        ("async \\\n def f(): ...", True),
        ("import asyncio", True),
        ("from asyncio import run", True),
        ("x = 'asyncio'", False),
        ("x = 'async'", False),
        ("import time\ntime.sleep(1)", False),
        ("", False),
        # Calls of the project's coroutine functions.
        ("from work import load\nload()", True),
        ("import work\nif ok:\n    work.load()", True),
        ("from pack import inner\ninner.deep()", True),
        ("from pack.inner import deep\ndef f():\n    deep()", True),
        ("from pack.inner import deep\nx = deep()", False),
        ("from work import load\nother()", False),
        ("from work import load\nload()()", False),
        ("from work import load", False),
        ("from unheard_of import load\nload()", False),
        ("load()", False),
    ],
)
def test_gate_asks_what_is_imported(root: Path, text: str, due: bool) -> None:
    files = {"work.py": "async def load(): ...", "pack/__init__.py": ""}
    write(root, {**files, "pack/inner.py": "async def deep(): ..."})
    (root / "a.py").write_text(text, encoding="utf-8")

    def answer(name: str, config: Config) -> bool:
        return may_have_pitfalls(ast.parse(text), text, str(root / name), config)

    assert answer("a.py", Config()) is due
    alone = due and "async" in text
    assert answer("a.py", Config(follow_imports=False)) is alone
    assert answer("missing.py", Config()) is alone


def test_gate_and_relative_imports(root: Path) -> None:
    files = {"pack/__init__.py": "", "pack/a.py": "async def load(): ..."}
    write(root, {**files, "pack/sub/__init__.py": ""})
    for name, text in {
        "pack/b.py": "from .a import load\nload()",
        "pack/sub/c.py": "from ..a import load\nload()",
        "pack/sub/__init__.py": "from ..a import load\nload()",
        "pack/sub/d.py": "from .. import a\na.load()",
    }.items():
        write(root, {name: text})
        assert may_have_pitfalls(ast.parse(text), text, str(root / name), Config())


def test_type_aliases_of_other_modules(root: Path) -> None:
    """Also through a module between, and where modules have a name from each other."""
    types = """
        from typing import Awaitable, Callable, TypeVar
        class Bot:
            async def close(self) -> int: ...
        BT = TypeVar("BT", bound="Bot")
        Handler = Callable[[str], Awaitable[str]]
        twice = 1
        twice = 2
    """
    between = """
        from .types import BT as Bound, Handler
        from .other import round
    """
    text = """
        from . import between, types
        from .between import Bound, round
        from .types import Handler, twice
        from library import Thing
        def f(bot: Bound, handle: Handler, other: between.Handler, third: types.BT,
              fourth: round, fifth: twice, sixth: Thing, seventh: between.nothing):
            probe(bot)  # a .Bot
            probe(handle)  # () -> awaitable -> a str
            probe(other)  # () -> awaitable -> a str
            probe(third)  # a .Bot
            probe(fourth)  # ?
            probe(fifth)  # ?
            probe(sixth)  # a library.Thing
            probe(seventh)  # ?
    """
    other = "from .between import round"
    files = {"types": types, "between": between, "asking": text, "other": other}
    write(root, {f"pack/{name}.py": each for name, each in files.items()})
    write(root, {"pack/__init__.py": ""})
    assert_answers(root / "pack/asking.py")
