"""The types of database clients that are not asynchronous.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from typing import Dict, Tuple

_QUERY = "sqlalchemy.orm.Query"
_SESSION = "sqlalchemy.orm.Session"
_PG_CONNECTION = "psycopg2.extensions.connection"
_PG_CURSOR = "psycopg2.extensions.cursor"
_MYSQL = "mysql.connector.abstracts.MySQLConnectionAbstract"
_MYSQL_CURSOR = "mysql.connector.abstracts.MySQLCursorAbstract"
_DUCK = "duckdb.DuckDBPyConnection"
_RELATION = "duckdb.DuckDBPyRelation"
_COLLECTION = "pymongo.collection.Collection"
_CURSOR = "pymongo.cursor.Cursor"
_QUERY_SET = "django.db.models.QuerySet"
_CHROMA = "chromadb.api.ClientAPI"
_POSTGREST = "postgrest.SyncQueryRequestBuilder"

#: A call of the name gives an object of the type.
RETURNS: Dict[str, str] = {
    "django.contrib.auth.get_user_model": "type[django.contrib.auth.models.User]",
    # PostgreSQL
    "psycopg2.connect": _PG_CONNECTION,
    "psycopg2.extensions.connection": _PG_CONNECTION,
    "psycopg2.extensions.connection.cursor": _PG_CURSOR,
    "psycopg2.pool.{SimpleConnectionPool,ThreadedConnectionPool}.getconn": (
        _PG_CONNECTION
    ),
    "{psycopg.connect,psycopg.Connection.connect}": "psycopg.Connection",
    "psycopg.Connection.{cursor,execute}": "psycopg.Cursor",
    "psycopg.Cursor.execute": "psycopg.Cursor",
    "psycopg_pool.ConnectionPool.{connection,getconn}": "psycopg.Connection",
    "{pg8000,pg8000.dbapi}.connect": "pg8000.dbapi.Connection",
    "pg8000.dbapi.Connection.cursor": "pg8000.dbapi.Cursor",
    # MySQL
    "pymysql.connect": "pymysql.connections.Connection",
    "pymysql.connections.Connection.cursor": "pymysql.cursors.Cursor",
    "{MySQLdb.connect,MySQLdb.Connect}": "MySQLdb.connections.Connection",
    "MySQLdb.connections.Connection.cursor": "MySQLdb.cursors.Cursor",
    "mysql.connector.connect": _MYSQL,
    f"{_MYSQL}.cursor": _MYSQL_CURSOR,
    "mysql.connector.pooling.MySQLConnectionPool.get_connection": _MYSQL,
    # Others
    "oracledb.connect": "oracledb.Connection",
    "oracledb.create_pool": "oracledb.ConnectionPool",
    "oracledb.ConnectionPool.acquire": "oracledb.Connection",
    "oracledb.Connection.cursor": "oracledb.Cursor",
    "pyodbc.connect": "pyodbc.Connection",
    "pyodbc.Connection.{cursor,execute}": "pyodbc.Cursor",
    "pyodbc.Cursor.execute": "pyodbc.Cursor",
    "pymssql.connect": "pymssql.Connection",
    "pymssql.Connection.cursor": "pymssql.Cursor",
    "duckdb.connect": _DUCK,
    "duckdb.{sql,query}": _RELATION,
    "duckdb.execute": _DUCK,
    f"{_DUCK}.{{execute,executemany,cursor}}": _DUCK,
    f"{_DUCK}.{{sql,query,table,from_df,read_csv,read_parquet,read_json}}": _RELATION,
    (
        f"{_RELATION}.{{filter,project,select,order,limit,aggregate,join,distinct,"
        f"union,"
        "sort}"
    ): _RELATION,
    "snowflake.connector.connect": "snowflake.connector.SnowflakeConnection",
    "snowflake.connector.SnowflakeConnection.cursor": (
        "snowflake.connector.cursor.SnowflakeCursor"
    ),
    "clickhouse_connect.{get_client,create_client}": (
        "clickhouse_connect.driver.client.Client"
    ),
    "clickhouse_driver.Client.from_url": "clickhouse_driver.Client",
    "clickhouse_driver.connect": "clickhouse_driver.dbapi.connection.Connection",
    "clickhouse_driver.dbapi.connect": "clickhouse_driver.dbapi.connection.Connection",
    "clickhouse_driver.dbapi.connection.Connection.cursor": (
        "clickhouse_driver.dbapi.cursor.Cursor"
    ),
    "trino.dbapi.connect": "trino.dbapi.Connection",
    "trino.dbapi.Connection.cursor": "trino.dbapi.Cursor",
    # SQLAlchemy. A sessionmaker that was given class_ makes that class's sessions.
    "sqlalchemy.{create_engine,engine_from_config}": ("sqlalchemy.engine.Engine"),
    "sqlalchemy.engine.Engine.{connect,begin}": "sqlalchemy.engine.Connection",
    "sqlalchemy.engine.Engine.execution_options": "sqlalchemy.engine.Engine",
    "sqlalchemy.engine.Connection.execution_options": "sqlalchemy.engine.Connection",
    "sqlalchemy.orm.sessionmaker": "sqlalchemy.orm.sessionmaker",
    "sqlalchemy.orm.sessionmaker.{__call__,begin}": _SESSION,
    "sqlalchemy.orm.scoped_session": "sqlalchemy.orm.scoped_session",
    "sqlalchemy.orm.scoped_session.__call__": _SESSION,
    "sqlalchemy.orm.Session.connection": "sqlalchemy.engine.Connection",
    "sqlalchemy.orm.Session.query": _QUERY,
    (
        f"{_QUERY}.{{filter,filter_by,where,order_by,group_by,having,join,outerjoin,"
        "limit,offset,distinct,options,select_from,with_entities,add_columns,union,"
        "union_all,with_for_update,execution_options,yield_per,populate_existing,"
        "params,slice,enable_eagerloads,correlate,from_statement,autoflush,tuples}"
    ): _QUERY,
    # peewee
    "peewee.Model.{select,filter,raw}": "peewee.Select",
    (
        "peewee.Select.{where,orwhere,order_by,group_by,having,join,left_outer_join,"
        "limit,offset,paginate,distinct,dicts,tuples,namedtuples,objects,switch,alias,"
        "with_cte,for_update,from_,columns,select_extend,order_by_extend}"
    ): "peewee.Select",
    "peewee.Model.{insert,insert_many,replace,replace_many,update,delete}": (
        "peewee.Query"
    ),
    "peewee.Query.{where,orwhere,on_conflict,on_conflict_ignore,on_conflict_replace,"
    "returning,limit,order_by}": "peewee.Query",
    # Django
    (
        "django.db.models.{Manager,QuerySet}.{all,filter,exclude,annotate,alias,"
        "order_by,reverse,distinct,values,values_list,dates,datetimes,none,union,"
        "intersection,difference,select_related,prefetch_related,extra,defer,only,"
        "using,select_for_update,raw,get_queryset}"
    ): _QUERY_SET,
    # Redis
    "redis.{from_url,utils.from_url,Redis.from_url,Redis.from_pool}": ("redis.Redis"),
    "redis.RedisCluster.from_url": "redis.RedisCluster",
    "redis.sentinel.Sentinel.{master_for,slave_for}": "redis.Redis",
    "redis.{Redis,RedisCluster}.pipeline": "redis.client.Pipeline",
    "redis.{Redis,RedisCluster}.pubsub": "redis.client.PubSub",
    "redis.{Redis,RedisCluster}.lock": "redis.lock.Lock",
    "redis.{Redis,RedisCluster}.json": "redis.commands.json.JSON",
    "redis.{Redis,RedisCluster}.ft": "redis.commands.search.Search",
    # MongoDB
    "pymongo.MongoClient.{get_database,get_default_database}": (
        "pymongo.database.Database"
    ),
    "pymongo.MongoClient.start_session": "pymongo.client_session.ClientSession",
    "pymongo.database.Database.{get_collection,create_collection}": _COLLECTION,
    "pymongo.database.Database.with_options": "pymongo.database.Database",
    f"{_COLLECTION}.with_options": _COLLECTION,
    f"{_COLLECTION}.{{find,find_raw_batches}}": _CURSOR,
    (
        f"{_CURSOR}.{{sort,limit,skip,batch_size,hint,max_time_ms,where,collation,"
        "comment,allow_disk_use,rewind,clone,add_option}"
    ): _CURSOR,
    f"{_COLLECTION}.{{aggregate,list_indexes}}": (
        "pymongo.command_cursor.CommandCursor"
    ),
    (
        "mongoengine.queryset.QuerySet.{filter,__call__,order_by,limit,skip,only,"
        "exclude,all,none,select_related,no_cache,batch_size,timeout}"
    ): "mongoengine.queryset.QuerySet",
    # Search engines, graphs, columns, time series
    "elasticsearch.Elasticsearch.options": "elasticsearch.Elasticsearch",
    "meilisearch.Client.{index,get_index}": "meilisearch.index.Index",
    "neo4j.GraphDatabase.{driver,bolt_driver,neo4j_driver}": "neo4j.Driver",
    "neo4j.Driver.session": "neo4j.Session",
    "neo4j.Session.begin_transaction": "neo4j.Transaction",
    "neo4j.{Session,Transaction,ManagedTransaction}.run": "neo4j.Result",
    "cassandra.cluster.Cluster.connect": "cassandra.cluster.Session",
    "cassandra.cluster.Session.execute_async": "cassandra.cluster.ResponseFuture",
    "influxdb_client.InfluxDBClient.query_api": "influxdb_client.QueryApi",
    # Vector databases
    (
        "weaviate.{connect_to_local,connect_to_custom,connect_to_embedded,"
        "connect_to_weaviate_cloud,connect_to_wcs}"
    ): "weaviate.WeaviateClient",
    "weaviate.WeaviateClient.collections.{get,use,create}": (
        "weaviate.collections.Collection"
    ),
    "pinecone.Pinecone.{Index,index}": "pinecone.Index",
    "chromadb.{,Http,Persistent,Ephemeral,Cloud}Client": _CHROMA,
    f"{_CHROMA}.{{get_collection,create_collection,get_or_create_collection}}": (
        "chromadb.Collection"
    ),
    "supabase.create_client": "supabase.Client",
    "supabase.Client.{table,from_,rpc}": _POSTGREST,
    "supabase.Client.storage.from_": "supabase.Client.storage.Bucket",
    (
        f"{_POSTGREST}.{{select,insert,upsert,update,delete,eq,neq,gt,gte,lt,lte,like,"
        "ilike,is_,in_,contains,contained_by,overlaps,match,filter,or_,order,limit,"
        "offset,range,single,maybe_single,csv,text_search}"
    ): _POSTGREST,
}

#: An attribute or property of an object of the class, "" where it is of no interest.
ATTRIBUTES: Dict[str, str] = {
    # Any name is a database or a collection, save those of the methods.
    (
        "pymongo.MongoClient.{address,append_metadata,bulk_write,close,"
        "codec_options,drop_database,get_database,get_default_database,is_primary,"
        "list_database_names,list_databases,nodes,options,primary,read_concern,"
        "read_preference,server_info,start_session,topology_description,watch,"
        "write_concern}"
    ): "",
    (
        "pymongo.database.Database.{aggregate,command,create_collection,cursor_command,"
        "dereference,drop_collection,get_collection,list_collection_names,"
        "list_collections,name,validate_collection,watch,with_options}"
    ): "",
    (
        f"{_COLLECTION}.{{aggregate,aggregate_raw_batches,bulk_write,count_documents,"
        "create_index,create_indexes,create_search_index,create_search_indexes,"
        "delete_many,delete_one,distinct,drop,drop_index,drop_indexes,"
        "drop_search_index,estimated_document_count,find,find_one,find_one_and_delete,"
        "find_one_and_replace,find_one_and_update,find_raw_batches,full_name,"
        "index_information,insert_many,insert_one,list_indexes,list_search_indexes,"
        "name,options,rename,replace_one,update_many,update_one,update_search_index,"
        "watch,with_options}"
    ): "",
    "pymongo.MongoClient.*": "pymongo.database.Database",
    "pymongo.database.Database.*": _COLLECTION,
    "pymongo.database.Database.client": "pymongo.MongoClient",
    f"{_COLLECTION}.*": _COLLECTION,
    f"{_COLLECTION}.database": "pymongo.database.Database",
    "mongoengine.Document.objects": "mongoengine.queryset.QuerySet",
    "django.db.models.Model.{objects,_default_manager,_base_manager}": (
        "django.db.models.Manager"
    ),
    "flask_sqlalchemy.SQLAlchemy.session": "sqlalchemy.orm.scoped_session",
    "sqlalchemy.orm.DeclarativeBase.metadata": "sqlalchemy.MetaData",
    "sqlmodel.SQLModel.metadata": "sqlalchemy.MetaData",
}

#: The visible base classes of a class, for inherited methods.
BASES: Dict[str, Tuple[str, ...]] = {
    "psycopg2.extras.{DictConnection,RealDictConnection,NamedTupleConnection}": (
        _PG_CONNECTION,
    ),
    "psycopg2.extras.{DictCursor,RealDictCursor,NamedTupleCursor,LoggingCursor}": (
        _PG_CURSOR,
    ),
    "psycopg.{ClientCursor,RawCursor,ServerCursor}": ("psycopg.Cursor",),
    "psycopg_pool.NullConnectionPool": ("psycopg_pool.ConnectionPool",),
    "pymysql.cursors.{DictCursor,SSCursor,SSDictCursor}": ("pymysql.cursors.Cursor",),
    "MySQLdb.cursors.{DictCursor,SSCursor,SSDictCursor}": ("MySQLdb.cursors.Cursor",),
    "mysql.connector.connection.MySQLConnection": (_MYSQL,),
    "mysql.connector.connection_cext.CMySQLConnection": (_MYSQL,),
    "mysql.connector.pooling.PooledMySQLConnection": (_MYSQL,),
    "mysql.connector.cursor.MySQLCursor": (_MYSQL_CURSOR,),
    "sqlalchemy.orm.scoped_session": (_SESSION,),
    "sqlmodel.Session": (_SESSION,),
    "peewee.Select": ("peewee.Query",),
    "peewee.{SqliteDatabase,PostgresqlDatabase,MySQLDatabase,Proxy}": (
        "peewee.Database",
    ),
    (
        "playhouse.pool.{PooledSqliteDatabase,PooledPostgresqlDatabase,"
        "PooledMySQLDatabase}"
    ): ("peewee.Database",),
    (
        "django.contrib.auth.models.{User,Group,Permission,AbstractUser,"
        "AbstractBaseUser}"
    ): ("django.db.models.Model",),
    "mongoengine.DynamicDocument": ("mongoengine.Document",),
    "neo4j.{BoltDriver,Neo4jDriver}": ("neo4j.Driver",),
    "pymemcache.client.{hash.HashClient,retrying.RetryingClient}": (
        "pymemcache.client.base.Client",
    ),
}

#: Subscription of an instance.
ITEMS: Dict[str, str] = {
    "pymongo.MongoClient": "pymongo.database.Database",
    "pymongo.database.Database": _COLLECTION,
}

#: Methods that give an object of the class from which the chain of calls starts, and
#: those that give it later.
GIVING_OBJECT = (
    "django.db.models.{Manager,QuerySet}.{get,create,first,last,latest,earliest}",
    "peewee.Model.{get,get_by_id,get_or_none,create}",
)
GIVING_OBJECT_LATER = (
    "django.db.models.{Manager,QuerySet}.{aget,acreate,afirst,alast,alatest,aearliest}",
    "beanie.Document.{create,find_one,get,insert,replace,save,update}",
    "tortoise.models.Model.{create,first,get,get_or_none,last}",
    "tortoise.queryset.QuerySet.{first,get,get_or_none,last}",
    "beanie.odm.queries.find.FindMany.first_or_none",
)
