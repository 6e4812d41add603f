# === the builtin
import builtins
from builtins import input as ask


async def main():
    name = input("name? ")  # error: ASYNC250@12
    age = int(input("age? "))  # error: ASYNC250@15
    builtins.input()  # error: ASYNC250
    ask("again? ")  # error: ASYNC250
    while input("more? ") == "y":  # error: ASYNC250
        pass
    answers = [input(q) for q in (name, age)]  # error: ASYNC250
    if line := input():  # error: ASYNC250
        return line, f"{input()}"  # error: ASYNC250
    prompt = input
    return answers, prompt("last? ")  # error: ASYNC250


class Shell:
    input = None

    async def run(self, send):
        await send(input("> "))  # error: ASYNC250
        self.input("> ")  # ok


async def commands(send):
    for line in iter(lambda: input("> "), "quit"):  # ok
        yield line
    lazy = (part for part in input().split())  # error: ASYNC250
    yield lazy

    def later(first=input()):  # error: ASYNC250
        return first

    yield later


# === parameters called input
async def run(input):
    return input("x")  # ok


async def keyword(*, input=None):
    return input("x")  # ok


async def variadic(*input):
    return input("x")  # ok


async def default(input=input):
    return input("x")  # ok


def outer(input):
    async def inner():
        return input("x")  # ok

    return inner


async def lambdas(source):
    return source(lambda input: input("x"))  # ok


# === locals called input
async def assigned(make):
    input = make()
    return input("x")  # ok


async def late(make):
    line = input("x")  # ok
    input = make(line)
    return input


async def looped(inputs):
    for input in inputs:
        input("x")  # ok
    return [input("x") for input in inputs]  # ok


async def entered(manager):
    with manager as input, manager as (first, *rest):  # ok
        input("x")  # ok
    return first, rest


async def walrus(make):
    while (input := make()) is not None:
        input("x")  # ok


async def comprehension(inputs):
    if any((input := value) for value in inputs):
        return input("x")  # ok


async def defined():
    def input(text):
        return text

    return input("x")  # ok


async def imported():
    from app import input

    return input("x")  # ok


async def caught(work):
    try:
        await work()
    except KeyError as input:
        return str(input)
    return input("x")  # ok


async def free(inputs):
    [input for input in inputs]
    return input("x")  # error: ASYNC250


# === a function of the module
from app import ask


def input(text):
    return ask(text)


async def main():
    return input("x")  # ok


# === an import of that name
from six.moves import input


async def main():
    return input("x")  # ok


# === an import only where it is needed
try:
    from line_editor import prompt as input
except ImportError:
    pass


async def main():
    return input("x")  # ok


# === a star import
from pwn import *


async def main():
    return input("x")  # ok


# === a star import inside a condition
import sys

if sys.platform == "win32":
    from app.windows import *


async def main():
    return input("x")  # ok


# === a global of another function
def install(make):
    global input
    input = make()


async def main():
    return input("x")  # ok


# === a global of the coroutine itself
async def main(make):
    global input
    line = input("x")  # ok
    input = make()
    return line


# === a deleted global is the builtin again, or not
from app import input

if input is None:
    del input


async def main():
    return input("x")  # ok


# === a target of the module
for input in ("a", "b"):
    print(input)


async def main():
    return input("x")  # ok


# === a walrus in a comprehension of the module
LINES = [input := line for line in ("a", "b")]


async def main():
    return input("x")  # ok


# === a comprehension's target is not the module's
LINES = [input for input in ("a", "b")]


async def main():
    return input("x")  # error: ASYNC250


# === a class of the module does not count, nor what it holds
class Fields:
    input = str

    def read(self):
        return self.input()  # ok


async def main():
    return input("x")  # error: ASYNC250


# === captures and types
# python: 3.12
async def matched(event):
    match event:
        case {"input": input}:
            return input("x")  # ok


async def starred(event):
    match event:
        case [first, *input]:
            return input(first)  # ok


async def generic[input](value):
    return input(value)  # ok


class Box[input]:
    async def read(self):
        return input("x")  # ok


async def plain[T](value: T):
    return input(value)  # error: ASYNC250


# === a type alias of the module
# python: 3.12
type input = str


async def main():
    return input("x")  # ok


# === others of that name
import aioconsole
import fileinput
import asyncio


async def main(page, model, process):
    line = await aioconsole.ainput("> ")  # ok
    page.input("x")  # ok
    model.input(line)  # ok
    process.communicate(input=b"x")
    return await asyncio.to_thread(input, "> "), input, fileinput.FileInput  # ok


# === contexts
import asyncio
import sys

NAME = input("name? ") if sys.stdin.isatty() else ""  # ok


def ask():
    return input("x")  # ok


async def main(questions, default=input("default? ")):
    def nested():
        return input("x")  # ok

    first = await asyncio.to_thread(nested)
    second = await asyncio.to_thread(lambda: input("x"))  # ok
    loop = asyncio.get_running_loop()
    third = await loop.run_in_executor(None, input, "x")  # ok
    lazy = (input(q) for q in questions)  # ok
    return first, second, third, lazy, default


def watch(loop: asyncio.AbstractEventLoop):
    loop.add_reader(sys.stdin, lambda: input())  # ok
    loop.add_reader(sys.stdin, input)  # ok
    loop.call_soon(input, "x")  # error: ASYNC250
    loop.call_soon(lambda: input("x"))  # error: ASYNC250


if __name__ == "__main__":
    print(input("done? "))  # ok


# === prompts of libraries
import asyncio

import click
import typer
from prompt_toolkit import PromptSession, prompt
from rich.console import Console
from rich.prompt import Confirm, IntPrompt

console = Console()


async def ask(session: PromptSession):
    click.prompt("name")  # error: ASYNC250
    typer.confirm("sure?")  # error: ASYNC250
    console.input("name? ")  # error: ASYNC250
    Confirm.ask("sure?")  # error: ASYNC250
    prompt("> ")  # error: ASYNC250
    session.prompt("> ")  # error: ASYNC250
    await session.prompt_async("> ")  # ok
    await asyncio.to_thread(IntPrompt.ask, "how many?")  # ok
    click.echo("thanks")  # ok
    console.print("thanks")  # ok


def many():
    return IntPrompt.ask("how many?")  # ok


# === prompts of asyncclick: one of them is a coroutine function
import asyncclick as click


async def configure():
    click.echo("Hello")  # ok
    click.confirm("Really?", abort=True)  # error: ASYNC250
    name = await click.prompt("Name")  # ok
    click.prompt("Password")  # error: ASYNC600
    return name
