"""Classes whose objects are used by one task at a time."""

from __future__ import annotations

from typing import FrozenSet

#: Each request, connection or test gets an object of its own.
PER_TASK: FrozenSet[str] = frozenset(
    {
        "aiohttp.web.View",
        "channels.consumer.AsyncConsumer",
        "channels.generic.http.AsyncHttpConsumer",
        "channels.generic.websocket.AsyncJsonWebsocketConsumer",
        "channels.generic.websocket.AsyncWebsocketConsumer",
        "django.views.View",
        "django.views.generic.View",
        "django.views.generic.base.View",
        "starlette.endpoints.HTTPEndpoint",
        "starlette.endpoints.WebSocketEndpoint",
        "tornado.web.RequestHandler",
        "tornado.websocket.WebSocketHandler",
        "unittest.IsolatedAsyncioTestCase",
        "unittest.TestCase",
    }
)
