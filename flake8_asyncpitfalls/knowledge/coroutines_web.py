"""The coroutine functions of web frameworks and HTTP clients.

Source: the libraries themselves; each is a plain ``async def``.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "jinja2.Template.{make_module_async,render_async}": "",
    # aiohttp
    "aiohttp.ClientSession.{close,__aexit__}": "",
    "aiohttp.ClientSession.__aenter__": "aiohttp.ClientSession",
    "aiohttp.ClientResponse.json": "",
    "aiohttp.ClientResponse.read": "bytes",
    "aiohttp.ClientResponse.text": "str",
    "aiohttp.ClientWebSocketResponse.{close,ping,pong,receive_json,send_bytes,"
    "send_json,send_str}": "",
    "aiohttp.ClientWebSocketResponse.receive": "aiohttp.WSMessage",
    "aiohttp.ClientWebSocketResponse.receive_bytes": "bytes",
    "aiohttp.ClientWebSocketResponse.receive_str": "str",
    "aiohttp.StreamReader.{read,readany,readchunk,readexactly,readline,readuntil}": "",
    "aiohttp.web.BaseRequest.{json,post,release}": "",
    "aiohttp.web.BaseRequest.multipart": "aiohttp.MultipartReader",
    "aiohttp.web.BaseRequest.read": "bytes",
    "aiohttp.web.BaseRequest.text": "str",
    "aiohttp.web.StreamResponse.{drain,prepare,write,write_eof}": "",
    "aiohttp.web.WebSocketResponse.{close,ping,pong,receive_json,send_bytes,"
    "send_json,send_str}": "",
    "aiohttp.web.WebSocketResponse.receive": "aiohttp.WSMessage",
    "aiohttp.web.WebSocketResponse.receive_bytes": "bytes",
    "aiohttp.web.WebSocketResponse.receive_str": "str",
    "aiohttp.web.BaseRunner.{cleanup,setup,shutdown}": "",
    "aiohttp.web.BaseSite.{start,stop}": "",
    "aiohttp.web.Application.{cleanup,shutdown,startup}": "",
    "aiohttp.MultipartReader.{next,release}": "",
    "aiohttp.BodyPartReader.{form,json,next,read,read_chunk,readline,release,text}": "",
    "aiohttp.test_utils.{TestClient,TestServer}.{close,start_server}": "",
    # httpx
    "{httpx,httpx2}.AsyncClient.{delete,get,head,options,patch,post,put,request,send"
    "}": "httpx.Response",
    "{httpx,httpx2}.AsyncClient.aclose": "",
    "{httpx,httpx2}.Response.{aclose,aread}": "",
    # Starlette and FastAPI
    "starlette.requests.Request.body": "bytes",
    "starlette.requests.Request.{close,is_disconnected,json,send_push_promise}": "",
    "starlette.websockets.WebSocket.{accept,close,receive,receive_bytes,"
    "receive_json,receive_text,send,send_bytes,send_denial_response,send_json,"
    "send_text}": "",
    "starlette.datastructures.UploadFile.{close,read,seek,write}": "",
    "starlette.concurrency.run_in_threadpool": "",
    # websockets
    "websockets.asyncio.connection.Connection.{close,ping,pong,recv,send,wait_closed"
    "}": "",
    "websockets.legacy.protocol.WebSocketCommonProtocol.{close,ping,pong,recv,send,"
    "wait_closed}": "",
    "websockets.asyncio.server.Server.{serve_forever,start_serving,wait_closed}": "",
    # Quart, Django, Channels
    "quart.{make_response,render_template,render_template_string,send_file,"
    "send_from_directory,stream_template}": "",
    "django.db.models.QuerySet.{aaggregate,abulk_create,abulk_update,acontains,"
    "acount,acreate,adelete,aearliest,aexists,aexplain,afirst,aget,aget_or_create,"
    "ain_bulk,alast,alatest,aupdate,aupdate_or_create}": "",
    "django.db.models.Model.{adelete,arefresh_from_db,asave}": "",
    "django.contrib.auth.{aauthenticate,aget_user,alogin,alogout,"
    "aupdate_session_auth_hash}": "",
    "django.shortcuts.{aget_list_or_404,aget_object_or_404}": "",
    "channels.generic.websocket.AsyncWebsocketConsumer.{accept,close,send}": "",
    "channels.generic.websocket.AsyncJsonWebsocketConsumer.send_json": "",
    "channels.layers.InMemoryChannelLayer.{group_add,group_discard,group_send,"
    "new_channel,receive,send}": "",
    # Socket.IO, gRPC, MCP
    "socketio.AsyncServer.{call,close_room,disconnect,emit,enter_room,get_session,"
    "leave_room,save_session,send,shutdown,sleep}": "",
    "socketio.AsyncClient.{call,connect,disconnect,emit,send,shutdown,sleep,wait}": "",
    "grpc.aio.Server.{start,stop,wait_for_termination}": "",
    "grpc.aio.Channel.{channel_ready,close,wait_for_state_change}": "",
    "mcp.ClientSession.{call_tool,complete,get_prompt,initialize,list_prompts,"
    "list_resource_templates,list_resources,list_tools,read_resource,send_ping,"
    "send_progress_notification,send_roots_list_changed,subscribe_resource,"
    "unsubscribe_resource}": "",
    # uvicorn and hypercorn
    "uvicorn.Server.{serve,shutdown,startup}": "",
    "hypercorn.asyncio.serve": "",
    # More of aiohttp, httpx, Starlette
    "aiohttp.web.Server.shutdown": "",
    "aiohttp.ClientWebSocketResponse.{send_frame,send_json_bytes}": "",
    "aiohttp.web.WebSocketResponse.{send_frame,send_json_bytes}": "",
    "aiohttp.ClientResponse.{start,wait_for_close}": "",
    "aiohttp.StreamReader.wait_eof": "",
    "httpx.AsyncBaseTransport.aclose": "",
    "httpx.AsyncBaseTransport.handle_async_request": "httpx.Response",
    "httpx.Request.aread": "",
    "starlette.requests.Request.send_early_hints": "",
    "starlette.datastructures.FormData.close": "",
    "starlette.concurrency.run_until_first_complete": "",
    # Litestar, Sanic, Quart
    "litestar.Request.{body,form,json,msgpack,send_push_promise}": "",
    "litestar.WebSocket.{accept,close,receive_bytes,receive_data,receive_json,"
    "receive_msgpack,receive_text,send_bytes,send_data,send_json,send_msgpack,"
    "send_text}": "",
    "sanic.Sanic.{cancel_task,create_server,event}": "",
    "sanic.Request.{receive_body,respond}": "",
    "sanic.HTTPResponse.{eof,send}": "",
    "quart.{flash,make_push_promise,stream_template_string}": "",
    "quart.Request.{close,get_data,get_json}": "",
    "quart.Websocket.{accept,close,receive,receive_json,send,send_json}": "",
    # More of Socket.IO and gRPC
    "socketio.AsyncSimpleClient.{call,connect,disconnect,emit,receive}": "",
    "socketio.AsyncNamespace.{call,close_room,disconnect,emit,enter_room,"
    "get_session,leave_room,save_session,send}": "",
    "socketio.AsyncClientNamespace.{call,disconnect,emit,send}": "",
    "grpc.aio.ServicerContext.{abort,abort_with_status,read,send_initial_metadata,"
    "write}": "",
    "grpc.aio.Call.{code,details,initial_metadata,trailing_metadata,"
    "wait_for_connection}": "",
    # NiceGUI
    "nicegui.run.{cpu_bound,io_bound}": "",
    # Strawberry, Textual
    "strawberry.Schema.{execute,subscribe}": "",
    "textual.pilot.Pilot.{click,double_click,exit,hover,mouse_down,mouse_up,pause,"
    "press,resize_terminal,triple_click,wait_for_animation,"
    "wait_for_scheduled_animations}": "",
    "textual.worker.Worker.wait": "",
    "textual.app.App.{push_screen_wait,recompose,run_async,wait_for_refresh}": "",
}
