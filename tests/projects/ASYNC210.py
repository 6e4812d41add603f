# === project: a session in another module
# --- src/app/__init__.py
from .net import session as shared
# --- src/app/net.py
import requests

session = requests.Session()


def get_session():
    return session
# --- src/app/views.py
from app import shared
from .net import session, get_session
from . import net


async def view(request):
    session.get("https://x")  # error: ASYNC210
    net.session.get("https://x")  # error: ASYNC210
    shared.get("https://x")  # error: ASYNC210
    return get_session().get("https://x")  # error: ASYNC210


def view_sync(request):
    return session.get("https://x")  # ok
