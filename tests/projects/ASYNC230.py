# === project: paths of a settings module
# --- app/__init__.py
# --- app/settings.py
from dataclasses import dataclass
from pathlib import Path

BASE = Path(__file__).parent
DATA = BASE / "data"


@dataclass
class Settings:
    root: Path = BASE

    @property
    def cache(self) -> Path:
        return self.root / "cache"


settings = Settings()


def path_of(name: str) -> Path:
    return DATA / name


def load(name):
    return path_of(name).read_text()
# --- app/main.py
from . import settings as conf
from .settings import DATA, Settings, load, path_of, settings


async def f(s: Settings):
    (DATA / "x").read_text()  # error: ASYNC230
    conf.BASE.joinpath("y").write_text("")  # error: ASYNC230
    settings.cache.joinpath("z").read_bytes()  # error: ASYNC230
    s.root.open()  # error: ASYNC230
    path_of("x").read_text()  # error: ASYNC230
    conf.settings.cache.write_text("")  # error: ASYNC230
    load("x")  # ok
