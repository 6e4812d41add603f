"""What the text of a module shows without being parsed."""

from __future__ import annotations

from flake8_asyncpitfalls.model.project.texts import Text

TEXT = b'''
"""What to import from where: a def is no function here."""
import os, http.client as client  # import nothing
from .near import (
    one,  # def
    two as second,
)
undef one(two)


class Shop(Base):
    async def buy(self):
        def check(): return self.ask()
        return one.two(self.price())
'''


def test_imports() -> None:
    imports = Text(TEXT, "shop").imports
    assert {"os", "http.client"} <= imports.modules
    assert imports.aliases["second"] == "shop.near.two"
    assert imports.aliases["client"] == "http.client"


def test_heads() -> None:
    heads = Text(TEXT, "shop").heads()
    found = [(head.kind, head.name) for head in heads]
    assert found == [("class", "Shop"), ("async def", "buy"), ("def", "check")]


def test_decorated() -> None:
    text = Text(b"x = a @ cached\n\n\n@ near.cached\n@other\ndef f(): ...", "")
    assert [(before, head.name) for before, head in text.decorated("cached")] == [
        ("near.", "f")
    ]


def test_imports_on_several_lines() -> None:
    text = Text(b"from near import one, \\\n  two as second, \\\n  three\nx = 1", "")
    assert text.imports.aliases == {
        "one": "near.one",
        "second": "near.two",
        "three": "near.three",
    }


def test_calls() -> None:
    text = Text(TEXT, "shop")
    assert {"two", "price", "ask"} <= text.called
    assert [before for _, before in text.calls("two")] == ["one."]
    assert [before for _, before in text.calls("price")] == ["self."]
    place = text.calls("price")[0][0]
    head = text.around(place)
    assert head is not None and head.name == "buy"


def test_called_first() -> None:
    text = b"""import os
from classes import Made
from far import three
from near import one, two
one(three, Made())
"""
    read = Text(text, "")
    modules = {"classes", "far", "near", "os"}
    order = ("near", "classes", "os", "far")
    assert read.imports.called_first(modules, read.called) == order
