"""The coroutine functions of database and cache clients.

Source: the libraries themselves. A method stands here only if a call of it gives a bare
coroutine, whether it is an ``async def`` or a plain method that hands one on.
"""

from __future__ import annotations

from typing import Dict

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    # redis: plain methods that hand on the coroutine of execute_command()
    "redis.asyncio.{Redis,RedisCluster}.{acl_cat,acl_deluser,acl_dryrun,acl_genpass,"
    "acl_getuser,acl_help,acl_list,acl_load,acl_log,acl_log_reset,acl_save,"
    "acl_setuser,acl_users,acl_whoami,aclose,append,auth,bgrewriteaof,bgsave,"
    "bitcount,bitfield_ro,bitop,bitpos,blmove,blmpop,blpop,brpop,brpoplpush,bzmpop,"
    "bzpopmax,bzpopmin,client_getname,client_getredir,client_id,client_info,"
    "client_kill,client_list,client_no_evict,client_no_touch,client_pause,"
    "client_setinfo,client_setname,client_tracking,client_tracking_off,"
    "client_tracking_on,client_trackinginfo,client_unblock,client_unpause,close,"
    "command,command_count,command_getkeys,command_getkeysandflags,command_info,"
    "command_list,config_get,config_resetstat,config_rewrite,config_set,copy,dbsize,"
    "decr,decrby,delete,dump,echo,eval,eval_ro,evalsha,evalsha_ro,execute_command,"
    "exists,expire,expireat,expiretime,fcall,fcall_ro,flushall,flushdb,"
    "function_delete,function_dump,function_flush,function_kill,function_list,"
    "function_load,function_restore,function_stats,geoadd,geodist,geohash,geopos,"
    "georadius,georadiusbymember,geosearch,geosearchstore,get,getbit,getdel,getex,"
    "getrange,getset,hdel,hexists,hexpire,hexpireat,hexpiretime,hget,hgetall,"
    "hgetdel,hgetex,hincrby,hincrbyfloat,hkeys,hlen,hmget,hmset,hpersist,hpexpire,"
    "hpexpireat,hpexpiretime,hpttl,hrandfield,hscan,hset,hsetex,hsetnx,hstrlen,httl,"
    "hvals,incr,incrby,incrbyfloat,info,keys,lastsave,latency_history,"
    "latency_latest,latency_reset,lcs,lindex,linsert,llen,lmove,lmpop,lolwut,lpop,"
    "lpos,lpush,lpushx,lrange,lrem,lset,ltrim,memory_doctor,memory_help,"
    "memory_malloc_stats,memory_purge,memory_stats,memory_usage,mget,migrate,"
    "module_list,module_load,module_loadex,module_unload,move,mset,msetnx,object,"
    "persist,pexpire,pexpireat,pexpiretime,pfadd,pfcount,pfmerge,ping,psetex,pttl,"
    "publish,pubsub_channels,pubsub_numpat,pubsub_numsub,pubsub_shardchannels,"
    "pubsub_shardnumsub,quit,randomkey,readonly,readwrite,rename,renamenx,reset,"
    "restore,role,rpop,rpoplpush,rpush,rpushx,sadd,save,scan,scard,script_exists,"
    "script_flush,script_kill,script_load,sdiff,sdiffstore,select,set,setbit,setex,"
    "setnx,setrange,shutdown,sinter,sintercard,sinterstore,sismember,slowlog_get,"
    "slowlog_len,slowlog_reset,smembers,smismember,smove,sort,sort_ro,spop,spublish,"
    "srandmember,srem,sscan,strlen,substr,sunion,sunionstore,time,touch,transaction,"
    "ttl,type,unlink,unwatch,wait,waitaof,watch,xack,xadd,xautoclaim,xclaim,xdel,"
    "xgroup_create,xgroup_createconsumer,xgroup_delconsumer,xgroup_destroy,"
    "xgroup_setid,xinfo_consumers,xinfo_groups,xinfo_stream,xlen,xpending,"
    "xpending_range,xrange,xread,xreadgroup,xrevrange,xtrim,zadd,zcard,zcount,zdiff,"
    "zdiffstore,zincrby,zinter,zintercard,zinterstore,zlexcount,zmpop,zmscore,"
    "zpopmax,zpopmin,zrandmember,zrange,zrangebylex,zrangebyscore,zrangestore,zrank,"
    "zrem,zremrangebylex,zremrangebyrank,zremrangebyscore,zrevrange,zrevrangebylex,"
    "zrevrangebyscore,zrevrank,zscan,zscore,zunion,zunionstore}": "",
    "redis.asyncio.Redis.{replicaof,slaveof,swapdb}": "",
    "redis.asyncio.client.Pipeline.{aclose,discard,execute,reset,unwatch,watch}": "",
    "redis.asyncio.client.PubSub.{aclose,close,connect,get_message,handle_message,"
    "ping,psubscribe,punsubscribe,reset,run,ssubscribe,subscribe,unsubscribe}": "",
    "redis.asyncio.lock.Lock.{acquire,extend,locked,owned,reacquire,release}": "",
    "redis.asyncio.Sentinel.{discover_master,discover_slaves}": "",
    # asyncpg, aiosqlite, psycopg, aiomysql
    "asyncpg.connect": "asyncpg.Connection",
    "asyncpg.Connection.{add_listener,close,copy_from_query,copy_from_table,"
    "copy_records_to_table,copy_to_table,execute,executemany,fetch,fetchmany,"
    "fetchrow,fetchval,remove_listener,reset,reset_type_codec,"
    "set_builtin_type_codec,set_type_codec}": "",
    "asyncpg.Connection.prepare": "asyncpg.prepared_stmt.PreparedStatement",
    "asyncpg.Pool.{close,copy_from_query,copy_from_table,copy_records_to_table,"
    "copy_to_table,execute,executemany,expire_connections,fetch,fetchmany,fetchrow,"
    "fetchval,release}": "",
    "aiosqlite.Connection.{backup,close,commit,create_function,"
    "enable_load_extension,interrupt,load_extension,rollback,set_progress_handler,"
    "set_trace_callback}": "",
    "aiosqlite.Cursor.{close,fetchall,fetchmany,fetchone}": "",
    "aiosqlite.Cursor.{execute,executemany,executescript}": "aiosqlite.Cursor",
    "psycopg.AsyncConnection.{close,commit,rollback,set_autocommit,tpc_begin,"
    "tpc_commit,tpc_prepare,tpc_recover,tpc_rollback}": "",
    "psycopg.AsyncConnection.connect": "psycopg.AsyncConnection",
    "psycopg.AsyncConnection.execute": "psycopg.AsyncCursor",
    "psycopg.AsyncCursor.{close,executemany,fetchall,fetchmany,fetchone,scroll}": "",
    "psycopg.AsyncCursor.execute": "psycopg.AsyncCursor",
    "psycopg_pool.AsyncConnectionPool.{check,close,drain,open,putconn,resize,wait}": "",
    "psycopg_pool.AsyncConnectionPool.getconn": "psycopg.AsyncConnection",
    "aiomysql.Connection.{autocommit,begin,commit,ensure_closed,kill,ping,query,"
    "rollback,select_db,set_charset}": "",
    "aiomysql.Cursor.{callproc,close,execute,executemany,nextset}": "",
    "aiomysql.Pool.{clear,wait_closed}": "",
    # SQLAlchemy and other layers
    "sqlalchemy.ext.asyncio.AsyncSession.{aclose,close,close_all,commit,delete,"
    "delete_all,flush,get,get_one,invalidate,merge,merge_all,refresh,reset,rollback,"
    "run_sync,scalar}": "",
    "sqlalchemy.ext.asyncio.AsyncSession.connection": (
        "sqlalchemy.ext.asyncio.AsyncConnection"
    ),
    "sqlalchemy.ext.asyncio.AsyncSession.execute": "sqlalchemy.engine.Result",
    "sqlalchemy.ext.asyncio.AsyncSession.scalars": "sqlalchemy.engine.ScalarResult",
    "sqlalchemy.ext.asyncio.AsyncSession.stream": "sqlalchemy.ext.asyncio.AsyncResult",
    "sqlalchemy.ext.asyncio.AsyncSession.stream_scalars": (
        "sqlalchemy.ext.asyncio.AsyncScalarResult"
    ),
    "sqlalchemy.ext.asyncio.async_scoped_session.{aclose,close,close_all,commit,"
    "delete,delete_all,flush,get,get_one,invalidate,merge,merge_all,refresh,remove,"
    "reset,rollback,scalar}": "",
    "sqlalchemy.ext.asyncio.async_scoped_session.connection": (
        "sqlalchemy.ext.asyncio.AsyncConnection"
    ),
    "sqlalchemy.ext.asyncio.async_scoped_session.execute": "sqlalchemy.engine.Result",
    "sqlalchemy.ext.asyncio.async_scoped_session.scalars": (
        "sqlalchemy.engine.ScalarResult"
    ),
    "sqlalchemy.ext.asyncio.async_scoped_session.stream": (
        "sqlalchemy.ext.asyncio.AsyncResult"
    ),
    "sqlalchemy.ext.asyncio.async_scoped_session.stream_scalars": (
        "sqlalchemy.ext.asyncio.AsyncScalarResult"
    ),
    "sqlalchemy.ext.asyncio.AsyncConnection.{aclose,close,commit,"
    "get_isolation_level,get_raw_connection,invalidate,rollback,run_sync,scalar}": "",
    "sqlalchemy.ext.asyncio.AsyncConnection.{exec_driver_sql,execute}": (
        "sqlalchemy.engine.Result"
    ),
    "sqlalchemy.ext.asyncio.AsyncConnection.{execution_options,start}": (
        "sqlalchemy.ext.asyncio.AsyncConnection"
    ),
    "sqlalchemy.ext.asyncio.AsyncConnection.scalars": "sqlalchemy.engine.ScalarResult",
    "sqlalchemy.ext.asyncio.AsyncEngine.{dispose,raw_connection}": "",
    "sqlalchemy.ext.asyncio.AsyncResult.{all,close,fetchall,fetchmany,fetchone,"
    "first,freeze,one,one_or_none,scalar,scalar_one,scalar_one_or_none}": "",
    "sqlalchemy.ext.asyncio.AsyncTransaction.{close,commit,rollback}": "",
    "sqlalchemy.ext.asyncio.AsyncSessionTransaction.{commit,rollback}": "",
    "sqlmodel.ext.asyncio.session.AsyncSession.exec": "",
    "databases.Database.{connect,disconnect,execute,execute_many,fetch_all,"
    "fetch_one,fetch_val}": "",
    "tortoise.models.Model.{create,delete,fetch_related,get_or_create,in_bulk,"
    "refresh_from_db,save,update_or_create}": "",
    "tortoise.Tortoise.{close_connections,generate_schemas,init}": "",
    # PyMongo (Motor gives futures, which act on call)
    "pymongo.AsyncMongoClient.{aclose,aconnect,bulk_write,close,drop_database,"
    "list_database_names,server_info,watch}": "",
    "pymongo.AsyncMongoClient.list_databases": (
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor"
    ),
    "pymongo.asynchronous.database.AsyncDatabase.{aggregate,command,"
    "create_collection,cursor_command,drop_collection,list_collection_names,"
    "list_collections,validate_collection,watch}": "",
    "pymongo.asynchronous.collection.AsyncCollection.aggregate": (
        "pymongo.asynchronous.command_cursor.AsyncCommandCursor"
    ),
    "pymongo.asynchronous.collection.AsyncCollection.{aggregate_raw_batches,"
    "bulk_write,count_documents,create_index,create_indexes,create_search_index,"
    "create_search_indexes,delete_many,delete_one,distinct,drop,drop_index,"
    "drop_indexes,drop_search_index,estimated_document_count,find_one,"
    "find_one_and_delete,find_one_and_replace,find_one_and_update,index_information,"
    "insert_many,insert_one,list_indexes,list_search_indexes,options,rename,"
    "replace_one,update_many,update_one,update_search_index,watch}": "",
    "pymongo.asynchronous.cursor.AsyncCursor.{close,distinct,explain,next,rewind,"
    "to_list}": "",
    "pymongo.asynchronous.command_cursor.AsyncCommandCursor.{close,next,to_list,"
    "try_next}": "",
    "pymongo.asynchronous.client_session.AsyncClientSession.{abort_transaction,"
    "commit_transaction,end_session,with_transaction}": "",
    # Elasticsearch and OpenSearch
    "elasticsearch.AsyncElasticsearch.{bulk,clear_scroll,close,close_point_in_time,"
    "count,create,delete,delete_by_query,delete_script,exists,exists_source,explain,"
    "field_caps,get,get_script,get_source,health_report,index,info,mget,msearch,"
    "msearch_template,mtermvectors,open_point_in_time,ping,put_script,reindex,"
    "scroll,search,search_template,terms_enum,termvectors,update,update_by_query}": "",
    "opensearchpy.AsyncOpenSearch.{bulk,clear_scroll,close,count,create,delete,"
    "delete_by_query,delete_script,exists,exists_source,explain,field_caps,get,"
    "get_script,get_source,index,info,mget,msearch,msearch_template,mtermvectors,"
    "ping,put_script,reindex,scroll,search,search_template,termvectors,update,"
    "update_by_query}": "",
    # Caches
    "aiocache.base.BaseCache.{add,clear,close,delete,exists,expire,get,increment,"
    "multi_get,multi_set,raw,set}": "",
    # More of Redis, asyncpg, SQLAlchemy, Motor and others
    "redis.asyncio.Redis.initialize": "",
    "redis.asyncio.RedisCluster.{initialize,mget_nonatomic,mset_nonatomic}": "",
    "redis.asyncio.Sentinel.{aclose,discover_replicas}": "",
    "redis.asyncio.ConnectionPool.{aclose,disconnect,get_connection,release}": "",
    "redis.asyncio.Connection.{connect,disconnect,read_response,send_command}": "",
    "redis.asyncio.client.PubSub.check_health": "",
    "asyncpg.transaction.Transaction.{commit,rollback,start}": "",
    "asyncpg.prepared_stmt.PreparedStatement.{executemany,explain,fetch,fetchmany,"
    "fetchrow,fetchval}": "",
    "asyncpg.Connection.reload_schema_state": "",
    "sqlalchemy.ext.asyncio.AsyncMappingResult.{all,close,fetchall,fetchmany,"
    "fetchone,first,one,one_or_none}": "",
    "sqlalchemy.ext.asyncio.AsyncScalarResult.{all,close,fetchall,fetchmany,first,"
    "one,one_or_none}": "",
    "sqlalchemy.ext.asyncio.AsyncSessionTransaction.start": "",
    "sqlalchemy.ext.asyncio.AsyncTransaction.start": "",
    "sqlalchemy.ext.asyncio.close_all_sessions": "",
    "motor.motor_asyncio.AsyncIOMotorClientSession.with_transaction": "",
    "motor.motor_asyncio.AsyncIOMotorCursor.{close,next}": "",
    "aiosqlite.Connection.set_authorizer": "",
    "tortoise.backends.base.client.BaseDBAsyncClient.{close,execute_insert,"
    "execute_many,execute_query,execute_query_dict,"
    "execute_query_dict_with_affected,execute_script}": "",
    "tortoise.models.Model.fetch_for_list": "",
    "databases.core.Connection.{execute,execute_many,fetch_all,fetch_one,"
    "fetch_val}": "",
    "databases.core.Transaction.{commit,rollback,start}": "",
    # Neo4j, Qdrant, Oracle, ClickHouse
    "neo4j.AsyncSession.{close,execute_read,execute_write,last_bookmarks}": "",
    "neo4j.AsyncSession.begin_transaction": "neo4j.AsyncTransaction",
    "neo4j.{AsyncSession,AsyncTransaction}.run": "neo4j.AsyncResult",
    "neo4j.AsyncDriver.{close,execute_query,get_server_info,supports_multi_db,"
    "supports_session_auth,verify_authentication,verify_connectivity}": "",
    "neo4j.AsyncTransaction.{close,commit,rollback}": "",
    "neo4j.AsyncResult.{consume,data,fetch,graph,peek,single,to_df,to_eager_result,"
    "value,values}": "",
    "qdrant_client.AsyncQdrantClient.{batch_update_points,clear_payload,close,"
    "cluster_collection_update,cluster_status,cluster_telemetry,"
    "collection_cluster_info,collection_exists,count,create_collection,"
    "create_full_snapshot,create_payload_index,create_shard_key,"
    "create_shard_snapshot,create_snapshot,create_vector_name,delete,"
    "delete_collection,delete_full_snapshot,delete_payload,delete_payload_index,"
    "delete_shard_key,delete_shard_snapshot,delete_snapshot,delete_vector_name,"
    "delete_vectors,facet,get_aliases,get_collection,get_collection_aliases,"
    "get_collections,get_optimizations,info,list_full_snapshots,list_image_models,"
    "list_late_interaction_multimodal_models,list_late_interaction_text_models,"
    "list_shard_keys,list_shard_snapshots,list_snapshots,list_sparse_models,"
    "list_text_models,overwrite_payload,query_batch_points,query_points,"
    "query_points_groups,recover_current_peer,recover_shard_snapshot,"
    "recover_snapshot,recreate_collection,remove_peer,retrieve,scroll,"
    "search_matrix_offsets,search_matrix_pairs,set_payload,update_collection,"
    "update_collection_aliases,update_vectors,upsert}": "",
    "oracledb.AsyncConnection.{begin_sessionless_transaction,callfunc,callproc,"
    "changepassword,close,commit,createlob,direct_path_load,execute,executemany,"
    "fetch_df_all,fetchall,fetchmany,fetchone,gettype,ping,"
    "resume_sessionless_transaction,rollback,run_pipeline,"
    "suspend_sessionless_transaction,tpc_begin,tpc_commit,tpc_end,tpc_forget,"
    "tpc_prepare,tpc_recover,tpc_rollback}": "",
    "oracledb.AsyncCursor.{callfunc,callproc,execute,executemany,fetchall,"
    "fetchmany,fetchone,parse,scroll}": "",
    "elasticsearch.helpers.{async_bulk,async_reindex}": "",
    "clickhouse_connect.get_async_client": (
        "clickhouse_connect.driver.asyncclient.AsyncClient"
    ),
    "clickhouse_connect.driver.asyncclient.AsyncClient.{close,close_connections,"
    "command,data_insert,insert,insert_arrow,insert_df,insert_df_arrow,ping,query,"
    "query_arrow,query_df,query_df_arrow,query_np,raw_insert,raw_query,raw_stream}": "",
    "beanie.init_beanie": "",
    "beanie.Document.{avg,count,create,delete,delete_all,distinct,fetch_all_links,"
    "fetch_link,get,insert,insert_many,insert_one,inspect_collection,max,min,"
    "replace,replace_many,save,save_changes,sum,sync,update}": "",
    "beanie.Link.{fetch,fetch_list,fetch_many,fetch_one}": "",
    "beanie.BulkWriter.commit": "",
    "beanie.odm.queries.find.FindMany.{count,exists,first_or_none,to_list}": "",
}
