"""The types of clients of devices, markets, sites and hosted services.

Source: the documentation of the libraries. Only what is not asynchronous.
"""

from __future__ import annotations

from typing import Dict, Tuple

_MODBUS = "pymodbus.client.base.ModbusBaseSyncClient"
_NETMIKO = "netmiko.BaseConnection"
_CONTRACT = "web3.contract.contract"
_SPANNER = "google.cloud.spanner_v1"
_CREDENTIALS = "google.auth.credentials.Credentials"
_INSPECTOR = "sqlalchemy.engine.reflection.Inspector"
_LANCE_TABLE = "lancedb.table.Table"
_LANCE_QUERY = "lancedb.query.LanceQueryBuilder"
_TYPESENSE = "typesense.sync"
_QUERY = "llama_index.core.base.base_query_engine.BaseQueryEngine"
_CHAT = "llama_index.core.chat_engine.types.BaseChatEngine"
_RETRIEVER = "llama_index.core.base.base_retriever.BaseRetriever"
_INDEX = "llama_index.core.VectorStoreIndex"
_CHOOSING = (
    "{first,last,get_audio_only,get_by_itag,get_by_resolution,get_highest_resolution,"
    "get_lowest_resolution}"
)
_EXCHANGES = (
    "ccxt.{binance,binancecoinm,binanceus,binanceusdm,bingx,bitfinex,bitget,bithumb,"
    "bitstamp,bitvavo,bybit,coinbase,coinbaseexchange,cryptocom,"
    "deribit,gate,gemini,htx,hyperliquid,kraken,krakenfutures,kucoin,kucoinfutures,"
    "mexc,okx,phemex,poloniex,upbit,whitebit}"
)

#: A call of the name gives an object of the type.
RETURNS: Dict[str, str] = {
    # Jobs
    "schedule.{every,Scheduler.every,Job.at,Job.tag,Job.to,Job.until}": "schedule.Job",
    # Sites
    "pytube.query.StreamQuery.{filter,order_by,desc,asc,otf}": (
        "pytube.query.StreamQuery"
    ),
    "pytubefix.query.StreamQuery.{filter,order_by,desc,asc,otf}": (
        "pytubefix.query.StreamQuery"
    ),
    f"pytube.query.StreamQuery.{_CHOOSING}": "pytube.Stream",
    f"pytubefix.query.StreamQuery.{_CHOOSING}": "pytubefix.Stream",
    "wikipedia.page": "wikipedia.WikipediaPage",
    "wikipediaapi.Wikipedia.{page,article}": "wikipediaapi.WikipediaPage",
    "instaloader.Profile.{from_id,from_username,own_profile}": "instaloader.Profile",
    "instaloader.Post.from_shortcode": "instaloader.Post",
    "instaloader.Profile.{get_posts,get_saved_posts,get_tagged_posts}": (
        "iterable[instaloader.Post]"
    ),
    "discord.SyncWebhook.{from_url,partial}": "discord.SyncWebhook",
    "mcstatus.JavaServer.lookup": "mcstatus.JavaServer",
    "mcstatus.BedrockServer.lookup": "mcstatus.BedrockServer",
    "chess.engine.SimpleEngine.{popen_uci,popen_xboard}": "chess.engine.SimpleEngine",
    "vk_api.VkApi.get_api": "vk_api.vk_api.VkApiMethod",
    # Markets
    _EXCHANGES: "ccxt.Exchange",
    "web3.Web3.eth.contract": "web3.contract.Contract",
    f"{_CONTRACT}.ContractFunctions.*": f"{_CONTRACT}.ContractFunction",
    "web3.contract.Contract.constructor": f"{_CONTRACT}.ContractConstructor",
    "mercadopago.SDK.payment": "mercadopago.resources.Payment",
    "mercadopago.SDK.preference": "mercadopago.resources.Preference",
    # Devices
    "netmiko.{ConnectHandler,Netmiko}": _NETMIKO,
    "pyaudio.PyAudio.open": "pyaudio.PyAudio.Stream",
    "pyvisa.ResourceManager.open_resource": "pyvisa.resources.MessageBasedResource",
    "usb.core.find": "usb.core.Device",
    "gtts.gTTS": "gtts.gTTS",
    "pyttsx3.init": "pyttsx3.engine.Engine",
    "etcd3.client": "etcd3.Etcd3Client",
    "ffmpeg.{output,overwrite_output,merge_outputs}": "ffmpeg.nodes.OutputStream",
    "ffmpeg.input": "ffmpeg.nodes.FilterableStream",
    "ffmpeg.nodes.FilterableStream.{filter,filter_,crop,drawbox,drawtext,hflip,vflip,"
    "overlay,setpts,trim,zoompan,hue}": "ffmpeg.nodes.FilterableStream",
    "ffmpeg.nodes.FilterableStream.output": "ffmpeg.nodes.OutputStream",
    "ffmpeg.nodes.OutputStream.{global_args,overwrite_output}": (
        "ffmpeg.nodes.OutputStream"
    ),
    # Stores
    "databricks.sql.connect": "databricks.sql.client.Connection",
    "databricks.sql.client.Connection.cursor": "databricks.sql.client.Cursor",
    "redshift_connector.connect": "redshift_connector.Connection",
    "redshift_connector.Connection.cursor": "redshift_connector.Cursor",
    "google.cloud.spanner.Client.instance": f"{_SPANNER}.instance.Instance",
    f"{_SPANNER}.instance.Instance.database": f"{_SPANNER}.database.Database",
    f"{_SPANNER}.database.Database.snapshot": f"{_SPANNER}.database.SnapshotCheckout",
    "sqlalchemy.inspect": _INSPECTOR,
    "{valkey.from_url,valkey.Valkey.from_url,valkey.Valkey.from_pool}": "valkey.Valkey",
    "valkey.ValkeyCluster.from_url": "valkey.ValkeyCluster",
    "valkey.{Valkey,ValkeyCluster}.pipeline": "valkey.client.Pipeline",
    "valkey.{Valkey,ValkeyCluster}.pubsub": "valkey.client.PubSub",
    "valkey.{Valkey,ValkeyCluster}.lock": "valkey.lock.Lock",
    "glide_sync.GlideClient.create": "glide_sync.GlideClient",
    "glide_sync.GlideClusterClient.create": "glide_sync.GlideClusterClient",
    "upstash_redis.Redis.from_env": "upstash_redis.Redis",
    "upstash_redis.Redis.{pipeline,multi}": "upstash_redis.client.Pipeline",
    "lancedb.connect": "lancedb.db.DBConnection",
    "lancedb.db.DBConnection.{create_table,open_table}": _LANCE_TABLE,
    f"{_LANCE_TABLE}.search": _LANCE_QUERY,
    f"{_LANCE_QUERY}.{{limit,offset,rerank,select,where,with_row_id}}": _LANCE_QUERY,
    "redisvl.index.SearchIndex.{from_dict,from_existing,from_yaml}": (
        "redisvl.index.SearchIndex"
    ),
    "pocketbase.PocketBase.collection": (
        "pocketbase.services.record_service.RecordService"
    ),
    "pulsar.Client.create_producer": "pulsar.Producer",
    "pulsar.Client.subscribe": "pulsar.Consumer",
    "pulsar.Client.create_reader": "pulsar.Reader",
    # Services
    "firebase_admin.db.reference": "firebase_admin.db.Reference",
    "firebase_admin.db.Reference.child": "firebase_admin.db.Reference",
    "firebase_admin.db.Reference.order_by_{child,key,value}": "firebase_admin.db.Query",
    (
        "firebase_admin.db.Query.{end_at,equal_to,limit_to_first,limit_to_last,"
        "start_at}"
    ): "firebase_admin.db.Query",
    "firebase_admin.storage.bucket": "google.cloud.storage.Bucket",
    "google.auth.default": f"tuple[{_CREDENTIALS}, str]",
    "google.oauth2.credentials.Credentials.from_authorized_user_{file,info}": (
        "google.oauth2.credentials.Credentials"
    ),
    "google.oauth2.service_account.Credentials.{from_service_account_file,"
    "from_service_account_info,with_scopes,with_subject}": (
        "google.oauth2.service_account.Credentials"
    ),
    (
        "google_auth_oauthlib.flow.{Flow,InstalledAppFlow}.{from_client_config,"
        "from_client_secrets_file}"
    ): "google_auth_oauthlib.flow.InstalledAppFlow",
    "trello.TrelloClient.{add_board,get_board}": "trello.Board",
    "trello.TrelloClient.list_boards": "list[trello.Board]",
    "trello.TrelloClient.get_card": "trello.Card",
    "trello.TrelloClient.get_list": "trello.List",
    "trello.Board.{add_list,get_list}": "trello.List",
    "trello.Board.{all_lists,get_lists,list_lists,open_lists}": "list[trello.List]",
    "trello.Board.{all_cards,get_cards,open_cards}": "list[trello.Card]",
    "trello.List.add_card": "trello.Card",
    "trello.List.list_cards": "list[trello.Card]",
    "gitlab.Gitlab.from_config": "gitlab.Gitlab",
    "gitlab.Gitlab.projects.{get,create}": "gitlab.v4.objects.Project",
    "gitlab.Gitlab.projects.list": "list[gitlab.v4.objects.Project]",
    "pyairtable.Api.table": "pyairtable.Table",
    # Agents
    "mem0.Memory.from_config": "mem0.Memory",
    "e2b.Sandbox.{create,connect}": "e2b.Sandbox",
    "e2b_code_interpreter.Sandbox.{create,connect}": "e2b_code_interpreter.Sandbox",
    "gradio_client.Client.submit": "gradio_client.client.Job",
    f"{_INDEX}.{{from_documents,from_vector_store}}": _INDEX,
    f"{_INDEX}.as_query_engine": _QUERY,
    f"{_INDEX}.as_chat_engine": _CHAT,
    f"{_INDEX}.as_retriever": _RETRIEVER,
    "llama_index.core.load_index_from_storage": _INDEX,
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "schedule.Job.{second,seconds,minute,minutes,hour,hours,day,days,week,weeks}": (
        "schedule.Job"
    ),
    "schedule.Job.{monday,tuesday,wednesday,thursday,friday,saturday,sunday}": (
        "schedule.Job"
    ),
    "pytube.YouTube.streams": "pytube.query.StreamQuery",
    "pytubefix.YouTube.streams": "pytubefix.query.StreamQuery",
    "web3.contract.Contract.functions": f"{_CONTRACT}.ContractFunctions",
    "simple_salesforce.Salesforce.{Account,Case,Contact,Lead,Opportunity,Task,User}": (
        "simple_salesforce.SFType"
    ),
    "typesense.Client.collections": f"{_TYPESENSE}.collections.Collections",
    "typesense.Client.multi_search": f"{_TYPESENSE}.multi_search.MultiSearch",
    f"{_TYPESENSE}.collection.Collection.documents": (
        f"{_TYPESENSE}.documents.Documents"
    ),
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    _EXCHANGES: ("ccxt.Exchange",),
    "pymodbus.client.Modbus{Serial,Tcp,Tls,Udp}Client": (_MODBUS,),
    "google.oauth2.{credentials,service_account}.Credentials": (_CREDENTIALS,),
    "google.auth.transport.requests.AuthorizedSession": ("requests.Session",),
    "google_auth_oauthlib.flow.InstalledAppFlow": ("google_auth_oauthlib.flow.Flow",),
    "msal.{ConfidentialClientApplication,PublicClientApplication}": (
        "msal.ClientApplication",
    ),
    "lancedb.{LanceDBConnection,RemoteDBConnection}": ("lancedb.db.DBConnection",),
    "e2b_code_interpreter.Sandbox": ("e2b.Sandbox",),
    (
        "llama_index.llms.{openai.OpenAI,anthropic.Anthropic,ollama.Ollama,groq.Groq,"
        "azure_openai.AzureOpenAI,gemini.Gemini,mistralai.MistralAI}"
    ): ("llama_index.core.llms.LLM",),
}

#: Subscription of an instance.
ITEMS: Dict[str, str] = {
    f"{_TYPESENSE}.collections.Collections": f"{_TYPESENSE}.collection.Collection",
    f"{_TYPESENSE}.documents.Documents": f"{_TYPESENSE}.document.Document",
}

#: What ``with`` gives where it is not the object itself.
ENTERS: Dict[str, str] = {
    f"{_SPANNER}.database.SnapshotCheckout": f"{_SPANNER}.snapshot.Snapshot",
}

#: Other public names of the same object -> the name that the tables use.
ALIASES: Dict[str, str] = {
    "spotipy.client.Spotify": "spotipy.Spotify",
    "binance.client.Client": "binance.Client",
    "web3.main.Web3": "web3.Web3",
    "web3.contract.contract.Contract": "web3.contract.Contract",
    "firecrawl.FirecrawlApp": "firecrawl.Firecrawl",
    "valkey.StrictValkey": "valkey.Valkey",
    "valkey.Redis": "valkey.Valkey",
    "valkey.client.Valkey": "valkey.Valkey",
    "valkey.RedisCluster": "valkey.ValkeyCluster",
    "sqlalchemy.Inspector": _INSPECTOR,
    "sqlalchemy.engine.Inspector": _INSPECTOR,
    "google.cloud.spanner_v1.Client": "google.cloud.spanner.Client",
    "gtts.tts.gTTS": "gtts.gTTS",
    "pyaudio.Stream": "pyaudio.PyAudio.Stream",
    "alpaca.trading.TradingClient": "alpaca.trading.client.TradingClient",
    "alpaca.data.StockHistoricalDataClient": (
        "alpaca.data.historical.StockHistoricalDataClient"
    ),
    "alpaca.data.CryptoHistoricalDataClient": (
        "alpaca.data.historical.CryptoHistoricalDataClient"
    ),
    "netmiko.base_connection.BaseConnection": _NETMIKO,
    "llama_index.core.llms.llm.LLM": "llama_index.core.llms.LLM",
    "llama_index.core.query_engine.BaseQueryEngine": _QUERY,
    "llama_index.core.indices.VectorStoreIndex": _INDEX,
    "crewai.crew.Crew": "crewai.Crew",
    "crewai.llm.LLM": "crewai.LLM",
    "shopify.resources.Shop": "shopify.Shop",
    "msal.application": "msal",
    "jwt.jwks_client.PyJWKClient": "jwt.PyJWKClient",
    "trello.trelloclient.TrelloClient": "trello.TrelloClient",
    "discord_webhook.webhook.DiscordWebhook": "discord_webhook.DiscordWebhook",
}
