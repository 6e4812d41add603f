"""The types of databases, caches and vector stores.

The tables have the meaning that ``types_asyncio`` describes. Source: the libraries
themselves, their signatures and annotations.
"""

from __future__ import annotations

from typing import Dict, Tuple

_INFLUX = "influxdb_client.client.influxdb_client_async"
_SURREAL = "surrealdb.AsyncWsSurrealConnection"

#: A call of the name, with no await, gives an object of the type.
RETURNS: Dict[str, str] = {
    "valkey.asyncio.{from_url,Valkey.from_pool,Valkey.from_url}": (
        "valkey.asyncio.Valkey"
    ),
    "valkey.asyncio.ValkeyCluster.from_url": "valkey.asyncio.ValkeyCluster",
    "aiopg.Connection.close": "asyncio.Future",
    "aiopg.Pool.release": "asyncio.Future",
    "piccolo.engine.Engine.atomic": "piccolo.engine.postgres.BaseAtomic",
    "piccolo.engine.PostgresEngine.atomic": "piccolo.engine.postgres.Atomic",
    "piccolo.engine.PostgresEngine.transaction": (
        "piccolo.engine.postgres.PostgresTransaction"
    ),
    "piccolo.engine.engine_finder": "piccolo.engine.Engine",
    "piccolo.query.Alter.{add_column,add_constraint,add_foreign_key_constraint,"
    "drop_column,drop_constraint,drop_default,drop_foreign_key_constraint,drop_table,"
    "rename_column,rename_constraint,rename_table,set_column_type,set_default,"
    "set_digits,set_length,set_null,set_schema,set_unique}": "piccolo.query.Alter",
    "piccolo.query.Count.{distinct,where}": "piccolo.query.Count",
    "piccolo.query.Delete.{returning,where}": "piccolo.query.Delete",
    "piccolo.query.Exists.where": "piccolo.query.Exists",
    "piccolo.query.Insert.{add,returning}": "piccolo.query.Insert",
    "piccolo.query.Objects.{as_of,callback,limit,lock_rows,offset,order_by,output,"
    "prefetch,where}": "piccolo.query.Objects",
    "piccolo.query.Select.{as_of,callback,columns,distinct,group_by,having,limit,"
    "lock_rows,offset,order_by,where}": "piccolo.query.Select",
    "piccolo.query.Update.{returning,values,where}": "piccolo.query.Update",
    "piccolo.table.Refresh.run_sync": "piccolo.table.Table",
    "piccolo.table.Table.alter": "piccolo.query.Alter",
    "piccolo.table.Table.count": "piccolo.query.Count",
    "piccolo.table.Table.create_table": "piccolo.query.Create",
    "piccolo.table.Table.{delete,remove}": "piccolo.query.Delete",
    "piccolo.table.Table.exists": "piccolo.query.Exists",
    "piccolo.table.Table.from_dict": "piccolo.table.Table",
    "piccolo.table.Table.insert": "piccolo.query.Insert",
    "piccolo.table.Table.objects": "piccolo.query.Objects",
    "piccolo.table.Table.raw": "piccolo.query.Raw",
    "piccolo.table.Table.refresh": "piccolo.table.Refresh",
    "piccolo.table.Table.save": "piccolo.engine.postgres.Query",
    "piccolo.table.Table.select": "piccolo.query.Select",
    "piccolo.table.Table.update": "piccolo.query.Update",
    "gel.create_async_client": "gel.AsyncIOClient",
    "surrealdb.AsyncSurreal": "surrealdb.AsyncHttpSurrealConnection",
    f"{_INFLUX}.InfluxDBClientAsync.delete_api": f"{_INFLUX}.DeleteApiAsync",
    f"{_INFLUX}.InfluxDBClientAsync.query_api": f"{_INFLUX}.QueryApiAsync",
    f"{_INFLUX}.InfluxDBClientAsync.write_api": f"{_INFLUX}.WriteApiAsync",
    "weaviate.collections.CollectionAsync.{with_consistency_level,with_tenant}": (
        "weaviate.collections.CollectionAsync"
    ),
    "weaviate.{use_async_with_custom,use_async_with_embedded,use_async_with_local,"
    "use_async_with_weaviate_cloud}": "weaviate.WeaviateAsyncClient",
    "pinecone.AsyncPinecone.IndexAsyncio": "pinecone.AsyncIndex",
}

#: An attribute or property of an object of the class.
ATTRIBUTES: Dict[str, str] = {
    "aiopg.Cursor.connection": "aiopg.Connection",
    f"{_SURREAL}.loop": "asyncio.AbstractEventLoop",
    f"{_SURREAL}.recv_task": "asyncio.Task",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    # A fork of redis whose classes have the methods that they had there.
    "valkey.asyncio.Valkey": ("redis.asyncio.Redis",),
    "valkey.asyncio.ValkeyCluster": ("redis.asyncio.RedisCluster",),
    "valkey.asyncio.Sentinel": ("redis.asyncio.Sentinel",),
    "valkey.asyncio.ConnectionPool": ("redis.asyncio.ConnectionPool",),
    "valkey.asyncio.BlockingConnectionPool": ("valkey.asyncio.ConnectionPool",),
    "asyncmy.cursors.{DictCursor,SSCursor}": ("asyncmy.cursors.Cursor",),
    "asyncmy.cursors.SSDictCursor": ("asyncmy.cursors.SSCursor",),
    "piccolo.engine.CockroachEngine": ("piccolo.engine.PostgresEngine",),
    "piccolo.engine.{PostgresEngine,SQLiteEngine}": ("piccolo.engine.Engine",),
    "piccolo.engine.postgres.Atomic": ("piccolo.engine.postgres.BaseAtomic",),
    "piccolo.query.{Count,Delete,Exists,Insert,Objects,Raw,Select,Update}": (
        "piccolo.engine.postgres.Query",
    ),
    "gel.AsyncIOClient": ("gel.AsyncIOExecutor",),
    "gel.AsyncIOExecutor": ("gel.AsyncIOReadOnlyExecutor",),
    "surrealdb.AsyncEmbeddedSurrealConnection": (_SURREAL,),
    "aiomcache.Client": ("aiomcache.FlagClient",),
    "chromadb.api.AsyncClientAPI": ("chromadb.api.AsyncBaseAPI",),
    "chromadb.api.AsyncServerAPI": (
        "chromadb.api.AsyncBaseAPI",
        "chromadb.api.AsyncAdminAPI",
    ),
}

#: Other public names of an object, or of a module, and the name the tables use.
ALIASES: Dict[str, str] = {
    "valkey.asyncio.{StrictValkey,client.Valkey}": "valkey.asyncio.Valkey",
    "valkey.asyncio.client.PubSub": "redis.asyncio.client.PubSub",
    "valkey.asyncio.client.Pipeline": "redis.asyncio.client.Pipeline",
    "valkey.asyncio.lock.Lock": "redis.asyncio.lock.Lock",
    "asyncmy.{connection,pool}": "asyncmy",
    "aiopg.{connection,pool}": "aiopg",
    "odmantic.engine": "odmantic",
    "piccolo.engine.{cockroach,sqlite}": "piccolo.engine",
    "piccolo.query.base": "piccolo.engine.postgres",
    "piccolo.engine.base.Engine": "piccolo.engine.Engine",
    "piccolo.engine.base.BaseAtomic": "piccolo.engine.postgres.BaseAtomic",
    "piccolo.engine.postgres.PostgresEngine": "piccolo.engine.PostgresEngine",
    "piccolo.query.Query": "piccolo.engine.postgres.Query",
    "gel.asyncio_client": "gel",
    "gel.abstract.AsyncIOExecutor": "gel.AsyncIOExecutor",
    "gel.abstract.AsyncIOReadOnlyExecutor": "gel.AsyncIOReadOnlyExecutor",
    "surrealdb.connections.{async_embedded,async_http,async_ws}": "surrealdb",
    "influxdb_client.client.{delete_api_async,query_api_async,write_api_async}": (
        _INFLUX
    ),
    "aiomcache.client": "aiomcache",
    "chromadb.api.async_api": "chromadb.api",
    "chromadb.AsyncClientAPI": "chromadb.api.AsyncClientAPI",
    "weaviate.client.WeaviateAsyncClient": "weaviate.WeaviateAsyncClient",
    "pymilvus.milvus_client.async_milvus_client": "pymilvus",
    "pinecone.async_client.{async_index,pinecone}": "pinecone",
    "pinecone.models.pagination": "pinecone",
    "pinecone.PineconeAsyncio": "pinecone.AsyncPinecone",
}
