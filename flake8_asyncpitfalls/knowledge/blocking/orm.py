"""Object-relational mappers.

Source: the documentation of SQLAlchemy, SQLModel, peewee and Django. What works in
memory (``Session.add``, building a query) is not listed.
"""

from __future__ import annotations

from ..rows import Blocking

_THREAD = "await asyncio.to_thread(...)"
_ENGINE = "sqlalchemy.ext.asyncio.create_async_engine"
_SESSION = "sqlalchemy.ext.asyncio.AsyncSession"

ROWS: tuple[Blocking, ...] = (
    # SQLAlchemy, SQLModel
    Blocking(
        "sqlalchemy.engine.Engine.{connect,begin,raw_connection,execute,scalar}",
        "ASYNC511",
        _ENGINE,
    ),
    Blocking(
        "sqlalchemy.engine.Connection.{execute,scalar,scalars,exec_driver_sql,commit,"
        "rollback}",
        "ASYNC511",
        _ENGINE,
    ),
    Blocking("sqlalchemy.MetaData.{create_all,drop_all,reflect}", "ASYNC511", _ENGINE),
    Blocking(
        "sqlalchemy.engine.reflection.Inspector.{get_check_constraints,get_columns,"
        "get_foreign_keys,get_indexes,get_pk_constraint,get_schema_names,"
        "get_table_comment,get_table_names,get_temp_table_names,"
        "get_unique_constraints,get_view_definition,get_view_names,has_index,"
        "has_schema,has_table,reflect_table}",
        "ASYNC511",
        "await connection.run_sync(...) of sqlalchemy.ext.asyncio",
    ),
    Blocking(
        "sqlalchemy.orm.Session.{execute,scalar,scalars,get,get_one,commit,flush,"
        "rollback,refresh,merge,merge_all,bulk_save_objects,bulk_insert_mappings,"
        "bulk_update_mappings,connection,prepare}",
        "ASYNC511",
        _SESSION,
    ),
    Blocking(
        "sqlalchemy.orm.Query.{all,first,one,one_or_none,scalar,count,get,update,"
        "delete}",
        "ASYNC511",
        _SESSION,
    ),
    Blocking("sqlalchemy.orm.Query", "ASYNC511", _SESSION, iterated=True),
    Blocking(
        "sqlmodel.Session.exec",
        "ASYNC511",
        "sqlmodel.ext.asyncio.session.AsyncSession",
    ),
    # peewee
    Blocking(
        "peewee.Model.{create,save,get,get_or_none,get_by_id,set_by_id,get_or_create,"
        "delete_instance,delete_by_id,bulk_create,bulk_update,create_table,drop_table,"
        "table_exists,truncate_table}",
        "ASYNC511",
        "peewee-async, or await asyncio.to_thread(...)",
    ),
    Blocking("peewee.Query.execute", "ASYNC511", _THREAD),
    Blocking(
        "peewee.Select.{count,exists,first,get,get_or_none,peek,scalar,scalars}",
        "ASYNC511",
        _THREAD,
    ),
    Blocking("peewee.Select", "ASYNC511", _THREAD, iterated=True),
    Blocking(
        "peewee.Database.{connect,execute,execute_sql,commit,rollback,create_tables,"
        "drop_tables,get_tables,get_columns,table_exists}",
        "ASYNC511",
        _THREAD,
    ),
    # Django
    Blocking(
        "django.db.models.{Manager,QuerySet}.{get,create,get_or_create,"
        "update_or_create,"
        "bulk_create,bulk_update,count,exists,first,last,latest,earliest,aggregate,"
        "update,in_bulk,contains,explain}",
        "ASYNC511",
        "await with the method's a-prefixed twin (aget, acreate, ...)",
    ),
    Blocking("django.db.models.QuerySet.delete", "ASYNC511", "await ....adelete()"),
    Blocking("django.db.models.QuerySet", "ASYNC511", "async for", iterated=True),
    Blocking(
        "django.db.models.{Manager,QuerySet}.iterator",
        "ASYNC511",
        "async for with aiterator()",
        iterated=True,
    ),
    Blocking(
        "django.db.models.Model.{save,delete,refresh_from_db}",
        "ASYNC511",
        "await with asave, adelete or arefresh_from_db",
    ),
    Blocking(
        "django.contrib.auth.{authenticate,login,logout}",
        "ASYNC511",
        "await with aauthenticate, alogin or alogout",
    ),
    Blocking(
        "django.db.{connection.cursor,transaction.atomic}",
        "ASYNC511",
        "await sync_to_async(...) of a function that does it all",
    ),
    Blocking("django.shortcuts.get_object_or_404", "ASYNC511", "aget_object_or_404"),
    Blocking("django.shortcuts.get_list_or_404", "ASYNC511", "aget_list_or_404"),
)
