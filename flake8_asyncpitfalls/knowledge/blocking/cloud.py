"""Cloud providers: AWS and Google Cloud.

Source: the documentation of ``boto3`` and ``google-cloud-*``. Clients that are only
built (``boto3.client``, ``storage.Client``) are not listed.
"""

from __future__ import annotations

from ..rows import Blocking

_THREAD = "await asyncio.to_thread(...)"
_AWS = "aioboto3, or await asyncio.to_thread(...)"
_STORAGE = "gcloud-aio-storage, or await asyncio.to_thread(...)"
_BIGQUERY = "gcloud-aio-bigquery, or await asyncio.to_thread(...)"
_FIRESTORE = "google.cloud.firestore.AsyncClient"

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset(
    {
        (
            "botocore.client.BaseClient.{generate_presigned_url,"
            "generate_presigned_post,"
            "get_paginator,get_waiter,can_paginate,close,meta,exceptions,waiter_names}"
        ),
        # Sub-resources and collections of resources are built without a request.
        (
            "boto3.resources.base.ServiceResource.{AccessKey,AccountPasswordPolicy,"
            "AccountSummary,Acl,Address,Alarm,Archive,AssumeRolePolicy,Bucket,"
            "BucketAcl,BucketCors,BucketLifecycle,BucketLifecycleConfiguration,"
            "BucketLogging,BucketNotification,BucketPolicy,BucketRequestPayment,"
            "BucketTagging,BucketVersioning,BucketWebsite,ClassicAddress,Cors,"
            "CurrentUser,DhcpOptions,Event,Group,GroupPolicy,Image,Instance,"
            "InstanceProfile,InternetGateway,Job,KeyPair,Lifecycle,"
            "LifecycleConfiguration,Logging,LoginProfile,Message,Metric,MfaDevice,"
            "MultipartUpload,MultipartUploadPart,NetworkAcl,NetworkInterface,"
            "NetworkInterfaceAssociation,Notification,Object,ObjectAcl,ObjectSummary,"
            "ObjectVersion,Part,PlacementGroup,PlatformApplication,PlatformEndpoint,"
            "Policy,PolicyVersion,Queue,RequestPayment,Resource,Role,RolePolicy,Route,"
            "RouteTable,RouteTableAssociation,SamlProvider,SecurityGroup,"
            "ServerCertificate,SigningCertificate,Snapshot,Stack,StackResource,"
            "StackResourceSummary,Subnet,Subscription,Table,Tag,Tagging,Topic,User,"
            "UserPolicy,Vault,Version,Versioning,VirtualMfaDevice,Volume,Vpc,"
            "VpcAddress,VpcPeeringConnection,Website,batch_writer,"
            "get_available_subresources}"
        ),
    }
)

ROWS: tuple[Blocking, ...] = (
    # AWS
    Blocking("botocore.client.BaseClient.*", "ASYNC512", _AWS),
    Blocking("botocore.paginate.Paginator.paginate", "ASYNC512", _AWS, iterated=True),
    Blocking("botocore.paginate.PageIterator", "ASYNC512", _AWS, iterated=True),
    Blocking("botocore.paginate.PageIterator.build_full_result", "ASYNC512", _AWS),
    Blocking("botocore.paginate.PageIterator.search", "ASYNC512", _AWS, iterated=True),
    Blocking("botocore.waiter.Waiter.wait", "ASYNC512", _AWS),
    Blocking("botocore.response.StreamingBody.read", "ASYNC512", _AWS),
    Blocking("boto3.resources.base.ServiceResource.*", "ASYNC512", _AWS),
    Blocking(
        "boto3.resources.collection.ResourceCollection.{all,filter,limit,page_size,"
        "pages}",
        "ASYNC512",
        _AWS,
        iterated=True,
    ),
    Blocking(
        "boto3.resources.collection.ResourceCollection", "ASYNC512", _AWS, iterated=True
    ),
    Blocking("boto3.resources.collection.ResourceCollection.delete", "ASYNC512", _AWS),
    # Google Cloud
    Blocking(
        "google.cloud.storage.Client.{create_bucket,get_bucket,lookup_bucket,"
        "download_blob_to_file,get_service_account_email}",
        "ASYNC512",
        _STORAGE,
    ),
    Blocking(
        "google.cloud.storage.Client.{list_blobs,list_buckets}",
        "ASYNC512",
        _STORAGE,
        iterated=True,
    ),
    Blocking(
        "google.cloud.storage.Bucket.{exists,create,delete,get_blob,copy_blob,"
        "delete_blob,delete_blobs,rename_blob,move_blob,reload,patch,update,"
        "make_public,"
        "make_private,get_iam_policy,set_iam_policy,test_iam_permissions}",
        "ASYNC512",
        _STORAGE,
    ),
    Blocking(
        "google.cloud.storage.Bucket.list_blobs", "ASYNC512", _STORAGE, iterated=True
    ),
    Blocking(
        "google.cloud.storage.Blob.{upload_from_string,upload_from_filename,"
        "upload_from_file,download_as_bytes,download_as_string,download_as_text,"
        "download_to_filename,download_to_file,exists,delete,reload,patch,update,"
        "rewrite,compose,make_public,make_private,update_storage_class,"
        "create_resumable_upload_session}",
        "ASYNC512",
        _STORAGE,
    ),
    Blocking(
        "google.cloud.bigquery.Client.{query,query_and_wait,insert_rows,"
        "insert_rows_json,insert_rows_from_dataframe,load_table_from_dataframe,"
        "load_table_from_file,load_table_from_json,load_table_from_uri,copy_table,"
        "extract_table,get_table,get_dataset,get_job,create_table,create_dataset,"
        "create_job,delete_table,delete_dataset,update_table,update_dataset,list_rows,"
        "cancel_job}",
        "ASYNC512",
        _BIGQUERY,
    ),
    Blocking(
        "google.cloud.bigquery.Client.{list_tables,list_datasets,list_jobs,"
        "list_projects}",
        "ASYNC512",
        _BIGQUERY,
        iterated=True,
    ),
    Blocking(
        "google.cloud.bigquery.job.{QueryJob,LoadJob,CopyJob,ExtractJob}.{result,"
        "exception,reload,cancel,exists}",
        "ASYNC512",
        _BIGQUERY,
    ),
    Blocking(
        "google.cloud.bigquery.job.QueryJob.{to_dataframe,to_arrow}",
        "ASYNC512",
        _BIGQUERY,
    ),
    Blocking(
        "google.cloud.bigquery.table.RowIterator.{to_dataframe,to_arrow}",
        "ASYNC512",
        _BIGQUERY,
    ),
    Blocking(
        "google.cloud.firestore.{DocumentReference.get,DocumentReference.set,"
        "DocumentReference.update,DocumentReference.create,DocumentReference.delete,"
        "CollectionReference.add,CollectionReference.get,Query.get,WriteBatch.commit}",
        "ASYNC512",
        _FIRESTORE,
    ),
    Blocking(
        "google.cloud.firestore.{CollectionReference,Query}.stream",
        "ASYNC512",
        _FIRESTORE,
        iterated=True,
    ),
    Blocking(
        "google.cloud.firestore.{Client.get_all,Client.collections,"
        "DocumentReference.collections,CollectionReference.list_documents}",
        "ASYNC512",
        _FIRESTORE,
        iterated=True,
    ),
    Blocking(
        "google.cloud.pubsub_v1.PublisherClient.{create_topic,delete_topic,get_topic,"
        "update_topic,list_topics,list_topic_subscriptions,detach_subscription}",
        "ASYNC512",
        _THREAD,
    ),
    Blocking(
        "google.cloud.pubsub_v1.SubscriberClient.{pull,acknowledge,modify_ack_deadline,"
        "create_subscription,delete_subscription,get_subscription,list_subscriptions,"
        "update_subscription,seek}",
        "ASYNC512",
        "google.pubsub_v1.SubscriberAsyncClient",
    ),
    Blocking(
        "google.cloud.secretmanager.SecretManagerServiceClient.{access_secret_version,"
        "add_secret_version,create_secret,delete_secret,get_secret,get_secret_version,"
        "destroy_secret_version,disable_secret_version,enable_secret_version,"
        "list_secrets,list_secret_versions,update_secret}",
        "ASYNC512",
        "google.cloud.secretmanager.SecretManagerServiceAsyncClient",
    ),
    Blocking(
        "google.cloud.tasks_v2.CloudTasksClient.{create_task,create_queue,delete_task,"
        "delete_queue,get_task,get_queue,list_tasks,list_queues,pause_queue,"
        "purge_queue,"
        "resume_queue,run_task,update_queue}",
        "ASYNC512",
        "google.cloud.tasks_v2.CloudTasksAsyncClient",
    ),
    Blocking(
        "google.cloud.logging.Client.{list_entries,list_metrics,list_sinks}",
        "ASYNC512",
        _THREAD,
        iterated=True,
    ),
    Blocking(
        "googleapiclient.{http.HttpRequest,discovery.Resource}.execute",
        "ASYNC512",
        "aiogoogle, or await asyncio.to_thread(...)",
    ),
    Blocking(
        "google.cloud.translate_v2.Client.{detect_language,get_languages,translate}",
        "ASYNC512",
        "google.cloud.translate_v3.TranslationServiceAsyncClient",
    ),
    Blocking(
        "google.cloud.translate_v3.TranslationServiceClient.{batch_translate_text,"
        "detect_language,get_supported_languages,translate_document,translate_text}",
        "ASYNC512",
        "google.cloud.translate_v3.TranslationServiceAsyncClient",
    ),
)
