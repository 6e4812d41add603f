# === os.path
import os
import os.path as osp
from os import path
from os.path import exists


async def main(name):
    os.path.exists(name)  # error: ASYNC240@5
    os.path.lexists(name)  # error: ASYNC240
    os.path.isfile(name)  # error: ASYNC240
    os.path.isdir(name)  # error: ASYNC240
    os.path.islink(name)  # error: ASYNC240
    os.path.ismount(name)  # error: ASYNC240
    os.path.getsize(name)  # error: ASYNC240
    os.path.getmtime(name)  # error: ASYNC240
    os.path.getatime(name)  # error: ASYNC240
    os.path.getctime(name)  # error: ASYNC240
    os.path.samefile(name, "x")  # error: ASYNC240
    os.path.realpath(name)  # error: ASYNC240
    osp.exists(name)  # error: ASYNC240
    path.isfile(name)  # error: ASYNC240
    if exists(name):  # error: ASYNC240@8
        return [n for n in [name] if osp.isdir(n)]  # error: ASYNC240


# === pathlib
from pathlib import Path


async def main(name, other: Path, maybe: "Path | None"):
    path = Path(name)
    path.exists()  # error: ASYNC240@5
    path.is_file()  # error: ASYNC240
    path.is_dir()  # error: ASYNC240
    path.is_symlink()  # error: ASYNC240
    path.lstat()  # error: ASYNC240
    path.samefile(other)  # error: ASYNC240
    path.mkdir(parents=True)  # error: ASYNC240
    path.touch()  # error: ASYNC240
    path.unlink(missing_ok=True)  # error: ASYNC240
    path.rename(other)  # error: ASYNC240
    path.replace(other)  # error: ASYNC240
    path.rmdir()  # error: ASYNC240
    path.chmod(0o600)  # error: ASYNC240
    path.symlink_to(other)  # error: ASYNC240
    other.exists()  # error: ASYNC240
    maybe.exists()  # error: ASYNC240
    (path / "x").exists()  # error: ASYNC240@5
    path.with_suffix(".py").exists()  # error: ASYNC240
    path.parent.mkdir()  # error: ASYNC240
    return path.stat().st_size  # error: ASYNC240@12


# === what opens is 230
from pathlib import Path


async def main(path: Path):
    if path.exists():  # error: ASYNC240
        return path.read_text()  # error: ASYNC230


# === strings only
import os
import os.path
from os.path import abspath, basename, join, splitext
from pathlib import Path, PurePath, PurePosixPath


async def main(name, path: Path, pure: PurePath):
    os.path.join(name, "x")  # ok
    os.path.basename(name)  # ok
    os.path.dirname(name)  # ok
    os.path.abspath(name)  # ok
    os.path.relpath(name)  # ok
    os.path.normpath(name)  # ok
    os.path.splitext(name)  # ok
    os.path.isabs(name)  # ok
    os.path.commonpath([name])  # ok
    join(basename(name), abspath(name), *splitext(name))  # ok
    path.with_suffix(".py")  # ok
    path.joinpath("x").as_posix()  # ok
    path.relative_to("/").parts  # ok
    path.is_absolute()  # ok
    PurePath(name).match("*.py")  # ok
    PurePosixPath(name).with_name("x")  # ok
    return path.name, path.suffix, path.parent, pure.stem, path.exists  # ok


# === other paths
import anyio
from anyio import Path
from aiofiles import ospath, os as aio_os
from cloudpathlib import S3Path


async def main(name, path, file: "anyio.Path", app):
    await Path(name).exists()  # ok
    await file.is_file()  # ok
    await anyio.Path(name).mkdir()  # ok
    await ospath.exists(name)  # ok
    await aio_os.path.exists(name)  # ok
    path.exists()  # ok
    S3Path(name).exists()  # ok
    app.path.exists(name)  # ok
    return path.stat()  # ok


# === names that are bound here
import os
from os import path
from pathlib import Path


async def parameter(os, path, name):
    return os.path.exists(name), path.exists(name)  # ok


async def local(make, name):
    path = make(name)
    return path.exists(name)  # ok


async def target(paths, name):
    return [path.isfile(name) for path in paths]  # ok


async def rebound(path: Path):
    path = str(path)
    return path.exists()  # ok


class Store:
    def __init__(self, fast, fake):
        self.path = Path("x")
        if fast:
            self.path = fake

    def exists(self, name):
        return name

    async def load(self, name):
        self.exists(name)  # ok
        return self.path.exists()  # ok


# === contexts and references
import asyncio
import os
from pathlib import Path

if not os.path.exists("x"):  # ok
    Path("x").mkdir()  # ok


def sync(path: Path):
    return path.exists()  # ok


async def main(path: Path, names):
    def nested():
        return path.exists()  # ok

    first = await asyncio.to_thread(nested)
    second = await asyncio.to_thread(path.exists)  # ok
    third = await asyncio.to_thread(os.path.exists, path)  # ok
    fourth = await asyncio.to_thread(lambda: path.stat().st_size)  # ok
    lazy = (n for n in names if os.path.exists(n))  # ok
    found = filter(os.path.exists, names)  # ok
    await path.exists()  # ok
    return first, second, third, fourth, lazy, found, sorted(names, key=path.joinpath)


def watch(loop: asyncio.AbstractEventLoop, path: Path):
    loop.call_later(1, lambda: path.exists())  # error: ASYNC240
    loop.call_later(1, path.exists)  # error: ASYNC240
