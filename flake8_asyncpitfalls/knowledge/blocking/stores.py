"""More databases: warehouses, caches, search engines and vector stores.

Source: the documentation of the clients. Queries that are only built
(``lancedb.table.Table.search``) are not listed.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_VALKEY = "valkey.asyncio"
_GLIDE = "glide.GlideClient"
_UPSTASH = "upstash_redis.asyncio.Redis"
_MILVUS = "pymilvus.AsyncMilvusClient"
_LANCE = "lancedb.connect_async"
_REDISVL = "redisvl.index.AsyncSearchIndex"
_TYPESENSE = "typesense.AsyncClient"
_ALGOLIA = "algoliasearch.search.client.SearchClient"
_PULSAR = "pulsar.asyncio.Client"

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset(
    {
        (
            "valkey.{Valkey,ValkeyCluster}.{pipeline,pubsub,lock,register_script,"
            "close,from_url,set_response_callback,get_connection_kwargs,get_encoder,"
            "get_retry,set_retry,json,ft,ts,bf,cf,cms,topk,tdigest,monitor,"
            "load_external_module,command_docs}"
        ),
        "valkey.Valkey.{client,from_pool,graph,parse_response,sentinel}",
        (
            "valkey.ValkeyCluster.{get_node,get_nodes,get_primaries,get_replicas,"
            "get_random_node,get_default_node,set_default_node,"
            "get_valkey_connection,get_node_from_key,keyslot,determine_slot,"
            "on_connect,disconnect_connection_pools}"
        ),
        (
            "upstash_redis.Redis.{bitfield,bitfield_ro,close,from_env,json,multi,"
            "pipeline,search}"
        ),
    }
)

ROWS: tuple[Blocking, ...] = (
    # Warehouses and their like
    Blocking("databricks.sql.connect", "ASYNC511", _THREAD),
    Blocking(
        "databricks.sql.client.{Connection.commit,Connection.rollback,"
        "Cursor.execute,Cursor.executemany,Cursor.fetchall,Cursor.fetchall_arrow,"
        "Cursor.fetchmany,Cursor.fetchmany_arrow,Cursor.fetchone,Cursor.catalogs,"
        "Cursor.columns,Cursor.schemas,Cursor.tables}",
        "ASYNC511",
        _THREAD,
    ),
    Blocking("redshift_connector.connect", "ASYNC511", _THREAD),
    Blocking(
        "redshift_connector.{Connection.commit,Connection.rollback,Cursor.execute,"
        "Cursor.executemany,Cursor.fetchall,Cursor.fetchmany,Cursor.fetchone,"
        "Cursor.fetch_dataframe}",
        "ASYNC511",
        _THREAD,
    ),
    Blocking(
        "google.cloud.spanner_v1.database.Database.{create,drop,"
        "execute_partitioned_dml,exists,reload,run_in_transaction,update_ddl}",
        "ASYNC511",
        _THREAD,
    ),
    Blocking(
        "google.cloud.spanner_v1.snapshot.Snapshot.{execute_sql,read}",
        "ASYNC511",
        _THREAD,
        iterated=True,
    ),
    Blocking(
        "influxdb.InfluxDBClient.{create_database,drop_database,"
        "get_list_database,get_list_measurements,ping,query,write_points}",
        "ASYNC511",
        "influxdb_client.client.influxdb_client_async",
    ),
    # Migrations; with sql=True they are only printed.
    Blocking(
        "alembic.command.{downgrade,stamp,upgrade}",
        "ASYNC511",
        _THREAD,
        unless=(Argument("sql", 2, True),),
    ),
    Blocking("alembic.command.{check,current}", "ASYNC511", _THREAD),
    # Caches
    Blocking("valkey.{Valkey,ValkeyCluster}.*", "ASYNC511", _VALKEY),
    Blocking(
        "valkey.{Valkey,ValkeyCluster}.{scan_iter,hscan_iter,sscan_iter,zscan_iter}",
        "ASYNC511",
        _VALKEY,
        iterated=True,
    ),
    Blocking("valkey.ValkeyCluster", "ASYNC511", "valkey.asyncio.ValkeyCluster"),
    Blocking(
        "valkey.client.Pipeline.{execute,immediate_execute_command,watch,unwatch}",
        "ASYNC511",
        _VALKEY,
    ),
    Blocking(
        "valkey.client.PubSub.{subscribe,psubscribe,unsubscribe,punsubscribe,ping}",
        "ASYNC511",
        _VALKEY,
    ),
    Blocking("valkey.client.PubSub.listen", "ASYNC511", _VALKEY, iterated=True),
    Blocking(
        "valkey.lock.Lock.{acquire,release,extend,reacquire,locked,owned}",
        "ASYNC511",
        _VALKEY,
    ),
    Blocking(
        "glide_sync.{GlideClient,GlideClusterClient}.{create,append,custom_command,"
        "decr,delete,exec,exists,expire,flushall,get,getdel,getex,hdel,hexists,hget,"
        "hgetall,hincrby,hkeys,hlen,hmget,hset,hvals,incr,incrby,info,invoke_script,"
        "lindex,llen,lpop,lpush,lrange,ltrim,mget,mset,ping,publish,rpop,rpush,sadd,"
        "scan,scard,set,sismember,smembers,srem,ttl,type,unlink,xadd,xlen,xread,"
        "zadd,zcard,zrange,zrem,zscore}",
        "ASYNC511",
        _GLIDE,
    ),
    Blocking("upstash_redis.Redis.*", "ASYNC511", _UPSTASH),
    Blocking("upstash_redis.client.Pipeline.exec", "ASYNC511", _UPSTASH),
    Blocking(
        "diskcache.{Cache,FanoutCache}.{add,check,clear,create_tag_index,cull,decr,"
        "delete,evict,expire,get,incr,pop,read,set,stats,touch,volume}",
        "ASYNC511",
        _THREAD,
    ),
    # Vectors
    Blocking(
        "pymilvus.MilvusClient.{alter_alias,compact,create_alias,create_collection,"
        "create_database,create_index,create_partition,create_role,create_user,"
        "delete,describe_collection,describe_index,drop_alias,drop_collection,"
        "drop_database,drop_index,drop_partition,drop_user,flush,get,"
        "get_collection_stats,get_load_state,has_collection,has_partition,"
        "hybrid_search,insert,list_aliases,list_collections,list_databases,"
        "list_indexes,list_partitions,list_users,load_collection,load_partitions,"
        "query,release_collection,release_partitions,rename_collection,"
        "run_analyzer,search,truncate_collection,update_password,upsert}",
        "ASYNC511",
        _MILVUS,
    ),
    Blocking("pymilvus.{Collection,connections.connect}", "ASYNC511", _MILVUS),
    Blocking(
        "pymilvus.Collection.{compact,create_index,create_partition,delete,drop,"
        "drop_index,flush,hybrid_search,insert,load,query,release,search,truncate,"
        "upsert}",
        "ASYNC511",
        _MILVUS,
    ),
    Blocking(
        "pymilvus.utility.{drop_collection,has_collection,has_partition,"
        "list_collections,list_users,rename_collection,"
        "wait_for_index_building_complete,wait_for_loading_complete}",
        "ASYNC511",
        _MILVUS,
    ),
    Blocking(
        "lancedb.db.DBConnection.{create_table,drop_all_tables,drop_table,"
        "list_tables,open_table,rename_table,table_names}",
        "ASYNC511",
        _LANCE,
    ),
    Blocking(
        "lancedb.table.Table.{add,add_columns,alter_columns,checkout,"
        "cleanup_old_versions,compact_files,count_rows,create_fts_index,"
        "create_index,create_scalar_index,delete,drop_columns,list_indices,"
        "list_versions,optimize,restore,to_arrow,to_pandas,update}",
        "ASYNC511",
        _LANCE,
    ),
    Blocking(
        "lancedb.query.LanceQueryBuilder.{to_arrow,to_df,to_list,to_pandas,"
        "to_polars,to_pydantic}",
        "ASYNC511",
        _LANCE,
    ),
    Blocking(
        "redisvl.index.SearchIndex.{aggregate,batch_query,batch_search,clear,create,"
        "delete,drop_documents,drop_keys,exists,expire_keys,fetch,from_existing,"
        "info,listall,load,query,search}",
        "ASYNC511",
        _REDISVL,
    ),
    Blocking("redisvl.index.SearchIndex.paginate", "ASYNC511", _REDISVL, iterated=True),
    # Search engines
    Blocking(
        "typesense.sync.{collections.Collections.create,"
        "collections.Collections.retrieve,collection.Collection.delete,"
        "collection.Collection.retrieve,collection.Collection.update,"
        "documents.Documents.create,documents.Documents.delete,"
        "documents.Documents.export,documents.Documents.import_,"
        "documents.Documents.search,documents.Documents.update,"
        "documents.Documents.upsert,document.Document.delete,"
        "document.Document.retrieve,document.Document.update,"
        "multi_search.MultiSearch.perform}",
        "ASYNC511",
        _TYPESENSE,
    ),
    Blocking(
        "algoliasearch.search.client.SearchClientSync.{add_or_update_object,batch,"
        "browse,browse_objects,clear_objects,delete_by,delete_index,delete_object,"
        "delete_objects,get_object,get_objects,get_settings,get_task,index_exists,"
        "list_indices,multiple_batch,partial_update_object,"
        "partial_update_objects,replace_all_objects,save_object,save_objects,"
        "save_rule,save_rules,save_synonym,save_synonyms,search,"
        "search_for_facet_values,search_single_index,set_settings,wait_for_task}",
        "ASYNC512",
        _ALGOLIA,
    ),
    Blocking(
        "pysolr.Solr.{add,commit,delete,extract,more_like_this,optimize,ping,search,"
        "suggest_terms}",
        "ASYNC511",
        _THREAD,
    ),
    # Hosted back ends
    Blocking(
        "pocketbase.services.record_service.RecordService.{auth_refresh,"
        "auth_with_password,create,delete,get_first_list_item,get_full_list,"
        "get_list,get_one,request_verification,update}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking("pocketbase.PocketBase.send", "ASYNC512", _THREAD),
    # Brokers
    Blocking(
        "pulsar.Client.{close,create_producer,create_reader,get_topic_partitions,"
        "subscribe}",
        "ASYNC512",
        _PULSAR,
    ),
    Blocking(
        "pulsar.{Producer.flush,Producer.send,Consumer.batch_receive,"
        "Consumer.receive,Reader.read_next}",
        "ASYNC512",
        _PULSAR,
    ),
)
