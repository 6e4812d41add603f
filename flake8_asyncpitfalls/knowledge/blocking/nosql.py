"""Document stores, key-value stores, search engines and vector databases.

Source: the documentation of the clients. ``find`` and its like only build a cursor:
what blocks is the iteration over it.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_REDIS = "redis.asyncio"
_MONGO = "pymongo.AsyncMongoClient"
_ELASTIC = "elasticsearch.AsyncElasticsearch"
_OPENSEARCH = "opensearchpy.AsyncOpenSearch"
_NEO4J = "neo4j.AsyncGraphDatabase"

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset(
    {
        # These build a helper or read a setting.
        (
            "redis.{Redis,RedisCluster}.{pipeline,pubsub,lock,register_script,close,"
            "from_url,from_pool,set_response_callback,get_connection_kwargs,"
            "get_encoder,"
            "get_retry,set_retry,get_cache,client,json,ft,ts,bf,cf,cms,topk,"
            "tdigest,vset,"
            "graph,monitor,load_external_module,keyspace_notifications,digest_local,"
            "himport_registry,parse_response,command_docs,sentinel}"
        ),
        (
            "redis.RedisCluster.{get_node,get_nodes,get_primaries,get_replicas,"
            "get_random_node,get_default_node,set_default_node,get_redis_connection,"
            "get_node_from_key,get_random_primary_node,get_random_primary_or_all_nodes,"
            "get_special_nodes,get_nodes_from_slot,replace_default_node,keyslot,"
            "determine_slot,on_connect,disconnect_connection_pools}"
        ),
        "elasticsearch.Elasticsearch.{options,close}",
        "opensearchpy.OpenSearch.close",
        (
            "qdrant_client.QdrantClient.{close,get_embedding_size,list_text_models,"
            "list_image_models,list_late_interaction_text_models,list_sparse_models,"
            "list_late_interaction_multimodal_models,get_fastembed_vector_params,"
            "get_fastembed_sparse_vector_params,set_model,set_sparse_model}"
        ),
        "pymemcache.client.base.{Client,PooledClient}.{close,check_key,disconnect_all}",
        "meilisearch.Client.{index,generate_tenant_token}",
    }
)

ROWS: tuple[Blocking, ...] = (
    # Redis
    Blocking("redis.{Redis,RedisCluster}.*", "ASYNC511", _REDIS),
    # A cluster client asks for the nodes when it is made.
    Blocking("redis.RedisCluster", "ASYNC511", "redis.asyncio.RedisCluster"),
    Blocking(
        "redis.{Redis,RedisCluster}.{scan_iter,hscan_iter,sscan_iter,zscan_iter}",
        "ASYNC511",
        _REDIS,
        iterated=True,
    ),
    Blocking(
        "redis.client.Pipeline.{execute,immediate_execute_command,watch,unwatch,"
        "load_scripts}",
        "ASYNC511",
        _REDIS,
    ),
    Blocking(
        "redis.client.PubSub.{subscribe,psubscribe,ssubscribe,unsubscribe,punsubscribe,"
        "sunsubscribe,ping,parse_response,check_health}",
        "ASYNC511",
        _REDIS,
    ),
    Blocking(
        "redis.client.PubSub.{get_message,get_sharded_message}",
        "ASYNC511",
        _REDIS,
        unless=(Argument("timeout", 1, 0),),
        needs=(Argument("timeout", 1),),
    ),
    Blocking("redis.client.PubSub.listen", "ASYNC511", _REDIS, iterated=True),
    Blocking(
        "redis.lock.Lock.{__enter__,acquire,release,extend,reacquire,locked,owned}",
        "ASYNC511",
        _REDIS,
    ),
    Blocking(
        "redis.sentinel.Sentinel.{discover_master,discover_slaves,execute_command}",
        "ASYNC511",
        "redis.asyncio.Sentinel",
    ),
    Blocking(
        "redis.commands.json.JSON.{get,set,mget,mset,delete,arrappend,arrlen,arrpop,"
        "numincrby,objkeys,objlen,strlen,toggle,type,merge,clear}",
        "ASYNC511",
        _REDIS,
    ),
    Blocking(
        "redis.commands.search.Search.{search,aggregate,create_index,dropindex,info,"
        "explain,profile}",
        "ASYNC511",
        _REDIS,
    ),
    # MongoDB
    Blocking(
        "pymongo.MongoClient.{list_database_names,list_databases,drop_database,"
        "server_info,watch,bulk_write}",
        "ASYNC511",
        _MONGO,
    ),
    Blocking(
        "pymongo.database.Database.{command,list_collection_names,list_collections,"
        "create_collection,drop_collection,validate_collection,aggregate,watch,"
        "dereference,cursor_command}",
        "ASYNC511",
        _MONGO,
    ),
    Blocking(
        "pymongo.collection.Collection.{insert_one,insert_many,find_one,update_one,"
        "update_many,replace_one,delete_one,delete_many,count_documents,"
        "estimated_document_count,find_one_and_update,find_one_and_replace,"
        "find_one_and_delete,bulk_write,create_index,create_indexes,drop_index,"
        "drop_indexes,drop,rename,distinct,aggregate,list_indexes,index_information,"
        "options,watch,create_search_index,list_search_indexes}",
        "ASYNC511",
        _MONGO,
    ),
    Blocking(
        "pymongo.collection.Collection.{find,find_raw_batches}",
        "ASYNC511",
        _MONGO,
        iterated=True,
    ),
    Blocking("pymongo.cursor.Cursor", "ASYNC511", _MONGO, iterated=True),
    Blocking(
        "pymongo.cursor.Cursor.{sort,limit,skip,batch_size,hint,max_time_ms,where,"
        "collation,comment,allow_disk_use,rewind,clone}",
        "ASYNC511",
        _MONGO,
        iterated=True,
    ),
    Blocking(
        "pymongo.cursor.Cursor.{next,to_list,distinct,explain,count}",
        "ASYNC511",
        _MONGO,
    ),
    Blocking("pymongo.command_cursor.CommandCursor.{next,to_list}", "ASYNC511", _MONGO),
    Blocking(
        "pymongo.client_session.ClientSession.{commit_transaction,abort_transaction,"
        "with_transaction}",
        "ASYNC511",
        _MONGO,
    ),
    Blocking(
        "gridfs.GridFS.{put,get,get_version,get_last_version,delete,list,find_one,"
        "exists}",
        "ASYNC511",
        "gridfs.asynchronous.AsyncGridFS",
    ),
    Blocking(
        "mongoengine.Document.{save,insert,update,modify,delete,reload,"
        "drop_collection,ensure_indexes,create_index,compare_indexes}",
        "ASYNC511",
        _THREAD,
    ),
    Blocking(
        "mongoengine.queryset.QuerySet.{get,first,count,create,delete,update,"
        "update_one,upsert_one,insert,modify,aggregate,distinct,in_bulk,sum,average,"
        "item_frequencies,to_json}",
        "ASYNC511",
        _THREAD,
    ),
    # Search engines
    Blocking("elasticsearch.Elasticsearch.*", "ASYNC511", _ELASTIC),
    Blocking(
        "elasticsearch.Elasticsearch.{indices,cluster,cat,nodes,ingest,snapshot,tasks,"
        "security,sql,ilm,ml,eql,esql,async_search,inference,license,transform}.*",
        "ASYNC511",
        _ELASTIC,
    ),
    Blocking(
        "elasticsearch.helpers.{bulk,reindex}",
        "ASYNC511",
        "elasticsearch.helpers.async_bulk",
    ),
    Blocking(
        "elasticsearch.helpers.{scan,streaming_bulk,parallel_bulk}",
        "ASYNC511",
        "elasticsearch.helpers.async_scan or async_streaming_bulk",
        iterated=True,
    ),
    Blocking("opensearchpy.OpenSearch.*", "ASYNC511", _OPENSEARCH),
    Blocking(
        "opensearchpy.OpenSearch.{indices,cluster,cat,nodes,ingest,snapshot,tasks,"
        "security}.*",
        "ASYNC511",
        _OPENSEARCH,
    ),
    Blocking(
        "opensearchpy.helpers.{bulk,reindex}",
        "ASYNC511",
        "opensearchpy.helpers.async_bulk",
    ),
    Blocking(
        "opensearchpy.helpers.{scan,streaming_bulk,parallel_bulk}",
        "ASYNC511",
        "opensearchpy.helpers.async_scan or async_streaming_bulk",
        iterated=True,
    ),
    Blocking("meilisearch.Client.*", "ASYNC511", "meilisearch_python_sdk.AsyncClient"),
    Blocking(
        "meilisearch.index.Index.{search,add_documents,add_documents_in_batches,"
        "update_documents,delete_document,delete_documents,delete_all_documents,"
        "get_document,get_documents,get_stats,get_settings,update_settings,delete,"
        "update,fetch_info,wait_for_task}",
        "ASYNC511",
        "meilisearch_python_sdk.AsyncClient",
    ),
    # Graph and wide-column stores, caches, time series
    Blocking(
        "neo4j.Driver.{execute_query,verify_connectivity,verify_authentication,"
        "get_server_info,supports_multi_db}",
        "ASYNC511",
        _NEO4J,
    ),
    Blocking(
        "neo4j.Session.{run,execute_read,execute_write,begin_transaction,"
        "read_transaction,write_transaction}",
        "ASYNC511",
        _NEO4J,
    ),
    Blocking("neo4j.{Transaction,ManagedTransaction}.run", "ASYNC511", _NEO4J),
    Blocking("neo4j.Transaction.{commit,rollback}", "ASYNC511", _NEO4J),
    Blocking(
        "neo4j.Result.{single,data,values,value,fetch,consume,peek,graph,to_df,"
        "to_eager_result}",
        "ASYNC511",
        _NEO4J,
    ),
    Blocking("cassandra.cluster.Cluster.connect", "ASYNC511", _THREAD),
    Blocking(
        "cassandra.cluster.Session.{execute,execute_concurrent,"
        "execute_concurrent_with_args,execute_graph,prepare,set_keyspace}",
        "ASYNC511",
        "session.execute_async with a callback, or asyncio.to_thread",
    ),
    Blocking(
        "cassandra.cluster.ResponseFuture.result",
        "ASYNC511",
        "add_callbacks, or await asyncio.to_thread(...)",
    ),
    Blocking("pymemcache.client.base.{Client,PooledClient}.*", "ASYNC511", "aiomcache"),
    Blocking(
        "influxdb_client.QueryApi.{query,query_csv,query_data_frame,query_raw}",
        "ASYNC511",
        "influxdb_client.client.influxdb_client_async",
    ),
    Blocking(
        "influxdb_client.QueryApi.{query_stream,query_data_frame_stream}",
        "ASYNC511",
        "influxdb_client.client.influxdb_client_async",
        iterated=True,
    ),
    Blocking(
        "influxdb_client.InfluxDBClient.{ping,health,ready,version}",
        "ASYNC511",
        "influxdb_client.client.influxdb_client_async",
    ),
)
