# === project
# --- app/__init__.py
# --- app/ctx.py
import threading

local = threading.local()
# --- app/web.py
from app import ctx
from app.ctx import local as store


async def mw(request, call_next):
    store.request = request  # error: ASYNC715
    ctx.local.request = request  # error: ASYNC715
    return await call_next(request)
