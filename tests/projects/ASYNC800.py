# === project: a context of another module
# --- src/api/__init__.py
# --- src/api/security.py
import bcrypt
from passlib.context import CryptContext

pwd_context = CryptContext(schemes=["bcrypt"])


def hash_password(pw):
    return bcrypt.hashpw(pw, bcrypt.gensalt())


def check(pw, h):
    return pwd_context.verify(pw, h)


class Hasher:
    def __init__(self):
        self.ctx = CryptContext(schemes=["argon2"])
# --- src/api/routes.py
from fastapi import APIRouter

from api.security import Hasher, pwd_context
from . import security

router = APIRouter()


@router.post("/login")
async def login(pw: str, h: str, hasher: Hasher):
    pwd_context.verify(pw, h)  # error: ASYNC800
    security.pwd_context.hash(pw)  # error: ASYNC800
    hasher.ctx.hash(pw)  # error: ASYNC800
    return Hasher().ctx.verify(pw, h)  # error: ASYNC800


@router.post("/sync")
def login_sync(pw: str, h: str):
    return pwd_context.verify(pw, h)  # ok
