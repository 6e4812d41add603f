"""Cloud providers: Azure.

Source: the documentation of ``azure-*``. Each client has a twin of the same name in the
``aio`` module of its package.
"""

from __future__ import annotations

from ..rows import Blocking

_BLOB = "azure.storage.blob.aio"
_COSMOS = "azure.cosmos.aio"
_BUS = "azure.servicebus.aio"
_SECRETS = "azure.keyvault.secrets.aio"
_TABLES = "azure.data.tables.aio"

ROWS: tuple[Blocking, ...] = (
    Blocking(
        "azure.storage.blob.BlobServiceClient.{create_container,delete_container,"
        "undelete_container,get_account_information,get_service_properties,"
        "get_service_stats,get_user_delegation_key,set_service_properties}",
        "ASYNC512",
        _BLOB,
    ),
    Blocking(
        "azure.storage.blob.{BlobServiceClient.list_containers,"
        "ContainerClient.list_blobs,ContainerClient.list_blob_names,"
        "ContainerClient.walk_blobs}",
        "ASYNC512",
        _BLOB,
        iterated=True,
    ),
    Blocking(
        "azure.storage.blob.ContainerClient.{create_container,delete_container,exists,"
        "upload_blob,download_blob,delete_blob,delete_blobs,get_container_properties,"
        "set_container_metadata,acquire_lease}",
        "ASYNC512",
        _BLOB,
    ),
    Blocking(
        "azure.storage.blob.BlobClient.{upload_blob,download_blob,delete_blob,exists,"
        "undelete_blob,get_blob_properties,get_blob_tags,set_blob_metadata,"
        "set_blob_tags,set_http_headers,create_snapshot,start_copy_from_url,abort_copy,"
        "acquire_lease,upload_blob_from_url,upload_page,stage_block,commit_block_list,"
        "get_block_list,create_append_blob,append_block,create_page_blob,"
        "set_standard_blob_tier}",
        "ASYNC512",
        _BLOB,
    ),
    Blocking(
        "azure.storage.blob.StorageStreamDownloader.{readall,readinto,read,"
        "content_as_bytes,content_as_text,download_to_stream}",
        "ASYNC512",
        _BLOB,
    ),
    Blocking(
        "azure.storage.queue.QueueClient.{send_message,receive_message,delete_message,"
        "update_message,peek_messages,clear_messages,create_queue,delete_queue,"
        "get_queue_properties}",
        "ASYNC512",
        "azure.storage.queue.aio",
    ),
    Blocking(
        "azure.identity.{DefaultAzureCredential,ClientSecretCredential,"
        "ManagedIdentityCredential,AzureCliCredential,EnvironmentCredential,"
        "WorkloadIdentityCredential,ChainedTokenCredential}"
        ".{get_token,get_token_info}",
        "ASYNC512",
        "azure.identity.aio",
    ),
    Blocking(
        "azure.keyvault.secrets.SecretClient.{get_secret,set_secret,backup_secret,"
        "begin_delete_secret,begin_recover_deleted_secret,get_deleted_secret,"
        "purge_deleted_secret,restore_secret_backup,update_secret_properties}",
        "ASYNC512",
        _SECRETS,
    ),
    Blocking(
        "azure.keyvault.secrets.SecretClient.{list_properties_of_secrets,"
        "list_properties_of_secret_versions,list_deleted_secrets}",
        "ASYNC512",
        _SECRETS,
        iterated=True,
    ),
    # The client of Cosmos DB reads the account when it is made.
    Blocking("azure.cosmos.CosmosClient", "ASYNC512", _COSMOS),
    Blocking("azure.cosmos.CosmosClient.from_connection_string", "ASYNC512", _COSMOS),
    Blocking(
        "azure.cosmos.CosmosClient.{create_database,create_database_if_not_exists,"
        "delete_database,get_database_account}",
        "ASYNC512",
        _COSMOS,
    ),
    Blocking(
        "azure.cosmos.DatabaseProxy.{create_container,create_container_if_not_exists,"
        "delete_container,replace_container,read,get_throughput,replace_throughput}",
        "ASYNC512",
        _COSMOS,
    ),
    Blocking(
        "azure.cosmos.ContainerProxy.{create_item,upsert_item,read_item,replace_item,"
        "patch_item,delete_item,execute_item_batch,read,get_throughput,"
        "delete_all_items_by_partition_key}",
        "ASYNC512",
        _COSMOS,
    ),
    Blocking(
        "azure.cosmos.ContainerProxy.{query_items,read_all_items,"
        "query_items_change_feed}",
        "ASYNC512",
        _COSMOS,
        iterated=True,
    ),
    Blocking(
        "azure.servicebus.ServiceBusSender.{send_messages,schedule_messages,"
        "cancel_scheduled_messages,create_message_batch}",
        "ASYNC512",
        _BUS,
    ),
    Blocking(
        "azure.servicebus.ServiceBusReceiver.{receive_messages,complete_message,"
        "abandon_message,dead_letter_message,defer_message,peek_messages,"
        "receive_deferred_messages,renew_message_lock,next}",
        "ASYNC512",
        _BUS,
    ),
    Blocking(
        "azure.data.tables.TableClient.{create_entity,upsert_entity,update_entity,"
        "delete_entity,get_entity,submit_transaction,create_table,delete_table}",
        "ASYNC512",
        _TABLES,
    ),
    Blocking(
        "azure.data.tables.TableClient.{query_entities,list_entities}",
        "ASYNC512",
        _TABLES,
        iterated=True,
    ),
)
