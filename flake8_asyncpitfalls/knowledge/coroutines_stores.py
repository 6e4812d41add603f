"""The coroutine functions of databases, caches and vector stores.

Source: the libraries themselves; each is an ``async def``.
"""

from __future__ import annotations

from typing import Dict

_CHROMA_COLLECTION = "chromadb.api.models.AsyncCollection.AsyncCollection"
_INFLUX = "influxdb_client.client.influxdb_client_async"
_SURREAL = "surrealdb.AsyncWsSurrealConnection"

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "asyncmy.Connection.{autocommit,begin,commit,connect,ensure_closed,kill,"
    "next_result,ping,prepare,query,read_packet,rollback,select_db,set_charset,"
    "show_warnings}": "",
    "asyncmy.Pool.{clear,fill_free_pool,wait_closed}": "",
    "asyncmy.cursors.Cursor.{callproc,close,execute,executemany,fetchall,fetchmany,"
    "fetchone,nextset}": "",
    "asyncmy.cursors.SSCursor.{read_next,scroll}": "",
    "aiopg.Connection.{cancel,commit,get_backend_pid,get_parameter_status,"
    "get_transaction_status,lobject,reset,rollback,set_client_encoding,"
    "set_isolation_level,set_session,tpc_begin,tpc_commit,tpc_prepare,tpc_recover,"
    "tpc_rollback,xid}": "",
    "aiopg.Cursor.{callproc,copy_expert,copy_from,copy_to,execute,executemany,fetchall,"
    "fetchmany,fetchone,nextset,scroll,setinputsizes,setoutputsize}": "",
    "aiopg.Pool.{clear,cursor,wait_closed}": "",
    "aiopg.Pool.from_pool_fill": "aiopg.Pool",
    "aiopg.Transaction.{begin,savepoint}": "aiopg.Transaction",
    "aiopg.Transaction.{commit,release_savepoint,rollback,rollback_savepoint}": "",
    "odmantic.AIOEngine.{configure_database,count,delete,find_one,remove,save,"
    "save_all}": "",
    "piccolo.engine.Engine.{batch,check_version,close_connection_pool,get_version,"
    "prep_database,run_ddl,run_querystring,start_connection_pool}": "",
    "piccolo.engine.PostgresEngine.{close_connnection_pool,get_new_connection,"
    "start_connnection_pool}": "",
    "piccolo.engine.SQLiteEngine.get_connection": "",
    "piccolo.engine.postgres.Atomic.setup_transaction": "",
    "piccolo.engine.postgres.BaseAtomic.run": "",
    "piccolo.engine.postgres.PostgresTransaction.{begin,commit,get_connection,rollback,"
    "rollback_to}": "",
    "piccolo.engine.postgres.PostgresTransaction.savepoint": (
        "piccolo.engine.postgres.Savepoint"
    ),
    "piccolo.engine.postgres.Query.{response_handler,run}": "",
    "piccolo.engine.postgres.Savepoint.{release,rollback_to}": "",
    "piccolo.query.{Alter,Create}.run": "",
    "piccolo.query.{Objects,Raw,Select}.batch": "",
    "piccolo.query.Objects.run": "list[piccolo.table.Table]",
    "piccolo.table.Refresh.run": "piccolo.table.Table",
    "piccolo.table.{create_db_tables,drop_db_tables}": "",
    "gel.AsyncIOClient.{aclose,ensure_connected}": "",
    "gel.AsyncIOReadOnlyExecutor.{execute,execute_sql,query,query_json,"
    "query_required_single,query_required_single_json,query_single,query_single_json,"
    "query_sql}": "",
    "surrealdb.AsyncHttpSurrealConnection.{attach,authenticate,begin,cancel,close,"
    "commit,connect,create,delete,detach,info,insert,insert_relation,invalidate,kill,"
    "let,live,merge,new_session,patch,query,query_raw,select,signin,signup,"
    "subscribe_live,unset,update,upsert,use,version}": "",
    "surrealdb.AsyncSurrealSession.{authenticate,close_session,create,delete,insert,"
    "insert_relation,invalidate,kill,let,live,merge,patch,query,select,signin,signup,"
    "unset,update,upsert,use}": "",
    "surrealdb.AsyncSurrealSession.begin_transaction": (
        "surrealdb.AsyncSurrealTransaction"
    ),
    "surrealdb.AsyncSurrealTransaction.{cancel,commit,create,delete,insert,"
    "insert_relation,merge,patch,query,select,update,upsert}": "",
    f"{_SURREAL}.{{attach,authenticate,begin,cancel,close,commit,connect,create,delete,"
    "detach,info,insert,insert_relation,invalidate,kill,let,live,merge,patch,query,"
    "query_raw,select,signin,signup,subscribe_live,unset,update,upsert,use,"
    "version}": "",
    f"{_SURREAL}.new_session": "surrealdb.AsyncSurrealSession",
    f"{_INFLUX}.DeleteApiAsync.delete": "",
    f"{_INFLUX}.InfluxDBClientAsync.{{build,close,ping,version}}": "",
    f"{_INFLUX}.QueryApiAsync.{{query,query_data_frame,query_data_frame_stream,"
    "query_raw,query_stream}": "",
    f"{_INFLUX}.WriteApiAsync.write": "",
    "aiomcache.FlagClient.{add,append,cas,close,decr,delete,flush_all,get,gets,incr,"
    "multi_get,prepend,replace,set,stats,touch,version}": "",
    "chromadb.AsyncHttpClient": "chromadb.api.AsyncClientAPI",
    "chromadb.api.AsyncAdminAPI.{create_database,create_tenant,delete_database,"
    "get_database,get_tenant,list_databases}": "",
    "chromadb.api.AsyncBaseAPI.{count_collections,delete_collection,get_max_batch_size,"
    "get_user_identity,get_version,heartbeat,reset}": "",
    "chromadb.api.AsyncClientAPI.{create_collection,get_collection,"
    "get_collection_by_id,get_or_create_collection}": _CHROMA_COLLECTION,
    "chromadb.api.AsyncClientAPI.list_collections": (
        "list[chromadb.api.models.AsyncCollection.AsyncCollection]"
    ),
    "chromadb.api.AsyncClientAPI.{set_database,set_tenant}": "",
    "chromadb.api.AsyncServerAPI.{create_collection,get_collection,"
    "get_collection_by_id,get_or_create_collection,list_collections}": "",
    f"{_CHROMA_COLLECTION}.{{add,count,delete,fork_count,get,get_indexing_status,"
    "modify,peek,query,search,update,upsert}": "",
    f"{_CHROMA_COLLECTION}.fork": _CHROMA_COLLECTION,
    "weaviate.collections.CollectionAsync.{exists,length,shards,to_string}": "",
    "pymilvus.AsyncMilvusClient.{add_collection_field,add_collection_function,"
    "add_collection_struct_field,add_file_resource,add_function_field,"
    "add_privileges_to_group,alter_alias,alter_collection_field,"
    "alter_collection_function,alter_collection_properties,alter_database_properties,"
    "alter_index_properties,alter_role,close,compact,create_alias,create_collection,"
    "create_database,create_index,create_partition,create_privilege_group,"
    "create_resource_group,create_role,create_snapshot,create_user,delete,"
    "describe_alias,describe_collection,describe_database,describe_index,"
    "describe_replica,describe_resource_group,describe_role,describe_snapshot,"
    "describe_user,drop_alias,drop_collection,drop_collection_field,"
    "drop_collection_function,drop_collection_properties,drop_database,"
    "drop_database_properties,drop_function_field,drop_index,drop_index_properties,"
    "drop_partition,drop_privilege_group,drop_resource_group,drop_role,drop_snapshot,"
    "drop_user,flush,flush_all,get,get_collection_stats,get_compaction_plans,"
    "get_compaction_state,get_flush_all_state,get_load_state,get_partition_stats,"
    "get_refresh_external_collection_progress,get_replicate_configuration,"
    "get_replicate_info,get_restore_snapshot_state,get_server_version,grant_privilege,"
    "grant_privilege_v2,grant_role,has_collection,has_partition,hybrid_search,insert,"
    "list_aliases,list_collections,list_compaction_tasks,list_databases,"
    "list_file_resources,list_indexes,list_partitions,list_persistent_segments,"
    "list_privilege_groups,list_refresh_external_collection_jobs,list_resource_groups,"
    "list_restore_snapshot_jobs,list_roles,list_segments,list_snapshots,list_users,"
    "load_collection,load_partitions,optimize,pin_snapshot_data,query,"
    "refresh_external_collection,refresh_load,release_collection,release_partitions,"
    "remove_file_resource,remove_privileges_from_group,rename_collection,"
    "restore_snapshot,revoke_privilege,revoke_privilege_v2,revoke_role,run_analyzer,"
    "search,transfer_replica,truncate_collection,unpin_snapshot_data,update_password,"
    "update_replicate_configuration,update_resource_groups,update_user,upsert,"
    "use_database,using_database}": "",
    "pinecone.AsyncIndex.{cancel_import,close,create_namespace,delete,delete_namespace,"
    "describe_import,describe_index_stats,describe_namespace,fetch,fetch_by_metadata,"
    "list_imports_paginated,list_namespaces_paginated,list_paginated,query,"
    "query_namespaces,search,search_records,start_import,update,upsert,"
    "upsert_from_dataframe,upsert_records}": "",
    "pinecone.AsyncPaginator.to_list": "",
    "pinecone.AsyncPinecone.{close,configure_index,create_backup,create_collection,"
    "create_index,create_index_for_model,create_index_from_backup,delete_backup,"
    "delete_collection,delete_index,describe_backup,describe_collection,describe_index,"
    "describe_restore_job,has_index,list_backups,list_collections,list_indexes,"
    "list_restore_jobs}": "",
    "pinecone.AsyncPinecone.index": "pinecone.AsyncIndex",
}
