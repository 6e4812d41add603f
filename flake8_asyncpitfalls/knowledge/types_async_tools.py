"""The types of libraries for queues, jobs, terminals and devices.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "aiofile.AIOFile.from_fp": "aiofile.AIOFile",
    "aiofile.FileIOWrapperBase.iter_chunked": "aiofile.Reader",
    "aiofile.async_open": "aiofile.FileIOWrapperBase",
    "aiofile.clone": "aiofile.FileIOCloner",
    "ccxt.async_support.{binance,binancecoinm,binanceusdm,bitfinex,bitget,bithumb,"
    "bitstamp,bybit,coinbase,cryptocom,deribit,gate,gemini,htx,hyperliquid,kraken,"
    "krakenfutures,kucoin,kucoinfutures,mexc,okx,phemex,poloniex,upbit,whitebit,woo}": (
        "ccxt.async_support.Exchange"
    ),
    "zmq.asyncio.Context.{instance,shadow}": "zmq.asyncio.Context",
    "zmq.asyncio.Context.socket": "zmq.asyncio.Socket",
    "zmq.asyncio.Poller.poll": "asyncio.Future",
    "zmq.asyncio.Socket.{poll,recv,recv_json,recv_multipart,recv_pyobj,recv_string,"
    "send,send_json,send_multipart,send_pyobj,send_string}": "asyncio.Future",
    "aioboto3.Session.client": "aiobotocore.session.ClientCreatorContext",
    "aiobotocore.session.AioSession.create_client": (
        "aiobotocore.session.ClientCreatorContext"
    ),
    "aiobotocore.session.get_session": "aiobotocore.session.AioSession",
    "jinja2.Environment.{from_string,get_or_select_template,get_template,"
    "select_template}": "jinja2.Template",
    "starlette.templating.Jinja2Templates.get_template": "jinja2.Template",
    "aiojobs.Scheduler.shield": "asyncio.Future",
    "aiojobs.aiohttp.{get_scheduler,get_scheduler_from_app}": "aiojobs.Scheduler",
    "prompt_toolkit.Application.create_background_task": "asyncio.Task",
    "prompt_toolkit.application.{get_app,get_app_or_none}": (
        "prompt_toolkit.Application"
    ),
    "prompt_toolkit.shortcuts.{button_dialog,checkboxlist_dialog,input_dialog,"
    "message_dialog,progress_dialog,radiolist_dialog,yes_no_dialog}": (
        "prompt_toolkit.Application"
    ),
    "taskiq.AsyncBroker.{find_task,register_task}": "taskiq.AsyncTaskiqDecoratedTask",
    "taskiq.AsyncBroker.{with_event_handlers,with_formatter,with_id_generator,"
    "with_middlewares,with_result_backend,with_serializer}": "taskiq.AsyncBroker",
    "aiostream.Stream.stream": "aiostream.core.Streamer",
    "aiostream.streamcontext": "aiostream.core.Streamer",
    "replicate.client.Deployments.{create,get,update}": (
        "replicate.deployment.Deployment"
    ),
    "replicate.client.Models.{create,get}": "replicate.model.Model",
    "replicate.client.Predictions.{cancel,create,get}": (
        "replicate.prediction.Prediction"
    ),
    "replicate.client.Trainings.{cancel,create,get}": "replicate.training.Training",
    "replicate.deployment.{DeploymentPredictions,DeploymentsPredictions}.create": (
        "replicate.prediction.Prediction"
    ),
    "replicate.model.ModelsPredictions.create": "replicate.prediction.Prediction",
    "livekit.api.LiveKitAPI.with_token": "livekit.api.LiveKitAPI",
    "livekit.rtc.AudioStream.{from_participant,from_track}": "livekit.rtc.AudioStream",
    "livekit.rtc.LocalAudioTrack.create_audio_track": "livekit.rtc.LocalAudioTrack",
    "livekit.rtc.LocalVideoTrack.create_video_track": "livekit.rtc.LocalVideoTrack",
    "livekit.rtc.VideoStream.{from_participant,from_track}": "livekit.rtc.VideoStream",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "aiofile.AIOFile.loop": "asyncio.AbstractEventLoop",
    "aiofile.FileIOCloner.cloned_afp": "aiofile.FileIOWrapperBase",
    "janus.Queue.async_q": "janus.AsyncQueue",
    "prompt_toolkit.Application.future": "asyncio.Future",
    "prompt_toolkit.Application.loop": "asyncio.AbstractEventLoop",
    "arq.Worker.main_task": "asyncio.Task",
    "arq.Worker.pool": "arq.ArqRedis",
    "pymodbus.server.ModbusBaseServer.loop": "asyncio.AbstractEventLoop",
    "pymodbus.server.ModbusBaseServer.reconnect_task": "asyncio.Task",
    "pymodbus.server.ModbusBaseServer.serving": "asyncio.Future",
    "replicate.Client.accounts": "replicate.client.Accounts",
    "replicate.Client.collections": "replicate.client.Collections",
    "replicate.Client.deployments": "replicate.client.Deployments",
    "replicate.Client.files": "replicate.client.Files",
    "replicate.Client.hardware": "replicate.client.Hardware",
    "replicate.Client.models": "replicate.client.Models",
    "replicate.Client.predictions": "replicate.client.Predictions",
    "replicate.Client.trainings": "replicate.client.Trainings",
    "replicate.client.Deployments.predictions": (
        "replicate.deployment.DeploymentsPredictions"
    ),
    "replicate.client.Models.predictions": "replicate.model.ModelsPredictions",
    "replicate.deployment.Deployment.predictions": (
        "replicate.deployment.DeploymentPredictions"
    ),
    "replicate.model.Model.default_example": "replicate.prediction.Prediction",
    "replicate.model.Model.versions": "replicate.model.Versions",
    "livekit.rtc.Room.local_participant": "livekit.rtc.LocalParticipant",
    "livekit.rtc.TrackPublication.track": "livekit.rtc.Track",
    "crawl4ai.AsyncWebCrawler.url_seeder": "crawl4ai.AsyncUrlSeeder",
    "crawl4ai.LinkPreview.seeder": "crawl4ai.AsyncUrlSeeder",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "aiofile.{BinaryFileWrapper,TextFileWrapper}": ("aiofile.FileIOWrapperBase",),
    "janus.{LifoQueue,PriorityQueue}": ("janus.Queue",),
    "aioconsole.AsynchronousCli": ("aioconsole.AsynchronousConsole",),
    "aioconsole.InteractiveEventLoop": ("asyncio.AbstractEventLoop",),
    "taskiq.{InMemoryBroker,ZeroMQBroker}": ("taskiq.AsyncBroker",),
    "faststream.redis.{RedisClusterBroker,RedisSentinelBroker}": (
        "faststream.redis.RedisBroker",
    ),
    "pymodbus.client.{AsyncModbusSerialClient,AsyncModbusTcpClient,"
    "AsyncModbusUdpClient}": ("pymodbus.client.ModbusBaseClient",),
    "pymodbus.client.AsyncModbusTlsClient": ("pymodbus.client.AsyncModbusTcpClient",),
    "pymodbus.server.{ModbusSerialServer,ModbusTcpServer,ModbusUdpServer}": (
        "pymodbus.server.ModbusBaseServer",
    ),
    "pymodbus.server.ModbusTlsServer": ("pymodbus.server.ModbusTcpServer",),
    "livekit.rtc.{LocalAudioTrack,LocalVideoTrack,RemoteAudioTrack,RemoteVideoTrack}": (
        "livekit.rtc.Track",
    ),
    "livekit.rtc.{LocalTrackPublication,RemoteTrackPublication}": (
        "livekit.rtc.TrackPublication",
    ),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "aiofile.aio": "aiofile",
    "aiofile.utils.BinaryFileWrapper": "aiofile.BinaryFileWrapper",
    "aiofile.utils.FileIOCloner": "aiofile.FileIOCloner",
    "aiofile.utils.FileIOWrapperBase": "aiofile.FileIOWrapperBase",
    "aiofile.utils.LineReader": "aiofile.LineReader",
    "aiofile.utils.Reader": "aiofile.Reader",
    "aiofile.utils.TextFileWrapper": "aiofile.TextFileWrapper",
    "aiofile.utils.Writer": "aiofile.Writer",
    "aiojobs.aiohttp.Job": "aiojobs.Job",
    "aiojobs.aiohttp.Scheduler": "aiojobs.Scheduler",
    "aiolimiter.leakybucket": "aiolimiter",
    "aioconsole.{command,console}": "aioconsole",
    "prompt_toolkit.application.application": "prompt_toolkit",
    "prompt_toolkit.application.Application": "prompt_toolkit.Application",
    "prompt_toolkit.shortcuts.PromptSession": "prompt_toolkit.PromptSession",
    "taskiq.{context,decor,task}": "taskiq",
    "taskiq.abc.{broker,result_backend,schedule_source}": "taskiq",
    "taskiq.brokers.{inmemory_broker,zmq_broker}": "taskiq",
    "taskiq.scheduler.scheduler": "taskiq",
    "arq.worker": "arq",
    "arq.connections.ArqRedis": "arq.ArqRedis",
    "arq.jobs.Job": "arq.connections.Job",
    "faststream.app": "faststream",
    "faststream.message.message": "faststream",
    "cashews.wrapper": "cashews",
    "aiostream.core.Stream": "aiostream.Stream",
    "pymodbus.server.{base,server}": "pymodbus.server",
    "replicate.{account,collection,file}": "replicate.client",
    "replicate.version": "replicate.model",
    "replicate.prediction.Predictions": "replicate.client.Predictions",
    "replicate.training.Trainings": "replicate.client.Trainings",
    "livekit.api.livekit_api": "livekit.api",
    "livekit.rtc.{audio_source,audio_stream,data_stream,participant,room,synchronizer,"
    "track,track_publication,video_stream}": "livekit.rtc",
    "crawl4ai.{adaptive_crawler,async_url_seeder,async_webcrawler,browser_profiler,"
    "docker_client,domain_mapper,link_preview}": "crawl4ai",
}

#: What ``async with`` gives for an object of the class, where it is not the object
#: itself.
ENTERS: Dict[str, str] = {
    "aiofile.FileIOCloner": "aiofile.FileIOWrapperBase",
}
