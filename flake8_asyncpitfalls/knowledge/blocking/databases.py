"""SQL databases: ``sqlite3`` and the DB-API drivers.

Source: the documentation of the drivers.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_SQLITE = "aiosqlite, or await asyncio.to_thread(...)"
_POSTGRES = "asyncpg or psycopg.AsyncConnection"
_PSYCOPG = "psycopg.AsyncConnection"
_MYSQL = "aiomysql or asyncmy"

#: What every DB-API cursor has.
_CURSOR = "{execute,executemany,callproc,fetchone,fetchmany,fetchall,nextset}"

ROWS: tuple[Blocking, ...] = (
    # sqlite3
    Blocking("sqlite3.connect", "ASYNC511", _SQLITE),
    Blocking(
        "sqlite3.Connection.{execute,executemany,executescript,commit,rollback,backup,"
        "close,load_extension,serialize,deserialize}",
        "ASYNC511",
        _SQLITE,
    ),
    Blocking("sqlite3.Connection.iterdump", "ASYNC511", _SQLITE, iterated=True),
    Blocking(
        "sqlite3.Cursor.{execute,executemany,executescript,fetchone,fetchmany,"
        "fetchall}",
        "ASYNC511",
        _SQLITE,
    ),
    # PostgreSQL
    Blocking(
        "psycopg2.connect",
        "ASYNC511",
        _POSTGRES,
        unless=(Argument("async_", None, True), Argument("async", None, True)),
    ),
    Blocking(
        "psycopg2.extensions.connection.{commit,rollback,cancel,set_client_encoding,"
        "set_session,reset,tpc_begin,tpc_prepare,tpc_commit,tpc_rollback,tpc_recover,"
        "lobject}",
        "ASYNC511",
        _POSTGRES,
    ),
    Blocking(f"psycopg2.extensions.cursor.{_CURSOR}", "ASYNC511", _POSTGRES),
    Blocking(
        "psycopg2.extensions.cursor.{copy_from,copy_to,copy_expert}",
        "ASYNC511",
        _POSTGRES,
    ),
    Blocking(
        "psycopg2.extras.{execute_values,execute_batch,wait_select,register_hstore}",
        "ASYNC511",
        _POSTGRES,
    ),
    Blocking(
        "psycopg2.pool.{SimpleConnectionPool,ThreadedConnectionPool}",
        "ASYNC511",
        "asyncpg.create_pool or psycopg_pool.AsyncConnectionPool",
        unless=(Argument("minconn", 0, 0),),
    ),
    Blocking(
        "psycopg2.pool.{SimpleConnectionPool,ThreadedConnectionPool}.getconn",
        "ASYNC511",
        "asyncpg.create_pool or psycopg_pool.AsyncConnectionPool",
    ),
    Blocking("psycopg.connect", "ASYNC511", f"{_PSYCOPG}.connect"),
    Blocking("psycopg.Connection.connect", "ASYNC511", f"{_PSYCOPG}.connect"),
    Blocking(
        "psycopg.Connection.{execute,commit,rollback,wait,tpc_begin,tpc_prepare,"
        "tpc_commit,tpc_rollback,tpc_recover,set_autocommit}",
        "ASYNC511",
        _PSYCOPG,
    ),
    Blocking("psycopg.Connection.notifies", "ASYNC511", _PSYCOPG, iterated=True),
    Blocking(
        "psycopg.Cursor.{execute,executemany,fetchone,fetchmany,fetchall,nextset}",
        "ASYNC511",
        "psycopg.AsyncCursor",
    ),
    Blocking("psycopg.Cursor.stream", "ASYNC511", "psycopg.AsyncCursor", iterated=True),
    Blocking(
        "psycopg_pool.ConnectionPool.{connection,getconn,wait,check}",
        "ASYNC511",
        "psycopg_pool.AsyncConnectionPool",
    ),
    Blocking("{pg8000,pg8000.dbapi}.connect", "ASYNC511", _POSTGRES),
    Blocking("pg8000.native.Connection", "ASYNC511", _POSTGRES),
    Blocking("pg8000.native.Connection.{run,execute_simple}", "ASYNC511", _POSTGRES),
    Blocking(
        "pg8000.dbapi.Connection.{execute,commit,rollback}", "ASYNC511", _POSTGRES
    ),
    Blocking(f"pg8000.dbapi.Cursor.{_CURSOR}", "ASYNC511", _POSTGRES),
    # MySQL
    Blocking(
        "pymysql.connect",
        "ASYNC511",
        _MYSQL,
        unless=(Argument("defer_connect", None, True),),
    ),
    Blocking(
        "pymysql.connections.Connection",
        "ASYNC511",
        _MYSQL,
        unless=(Argument("defer_connect", None, True),),
    ),
    Blocking(
        "pymysql.connections.Connection.{connect,commit,rollback,begin,ping,query,"
        "select_db,autocommit,kill,show_warnings}",
        "ASYNC511",
        _MYSQL,
    ),
    Blocking(f"pymysql.cursors.Cursor.{_CURSOR}", "ASYNC511", _MYSQL),
    Blocking("{MySQLdb.connect,MySQLdb.Connect}", "ASYNC511", _MYSQL),
    Blocking(
        "MySQLdb.connections.Connection.{commit,rollback,begin,ping,query,autocommit}",
        "ASYNC511",
        _MYSQL,
    ),
    Blocking(f"MySQLdb.cursors.Cursor.{_CURSOR}", "ASYNC511", _MYSQL),
    Blocking("mysql.connector.connect", "ASYNC511", "mysql.connector.aio.connect"),
    Blocking(
        "mysql.connector.abstracts.MySQLConnectionAbstract.{connect,reconnect,commit,"
        "rollback,ping,start_transaction,cmd_query,is_connected,reset_session}",
        "ASYNC511",
        "mysql.connector.aio.connect",
    ),
    Blocking(
        f"mysql.connector.abstracts.MySQLCursorAbstract.{_CURSOR}",
        "ASYNC511",
        "mysql.connector.aio.connect",
    ),
    # Others
    Blocking("oracledb.connect", "ASYNC511", "oracledb.connect_async"),
    Blocking("oracledb.create_pool", "ASYNC511", "oracledb.create_pool_async"),
    Blocking("oracledb.ConnectionPool.acquire", "ASYNC511", "oracledb.AsyncConnection"),
    Blocking(
        "oracledb.Connection.{commit,rollback,ping,changepassword,tpc_begin,tpc_end,"
        "tpc_prepare,tpc_commit,tpc_rollback,gettype,createlob}",
        "ASYNC511",
        "oracledb.AsyncConnection",
    ),
    Blocking(
        "oracledb.Cursor.{execute,executemany,callproc,callfunc,fetchone,fetchmany,"
        "fetchall,parse,prepare,scroll}",
        "ASYNC511",
        "oracledb.AsyncCursor",
    ),
    Blocking("pyodbc.connect", "ASYNC511", "aioodbc.connect"),
    Blocking("pyodbc.Connection.{execute,commit,rollback}", "ASYNC511", "aioodbc"),
    Blocking(
        "pyodbc.Cursor.{execute,executemany,fetchone,fetchmany,fetchall,fetchval,"
        "nextset,commit,rollback,tables,columns}",
        "ASYNC511",
        "aioodbc",
    ),
    Blocking("pymssql.connect", "ASYNC511", "aioodbc.connect"),
    Blocking("pymssql.Connection.{commit,rollback,autocommit}", "ASYNC511", "aioodbc"),
    Blocking(f"pymssql.Cursor.{_CURSOR}", "ASYNC511", "aioodbc"),
    Blocking("duckdb.{connect,sql,query,execute,executemany}", "ASYNC511", _THREAD),
    Blocking(
        "duckdb.DuckDBPyConnection.{execute,executemany,sql,query,fetchone,fetchmany,"
        "fetchall,fetchdf,fetch_df,fetchnumpy,fetch_arrow_table,df,pl,arrow,commit,"
        "rollback,checkpoint,install_extension,load_extension,read_csv,read_parquet,"
        "read_json,from_csv_auto,from_parquet}",
        "ASYNC511",
        _THREAD,
    ),
    Blocking(
        "duckdb.DuckDBPyRelation.{execute,fetchone,fetchmany,fetchall,fetchdf,"
        "fetchnumpy,df,to_df,pl,create,insert_into,to_table,to_csv,to_parquet,"
        "write_csv,"
        "write_parquet,show,to_arrow_table}",
        "ASYNC511",
        _THREAD,
    ),
    Blocking(
        "snowflake.connector.connect",
        "ASYNC511",
        "snowflake.connector.aio.connect",
    ),
    Blocking(
        "snowflake.connector.SnowflakeConnection.{execute_string,execute_stream,commit,"
        "rollback,autocommit,get_query_status}",
        "ASYNC511",
        "snowflake.connector.aio.connect",
    ),
    Blocking(
        "snowflake.connector.cursor.SnowflakeCursor.{execute,executemany,execute_async,"
        "callproc,describe,fetchone,fetchmany,fetchall,fetch_pandas_all,"
        "fetch_arrow_all,"
        "get_results_from_sfqid}",
        "ASYNC511",
        "snowflake.connector.aio.connect",
    ),
    Blocking(
        "clickhouse_connect.{get_client,create_client}",
        "ASYNC511",
        "clickhouse_connect.get_async_client",
    ),
    Blocking(
        "clickhouse_connect.driver.client.Client.{command,query,query_df,query_np,"
        "query_arrow,query_df_arrow,raw_query,insert,insert_df,insert_arrow,raw_insert,"
        "ping,query_rows_stream,query_df_stream,query_row_block_stream}",
        "ASYNC511",
        "clickhouse_connect.get_async_client",
    ),
    Blocking(
        "clickhouse_driver.Client.{execute,execute_with_progress,query_dataframe,"
        "insert_dataframe}",
        "ASYNC511",
        "asynch, or await asyncio.to_thread(...)",
    ),
    Blocking(
        "clickhouse_driver.Client.execute_iter", "ASYNC511", "asynch", iterated=True
    ),
    Blocking(f"clickhouse_driver.dbapi.cursor.Cursor.{_CURSOR}", "ASYNC511", "asynch"),
    Blocking(
        "trino.dbapi.Cursor.{execute,executemany,fetchone,fetchmany,fetchall,describe}",
        "ASYNC511",
        _THREAD,
    ),
)
