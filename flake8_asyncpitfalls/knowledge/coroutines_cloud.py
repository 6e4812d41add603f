"""The coroutine functions of the clients of AWS, Azure and Google Cloud.

Source: the libraries themselves; each is an ``async def``, at most under a decorator
that traces calls.
"""

from __future__ import annotations

from typing import Dict

_AWS = "aiobotocore.client.AioBaseClient"

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    # Azure
    "azure.storage.blob.aio.BlobClient.{abort_copy,acquire_lease,append_block,"
    "append_block_from_url,clear_page,close,commit_block_list,create_append_blob,"
    "create_page_blob,create_snapshot,delete_blob,delete_immutability_policy,"
    "download_blob,exists,get_account_information,get_blob_properties,"
    "get_blob_tags,get_block_list,get_page_range_diff_for_managed_disk,"
    "get_page_ranges,query_blob,resize_blob,seal_append_blob,set_blob_metadata,"
    "set_blob_tags,set_http_headers,set_immutability_policy,set_legal_hold,"
    "set_premium_page_blob_tier,set_sequence_number,set_standard_blob_tier,"
    "stage_block,stage_block_from_url,start_copy_from_url,undelete_blob,"
    "upload_blob,upload_blob_from_url,upload_page,upload_pages_from_url}": "",
    "azure.storage.blob.aio.ContainerClient.{acquire_lease,close,create_container,"
    "delete_blob,delete_blobs,delete_container,download_blob,exists,"
    "get_account_information,get_container_access_policy,get_container_properties,"
    "set_container_access_policy,set_container_metadata,"
    "set_premium_page_blob_tier_blobs,set_standard_blob_tier_blobs}": "",
    "azure.storage.blob.aio.ContainerClient.upload_blob": (
        "azure.storage.blob.aio.BlobClient"
    ),
    "azure.storage.blob.aio.BlobServiceClient.{close,create_container,delete_container,"
    "get_account_information,get_service_properties,get_service_stats,"
    "get_user_delegation_key,set_service_properties}": "",
    "azure.storage.blob.aio.BlobServiceClient.undelete_container": (
        "azure.storage.blob.aio.ContainerClient"
    ),
    "azure.servicebus.aio.ServiceBusSender.{cancel_scheduled_messages,close,"
    "create_message_batch,schedule_messages,send_messages}": "",
    "azure.servicebus.aio.ServiceBusReceiver.{abandon_message,close,"
    "complete_message,dead_letter_message,defer_message,peek_messages,"
    "receive_deferred_messages,receive_messages,renew_message_lock}": "",
    "azure.servicebus.aio.ServiceBusClient.close": "",
    "azure.identity.aio.DefaultAzureCredential.{close,get_token,get_token_info}": "",
    "azure.keyvault.secrets.aio.SecretClient.{backup_secret,close,delete_secret,"
    "get_deleted_secret,get_secret,purge_deleted_secret,recover_deleted_secret,"
    "restore_secret_backup,set_secret,update_secret_properties}": "",
    "azure.cosmos.aio.CosmosClient.{close,create_database,"
    "create_database_if_not_exists,delete_database}": "",
    "azure.cosmos.aio.ContainerProxy.{create_item,"
    "delete_all_items_by_partition_key,delete_conflict,delete_item,"
    "execute_item_batch,feed_range_from_partition_key,get_conflict,"
    "get_latest_session_token,get_throughput,is_feed_range_subset,patch_item,read,"
    "read_item,read_items,replace_item,replace_throughput,semantic_rerank,"
    "upsert_item}": "",
    "azure.cosmos.aio.DatabaseProxy.{create_container,"
    "create_container_if_not_exists,create_user,delete_container,delete_user,"
    "get_throughput,read,replace_container,replace_throughput,replace_user,"
    "upsert_user}": "",
    "azure.storage.queue.aio.QueueClient.{clear_messages,close,create_queue,"
    "delete_message,delete_queue,get_queue_access_policy,get_queue_properties,"
    "peek_messages,receive_message,send_message,set_queue_access_policy,"
    "set_queue_metadata,update_message}": "",
    # AWS: methods that are made for each service, and give a coroutine
    f"{_AWS}.{{abort_multipart_upload,complete_multipart_upload,copy_object,"
    "create_bucket,create_multipart_upload,delete_bucket,delete_object,delete_objects,"
    "download_file,download_fileobj,generate_presigned_post,generate_presigned_url,"
    "get_object,get_object_tagging,head_bucket,head_object,list_buckets,list_objects,"
    "list_objects_v2,put_object,put_object_tagging,upload_file,upload_fileobj,"
    "upload_part}": "",
    f"{_AWS}.{{batch_get_item,batch_write_item,create_table,delete_item,"
    "describe_table,get_item,put_item,query,scan,transact_write_items,update_item}": "",
    f"{_AWS}.{{change_message_visibility,create_queue,create_topic,delete_message,"
    "delete_message_batch,get_queue_attributes,get_queue_url,publish,publish_batch,"
    "purge_queue,receive_message,send_message,send_message_batch,subscribe}": "",
    f"{_AWS}.{{assume_role,converse,converse_stream,create_secret,get_caller_identity,"
    "get_parameter,get_parameters,get_records,get_secret_value,invoke,invoke_model,"
    "invoke_model_with_response_stream,put_events,put_log_events,put_metric_data,"
    "put_parameter,put_record,put_records,put_secret_value,send_email,send_raw_email,"
    "start_execution}": "",
    # Firestore
    "google.cloud.firestore.AsyncClient.recursive_delete": "",
    "google.cloud.firestore.AsyncDocumentReference.{create,delete,get,set,update}": "",
    "google.cloud.firestore.AsyncCollectionReference.{add,get}": "",
    "google.cloud.firestore.AsyncWriteBatch.commit": "",
}
